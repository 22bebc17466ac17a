import { mixed } from './colour.ts';
import type { Palette } from './palette.ts';
import type { ScenePill } from './scene.ts';

/** What has stepped back can still be read: at least 3:1 in both schemes. */
export const faintText = 0.52;

/** The colours of a pill by how it stands. */
export function pillLook({ concept }: ScenePill, standing: ScenePill['standing'], palette: Palette) {
  const theme = palette.themes[concept.theme];
  const ground = palette.region;
  if (standing === 'focus') {
    return { fill: palette.ink, text: palette.paper, mark: theme, border: { width: 1, colour: palette.ink } };
  }
  if (standing === 'faint') {
    return {
      fill: mixed(palette.raised, ground, 0.45),
      text: mixed(palette.ink, ground, faintText),
      mark: mixed(theme, ground, 0.4),
      border: { width: 1, colour: palette.regionLine },
    };
  }
  const border = mixed(theme, palette.raised, standing === 'lit' ? 0.85 : 0.42);
  return concept.core
    ? {
        fill: palette.raised,
        text: palette.ink,
        mark: theme,
        border: { width: standing === 'lit' ? 1.5 : 1, colour: border },
      }
    : {
        fill: mixed(palette.raised, ground, 0.6),
        text: palette.inkSoft,
        mark: mixed(theme, palette.raised, 0.7),
        border: { width: 1, colour: mixed(theme, ground, standing === 'lit' ? 0.7 : 0.25) },
      };
}

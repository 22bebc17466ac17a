import type { Theme } from '../../graph/model/vocabulary.ts';
import { mixed } from './colour.ts';
import type { Standing } from './emphasis.ts';
import type { Palette } from './palette.ts';

export function dotColour(theme: Theme, standing: Standing, palette: Palette): string {
  return mixed(palette.themes[theme], palette.region, standing === 'faint' ? 0.3 : 0.85);
}

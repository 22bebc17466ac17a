import { type Theme, themes } from '../../graph/model/vocabulary.ts';
import type { Palette } from './palette.ts';

/** What stands in where the page defines no custom properties. */
const light: Readonly<Record<string, string>> = {
  paper: '#faf8f3',
  'paper-raised': '#ffffff',
  ink: '#1f1d1a',
  'ink-soft': '#45413a',
  muted: '#686257',
  line: '#ddd7ca',
  'line-strong': '#8d8677',
  accent: '#0f6460',
  focus: '#0b57c2',
  warning: '#8a4b00',
  region: '#f3efe6',
  'region-line': '#d8d0bf',
  'region-title': '#686257',
  plus: '#1b5e9b',
  minus: '#b23a1e',
  mixed: '#7a4b9a',
  none: '#6b665c',
};
const dark: Readonly<Record<string, string>> = {
  paper: '#171613',
  'paper-raised': '#201e1b',
  ink: '#ece7dc',
  'ink-soft': '#cdc6b8',
  muted: '#a49c8d',
  line: '#38342d',
  'line-strong': '#7d7566',
  accent: '#7cc5bd',
  focus: '#8fbcff',
  warning: '#eab668',
  region: '#1d1b18',
  'region-line': '#4a453b',
  'region-title': '#a49c8d',
  plus: '#82b6ea',
  minus: '#f08d71',
  mixed: '#c9a0e3',
  none: '#a49c8d',
};

/** Reads the colours from the custom properties in force at the container. */
export function readPalette(container: Element, scheme: 'light' | 'dark'): Palette {
  const style = getComputedStyle(container);
  const fallback = scheme === 'dark' ? dark : light;
  const read = (name: string, otherwise = fallback[name] ?? '#808080') =>
    style.getPropertyValue(`--${name}`).trim() || otherwise;
  const themeColours = Object.fromEntries(
    themes.map((theme) => [theme, read(`theme-${theme}`, read('muted'))]),
  ) as Record<Theme, string>;
  return {
    paper: read('paper'),
    raised: read('paper-raised'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    muted: read('muted'),
    line: read('line'),
    lineStrong: read('line-strong'),
    accent: read('accent'),
    focus: read('focus'),
    warning: read('warning'),
    region: read('region'),
    regionLine: read('region-line'),
    regionTitle: read('region-title'),
    signs: { plus: read('plus'), minus: read('minus'), mixed: read('mixed'), none: read('none') },
    themes: themeColours,
    serif: read('serif', 'Georgia, "Songti SC", "Noto Serif CJK SC", serif'),
    sans: read('sans', 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'),
  };
}

import type { GraphView } from '../../../ui/graph-view/view.ts';

/** The core in Chinese by day, with nothing asked for. */
export const plainView: GraphView = {
  language: 'zh',
  scheme: 'light',
  shown: 'core',
  claims: undefined,
  drawing: undefined,
  pinned: new Set(),
  hidden: new Set(),
  focus: undefined,
  path: undefined,
  claim: undefined,
  reducedMotion: true,
};

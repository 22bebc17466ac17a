import { describe, expect, it } from 'vitest';
import { everyWorkCited } from '../../../graph/rules/every-work-cited.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('works', () => {
  it('warns of a work that nobody names', () => {
    const works = [
      ...smallDataset().works,
      { id: 'diary', type: 'book' as const, title: 'Diary', creators: ['B.'], year: null },
    ];
    expect(everyWorkCited.check(smallDataset({ works }))).toMatchObject([{ severity: 'warning', path: ['works', 1] }]);
    expect(
      everyWorkCited.check(
        smallDataset({ works, article: { notes: [{ n: 1, anchors: ['1.p1.s2'], work: 'diary', intent: null }] } }),
      ),
    ).toEqual([]);
  });
});

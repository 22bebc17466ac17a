import { describe, expect, it } from 'vitest';
import { hearsayHasNoNote } from '../../../graph/rules/hearsay-has-no-note.ts';
import { descriptive, smallDataset } from '../../fixtures/small-dataset.ts';

describe('hearsay', () => {
  const findings = (voice: 'hearsay' | 'cited', note: number | null) =>
    hearsayHasNoNote.check(
      smallDataset({
        claims: [descriptive('d1', ['river'], { voice, cites: [{ note, work: null, intent: 'citesAsEvidence' }] })],
      }),
    );

  it('names no source', () => {
    expect(findings('hearsay', 1)).toMatchObject([{ severity: 'warning', path: ['claims', 0, 'voice'] }]);
    expect([findings('hearsay', null), findings('cited', 1)]).toEqual([[], []]);
  });
});

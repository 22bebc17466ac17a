import { describe, expect, it } from 'vitest';
import { citationsAgree } from '../../../graph/rules/citations-agree.ts';
import { descriptive, smallDataset } from '../../fixtures/small-dataset.ts';

describe('citations', () => {
  const findings = (note: number | null, work: string | null, noted: string | null = 'almanac-1899') =>
    citationsAgree.check(
      smallDataset({
        article: { notes: [{ n: 1, anchors: ['1.p1.s2'], work: noted, intent: null }] },
        claims: [descriptive('d1', ['river'], { cites: [{ note, work, intent: 'citesAsEvidence' }] })],
      }),
    );

  it('may name the work of the note, no note, or null for a note without an entry', () => {
    expect([findings(1, 'almanac-1899'), findings(null, 'diary'), findings(1, null, null)]).toEqual([[], [], []]);
  });

  it('may not name another work than the note, nor leave its work out, nor give it one', () => {
    expect(findings(1, 'diary')).toMatchObject([{ severity: 'error', path: ['claims', 0, 'cites', 0, 'work'] }]);
    expect(findings(1, null)[0]?.tip).toContain('work: almanac-1899');
    expect(findings(1, 'diary', null)[0]?.message).toBe(
      'Claim `d1` cites `diary` by note 1, but that note names no work.',
    );
  });
});

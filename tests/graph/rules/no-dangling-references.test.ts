import { describe, expect, it } from 'vitest';
import { noDanglingReferences } from '../../../graph/rules/no-dangling-references.ts';
import { causal, concept, descriptive, smallDataset } from '../../fixtures/small-dataset.ts';

describe('references that lead nowhere', () => {
  it('are those of every kind of record, each told where it stands', () => {
    const small = smallDataset();
    const [note] = small.article.notes;
    const findings = noDanglingReferences.check(
      smallDataset({
        article: {
          regions: [
            { id: 'valley', title: { zh: '谷', en: 'Valley' }, column: 1, sections: ['9'], concepts: ['rane'] },
          ],
          tables: [
            {
              id: 'T1',
              section: '8',
              title: { zh: '表', en: 'T' },
              rows: [{ zh: '一', en: '1' }],
              columns: [{ zh: '一', en: '1' }],
            },
          ],
          notes: [{ ...note, n: 1, anchors: ['1.p1.s2'], work: 'almanac', intent: null }],
        },
        concepts: [...small.concepts, concept('brook', { broader: 'rivers' })],
        claims: [
          causal('c1', 'rai', 'rivver', { via: ['millx'] }),
          descriptive('d1', ['riverr'], { cites: [{ note: 7, work: 'almanac-1898', intent: 'citesAsEvidence' }] }),
        ],
        inferences: [{ ...small.inferences[0], premises: ['c9'], conclusion: 'c8' } as never],
        oppositions: [{ ...small.oppositions[0], claims: ['c1', 'c7'] } as never],
        tours: [
          {
            id: 't',
            title: { zh: '游', en: 'T' },
            steps: [{ focus: { concepts: ['rayn'], claims: ['c6'] }, text: { zh: '看', en: 'Look' } }],
          },
        ],
      }),
    );
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'article.regions.0.sections.0',
      'article.regions.0.concepts.0',
      'article.tables.0.section',
      'article.notes.0.work',
      'concepts.3.broader',
      'claims.0.cause',
      'claims.0.effect',
      'claims.0.via.0',
      'claims.1.about.0',
      'claims.1.cites.0.note',
      'claims.1.cites.0.work',
      'inferences.0.premises.0',
      'inferences.0.conclusion',
      'oppositions.0.claims.1',
      'tours.0.steps.0.focus.concepts.0',
      'tours.0.steps.0.focus.claims.0',
    ]);
    expect(findings[5]).toMatchObject({ severity: 'error', tip: 'Did you mean `rain`?' });
  });
});

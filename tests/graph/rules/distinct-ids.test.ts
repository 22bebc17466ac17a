import { describe, expect, it } from 'vitest';
import { distinctIds } from '../../../graph/rules/distinct-ids.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';

describe('ids', () => {
  it('lets ids be shared by records of different kinds that cannot be confused', () => {
    expect(distinctIds.check(smallDataset({ works: [{ ...smallDataset().works[0], id: 'rain' } as never] }))).toEqual(
      [],
    );
  });

  it('finds two claims, and a claim and an inference, of the same id, at the second', () => {
    const claims = [...smallDataset().claims, causal('c1', 'rain', 'river'), causal('i1', 'rain', 'river')];
    const findings = distinctIds.check(smallDataset({ claims }));
    expect(findings.map(({ path }) => path)).toEqual([
      ['claims', 5, 'id'],
      ['inferences', 0, 'id'],
    ]);
    expect(findings[1]?.message).toBe('The id `i1` of this inference is the id of a claim already.');
  });

  it('finds two concepts, sections and notes of the same id', () => {
    const small = smallDataset();
    const { sections, notes } = small.article;
    const findings = distinctIds.check(
      smallDataset({
        concepts: [...small.concepts, concept('rain')],
        article: { sections: [...sections, ...sections], notes: [...notes, ...notes] },
      }),
    );
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'concepts.3.id',
      'article.sections.1.id',
      'article.notes.1.n',
    ]);
  });
});

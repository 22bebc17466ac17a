import type { Dataset } from '../model/dataset.ts';
import type { Finding } from './finding.ts';

type Path = Finding['path'];

/** Something with anchors, and how to name it in a finding. */
export interface AnchoredRecord {
  readonly name: string;
  readonly path: Path;
  readonly anchors: readonly string[];
}

/** Claims, inferences, oppositions and notes: whatever points at passages. */
export function anchoredRecords(dataset: Dataset): readonly AnchoredRecord[] {
  const named = (kind: string, list: 'claims' | 'inferences' | 'oppositions') =>
    dataset[list].map(({ id, anchors }, index) => ({ name: `${kind} \`${id}\``, path: [list, index], anchors }));
  return [
    ...named('Claim', 'claims'),
    ...named('Inference', 'inferences'),
    ...named('Opposition', 'oppositions'),
    ...dataset.article.notes.map(({ n, anchors }, index) => ({
      name: `Note ${n}`,
      path: ['article', 'notes', index],
      anchors,
    })),
  ];
}

/** The references of all sentences of the article, in reading order. */
export function sentencesOf(article: Pick<Dataset['article'], 'sections'>): readonly string[] {
  return article.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((count, paragraph) =>
      Array.from({ length: count }, (_, sentence) => `${id}.p${paragraph + 1}.s${sentence + 1}`),
    ),
  );
}

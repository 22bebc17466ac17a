import type { Article } from '../../model/article.ts';

/** The name of a thing in an article; ids are fit for it as they are. */
export type Names = (kind: string, id?: string) => string;

export function namesIn({ id: article }: Article): Names {
  return (kind, id) => ['urn:lunmai', article, kind, ...(id === undefined ? [] : [id])].join(':');
}

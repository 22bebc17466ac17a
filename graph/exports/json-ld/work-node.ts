import type { WorkType } from '../../model/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import type { Names } from './names.ts';

const workTypes: Readonly<Record<WorkType, string>> = {
  book: 'fabio:Book',
  article: 'fabio:Article',
  report: 'fabio:ReportDocument',
  preprint: 'fabio:Preprint',
  web: 'fabio:WebPage',
  chapter: 'fabio:BookChapter',
  thesis: 'fabio:Thesis',
};

export function workNode({ id, type, title, creators, year, container, publisher, pages, url }: Work, named: Names) {
  return {
    id: named('work', id),
    type: [workTypes[type], 'prov:Entity'],
    notation: id,
    workTitle: title,
    workCreator: creators,
    issued: year === null ? undefined : String(year),
    container,
    publisher,
    pages,
    seeAlso: url,
  };
}

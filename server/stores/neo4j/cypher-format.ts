import type { Format } from '../../../graph/exports/formats.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { loadPinyin } from '../../../graph/search/pinyin.ts';
import { cypherScript } from './cypher-script.ts';

/** The script as a format of export, for an article whose concepts stand there on the map. */
export async function cypherFormat(layout: MapLayout): Promise<Format> {
  const spell = await loadPinyin();
  return {
    type: 'text/plain; charset=utf-8',
    extension: 'cypher',
    bilingual: true,
    write: (dataset, _language, remarks) => cypherScript(dataset, layout, spell, remarks),
  };
}

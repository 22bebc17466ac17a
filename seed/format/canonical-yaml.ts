import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** The keys of a record in the order in which people write and read them; a key that is not here keeps its place after. */
const keyOrder = [
  'id',
  'n',
  'kind',
  'type',
  'title',
  'pref',
  'alt',
  'opposite',
  'more',
  'gloss',
  'theme',
  'broader',
  'core',
  'text',
  'cause',
  'relation',
  'effect',
  'via',
  'about',
  'quantities',
  'premises',
  'conclusion',
  'scheme',
  'claims',
  'axis',
  'explicit',
  'modality',
  'horizon',
  'voice',
  'fidelity',
  'cites',
  'anchors',
  'remark',
  'zh',
  'en',
];
const rank = new Map(keyOrder.map((key, place) => [key, place]));

/** The files' lists of records, in the order of the file. */
const listOrder = ['works', 'concepts', 'claims', 'inferences', 'oppositions', 'tours'];
/** Tours are told in the order their author gave them. */
const sortedLists = new Set(['works', 'concepts', 'claims', 'inferences', 'oppositions']);

/**
 * The text of a file of records in canonical form: records in the order of their ids (numbers in them by value), keys in
 * one order, one way of indenting. What comments stand before a record goes where the record goes. Forming it again
 * changes nothing.
 */
export function canonicalYaml(document: Document): string {
  const root = document.contents;
  if (isMap(root)) {
    sortPairs(root, (key) => listOrder.indexOf(key));
    for (const { key, value } of root.items) {
      if (!isScalar(key) || !isSeq(value)) continue;
      giveCommentToFirst(value);
      for (const record of value.items) if (isMap(record)) orderKeys(record);
      if (sortedLists.has(String(key.value)))
        value.items.sort((a, b) => byNumbersInIds(idOf(a as Node), idOf(b as Node)));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The parser takes a comment at the head of a list for one on the list; it stands before the first record. */
function giveCommentToFirst(list: YAMLSeq): void {
  const [first] = list.items;
  if (!list.commentBefore || !isMap(first)) return;
  first.commentBefore = list.commentBefore;
  list.commentBefore = null;
}

function orderKeys(map: YAMLMap): void {
  sortPairs(map, (key) => rank.get(key) ?? keyOrder.length);
  for (const { value } of map.items) {
    if (isMap(value)) orderKeys(value);
    if (isSeq(value)) for (const item of value.items) if (isMap(item)) orderKeys(item);
  }
}

function sortPairs(map: YAMLMap, rankOf: (key: string) => number): void {
  const of = ({ key }: { readonly key: unknown }) => rankOf(isScalar(key) ? String(key.value) : '');
  map.items.sort((a, b) => of(a) - of(b));
}

function idOf(record: Node): string {
  const id = isMap(record) ? record.get('id') : undefined;
  return typeof id === 'string' ? id : '';
}

/** `p2` before `p10`; otherwise by code units. */
function byNumbersInIds(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let place = 0; place < Math.min(left.length, right.length); place++) {
    const [x = '', y = ''] = [left[place], right[place]];
    if (x === y) continue;
    const numbers = /^[0-9]/.test(x) && /^[0-9]/.test(y);
    if (numbers && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

function partsOf(id: string): readonly string[] {
  return id.match(/[0-9]+|[^0-9]+/g) ?? [];
}

/** Words of the search box and its hits. */
import { counted } from './counted.ts';

const en = {
  search: {
    label: 'Search concepts, claims and works',
    placeholder: 'Search: surplus, 时空, MaaS …',
    clear: 'Empty the search box',
    results: 'Search results',
    found: (shown: number, total: number | null) =>
      total === null || total <= shown ? counted(shown, 'result') : `${shown} of ${counted(total, 'result')}`,
    nothing: (query: string) => `Nothing in this article matches “${query}”.`,
    nothingTry:
      'Try fewer characters, a single Chinese character, or the other language. The outline lists every concept.',
    openOutline: 'Open the outline',
    kinds: { concept: 'Concepts', claim: 'Claims', work: 'Works cited' },
    fields: {
      pref: 'label',
      alt: 'also called',
      opposite: 'opposite pole',
      more: '“more of it”',
      gloss: 'explanation',
      text: 'paraphrase',
      title: 'title',
      creators: 'author',
      container: 'published in',
      publisher: 'publisher',
      year: 'year',
    },
    matchedIn: (field: string) => `${field}:`,
    readAs: {
      traditional: (typed: string, _as: string) => `“${typed}” stands there in other characters.`,
      pinyin: (typed: string, _as: string) => `Names that sound like “${typed}” in pinyin.`,
      initials: (typed: string, _as: string) => `Names whose pinyin has the initials “${typed}”.`,
      regional: (typed: string, as: string) => `“${typed}” is “${as}” in this article.`,
      spelling: (typed: string, as: string) => `Nothing holds this as typed; “${typed}” is taken for “${as}”.`,
      typo: (typed: string, as: string) => `Nothing holds this as typed; “${typed}” is taken for “${as}”.`,
    },
    partOnly: 'Nothing holds all of these words; this holds some of them.',
    sentences: (sentences: readonly string[]) => sentences.join(' '),
    vias: {
      traditional: 'other characters',
      pinyin: 'by pinyin',
      initials: 'by initials',
      regional: 'other region’s word',
      spelling: 'other spelling',
      typo: 'near spelling',
    },
  },
};

const zh: typeof en = {
  search: {
    label: '搜索概念、论断与文献',
    placeholder: '搜索：过剩、时空、MaaS……',
    clear: '清空搜索框',
    results: '搜索结果',
    found: (shown, total) =>
      total === null || total <= shown ? `${shown} 条结果` : `共 ${total} 条，显示 ${shown} 条`,
    nothing: (query) => `本文中没有与“${query}”相符的内容。`,
    nothingTry: '可以少输几个字，只输一个汉字，或换用英文。大纲中列有全部概念。',
    openOutline: '打开大纲',
    kinds: { concept: '概念', claim: '论断', work: '引用文献' },
    fields: {
      pref: '名称',
      alt: '别称',
      opposite: '对立面',
      more: '“更多”的含义',
      gloss: '释义',
      text: '转述',
      title: '题名',
      creators: '作者',
      container: '出处',
      publisher: '出版者',
      year: '年份',
    },
    matchedIn: (field) => `${field}：`,
    readAs: {
      traditional: (typed) => `“${typed}”在文中写作另一种字形。`,
      pinyin: (typed) => `按拼音“${typed}”查找名称。`,
      initials: (typed) => `按拼音首字母“${typed}”查找名称。`,
      regional: (typed, as) => `“${typed}”在本文中称“${as}”。`,
      spelling: (typed, as) => `照原样没有结果，“${typed}”按“${as}”查找。`,
      typo: (typed, as) => `照原样没有结果，“${typed}”按“${as}”查找。`,
    },
    partOnly: '没有同时含有全部字词的内容，以下含有其中一部分。',
    sentences: (sentences) => sentences.join(''),
    vias: {
      traditional: '繁简',
      pinyin: '拼音',
      initials: '首字母',
      regional: '异地用语',
      spelling: '另一写法',
      typo: '近似',
    },
  },
};

export const searchWords = { en, zh };

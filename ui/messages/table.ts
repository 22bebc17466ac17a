/** Words of the table. */
import { counted } from './counted.ts';

const en = {
  rows: 'Rows of the table',
  claims: 'Claims',
  concepts: 'Concepts',
  find: 'Find in the table',
  findHint: 'words, a concept, an id',
  shown: (shown: number, all: number, noun: 'claim' | 'concept') =>
    shown === all ? `All ${counted(all, noun)}` : `${shown} of ${counted(all, noun)}`,
  drawn: (drawn: number) => `the first ${drawn} are listed`,
  every: 'List every row',
  filtered: (left: number) => `the filter leaves out ${left}`,
  nothing: 'No row holds these words under this filter.',
  empty: 'Find without words',
  caption: {
    claims: 'Claims of the article. A heading sorts by its column.',
    concepts: 'Concepts of the article. A heading sorts by its column.',
  },
  scroll: 'Rows, scrolling',
  column: {
    id: 'Id',
    cause: 'Cause',
    relation: 'Relation',
    effect: 'Effect or subject',
    text: 'Claim',
    modality: 'Commitment',
    horizon: 'Time',
    voice: 'Voice',
    fidelity: 'Wording',
    section: 'Section',
    name: 'Concept',
    other: '中文',
    theme: 'Theme',
    core: 'Core',
    out: 'Leads to',
    in: 'Led to by',
    betweenness: 'Betweenness',
    pageRank: 'PageRank',
  },
  columnMeaning: {
    out: 'Causal claims in which it is the cause',
    in: 'Causal claims in which it is the effect',
    betweenness: 'The share of shortest chains between other concepts that pass it',
    pageRank: 'Where a reader would be who follows claims at random',
  },
  core: 'core',
  notCore: '–',
};

const zh: typeof en = {
  rows: '表格的行',
  claims: '论断',
  concepts: '概念',
  find: '在表格中查找',
  findHint: '词语、概念或编号',
  shown: (shown, all, noun) => {
    const [measure, name] = noun === 'claim' ? ['条', '论断'] : ['个', '概念'];
    return shown === all ? `全部 ${all} ${measure}${name}` : `${all} ${measure}${name}中的 ${shown} ${measure}`;
  },
  drawn: (drawn) => `已列出前 ${drawn} 行`,
  every: '列出全部',
  filtered: (left) => `筛选排除了 ${left} 条`,
  nothing: '在此筛选之下，没有一行含有这些词语。',
  empty: '清空查找',
  caption: { claims: '文章的论断。点列名可按该列排序。', concepts: '文章的概念。点列名可按该列排序。' },
  scroll: '各行，可滚动',
  column: {
    id: '编号',
    cause: '原因',
    relation: '关系',
    effect: '结果或对象',
    text: '论断',
    modality: '断定程度',
    horizon: '时间',
    voice: '谁在说',
    fidelity: '与原文',
    section: '章节',
    name: '概念',
    other: 'English',
    theme: '主题',
    core: '核心',
    out: '导向',
    in: '源于',
    betweenness: '中介度',
    pageRank: 'PageRank',
  },
  columnMeaning: {
    out: '以它为原因的因果论断',
    in: '以它为结果的因果论断',
    betweenness: '其他概念之间的最短链中经过它的比例',
    pageRank: '读者随意沿论断行走时停在它的机会',
  },
  core: '核心',
  notCore: '–',
};

export const tableWords = { en, zh };

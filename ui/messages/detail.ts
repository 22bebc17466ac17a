/** Words of the detail of a concept, a claim, a work, and of the introduction. */
import { counted } from './counted.ts';

const en = {
  coverage: {
    heading: 'How far the coding has come',
    whole: (sentences: number) => `Complete: all ${sentences} sentences of the article are coded.`,
    part: (covered: number, sentences: number) =>
      `${covered} of ${sentences} sentences are coded so far. What is missing here may still be in the article.`,
    coded: 'Sections coded',
    uncoded: 'Not yet coded',
    short: (coded: number, all: number) => `${coded} of ${counted(all, 'section')} coded so far`,
  },

  introduction: {
    record: (container: string, year: number, issue: string | undefined, pages: string | undefined) =>
      [container, `${year}${issue === undefined ? '' : ` (${issue})`}`, pages === undefined ? '' : `pp. ${pages}`]
        .filter((part) => part !== '')
        .join(', '),
    counts: (concepts: number, claims: number, inferences: number, oppositions: number, works: number) =>
      `${counted(concepts, 'concept')}, ${counted(claims, 'claim')}, ${counted(inferences, 'inference')}, ${counted(oppositions, 'opposition')}, ${counted(works, 'cited work')}.`,
    whatHeading: 'What this is',
    what: 'Every claim of the article, put in our own words, with its place in the text. A line between two concepts reads: the article claims that the one influences the other. The article’s own sentences are not reproduced.',
    howHeading: 'How to read the map',
    how: [
      'Regions are the parts of the article’s argument.',
      'A pill is a concept; read it as “more of it” or “less of it”.',
      'A line runs from cause to effect. Within a region most causes stand to the left of their effects.',
      'Faint lines belong to the busiest concepts; choose a concept, and its lines become strong.',
    ],
    summaryHeading: 'What it argues',
    themesHeading: 'The coloured bar of a pill is its theme',
    strictHeading: 'What “count only” leaves in',
    tryHeading: 'Start with one of these',
    tryWhy: 'The concepts on which most claims meet:',
    tryMore: 'Or press / and type a word of the article, Chinese or English.',
    pathWhy: 'Choose any concept, then “Paths to …” to see by which claims it leads to another.',
    licence: (licence: string) => `Licence of the coding: ${licence}`,
    coders: (names: string) => `Coded by ${names}`,
  },

  concept: {
    kind: 'Concept',
    also: 'Also',
    opposite: 'Opposite pole',
    more: 'More of it means',
    theme: 'Theme',
    broader: 'Part of',
    narrower: 'Includes',
    core: 'core concept',
    causes: 'Leads to',
    causedBy: 'Led to by',
    mediates: 'Mediates',
    about: 'Described',
    nothing: 'No claim coded so far touches this concept.',
    announce: (name: string, outgoing: number, incoming: number) =>
      `${name}: ${counted(outgoing, 'claim')} ${outgoing === 1 ? 'leads' : 'lead'} from it, ${incoming} to it.`,
    pathsTo: 'Paths to …',
    pathsToLabel: (name: string) => `Paths from ${name} to which concept?`,
    surroundings: 'Lit on the map, around the concept',
    depth: (depth: number) => counted(depth, 'step'),
  },

  claim: {
    kind: 'Claim',
    open: 'Evidence',
    openNamed: (text: string) => `Evidence: ${text}`,
    where: 'Where',
    via: 'through',
    about: 'About',
    figures: 'Figures',
    cites: 'Cites',
    note: (n: number) => `note ${n}`,
    noEntry: 'a source without an entry in the notes',
    restsOn: 'It rests on',
    premiseFor: 'It is a premise for',
    opposed: 'It stands against',
    explicit: 'the text marks the step',
    implicit: 'the coder joins these',
    remark: 'Coder’s remark (ours, not the author’s)',
    qualities: 'How it is said',
    nothingRests: 'Where the article is coded, no premise was found for it.',
    nothingRestsWhole: 'In the whole article no premise was found for it.',
    announce: (text: string) => `Claim: ${text}`,
    siblings: 'Also from the same cause to the same effect',
    conceded: 'conceded',
    maintained: 'maintained',
  },

  work: {
    kind: 'Work cited',
    citing: 'Claims that cite it',
    none: 'No claim coded so far cites this work.',
    announce: (count: number) => `${counted(count, 'claim')} ${count === 1 ? 'cites' : 'cite'} it.`,
  },

  outline: {
    heading: 'Outline',
    lead: 'The same concepts and claims as on the map, region by region.',
    none: 'no outgoing claim drawn',
    shown: (concepts: number, all: number) => `${concepts} of ${counted(all, 'concept')}`,
  },
};

const zh: typeof en = {
  coverage: {
    heading: '编码进度',
    whole: (sentences) => `已完成：全文 ${sentences} 句均已编码。`,
    part: (covered, sentences) => `全文 ${sentences} 句，目前已编码 ${covered} 句。此处没有的内容，文章中未必没有。`,
    coded: '已编码的章节',
    uncoded: '尚未编码',
    short: (coded, all) => `目前已编码 ${all} 节中的 ${coded} 节`,
  },

  introduction: {
    record: (container, year, issue, pages) =>
      [
        container === '' ? '' : `《${container}》`,
        `${year} 年${issue === undefined ? '' : `第 ${issue} 期`}`,
        pages === undefined ? '' : `第 ${pages} 页`,
      ]
        .filter((part) => part !== '')
        .join('，'),
    counts: (concepts, claims, inferences, oppositions, works) =>
      `概念 ${concepts} 个，论断 ${claims} 条，推论 ${inferences} 个，对立 ${oppositions} 组，引用文献 ${works} 种。`,
    whatHeading: '这是什么',
    what: '文章的每一条论断，用我们自己的话转述，并注明它在文中的位置。两个概念之间的一条线读作：文章主张前者影响后者。文章原句不在此重现。',
    howHeading: '怎样读这张图',
    how: [
      '区域是文章论证的各个部分。',
      '一枚标签是一个概念，读作“更多”或“更少”。',
      '线从原因指向结果；在同一区域内，原因多在左，结果多在右。',
      '淡线属于牵连最多的概念；选中一个概念，它的线便变浓。',
    ],
    summaryHeading: '文章主张什么',
    themesHeading: '标签上的色条表示主题',
    strictHeading: '“只计”各项计入什么',
    tryHeading: '从这里开始',
    tryWhy: '论断交汇最多的概念：',
    tryMore: '也可以按 / 键，输入文中的一个词，中文英文均可。',
    pathWhy: '选一个概念，再点“通往……的路径”，看它经由哪些论断通向另一个概念。',
    licence: (licence) => `编码许可：${licence}`,
    coders: (names) => `编码者：${names}`,
  },

  concept: {
    kind: '概念',
    also: '又称',
    opposite: '对立面',
    more: '“更多”意味着',
    theme: '主题',
    broader: '属于',
    narrower: '包括',
    core: '核心概念',
    causes: '导向',
    causedBy: '源于',
    mediates: '作为中介',
    about: '有关描述',
    nothing: '目前编码的论断都没有涉及这个概念。',
    announce: (name, outgoing, incoming) => `${name}：有 ${outgoing} 条论断由它出发，${incoming} 条指向它。`,
    pathsTo: '通往……的路径',
    pathsToLabel: (name) => `从“${name}”通往哪个概念？`,
    surroundings: '在地图上点亮概念周围',
    depth: (depth) => `${depth} 步`,
  },

  claim: {
    kind: '论断',
    open: '依据',
    openNamed: (text) => `依据：${text}`,
    where: '位置',
    via: '经由',
    about: '关于',
    figures: '数字',
    cites: '引用',
    note: (n) => `注 ${n}`,
    noEntry: '注释中没有著录的来源',
    restsOn: '它所依据的',
    premiseFor: '它所支持的',
    opposed: '与之相对的',
    explicit: '文中标明了这一步',
    implicit: '由编码者联结',
    remark: '编码者按语（出自我们，而非作者）',
    qualities: '怎样说的',
    nothingRests: '在已编码的部分，没有找到它的前提。',
    nothingRestsWhole: '在全文中没有找到它的前提。',
    announce: (text) => `论断：${text}`,
    siblings: '同一原因到同一结果的其他论断',
    conceded: '让步',
    maintained: '坚持',
  },

  work: {
    kind: '引用文献',
    citing: '引用它的论断',
    none: '目前编码的论断都没有引用这部文献。',
    announce: (count) => `有 ${count} 条论断引用它。`,
  },

  outline: {
    heading: '大纲',
    lead: '与地图相同的概念与论断，按区域排列。',
    none: '没有画出由它出发的论断',
    shown: (concepts, all) => `概念 ${concepts}／${all} 个`,
  },
};

export const detailWords = { en, zh };

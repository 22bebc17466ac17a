/** Names of what the model distinguishes, and what each means. */

const en = {
  anchor: {
    sentence: (section: string, paragraph: number, sentence: number) =>
      `${/^\d/.test(section) ? '§ ' : ''}${section} ¶${paragraph} s${sentence}`,
    sentenceSpoken: (section: string, paragraph: number, sentence: number) =>
      `${/^\d/.test(section) ? 'section ' : ''}${section}, paragraph ${paragraph}, sentence ${sentence}`,
    cell: (table: string, row: number, column: number) => `Table ${table}, row ${row}, column ${column}`,
  },

  sign: { plus: 'plus', minus: 'minus', mixed: 'reshapes', none: 'no effect', ambiguous: 'both ways' },

  signMeaning: {
    plus: 'more cause, more effect',
    minus: 'more cause, less effect',
    mixed: 'changes the kind, no direction',
    none: 'the text denies an influence',
  },

  relation: {
    promotes: 'promotes',
    enables: 'enables',
    inhibits: 'inhibits',
    reshapes: 'reshapes',
    'no-effect': 'does not affect',
  },

  relationMeaning: {
    promotes: 'More cause, more effect than there would otherwise have been.',
    enables: 'Makes it possible, does not by itself bring it about.',
    inhibits: 'More cause, less effect.',
    reshapes: 'Changes the kind of the effect, without a direction.',
    'no-effect': 'The text denies an influence.',
  },

  qualityNames: { modality: 'Commitment', horizon: 'Time', voice: 'Voice', fidelity: 'Distance from the wording' },

  modality: {
    asserted: 'asserted',
    probable: 'probable',
    possible: 'possible',
    hypothetical: 'hypothetical',
    intended: 'intended',
  },

  modalityMeaning: {
    asserted: 'Said without a hedge.',
    probable: 'Said to be likely: it seems, it is expected.',
    possible: 'Said to be possible: it may.',
    hypothetical: 'Said under a condition: if, once, only if.',
    intended: 'Said to be a purpose, not a result.',
  },

  horizon: {
    general: 'in general',
    past: 'past',
    present: 'present',
    'short-run': 'short run',
    'long-run': 'long run',
    future: 'future',
  },

  horizonMeaning: {
    general: 'Said of no particular time.',
    past: 'Said of the past.',
    present: 'Said of the present.',
    'short-run': 'Said of the short run.',
    'long-run': 'Said of the long run.',
    future: 'Said of the future.',
  },

  voice: { author: 'the author', cited: 'a cited source', hearsay: 'hearsay' },

  voiceMeaning: {
    author: 'The author speaks.',
    cited: 'A source named by note or name speaks.',
    hearsay: 'A source without a name speaks.',
  },

  fidelity: { stated: 'stated', condensed: 'condensed', interpreted: 'interpreted' },

  fidelityMeaning: {
    stated: 'The text says so in these terms.',
    condensed: 'Several wordings of the text in one.',
    interpreted: 'Our reading; the text does not say it in these terms.',
  },

  claimKind: { causal: 'causal claim', descriptive: 'description', datum: 'figure', normative: 'what ought to be' },

  theme: {
    technology: 'Technology',
    data: 'Data',
    commodity: 'Commodity',
    labour: 'Labour',
    capital: 'Capital',
    value: 'Value',
    power: 'Power',
    order: 'Order',
  },

  scheme: {
    'cause-to-effect': 'from cause to effect',
    sign: 'from a sign',
    example: 'from an example',
    'expert-opinion': 'from expert opinion',
    'general-law': 'from a general law',
    precedent: 'from precedent',
    aggregation: 'by aggregation',
    classification: 'by classification',
    'means-to-goal': 'from means to goal',
    default: 'by default reasoning',
  },

  oppositionKind: { contrast: 'contrast', concession: 'concession', tension: 'tension' },

  oppositionMeaning: {
    contrast: 'Two things differ, both hold.',
    concession: 'The first is conceded, the second maintained.',
    tension: 'One thing is pulled both ways.',
  },

  comparator: {
    equal: '',
    about: 'about ',
    over: 'over ',
    under: 'under ',
    'at-least': 'at least ',
    'at-most': 'at most ',
  },

  asOf: (when: string) => `as of ${when}`,
};

const zh: typeof en = {
  anchor: {
    sentence: (section, paragraph, sentence) => `${section} 第${paragraph}段第${sentence}句`,
    sentenceSpoken: (section, paragraph, sentence) =>
      `${/^\d/.test(section) ? `第 ${section} 节` : section}，第 ${paragraph} 段，第 ${sentence} 句`,
    cell: (table, row, column) => `表 ${table} 第${row}行第${column}列`,
  },

  sign: { plus: '促增', minus: '削减', mixed: '重塑', none: '无影响', ambiguous: '两面' },

  signMeaning: {
    plus: '原因越多，结果越多',
    minus: '原因越多，结果越少',
    mixed: '改变其性质，不论增减',
    none: '文中否认有影响',
  },

  relation: { promotes: '促进', enables: '使之可能', inhibits: '抑制', reshapes: '重塑', 'no-effect': '不影响' },

  relationMeaning: {
    promotes: '原因越多，结果越多；没有这个原因，结果会少一些。',
    enables: '使结果成为可能，但本身不足以造成结果。',
    inhibits: '原因越多，结果越少。',
    reshapes: '改变结果的性质，不论增减。',
    'no-effect': '文中否认有影响。',
  },

  qualityNames: { modality: '断定程度', horizon: '时间', voice: '谁在说', fidelity: '与原文的距离' },

  modality: { asserted: '断言', probable: '大概', possible: '可能', hypothetical: '假设', intended: '意图' },

  modalityMeaning: {
    asserted: '直接断言，没有保留。',
    probable: '说是大概如此：似乎、预计。',
    possible: '说是可能如此：可能、或许。',
    hypothetical: '在某个条件下如此：一旦、如果、只有。',
    intended: '说的是目的，而不是结果。',
  },

  horizon: {
    general: '一般而言',
    past: '过去',
    present: '当下',
    'short-run': '短期',
    'long-run': '长期',
    future: '将来',
  },

  horizonMeaning: {
    general: '不限于某一时间。',
    past: '说的是过去。',
    present: '说的是当下。',
    'short-run': '说的是短期。',
    'long-run': '说的是长期。',
    future: '说的是将来。',
  },

  voice: { author: '作者', cited: '所引来源', hearsay: '传闻' },

  voiceMeaning: {
    author: '作者本人所说。',
    cited: '注释或正文点名的来源所说。',
    hearsay: '没有点名的来源所说。',
  },

  fidelity: { stated: '明言', condensed: '浓缩', interpreted: '解读' },

  fidelityMeaning: {
    stated: '文中就是这样说的。',
    condensed: '把文中几处说法合而为一。',
    interpreted: '这是我们的解读，文中没有这样明说。',
  },

  claimKind: { causal: '因果论断', descriptive: '描述', datum: '数据', normative: '应然' },

  theme: {
    technology: '技术',
    data: '数据',
    commodity: '商品',
    labour: '劳动',
    capital: '资本',
    value: '价值',
    power: '权力',
    order: '秩序',
  },

  scheme: {
    'cause-to-effect': '由因及果',
    sign: '由征兆推知',
    example: '由例证推知',
    'expert-opinion': '依据专家意见',
    'general-law': '依据一般规律',
    precedent: '依据先例',
    aggregation: '汇总而得',
    classification: '由归类推知',
    'means-to-goal': '由手段到目的',
    default: '一般推理',
  },

  oppositionKind: { contrast: '对照', concession: '让步', tension: '张力' },

  oppositionMeaning: {
    contrast: '二者不同，都成立。',
    concession: '承认前者，坚持后者。',
    tension: '同一事物受到两个方向的拉扯。',
  },

  comparator: { equal: '', about: '约 ', over: '超过 ', under: '不到 ', 'at-least': '至少 ', 'at-most': '至多 ' },

  asOf: (when) => `截至 ${when}`,
};

export const vocabularyWords = { en, zh };

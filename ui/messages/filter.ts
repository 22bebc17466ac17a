/** Words of the filter. */
import { counted } from './counted.ts';

const en = {
  filter: {
    open: 'Filter',
    label: 'Filter the claims',
    close: 'Close the filter',
    how: 'Values of one group are alternatives; groups are joined by “and”. A number says how many claims a value keeps.',
    facets: {
      section: 'Section',
      theme: 'Theme',
      relation: 'Relation',
      sign: 'Sign',
      modality: 'Commitment',
      horizon: 'Time',
      voice: 'Voice',
      fidelity: 'Wording',
      core: 'Concepts',
    },
    coreOnly: 'between core concepts',
    beyondCore: 'beyond the core',
    active: 'Active filters',
    remove: 'remove this filter',
    hiddenSign: 'hidden:',
    showAgain: 'show it again',
    clear: 'Clear',
    kept: (kept: number, all: number) => `Keeps ${kept} of ${counted(all, 'causal claim')}`,
    leftOut: (left: number, all: number) => `Leaves out ${left} of ${counted(all, 'causal claim')}.`,
    leftOutHere: (left: number) => `The filter leaves out ${counted(left, 'claim')} here.`,
    claimLeftOut: 'The filter leaves this claim out of every view and every answer.',
    strictness: 'Count only',
    strict: { all: 'all', stated: 'stated', author: 'the author', asserted: 'asserted' },
    strictMeaning: {
      all: 'Every coded claim counts.',
      stated: 'Only what the text says in these terms; what the coders condensed or interpreted is left out.',
      author: 'Only what the author says; cited sources and hearsay are left out.',
      asserted: 'Only what is said without a hedge; probable, possible, hypothetical and intended are left out.',
    },
  },
};

const zh: typeof en = {
  filter: {
    open: '筛选',
    label: '筛选论断',
    close: '关闭筛选',
    how: '同一组内为“或”，各组之间为“且”。数字表示选择该项可保留多少条论断。',
    facets: {
      section: '章节',
      theme: '主题',
      relation: '关系',
      sign: '符号',
      modality: '断定程度',
      horizon: '时间',
      voice: '谁在说',
      fidelity: '与原文的距离',
      core: '概念',
    },
    coreOnly: '核心概念之间',
    beyondCore: '涉及核心之外',
    active: '当前的筛选',
    remove: '取消此项筛选',
    hiddenSign: '已隐藏：',
    showAgain: '重新显示',
    clear: '全部清除',
    kept: (kept, all) => `保留因果论断 ${kept}／${all} 条`,
    leftOut: (left, all) => `${all} 条因果论断中略去 ${left} 条。`,
    leftOutHere: (left) => `筛选在此略去了 ${left} 条论断。`,
    claimLeftOut: '当前的筛选在所有视图和回答中都略去这条论断。',
    strictness: '只计',
    strict: { all: '全部', stated: '明言', author: '作者', asserted: '断言' },
    strictMeaning: {
      all: '所有已编码的论断都计入。',
      stated: '只计文中明说的；编码者浓缩或解读的略去。',
      author: '只计作者本人所说的；所引来源与传闻略去。',
      asserted: '只计不加保留的断言；大概、可能、假设与意图略去。',
    },
  },
};

export const filterWords = { en, zh };

/** Words of the help. */

const en = {
  help: {
    open: 'Keys and help',
    title: 'Keys and help',
    close: 'Close',
    singleKeys: 'Letters, digits and / do this wherever you are, text fields aside',
    undo: 'Undo: one step back',
    redo: 'Redo: one step forward',
    undoWhy:
      'Every selection, filter, pin and question is a step in the address: back and forward take it back and again, and a copied address opens the same moment elsewhere.',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['/', 'search'],
          ['1 2 3 4 5', 'concepts, argument, loops, table, outline'],
          ['L', '中文 / English'],
          ['?', 'this sheet'],
          ['Alt ←', 'undo a step'],
          ['Alt →', 'redo it'],
          ['Esc', 'close what is open'],
        ],
      },
      {
        title: 'On the map',
        keys: [
          ['→', 'look at the claims that lead away'],
          ['←', 'look at the claims that lead here'],
          ['↑ ↓', 'choose among them'],
          ['Enter', 'go to the concept at the other end'],
          ['P', 'pin the concept, or unpin it'],
          ['H', 'put the concept away'],
        ],
      },
      {
        title: 'In the argument',
        keys: [
          ['↑', 'to a premise'],
          ['↓', 'to a conclusion'],
          ['← →', 'to what stands beside'],
          ['Enter', 'open the claim'],
          ['+ −', 'zoom'],
          ['0', 'show the whole'],
        ],
      },
      {
        title: 'On a tour',
        keys: [
          ['N', 'the next step'],
          ['B', 'a step back'],
          ['PageDown →', 'one step on, as a presenter’s remote does'],
          ['PageUp ←', 'one step back, likewise'],
          ['A', 'show the answer, or hide it'],
        ],
      },
    ] as readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[],
  },
};

const zh: typeof en = {
  help: {
    open: '按键与帮助',
    title: '按键与帮助',
    close: '关闭',
    singleKeys: '字母、数字和 / 键在任何位置都起作用（文本框除外）',
    undo: '撤销：后退一步',
    redo: '重做：前进一步',
    undoWhy: '每一次选择、筛选、固定与提问都是地址中的一步：后退可撤销，前进可重做；复制的地址在别处打开同一画面。',
    groups: [
      {
        title: '任何地方',
        keys: [
          ['/', '搜索'],
          ['1 2 3 4 5', '概念、论证、回路、表格、大纲'],
          ['L', '中文 / English'],
          ['?', '本页'],
          ['Alt ←', '撤销一步'],
          ['Alt →', '重做'],
          ['Esc', '关闭已打开的'],
        ],
      },
      {
        title: '在地图上',
        keys: [
          ['→', '看由此出发的论断'],
          ['←', '看指向这里的论断'],
          ['↑ ↓', '在其中选择'],
          ['Enter', '前往另一端的概念'],
          ['P', '固定此概念，或取消'],
          ['H', '收起此概念'],
        ],
      },
      {
        title: '在论证图上',
        keys: [
          ['↑', '到前提'],
          ['↓', '到结论'],
          ['← →', '到并列的论断'],
          ['Enter', '打开论断'],
          ['+ −', '缩放'],
          ['0', '显示全部'],
        ],
      },
      {
        title: '导览中',
        keys: [
          ['N', '下一步'],
          ['B', '上一步'],
          ['PageDown →', '前进一步（翻页笔即用此键）'],
          ['PageUp ←', '后退一步（同上）'],
          ['A', '显示或收起答案'],
        ],
      },
    ],
  },
};

export const helpWords = { en, zh };

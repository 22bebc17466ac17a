/** Words of the frame around everything: header, panes, what went wrong. */

const en = {
  product: 'Lunmai',

  tagline: 'A scholarly article as a graph one can see, query and teach from',

  skipToDetail: 'Skip to the detail',

  skipToSearch: 'Skip to search',

  otherLanguage: '中文',

  otherLanguageName: 'switch to Chinese',

  article: 'Article',

  articleRecord: (authors: string, year: number) => `${authors}, ${year}`,

  home: 'Start: nothing selected',

  close: 'Close',

  back: 'Back',

  separator: ', ',

  colon: ': ',

  listed: (names: readonly string[]) => names.join(', '),

  panel: { label: 'Detail' },

  panes: {
    view: 'View of the graph',
    views: {
      concepts: { name: 'Concepts', label: 'Map of concepts' },
      argument: { name: 'Argument', label: 'Map of the argument' },
      loops: { name: 'Loops', label: 'Feedback loops' },
      table: { name: 'Table', label: 'Table of claims' },
      outline: { name: 'Outline', label: 'Outline of concepts and claims' },
    },
    switch: 'Pane shown',
    graph: 'Graph',
    reading: 'Reading',
    detail: 'Detail',
    readingLabel: 'The article, paragraph by paragraph',
  },

  failure: {
    heading: 'This could not be shown',
    unreachable: 'The server cannot be reached. Check that it runs and that you are connected.',
    unreadable: (status: number) => `The server’s answer could not be read (status ${status}).`,
    'same-concept': 'A path needs two different concepts.',
    nearest: 'Did you mean',
    again: 'Try again',
    start: 'Go to the start',
    waiting: 'Loading …',
    noArticle: 'No article has been loaded into this server yet.',
  },

  wrongLink: {
    allConcepts: 'All concepts',
    allClaims: 'All claims',
    articles: 'These articles are here:',
  },

  /** Said instead where the page carries its article and there is no server. */
  alone: {
    fileLink:
      'This page is a file on this machine, and the link leads to it here alone. Whoever has the same file opens it and adds to its address what follows from the question mark on.',
    unanswered: 'This page could not work out the answer: the browser lets it start no worker. Try another browser.',
  },
};

const zh: typeof en = {
  product: '论脉',

  tagline: '把一篇学术论文变成可以看、可以问、可以讲的图',

  skipToDetail: '跳到详情',

  skipToSearch: '跳到搜索',

  otherLanguage: 'English',

  otherLanguageName: '切换为英文',

  article: '文章',

  articleRecord: (authors, year) => `${authors}，${year} 年`,

  home: '回到开头，不选任何内容',

  close: '关闭',

  back: '返回',

  separator: '、',

  colon: '：',

  listed: (names) => names.join('、'),

  panel: { label: '详情' },

  panes: {
    view: '图的呈现方式',
    views: {
      concepts: { name: '概念', label: '概念地图' },
      argument: { name: '论证', label: '论证地图' },
      loops: { name: '回路', label: '反馈回路' },
      table: { name: '表格', label: '论断表' },
      outline: { name: '大纲', label: '概念与论断的大纲' },
    },
    switch: '显示哪一栏',
    graph: '图',
    reading: '阅读',
    detail: '详情',
    readingLabel: '逐段阅读文章',
  },

  failure: {
    heading: '无法显示',
    unreachable: '连接不到服务器。请确认它正在运行，且网络可用。',
    unreadable: (status) => `服务器的回答无法读取（状态 ${status}）。`,
    'same-concept': '路径需要两个不同的概念。',
    nearest: '是不是要找',
    again: '再试一次',
    start: '回到开头',
    waiting: '正在载入……',
    noArticle: '这台服务器还没有载入任何文章。',
  },

  wrongLink: {
    allConcepts: '全部概念',
    allClaims: '全部论断',
    articles: '这里有这些文章：',
  },

  alone: {
    fileLink:
      '本页是这台机器上的一个文件，链接只在这里有效。有同一文件的人打开它，在其地址后加上问号起的部分，即见同一画面。',
    unanswered: '本页未能得出答案：浏览器不允许它启动后台线程。请换一个浏览器。',
  },
};

export const frameWords = { en, zh };

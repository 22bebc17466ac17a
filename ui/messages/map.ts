/** Words on the map, of its legend and of what is pinned. */
import { counted } from './counted.ts';

const en = {
  map: {
    label: 'Map of concepts',
    keys: 'Arrow keys walk along claims: right to effects, left to causes, up and down choose between claims, Enter follows one. The outline holds the same as text.',
    loading: 'Drawing the map …',
    beyond: {
      label: 'The map goes on',
      more: {
        left: (count: number) => `${counted(count, 'more concept')} to the left`,
        right: (count: number) => `${counted(count, 'more concept')} to the right`,
        above: (count: number) => `${counted(count, 'more concept')} above`,
        below: (count: number) => `${counted(count, 'more concept')} below`,
      },
      and: ', ',
      none: 'All concepts of the map are in sight',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole map',
    noWebgl:
      'This browser cannot draw a map that moves (WebGL is missing). Here is the same picture; the outline below it holds the same concepts and claims as text.',
    lost: 'The map that moves was lost (the graphics memory was taken away). Here is the same picture, and below it the outline.',
    redraw: 'Draw the map again',
    empty: 'No concept of this article has been coded yet, so there is nothing to draw.',
    walk: (place: number, among: number, relation: string, concept: string) =>
      `${place} of ${among}: ${relation} ${concept}`,
    walkBack: (place: number, among: number, concept: string, relation: string) =>
      `${place} of ${among}: ${concept} ${relation} it`,
    moreClaims: (count: number) => `and ${counted(count, 'more claim')}`,
    noFurther: 'No claim leads further in this direction.',
  },

  legend: {
    label: 'Legend and filter',
    signs: 'Signs: press to hide or show',
    claims: (count: number): string => (count === 1 ? 'claim' : 'claims'),
    broughtBack: 'No sign was left to draw: all four are shown again.',
    scope: 'Concepts drawn',
    core: 'Core',
    all: 'All',
    coreCount: 'Only the concepts that carry the argument',
    allCount: 'Every concept of the article',
    drawn: (concepts: number, allConcepts: number, claims: number, allClaims: number) =>
      `Drawn: ${concepts} of ${counted(allConcepts, 'concept')}, ${claims} of ${counted(allClaims, 'causal claim')}`,
  },

  pins: {
    label: 'Pinned and put away',
    pin: 'Pin',
    unpin: 'Unpin',
    hide: 'Put away',
    unhide: 'Bring back',
    pinned: 'Pinned',
    hidden: 'Put away',
    hiddenNote: 'Put away on the map and in the outline only: answers still count them.',
    clear: 'Clear',
  },
};

const zh: typeof en = {
  map: {
    label: '概念地图',
    keys: '方向键沿论断行走：右键看结果，左键看原因，上下键在论断之间选择，回车键前往。大纲以文字呈现同样的内容。',
    loading: '正在绘制地图……',
    beyond: {
      label: '地图还有其余部分',
      more: {
        left: (count) => `左侧还有 ${count} 个概念`,
        right: (count) => `右侧还有 ${count} 个概念`,
        above: (count) => `上方还有 ${count} 个概念`,
        below: (count) => `下方还有 ${count} 个概念`,
      },
      and: '，',
      none: '地图上的概念都已在视野之内',
    },
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
    noWebgl: '此浏览器无法绘制可移动的地图（缺少 WebGL）。以下是同一幅图，其后的大纲以文字呈现同样的概念与论断。',
    lost: '可移动的地图已丢失（显存被收回）。以下是同一幅图，其后是大纲。',
    redraw: '重新绘制地图',
    empty: '本文尚无已编码的概念，因此没有可画的内容。',
    walk: (place, among, relation, concept) => `${among} 条中的第 ${place} 条：${relation}${concept}`,
    walkBack: (place, among, concept, relation) => `${among} 条中的第 ${place} 条：${concept}${relation}此概念`,
    moreClaims: (count) => `另有 ${count} 条论断`,
    noFurther: '这个方向上没有更多论断。',
  },

  legend: {
    label: '图例与筛选',
    signs: '符号：点击可隐藏或显示',
    claims: () => '条论断',
    broughtBack: '四个符号都已隐藏，无可画之线：现已全部恢复。',
    scope: '画出的概念',
    core: '核心',
    all: '全部',
    coreCount: '只画承载论证的概念',
    allCount: '文章的全部概念',
    drawn: (concepts, allConcepts, claims, allClaims) =>
      `已画出：概念 ${concepts}／${allConcepts} 个，因果论断 ${claims}／${allClaims} 条`,
  },

  pins: {
    label: '固定与收起的概念',
    pin: '固定',
    unpin: '取消固定',
    hide: '收起',
    unhide: '放回',
    pinned: '已固定',
    hidden: '已收起',
    hiddenNote: '只在地图和大纲中收起，回答仍计入它们。',
    clear: '全部清除',
  },
};

export const mapWords = { en, zh };

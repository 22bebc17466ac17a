/** Words of what can be asked of a concept or a claim: influence, clashes, comparison, cut. */
import { counted } from './counted.ts';

const en = {
  asks: {
    cone: 'All it leads to',
    coneBack: 'All that leads to it',
    influence: 'Influence',
    leadsTo: (name: string) => `What ${name} leads to`,
    ledToBy: (name: string) => `What leads to ${name}`,
    leadsNowhere: 'No claim that counts here leads away from this concept.',
    ledByNothing: 'No claim that counts here leads to this concept.',
    influenceFound: (heading: string, count: number) => `${heading}: ${counted(count, 'concept')}.`,
    influenceDrawn:
      'Drawn on the map, fainter with every step; the sign at a concept is that of all chains side by side.',
    chains: 'Chains',
    chainsNamed: (name: string) => `Chains: ${name}`,
    clashes: 'Clashes',
    clashesAnywhere: 'Where the article pulls both ways',
    clashesOf: (name: string) => `Where ${name} pulls both ways`,
    clashesOn: (name: string) => `What pulls ${name} both ways`,
    clashesFound: (heading: string, count: number) => `${heading}: ${counted(count, 'clash', 'clashes')}.`,
    clashesWhat:
      'One concept leads to another both with plus and with minus. Worked out from the claims: the author need not oppose the two.',
    clashesCount: (shown: number, total: number | null) =>
      total === null || total === shown
        ? `${counted(shown, 'clash', 'clashes')}, shortest chains first`
        : `${shown} of ${counted(total, 'clash', 'clashes')}, shortest chains first`,
    noClashes:
      'No two concepts are joined both with plus and with minus by chains of at most four claims that count here.',
    drawClash: 'Draw this clash',
    deny: 'Deny it: what falls?',
    denyLink: (count: number) => `Deny all ${count} claims of this link`,
    cut: 'What if not?',
    cutHeading: (count: number) => (count === 1 ? 'If this claim is denied' : `If these ${count} claims are denied`),
    cutFound: (unsupported: number, loops: number, connections: number) =>
      `${counted(unsupported, 'claim')} without support, ${counted(loops, 'loop')} broken, ${counted(connections, 'connection')} lost.`,
    cutDrawn: 'Crossed out on the map; an arrow down marks what loses its support.',
    breaking: 'What would break its loops?',
    breakingOf: (name: string) => `What would break the loops through ${name}`,
    breakingFewest: (count: number) =>
      `Without ${count === 1 ? 'this one claim' : `these ${count} claims`} no loop passes the concept, however long. No smaller set does it; where others are as small, this one lies nearest to what the concept leads to.`,
    breakingFound: (heading: string, count: number) => `${heading}: ${counted(count, 'claim')}.`,
    breakingNothing: 'No loop passes this concept.',
    breakingUnknown: 'The search was stopped before the smallest set was found.',
    breakingNothingWhy: 'No chain of the claims that count here comes back to it, so there is nothing to break.',
    breakingFiltered: 'Without the filter one may close.',
    denied: 'denied',
    keep: 'Keep it',
    keepNamed: (text: string) => `Keep it: ${text}`,
    nothingFalls:
      'Nothing else falls: nothing rests on it alone, no loop passes it, and the core concepts it joins are joined another way.',
    unsupported: 'Lose every support',
    weakened: 'Lose some of their support',
    loopsBroken: 'Loops broken',
    connectionsLost: 'Core concepts no longer joined',
    connectionsUncounted: 'There are too many to count.',
    before: (before: number, after: number) => `${before} before, ${after} after.`,
    polarity: { reinforcing: 'Reinforcing', balancing: 'Balancing', undetermined: 'Undetermined' },
    comparison: 'Side by side',
    compareWith: 'Compare with …',
    compareLabel: (name: string) => `Compare ${name} with which concept?`,
    comparing: (first: string, second: string) => `${first} and ${second}`,
    comparisonFound: (first: string, second: string, shared: number) =>
      `${first} and ${second} share ${counted(shared, 'neighbour')}.`,
    nothingBeside: 'No claim that counts here touches either of them.',
    swap: 'Swap A and B',
    between: 'Between the two',
    bothLeadTo: 'Both lead to',
    bothLedToBy: 'Both are led to by',
    onlyLeadsTo: (name: string) => `Only ${name} leads to`,
    onlyLedToBy: (name: string) => `Only ${name} is led to by`,
    differ: 'with different signs',
    heldAgainst: 'What stays if only this counts',
    notHeld: 'off',
    outcome: (kept: number, all: number, changed: number, gained: number) =>
      `${kept} of ${all} remain${changed > 0 ? `, ${changed} with another sign` : ''}${gained > 0 ? `; ${gained} come in` : ''}.`,
    lost: 'falls away',
    changed: 'another sign',
  },

  /** Under a cut: how many of the inferences that fall the coders joined. */
  brokenInferences: (all: number, ours: number) =>
    `The premises of an inference hold only together: with one denied it falls. ${counted(all, 'inference')} ${all === 1 ? 'falls' : 'fall'}; ${ours === 0 ? 'the text marks all of them' : ours === all ? 'none is marked by the text, the coders joined them' : `${ours} of them the coders joined, the text marks the others`}.`,
};

const zh: typeof en = {
  asks: {
    cone: '它所导向的一切',
    coneBack: '导向它的一切',
    influence: '影响',
    leadsTo: (name) => `“${name}”导向什么`,
    ledToBy: (name) => `什么导向“${name}”`,
    leadsNowhere: '在所计的论断中，没有一条由此概念出发。',
    ledByNothing: '在所计的论断中，没有一条指向此概念。',
    influenceFound: (heading, count) => `${heading}：${count} 个概念。`,
    influenceDrawn: '已画在图上，每远一步便淡一分；概念旁的符号合计全部的链。',
    chains: '各条链',
    chainsNamed: (name) => `各条链：${name}`,
    clashes: '冲突',
    clashesAnywhere: '文章在何处两面拉扯',
    clashesOf: (name) => `“${name}”在何处两面拉扯`,
    clashesOn: (name) => `什么从两面拉扯“${name}”`,
    clashesFound: (heading, count) => `${heading}：${count} 处冲突。`,
    clashesWhat: '一个概念对另一个概念既促增又削减。由论断推算而得，作者未必把二者对立起来。',
    clashesCount: (shown, total) =>
      total === null || total === shown
        ? `${shown} 处冲突，链短者在前`
        : `共 ${total} 处冲突，显示 ${shown} 处，链短者在前`,
    noClashes: '在所计的论断中，没有两个概念在至多四条论断的链上既促增又削减。',
    drawClash: '画出这处冲突',
    deny: '否定它：什么会倒下？',
    denyLink: (count) => `否定这一联系的全部 ${count} 条论断`,
    cut: '如果不是这样？',
    cutHeading: (count) => (count === 1 ? '如果否定这条论断' : `如果否定这 ${count} 条论断`),
    cutFound: (unsupported, loops, connections) =>
      `${unsupported} 条论断失去支持，${loops} 个回路断开，${connections} 组联系消失。`,
    cutDrawn: '图上打叉的是被否定的；带向下箭头的失去了支持。',
    breaking: '什么会断开它的回路？',
    breakingOf: (name) => `什么会断开经过“${name}”的回路`,
    breakingFewest: (count) =>
      `没有${count === 1 ? '这一条论断' : `这 ${count} 条论断`}，就没有回路经过此概念，无论多长。更少的论断做不到；若另有同样少的，这一组离此概念所导向的最近。`,
    breakingFound: (heading, count) => `${heading}：${count} 条论断。`,
    breakingNothing: '没有回路经过此概念。',
    breakingUnknown: '搜索中止，未能找到最小的一组。',
    breakingNothingWhy: '在所计的论断中，没有一条链回到它，因此无可断开。',
    breakingFiltered: '不加筛选，也许会有回路合拢。',
    denied: '被否定',
    keep: '保留',
    keepNamed: (text) => `保留：${text}`,
    nothingFalls: '别的都不受影响：没有论断只靠它支持，没有回路经过它，它所连接的核心概念另有途径相连。',
    unsupported: '失去全部支持',
    weakened: '失去部分支持',
    loopsBroken: '断开的回路',
    connectionsLost: '不再相连的核心概念',
    connectionsUncounted: '数目太多，未作统计。',
    before: (before, after) => `此前 ${before}，此后 ${after}。`,
    polarity: { reinforcing: '增强', balancing: '调节', undetermined: '未定' },
    comparison: '并列比较',
    compareWith: '与……比较',
    compareLabel: (name) => `把“${name}”与哪个概念比较？`,
    comparing: (first, second) => `“${first}”与“${second}”`,
    comparisonFound: (first, second, shared) => `“${first}”与“${second}”有 ${shared} 个共同的邻居。`,
    nothingBeside: '在所计的论断中，没有一条涉及二者。',
    swap: '对调 A 与 B',
    between: '二者之间',
    bothLeadTo: '都导向',
    bothLedToBy: '都源于',
    onlyLeadsTo: (name) => `只有“${name}”导向`,
    onlyLedToBy: (name) => `只有“${name}”源于`,
    differ: '符号不同',
    heldAgainst: '若只计这些，还剩什么',
    notHeld: '不比',
    outcome: (kept, all, changed, gained) =>
      `${all} 项中留下 ${kept} 项${changed > 0 ? `，其中 ${changed} 项符号改变` : ''}${gained > 0 ? `；新入 ${gained} 项` : ''}。`,
    lost: '不再成立',
    changed: '符号改变',
  },

  brokenInferences: (all, ours) =>
    `一条推论的前提合在一起才成立，否定其一，推论即断开。断开的推论有 ${all} 条${ours === 0 ? '，都有文中标记' : ours === all ? '，都由编码者连结，文中没有标记' : `，其中 ${ours} 条由编码者连结，文中没有标记`}。`,
};

export const asksWords = { en, zh };

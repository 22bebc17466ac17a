/** Words of chains of claims from one concept to another, and of why an answer is as it is. */
import { counted } from './counted.ts';

const en = {
  paths: {
    heading: (from: string, to: string) => `From ${from} to ${to}`,
    kind: 'Paths',
    found: (shown: number, total: number | null) =>
      total === null || total === shown ? counted(shown, 'chain') : `${shown} of ${counted(total, 'chain')}`,
    shortestFirst: 'shortest first',
    chain: (n: number) => `Chain ${n}`,
    hops: (count: number) => counted(count, 'hop'),
    drawn: 'drawn on the map',
    draw: 'Draw this chain',
    inAll: {
      plus: (from: string, to: string) => `In all: the more of “${from}”, the more of “${to}”.`,
      minus: (from: string, to: string) => `In all: the more of “${from}”, the less of “${to}”.`,
      mixed: (from: string, to: string) => `In all: “${from}” changes the kind of “${to}”, in no one direction.`,
      none: (from: string, to: string) => `In all: no influence of “${from}” on “${to}”; one link denies it.`,
    },
    soFar: (sign: string) => `so far: ${sign}`,
    weakest: (modality: string) => `weakest commitment: ${modality}`,
    voices: (voices: string) => `voices: ${voices}`,
    noneStitched: 'no stitched joint',
    stitchedCount: (count: number) => counted(count, 'stitched joint'),
    stitched: 'Stitched',
    stitchedWhy: 'Nobody wrote these two claims together; the reader joins them.',
    asserted: {
      paragraph: 'Joined in one paragraph',
      inference: 'Joined by one inference',
      other: 'Joined in the text',
    },
    nothing: 'No chain leads from the one to the other.',
    notCoded: (sections: number) =>
      `${counted(sections, 'section')} of the article ${sections === 1 ? 'is' : 'are'} not coded yet; a chain may lie there.`,
    reversed: 'Look the other way round',
    other: 'Choose another target',
    announce: (count: number, from: string, to: string) => `${counted(count, 'chain')} from ${from} to ${to}.`,
    partial: 'Not all chains are shown',
  },

  reasons: {
    limit: 'There are more than are shown.',
    budget: 'The search stopped after as many steps as one question may take.',
    time: 'The search stopped when its time was up.',
    page: 'There are further pages.',
    filter: 'A filter leaves some out.',
    'not-coded': 'Part of the article is not coded yet.',
    'not-connected': 'No chain of coded claims joins the two within the length searched.',
    'not-found': 'Nothing matches.',
    'read-as': 'The search was taken for another.',
  },

  chains: {
    times: (times: string) => `time: ${times}`,
    allStated: 'Every hop is stated in the text’s own terms.',
    /** Followed by the hops and their places. */
    farthest: (fidelity: string) => `Farthest from the wording: ${fidelity}, at `,
    atHop: (number: number) => `hop ${number}`,
    notCounted: (why: string) => `not counted: ${why}`,
    hopFor: (number: number, why: string) => `hop ${number} (${why})`,
    seeWhatFalls: (only: string) => `See every chain, and which hops are not “${only}”`,
    crossed: '✕: a hop that is not counted',
    timesDiffer: (plus: string, minus: string) =>
      `The two do not speak of the same time. A: ${plus}; B: ${minus}. They need not contradict each other.`,
  },
};

const zh: typeof en = {
  paths: {
    heading: (from, to) => `从“${from}”到“${to}”`,
    kind: '路径',
    found: (shown, total) =>
      total === null || total === shown ? `${shown} 条链` : `共 ${total} 条链，显示 ${shown} 条`,
    shortestFirst: '由短到长',
    chain: (n) => `第 ${n} 条链`,
    hops: (count) => `${count} 步`,
    drawn: '已画在图上',
    draw: '画出这条链',
    inAll: {
      plus: (from, to) => `总起来：“${from}”越多，“${to}”越多。`,
      minus: (from, to) => `总起来：“${from}”越多，“${to}”越少。`,
      mixed: (from, to) => `总起来：“${from}”改变“${to}”的性质，不论增减。`,
      none: (from, to) => `总起来：“${from}”对“${to}”没有影响，其中一环否认了影响。`,
    },
    soFar: (sign) => `至此：${sign}`,
    weakest: (modality) => `断定最弱处：${modality}`,
    voices: (voices) => `出自：${voices}`,
    noneStitched: '没有缝合处',
    stitchedCount: (count) => `${count} 处缝合`,
    stitched: '缝合',
    stitchedWhy: '没有人把这两条论断写在一起，是读者把它们连起来的。',
    asserted: { paragraph: '在同一段中相连', inference: '由同一推论相连', other: '在文中相连' },
    nothing: '没有从前者通向后者的链。',
    notCoded: (sections) => `文章尚有 ${sections} 节未编码，链可能在那里。`,
    reversed: '反过来看',
    other: '换一个目标',
    announce: (count, from, to) => `从“${from}”到“${to}”有 ${count} 条链。`,
    partial: '未显示全部的链',
  },

  reasons: {
    limit: '还有更多，未全部显示。',
    budget: '已达到一次提问允许的步数，搜索停止。',
    time: '时间已到，搜索停止。',
    page: '后面还有。',
    filter: '有一部分被筛选掉了。',
    'not-coded': '文章有一部分尚未编码。',
    'not-connected': '在搜索的长度之内，没有由已编码论断组成的链把二者连起来。',
    'not-found': '没有相符的内容。',
    'read-as': '搜索词按另一种写法理解。',
  },

  chains: {
    times: (times) => `时间：${times}`,
    allStated: '每一步文中都如此说。',
    farthest: (fidelity) => `离原文最远：${fidelity}，见`,
    atHop: (number) => `第 ${number} 步`,
    notCounted: (why) => `不计：${why}`,
    hopFor: (number, why) => `第 ${number} 步（${why}）`,
    seeWhatFalls: (only) => `看全部的链，以及哪几步不属“${only}”`,
    crossed: '✕：不计的一步',
    timesDiffer: (plus, minus) => `两方所说的时间不同。A：${plus}；B：${minus}。二者未必矛盾。`,
  },
};

export const chainsWords = { en, zh };

/** Words of the loops view. */
import { counted } from './counted.ts';

const en = {
  heading: 'Feedback loops',
  through: (name: string) => `Feedback loops through ${name}`,
  all: 'All loops',
  total: (shown: number, total: number | null) =>
    total === null
      ? `At least ${counted(shown, 'loop')}`
      : total === shown
        ? counted(total, 'loop')
        : `${shown} of ${counted(total, 'loop')}`,
  complete: (length: number) => `These are all closed chains of at most ${counted(length, 'claim')}.`,
  partial: 'Not all loops are shown',
  what: 'A loop is a chain of causal claims that ends where it began. The article asserts its links; that they close is often the reader’s inference, and every joint says so.',
  nothing: 'No loop.',
  nothingWhy:
    'No chain of the coded claims comes back to where it began. That does not say that there is no feedback in the matter: only that the article, as it is coded and filtered here, closes none.',
  list: 'Loops, shortest first',
  loop: (n: number) => `Loop ${n}`,
  links: (count: number) => counted(count, 'link'),
  polarity: { reinforcing: 'reinforcing', balancing: 'balancing', undetermined: 'undetermined' },
  letter: { reinforcing: 'R', balancing: 'B', undetermined: '?' },
  polarityMeaning: {
    reinforcing: 'A change comes back as more of the same: the loop carries it on.',
    balancing: 'A change comes back with the opposite sign: the loop counters it.',
    undetermined: 'A link of this loop has no direction, so the loop has none.',
  },
  ring: (n: number, polarity: string, concepts: string) => `Loop ${n}, ${polarity}: ${concepts}`,
  link: (n: number, cause: string, relation: string, effect: string, text: string) =>
    `Link ${n}: ${cause} ${relation} ${effect}. ${text}`,
  hint: 'Point at a link, or go to it with the Tab key, to read its claim.',
  steps: 'Link by link',
  firmly: 'Which loops survive',
  firmlyWhy: 'The same question, asked of fewer claims:',
  only: { stated: 'only stated', author: 'only the author', asserted: 'only asserted' },
  survive: (count: number, all: number) => `${count} of ${all}`,
  survives: (only: string) => `survives: ${only}`,
  falls: (only: string) => `falls: ${only}`,
};

const zh: typeof en = {
  heading: '反馈回路',
  through: (name) => `经过“${name}”的反馈回路`,
  all: '全部回路',
  total: (shown, total) =>
    total === null
      ? `至少 ${shown} 个回路`
      : total === shown
        ? `${total} 个回路`
        : `共 ${total} 个回路，显示 ${shown} 个`,
  complete: (length) => `由至多 ${length} 条论断首尾相接而成的链，全部在此。`,
  partial: '未显示全部的回路',
  what: '回路是首尾相接的因果论断之链。各环由文章主张；它们能够合拢，往往出自读者的推断，每个接合处都有注明。',
  nothing: '没有回路。',
  nothingWhy:
    '已编码的论断没有一条链回到起点。这并不说明事情本身没有反馈，只说明在此编码与筛选之下，文章没有使它合拢。',
  list: '回路，由短到长',
  loop: (n) => `第 ${n} 个回路`,
  links: (count) => `${count} 环`,
  polarity: { reinforcing: '增强', balancing: '调节', undetermined: '未定' },
  letter: { reinforcing: 'R', balancing: 'B', undetermined: '?' },
  polarityMeaning: {
    reinforcing: '变化绕一圈回来，使同一变化更强：回路把它延续下去。',
    balancing: '变化绕一圈回来，方向相反：回路把它抵消。',
    undetermined: '回路中有一环没有方向，因此整个回路也没有。',
  },
  ring: (n, polarity, concepts) => `第 ${n} 个回路，${polarity}：${concepts}`,
  link: (n, cause, relation, effect, text) => `第 ${n} 环：${cause}${relation}${effect}。${text}`,
  hint: '指向一环，或用 Tab 键移到它，即可读到它的论断。',
  steps: '逐环来看',
  firmly: '哪些回路经得起推敲',
  firmlyWhy: '同一个问题，只问其中一部分论断：',
  only: { stated: '只看明言', author: '只看作者', asserted: '只看断言' },
  survive: (count, all) => `${all} 个中的 ${count} 个`,
  survives: (only) => `仍在：${only}`,
  falls: (only) => `不在：${only}`,
};

export const loopsWords = { en, zh };

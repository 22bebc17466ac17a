import { Dataset } from '../../../graph/model/dataset.ts';
import { type Relation, type Theme, themes } from '../../../graph/model/vocabulary.ts';
import { steadyDice } from '../../../seed/layout/steady-dice.ts';

/** Labels as long as those of a real coding; the first thirty carry the argument. */
const labels: readonly (readonly [zh: string, en: string])[] = [
  ['山区降水量', 'Rainfall in the mountains'],
  ['森林覆盖率', 'Forest cover'],
  ['水库蓄水能力', 'Reservoir capacity'],
  ['自动化闸门调度', 'Automatic operation of the sluice gates'],
  ['水文观测网络', 'Hydrological observation network'],
  ['河道流量', 'River discharge'],
  ['水车动力', 'Water-wheel power'],
  ['磨坊产量', 'Output of the mills'],
  ['磨坊数量', 'Number of mills'],
  ['面粉价格', 'Price of flour'],
  ['粮食运输成本', 'Cost of carrying grain'],
  ['运河通航里程', 'Navigable length of the canal'],
  ['船工的组织程度', 'Organisation of the boatmen'],
  ['磨坊主的垄断地位', "Millers' monopoly position"],
  ['行会议价能力', 'Bargaining power of the guild'],
  ['熟练工匠的相对过剩', 'Relative surplus of skilled craftsmen'],
  ['学徒工资', "Apprentices' wages"],
  ['城市人口', 'Urban population'],
  ['面包供应的稳定性', 'Stability of the bread supply'],
  ['市政税收', 'Municipal revenue'],
  ['堤防维护支出', 'Expenditure on dike maintenance'],
  ['洪水风险', 'Flood risk'],
  ['蒸汽机应用规模', 'Scale of steam-engine use'],
  ['煤炭依赖', 'Dependence on coal'],
  ['资本集中', 'Concentration of capital'],
  ['地方信贷的扩张', 'Expansion of local credit'],
  ['乡村副业收入', 'Income from rural by-employment'],
  ['用水权争端', 'Disputes over water rights'],
  ['议会立法干预', 'Parliamentary intervention by statute'],
  ['区域间的发展差距', 'Gap in development between regions'],
  ['泥沙淤积', 'Silting'],
  ['冬季封冻期', 'Winter freeze'],
  ['木材砍伐', 'Logging'],
  ['闸工工时', "Lock-keepers' working hours"],
  ['河谷垦殖', 'Clearing of the valley'],
  ['石磨损耗', 'Wear of millstones'],
  ['谷物品质', 'Quality of grain'],
  ['麸皮饲料供应', 'Supply of bran for fodder'],
  ['畜力使用', 'Use of draught animals'],
  ['道路状况', 'State of the roads'],
  ['码头仓储费用', 'Wharf storage charges'],
  ['船闸等候时间', 'Waiting time at the locks'],
  ['渔业收获', 'Fish catch'],
  ['水质', 'Water quality'],
  ['制革作坊', 'Tanneries'],
  ['流动雇工', 'Itinerant hands'],
  ['识字率', 'Literacy'],
  ['济贫支出', 'Poor relief'],
  ['面包骚乱', 'Bread riots'],
  ['粮食囤积行为', 'Hoarding of grain'],
  ['外来移民', 'Immigration'],
  ['地租水平', 'Level of ground rent'],
  ['堤坝工程技术', 'Dam engineering'],
  ['保险费率', 'Insurance rates'],
  ['铁路里程', 'Railway mileage'],
  ['工厂法', 'Factory acts'],
  ['股份公司', 'Joint-stock companies'],
  ['测绘精度', 'Accuracy of surveying'],
  ['公共工程债券', 'Bonds for public works'],
  ['水利工程师的职业地位', 'Professional standing of hydraulic engineers'],
];

const relations: readonly Relation[] = [
  'promotes',
  'promotes',
  'inhibits',
  'promotes',
  'enables',
  'inhibits',
  'reshapes',
];

const regions = [
  { id: 'sources', title: { zh: '水源与技术', en: 'Sources and technique' }, column: 1, sections: ['1'], concepts: [] },
  { id: 'milling', title: { zh: '生产', en: 'Milling' }, column: 2, sections: ['2.1'], concepts: [] },
  { id: 'hands', title: { zh: '劳动', en: 'Hands' }, column: 2, sections: ['2.2'], concepts: [] },
  { id: 'town', title: { zh: '城市', en: 'The town' }, column: 2, sections: ['3'], concepts: [] },
  { id: 'order', title: { zh: '秩序与出路', en: 'Order and way out' }, column: 3, sections: ['4'], concepts: [] },
];
const sections = ['1', '2.1', '2.2', '3', '4'];

/**
 * A coding of an article nobody wrote, of the size and shape of a real one: 60 concepts, 30 of them core, and 110 causal
 * claims in five regions, with one hub. Made by steady dice: the same every time.
 */
export function riverDataset(): Dataset {
  const dice = steadyDice(7);
  const pick = (count: number) => Math.floor(dice() * count);
  const concepts = labels.map(([zh, en], index) => ({
    id: `c${String(index).padStart(2, '0')}`,
    pref: { zh, en },
    more: { zh: '更多', en: 'more' },
    gloss: { zh: '一个概念。', en: 'A concept.' },
    theme: (themes[(index * 5 + Math.floor(index / 7)) % themes.length] ?? 'order') satisfies Theme,
    core: index < 30,
  }));
  const claims = Array.from({ length: 110 }, (_, index) => {
    const core = index < 62;
    let cause = core ? pick(30) : pick(60);
    let effect = core ? Math.min(29, cause + 1 + pick(8)) : pick(30);
    if (core && index % 5 === 0) cause = 6;
    if (core && index % 11 === 0) [cause, effect] = [effect, Math.max(0, cause - 2)];
    if (cause === effect) effect = (effect + 1) % 30;
    const section = sections[Math.min(4, Math.floor((effect % 30) / 6))] ?? '1';
    const id = `k${String(index).padStart(3, '0')}`;
    return {
      id,
      kind: 'causal' as const,
      text: { zh: `命题${id}`, en: `Claim ${id}` },
      cause: `c${String(cause).padStart(2, '0')}`,
      effect: `c${String(effect).padStart(2, '0')}`,
      relation: index === 20 ? ('no-effect' as const) : (relations[pick(relations.length)] ?? 'promotes'),
      modality: 'asserted' as const,
      horizon: 'general' as const,
      voice: 'author' as const,
      fidelity: 'stated' as const,
      anchors: [`${section}.p1.s1`],
    };
  });
  return Dataset.parse({
    article: {
      id: 'river-1850',
      title: { zh: '河与城', en: 'River and town' },
      authors: [{ name: { zh: '某人', en: 'Somebody' } }],
      year: 1850,
      language: 'zh',
      licence: 'CC0-1.0',
      sections: sections.map((id) => ({ id, title: { zh: `第${id}节`, en: `Section ${id}` }, paragraphs: [1] })),
      regions,
    },
    concepts,
    claims,
    inferences: [],
    oppositions: [],
    works: [],
    tours: [],
  });
}

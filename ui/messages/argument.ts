/** Words of the argument view. */
import { counted } from './counted.ts';

const en = {
  drawing: 'Layers of claims: premises above, conclusions below',
  keys: 'Arrow keys walk the argument: up to a premise, down to a conclusion, left and right to what stands beside. Enter opens a claim. Plus and minus zoom, 0 shows the whole.',
  part: 'Part of the argument',
  theses: 'The final claims of the article',
  thesesOf: (shown: number, all: number) =>
    shown === all
      ? `All ${counted(all, 'final claim')}: they rest on others and bear nothing further`
      : `${shown} of ${counted(all, 'final claim')}: they bear nothing further, and these rest on most`,
  allTheses: (count: number) => `All ${count} final claims of the article`,
  aroundClaim: (text: string) => `Around: ${text}`,
  section: (title: string) => `The argument of ${title}`,
  concept: (name: string) => `The argument about ${name}`,
  look: 'Argument around the chosen claim',
  back: 'Back to the final claims',
  depth: 'How many steps of support are drawn',
  drawn: (
    claims: number,
    allClaims: number,
    inferences: number,
    allInferences: number,
    oppositions: number,
    allOppositions: number,
  ) =>
    `Drawn: ${claims} of ${counted(allClaims, 'claim')}, ${inferences} of ${counted(allInferences, 'inference')}, ${oppositions} of ${counted(allOppositions, 'opposition')}`,
  alone: (count: number) =>
    `${counted(count, 'claim')} here ${count === 1 ? 'stands' : 'stand'} in no inference or opposition`,
  aloneTable: 'see the table',
  outside: (count: number) => `${counted(count, 'claim')} drawn faintly: the filter leaves them out`,
  nothing: 'Nothing to draw: no inference and no opposition holds any of these claims.',
  nothingWhy:
    'That an argument is not here means that nobody coded one: a claim may stand on its own in the article, or its reasons may not be coded.',
  noneAtAll: 'No inference of this article has been coded, so it has no final claims to draw.',
  waiting: 'Placing the argument …',
  linked: (count: number) => `${count} together`,
  legend: 'How to read the lines',
  legendLinked: 'bar: only together; none: by itself',
  legendExplicit: 'solid: in the text',
  legendImplicit: 'dashed: by the coder',
  legendOpposed: 'side by side: opposed',
  legendFurther: 'goes on',
  /** Between the parts of what is said about a claim. */
  clause: '; ',
  says: {
    restsOn: (premises: number, scheme: string, explicit: boolean) =>
      `rests on ${premises === 1 ? 'one premise' : `${premises} premises together`}, ${scheme}, ${explicit ? 'marked by the text' : 'joined by the coder'}`,
    bears: (count: number) => `premise of ${counted(count, 'inference')} drawn`,
    opposed: (kind: string, explicit: boolean, text: string) =>
      `${kind}${explicit ? '' : ', joined by the coder'}, against: ${text}`,
    further: (above: number, below: number) =>
      `${counted(above, 'further inference')} above and ${below} below are not drawn`,
    faint: 'left out by the filter',
  },
  noFurther: 'Nothing lies in this direction.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole argument',
};

const zh: typeof en = {
  drawing: '论断的层次：前提在上，结论在下',
  keys: '方向键沿论证行走：上键到前提，下键到结论，左右键到并列的论断。回车键打开论断。加减键缩放，0 键显示全部。',
  part: '论证的哪一部分',
  theses: '文章的终点论断',
  thesesOf: (shown, all) =>
    shown === all
      ? `全部 ${all} 条终点论断：以别的论断为据而不再支持其他论断`
      : `${all} 条终点论断中的 ${shown} 条：不再支持其他论断，其中这几条所据最多`,
  allTheses: (count) => `文章的全部 ${count} 条终点论断`,
  aroundClaim: (text) => `围绕：${text}`,
  section: (title) => `${title}的论证`,
  concept: (name) => `有关“${name}”的论证`,
  look: '看所选论断周围的论证',
  back: '回到终点论断',
  depth: '画出几步支持',
  drawn: (claims, allClaims, inferences, allInferences, oppositions, allOppositions) =>
    `已画出：论断 ${claims}／${allClaims} 条，推论 ${inferences}／${allInferences} 个，对立 ${oppositions}／${allOppositions} 组`,
  alone: (count) => `这里另有 ${count} 条论断不在任何推论或对立之中`,
  aloneTable: '见表格',
  outside: (count) => `淡画的 ${count} 条论断被筛选排除`,
  nothing: '没有可画的内容：没有推论或对立涉及这些论断。',
  nothingWhy: '这里没有论证，只表示没有编码出论证：论断在文中可能独立成立，它的理由也可能尚未编码。',
  noneAtAll: '本文尚无已编码的推论，因此没有终点论断可画。',
  waiting: '正在排布论证……',
  linked: (count) => `${count} 条合力`,
  legend: '怎样读这些线',
  legendLinked: '横杠：合力才成立；无：独立支持',
  legendExplicit: '实线：文中标明',
  legendImplicit: '虚线：编码者联结',
  legendOpposed: '左右并列：对立',
  legendFurther: '另有推论未画',
  clause: '；',
  says: {
    restsOn: (premises, scheme, explicit) =>
      `${premises === 1 ? '依据一条前提' : `依据 ${premises} 条合力的前提`}，${scheme}，${explicit ? '文中标明' : '编码者联结'}`,
    bears: (count) => `是图中 ${count} 个推论的前提`,
    opposed: (kind, explicit, text) => `${kind}${explicit ? '' : '（编码者联结）'}，与之相对：${text}`,
    further: (above, below) => `上方另有 ${above} 个推论、下方另有 ${below} 个推论未画`,
    faint: '被筛选排除',
  },
  noFurther: '这个方向上没有内容。',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全部论证',
};

export const argumentWords = { en, zh };

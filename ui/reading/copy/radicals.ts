/**
 * Some programs write a PDF so that its text comes back with radicals in the place of the ideographs they look like (as
 * Chromium does when it prints: 门 as U+2ED4). This puts the ideographs back.
 */

/** For U+2E81 to U+2EF3 in order, by Unicode's property Equivalent_Unified_Ideograph; NFKC knows only the others. */
const ideographs = Array.from(
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
);

/** NFKC gives 戶 for this radical, a form that a text in simplified characters does not have. */
const simplifiedDoor = '户';

export function withoutRadicals(text: string): string {
  return text
    .replace(/[\u2e81-\u2ef3]/g, (radical) => ideographs[radical.charCodeAt(0) - 0x2e81] ?? radical)
    .replace(/\u2f3e/g, simplifiedDoor)
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));
}

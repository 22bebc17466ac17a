/** From the first Tab to a picture taken away, without a mouse. */
import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

/** More stops than any view has before what is looked for. */
const mostStops = 160;

/** Presses a key until the focus is on what reads so. */
async function goOnTo(view: View, what: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await view.press(key);
    if (what.test((await view.focused()).trim())) return;
  }
  throw new Error(`the ${key} key does not come to ${what}`);
}

const tongues = [
  {
    lang: 'en',
    detail: 'Detail',
    skip: 'Skip to search',
    concept: /^synthetic data/,
    pathsTo: /^Paths to …$/,
    target: /^Paths from synthetic data/,
    path: 'From synthetic data to surplus proletariat',
    evidence: /^Evidence/,
    filter: /^Filter/,
    asserted: /^asserted/,
    tours: /^Tours$/,
    tour: /^A first reading: what the article says/,
    first: 'Step 1 of 14',
    second: 'Step 2 of 14',
    takeAway: /^Take away$/,
    svg: /^Picture as SVG$/,
  },
  {
    lang: 'zh',
    detail: '详情',
    skip: '跳到搜索',
    concept: /^合成数据/,
    pathsTo: /^通往……的路径$/,
    target: /^从“合成数据”通往/,
    path: '从“合成数据”到“过剩无产者”',
    evidence: /^依据/,
    filter: /^筛选/,
    asserted: /^断言/,
    tours: /^导览$/,
    tour: /^初读：这篇文章说了什么/,
    first: '第 1 步，共 14 步',
    second: '第 2 步，共 14 步',
    takeAway: /^带走$/,
    svg: /^存为 SVG 图$/,
  },
] as const;

describeScreen('the keyboard alone', (screen) => {
  for (const words of tongues) {
    it(`finds a concept, draws a path, opens a claim, filters, takes a tour and a picture (${words.lang})`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=${words.lang}`, { width: 1440, height: 900 });
      await view.mapDrawn();
      await view.press('Tab');
      expect(await view.focused()).toBe(words.skip);
      await view.press('Enter');
      await view.type('合成数据');
      await view.find('option', /合成数据/).waitFor();
      await view.press('Enter');
      await view.find('heading', words.concept).waitFor();

      await goOnTo(view, words.pathsTo);
      await view.press('Enter');
      await expect.poll(() => view.find('combobox', words.target).evaluate(isFocused)).toBe(true);
      await view.type('过剩无产者');
      await view.find('option', /过剩无产者|surplus proletariat/).waitFor();
      await view.press('Enter');
      await view.find('heading', words.path).waitFor();
      await expect.poll(async () => [...(await view.writtenOnMap()).keys()].join()).toMatch(/4/);

      await goOnTo(view, words.evidence);
      await view.press('Enter');
      await expect.poll(() => view.address()).toContain('claim=');

      await goOnTo(view, words.filter, 'Shift+Tab');
      await view.press('Enter');
      await view.find('checkbox', words.asserted).waitFor();
      for (
        let stop = 0;
        stop < mostStops && !(await view.find('checkbox', words.asserted).evaluate(isFocused));
        stop += 1
      ) {
        await view.press('Tab');
      }
      await view.press('Space');
      await expect.poll(() => view.address()).toContain('modality=asserted');
      await view.press('Escape');
      expect(await view.focused()).toMatch(words.filter);

      await goOnTo(view, words.tours, 'Shift+Tab');
      await view.press('Enter');
      await view.find('heading', words.tour).or(view.find('link', words.tour)).first().waitFor();
      await goOnTo(view, words.tour);
      await view.press('Enter');
      await expect.poll(() => view.address()).toContain('tour=first-reading');
      await view.find('region', words.detail).getByText(words.first).first().waitFor();
      await view.press('n');
      await view.find('region', words.detail).getByText(words.second).first().waitFor();

      await goOnTo(view, words.takeAway, 'Shift+Tab');
      await view.press('Enter');
      await goOnTo(view, words.svg);
      const picture = await view.save({ click: () => view.press('Enter') });
      expect(picture.name).toMatch(/\.svg$/);
      expect(new TextDecoder().decode(picture.bytes)).toContain(words.lang === 'zh' ? '合成数据' : 'synthetic data');
      expect(await view.focused()).not.toBe('');
    });
  }
});

function isFocused(element: unknown): boolean {
  return (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement === element;
}

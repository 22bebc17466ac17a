import { expect, it } from 'vitest';
import { crowdDataset, crowdLayout } from '../fixtures/crowd.ts';
import { type DrawnLabel, describeScreen, type View } from './browser.ts';

const crowd = '?article=crowd-1900';
const size = { width: 1440, height: 900 } as const;
const dataset = crowdDataset();
const concepts = dataset.concepts.length;
const causal = dataset.claims.filter(({ kind }) => kind === 'causal').length;

const words = {
  zh: {
    legend: '图例与筛选',
    drawn: /^已画出：概念 (\d+)／(\d+) 个，因果论断 (\d+)／(\d+) 条/,
    in: '放大',
    out: '缩小',
  },
  en: {
    legend: 'Legend and filter',
    drawn: /^Drawn: (\d+) of (\d+) concepts, (\d+) of (\d+) causal claims/,
    in: 'Zoom in',
    out: 'Zoom out',
  },
} as const;

/** How many concepts and causal claims the legend says are drawn, each with how many there are. */
async function saidToBeDrawn(view: View, language: 'zh' | 'en'): Promise<readonly number[]> {
  const said = await view.findIn(view.find('region', words[language].legend), 'paragraph').textContent();
  return (words[language].drawn.exec(said ?? '') ?? []).slice(1).map(Number);
}

/** Labels and titles, without the notes and counts on lines. */
async function names(view: View): Promise<readonly DrawnLabel[]> {
  return (await view.labelsOnMap()).filter(({ text }) => text.length > 2 && !/^[+−]?\d+$/.test(text));
}

/** What the pointer rests on is drawn once more, over all. */
function overlapping(labels: readonly DrawnLabel[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(0, index)
      .filter((b) => a.text !== b.text && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
}

describeScreen(
  'a map of a thousand concepts',
  (screen) => {
    for (const [language, scheme] of [
      ['zh', 'dark'],
      ['en', 'light'],
    ] as const) {
      it(`shows the core first, with care, then all of it on request (${language}, ${scheme})`, async () => {
        const view = await screen.open(`${crowd}&lang=${language}`, { ...size, scheme });
        await view.mapDrawn();
        const [shown = 0, all, lines = 0, allLines] = await saidToBeDrawn(view, language);
        expect([all, allLines]).toEqual([concepts, causal]);
        expect(shown).toBeLessThan(concepts / 5);
        // A curve for each line, and no thin line.
        expect(await view.strandsOnMap()).toBeGreaterThan(lines / 2);
        expect(await view.thinOnMap()).toMatchObject({ lines: 0, dots: 0 });
        expect((await names(view)).length).toBeGreaterThan(60);
        expect(overlapping(await names(view))).toEqual([]);
        const before = await view.pictureOfMap();
        await view.find('radio', language === 'zh' ? /^全部/ : /^All/).check({ force: true });
        await expect.poll(() => view.pictureOfMap()).not.toBe(before);
        expect(await saidToBeDrawn(view, language)).toEqual([concepts, concepts, causal, causal]);
        const { lines: thin, dots } = await view.thinOnMap();
        expect(dots).toBe(concepts);
        // Parallel claims share a line.
        expect(thin).toBeGreaterThan(0.85 * causal);
        expect(await view.inkOfMap()).toBeGreaterThan(0.05);
        expect(overlapping(await names(view))).toEqual([]);
      });

      it(`has labels at every zoom, none over another (${language}, ${scheme})`, async () => {
        const view = await screen.open(`${crowd}&lang=${language}&shown=all`, { ...size, scheme });
        await view.mapDrawn();
        for (const button of ['out', 'in', 'in', 'in', 'in', 'in'] as const) {
          const before = await view.pictureOfMap();
          await view.find('button', words[language][button]).click();
          await expect.poll(() => view.pictureOfMap()).not.toBe(before);
          expect((await names(view)).length).toBeGreaterThan(8);
          expect(overlapping(await names(view))).toEqual([]);
        }
      });
    }

    it('is dragged and zoomed with the wheel, and has all its lines when it rests', async () => {
      const view = await screen.open(`${crowd}&lang=en&shown=all`, size);
      await view.mapDrawn();
      const { fewest: _, ...whole } = await view.thinOnMap();
      const place = async () => (await names(view)).find(({ text }) => text === 'Part3');
      const before = await place();
      await view.drag({ x: 500, y: 500 }, { x: 420, y: 440 });
      await expect.poll(async () => ((await place())?.left ?? 0) - (before?.left ?? 0)).toBeCloseTo(-80, -1);
      await expect.poll(() => view.thinOnMap()).toMatchObject(whole);
      expect((await view.thinOnMap()).fewest).toBeLessThan(whole.lines);
      const dragged = await place();
      await view.wheel({ x: 500, y: 500 }, -240);
      await expect.poll(async () => (await place())?.left).not.toBe(dragged?.left);
      await expect.poll(() => view.thinOnMap()).toMatchObject(whole);
    });

    it('lights what surrounds a concept: each claim a line with its end, the rest behind it', async () => {
      const view = await screen.open(`${crowd}&lang=en&shown=all`, size);
      await view.mapDrawn();
      expect(await view.strandsOnMap()).toBe(0);
      const pill = (await names(view)).find(({ kind }) => kind === 'label');
      const written = [...(await view.writtenOnMap())].find(([text]) =>
        pill?.text.startsWith(text.replaceAll(' ', '')),
      );
      if (written === undefined) throw new Error('no label is drawn');
      await view.clickAt(written[1]);
      await expect.poll(() => view.address()).toContain('concept=concept-');
      const id = /concept=(concept-\d+)/.exec(view.address())?.[1];
      const own = dataset.claims.filter((one) => one.kind === 'causal' && (one.cause === id || one.effect === id));
      // A line to a concept that its own label covers has nowhere to be seen.
      await expect.poll(() => view.strandsOnMap()).toBeGreaterThan(0.85 * own.length);
      expect(await view.strandsOnMap()).toBeLessThanOrEqual(own.length);
      const lit = new Set(own.flatMap((one) => (one.kind === 'causal' ? [one.cause, one.effect] : [])));
      const labelled = (await names(view)).map(({ text }) => text);
      const missing = dataset.concepts.filter(
        (one) => lit.has(one.id) && !labelled.includes(one.pref.en.replaceAll(' ', '')),
      );
      expect(missing.length).toBeLessThan(lit.size / 3);
      expect(overlapping(await names(view))).toEqual([]);
    });

    it('draws only what a filter leaves', async () => {
      const view = await screen.open(`${crowd}&lang=en&shown=all`, size);
      await view.mapDrawn();
      const { lines } = await view.thinOnMap();
      await view.find('button', /^plus \d+ claims?$/).click();
      await expect.poll(async () => (await view.thinOnMap()).lines).toBeLessThan(lines / 2);
      const [, , shown, all] = await saidToBeDrawn(view, 'en');
      expect(all).toBe(causal);
      expect(shown).toBeLessThan(causal / 2);
    });

    for (const [name, arguments_, loops, table, outline] of [
      [
        'en',
        /^8 of \d+ final claims/,
        /At least \d+ loops|time was up/,
        `All ${dataset.claims.length} claims`,
        'Outline',
      ],
      ['zh', /^\d+ 条终点论断中的 8 条/, /至少 \d+ 个回路|时间已到/, `全部 ${dataset.claims.length} 条论断`, '大纲'],
    ] as const) {
      it(`has its argument, loops, table and outline, and says of each how much it shows (${name})`, async () => {
        const view = await screen.open(`${crowd}&lang=${name}&view=argument`, size);
        await view.find('heading', arguments_).waitFor();
        await view.goTo(`${crowd}&lang=${name}&view=loops`);
        await view.find('region').getByText(loops).first().waitFor();
        await view.goTo(`${crowd}&lang=${name}&view=table`);
        await view.find('status').filter({ hasText: table }).waitFor();
        await view.goTo(`${crowd}&lang=${name}&view=outline&shown=all`);
        await view.find('heading', outline).waitFor();
        expect(await saidToBeDrawn(view, name)).toEqual([concepts, concepts, causal, causal]);
      });
    }
  },
  [{ dataset, layout: crowdLayout(dataset) }],
);

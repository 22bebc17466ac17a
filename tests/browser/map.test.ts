import { expect, it } from 'vitest';
import { type Language, languages } from '../../graph/model/vocabulary.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { articleFolders } from '../../seed/read/read-articles.ts';
import { type DrawnLabel, describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

async function coreConcepts() {
  for (const folder of await articleFolders([])) {
    const { id, dataset } = await readArticle(folder);
    if (id === 'huang-2024') return dataset?.concepts.filter(({ core }) => core) ?? [];
  }
  return [];
}

function overlapping(labels: readonly DrawnLabel[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(0, index)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
}

interface Sign extends DrawnLabel {
  readonly count: number;
}

/** The signs at the edges of the map, in pixels of the pane, with how many concepts they count; 0: the whole is shown there. */
async function signsOf(view: View, language: Language): Promise<readonly Sign[]> {
  const group = view.find('group', language === 'zh' ? '地图还有其余部分' : 'The map goes on');
  await group.waitFor({ state: 'attached' });
  const pane = await view.find('application').boundingBox();
  return Promise.all(
    (await group.getByRole('button').all()).map(async (button) => {
      const [text, box] = [await button.innerText(), await button.boundingBox()];
      const [left, top] = [(box?.x ?? 0) - (pane?.x ?? 0), (box?.y ?? 0) - (pane?.y ?? 0)];
      const [right, bottom] = [left + (box?.width ?? 0), top + (box?.height ?? 0)];
      return { text: `sign ${text}`, count: Number(text), kind: 'label', size: 13, left, top, right, bottom };
    }),
  );
}

function isWithin(label: DrawnLabel, pane: { readonly width: number; readonly height: number } | null): boolean {
  const [width, height] = [pane?.width ?? 0, pane?.height ?? 0];
  return label.left >= -1 && label.top >= -1 && label.right <= width + 1 && label.bottom <= height + 1;
}

/** The titles of the three movements stand in the pane whole. */
async function movementsInSight(view: View, language: Language): Promise<void> {
  const pane = await view.find('application').boundingBox();
  const titles = (await view.labelsOnMap()).filter(({ kind }) => kind === 'title');
  for (const name of { zh: ['生产', '劳动', '积累'], en: ['Production', 'Labour', 'Accumulation'] }[language]) {
    const title = titles.find(({ text }) => text === name);
    expect(title?.top, name).toBeGreaterThan(0);
    expect(title?.right, name).toBeLessThan(pane?.width ?? 0);
    expect(title?.bottom, name).toBeLessThan(pane?.height ?? 0);
  }
}

describeScreen('the map', (screen) => {
  it('is drawn within three seconds, with its Chinese labels', { retry: 2 }, async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    expect(await view.age()).toBeLessThan(3000);
    expect(await view.inkOfMap()).toBeGreaterThan(0.05);
    expect([...(await view.writtenOnMap()).keys()]).toContain('合成数据');
  });

  it('comes with at most 120 kB of scripts, as they are sent', async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    const bytes = await view.scriptBytes();
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

  it('is drawn with English labels in English', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    expect([...(await view.writtenOnMap()).keys()]).toContain('synthetic data');
  });

  for (const language of languages) {
    for (const [width, height] of [
      [1280, 800],
      [1440, 900],
    ] as const) {
      it(`has a label for every core concept at first sight, none over another or over a title (${language}, ${width} by ${height})`, async () => {
        const view = await screen.open(`${article}&lang=${language}`, { width, height });
        await view.mapDrawn();
        const labels = await view.labelsOnMap();
        const texts = labels.map(({ text }) => text);
        const core = await coreConcepts();
        expect(core.length).toBeGreaterThan(40);
        expect(
          core.map(({ pref }) => pref[language].replaceAll(' ', '')).filter((name) => !texts.includes(name)),
        ).toEqual([]);
        expect(labels.filter(({ kind }) => kind === 'title')).toHaveLength(5);
        expect(overlapping(labels)).toEqual([]);
      });
    }
    it(`names on a phone every core concept at first sight, and shows all three movements (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`, { width: 390, height: 844, touch: true });
      await view.mapDrawn();
      const labels = await view.labelsOnMap();
      const texts = labels.map(({ text }) => text);
      const core = (await coreConcepts()).map(({ pref }) => pref[language].replaceAll(' ', ''));
      expect(core.filter((name) => !texts.includes(name))).toEqual([]);
      await movementsInSight(view, language);
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
      expect(overlapping(labels)).toEqual([]);
    });

    for (const [kind, query, options] of [
      ['beside the reading', '&reading=open', { width: 1440, height: 900 }],
      ['on a tablet', '', { width: 768, height: 1024, touch: true }],
      ['on a phone', '', { width: 390, height: 844, touch: true }],
      ['on a phone held sideways', '', { width: 844, height: 390, touch: true }],
    ] as const) {
      it(`names every core concept in sight ${kind}, and counts at its edges those beyond, covering no label (${language})`, async () => {
        const view = await screen.open(`${article}&lang=${language}${query}`, options);
        await view.mapDrawn();
        // All of the map has room on a tablet for Chinese names, which are short.
        const signs = kind === 'on a tablet' && language === 'zh' ? [] : await signsOf(view, language);
        const labels = await view.labelsOnMap();
        const texts = labels.map(({ text }) => text);
        const core = (await coreConcepts()).map(({ pref }) => pref[language].replaceAll(' ', ''));
        expect(core.filter((name) => !texts.includes(name))).toEqual([]);
        expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
        const pane = await view.find('application').boundingBox();
        const seen = labels.filter((label) => core.includes(label.text) && isWithin(label, pane));
        expect(seen.length + signs.reduce((sum, { count }) => sum + count, 0)).toBe(core.length);
        expect(overlapping([...labels, ...signs])).toEqual([]);
        expect(await view.axe()).toEqual([]);
      });
    }

    it(`goes to what lies beyond an edge when its sign is pressed by key, says what is left, and shows the whole (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`, { width: 390, height: 844, touch: true });
      await view.mapDrawn();
      const right = view.find(
        'button',
        language === 'zh' ? /^右侧还有 \d+ 个概念/ : /^\d+ more concepts? to the right/,
      );
      await right.waitFor();
      const before = await signsOf(view, language);
      await right.focus();
      await view.press('Enter');
      await expect
        .poll(() => view.said())
        .toMatch(language === 'zh' ? /^左侧还有 \d+ 个概念/ : /^\d+ more concepts? to the left/);
      expect(await signsOf(view, language)).not.toEqual(before);
      for (let page = 0; page < 3 && (await right.count()) > 0; page += 1) {
        const said = await view.said();
        await view.press('Enter');
        await expect.poll(() => view.said()).not.toBe(said);
      }
      expect(await right.count()).toBe(0);
      expect(await view.focused()).toMatch(language === 'zh' ? /^方向键/ : /^Arrow keys/);
      await view.find('button', language === 'zh' ? '显示全图' : 'Show the whole map').click();
      await view
        .find('group', language === 'zh' ? '地图还有其余部分' : 'The map goes on')
        .waitFor({ state: 'detached' });
    });

    it(`writes what an answer says of a concept on its own pill alone, on no other and on no title (${language})`, async () => {
      const between = 'from=generative-ai-advance&to=generative-ai-application';
      for (const question of [`ask=compare&${between}`, 'ask=influence-of&concept=generative-ai-advance']) {
        const view = await screen.open(`${article}&lang=${language}&${question}`, { width: 1440, height: 900 });
        await view.mapDrawn();
        const isNote = ({ text }: DrawnLabel) => /^([AB]|AB|[+−~0±])$/.test(text);
        await expect.poll(async () => (await view.labelsOnMap()).filter(isNote).length).toBeGreaterThan(12);
        const labels = await view.labelsOnMap();
        const others = labels.filter((one) => !isNote(one) && !/\d/.test(one.text));
        expect(labels.filter(isNote).filter((note) => overlapping([...others, note]).length > 1)).toEqual([]);
      }
    });

    it(`has no label over another at any zoom (${language})`, async () => {
      const view = await screen.open(`${article}&lang=${language}`);
      await view.mapDrawn();
      const zoomOut = view.find('button', language === 'zh' ? '缩小' : 'Zoom out');
      const zoomIn = view.find('button', language === 'zh' ? '放大' : 'Zoom in');
      for (const button of [zoomOut, zoomIn, zoomIn, zoomIn, zoomIn]) {
        const before = await view.pictureOfMap();
        await button.click();
        await expect.poll(() => view.pictureOfMap()).not.toBe(before);
        const labels = (await view.labelsOnMap()).filter(({ text }) => !/^\d+$/.test(text));
        expect(labels.length).toBeGreaterThan(5);
        expect(overlapping(labels)).toEqual([]);
      }
    });
  }

  it('fans the claims of one line out when one of its concepts is in focus, and counts them', async () => {
    const view = await screen.open(`${article}&lang=en&view=concepts`, { width: 1440, height: 900 });
    await view.mapDrawn();
    expect(await view.strandsOnMap()).toBe(0);
    await view.goTo(`${article}&lang=en&concept=generative-ai-advance`);
    await view.mapDrawn();
    const counts = (await view.labelsOnMap()).flatMap(({ text }) => (/^\d+$/.test(text) ? [Number(text)] : []));
    expect(counts.length).toBeGreaterThan(2);
    expect(await view.strandsOnMap()).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('leaves no pane half empty when it moves to a concept', async () => {
    const view = await screen.open(`${article}&lang=en&reading=open&concept=time-space-fix`, {
      width: 1440,
      height: 900,
    });
    await view.mapDrawn();
    const labels = await view.labelsOnMap();
    const focus = labels.find(({ text }) => text === 'time-spacefix');
    expect(focus?.left).toBeGreaterThan(0);
    expect(Math.max(...labels.map(({ right }) => right))).toBeGreaterThan(550);
    expect(Math.max(...labels.map(({ bottom }) => bottom))).toBeGreaterThan(480);
  });

  it('is the same picture every time', async () => {
    const pictures: string[] = [];
    for (let load = 0; load < 2; load += 1) {
      const view = await screen.open(`${article}&lang=zh`);
      await view.mapDrawn();
      pictures.push(await view.pictureOfMap());
    }
    expect(pictures[0]).toBe(pictures[1]);
  });

  it('brings a concept into focus when its pill is clicked, and shows its claims', async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    const pill = (await view.writtenOnMap()).get('合成数据');
    if (pill === undefined) throw new Error('the pill is not drawn');
    await view.clickAt(pill);
    await view.find('heading', /^合成数据/).waitFor();
    expect(view.address()).toContain('concept=synthetic-data');
    expect(await view.said()).toMatch(/^合成数据：有 \d+ 条论断由它出发/);
  });

  it('states how much of the whole is drawn, and the legend filters it', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    const before = await view.pictureOfMap();
    await view.find('button', /^minus \d+ claims?$/).click();
    expect(view.address()).toContain('sign=plus&sign=mixed&sign=none');
    await expect.poll(() => view.pictureOfMap()).not.toBe(before);
    await view.find('radio', /^All/).check({ force: true });
    const drawn = await view.findIn(view.find('region', 'Legend and filter'), 'paragraph').textContent();
    const [, shown, all] = /^Drawn: (\d+) of (\d+) concepts/.exec(drawn ?? '') ?? [];
    expect(shown).toBe(all);
  });

  it('is walked with the arrow keys, which say where each claim leads', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data`);
    await view.mapDrawn();
    await view.find('application').focus();
    await view.press('ArrowRight');
    expect(await view.said()).toMatch(/^1 of \d+: \w+/);
    await view.press('Enter');
    await expect.poll(() => view.address()).not.toContain('concept=synthetic-data');
  });

  it('gives way to the outline within two seconds when the drawing is lost, and is drawn again on request', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    await view.loseWebgl();
    await view.find('heading', 'Outline').waitFor({ timeout: 2000 });
    await view.find('button', 'Draw the map again').click();
    await view.mapDrawn();
    expect(await view.inkOfMap()).toBeGreaterThan(0.05);
  });

  it('gives way to the outline where the browser cannot draw', async () => {
    const view = await screen.openWithoutWebgl(`${article}&lang=zh`);
    await view.find('heading', '大纲').waitFor({ timeout: 4000 });
    await view.find('status').filter({ hasText: '缺少 WebGL' }).waitFor();
    await view.findIn(view.find('region', '概念与论断的大纲'), 'link', '合成数据').click();
    await view.find('heading', /^合成数据/).waitFor();
  });
});

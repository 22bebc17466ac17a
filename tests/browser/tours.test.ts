import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

const detail = (view: View) => view.find('region', /^(Detail|详情)$/);
const labels = async (view: View) => (await view.labelsOnMap()).map(({ text }) => text);
const stepOf = (view: View) => new URLSearchParams(view.address()).get('step');

const tongues = [
  {
    lang: 'en',
    tours: 'Tours',
    offered: 'Be led through the argument',
    title: 'A first reading: what the article says',
    steps: '14 steps',
    place: 'Step 3 of 14',
    text: 'Production first needs data. Where data run short, capital makes its own.',
    question: 'What does making data mean for labour?',
    lookFor: /Lines 3 and 4: where do they lead/,
    answer: 'The supply of data is automated, and capital depends less on digital labour.',
    nextAnswer: /^Specificity limited the machines/,
    said: /^Step 4 of 14: Large models adapt/,
    next: 'Next',
    previous: 'Previous',
    jump: 'All steps',
    last: /^Where the article ends/,
    isLast: 'This is the last step.',
    leave: 'Leave the tour',
    begin: 'Start with one of these',
    evidence: /^Evidence: /,
    causal: 'causal claim',
    concept: 'synthetic data',
    back: /Back to the step$/,
    label: "largemodels'adaptabilitytotasks",
    leftOut: 'The filter leaves out 2 of the 4 claims of this step.',
    unfiltered: 'Show them: clear the filter',
    argument: 'The argument of this step',
    reading: 'The article, paragraph by paragraph',
    outline: 'Outline of concepts and claims',
    table: 'Table of claims',
    inStep: 'in this step',
    unknown: 'There is no tour "first-readin" in this article.',
    graph: 'Graph',
    walk: 'Steps of the tour',
    map: 'Map of concepts',
    stitched: /^Stitched/,
    together: 'Joined in one paragraph',
  },
  {
    lang: 'zh',
    tours: '导览',
    offered: '随导览走一遍论证',
    title: '初读：这篇文章说了什么',
    steps: '14 步',
    place: '第 3 步，共 14 步',
    text: '生产先要有数据。数据短缺，资本便自己造数据。',
    question: '造数据对劳动意味着什么？',
    lookFor: /编号3和4的两条线/,
    answer: '数据供给自动化，资本对数字劳动的依赖随之降低。',
    nextAnswer: /^专用限制了机器的能力/,
    said: /^第 4 步，共 14 步：大模型能适应/,
    next: '下一步',
    previous: '上一步',
    jump: '全部步骤',
    last: /^文章的落点/,
    isLast: '这是最后一步。',
    leave: '离开导览',
    begin: '从这里开始',
    evidence: /^依据：/,
    causal: '因果论断',
    concept: '合成数据',
    back: /回到这一步$/,
    label: '大模型的任务适配能力',
    leftOut: '筛选略去了这一步 4 条论断中的 2 条。',
    unfiltered: '清除筛选，显示它们',
    argument: '这一步的论证',
    reading: '逐段阅读文章',
    outline: '概念与论断的大纲',
    table: '论断表',
    inStep: '在这一步',
    unknown: '本文没有名为“first-readin”的导览。',
    graph: '图',
    walk: '导览的步骤',
    map: '概念地图',
    stitched: /^缝合/,
    together: '在同一段中相连',
  },
] as const;

describeScreen('tours', (screen) => {
  for (const words of tongues) {
    const { lang } = words;
    const third = `${article}&lang=${lang}&tour=first-reading&step=3`;
    const name = (what: string) => `${what} (${lang})`;

    it(name('are offered to a newcomer with the number of their steps, and begin with the first'), async () => {
      const view = await screen.open(`${article}&lang=${lang}`);
      await view.find('heading', words.offered).waitFor();
      await detail(view).getByText(words.steps).waitFor();
      await view.findIn(detail(view), 'link', words.title).click();
      await view.find('heading', words.title).waitFor();
      expect(await view.focused()).toBe(words.title);
      expect(view.address()).toContain('tour=first-reading');
      expect(stepOf(view)).toBeNull();
      expect(await view.title()).toContain(words.title);
    });

    it(name('are walked by button and by key, and each step keeps its answer until it is asked for'), async () => {
      const view = await screen.open(third);
      for (const said of [words.place, words.text, words.question, words.lookFor]) {
        await detail(view).getByText(said).last().waitFor();
      }
      const answer = detail(view).getByText(words.answer);
      expect(await answer.isVisible()).toBe(false);
      await view.press('a');
      await expect.poll(() => answer.isVisible()).toBe(true);
      const paper = async () => (await view.printed('A4')).map((page) => page.words).join('');
      const bare = (words: string) => words.replaceAll(' ', '');
      expect(bare(await paper())).toContain(bare(words.answer));
      await view.press('a');
      const printed = bare(await paper());
      expect(printed).toContain(bare(words.question));
      expect(printed).not.toContain(bare(words.answer));
      await view.press('n');
      await expect.poll(() => stepOf(view)).toBe('4');
      await expect.poll(() => view.said()).toMatch(words.said);
      const next = detail(view).getByText(words.nextAnswer);
      await next.waitFor({ state: 'attached' });
      expect(await next.isVisible()).toBe(false);
      await view.findIn(detail(view), 'button', words.previous).click();
      await expect.poll(() => stepOf(view)).toBe('3');
      expect(await answer.isVisible()).toBe(false);
      await view.press('b', 'b');
      await expect.poll(() => stepOf(view)).toBeNull();
      await view.press('b');
      await view.back();
      await expect.poll(() => stepOf(view)).toBe('2');
      await detail(view).locator('summary').filter({ hasText: words.jump }).click();
      await view.findIn(detail(view), 'link', words.last).click();
      await expect.poll(() => stepOf(view)).toBe('14');
      await detail(view).getByText(words.isLast).waitFor();
      expect(await view.findIn(detail(view), 'button', words.next).getAttribute('aria-disabled')).toBe('true');
      await view.findIn(detail(view), 'link', words.leave).click();
      await view.find('heading', words.begin).waitFor();
      expect(view.address()).not.toMatch(/tour=|step=/);
    });

    it(name('draw what a step is about, numbered, with concepts outside the core'), async () => {
      const plain = await screen.open(`${article}&lang=${lang}`);
      await plain.mapDrawn();
      expect(await labels(plain)).not.toContain(words.label);
      const view = await screen.open(`${article}&lang=${lang}&tour=first-reading&step=4`);
      await view.mapDrawn();
      await expect.poll(() => labels(view)).toContain(words.label);
      expect(await labels(view)).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
      expect(await labels(view)).not.toContain('5');
    });

    it(name('lead back from what was met on the way'), async () => {
      const view = await screen.open(third);
      await view.findIn(detail(view), 'link', words.concept).click();
      await view.find('heading', new RegExp(`^${words.concept}`)).waitFor();
      await view.findIn(detail(view), 'link', words.back).click();
      await view.find('heading', words.title).waitFor();
      expect(stepOf(view)).toBe('3');
      expect(view.address()).not.toContain('concept=');
      await view.findIn(detail(view), 'link', words.evidence).click();
      await detail(view).getByText(words.causal).first().waitFor();
      await view.press('n');
      await expect.poll(() => stepOf(view)).toBe('4');
      expect(view.address()).not.toContain('claim=');
    });

    it(name('say what the filter leaves out of a step, and bring it back'), async () => {
      const view = await screen.open(`${third}&sign=plus`);
      await detail(view).getByText(words.leftOut).waitFor();
      expect(await detail(view).getByRole('link', { name: words.evidence }).count()).toBe(2);
      await view.findIn(detail(view), 'link', words.unfiltered).click();
      await expect.poll(() => detail(view).getByRole('link', { name: words.evidence }).count()).toBe(4);
      expect(view.address()).not.toContain('sign=');
    });

    it(name('light a step in every other view, and its sentences in the reading'), async () => {
      const view = await screen.open(`${third}&reading=open`, { width: 1440, height: 900 });
      const lit = view.find('region', words.reading).locator('.read-sentence[data-lit]');
      await expect.poll(() => lit.count()).toBe(2);
      await expect.poll(() => view.isSeen(lit.first())).toBe(true);
      await view.press('2');
      await view.find('heading', words.argument).waitFor();
      await view.press('4');
      await expect.poll(() => view.find('table').getByText(words.inStep).count()).toBe(4);
      await view.press('5');
      // Five concepts and four claims.
      await expect.poll(() => view.find('region', words.outline).getByText(words.inStep).count()).toBe(9);
    });

    it(name('are reached in one step on a phone, and walked beside the map'), async () => {
      const view = await screen.open(`${article}&lang=${lang}`, { width: 390, height: 844, touch: true });
      await view.mapDrawn();
      await view.find('link', words.tours).click();
      await view.findIn(detail(view), 'link', words.title).click();
      await view.find('heading', words.title).waitFor();
      await view.find('radio', words.graph).check({ force: true });
      const strip = view.findIn(view.find('region', words.map), 'navigation', words.walk);
      await view.findIn(strip, 'button', words.next).click();
      await view.findIn(strip, 'button', words.next).click();
      await strip.getByText(words.text).waitFor();
      expect(stepOf(view)).toBe('3');
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.axe()).toEqual([]);
      await view.findIn(strip, 'link').click();
      await view.find('heading', words.title).waitFor();
    });

    it(name('show where a step goes on by itself from one claim to the next, and where the text does'), async () => {
      const on = `${article}&lang=${lang}&tour=synthetic-data-to-surplus`;
      const view = await screen.open(`${on}&step=2`);
      const joints = detail(view).locator('.joint');
      await expect.poll(() => joints.allInnerTexts()).toEqual([expect.stringMatching(words.stitched)]);
      await view.goTo(`${on}&step=5`);
      await expect.poll(() => joints.allInnerTexts()).toEqual([words.together]);
    });

    it(name('bring each step into sight in the outline, and leave it where the reader chose in it'), async () => {
      const view = await screen.open(`${article}&lang=${lang}&tour=first-reading&step=2&view=outline`);
      await view.find('heading', words.title).waitFor();
      const marks = view.find('region', words.outline).getByText(words.inStep);
      for (const _ of [3, 4, 5, 6]) {
        await view.press('n');
        await expect.poll(() => view.isSeen(marks.first())).toBe(true);
      }
      await view.goTo(`${article}&lang=${lang}&view=outline&shown=all`);
      // The effect of a claim of the first region, whose own entry is in the last.
      const effect = lang === 'en' ? 'digital productive power' : '数字生产力';
      const link = view.findIn(view.find('region', words.outline), 'link', effect);
      await link.scrollIntoViewIfNeeded();
      const before = (await link.boundingBox())?.y ?? 0;
      await link.click();
      await view.findIn(detail(view), 'heading', new RegExp(`^${effect}`)).waitFor();
      expect(Math.abs(((await link.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
      await view.goTo(`${article}&lang=${lang}&view=outline&claim=3.3.p2.s3.d`);
      await expect.poll(() => view.isSeen(view.find('region', words.outline).locator('[data-current]'))).toBe(true);
    });

    it(name('name the nearest tour where there is none of a name'), async () => {
      const view = await screen.open(`${article}&lang=${lang}&tour=first-readin`);
      const alert = view.find('alert');
      await alert.getByText(words.unknown).waitFor();
      await view.findIn(alert, 'link', 'first-reading').click();
      await view.find('heading', words.title).waitFor();
      // The answer that there is no such tour stands on the console, too.
      expect(await view.faults()).toEqual([expect.stringContaining('404')]);
    });
  }

  it('bring all of a step into sight where the whole map has no room', async () => {
    const size = { width: 390, height: 844, touch: true };
    const view = await screen.open(`${article}&lang=en&tour=first-reading&step=11`, size);
    await view.mapDrawn();
    const strip = view.find('navigation', 'Steps of the tour');
    await view.findIn(strip, 'button', 'Next').click();
    const asked = ['platformpower', 'statepower', 'controlofknowledgeproduction'];
    const inSight = async () =>
      (await view.labelsOnMap()).flatMap(({ text, left, right }) => (left >= 0 && right <= size.width ? text : []));
    await expect.poll(inSight).toEqual(expect.arrayContaining(asked));
  });

  it('come to the front of an open reading where the two share a column', async () => {
    const view = await screen.open(`${article}&lang=en&reading=open`, { width: 1280, height: 800 });
    await view.find('region', 'The article, paragraph by paragraph').waitFor();
    await view.find('link', 'Tours').click();
    await view.findIn(detail(view), 'link', 'From synthetic data to the surplus proletariat').click();
    await view.find('radio', 'Reading').check({ force: true });
    const strip = view.find('navigation', 'Steps of the tour');
    await view.findIn(strip, 'button', 'Next').click();
    await expect.poll(() => stepOf(view)).toBe('2');
    await view.findIn(strip, 'link').click();
    await view.find('heading', 'From synthetic data to the surplus proletariat').waitFor();
    expect(stepOf(view)).toBe('2');
  });

  it('name tour, step and numbers in the picture that is taken away', async () => {
    const view = await screen.open(`${article}&lang=en&tour=first-reading&step=3`);
    await view.mapDrawn();
    await view.find('heading', tongues[0].title).waitFor();
    await view.find('button', 'Take away').click();
    const file = await view.save(view.find('button', 'Picture as SVG'));
    const svg = new TextDecoder().decode(file.bytes);
    expect(svg).toContain('Step 3 of 14 · A first reading: what the article says');
    expect(svg).toContain('number: claim of the step');
  });

  it('leave the arrow keys to the map, which begins with a concept of the step', async () => {
    const view = await screen.open(`${article}&lang=en&tour=first-reading&step=3`);
    await view.mapDrawn();
    await view.find('heading', tongues[0].title).waitFor();
    await view.find('application').focus();
    await view.press('ArrowRight');
    await expect.poll(() => view.address()).toContain('concept=data-hunger');
    expect(stepOf(view)).toBe('3');
  });

  it('are walked by a presenter’s remote, whatever has the focus but what uses these keys itself', async () => {
    const view = await screen.open(`${article}&lang=en&tour=first-reading&step=3`);
    await view.mapDrawn();
    await view.find('heading', tongues[0].title).waitFor();
    await view.press('ArrowRight');
    await expect.poll(() => stepOf(view)).toBe('4');
    await view.find('button', 'Keys and help').focus();
    await view.press('ArrowLeft');
    await expect.poll(() => stepOf(view)).toBe('3');
    await view.find('application').focus();
    await view.press('PageDown', 'PageDown', 'PageUp');
    await expect.poll(() => stepOf(view)).toBe('4');
    await view.find('combobox', 'Search concepts, claims and works').focus();
    await view.press('PageDown', 'ArrowRight');
    expect(stepOf(view)).toBe('4');
    await view.find('radio', 'Outline').focus();
    await view.press('ArrowLeft');
    await expect.poll(() => view.address()).toContain('view=table');
    expect(stepOf(view)).toBe('4');
    await view.press('PageDown');
    await expect.poll(() => stepOf(view)).toBe('5');
    await view.find('button', 'Keys and help').click();
    await view.find('dialog', 'Keys and help').getByText('one step on, as a presenter’s remote does').waitFor();
    await view.press('PageDown');
    expect(stepOf(view)).toBe('5');
    await view.findIn(view.find('dialog', 'Keys and help'), 'checkbox').uncheck();
    await view.findIn(view.find('dialog', 'Keys and help'), 'button', 'Close').click();
    await view.press('PageUp');
    await expect.poll(() => stepOf(view)).toBe('4');
  });

  for (const { lang, place } of tongues) {
    it(`say the place in one line on a narrow panel (${lang})`, async () => {
      const view = await screen.open(`${article}&lang=${lang}&tour=first-reading&step=3`);
      const box = await detail(view).getByText(place, { exact: true }).first().boundingBox();
      expect(box?.height).toBeLessThan(30);
      expect(await view.scrollsSideways()).toBe(false);
    });
  }

  it('do not answer to single keys that are switched off, nor where text is written', async () => {
    const view = await screen.open(`${article}&lang=en&tour=first-reading&step=3`);
    await view.find('heading', tongues[0].title).waitFor();
    await view.find('combobox', 'Search concepts, claims and works').focus();
    await view.press('n');
    expect(stepOf(view)).toBe('3');
    await view.find('combobox', 'Search concepts, claims and works').fill('');
    await view.find('button', 'Keys and help').click();
    await view.find('dialog', 'Keys and help').getByText('the next step').waitFor();
    await view.find('checkbox', /^Letters, digits/).uncheck();
    await view.find('button', 'Close').click();
    await view.press('n', 'b', 'a');
    expect(stepOf(view)).toBe('3');
    expect(await detail(view).getByText(tongues[0].answer).isVisible()).toBe(false);
  });
});

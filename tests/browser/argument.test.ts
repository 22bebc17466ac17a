import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const huang = '?article=huang-2024&view=argument';
const teaHouse = '?article=tea-house-2025&view=argument';
const drawing = {
  zh: '论断的层次：前提在上，结论在下',
  en: 'Layers of claims: premises above, conclusions below',
} as const;

const claimIn = (view: View, language: 'zh' | 'en', name: RegExp) =>
  view.findIn(view.find('application', drawing[language]), 'link', name);
/** The name of the claim that the keyboard is at. */
const focusedClaim = (view: View) => view.find('application').locator(':focus').getAttribute('aria-label');

describeScreen('the argument', (screen) => {
  for (const [language, theses, part, inference] of [
    ['zh', /^57 条终点论断中的 8 条/, '论证的哪一部分', /依据 3 条合力的前提，汇总而得，文中标明/],
    [
      'en',
      /^8 of 57 final claims/,
      'Part of the argument',
      /rests on 3 premises together, by aggregation, marked by the text/,
    ],
  ] as const) {
    it(`begins with the theses and their reasons, and says how much of the whole that is, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`);
      await view.find('heading', theses).waitFor();
      await claimIn(view, language, inference).waitFor();
      await view.find('combobox', part).waitFor();
      await view
        .find('region')
        .getByText(language === 'zh' ? /^已画出：论断 \d+／406 条，推论 \d+／130 个/ : /^Drawn: \d+ of 406 claims/)
        .waitFor();
      expect(await view.axe()).toEqual([]);
    });
  }

  it('shows the argument of a section, which the address keeps and the back key leaves', async () => {
    const view = await screen.open(`${huang}&lang=en`);
    await view.find('combobox', 'Part of the argument').selectOption('in 3.3');
    await view.find('heading', /^The argument of 3\.3/).waitFor();
    expect(view.address()).toContain('section=3.3');
    await claimIn(view, 'en', /concession, against: /).waitFor();
    await view.back();
    await view.find('heading', /^8 of 57 final claims/).waitFor();
  });

  it('selects a claim in the picture, which stays, and opens the argument around it on request', async () => {
    const view = await screen.open(`${teaHouse}&lang=en`);
    await claimIn(view, 'en', /^promotes Visitors drive rents up/).click();
    await view.find('heading', 'Visitors drive rents up.').waitFor();
    await view.find('heading', /final claims: they rest on others/).waitFor();
    await view.find('link', 'Argument around the chosen claim').click();
    await view.find('heading', 'Around: Visitors drive rents up.').waitFor();
    expect(view.address()).toContain('around=th-2-2');
    expect(await claimIn(view, 'en', /^promotes Visitors drive rents up/).getAttribute('aria-current')).toBe('true');
  });

  it('follows a claim selected elsewhere that is not in the picture', async () => {
    const view = await screen.open(`${teaHouse}&lang=zh&claim=th-2-6`);
    await view.find('heading', '围绕：手机点单缩短邻里闲谈。').waitFor();
    await claimIn(view, 'zh', /^描述 手机点单需要的店员更少。.*让步，与之相对：手机点单缩短邻里闲谈。/).waitFor();
  });

  it('is one stop of the Tab key, however many claims it holds', async () => {
    const view = await screen.open(`${teaHouse}&lang=en&around=th-2-3&claim=th-2-3`);
    await claimIn(view, 'en', /^promotes By drawing visitors/).focus();
    await view.press('Tab');
    expect(await view.find('application').locator(':focus').getAttribute('aria-label')).toBe('Zoom in');
  });

  it('is walked with the arrow keys: up to a premise, down to a conclusion', async () => {
    const view = await screen.open(`${teaHouse}&lang=en&around=th-2-3&claim=th-2-3`);
    const conclusion = claimIn(view, 'en', /^promotes By drawing visitors/);
    await conclusion.focus();
    await view.press('ArrowUp');
    await expect.poll(() => focusedClaim(view)).toMatch(/fame of the tea houses|Visitors drive/);
    await view.press('ArrowDown');
    await expect.poll(() => focusedClaim(view)).toContain('By drawing visitors');
    await view.press('ArrowDown');
    expect(await view.said()).toBe('Nothing lies in this direction.');
    await view.press('ArrowUp', 'Enter');
    await expect.poll(() => view.address()).toMatch(/claim=th-2-[12]/);
  });

  it('draws what the filter leaves out faintly, in its place, and says so', async () => {
    const view = await screen.open(`${teaHouse}&lang=en&around=th-1-6&claim=th-1-6`);
    const borrowed = claimIn(view, 'en', /^promotes More tea houses mean more neighbourly talk/);
    const before = await borrowed.boundingBox();
    await view.find('radio', 'the author').check({ force: true });
    await claimIn(
      view,
      'en',
      /^promotes More tea houses mean more neighbourly talk.*left out by the filter$/,
    ).waitFor();
    await view.find('region').getByText('1 claim drawn faintly: the filter leaves them out').waitFor();
    const after = await borrowed.boundingBox();
    expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
  });

  it('says in words that there is no argument, and what that means', async () => {
    const view = await screen.open(`${teaHouse}&lang=zh&around=th-1-5`);
    await view
      .find('region')
      .getByText(/^没有可画的内容/)
      .waitFor();
    await view
      .find('region')
      .getByText(/只表示没有编码出论证/)
      .waitFor();
    await view.find('link', '回到终点论断').click();
    await view.find('heading', /^全部 \d+ 条终点论断/).waitFor();
  });

  it('is zoomed with buttons and keys, and shown whole again', async () => {
    const view = await screen.open(`${teaHouse}&lang=en`);
    const claim = claimIn(view, 'en', /^promotes By drawing visitors/);
    const width = async () => (await claim.boundingBox())?.width ?? 0;
    await claim.waitFor();
    const whole = await width();
    await view.find('button', 'Zoom in').click();
    await expect.poll(width).toBeGreaterThan(whole * 1.3);
    await claim.focus();
    await view.press('-', '-', '-');
    await expect.poll(width).toBeLessThan(whole);
    await view.find('button', 'Show the whole argument').click();
    await expect.poll(width).toBeCloseTo(whole, 0);
  });

  it('draws every thesis with hundreds of claims', async () => {
    const view = await screen.open(`${huang}&lang=en&shown=all&depth=3`);
    await view.find('heading', /^All 57 final claims/).waitFor();
    await claimIn(view, 'en', /^promotes Under generative AI the inner tension/).waitFor();
  });

  it('needs no WebGL', async () => {
    const view = await screen.openWithoutWebgl(`${huang}&lang=zh`);
    await claimIn(view, 'zh', /依据 3 条合力的前提/).waitFor();
  });

  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [640, 400],
  ] as const) {
    it(`fits ${width} by ${height}, with nothing for axe to find`, async () => {
      const view = await screen.open(`${huang}&lang=zh`, { width, height, touch: true });
      await claimIn(view, 'zh', /依据 3 条合力的前提/).waitFor();
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.axe()).toEqual([]);
    });
  }
});

import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const huang = '?article=huang-2024&view=table';
const teaHouse = '?article=tea-house-2025&view=table';

/** The texts of a column of the rows listed, without what is only for the eye. */
const columnOf = (view: View, place: number) =>
  view.find('table').getByRole('row').locator(`td:nth-child(${place})`).allInnerTexts();
const sortOf = (view: View, name: string | RegExp) =>
  view.findIn(view.find('table'), 'columnheader', name).getAttribute('aria-sort');

describeScreen('the table', (screen) => {
  for (const [language, count, heading, find] of [
    ['zh', '全部 406 条论断', '论断', '在表格中查找'],
    ['en', 'All 406 claims', 'Claim', 'Find in the table'],
  ] as const) {
    it(`holds every claim, says how many, and sorts by a heading, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`, { width: 1440, height: 900 });
      await view.find('status').filter({ hasText: count }).waitFor();
      expect(await view.find('table').getAttribute('aria-rowcount')).toBe('407');
      await view.findIn(view.find('table'), 'button', heading).click();
      expect(await sortOf(view, heading)).toBe('ascending');
      const listed = await columnOf(view, 1);
      expect(listed).toEqual(listed.toSorted(new Intl.Collator(language).compare));
      await view.findIn(view.find('table'), 'button', heading).click();
      expect(await sortOf(view, heading)).toBe('descending');
      expect(view.address()).toContain('sort=-text');
      await view.find('searchbox', find).waitFor();
      expect(await view.axeInBothSchemes()).toEqual([]);
    });
  }

  it('finds words as they are typed, in the claims and in the names of their concepts', async () => {
    const view = await screen.open(`${teaHouse}&lang=en`, { width: 1440, height: 900 });
    await view.find('searchbox', 'Find in the table').fill('trust talk');
    await view
      .find('status')
      .filter({ hasText: /^\d+ of 16 claims$/ })
      .waitFor();
    for (const text of await view.find('table').getByRole('row').locator('td:first-child').allInnerTexts()) {
      expect(text.toLowerCase()).toMatch(/trust|talk/);
    }
    expect(view.address()).toContain('find=trust+talk');
    await view.find('searchbox', 'Find in the table').fill('no such words');
    await view.find('button', 'Find without words').click();
    await view.find('status').filter({ hasText: 'All 16 claims' }).waitFor();
  });

  it('holds what passes the filter of all views, and says what it leaves out', async () => {
    const view = await screen.open(`${teaHouse}&lang=zh&voice=cited`, { width: 1440, height: 900 });
    await view.find('status').filter({ hasText: '16 条论断中的 2 条 · 筛选排除了 14 条' }).waitFor();
    expect(await columnOf(view, 7)).toEqual(['所引来源', '所引来源']);
  });

  it('opens a claim and a concept from its cells, with the keyboard alone', async () => {
    const view = await screen.open(`${teaHouse}&lang=en&find=Visitors+drive`, { width: 1440, height: 900 });
    const claim = view.find('link', 'Visitors drive rents up.');
    await claim.focus();
    await view.press('Enter');
    await view.find('heading', 'Visitors drive rents up.').waitFor();
    expect(await view.findIn(view.find('table'), 'link', 'Visitors drive rents up.').getAttribute('aria-current')).toBe(
      'true',
    );
    await view.findIn(view.find('table'), 'link', 'rent').click();
    await view.find('heading', /^rent/).waitFor();
  });

  it('lists more rows as one scrolls, or all of them at once', async () => {
    const view = await screen.open(`${huang}&lang=en`, { width: 1440, height: 900 });
    const rows = () => view.find('table').getByRole('row').count();
    await view.find('region', 'Rows, scrolling').focus();
    const before = await rows();
    expect(before).toBeLessThan(407);
    await view.press('End');
    await expect.poll(rows).toBeGreaterThan(before);
    await view.find('button', 'List every row').click();
    await expect.poll(rows).toBe(407);
  });

  it('holds concepts with where each stands, the most linked first', async () => {
    const view = await screen.open(`${huang}&lang=en&shown=all`, { width: 1440, height: 900 });
    await view.find('radio', 'Concepts').nth(0).waitFor();
    await view.findIn(view.find('group', 'Rows of the table'), 'radio', 'Concepts').check({ force: true });
    await view.find('status').filter({ hasText: 'All 192 concepts' }).waitFor();
    const out = (await columnOf(view, 5)).map(Number);
    expect(out).toEqual(out.toSorted((a, b) => b - a));
    expect(await sortOf(view, /^Leads to/)).toBe('descending');
    expect(await view.axe()).toEqual([]);
  });

  for (const [language, words, concepts] of [
    ['zh', '论断原因关系结果或对象断定程度时间谁在说', '概念English主题'],
    ['en', 'ClaimCauseRelationEffectorsubjectCommitmentTimeVoice', 'Concept中文Theme'],
  ] as const) {
    it(`is printed whole, its column words on every page, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`, { width: 1440, height: 900 });
      await view.find('table').waitFor();
      const pages = await view.printed('A4');
      // A claim is named at the end of its row; the detail comes after the table.
      const ids = pages.map(
        (page) => page.words.match(/[0-9A-Za-z.]*p\d+\.s\d+\.[a-z]|T\d\.r\d+[.a-z0-9]*/g)?.length ?? 0,
      );
      expect(ids.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(406);
      const withRows = pages.filter((_, index) => (ids[index] ?? 0) > 0);
      expect(withRows.length).toBeGreaterThan(5);
      for (const page of withRows) {
        expect(page.words.replaceAll(' ', '')).toContain(words);
        expect(page.width).toBeGreaterThan(page.height);
      }
      await view.goTo(`${huang}&lang=${language}&rows=concepts&shown=all`);
      await view.find('status').filter({ hasText: '192' }).waitFor();
      const listed = (await view.printed('A4')).filter(({ words }) => words.includes('0.00'));
      expect(listed.length).toBeGreaterThan(3);
      for (const page of listed) expect(page.words.replaceAll(' ', '')).toContain(concepts);
    });
  }

  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [640, 400],
  ] as const) {
    it(`scrolls inside itself at ${width} by ${height}, with nothing for axe to find`, async () => {
      const view = await screen.open(`${huang}&lang=zh`, { width, height, touch: true });
      await view.find('table').waitFor();
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.axe()).toEqual([]);
    });
  }
});

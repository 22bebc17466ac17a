import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

const strip = (view: View, name: string) => view.find('region', name);

describeScreen('the filter', (screen) => {
  it('opens from the keyboard, counts what each value keeps, and gives the focus back', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    await view.find('button', 'Filter').focus();
    await view.press('Enter');
    const sheet = view.find('region', 'Filter the claims');
    await view.findIn(sheet, 'checkbox', /^hearsay \d+ claims?$/).check({ force: true });
    expect(view.address()).toContain('voice=hearsay');
    await view.findIn(strip(view, 'Active filters'), 'button', 'Voice hearsay remove this filter').waitFor();
    expect(await view.axe()).toEqual([]);
    await view.find('button', 'Close the filter').focus();
    await view.press('Escape');
    await expect.poll(() => view.focused()).toBe('Filter');
  });

  it('has a phone’s pane to itself, and gives the focus back there too', async () => {
    const view = await screen.open(`${article}&lang=zh`, { width: 390, height: 844, touch: true });
    await view.find('button', '筛选').click();
    const sheet = view.find('region', '筛选论断');
    expect((await sheet.boundingBox())?.width).toBe(390);
    expect(await view.scrollsSideways()).toBe(false);
    expect(await view.axe()).toEqual([]);
    await view.findIn(sheet, 'button', '关闭筛选').click();
    await expect.poll(() => view.focused()).toBe('筛选');
  });

  it('counts live: another field lowers the counts, its own does not', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.find('button', 'Filter').click();
    const sheet = view.find('region', 'Filter the claims');
    const countOf = async (name: RegExp) => {
      const label = await sheet.locator('label').filter({ hasText: name }).first().textContent();
      return Number(/\d+(?= claims?$)/.exec(label ?? '')?.[0]);
    };
    const [cited, labour] = [await countOf(/^a cited source/), await countOf(/^Labour/)];
    await view.findIn(sheet, 'checkbox', /^the author \d+/).check({ force: true });
    expect(await countOf(/^a cited source/)).toBe(cited);
    expect(await countOf(/^Labour/)).toBeLessThan(labour);
  });

  it('reaches map and outline alike, says what it leaves out, and is undone by its chip and by the browser', async () => {
    const view = await screen.open(`${article}&lang=zh&view=outline&shown=all`);
    const outline = view.find('region', '概念与论断的大纲');
    const claimsShown = () => outline.locator('.outline-claims > li').count();
    await outline.getByRole('heading', { name: '大纲' }).waitFor();
    const all = await claimsShown();
    await view.find('button', '筛选').click();
    await view.findIn(view.find('region', '筛选论断'), 'checkbox', /^传闻 \d+/).check({ force: true });
    const kept = await claimsShown();
    expect(kept).toBeLessThan(all);
    await strip(view, '当前的筛选')
      .getByText(`${all} 条因果论断中略去 ${all - kept} 条。`)
      .waitFor();
    await view.find('button', '谁在说 传闻 取消此项筛选').click();
    expect(await claimsShown()).toBe(all);
    await view.back();
    await expect.poll(claimsShown).toBe(kept);
  });

  for (const [lang, name, statement] of [
    ['en', 'stated', /^Leaves out \d+ of \d+ causal claims\.$/],
    ['zh', '明言', /^\d+ 条因果论断中略去 \d+ 条。$/],
  ] as const) {
    it(`holds everything to what is ${name} with one switch, and says what that leaves out`, async () => {
      const view = await screen.open(`${article}&lang=${lang}`);
      await view.mapDrawn();
      const before = await view.pictureOfMap();
      await view.find('radio', name).check({ force: true });
      expect(view.address()).toContain('fidelity=stated');
      expect(await view.said()).toMatch(statement);
      await expect.poll(() => view.pictureOfMap()).not.toBe(before);
    });
  }

  it('goes with every question: chains, and the claims of a concept', async () => {
    const view = await screen.open('?article=tea-house-2025&lang=en&from=rent&to=trust&voice=hearsay');
    const detail = view.find('region', 'Detail');
    await detail.getByText('No chain leads from the one to the other.').waitFor();
    await detail.getByText(/^The filter leaves out \d+ claims? here\.$/).waitFor();
    await view.goTo('?article=tea-house-2025&lang=en&concept=rent&voice=hearsay');
    await view.find('heading', /^rent/).waitFor();
    await detail.getByText(/^The filter leaves out \d+ claims? here\.$/).waitFor();
  });

  it('switches the view and keeps the selection, and back leads to the view before', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data`);
    await view.find('heading', /^synthetic data/).waitFor();
    for (const name of ['Argument', 'Loops', 'Table', 'Outline']) {
      await view.find('radio', name).check({ force: true });
      expect(view.address()).toContain(`view=${name.toLowerCase()}`);
      expect(view.address()).toContain('concept=synthetic-data');
      await view.find('heading', /^synthetic data/).waitFor();
    }
    await view.back();
    await view.find('region', 'Table of claims').waitFor();
    expect(await view.find('radio', 'Table').isChecked()).toBe(true);
  });

  for (const [lang, legend, minus, hidden, again] of [
    [
      'en',
      /^Signs: press/,
      /^minus/,
      'hidden: minus show it again',
      'No sign was left to draw: all four are shown again.',
    ],
    ['zh', /^符号：点击/, /^削减/, '已隐藏： 削减 重新显示', '四个符号都已隐藏，无可画之线：现已全部恢复。'],
  ] as const) {
    it(`names the sign that the legend hides, and says so when the last one brings all back (${lang})`, async () => {
      const view = await screen.open(`${article}&lang=${lang}`);
      await view.mapDrawn();
      const signs = view.find('group', legend).locator('button');
      await signs.filter({ hasText: minus }).click();
      const chips = strip(view, lang === 'en' ? 'Active filters' : '当前的筛选').locator('li');
      await expect.poll(() => chips.count()).toBe(1);
      await view.find('button', hidden).click();
      await expect.poll(() => view.address()).not.toContain('sign=');
      for (const index of [0, 1, 2, 3]) await signs.nth(index).click();
      await expect.poll(() => view.said()).toBe(again);
      await view
        .find('region', lang === 'en' ? 'Legend and filter' : '图例与筛选')
        .getByText(again)
        .waitFor();
      await signs.first().click();
      await expect
        .poll(() =>
          view
            .find('region', lang === 'en' ? 'Legend and filter' : '图例与筛选')
            .getByText(again)
            .count(),
        )
        .toBe(0);
    });
  }

  it('offers the choice of concepts only where it changes what is shown', async () => {
    const view = await screen.open(`${article}&lang=en`);
    for (const [name, offered] of [
      ['Argument', 1],
      ['Loops', 0],
      ['Table', 0],
      ['Outline', 1],
    ] as const) {
      await view.find('radio', name).check({ force: true });
      await expect.poll(() => view.find('radio', /^Core \d+/).count()).toBe(offered);
    }
  });
});

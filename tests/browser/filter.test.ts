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
});

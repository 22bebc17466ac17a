import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const firstResult = (view: View) => view.findIn(view.find('listbox'), 'option');

const views = [
  ['nothing selected', ''],
  ['a concept', '&concept=synthetic-data'],
  ['the outline', '&view=outline&shown=all'],
  ['the argument', '&view=argument'],
  ['the loops', '&view=loops'],
  ['the table', '&view=table'],
  ['the reading open', '&reading=open'],
  ['a filter', '&fidelity=stated&section=3.3'],
  ['an influence', '&concept=synthetic-data&ask=influence-on&compare=author'],
  ['clashes', '&ask=clashes&compare=stated'],
  ['a cut', '&ask=cut&cut=3.3.p2.s3.c'],
  ['a comparison', '&ask=compare&from=generative-ai-advance&to=generative-ai-application'],
  ['pins', '&pin=new-jobs&hide=state-power'],
  ['a claim', '&claim=3.3.p2.s3.c'],
  ['the tours', '&ask=tours'],
  ['a step of a tour', '&tour=first-reading&step=3'],
  ['a concept met on a tour', '&tour=first-reading&step=3&concept=synthetic-data'],
  ['chains', '&from=synthetic-data&to=capital-dependence-on-digital-labour'],
] as const;

describeScreen('access', (screen) => {
  for (const [name, address] of views) {
    it(`axe finds nothing with ${name}, in either language and scheme`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=zh${address}`, { width: 1440, height: 900 });
      if (!address.includes('view=')) await view.mapDrawn();
      for (const panel of ['详情', 'Detail']) {
        await view.findIn(view.find('region', panel), 'heading').waitFor();
        expect(await view.axeInBothSchemes(), panel).toEqual([]);
        await view.press('l');
      }
    });
  }

  it('axe finds nothing with the search open', async () => {
    const view = await screen.open('?article=huang-2024&lang=en');
    await view.find('combobox', 'Search concepts, claims and works').fill('data');
    await firstResult(view).waitFor();
    expect(await view.axe()).toEqual([]);
  });

  it('everything is reached with the keyboard: skip links first, then the head', async () => {
    const view = await screen.open('?article=huang-2024&lang=en');
    await view.find('heading', 'Start with one of these').waitFor();
    await view.press('Tab');
    expect(await view.focused()).toBe('Skip to search');
    await view.press('Tab');
    expect(await view.focused()).toBe('Skip to the detail');
    await view.press('Enter', 'Tab');
    expect(await view.focused()).not.toBe('Skip to the detail');
  });

  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [640, 400],
  ] as const) {
    it(`fits ${width} by ${height} without scrolling sideways`, async () => {
      const view = await screen.open('?article=huang-2024&lang=en&concept=synthetic-data', {
        width,
        height,
        touch: true,
      });
      await view.mapDrawn();
      for (const pane of ['Graph', /^Detail/] as const) {
        await view.find('radio', pane).check({ force: true });
        expect(await view.scrollsSideways()).toBe(false);
        expect(await view.axe()).toEqual([]);
      }
      await view.find('heading', /^synthetic data/).waitFor();
    });
  }

  it('a phone shows one pane at a time, and says which', async () => {
    const view = await screen.open('?article=huang-2024&lang=en', { width: 390, height: 844, touch: true });
    await view.mapDrawn();
    expect(await view.find('region', 'Detail').count()).toBe(0);
    await view.find('radio', 'Detail').check({ force: true });
    await view.find('heading', 'Start with one of these').waitFor();
    expect(await view.find('region', 'Map of concepts').count()).toBe(0);
    await view.find('radio', 'Reading').check({ force: true });
    await view.find('region', 'The article, paragraph by paragraph').waitFor();
    expect(view.address()).toContain('reading=open');
    await view.find('radio', 'Graph').check({ force: true });
    await view.mapDrawn();
    expect(view.address()).not.toContain('reading');
  });

  it('a phone brings the detail to the front when something is chosen by a link', async () => {
    const view = await screen.open('?article=huang-2024&lang=zh&view=outline', {
      width: 390,
      height: 844,
      touch: true,
    });
    await view.findIn(view.find('region', '概念与论断的大纲'), 'link', '合成数据').click();
    await view.find('heading', /^合成数据/).waitFor();
    expect(await view.focused()).toMatch(/^合成数据/);
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    it(`shows the reading at ${width} pixels without scrolling sideways`, async () => {
      const view = await screen.open('?article=huang-2024&lang=zh&reading=open', { width, height });
      await view.find('region', '逐段阅读文章').waitFor();
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.find('region', '详情').count()).toBe(width >= 1440 ? 1 : 0);
    });
  }
});

import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const firstResult = (view: View) => view.findIn(view.find('listbox'), 'option');

const views = [
  ['nothing selected', ''],
  ['a concept', '&concept=synthetic-data'],
  ['the outline', '&pane=outline&shown=all'],
  ['a claim', '&claim=3.3.p2.s3.c'],
  ['chains', '&from=synthetic-data&to=capital-dependence-on-digital-labour'],
] as const;

describeScreen('access', (screen) => {
  for (const [name, address] of views) {
    it(`axe finds nothing with ${name}, in either language and scheme`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=zh${address}`);
      if (!address.includes('outline')) await view.mapDrawn();
      for (const panel of ['阅读栏', 'Reading panel']) {
        await view.findIn(view.find('region', panel), 'heading').waitFor();
        for (const scheme of ['dark', 'light'] as const) {
          await view.prefer(scheme);
          expect(await view.axe(), `${panel}, ${scheme}`).toEqual([]);
        }
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
    expect(await view.focused()).toBe('Skip to the reading panel');
    await view.press('Enter', 'Tab');
    expect(await view.focused()).not.toBe('Skip to the reading panel');
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
      await view.find('heading', /^synthetic data/).waitFor();
      await view.mapDrawn();
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.axe()).toEqual([]);
    });
  }

  it('a phone raises the reading panel and lowers it again', async () => {
    const view = await screen.open('?article=huang-2024&lang=en', { width: 390, height: 844, touch: true });
    const before = await view.find('region', 'Reading panel').boundingBox();
    await view.find('button', 'Enlarge the reading panel').click();
    const after = await view.find('region', 'Reading panel').boundingBox();
    expect(after?.height).toBeGreaterThan((before?.height ?? 0) * 1.5);
    await view.find('button', 'Make the reading panel smaller').click();
  });
});

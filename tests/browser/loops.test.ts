import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const huang = '?article=huang-2024&view=loops';

describeScreen('the loops', (screen) => {
  for (const [language, heading, complete, ring, survivors] of [
    ['zh', '反馈回路', /^6 个回路 · 由至多 8 条论断/, /^第 1 个回路，增强：/, '6 个中的 2 个'],
    ['en', 'Feedback loops', /^6 loops · These are all closed chains/, /^Loop 1, reinforcing: /, '2 of 6'],
  ] as const) {
    it(`stand in a list, all of them, the first drawn as a ring, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`, { width: 1440, height: 900 });
      await view.find('heading', heading).waitFor();
      await view.find('region').getByText(complete).waitFor();
      await view.find('group', ring).waitFor();
      await view.find('region').getByText(survivors).first().waitFor();
      expect(await view.axeInBothSchemes()).toEqual([]);
    });
  }

  it('show each link with its sign and its claim, to the pointer as to the keyboard', async () => {
    const view = await screen.open(`${huang}&lang=en&chain=1`, { width: 1440, height: 900 });
    const ring = view.find('group', /^Loop 1/);
    const claimOf = async (link: ReturnType<View['find']>) =>
      ((await link.getAttribute('aria-label')) ?? '').replace(/^Link \d: .*? (?:promotes|enables) [^.]*\. /, '');
    const [first, second] = [view.findIn(ring, 'link', /^Link 1: /), view.findIn(ring, 'link', /^Link 2: /)];
    await second.dispatchEvent('mouseenter');
    await view
      .find('figure')
      .getByText(await claimOf(second))
      .waitFor();
    await first.focus();
    const claim = await claimOf(first);
    await view.find('figure').getByText(claim).waitFor();
    await view.press('Enter');
    await view.find('heading', claim).waitFor();
    expect(view.address()).toContain('claim=');
  });

  it('say of every joint whether anybody wrote it', async () => {
    const view = await screen.open(`${huang}&lang=zh&chain=5`, { width: 1440, height: 900 });
    const ring = view.find('group', /^第 5 个回路/);
    await view.findIn(ring, 'link', /缝合$/).waitFor();
    expect(await ring.getByRole('link', { name: /缝合$/ }).count()).toBe(4);
    await view.find('region').getByText('没有人把这两条论断写在一起').first().waitFor();
  });

  it('are chosen from the list, and the address keeps which', async () => {
    const view = await screen.open(`${huang}&lang=en`, { width: 1440, height: 900 });
    await view.find('link', /^Loop 3 \(undetermined\)/).click();
    await view.find('group', /^Loop 3, undetermined: /).waitFor();
    expect(view.address()).toContain('chain=3');
    await view.back();
    await view.find('group', /^Loop 1, reinforcing: /).waitFor();
  });

  it('are those through the concept in focus, until all are asked for', async () => {
    const view = await screen.open(`${huang}&lang=en&concept=synthetic-data`, { width: 1440, height: 900 });
    await view.find('heading', 'Feedback loops through synthetic data').waitFor();
    await view
      .find('region')
      .getByText(/^4 loops/)
      .waitFor();
    await view.find('link', 'All loops').click();
    await view
      .find('region')
      .getByText(/^6 loops/)
      .waitFor();
  });

  for (const [language, way, without, crossed] of [
    ['zh', '什么会断开它的回路？', /^没有这 2 条论断/, /被否定$/],
    ['en', 'What would break its loops?', /^Without these 2 claims/, /denied$/],
  ] as const) {
    it(`through a concept show, crossed out, what would break them, in ${language}`, async () => {
      const view = await screen.open(`${huang}&lang=${language}&concept=synthetic-data`, { width: 1440, height: 900 });
      // The link of the loops stands before that of the detail.
      await view.find('link', way).click();
      await view
        .find('region', /^(Detail|详情)$/)
        .getByText(without)
        .waitFor();
      expect(view.address()).toContain('view=loops');
      const ring = view.find('group', /^(Loop 1|第 1 个回路)/);
      await view.findIn(ring, 'link', crossed).waitFor();
      expect(await view.axe()).toEqual([]);
      await view.back();
      await view.findIn(ring, 'link', crossed).waitFor({ state: 'detached' });
    });
  }

  it('say what it means that there is none', async () => {
    const view = await screen.open(`${huang}&lang=zh&concept=surplus-proletariat`);
    await view.find('region').getByText('没有回路。').waitFor();
    await view
      .find('region')
      .getByText(/这并不说明事情本身没有反馈/)
      .waitFor();
  });

  it('follow the filter of all views', async () => {
    const view = await screen.open(`${huang}&lang=en&fidelity=stated`);
    await view
      .find('region')
      .getByText(/^2 loops/)
      .waitFor();
    await view
      .find('region')
      .getByText(/^The filter leaves out \d+ claims here\./)
      .waitFor();
  });

  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [640, 400],
  ] as const) {
    it(`fit ${width} by ${height}, with nothing for axe to find`, async () => {
      const view = await screen.open(`${huang}&lang=en&chain=5`, { width, height, touch: true });
      await view.find('group', /^Loop 5/).waitFor();
      expect(await view.scrollsSideways()).toBe(false);
      expect(await view.axe()).toEqual([]);
    });
  }
});

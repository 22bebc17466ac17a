import { expect, it } from 'vitest';
import { describeScreen } from './browser.ts';

const article = '?article=huang-2024';

describeScreen('the map', (screen) => {
  it('is drawn within three seconds, with its Chinese labels', { retry: 2 }, async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.mapDrawn();
    expect(await view.age()).toBeLessThan(3000);
    expect(await view.inkOfMap()).toBeGreaterThan(0.05);
    expect([...(await view.writtenOnMap()).keys()]).toContain('合成数据');
  });

  it('is drawn with English labels in English', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    expect([...(await view.writtenOnMap()).keys()]).toContain('synthetic data');
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

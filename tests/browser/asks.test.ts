import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

const detail = (view: View) => view.find('region', /^(Detail|详情)$/);

/** The map has changed from what it was. */
async function redrawn(view: View, before: string): Promise<void> {
  await expect.poll(() => view.pictureOfMap()).not.toBe(before);
}

describeScreen('exploring', (screen) => {
  for (const words of [
    {
      lang: 'en',
      way: 'All it leads to',
      heading: 'What synthetic data leads to',
      drawn: /^Drawn on the map/,
      step: /^1 step/,
    },
    { lang: 'zh', way: '它所导向的一切', heading: '“合成数据”导向什么', drawn: /^已画在图上/, step: /^1 步/ },
  ]) {
    it(`draws and tells the influence of a concept (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=synthetic-data`);
      await view.mapDrawn();
      const before = await view.pictureOfMap();
      await view.find('link', words.way).click();
      await view.find('heading', words.heading).waitFor();
      expect(view.address()).toContain('ask=influence-of');
      await detail(view).getByText(words.drawn).waitFor();
      await detail(view).getByText(words.step).first().waitFor();
      await redrawn(view, before);
      expect(await view.axe()).toEqual([]);
      expect([...(await view.writtenOnMap()).keys()]).toContain('±');
      await view.back();
      await view.find('heading', /^(synthetic data|合成数据)/).waitFor();
    });
  }

  it('says what of an influence stays when only the stated counts, and explains an empty one', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data&ask=influence-of`);
    const fallen = detail(view).locator('.fate.lost');
    await view.find('heading', 'What synthetic data leads to').waitFor();
    expect(await fallen.count()).toBe(0);
    await view.findIn(detail(view), 'radio', 'stated').check({ force: true });
    await expect.poll(() => fallen.count()).toBeGreaterThan(0);
    expect(await view.said()).toMatch(/^\d+ of \d+ remain/);
    expect(view.address()).toContain('compare=stated');
    await view.goTo(`${article}&lang=en&concept=synthetic-data&ask=influence-of&voice=hearsay&theme=order`);
    await detail(view).getByText('No claim that counts here leads away from this concept.').waitFor();
    await detail(view)
      .getByText(/^The filter leaves out \d+ claims here\.$/)
      .waitFor();
  });

  for (const words of [
    { lang: 'en', way: 'Where the article pulls both ways', draw: /^Draw this clash: From / },
    { lang: 'zh', way: '文章在何处两面拉扯', draw: /^画出这处冲突：?/ },
  ]) {
    it(`draws a clash with both its witnesses (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}`);
      await view.mapDrawn();
      await view.find('link', words.way).click();
      await view.find('heading', words.way).waitFor();
      await expect.poll(async () => [...(await view.writtenOnMap()).keys()]).toContain('A1');
      expect([...(await view.writtenOnMap()).keys()]).toContain('B1');
      const before = await view.pictureOfMap();
      await view.find('link', words.draw).click();
      await redrawn(view, before);
      expect(view.address()).toContain('chain=2');
      expect(await view.axe()).toEqual([]);
    });
  }

  for (const words of [
    {
      lang: 'en',
      deny: 'Deny it: what falls?',
      heading: 'If this claim is denied',
      lost: /^Lose every support/,
      ours: /The premises of an inference hold only together/,
    },
    {
      lang: 'zh',
      deny: '否定它：什么会倒下？',
      heading: '如果否定这条论断',
      lost: /^失去全部支持/,
      ours: /一条推论的前提合在一起才成立/,
    },
  ]) {
    it(`denies a claim and shows what falls (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&claim=3.3.p2.s3.c`);
      await view.mapDrawn();
      await view.find('link', words.deny).click();
      await view.find('heading', words.heading).waitFor();
      await view.find('heading', words.lost).waitFor();
      await view
        .find('region', words.lang === 'zh' ? '详情' : 'Detail')
        .getByText(words.ours)
        .waitFor();
      await expect.poll(async () => [...(await view.writtenOnMap()).keys()]).toContain('✕');
      expect([...(await view.writtenOnMap()).keys()]).toContain('↓');
      expect(await view.axe()).toEqual([]);
    });
  }

  it('denies a whole link, and keeps one of its claims after all', async () => {
    const view = await screen.open('?article=tea-house-2025&lang=en&claim=th-1-6');
    await view.find('link', 'Deny all 2 claims of this link').click();
    await view.find('heading', 'If these 2 claims are denied').waitFor();
    await view.find('link', /^Keep it: /).click();
    await view.find('heading', 'If this claim is denied').waitFor();
  });

  for (const words of [
    {
      lang: 'en',
      way: 'What would break its loops?',
      concept: /^synthetic data/,
      heading: 'What would break the loops through synthetic data',
      fewest: /^Without these 2 claims no loop passes the concept/,
      back: 'Back',
      nothing: 'No loop passes this concept.',
    },
    {
      lang: 'zh',
      way: '什么会断开它的回路？',
      concept: /^合成数据/,
      heading: '什么会断开经过“合成数据”的回路',
      fewest: /^没有这 2 条论断，就没有回路经过此概念/,
      back: '返回',
      nothing: '没有回路经过此概念。',
    },
  ]) {
    it(`names and draws the fewest claims that break the loops of a concept (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=synthetic-data`);
      await view.mapDrawn();
      await view.find('link', words.way).click();
      await view.find('heading', words.heading).waitFor();
      expect(view.address()).toContain('ask=breaking');
      await detail(view).getByText(words.fewest).waitFor();
      expect(await detail(view).locator('.denied .claim').count()).toBe(2);
      expect(await detail(view).locator('.denied .anchor').count()).toBeGreaterThan(1);
      await expect.poll(async () => [...(await view.writtenOnMap()).keys()]).toContain('✕');
      expect(await view.axe()).toEqual([]);
      await view.back();
      await view.find('heading', words.concept).waitFor();
      await view.forward();
      await view.find('link', words.back).click();
      await view.find('heading', words.concept).waitFor();
    });

    it(`says so where no loop passes the concept, and offers nothing there (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=surplus-proletariat&ask=breaking`);
      await detail(view).getByText(words.nothing).waitFor();
      expect(await view.axe()).toEqual([]);
      await view.find('link', words.back).click();
      await view.find('heading', /^(surplus proletariat|过剩无产者)/).waitFor();
      expect(await view.find('link', words.way).count()).toBe(0);
    });
  }

  for (const words of [
    {
      lang: 'en',
      way: 'Compare with …',
      label: /^Compare advance of generative AI/,
      both: /^Both (lead to|are led to by)/,
    },
    { lang: 'zh', way: '与……比较', label: /^把“生成式人工智能技术进步”/, both: /^都(导向|源于)/ },
  ]) {
    it(`lays two concepts side by side (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=generative-ai-advance`);
      await view.mapDrawn();
      await view.find('button', words.way).click();
      await view.find('combobox', words.label).fill('生成式人工智能应用');
      await view.findIn(view.find('listbox'), 'option').waitFor();
      await view.press('Enter');
      await view.find('heading', words.both).waitFor();
      expect(view.address()).toContain('ask=compare');
      await expect.poll(async () => [...(await view.writtenOnMap()).keys()]).toContain('AB');
      expect(await view.axe()).toEqual([]);
    });
  }

  for (const words of [
    {
      lang: 'en',
      farthest: /Farthest from the wording: interpreted, at hop 3\s+§ 3\.3 ¶2 s3/,
      times: 'time: in general, present, short run',
      time: /short run$/,
      clash: 'The two do not speak of the same time. A: in general; B: past, present.',
    },
    {
      lang: 'zh',
      farthest: /离原文最远：解读，见第 3 步\s+3\.3 第2段第3句/,
      times: '时间：一般而言、当下、短期',
      time: /短期$/,
      clash: '两方所说的时间不同。A：一般而言；B：过去、当下。',
    },
  ]) {
    it(`says where a chain leaves the wording, and of what time each hop and each witness speaks (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&from=synthetic-data&to=surplus-proletariat`);
      const summary = detail(view).locator('.chain-summary').first();
      expect(await summary.innerText()).toMatch(words.farthest);
      expect(await summary.innerText()).toContain(words.times);
      await detail(view).locator('.hop').nth(2).locator('.quality').filter({ hasText: words.time }).waitFor();
      await view.goTo(`${article}&lang=${words.lang}&ask=clashes`);
      await detail(view).getByText(words.clash).first().waitFor();
    });
  }

  for (const words of [
    { lang: 'en', whole: 'not counted: hop 3 (interpreted)', hop: 'not counted: interpreted', see: /^See every chain/ },
    { lang: 'zh', whole: '不计：第 3 步（解读）', hop: '不计：解读', see: /^看全部的链/ },
  ]) {
    it(`says and draws at which hop a chain falls, also where the filter left it out (${words.lang})`, async () => {
      const between = `${article}&lang=${words.lang}&from=synthetic-data&to=surplus-proletariat`;
      const view = await screen.open(`${between}&fidelity=stated`);
      await view.mapDrawn();
      await view.find('link', words.see).click();
      await detail(view).getByText(words.whole).waitFor();
      expect(view.address()).not.toContain('fidelity=');
      const falling = detail(view).locator('.hop').filter({ hasText: words.hop });
      expect(await falling.count()).toBe(1);
      const badges = async () => (await view.labelsOnMap()).map(({ text }) => text);
      await expect.poll(badges).toEqual(expect.arrayContaining(['2', '3✕', '4']));
    });
  }
});

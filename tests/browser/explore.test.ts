import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const article = '?article=huang-2024';

const labels = async (view: View) => [...(await view.writtenOnMap()).keys()];

describeScreen('walking outwards', (screen) => {
  for (const words of [
    {
      lang: 'en',
      pin: 'Pin',
      hide: 'Put away',
      strip: 'Pinned and put away',
      undo: 'Undo: one step back',
      redo: 'Redo: one step forward',
    },
    {
      lang: 'zh',
      pin: '固定',
      hide: '收起',
      strip: '固定与收起的概念',
      undo: '撤销：后退一步',
      redo: '重做：前进一步',
    },
  ]) {
    it(`pins a concept, keeps it beside the next one, and takes it back (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=synthetic-data`);
      await view.mapDrawn();
      await view.find('button', words.pin).click();
      expect(view.address()).toContain('pin=synthetic-data');
      await view.find('region', words.strip).waitFor();
      expect(await view.axe()).toEqual([]);
      await view.find('button', words.undo).click();
      await expect.poll(() => view.address()).not.toContain('pin=');
      await view.find('button', words.redo).click();
      await expect.poll(() => view.address()).toContain('pin=synthetic-data');
      await view.findIn(view.find('region', words.strip), 'button', /合成数据|synthetic data/).click();
      await expect.poll(() => view.address()).not.toContain('pin=');
    });

    it(`puts a concept away on map and outline, says so, and brings it back (${words.lang})`, async () => {
      const view = await screen.open(`${article}&lang=${words.lang}&concept=synthetic-data&view=outline`);
      const entry = view
        .find('region', /^(Outline of concepts and claims|概念与论断的大纲)$/)
        .locator('.outline-name a')
        .filter({ hasText: /^(合成数据|synthetic data)$/ });
      await entry.waitFor();
      await view.find('button', words.hide).click();
      await expect.poll(() => entry.count()).toBe(0);
      expect(view.address()).toContain('hide=synthetic-data');
      expect(view.address()).not.toContain('concept=');
      await view.findIn(view.find('region', words.strip), 'button', /合成数据|synthetic data/).click();
      await entry.waitFor();
    });
  }

  it('draws no hidden concept, and a pinned one outside the core', async () => {
    const hidden = await screen.open(`${article}&lang=en&hide=synthetic-data`);
    await hidden.mapDrawn();
    expect(await labels(hidden)).not.toContain('synthetic data');
    const drawn = hidden.find('region', 'Legend and filter').getByText(/^Drawn: 56 of/);
    await drawn.waitFor();
    const pinned = await screen.open(`${article}&lang=en&pin=new-jobs`);
    await pinned.mapDrawn();
    await pinned
      .find('region', 'Legend and filter')
      .getByText(/^Drawn: 58 of/)
      .waitFor();
  });

  it('pins and puts away with one key on the map', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data`);
    await view.mapDrawn();
    await view.find('application').focus();
    await view.press('p');
    await expect.poll(() => view.address()).toContain('pin=synthetic-data');
    await view.press('h');
    await expect.poll(() => view.address()).toContain('hide=synthetic-data');
    expect(view.address()).not.toContain('pin=');
  });

  it('says what a line claims when the pointer rests on it', async () => {
    const view = await screen.open(`${article}&lang=en&claim=3.3.p2.s3.c`);
    await view.mapDrawn();
    const [from, to] = await Promise.all(
      ['advance of', 'to adapt'].map(async (name) => (await view.writtenOnMap()).get(name)),
    );
    if (from === undefined || to === undefined) throw new Error('the two concepts are not drawn');
    await expect
      .poll(async () => {
        for (const share of [0.4, 0.45, 0.5, 0.55, 0.6]) {
          for (const aside of [-12, -6, 0, 6, 12, 18]) {
            await view.pointAt({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share + aside });
            const told = await view.find('application').locator('.line-tip').allTextContents();
            if (told.join().includes('ordinary workers cannot keep up')) return true;
          }
        }
        return false;
      })
      .toBe(true);
  });
});

describeScreen('the keys', (screen) => {
  for (const [lang, title, close] of [
    ['en', 'Keys and help', 'Close'],
    ['zh', '按键与帮助', '关闭'],
  ] as const) {
    it(`are listed in a sheet that ? opens and Escape closes (${lang})`, async () => {
      const view = await screen.open(`${article}&lang=${lang}`);
      await view.mapDrawn();
      await view.press('?');
      await view.find('heading', title).waitFor();
      expect(await view.axe()).toEqual([]);
      await view.press('Escape');
      await expect.poll(() => view.find('dialog', title).count()).toBe(0);
      await view.press('?');
      await view.findIn(view.find('dialog', title), 'button', close).click();
      await expect.poll(() => view.find('dialog', title).count()).toBe(0);
    });
  }

  for (const [lang, open, single, close] of [
    ['en', 'Keys and help', /^Letters, digits/, 'Close'],
    ['zh', '按键与帮助', /^字母、数字/, '关闭'],
  ] as const) {
    it(`do nothing by themselves once they are switched off (${lang})`, async () => {
      const view = await screen.open(`${article}&lang=${lang}`);
      await view.mapDrawn();
      await view.find('button', open).click();
      await view.find('checkbox', single).uncheck();
      await view.find('button', close).click();
      await view.press('5', 'l');
      expect(view.address()).not.toContain('view=');
      expect(view.address()).toContain(`lang=${lang}`);
      await view.find('button', open).click();
      await view.find('checkbox', single).check();
      await view.find('button', close).click();
      await view.press('5');
      await expect.poll(() => view.address()).toContain('view=outline');
    });
  }

  it('1 to 5 choose the view', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.mapDrawn();
    await view.press('5');
    await view.find('heading', 'Outline').waitFor();
    await view.press('1');
    await expect.poll(() => view.address()).not.toContain('view=');
  });

  for (const words of [
    {
      lang: 'en',
      noArticle: 'There is no article "foo".',
      noConcept: 'There is no concept "nonsense" in this article.',
      noClaim: 'There is no claim "synth" in this article.',
      concepts: 'All concepts',
      claims: 'All claims',
      again: 'Try again',
      outline: 'Outline of concepts and claims',
      begin: 'Start with one of these',
      start: 'Go to the start',
      near: 'synthetic data',
      heading: 'From synthetic data to surplus proletariat',
    },
    {
      lang: 'zh',
      noArticle: '没有名为“foo”的文章。',
      noConcept: '本文没有名为“nonsense”的概念。',
      noClaim: '本文没有名为“synth”的论断。',
      concepts: '全部概念',
      claims: '全部论断',
      again: '再试一次',
      outline: '概念与论断的大纲',
      begin: '从这里开始',
      start: '回到开头',
      near: '合成数据',
      heading: '从“合成数据”到“过剩无产者”',
    },
  ]) {
    it(`says once where a link leads nowhere, and how to go on (${words.lang})`, async () => {
      const view = await screen.open(`?article=foo&lang=${words.lang}`);
      const alert = view.find('alert');
      await alert.getByText(words.noArticle).waitFor();
      expect(await view.find('main').getByRole('alert').count()).toBe(1);
      expect(await view.find('main').locator('.map-drawing').count()).toBe(0);
      expect(await view.findIn(alert, 'button', words.again).count()).toBe(0);
      await alert.getByRole('link').first().click();
      await view.find('heading', words.begin).waitFor();

      await view.goTo(`?article=huang-2024&lang=${words.lang}&concept=nonsense`);
      await alert.getByText(words.noConcept).waitFor();
      expect(await view.findIn(alert, 'button', words.again).count()).toBe(0);
      await view.findIn(alert, 'link', words.concepts).click();
      await view.find('region', words.outline).waitFor();
      await view.goTo(`?article=huang-2024&lang=${words.lang}&claim=synth`);
      await alert.getByText(words.noClaim).waitFor();
      await view.findIn(alert, 'link', words.claims).click();
      await view.find('table').waitFor();
      await view.goTo(`?article=huang-2024&lang=${words.lang}&from=synthetic-dat&to=surplus-proletariat`);
      await view.findIn(alert, 'link', words.near).click();
      await view.find('heading', words.heading).waitFor();
      await view.goTo(`?article=huang-2024&lang=${words.lang}&claim=synth`);
      await view.findIn(alert, 'link', words.start).click();
      await view.find('heading', words.begin).waitFor();
      expect(view.address()).toContain('article=huang-2024');
      // The browser notes each refusal; nothing else went wrong.
      for (const fault of await view.faults()) expect(fault).toContain('404');
    });
  }

  for (const { lang, tab, kinds } of [
    {
      lang: 'en',
      tab: 'Detail',
      kinds: {
        'claim=3.3.p2.s3.d': /Claim: \w+/,
        'from=synthetic-data&to=surplus-proletariat': /synthetic data → surplus proletariat/,
        'concept=synthetic-data&ask=influence-of': /What synthetic data leads to/,
        'ask=clashes': /Clashes/,
        'ask=cut&cut=3.3.p2.s3.d': /If this claim is denied/,
        'ask=compare&from=new-jobs&to=surplus-proletariat': /new jobs and surplus proletariat/,
        'work=dyer-witheford-2019': /Work cited: dyer-witheford-2019/,
        'tour=first-reading&step=3': /Step 3 of 14/,
        'concept=synthetic-data': /synthetic data/,
      },
    },
    {
      lang: 'zh',
      tab: '详情',
      kinds: { 'claim=3.3.p2.s3.d': /论断：./, 'from=synthetic-data&to=surplus-proletariat': /合成数据 → 过剩无产者/ },
    },
  ]) {
    it(`names what is selected on the tab of a phone behind which it lies (${lang})`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=${lang}`, { width: 390, height: 844, touch: true });
      const face = view.find('main').locator('.pane-switch label').filter({ hasText: tab });
      await expect.poll(() => face.innerText()).toBe(tab);
      for (const [selected, name] of Object.entries(kinds)) {
        await view.goTo(`?article=huang-2024&lang=${lang}&${selected}`);
        await expect.poll(() => face.innerText()).toMatch(name);
      }
      expect(await view.scrollsSideways()).toBe(false);
    });
  }
});

import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const firstResult = (view: View) => view.findIn(view.find('listbox'), 'option');

const article = '?article=huang-2024';

describeScreen('reading', (screen) => {
  for (const [asked, concept] of [
    ['过剩', 'surplus-proletariat'],
    ['时空', 'time-space-fix'],
    ['MaaS', 'model-as-a-service'],
    ['synthetic', 'synthetic-data'],
    ['surplus', 'surplus-proletariat'],
  ] as const) {
    it(`finds ${concept} first for "${asked}", with the keyboard alone`, async () => {
      const view = await screen.open(article);
      await view.find('heading', 'Start with one of these').waitFor();
      await view.press('/');
      await view.type(asked);
      await firstResult(view).waitFor();
      expect(await firstResult(view).getAttribute('aria-selected')).toBe('true');
      await view.press('Enter');
      await expect.poll(() => view.address()).toContain(`concept=${concept}`);
      await view.find('heading', /^Le(ads to|d to by) \d/).waitFor();
    });
  }

  it('moves the focus to what was chosen', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.find('combobox', 'Search concepts, claims and works').fill('synthetic');
    await firstResult(view).waitFor();
    await view.press('Enter');
    await expect.poll(() => view.focused()).toMatch(/^synthetic data/);
  });

  it('says so when nothing is found, and what to do', async () => {
    const view = await screen.open(`${article}&lang=zh`);
    await view.find('combobox', '搜索概念、论断与文献').fill('鲸鱼');
    await view.find('link', '打开大纲').click();
    await view.find('heading', '大纲').waitFor();
  });

  it('shows a concept’s claims with section and sentence', async () => {
    const view = await screen.open(`${article}&lang=zh&concept=surplus-proletariat`);
    const claims = view.find('region', '详情');
    await claims
      .getByText(/第 3\.3 节，第 \d+ 段，第 \d+ 句/)
      .first()
      .waitFor({ state: 'attached' });
    await claims.getByText('促进').first().waitFor();
  });

  it('shows what a claim rests on, and leads back', async () => {
    const view = await screen.open('?article=tea-house-2025&lang=en&concept=rent');
    await view.find('link', /^Evidence: Visitors drive rents up/).click();
    await view.find('heading', 'Visitors drive rents up.').waitFor();
    await view.find('heading', 'It rests on').waitFor();
    await view.find('link', 'Back').click();
    await view.find('heading', 'rent 租金').waitFor();
  });

  it('follows a chain hop by hop and shows where it is stitched', async () => {
    const view = await screen.open('?article=tea-house-2025&lang=en&concept=rent');
    await view.find('button', 'Paths to …').click();
    await view.find('combobox', /^Paths from rent/).fill('trust');
    await firstResult(view).waitFor();
    await view.press('Enter');
    await view.find('heading', 'From rent to neighbourly trust').waitFor();
    expect(view.address()).toContain('from=rent&to=trust');
    await view.find('region', 'Detail').getByText('Nobody wrote these two claims together').first().waitFor();
    await view
      .find('region', 'Detail')
      .getByText(/^In all: the more of “rent”, the (more|less) of “neighbourly trust”\.$/)
      .waitFor();
    await view.find('link', 'Draw this chain: Chain 2').click();
    await expect.poll(() => view.address()).toContain('chain=2');
  });

  it('explains why no chain leads there', async () => {
    const view = await screen.open('?article=tea-house-2025&lang=en&from=small-tea-houses&to=visitors');
    await view.find('region', 'Detail').getByText('No chain leads from the one to the other.').waitFor();
    await view.find('link', 'Look the other way round').click();
    await view.find('heading', 'From visitors to small tea houses').waitFor();
  });

  it('switches the language in one key, and the address keeps it', async () => {
    const view = await screen.open(`${article}&concept=synthetic-data`, { locale: 'en-GB' });
    await view.find('heading', /^synthetic data/).waitFor();
    await view.press('l');
    await view.find('heading', /^合成数据/).waitFor();
    expect(await view.documentLanguage()).toBe('zh');
    expect(await view.title()).toMatch(/^合成数据 · /);
    expect(view.address()).toContain('lang=zh');
    await view.find('button', /切换为英文/).click();
    await view.find('heading', /^synthetic data/).waitFor();
  });

  it('speaks the language the browser prefers', async () => {
    const view = await screen.open(article, { locale: 'zh-CN' });
    await view.find('heading', '从这里开始').waitFor();
  });

  it('opens the same view from a copied address', async () => {
    const view = await screen.open(
      '?article=tea-house-2025&lang=zh&from=tea-houses&to=small-tea-houses&sign=plus&sign=minus',
    );
    await view.find('heading', '从“茶馆数量”到“小茶馆”').waitFor();
    expect(await view.find('button', /^无影响 \d+ 条论断$/).getAttribute('aria-pressed')).toBe('false');
  });

  it('goes back and forward through what was selected', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-data`);
    await view.find('heading', /^synthetic data/).waitFor();
    await view.find('link', 'Close').click();
    await view.find('heading', 'Start with one of these').waitFor();
    await view.back();
    await view.find('heading', /^synthetic data/).waitFor();
    await view.forward();
    await view.find('heading', 'Start with one of these').waitFor();
  });

  it('says in words what went wrong, offers what was meant, and goes on', async () => {
    const view = await screen.open(`${article}&lang=en&concept=synthetic-dat`);
    const notice = view.find('alert');
    await notice.getByText('There is no such concept in this article.').waitFor();
    await view.findIn(notice, 'link', 'synthetic data').click();
    await view.find('heading', /^synthetic data/).waitFor();
    expect(await view.faults()).toEqual([expect.stringContaining('404')]);
  });

  it('changes the article', async () => {
    const view = await screen.open(`${article}&lang=en`);
    await view.find('combobox', 'Article').selectOption('tea-house-2025');
    await expect.poll(() => view.address()).toContain('article=tea-house-2025');
    await view.find('link', 'rent').waitFor();
  });
});

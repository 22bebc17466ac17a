import { expect, it } from 'vitest';
import { describeScreen, type View } from './browser.ts';

const wide = { width: 1440, height: 900 };
const tongues = {
  en: {
    lang: 'en',
    pane: 'The article, paragraph by paragraph',
    button: 'Reading',
    detail: 'Detail',
    section: '3.3 Large models manufacture a “surplus proletariat”',
    paragraph: 'Paragraph 1',
    goTo: 'Go to section …',
    opposition: /^tension: /,
    essayClaim: 'Those who remember less sit up again to make good.',
    essayOther: '记不住的人只好再熬夜补。',
    otherClaim: 'At a neighbouring university, one hears, closing raised what is spent on taxis.',
    hearsay: 'hearsay',
    silent: 'Claims nothing: it asks what the article will answer.',
    notes: 'Notes',
    both: 'Both languages',
    leftOut: 'The filter leaves out 1 claim here.',
    steps: 'How the paragraph argues',
  },
  zh: {
    lang: 'zh',
    pane: '逐段阅读文章',
    button: '阅读',
    detail: '详情',
    section: '3.3 大模型制造“过剩无产者”',
    paragraph: '第 1 段',
    goTo: '跳到章节……',
    opposition: /^张力: /,
    essayClaim: '记不住的人只好再熬夜补。',
    essayOther: 'Those who remember less sit up again to make good.',
    otherClaim: '听说邻校关灯后，打车的钱变多了。',
    hearsay: '传闻',
    silent: '没有作出论断：这里提出文章要回答的问题。',
    notes: '注释',
    both: '双语对照',
    leftOut: '筛选在此略去了 1 条论断。',
    steps: '本段的论证',
  },
} as const;
type Tongue = (typeof tongues)['en' | 'zh'];

const pane = (view: View, { pane: name }: Tongue) => view.find('region', name);
const essay = ({ lang }: Tongue, more = '') => `?article=night-library-2026&lang=${lang}&reading=open${more}`;

describeScreen('the reading', (screen) => {
  for (const tongue of Object.values(tongues)) {
    it(`opens beside the graph, and holds every sentence: claims, silence, argument, notes (${tongue.lang})`, async () => {
      const view = await screen.open(`?article=night-library-2026&lang=${tongue.lang}`, wide);
      await view.find('button', tongue.button).click();
      expect(view.address()).toContain('reading=open');
      const read = pane(view, tongue);
      await view.findIn(read, 'heading', tongue.paragraph).waitFor();
      await view.findIn(read, 'heading', tongue.notes).waitFor({ state: 'attached' });
      await expect.poll(() => read.locator('[data-ref*=".s"]').count()).toBe(15);
      await view.findIn(read, 'link', tongue.essayClaim).waitFor({ state: 'attached' });
      await read
        .locator('[data-ref="3.p1.s3"]')
        .getByText(tongue.hearsay, { exact: true })
        .waitFor({ state: 'attached' });
      await read.getByText(tongue.silent).waitFor({ state: 'attached' });
      const steps = view.findIn(read, 'list', tongue.steps);
      await steps.waitFor({ state: 'attached' });
      await read.getByRole('listitem').filter({ hasText: tongue.opposition }).first().waitFor({ state: 'attached' });
    });

    it(`selects what is chosen in it: map and detail follow, and the choice is marked (${tongue.lang})`, async () => {
      const view = await screen.open(essay(tongue), wide);
      const claim = view.findIn(pane(view, tongue), 'link', tongue.essayClaim);
      await claim.click();
      expect(view.address()).toContain('claim=2.p1.s3.a');
      await view.findIn(view.find('region', tongue.detail), 'heading', tongue.essayClaim).waitFor();
      expect(await claim.getAttribute('aria-current')).toBe('true');
      await view.back();
      await expect.poll(() => claim.getAttribute('aria-current')).toBeNull();
    });

    it(`goes to where a selection made elsewhere is claimed (${tongue.lang})`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=${tongue.lang}&reading=open`, wide);
      const read = pane(view, tongue);
      const section = view.findIn(read, 'heading', tongue.section);
      await section.waitFor({ state: 'attached' });
      expect(await view.isSeen(section)).toBe(false);
      await view.find('combobox', /^(?:Search concepts|搜索概念)/).fill('过剩无产者');
      await view.findIn(view.find('listbox'), 'option').waitFor();
      await view.press('Enter');
      await expect.poll(() => view.address()).toContain('concept=surplus-proletariat');
      const lit = read.locator('[data-ref="3.3.p2.s3"]');
      await expect.poll(() => view.isSeen(lit)).toBe(true);
      expect(await lit.getAttribute('data-lit')).toBe('other');
      await view.find('link', /^(?:Evidence: In the short run, great numbers|依据：短期里，大批普通劳动者)/).click();
      await expect.poll(() => lit.getAttribute('data-lit')).toBe('current');
    });

    it(`goes to a section, and back (${tongue.lang})`, async () => {
      const view = await screen.open(`?article=huang-2024&lang=${tongue.lang}&reading=open`, wide);
      const heading = view.findIn(pane(view, tongue), 'heading', tongue.section);
      await heading.waitFor({ state: 'attached' });
      await view.find('combobox', tongue.goTo).selectOption('3.3');
      expect(view.address()).toContain('at=3.3');
      await expect.poll(() => view.isSeen(heading)).toBe(true);
      await view.back();
      expect(view.address()).not.toContain('at=');
    });

    it(`shows paraphrases in both languages on demand (${tongue.lang})`, async () => {
      const view = await screen.open(essay(tongue), wide);
      const read = pane(view, tongue);
      await view.findIn(read, 'link', tongue.essayClaim).waitFor();
      expect(await read.getByText(tongue.essayOther).count()).toBe(0);
      await view.findIn(read, 'button', tongue.both).click();
      await read.getByText(tongue.essayOther).waitFor();
      expect(await view.findIn(read, 'button', tongue.both).getAttribute('aria-pressed')).toBe('true');
    });

    it(`leaves out what the filter leaves out, and says so (${tongue.lang})`, async () => {
      const view = await screen.open(essay(tongue, '&voice=author'), wide);
      const read = pane(view, tongue);
      await view.findIn(read, 'link', tongue.essayClaim).waitFor();
      expect(await view.findIn(read, 'link', tongue.otherClaim).count()).toBe(0);
      await read.getByText(tongue.leftOut).first().waitFor({ state: 'attached' });
    });
  }

  it('opens at the place that the address names, on a phone too', async () => {
    for (const size of [wide, { width: 390, height: 844 }]) {
      const view = await screen.open('?article=huang-2024&lang=en&reading=open&at=4.1.p2', size);
      const place = pane(view, tongues.en).locator('h4[data-ref="4.1.p2"]');
      await expect.poll(() => view.isSeen(place)).toBe(true);
      expect(await view.scrollsSideways()).toBe(false);
    }
  });

  it('leaves the reader where they are while nothing is selected anew', async () => {
    const view = await screen.open('?article=huang-2024&lang=en&reading=open&concept=surplus-proletariat', wide);
    const read = pane(view, tongues.en);
    const lit = read.locator('[data-ref="3.3.p2.s3"]');
    await expect.poll(() => view.isSeen(lit)).toBe(true);
    await view.findIn(lit, 'link').focus();
    await view.press('Home');
    await expect.poll(() => view.isSeen(lit)).toBe(false);
    await view.press('l', 'l');
    await view.findIn(read, 'heading', 'Reading').waitFor();
    expect(await view.isSeen(lit)).toBe(false);
  });

  it.each([
    ['en', '5.p1.s5.b', 'Conclusion ¶1 s5'],
    ['en', '0.p1.s1.b', 'Introduction ¶1 s1'],
    ['zh', '5.p1.s5.b', '结语 第1段第5句'],
    ['zh', '0.p1.s1.b', '引言 第1段第1句'],
  ])('calls a part without a number by its name (%s, %s)', async (lang, claim, place) => {
    const view = await screen.open(`?article=huang-2024&lang=${lang}&claim=${claim}`, wide);
    await view
      .find('region', /^(?:Detail|详情)$/)
      .getByText(place, { exact: true })
      .first()
      .waitFor();
  });
});

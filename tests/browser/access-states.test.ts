/** What is on the screen only after somebody has done something there: axe finds nothing in it, in either language and scheme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Language, languages } from '../../graph/model/vocabulary.ts';
import { describeScreen, type View } from './browser.ts';

const essay = readFileSync(fileURLToPath(new URL('../../docs/example/night-library.zh.md', import.meta.url)), 'utf8');
const ownCopy = (text: string) => ({ name: 'essay.md', bytes: new TextEncoder().encode(text) });

const huang = '?article=huang-2024';
const nightLibrary = '?article=night-library-2026&reading=open';

/** A state: where it is opened, and what leads to it. */
interface State {
  readonly name: string;
  readonly address: string;
  readonly reach: (view: View, say: (zh: string, en: string) => string) => Promise<void>;
}

const pane = /^(逐段阅读文章|The article, paragraph by paragraph)$/;
const nothing = async () => {};

const states: readonly State[] = [
  {
    name: 'the keys and help',
    address: huang,
    async reach(view, say) {
      await view.press('?');
      await view.findIn(view.find('dialog'), 'heading', say('按键与帮助', 'Keys and help')).waitFor();
    },
  },
  {
    name: 'the filter open',
    address: `${huang}&modality=asserted`,
    async reach(view, say) {
      await view.find('button', say('筛选', 'Filter')).click();
      await view.find('heading', say('筛选论断', 'Filter the claims')).waitFor();
    },
  },
  {
    name: 'the choices to take away',
    address: huang,
    async reach(view, say) {
      await view.find('button', say('带走', 'Take away')).click();
      await view.find('button', say('存为 SVG 图', 'Picture as SVG')).waitFor();
    },
  },
  {
    name: 'the search open',
    address: huang,
    async reach(view, say) {
      await view
        .find('combobox', say('搜索概念、论断与文献', 'Search concepts, claims and works'))
        .fill(say('数据', 'data'));
      await view.findIn(view.find('listbox'), 'option').waitFor();
    },
  },
  {
    name: 'a search that finds nothing',
    address: huang,
    async reach(view, say) {
      await view
        .find('combobox', say('搜索概念、论断与文献', 'Search concepts, claims and works'))
        .fill('qqqqqqqqqqqq');
      await view
        .find('status')
        .filter({ hasText: say('qqqqqqqqqqqq', 'qqqqqqqqqqqq') })
        .waitFor();
    },
  },
  {
    name: 'a question about two concepts of which one is still to be chosen',
    address: `${huang}&concept=synthetic-data`,
    async reach(view, say) {
      await view.find('button', say('通往……的路径', 'Paths to …')).click();
      await view.find('combobox', /^(从“合成数据”通往|Paths from synthetic data)/).waitFor();
    },
  },
  {
    name: 'the answer of a step shown',
    address: `${huang}&tour=first-reading&step=3`,
    async reach(view, say) {
      await view.press('a');
      await view
        .find('region', say('详情', 'Detail'))
        .getByText(say('数据供给自动化，', 'The supply of data is automated,'))
        .waitFor();
    },
  },
  {
    name: 'an own copy found',
    address: nightLibrary,
    async reach(view, say) {
      await view.choose(say('打开你的文本……', 'Open your copy …'), ownCopy(essay));
      await view.find('region', pane).getByText(say('找到全部 15 句', 'All 15 sentences found')).first().waitFor();
    },
  },
  {
    name: 'an own copy with a sentence missing',
    address: nightLibrary,
    async reach(view, say) {
      await view.choose(
        say('打开你的文本……', 'Open your copy …'),
        ownCopy(essay.replace('一周比一周多', '一天比一天多')),
      );
      await view.find('region', pane).getByText(say('1 句没有找到', '1 sentence not found')).first().waitFor();
    },
  },
  {
    name: 'a file that is no copy',
    address: nightLibrary,
    async reach(view, say) {
      await view.choose(say('打开你的文本……', 'Open your copy …'), ownCopy(''));
      await view.find('region', pane).getByText(say('文件是空的。', 'The file is empty.')).first().waitFor();
    },
  },
  { name: 'a cited work', address: `${huang}&work=ai-now-2023`, reach: nothing },
  {
    name: 'chains held against what is asserted',
    address: `${huang}&from=synthetic-data&to=surplus-proletariat&compare=asserted`,
    reach: nothing,
  },
  { name: 'a filter that leaves nothing', address: `${huang}&section=1.1&horizon=past&voice=hearsay`, reach: nothing },
  { name: 'the reading, the loops and a concept', address: `${huang}&reading=open&view=loops&chain=5`, reach: nothing },
  { name: 'the argument of a step', address: `${huang}&view=argument&tour=first-reading&step=3`, reach: nothing },
  { name: 'the concepts in a table', address: `${huang}&view=table&rows=concepts&sort=-betweenness`, reach: nothing },
];

const panels: Readonly<Record<Language, string>> = { zh: '详情', en: 'Detail' };
const sayIn = (language: Language) => (zh: string, en: string) => (language === 'zh' ? zh : en);

async function settled(view: View, language: Language): Promise<void> {
  await view.findIn(view.find('region', panels[language]), 'heading').waitFor();
}

describeScreen('access', (screen) => {
  // The views are looked at in both languages (access.test.ts), what opens over them in one after the other.
  for (const [index, { name, address, reach }] of states.entries()) {
    const language = languages[index % languages.length] ?? 'zh';
    it(`axe finds nothing with ${name}, in either scheme (${language})`, async () => {
      const view = await screen.open(`${address}&lang=${language}`, { width: 1440, height: 900 });
      await settled(view, language);
      await reach(view, sayIn(language));
      expect(await view.axeInBothSchemes()).toEqual([]);
    });
  }

  it('axe finds nothing in the picture that stands in for the map, in either language and scheme', async () => {
    for (const language of languages) {
      const view = await screen.openWithoutWebgl(`${huang}&lang=${language}&concept=synthetic-data`);
      await view.find('heading', language === 'zh' ? '大纲' : 'Outline').waitFor();
      expect(await view.axeInBothSchemes(), language).toEqual([]);
    }
  });

  it('axe finds nothing where a question has failed, in either language and scheme', async () => {
    for (const language of languages) {
      const view = await screen.open(`${huang}&lang=${language}&tour=first-readin`, { width: 1440, height: 900 });
      await view
        .find('region', panels[language])
        .getByText(/first-readin[^g]/)
        .first()
        .waitFor();
      expect(await view.axeInBothSchemes(), language).toEqual([]);
      // The browser itself reports the answer that says so.
      expect(await view.faults()).toEqual([expect.stringContaining('404')]);
    }
  });

  it('shows what is chosen also where the system forces its colours', async () => {
    const view = await screen.open(
      `${huang}&lang=en&reading=open&modality=asserted&from=synthetic-data&to=surplus-proletariat`,
      {
        width: 1440,
        height: 900,
        forcedColours: true,
      },
    );
    await view.mapDrawn();
    const faceOf = (name: string | RegExp) => view.find('radio', name).locator('xpath=following-sibling::*[1]');
    const [chosen, other] = [await view.groundOf(faceOf('Concepts')), await view.groundOf(faceOf('Loops'))];
    expect(chosen).not.toBe(other);
    expect(await view.groundOf(view.find('button', 'Reading'))).toBe(chosen);
    await view.find('button', 'Filter').click();
    const valueOf = (name: RegExp) => view.find('checkbox', name).locator('xpath=..');
    expect(await view.groundOf(valueOf(/^asserted/))).toBe(chosen);
    expect(await view.groundOf(valueOf(/^probable/))).toBe(other);
  });

  for (const language of languages) {
    it(`at 200 % zoom keeps room for a map that can be read (${language})`, async () => {
      const view = await screen.open(`${huang}&lang=${language}`, { width: 720, height: 450 });
      await view.mapDrawn();
      const head = (await view.find('application').boundingBox())?.y ?? 450;
      expect(head).toBeLessThan(200);
      const seen = (await view.labelsOnMap()).filter(
        ({ kind, top, bottom }) => kind === 'label' && top >= 0 && bottom <= 450 - head,
      );
      expect(seen.length).toBeGreaterThan(10);
      expect(await view.scrollsSideways()).toBe(false);
    });
  }

  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    const open = (language: Language, view: string) =>
      screen.open(`${huang}&lang=${language}&view=${view}&tour=first-reading&step=3`, { width, height, touch: true });
    const finds = async (view: View, what: string) => {
      expect(await view.scrollsSideways(), what).toBe(false);
      // The smaller pane has the same elements: what is new about it is their room.
      if (width < 390) return;
      expect(await view.axeInBothSchemes(), what).toEqual([]);
    };
    for (const shown of ['concepts', 'argument', 'loops', 'table', 'outline'] as const) {
      it(`${shown} fits ${width} by ${height}, with nothing for axe to find, in either language`, async () => {
        for (const language of languages) {
          const view = await open(language, shown);
          await view.find('region').waitFor();
          // Of a box that the pane cuts axe holds only what is in sight against its name.
          if (shown === 'argument') await view.find('button', /^(Show the whole argument|显示全部论证)$/).click();
          await finds(view, language);
        }
      });
    }
    for (const language of width < 390 ? (['en'] as const) : languages) {
      it(`a step and the reading fit ${width} by ${height} (${language})`, async () => {
        const view = await open(language, 'concepts');
        await view.mapDrawn();
        for (const pane of language === 'zh' ? ([/^详情/, '阅读'] as const) : ([/^Detail/, 'Reading'] as const)) {
          await view.find('radio', pane).check({ force: true });
          await finds(view, String(pane));
        }
      });
    }
  }
});

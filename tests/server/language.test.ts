/** What the server says, it says in the language it is asked in; what the article says, in both. */
import { brotliDecompressSync } from 'node:zlib';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../graph/answers/problem.ts';
import { languages } from '../../graph/model/vocabulary.ts';
import { problemCodes } from '../../server/http/problem-codes.ts';
import { StoreUnavailable } from '../../server/stores/claim-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { layoutFor, openApp, storeOf } from './open-app.ts';

const base = '/api/articles/small-1900';
const han = /\p{Script=Han}/u;

const inChinese = (url: string) => ({ url, headers: { 'accept-language': 'zh-CN' } });

/** Section 2 is not coded yet, so that every answer has a reason to give. */
const halfCoded = () =>
  smallDataset({
    article: {
      sections: [
        { id: '1', title: { zh: '水', en: 'Water' }, paragraphs: [2, 1] },
        { id: '2', title: { zh: '火', en: 'Fire' }, paragraphs: [1] },
      ],
    },
  });

describe('the language asked for', () => {
  it.each([
    [undefined, 'en'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['zh-Hant', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['ZH-cn', 'zh'],
    ['zh-TW, en;q=0.5', 'zh'],
    ['en;q=0.5, zh-HK;q=0.9', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['fr-CH, fr;q=0.9, zh;q=0.2', 'zh'],
    ['en;q=0, *', 'zh'],
    ['*', 'en'],
    ['fr', 'en'],
    ['zh;q=0', 'en'],
    ['', 'en'],
    [';;q=x,,-', 'en'],
    ['zh_CN', 'en'],
  ])('%s: is answered in %s', async (asked, language) => {
    const { app } = await openApp([halfCoded()]);
    const headers = asked === undefined ? {} : { 'accept-language': asked };
    for (const url of [`${base}/graph`, `${base}/nowhere`]) {
      const answer = await app.inject({ url, headers });
      expect(answer.headers['content-language']).toBe(language);
      expect(String(answer.headers.vary).split(', ')).toContain('accept-language');
      const { detail } = answer.statusCode === 200 ? answer.json().meta.reasons[0] : answer.json();
      expect(han.test(detail)).toBe(language === 'zh');
    }
  });
});

describe('why an answer is short or empty', () => {
  it.each([
    ['/claims?limit=2', '本页给出 5 条论断中的 2 条。'],
    ['/claims?limit=3&after=c3', '本页给出 5 条论断中的 2 条，已是最后一页。'],
    ['/claims?sign=minus', '筛选略去了 4 条论断。'],
    ['/graph?sign=minus', '筛选略去了 3 条因果论断。'],
    ['/graph', '尚未全部编码；未编码的章节：2。'],
    ['/concepts?core=false', '筛选略去了 3 个概念。'],
    ['/search?q=zeppelin', '没有概念、论断、引用文献含有“zeppelin”的全部字词。'],
    ['/search?q=%EF%BC%8C', '“，”中既没有文字，也没有数字。'],
    ['/search?q=claim&kind=claim&limit=2', '共有 5 条；这是最相符的 2 条。'],
    ['/neighbourhood?concept=river&voice=hearsay', '没有通过筛选的因果论断指向“river”或由它出发。'],
    ['/neighbourhood?concept=mill&direction=out', '没有因果论断由“mill”出发。'],
    ['/paths?from=mill&to=rain', '没有至多含 6 条因果论断的链从“mill”通向“rain”。反方向有链，从“rain”通向“mill”。'],
    [
      '/paths?from=rain&to=mill&maxLength=1&relation=promotes&fidelity=stated',
      '在此筛选下，没有至多含 1 条因果论断的链从“rain”通向“mill”。放宽到 8 条则有：请以 maxLength=8 再问。',
    ],
    ['/paths?from=rain&to=mill&limit=2', '不止 2 个；提高 limit 可看到更多。'],
    ['/paths?from=rain&to=mill&budget=1', '搜索在 1 步后停止；可能还有更多。'],
    ['/paths?from=rain&to=mill&sign=minus', '筛选略去了 3 条途中的因果论断。'],
    ['/influence?of=mill', '没有因果论断由“mill”出发。'],
    ['/influence?on=rain', '没有因果论断指向“rain”。'],
    ['/loops?through=rain', '没有至多含 6 条因果论断的链经过“rain”并首尾相接成回路。'],
    ['/clashes?from=river', '在至多含 4 条因果论断的链中，没有哪两个概念既由促增的链相连，又由削减的链相连。'],
    ['/support?claim=d1', '没有推论以“d1”为结论或前提。'],
    ['/support?claim=c3&voice=cited', '筛选略去了 1 个推论。'],
    ['/support?claim=c3&modality=probable', '没有通过筛选的推论以“c3”为结论或前提。'],
    ['/concepts?limit=2', '本页给出 3 个概念中的 2 个。'],
    ['/contrasts?axis=no-such', '没有以“no-such”为轴的对立。已有的轴：无。'],
    ['/contrasts?axis=no-such', '筛选略去了 1 组对立。'],
    ['/cut?breaking=rain', '没有可以否定的：没有这样的论断，或没有这样的回路。'],
  ])('%s is said in Chinese, and in English where that is asked for; the data are the same', async (question, said) => {
    const { app } = await openApp([halfCoded()]);
    const zh = (await app.inject(inChinese(base + question))).json();
    const en = (await app.inject(base + question)).json();
    expect(zh.meta.reasons.map(({ detail }: { detail: string }) => detail)).toContain(said);
    expect(zh.data).toEqual(en.data);
    expect(zh.meta.reasons).toHaveLength(en.meta.reasons.length);
    for (const [place, { detail, ...reason }] of zh.meta.reasons.entries()) {
      const { detail: inEnglish, ...same } = en.meta.reasons[place];
      expect(reason).toEqual(same);
      expect(detail).toMatch(/。$/);
      expect(inEnglish).toMatch(/^[\p{ASCII}，]+\.$/u);
    }
  });

  it('is said of the stricter question too', async () => {
    const { app } = await openApp();
    const { compared } = (await app.inject(inChinese(`${base}/paths?from=rain&to=mill&compare=asserted`))).json();
    expect(compared.meta.reasons[0].detail).toBe('筛选略去了 1 条途中的因果论断。');
  });
});

describe('a refusal', () => {
  it.each([
    ['/api/articles/smal-1900', '没有名为“smal-1900”的文章。'],
    [`${base}/concepts/rive`, '本文没有名为“rive”的概念。'],
    [`${base}/claims/c9`, '本文没有名为“c9”的论断。'],
    [`${base}/tours/none`, '本文没有名为“none”的导览。'],
    [`${base}/claims?section=9`, '本文没有名为“9”的章节或表格。'],
    [`${base}/claims?work=almanac`, '本文没有名为“almanac”的引用文献。'],
    [`${base}/paths?from=rain&to=rain`, 'from 与 to 是同一个概念；要问回路，请用 loops。'],
    [`${base}/claims?limit=0x10`, '参数 limit 的值是“0x10”；应为：1 到 200 的整数。'],
    [`${base}/claims?limit=3&limit=4`, '参数 limit 给了 2 次；应为：1 到 200 的整数。'],
    [`${base}/claims?core=yes`, '参数 core 的值是“yes”；应为：true 或 false。'],
    [`${base}/claims?voice=`, '参数 voice 的值是“”；应为：author、cited、hearsay 之一。'],
    [`${base}/claims?text=%zz`, '参数“text”的值不是百分号编码的 UTF-8。'],
    [`${base}/paths?from=rain`, '缺少参数 to；应为：一个 id，至多 64 个字符。'],
    ['/api/articles?page=2', '这里没有名为“page”的参数。这个问题不带参数。'],
    [`${base}/concepts?cor=1`, '这里没有名为“cor”的参数。可用的参数：theme、core、limit、after。'],
    [`${base}/influence`, '请在 of（下游）与 on（上游）中给出一个，且只给一个。'],
    [`${base}/cut`, '请说明要否定什么：claims，from 与 to，或 breaking。'],
    [`${base}/cut?from=rain`, 'from 与 to 须同时给出。'],
    ['/api/nowhere', '没有 /api/nowhere 这个地址。'],
    ['/api/%zz', '地址不是百分号编码的 UTF-8。'],
  ])('%s is worded in the language asked for, under the same code', async (url, detail) => {
    const { app } = await openApp();
    const zh = Problem.strict().parse((await app.inject(inChinese(url))).json());
    const en = Problem.strict().parse((await app.inject(url)).json());
    expect(zh.detail).toBe(detail);
    expect(zh.title).toMatch(han);
    expect([en.title, en.detail].join(' ')).toMatch(/^\p{ASCII}+$/u);
    expect({ ...zh, title: '', detail: '' }).toEqual({ ...en, title: '', detail: '' });
  });

  it('has words in both languages for every parameter of every question', async () => {
    const { app } = await openApp();
    const { paths } = (await app.inject('/api/openapi.json')).json();
    let refused = 0;
    for (const [path, { get }] of Object.entries<{ get: { parameters?: { name: string; in: string }[] } }>(paths)) {
      const address = path.replace('{article}', 'small-1900').replace('{id}', 'c1');
      for (const { name } of (get.parameters ?? []).filter((parameter) => parameter.in === 'query')) {
        const { code, detail } = (await app.inject(inChinese(`${address}?${name}=%01${'x'.repeat(201)}`))).json();
        expect([address, name, code]).toEqual([address, name, 'bad-parameter']);
        expect(detail).toMatch(/^(?:缺少)?参数 .+；应为：.+。$/u);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('has a title of its own for each code, in both languages', () => {
    for (const language of languages) {
      const titles = Object.values(problemCodes).map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles) expect(han.test(title)).toBe(language === 'zh');
    }
  });

  it('of a store that is away, of too many questions and of a wrong method, too', async () => {
    const away = async () => {
      throw new StoreUnavailable('away', 1);
    };
    const { app } = await openApp([], { store: { ...(await storeOf()), ping: away }, rateLimit: 1 });
    expect((await app.inject(inChinese('/health/ready'))).json().detail).toBe('数据存储暂时没有应答；请稍后再问。');
    const post = await app.inject({ ...inChinese('/api/articles'), method: 'POST' });
    expect(post.json().detail).toBe('此处不允许 POST；允许的方法：GET, HEAD, OPTIONS。');
    expect((await app.inject(inChinese('/api/articles'))).statusCode).toBe(200);
    expect((await app.inject(inChinese('/api/articles'))).json().detail).toMatch(/^请求过多；请在 \d+ 秒后再问。$/);
  });
});

describe('an answer in one language', () => {
  const graph = `${base}/graph`;

  it('is another representation than the same in the other, with a tag of its own', async () => {
    const { app } = await openApp([halfCoded()]);
    const ask = (language: string, tag?: unknown, encoding = 'identity') =>
      app.inject({
        url: graph,
        headers: {
          'accept-language': language,
          'accept-encoding': encoding,
          ...(typeof tag === 'string' && { 'if-none-match': tag }),
        },
      });
    const zh = await ask('zh');
    const en = await ask('en');
    const packed = await ask('zh', undefined, 'br');
    expect(new Set([zh, en, packed].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(brotliDecompressSync(packed.rawPayload).equals(zh.rawPayload)).toBe(true);
    expect((await ask('en', zh.headers.etag)).statusCode).toBe(200);
    const again = await ask('zh', zh.headers.etag);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    for (const name of ['etag', 'vary', 'content-language', 'cache-control'] as const) {
      expect(again.headers[name], name).toBe(zh.headers[name]);
    }
    expect(again.headers.vary).toBe('accept-language, accept-encoding');
  });

  it('and in the other is worked out once, and put into words of the present version', async () => {
    const store = await storeOf(halfCoded());
    let asked = 0;
    const counting = {
      ...store,
      claims: (...question: Parameters<typeof store.claims>) => {
        asked += 1;
        return store.claims(...question);
      },
    };
    const { app } = await openApp([], { store: counting });
    const zh = await app.inject(inChinese(graph));
    const en = await app.inject(graph);
    expect(asked).toBe(1);
    expect(en.json().meta.reasons[0].detail).toBe('Not everything is coded yet: sections 2.');
    expect((await app.inject(inChinese(graph))).body).toBe(zh.body);
    const whole = smallDataset();
    await store.load(whole, layoutFor(whole));
    expect((await app.inject(graph)).json().meta.reasons).toEqual([]);
    expect((await app.inject(inChinese(graph))).json().meta.reasons).toEqual([]);
    expect(asked).toBe(2);
  });

  it('is one and the same where the server has nothing to say', async () => {
    const { app } = await openApp();
    const zh = await app.inject(inChinese(`${base}/concepts/river`));
    const en = await app.inject(`${base}/concepts/river`);
    expect(zh.headers['content-language']).toBe('zh');
    expect(en.headers['content-language']).toBe('en');
    expect(zh.headers.etag).toBe(en.headers.etag);
  });
});

it('an assistant is spoken to in the language it asks in', async () => {
  const { app } = await openApp();
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const client = new Client({ name: 'test', version: '1' });
  const requestInit = { headers: { 'accept-language': 'zh-CN' } };
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address), { requestInit }));
  const hear = async (name: string, given: Record<string, unknown>) => {
    const { content } = await client.callTool({ name, arguments: given });
    return content[0]?.type === 'text' ? (content[0].text.split('\n', 1)[0] ?? '') : '';
  };
  const article = 'small-1900';
  expect(await hear('paths', { article, from: 'mill', to: 'rain' })).toMatch(
    /^就目前的编码而言，文章没有这样说。没有至多含 6 条/,
  );
  expect(await hear('claims', { article, limit: 2 })).toBe(
    '共 5 项，此处 2 项，还有更多。本页给出 5 条论断中的 2 条。',
  );
  expect(await hear('concept', { article, id: 'rian' })).toBe(
    '没有这个概念：本文没有名为“rian”的概念。最接近的：rain。',
  );
  expect(await hear('concept', { article })).toBe('缺少 id；应为：一个 id。');
  await client.close();
});

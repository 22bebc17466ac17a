import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../graph/passages/find-passages.ts';
import { fingerprintOf } from '../../../graph/passages/fingerprint.ts';
import { normalText } from '../../../graph/passages/normalise.ts';
import { fullWidth, paginated, rewrapped } from '../../fixtures/mangled-copy.ts';

const passagesOf = (sentences: readonly string[]) =>
  sentences.map((sentence, index) => {
    const fingerprint = fingerprintOf(sentence);
    if (fingerprint === undefined) throw new Error('an empty sentence');
    return { ref: `1.p1.s${index + 1}`, ...fingerprint };
  });

/** Sentences of at least eight characters, no two alike, with figures, Latin words and note marks in them. */
const sentence = fc
  .array(
    fc.constantFrom(
      ...Array.from('江河湖海山川云雨风雪梅兰竹菊琴棋书画'),
      'AI',
      '2024',
      'MaaS',
      '“',
      '”',
      ',',
      '——',
      '[^3]',
      '①',
      '𠮷',
    ),
    {
      minLength: 8,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => normalText(text).length >= 8);
const sentences = fc.uniqueArray(sentence, { minLength: 3, maxLength: 20, selector: normalText });

/** Among random sentences one may lie inside another; then finding it elsewhere is right. */
const apart = (list: readonly string[]) =>
  list.every((one, index) =>
    list.every((other, place) => place === index || !normalText(other).includes(normalText(one))),
  );

/** A line of figures alone (Roman ones too), or of the same wording as another, cannot be told from page furniture. */
function noLineLooksLikeFurniture(text: string): boolean {
  const kernels = text.split('\n').map((line) => normalText(line).replace(/[0-9]/g, ''));
  return new Set(kernels).size === kernels.length && !kernels.some((kernel) => /^[ivxlc]*$/.test(kernel));
}

describe('finding passages in a copy', { timeout: 30_000 }, () => {
  it('finds every sentence where it stands, however the copy is wrapped and wide', () => {
    fc.assert(
      fc.property(sentences.filter(apart), fc.integer({ min: 3, max: 50 }), fc.boolean(), (list, width, wide) => {
        const text = rewrapped(`${list.join('。')}。`, width);
        const copy = wide ? fullWidth(text) : text;
        const { found, missing } = findPassages(copy, passagesOf(list));
        expect(missing).toEqual([]);
        expect(found.map(({ ref }) => ref)).toEqual(list.map((_, index) => `1.p1.s${index + 1}`));
        found.forEach(({ start, end }, index) => {
          expect(normalText(copy.slice(start, end))).toBe(normalText(list[index] ?? ''));
        });
      }),
    );
  });

  it('finds them through page numbers and running headers in the middle of sentences', () => {
    fc.assert(
      fc.property(
        sentences.filter(apart),
        fc.integer({ min: 10, max: 30 }),
        fc.integer({ min: 2, max: 6 }),
        (list, width, lines) => {
          const text = rewrapped(`${list.join('。')}。`, width);
          fc.pre(noLineLooksLikeFurniture(text));
          expect(findPassages(paginated(text, lines), passagesOf(list)).missing).toEqual([]);
        },
      ),
    );
  });

  it('finds them through headers that never recur, and through notes at the foot of a page', () => {
    const list = ['江南的雨下了整整三天三夜没有停', '河水漫过了石桥也漫过了渡口', '磨坊的轮子因此转得比往年都快'];
    const copy =
      '江南的雨下了整整\n① 见某书第三页,\n某出版社。\n\n12\n\f雨季\n三天三夜没有停。河水漫过了\n\f石桥与渡口\n\n石桥也漫过了渡口。磨坊的轮子因此转得\n比往年都快。';
    const { found, missing } = findPassages(copy, passagesOf(list));
    expect(missing).toEqual([]);
    expect(found.map(({ interruptions }) => interruptions.map(({ start, end }) => copy.slice(start, end)))).toEqual([
      ['① 见某书第三页,', '某出版社。', '12', '雨季'],
      ['石桥与渡口'],
      [],
    ]);
  });

  it('says which are not there, and finds nothing in a text of another wording', () => {
    const list = ['江南的雨下了整整三天三夜没有停', '河水漫过了石桥也漫过了渡口'];
    const { found, missing } = findPassages('江南的雨下了整整三天三夜没有停。河水漫过石桥。', passagesOf(list));
    expect([found.map(({ ref }) => ref), missing]).toEqual([['1.p1.s1'], ['1.p1.s2']]);
    expect(findPassages('', passagesOf(list)).missing).toHaveLength(2);
  });

  it('is not taken in by the rolling hash alone', () => {
    const [passage] = passagesOf(['江南的雨下了整整三天三夜没有停']);
    const forged = { ...passage, ref: '1.p1.s1', sha256: '0'.repeat(64) } as NonNullable<typeof passage>;
    expect(findPassages('江南的雨下了整整三天三夜没有停', [forged]).found).toEqual([]);
  });

  it('gives passages of the same wording to its places in order', () => {
    const list = ['河水漫过了石桥也漫过了渡口', '河水漫过了石桥也漫过了渡口'];
    const { found } = findPassages(`${list.join('。又')}。`, passagesOf(list));
    expect(found.map(({ ref, start }) => [ref, start])).toEqual([
      ['1.p1.s1', 0],
      ['1.p1.s2', 15],
    ]);
  });

  it('takes the full stop, its quotation mark and a note mark before it with the sentence', () => {
    const copy = '他说:“河水漫过了石桥也漫过了渡口[^4]。”磨坊';
    const [found] = findPassages(copy, passagesOf(['河水漫过了石桥也漫过了渡口'])).found;
    expect(copy.slice(found?.start, found?.end)).toBe('河水漫过了石桥也漫过了渡口[^4]。”');
  });

  it('takes time in proportion to the text', () => {
    const list = Array.from({ length: 50 }, (_, index) => `第${index}句话的长短各不相同${'啊'.repeat(index)}`);
    const copy = `${'无关的文字一二三四五六七八九十\n'.repeat(2_000)}${list.join('。')}`;
    const started = performance.now();
    expect(findPassages(copy, passagesOf(list)).missing).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../graph/model/passage.ts';
import { findPassages } from '../../../graph/passages/find-passages.ts';
import { fingerprintOf } from '../../../graph/passages/fingerprint.ts';
import { type Block, blocksOf } from '../../../ui/reading/copy/blocks.ts';

const sentences = {
  '1.p1.s1': '江南的雨下了整整三天三夜没有停',
  '1.p1.s2': '河水漫过了石桥也漫过了渡口',
  '1.p2.s1': '磨坊的轮子因此转得比往年都快',
  '2.p1.s1': 'The miller counted two hundred sacks',
} as const;

const passages: readonly Passage[] = Object.entries(sentences).map(([ref, sentence]) => {
  const fingerprint = fingerprintOf(sentence);
  if (fingerprint === undefined) throw new Error('an empty sentence');
  return { ref, ...fingerprint };
});

const read = (copy: string) => blocksOf(copy, findPassages(copy, passages).found);

/** Sentences in ‹›, what interrupts them in (), headings after #. */
const written = (blocks: readonly Block[]) =>
  blocks.map(({ heading, pieces }) => {
    const text = pieces.map(({ ref, parts }) => {
      const words = parts.map((part) => (part.interrupts ? `(${part.text})` : part.text)).join('');
      return ref === undefined ? words : `‹${words}›`;
    });
    return `${heading ? '# ' : ''}${text.join('')}`;
  });

describe('a copy set anew', () => {
  it('begins after what a Markdown file says of itself, unless a sentence stands there', () => {
    const body = `${sentences['1.p1.s1']}。`;
    const shown = [`‹${body}›`];
    for (const head of [
      '---\ntitle: 雨季\ntags: [a]\n---\n\n',
      '---\r\ntitle: 雨季\r\n---\r\n',
      '\ufeff---\na: b\n...\n',
    ]) {
      expect(written(read(`${head}${body}`))).toEqual(shown);
    }
    expect(written(read(`---\n\n${body}`))).toEqual(['---', ...shown]);
    expect(written(read(`---\nabstract: ${body}\n---\n`)).join('')).toContain(shown[0]);
  });

  it('keeps paragraphs, headings and what stands between sentences', () => {
    const copy = `# 雨季\n\n${sentences['1.p1.s1']}。${sentences['1.p1.s2']}。\n\n又,${sentences['1.p2.s1']}。\n\n[^1]: 某书。`;
    expect(written(read(copy))).toEqual([
      '# 雨季',
      `‹${sentences['1.p1.s1']}。›‹${sentences['1.p1.s2']}。›`,
      `又,‹${sentences['1.p2.s1']}。›`,
      '[^1]: 某书。',
    ]);
  });

  it('takes the address away that a converter put before a heading, and no number of its own', () => {
    const headings = [
      'abstract 摘要',
      '0 引言',
      '1 一、认知',
      '1.1 (一)数据',
      'notes 注释',
      '1 认知',
      '2.1 数据',
      '一、认知',
    ];
    const copy = headings.map((heading) => `## ${heading}`).join('\n\n');
    expect(written(read(`${copy}\n\n${sentences['1.p1.s1']}。`)).slice(0, -1)).toEqual(
      ['摘要', '引言', '一、认知', '(一)数据', '注释', '1 认知', '2.1 数据', '一、认知'].map(
        (heading) => `# ${heading}`,
      ),
    );
  });

  it('joins the lines of a printed page, and parts paragraphs where the article does', () => {
    const copy = '江南的雨下了整整三天\n三夜没有停。\n河水漫过了石桥也漫过\n了渡口。\n磨坊的轮子因此转得比\n往年都快。';
    expect(written(read(copy))).toEqual([
      `‹${sentences['1.p1.s1']}。›‹${sentences['1.p1.s2']}。›`,
      `‹${sentences['1.p2.s1']}。›`,
    ]);
  });

  it('keeps one space between words, none between Han characters', () => {
    const copy = '前面的话\n接着说:\nThe miller counted\n  two hundred\nsacks. And then\nhe slept';
    expect(written(read(copy))).toEqual([
      '前面的话接着说: ',
      '‹The miller counted two hundred sacks.› And then he slept',
    ]);
  });

  it('sets apart a header and a page number in the middle of a sentence', () => {
    const copy = `${sentences['1.p1.s1']}。河水漫过了石\n\n12\n\f雨季学刊\n\n桥也漫过了渡口。磨坊`;
    expect(written(read(copy))).toEqual([
      `‹${sentences['1.p1.s1']}。›‹河水漫过了石(12)(雨季学刊)桥也漫过了渡口。›磨坊`,
    ]);
  });

  it('lets a title without any sign stand alone, and keeps a note mark within its paragraph', () => {
    const copy = `某某学刊\n一 雨季\n${sentences['1.p1.s1']}。\n[12]\n${sentences['1.p1.s2']}。\n尾声`;
    expect(written(read(copy))).toEqual([
      '某某学刊一 雨季',
      `‹${sentences['1.p1.s1']}。›[12]‹${sentences['1.p1.s2']}。›`,
      '尾声',
    ]);
  });

  it('loses nothing of the wording but line breaks and heading signs', () => {
    const copy = `题目\n一、${sentences['1.p1.s2']}(见图)\n二、其他${sentences['2.p1.s1']}!尾`;
    const all = read(copy).flatMap(({ pieces }) => pieces.flatMap(({ parts }) => parts.map(({ text }) => text)));
    expect(all.join('').replace(/\s/g, '')).toBe(copy.replace(/\s/g, ''));
  });
});

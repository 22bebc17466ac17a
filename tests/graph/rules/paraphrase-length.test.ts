import { describe, expect, it } from 'vitest';
import { paraphraseLength } from '../../../graph/rules/paraphrase-length.ts';
import { causal, smallDataset } from '../../fixtures/small-dataset.ts';

describe('the length of a paraphrase', () => {
  const findings = (zh: string, en: string) =>
    paraphraseLength.check(smallDataset({ claims: [causal('c1', 'rain', 'river', { text: { zh, en } })] }));

  it('lets pass 45 Han characters, whatever stands between them, and 30 words', () => {
    expect(
      findings(`${'水'.repeat(20)}，ChatGPT（2024）${'水'.repeat(25)}。`, `${'well-known '.repeat(29)}– word.`),
    ).toEqual([]);
  });

  it('finds 46 Han characters, those outside the basic plane included, and 31 words', () => {
    const found = findings(`${'水'.repeat(45)}𠮷`, 'word '.repeat(31).trim());
    expect(found.map(({ message }) => message)).toEqual([
      'The Chinese text of claim `c1` has 46 Han characters; at most 45 are allowed.',
      'The English text of claim `c1` has 31 words; at most 30 are allowed.',
    ]);
  });
});

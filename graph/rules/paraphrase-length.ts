import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const mostHan = 45;
const mostWords = 30;

export const paraphraseLength: Rule = {
  name: 'paraphrase-length',
  description: `The text of a claim has at most ${mostHan} Han characters and at most ${mostWords} English words.`,
  check({ claims }) {
    return claims.flatMap(({ id, text }, index): Finding[] => {
      const han = text.zh.match(/\p{Script=Han}/gu)?.length ?? 0;
      const words = text.en.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      const tip = 'One claim is one proposition: shorten it, or make it two claims.';
      const finding = (message: string, language: string): Finding => ({
        rule: this.name,
        severity: 'error',
        message,
        tip,
        path: ['claims', index, 'text', language],
      });
      return [
        ...(han > mostHan
          ? [
              finding(
                `The Chinese text of claim \`${id}\` has ${han} Han characters; at most ${mostHan} are allowed.`,
                'zh',
              ),
            ]
          : []),
        ...(words > mostWords
          ? [finding(`The English text of claim \`${id}\` has ${words} words; at most ${mostWords} are allowed.`, 'en')]
          : []),
      ];
    });
  },
};

import type { Bilingual } from '../model/text.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/**
 * Chinese uses Latin names and abbreviations (MaaS, ChatGPT), so a Chinese label without Han characters is doubted only
 * when it holds words in lower case throughout, as an English label does.
 */
export const languageInPlace: Rule = {
  name: 'language-in-place',
  description: 'Chinese stands under `zh` and English under `en`, in labels of concepts and in texts of claims.',
  check({ concepts, claims }) {
    return [
      ...concepts.flatMap(({ id, pref }, index) =>
        inPlace(pref, `the label of concept \`${id}\``, ['concepts', index, 'pref']),
      ),
      ...claims.flatMap(({ id, text }, index) =>
        inPlace(text, `the text of claim \`${id}\``, ['claims', index, 'text']),
      ),
    ];
  },
};

function inPlace({ zh, en }: Bilingual, what: string, path: Finding['path']): readonly Finding[] {
  const finding = (message: string, tip: string, language: string): Finding => ({
    rule: languageInPlace.name,
    severity: 'warning',
    message,
    tip,
    path: [...path, language],
  });
  const chinese = /\p{Script=Han}/u;
  const doubtful = !chinese.test(zh) && /\p{L}/u.test(zh) && zh === zh.toLowerCase();
  return [
    ...(doubtful ? [finding(`The \`zh\` of ${what} holds no Chinese: “${zh}”.`, 'Write it in Chinese.', 'zh')] : []),
    ...(chinese.test(en) && !/[A-Za-z]/.test(en)
      ? [finding(`The \`en\` of ${what} holds no English: “${en}”.`, 'Write it in English.', 'en')]
      : []),
  ];
}

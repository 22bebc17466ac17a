import type { Bilingual } from '../../graph/model/text.ts';
import type { ProblemCode } from './problem-codes.ts';

/** The most characters of a part of an address that names something, decoded; ids have 64, and longer ones are still told so. */
export const longestPart = 256;

/** For HttpProblem. */
export const partTooLong: readonly [ProblemCode, Bilingual] = [
  'address-too-long',
  {
    zh: '地址中有一段过长：id 至多 64 个字符。',
    en: 'A part of the address is too long: ids have at most 64 characters.',
  },
];

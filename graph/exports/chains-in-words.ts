/**
 * The chains of an answer in sentences, for a file that would show them as arrows: which claim follows which, with what
 * sign, and at which concepts nobody wrote the two claims together but the reader joins them.
 */
import type { Joint, Path } from '../answers/path.ts';
import type { Sign } from '../model/sign.ts';
import type { Bilingual } from '../model/text.ts';
import type { Language } from '../model/vocabulary.ts';
import type { AnsweredQuestion, Answers } from './held-by.ts';

/** Empty where the answer holds no chains. */
export function chainsInWords<Question extends AnsweredQuestion>(
  question: Question,
  answer: Answers[Question],
  language: Language,
): readonly string[] {
  return chainsOf(question, answer).map((chain) => inWords(chain)[language]);
}

/** The chains as the answer gives them; of an influence only the claims of each and how many joints are stitched. */
type Chain = Path | { readonly claims: readonly string[]; readonly sign: Sign; readonly stitched: number };

const chains: { readonly [Question in AnsweredQuestion]?: (answer: Answers[Question]) => readonly Chain[] } = {
  paths: (paths) => paths,
  loops: (loops) => loops,
  clashes: (clashes) => clashes.flatMap(({ plus, minus }) => [plus, minus]),
  influence: ({ concepts }) => concepts.flatMap(({ routes }) => routes),
  cut: ({ loops }) => loops.broken,
};

function chainsOf<Question extends AnsweredQuestion>(question: Question, answer: Answers[Question]): readonly Chain[] {
  return chains[question]?.(answer) ?? [];
}

function inWords(chain: Chain): Bilingual {
  const claims = 'claims' in chain ? chain.claims : chain.hops.map(({ claim }) => claim.id);
  const joints = 'claims' in chain ? counted(chain.stitched) : jointsInWords(chain);
  return {
    zh: `链 ${claims.join(' → ')}，总起来${signWords[chain.sign].zh}：${joints.zh}。`,
    en: `Chain ${claims.join(' → ')}, in all ${signWords[chain.sign].en}: ${joints.en}.`,
  };
}

const signWords: Readonly<Record<Sign, Bilingual>> = {
  plus: { zh: '促增', en: 'plus' },
  minus: { zh: '削减', en: 'minus' },
  mixed: { zh: '重塑', en: 'reshapes' },
  none: { zh: '无影响', en: 'no effect' },
};

/** A loop has a joint more: that of its last claim and its first. */
function jointsInWords({ joints, concepts, hops }: Path): Bilingual {
  const at = (place: number) => concepts[place + 1] ?? concepts[0];
  const told = joints.map((joint, place) => {
    const names = at(place)?.pref;
    const how = jointWords(joint);
    return { zh: `“${names?.zh}”处${how.zh}`, en: `at “${names?.en}” ${how.en}` };
  });
  if (hops.length === 1 && told.length === 0) return { zh: '没有连接处', en: 'no joint' };
  return { zh: told.map(({ zh }) => zh).join('，'), en: told.map(({ en }) => en).join(', ') };
}

function jointWords({ kind, by, inference }: Joint): Bilingual {
  if (kind === 'stitched')
    return { zh: '缝合（没有人把两者写在一起）', en: 'stitched (nobody wrote the two together)' };
  if (by === 'paragraph') return { zh: '在同一段中相连', en: 'joined in one paragraph' };
  return { zh: `由推论 ${inference} 相连`, en: `joined by the inference ${inference}` };
}

function counted(stitched: number): Bilingual {
  return { zh: `${stitched} 处缝合`, en: `${stitched} stitched ${stitched === 1 ? 'joint' : 'joints'}` };
}

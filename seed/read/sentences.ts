import { type Passage, PassageReference } from '../../graph/model/passage.ts';
import { fingerprintOf } from '../../graph/passages/fingerprint.ts';
import { scheme } from '../../graph/passages/normalise.ts';
import { base, modulus } from '../../graph/passages/rolling-hash.ts';
import { outOfBounds } from '../../graph/rules/anchors-in-bounds.ts';
import { sentencesOf } from '../../graph/rules/records.ts';
import type { ArticleFile } from './article-files.ts';

export interface SentencesReading {
  /** In reading order; table cells, if any, at the end. */
  readonly passages: readonly Passage[];
  /** `line: what is wrong`; they name references, never the text. */
  readonly complaints: readonly string[];
}

/** The fingerprints of the sentences in a text of lines `reference<TAB>sentence`; every sentence of the article, once. */
export function readSentences(text: string, article: Pick<ArticleFile, 'sections' | 'tables'>): SentencesReading {
  const complaints: string[] = [];
  const passages = new Map<string, Passage>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const complain = (what: string) => complaints.push(`${index + 1}: ${what}`);
    const tab = line.indexOf('\t');
    const ref = line.slice(0, Math.max(0, tab)).trim();
    const fingerprint = fingerprintOf(line.slice(tab + 1));
    const beyond = PassageReference.safeParse(ref).success ? outOfBounds(article, ref) : undefined;
    if (tab < 0) complain('there is no tab between reference and sentence.');
    else if (!PassageReference.safeParse(ref).success) complain('the line does not begin with a passage reference.');
    else if (beyond !== undefined) complain(`${ref}: ${beyond.message}`);
    else if (passages.has(ref)) complain(`${ref} stands here for the second time.`);
    else if (fingerprint === undefined) complain(`${ref} holds neither a Han character nor a letter or digit.`);
    else passages.set(ref, { ref, ...fingerprint });
  }
  const sentences = sentencesOf(article);
  const missing = sentences.filter((ref) => !passages.has(ref));
  if (missing.length > 0 && complaints.length === 0)
    complaints.push(`0: these sentences are missing: ${missing.join(', ')}.`);
  const order = new Map(sentences.map((ref, index) => [ref, index]));
  const place = ({ ref }: Passage) => order.get(ref) ?? sentences.length;
  return { passages: [...passages.values()].sort((a, b) => place(a) - place(b)), complaints };
}

/** passages.json: one passage a line, so that a change of one shows as one. */
export function passagesText(passages: readonly Passage[]): string {
  const head = `{\n  "scheme": ${JSON.stringify(scheme)},\n  "rolling": ${JSON.stringify({ base, modulus })},\n`;
  const lines = passages.map((passage) => `    ${JSON.stringify(passage)}`);
  return `${head}  "passages": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

import { type NetSign, signOf } from '../../graph/model/sign.ts';
import type { Relation } from '../../graph/model/vocabulary.ts';
import { messages } from '../messages/messages.ts';

const strokes: Readonly<Record<NetSign, string>> = {
  plus: 'M8 4.5v7M4.5 8h7',
  minus: 'M4.5 8h7',
  mixed: 'M4 9.2c1.3-2.6 2.7-2.6 4-1.2s2.7 1.4 4-1.2',
  none: 'M4.7 11.3l6.6-6.6',
  ambiguous: 'M8 3.6v4.8M5.6 6h4.8M5.6 11.4h4.8',
};

/** A sign is told by its glyph as well as its colour. */
export function SignGlyph({ sign }: { readonly sign: NetSign }) {
  return (
    <svg class={`sign-glyph sign-${sign}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={strokes[sign]} />
    </svg>
  );
}

export function RelationMark({ relation }: { readonly relation: Relation }) {
  const sign = signOf(relation);
  return (
    <span class={`sign-mark sign-text-${sign}`}>
      <SignGlyph sign={sign} />
      {messages.value.relation[relation]}
    </span>
  );
}

export function SignMark({ sign, words }: { readonly sign: NetSign; readonly words?: string }) {
  return (
    <span class={`sign-mark sign-text-${sign}`}>
      <SignGlyph sign={sign} />
      {words ?? messages.value.sign[sign]}
    </span>
  );
}

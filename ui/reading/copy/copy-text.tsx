import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { paragraphOf } from '../../../graph/model/reference.ts';
import { placeOf } from '../../detail/place.ts';
import { sectionName } from '../../detail/section-words.ts';
import { messages } from '../../messages/messages.ts';
import { Link } from '../../shell/link.tsx';
import { view } from '../../state/address.ts';
import { ReadingClaims } from '../reading-claim.tsx';
import { litAt } from '../reading-data.ts';
import type { Reading, ReadSentence } from '../reading-of.ts';
import type { Block, Piece } from './blocks.ts';

/** The reader's own text, every sentence of the article lit in it; a chosen one shows its claims below it. */
export function CopyText({ blocks, reading }: { readonly blocks: readonly Block[]; readonly reading: Reading }) {
  const sentences = useMemo(() => sentencesOf(reading), [reading]);
  return (
    <div class="copy">
      {blocks.map((block, index) => (
        <CopyBlock key={index} block={block} sentences={sentences} />
      ))}
    </div>
  );
}

interface CopyBlockProps {
  readonly block: Block;
  readonly sentences: ReadonlyMap<string, ReadSentence>;
}

function CopyBlock({ block: { heading, pieces }, sentences }: CopyBlockProps) {
  const chosen = useComputed(() =>
    pieces.findIndex(({ ref }) => ref !== undefined && ref === view.value.section),
  ).value;
  if (heading) {
    return (
      <h3 class="copy-heading">
        <Pieces pieces={pieces} sentences={sentences} />
      </h3>
    );
  }
  const first = pieces.find(({ ref }) => ref !== undefined)?.ref;
  const sentence = sentences.get(pieces[chosen]?.ref ?? '');
  const rest = pieces.slice(chosen + 1);
  const name = first === undefined ? 'copy-aside' : 'copy-paragraph';
  return (
    <div class="copy-block">
      {first !== undefined && <CopyPlace place={first} />}
      {chosen >= 0 && (
        <p class={name}>
          <Pieces pieces={pieces.slice(0, chosen + 1)} sentences={sentences} />
        </p>
      )}
      {sentence !== undefined && <ChosenSentence sentence={sentence} />}
      {rest.length > 0 && (
        <p class={name}>
          <Pieces pieces={rest} sentences={sentences} />
        </p>
      )}
    </div>
  );
}

function Pieces({ pieces, sentences }: Pick<Block, 'pieces'> & Pick<CopyBlockProps, 'sentences'>) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.ref === undefined ? (
          <PieceText key={index} piece={piece} />
        ) : (
          <CopySentence
            key={piece.ref}
            piece={piece}
            place={piece.ref}
            silent={sentences.get(piece.ref)?.claims.length === 0}
          />
        ),
      )}
    </>
  );
}

/** Which paragraph of the article this is. */
function CopyPlace({ place }: { readonly place: string }) {
  const parts = placeOf(place);
  if (parts?.kind !== 'sentence') return null;
  return (
    <p class="copy-place" data-ref={paragraphOf(place)}>
      {messages.value.reading.copy.paragraph(sectionName(parts.part), parts.paragraph)}
    </p>
  );
}

interface CopySentenceProps {
  readonly piece: Piece;
  readonly place: string;
  readonly silent: boolean;
}

function CopySentence({ piece, place, silent }: CopySentenceProps) {
  const chosen = useComputed(() => view.value.section === place).value;
  const state = useComputed(() => litAt(place)['data-lit']).value;
  return (
    <span
      class={silent ? 'copy-sentence silent' : 'copy-sentence'}
      data-ref={place}
      {...(state === undefined ? {} : { 'data-lit': state })}
    >
      <Link change={{ section: chosen ? undefined : place }} current={chosen}>
        <PieceText piece={piece} />
      </Link>
    </span>
  );
}

function PieceText({ piece: { parts } }: { readonly piece: Piece }) {
  return (
    <>
      {parts.map(({ text, interrupts }, index) =>
        interrupts ? (
          <small class="copy-interruption" key={index}>
            {` ${text} `}
          </small>
        ) : (
          withNoteMarks(text)
        ),
      )}
    </>
  );
}

/** `[^4]` and `[4]` as a raised 4. */
function withNoteMarks(text: string) {
  return text
    .split(/\[\^?([0-9]{1,3})\]/)
    .map((part, index) => (index % 2 === 0 ? part : <sup key={index}>{part}</sup>));
}

function ChosenSentence({ sentence: { ref, number, claims, silence } }: { readonly sentence: ReadSentence }) {
  const words = messages.value.reading;
  return (
    <section class="copy-claims" aria-label={words.copy.claimsOf(number)}>
      <ReadingClaims claims={claims} at={[ref]} />
      {silence !== undefined && <p class="read-quiet">{words.silent(words.silence[silence])}</p>}
    </section>
  );
}

function sentencesOf({ sections }: Reading): ReadonlyMap<string, ReadSentence> {
  const all = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  return new Map(all.map((sentence) => [sentence.ref, sentence]));
}

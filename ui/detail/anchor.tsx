import { inWords, messages } from '../messages/messages.ts';
import { sectionTitle } from '../state/dataset.ts';
import { placeOf } from './place.ts';
import { sectionName } from './section-words.ts';

/** Where in the article: section, paragraph, sentence, or a table's cell, with the title of the part on demand. */
export function Anchors({
  anchors,
  titled = false,
}: {
  readonly anchors: readonly string[];
  readonly titled?: boolean;
}) {
  return (
    <span class="anchors">
      {anchors.map((anchor) => (
        <Anchor key={anchor} anchor={anchor} titled={titled} />
      ))}
    </span>
  );
}

function Anchor({ anchor, titled }: { readonly anchor: string; readonly titled: boolean }) {
  const words = messages.value.anchor;
  const place = placeOf(anchor);
  if (place === undefined) return <span class="anchor">{anchor}</span>;
  const title = sectionTitle(place.part);
  const cell = place.kind === 'cell';
  const part = sectionName(place.part);
  const short = cell
    ? words.cell(place.part.slice(1), place.row, place.column)
    : words.sentence(part, place.paragraph, place.sentence);
  const spoken = cell ? short : words.sentenceSpoken(part, place.paragraph, place.sentence);
  return (
    <span class="anchor" {...(title === undefined ? {} : { title: inWords(title) })}>
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{spoken}</span>
      {titled && title !== undefined && (cell || part === place.part) && (
        <span class="anchor-title">{inWords(title)}</span>
      )}
    </span>
  );
}

import { useSignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { exportAddress } from '../api/questions.ts';
import { Choice } from '../map/choice.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { svgText } from '../picture/svg-text.ts';
import { announce } from '../shell/announce.ts';
import { hasServer } from '../shell/edition.ts';
import { language, view } from '../state/address.ts';
import { articleId, nameOf } from '../state/dataset.ts';
import { closeTakeAway } from './close-take-away.ts';
import { type PartOfPicture, pictureOfView, windowIsPart } from './picture-of-view.ts';
import { pngOf } from './png.ts';
import { printView } from './print.ts';
import { type PartOfView, partOfView } from './question-of-view.ts';
import { saveAnswered, saveFile } from './save-file.ts';
import { linkToView } from './source-of-view.ts';

/** The picture, the link, the data of the view. */
export function TakeAwayChoices() {
  const words = messages.value.takeAway;
  /** What came of the last choice. */
  const outcome = useSignal('');
  const say = (said: string) => {
    outcome.value = said;
    announce(said);
  };
  return (
    <>
      <h2>{words.label}</h2>
      <PictureChoices key={view.value.view} say={say} />
      <LinkChoice say={say} />
      <DataChoices say={say} />
      {outcome.value !== '' && <p class="take-away-outcome">{outcome.value}</p>}
    </>
  );
}

interface Says {
  readonly say: (said: string) => void;
}

function PictureChoices({ say }: Says) {
  const words = messages.value.takeAway;
  const shown = view.value.view;
  const drawn = shown === 'table' || shown === 'outline' ? undefined : shown;
  const [isPart] = useState(windowIsPart);
  const part = useSignal<PartOfPicture>('whole');
  const save = async (extension: 'svg' | 'png') => {
    const name = [articleId.value, shown, ...(part.value === 'window' ? ['part'] : []), language.value, extension].join(
      '.',
    );
    try {
      const picture = pictureOfView(part.value);
      if (picture === undefined) throw new Error('There is nothing to draw.');
      const svg = () => new Blob([svgText(picture.shape)], { type: 'image/svg+xml' });
      saveFile(name, extension === 'svg' ? svg() : await pngOf(picture));
      say(words.saved(name));
    } catch {
      say(words.failed);
    }
  };
  return (
    <section>
      <h3>{words.picture}</h3>
      <p class="quiet-text">
        {drawn === undefined ? words.noPicture : part.value === 'window' ? words.windowWhat : words.pictureWhat[drawn]}
      </p>
      {isPart && (
        <Choice
          name={words.partLabel}
          chosen={part.value}
          options={(['whole', 'window'] as const).map((value) => ({ value, label: words.part[value] }))}
          onChoose={(value) => {
            part.value = value;
          }}
        />
      )}
      <div class="take-away-buttons">
        {drawn !== undefined && (
          <>
            <button type="button" class="button quiet" onClick={() => void save('svg')}>
              {words.svg}
            </button>
            <button type="button" class="button quiet" onClick={() => void save('png')}>
              {words.png}
            </button>
          </>
        )}
        <button
          type="button"
          class="button quiet"
          title={words.printWhat}
          onClick={() => {
            closeTakeAway();
            void printView(part.value);
          }}
        >
          {words.print}
        </button>
      </div>
    </section>
  );
}

function LinkChoice({ say }: Says) {
  const words = messages.value.takeAway;
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      // Only pages from a safe origin may write to the clipboard.
      await navigator.clipboard.writeText(linkToView());
      say(words.copied);
    } catch {
      say(words.copyByHand);
    }
  };
  return (
    <section>
      <h3>{words.link}</h3>
      <p class="quiet-text">{location.protocol === 'file:' ? messages.value.alone.fileLink : words.linkWhat}</p>
      <div class="take-away-link">
        <input ref={field} type="text" readOnly value={linkToView()} aria-label={words.linkLabel} />
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
    </section>
  );
}

function DataChoices({ say }: Says) {
  const words = messages.value.takeAway;
  const article = articleId.value;
  if (article === undefined) return null;
  const part = partOfView(article, view.value);
  const formats = Object.keys(words.formats) as (keyof typeof words.formats)[];
  const save = async (address: string) => {
    try {
      say(words.saved(await saveAnswered(address)));
    } catch {
      say(words.failed);
    }
  };
  return (
    <section>
      <h3>{words.data}</h3>
      <p class="quiet-text">{partInWords(part)}</p>
      <ul class="plain take-away-formats">
        {formats.map((format) => {
          const of = part === undefined ? {} : { of: part.question };
          const address = exportAddress(article, { format, language: language.value, ...of });
          if (hasServer) {
            return (
              <li key={format}>
                <a href={address} download>
                  {words.formats[format]}
                </a>
              </li>
            );
          }
          // The script is written by what speaks to Neo4j, which a page by itself does not carry.
          if (format === 'cypher') return null;
          return (
            <li key={format}>
              <button type="button" class="text-button" onClick={() => void save(address)}>
                {words.formats[format]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function partInWords(part: PartOfView | undefined): string {
  const words = messages.value.takeAway.dataOf;
  if (part === undefined) return words.whole;
  return part.kind === 'surroundings'
    ? words.surroundings(inWords(nameOf(view.value.concept ?? '')))
    : words[part.kind];
}

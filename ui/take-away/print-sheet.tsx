import { render } from 'preact';
import { inWords, messages } from '../messages/messages.ts';
import type { Drawn } from '../picture/framed.ts';
import { ShapeOnPage } from '../picture/shape-on-page.tsx';
import { view } from '../state/address.ts';
import { article } from '../state/dataset.ts';
import { type PartOfPicture, pictureOfView } from './picture-of-view.ts';
import { filterInWords, sourceOfView } from './source-of-view.ts';

const sheetId = 'print-sheet';
/** What is wider than this, in pixels, wants a page that lies. */
const widest = 1000;

/** `part`: of the picture. */
export function fillSheet(part: PartOfPicture): void {
  const before = document.getElementById(sheetId);
  const sheet = before ?? document.body.insertBefore(document.createElement('div'), document.body.firstChild);
  sheet.id = sheetId;
  const picture = pictureOfView(part, { paper: '#ffffff' });
  render(picture === undefined ? <Head /> : <PictureAndSource {...picture} />, sheet);
}

export function emptySheet(): void {
  const sheet = document.getElementById(sheetId);
  if (sheet !== null) render(null, sheet);
}

/** What is printed after the picture is torn from it easily, and so says for itself where it comes from. */
function PictureAndSource(picture: Drawn) {
  return (
    <>
      <Picture {...picture} />
      <header class="print-head">
        <Source />
      </header>
    </>
  );
}

function Picture({ shape, width, height }: Drawn) {
  const wide = width > height && width >= widest;
  return (
    <div class={wide ? 'print-picture wide' : 'print-picture'}>
      <ShapeOnPage shape={shape} />
    </div>
  );
}

/** Of a view without a picture: which article, what is filtered, where it comes from. */
function Head() {
  return (
    <header class={view.value.view === 'table' ? 'print-head wide' : 'print-head'}>
      <h1>{article.value.state === 'ready' ? inWords(article.value.data.data.title) : ''}</h1>
      <p>
        {[messages.value.panes.views[view.value.view].label, filterInWords()].filter((part) => part !== '').join(' · ')}
      </p>
      <Source />
    </header>
  );
}

function Source() {
  const { source, link } = sourceOfView();
  return (
    <>
      {source.map((line) => (
        <p key={line} class="print-source">
          {line}
        </p>
      ))}
      <p class="print-source">{link}</p>
    </>
  );
}

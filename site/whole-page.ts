/** The page that carries its article: the screen's own page with the article, the code and a policy written into it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CarriedArticle } from './answers/article-answers.ts';
import { readerElement } from './page/reader-place.ts';

const screen = join(import.meta.dirname, '../ui');

/** A part of a page: inside it, or beside it under a name. */
export type Part = { readonly inside: string } | { readonly beside: string };

export interface PageParts {
  readonly script: Part;
  /** What reads a PDF, when one is opened. */
  readonly pdfReader: Part;
  readonly style: Part;
  /** SVG. */
  readonly icon: Part;
  /** Licences, as text. */
  readonly notices: Part;
}

export async function wholePage(article: CarriedArticle, parts: PageParts): Promise<string> {
  const { script, pdfReader, style, icon, notices } = parts;
  const { title, licence } = article.dataset.article;
  const iconAddress =
    'beside' in icon ? icon.beside : `data:image/svg+xml;base64,${Buffer.from(icon.inside).toString('base64')}`;
  const styles =
    'beside' in style ? `<link rel="stylesheet" href="${style.beside}" />` : `<style>${style.inside}</style>`;
  const scripts =
    'beside' in script ? `<script src="${script.beside}"></script>` : `<script>${withoutTags(script.inside)}</script>`;
  const licences =
    'beside' in notices
      ? `<link rel="license" type="text/plain" href="${notices.beside}" />`
      : `<script type="text/plain" id="licences">\n${withoutTags(notices.inside)}\n</script>`;
  const reader =
    'beside' in pdfReader
      ? `<script type="text/plain" id="${readerElement}" data-beside="${pdfReader.beside}"></script>`
      : `<script type="text/plain" id="${readerElement}">${withoutTags(pdfReader.inside)}</script>`;
  const rights = `Coding: ${licence}. Code: MIT. None of the article's own sentences is in this file.`;
  let page = await readFile(join(screen, 'index.html'), 'utf8');
  const put = (place: string, text: string) => {
    if (!page.includes(place)) throw new Error(`ui/index.html does not hold ${place}`);
    page = page.replace(place, () => text);
  };
  put(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="content-security-policy" content="${policy(script, style)}" />`,
  );
  put('<title>', `<meta name="dcterms.rights" content="${escaped(rights)}" />\n    <title>${escaped(title.zh)} · `);
  put('href="/icon.svg"', `href="${iconAddress}"`);
  put('<script type="module" src="/main.tsx"></script>', `${styles}\n    ${licences}`);
  put(
    '</body>',
    `<script type="application/json" id="article">${dataIn(article)}</script>\n    ${scripts}\n    ${reader}\n  </body>`,
  );
  return page;
}

/** Nothing is fetched from anywhere, and no script runs but this one, with the workers it carries. */
function policy(script: Part, style: Part): string {
  const from = (part: Part, text: (inside: string) => string) =>
    'beside' in part ? "'self'" : `'sha256-${createHash('sha256').update(text(part.inside)).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${from(script, withoutTags)}`,
    `style-src ${from(style, (inside) => inside)}`,
    "img-src 'self' data: blob:",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** JSON that ends no element. */
function dataIn(article: CarriedArticle): string {
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}

/** In a string or a regular expression, the only places where minified code holds these, the escape means the same. */
function withoutTags(script: string): string {
  return script.replace(/<(?=\/script|!--)/giu, '\\x3C');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

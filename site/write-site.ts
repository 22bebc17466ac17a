/** A site is written twice into one folder: as a page with its assets, for a web host, and as one file to hand on. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CarriedArticle } from './answers/article-answers.ts';
import { readerName } from './page/reader-place.ts';
import { pageCode } from './page-code.ts';
import { wholePage } from './whole-page.ts';

const noticesAt = 'licences.txt';

interface Written {
  readonly path: string;
  readonly text: string;
}

export interface Site {
  readonly folder: readonly Written[];
  readonly file: Written;
}

/** `out`: an empty folder, or one that is not there yet. Paths given back begin with it. */
export async function writeSite(article: CarriedArticle, out: string): Promise<Site> {
  const { script, style, pdfReader, notices } = await pageCode();
  // A script that says the code and runs none of it: from a file no browser reads another file as text.
  const readerScript = `globalThis.${readerName} = ${JSON.stringify(pdfReader)};`;
  const icon = await readFile(join(import.meta.dirname, '../ui/public/icon.svg'), 'utf8');
  const [scriptAt, readerAt, styleAt, iconAt] = [
    hashed('lunmai.js', script),
    hashed('pdf-reader.js', readerScript),
    hashed('lunmai.css', style),
    hashed('icon.svg', icon),
  ];
  const page = await wholePage(article, {
    script: { beside: scriptAt },
    pdfReader: { beside: readerAt },
    style: { beside: styleAt },
    icon: { beside: iconAt },
    notices: { beside: noticesAt },
  });
  const alone = await wholePage(article, {
    script: { inside: script },
    pdfReader: { inside: pdfReader },
    style: { inside: style },
    icon: { inside: icon },
    notices: { inside: notices },
  });
  const at = (path: string, text: string): Written => ({ path: join(out, path), text });
  const site: Site = {
    folder: [
      at('index.html', page),
      at(scriptAt, script),
      at(readerAt, readerScript),
      at(styleAt, style),
      at(iconAt, icon),
      at(noticesAt, notices),
    ],
    file: at(`${article.dataset.article.id}.html`, alone),
  };
  for (const { path, text } of [...site.folder, site.file]) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return site;
}

/** Named by what it holds, so that a host may let it be kept for ever. */
function hashed(name: string, text: string): string {
  const [stem = '', end = ''] = name.split('.');
  return `assets/${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${end}`;
}

/** What the page and its workers say to each other. */
import type { Language } from '../../graph/model/vocabulary.ts';
import type { PdfText } from '../../ui/reading/copy/pages-of-pdf.ts';
import type { Answered } from '../answers/local-routes.ts';

export interface AskedHere {
  readonly number: number;
  readonly address: string;
  readonly language: Language;
}

/** `article`: the JSON of a CarriedArticle, read where it does not keep the page waiting. */
export type FromPage = { readonly article: string } | AskedHere;

export interface ToPage {
  readonly number: number;
  /** Undefined: there is no article, or it cannot be read. */
  readonly answered: Answered | undefined;
}

/** How far the reading of a PDF has come, and last its text or why there is none. */
export type FromPdfReader = { readonly page: number; readonly of: number } | PdfText;

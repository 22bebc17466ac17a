/** What the page and the worker that reads a copy say to each other. Nothing of it goes anywhere else. */
import type { Passage } from '../../../graph/model/passage.ts';
import type { Block } from './blocks.ts';

export interface CopyRequest {
  readonly file: File;
  readonly passages: readonly Passage[];
  /** The code that reads a PDF, where the worker cannot fetch it. */
  readonly reader: string | undefined;
}

/** Why a file cannot be shown with its sentences lit. */
export type CopyRefusal =
  | 'empty'
  | 'picture'
  | 'document'
  | 'unreadable'
  | 'too-large'
  | 'locked'
  | 'broken'
  | 'no-pdf'
  | 'no-text'
  | 'another-article'
  | 'failed';

export type CopyReport =
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'read'; readonly blocks: readonly Block[]; readonly missing: readonly string[] }
  | { readonly kind: 'refused'; readonly why: CopyRefusal };

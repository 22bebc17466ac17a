/** What this edition of the screen has that another has not: a page that carries its article has no server (site/page/edition.ts). */
export const hasServer: boolean = true;

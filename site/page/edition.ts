/** In place of ui/shell/edition.ts. To read PDF would take as much code again as all the rest. */
export const hasServer: boolean = false;
export const readsPdf: boolean = false;

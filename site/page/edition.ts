/** In place of ui/shell/edition.ts. */
export const hasServer: boolean = false;

/** What this screen can do that another edition of it cannot: one that carries its article has no server (site/page/edition.ts). */
export const edition: { readonly server: boolean; readonly readsPdf: boolean } = { server: true, readsPdf: true };

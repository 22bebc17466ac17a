import type { ResultSummary } from 'neo4j-driver';

/** Runs a statement outside the store. */
export type Cypher = (
  statement: string,
  parameters?: Record<string, unknown>,
) => Promise<{ readonly rows: readonly Record<string, unknown>[]; readonly summary: ResultSummary }>;

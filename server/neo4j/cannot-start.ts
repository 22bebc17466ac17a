/** Why no Neo4j can be started here, in one line that says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** What can be wrong with a file before any rule over the whole dataset is asked. The data guide lists them all. */
export const readingRules = {
  'missing-folder': 'The article folder exists and can be read.',
  'missing-file': 'article.yaml and concepts.yaml are there.',
  'unreadable-file': 'Every file is an ordinary file that can be opened.',
  'file-too-large': 'No file is larger than 5 MB.',
  'not-utf-8': 'Every file is UTF-8 text; a byte order mark and CRLF line ends are fine.',
  'control-character': 'No file holds control characters.',
  'empty-file': 'A file that is there holds something.',
  'yaml-syntax': 'Every file is one YAML document.',
  'duplicate-key': 'No mapping has the same key twice.',
  'no-alias': 'YAML anchors, aliases and tags are not used: everything is written out.',
  'nested-too-deep': 'Nothing is nested deeper than 32 levels.',
  'forbidden-key': '`__proto__`, `constructor` and `prototype` are not used as keys.',
  'unknown-key': 'Every key is one the model knows.',
  'missing-key': 'Every key the model wants is there.',
  'wrong-type': 'Every value is of the kind the model wants: text, number, true or false, list, mapping, null.',
  'unknown-word': 'A value from a closed list of words is one of these words.',
  'wrong-form': 'Identifiers, references, lines of text and numbers have the form the model wants.',
  'stray-file': 'The folder holds no files that nobody reads.',
  'claims-file': "A claims file is named for a section, and its claims' first anchors lie in that section.",
  'passages-file': 'passages.json is as `npm run fingerprint` writes it.',
  'layout-file': 'layout.json has a place for every concept; without it the map is computed at every start.',
  'same-article': 'No two folders hold the same article.',
} as const satisfies Record<string, string>;

export type ReadingRule = keyof typeof readingRules;

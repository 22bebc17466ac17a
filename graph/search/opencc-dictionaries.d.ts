/** The single dictionaries of opencc-js: `from to` pairs, joined by `|`. The package types only the whole converters. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

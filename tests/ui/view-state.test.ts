import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { facetValues, type ViewFilter } from '../../ui/state/view-filter.ts';
import {
  asks,
  formatView,
  graphViews,
  parseView,
  startingView,
  tableRows,
  type ViewState,
} from '../../ui/state/view-state.ts';

const identifier = fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/), { nil: undefined });

const identifiers = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/), { maxLength: 5 })
  .map((ids) => ids.sort(codeUnitOrder));

/** Some values of some fields, in the order of the vocabulary; never all of a field, which would be no filter. */
const anyFilter: fc.Arbitrary<ViewFilter> = fc
  .record({
    ...Object.fromEntries(
      Object.entries(facetValues).map(([facet, values]) => [
        facet,
        fc.subarray<string>([...values], { maxLength: values.length - 1 }),
      ]),
    ),
    section: fc.subarray(['1', '1.1', '3.3', 'T1', 'abs']),
    core: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(
    (filter) =>
      Object.fromEntries(
        Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined)),
      ) as ViewFilter,
  );

const anyView: fc.Arbitrary<ViewState> = fc.record({
  article: identifier,
  language: fc.option(fc.constantFrom('zh', 'en'), { nil: undefined }),
  view: fc.constantFrom(...graphViews),
  reading: fc.boolean(),
  section: identifier,
  shown: fc.constantFrom('core', 'all'),
  filter: anyFilter,
  tour: identifier,
  step: fc.integer({ min: 1, max: 999 }),
  concept: identifier,
  depth: fc.constantFrom(1, 2, 3),
  claim: identifier,
  work: identifier,
  from: identifier,
  to: identifier,
  chain: fc.integer({ min: 1, max: 999 }),
  cut: identifiers,
  pinned: identifiers,
  hidden: identifiers,
  compare: fc.option(fc.constantFrom('stated', 'author', 'asserted'), { nil: undefined }),
  ask: fc.option(fc.constantFrom(...asks), { nil: undefined }),
  around: identifier,
  rows: fc.constantFrom(...tableRows),
  sort: fc.option(fc.stringMatching(/^-?[A-Za-z]{1,20}$/), { nil: undefined }),
  find: fc.string({ unit: 'grapheme', maxLength: 60 }),
  query: fc.string({ unit: 'grapheme', maxLength: 60 }),
});

describe('the view in the address', () => {
  it('reads back exactly as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
  });

  it('is written the same way whatever other parameters and order it was read with', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const written: [string, string][] = [['utm', 'x'], ...new URLSearchParams(formatView(view))];
        const shuffled = new URLSearchParams(written.toReversed());
        expect(formatView(parseView(`?${shuffled.toString()}`))).toBe(formatView(view));
      }),
    );
  });

  it('never fails on an address that somebody made up, and keeps nothing that could not be chosen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        const view = parseView(address);
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
    expect(
      parseView('?depth=9&shown=some&sign=loud&lang=fr&chain=0&concept=a/b&view=globe&core=no&ask=why&step=0&tour=a/b'),
    ).toEqual(startingView);
  });

  it('leaves defaults out, so that the plain address is the starting view', () => {
    expect(formatView(startingView)).toBe('?');
  });

  it('spells a filter as the API does', () => {
    expect(parseView('?voice=author&modality=probable&modality=asserted&core=true').filter).toEqual({
      modality: ['asserted', 'probable'],
      voice: ['author'],
      core: true,
    });
  });

  it('keeps Chinese in a search', () => {
    expect(parseView(formatView({ ...startingView, query: '时空修复' })).query).toBe('时空修复');
  });
});

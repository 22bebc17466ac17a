import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signs } from '../../graph/model/sign.ts';
import { formatView, parseView, startingView, type ViewState } from '../../ui/state/view-state.ts';

const identifier = fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/), { nil: undefined });

const anyView: fc.Arbitrary<ViewState> = fc.record({
  article: identifier,
  language: fc.option(fc.constantFrom('zh', 'en'), { nil: undefined }),
  pane: fc.constantFrom('map', 'outline'),
  shown: fc.constantFrom('core', 'all'),
  hidden: fc.subarray([...signs]),
  concept: identifier,
  depth: fc.constantFrom(1, 2, 3),
  claim: identifier,
  work: identifier,
  from: identifier,
  to: identifier,
  chain: fc.integer({ min: 1, max: 999 }),
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
    expect(parseView('?depth=9&shown=some&hide=loud&lang=fr&chain=0&concept=a/b&pane=globe')).toEqual(startingView);
  });

  it('leaves defaults out, so that the plain address is the starting view', () => {
    expect(formatView(startingView)).toBe('?');
  });

  it('keeps Chinese in a search', () => {
    expect(parseView(formatView({ ...startingView, query: '时空修复' })).query).toBe('时空修复');
  });
});

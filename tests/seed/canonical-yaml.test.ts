import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { canonicalYaml } from '../../seed/format/canonical-yaml.ts';

const canonical = (text: string) => canonicalYaml(parseDocument(text));

describe('the canonical form of a file of records', () => {
  it('puts records in the order of their ids, numbers by value, and takes their comments along', () => {
    const text = canonical(
      'claims:\n  # of the tenth\n  - id: 1.p10.s1.a\n    kind: causal\n  - kind: causal\n    id: 1.p2.s1.a\n',
    );
    expect(text).toBe(
      'claims:\n  - id: 1.p2.s1.a\n    kind: causal\n  # of the tenth\n  - id: 1.p10.s1.a\n    kind: causal\n',
    );
  });
  it('orders keys as people read them, inside records too, and keeps one it does not know', () => {
    const text = canonical('concepts:\n  - core: true\n    whim: 1\n    pref: { en: rain, zh: 雨 }\n    id: rain\n');
    expect(text).toBe('concepts:\n  - id: rain\n    pref: {zh: 雨, en: rain}\n    core: true\n    whim: 1\n');
  });
  it('leaves the steps of a tour and the premises of an inference in the order their author gave them', () => {
    const text = 'inferences:\n  - id: i.1\n    premises: [b, a]\ntours:\n  - id: z\n  - id: a\n';
    expect(canonical(text)).toBe(text);
  });
  it('changes nothing but the order, and nothing the second time', () => {
    const record = fc.record({ id: fc.stringMatching(/^[a-z0-9.]{1,12}$/), remark: fc.string(), text: fc.string() });
    fc.assert(
      fc.property(fc.uniqueArray(record, { minLength: 1, selector: ({ id }) => id }), (claims) => {
        const once = canonical(stringify({ claims }));
        expect(canonical(once)).toBe(once);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(parse(once).claims.toSorted(byId)).toEqual(claims.toSorted(byId));
      }),
    );
  });
});

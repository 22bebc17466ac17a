/** The formats that hold more than the network, read back: claims, argument, oppositions, anchors and citations. */
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { argdown } from '../../../graph/exports/argdown.ts';
import { json } from '../../../graph/exports/json.ts';
import { jsonLd } from '../../../graph/exports/json-ld.ts';
import { waltonSchemes } from '../../../graph/exports/walton-schemes.ts';
import { xaif } from '../../../graph/exports/xaif.ts';
import { Dataset } from '../../../graph/model/dataset.ts';
import { codeUnitOrder } from '../../../graph/model/order.ts';
import { signOf } from '../../../graph/model/sign.ts';
import type { Language, Scheme } from '../../../graph/model/vocabulary.ts';
import { missingForXaif, readXaif } from '../../fixtures/xaif-reader.ts';
import { everyDataset, remarks, sorted } from './every-dataset.ts';

/** Read with `require`: its ES modules name their imports without extensions, which Node does not resolve. */
const { argdown: argdownReader } = createRequire(import.meta.url)('@argdown/core/dist/argdown.js');

/** It knows Walton's schemes by names of its own, and two of them only as a scheme without a name. */
const asArguebufSays: Readonly<Record<Scheme, string>> = {
  'cause-to-effect': 'Cause to Effect',
  sign: 'Sign',
  example: 'Example',
  'expert-opinion': 'Expert Opinion',
  'general-law': 'Default',
  precedent: 'Default',
  aggregation: 'Composition',
  classification: 'Verbal Classification',
  'means-to-goal': 'Practical Reasoning',
  default: 'Default',
};

/** Claim against claim, where the author maintains one in spite of the other. */
function concessions({ oppositions }: Dataset): string[] {
  return oppositions
    .filter(({ kind }) => kind === 'concession')
    .flatMap(({ claims }) => claims.slice(0, -1).map((claim) => `${claim} against ${claims.at(-1)}`))
    .sort();
}

describe('the whole of an article that is taken away', () => {
  it('as JSON is the dataset to our own schema', async () => {
    await everyDataset((dataset) => {
      expect(Dataset.parse(JSON.parse(json(dataset)))).toEqual(dataset);
    });
  });

  it('as JSON-LD has, to a JSON-LD processor, every concept, claim, sign, anchor and citation', async () => {
    await everyDataset(async (dataset, language) => {
      const document = JSON.parse(jsonLd(dataset, language, remarks));
      const documentLoader = async (url: string) => Promise.reject(new Error(`fetches ${url}`));
      // Safe: what the context says nothing about is an error, not silently dropped.
      const options = { safe: true, documentLoader } as object;
      const quads = (await (jsonld.toRDF(document, options) as Promise<unknown>)) as readonly Quad[];
      expect(readQuads(quads, dataset.article.id)).toEqual(expectedOf(dataset));
      expect(quads.some(({ object }) => object.value === remarks[1])).toBe(true);
    });
  });

  it('as xAIF has, to a reader of the Argument Interchange Format, every claim, inference and concession', async ({
    skip,
  }) => {
    const missing = missingForXaif();
    if (missing !== undefined) skip(missing);
    const written: { readonly dataset: Dataset; readonly language: Language; readonly text: string }[] = [];
    await everyDataset((dataset, language) => {
      written.push({ dataset, language, text: xaif(dataset, language, remarks) });
    });
    for (const [place, read] of readXaif(written.map(({ text }) => text)).entries()) {
      const one = written[place];
      if (one === undefined) throw new Error('more was read than was written');
      const { dataset, language, text } = one;
      const { AIF } = JSON.parse(text) as Aif;
      const ids = new Map(AIF.nodes.map(({ nodeID, id }) => [nodeID, id]));
      // Premises have no order among themselves.
      const named = (nodes: readonly number[]) => nodes.map((node) => ids.get(node) ?? '').sort(codeUnitOrder);
      expect(read.texts.map(([node, said]) => [ids.get(node), said])).toEqual(
        dataset.claims.map((claim) => [claim.id, claim.text[language]]),
      );
      const steps = read.steps.map(({ kind, scheme, before, after }) => ({
        kind,
        scheme,
        before: named(before),
        after: named(after),
      }));
      expect(steps.filter(({ kind }) => kind === 'Support')).toEqual(
        dataset.inferences.map(({ scheme, premises, conclusion }) => ({
          kind: 'Support',
          scheme: asArguebufSays[scheme],
          before: [...premises].sort(codeUnitOrder),
          after: [conclusion],
        })),
      );
      const conflicts = steps.filter(({ kind }) => kind === 'Attack');
      expect(conflicts.map(({ before, after }) => `${before.join(' ')} against ${after.join(' ')}`).sort()).toEqual(
        concessions(dataset),
      );
      expect(read.edges).toBe(AIF.edges.length);
    }
  });

  it('as Argdown has, to its own parser, every claim, inference and concession', async () => {
    await everyDataset((dataset, language) => {
      const read = argdownReader.run({
        process: ['parse-input', 'build-model'],
        input: argdown(dataset, language, remarks),
        logLevel: 'silent',
      });
      expect([read.lexerErrors, read.parserErrors]).toEqual([[], []]);
      expect(read.frontMatter).toEqual({ title: dataset.article.title[language], abstract: remarks.join(' ') });

      const statements: Statement[] = Object.values(read.statements);
      expect(
        sorted(statements.map(({ title, members }) => [title, members.find(({ text }) => text)?.text?.trimEnd()])),
      ).toEqual(sorted(dataset.claims.map(({ id, text }) => [id, text[language]])));
      expect(
        sorted(statements.map(({ title, data }) => [title, data.kind, data.sign, data.modality, data.voice])),
      ).toEqual(
        sorted(
          dataset.claims.map((claim) => [
            claim.id,
            claim.kind,
            claim.kind === 'causal' ? signOf(claim.relation) : undefined,
            claim.modality,
            claim.voice,
          ]),
        ),
      );

      const steps: Argument[] = Object.values(read.arguments);
      expect(
        sorted(
          steps.map(({ title, pcs }) => [title, pcs.map((line) => line.title), pcs.at(-1)?.inference.inferenceRules]),
        ),
      ).toEqual(
        sorted(
          dataset.inferences.map(({ id, premises, conclusion, scheme }) => [
            id,
            [...premises, conclusion],
            [waltonSchemes[scheme]],
          ]),
        ),
      );
      const attacks = (read.relations as Relation[])
        .filter(({ relationType }) => relationType === 'attack' || relationType === 'contrary')
        .map(({ from, to }) => `${from?.title} against ${to?.title}`);
      expect(attacks.sort()).toEqual([...new Set(concessions(dataset))]);
    });
  });
});

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}
interface Aif {
  readonly AIF: {
    readonly nodes: readonly { readonly nodeID: number; readonly id: string }[];
    readonly edges: readonly unknown[];
  };
}
interface Statement {
  readonly title: string;
  readonly members: readonly { readonly text?: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}
interface Argument {
  readonly title: string;
  readonly pcs: readonly {
    readonly title: string;
    readonly inference: { readonly inferenceRules: readonly string[] };
  }[];
}
interface Relation {
  readonly relationType: string;
  readonly from?: { readonly title: string };
  readonly to?: { readonly title: string };
}

const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const rdfValue = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const oa = 'http://www.w3.org/ns/oa#';
const cito = 'http://purl.org/spar/cito/';
const aif = 'http://www.arg.dundee.ac.uk/aif#';
const own = 'urn:lunmai:model:';

/** What the quads say, in the shape of `expectedOf`. */
function readQuads(quads: readonly Quad[], article: string) {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  const values = (subject: string | undefined, predicate: string, language?: string) =>
    (bySubject.get(subject ?? '') ?? [])
      .filter(
        (quad) => quad.predicate.value === predicate && (language ?? quad.object.language) === quad.object.language,
      )
      .map(({ object }) => object.value.replace(new RegExp(`^urn:lunmai:${article}:[a-z-]+:`), ''));
  const ofType = (type: string) =>
    quads
      .filter(({ predicate, object }) => predicate.value === rdfType && object.value === type)
      .map((q) => q.subject.value);
  const id = (iri: string) => iri.split(':').at(-1) ?? '';
  const one = (subject: string, name: string) => values(subject, `${own}${name}`)[0];
  return {
    concepts: sorted(
      ofType(`${skos}Concept`).map((iri) => [
        id(iri),
        values(iri, `${skos}prefLabel`, 'zh')[0],
        values(iri, `${skos}prefLabel`, 'en')[0],
      ]),
    ),
    claims: sorted(
      ofType(`${aif}I-node`).map((iri) => [
        id(iri),
        values(iri, `${aif}claimText`, 'zh')[0],
        values(iri, `${aif}claimText`, 'en')[0],
        one(iri, 'cause'),
        one(iri, 'sign'),
        one(iri, 'effect'),
        one(iri, 'voice'),
      ]),
    ),
    cited: sorted(
      ofType(`${aif}I-node`).flatMap((iri) =>
        (bySubject.get(iri) ?? [])
          .filter(({ predicate }) => predicate.value.startsWith(cito))
          .map(({ predicate, object }) => [`${id(iri)} ${predicate.value.slice(cito.length)} ${id(object.value)}`]),
      ),
    ),
    inferences: sorted(
      ofType(`${aif}RA-node`).map((iri) => [
        id(iri),
        values(iri, `${own}premise`).sort(),
        one(iri, 'conclusion'),
        one(iri, 'scheme'),
      ]),
    ),
    anchors: sorted(
      ofType(`${oa}Annotation`).map((iri) => [
        values(iri, `${oa}hasBody`)[0],
        (bySubject.get(iri) ?? [])
          .filter(({ predicate }) => predicate.value === `${oa}hasTarget`)
          .flatMap(({ object }) => values(object.value, `${oa}hasSelector`))
          .flatMap((selector) => values(selector, rdfValue))
          .sort(),
      ]),
    ),
  };
}

function expectedOf({ concepts, claims, inferences, oppositions }: Dataset) {
  const cited = claims.flatMap(({ id, cites = [] }) =>
    cites.flatMap(({ work, intent }) => (work === null ? [] : [`${id} ${intent} ${work}`])),
  );
  return {
    concepts: sorted(concepts.map(({ id, pref }) => [id, pref.zh, pref.en])),
    claims: sorted(
      claims.map((claim) => [
        claim.id,
        claim.text.zh,
        claim.text.en,
        ...(claim.kind === 'causal'
          ? [claim.cause, signOf(claim.relation), claim.effect]
          : [undefined, undefined, undefined]),
        claim.voice,
      ]),
    ),
    cited: sorted([...new Set(cited)].map((line) => [line])),
    inferences: sorted(
      inferences.map(({ id, premises, conclusion, scheme }) => [
        id,
        [...premises].sort(),
        conclusion,
        waltonSchemes[scheme],
      ]),
    ),
    anchors: sorted([...claims, ...inferences, ...oppositions].map(({ id, anchors }) => [id, [...anchors].sort()])),
  };
}

import { Influence } from '../../graph/answers/influence.ts';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import type { Routes, Sources } from '../http/api.ts';
import { causalLayer } from '../http/causal-layer.ts';
import { chainQuestion } from '../http/chain-question.ts';
import { influenceExample, metaExample } from '../http/examples.ts';
import { existingConcept } from '../http/existing.ts';
import { id } from '../http/parameters.ts';
import { filteredOut } from '../http/stamp.ts';

interface Asked {
  readonly of?: string | undefined;
  readonly on?: string | undefined;
}

/** Everything up- or downstream of a concept. */
export function influenceRoute(api: Routes, sources: Sources): void {
  chainQuestion(api, sources, {
    name: 'influence',
    summary: 'Everything a concept leads to (`of`), or that leads to it (`on`): how far away and with which sign.',
    description:
      'Signs are those of chains that pass no concept twice. `total` counts concepts, or is null where budget or time ' +
      'ran out; then signs may be missing, too.',
    own: {
      of: id('Asks what this concept leads to.').optional(),
      on: id('Asks what leads to this concept. Give either of or on.').optional(),
    },
    item: 'chain',
    defaults: { maxLength: 6, limit: 200 },
    answer: Influence,
    order: 'Concepts, nearest first, then by id; claims by id.',
    example: { data: influenceExample, meta: metaExample({ total: 1, shown: 1 }) },
    refusals: [],
    async check(asked, article) {
      const { concept, at } = middleOf(asked);
      await existingConcept(sources.store, article, concept, at);
    },
    async search(asked, { stored, filter, analyse }) {
      const { concept, direction } = middleOf(asked);
      const { only, leftOut } = await causalLayer(sources, stored, filter);
      const { data, total, cut } = await analyse('influence', { concept, direction }, only);
      return {
        data,
        total: cut === undefined || cut === 'limit' ? total : null,
        shown: data.concepts.length,
        cut,
        reasons: [
          total === 0 && cut === undefined ? alone(concept, direction) : undefined,
          filteredOut(leftOut, 'causal claim'),
        ],
      };
    },
    itemsOf: ({ concepts }) => new Map(concepts.map((reached) => [reached.id, reached.sign])),
  });
}

/** @throws Refusal where neither or both are given */
function middleOf({ of, on }: Asked) {
  if (of !== undefined && on === undefined) return { concept: of, at: 'of', direction: 'out' } as const;
  if (on !== undefined && of === undefined) return { concept: on, at: 'on', direction: 'in' } as const;
  const detail = {
    zh: '请在 of（下游）与 on（上游）中给出一个，且只给一个。',
    en: 'Give either of (downstream) or on (upstream).',
  };
  throw new Refusal('bad-parameter', detail, 'of');
}

function alone(concept: string, direction: 'in' | 'out'): BilingualReason {
  const detail =
    direction === 'in'
      ? { zh: `没有因果论断指向“${concept}”。`, en: `No causal claim leads to ${concept}.` }
      : { zh: `没有因果论断由“${concept}”出发。`, en: `No causal claim leads away from ${concept}.` };
  return { code: 'not-connected', detail };
}

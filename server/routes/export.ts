import { z } from 'zod';
import { type Format, formats } from '../../graph/exports/formats.ts';
import { remarksOf } from '../../graph/exports/origin.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { languages } from '../../graph/model/vocabulary.ts';
import { problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { exportContent } from '../http/export-content.ts';
import type { AskInside } from '../http/inside.ts';
import { articleParameter, oneOf, question } from '../http/parameters.ts';
import { questionBelow } from '../http/question-below.ts';
import { notCoded } from '../http/stamp.ts';
import { takenAway } from '../http/taken-away.ts';

/** A format that needs to know where concepts stand on the map. */
export type FormatWithMap = (layout: MapLayout) => Promise<Format>;

/**
 * An article, or the part of it that answers a question, as a file. `inside`: who answers that question. `withMap`: formats
 * besides those that need nothing but the dataset.
 */
export function exportRoute(
  api: Routes,
  { store, facts }: Sources,
  inside: AskInside,
  withMap: Readonly<Record<string, FormatWithMap>> = {},
): void {
  const names = [...Object.keys(withMap), ...Object.keys(formats)] as [string, ...string[]];
  api.get(
    '/api/articles/:article/export',
    {
      schema: {
        operationId: 'export',
        summary: 'An article, or the part of it that an answer holds, as a file.',
        description:
          '`lunmai-truncated` and `lunmai-reasons` say in the headers what `meta` says of an answer; the file says it ' +
          'too where its format has a place for it (not in `json` and the tables).',
        tags: ['articles'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          format: oneOf(names, 'The format of the file.'),
          language: oneOf(languages, 'Of labels and paraphrases; `json`, `json-ld` and `cypher` hold both.').default(
            'zh',
          ),
          of: question(
            'A question as it stands in an address after the article, percent-encoded: `paths%3Ffrom%3Da%26to%3Db`. ' +
              'The whole article where it is not given.',
          ).optional(),
        }),
        response: {
          200: { description: 'The file.', content: exportContent },
          ...problems(
            'no-such-article',
            'no-such-concept',
            'no-such-claim',
            'no-such-tour',
            'no-such-route',
            'same-concept',
          ),
        },
      },
    },
    async (request, reply) => {
      const { format, language, of } = request.query;
      const { article } = request.params;
      const asked = of === undefined ? undefined : questionBelow(of);
      const { stored, dataset, layout, chains, meta, lasting } = await takenAway(
        inside,
        store,
        article,
        asked,
        language,
      );
      const { coverage } = await facts(stored);
      const uncoded = asked === undefined ? notCoded(coverage) : undefined;
      const reasons = [
        ...meta.flatMap((one) => one.reasons),
        ...(uncoded === undefined ? [] : [{ ...uncoded, detail: uncoded.detail[language] }]),
      ];
      const truncated = meta.some((one) => one.truncated);
      const remarks = remarksOf({
        article,
        version: stored.version,
        question: asked?.address,
        truncated,
        chains: [...new Set(chains)],
        reasons: [...new Set(reasons.map(({ detail }) => detail))],
        language,
      });
      const chosen: Format = (await withMap[format]?.(layout)) ?? formats[format as keyof typeof formats];
      const { type, extension, bilingual, write } = chosen;
      const file = [article, asked?.name, bilingual ? undefined : language, extension].filter(
        (part) => part !== undefined,
      );
      const codes = [...new Set(reasons.map(({ code }) => code))];
      if (!lasting) reply.header('cache-control', 'no-store');
      reply.headers({
        'content-type': type,
        ...(codes.length === 0 ? {} : { 'lunmai-reasons': codes.join(', ') }),
        'content-disposition': `attachment; filename="${file.join('.')}"`,
        'lunmai-truncated': String(truncated),
      });
      return write(dataset, language, remarks);
    },
  );
}

/** What an exported file may be, by its media type. */
import { z } from 'zod';
import { Dataset } from '../../graph/model/dataset.ts';
import { datasetExample } from './examples.ts';

/** xAIF, as far as every reader of it relies on it. */
const Xaif = z.looseObject({
  AIF: z.looseObject({
    nodes: z.array(z.looseObject({ nodeID: z.int(), text: z.string(), type: z.enum(['I', 'RA', 'CA']) })),
    edges: z.array(z.object({ edgeID: z.int(), fromID: z.int(), toID: z.int() })),
  }),
});

const file = { schema: z.string().meta({ description: 'The file as text.' }) };

export const exportContent = {
  'application/json': { schema: z.union([Dataset, Xaif]).meta({ examples: [datasetExample] }) },
  'application/ld+json': {
    schema: z.object({ '@context': z.looseObject({}), '@graph': z.array(z.looseObject({})) }),
  },
  'application/gexf+xml': file,
  'application/graphml+xml': file,
  'text/csv': file,
  'text/plain': file,
  'text/vnd.graphviz': file,
  'text/vnd.mermaid': file,
};

/** The schemas that have a name of their own in the API's document (`#/components/schemas/Claim`). */
import { z } from 'zod';
import { ArticleSummary, ArticleWhole, Counts, Coverage } from '../../graph/answers/article.ts';
import { ClaimWhole } from '../../graph/answers/claim.ts';
import { ConceptName, ConceptWhole } from '../../graph/answers/concept.ts';
import { DrawnConcept, DrawnRegion, Graph, Neighbourhood } from '../../graph/answers/graph.ts';
import { Meta, Reason } from '../../graph/answers/meta.ts';
import { Joint, Path } from '../../graph/answers/path.ts';
import { Problem } from '../../graph/answers/problem.ts';
import { SearchHit } from '../../graph/answers/search.ts';
import { Inference, Opposition } from '../../graph/model/argument.ts';
import { Author, Note, Region, Section, SilentSentence, Table } from '../../graph/model/article.ts';
import {
  CausalClaim,
  Citation,
  Claim,
  DatumClaim,
  DescriptiveClaim,
  NormativeClaim,
  Quantity,
} from '../../graph/model/claim.ts';
import { Concept } from '../../graph/model/concept.ts';
import { Passage } from '../../graph/model/passage.ts';
import { Bilingual, BilingualLists } from '../../graph/model/text.ts';
import { Work } from '../../graph/model/work.ts';

const named = {
  ArticleSummary,
  ArticleWhole,
  Author,
  Bilingual,
  BilingualLists,
  CausalClaim,
  Citation,
  Claim,
  ClaimWhole,
  Concept,
  ConceptName,
  ConceptWhole,
  Counts,
  Coverage,
  DatumClaim,
  DescriptiveClaim,
  DrawnConcept,
  DrawnRegion,
  Graph,
  Inference,
  Joint,
  Meta,
  Neighbourhood,
  NormativeClaim,
  Note,
  Opposition,
  Passage,
  Path,
  Problem,
  Quantity,
  Reason,
  Region,
  SearchHit,
  Section,
  SilentSentence,
  Table,
  Work,
} satisfies Record<string, z.ZodType>;

for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });

/** Their names. */
export const componentNames: readonly string[] = Object.keys(named);

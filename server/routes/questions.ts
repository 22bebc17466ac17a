/** Every question that an article can be asked. Whoever has these routes answers them all: the server, or a page by itself. */
import type { Routes, Sources } from '../http/api.ts';
import { argumentRoute } from './argument.ts';
import { articleRoutes } from './articles.ts';
import { claimRoutes } from './claims.ts';
import { clashesRoute } from './clashes.ts';
import { conceptRoutes } from './concepts.ts';
import { contrastsRoute } from './contrasts.ts';
import { cutRoute } from './cut.ts';
import { evidenceRoute } from './evidence.ts';
import { graphRoute } from './graph.ts';
import { influenceRoute } from './influence.ts';
import { loopsRoute } from './loops.ts';
import { measuresRoute } from './measures.ts';
import { neighbourhoodRoute } from './neighbourhood.ts';
import { pathsRoute } from './paths.ts';
import { searchRoute } from './search.ts';
import { supportRoute } from './support.ts';
import { tourRoutes } from './tours.ts';

export function questionRoutes(api: Routes, sources: Sources): void {
  articleRoutes(api, sources);
  conceptRoutes(api, sources);
  claimRoutes(api, sources);
  graphRoute(api, sources);
  searchRoute(api, sources);
  neighbourhoodRoute(api, sources);
  pathsRoute(api, sources);
  influenceRoute(api, sources);
  loopsRoute(api, sources);
  clashesRoute(api, sources);
  measuresRoute(api, sources);
  argumentRoute(api, sources);
  supportRoute(api, sources);
  contrastsRoute(api, sources);
  evidenceRoute(api, sources);
  cutRoute(api, sources);
  tourRoutes(api, sources);
}

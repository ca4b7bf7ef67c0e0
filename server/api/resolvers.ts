import type { GraphQLSchema } from 'graphql';
import { candidateResolvers } from './candidates.ts';
import { chainResolvers } from './chain.ts';
import { compareResolvers } from './compare.ts';
import { chokepointResolvers } from './chokepoints.ts';
import { coverageResolvers } from './coverage.ts';
import { effectResolvers } from './effect.ts';
import { entityResolvers, typeNames } from './entity.ts';
import { executableSchema } from './executable-schema.ts';
import { gapResolvers } from './gaps.ts';
import { listResolvers } from './list.ts';
import { neighbourhoodResolvers } from './neighbourhood.ts';
import { pathResolvers } from './paths.ts';
import { potentialSupplierResolvers } from './potential-suppliers.ts';
import { relationResolvers } from './relation.ts';
import { searchResolvers } from './search.ts';
import { segmentResolvers } from './segment.ts';
import { sourceResolvers } from './source.ts';
import { statisticsResolvers } from './statistics.ts';
import { subgraphResolvers } from './subgraph.ts';
import { traceResolvers } from './trace.ts';
import { substituteResolvers } from './substitutes.ts';
import { structureResolvers } from './structure.ts';
import { vocabularyResolvers } from './vocabulary.ts';
import { weakLinkResolvers } from './weak-links.ts';
import { whatIfResolvers } from './what-if.ts';

/** The whole API: one line a subject. */
export const resolvedSchema = (): GraphQLSchema =>
  executableSchema(
    [
      candidateResolvers,
      chainResolvers,
      compareResolvers,
      chokepointResolvers,
      coverageResolvers,
      effectResolvers,
      entityResolvers,
      gapResolvers,
      listResolvers,
      neighbourhoodResolvers,
      pathResolvers,
      potentialSupplierResolvers,
      relationResolvers,
      searchResolvers,
      segmentResolvers,
      sourceResolvers,
      statisticsResolvers,
      subgraphResolvers,
      traceResolvers,
      substituteResolvers,
      structureResolvers,
      vocabularyResolvers,
      weakLinkResolvers,
      whatIfResolvers,
    ],
    typeNames,
  );

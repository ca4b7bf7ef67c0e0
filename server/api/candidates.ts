import { candidates, tieWaysOf, type Candidate, type Prospectus } from '../analysis/candidates.ts';
import { readCandidates } from '../analysis/read-candidates.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Way } from '../analysis/ways.ts';
import type { PageArgs } from '../explore/page.ts';
import { relationsByIds } from '../explore/relations-by-id.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';

interface CandidateOf extends Candidate {
  readonly prospectus: Prospectus;
}

interface CandidatePath {
  readonly role: 'REASON' | 'SUPPORT' | 'TIE';
  readonly way: Way;
  readonly prospectus: Prospectus;
}

function pathsOf(candidate: CandidateOf): CandidatePath[] {
  const { prospectus, because, support } = candidate;
  const path =
    (role: CandidatePath['role']) =>
    (way: Way): CandidatePath => ({ role, way, prospectus });
  return [
    ...because.map(path('REASON')),
    ...support.map(({ way }) => way).map(path('SUPPORT')),
    ...tieWaysOf(prospectus, candidate).map(path('TIE')),
  ];
}

/** Resolvers of who could fill a gap. */
export const candidateResolvers: Resolvers = {
  Query: {
    candidates: async (_, args: PageArgs & { segment: string; scope?: ScopeInput | null }, context) => {
      const facts = await context.facts(args.scope);
      const prospectus = await readCandidates(context.graph, facts, args.segment, context.options);
      return lookedUp(
        pageOf(candidates(prospectus), args, 'candidates', ({ entity }) => entity),
        (candidate): CandidateOf => ({ ...candidate, prospectus }),
      );
    },
  },
  Candidate: {
    entity: ({ entity }: Candidate, _args, context) => context.entity(entity),
    support: ({ support }: Candidate, args: PageArgs, { entity }) =>
      lookedUp(
        pageOf(
          support.map((backer) => backer.entity),
          args,
          'support',
          ownId,
        ),
        entity,
      ),
    ties: ({ ties }: Candidate, args: PageArgs, { entity }) => lookedUp(pageOf(ties, args, 'ties', ownId), entity),
    paths: (candidate: CandidateOf, { first }: { first: number | null }) => pathsOf(candidate).slice(0, first ?? 20),
  },
  CandidatePath: {
    entities: ({ way }: CandidatePath, _args, { entity }) => Promise.all(way.entities.map(async (id) => entity(id))),
    relations: ({ way, prospectus }: CandidatePath, _args, { graph, options, loader }) => {
      const { scope } = prospectus.of.facts;
      const load = loader('relations by id', scope, (ids) => relationsByIds(graph, scope, ids, options));
      return Promise.all(way.relations.map(load));
    },
  },
};

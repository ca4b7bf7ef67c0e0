import { textIn, textsIn } from '../graph/cells.ts';
import type { Graph, ReadOptions, Row } from '../graph/graph.ts';
import { counting, liesIn, type Scope } from '../model/scope.ts';
import type { CompanyFact, CountFact, Facts } from './fact.ts';
import { chain, count, feeds, link, ofType, operations, segment } from './links.ts';
import { placesAround } from './places.ts';
import { reader, type Read } from './rows.ts';

const companies = (rows: readonly Row[], scope: Scope): CompanyFact[] => {
  const off = new Set(scope.without);
  const sample = new Set(scope.sampleSources);
  return rows.map((row) => ({
    id: textIn(row, 'id'),
    unnamed: row.unnamed === true,
    sample: textsIn(row, 'sources').every((source) => off.has(source) || sample.has(source)),
  }));
};

type ByCompany = Pick<
  Facts,
  'companies' | 'operations' | 'needs' | 'produces' | 'productNeeds' | 'talks' | 'talkerOperations'
>;

const everywhere = async (read: Read, scope: Scope): Promise<ByCompany> => {
  const [companyRows, links, productNeeds, talks] = await Promise.all([
    read('companies'),
    read('company-links'),
    read('links', {}, { kind: 'Product', type: 'NEEDS' }),
    read('links', {}, { kind: 'Company', type: 'NEGOTIATES_WITH' }),
  ]);
  const all = operations(ofType(links, 'OPERATES_IN'));
  const talkers = new Set(talks.map((row) => row.fromId));
  return {
    companies: companies(companyRows, scope),
    operations: all,
    needs: ofType(links, 'NEEDS').map(link),
    produces: ofType(links, 'PRODUCES').map(link),
    productNeeds: productNeeds.map(link),
    talks: talks.map(link),
    talkerOperations: all.filter((operation) => talkers.has(operation.from)),
  };
};

const inPlaces = async (read: Read, scope: Scope, places: readonly string[]): Promise<ByCompany> => {
  const [start = places, area] = liesIn(scope);
  const [companyRows, links, talks, talkers, others] = await Promise.all([
    read('companies-in', { places: start }),
    read('company-links-in', { places: start }),
    read('talks-in', { places }),
    read('talker-segments-in', { places }),
    area && read('companies-in', { places: area }),
  ]);
  const inArea = others && new Set(others.map((row) => row.id));
  const here = (id: unknown): boolean => !inArea || inArea.has(id as string);
  const ours = links.filter((row) => here(row.fromId));
  const produces = ofType(ours, 'PRODUCES').map(link);
  // Products are few: what they need is asked of them, and not by going through the companies once more.
  const products = [...new Set(produces.map(({ to }) => to))];
  const productNeeds = products.length === 0 ? [] : await read('links-out-of', { ids: products }, { type: 'NEEDS' });
  return {
    companies: companies(
      companyRows.filter((row) => here(row.id)),
      scope,
    ),
    operations: operations(ofType(ours, 'OPERATES_IN')),
    needs: ofType(ours, 'NEEDS').map(link),
    produces,
    productNeeds: productNeeds.map(link),
    talks: talks.map(link),
    talkerOperations: operations(talkers),
  };
};

type ByTarget = Pick<Facts, 'placeTargets' | 'policyTargets' | 'established' | 'serves'>;

const targetsEverywhere = async (read: Read): Promise<ByTarget> => {
  const [area, park, policy, established, serves] = await Promise.all([
    read('links', {}, { kind: 'Area', type: 'TARGETS' }),
    read('links', {}, { kind: 'Park', type: 'TARGETS' }),
    read('links', {}, { kind: 'Policy', type: 'TARGETS' }),
    read('links', {}, { kind: 'Area', type: 'ESTABLISHED' }),
    read('links', {}, { kind: 'Policy', type: 'SERVES' }),
  ]);
  return {
    placeTargets: [...area, ...park].map(link),
    policyTargets: policy.map(link),
    established: established.map(link),
    serves: serves.map(link),
  };
};

const targetsOf = async (read: Read, places: readonly string[]): Promise<ByTarget> => {
  const [targets, established, serves] = await Promise.all([
    read('links-out-of', { ids: places }, { type: 'TARGETS' }),
    read('links-out-of', { ids: places }, { type: 'ESTABLISHED' }),
    read('links-into', { ids: places }, { type: 'SERVES' }),
  ]);
  const made = established.filter((row) => row.toKind === 'Policy').map(link);
  const serving = serves.filter((row) => row.fromKind === 'Policy').map(link);
  const policies = [...new Set([...made.map(({ to }) => to), ...serving.map(({ from }) => from)])];
  const theirs = await read('links-out-of', { ids: policies }, { type: 'TARGETS' });
  return { placeTargets: targets.map(link), policyTargets: theirs.map(link), established: made, serves: serving };
};

const around = async (read: Read, scope: Scope): Promise<string[]> => {
  const asked = [scope.area, scope.park].filter((id) => id !== null);
  return [...new Set((await Promise.all(asked.map((id) => placesAround(read, id)))).flat())];
};

const companyCounts = async (read: Read, area: string | null): Promise<CountFact[]> => {
  if (area === null) return [];
  const rows = await Promise.all([read('company-counts-of', { area }), read('company-counts-within', { area })]);
  return [...new Map(rows.flat().map((row) => [textIn(row, 'key'), count(row, 'entityId')])).values()];
};

/**
 * Reads all that the measures want of a scope, starting at its places: never through all companies when places are given.
 * The number of statements depends on how deep places lie in places, never on how many rows there are.
 */
export async function readFacts(graph: Graph, scope: Scope, options?: ReadOptions): Promise<Facts> {
  const read = reader(graph, counting(scope), options);
  const { places } = scope;
  const [byCompany, byTarget, segmentRows, segmentLinks, clusterParts, chains, surveys, counts, holding] =
    await Promise.all([
      places ? inPlaces(read, scope, places) : everywhere(read, scope),
      places ? targetsOf(read, places) : targetsEverywhere(read),
      read('segments'),
      read('segment-links'),
      read('links', {}, { kind: 'Cluster', type: 'PART_OF' }),
      read('chains'),
      read('surveys'),
      companyCounts(read, scope.area),
      around(read, scope),
    ]);
  return {
    scope,
    around: holding,
    ...byCompany,
    ...byTarget,
    segments: segmentRows.map(segment),
    feeds: feeds(ofType(segmentLinks, 'FEEDS')),
    subsegments: ofType(segmentLinks, 'SUBSEGMENT_OF').map(link),
    partOf: [...ofType(segmentLinks, 'PART_OF'), ...clusterParts].map(link),
    chains: chains.map(chain),
    surveys: surveys.map((row) => count(row, 'segmentId')),
    companyCounts: counts,
  };
}

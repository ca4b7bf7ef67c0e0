import { textIn } from '../graph/cells.ts';
import type { Graph, Params, Row } from '../graph/graph.ts';
import { readWhole } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import { UserInputError } from '../model/user-input-error.ts';
import type { ExploreOptions } from './limits.ts';

/** Entities at one distance from an end that are walked on from; where both ends have more, the answer is refused. */
const widest = 20_000;

/** Statements between two levels; more are refused, never cut. */
const mostTold = 50_000;

/** What lies on the shortest paths: how many links from the one end each entity is, and the statements between the levels. */
export interface PathLevels {
  readonly distance: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

/** What was met from one end: a list of ids for each distance, the end's own first. */
interface Side {
  readonly levels: string[][];
  readonly seen: Set<string>;
}

const sideOf = (id: string): Side => ({ levels: [[id]], seen: new Set([id]) });
const frontOf = ({ levels }: Side): readonly string[] => levels.at(-1) ?? [];

const words = {
  zh: '两端之间的实体太多，请用 types 只走几种关系',
  en: 'Too many entities lie between the two ends; walk over fewer types',
};

/** The two statements that walk, with what counts and which types are wanted. */
function walker(graph: Graph, walk: Params, options: ExploreOptions | undefined) {
  return {
    /** Every statement between two groups, whichever way it runs; anchored at the smaller group. */
    between: async (a: readonly string[], b: readonly string[]): Promise<readonly Row[]> => {
      const [ids, others] = a.length <= b.length ? [a, b] : [b, a];
      const rows = await Promise.all(
        [cypher('explore/paths-out'), cypher('explore/paths-in')].map((statement) =>
          readWhole(graph, statement, { ...walk, ids, others }, { most: mostTold, words, field: 'types' }, options),
        ),
      );
      return rows.flat();
    },
    /** Adds the next level to a side; false when it is too wide. */
    grow: async (side: Side): Promise<boolean> => {
      const params = { ...walk, ids: frontOf(side), first: widest + 1 };
      const rows = await graph.read(cypher('explore/paths-around'), params, options);
      if (rows.length > widest) return false;
      const level = rows.map((row) => textIn(row, 'far')).filter((id) => !side.seen.has(id));
      for (const id of level) side.seen.add(id);
      side.levels.push(level);
      return true;
    },
  };
}

/**
 * The levels between two entities, or null where no path of at most `longest` links joins them. Two fronts move towards each
 * other, always the narrower one (or, where that is too wide, the other), until links join them: those are the middle of
 * every shortest path, for no shorter one was there before. Then it goes back from them, so that what leads nowhere is out.
 * @param walk parameters of what counts, and `types`
 * @throws UserInputError LIMIT_EXCEEDED when both fronts have more than 20,000 entities around them, or more than 50,000
 * statements run between two levels.
 */
export async function pathLevels(
  graph: Graph,
  walk: Params,
  [from, to]: readonly [string, string],
  longest: number,
  options?: ExploreOptions,
): Promise<PathLevels | null> {
  const { between, grow } = walker(graph, walk, options);
  const [start, end] = [sideOf(from), sideOf(to)];
  const lengthSoFar = (): number => start.levels.length + end.levels.length - 1;
  let middle = await between(frontOf(start), frontOf(end));
  while (middle.length === 0) {
    if (lengthSoFar() === longest) return null;
    const [narrow, wide] = frontOf(start).length <= frontOf(end).length ? [start, end] : [end, start];
    if (!(await grow(narrow)) && !(await grow(wide))) throw new UserInputError(words, 'types', 'LIMIT_EXCEEDED');
    if (frontOf(start).length === 0 || frontOf(end).length === 0) return null;
    middle = await between(frontOf(start), frontOf(end));
  }

  const back = async (side: Side): Promise<{ kept: string[][]; rows: Row[] }> => {
    const kept: string[][] = [touched(middle, frontOf(side))];
    const rows: Row[] = [];
    for (const level of side.levels.slice(0, -1).reverse()) {
      const links = await between(kept.at(-1) ?? [], level);
      rows.push(...links);
      kept.push(touched(links, level));
    }
    return { kept: kept.reverse(), rows };
  };
  const [before, after] = await Promise.all([back(start), back(end)]);
  const levels = [...before.kept, ...after.kept.reverse()];
  return {
    distance: new Map(levels.flatMap((level, distance) => level.map((id) => [id, distance] as const))),
    rows: [...before.rows, ...middle, ...after.rows],
  };
}

/** Of these ids, those at an end of one of the links. */
function touched(links: readonly Row[], ids: readonly string[]): string[] {
  const ends = new Set(links.flatMap((row) => [textIn(row, 'from'), textIn(row, 'to')]));
  return ids.filter((id) => ends.has(id));
}

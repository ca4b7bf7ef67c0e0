import { textIn } from '../graph/cells.ts';
import type { Graph } from '../graph/graph.ts';
import { readWhole } from '../graph/read-whole.ts';
import { endsIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity, Relation } from '../model/entity.ts';
import { kinds } from '../model/kinds.ts';
import { relations, type RelationTypeId } from '../model/relations.ts';
import { counting, type Scope } from '../model/scope.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { isVisible, readEntities, readStored } from './entities.ts';
import { checkKnown, checkRange, limitsOf, type ExploreOptions } from './limits.ts';
import { byTypeThenEnds, linksOf } from './links.ts';

/** The types that carry goods from one entity of a kind to the next: upstream → downstream. */
export type Flow = Extract<RelationTypeId, 'FEEDS' | 'SUPPLIES'>;

export interface TraceArgs {
  readonly id: string;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  /** FEEDS when missing. */
  readonly along?: Flow | null | undefined;
  /** Only over FEEDS said to be essential; false when missing. */
  readonly essential?: boolean | null | undefined;
  /** Steps away, 1 to 30 unless the limits say otherwise; as far as that when missing. */
  readonly depth?: number | null | undefined;
  /** At most this many steps, 1 to 500 unless the limits say otherwise; 100 when missing. */
  readonly first?: number | null | undefined;
}

/** What is met on the way, and how many links away at least. */
export interface TraceStep {
  readonly entity: Entity;
  readonly distance: number;
}

export interface Trace {
  readonly steps: readonly TraceStep[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
}

/** What a trace holds when `first` is not said. */
const usualTrace = 100;

/** Statements between the members of a trace; more are refused, never cut. */
const mostTold = 50_000;

const refused = (zh: string, en: string, field: string): UserInputError => new UserInputError({ zh, en }, field);

/** @throws UserInputError for an entity that no link of this type can join, which would seem to have nothing upstream. */
function checkJoins(along: Flow, { id, kind }: Entity): void {
  const joined = [...new Set(relations[along].joins.flat())];
  if (joined.includes(kind)) return;
  const names = (language: 'zh' | 'en'): string => joined.map((one) => kinds[one][language]).join('、');
  throw refused(
    `沿 ${along} 追溯须从${names('zh')}开始，${id} 是${kinds[kind].zh}`,
    `A trace along ${along} starts at a ${names('en')}; ${id} is of kind ${kinds[kind].en}`,
    'id',
  );
}

/**
 * What lies upstream or downstream of an entity along one type of link: nearest first, within a distance by id, up to
 * `first`, itself left out (also where a circle leads back to it). `relations` are those of this type that run between the
 * entity and the steps and count in the scope (with `essential` the ones said to be essential). `truncated` is true exactly
 * when something on the way was left out, by `first` or by `depth`. An entity that the scope hides has no steps.
 * One statement a level, at most depth + 5.
 * @throws UserInputError for an unknown id, one that the type cannot join, `essential` along SUPPLIES, or a depth or first
 * out of range.
 */
export async function trace(graph: Graph, scope: Scope, args: TraceArgs, options?: ExploreOptions): Promise<Trace> {
  const { reach, subgraphSize } = limitsOf(options);
  const along = args.along ?? 'FEEDS';
  const essential = args.essential ?? false;
  const depth = args.depth ?? reach;
  let left = args.first ?? Math.min(usualTrace, subgraphSize);
  checkRange('depth', depth, 1, reach);
  checkRange('first', left, 1, subgraphSize);
  if (essential && !('essential' in relations[along].properties))
    throw refused(
      `${along} 没有“必需”之分，essential 只用于 FEEDS`,
      `${along} is not said to be essential or not; use \`essential\` along FEEDS`,
      'essential',
    );
  const stored = await readStored(graph, [args.id], options);
  checkKnown('id', [args.id], stored);
  const [start] = stored.values() as unknown as [Entity];
  checkJoins(along, start);
  if (!isVisible(start, scope.without)) return { steps: [], relations: [], truncated: false };

  const next = cypher(args.direction === 'UPSTREAM' ? 'explore/trace-up' : 'explore/trace-down', { type: along });
  const walk = { ...counting(scope), essential };
  const distances = new Map<string, number>([[args.id, 0]]);
  let level = [args.id];
  let truncated = false;
  // One level more than may be shown, and one entity more than there is room for, tell whether anything is left out.
  for (let distance = 1; distance <= depth + 1 && level.length > 0 && !truncated; distance++) {
    const room = distance > depth ? 0 : left;
    const rows = await graph.read(next, { ...walk, ids: level, seen: [...distances.keys()], first: room + 1 }, options);
    truncated = rows.length > room;
    level = rows.slice(0, room).map((row) => textIn(row, 'far'));
    for (const id of level) distances.set(id, distance);
    left -= level.length;
  }

  const ids = [...distances.keys()];
  const [entities, told] = await Promise.all([
    readEntities(graph, ids.slice(1), { ...options, without: scope.without }),
    readWhole(
      graph,
      cypher('explore/trace-links', { type: along }),
      { ...counting(scope), ids },
      {
        most: mostTold,
        words: {
          zh: `沿途的陈述超过 ${mostTold} 条，请减小 first`,
          en: `More than ${mostTold} statements run along the way; ask for a smaller first`,
        },
        field: 'first',
      },
      options,
    ),
  ]);
  const links = await linksOf(
    graph,
    told.map((row) => [endsIn(row), row.told ?? null] as const),
    options,
  );
  const shown = links.filter(
    ({ statements }) => !essential || statements.some(({ properties }) => properties.essential === true),
  );
  return {
    steps: [...entities.values()].map((entity) => ({ entity, distance: distances.get(entity.id) ?? 0 })),
    relations: shown.sort(byTypeThenEnds),
    truncated,
  };
}

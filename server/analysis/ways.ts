import { byCodePoint } from '../model/code-point-order.ts';
import type { RelationTypeId } from '../model/relations.ts';
import { linkId, type Link } from './fact.ts';

/** A link that carries its type, where links of several types stand together. */
export interface TypedLink extends Link {
  readonly type: RelationTypeId;
}

/** One step that may be taken, and the id of the relation it is taken over. */
export interface Walk {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}

/** Steps along links of one type, from where they leave to where they lead. */
export const forth = (type: RelationTypeId, links: readonly Link[]): Walk[] =>
  links.map((link) => ({ from: link.from, to: link.to, relation: linkId(type, link) }));

/** Steps against links of one type. */
export const back = (type: RelationTypeId, links: readonly Link[]): Walk[] =>
  forth(type, links).map(({ from, to, relation }) => ({ from: to, to: from, relation }));

/** Steps either way along links of any type. */
export const eitherWay = (links: readonly TypedLink[]): Walk[] =>
  links.flatMap((link) => [...forth(link.type, [link]), ...back(link.type, [link])]);

/** Entity → the ends of its steps, by id; each with the first relation, by id, that leads there. */
export type Ways = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The ways that steps open. A step from an entity to itself opens none. */
export function ways(walks: readonly Walk[]): Ways {
  const beyond = new Map<string, Map<string, string>>();
  for (const { from, to, relation } of walks) {
    if (from === to) continue;
    const ends = beyond.get(from) ?? new Map<string, string>();
    beyond.set(from, ends);
    const known = ends.get(to);
    if (known === undefined || byCodePoint(relation, known) < 0) ends.set(to, relation);
  }
  return new Map(
    [...beyond].map(([id, ends]) => [id, new Map([...ends].sort(([a], [b]) => byCodePoint(a, b)))] as const),
  );
}

/** How an entity was reached: over which relation from which entity, how many steps from the start. */
interface Step {
  readonly from: string;
  readonly relation: string;
  readonly distance: number;
}

/** What was reached from a start. */
export type Reached = ReadonlyMap<string, Step>;

/**
 * Everything within so many steps of a start, in the order reached: the nearest first. Of equally short ways that one is kept
 * whose entities, from the start on, come first by id. The start itself is not among them.
 */
export function reachedFrom(beyond: Ways, start: string, most = Infinity): Reached {
  const steps = new Map<string, Step>();
  let level = [start];
  for (let distance = 1; distance <= most && level.length > 0; distance++) {
    const next: string[] = [];
    for (const from of level)
      for (const [to, relation] of beyond.get(from) ?? []) {
        if (to === start || steps.has(to)) continue;
        steps.set(to, { from, relation, distance });
        next.push(to);
      }
    level = next;
  }
  return steps;
}

/** A way through the graph: entities, and one relation between each two. Ids. */
export interface Way {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** The way back from an entity to where `reachedFrom` started; null when it was not reached. */
export function wayBack(steps: Reached, from: string): Way | null {
  if (!steps.has(from)) return null;
  const entities = [from];
  const relations: string[] = [];
  for (let step = steps.get(from); step; step = steps.get(step.from)) {
    entities.push(step.from);
    relations.push(step.relation);
  }
  return { entities, relations };
}

/** The same way from its other end. */
export const reversed = ({ entities, relations }: Way): Way => ({
  entities: entities.toReversed(),
  relations: relations.toReversed(),
});

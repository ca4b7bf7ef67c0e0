import type { Graph, ReadOptions } from '../graph/graph.ts';
import type { KindId } from '../model/kinds.ts';
import type { Link, LinkedField } from '../model/linked-fields.ts';
import type { Scope } from '../model/scope.ts';
import { linkedIds } from './linked.ts';
import { reachOf } from './reach.ts';

/** A filter of entities of one kind: those whose field lists one of these ids. */
export interface LinkedToOne {
  readonly kind: KindId;
  /** The field's name, for refusals. */
  readonly name: string;
  readonly field: LinkedField;
  readonly ids: readonly string[];
}

/** Whether a field is one step: what it walks first, if anything, is walked only when asked. */
export const isOneStep = ({ through }: LinkedField): boolean => !through || through.argument !== undefined;

const turned = (link: Link, kinds: readonly KindId[]): Link => ({
  types: link.types,
  way: link.way === 'OUT' ? 'IN' : 'OUT',
  kinds,
});

/** The link of a field as it leads back, to the kind that has the field. */
export const backwards = ({ kind, field }: LinkedToOne): Link => turned(field, [kind]);

/** What is in all of these sets, in no order. */
export function common(sets: readonly ReadonlySet<string>[]): string[] {
  const [first = new Set<string>(), ...others] = sets;
  return [...first].filter((id) => others.every((other) => other.has(id)));
}

/**
 * Ids of the entities of a kind whose field lists one of these, by statements that count in the scope: the field walked
 * backwards. One statement, and one a step of what the field walks first.
 */
export async function idsLinkedTo(
  graph: Graph,
  scope: Scope,
  one: LinkedToOne,
  options?: ReadOptions,
): Promise<ReadonlySet<string>> {
  const { kind, field, ids } = one;
  const { through } = field;
  if (!through || isOneStep(field)) return linkedIds(graph, scope, backwards(one), ids, options);
  const kinds = [...new Set([...through.kinds, kind])];
  const ends = await linkedIds(graph, scope, turned(field, kinds), ids, options);
  const walked = await reachOf(graph, scope, [...ends], turned(through, kinds), { options });
  const reached = new Set([...walked.values()].flatMap((list) => list.map(({ id }) => id)));
  // What was reached is of several kinds; a list takes those of its own.
  return reached;
}

import { useMemo } from 'react';
import {
  BetweenDocument,
  NeighboursDocument,
  type BetweenQuery,
  type NeighboursQuery,
} from '../../api/generated/graphql.ts';
import { useQueries } from '../../api/use-queries.ts';
import { useQuery } from '../../api/use-query.ts';
import type { FreeStep } from '../../canvas/types.ts';
import { chosen, type Order, type Surroundings } from '../../state/expansion.ts';
import type { View } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import type { Chain } from '../chain.ts';
import type { Failure } from '../../api/failure.ts';
import { idsOf, noFree, type Free } from './free-context.ts';

const surroundings = ({ neighbourhood }: NeighboursQuery): Surroundings => ({
  entities: neighbourhood.entities,
  links: neighbourhood.relations.map(({ type, from, to }) => ({ type, from: from.id, to: to.id })),
});

/** The steps of a view as far as their answers are in: each names the neighbours it draws. */
function replayed(
  view: View,
  answerTo: (id: string) => NeighboursQuery | undefined,
  order: Order,
): readonly FreeStep[] {
  if (view.free === null) return [];
  const start = [view.free, ...view.beside];
  const seen = new Set(start);
  const steps: FreeStep[] = [{ step: 'start', ids: start }];
  for (const step of view.steps) {
    const answer = answerTo(step.id);
    if (!answer) break;
    const added = chosen(step, surroundings(answer), seen, order);
    for (const id of added) seen.add(id);
    if (added.length > 0) steps.push({ step: 'expand', parent: step.id, added });
  }
  return steps;
}

/** The nodes and lines of an answer that are among `ids`. */
function drawn(
  { neighbourhood }: BetweenQuery,
  ids: ReadonlySet<string>,
  samples: ReadonlySet<string>,
  chain: Chain | null,
): Pick<Free, 'nodes' | 'relations' | 'undrawn'> {
  const relations = neighbourhood.relations
    .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
    .map(({ id, type, from, to, statements }) => ({
      id,
      type,
      from: from.id,
      to: to.id,
      inferred: statements.length > 0 && statements.every(({ status }) => status === 'INFERRED'),
      sample: statements.length > 0 && statements.every(({ source }) => samples.has(source.id)),
      essential: type === 'FEEDS' ? statements.some(({ essential }) => essential === true) : null,
    }));
  const shown = neighbourhood.entities.filter(({ id }) => ids.has(id));
  const kindOf = new Map(shown.map(({ id, kind }) => [id, kind]));
  const neighbours = new Map<string, Set<string>>();
  for (const { type, from, to } of relations) {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(`${type} OUT ${to}`));
    neighbours.set(to, (neighbours.get(to) ?? new Set()).add(`${type} IN ${from}`));
  }
  const undrawn = new Map<string, number>();
  const nodes = shown.map((entity) => {
    const degree = entity.expandCounts.reduce((sum, { count }) => sum + count, 0);
    const here = [...(neighbours.get(entity.id) ?? [])];
    let hidden = 0;
    for (const { type, direction, kind, count } of entity.expandCounts) {
      const prefix = `${type} ${direction} `;
      const near = here.filter((key) => key.startsWith(prefix) && kindOf.get(key.slice(prefix.length)) === kind).length;
      const left = Math.max(0, count - near);
      hidden += left;
      undrawn.set(kind, (undrawn.get(kind) ?? 0) + left);
    }
    const { id, kind, name, nameEn, shortName, shortNameEn, unnamed, sources } = entity;
    return {
      ...{ id, kind, name, nameEn, shortName, shortNameEn, unnamed },
      sample: sources.length > 0 && sources.every(({ id }) => samples.has(id)),
      degree,
      hidden,
      mark: chain?.markOf.get(id) ?? null,
    };
  });
  return { nodes, relations, undrawn };
}

/** The free arrangement of the view, replayed from its steps; empty on the lanes and until the first answer. */
export function useFreeData(chain: Chain | null): { readonly free: Free; readonly failure: Failure | null } {
  const { view, scope, catalogue } = useApp();
  const asked = (id: string): string => JSON.stringify({ ids: [id], scope });
  const centres = view.free === null ? [] : view.steps.map(({ id }) => asked(id));
  const around = useQueries(NeighboursDocument, centres);
  const { relationTypes, kinds } = catalogue.vocabulary;
  const steps = useMemo(() => {
    const order: Order = { types: relationTypes.map(({ id }) => id), kinds: kinds.map(({ id }) => id) };
    return replayed(view, (id) => around.answers.get(JSON.stringify({ ids: [id], scope })), order);
  }, [view, around, scope, relationTypes, kinds]);
  const ids = useMemo(() => idsOf(steps), [steps]);
  const between = useQuery(BetweenDocument, ids.length === 0 ? null : { ids: [...ids], scope });
  const free = useMemo((): Free => {
    if (!between.data || ids.length === 0) return noFree;
    const all = drawn(between.data, new Set(ids), catalogue.samples, chain);
    // The answer may still be an earlier one, for fewer nodes: steps to what it does not hold wait for the next.
    const known = new Set(all.nodes.map(({ id }) => id));
    const placed = steps.flatMap((step): readonly FreeStep[] => {
      if (step.step === 'start') {
        const ids = step.ids.filter((id) => known.has(id));
        return ids.length > 0 ? [{ ...step, ids }] : [];
      }
      if (step.step !== 'expand') return [];
      const added = step.added.filter((id) => known.has(id));
      return added.length > 0 && known.has(step.parent) ? [{ ...step, added }] : [];
    });
    return { ...all, steps: placed };
  }, [between.data, ids, steps, catalogue, chain]);
  return { free, failure: around.failure ?? between.failure };
}

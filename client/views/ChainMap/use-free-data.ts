import { useMemo, useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import {
  BetweenDocument,
  NeighboursDocument,
  WaysDocument,
  type BetweenQuery,
  type NeighboursQuery,
  type Scope,
  type WaysQuery,
} from '../../api/generated/graphql.ts';
import { useQueries } from '../../api/use-queries.ts';
import type { FreeStep } from '../../canvas/types.ts';
import type { Order, Surroundings } from '../../state/expansion.ts';
import { replayed } from '../../state/replay.ts';
import type { Expansion, Step } from '../../state/step.ts';
import { everOf, useApp } from '../app-context.ts';
import type { Chain } from '../chain.ts';
import { pairsOf } from '../pairs-of.ts';
import { noFree, type Free } from './free-context.ts';
import { drawn, merged } from './free-drawn.ts';
import { useFacets } from './use-facets.ts';

const surroundings = (answers: readonly NeighboursQuery[]): Surroundings => ({
  entities: answers.flatMap(({ neighbourhood }) => neighbourhood.entities),
  links: answers.flatMap(({ neighbourhood }) =>
    neighbourhood.relations.map(({ type, from, to }) => ({ type, from: from.id, to: to.id })),
  ),
});

const waysOf = (answer: WaysQuery | undefined): readonly (readonly string[])[] | undefined =>
  answer?.paths.map(({ entities }) => entities.map(({ id }) => id));

/** The steps to what is known: an answer may still be an earlier one, for fewer nodes. */
function placedAmong(steps: readonly FreeStep[], known: ReadonlySet<string>): readonly FreeStep[] {
  return steps.flatMap((step): readonly FreeStep[] => {
    if (step.step === 'start') {
      const ids = step.ids.filter((id) => known.has(id));
      return ids.length > 0 ? [{ ...step, ids }] : [];
    }
    if (step.step !== 'expand') return [step];
    const added = step.added.filter((id) => known.has(id));
    return added.length > 0 ? [{ ...step, added }] : [];
  });
}

const none: readonly Step[] = [];
const noFurther: readonly Expansion[] = [];

type Asked = Pick<Expansion, 'id' | 'type' | 'direction'>;

/** The question about the neighbours of one node, of one relation and direction when given. */
const askedOf = ({ id, type, direction }: Asked, scope: Scope): string =>
  JSON.stringify({ ids: [id], ...(type === undefined ? {} : { types: [type], direction }), scope });

const betweenOf = (from: string, to: string, scope: Scope): string => JSON.stringify({ from, to, scope });

/** The free arrangement of the view, replayed from its steps; empty on the lanes and until the first answer. */
export function useFreeData(chain: Chain | null): { readonly free: Free; readonly failure: Failure | null } {
  const { view, scope: dated, catalogue, t, today } = useApp();
  // Of all times: the arrangement stays when the date moves, and what does not hold then is drawn as such.
  const scope = useMemo(() => everOf(dated), [dated]);
  const asOf = view.asOf ?? today;
  const facets = useFacets();
  const steps = view.free === null ? none : view.steps;
  const asked = (step: Asked): string => askedOf(step, scope);
  const [further, setFurther] = useState<readonly Expansion[]>([]);
  const expansions = [...steps.flatMap((step) => (step.is === 'expand' ? [step] : [])), ...further];
  const around = useQueries(NeighboursDocument, expansions.map(asked));
  // Where an answer holds not all, what it left out is asked for type by type, so that every group has its turn.
  const cut = expansions.flatMap((step) =>
    step.type !== undefined
      ? []
      : (around.answers.get(asked(step))?.neighbourhood.hidden ?? []).map(({ type }) => asked({ id: step.id, type })),
  );
  const more = useQueries(NeighboursDocument, cut);
  const { path } = view;
  const paths = useQueries(WaysDocument, [
    ...steps.flatMap((step) => (step.is === 'ways' ? [betweenOf(step.from, step.to, dated)] : [])),
    ...(path === null ? [] : [betweenOf(path.from, path.to, dated)]),
  ]);

  const { relationTypes, kinds } = catalogue.vocabulary;
  const played = useMemo(() => {
    if (view.free === null) return null;
    const order: Order = { types: relationTypes.map(({ id }) => id), kinds: kinds.map(({ id }) => id) };
    return replayed(
      [view.free, ...view.beside],
      steps,
      {
        around: (step) => {
          const first = around.answers.get(askedOf(step, scope));
          if (first === undefined || step.type !== undefined) return first && surroundings([first]);
          const rest = first.neighbourhood.hidden.map(({ type }) =>
            more.answers.get(askedOf({ id: step.id, type }, scope)),
          );
          const all = [first, ...rest].flatMap((answer) => answer ?? []);
          return all.length > rest.length ? surroundings(all) : undefined;
        },
        ways: (from, to) => waysOf(paths.answers.get(betweenOf(from, to, dated))),
      },
      order,
    );
  }, [view.free, view.beside, steps, around, more, paths, scope, dated, relationTypes, kinds]);

  // What a further level asks of is known once the level before is drawn.
  const asks = played?.further ?? noFurther;
  if (JSON.stringify(asks) !== JSON.stringify(further)) setFurther(asks);

  const ids = useMemo(() => [...(played?.ever ?? [])], [played]);
  const questions = useMemo(() => pairsOf(ids).map((some) => JSON.stringify({ ids: some, scope })), [ids, scope]);
  const told = useQueries(BetweenDocument, questions);
  const complete = useLast(questions, told.answers);
  const free = useMemo((): Free => {
    if (played === null || complete.length === 0 || ids.length === 0) return noFree;
    const all = drawn(merged(complete), ids, played.from, catalogue.samples, facets, chain, { asOf, t });
    const { from, pinned, hidden, unfolded } = played;
    const known = new Set(all.ever.nodes.map(({ id }) => id));
    const lit = path === null ? undefined : waysOf(paths.answers.get(betweenOf(path.from, path.to, dated)));
    const steps = placedAmong(played.placings, known);
    return { ...all, steps, from, pinned, away: hidden, ways: lit ?? null, unfolded };
  }, [complete, ids, played, catalogue, facets, chain, path, paths, dated, asOf, t]);
  return { free, failure: around.failure ?? more.failure ?? paths.failure ?? told.failure };
}

/** The answers to all of the questions; while some are missing, the last that were complete. */
function useLast(questions: readonly string[], answers: ReadonlyMap<string, BetweenQuery>): readonly BetweenQuery[] {
  const now = useMemo(() => {
    const all = questions.flatMap((question) => answers.get(question) ?? []);
    return all.length === questions.length ? all : null;
  }, [questions, answers]);
  const [last, setLast] = useState<readonly BetweenQuery[]>([]);
  if (now !== null && now !== last && (now.length > 0 || last.length > 0)) setLast(now);
  return now ?? last;
}

import { StoreError, type Graph } from '../graph/graph.ts';
import { apply } from './apply.ts';
import { readBefore, type Before } from './before.ts';
import { isEmpty, planOf, type Plan, type Wanted } from './plan.ts';

const running = new WeakMap<Graph, Promise<unknown>>();

/** One replacement at a time in this process: the plan of the next must see what this one wrote. */
async function inTurn<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const turn = (running.get(graph) ?? Promise.resolve()).then(work, work);
  running.set(graph, turn);
  return turn;
}

/** How often a plan is made anew because another process changed the store in between. */
const attempts = 5;

export interface Replacement {
  /** The sources whose words are replaced. */
  readonly sources: ReadonlySet<string>;
  readonly wanted: Wanted;
  /** Entities that are looked up beside those wanted or named by what is wanted. */
  readonly alsoNamed?: ReadonlySet<string>;
  /** Looks at the store as it is before anything is written, and throws to refuse. */
  readonly check: (before: Before) => void;
  readonly dryRun: boolean;
}

/** Makes the given sources say what is wanted, in one transaction, and answers with what changed. Nothing to change, nothing written. */
export function replace(graph: Graph, { sources, wanted, alsoNamed, check, dryRun }: Replacement): Promise<Plan> {
  return inTurn(graph, async () => {
    for (let attempt = 1; ; attempt += 1) {
      const before = await readBefore(graph, sources, wanted, alsoNamed);
      check(before);
      const plan = planOf(before, wanted);
      if (dryRun || isEmpty(plan)) return plan;
      try {
        await apply(graph, plan);
        return plan;
      } catch (cause) {
        if (!(cause instanceof StoreError && cause.code === 'CONFLICT') || attempt === attempts) throw cause;
      }
    }
  });
}

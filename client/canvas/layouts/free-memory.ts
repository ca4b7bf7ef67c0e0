import type { FreeNode, FreeRelation, FreeStep, Point } from '../types.ts';
import { freeLayout, type Prefix } from './free.ts';

interface Known {
  /** All that the last step's placing depends on, as text. */
  readonly facts: string;
  readonly prefix: Prefix;
}

type Layout = (
  steps: readonly FreeStep[],
  nodes: readonly FreeNode[],
  relations: readonly FreeRelation[],
  types: readonly string[],
) => Map<string, Point>;

/**
 * `freeLayout` with a memory of the last list of steps: what began the same is not placed again, so that an
 * expansion costs only itself, and an undo or redo nothing. Gives what `freeLayout` gives.
 */
export function rememberingLayout(): Layout {
  let known: readonly Known[] = [];
  return (steps, nodes, relations, types) => {
    const facts = stepFacts(steps, nodes, relations, types);
    let same = 0;
    while (same < facts.length && known[same]?.facts === facts[same]) same += 1;
    // A shorter list is an undo: the steps beyond it are kept for the redo.
    if (same < facts.length) known = known.slice(0, same);
    return freeLayout(steps, nodes, relations, types, known[same - 1]?.prefix, (prefix) => {
      known = [...known, { facts: facts[prefix.steps - 1] ?? '', prefix }];
    });
  };
}

const broughtBy = (step: FreeStep): readonly string[] => {
  if (step.step === 'start') return step.ids;
  if (step.step === 'expand') return step.added;
  return step.step === 'ways' ? [...new Set(step.ways.flat())] : step.step === 'lay' ? step.at.map(({ id }) => id) : [];
};

/** What places a step: itself, the nodes it brings, and their relations to all that came before. */
function stepFacts(...[steps, nodes, relations, types]: Parameters<Layout>): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const came = new Map<string, number>();
  const brought: unknown[][] = steps.map((step, index) => {
    const ids = broughtBy(step);
    return ids.map((id) => {
      if (!came.has(id)) came.set(id, index);
      const node = byId.get(id);
      return node && [node.degree, node.name, node.nameEn, node.shortName, node.shortNameEn];
    });
  });
  const links: string[][] = steps.map(() => []);
  for (const { id, type, from, to } of relations) {
    const [a, b] = [came.get(from), came.get(to)];
    if (a !== undefined && b !== undefined) links[Math.max(a, b)]?.push(JSON.stringify([id, type, from, to]));
  }
  return steps.map((step, index) =>
    JSON.stringify([step, brought[index], links[index]?.sort(), index === 0 ? types : null]),
  );
}

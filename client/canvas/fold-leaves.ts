import type { FreeData, FreeNode, FreeRelation, FreeStep, KindWord } from './types.ts';

/** More nodes than this are not drawn one by one. */
export const foldLimit = 2000;
/** How many come out of a fold each time it is opened. */
export const foldStep = 12;

/** What stands after the steps. */
function standing(data: FreeData): ReadonlySet<string> {
  const known = new Set(data.nodes.map(({ id }) => id));
  const here = new Set<string>();
  for (const step of data.steps) {
    if (step.step === 'hide') for (const id of step.ids) here.delete(id);
    else for (const id of broughtBy(step)) if (known.has(id)) here.add(id);
  }
  return here;
}

const broughtBy = (step: FreeStep): readonly string[] => {
  if (step.step === 'start') return step.ids;
  if (step.step === 'expand') return step.added;
  return step.step === 'ways' ? step.ways.flat() : step.step === 'lay' ? step.at.map(({ id }) => id) : [];
};

interface Group {
  readonly parent: string;
  readonly kind: string;
  readonly leaves: FreeNode[];
}

/** What hangs on one node alone, by that node and kind; in a group by degree, then by id. What hands moved is left out. */
function leafGroups(data: FreeData, here: ReadonlySet<string>): Group[] {
  const near = new Map<string, string | null>();
  for (const { from, to } of data.relations) {
    if (from === to || !here.has(from) || !here.has(to)) continue;
    // Null = more than one.
    for (const [id, other] of [[from, to] as const, [to, from] as const])
      near.set(id, near.has(id) && near.get(id) !== other ? null : other);
  }
  const moved = new Set(data.steps.flatMap((step) => (step.step === 'move' ? [step.id] : [])));
  const first = data.steps[0];
  const starts = new Set(first === undefined ? [] : broughtBy(first).slice(0, 1));
  const groups = new Map<string, Group>();
  for (const node of data.nodes) {
    const parent = near.get(node.id);
    if (!here.has(node.id) || parent == null || moved.has(node.id) || starts.has(node.id)) continue;
    const key = `${node.kind} ${parent}`;
    const group = groups.get(key) ?? { parent, kind: node.kind, leaves: [] };
    group.leaves.push(node);
    groups.set(key, group);
  }
  for (const { leaves } of groups.values()) leaves.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return [...groups.values()];
}

/**
 * The same data with no more than `limit` nodes, as far as that can be had: of each node the leaves of one kind become one
 * that stands for them, the largest groups first. What was opened stays out. Data within the limit is given back unchanged.
 */
export function foldLeaves(data: FreeData, limit = foldLimit): FreeData {
  const here = standing(data);
  if (here.size <= limit) return data;
  const groups = leafGroups(data, here)
    .map((group) => {
      const open = foldStep * (data.unfolded?.get(`${group.kind} ${group.parent}`) ?? 0);
      return { ...group, leaves: group.leaves.slice(open) };
    })
    .filter(({ leaves }) => leaves.length > 1)
    .sort((a, b) => b.leaves.length - a.leaves.length || (a.parent + a.kind < b.parent + b.kind ? -1 : 1));
  const inFold = new Map<string, string>();
  const folds = new Map<string, FreeNode>();
  const words = new Map(data.vocabulary.kinds.map((kind) => [kind.id, kind]));
  for (let left = here.size; left > limit && groups.length > folds.size;) {
    const group = groups[folds.size];
    if (group === undefined) break;
    const fold = foldNode(group, words.get(group.kind));
    folds.set(fold.id, fold);
    for (const { id } of group.leaves) inFold.set(id, fold.id);
    left -= group.leaves.length - 1;
  }
  return {
    ...data,
    nodes: [...data.nodes.filter(({ id }) => here.has(id) && !inFold.has(id)), ...folds.values()],
    relations: foldedLines(
      data.relations.filter(({ from, to }) => here.has(from) && here.has(to)),
      inFold,
    ),
    steps: data.steps.map((step) => foldedStep(step, inFold)),
  };
}

function foldNode({ parent, kind, leaves }: Group, word: KindWord | undefined): FreeNode {
  const count = leaves.length;
  return {
    id: `fold:${kind} ${parent}`,
    kind,
    name: `${word?.zh ?? kind} ${count}`,
    nameEn: `${word?.en ?? kind} ${count}`,
    unnamed: false,
    sample: leaves.every(({ sample }) => sample),
    degree: 0,
    hidden: 0,
    folds: { of: parent, kind, count },
  };
}

/** The lines with those to what is folded as one of each type and direction. */
function foldedLines(relations: readonly FreeRelation[], inFold: ReadonlyMap<string, string>): FreeRelation[] {
  const lines = new Map<string, FreeRelation>();
  for (const relation of relations) {
    const from = inFold.get(relation.from) ?? relation.from;
    const to = inFold.get(relation.to) ?? relation.to;
    const folded = from !== relation.from || to !== relation.to;
    const key = folded ? JSON.stringify([relation.type, from, to]) : relation.id;
    const before = lines.get(key);
    const line = before ?? { ...relation, from, to };
    lines.set(key, {
      ...line,
      inferred: line.inferred && relation.inferred,
      sample: line.sample && relation.sample,
    });
  }
  return [...lines.values()];
}

/** A fold comes where the first of its leaves came, and is never hidden with one of them. */
function foldedStep(step: FreeStep, inFold: ReadonlyMap<string, string>): FreeStep {
  const renamed = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => inFold.get(id) ?? id))];
  switch (step.step) {
    case 'start':
      return { ...step, ids: renamed(step.ids) };
    case 'expand':
      return { ...step, added: renamed(step.added) };
    case 'ways':
      return step;
    case 'lay': {
      const at = new Map(
        step.at.map((spot) => [inFold.get(spot.id) ?? spot.id, spot]).reverse() as [string, (typeof step.at)[number]][],
      );
      return { ...step, at: [...at].map(([id, { x, y }]) => ({ id, x, y })).reverse() };
    }
    case 'hide':
      return { ...step, ids: step.ids.filter((id) => !inFold.has(id)) };
    case 'move':
      return step;
  }
}

import type { FreeData, FreeNode, FreeRelation, FreeStep, KindWord } from './types.ts';

/** More nodes than this are not drawn one by one. */
export const foldLimit = 2000;
/** Once something must be folded, so many are left if it can be had: few enough to be drawn at once, and to be read. */
export const foldGoal = 800;
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

/** Of what hangs on one node alone, that node; of the rest that is linked less than its neighbours, the most linked of these. */
function mainNeighbours(data: FreeData, here: ReadonlySet<string>) {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of data.relations) {
    if (from === to || !here.has(from) || !here.has(to)) continue;
    for (const [id, other] of [[from, to] as const, [to, from] as const])
      near.set(id, (near.get(id) ?? new Set()).add(other));
  }
  const only = new Map<string, string>();
  const main = new Map<string, string>();
  for (const [id, others] of near) {
    const [first] = [...others].sort((a, b) => (near.get(b)?.size ?? 0) - (near.get(a)?.size ?? 0) || (a < b ? -1 : 1));
    if (first === undefined) continue;
    if (others.size === 1) only.set(id, first);
    // Who is linked more than its neighbours is what others gather around.
    else if ((near.get(first)?.size ?? 0) > others.size) main.set(id, first);
  }
  return { only, main };
}

/** What belongs to one node (see `near`), by that node and kind; in a group by degree, then by id. What hands moved is left out. */
function groupsOf(data: FreeData, here: ReadonlySet<string>, near: ReadonlyMap<string, string>): Group[] {
  const moved = new Set(data.steps.flatMap((step) => (step.step === 'move' ? [step.id] : [])));
  const first = data.steps[0];
  const starts = new Set(first === undefined ? [] : broughtBy(first).slice(0, 1));
  const groups = new Map<string, Group>();
  for (const node of data.nodes) {
    const parent = near.get(node.id);
    if (!here.has(node.id) || parent === undefined || moved.has(node.id) || starts.has(node.id)) continue;
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
 * that stands for them, the largest groups first, and where leaves are too few also what else is linked to it above all.
 * What was opened stays out. Data within the limit is given back unchanged.
 */
export function foldLeaves(data: FreeData, limit = foldLimit): FreeData {
  const here = standing(data);
  if (here.size <= limit) return data;
  const goal = Math.min(limit, foldGoal);
  const inFold = new Map<string, string>();
  const folds = new Map<string, FreeNode>();
  const members = new Map<string, readonly FreeNode[]>();
  const parents = new Set<string>();
  const words = new Map(data.vocabulary.kinds.map((kind) => [kind.id, kind]));
  const { only, main } = mainNeighbours(data, here);
  let left = here.size;
  for (const near of [only, new Map([...only, ...main])])
    for (const { parent, kind, leaves: all } of closed(groupsOf(data, here, near), data)) {
      // What others are folded around must stay to be seen.
      const more = all.filter(({ id }) => !inFold.has(id) && !parents.has(id));
      const before = members.get(foldId(parent, kind)) ?? [];
      const leaves = [...before, ...more];
      if (left <= goal || more.length === 0 || leaves.length < 2 || inFold.has(parent)) continue;
      const fold = foldNode({ parent, kind, leaves }, words.get(kind));
      folds.set(fold.id, fold);
      members.set(fold.id, leaves);
      parents.add(parent);
      for (const { id } of more) inFold.set(id, fold.id);
      left -= before.length > 0 ? more.length : more.length - 1;
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

const foldId = (parent: string, kind: string): string => `fold:${kind} ${parent}`;

/** The groups without what was opened, the largest first. */
const closed = (groups: readonly Group[], { unfolded }: FreeData): readonly Group[] =>
  groups
    .map((group) => {
      const open = foldStep * (unfolded?.get(`${group.kind} ${group.parent}`) ?? 0);
      return { ...group, leaves: group.leaves.slice(open) };
    })
    .sort((a, b) => b.leaves.length - a.leaves.length || (a.parent + a.kind < b.parent + b.kind ? -1 : 1));

function foldNode({ parent, kind, leaves }: Group, word: KindWord | undefined): FreeNode {
  const count = leaves.length;
  return {
    id: foldId(parent, kind),
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
    if (from === to && relation.from !== relation.to) continue;
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

import { chosen, type Order, type Surroundings } from './expansion.ts';
import { spotsAmong } from './laid-spots.ts';
import { furtherLevels, type Expansion, type Spot, type Step } from './step.ts';

/** What a step did, as the canvas places it. */
export type Placing =
  | { readonly step: 'start'; readonly ids: readonly string[] }
  | { readonly step: 'expand'; readonly parent: string; readonly added: readonly string[] }
  | { readonly step: 'ways'; readonly ways: readonly (readonly string[])[] }
  | ({ readonly step: 'move' } & Spot)
  | { readonly step: 'hide'; readonly ids: readonly string[] }
  | { readonly step: 'lay'; readonly at: readonly Spot[] };

/** What the server said to the questions of the steps; undefined = not yet. */
export interface Answers {
  around(step: Expansion): Surroundings | undefined;
  ways(from: string, to: string): readonly (readonly string[])[] | undefined;
}

/** The free arrangement after its steps. */
export interface Replayed {
  readonly placings: readonly Placing[];
  /** What is drawn, in the order in which it came; the value is from whom it was drawn, null where it came by itself. */
  readonly from: ReadonlyMap<string, string | null>;
  /** All that ever was drawn: what is gone again was in the way of what came while it stood. */
  readonly ever: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What hands hid: no expansion draws it again. */
  readonly hidden: ReadonlySet<string>;
  /** How often the folded neighbours of a node and kind were opened, by `id kind`. */
  readonly unfolded: ReadonlyMap<string, number>;
  /** What the further levels of expansions ask of, as far as they are known: no step names it. */
  readonly further: readonly Expansion[];
}

/** How `unfolded` names the neighbours of one kind that are folded together. */
export const foldKey = (id: string, kind: string): string => `${kind} ${id}`;

/** What was drawn from `id`, and from that, and so on; `id` itself is left out. */
export function drawnFrom(id: string, from: ReadonlyMap<string, string | null>): readonly string[] {
  const found = new Set([id]);
  // What is drawn came after what it was drawn from: one pass meets all.
  for (const [one, parent] of from) if (parent !== null && found.has(parent)) found.add(one);
  found.delete(id);
  return [...found];
}

/**
 * Plays the steps from the beginning, as far as their answers are in. Pure: equal steps and answers give an equal
 * arrangement, and every prefix of the steps gives a prefix of its placings.
 */
export function replayed(start: readonly string[], steps: readonly Step[], answers: Answers, order: Order): Replayed {
  const placings: Placing[] = [{ step: 'start', ids: start }];
  const from = new Map<string, string | null>(start.map((id) => [id, null]));
  const ever = new Set(start);
  const pinned = new Set<string>();
  const hidden = new Set<string>();
  const unfolded = new Map<string, number>();
  const further: Expansion[] = [];
  const here = (ids: readonly string[]): readonly string[] => ids.filter((id) => from.has(id));
  const take = (ids: readonly string[]): void => {
    if (ids.length === 0) return;
    for (const id of ids) {
      from.delete(id);
      pinned.delete(id);
    }
    placings.push({ step: 'hide', ids });
  };
  const bring = (ids: readonly string[], parent: string | null): readonly string[] => {
    const added = ids.filter((id) => !from.has(id));
    for (const id of added) {
      from.set(id, parent);
      ever.add(id);
      hidden.delete(id);
    }
    return added;
  };
  const expand = (step: Expansion, around: Surroundings): readonly string[] => {
    // A link may expand what nothing drew before: it comes by itself then.
    const own = bring([step.id], null);
    if (own.length > 0) placings.push({ step: 'start', ids: own });
    const added = bring(chosen(step, around, new Set([...from.keys(), ...hidden]), order), step.id);
    if (added.length > 0) placings.push({ step: 'expand', parent: step.id, added });
    return added;
  };
  const now = (): Replayed => ({ placings, from, ever, pinned, hidden, unfolded, further });

  for (const step of steps) {
    switch (step.is) {
      case 'expand': {
        const { depth = 1, ...first } = step;
        let level: readonly Expansion[] = [first];
        for (let at = 0; level.length > 0 && at < depth; at++) {
          if (at > 0) further.push(...level);
          const around = level.map((one) => answers.around(one));
          if (around.some((one) => one === undefined)) return now();
          const next = furtherLevels[at];
          const drawn = level.flatMap((one, i) => {
            const near = around[i];
            return near === undefined || hidden.has(one.id) ? [] : expand(one, near);
          });
          level =
            next === undefined ? [] : drawn.slice(0, next.nodes).map((id) => ({ ...first, id, count: next.each }));
        }
        break;
      }
      case 'ways': {
        const ways = answers.ways(step.from, step.to);
        if (ways === undefined) return now();
        const ends = bring([step.from, step.to], null);
        const added = bring([...new Set(ways.flat())], step.from);
        if (ends.length + added.length > 0)
          placings.push({ step: 'ways', ways: ways.length === 0 ? [[step.from], [step.to]] : ways });
        break;
      }
      case 'put': {
        const added = bring(step.ids, null);
        if (added.length > 0) placings.push({ step: 'start', ids: added });
        break;
      }
      case 'fold':
        take(drawnFrom(step.id, from));
        break;
      case 'hide':
        for (const id of step.ids) hidden.add(id);
        take(here(step.ids));
        break;
      case 'only': {
        const gone = [...from.keys()].filter((id) => !step.ids.includes(id));
        for (const id of gone) hidden.add(id);
        take(gone);
        break;
      }
      case 'move': {
        const { id, x, y } = step;
        if (!from.has(id)) break;
        pinned.add(id);
        placings.push({ step: 'move', id, x, y });
        break;
      }
      case 'pin':
        for (const id of here(step.ids)) pinned.add(id);
        break;
      case 'unpin':
        for (const id of step.ids) pinned.delete(id);
        break;
      case 'lay': {
        const at = spotsAmong(step.at, from.keys());
        if (at.length > 0) placings.push({ step: 'lay', at });
        break;
      }
      case 'unfold': {
        const key = foldKey(step.id, step.kind);
        unfolded.set(key, (unfolded.get(key) ?? 0) + 1);
      }
    }
  }
  return now();
}

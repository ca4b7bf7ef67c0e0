import { forgotten } from './forget.ts';
import { stepCount, type Expansion, type Step } from './step.ts';
import {
  emptyView,
  type Other,
  type Page,
  type Path,
  type Place,
  type Trace,
  type View,
  type Weights,
} from './view.ts';
import { whatIfChanged, type WhatIfChange } from './what-if-change.ts';

export type Change =
  | { readonly do: 'page'; readonly page: Page }
  | { readonly do: 'place'; readonly place: Place | null }
  | { readonly do: 'asOf'; readonly asOf: string | null }
  | { readonly do: 'sources'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly do: 'inferred'; readonly on: boolean }
  | { readonly do: 'select'; readonly id: string | null; readonly add?: boolean }
  | { readonly do: 'trace'; readonly trace: Trace }
  | { readonly do: 'open'; readonly id: string | null }
  | { readonly do: 'expand'; readonly step: Partial<Expansion> & Pick<Expansion, 'id'> }
  /** Any other step of the free arrangement; on the lanes, where there is none to change, nothing. */
  | { readonly do: 'arrange'; readonly step: Exclude<Step, Expansion> }
  /** Draws the ways between two and lights them. */
  | { readonly do: 'path'; readonly from: string; readonly to: string }
  /** Which of them is looked at; null = they are lit no longer. */
  | { readonly do: 'way'; readonly at: number | null }
  | { readonly do: 'lanes' }
  | { readonly do: 'hide'; readonly key: string }
  | { readonly do: 'only'; readonly key: string | null }
  | { readonly do: 'dossier'; readonly id: string }
  | { readonly do: 'drawer'; readonly open: boolean }
  | { readonly do: 'timeline'; readonly open: boolean }
  | { readonly do: 'fades'; readonly on: boolean }
  | { readonly do: 'weigh'; readonly weights: Weights }
  /** The two sides of the comparison: the first is the view's own scope; what is left out stays. */
  | { readonly do: 'sides'; readonly a?: Other; readonly b?: Other }
  | { readonly do: 'light'; readonly id: string | null }
  | { readonly do: 'reset' }
  /** These ids are gone from the store. */
  | { readonly do: 'forget'; readonly ids: readonly string[] }
  | WhatIfChange;

const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort();

/** The first expansion leaves the lanes: it starts a free arrangement around what is expanded, the only other start being that one again. */
const expanded = (view: View, step: Expansion): View =>
  view.free === null
    ? { ...view, page: 'map', free: step.id, steps: [step], selection: [step.id], trace: 'both', open: null }
    : { ...view, steps: [...view.steps, step] };

/** What is hidden is no longer selected. */
function arranged(view: View, step: Exclude<Step, Expansion>): View {
  if (view.free === null) return view;
  const gone = (id: string): boolean =>
    (step.is === 'hide' && step.ids.includes(id)) || (step.is === 'only' && !step.ids.includes(id));
  const last = view.steps.at(-1);
  // A second push of the same node, or a second layout of all, makes the first one nothing.
  const undone =
    step.is === 'move' ? last?.is === 'move' && last.id === step.id : step.is === 'lay' && last?.is === 'lay';
  const before = undone ? view.steps.slice(0, -1) : view.steps;
  return { ...view, steps: [...before, step], selection: view.selection.filter((id) => !gone(id)) };
}

/** The ways between two, lit. From the lanes they start a free arrangement of their own; asked for again they are not drawn again. */
function withWays(view: View, { from, to }: Omit<Path, 'at'>): View {
  if (from === to) return view;
  const lit = { ...view, page: 'map', path: { from, to, at: 0 }, selection: [], trace: 'both' } as const;
  const step: Step = { is: 'ways', from, to };
  if (view.free === null) return { ...lit, free: from, beside: [], steps: [step], open: null };
  const last = view.steps.at(-1);
  const drawn = last?.is === 'ways' && last.from === from && last.to === to;
  return drawn ? lit : { ...lit, steps: [...view.steps, step] };
}

const wayAt = (view: View, at: number | null): View => {
  const { path } = view;
  if (path === null || path.at === at) return view;
  return { ...view, path: at === null ? null : { ...path, at } };
};

/** The view after a change. Pure; a change that changes nothing gives the same view back. */
export function changed(view: View, change: Change): View {
  switch (change.do) {
    case 'page':
      return view.page === change.page ? view : { ...view, page: change.page, lit: null };
    case 'place':
      return { ...view, place: change.place };
    case 'asOf':
      return view.asOf === change.asOf ? view : { ...view, asOf: change.asOf };
    case 'sources': {
      const rest = view.off.filter((id) => !change.ids.includes(id));
      return { ...view, off: change.on ? rest : [...rest, ...change.ids].sort() };
    }
    case 'inferred':
      return view.inferred === change.on ? view : { ...view, inferred: change.on };
    case 'select': {
      if (change.id === null)
        return view.selection.length === 0 ? view : { ...view, selection: [], trace: 'both', lit: litAfter(view) };
      if (change.add === true) return { ...view, selection: toggledSelection(view.selection, change.id) };
      const same = view.selection.length === 1 && view.selection[0] === change.id;
      return same ? view : { ...view, selection: [change.id], trace: 'both', lit: litAfter(view) };
    }
    case 'trace':
      return view.trace === change.trace ? view : { ...view, trace: change.trace };
    case 'open':
      return view.open === change.id ? view : { ...view, page: 'map', open: change.id };
    case 'expand':
      return expanded(view, { count: stepCount, ...change.step, is: 'expand' });
    case 'arrange':
      return arranged(view, change.step);
    case 'path':
      return withWays(view, change);
    case 'way':
      return wayAt(view, change.at);
    case 'lanes':
      return view.free === null ? view : { ...view, free: null, beside: [], steps: [], path: null };
    case 'hide':
      return { ...view, hidden: toggled(view.hidden, change.key) };
    case 'only':
      return { ...view, only: change.key === null ? [] : toggled(view.only, change.key) };
    case 'dossier':
      return { ...view, page: 'dossier', selection: [change.id], lit: null };
    case 'drawer':
      return view.drawer === change.open ? view : { ...view, drawer: change.open };
    case 'timeline':
      return view.timeline === change.open ? view : { ...view, timeline: change.open };
    case 'fades':
      return view.fades === change.on ? view : { ...view, fades: change.on };
    case 'weigh':
      return sameWeights(view.weights, change.weights) ? view : { ...view, weights: change.weights };
    case 'sides':
      return { ...view, ...change.a, other: change.b ?? view.other };
    case 'light':
      return view.lit === change.id ? view : { ...view, lit: change.id };
    case 'forget':
      return forgotten(view, change.ids);
    case 'reset':
      return { ...emptyView, place: view.place };
    case 'remove':
    case 'add':
    case 'takeBack':
    case 'clearWhatIf':
    case 'step':
      return whatIfChanged(view, change);
  }
}

/** Unlike the other lists a selection keeps its order: the first one picked is the one inspected. */
const toggledSelection = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** On the map what is lit belongs to what is inspected; on the other pages it is the page's own. */
const litAfter = (view: View): string | null => (view.page === 'map' ? null : view.lit);

const sameWeights = (a: Weights, b: Weights): boolean => a.a === b.a && a.b === b.b && a.targeted === b.targeted;

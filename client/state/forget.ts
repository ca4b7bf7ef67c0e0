import type { Step } from './step.ts';
import type { View } from './view.ts';
import { idsOfWeakKey } from './weak-key.ts';

/** The ids a step names. */
function idsIn(step: Step): readonly string[] {
  switch (step.is) {
    case 'ways':
      return [step.from, step.to];
    case 'lay':
      // It places what other steps draw, and draws nothing by itself.
      return [];
    case 'expand':
    case 'fold':
    case 'move':
    case 'unfold':
      return [step.id];
    case 'put':
    case 'hide':
    case 'only':
    case 'pin':
    case 'unpin':
      return step.ids;
  }
}

/** A step without some ids; none when nothing is left of it. */
function without(step: Step, gone: ReadonlySet<string>): readonly Step[] {
  if ('ids' in step) {
    const ids = step.ids.filter((id) => !gone.has(id));
    return ids.length > 0 ? [{ ...step, ids }] : [];
  }
  return idsIn(step).some((id) => gone.has(id)) ? [] : [step];
}

/** The ids of what is lit: an entity, or on the page of weak links a row of several. */
const litIds = ({ page, lit }: View): readonly string[] =>
  lit === null ? [] : page === 'weak' ? idsOfWeakKey(lit) : [lit];

/** Every id of an entity that a view names, each once. */
export function entityIdsOf(view: View): readonly string[] {
  const { place, selection, open, free, beside, steps, path, whatIf, other } = view;
  const named = [
    ...[place?.id, open, free, path?.from, path?.to, other?.place?.id],
    ...litIds(view),
    ...selection,
    ...beside,
    ...steps.flatMap(idsIn),
    ...whatIf.remove,
    ...whatIf.add.flatMap(({ company, segment }) => [company, segment]),
  ];
  return [...new Set(named.filter((id) => id != null))];
}

/** The view without ids that are gone: the rest of it is shown as it was. Pure. */
export function forgotten(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const stays = (id: string): boolean => !gone.has(id);
  const kept = (id: string | null): string | null => (id !== null && gone.has(id) ? null : id);
  const beside = view.beside.filter(stays);
  const steps = view.steps.flatMap((step) => without(step, gone));
  // What the arrangement began with is gone: it begins with the next thing it drew by itself.
  const put = steps.flatMap((step) => (step.is === 'put' ? step.ids : []));
  const start = view.free === null || stays(view.free) ? view.free : (beside[0] ?? put[0] ?? null);
  const { place, other, whatIf, path } = view;
  return {
    ...view,
    place: place != null && gone.has(place.id) ? undefined : place,
    other: other?.place != null && gone.has(other.place.id) ? null : other,
    selection: view.selection.filter(stays),
    off: view.off.filter(stays),
    open: kept(view.open),
    lit: litIds(view).every(stays) ? view.lit : null,
    free: start,
    beside: start === null ? [] : beside.filter((id) => id !== start),
    steps: start === null ? [] : steps,
    path: path !== null && (gone.has(path.from) || gone.has(path.to)) ? null : path,
    whatIf: {
      ...whatIf,
      remove: whatIf.remove.filter(stays),
      add: whatIf.add.filter(({ company, segment }) => stays(segment) && (company === null || stays(company))),
    },
  };
}

import { isDate } from './date.ts';
import { escaped, isId, list, unescaped } from './link-list.ts';
import { lossLink, lossOf } from './link-loss.ts';
import { stepsOf, stepsText } from './link-steps.ts';
import { emptyView, pages, traces, type Path, type Place, type View } from './view.ts';

const oneOf = <T extends string>(choices: readonly T[], text: string | null, otherwise: T): T =>
  choices.find((choice) => choice === text) ?? otherwise;

function readPlace(query: URLSearchParams): Place | null | undefined {
  const park = query.get('park');
  if (park !== null && isId(park)) return { kind: 'park', id: park };
  const area = query.get('area');
  if (area === '*') return null;
  return area !== null && isId(area) ? { kind: 'area', id: area } : undefined;
}

const pathText = ({ from, to, at }: Path): string =>
  [escaped(from), escaped(to), ...(at === 0 ? [] : [String(at)])].join('~');

function readPath(text: string | null): Path | null {
  const [from = '', to = '', at = ''] = (text ?? '').split('~').map(unescaped);
  return isId(from) && isId(to) && from !== to ? { from, to, at: /^\d{1,2}$/.test(at) ? Number(at) : 0 } : null;
}

/** A view as the query of a link, without `?`; what is as usual is left out, so that links stay short. */
export function linkOf(view: View): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string): void => {
    if (value !== '') query.set(key, value);
  };
  if (view.page !== 'map') put('page', view.page);
  if (view.place === null) put('area', '*');
  else if (view.place) put(view.place.kind, view.place.id);
  put('asOf', view.asOf ?? '');
  put('off', view.off.map(escaped).join(','));
  if (view.inferred) put('inferred', '1');
  put('select', view.selection.map(escaped).join(','));
  if (view.trace !== emptyView.trace) put('trace', view.trace);
  put('open', view.open ?? '');
  if (view.free !== null) {
    put('free', view.free);
    put('with', view.beside.map(escaped).join(','));
    put('steps', stepsText(view.steps));
    put('path', view.path === null ? '' : pathText(view.path));
  }
  put('hidden', view.hidden.map(escaped).join(','));
  put('only', view.only.map(escaped).join(','));
  if (view.fades) put('fades', '1');
  if (view.timeline) put('time', '1');
  if (view.drawer) put('table', '1');
  for (const [key, value] of lossLink(view)) put(key, value);
  // URLSearchParams escapes these five though a query may hold them bare; a link is read by people too.
  return query
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2A', '*')
    .replaceAll('%21', '!')
    .replaceAll('%7E', '~');
}

/** The view a link's query names. Never throws: what is cut, forged or unknown is as if it were not there. */
export function viewOf(search: string): View {
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf');
  const open = query.get('open');
  const free = query.get('free');
  const isFree = free !== null && isId(free);
  return {
    ...emptyView,
    page: oneOf(pages, query.get('page'), emptyView.page),
    place: readPlace(query),
    asOf: asOf !== null && isDate(asOf) ? asOf : null,
    off: [...new Set(list(query.get('off')))].sort(),
    inferred: query.get('inferred') === '1',
    selection: [...new Set(list(query.get('select')))],
    trace: oneOf(traces, query.get('trace'), emptyView.trace),
    open: open !== null && isId(open) ? open : null,
    free: isFree ? free : null,
    beside: isFree ? [...new Set(list(query.get('with')))].filter((id) => id !== free) : [],
    steps: isFree ? stepsOf(query.get('steps')) : [],
    path: isFree ? readPath(query.get('path')) : null,
    hidden: [...new Set(list(query.get('hidden')))].sort(),
    only: [...new Set(list(query.get('only')))].sort(),
    fades: query.get('fades') === '1',
    timeline: query.get('time') === '1',
    drawer: query.get('table') === '1',
    ...lossOf(query),
  };
}

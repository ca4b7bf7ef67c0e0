import { shortNameOf } from '../../text/names.ts';
import type { App } from '../app-context.ts';
import type { Data } from '../data-context.ts';
import type { MenuItem } from './Menu.tsx';

/** What the what-if can do with one drawn thing: take it out, or, where a segment stands empty, put a company in. */
export function whatIfItems({ t, view, dispatch }: App, { chain, gapOf }: Data, id: string): readonly MenuItem[] {
  const out = view.whatIf.remove.includes(id);
  const segment = chain?.segments.get(id);
  const empty = segment !== undefined && segment.presence !== 'PRESENT';
  return [
    ...(empty && !out
      ? []
      : [{ name: out ? t.whatIf.restore : t.whatIf.remove, keys: '', act: () => dispatch({ do: 'remove', id }) }]),
    ...(empty && gapOf.has(id)
      ? [
          {
            name: t.whatIf.addHere,
            keys: '',
            act: () => dispatch({ do: 'add', addition: { company: null, segment: id } }),
          },
        ]
      : []),
  ];
}

/** Taking out each of the companies drawn in a segment. */
export function firmItems({ t, language, dispatch }: App, { chain }: Data, id: string): readonly MenuItem[] {
  const firms = chain?.segments.get(id)?.companies ?? [];
  return firms.slice(0, 6).map(({ company }) => ({
    name: t.whatIf.removeNamed(shortNameOf(company, language)),
    keys: '',
    act: () => dispatch({ do: 'remove', id: company.id }),
  }));
}

/** What the map offers for one drawn thing. */
export function mapItems(app: App, data: Data, id: string): readonly MenuItem[] {
  const { t, view, dispatch } = app;
  const { chain } = data;
  const onChain = chain?.segments.has(id) === true || chain?.segmentsOf.has(id) === true;
  const trace = (way: 'up' | 'down'): void => {
    dispatch({ do: 'select', id });
    dispatch({ do: 'trace', trace: way });
  };
  return [
    { name: t.keys.inspect, keys: 'Enter', act: () => dispatch({ do: 'select', id }) },
    { name: t.keys.expand, keys: 'E', act: () => dispatch({ do: 'expand', step: { id } }) },
    ...(chain?.segments.has(id) === true && view.free === null
      ? [
          { name: t.map.zoomIn, keys: '', act: () => dispatch({ do: 'open', id }) },
          { name: t.inspect.up(null), keys: '', act: () => trace('up') },
          { name: t.inspect.down(null), keys: '', act: () => trace('down') },
        ]
      : []),
    ...(onChain ? whatIfItems(app, data, id) : []),
  ];
}

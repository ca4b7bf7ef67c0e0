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

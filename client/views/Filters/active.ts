import { marks } from '../../state/mark.ts';
import { wordOf } from '../../text/names.ts';
import type { App } from '../app-context.ts';
import { sourceLabel } from '../parts/source-label.ts';

/** A filter that takes something off the map, or adds what is inferred, with how to take it back. */
export interface ActiveFilter {
  readonly key: string;
  readonly words: string;
  readonly undo: () => void;
}

/** What a hidden key hides, in words; null for keys of other pages or of another version. */
export function hiddenWords(key: string, { t, language, catalogue }: App): string | null {
  const [group = '', ...rest] = key.split(':');
  const id = rest.join(':');
  if (group === 'presence') {
    const mark = marks.find((one) => one === id);
    return mark === undefined ? null : t.marks[mark];
  }
  if (group === 'kind' || group === 'relation') {
    const word = (group === 'kind' ? catalogue.kinds : catalogue.relationTypes).get(id);
    return word ? wordOf(word, language) : null;
  }
  const facets: Readonly<Record<string, string>> = t.state.facets;
  return facets[key] ?? null;
}

/** The filters of the map that are on. The sample has its own switch in the scope bar, as the date has; they are no chips. */
export function activeFilters(app: App): readonly ActiveFilter[] {
  const { t, view, catalogue, language, dispatch } = app;
  const hidden = view.hidden.flatMap((key): ActiveFilter[] => {
    // The other arrangement's filters wait for it.
    if (key.startsWith('presence:') !== (view.free === null) && /^(?:presence|kind):/.test(key)) return [];
    const words = hiddenWords(key, app);
    return words === null ? [] : [{ key, words: t.state.without(words), undo: () => dispatch({ do: 'hide', key }) }];
  });
  const off = view.off.flatMap((id): ActiveFilter[] => {
    const source = catalogue.sources.find((one) => one.id === id);
    if (!source || catalogue.samples.has(id)) return [];
    const words = t.state.sourceOff(sourceLabel(source, language));
    return [{ key: `source:${id}`, words, undo: () => dispatch({ do: 'sources', ids: [id], on: true }) }];
  });
  const inferred: readonly ActiveFilter[] = view.inferred
    ? [{ key: 'inferred', words: t.state.withInferred, undo: () => dispatch({ do: 'inferred', on: false }) }]
    : [];
  return [...inferred, ...hidden, ...off];
}

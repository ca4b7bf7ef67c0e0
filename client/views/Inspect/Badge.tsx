import { createContext, useContext } from 'react';
import { useApp } from '../app-context.ts';
import { titleOf } from '../parts/source-label.ts';
import type { SourceOf } from './entity.ts';

/** The numbers of the sources of what is inspected. */
export const NumbersContext = createContext<ReadonlyMap<string, number>>(new Map());

/** A source in one mark: its number in this inspector, or the letter of a sample or a reference chain. */
export function Badge({ source }: { readonly source: Pick<SourceOf, 'id' | 'kind' | 'title' | 'titleEn'> }) {
  const { t, language } = useApp();
  const number = useContext(NumbersContext).get(source.id);
  const letter = source.kind === 'SAMPLE' ? t.inspect.badges.SAMPLE : t.inspect.badges.REFERENCE;
  return (
    <span className={`badge badge-${source.kind.toLowerCase()}`} title={titleOf(source, language)}>
      {number ?? letter}
    </span>
  );
}

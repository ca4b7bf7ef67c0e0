import { createContext } from 'react';
import type { CitedFragment } from '../../api/generated/graphql.ts';

export type Cited = CitedFragment;

/** A source and its number on the sheet. */
export interface Numbered {
  readonly number: number;
  readonly source: Cited;
}

/** Sources numbered from 1 in the order in which the sheet cites them, each once. */
export function numberedSources(cited: Iterable<Cited>): ReadonlyMap<string, Numbered> {
  const numbers = new Map<string, Numbered>();
  for (const source of cited) if (!numbers.has(source.id)) numbers.set(source.id, { number: numbers.size + 1, source });
  return numbers;
}

/** The sources of some statements, in their order. */
export const sourcesOf = (
  links: readonly { readonly statements: readonly { readonly source: Cited }[] }[],
): readonly Cited[] => links.flatMap(({ statements }) => statements.map(({ source }) => source));

export const CitationContext = createContext<ReadonlyMap<string, Numbered>>(new Map());

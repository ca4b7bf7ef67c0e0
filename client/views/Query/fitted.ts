import type { StandInsQuery } from '../../api/generated/graphql.ts';
import type { Language } from '../../state/preferences.ts';
import { examples, type Example, type Role } from './examples.ts';

/** Every id that an example asks about, each once. */
export const askedAbout: readonly string[] = [...new Set(examples.flatMap(({ about }) => Object.keys(about)))];

/** A worked query as a reader of a language asks it: who reads English asks for the English names too. */
export const inLanguage = (query: string, language: Language): string =>
  language === 'en' ? query.replaceAll(/\bname\b(?! nameEn)/g, 'name nameEn') : query;

/** An example as this store can answer it. */
export interface Fitted extends Example {
  /** What the store would have to hold; null = it does. */
  readonly missing: Role | null;
}

const swapped = (value: unknown, by: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return by.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => swapped(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swapped(item, by)]));
};

/** The examples over a store: what it does not hold is another of its kind there, or missing. Without an answer they stay as they are. */
export function fitted(store: StandInsQuery | null): readonly Fitted[] {
  if (!store) return examples.map((example) => ({ ...example, missing: null }));
  const held = new Set(store.entities.nodes.map(({ id }) => id));
  const first = {
    area: store.areas.nodes[0],
    company: store.companies.nodes[0],
    segment: store.segments.nodes[0],
  };
  return examples.map((example) => {
    const by = new Map<string, string>();
    let missing: Role | null = null;
    for (const [asked, role] of Object.entries(example.about)) {
      // A search asks for a name, where the others ask for an id; its own finds something only in the data sets.
      const isText = example.variables.text === asked;
      if (held.has(asked) || (isText && held.has('yuxinwei'))) continue;
      const other = first[role];
      if (other) by.set(asked, isText ? other.name : other.id);
      else missing ??= role;
    }
    return { ...example, variables: swapped(example.variables, by) as Example['variables'], missing };
  });
}

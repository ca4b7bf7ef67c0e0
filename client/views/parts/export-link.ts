import type { Scope } from '../../api/generated/graphql.ts';
import type { Language } from '../../state/preferences.ts';

/** The lists that may be had as files, by the name in their address. */
export type ListName = 'gaps' | 'weak-links' | 'chokepoints';

/** What a list is asked with beside its scope; what is empty is left out. */
export type ListParams = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** The address of a list as it is shown, as a file. */
export function exportLink(
  list: ListName,
  format: 'csv' | 'xlsx',
  scope: Scope,
  own: ListParams,
  language: Language,
): string {
  const query = new URLSearchParams();
  const put = (name: string, value: ListParams[string] | null | undefined): void => {
    const text = typeof value === 'object' ? value?.join(',') : value;
    if (text != null && text !== '') query.set(name, String(text));
  };
  for (const field of ['area', 'park', 'cluster', 'chain', 'letter', 'asOf', 'withoutSources'] as const)
    put(field, scope[field]);
  if (scope.includeInferred === true) put('includeInferred', '1');
  for (const [name, value] of Object.entries(own)) put(name, value);
  put('lang', language);
  return `export/${list}.${format}?${query.toString()}`;
}

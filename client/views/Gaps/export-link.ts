import type { Scope } from '../../api/generated/graphql.ts';
import type { Language } from '../../state/preferences.ts';
import type { Mark } from '../../state/mark.ts';
import { filterOf } from './shown-gaps.ts';

const stateOf: Partial<Record<Mark, string>> = { absent: 'ABSENT', unknown: 'UNKNOWN', talks: 'IN_TALKS' };

/** The address of the gap list as it is shown, as a file. */
export function exportLink(format: 'csv' | 'xlsx', scope: Scope, only: readonly string[], language: Language): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | null | undefined): void => {
    if (value != null && value !== '') query.set(name, String(value));
  };
  const { rules, marks } = filterOf(only);
  for (const field of ['area', 'park', 'cluster', 'chain', 'letter', 'asOf'] as const) put(field, scope[field]);
  put('withoutSources', scope.withoutSources?.join(','));
  if (scope.includeInferred === true) put('includeInferred', '1');
  put('rules', rules.join(','));
  put('states', marks.flatMap((mark) => stateOf[mark] ?? []).join(','));
  put('lang', language);
  return `export/gaps.${format}?${query.toString()}`;
}

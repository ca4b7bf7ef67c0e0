import { escaped, isId, unescaped } from './link-list.ts';

/** What one weak link is known by in a link: its rules, and the ids of its segment or product, company and supplier. */
export const weakKeyOf = (rules: readonly string[], ids: readonly (string | undefined)[]): string =>
  [rules.join('.'), ...ids.map((id) => escaped(id ?? ''))].join('~');

/** The ids such a key names. */
export const idsOfWeakKey = (key: string): string[] => key.split('~').slice(1).map(unescaped).filter(isId);

import type { Text } from '../../text/text.ts';

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

/** When a link held, from the first statement that gives a date; undated when none does. */
export function spanOf(statements: readonly Dated[], t: Text): string {
  const dated = statements.find(({ since, until }) => since !== null || until !== null);
  if (!dated) return t.inspect.undated;
  const { since, until } = dated;
  if (since !== null && until !== null) return since === until ? since : t.inspect.span(since, until);
  return since !== null ? t.inspect.since(since) : t.inspect.until(until ?? '');
}

import { useMemo } from 'react';
import { CalledDocument } from '../../api/generated/graphql.ts';
import { useQueries } from '../../api/use-queries.ts';
import type { Nameable } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

/** Names of ids: those the page knows, the others asked for. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, Nameable> {
  const { catalogue } = useApp();
  const { chain } = useData();
  const known = useMemo(
    () =>
      new Map<string, Nameable>([
        ...[...catalogue.areas, ...catalogue.parks].map((it) => [it.id, it] as const),
        ...(chain?.answer.segments ?? []).flatMap(({ segment, companies }) => [
          [segment.id, segment] as const,
          ...companies.map(({ company }) => [company.id, company] as const),
        ]),
      ]),
    [catalogue, chain],
  );
  const { answers } = useQueries(
    CalledDocument,
    chain === null ? [] : ids.filter((id) => !known.has(id)).map((id) => JSON.stringify({ id })),
  );
  return useMemo(() => {
    const asked = [...answers.values()].flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : []));
    return new Map([...known, ...asked]);
  }, [known, answers]);
}

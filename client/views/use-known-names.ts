import { useCallback, useMemo } from 'react';
import { shortNameOf, type Nameable } from '../text/names.ts';
import { useApp } from './app-context.ts';
import { useFree } from './ChainMap/free-context.ts';
import { useData } from './data-context.ts';

/** The short name of anything the page holds; its id where it is not among that. */
export function useKnownNames(): (id: string) => string {
  const { catalogue, language } = useApp();
  const { chain } = useData();
  const { nodes } = useFree();
  const known = useMemo(() => {
    const rows = chain?.answer.segments ?? [];
    return new Map<string, Nameable>([
      ...[...catalogue.areas, ...catalogue.parks].map((one) => [one.id, one] as const),
      ...rows.flatMap(({ companies }) => companies.map(({ company }) => [company.id, company] as const)),
      ...rows.map(({ segment }) => [segment.id, segment] as const),
      ...nodes.map((node) => [node.id, node] as const),
    ]);
  }, [catalogue, chain, nodes]);
  return useCallback(
    (id) => {
      const one = known.get(id);
      return one ? shortNameOf(one, language) : id;
    },
    [known, language],
  );
}

import { useMemo } from 'react';
import { WeakEvidenceDocument, WeakLinksDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { shownRules, weakAsked } from './asked.ts';
import { Frame } from './Frame.tsx';
import { ReachMap } from './ReachMap.tsx';
import { WeakDetail } from './WeakDetail.tsx';
import { weakKey, WeakTable } from './WeakTable.tsx';

/** Segments and companies that hang by a thread: the list, and what one row rests on. */
export function Weak({ narrow }: { readonly narrow: boolean }) {
  const { t, language, view, scope } = useApp();
  const { chain } = useData();
  const rules = shownRules(view.hidden);
  const asked = weakAsked(view.hidden, scope);
  const { data, busy, failure } = useQuery(WeakLinksDocument, rules.length === 0 ? null : asked);
  const edges = data?.weakLinks.edges ?? [];
  const at = Math.max(
    0,
    edges.findIndex(({ node }) => weakKey(node) === view.lit),
  );
  const row = edges[at]?.node ?? null;
  const detail = useQuery(WeakEvidenceDocument, row && { ...asked, after: edges[at - 1]?.cursor ?? null });
  const behind = detail.fresh ? (detail.data?.weakLinks.nodes[0] ?? null) : null;
  const own = useMemo(() => {
    if (row?.segment) return [row.segment.id];
    return chain?.segmentsOf.get(row?.company?.id ?? '') ?? [];
  }, [row, chain]);
  const reached = useMemo(
    () => behind?.dependants.nodes.map(({ segment, distance }) => ({ id: segment.id, distance })) ?? [],
    [behind],
  );
  return (
    <Frame
      narrow={narrow}
      busy={busy}
      lead={t.weak.weakLead}
      above={<p className="gaps-formula weak-formula">{t.weak.hhiFormula}</p>}
      trouble={(failure ?? detail.failure)?.[language] ?? null}
      shown={edges.length}
      total={rules.length === 0 ? 0 : (data?.weakLinks.totalCount ?? null)}
      none={t.weak.noneWeak}
      table={<WeakTable rows={edges.map(({ node }) => node)} current={row ? weakKey(row) : null} />}
      side={
        row && (
          <>
            <ReachMap own={own} reached={reached} />
            <WeakDetail key={weakKey(row)} row={row} behind={behind} />
          </>
        )
      }
    />
  );
}

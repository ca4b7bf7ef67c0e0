import { useMemo } from 'react';
import { WeakEvidenceDocument, WeakLinksDocument } from '../../api/generated/graphql.ts';
import { useMore } from '../../api/use-more.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Downloads } from '../parts/Downloads.tsx';
import { shownRules, weakAsked } from './asked.ts';
import { Frame } from './Frame.tsx';
import { ReachMap } from './ReachMap.tsx';
import { WeakDetail } from './WeakDetail.tsx';
import { WeakRows } from './WeakRows.tsx';
import { weakKey, WeakTable } from './WeakTable.tsx';

/** Segments and companies that hang by a thread: the list, and what one row rests on. */
export function Weak({ narrow }: { readonly narrow: boolean }) {
  const { t, language, view, scope } = useApp();
  const { chain } = useData();
  const none = shownRules(view.hidden).length === 0;
  const asked = weakAsked(view.hidden, scope);
  const { pages, busy, failure, more } = useMore(
    WeakLinksDocument,
    none ? null : asked,
    ({ weakLinks }) => weakLinks.pageInfo,
    ({ weakLinks }) => view.lit === null || weakLinks.edges.some(({ node }) => weakKey(node) === view.lit),
  );
  const edges = useMemo(() => (none ? [] : pages.flatMap(({ weakLinks }) => weakLinks.edges)), [none, pages]);
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
      downloads={<Downloads list="weak-links" own={{ rules: asked.rules ?? [] }} />}
      trouble={(failure ?? detail.failure)?.[language] ?? null}
      shown={edges.length}
      total={none ? 0 : (pages[0]?.weakLinks.totalCount ?? null)}
      onMore={more}
      none={t.weak.noneWeak}
      table={
        narrow ? (
          <WeakRows rows={edges.map(({ node }) => node)} />
        ) : (
          <WeakTable rows={edges.map(({ node }) => node)} current={row && weakKey(row)} />
        )
      }
      chosen={row !== null && weakKey(row) === view.lit}
      map={row && <ReachMap what="hangs" own={own} reached={reached} />}
      detail={row && <WeakDetail key={weakKey(row)} row={row} behind={behind} />}
    />
  );
}

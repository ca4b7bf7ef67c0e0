import { useMemo } from 'react';
import { ChokepointDocument, ChokepointsDocument } from '../../api/generated/graphql.ts';
import { useMore } from '../../api/use-more.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Downloads } from '../parts/Downloads.tsx';
import { scoreAsked, scoreParams } from './asked.ts';
import { ChokepointDetail } from './ChokepointDetail.tsx';
import { ChokepointRows } from './ChokepointRows.tsx';
import { ChokepointTable } from './ChokepointTable.tsx';
import { Frame } from './Frame.tsx';
import { ReachMap } from './ReachMap.tsx';
import { Sliders } from './Sliders.tsx';

/** Whose leaving stops most, and who could step in: the list, the weights, and what one row rests on. */
export function Chokepoints({ narrow }: { readonly narrow: boolean }) {
  const { t, language, view, scope } = useApp();
  const { chain } = useData();
  const asked = scoreAsked(view.weights, scope);
  const { pages, busy, failure, more } = useMore(
    ChokepointsDocument,
    asked,
    ({ chokepoints }) => chokepoints.pageInfo,
    ({ chokepoints }) => view.lit === null || chokepoints.edges.some(({ node }) => node.entity.id === view.lit),
  );
  const edges = useMemo(() => pages.flatMap(({ chokepoints }) => chokepoints.edges), [pages]);
  const at = Math.max(
    0,
    edges.findIndex(({ node }) => node.entity.id === view.lit),
  );
  const rows = edges.map(({ node }) => node);
  const row = edges[at]?.node ?? null;
  const detail = useQuery(ChokepointDocument, row && { id: row.entity.id, scope });
  const answer = detail.fresh ? detail.data : null;
  const own = useMemo(() => chain?.segmentsOf.get(row?.entity.id ?? '') ?? [], [row, chain]);
  const reached = useMemo(
    () => answer?.whatIf.segmentsLost.nodes.map(({ entity, distance }) => ({ id: entity.id, distance })) ?? [],
    [answer],
  );
  return (
    <Frame
      narrow={narrow}
      busy={busy}
      lead={t.weak.chokepointsLead}
      above={<Sliders />}
      downloads={<Downloads list="chokepoints" own={scoreParams(view.weights)} />}
      trouble={(failure ?? detail.failure)?.[language] ?? null}
      shown={edges.length}
      total={pages[0]?.chokepoints.totalCount ?? null}
      onMore={more}
      none={t.weak.none}
      table={narrow ? <ChokepointRows rows={rows} /> : <ChokepointTable rows={rows} current={row?.entity.id ?? null} />}
      chosen={row !== null && row.entity.id === view.lit}
      map={row && <ReachMap what="stops" own={own} reached={reached} />}
      detail={
        row && (
          <ChokepointDetail
            key={row.entity.id}
            row={row}
            after={edges[at - 1]?.cursor ?? null}
            asked={asked}
            answer={answer}
          />
        )
      }
    />
  );
}

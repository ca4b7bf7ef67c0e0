import { ArrowDown } from 'lucide-react';
import type { ChokepointsQuery } from '../../api/generated/graphql.ts';
import { nameOf, shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { FactorBar } from '../parts/FactorBar.tsx';

export type ChokepointRow = ChokepointsQuery['chokepoints']['edges'][number]['node'];

interface ChokepointTableProps {
  readonly rows: readonly ChokepointRow[];
  readonly current: string | null;
}

/** Whose leaving stops most: reach and scarcity as bars with their figures, the score they make. */
export function ChokepointTable({ rows, current }: ChokepointTableProps) {
  const { t, language, dispatch } = useApp();
  const { chain } = useData();
  const most = { reach: 0, score: 0 };
  for (const { reach, score } of rows) {
    most.reach = Math.max(most.reach, reach);
    most.score = Math.max(most.score, score);
  }
  const segmentsOf = (id: string): string =>
    (chain?.segmentsOf.get(id) ?? [])
      .flatMap((segment) => chain?.segments.get(segment)?.segment ?? [])
      .map((segment) => shortNameOf(segment, language))
      .join(t.comma);
  return (
    <div className="weak-table-frame" role="region" aria-label={t.weak.pick.chokepoints} tabIndex={0}>
      <table className="weak-table choke-table">
        <thead>
          <tr>
            <th scope="col">
              <abbr title={t.weak.rank}>#</abbr>
            </th>
            <th scope="col">{t.weak.company}</th>
            <th scope="col">{t.weak.segment}</th>
            <th scope="col">
              <i className="factor-swatch swatch-reach" />
              {t.weak.reach}
            </th>
            <th scope="col">
              <i className="factor-swatch swatch-scarcity" />
              {t.weak.scarcity}
            </th>
            <th scope="col" aria-sort="descending">
              {t.weak.score} <ArrowDown size={12} strokeWidth={2} aria-hidden="true" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { entity, rank, reach, scarcity, score, working, segmentsLost } = row;
            const tied = rows.filter((other) => other.rank === rank).length > 1;
            const open = (): void => dispatch({ do: 'light', id: entity.id });
            return (
              <tr key={entity.id} className={current === entity.id ? 'is-current' : ''} onClick={open}>
                <td className="numbers soft">
                  {tied && <span aria-hidden="true">=</span>}
                  {rank}
                  {tied && <span className="unseen"> {t.weak.tie}</span>}
                </td>
                <th scope="row">
                  <button type="button" className="end-name" aria-pressed={current === entity.id} onClick={open}>
                    {nameOf(entity, language)}
                  </button>
                </th>
                <td>{segmentsOf(entity.id)}</td>
                <td>
                  <FactorBar factor="reach" value={reach} most={most.reach}>
                    <b>{reach.toFixed(2)}</b> <span className="soft">{t.weak.stops(segmentsLost.totalCount)}</span>
                  </FactorBar>
                </td>
                <td>
                  <FactorBar factor="scarcity" value={scarcity} most={1}>
                    <b>{scarcity.toFixed(2)}</b> <span className="soft">{t.weak.substitutes(working)}</span>
                  </FactorBar>
                </td>
                <td>
                  <FactorBar factor="score" value={score} most={most.score}>
                    {score.toFixed(3)}
                  </FactorBar>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { ArrowDown } from 'lucide-react';
import { markOf } from '../../state/mark.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { SeverityBar } from '../parts/SeverityBar.tsx';

/** The gaps as a table; a row's name inspects it, and on the map it is lit in its place. */
export function GapTable({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t, language, view, dispatch } = useApp();
  const most = rows[0]?.severity ?? 1;
  if (rows.length === 0) return <p className="hint">{t.gaps.none}</p>;
  return (
    <div className="gap-table-frame" role="region" aria-label={t.pages.gaps} tabIndex={0}>
      <table className="gap-table">
        <thead>
          <tr>
            <th scope="col" className="numbers">
              <abbr title={t.gaps.rank}>#</abbr>
            </th>
            <th scope="col">{t.gaps.segment}</th>
            <th scope="col">{t.gaps.state}</th>
            <th scope="col">{t.gaps.rules}</th>
            <th scope="col" className="right">
              {t.gaps.dependants}
            </th>
            <th scope="col" className="right">
              {t.gaps.needed}
            </th>
            <th scope="col" aria-sort="descending">
              {t.gaps.severity} <ArrowDown size={12} strokeWidth={2} aria-hidden="true" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((gap) => {
            const { id } = gap.segment;
            const mark = markOf({ ...gap, single: false });
            const tied = rows.filter(({ rank }) => rank === gap.rank).length > 1;
            return (
              <tr
                key={id}
                className={view.selection.includes(id) ? 'is-current' : ''}
                onClick={() => dispatch({ do: 'select', id })}
                onDoubleClick={() => dispatch({ do: 'open', id })}
              >
                <td className="numbers soft" title={tied ? t.gaps.tie : undefined}>
                  {gap.rank}
                  {tied && <span className="unseen"> {t.gaps.tie}</span>}
                </td>
                <th scope="row">
                  <MarkGlyph mark={mark} />
                  <button type="button" className="end-name" onClick={() => dispatch({ do: 'select', id })}>
                    {shortNameOf(gap.segment, language)}
                  </button>{' '}
                  <span className="soft">{gap.segment.letter}</span>
                </th>
                <td>{t.marks[mark]}</td>
                <td>
                  {gap.rules.map((rule) => (
                    <span key={rule} className="rule" title={t.gaps.ruleWhy[rule]}>
                      {t.gaps.ruleNames[rule]}
                    </span>
                  ))}
                </td>
                <td className="numbers right">{gap.dependants.totalCount}</td>
                <td className="numbers right">{gap.neededBy.totalCount}</td>
                <td className="gap-severity">
                  <SeverityBar value={gap.severity} most={most} />
                  <span className="numbers">{gap.severity.toFixed(1)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

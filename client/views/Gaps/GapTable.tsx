import { ArrowDown } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { SeverityBar } from '../parts/SeverityBar.tsx';
import { gapMark } from './shown-gaps.ts';

interface GapTableProps {
  readonly rows: readonly GapRow[];
  /** The severity of a full bar. */
  readonly most: number;
  readonly tied: ReadonlySet<number>;
  readonly open: GapRow | null;
  readonly onOpen: (gap: GapRow) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/** The gaps as a table: one tab stop, walked by the arrow keys; Enter or a click opens a row's reasons and its place. */
export function GapTable({ rows, most, tied, open, onOpen }: GapTableProps) {
  const { t, language, dispatch } = useApp();
  const body = useRef<HTMLTableSectionElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const names = [...(body.current?.querySelectorAll<HTMLElement>('.end-name') ?? [])];
    const at = names.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    names[Math.min(Math.max(step(at, names.length - 1), 0), names.length - 1)]?.focus();
  };
  const stop = rows.find((gap) => gap === open) ?? rows[0];
  return (
    <div className="gap-table-frame">
      <table className="gap-table" aria-label={t.gaps.list}>
        <thead>
          <tr>
            <th scope="col" className="numbers">
              <abbr title={t.gaps.rank}>#</abbr>
            </th>
            <th scope="col">{t.gaps.segment}</th>
            <th scope="col">{t.gaps.state}</th>
            <th scope="col">{t.gaps.rules}</th>
            <th scope="col" className="right">
              <abbr title={t.gaps.dependantsWhy}>{t.gaps.dependants}</abbr>
            </th>
            <th scope="col" className="right">
              <abbr title={t.gaps.neededWhy}>{t.gaps.needed}</abbr>
            </th>
            <th scope="col" aria-sort="descending">
              {t.gaps.severity} <ArrowDown size={12} strokeWidth={2} aria-hidden="true" />
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {rows.map((gap) => {
            const mark = gapMark(gap);
            const state = t.marksShort[mark];
            const shares = tied.has(gap.rank);
            return (
              <tr
                key={gap.segment.id}
                className={gap === open ? 'is-current' : ''}
                onClick={() => onOpen(gap)}
                onDoubleClick={() => dispatch({ do: 'open', id: gap.segment.id })}
              >
                <td className="numbers soft" title={shares ? t.gaps.tie : undefined}>
                  {shares ? t.gaps.tied(gap.rank) : gap.rank}
                  {shares && <span className="unseen"> {t.gaps.tie}</span>}
                </td>
                <th scope="row">
                  <MarkGlyph mark={mark} />
                  <button
                    type="button"
                    className="end-name"
                    tabIndex={gap === stop ? 0 : -1}
                    aria-current={gap === open}
                  >
                    {shortNameOf(gap.segment, language)}
                  </button>{' '}
                  <span className="soft">{gap.segment.letter}</span>
                </th>
                <td title={t.marks[mark]}>
                  {state}
                  {mark === 'talks' && (
                    <small className="soft"> {t.marksShort[gap.presence === 'ABSENT' ? 'absent' : 'unknown']}</small>
                  )}
                </td>
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

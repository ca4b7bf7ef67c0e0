import { useState } from 'react';
import type { Side } from '../../state/difference.ts';
import { useApp } from '../app-context.ts';
import { LensGlyph } from '../parts/LensGlyph.tsx';
import type { ComparedSegment } from './rows.ts';

const fewRows = 7;

interface SideListProps {
  readonly side: Side;
  readonly title: string;
  readonly rows: readonly ComparedSegment[];
  readonly startsOpen: boolean;
}

/** The segments of one side with the companies of each scope; a row inspects its segment. */
export function SideList({ side, title, rows, startsOpen }: SideListProps) {
  const { t, dispatch } = useApp();
  const [open, setOpen] = useState(startsOpen);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, fewRows);
  return (
    <section className="side-list">
      <h2>
        <button type="button" className="side-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <LensGlyph shape={side} />
          <span className="grow">{title}</span>
          <span className="numbers soft">{rows.length}</span>
        </button>
      </h2>
      {open && (
        <ul>
          {shown.map((row) => (
            <li key={row.id}>
              <button type="button" className="row" onClick={() => dispatch({ do: 'select', id: row.id })}>
                <span className="grow">{row.name}</span>
                <span className="numbers soft" aria-hidden="true">
                  {t.compare.counts(row.countA, row.countB)}
                </span>
                <span className="unseen">{t.compare.spokenCounts(row.countA, row.countB)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && rows.length > fewRows && (
        <button type="button" className="more-rows numbers" onClick={() => setAll(!all)}>
          {all ? t.compare.fewer : t.compare.others(rows.length - fewRows)}
        </button>
      )}
    </section>
  );
}

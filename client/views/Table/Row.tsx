import { ChevronDown, ChevronRight } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import type { TreeRow } from './tree.ts';

interface RowProps {
  readonly row: TreeRow;
  readonly index: number;
  readonly open: boolean;
  readonly current: boolean;
  readonly selected: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onSelect: (add: boolean) => void;
}

/** One row of the table; only the current one is a tab stop. */
export function Row({ row, index, open, current, selected, onOpen, onSelect }: RowProps) {
  const { t } = useApp();
  const { chain, gapOf } = useData();
  const mark = row.id === null ? undefined : chain?.markOf.get(row.id);
  const gap = row.id === null ? undefined : gapOf.get(row.id);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div
      role="row"
      data-key={row.key}
      className={`tree-row tree-level-${row.level}`}
      aria-level={row.level}
      aria-rowindex={index + 1}
      aria-selected={selected}
      {...(row.hasChildren ? { 'aria-expanded': open } : {})}
      tabIndex={current ? 0 : -1}
      onClick={(event) => {
        if (row.id !== null) onSelect(event.ctrlKey || event.shiftKey);
        else onOpen(!open);
      }}
    >
      <span role="gridcell" className="tree-name">
        {row.hasChildren ? (
          <span
            className="tree-fold"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              onOpen(!open);
            }}
          >
            <Chevron size={14} strokeWidth={1.75} />
          </span>
        ) : (
          <span className="tree-fold" aria-hidden="true" />
        )}
        {mark && <MarkGlyph mark={mark} />}
        <span>{row.name}</span>
      </span>
      <span role="gridcell">{mark ? t.marks[mark] : row.level === 4 && row.sample ? t.sample : ''}</span>
      <span role="gridcell">
        <span className={row.sample && row.companies !== null ? 'dotted' : ''}>{row.companies ?? ''}</span>
      </span>
      <span role="gridcell">{gap ? gap.severity.toFixed(1) : ''}</span>
      <span role="gridcell">{mark ? (chain?.upstream.get(row.id ?? '') ?? 0) : ''}</span>
      <span role="gridcell">{mark ? (chain?.downstream.get(row.id ?? '') ?? 0) : ''}</span>
    </div>
  );
}

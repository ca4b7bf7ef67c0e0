import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { nameOf, type Nameable } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useWays, type Ways } from '../ChainMap/path-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';

interface SuggestionProps {
  readonly entity: Nameable & { readonly id: string; readonly kind: string };
  readonly note: string;
  readonly ways: Ways;
  /** What it rests on, shown when it is opened. */
  readonly children: ReactNode;
}

/** One suggestion; opened, its reasons stand below it and their ways are drawn on the lanes. */
export function Suggestion({ entity, note, ways, children }: SuggestionProps) {
  const { t, language, view, dispatch } = useApp();
  const { draw } = useWays();
  const open = view.lit === entity.id;
  useEffect(() => {
    if (!open) return;
    draw(ways);
    return () => draw(null);
  }, [open, ways, draw]);
  return (
    <div className="proven is-inferred">
      <div className="proven-line">
        <KindIcon kind={entity.kind} />
        <button type="button" className="end-name" onClick={() => dispatch({ do: 'select', id: entity.id })}>
          {nameOf(entity, language)}
        </button>
        <span className="end-note numbers">{note}</span>
        <button
          type="button"
          className="tool suggestion-fold"
          aria-expanded={open}
          aria-label={t.suggest.showPath(nameOf(entity, language))}
          onClick={() => dispatch({ do: 'light', id: open ? null : entity.id })}
        >
          {open ? <ChevronDown size={16} strokeWidth={1.75} /> : <ChevronRight size={16} strokeWidth={1.75} />}
        </button>
      </div>
      {open && children}
    </div>
  );
}

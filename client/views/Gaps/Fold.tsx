import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

interface FoldProps {
  /** The first cell: a distance, a rule. */
  readonly head: string;
  readonly words: ReactNode;
  readonly figure: string;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/** A line of a sum that opens what it is made of. */
export function Fold({ head, words, figure, className = '', children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div className={`fold ${className}`}>
      <button
        type="button"
        className="fold-line"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="numbers">{head}</span>
        <span className="fold-words">{words}</span>
        <span className="numbers">{figure}</span>
        <Chevron size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && (
        <div id={id} className="fold-inside">
          {children()}
        </div>
      )}
    </div>
  );
}

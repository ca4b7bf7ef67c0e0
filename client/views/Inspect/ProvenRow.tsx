import { useId, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { Badge } from './Badge.tsx';
import type { LinkStatement } from './entity.ts';
import { Proof } from './Proof.tsx';

interface ProvenRowProps {
  readonly statements: readonly (Pick<LinkStatement, 'source' | 'quote'> & Partial<LinkStatement>)[];
  /** What the proof says of a source without a quote, when it is not the usual. */
  readonly unquoted?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** One fact with the marks of its sources; the marks open its proof below it. */
export function ProvenRow({ statements, unquoted, open, onToggle, children, className = '' }: ProvenRowProps) {
  const { t } = useApp();
  const id = useId();
  const sources = [...new Map(statements.map(({ source }) => [source.id, source])).values()];
  return (
    <div className={`proven ${className} ${open ? 'is-open' : ''}`}>
      <div className="proven-line">
        {children}
        <button
          type="button"
          className="badges"
          aria-label={t.inspect.proof(statements.length)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          {sources.slice(0, 3).map((source) => (
            <Badge key={source.id} source={source} />
          ))}
        </button>
      </div>
      {open && <Proof id={id} statements={statements} {...(unquoted === undefined ? {} : { unquoted })} />}
    </div>
  );
}

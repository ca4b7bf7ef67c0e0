import { useState } from 'react';
import { shortNameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { ProvenRow } from '../Inspect/ProvenRow.tsx';
import { spanOf } from '../Inspect/span.ts';
import type { Evidence } from './reasons.ts';

/** Relations behind a figure, one a line: both ends, what joins them, when, and the proof behind the marks of its sources. */
export function EvidenceRows({ links }: { readonly links: readonly Evidence[] }) {
  const { t, language, catalogue, dispatch } = useApp();
  const [proof, setProof] = useState<string | null>(null);
  return (
    <div className="evidence">
      {links.map((link) => {
        const word = catalogue.relationTypes.get(link.type);
        const end = (it: Evidence['from']) => (
          <button type="button" className="end-name" onClick={() => dispatch({ do: 'select', id: it.id })}>
            {shortNameOf(it, language)}
          </button>
        );
        return (
          <ProvenRow
            key={link.id}
            statements={link.statements}
            open={proof === link.id}
            onToggle={() => setProof(proof === link.id ? null : link.id)}
          >
            <span className="evidence-line">
              {end(link.from)} <span className="soft verb">{word ? wordOf(word, language) : link.type}</span>{' '}
              {end(link.to)}
            </span>
            <span className="end-note numbers">{link.type === 'FEEDS' ? '' : spanOf(link.statements, t)}</span>
          </ProvenRow>
        );
      })}
    </div>
  );
}

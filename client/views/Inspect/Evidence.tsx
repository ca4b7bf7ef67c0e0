import { useMemo, useState } from 'react';
import type { LinkFragment } from '../../api/generated/graphql.ts';
import { shortNameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { NumbersContext } from './Badge.tsx';
import { ProvenRow } from './ProvenRow.tsx';
import { SourceKey } from './SourceKey.tsx';

interface EvidenceProps {
  readonly links: readonly LinkFragment[];
  /** How many there are; those beyond `links` are said to be left out. */
  readonly total: number;
}

/** The relations behind a figure, each with the marks of its sources and, opened, their words. */
export function Evidence({ links, total }: EvidenceProps) {
  const { t, language, catalogue } = useApp();
  const [open, setOpen] = useState<string | null>(null);
  const sources = useMemo(() => links.flatMap(({ statements }) => statements.map(({ source }) => source)), [links]);
  const numbers = useMemo(() => {
    const told = sources.filter(({ kind }) => kind !== 'SAMPLE' && kind !== 'REFERENCE').map(({ id }) => id);
    return new Map([...new Set(told)].map((id, i) => [id, i + 1]));
  }, [sources]);
  return (
    <NumbersContext value={numbers}>
      {links.map(({ id, type, from, to, statements }) => {
        const word = catalogue.relationTypes.get(type);
        const about = statements.map(({ segment, product }) => segment ?? product).find((it) => it !== null);
        return (
          <ProvenRow
            key={id}
            className="evidence"
            statements={statements}
            open={open === id}
            onToggle={() => setOpen(open === id ? null : id)}
          >
            <span className="grow">
              {shortNameOf(from, language)} <span className="soft verb">{word ? wordOf(word, language) : type}</span>{' '}
              {shortNameOf(to, language)}
              {about && <small> {shortNameOf(about, language)}</small>}
            </span>
          </ProvenRow>
        );
      })}
      <SourceKey sources={sources} />
      {total > links.length && <p className="hint numbers">{t.inspect.capped(links.length, total)}</p>}
    </NumbersContext>
  );
}

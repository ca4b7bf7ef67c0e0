import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { RelationDocument, type RelationQuery } from '../../api/generated/graphql.ts';
import { useQueries } from '../../api/use-queries.ts';
import { nameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { Proof } from '../Inspect/Proof.tsx';
import { spanOf } from '../Inspect/span.ts';

type Link = Extract<NonNullable<RelationQuery['node']>, { from: unknown }>;

interface LinePopoverProps {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** What a clicked line stands for: each relation, and what each source says of it. */
export function LinePopover({ ids, x, y, onClose }: LinePopoverProps) {
  const { t, language, catalogue } = useApp();
  const { answers, failure } = useQueries(
    RelationDocument,
    ids.slice(0, 8).map((id) => JSON.stringify({ id })),
  );
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  const links = [...answers.values()].flatMap(({ node }) => (node && 'from' in node ? [node as Link] : []));
  const [first] = links;
  return (
    <div
      ref={root}
      className="line-popover popover"
      role="dialog"
      tabIndex={-1}
      aria-label={t.map.statements(ids.length)}
      style={{ left: Math.max(12, x + 12), top: Math.max(52, y - 24) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <b>{first ? `${nameOf(first.from, language)} → ${nameOf(first.to, language)}` : t.trouble.busy}</b>
        <span className="soft numbers">{t.map.statements(ids.length)}</span>
        <button type="button" className="tool" aria-label={t.close} onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </button>
      </header>
      {failure && <p className="hint hint-wrong">{failure[language]}</p>}
      {links.map((link) => {
        const word = catalogue.relationTypes.get(link.type);
        const about = link.statements.find(({ segment, product }) => segment ?? product);
        const what = about?.segment ?? about?.product;
        return (
          <details key={link.id} open={links.length === 1}>
            <summary>
              <span>{what ? nameOf(what, language) : word ? wordOf(word, language) : link.type}</span>
              <span className="soft numbers">{spanOf(link.statements, t)}</span>
            </summary>
            <Proof statements={link.statements} />
          </details>
        );
      })}
    </div>
  );
}

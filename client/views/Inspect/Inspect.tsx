import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { InspectDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { nameOf, shortNameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Candidates } from '../Suggest/Candidates.tsx';
import { Substitutes } from '../Suggest/Substitutes.tsx';
import { inspectAsked, inspectQuery } from '../Frame/view-query.ts';
import { canvasStop, focusSoon } from '../parts/focus-soon.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { ShowQuery } from '../parts/ShowQuery.tsx';
import { Actions } from './Actions.tsx';
import { NumbersContext } from './Badge.tsx';
import { Described } from './Described.tsx';
import { groupsOf, numbered, sourcesOf, type Inspected } from './entity.ts';
import { Facts } from './Facts.tsx';
import { LinkGroup } from './LinkGroup.tsx';
import { Observations } from './Observations.tsx';
import { Potential } from './Potential.tsx';
import { Selected } from './Selected.tsx';
import { SourceKey } from './SourceKey.tsx';
import { State } from './State.tsx';

/** Rows shown before the groups that follow start folded. */
const openRows = 9;

/** What is selected, with its proofs: on the right of a wide window; on a phone a full page, or a sheet over the free map. */
export function Inspect({ as = 'side' }: { readonly as?: 'side' | 'page' | 'sheet' }) {
  const { t, language, view, scope, dispatch } = useApp();
  const [id] = view.selection;
  const { data, busy, failure, fresh } = useQuery(InspectDocument, id === undefined ? null : inspectAsked(id, scope));
  const entity = data?.entity?.id === id ? (data?.entity ?? null) : null;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.scrollTo({ top: 0 });
  }, [id]);
  useLayoutEffect(() => {
    const aside = root.current;
    return () => {
      // Whoever read in here goes on where it was opened from: the row, else the drawing.
      if (aside?.contains(document.activeElement))
        focusSoon('.gap-table [aria-current=true]', '.weak-table [aria-pressed=true]', canvasStop);
    };
  }, []);
  const close = (): void => dispatch({ do: 'select', id: null });
  return (
    <aside ref={root} tabIndex={-1} className={`inspect inspect-${as}`} aria-label={t.inspect.label} aria-busy={busy}>
      {as === 'page' ? (
        <button type="button" className="tool inspect-back" aria-label={t.mobile.back} onClick={close}>
          <ArrowLeft size={18} strokeWidth={1.75} />
        </button>
      ) : (
        <button
          type="button"
          className="tool inspect-close"
          aria-label={t.close}
          title={`${t.close} (Esc)`}
          onClick={close}
        >
          <X size={18} strokeWidth={1.75} />
        </button>
      )}
      {id !== undefined && <ShowQuery asked={inspectQuery(id, scope)} />}
      {view.selection.length > 1 && <Selected />}
      {failure && !entity && <p className="hint hint-wrong">{failure[language]}</p>}
      {!entity && !failure && fresh && <p className="hint">{t.inspect.gone(id ?? '')}</p>}
      {!entity && busy && <p className="hint">{t.trouble.busy}</p>}
      {entity && <Card key={entity.id} entity={entity} />}
    </aside>
  );
}

function Card({ entity }: { readonly entity: Inspected }) {
  const { t, language, catalogue, view, today } = useApp();
  const { chain, gapOf } = useData();
  const asOf = view.asOf ?? today;
  const [proof, setProof] = useState<string | null>(null);
  const numbers = useMemo(() => numbered(entity, asOf), [entity, asOf]);
  const groups = useMemo(() => groupsOf(entity, asOf), [entity, asOf]);
  const kind = catalogue.kinds.get(entity.kind);
  const [home] = chain?.segments.has(entity.id) ? [] : (chain?.segmentsOf.get(entity.id) ?? []);
  const row = chain?.segments.get(home ?? entity.id);
  const block = chain?.answer.blocks.find(({ id }) => id === row?.segment.cluster);
  const eyebrow = [
    kind ? wordOf(kind, language) : entity.kind,
    row?.lane ?? '',
    home === undefined ? (block ? nameOf(block, language) : '') : row ? shortNameOf(row.segment, language) : '',
  ].filter((word) => word !== '');
  const sampled = entity.sources.length > 0 && entity.sources.every(({ id }) => catalogue.samples.has(id));
  const toggled = (id: string): void => setProof(proof === id ? null : id);
  const before = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { links }) => sum + Math.min(links.length, 6), 0),
  );
  const other = language === 'en' ? (entity.nameEn === null ? null : entity.name) : entity.nameEn;
  return (
    <NumbersContext value={numbers}>
      <header className="inspect-head">
        <p className="eyebrow">
          <KindIcon kind={entity.kind} /> {eyebrow.join(' · ')}
        </p>
        <h2>{nameOf(entity, language)}</h2>
        {other !== null && <p className="other-name">{other}</p>}
        <p className="tags">
          {sampled && <span className="tag tag-sample">{t.sample}</span>}
          {entity.unnamed && <span className="tag tag-unnamed">{t.unnamed}</span>}
          {'countMin' in entity && entity.countMin !== null && (
            <span className="tag numbers">{t.inspect.group(entity.countMin, entity.countMax ?? entity.countMin)}</span>
          )}
        </p>
        <Actions entity={entity} />
      </header>
      <div className="inspect-body">
        <State id={entity.id} />
        <Described entity={entity} proof={proof} onProof={toggled} />
        <Facts entity={entity} proof={proof} onProof={toggled} />
        {groups.map((group, i) => (
          <LinkGroup
            key={`${group.type} ${group.direction}`}
            of={entity.id}
            group={group}
            startsOpen={(before[i] ?? 0) < openRows}
            proof={proof}
            onProof={toggled}
          />
        ))}
        {entity.relations.totalCount > entity.relations.nodes.length && (
          <p className="hint numbers">{t.inspect.capped(entity.relations.nodes.length, entity.relations.totalCount)}</p>
        )}
        {gapOf.has(entity.id) && <Candidates segment={entity.id} />}
        {'potentialSuppliers' in entity && !entity.unnamed && <Substitutes company={entity.id} />}
        {'potentialSuppliers' in entity && !entity.unnamed && <Potential suppliers={entity.potentialSuppliers} />}
        <Observations rows={entity.observations.nodes} proof={proof} onProof={toggled} />
        <SourceKey sources={sourcesOf(entity, asOf)} />
      </div>
    </NumbersContext>
  );
}

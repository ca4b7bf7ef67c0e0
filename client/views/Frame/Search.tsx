import { Search as SearchIcon } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { useRested } from '../parts/use-rested.ts';
import { SearchRows } from './SearchRows.tsx';

export type Found = SearchQuery['search']['edges'][number];

/** Hits in the order of kinds in which the best of each came, so that rows of one kind stand together. */
export function grouped(edges: readonly Found[]): readonly (readonly [kind: string, rows: readonly Found[]])[] {
  const groups = new Map<string, Found[]>();
  for (const edge of edges) groups.set(edge.node.kind, [...(groups.get(edge.node.kind) ?? []), edge]);
  return [...groups];
}

/** Search as one types: a combobox over a list grouped by kind. `onDone` lets a phone close its sheet. */
export function Search({ onDone }: { readonly onDone?: () => void }) {
  const { t, language, scope, dispatch, say } = useApp();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useRested(text.trim(), 120);
  // One looks for what one has not found yet: in all places, whichever the view shows.
  const everywhere = { ...scope, area: null, park: null };
  const { data, fresh, busy, failure } = useQuery(
    SearchDocument,
    asked === '' ? null : { text: asked, scope: everywhere },
  );
  const settled = fresh && asked === text.trim();
  const groups = useMemo(() => grouped(data?.search.edges ?? []), [data]);
  const rows = useMemo(() => groups.flatMap(([, found]) => found), [groups]);
  const shown = open && asked !== '' && data !== null;
  const current = Math.min(at, rows.length - 1);

  useEffect(() => {
    if (open && settled) say(t.search.found(rows.length));
  }, [open, settled, rows.length, say, t]);

  const choose = (found: Found, add: boolean): void => {
    dispatch({ do: 'select', id: found.node.id, add });
    if (add) return;
    setOpen(false);
    setText('');
    onDone?.();
  };
  const keyed = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((current + step + rows.length) % rows.length);
    } else if (event.key === 'Enter') {
      const found = rows[current];
      // A quick typist's Enter waits for the answer to what was typed, not the one before.
      if (!found || !settled) return;
      choose(found, event.shiftKey);
      // Who works by keyboard reads on where the answer is, not in the field.
      if (!event.shiftKey) focusSoon('.inspect');
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && text !== '') setText('');
      else input.current?.blur();
      setOpen(false);
    }
  };

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className="search-box">
        <SearchIcon size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={input}
          data-search
          role="combobox"
          aria-label={t.search.label}
          aria-expanded={shown}
          aria-controls={shown ? list : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && rows.length > 0 ? `${list}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          autoFocus={onDone !== undefined}
          placeholder={t.search.placeholder}
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
            setOpen(true);
          }}
          onKeyDown={keyed}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {shown && (
        <div className={`search-popover ${settled ? '' : 'is-stale'}`} aria-busy={busy}>
          {rows.length === 0 ? (
            settled && (
              <div className="search-none">
                <p>{t.search.none(asked)}</p>
                <p className="hint">{t.search.noneHint}</p>
              </div>
            )
          ) : (
            <SearchRows id={list} groups={groups} current={current} asked={asked} onChoose={choose} onPoint={setAt} />
          )}
          <p className="search-foot">
            <span>
              <kbd>↑↓</kbd> {t.search.choose}
            </span>
            <span>
              <kbd>Enter</kbd> {t.search.inspect}
            </span>
            <span>
              <kbd>⇧ Enter</kbd> {t.search.add}
            </span>
            <span className="numbers">{t.search.count(rows.length, data.search.totalCount)}</span>
          </p>
        </div>
      )}
      {open && asked !== '' && data === null && (busy || failure) && (
        <div className="search-popover">
          <p className="search-none">{failure ? failure[language] : t.trouble.busy}</p>
        </div>
      )}
    </search>
  );
}

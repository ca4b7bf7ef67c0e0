import { ArrowDownUp, Focus, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { WaysDocument, type WaysQuery } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import type { Path } from '../../state/view.ts';
import { nameOf, shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useNamed } from '../ChainMap/use-named.ts';
import { NumbersContext } from '../Inspect/Badge.tsx';
import { KindIcon } from '../parts/KindIcon.tsx';
import { Way } from './Way.tsx';

export type WayRow = WaysQuery['paths'][number];

/** The most ways that are asked for. */
const asked = 20;

/** The sources of some ways that have a number: a sample or a reference chain has a letter. */
function numbersOf(ways: readonly WayRow[]): ReadonlyMap<string, number> {
  const ids = new Set<string>();
  for (const { relations } of ways)
    for (const { statements } of relations)
      for (const { source } of statements)
        if (source.kind !== 'SAMPLE' && source.kind !== 'REFERENCE') ids.add(source.id);
  return new Map([...ids].map((id, i) => [id, i + 1]));
}

/** The shortest ways between two, best proven first: one is looked at, the others are lit thinly. */
export function Paths({ path }: { readonly path: Path }) {
  const { t, language, scope, dispatch, say, catalogue } = useApp();
  const { from, to } = path;
  const { data, busy, failure } = useQuery(WaysDocument, { from, to, scope });
  const ways = useMemo(() => data?.paths ?? [], [data]);
  const numbers = useMemo(() => numbersOf(ways), [ways]);
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('h2')?.focus(), [from, to]);
  const at = Math.min(path.at, ways.length - 1);
  const close = (): void => dispatch({ do: 'way', at: null });
  const go = (next: number): void => {
    const way = ways[next];
    if (!way) return;
    dispatch({ do: 'way', at: next });
    say(t.canvas.ways.chosen(next + 1, middleOf(way, language).join(t.comma)));
    root.current?.querySelector<HTMLElement>(`[data-way="${next}"]`)?.focus();
  };
  const told = (test: (statement: WayRow['relations'][number]['statements'][number]) => boolean): number =>
    ways.filter(({ relations }) => relations.some(({ statements }) => statements.every(test))).length;
  const onSample = told(({ source }) => catalogue.samples.has(source.id));
  const onInferred = told(({ status }) => status === 'INFERRED');
  const steps = (ways[0]?.entities.length ?? 1) - 1;
  return (
    <aside
      ref={root}
      className="inspect paths"
      aria-label={t.canvas.ways.title}
      aria-busy={busy}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        go(at + step);
      }}
    >
      <header className="inspect-head">
        <h2 className="eyebrow" tabIndex={-1}>
          {t.canvas.ways.title}
        </h2>
        <button
          type="button"
          className="tool inspect-close"
          aria-label={t.canvas.ways.close}
          title={`${t.canvas.ways.close} (Esc)`}
          onClick={close}
        >
          <X size={18} strokeWidth={1.75} />
        </button>
        <div className="path-ends">
          <div>
            <End id={from} />
            <End id={to} />
          </div>
          <button
            type="button"
            className="tool"
            aria-label={t.canvas.ways.swap}
            title={t.canvas.ways.swap}
            onClick={() => dispatch({ do: 'path', from: to, to: from })}
          >
            <ArrowDownUp size={16} strokeWidth={1.75} />
          </button>
        </div>
        {ways.length > 0 && (
          <p className="tags">
            <span className="tag numbers">{t.canvas.ways.length(steps)}</span>
            <span className="tag numbers">
              {ways.length < asked ? t.canvas.ways.count(ways.length) : t.canvas.ways.least(ways.length)}
            </span>
            <span className="tag">{t.canvas.ways.anyWay}</span>
            {onSample > 0 && <span className="tag tag-sample numbers">{t.canvas.ways.onSample(onSample)}</span>}
            {onInferred > 0 && <span className="tag numbers">{t.canvas.ways.onInferred(onInferred)}</span>}
          </p>
        )}
      </header>
      <div className="inspect-body">
        {failure && <p className="hint hint-wrong">{failure[language]}</p>}
        {!data && !failure && <p className="hint">{t.trouble.busy}</p>}
        {data && ways.length === 0 && (
          <>
            <p>{t.canvas.ways.none}</p>
            <p className="hint">{t.canvas.ways.noneHint}</p>
          </>
        )}
        <NumbersContext value={numbers}>
          <ol className="ways">
            {ways.map((way, i) => (
              <Way
                key={way.relations.map(({ id }) => id).join()}
                way={way}
                rank={i}
                open={i === at}
                onOpen={() => go(i)}
              />
            ))}
          </ol>
        </NumbersContext>
      </div>
      {ways.length > 0 && (
        <footer className="paths-foot">
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              const ids = [...new Set(ways.flatMap(({ entities }) => entities.map(({ id }) => id)))];
              dispatch({ do: 'arrange', step: { is: 'only', ids } });
            }}
          >
            <Focus size={14} strokeWidth={1.75} aria-hidden="true" /> {t.canvas.ways.only}
          </button>
          <span className="soft">{t.canvas.ways.keys}</span>
        </footer>
      )}
    </aside>
  );
}

/** The names between the two ends. */
export const middleOf = (way: WayRow, language: 'zh' | 'en'): readonly string[] =>
  way.entities.slice(1, -1).map((entity) => shortNameOf(entity, language));

function End({ id }: { readonly id: string }) {
  const { language, dispatch } = useApp();
  const named = useNamed()(id);
  return (
    <button type="button" className="path-end" onClick={() => dispatch({ do: 'select', id })}>
      {named && <KindIcon kind={named.kind} />}
      <span>{named ? nameOf(named, language) : id}</span>
    </button>
  );
}

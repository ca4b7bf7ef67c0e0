import { pick, ResponseEditor, tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { parse } from 'graphql';
import { Map as MapIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { failureIn } from '../../api/failure.ts';
import { pictureLimit, pictureOf, scopeAsked } from './picture.ts';
import { usePage } from './query-context.ts';
import { entitySpots, idsAt, withIds } from './spots.ts';
import { TableOf } from './TableOf.tsx';
import { tablesOf } from './tables.ts';
import { useEditors } from './use-editors.ts';

const forms = ['table', 'json'] as const;

/** The right part: the answer as tables or as JSON, and the way to its picture. */
export function Result() {
  const { t, language, closed } = usePage();
  const { isFetching, response } = useGraphiQL(({ isFetching, tabs, activeTabIndex }) => ({
    isFetching,
    response: tabs[activeTabIndex]?.response ?? '',
  }));
  const [form, setForm] = useState<(typeof forms)[number]>('table');
  const body = useMemo(() => bodyIn(response), [response]);
  const tables = useMemo(() => tablesOf(body.data, language), [body, language]);
  const failure = response === '' ? null : failureIn(body, 200, null);
  const words = { table: t.table, json: t.json };
  return (
    <section className="query-result" aria-label={t.result} aria-busy={isFetching}>
      <div className="query-bar">
        <div className="segmented" role="group" aria-label={t.as}>
          {forms.map((one) => (
            <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {words[one]}
            </button>
          ))}
        </div>
        <span className="grow" />
        <Picture data={body.data} />
      </div>
      {failure && (
        <p className="query-failure" role="alert">
          <b>{t.failed}</b> {failure[language]} <small>{t.code(failure.code)}</small>
        </p>
      )}
      <div className="query-tables" hidden={form !== 'table'}>
        {tables.map((table) => (
          <TableOf key={table.path} table={table} />
        ))}
        {tables.length === 0 && !failure && !closed && (
          <p className="hint query-hint">{isFetching ? t.running : response === '' ? t.start : t.nothing}</p>
        )}
      </div>
      {/* GraphiQL runs nothing without its own result editor, so it stays, unseen under the tables. */}
      <div className="query-json" hidden={form !== 'json'}>
        <ResponseEditor aria-label={t.resultLabel} aria-live="off" />
      </div>
    </section>
  );
}

function bodyIn(response: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    return (tryParseJSONC(response) as object | undefined) ?? {};
  } catch {
    // GraphiQL's own words, where something went wrong before there was an answer.
    return { errors: [{ message: response }] };
  }
}

/** The answer's entities as a picture on the canvas of the app: a link, or what is to be done to get one. */
function Picture({ data }: { readonly data: unknown }) {
  const { t, ran } = usePage();
  const { schema } = useGraphiQL(pick('schema'));
  const editors = useEditors();
  const drawn = useMemo(() => {
    if (!schema || !ran || typeof data !== 'object' || data === null) return null;
    const document = parse(ran.query);
    const spots = entitySpots(document, schema);
    const ids = idsAt(data, spots);
    const given = tryParseJSONC(ran.variables);
    return { spots, ids, link: pictureOf(ids, scopeAsked(document, given ?? {})) };
  }, [schema, ran, data]);
  if (!drawn) return null;
  const face = (
    <>
      <MapIcon size={14} strokeWidth={1.75} aria-hidden="true" /> {t.picture}
    </>
  );
  if (drawn.link !== null)
    return (
      <a
        className="button query-picture"
        href={drawn.link}
        title={t.pictureOf(Math.min(drawn.ids.length, pictureLimit), drawn.ids.length)}
      >
        {face} <span className="numbers soft">{drawn.ids.length}</span>
      </a>
    );
  if (!schema || drawn.spots.every(({ id }) => id !== null))
    return <span className="hint query-picture-none">{t.noEntities}</span>;
  return (
    <button
      type="button"
      className="button query-picture"
      title={t.noIds}
      onClick={() => {
        const now = editors.read();
        editors.fill({ ...now, query: withIds(ran?.query ?? now.query, schema) });
        editors.run();
      }}
    >
      {t.addIds}
    </button>
  );
}

import { FileText, Undo2, X } from 'lucide-react';
import { StandInsDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { Fields } from './Fields.tsx';
import { askedAbout, fitted, inLanguage, type Fitted } from './fitted.ts';
import { hashOf, type Opened } from './hash.ts';
import { titleOf } from './past.ts';
import { usePage } from './query-context.ts';

const openedWith = ({ query, variables }: Fitted): Opened => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

const variables = { ids: [...askedAbout] };

/** The left part: worked examples over what the store holds, what ran here before, the schema's fields. */
export function Side({ onOpen }: { readonly onOpen: (opened: Opened) => void }) {
  const { t, language, ran, past, forget, closed } = usePage();
  const { data } = useQuery(StandInsDocument, closed ? null : variables);
  const today = new Date().toDateString();
  const when = (at: number): string =>
    new Date(at).toDateString() === today
      ? new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      : new Date(at).toLocaleDateString(language, { month: 'short', day: 'numeric' });
  return (
    <nav className="query-side" aria-label={t.examples}>
      <h2 className="list-head">{t.examples}</h2>
      <ul>
        {fitted(data ?? null).map((fit) => {
          const example = { ...fit, query: inLanguage(fit.query, language) };
          const opened = openedWith(example);
          const words = (
            <>
              <FileText size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{example[language]}</span>
            </>
          );
          return (
            <li key={example.id}>
              {example.missing === null ? (
                <a
                  className="row"
                  href={hashOf(opened)}
                  aria-current={ran?.query === example.query ? 'true' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onOpen(opened);
                  }}
                >
                  {words}
                </a>
              ) : (
                <span className="row is-missing">
                  {words}
                  <small>{t.missing[example.missing]}</small>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <h2 className="list-head query-past-head">
        {t.past}
        {past.length > 0 && (
          <button type="button" className="query-forget" aria-label={t.forget} title={t.forget} onClick={forget}>
            <X size={14} strokeWidth={1.75} />
          </button>
        )}
      </h2>
      {past.length === 0 && <p className="hint query-hint">{t.noPast}</p>}
      <ul className="query-past">
        {past.map((one) => (
          <li key={one.at}>
            <button type="button" className="row" onClick={() => onOpen(one)}>
              <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />
              <span className="query-past-title">{titleOf(one)}</span>
              <small className="numbers soft">{when(one.at)}</small>
            </button>
          </li>
        ))}
      </ul>
      <Fields />
    </nav>
  );
}

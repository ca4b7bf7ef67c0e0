import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { CatalogueDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { after, historyOf, type History, type HistoryAction } from '../state/history.ts';
import { linkOf, viewOf } from '../state/link.ts';
import { keepPreferences, languageFor, readPreferences, type Language, type Theme } from '../state/preferences.ts';
import { en } from '../text/en.ts';
import { zh } from '../text/zh.ts';
import { addressOf } from './address.ts';
import { AppContext, scopeOf, type App as Shared } from './app-context.ts';
import { catalogueOf, homeOf } from './catalogue.ts';
import { Guard } from './Frame/Guard.tsx';
import { Opening } from './Frame/Opening.tsx';
import { Toast, useToast } from './Frame/Toast.tsx';
import { Page } from './Page.tsx';
import { useLinkNotice } from './use-link-notice.ts';
import { shelf } from './parts/shelf.ts';
import { useMedia } from './parts/use-media.ts';

/** ISO day of the reader's own calendar. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** The clock is read where the step is taken: a reducer gives the same for the same. */
const dated = (history: History, { action, at }: { readonly action: HistoryAction; readonly at: number }): History =>
  after(history, action, at);

/** The whole page: state, address, words and theme; what is drawn is Page's. */
export function App() {
  const [history, send] = useReducer(dated, window.location.search, (search) => historyOf(viewOf(search)));
  const dispatch = useCallback((action: HistoryAction) => send({ action, at: Date.now() }), []);
  const [chosen, setChosen] = useState(() => readPreferences(window.location.search, shelf()));
  const dark = useMedia('(prefers-color-scheme: dark)');
  const language = languageFor(chosen.language, navigator.languages);
  const t = language === 'zh' ? zh : en;
  const { toast, spoken, say } = useToast();
  const { data, failure } = useQuery(CatalogueDocument, {});
  const catalogue = useMemo(() => (data ? catalogueOf(data) : null), [data]);
  const view = history.now;
  const { notice, opened, dismiss } = useLinkNotice(catalogue, dispatch);
  // Paper is white.
  const theme = view.page === 'dossier' ? 'light' : (chosen.theme ?? (dark ? 'dark' : 'light'));

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.dataset.theme = theme;
    document.title = t.title;
  }, [language, theme, t]);

  useEffect(() => {
    const link = linkOf(view);
    if (link === linkOf(viewOf(window.location.search))) return;
    const address = addressOf(link);
    // A page, an open inspector and an opened row are places one goes back from; the rest changes the place one is at.
    const before = viewOf(window.location.search);
    const moved =
      before.page !== view.page ||
      (before.selection.length === 0 && view.selection.length > 0) ||
      (before.lit === null && view.lit !== null);
    if (moved) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, [view]);

  useEffect(() => {
    const back = (): void => {
      const { search } = window.location;
      const view = viewOf(search);
      dispatch({ do: 'load', view });
      opened(search);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [opened, dispatch]);

  const prefer = useCallback(
    (choice: { readonly language?: Language; readonly theme?: Theme }) => {
      const next = { ...chosen, ...choice };
      // What was chosen here counts from now on, not what the link said when it was opened.
      window.history.replaceState(null, '', addressOf(linkOf(viewOf(window.location.search)), false));
      // A browser that keeps nothing still switches now; it merely forgets.
      keepPreferences(next, shelf());
      setChosen(next);
    },
    [chosen],
  );

  const shared = useMemo((): Shared | null => {
    if (!catalogue) return null;
    const place = view.place === undefined ? homeOf(catalogue) : view.place;
    return {
      view,
      dispatch,
      history,
      notice,
      dismiss,
      language,
      theme,
      prefer,
      t,
      catalogue,
      place,
      scope: scopeOf(view, place),
      today: dayOf(new Date()),
      say,
    };
  }, [catalogue, view, dispatch, history, notice, dismiss, language, theme, prefer, t, say]);

  return (
    <>
      {shared ? (
        <AppContext value={shared}>
          <Guard language={language}>
            <Page />
          </Guard>
        </AppContext>
      ) : (
        <Opening t={t} language={language} failure={failure} />
      )}
      <Toast toast={toast} spoken={spoken} />
    </>
  );
}

import { GraphiQLProvider, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  keepPreferences,
  languageFor,
  readPreferences,
  type Language,
  type Preferences,
  type Theme,
} from '../../state/preferences.ts';
import { en } from '../../text/en.ts';
import { queryEn } from '../../text/query-en.ts';
import { queryZh } from '../../text/query-zh.ts';
import { zh } from '../../text/zh.ts';
import { shelf } from '../parts/shelf.ts';
import { narrowQuery, useMedia } from '../parts/use-media.ts';
import { Editor } from './Editor.tsx';
import { examples } from './examples.ts';
import { inLanguage } from './fitted.ts';
import { hashOf, openedBy, type Opened } from './hash.ts';
import { PageContext, panes, usePage, type Page, type Pane } from './query-context.ts';
import { PhoneTabs } from './PhoneTabs.tsx';
import { Result } from './Result.tsx';
import { Side } from './Side.tsx';
import { sitting } from './sitting.ts';
import { Top } from './Top.tsx';
import { useEditors } from './use-editors.ts';
import { useFetcher } from './use-fetcher.ts';

const opening = (language: Language): Opened => {
  const [first] = examples;
  return (
    openedBy(window.location.hash) ?? {
      query: inLanguage(first?.query ?? '', language),
      variables: JSON.stringify(first?.variables ?? {}, null, 2),
    }
  );
};

/** The query page: examples, editor, result. Its address holds the query, so a link reopens it. */
export function QueryPage() {
  const [chosen, setChosen] = useState(() => readPreferences(window.location.search, shelf()));
  const narrow = useMedia(narrowQuery);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const language: Language = languageFor(chosen.language, navigator.languages);
  const theme: Theme = chosen.theme ?? (dark ? 'dark' : 'light');
  const t = language === 'zh' ? queryZh : queryEn;
  const [start] = useState(() => opening(language));
  const [storage] = useState(sitting);
  const [pane, show] = useState<Pane>('editor');
  const [said, say] = useState('');
  const { fetcher, ran, past, forget, closed } = useFetcher();

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = theme;
    document.title = t.title;
  }, [language, theme, t]);
  useEffect(() => {
    if (said === '') return undefined;
    const gone = setTimeout(() => say(''), 4000);
    return () => clearTimeout(gone);
  }, [said]);
  const prefer = (choice: Partial<Preferences>): void => {
    const next = { ...chosen, ...choice };
    keepPreferences(next, shelf());
    setChosen(next);
  };
  const page = useMemo(
    (): Page => ({ t, language, ran, past, forget, closed, say, show }),
    [t, language, ran, past, forget, closed],
  );
  const words = { examples: t.examples, editor: t.editor, result: t.result };

  return (
    <PageContext value={page}>
      <div className="query-page">
        <Top words={language === 'zh' ? zh : en} {...{ language, theme, prefer, narrow }} />
        <div className="query-panes segmented" role="group" aria-label={t.panes}>
          {panes.map((one) => (
            <button key={one} type="button" aria-pressed={pane === one} onClick={() => show(one)}>
              {words[one]}
            </button>
          ))}
        </div>
        <main className="query-middle graphiql-container" data-pane={pane}>
          <GraphiQLProvider
            fetcher={fetcher}
            storage={storage}
            initialQuery={start.query}
            initialVariables={start.variables}
            defaultTheme={theme}
          >
            <Middle theme={theme} start={start} />
          </GraphiQLProvider>
        </main>
        {narrow && <PhoneTabs words={language === 'zh' ? zh : en} />}
        <p className={said === '' ? 'unseen' : 'toast'} role="status">
          {said}
        </p>
      </div>
    </PageContext>
  );
}

/** The three parts below GraphiQL's provider, and what opens a query in them. */
function Middle({ theme, start }: { readonly theme: Theme; readonly start: Opened }) {
  const { setTheme } = useGraphiQLActions();
  const { ready, fill, run } = useEditors();
  const { closed, language, show } = usePage();
  useEffect(() => setTheme(theme), [setTheme, theme]);
  const hasRun = useRef(false);
  useEffect(() => {
    // There are no mutations: a link may show its answer at once.
    if (!ready || hasRun.current) return;
    hasRun.current = true;
    fill(start);
    run();
    show('editor');
  }, [ready, start, fill, run, show]);
  useEffect(() => {
    const moved = (): void => {
      fill(opening(language));
      run();
    };
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, [fill, run, language]);
  const open = (opened: Opened): void => {
    window.history.pushState(null, '', hashOf(opened));
    fill(opened);
    if (closed) show('editor');
    else run();
  };
  return (
    <>
      <Side onOpen={open} />
      <Editor />
      <Result />
    </>
  );
}

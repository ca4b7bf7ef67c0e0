import { FileText, Moon, Sun } from 'lucide-react';
import { useEffect, useState, type ComponentProps } from 'react';
import { GraphiQL } from 'graphiql';
import { post } from '../../api/request.ts';
import { keepPreferences, languageFor, readPreferences, type Language, type Theme } from '../../state/preferences.ts';
import { en } from '../../text/en.ts';
import { zh } from '../../text/zh.ts';
import { Mark } from '../Frame/Mark.tsx';
import { shelf } from '../parts/shelf.ts';
import { useMedia } from '../parts/use-media.ts';
import { examples, type Example } from './examples.ts';
import { hashOf, openedBy, type Opened } from './hash.ts';

/** What an example opens with. */
const openedWith = ({ query, variables }: Example): Opened => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

const [firstExample] = examples;
const opening = (): Opened =>
  openedBy(window.location.hash) ?? (firstExample ? openedWith(firstExample) : { query: '', variables: '' });

/** Errors come over the wire as plain data, which GraphiQL's types take for objects of graphql-js. */
const ask = ((params) => post({ ...params })) as ComponentProps<typeof GraphiQL>['fetcher'];

/** A store for one sitting: what the page opens with comes from its address, not from what was typed here last week. */
function sitting(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (n) => [...kept.keys()][n] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** The query page: examples on the left, GraphiQL beside them. Its address holds the query, so a link reopens it. */
export function QueryPage() {
  const [chosen, setChosen] = useState(() => readPreferences(window.location.search, shelf()));
  const dark = useMedia('(prefers-color-scheme: dark)');
  const language: Language = languageFor(chosen.language, navigator.languages);
  const theme: Theme = chosen.theme ?? (dark ? 'dark' : 'light');
  const t = language === 'zh' ? zh : en;
  const [opened, setOpened] = useState(opening);
  const [editor, setEditor] = useState({ key: 0, storage: sitting() });

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = theme;
    document.title = t.query.title;
  }, [language, theme, t]);
  useEffect(() => {
    const moved = (): void => {
      setOpened(opening());
      setEditor((before) => ({ key: before.key + 1, storage: sitting() }));
    };
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const prefer = (choice: { readonly language?: Language; readonly theme?: Theme }): void => {
    const next = { ...chosen, ...choice };
    keepPreferences(next, shelf());
    setChosen(next);
  };

  return (
    <div className="query-page">
      <header className="top">
        <a className="brand" href="./" aria-label={t.query.back}>
          <Mark />
          <b>{t.app}</b>
        </a>
        <nav className="tabs" aria-label={t.pagesLabel}>
          <a className="tab" href="./">
            {t.pages.map}
          </a>
          <a className="tab" href="./?page=gaps">
            {t.pages.gaps}
          </a>
          <a className="tab" href="#" aria-current="page">
            {t.pages.query}
          </a>
        </nav>
        <span className="grow" />
        <button
          type="button"
          className="tool"
          aria-label={t.tools.language}
          onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          <b>{t.tools.languageMark}</b>
        </button>
        <button
          type="button"
          className="tool"
          aria-label={theme === 'light' ? t.tools.dark : t.tools.light}
          onClick={() => prefer({ theme: theme === 'light' ? 'dark' : 'light' })}
        >
          {theme === 'light' ? <Moon size={16} strokeWidth={1.75} /> : <Sun size={16} strokeWidth={1.75} />}
        </button>
      </header>
      <div className="query-middle">
        <nav className="query-examples" aria-label={t.query.examples}>
          <h2 className="panel-head">{t.query.examples}</h2>
          {examples.map((example) => (
            <a
              key={example.id}
              className="row"
              href={hashOf(openedWith(example))}
              aria-current={example.query === opened.query ? 'true' : undefined}
            >
              <FileText size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{example[language]}</span>
            </a>
          ))}
        </nav>
        <main className="query-editor">
          <GraphiQL
            key={editor.key}
            fetcher={ask}
            storage={editor.storage}
            initialQuery={opened.query}
            initialVariables={opened.variables}
            forcedTheme={theme}
            isHeadersEditorEnabled={false}
            defaultEditorToolsVisibility="variables"
          >
            <GraphiQL.Logo>
              <span className="unseen">{t.query.title}</span>
            </GraphiQL.Logo>
          </GraphiQL>
        </main>
      </div>
    </div>
  );
}

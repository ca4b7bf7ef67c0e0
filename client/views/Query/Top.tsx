import { Moon, Sun } from 'lucide-react';
import type { Language, Preferences, Theme } from '../../state/preferences.ts';
import { tabs } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';
import { Mark } from '../Frame/Mark.tsx';
import { usePage } from './query-context.ts';

interface TopProps {
  readonly words: Text;
  readonly language: Language;
  readonly theme: Theme;
  readonly prefer: (choice: Partial<Preferences>) => void;
  /** A phone has the pages at its bottom. */
  readonly narrow: boolean;
}

/** The bar on top, as the app has it: the pages, language and theme. */
export function Top({ words, language, theme, prefer, narrow }: TopProps) {
  const { t } = usePage();
  return (
    <header className="top">
      <a className="brand" href="./" title={t.back}>
        <Mark />
        <b>{words.app}</b>
      </a>
      {!narrow && (
        <nav className="tabs" aria-label={words.pagesLabel}>
          {tabs.map((page) => (
            <a key={page} className="tab" href={page === 'map' ? './' : `./?page=${page}`}>
              {words.pages[page]}
            </a>
          ))}
          <a className="tab" href="graphql" aria-current="page">
            {words.pages.query}
          </a>
        </nav>
      )}
      <span className="grow" />
      <button
        type="button"
        className="tool"
        aria-label={words.tools.language}
        onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        <b lang={language === 'zh' ? 'en' : 'zh-CN'}>{words.tools.languageMark}</b>
      </button>
      <button
        type="button"
        className="tool"
        aria-label={theme === 'light' ? words.tools.dark : words.tools.light}
        onClick={() => prefer({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? <Moon size={16} strokeWidth={1.75} /> : <Sun size={16} strokeWidth={1.75} />}
      </button>
    </header>
  );
}

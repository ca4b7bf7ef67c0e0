import { useApp } from '../app-context.ts';
import { tabOf, tabs } from '../../state/view.ts';
import { Mark } from './Mark.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { Search } from './Search.tsx';
import { Tools } from './Tools.tsx';

/** The bar on top: whose chain, which page, what one looks for. */
export function TopBar() {
  const { t, view, dispatch } = useApp();
  return (
    <header className="top">
      <span className="brand">
        <Mark />
        <b>{t.app}</b>
      </span>
      <ScopeBar />
      <nav className="tabs" aria-label={t.pagesLabel}>
        {tabs.map((page) => (
          <button
            key={page}
            type="button"
            className="tab"
            aria-current={tabOf(view.page) === page ? 'page' : undefined}
            onClick={() => dispatch({ do: 'page', page })}
          >
            {t.pages[page]}
          </button>
        ))}
        <a className="tab" href="graphql">
          {t.pages.query}
        </a>
      </nav>
      <Search />
      <Tools />
    </header>
  );
}

import { createContext, useContext, type Dispatch } from 'react';
import type { Scope } from '../api/generated/graphql.ts';
import type { History, HistoryAction } from '../state/history.ts';
import type { Language, Theme } from '../state/preferences.ts';
import type { Place, View } from '../state/view.ts';
import type { Text } from '../text/text.ts';
import type { Catalogue } from './catalogue.ts';

/** What of a link is not shown. */
export interface Notice {
  readonly gone: readonly string[];
  readonly unread: readonly string[];
}

/** What every part of the page shares. */
export interface App {
  readonly view: View;
  readonly dispatch: Dispatch<HistoryAction>;
  /** What was done, oldest first, and what was undone, newest first. */
  readonly history: Pick<History, 'did' | 'undone' | 'at' | 'undoneAt'>;
  /** What of the link that was opened is gone or cannot be read; null = nothing, or it was read. */
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  readonly language: Language;
  readonly theme: Theme;
  readonly prefer: (choice: { readonly language?: Language; readonly theme?: Theme }) => void;
  readonly t: Text;
  readonly catalogue: Catalogue;
  /** The place looked at, chosen or the data's own. */
  readonly place: Place | null;
  /** The scope of every query of this view. */
  readonly scope: Scope;
  /** Today as an ISO day. */
  readonly today: string;
  /** Says a sentence to screen readers and, briefly, on the page. */
  readonly say: (sentence: string, how?: 'quiet' | 'toast') => void;
}

export const AppContext = createContext<App | null>(null);

/** The page's shared state; only below App. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of App');
  return app;
}

/** The same scope without regard to its date, for what is drawn and listed with its dates. */
export const everOf = (scope: Scope): Scope => ({ ...scope, allTimes: true });

/** The scope a view asks about; what is as usual is left out, so that the shown query stays short. */
export const scopeOf = (view: View, place: Place | null): Scope => ({
  ...(place ? { [place.kind]: place.id } : {}),
  ...(view.asOf === null ? {} : { asOf: view.asOf }),
  ...(view.off.length > 0 ? { withoutSources: [...view.off] } : {}),
  ...(view.inferred ? { includeInferred: true } : {}),
});

import { createContext, useContext } from 'react';
import type { Language } from '../../state/preferences.ts';
import type { QueryText } from '../../text/query-zh.ts';
import type { Opened } from './hash.ts';
import type { Past } from './past.ts';

/** What ran last: its text, variables, and how long the answer took. */
export interface Ran extends Opened {
  /** Milliseconds from sending to the whole answer. */
  readonly ms: number;
  /** Size of the answer in bytes, as JSON without blanks. */
  readonly bytes: number;
}

/** What every part of the query page shares. */
export interface Page {
  readonly t: QueryText;
  readonly language: Language;
  readonly ran: Ran | null;
  readonly past: readonly Past[];
  readonly forget: () => void;
  /** Whether the server answers only the app's own operations. */
  readonly closed: boolean;
  /** Says a sentence to screen readers and, briefly, on the page. */
  readonly say: (sentence: string) => void;
  /** Turns a narrow window to the result. */
  readonly show: (pane: Pane) => void;
}

/** The parts of the page; a narrow window shows one of them. */
export const panes = ['examples', 'editor', 'result'] as const;
export type Pane = (typeof panes)[number];

export const PageContext = createContext<Page | null>(null);

/** The page's shared state; only below QueryPage. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of QueryPage');
  return page;
}

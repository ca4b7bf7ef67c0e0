import { linkOf, viewOf } from './link.ts';
import type { Shelf } from './preferences.ts';

/** A view under a name: its link, and the ISO time at which it was saved. */
export interface SavedView {
  readonly name: string;
  readonly link: string;
  readonly saved: string;
}

const place = 'zhihe.views';
/** Saved views kept, and the longest name. */
export const savedLimit = 200;
export const nameLimit = 80;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** One saved view of a file or the browser's store; its link is read and written anew, so that nothing else gets in. */
function savedView(value: unknown): SavedView[] {
  if (!isRecord(value)) return [];
  const { name, link, saved } = value;
  if (typeof name !== 'string' || typeof link !== 'string' || name.trim() === '') return [];
  const time = typeof saved === 'string' && !Number.isNaN(Date.parse(saved)) ? saved : new Date(0).toISOString();
  return [{ name: name.trim().slice(0, nameLimit), link: linkOf(viewOf(link)), saved: time }];
}

/** The views with `added`, newest first; one of the same name gives way. */
export const withViews = (views: readonly SavedView[], added: readonly SavedView[]): readonly SavedView[] =>
  [...new Map([...views, ...added].map((view) => [view.name, view])).values()]
    .sort((a, b) => (a.saved > b.saved ? -1 : a.saved < b.saved ? 1 : a.name < b.name ? -1 : 1))
    .slice(0, savedLimit);

/** The views of a file made by `viewsFile`; null when it is none. Never throws. */
export function viewsIn(text: string): readonly SavedView[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // Any file can be chosen: one that is no JSON is no file of views.
    return null;
  }
  if (!isRecord(read) || read.format !== 'zhihe-views' || !Array.isArray(read.views)) return null;
  return read.views.flatMap(savedView);
}

/** The views as a file. */
export const viewsFile = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ format: 'zhihe-views', version: 1, views }, null, 1)}\n`;

/** What this browser keeps. */
export function keptViews(shelf: Shelf | null): readonly SavedView[] {
  const text = shelf?.getItem(place) ?? null;
  return text === null ? [] : withViews([], viewsIn(text) ?? []);
}

/** Keeps the views in this browser; says whether that worked. */
export function keepViews(views: readonly SavedView[], shelf: Shelf | null): boolean {
  if (!shelf) return false;
  try {
    shelf.setItem(place, viewsFile(views));
    return true;
  } catch {
    // A full store, or one that a policy shut: the caller says so.
    return false;
  }
}

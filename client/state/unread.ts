import { isFirstLay } from './link-steps.ts';
import { linkOf, viewOf } from './link.ts';

/** Not of the view: the reader's own choices, and what messengers and trackers hang on a link. */
const foreign = /^(?:lang|theme|from|isappinstalled|utm_.*|.*clid)$/;

/** What a link may say though it goes without saying. */
const usual: Readonly<Record<string, string>> = { page: 'map', trace: 'both', a: '1', b: '1', targeted: '1' };

/** The parts of a link that this page cannot read, by name: cut, forged, or of another version. */
export function unreadOf(search: string): readonly string[] {
  const kept = new URLSearchParams(linkOf(viewOf(search)));
  const unread = [...new URLSearchParams(search)].flatMap(([key, value]) => {
    if (foreign.test(key) || value === '' || value === '0' || usual[key] === value) return [];
    const read = new Set((kept.get(key) ?? '').split(','));
    return value.split(',').every((item) => read.has(item) || isFirstLay(item)) ? [] : [key];
  });
  return [...new Set(unread)];
}

/** No id of a store is longer; a forged link is cut here before it reaches the server. */
const idLimit = 200;
export const listLimit = 100;

export const isId = (text: string): boolean => text.length > 0 && text.length <= idLimit;

/** The ids of a list in a link; what is no id is left out. */
export const list = (text: string | null): string[] =>
  (text ?? '').split(',').map(unescaped).filter(isId).slice(0, listLimit);

/** Ids may hold any character: those that the link's own lists use are escaped once more. */
export const escaped = (text: string): string =>
  text.replace(/[%,~]/g, (c) => encodeURIComponent(c).replace('~', '%7E'));

/** What `escaped` wrote; '' when it was cut. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A cut link ends in half an escape: that item is dropped, the rest of the link still opens.
    return '';
  }
}

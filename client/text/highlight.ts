/** What a search matched: the text it matched in, and where, in code points. */
export interface Match {
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** A piece of a name, lit or not. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
}

const letter = /[\p{L}\p{N}]/u;

/**
 * A name cut where the match lies. Initials stand for the name's letters one by one, so they light those; a match in
 * another text than the one shown (an alias, full pinyin) lights nothing: it is named beside the row instead.
 */
export function highlighted(name: string, match: Match): readonly Piece[] {
  const points = Array.from(name);
  let from = -1;
  let to = -1;
  if (match.text === name) {
    from = match.start;
    to = match.start + match.length;
  } else if (match.field === 'INITIALS') {
    const letters = points.flatMap((point, i) => (letter.test(point) ? [i] : []));
    const initials = Array.from(match.text).filter((point) => letter.test(point));
    const before = Array.from(match.text)
      .slice(0, match.start)
      .filter((point) => letter.test(point)).length;
    const inside = Array.from(match.text)
      .slice(match.start, match.start + match.length)
      .filter((p) => letter.test(p)).length;
    if (letters.length === initials.length && inside > 0) {
      from = letters[before] ?? -1;
      to = (letters[before + inside - 1] ?? -2) + 1;
    }
  }
  if (from < 0 || to <= from || to > points.length) return [{ text: name, lit: false }];
  return [
    { text: points.slice(0, from).join(''), lit: false },
    { text: points.slice(from, to).join(''), lit: true },
    { text: points.slice(to).join(''), lit: false },
  ].filter(({ text }) => text !== '');
}

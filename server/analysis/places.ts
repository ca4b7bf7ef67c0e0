import { textIn } from '../graph/cells.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { relations } from '../model/relations.ts';
import type { Read } from './rows.ts';

/** Kinds in which something can lie (places): only these are gone through further. */
export const placeKinds = [
  ...new Set([...relations.LOCATED_IN.joins, ...relations.SETTLED_IN.joins].map(([, to]) => to)),
];

/**
 * Walks level by level, so that the number of statements is the depth of the places, never their number; circles end.
 * The start is the asker's own word and stands even when every source that names it is off.
 */
const walk = async (read: Read, statement: string, start: string): Promise<string[]> => {
  let level = [start];
  const reached = new Set(level);
  while (level.length > 0) {
    const rows = await read(statement, { places: level, kinds: placeKinds });
    level = rows.map((row) => textIn(row, 'id')).filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
  }
  return [...reached].sort(byCodePoint);
};

/** Ids of the areas and parks inside a place, itself included. */
export const placesWithin = (read: Read, place: string): Promise<string[]> => walk(read, 'places-within', place);

/** Ids of the areas and parks that hold a place, itself included. */
export const placesAround = (read: Read, place: string): Promise<string[]> => walk(read, 'places-around', place);

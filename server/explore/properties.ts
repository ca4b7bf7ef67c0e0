import type { Properties, Value } from '../model/property.ts';
import type { CellMap } from './cells.ts';

/** Of a stored map, the properties the vocabulary knows, in its order; what is not stored is missing, never null. */
export function propertiesIn(stored: CellMap, vocabulary: Properties): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  for (const id of Object.keys(vocabulary)) {
    const cell = stored[id];
    if (cell !== undefined && cell !== null) found[id] = cell as Value;
  }
  return found;
}

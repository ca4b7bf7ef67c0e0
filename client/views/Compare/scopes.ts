import type { Other, Place, View } from '../../state/view.ts';
import { peerOf, type Catalogue } from '../catalogue.ts';

/** The second side as chosen, else a peer of the first at the same date; null when there is neither. */
export function otherOf(view: View, place: Place | null, catalogue: Catalogue): Other | null {
  if (view.other) return view.other;
  const peer = peerOf(catalogue, place, view.off);
  return peer && { place: peer, asOf: view.asOf };
}

/** Whether both sides are the same place at the same date. */
export const sameScope = (a: Other, b: Other): boolean =>
  a.asOf === b.asOf && a.place?.id === b.place?.id && a.place?.kind === b.place?.kind;

interface Named extends Other {
  readonly placeName: string;
}

/** What tells two sides apart, in few words: the place, the date, or both. */
export function sideNames(a: Named, b: Named, today: string): readonly [string, string] {
  const places = a.placeName !== b.placeName;
  const dates = a.asOf !== b.asOf;
  const name = ({ placeName, asOf }: Named): string =>
    [...(places || !dates ? [placeName] : []), ...(dates ? [asOf ?? today] : [])].join(' ');
  return [name(a), name(b)];
}

import type { Scope } from '../../api/generated/graphql.ts';
import type { Other, Place, View } from '../../state/view.ts';
import { scopeOf } from '../app-context.ts';
import { peerOf, type Catalogue } from '../catalogue.ts';

/** One side of a comparison. */
export interface Compared {
  readonly place: Place | null;
  readonly asOf: string | null;
  readonly scope: Scope;
}

/** The second side as chosen, else a peer of the first at the same date; null when there is neither. */
export function otherOf(view: View, place: Place | null, catalogue: Catalogue): Other | null {
  if (view.other) return view.other;
  const peer = peerOf(catalogue, place);
  return peer && { place: peer, asOf: view.asOf };
}

/** The scope of the second side: its own place and date, the view's sources. */
export const comparedWith = (view: View, { place, asOf }: Other): Compared => ({
  place,
  asOf,
  scope: scopeOf({ ...view, asOf }, place),
});

export const sameScope = (a: Pick<Compared, 'place' | 'asOf'>, b: Pick<Compared, 'place' | 'asOf'>): boolean =>
  a.asOf === b.asOf && a.place?.id === b.place?.id && a.place?.kind === b.place?.kind;

interface Named extends Pick<Compared, 'place' | 'asOf'> {
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

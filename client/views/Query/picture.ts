import { Kind, valueFromASTUntyped, visit, type DocumentNode } from 'graphql';
import { isDate } from '../../state/date.ts';
import { linkOf } from '../../state/link.ts';
import { listLimit } from '../../state/link-list.ts';
import { emptyView, type Place, type View } from '../../state/view.ts';

type Values = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most entities that a picture opens: what a link holds besides the one it begins with. */
export const pictureLimit = listLimit;

/** The scope an operation asked about: its first argument `scope`, with the variables filled in; empty when there is none. */
export function scopeAsked(document: DocumentNode, variables: Values): Values {
  let scope: unknown;
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'scope' && scope === undefined) scope = valueFromASTUntyped(value, { ...variables });
      return value.kind === Kind.VARIABLE ? false : undefined;
    },
  });
  return isRecord(scope) ? scope : {};
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function viewIn(scope: Values): Pick<View, 'place' | 'asOf' | 'off' | 'inferred'> {
  const park = text(scope.park);
  const area = text(scope.area);
  const place: Place | null =
    park !== null ? { kind: 'park', id: park } : area !== null ? { kind: 'area', id: area } : null;
  const asOf = text(scope.asOf);
  const off = Array.isArray(scope.withoutSources) ? scope.withoutSources : [];
  return {
    place,
    asOf: asOf !== null && isDate(asOf) ? asOf : null,
    off: [...new Set(off.filter((id) => typeof id === 'string'))].sort(),
    inferred: scope.includeInferred === true,
  };
}

/** The link that draws these entities in the free arrangement, in the scope they were asked in; null when there are none. */
export function pictureOf(ids: readonly string[], scope: Values): string | null {
  const [free, ...beside] = ids.slice(0, pictureLimit);
  if (free === undefined) return null;
  return `./?${linkOf({ ...emptyView, ...viewIn(scope), free, beside })}`;
}

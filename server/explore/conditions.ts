import { conditionLists, type ConditionList } from '../graph/fragments.ts';
import type { Cell } from '../graph/graph.ts';
import { isDate } from '../model/date.ts';
import type { Properties, Property } from '../model/property.ts';
import { UserInputError } from '../model/user-input-error.ts';

/**
 * What is asked of the properties of an entity, or of a statement that leads to it, as `<PASSES e>` and `<TOLD r>` in cypher/
 * want it; all of it must hold.
 */
export interface Conditions {
  /** The value, or what it means that there is none, is one of these. */
  readonly ones: readonly { readonly key: string; readonly these: readonly Cell[]; readonly unsaid: Cell }[];
  /** The value is this or more, or one of these beginnings of it: a year in which the day lies. */
  readonly atLeast: readonly { readonly key: string; readonly than: Cell; readonly begins: readonly string[] }[];
  readonly atMost: readonly { readonly key: string; readonly than: Cell }[];
  readonly texts: readonly { readonly key: string; readonly start: string; readonly part: string }[];
  /** The list has at least one of these. */
  readonly lists: readonly { readonly key: string; readonly these: readonly string[] }[];
}

/** What may be asked of one property: one of some values, a range with both ends inclusive, or a part of a text. */
export interface Asked {
  readonly in?: readonly Cell[] | null;
  readonly from?: string | number | null;
  readonly to?: string | number | null;
  readonly startsWith?: string | null;
  readonly contains?: string | null;
}

export const noConditions: Conditions = { ones: [], atLeast: [], atMost: [], texts: [], lists: [] };

const said = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function bound(value: string | number, { type }: Property, field: string): string | number {
  if (type !== 'date' || (typeof value === 'string' && isDate(value))) return value;
  const words = {
    zh: `“${value}”不是日期；应写作 2020、2020-11 或 2020-11-05。`,
    en: `"${value}" is no date; write 2020, 2020-11 or 2020-11-05.`,
  };
  throw new UserInputError(words, field);
}

/**
 * What is asked of these properties, by the property's id. Of a date that is a year or month a part must lie in the range.
 * @param field the argument they are asked in, for the error's sake
 * @throws UserInputError for a bound that is no date where the property is one
 */
export function conditionsOf(
  properties: Properties,
  asked: Readonly<Record<string, Asked>>,
  field: string,
): Conditions {
  const all = Object.entries(asked).flatMap(([key, one]) => {
    const property = properties[key];
    return property ? [{ key, property, ...one }] : [];
  });
  return {
    ones: all.flatMap(({ key, property, in: these }) =>
      said(these) && property.type !== 'list' ? [{ key, these, unsaid: property.unsaid ?? null }] : [],
    ),
    atLeast: all.flatMap(({ key, property, from }) => {
      if (!said(from)) return [];
      const than = bound(from, property, `${field}.${key}.from`);
      const day = property.type === 'date' ? String(than).split('-') : [];
      return [{ key, than, begins: day.slice(0, -1).map((_, i) => day.slice(0, i + 1).join('-')) }];
    }),
    atMost: all.flatMap(({ key, property, to }) => {
      if (!said(to)) return [];
      const than = bound(to, property, `${field}.${key}.to`);
      // '~' sorts after every digit and dash: a year or month is meant whole.
      return [{ key, than: property.type === 'date' ? `${than}~` : than }];
    }),
    texts: all.flatMap(({ key, startsWith, contains }) =>
      said(startsWith) || said(contains) ? [{ key, start: startsWith ?? '', part: contains ?? '' }] : [],
    ),
    lists: all.flatMap(({ key, property, in: these }) =>
      said(these) && property.type === 'list' ? [{ key, these: these.map(String) }] : [],
    ),
  };
}

/** Which lists of conditions ask anything. */
export const listsAsked = (conditions: Conditions): readonly ConditionList[] =>
  conditionLists.filter((name) => conditions[name].length > 0);

/** The conditions on the links that lead to what is listed, as `<TOLD r>` wants them. */
export const linkParams = ({ ones, atLeast, atMost, texts, lists }: Conditions) => ({
  ...{ linkOnes: ones, linkAtLeast: atLeast, linkAtMost: atMost, linkTexts: texts, linkLists: lists },
});

// What several statements of cypher/ say alike, said once: each stands for a placeholder there (statement.ts fills it).

/**
 * Which statements and entities count in a view, said once for every file: `<COUNTS r>` for a relation (parameters
 * $without: ids of sources switched off, $statuses, $asOf and $upTo: the first and last ISO day of a span in which it must
 * hold at some time, equal for a view of one day) and `<VISIBLE e>` for an entity ($without).
 * `since` and `until` are inclusive and a month or year is meant whole, so a shorter `until` is compared as its last moment:
 * '~' sorts after every digit and dash.
 */
export const counts = (r: string): string =>
  `(NOT ${r}.source IN $without AND ${r}.status IN $statuses ` +
  `AND coalesce(${r}.since, '') <= $upTo AND $asOf <= coalesce(${r}.until, '9') + '~')`;

// With no source switched off, as in most views, no list is gone through: a third of the time of the widest reads.
export const visible = (e: string): string =>
  `((size($without) = 0 AND size(${e}.sources) > 0) OR any(said IN ${e}.sources WHERE NOT said IN $without))`;

/** How a condition of each list of explore/conditions.ts is asked of x. */
const conditions = {
  ones: (x: string): string => `coalesce(coalesce(${x}[c.key], c.unsaid) IN c.these, false)`,
  atLeast: (x: string): string => `coalesce(${x}[c.key] >= c.than, false) OR coalesce(${x}[c.key] IN c.begins, false)`,
  atMost: (x: string): string => `coalesce(${x}[c.key] <= c.than, false)`,
  texts: (x: string): string => `coalesce(${x}[c.key] STARTS WITH c.start AND ${x}[c.key] CONTAINS c.part, false)`,
  lists: (x: string): string => `any(v IN coalesce(${x}[c.key], []) WHERE v IN c.these)`,
} as const;

export type ConditionList = keyof typeof conditions;
export const conditionLists = Object.keys(conditions) as readonly ConditionList[];

/** A part of a list's filter: one of its lists of conditions, or the sources that name what it holds. */
export type FilterPart = ConditionList | 'sources';
export const filterParts: readonly FilterPart[] = [...conditionLists, 'sources'];

/**
 * Whether x meets every condition of the lists asked for. Properties are looked up by name, so that one plan serves every filter
 * of the same lists; what is not asked is left out, for the embedded engine spends 10 µs a row on five empty lists.
 */
const meets = (x: string, asked: readonly FilterPart[], list: (name: ConditionList) => string): string[] =>
  conditionLists
    .filter((name) => asked.includes(name))
    .map((name) => `all(c IN ${list(name)} WHERE ${conditions[name](x)})`);

/** `<PASSES e>`: an entity meets the filter of a list ($ones, $atLeast, …) and one of $sources names it. */
export const passes = (e: string, asked: readonly FilterPart[]): readonly string[] => [
  ...(asked.includes('sources') ? [`any(told IN ${e}.sources WHERE told IN $sources)`] : []),
  ...meets(e, asked, (name) => `$${name}`),
];

/** `<TOLD r>`: a statement meets the filter of the links that lead to what is listed ($linkOnes, …). */
export const told = (r: string, asked: readonly FilterPart[]): readonly string[] =>
  meets(r, asked, (name) => `$link${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`);

/** Most columns whose names stand in a statement. */
const mostNamed = 16;

/**
 * `<CELLS e>`: the properties $columns as a list. Names in the text spare the embedded engine half of a statement of 400 rows;
 * but Neo4j plans each text anew, which takes the longer the more stand in it, so many are looked up by the parameter.
 */
export const cells = (e: string, columns: readonly string[]): string =>
  columns.length > mostNamed
    ? `[k IN $columns | ${e}[k]]`
    : `[${columns.map((column) => `${e}.\`${column}\``).join(', ')}]`;

/**
 * `<HERE e>`: the scope lists an entity. What lies somewhere ($placedKinds) lies in one of $places, and in one of $andPlaces
 * unless $oneList; of the $listedKinds only $listed are.
 */
export const here = (e: string): string => {
  const lies = (places: string): string =>
    `EXISTS { (${e})-[lies:LOCATED_IN|SETTLED_IN]->(place:Entity) WHERE place.id IN ${places} AND ${counts('lies')} }`;
  return (
    `(NOT ${e}.kind IN $placedKinds OR (${lies('$places')} AND ($oneList OR ${lies('$andPlaces')}))) ` +
    `AND (NOT ${e}.kind IN $listedKinds OR ${e}.id IN $listed)`
  );
};

/**
 * How a list is read: by id, by name and id, or by the property $by and id, rising or falling. By a property what has none
 * comes last whichever way the values run; `unknown first` is the same read from its end.
 */
export const orders = [
  'id up',
  'id down',
  'name up',
  'name down',
  'value up',
  'value down',
  'value up, unknown first',
  'value down, unknown first',
] as const;

export type Order = (typeof orders)[number];

/**
 * The name of e comes after $name by code point, as ORDER BY has it on both engines. A plain `>` does not say so: Neo4j
 * compares a stored text with a parameter by UTF-16 unit, where U+20BB7 comes before U+FF08. So texts that part from the
 * parameter at such a character are told apart by what they begin with: $wide are the beginnings of $name that a
 * character of U+E000 to U+FFFF follows, $narrow those that one above U+FFFF follows.
 */
const beyond = (e: string): string => {
  const high = `${e}.name >= start + '\uE000' AND ${e}.name < start + '\uFFFF'`;
  return (
    `((${e}.name > $name OR any(start IN $wide WHERE ${e}.name STARTS WITH start ` +
    `AND ${e}.name >= start + '\u{10000}' AND NOT (${high}))) ` +
    `AND NOT any(start IN $narrow WHERE ${e}.name STARTS WITH start AND ${high}))`
  );
};

const none = (e: string): string => `CASE WHEN ${e}[$by] IS NULL THEN 1 ELSE 0 END`;

const afterValue = (e: string, up: boolean, unknownFirst: boolean): string => {
  const [value, rank] = [up ? '>' : '<', unknownFirst ? '<' : '>'];
  const same = `($none = 1 OR coalesce(${e}[$by] = $value, false))`;
  return (
    `($start OR ${none(e)} ${rank} $none OR (${none(e)} = $none ` +
    `AND (coalesce(${e}[$by] ${value} $value, false) OR (${same} AND ${e}.id ${value} $id))))`
  );
};

/** What an order asks of a statement: `<AFTER e>` begins behind a place, `<KEY e>` gives the columns that `<ORDER>` sorts by. */
export function ordered(order: Order): {
  readonly after: (e: string) => string;
  readonly key: (e: string) => string;
  readonly by: string;
} {
  const up = order.includes(' up');
  const sign = up ? '' : ' DESC';
  if (order.startsWith('id'))
    return {
      after: (e) => (up ? `${e}.id > $id` : `($start OR ${e}.id < $id)`),
      key: (e) => `${e}.id AS id`,
      by: `id${sign}`,
    };
  if (order.startsWith('name'))
    return {
      after: (e) =>
        up
          ? `(${beyond(e)} OR (${e}.name = $name AND ${e}.id > $id))`
          : `($start OR NOT (${beyond(e)} OR (${e}.name = $name AND ${e}.id >= $id)))`,
      key: (e) => `${e}.id AS id, ${e}.name AS name`,
      by: `name${sign}, id${sign}`,
    };
  const unknownFirst = order.endsWith('unknown first');
  return {
    after: (e) => afterValue(e, up, unknownFirst),
    key: (e) => `${e}.id AS id, ${none(e)} AS unknown, ${e}[$by] AS value`,
    by: `unknown${unknownFirst ? ' DESC' : ''}, value${sign}, id${sign}`,
  };
}

import type { ScopeInput } from '../../server/analysis/scope.ts';

/** A row of a table, keyed by column; what is missing is not said. */
export type PlainRow = Readonly<Record<string, string>>;

export interface PlainTables {
  readonly sources: readonly PlainRow[];
  readonly entities: readonly PlainRow[];
  readonly relations: readonly PlainRow[];
  readonly observations: readonly PlainRow[];
}

const placeKinds = ['Area', 'Park'];

/** Days of a date as numbers, first and last, by the calendar alone: compared instead of texts. */
const days = (date: string): [first: number, last: number] => {
  const [year, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : Date.UTC(month ? year! : year! + 1, month ?? 0, 1) - 86_400_000;
  return [first, last];
};

/** The entities that some source that is on names, and the rows of relations that count, by filters alone. */
export function countingRows(tables: PlainTables, input: ScopeInput) {
  const off = (source: string): boolean =>
    (input.withoutSources?.includes(source) ?? false) || (input.sources ? !input.sources.includes(source) : false);
  const asOf = days(input.asOf!)[1];
  const shown = new Map<string, PlainRow>();
  for (const row of tables.entities) if (!off(row.source!)) shown.set(row.id!, row);
  const asked = [input.area, input.park].filter((id) => id != null);
  const seen = (id: string): boolean => shown.has(id) || asked.includes(id);
  const counts = tables.relations.filter(
    (row) =>
      !off(row.source!) &&
      (row.status !== 'inferred' || input.includeInferred === true) &&
      (!row.since || days(row.since)[0] <= asOf) &&
      (!row.until || asOf <= days(row.until)[1]) &&
      seen(row.from!) &&
      seen(row.to!),
  );
  return { off, shown, asked, seen, counts };
}

/**
 * What a scope holds, computed from the rows of tables by filters alone: no graph, no code of the server. The facts that the
 * graph gives must be these.
 */
export function plainFacts(tables: PlainTables, input: ScopeInput) {
  const { off, shown, asked, seen, counts } = countingRows(tables, input);
  const kind = (id: string): string => tables.entities.find((row) => row.id === id)!.kind!;
  const ofType = (...types: string[]) => counts.filter(({ type }) => types.includes(type!));
  const reach = (start: string, from: string, to: string): Set<string> => {
    const reached = new Set([start]);
    for (const id of reached)
      for (const row of ofType('LOCATED_IN', 'SETTLED_IN'))
        // A place asked for is a start even when nobody on names it; nothing else leads to it then.
        if (row[from] === id && shown.has(row[to]!)) reached.add(row[to]!);
    return reached;
  };
  const inside = asked.map((id) => reach(id, 'to', 'from'));
  const inScope = (id: string): boolean => inside.every((set) => set.has(id));
  const companies = [...shown.values()].filter((row) => row.kind === 'Company' && inScope(row.id!));
  const ours = new Set(companies.map(({ id }) => id!));
  const isPlace = (id: string): boolean => placeKinds.includes(kind(id)) && inScope(id);
  const links = (rows: readonly PlainRow[]) =>
    [...new Set(rows.map((row) => `${row.from} ${row.to} ${row.qualifier ?? ''}`))].sort();
  const best = (rows: readonly PlainRow[]) => {
    const words = ['active', 'negotiating', 'planned', 'stopped'];
    return links(rows).map((link) => {
      const said = rows.filter((row) => `${row.from} ${row.to} ${row.qualifier ?? ''}` === link);
      return `${link} ${words.find((word) => said.some((row) => (row.activity ?? 'active') === word))}`;
    });
  };
  const made = ofType('PRODUCES').filter(({ from }) => ours.has(from!));
  const products = new Set(made.map(({ to }) => to));
  const talks = ofType('NEGOTIATES_WITH').filter(({ to }) => isPlace(to!));
  const talkers = new Set(talks.map(({ from }) => from));
  const established = ofType('ESTABLISHED').filter(({ from, to }) => isPlace(from!) && kind(to!) === 'Policy');
  const serves = ofType('SERVES').filter(({ from, to }) => isPlace(to!) && kind(from!) === 'Policy');
  const policies = new Set([...established.map(({ to }) => to), ...serves.map(({ from }) => from)]);
  const sample = new Set(tables.sources.filter((row) => row.kind === 'sample').map(({ id }) => id));
  const named = (id: string) =>
    tables.entities.filter((row) => row.id === id && !off(row.source!)).map(({ source }) => source);
  const observed = (metric: string) => tables.observations.filter((o) => o.metric === metric && !off(o.source!));
  const figure = (o: PlainRow): string =>
    [o.entity, o.operator, Number(o.value), o.valueMax ?? '', o.period ?? '', o.scope ?? ''].join(' ');
  return {
    places: asked.length === 0 ? null : [...new Set(inside.flatMap((set) => [...set]))].filter(isPlace).sort(),
    around: [...new Set(asked.flatMap((id) => [...reach(id, 'from', 'to')]))].sort(),
    companies: [...ours].sort().map((id) => {
      const unnamed = tables.entities.some((row) => row.id === id && row.unnamed === 'true');
      return `${id} ${unnamed} ${named(id).every((source) => sample.has(source))}`;
    }),
    operations: best(ofType('OPERATES_IN').filter(({ from }) => ours.has(from!))),
    needs: links(ofType('NEEDS').filter(({ from }) => ours.has(from!))),
    produces: links(made),
    productNeeds: links(
      ofType('NEEDS').filter(({ from }) =>
        asked.length === 0 ? kind(from!) === 'Product' : products.has(from) && kind(from!) === 'Product',
      ),
    ),
    talks: links(talks),
    talkerOperations: best(ofType('OPERATES_IN').filter(({ from }) => talkers.has(from))),
    segments: [...shown.values()]
      .filter((row) => row.kind === 'Segment')
      .map(({ id }) => id!)
      .sort(),
    feeds: links(ofType('FEEDS')).map((link) => {
      const said = ofType('FEEDS').filter((row) => `${row.from} ${row.to} ${row.qualifier ?? ''}` === link);
      return `${link} ${said.some((row) => row.essential === 'true')}`;
    }),
    subsegments: links(ofType('SUBSEGMENT_OF')),
    partOf: links(ofType('PART_OF').filter(({ from }) => ['Segment', 'Cluster'].includes(kind(from!)))),
    placeTargets: links(ofType('TARGETS').filter(({ from }) => isPlace(from!))),
    policyTargets: links(ofType('TARGETS').filter(({ from }) => policies.has(from))),
    policies: [...policies].sort(),
    surveys: observed('surveyed')
      .filter(({ entity }) => shown.has(entity!) && kind(entity!) === 'Segment')
      .map(figure)
      .sort(),
    companyCounts: observed('companies')
      .filter(
        ({ entity, scope }) => input.area != null && seen(entity!) && (entity === input.area || scope === input.area),
      )
      .map(figure)
      .sort(),
    supplies: links(ofType('SUPPLIES').filter(({ from }) => ours.has(from!))),
  };
}

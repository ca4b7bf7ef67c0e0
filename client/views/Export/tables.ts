import type { Told, ToldEntity, ToldRelation } from './graph.ts';

/** A table of the exchange format: its columns and its cells as text, '' = not said. */
export interface Table {
  readonly name: 'sources' | 'entities' | 'relations' | 'observations';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns that each table has even when nothing stands in them; those of the vocabulary follow where they are used. */
const fixed = {
  sources: ['id', 'title', 'titleEn', 'publisher', 'publisherEn', 'published', 'url', 'retrieved', 'licence', 'kind'],
  entities: ['id', 'kind', 'name', 'nameEn', 'aliases', 'description', 'source'],
  relations: ['type', 'from', 'to', 'source', 'quote', 'status', 'since', 'until', 'qualifier'],
  observations: ['entity', 'metric', 'operator', 'value', 'valueMax', 'unit', 'period', 'scope', 'source', 'quote'],
} as const;

const signs = { EQUAL: '=', MORE: '>', LESS: '<', ABOUT: '≈', RANGE: 'range' } as const;

type Cells = Readonly<Record<string, string | number | boolean | null | undefined>>;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A table of rows by column name, in the order of their fixed columns. */
function tableOf(name: Table['name'], rows: readonly Cells[]): Table {
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] != null && row[key] !== '')));
  const first: readonly string[] = fixed[name];
  const columns = [...first, ...[...used].filter((key) => !first.includes(key)).sort(byCodePoint)];
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  return { name, columns, rows: cells.sort((a, b) => byCodePoint(a.join('\0'), b.join('\0'))) };
}

/**
 * What sources say of what is shown, as the four tables that the importer reads. `off`: sources that do not count; their
 * records are left out, as their statements already are. `chooses`: whether a property's value is one of a list; the API
 * spells those in capitals, tables do not.
 */
export function tablesOf(
  entities: readonly ToldEntity[],
  relations: readonly ToldRelation[],
  off: readonly string[],
  chooses: (kind: string, property: string) => boolean,
): readonly Table[] {
  const sources = new Map<string, Told>();
  const said = (source: Told): string => {
    sources.set(source.id, source);
    return source.id;
  };
  const entityRows = entities.flatMap(({ id, kind, records }) =>
    records.nodes
      .filter(({ source }) => !off.includes(source.id))
      .map(({ source, name, properties }) => ({
        ...Object.fromEntries(
          properties.map((property) => [
            property.id,
            chooses(kind, property.id) ? property.value.toLowerCase() : property.value,
          ]),
        ),
        ...{ id, kind, name, source: said(source) },
      })),
  );
  const relationRows = relations.flatMap(({ type, qualifier, from, to, statements }) =>
    statements.map(({ source, status, activity, segment, product, ...rest }) => ({
      ...rest,
      ...{ type, qualifier, from: from.id, to: to.id, source: said(source) },
      status: status.toLowerCase(),
      activity: activity?.toLowerCase(),
      segment: segment?.id,
      product: product?.id,
    })),
  );
  const observationRows = entities.flatMap(({ id, observations }) =>
    observations.nodes.map(({ operator, scope, source, ...rest }) => ({
      ...rest,
      ...{ entity: id, operator: signs[operator], scope: scope?.id, source: said(source) },
    })),
  );
  const sourceRows = [...sources.values()].map((source) => ({ ...source, kind: source.kind.toLowerCase() }));
  return [
    tableOf('sources', sourceRows),
    tableOf('entities', entityRows),
    tableOf('relations', relationRows),
    tableOf('observations', observationRows),
  ];
}

/** Ids that rows of these name without having a row of their own. */
export function referredBy(entities: readonly ToldEntity[], relations: readonly ToldRelation[]): readonly string[] {
  const own = new Set(entities.map(({ id }) => id));
  const said = [
    ...entities.flatMap(({ observations }) => observations.nodes.map(({ scope }) => scope?.id)),
    ...relations.flatMap(({ statements }) => statements.flatMap(({ segment, product }) => [segment?.id, product?.id])),
  ];
  return [...new Set(said.filter((id) => id !== undefined))].filter((id) => !own.has(id));
}

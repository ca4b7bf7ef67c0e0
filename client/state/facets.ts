/** What a filter asks of a source's word. */
export interface Dated {
  readonly status: 'STATED' | 'DISPUTED' | 'INFERRED';
  readonly since: string | null;
  readonly until: string | null;
  readonly source: { readonly id: string };
}

/** How a relation is known, the best of what its sources say. */
export const statusFacets = ['status:stated', 'status:disputed', 'status:inferred'] as const;
/** When: whether any source gives a date, and whether the newest source is old. */
export const dateFacets = ['date:dated', 'date:undated', 'date:stale'] as const;
export type Facet = (typeof statusFacets)[number] | (typeof dateFacets)[number];

/** Months after which what nobody told anew is old. */
export const staleMonths = 24;

const monthsOf = (date: string): number => {
  const [year = '0', month = '12'] = date.split('-');
  return Number(year) * 12 + Number(month);
};

/** Whether `published` (ISO day, month or year) lies `staleMonths` or more before `asOf`. A year counts by its end. */
export const isStale = (published: string, asOf: string): boolean =>
  monthsOf(asOf) - monthsOf(published) >= staleMonths;

/**
 * What a filter may hide a relation by. A relation whose sources give no date of publication is not called old.
 * @param published when a source was published; null = not known
 * @param asOf ISO day of the view
 */
export function facetsOf(
  statements: readonly Dated[],
  published: (source: string) => string | null,
  asOf: string,
): readonly Facet[] {
  const status = (['STATED', 'DISPUTED', 'INFERRED'] as const).find((one) =>
    statements.some((statement) => statement.status === one),
  );
  const dated = statements.some(({ since, until }) => since !== null || until !== null);
  const dates = statements.map(({ source }) => published(source.id));
  const old = dates.length > 0 && dates.every((date) => date !== null && isStale(date, asOf));
  return [
    ...(status === undefined ? [] : [`status:${status.toLowerCase() as Lowercase<typeof status>}` as const]),
    dated ? 'date:dated' : 'date:undated',
    ...(old ? (['date:stale'] as const) : []),
  ];
}

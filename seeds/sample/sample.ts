import { stringify } from 'csv-stringify/sync';
import { roster, type Listed } from './roster.ts';
import { observations, quote, registered, relations, sources, surroundings, type SampleRow } from './setting.ts';
import { supplies } from './supplies.ts';

const idOf = (stem: string): string => (stem.startsWith('=') ? stem.slice(1) : `sample-${stem}`);

const placeIds: Readonly<Record<string, string>> = {
  shapingba: 'shapingba',
  control: 'sample-control-district',
  cixi: 'sample-cixi-park',
  tongping: 'sample-tongping-park',
  yunlou: 'sample-yunlou-building',
  beiting: 'sample-beiting-park',
};

// Other names under which a company is found; every one marked as sample too.
const aliases: Readonly<Record<string, string>> = {
  'yufeng-packaging': '样例·渝封|样例·渝封微电子',
  'jialian-modules': '样例·嘉联',
};

const english = (stem: string): string =>
  stem
    .split('-')
    .map((word) =>
      ['ai', 'bms', 'eda', 'iot'].includes(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

// Fixed arithmetic in place of chance: the same roster gives the same bytes on every machine. No such year is after 2017.
const foundedByRule = (index: number): number => 2001 + ((index * 7) % 17);

// Where the roster dates the first place, the company was founded that year; one that is only to come has no year yet.
const foundedIn = ({ places: [place] }: Listed, index: number): string => {
  const since = place?.split('@')[1];
  if (since === undefined) return index % 3 === 2 ? '' : String(foundedByRule(index));
  return since < '2026' ? since.slice(0, 4) : '';
};

const company = (listed: Listed, index: number): SampleRow => ({
  id: idOf(listed.stem),
  kind: 'Company',
  name: `样例·${listed.name}`,
  nameEn: `Sample · ${english(listed.stem)}`,
  aliases: aliases[listed.stem] ?? '',
  source: 'sample',
  founded: foundedIn(listed, index),
  employees: index % 4 === 3 ? '' : String(20 + ((index * 37) % 480)),
  tier: index % 9 === 4 ? '市级专精特新' : '',
});

const byRule = (index: number): string =>
  index % 4 === 1 ? '' : `${foundedByRule(index) + 1}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}`;

const whereabouts = ({ stem, places }: Listed, index: number): SampleRow[] =>
  places.map((place) => {
    const [name = '', span] = place.split('@');
    const [since = '', until = ''] = span?.split('..') ?? [byRule(index)];
    const to = placeIds[name];
    if (to === undefined) throw new Error(`${stem}: no place ${name}`);
    return {
      type: to.endsWith('park') || to.endsWith('building') ? 'SETTLED_IN' : 'LOCATED_IN',
      from: idOf(stem),
      to,
      since,
      until,
    };
  });

const business = ({ stem, segments }: Listed): SampleRow[] =>
  segments.map((segment) => {
    const [what = '', activity = 'active'] = segment.split(':');
    const [to = '', share = ''] = what.split('=');
    return { type: 'OPERATES_IN', from: idOf(stem), to, share, activity };
  });

const deliveries = (): SampleRow[] =>
  supplies.map(({ seller, buyer, input, ...rest }) => {
    const product = input.startsWith('product:') ? idOf(input.slice('product:'.length)) : '';
    const segment = product === '' ? input : '';
    return {
      type: 'SUPPLIES',
      from: idOf(seller),
      to: idOf(buyer),
      qualifier: product || segment,
      segment,
      product,
      ...rest,
    };
  });

const ends = (row: SampleRow): SampleRow => ({ ...row, from: idOf(row.from ?? ''), to: idOf(row.to ?? '') });

// A registered purchase names its input as the sample's does, so that both tell one link.
const register = (row: SampleRow): SampleRow => ({
  ...ends(row),
  source: 'sample-registry',
  quote: '样例登记：虚构，仅供演示',
  ...(row.type === 'SUPPLIES' ? { segment: row.qualifier ?? '' } : {}),
});

const statement = (row: SampleRow): SampleRow => ({ source: 'sample', quote, ...row, status: row.status ?? 'stated' });

const columns = {
  sources: ['id', 'title', 'titleEn', 'publisher', 'publisherEn', 'published', 'url', 'retrieved', 'licence', 'kind'],
  entities:
    'id kind name nameEn aliases description source founded employees tier parkKind opened area level stage instituteKind count amount period policyKind'.split(
      ' ',
    ),
  relations:
    'type from to source quote status since until qualifier share activity segment product purpose role first'.split(
      ' ',
    ),
  observations: ['entity', 'metric', 'operator', 'value', 'valueMax', 'unit', 'period', 'scope', 'source', 'quote'],
};

const csv = (header: readonly string[], rows: readonly SampleRow[]): string => {
  for (const row of rows)
    for (const column of Object.keys(row)) if (!header.includes(column)) throw new Error(`no column ${column}`);
  return stringify([[...header], ...rows.map((row) => header.map((column) => row[column] ?? ''))]);
};

/** The four tables of the sample as CSV text, by file name: always the same bytes. */
export const sampleFiles = (): Readonly<Record<string, string>> => ({
  'sources.csv': csv(columns.sources, sources),
  'entities.csv': csv(columns.entities, [...surroundings, ...roster.map(company)]),
  'relations.csv': csv(
    columns.relations,
    [
      ...roster.flatMap(whereabouts),
      ...roster.flatMap(business),
      ...deliveries(),
      ...relations.map(ends),
      ...registered.map(register),
    ].map(statement),
  ),
  'observations.csv': csv(columns.observations, observations),
});

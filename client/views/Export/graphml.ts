import { statusOf, type Out } from './graph.ts';

/**
 * The attributes of nodes and edges. Gephi takes `label`, `x`, `y`, `size` and `r`, `g`, `b` by these names; whatever else stays
 * a column of its table. In yEd they are properties, from which its mapper makes labels.
 */
const keys = {
  node: {
    id: 'string',
    label: 'string',
    nameEn: 'string',
    kind: 'string',
    mark: 'string',
    unnamed: 'boolean',
    x: 'double',
    y: 'double',
    r: 'int',
    g: 'int',
    b: 'int',
  },
  edge: {
    relation: 'string',
    label: 'string',
    status: 'string',
    sources: 'string',
    since: 'string',
    until: 'string',
    quotes: 'string',
  },
} as const;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it: what XML cannot say at all (control characters, lone surrogates) is left out. */
const xml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '') // eslint-disable-line no-control-regex -- finding them is its purpose
    .replace(/[&<>"]/g, (c) => named[c] ?? c);

/** An id as GraphML wants it, a name token: other letters by their code, `_` too, so that no two ids become one. */
export const nameToken = (id: string): string =>
  id.replace(/[^A-Za-z0-9.:-]/gu, (c) => `_${(c.codePointAt(0) ?? 0).toString(16)}_`);

type Values<K extends keyof typeof keys> = Partial<
  Readonly<Record<keyof (typeof keys)[K], string | number | boolean | null>>
>;

const data = <K extends keyof typeof keys>(of: K, values: Values<K>): string =>
  Object.keys(keys[of])
    .flatMap((key) => {
      const value = (values as Readonly<Record<string, string | number | boolean | null | undefined>>)[key];
      return value == null || value === '' ? [] : [`<data key="${of}-${key}">${xml(String(value))}</data>`];
    })
    .join('');

const distinct = (list: readonly (string | null)[]): readonly string[] => [
  ...new Set(list.filter((item) => item !== null)),
];

/** What is shown as GraphML 1.0: directed, one edge a relation, with its sources; dates and sources in the description. */
export function graphmlOf(out: Out): string {
  const known = new Set(out.nodes.map(({ id }) => id));
  const declared = (['node', 'edge'] as const).flatMap((of) =>
    Object.entries(keys[of]).map(
      ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  );
  const nodes = out.nodes.map(({ id, kind, name, nameEn, unnamed, mark, colour, at }) => {
    const [r = null, g = null, b = null] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
    const place = { x: at?.x ?? null, y: at === null ? null : -at.y };
    return `<node id="${nameToken(id)}">${data('node', { id, label: name, nameEn, kind, mark, unnamed, ...place, r, g, b })}</node>`;
  });
  const edges = out.relations
    .filter(({ from, to }) => known.has(from.id) && known.has(to.id))
    .map((relation, i) => {
      const { id, type, from, to, statements } = relation;
      const values = {
        relation: id,
        label: type,
        status: statusOf(relation).toLowerCase(),
        sources: distinct(statements.map(({ source }) => source.id)).join('|'),
        since: distinct(statements.map(({ since }) => since))[0] ?? null,
        until: distinct(statements.map(({ until }) => until))[0] ?? null,
        quotes: distinct(statements.map(({ quote }) => quote)).join('\n'),
      };
      return `<edge id="e${i}" source="${nameToken(from.id)}" target="${nameToken(to.id)}">${data('edge', values)}</edge>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${xml([out.title, ...out.sources, out.made].join('\n'))}</desc>`,
    ...declared,
    '<graph id="zhihe" edgedefault="directed">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

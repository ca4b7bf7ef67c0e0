import { middleOf, statusOf, type Out, type OutNode } from './graph.ts';
import { yEdge, yNode } from './graphml-yed.ts';
import { xml } from './xml.ts';

/**
 * The attributes of nodes and edges. Gephi takes `label`, `x`, `y`, `size` and `r`, `g`, `b` by these names; whatever else stays
 * a column of its table. yEd reads what it draws from the graphics beside them.
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
    size: 'double',
    r: 'int',
    g: 'int',
    b: 'int',
  },
  edge: {
    relation: 'string',
    label: 'string',
    type: 'string',
    status: 'string',
    sources: 'string',
    since: 'string',
    until: 'string',
    quotes: 'string',
  },
} as const;

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

const graphics = (of: 'node' | 'edge', drawn: string): string => `<data key="${of}-graphics">${drawn}</data>`;

const distinct = (list: readonly (string | null)[]): readonly string[] => [
  ...new Set(list.filter((item) => item !== null)),
];

function nodeText(node: OutNode): string {
  const { id, kind, name, nameEn, unnamed, mark, colour, box } = node;
  const [r = null, g = null, b = null] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  const at = middleOf(node);
  // Gephi's y runs up.
  const place = { x: at?.x ?? null, y: at === null ? null : -at.y, size: box?.h ?? null };
  const told = data('node', { id, label: name, nameEn, kind, mark, unnamed, ...place, r, g, b });
  return `<node id="${nameToken(id)}">${told}${graphics('node', yNode(node))}</node>`;
}

/**
 * What is shown as GraphML 1.1 with the graphics of yFiles, an extension that GraphML provides for and its schema names:
 * directed, one edge a relation, with its sources; what it shows, of which date and from which sources in the description.
 */
export function graphmlOf(out: Out): string {
  const known = new Set(out.nodes.map(({ id }) => id));
  const declared = (['node', 'edge'] as const).flatMap((of) => [
    ...Object.entries(keys[of]).map(
      ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    `<key id="${of}-graphics" for="${of}" yfiles.type="${of}graphics"/>`,
  ]);
  const edges = out.relations
    .filter(({ from, to }) => known.has(from.id) && known.has(to.id))
    .map((relation, i) => {
      const { id, type, from, to, statements } = relation;
      const label = out.words.get(type) ?? type;
      const values = {
        relation: id,
        label,
        type,
        status: statusOf(relation).toLowerCase(),
        sources: distinct(statements.map(({ source }) => source.id)).join('|'),
        since: distinct(statements.map(({ since }) => since))[0] ?? null,
        until: distinct(statements.map(({ until }) => until))[0] ?? null,
        quotes: distinct(statements.map(({ quote }) => quote)).join('\n'),
      };
      const drawn = graphics('edge', yEdge(relation, label));
      return `<edge id="e${i}" source="${nameToken(from.id)}" target="${nameToken(to.id)}">${data('edge', values)}${drawn}</edge>`;
    });
  const about = [out.title, ...(out.cut === null ? [] : [out.cut]), ...out.sources, out.made];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">',
    `<desc>${xml(about.join('\n'))}</desc>`,
    ...declared,
    '<graph id="zhihe" edgedefault="directed">',
    ...out.nodes.map(nodeText),
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

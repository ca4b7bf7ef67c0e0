import { statusOf, type OutNode, type ToldRelation } from './graph.ts';
import { xml } from './xml.ts';

/** yEd's names of the shapes that the families have on the canvas. */
const shapes: Readonly<Record<string, string>> = {
  ellipse: 'ellipse',
  'round-rectangle': 'roundrectangle',
  'round-hexagon': 'hexagon',
  'round-octagon': 'octagon',
  'cut-rectangle': 'rectangle',
};

/** What was not drawn has no place; yEd gives it one. */
const usual = { w: 40, h: 40 };
/** In a box wider than this its name has room; of another it stands below. */
const roomy = 60;

const dashes = { STATED: 'line', DISPUTED: 'line', INFERRED: 'dashed' } as const;

/** How yEd draws a node: its box, its family's colour and shape, its name. */
export function yNode({ name, colour, shape, box, unnamed }: OutNode): string {
  const { w, h } = box ?? usual;
  const place = box === null ? '' : ` x="${box.x}" y="${box.y}"`;
  const where = w >= roomy ? 'modelName="internal" modelPosition="c"' : 'modelName="sides" modelPosition="s"';
  return [
    '<y:ShapeNode>',
    `<y:Geometry height="${h}" width="${w}"${place}/>`,
    // A light wash of the colour, as on the canvas: names stay legible on it. The last two digits are the opacity.
    `<y:Fill color="${colour}26" transparent="false"/>`,
    `<y:BorderStyle color="${colour}" type="${unnamed ? 'dashed' : 'line'}" width="1.5"/>`,
    `<y:NodeLabel ${where} fontSize="12">${xml(name)}</y:NodeLabel>`,
    `<y:Shape type="${shapes[shape] ?? 'ellipse'}"/>`,
    '</y:ShapeNode>',
  ].join('');
}

/** How yEd draws a relation: an arrow with its type's name, dashed when it is only inferred. */
export const yEdge = (relation: ToldRelation, label: string): string =>
  [
    '<y:PolyLineEdge>',
    '<y:Path sx="0.0" sy="0.0" tx="0.0" ty="0.0"/>',
    `<y:LineStyle color="#646D79" type="${dashes[statusOf(relation)]}" width="1.0"/>`,
    '<y:Arrows source="none" target="standard"/>',
    `<y:EdgeLabel fontSize="10">${xml(label)}</y:EdgeLabel>`,
    '</y:PolyLineEdge>',
  ].join('');

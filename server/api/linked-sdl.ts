import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import { linkedFields, type LinkedField } from '../model/linked-fields.ts';
import { linksFilterName } from './filter-sdl.ts';

/** The type of what a field lists: its kind, or any entity where there are several. */
const nodeType = ({ kinds: [only, ...more] }: LinkedField): string =>
  only !== undefined && more.length === 0 ? only : 'Entity';

const argument = ({ through }: LinkedField): string =>
  through?.argument
    ? `"${through.argument.en} (${through.argument.zh})." ${through.argument.name}: Boolean = false`
    : '';

const fieldsOf = (kind: KindId): string[] =>
  Object.entries(linkedFields[kind]).flatMap(([name, field]) => [
    `  "${field.en} (${field.zh})."
  ${name}(
    "Which of them (筛选)." filter: ${nodeType(field)}Filter
    "Which statements lead to them (陈述条件)." links: ${linksFilterName(field.types)}
    ${argument(field)}
    "Their order (排序); by id when not said." orderBy: ${nodeType(field)}Order
    "What is looked at (范围): only what it shows and lists is there." scope: Scope
  ): Related${nodeType(field)}Connection!`,
    ...(field.nearest === undefined
      ? []
      : [
          `  "Of \`${name}\` the nearest, of equally near ones the first by id (最近的一个)."
  ${field.nearest}(scope: Scope): ${nodeType(field)}`,
        ]),
  ]);

function connections(): string[] {
  const fields = kindIds.flatMap((kind) => Object.values(linkedFields[kind]));
  const words = (type: string): string =>
    type === 'Entity' ? 'entities (实体)' : `${kinds[type as KindId].en} (${kinds[type as KindId].zh})`;
  return [...new Set(fields.map(nodeType))].map(
    (type) => `
"A page of what is linked to an entity: ${words(type)}."
type Related${type}Connection {
  edges: [Related${type}Edge!]!
  nodes: [${type}!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

"One of what is linked to an entity: ${words(type)}."
type Related${type}Edge {
  cursor: String!
  node: ${type}!
  "The relations that lead to it, with all statements that count in the scope (关系)."
  relations: [Relation!]!
}`,
  );
}

/** Every kind's fields that list other entities, and their connections, one a kind of what they list, as SDL. */
export const linkedSdl = (): string =>
  [...kindIds.map((kind) => `extend type ${kind} {\n${fieldsOf(kind).join('\n')}\n}`), ...connections()].join('\n\n');

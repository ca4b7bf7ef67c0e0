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
    "The view (范围): what it hides or does not list is not there." scope: Scope
    "At most so many from the beginning, 100 at most; 50 when neither \`first\` nor \`last\` is said (前几条)." first: Int
    "Only what comes after this cursor (游标)." after: String
    "At most so many from the end (后几条)." last: Int
    "Only what comes before this cursor (游标)." before: String
  ): Related${nodeType(field)}Connection!`,
    ...(field.nearest === undefined
      ? []
      : [
          `  "Of \`${name}\` the nearest, of equally near ones the first by id (最近的一个)."
  ${field.nearest}("The view (范围)." scope: Scope): ${nodeType(field)}`,
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
  "Each with its cursor and the relations that lead to it (边)."
  edges: [Related${type}Edge!]!
  "The same without cursor and relations (节点)."
  nodes: [${type}!]!
  "Where the page lies (分页信息)."
  pageInfo: PageInfo!
  "How many there are in all (总数). Counted only when asked for."
  totalCount: Int!
}

"One of what is linked to an entity: ${words(type)}."
type Related${type}Edge {
  "Its place in the list (游标)."
  cursor: String!
  "The linked entity (节点)."
  node: ${type}!
  "The relations that lead to it, with all statements that count in the scope (关系)."
  relations: [Relation!]!
}`,
  );
}

/** Every kind's fields that list other entities, and their connections, one a kind of what they list, as SDL. */
export const linkedSdl = (): string =>
  [...kindIds.map((kind) => `extend type ${kind} {\n${fieldsOf(kind).join('\n')}\n}`), ...connections()].join('\n\n');

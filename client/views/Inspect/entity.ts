import type { InspectQuery } from '../../api/generated/graphql.ts';
import { heldAt, type Otherwhen } from '../../state/timeline.ts';

/** What the inspector knows of one entity. */
export type Inspected = NonNullable<InspectQuery['entity']>;
type Told = Inspected['relations']['nodes'][number];
/** A relation with the statements that hold at the view's date; where none does, with all, and when it will hold or did. */
export type Link = Told & { readonly otherwhen: Otherwhen | null };
export type LinkStatement = Link['statements'][number];
export type SourceOf = LinkStatement['source'];

/** Links of one type in one direction, in the order the server gave. */
export interface Group {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly links: readonly Link[];
}

/** The relations of an entity by type and direction, in vocabulary order; what a company's products need comes with what it needs. */
export function groupsOf(entity: Inspected, asOf: string): readonly Group[] {
  const groups = new Map<string, { type: string; direction: 'OUT' | 'IN'; links: Link[] }>();
  const made = 'made' in entity ? entity.made.nodes.flatMap(({ to }) => to.relations.nodes) : [];
  for (const told of [...made, ...entity.relations.nodes]) {
    const { held, otherwhen } = heldAt(told.statements, asOf);
    const link: Link = { ...told, statements: otherwhen === null ? [...held] : told.statements, otherwhen };
    const direction = link.to.id === entity.id ? 'IN' : 'OUT';
    const key = `${link.type} ${direction}`;
    const group = groups.get(key) ?? { type: link.type, direction, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The other end of a link; for a link of its product, what that needs. */
export const otherEnd = (link: Link, id: string): Link['from'] => (link.to.id === id ? link.from : link.to);

/** Every source that tells of an entity, in the order in which the page comes to it. */
export const sourcesOf = (entity: Inspected, asOf: string): readonly SourceOf[] => [
  ...entity.records.nodes.map(({ source }) => source),
  ...groupsOf(entity, asOf)
    .flatMap(({ links }) => links)
    .flatMap(({ statements }) => statements.map(({ source }) => source)),
  ...entity.observations.nodes.map(({ source }) => source),
];

/** The sources of an entity numbered as they come: what the page's badges say. Samples and reference chains have letters, not numbers. */
export function numbered(entity: Inspected, asOf: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { id, kind } of sourcesOf(entity, asOf))
    if (kind !== 'SAMPLE' && kind !== 'REFERENCE' && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

import type { InspectQuery } from '../../api/generated/graphql.ts';

/** What the inspector knows of one entity. */
export type Inspected = NonNullable<InspectQuery['entity']>;
export type Link = Inspected['relations']['nodes'][number];
export type LinkStatement = Link['statements'][number];
export type SourceOf = LinkStatement['source'];

/** Links of one type in one direction, in the order the server gave. */
export interface Group {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly links: readonly Link[];
}

/** The relations of an entity by type and direction, in vocabulary order; what a company's products need comes with what it needs. */
export function groupsOf(entity: Inspected): readonly Group[] {
  const groups = new Map<string, { type: string; direction: 'OUT' | 'IN'; links: Link[] }>();
  const made = 'made' in entity ? entity.made.nodes.flatMap(({ to }) => to.relations.nodes) : [];
  for (const link of [...made, ...entity.relations.nodes]) {
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
export const sourcesOf = (entity: Inspected): readonly SourceOf[] => [
  ...entity.records.nodes.map(({ source }) => source),
  ...groupsOf(entity)
    .flatMap(({ links }) => links)
    .flatMap(({ statements }) => statements.map(({ source }) => source)),
  ...entity.observations.nodes.map(({ source }) => source),
];

/** The sources of an entity numbered as they come: what the page's badges say. Samples and reference chains have letters, not numbers. */
export function numbered(entity: Inspected): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { id, kind } of sourcesOf(entity))
    if (kind !== 'SAMPLE' && kind !== 'REFERENCE' && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

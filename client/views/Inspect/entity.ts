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

/** The relations of an entity by type and direction, in vocabulary order as the server gives them. */
export function groupsOf(entity: Pick<Inspected, 'id' | 'relations'>): readonly Group[] {
  const groups = new Map<string, { type: string; direction: 'OUT' | 'IN'; links: Link[] }>();
  for (const link of entity.relations.nodes) {
    const direction = link.from.id === entity.id ? 'OUT' : 'IN';
    const key = `${link.type} ${direction}`;
    const group = groups.get(key) ?? { type: link.type, direction, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The other end of a link. */
export const otherEnd = (link: Link, id: string): Link['from'] => (link.from.id === id ? link.to : link.from);

/** The sources of an entity numbered as they come: what the page's badges say. Samples and reference chains have letters, not numbers. */
export function numbered(entity: Inspected): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const all = [
    ...entity.records.nodes.map(({ source }) => source),
    ...entity.relations.nodes.flatMap(({ statements }) => statements.map(({ source }) => source)),
    ...entity.observations.nodes.map(({ source }) => source),
  ];
  for (const { id, kind } of all)
    if (kind !== 'SAMPLE' && kind !== 'REFERENCE' && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

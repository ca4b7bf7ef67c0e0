import type { ExportEntitiesQuery, ExportRelationsQuery } from '../../api/generated/graphql.ts';
import type { Mark } from '../../state/mark.ts';

export type ToldRelation = ExportRelationsQuery['subgraph']['relations'][number];
export type ToldNode = ExportRelationsQuery['subgraph']['entities'][number];
type Page = ExportEntitiesQuery['subgraph']['entities'][number];
/** All that sources say of an entity, its pages put together. */
export interface ToldEntity extends Pick<Page, 'id' | 'kind'> {
  readonly records: Pick<Page['records'], 'nodes'>;
  readonly observations: Pick<Page['observations'], 'nodes'>;
}
export type Told = ToldRelation['statements'][number]['source'];

/** A node as it is taken out: what it is, and the box in which it is drawn (units; null = not drawn). */
export interface OutNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unnamed: boolean;
  readonly mark: Mark | null;
  /** `#rrggbb` of its family. */
  readonly colour: string;
  /** A Cytoscape shape of its family. */
  readonly shape: string;
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null;
}

/** What is shown, as data, with what it was asked with. */
export interface Out {
  /** Where and as of when, in words. */
  readonly title: string;
  /** ISO day of the view. */
  readonly asOf: string;
  /** ISO day on which it was taken out. */
  readonly made: string;
  /** The sources that count, in words, in the order of the catalogue. */
  readonly sources: readonly string[];
  /** What is left out of the file, in words; null = nothing is. */
  readonly cut: string | null;
  /** What a relation type is called. */
  readonly words: ReadonlyMap<string, string>;
  readonly nodes: readonly OutNode[];
  readonly relations: readonly ToldRelation[];
}

/** The weakest thing to be said of a relation: stated when any source states it, then disputed, then inferred. */
export const statusOf = ({ statements }: Pick<ToldRelation, 'statements'>): 'STATED' | 'DISPUTED' | 'INFERRED' =>
  (['STATED', 'DISPUTED', 'INFERRED'] as const).find((status) => statements.some((one) => one.status === status)) ??
  'STATED';

/** The middle of a node's box. */
export const middleOf = ({ box }: OutNode): { readonly x: number; readonly y: number } | null =>
  box === null ? null : { x: box.x + box.w / 2, y: box.y + box.h / 2 };

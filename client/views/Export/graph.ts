import type { ExportEntitiesQuery, ExportRelationsQuery } from '../../api/generated/graphql.ts';
import type { Mark } from '../../state/mark.ts';

export type ToldRelation = ExportRelationsQuery['subgraph']['relations'][number];
export type ToldEntity = ExportEntitiesQuery['subgraph']['entities'][number];
export type Told = ToldRelation['statements'][number]['source'];

/** A node as it is taken out: what it is, and where it stands on the drawing (units; null = not drawn). */
export interface OutNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unnamed: boolean;
  readonly mark: Mark | null;
  /** `#rrggbb` of its family. */
  readonly colour: string;
  readonly at: { readonly x: number; readonly y: number } | null;
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
  readonly nodes: readonly OutNode[];
  readonly relations: readonly ToldRelation[];
}

/** The weakest thing to be said of a relation: stated when any source states it, then disputed, then inferred. */
export const statusOf = ({ statements }: Pick<ToldRelation, 'statements'>): 'STATED' | 'DISPUTED' | 'INFERRED' =>
  (['STATED', 'DISPUTED', 'INFERRED'] as const).find((status) => statements.some((one) => one.status === status)) ??
  'STATED';

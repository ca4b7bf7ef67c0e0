import type { FreeNode } from '../../canvas/types.ts';
import { nameOf, wordOf } from '../../text/names.ts';
import type { App } from '../app-context.ts';
import type { Chain } from '../chain.ts';
import { compared, type Order, type Sortable } from './order.ts';

export const nodeColumns = ['name', 'kind', 'home', 'links', 'drawn', 'left', 'state'] as const;
export type NodeColumn = (typeof nodeColumns)[number];

/** A node of the free arrangement as a row of the table. */
export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly cells: Readonly<Record<NodeColumn, Sortable>>;
}

export const isNumber = (column: NodeColumn): boolean => ['links', 'drawn', 'left'].includes(column);

/** The rows of what is drawn, ordered; as it was drawn when `order` is null. */
export function nodeRows(
  nodes: readonly FreeNode[],
  chain: Chain | null,
  { t, language, catalogue }: Pick<App, 't' | 'language' | 'catalogue'>,
  order: Order<NodeColumn> | null,
): readonly NodeRow[] {
  const rows = nodes.map((node): NodeRow => {
    const kind = catalogue.kinds.get(node.kind);
    const homes = (chain?.segmentsOf.get(node.id) ?? []).flatMap((id) => chain?.segments.get(id)?.segment ?? []);
    return {
      id: node.id,
      kind: node.kind,
      cells: {
        name: nameOf(node, language),
        kind: kind ? wordOf(kind, language) : node.kind,
        home: homes.length === 0 ? null : homes.map((segment) => nameOf(segment, language)).join(t.comma),
        links: node.degree,
        drawn: node.degree - node.hidden,
        left: node.hidden,
        state: node.mark != null ? t.marks[node.mark] : node.sample ? t.sample : node.unnamed ? t.unnamed : null,
      },
    };
  });
  return order === null
    ? rows
    : rows.sort((a, b) => compared(a.cells[order.by], b.cells[order.by], order.falls, language));
}

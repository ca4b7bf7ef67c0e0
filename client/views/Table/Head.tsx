import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Order } from './order.ts';

interface HeadProps<K extends string> {
  readonly column: K;
  readonly word: string;
  readonly order: Order<K> | null;
  readonly onOrder: (column: K) => void;
}

/** The head of a column: a button that orders the table by it. */
export function Head<K extends string>({ column, word, order, onOrder }: HeadProps<K>) {
  const here = order?.by === column ? order : null;
  const Arrow = here?.falls === true ? ArrowDown : ArrowUp;
  return (
    <span role="columnheader" aria-sort={here === null ? 'none' : here.falls ? 'descending' : 'ascending'}>
      <button type="button" className="head-sort" onClick={() => onOrder(column)}>
        {word} {here && <Arrow size={12} strokeWidth={2} aria-hidden="true" />}
      </button>
    </span>
  );
}

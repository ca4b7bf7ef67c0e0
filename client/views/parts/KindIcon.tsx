import { createElement } from 'react';
import { useApp } from '../app-context.ts';
import { iconOf } from './icons.ts';

/** The icon of a kind in its family's colour; the word stands beside it, so it says nothing itself. */
export function KindIcon({ kind, size = 16 }: { readonly kind: string; readonly size?: number }) {
  const { catalogue } = useApp();
  const word = catalogue.kinds.get(kind);
  return (
    <span className={`kind-icon family-${word?.family ?? 'none'}`} aria-hidden="true">
      {createElement(iconOf(word?.icon), { size, strokeWidth: 1.75 })}
    </span>
  );
}

import type { KeyboardEvent } from 'react';

/** Arrow keys in a list under a field: from the field to the first row, from row to row, and back to the field above the first. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.nativeEvent.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .row')];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

/** Focuses the first that there is, once what was just changed is drawn: the next frame has it. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus({ preventScroll: true });
      return;
    }
  });
}

/** Where the drawing takes keys. */
export const canvasStop = '.canvas-host [role=application]';

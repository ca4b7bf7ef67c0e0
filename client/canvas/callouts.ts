import { readableOn, tokens } from './tokens.ts';
import type { CanvasView, Rect, Viewport } from './types.ts';

/** Dark pills beside segments and numbered discs on them, HTML over the canvas. */
export interface Callouts {
  draw(view: CanvasView, boxOf: (id: string) => Rect | null): void;
  follow(viewport: Viewport): void;
  destroy(): void;
}

/** From the box's right edge to the pill, px: a badge overhangs there. */
const air = 16;

export function createCallouts(host: HTMLElement): Callouts {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  host.append(root);
  let pills: { readonly element: HTMLElement; readonly box: Rect }[] = [];
  let discs: typeof pills = [];
  return {
    draw(view, boxOf) {
      const t = tokens[view.theme];
      pills = (view.lens?.callouts ?? []).flatMap(({ id, text }) => {
        const box = boxOf(id);
        return box === null ? [] : [{ element: pill(text, t.ink, readableOn(t.ink, t.surface, t.ink2)), box }];
      });
      discs = (view.lens?.discs ?? []).flatMap(({ id, text, lit }) => {
        const box = boxOf(id);
        const ground = lit ? t.accent : t.ink;
        return box === null ? [] : [{ element: disc(text, ground, readableOn(ground, t.surface, t.ink2)), box }];
      });
      root.replaceChildren(...[...discs, ...pills].map(({ element }) => element));
    },
    follow({ zoom, pan }) {
      for (const { element, box } of discs) {
        const x = pan.x + box.x * zoom;
        const y = pan.y + (box.y + box.h / 2) * zoom;
        element.style.transform = `translate(calc(${x}px - 35%), calc(${y}px - 50%))`;
      }
      for (const { element, box } of pills) {
        const x = pan.x + (box.x + box.w) * zoom + air;
        const y = pan.y + (box.y + box.h / 2) * zoom;
        element.style.transform = `translate(${x}px, calc(${y}px - 50%))`;
      }
    },
    destroy: () => root.remove(),
  };
}

function pill(text: string, ground: string, ink: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  Object.assign(element.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    padding: '0 8px',
    borderRadius: '6px',
    background: ground,
    color: ink,
    fontSize: '12px',
    lineHeight: '22px',
    fontWeight: '600',
    whiteSpace: 'nowrap',
  });
  return element;
}

function disc(text: string, ground: string, ink: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  Object.assign(element.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    minWidth: '16px',
    padding: '0 3px',
    boxSizing: 'border-box',
    borderRadius: '8px',
    background: ground,
    color: ink,
    fontSize: '10px',
    lineHeight: '16px',
    fontWeight: '650',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  });
  return element;
}

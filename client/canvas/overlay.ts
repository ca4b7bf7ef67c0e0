import type { HeadPart } from './lens.ts';
import type { LaneLayout } from './layouts/lanes.ts';
import { textWidth } from './names.ts';
import { zoomLevels } from './style.ts';
import { fontStack, tokens } from './tokens.ts';
import type { CanvasView, LanesData, Point, Viewport } from './types.ts';

/** Height of the band that carries the lane heads, px. */
export const bandHeight = 40;

/** A border pill: the far end of a line that leaves the window. */
export interface Pill {
  readonly id: string;
  readonly text: string;
  /** Where it sits, px, and where the line goes on to, in degrees (0 east, 90 south). */
  readonly at: Point;
  readonly bearing: number;
}

/** HTML over the canvas: lane heads that follow the lanes sideways and stay on top, and border pills. */
export interface Overlay {
  heads(data: LanesData | null, layout: LaneLayout | null, view: CanvasView): void;
  pills(pills: readonly Pill[], view: CanvasView): void;
  follow(viewport: Viewport): void;
  destroy(): void;
}

interface Head {
  readonly root: HTMLElement;
  readonly letter: HTMLElement;
  readonly name: HTMLElement;
  readonly count: HTMLElement;
  readonly x: number;
  readonly w: number;
  /** Width the parts need, px: letter, name, count in long and short wording. */
  readonly needs: { readonly name: number; readonly long: number; readonly short: number };
  readonly texts: { readonly long: readonly HeadPart[]; readonly short: readonly HeadPart[] };
  /** Said by a lens: shown where segments are bars, too. */
  readonly stays: boolean;
}

const chevron = 'M9 18l6-6-6-6';

/** The gap between two lanes, units, and the least of it that holds an arrow, px. */
const laneGap = 32;
const arrowRoom = 16;

export function createOverlay(host: HTMLElement, go: (id: string) => void): Overlay {
  const root = box(host, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
    fontFamily: fontStack,
  });
  const band = box(root, {
    position: 'absolute',
    left: '0',
    top: '0',
    right: '0',
    height: `${bandHeight}px`,
    overflow: 'hidden',
  });
  const border = box(root, { position: 'absolute', inset: '0' });
  band.setAttribute('aria-hidden', 'true');
  let heads: Head[] = [];
  let arrows: { root: HTMLElement; x: number }[] = [];

  return {
    heads(data, layout, view) {
      const t = tokens[view.theme];
      band.replaceChildren();
      band.style.background = t.canvas;
      band.style.display = data === null ? 'none' : '';
      heads = [];
      arrows = [];
      if (data === null || layout === null) return;
      layout.lanes.forEach((lane, index) => {
        const wording = data.lanes.find(({ letter }) => letter === lane.letter);
        const own = data.segments.filter(({ id }) => layout.segments.get(id)?.lane === lane.letter);
        const present = own.filter(({ presence }) => presence === 'PRESENT').length;
        heads.push(
          head(
            band,
            lane,
            wording === undefined ? '' : view.lang === 'en' ? wording.nameEn : wording.name,
            `${present}/${own.length}`,
            view,
          ),
        );
        if (index > 0) arrows.push({ root: chevronAt(band, t.ink3), x: lane.x });
      });
    },
    pills(pills, view) {
      border.replaceChildren(...pills.map((pill) => pillElement(pill, view, go)));
    },
    follow({ zoom, pan }) {
      // Where segments are bars without words, lanes are letters.
      const bare = zoom < zoomLevels.bars;
      // Lanes as wide as one another say as much: a figure that one of them has no room for none of them has.
      const cramped = new Set(heads.filter(({ w, needs }) => w * zoom < needs.short).map(({ w }) => w));
      for (const { root: element, letter, name, count, x, w, needs, texts, stays } of heads) {
        const width = w * zoom;
        element.style.transform = `translateX(${pan.x + x * zoom}px)`;
        element.style.width = `${width}px`;
        letter.style.fontSize = bare && !stays ? '13px' : '18px';
        // What a lens says comes before the lane's name, the count of a lane after it.
        name.style.display = (stays ? width >= needs.long : !bare && width >= needs.name) ? '' : 'none';
        const hides = (bare && !stays) || cramped.has(w);
        const parts = hides ? [] : width >= needs.long ? texts.long : texts.short;
        if (count.textContent !== parts.map(({ text }) => text).join('')) count.replaceChildren(...parts.map(written));
      }
      const roomy = laneGap * zoom >= arrowRoom;
      for (const arrow of arrows) {
        arrow.root.style.display = roomy ? '' : 'none';
        // In the middle of the gap before a lane.
        arrow.root.style.transform = `translateX(${pan.x + (arrow.x - laneGap / 2) * zoom - 8}px)`;
      }
    },
    destroy() {
      root.remove();
    },
  };
}

function box(parent: HTMLElement, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, style);
  parent.append(element);
  return element;
}

/** Of two scopes each has its colour; the wording has none. */
function written({ text, side }: HeadPart): HTMLElement {
  const part = document.createElement('span');
  part.textContent = text;
  if (side !== undefined) part.style.color = `var(--${side === 'a' ? 'up' : 'down'})`;
  return part;
}

function head(
  band: HTMLElement,
  lane: { letter: string; x: number; w: number },
  wording: string,
  figure: string,
  view: CanvasView,
): Head {
  const t = tokens[view.theme];
  const root = box(band, {
    position: 'absolute',
    left: '0',
    top: '0',
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    fontSize: '12px',
    lineHeight: '18px',
    color: t.ink2,
    boxSizing: 'border-box',
    padding: '0 4px 2px 2px',
  });
  const letter = box(root, {
    fontSize: '18px',
    lineHeight: '26px',
    fontWeight: '650',
    color: t.ink,
    marginRight: '7px',
  });
  letter.textContent = lane.letter;
  const name = box(root, {});
  name.textContent = wording;
  const count = box(root, { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' });
  const said = view.lens?.heads.get(lane.letter);
  const long = said ?? [{ text: view.laneCount(figure) }];
  const short = said ?? [{ text: figure }];
  const needed = (parts: readonly HeadPart[]): number => textWidth(parts.map(({ text }) => text).join('')) * 12;
  const start = 2 + textWidth(lane.letter) * 18 + 7 + textWidth(wording) * 12;
  return {
    root,
    letter,
    name,
    count,
    x: lane.x,
    w: lane.w,
    needs: {
      name: start,
      long: start + 16 + needed(long),
      // A lane too narrow for its name shows letter and figure.
      short: said === undefined ? start + 10 + needed(short) : 34 + needed(short),
    },
    texts: { long, short },
    stays: said !== undefined,
  };
}

function chevronAt(band: HTMLElement, colour: string): HTMLElement {
  const root = box(band, { position: 'absolute', left: '0', top: '11px', width: '16px', height: '16px' });
  root.append(icon(chevron, colour, 16, 1.75));
  return root;
}

function icon(path: string, colour: string, size: number, stroke: number): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.style.display = 'block';
  for (const [name, value] of Object.entries({
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: colour,
    'stroke-width': stroke,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    svg.setAttribute(name, String(value));
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

function pillElement(pill: Pill, view: CanvasView, go: (id: string) => void): HTMLElement {
  const t = tokens[view.theme];
  const element = document.createElement('button');
  element.type = 'button';
  // Reached with the arrow keys' help through the table; the canvas itself stays one tab stop.
  element.tabIndex = -1;
  Object.assign(element.style, {
    position: 'absolute',
    left: `${pill.at.x}px`,
    top: `${pill.at.y}px`,
    transform: 'translate(-50%, -50%)',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    height: '24px',
    padding: '0 8px',
    border: `1px solid ${t.accent}`,
    borderRadius: '12px',
    background: t.surface,
    color: t.ink,
    font: `12px/18px ${fontStack}`,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    pointerEvents: 'auto',
  });
  const arrow = icon('M5 12h14M12 5l7 7-7 7', t.accent, 12, 2);
  arrow.style.transform = `rotate(${pill.bearing}deg)`;
  element.append(arrow, pill.text);
  element.addEventListener('click', () => {
    go(pill.id);
  });
  return element;
}

import type { ElementDefinition } from 'cytoscape';
import { mapElements } from './elements.ts';
import { laneLeads } from './lanes-leads.ts';
import { laneStates } from './lanes-states.ts';
import { laneLayout } from './layouts/lanes.ts';
import { laneWalk } from './lanes-walk.ts';
import { lensBadges, lensLines } from './lens-lines.ts';
import type { Measure } from './measure.ts';
import { fullName, markOf } from './names.ts';
import { mapPaint } from './paint.ts';
import type { Meaning, Scene } from './scene.ts';
import { mapStyle, zoomLevels } from './style.ts';
import type { LanesData, Rect } from './types.ts';

/** How far brackets reach beyond the last lane, units; the window's pad holds the rest of their 27. */
const bracketAir = 15;

/** The chain map: segments in their lanes. */
export function lanesScene(data: LanesData, measure: Measure): Scene {
  const layout = laneLayout(data);
  const elements = mapElements(data, layout);
  const byId = new Map(elements.map((element) => [element.data.id ?? '', element]));
  const segments = new Map(data.segments.map((segment) => [segment.id, segment]));
  const byCompany = new Map<string, string[]>();
  for (const { id, companies } of data.segments)
    for (const company of companies) {
      // Who has no slot of its own is behind “+n”.
      const chip = `chip:${id}/${company.id}`;
      const element = byId.has(chip) ? chip : `more:${id}`;
      byCompany.set(company.id, [...(byCompany.get(company.id) ?? []), element]);
    }
  return {
    layout,
    elements,
    // A trace may end in brackets on the right of the last column.
    bounds: (view) => ({
      x: 0,
      y: 0,
      w: layout.w + (view.trace === null && view.lens === null ? 0 : bracketAir),
      h: layout.h,
    }),
    home: { zoom: 1.25, align: 'top' },
    movable: false,
    style: (view) => mapStyle(view.theme, view.lang),
    paint: (view) => mapPaint(data, layout, view, measure),
    extra: (view) => [...lensLines(layout, view), ...lensBadges(layout, view)],
    states: (view, attention) => laneStates(data, elements, view, attention),
    level: (zoom) => (zoom < zoomLevels.bars ? 'l0' : zoom < zoomLevels.companies ? 'l1' : 'l2'),
    meaning: (id) => meaning(byId.get(id)),
    elementsOf: (id) => (segments.has(id) ? [id] : (byCompany.get(id) ?? [])),
    boxOf: (id) => boxOf(byId.get(id)),
    walk: laneWalk(data, layout),
    leads: (view, level) => (level === 'l2' ? laneLeads(data, elements, view) : []),
    spoken: (id, view) => {
      const segment = segments.get(id);
      if (segment === undefined) return null;
      return {
        id,
        name: fullName(segment, view.lang),
        mark: markOf(segment),
        companies: segment.companyCount,
        upstream: data.feeds.filter(({ to }) => to === id).length,
        downstream: data.feeds.filter(({ from }) => from === id).length,
      };
    },
  };
}

function meaning(element: ElementDefinition | undefined): Meaning | null {
  if (element === undefined) return null;
  const { data } = element;
  const of = String(data.of);
  switch (String(element.classes).split(' ')[0] ?? '') {
    case 'segment':
      return { is: 'segment', id: of };
    case 'chip':
      return { is: 'company', id: of };
    case 'more':
      return { is: 'more', segment: of };
    case 'supply':
      return { is: 'line', ids: data.ids as readonly string[] };
    default:
      return null;
  }
}

function boxOf(element: ElementDefinition | undefined): Rect | null {
  if (element?.position === undefined) return null;
  const { x, y } = element.position;
  const w = Number(element.data.w);
  const h = Number(element.data.h);
  return { x: x - w / 2, y: y - h / 2, w, h };
}

import type { ElementDefinition } from 'cytoscape';
import type { Curve } from './edges.ts';
import { shortName, tightName } from './names.ts';
import type { Lead } from './pills.ts';
import { onTrace } from './trace.ts';
import type { CanvasView, LanesData } from './types.ts';

/**
 * The lines lit among companies whose far end may lie outside the window: SUPPLIES of the selected companies,
 * each with who stands there, “company · segment ×2”; with a segment selected, the first step of its trace.
 */
export function laneLeads(data: LanesData, elements: readonly ElementDefinition[], view: CanvasView): Lead[] {
  const companies = new Set(data.segments.flatMap((segment) => segment.companies.map(({ id }) => id)));
  return view.selected.some((id) => companies.has(id))
    ? supplyLeads(data, elements, view)
    : feedLeads(data, elements, view);
}

function supplyLeads(data: LanesData, elements: readonly ElementDefinition[], view: CanvasView): Lead[] {
  if (view.hiddenTypes.includes('SUPPLIES')) return [];
  const names = new Map<string, string>();
  for (const segment of data.segments)
    for (const company of segment.companies)
      if (!names.has(company.id))
        names.set(company.id, `${shortName(company, view.lang)} · ${shortName(segment, view.lang)}`);
  return elements.flatMap(({ data: d, classes }): Lead[] => {
    if (!String(classes).startsWith('supply')) return [];
    const leaves = view.selected.includes(String(d.from));
    const id = String(leaves ? d.to : d.from);
    if (!leaves && !view.selected.includes(String(d.to))) return [];
    const times = Number(d.n) > 1 ? ` ×${Number(d.n)}` : '';
    return [{ id, text: `${names.get(id) ?? id}${times}`, path: d.path as Curve['path'], leaves }];
  });
}

function feedLeads(data: LanesData, elements: readonly ElementDefinition[], view: CanvasView): Lead[] {
  const { trace } = view;
  if (trace === null || view.hiddenTypes.includes('FEEDS')) return [];
  const names = new Map(data.segments.map((segment) => [segment.id, tightName(segment, view.lang)]));
  return elements.flatMap(({ data: d, classes }): Lead[] => {
    if (!String(classes).startsWith('feed')) return [];
    const [from, to] = [String(d.source), String(d.target)];
    if (onTrace(trace, { from, to })?.first !== true) return [];
    const leaves = from === trace.root;
    const id = leaves ? to : from;
    return [{ id, text: names.get(id) ?? id, path: d.path as Curve['path'], leaves }];
  });
}

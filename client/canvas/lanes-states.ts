import type { ElementDefinition } from 'cytoscape';
import { isFaded, isFiltered } from './filtered.ts';
import { markOf } from './names.ts';
import type { Attention } from './scene.ts';
import { onTrace } from './trace.ts';
import type { CanvasView, LanesData } from './types.ts';

/** Gathers classes by element id. */
class Classes {
  readonly of = new Map<string, string>();
  add(id: string, name: string): void {
    const before = this.of.get(id);
    this.of.set(id, before === undefined ? name : `${before} ${name}`);
  }
}

/** The parts of an edge's data the states look at. */
interface LineParts {
  readonly source: string;
  readonly target: string;
  readonly from?: string;
  readonly to?: string;
  /** The relations it stands for. */
  readonly links?: readonly { readonly facets: readonly string[] }[];
}

/**
 * Which state every element of the map is in: lit up, receding, hovered, focused, selected. Pure, so that a
 * change of view touches only the elements whose classes differ. Whole traces are for the upper levels: what is
 * `shallow` lights up there only. Among companies lines answer one question: who supplies what is selected, and
 * one step of what feeds it.
 */
export function laneStates(
  data: LanesData,
  elements: readonly ElementDefinition[],
  view: CanvasView,
  attention: Attention,
): ReadonlyMap<string, string> {
  const classes = new Classes();
  const selected = new Set(view.selected);
  const marks = new Map(data.segments.map((segment) => [segment.id, markOf(segment)]));
  const feedsHidden = view.hiddenTypes.includes('FEEDS');
  const suppliesHidden = view.hiddenTypes.includes('SUPPLIES');
  const company = companiesIn(data, selected);
  const asked = company.size > 0 ? company : companiesOf(data, selected);
  const homes = new Set(
    data.segments.filter((one) => one.companies.some(({ id }) => company.has(id))).map(({ id }) => id),
  );
  const near = new Set<string>();
  const at = [attention.hover, attention.focus].filter((id) => id !== null);

  for (const { data: d, classes: kind } of elements) {
    if (d.source === undefined) continue;
    const id = d.id ?? '';
    const line = d as unknown as LineParts;
    const is = String(kind).split(' ');
    const links = line.links ?? [];
    if (links.length > 0 && links.every(({ facets }) => isFiltered(facets, view))) {
      classes.add(id, 'off');
      continue;
    }
    if (links.length > 0 && isFaded(links, view)) classes.add(id, 'stale');
    if (is.includes('flow')) {
      if (feedsHidden) classes.add(id, 'off');
      else if (view.trace !== null || view.lens?.dims === true) classes.add(id, 'away');
    } else if (is.includes('feed')) {
      // A line to what a filter hides leads nowhere.
      const ends = [marks.get(line.source), marks.get(line.target)];
      if (feedsHidden || ends.some((mark) => mark !== undefined && view.hiddenMarks.includes(mark))) continue;
      const part = view.trace === null ? null : onTrace(view.trace, { from: line.source, to: line.target });
      if (part !== null) {
        classes.add(id, part.first ? part.side : `${part.side} far`);
        if (!part.first || company.size > 0) classes.add(id, 'shallow');
      }
      if (view.trace === null && at.includes(line.target)) classes.add(id, 'up');
      else if (view.trace === null && at.includes(line.source)) classes.add(id, 'down');
    } else if (suppliesHidden || (is.includes('inferred') && !view.inferred)) classes.add(id, 'off');
    else if (asked.has(line.from ?? '') || asked.has(line.to ?? '')) {
      classes.add(id, company.size > 0 ? 'lit' : 'kin');
      near.add(line.source).add(line.target);
    } else if (asked.size > 0 || view.trace !== null) classes.add(id, 'faint');
    else if (at.includes(line.source) || at.includes(line.target)) classes.add(id, 'lit');
  }

  for (const { data: d, classes: kind } of elements) {
    if (d.source !== undefined) continue;
    const id = d.id ?? '';
    const of = String(d.of);
    const is = String(kind).split(' ')[0];
    if (is === 'block') continue;
    const segment = is === 'segment' ? of : String(d.inside);
    const mark = marks.get(segment);
    const traced =
      view.trace === null || segment === view.trace.root || view.trace.up.has(segment) || view.trace.down.has(segment);
    const lensed = view.lens?.segments.get(of);
    if (is === 'segment' && lensed !== undefined) classes.add(id, `marked tone-${lensed.tone}`);
    else if (is === 'segment' && view.lens?.dims === true) classes.add(id, 'aside');
    const touched = is === 'chip' ? view.lens?.companies.get(of) : undefined;
    if (touched !== undefined) classes.add(id, touched);
    if (mark !== undefined && view.hiddenMarks.includes(mark)) classes.add(id, 'dim');
    if (is === 'segment') {
      if (!traced) classes.add(id, 'aside');
      if (view.trace?.up.has(of) === true) classes.add(id, 'up');
      if (view.trace?.down.has(of) === true) classes.add(id, 'down');
      const far = view.trace?.up.get(of) ?? view.trace?.down.get(of);
      if (far !== undefined && (far > 1 || company.size > 0)) classes.add(id, 'shallow');
      if (selected.has(of)) classes.add(id, 'on');
      else if (view.trace?.root === of) classes.add(id, 'on shallow');
      else if (homes.has(of)) classes.add(id, 'holds');
    } else if (is === 'chip' && company.has(of)) classes.add(id, 'on');
    else if (asked.size > 0 && !near.has(id) && !selected.has(segment)) classes.add(id, 'faint');
    if (id === attention.hover) classes.add(id, 'hover');
    if (id === attention.focus) classes.add(id, 'focus');
  }
  return classes.of;
}

/** Which of the selected are companies. */
function companiesIn(data: LanesData, selected: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const segment of data.segments) for (const { id } of segment.companies) if (selected.has(id)) found.add(id);
  return found;
}

/** The companies inside the selected segments. */
const companiesOf = (data: LanesData, selected: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(data.segments.filter(({ id }) => selected.has(id)).flatMap(({ companies }) => companies.map(({ id }) => id)));

import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createChainCanvas } from '../../../client/canvas/chain-canvas.ts';
import { foldLeaves } from '../../../client/canvas/fold-leaves.ts';
import { freeScene } from '../../../client/canvas/free-scene.ts';
import { freeLevel } from '../../../client/canvas/free-style.ts';
import { restingView } from '../../../client/canvas/resting-view.ts';
import type { FreeData } from '../../../client/canvas/types.ts';
import { world, type Words } from './world.ts';

// Runs in the browser: each way of drawing the same elements, timed alike.

/** What one drawing took: ms from the call to its first render, ms of each frame of a pan, and what it holds. */
export interface Drawn {
  readonly first: number;
  readonly frames: readonly number[];
  /** The same of a zoom to two and a half times as near and back. */
  readonly zooms: readonly number[];
  readonly nodes: number;
  readonly lines: number;
}

/** What all ways are given, and what is left of it once leaves are folded. */
export interface Given {
  readonly nodes: number;
  readonly lines: number;
  readonly pairs: number;
  readonly folded: number;
  /** How many nodes the folded ones stand for. */
  readonly stands: number;
}

export type Way = 'ours' | 'styled' | 'bare' | 'sigma';

const frames = 12;
const view = { ...restingView, inferred: true };
const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** How much nearer a frame of the zoom is: in, and out again. */
const nearer = (step: number): number => 2.5 ** (1 - Math.abs(1 - (2 * (step + 1)) / frames));

/** Moves the window a little each frame; the time between frames is what a frame takes. */
async function panned(move: (step: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < frames; step += 1) {
    move(step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

const rendered = (cy: Core): Promise<unknown> => new Promise((resolve) => cy.one('render', resolve));

function host(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'absolute', inset: '0' });
  document.body.replaceChildren(element);
  return element;
}

/** Elements as Cytoscape takes them, with what our style reads when it is given. */
function elementsOf(data: FreeData, painted: boolean): ElementDefinition[] {
  const scene = freeScene(data);
  const parts = painted ? scene.paint(view) : new Map<string, object>();
  // One line a relation, as they are: bundling is ours.
  const at = new Map(
    data.steps.flatMap((step) => (step.step === 'lay' ? step.at.map((spot) => [spot.id, spot] as const) : [])),
  );
  if (painted)
    return scene.elements.map((element) => ({
      ...element,
      data: { ...element.data, ...parts.get(element.data.id ?? '') },
      // All of the style, as it is drawn at zoom 1: to leave out what is too small to be seen is ours.
      classes: `${String(element.classes)} ${freeLevel(1)}`,
    }));
  return [
    ...data.nodes.map(({ id }) => ({
      group: 'nodes' as const,
      data: { id },
      position: { x: at.get(id)?.x ?? 0, y: at.get(id)?.y ?? 0 },
    })),
    ...data.relations.map(({ id, from, to }) => ({ group: 'edges' as const, data: { id, source: from, target: to } })),
  ];
}

/** Two elements of one pair are one line of ours: what ours holds is counted in relations. */
async function ours(data: FreeData): Promise<Drawn> {
  const element = host();
  const begun = performance.now();
  const canvas = createChainCanvas(element, 'bench', view);
  canvas.show(data);
  const cy = (element.querySelector('[role=application]') as unknown as { readonly _cyreg: { readonly cy: Core } })
    ._cyreg.cy;
  await rendered(cy);
  const first = performance.now() - begun;
  const nodes = cy.nodes().length;
  const lines = cy.edges().length;
  const { zoom, pan } = canvas.viewport();
  const times = await panned((step) => canvas.restore({ zoom, pan: { x: pan.x + 3 * step, y: pan.y } }));
  const zooms = await panned((step) => {
    const to = zoom * nearer(step);
    canvas.restore({ zoom: to, pan: { x: 640 - ((640 - pan.x) * to) / zoom, y: 400 - ((400 - pan.y) * to) / zoom } });
  });
  canvas.destroy();
  return { first, frames: times, zooms, nodes, lines };
}

async function plain(elements: ElementDefinition[], style: StylesheetJson | null): Promise<Drawn> {
  const container = host();
  const begun = performance.now();
  const cy = cytoscape({
    container,
    elements,
    layout: { name: 'preset' },
    pixelRatio: Math.max(2, window.devicePixelRatio),
    ...(style === null ? {} : { style }),
  });
  await rendered(cy);
  const first = performance.now() - begun;
  const times = await panned(() => cy.panBy({ x: 3, y: 0 }));
  const zoom = cy.zoom();
  const middle = { x: 640, y: 400 };
  const zooms = await panned((step) => cy.zoom({ level: zoom * nearer(step), renderedPosition: middle }));
  const drawn = { first, frames: times, zooms, nodes: cy.nodes().length, lines: cy.edges().length };
  cy.destroy();
  return drawn;
}

async function sigma(data: FreeData): Promise<Drawn> {
  const container = host();
  const at = new Map(
    data.steps.flatMap((step) => (step.step === 'lay' ? step.at.map((spot) => [spot.id, spot] as const) : [])),
  );
  const begun = performance.now();
  const graph = new MultiDirectedGraph();
  for (const { id, name, degree } of data.nodes)
    graph.addNode(id, {
      x: at.get(id)?.x ?? 0,
      y: -(at.get(id)?.y ?? 0),
      size: 3 + degree / 4,
      label: name,
      color: '#2267DD',
    });
  for (const { id, from, to } of data.relations) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#8C95A1' });
  const drawing = new Sigma(graph, container);
  // sigma may have rendered before anybody could listen.
  await Promise.race([new Promise((resolve) => drawing.once('afterRender', () => resolve(null))), nextFrame()]);
  const first = performance.now() - begun;
  const camera = drawing.getCamera();
  const state = camera.getState();
  const times = await panned((step) => camera.setState({ ...state, x: state.x + 0.002 * step }));
  const zooms = await panned((step) => camera.setState({ ...state, ratio: state.ratio / nearer(step) }));
  const drawn = { first, frames: times, zooms, nodes: graph.order, lines: graph.size };
  drawing.kill();
  return drawn;
}

declare global {
  interface Window {
    draw?: (way: Way, elements: number, vocabulary: Words) => Promise<Drawn>;
    given?: (elements: number, vocabulary: Words) => Given;
  }
}

window.draw = (way, elements, vocabulary) => {
  const data = world(elements, vocabulary);
  if (way === 'ours') return ours(data);
  if (way === 'sigma') return sigma(data);
  if (way === 'styled') return plain(elementsOf(data, true), freeScene(data).style(view));
  return plain(elementsOf(data, false), null);
};

window.given = (elements, vocabulary) => {
  const data = world(elements, vocabulary);
  const { nodes } = foldLeaves(data);
  return {
    nodes: data.nodes.length,
    lines: data.relations.length,
    pairs: new Set(data.relations.map(({ from, to }) => `${from} ${to}`)).size,
    folded: nodes.length,
    stands: nodes.reduce((sum, { folds }) => sum + (folds?.count ?? 1), 0),
  };
};

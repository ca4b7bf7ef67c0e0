import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Arrange } from './job.ts';

cytoscape.use(fcose);

/** Untangles by forces from where everything stands: names have room, lines are short, nothing is shuffled. */
export const force: Arrange = async ({ nodes, lines }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id, x, y, ground: { w, h } }) => ({
        group: 'nodes' as const,
        data: { id, w, h },
        position: { x, y },
      })),
      ...lines.map(({ from, to }, i) => ({
        group: 'edges' as const,
        data: { id: `line ${i}`, source: from, target: to },
      })),
    ],
  });
  const fixed = nodes.filter(({ pinned }) => pinned);
  const options = {
    name: 'fcose',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    idealEdgeLength: 90,
    nodeSeparation: 60,
    ...(fixed.length > 0 && {
      fixedNodeConstraint: fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
    }),
  };
  const work = cy.layout(options);
  const done = work.promiseOn('layoutstop');
  work.run();
  await done;
  const spots = nodes.map(({ id }) => ({ id, ...cy.getElementById(id).position() }));
  cy.destroy();
  return spots;
};

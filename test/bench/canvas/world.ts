import type { FreeData, FreeNode, FreeRelation, Spot } from '../../../client/canvas/types.ts';

/** The words of the graph as the canvas needs them; the bench hands over those of the model. */
export type Words = FreeData['vocabulary'];

/**
 * A made-up arrangement of so many elements: two fifths nodes, the rest lines. Hubs stand on a grid with their companies around
 * them; lines run from company to hub, between hubs, and now and then across. The same on every machine.
 */
export function world(elements: number, vocabulary: Words): FreeData {
  const count = Math.round(elements * 0.4);
  const hubs = Math.max(4, Math.round(count / 24));
  const side = Math.ceil(Math.sqrt(hubs));
  const nodes: FreeNode[] = [];
  const at: Spot[] = [];
  const relations: FreeRelation[] = [];
  const link = (type: string, from: number, to: number): void => {
    if (from !== to && relations.length < elements - count)
      relations.push({
        id: `r${relations.length}`,
        type,
        from: `n${from}`,
        to: `n${to}`,
        inferred: relations.length % 11 === 0,
        sample: relations.length % 3 === 0,
        essential: null,
      });
  };
  for (let i = 0; i < count; i += 1) {
    const hub = i < hubs ? i : i % hubs;
    const turn = Math.floor(i / hubs);
    const around = turn === 0 ? 0 : 120 + 22 * turn;
    at.push({
      id: `n${i}`,
      x: Math.round((hub % side) * 1400 + around * Math.cos(turn * 2.4)),
      y: Math.round(Math.floor(hub / side) * 1400 + around * Math.sin(turn * 2.4)),
    });
    nodes.push({
      id: `n${i}`,
      kind: i < hubs ? 'Segment' : i % 7 === 0 ? 'Person' : 'Company',
      name: i < hubs ? `环节${i}` : `样例·企业${i}`,
      nameEn: i < hubs ? `Segment ${i}` : `Sample firm ${i}`,
      unnamed: false,
      sample: i % 3 === 0,
      degree: i < hubs ? 30 : i % 9,
      hidden: i % 4,
      mark: i < hubs ? 'present' : null,
    });
    if (i >= hubs) link('OPERATES_IN', i, hub);
  }
  for (let i = 0; i + 1 < hubs; i += 1) link('FEEDS', i, i + 1);
  for (let i = hubs; relations.length < elements - count; i = i + 5 < count ? i + 5 : hubs + (i % 5))
    link('SUPPLIES', i, hubs + ((i * 7) % (count - hubs)));
  return { arrangement: 'free', vocabulary, nodes, relations, steps: [{ step: 'lay', at }] };
}

import type { CanvasView } from './types.ts';

/** What a canvas looks like before anything was set: the pads are those of the map's home view. */
export const restingView: CanvasView = {
  theme: 'light',
  lang: 'zh',
  laneCount: (figure) => figure,
  selected: [],
  trace: null,
  ways: null,
  hiddenMarks: [],
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenFacets: [],
  fadedFacet: null,
  inferred: true,
  pinned: [],
  lens: null,
  pads: { left: 12, top: 44, right: 12, bottom: 12 },
};

/** Measures of the map, in units (px at zoom 1). */
export const measures = {
  colW: 120,
  chipH: 20,
  row: 23,
  colGap: 12,
  padX: 6,
  laneGap: 32,
  head: 22,
  padB: 5,
  blockGap: 10,
  groupGap: 5,
  indent: 4,
  maxRows: 26,
} as const;

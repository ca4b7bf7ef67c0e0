import type { Text } from './text.ts';

/** Words of what leaves the page: pictures, tables, graphs. */
export const outEn: Text['out'] = {
  label: 'Export this view',
  tool: 'Export',
  counts: (nodes) => (nodes === 1 ? '1 node' : `${nodes} nodes`),
  formats: { png: 'PNG', svg: 'SVG', csv: 'CSV', xlsx: 'XLSX', graphml: 'GraphML', cyjs: 'Cytoscape JSON' },
  notes: {
    png: 'picture, 2×',
    svg: 'picture, editable',
    csv: '4 tables, importable',
    xlsx: '4 tables and a note',
    graphml: 'Gephi, yEd',
    cyjs: 'with positions',
  },
  onlySelected: (n) => `Only the ${n} selected`,
  noPicture: 'This page has no picture',
  working: 'Exporting…',
  done: (file) => `Exported ${file}`,
  failed: 'Not exported: ',
  cut: (most, all) => `The data holds the first ${most} of ${all}`,
  tooLarge: 'The picture is too large for a PNG in this browser; take the SVG',
  about: 'About',
  asOf: (date) => `as of ${date}`,
  made: (date) => `Exported on ${date}`,
  source: (n, words) => `Source ${n}: ${words}`,
  noSource: 'No source counts',
  madeUp: 'the sample is made up, for show',
  unknownNote: 'not surveyed is not absent · dashed: inferred · dotted: sample',
};

import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { Frame } from '../../canvas/svg.ts';
import { marks } from '../../state/mark.ts';
import { nameOf, wordOf } from '../../text/names.ts';
import type { App } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import type { Chain } from '../chain.ts';
import { publisherOf, titleOf } from '../parts/source-label.ts';
import { csvOf } from './csv.ts';
import { cytoscapeJson } from './cytoscape-json.ts';
import { gatherEntities, gatherRelations, type Gathered } from './gather.ts';
import { graphmlOf } from './graphml.ts';
import type { Out } from './graph.ts';
import { pngOf } from './png.ts';
import { save } from './save.ts';
import { mostOut, type Shown } from './shown.ts';
import { referredBy, tablesOf, type Table } from './tables.ts';

export type Format = 'png' | 'svg' | 'csv' | 'xlsx' | 'graphml' | 'cyjs';

/** What an export needs of the page. */
export interface Parts {
  readonly app: App;
  readonly chain: Chain | null;
  readonly canvas: ChainCanvas | null;
  readonly shown: Shown;
  readonly signal: AbortSignal;
}

/** Why there is no file, in the reader's words. */
class CannotExport extends Error {}

/** The reason in words when an export was refused; null for any other error. */
export const cannotExport = (error: unknown): string | null => (error instanceof CannotExport ? error.message : null);

/** What is written on every file: what it shows, as of when, and what it rests on. */
export function aboutOf({ t, language, catalogue, view, place, today }: App): {
  readonly title: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
} {
  const where = [...catalogue.areas, ...catalogue.parks].find(({ id }) => id === place?.id);
  const sampled = sampleCounts(catalogue, view.off);
  const title = [
    t.app,
    where ? nameOf(where, language) : (place?.id ?? t.everywhere),
    t.out.asOf(view.asOf ?? today),
    ...(catalogue.samples.size > 0 ? [sampled ? t.scope.sampleOn : t.scope.sampleOff] : []),
  ].join(' · ');
  const sources = catalogue.sources
    .filter(({ id }) => !view.off.includes(id))
    .map((source) =>
      [publisherOf(source, language), titleOf(source, language), source.published]
        .filter((part, i, all) => part !== null && all.indexOf(part) === i)
        .join(' · '),
    );
  const notes = [
    ...(sources.length === 0 ? [t.out.noSource] : sources.map((words, i) => t.out.source(i + 1, words))),
    [t.out.made(today), t.out.unknownNote, ...(sampled ? [t.out.madeUp] : [])].join(' · '),
  ];
  return { title, sources, notes };
}

function need<T>(gathered: Gathered<T>, { language, t }: App): T {
  if ('data' in gathered) return gathered.data;
  throw new CannotExport(gathered.failure[language] || t.trouble.wrong);
}

async function pictureOf({ app, chain, canvas, shown }: Parts) {
  const { title, notes } = aboutOf(app);
  const there = new Set(shown.ids.map((id) => chain?.markOf.get(id)));
  const legend: Frame['legend'] = marks
    .filter((mark) => there.has(mark))
    .map((mark) => ({ mark, word: app.t.marks[mark] }));
  const svg = await canvas?.svg({ title, notes, legend });
  if (!svg) throw new CannotExport(app.t.out.noPicture);
  return svg;
}

/** What a file of data leaves out of what is shown, in words; null = nothing. */
export const cutOf = ({ t }: Pick<App, 't'>, { ids }: Pick<Shown, 'ids'>): string | null =>
  ids.length > mostOut ? t.out.cut(mostOut, ids.length) : null;

async function outOf({ app, chain, canvas, shown, signal }: Parts): Promise<Out> {
  const { catalogue, view, today, theme, scope, language } = app;
  const ids = shown.ids.slice(0, mostOut);
  const { entities, relations } = need(await gatherRelations(ids, scope, signal), app);
  const { title, sources, notes } = aboutOf(app);
  return {
    title,
    asOf: view.asOf ?? today,
    made: today,
    sources: [...sources, ...notes.slice(-1)],
    cut: cutOf(app, shown),
    words: new Map([...catalogue.relationTypes].map(([id, word]) => [id, wordOf(word, language)])),
    nodes: entities.map(({ id, kind, name, nameEn, unnamed }) => {
      const family = catalogue.families.get(catalogue.kinds.get(kind)?.family ?? '');
      return {
        ...{ id, kind, name, nameEn, unnamed },
        mark: chain?.markOf.get(id) ?? null,
        colour: family?.[theme] ?? '#808080',
        shape: family?.shape ?? 'ellipse',
        box: canvas?.box(id) ?? null,
      };
    }),
    relations: relations.filter((relation) => shown.keeps(relation)),
  };
}

async function tables(parts: Parts): Promise<readonly Table[]> {
  const { app, shown, signal } = parts;
  const out = await outOf(parts);
  const entities = need(await gatherEntities(shown.ids.slice(0, mostOut), app.scope, signal), app);
  // What a row names must have a row: the place of a figure, the segment of a supply. Of those no more than that they are.
  const named = need(await gatherEntities(referredBy(entities, out.relations), app.scope, signal), app);
  const all = [...entities, ...named.map((one) => ({ ...one, observations: { nodes: [] } }))];
  const { kinds } = app.catalogue;
  return tablesOf(all, out.relations, app.view.off, (kind, property) =>
    (kinds.get(kind)?.properties ?? []).some(({ id, values }) => id === property && values.length > 0),
  );
}

async function bytesOf(format: Format, parts: Parts): Promise<Blob> {
  const { app, shown } = parts;
  const cut = [cutOf(app, shown) ?? []].flat();
  const { title, notes } = aboutOf(app);
  switch (format) {
    case 'svg':
      return new Blob([(await pictureOf(parts)).text], { type: 'image/svg+xml' });
    case 'png': {
      const png = await pngOf(await pictureOf(parts));
      if (png === null) throw new CannotExport(app.t.out.tooLarge);
      return png;
    }
    case 'graphml':
      return new Blob([graphmlOf(await outOf(parts))], { type: 'application/xml' });
    case 'cyjs':
      return new Blob([cytoscapeJson(await outOf(parts))], { type: 'application/json' });
    case 'xlsx': {
      const { xlsxBlob } = await import('./xlsx.ts');
      return xlsxBlob(await tables(parts), [title, ...cut, ...notes], app.t.out.about);
    }
    case 'csv': {
      const { strToU8, zipSync } = await import('fflate');
      const files = (await tables(parts)).map((table) => [`${table.name}.csv`, strToU8(csvOf(table))] as const);
      const note = strToU8([title, ...cut, ...notes].join('\n'));
      return new Blob([zipSync({ ...Object.fromEntries(files), 'README.txt': note })], { type: 'application/zip' });
    }
  }
}

/** Makes the file and hands it to the browser; its name. Rejects with the reason when there is none (`cannotExport`). */
export async function exportFile(format: Format, parts: Parts): Promise<string> {
  const { place, view, today } = parts.app;
  const bytes = await bytesOf(format, parts);
  // Ids may hold what a file name may not.
  const what = (view.free ?? place?.id ?? 'all').replaceAll(/[^\w-]+/g, '_');
  const ending = format === 'csv' ? 'csv.zip' : format;
  const name = `zhihe-${what}-${view.asOf ?? today}.${ending}`;
  save(bytes, name);
  return name;
}

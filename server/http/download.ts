import { Router, type Request, type Response } from 'express';
import { csvText } from '../exchange/formats/csv.ts';
import { xlsxBytes } from '../exchange/formats/xlsx.ts';
import type { Graph } from '../graph/graph.ts';
import { deadline } from './deadline.ts';
import { chokepointFile } from './downloads/chokepoints.ts';
import { gapFile } from './downloads/gaps.ts';
import type { ListFile, ListSource } from './downloads/list-file.ts';
import { weakLinkFile } from './downloads/weak-links.ts';

/** What downloads need of the app. */
export interface DownloadParts {
  readonly graph: Graph;
  /** How the facts of a scope are had, kept as the API keeps them. */
  readonly reads: (response: Response, signal: AbortSignal) => Pick<ListSource, 'facts' | 'trade'>;
  /** Milliseconds a download may take. */
  readonly deadline: number;
}

const files: readonly ListFile[] = [gapFile, weakLinkFile, chokepointFile];

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * `/export/<list>.csv` and `.xlsx`: the gaps, weak links and chokepoints of a scope as a file, with what they rest on. What is
 * wrong with a parameter is 400, a store that does not answer 503 (failures.ts).
 */
export function downloads({ graph, reads, deadline: most }: DownloadParts): Router {
  const router = Router();
  const send = async (
    file: ListFile,
    request: Request,
    response: Response,
    format: keyof typeof types,
  ): Promise<void> => {
    const signal = deadline(response, most);
    const { scope, sheets } = await file.sheets(request.query, { graph, signal, ...reads(response, signal) });
    // Ids may hold what a file name may not.
    const place = (scope.park ?? scope.area ?? 'all').replaceAll(/[^\w-]+/g, '_');
    response
      .setHeader('Content-Type', types[format])
      .setHeader('Content-Disposition', `attachment; filename="${file.name}-${place}-${scope.asOf}.${format}"`)
      .setHeader('Cache-Control', 'no-store')
      .send(format === 'csv' ? csvText(sheets[0]) : await xlsxBytes(sheets));
  };
  for (const file of files)
    for (const format of ['csv', 'xlsx'] as const)
      router.get(`/export/${file.name}.${format}`, (request, response) => send(file, request, response, format));
  return router;
}

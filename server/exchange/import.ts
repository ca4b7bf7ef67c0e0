import type { Graph } from '../graph/graph.ts';
import { knownOf, type Before } from './before.ts';
import { checkContent } from './check.ts';
import { namedByHalves, sourcesOf, type Content } from './content.ts';
import { distinct } from './distinct.ts';
import { Findings, ImportRefused } from './finding.ts';
import { parseTables } from './parse.ts';
import { isEmpty, type Wanted } from './plan.ts';
import { replace } from './replace.ts';
import { countsOfPlan, type ImportReport } from './report.ts';
import type { Tables } from './tables.ts';

export interface ImportOptions {
  /** Checks and plans, writes nothing. */
  readonly dryRun?: boolean;
}

const saidBy = (content: Content): Wanted => ({
  dropped: [],
  sources: content.sources.map(({ it }) => it),
  records: content.records.map(({ it }) => it),
  statements: content.statements.map(({ it }) => it),
  observations: content.observations.map(({ it }) => it),
});

/**
 * Loads the tables of one or several places in one transaction: of every source that they describe or name, all it said
 * before is replaced by what they say, and nothing of any other source is touched. The same tables again change nothing.
 * @throws ImportRefused when a single row is wrong (nothing is written, dry run or not) · StoreError
 */
export async function importTables(
  graph: Graph,
  tables: Tables | readonly Tables[],
  { dryRun = false }: ImportOptions = {},
): Promise<ImportReport> {
  const inRows = new Findings();
  const content = distinct(parseTables('sheets' in tables ? [tables] : tables, inRows), inRows);
  const sources = sourcesOf(content);
  let findings = inRows;
  const check = (before: Before): void => {
    findings = new Findings(inRows);
    checkContent(content, knownOf(before, sources), findings);
    if (findings.errors > 0) throw new ImportRefused(findings.list, findings.total);
  };
  const alsoNamed = namedByHalves(content);
  const plan = await replace(graph, { sources, wanted: saidBy(content), alsoNamed, check, dryRun });
  return {
    dryRun,
    sources: [...sources].sort(),
    ...countsOfPlan(plan),
    changes: !isEmpty(plan),
    findings: findings.list,
    findingCount: findings.total,
  };
}

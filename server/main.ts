import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { CliCommand, Task } from './cli/command.ts';
import { doctorCommand } from './cli/doctor.ts';
import { exitCodes, failureLines, failureOf, type Failure } from './cli/exit.ts';
import { exportCommand } from './cli/export.ts';
import { gapsCommand } from './cli/gaps.ts';
import { importCommand } from './cli/import.ts';
import { languageFlag, readCommandLine, UsageError } from './cli/program.ts';
import { removeSourceCommand } from './cli/remove-source.ts';
import { languageOf } from './cli/words.ts';
import { ConfigError, readSettings, type Config } from './config.ts';
import type { GraphConfig } from './graph/open.ts';
import { localDay } from './model/local-day.ts';
import { serveCommand } from './serve.ts';

// The composition root: the only place that reads the environment and the command line, opens the store, hears signals and
// ends the process. Everything else is handed what it needs.

const root = join(import.meta.dirname, '..');
const argv = process.argv.slice(2);
const language = languageFlag(argv) ?? languageOf(process.env);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

const neo4jOf = ({ neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase }: Config): GraphConfig['neo4j'] =>
  neo4jUri === null
    ? null
    : { uri: neo4jUri, username: neo4jUsername, password: neo4jPassword ?? '', database: neo4jDatabase };

const stopping = new AbortController();
function stop(): void {
  // The second signal is for who will not wait.
  if (stopping.signal.aborted) process.exit(exitCodes.found);
  stopping.abort();
  // Longer than a drain takes: what has not ended by then, say a start that waits for its store, never will by itself.
  setTimeout(() => process.exit(exitCodes.found), 15_000).unref();
}

/** npm hands SIGTERM to the shell between it and us, which dies of it alone: without this we would stay and hold the store. */
function stopWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell && !stopping.signal.aborted) stop();
  }, 500).unref();
}

async function run(): Promise<number> {
  const log = pino({ level: 'warn', base: null }, pino.destination(2));
  const commands: CliCommand[] = [
    serveCommand({ root, log, stopping: stopping.signal }),
    importCommand,
    removeSourceCommand,
    exportCommand,
    gapsCommand,
    doctorCommand,
  ];
  let json = argv.includes('--json');
  try {
    const request = readCommandLine(argv, commands, language, version, (text) => process.stdout.write(text));
    if (!request) return exitCodes.good;
    json = request.json;
    const { config, problems } = readSettings(process.env, request.settings);
    if (problems.length > 0 && request.command.settings !== 'told') throw new ConfigError(...problems);
    log.level = config.logLevel;
    // Every other command may end where it stands: what it writes is one transaction.
    if (request.command.name === 'serve') {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
      stopWithNpm();
    }
    const task: Task = {
      config,
      problems,
      language,
      today: localDay(new Date()),
      json,
      say: (words) => words[language],
      print,
      note,
      store: async (use, missing = 'refuse') => {
        // Loaded only when needed: help and refusals do without the engines.
        const { openGraph } = await import('./graph/open.ts');
        const store = { neo4j: neo4jOf(config), data: config.data };
        const graph = await openGraph(store, (line) => log.info(line), missing);
        try {
          return await use(graph);
        } finally {
          await graph.close();
        }
      },
    };
    return await request.command.run(task, request.args, request.options);
  } catch (error) {
    if (log.isLevelEnabled('debug')) log.debug({ err: error }, 'command failed');
    const failure: Failure =
      error instanceof UsageError
        ? { exit: exitCodes.wrongUse, code: 'WRONG_USE', message: error.message }
        : failureOf(error, language);
    if (json) print(JSON.stringify({ error: failure }));
    else for (const line of failureLines(failure, language)) note(line);
    return failure.exit;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the answer has enough of it: `zhihe gaps | head`.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await run();
// A connection to a server that never answers would keep the process for ever.
setTimeout(() => process.exit(), 2_000).unref();

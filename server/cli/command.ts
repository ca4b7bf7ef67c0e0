import type { Config, SettingProblem } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Missing } from '../graph/open.ts';
import type { Words } from '../model/words.ts';
import type { Language } from './words.ts';

/** What a command works with. */
export interface Task {
  readonly config: Config;
  /** Settings with a wrong value, which have their default in `config`; none but for a command that runs all the same. */
  readonly problems: readonly SettingProblem[];
  readonly language: Language;
  /** The machine's own ISO day. */
  readonly today: string;
  /** Whether a program reads the answer: then `print` gets JSON and nothing else. */
  readonly json: boolean;
  readonly say: (words: Words) => string;
  /** A line of the answer, to standard output. */
  readonly print: (line: string) => void;
  /** A line beside the answer, to standard error. */
  readonly note: (line: string) => void;
  /** Opens the store, hands it over and closes it, whatever happens; where there is none yet it is refused. @throws StoreError */
  readonly store: <T>(use: (graph: Graph) => Promise<T>, missing?: Missing) => Promise<T>;
}

export interface CliOption {
  /** As commander writes it: `--area <id>`. */
  readonly flags: string;
  readonly about: Words;
  /** May be given several times. */
  readonly many?: true;
  /** The option, by camel-cased name, that cannot be given beside it. */
  readonly not?: string;
}

/** The values of a command's own options, by camel-cased name. */
export type CliOptions = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** One command: its name and arguments as commander writes them, and what it does. */
export interface CliCommand {
  readonly name: string;
  readonly arguments?: string;
  readonly about: Words;
  readonly options?: readonly CliOption[];
  /** What the settings are to it: `own` = each is explained in its help; `told` = a wrong one does not keep it from running. */
  readonly settings?: 'own' | 'told';
  /** @returns the exit code (exit.ts) */
  readonly run: (task: Task, args: readonly string[], options: CliOptions) => Promise<number>;
}

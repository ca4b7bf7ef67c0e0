import { ConfigError } from '../config.ts';
import { ImportRefused, type Finding } from '../exchange/finding.ts';
import { StoreError } from '../graph/graph.ts';
import { UserInputError } from '../model/user-input-error.ts';
import type { Language } from './words.ts';

/** Exit codes: all good; data refused or something found; the command used wrongly. */
export const exitCodes = { good: 0, found: 1, wrongUse: 2 } as const;

/** How a command says that it failed. */
export interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
  /** What is wrong with refused tables, row by row. */
  readonly findings?: readonly Finding[];
  /** How many findings there are; `findings` stops at a thousand. */
  readonly findingCount?: number;
}

/** What the system refused, when it was about a file or an address: `EACCES`, `ENOSPC`, `EADDRNOTAVAIL`. */
function fileFailureOf(error: unknown): { code: string; zh: string; en: string } | null {
  const { code, path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (!(error instanceof Error) || code === undefined || !('syscall' in error)) return null;
  const where = path ?? (address === undefined ? '' : `${address}:${port ?? ''}`);
  return { code, zh: `系统拒绝了操作（${code}）：${where}。`, en: `The system refused (${code}): ${where}.` };
}

/** What a command that threw tells: a sentence and a code. What we did not foresee is told as such and is no wrong use. */
export function failureOf(error: unknown, language: Language): Failure {
  const say = (known: { message: string; zh: string }): string => (language === 'zh' ? known.zh : known.message);
  if (error instanceof ConfigError) return { exit: exitCodes.wrongUse, code: 'BAD_SETTING', message: say(error) };
  if (error instanceof UserInputError) return { exit: exitCodes.wrongUse, code: error.code, message: say(error) };
  if (error instanceof StoreError) return { exit: exitCodes.found, code: error.code, message: say(error) };
  if (error instanceof ImportRefused)
    return {
      exit: exitCodes.found,
      code: 'IMPORT_REFUSED',
      message: say(error),
      findings: error.findings,
      findingCount: error.total,
    };
  const fileFailure = fileFailureOf(error);
  if (fileFailure) return { exit: exitCodes.found, code: fileFailure.code, message: fileFailure[language] };
  const message = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  const unforeseen =
    language === 'zh'
      ? `内部错误：${message}（LOG_LEVEL=debug 可见详情）。`
      : `Internal error: ${message} (LOG_LEVEL=debug shows more).`;
  return { exit: exitCodes.found, code: 'INTERNAL_SERVER_ERROR', message: unforeseen };
}

/** At most so many findings on a screen; `--json` gives all. */
const shown = 50;

/** Findings of tables, a line each: file, row, column, what is wrong, and its code. @param total how many there are in all */
export function findingLines(findings: readonly Finding[], total: number, language: Language): string[] {
  const lines = findings
    .slice(0, shown)
    .map(
      ({ file, row, column, code, ...words }) =>
        `  ${file}${row > 0 ? `:${row}` : ''}${column ? ` ${column}` : ''}  ${words[language]} [${code}]`,
    );
  return total > lines.length ? [...lines, `  … ${total - lines.length}`] : lines;
}

/** A failure for people: its sentence with the code behind it, and what was found, a line each. */
export const failureLines = (failure: Failure, language: Language): string[] => [
  `${failure.message} [${failure.code}]`,
  ...findingLines(failure.findings ?? [], failure.findingCount ?? 0, language),
];

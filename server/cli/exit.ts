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
}

/** What the system refused, when it was about a file or an address: `EACCES`, `ENOSPC`, `EADDRNOTAVAIL`. */
function fileFailureOf(error: unknown): { code: string; zh: string; en: string } | null {
  const { code, path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (!(error instanceof Error) || code === undefined || !('syscall' in error)) return null;
  const where = path ?? (address === undefined ? '' : `${address}:${port ?? ''}`);
  return { code, zh: `系统拒绝了操作（${code}）：${where}`, en: `The system refused (${code}): ${where}` };
}

/** What a command that threw tells: a sentence and a code. What we did not foresee is told as such and is no wrong use. */
export function failureOf(error: unknown, language: Language): Failure {
  const say = (known: { message: string; zh: string }): string => (language === 'zh' ? known.zh : known.message);
  if (error instanceof ConfigError) return { exit: exitCodes.wrongUse, code: 'BAD_SETTING', message: say(error) };
  if (error instanceof UserInputError) return { exit: exitCodes.wrongUse, code: error.code, message: say(error) };
  if (error instanceof StoreError) return { exit: exitCodes.found, code: error.code, message: say(error) };
  if (error instanceof ImportRefused)
    return { exit: exitCodes.found, code: 'IMPORT_REFUSED', message: say(error), findings: error.findings };
  const fileFailure = fileFailureOf(error);
  if (fileFailure) return { exit: exitCodes.found, code: fileFailure.code, message: fileFailure[language] };
  const message = error instanceof Error ? error.message : String(error);
  const unforeseen =
    language === 'zh'
      ? `内部错误：${message}（LOG_LEVEL=debug 可见详情）`
      : `Internal error: ${message} (LOG_LEVEL=debug shows more)`;
  return { exit: exitCodes.found, code: 'INTERNAL_SERVER_ERROR', message: unforeseen };
}

/** At most so many findings on a screen; `--json` gives all. */
const shown = 50;

/** The findings of refused tables, a line each: file, row, column, what is wrong. */
export function findingLines({ findings = [] }: Failure, language: Language): string[] {
  const lines = findings
    .slice(0, shown)
    .map(
      ({ file, row, column, ...words }) =>
        `  ${file}${row > 0 ? `:${row}` : ''}${column ? ` ${column}` : ''}  ${words[language]}`,
    );
  return findings.length > shown ? [...lines, `  … ${findings.length - shown}`] : lines;
}

import type grafeo from '@grafeo-db/js';
import { StoreError } from './graph.ts';
import { ValueError } from './value-error.ts';
import { words } from './words.ts';

/** Errors of the operating system as the engine prints them, `(os error 28)`, and as Node codes them. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG', 28, 122, 27];
const noWrites = ['EACCES', 'EPERM', 'EROFS', 13, 1, 30];
const noFolder = ['ENOTDIR', 'EEXIST', 'ENOENT', 20, 17, 2];

/** A system error's code, whether it comes from Node or from inside the engine's message. */
function systemCode(error: Error): string | number | undefined {
  const printed = /\(os error (\d+)\)/.exec(error.message)?.[1];
  return printed === undefined ? (error as NodeJS.ErrnoException).code : Number(printed);
}

function systemError(error: Error, folder: string): StoreError | undefined {
  const code = systemCode(error);
  if (code === undefined) return undefined;
  if (noRoom.includes(code)) return new StoreError('STORE_READ_ONLY', words.diskFull(folder), error);
  if (noWrites.includes(code)) return new StoreError('STORE_READ_ONLY', words.noWrites(folder), error);
  if (noFolder.includes(code)) return new StoreError('STORE_UNAVAILABLE', words.notAFolder(folder), error);
  return undefined;
}

/** Whether a second try may succeed: another transaction was first. A full disk carries the same status and stays full. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && (error as grafeo.GrafeoError).gqlStatus === '40000' && systemCode(error) === undefined;

/**
 * What it means that the store in this folder did not open.
 * @param holder the process that said it holds it, where one did
 */
export function openError(error: unknown, folder: string, holder: string | null = null): StoreError {
  if (error instanceof StoreError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  // First: a folder that may not be written cannot be locked either, and is nobody else's.
  const system = systemError(cause, folder);
  if (system) return system;
  if (/cannot be locked|lock/i.test(cause.message) && !/block/i.test(cause.message))
    return new StoreError('STORE_LOCKED', words.locked(folder, holder), cause);
  if (/damaged|magic|corrupt|checksum|not a database file|S00\d|X002/i.test(cause.message))
    return new StoreError(
      'STORE_DAMAGED',
      words.damaged(folder, { zh: '数据文件的内容无法识别', en: 'the contents of its file are not what was written' }),
      cause,
    );
  return new StoreError('STORE_UNAVAILABLE', words.broken(folder), cause);
}

/** What it means that a statement failed. */
export function statementError(error: unknown, statement: string, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  if (cause instanceof ValueError) return new StoreError('STORE_FAULT', words.fault(statement), cause);
  const system = systemError(cause, folder);
  if (system) return system;
  const status = (cause as grafeo.GrafeoError).gqlStatus;
  if (status === 'G2000') return new StoreError('CONFLICT', words.conflict(), cause);
  if (status === '40000') return new StoreError('STORE_BUSY', words.changedMeanwhile(), cause);
  return new StoreError('STORE_FAULT', words.fault(statement), cause);
}

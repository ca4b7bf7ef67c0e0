/** Why a value cannot go into or come out of an engine; becomes a STORE_FAULT that names the statement. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** Whether a value is a map of its own, not an object of some class. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

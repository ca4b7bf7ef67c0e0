import { createHash } from 'node:crypto';
import { UserInputError } from '../model/user-input-error.ts';

/** Where an entry stands in a list. */
export type CursorKey = readonly (string | number | null)[];

/** A check that tells a cursor of ours from a guess or a slip; it keeps no secret, since a cursor opens nothing. */
const check = (text: string): string => createHash('sha256').update(`zhihe cursor ${text}`).digest('hex').slice(0, 8);

/**
 * An opaque place in a list: `list` says which list and order it belongs to, `key` where in it.
 * Base64url, safe in a URL.
 */
export function cursorOf(list: string, key: CursorKey): string {
  const text = JSON.stringify([list, ...key]);
  return Buffer.from(check(text) + text).toString('base64url');
}

/**
 * The key in a cursor of this list.
 * @throws UserInputError for anything `cursorOf` did not make for this very list and order.
 */
export function keyInCursor(list: string, cursor: string, field: string): CursorKey {
  const whole = Buffer.from(cursor, 'base64url').toString('utf8');
  const text = whole.slice(8);
  const ours = whole.startsWith(check(text)) && Buffer.from(whole).toString('base64url') === cursor;
  const [of, ...key] = ours ? (JSON.parse(text) as [string, ...CursorKey]) : [];
  if (of === list) return key;
  throw new UserInputError(
    {
      zh: `${field} 不是这个列表的游标，请使用本次排序返回的 endCursor 或 startCursor`,
      en: `${field} is no cursor of this list; use an endCursor or startCursor it returned in this order`,
    },
    field,
  );
}

import type { Words } from './words.ts';

export type UserInputCode = 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'NOT_FOUND';

/** Something a person or program asked for that cannot be answered as asked: `message` is the English sentence, `zh` the Chinese one. */
export class UserInputError extends Error {
  override readonly name = 'UserInputError';
  readonly code: UserInputCode;
  readonly zh: string;
  /** The argument or field that is wrong, as the asker knows it: `scope.area`. */
  readonly field: string | undefined;

  constructor(words: Words, field?: string, code: UserInputCode = 'BAD_USER_INPUT') {
    super(words.en);
    this.zh = words.zh;
    this.field = field;
    this.code = code;
  }
}

import type { zh } from './zh.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};

/** The dictionary's type: what zh.ts has, every language has. */
export type Text = Words<typeof zh>;

import { kinds, type KindId } from './kinds.ts';
import { UserInputError } from './user-input-error.ts';

const inWords = (wanted: readonly KindId[]): { readonly zh: string; readonly en: string } => ({
  zh: wanted.map((kind) => kinds[kind].zh).join('、'),
  en: wanted.join(' or '),
});

/** An argument names an entity that nothing in the store is. */
export function noSuch(wanted: readonly KindId[], id: string, field: string): UserInputError {
  const { zh, en } = inWords(wanted);
  return new UserInputError({ zh: `没有${zh}“${id}”。`, en: `There is no ${en} "${id}".` }, field);
}

/** An argument names an entity of a kind that it does not take. */
export function otherKind(wanted: readonly KindId[], id: string, kind: KindId, field: string): UserInputError {
  const { zh, en } = inWords(wanted);
  return new UserInputError(
    { zh: `“${id}”是${kinds[kind].zh}，不是${zh}。`, en: `"${id}" is a ${kind}, not of kind ${en}.` },
    field,
  );
}

/** An argument names a source that the store does not have. */
export const noSuchSource = (id: string, field: string): UserInputError =>
  new UserInputError({ zh: `没有来源“${id}”。`, en: `There is no source "${id}".` }, field);

import type { ListFilter } from '../explore/list.ts';
import { kinds } from '../model/kinds.ts';
import { UserInputError } from '../model/user-input-error.ts';
import type { Context } from './context.ts';

/**
 * Checks what a filter names: a slip of the pen would otherwise read as “nobody”. Its `ids` choose among what is there, and may
 * name what is gone.
 * @throws UserInputError naming the field and the id that nothing has, or that is of a kind its field never lists
 */
export async function checkNamed({ linked, sources }: ListFilter, { entity, source }: Context): Promise<void> {
  for (const id of sources ?? [])
    if (!(await source(id)))
      throw new UserInputError({ zh: `没有来源“${id}”。`, en: `There is no source "${id}".` }, 'filter.sources');
  for (const { name, field, ids } of linked ?? []) {
    const found = await Promise.all(ids.map(async (id) => entity(id)));
    for (const [at, id] of ids.entries()) {
      const one = found[at];
      if (one === undefined || one.sources.length === 0)
        throw new UserInputError({ zh: `没有“${id}”。`, en: `There is no "${id}".` }, `filter.${name}`);
      if (!field.kinds.includes(one.kind))
        throw new UserInputError(
          {
            zh: `“${id}”是${kinds[one.kind].zh}，而 ${name} 列的是${field.zh}。`,
            en: `"${id}" is of kind ${one.kind}; \`${name}\` lists ${field.kinds.join(', ')}.`,
          },
          `filter.${name}`,
        );
    }
  }
}

import type { ListFilter } from '../explore/list.ts';
import { noSuch, noSuchSource, otherKind } from '../model/no-such.ts';
import type { Context } from './context.ts';

/**
 * Checks what a filter names: a slip of the pen would otherwise read as “nobody”. Its `ids` choose among what is there, and may
 * name what is gone.
 * @throws UserInputError naming the field and the id that nothing has, or that is of a kind its field never lists
 */
export async function checkNamed({ linked, sources }: ListFilter, { entity, source }: Context): Promise<void> {
  for (const id of sources ?? []) if (!(await source(id))) throw noSuchSource(id, 'filter.sources');
  for (const { name, field, ids } of linked ?? []) {
    const found = await Promise.all(ids.map(async (id) => entity(id)));
    for (const [at, id] of ids.entries()) {
      const one = found[at];
      if (one === undefined || one.sources.length === 0) throw noSuch(field.kinds, id, `filter.${name}`);
      if (!field.kinds.includes(one.kind)) throw otherKind(field.kinds, id, one.kind, `filter.${name}`);
    }
  }
}

import type { ScopeInput } from '../analysis/scope.ts';
import { relationsOfGroups, type RelationGroup } from '../explore/relations-by-id.ts';
import type { Relation } from '../model/entity.ts';
import type { LinkedField } from '../model/linked-fields.ts';
import type { Scope } from '../model/scope.ts';
import type { Context } from './context.ts';
import type { Anchors } from './linked.ts';

/** An edge of a list, as a key. */
const keyOf = (near: string, far: string): string => JSON.stringify([near, far]);

/**
 * What leads from an entity, or what its list is anchored at, to one of the list: the relations with the statements that
 * count. Those of all edges of a moment are read together.
 */
export function relationsBehind(
  field: LinkedField,
  anchors: Anchors,
  scope: Scope,
  input: ScopeInput | null | undefined,
  { loader, graph, options }: Context,
): (near: string, far: string) => Promise<readonly Relation[]> {
  const load = loader('relations behind', [field, anchors.walked, input], async (keys) => {
    const pairs = keys.map((key) => JSON.parse(key) as [near: string, far: string]);
    const at = new Map(
      (await anchors.of([...new Set(pairs.map(([near]) => near))])).map((one) => [one.id, one.anchors]),
    );
    const groups = new Map<string, RelationGroup & { readonly tos: string[] }>();
    for (const [near, far] of pairs)
      for (const anchor of at.get(near) ?? []) {
        const [from, to] = field.way === 'OUT' ? [anchor, far] : [far, anchor];
        const group = groups.get(from) ?? { from, types: field.types, tos: [] };
        groups.set(from, group);
        group.tos.push(to);
      }
    const found = await relationsOfGroups(graph, scope, [...groups.values()], options);
    return new Map(
      pairs.map(([near, far]) => {
        const here = new Set(at.get(near));
        const leads = ({ from, to }: Relation): boolean =>
          field.way === 'OUT' ? to === far && here.has(from) : from === far && here.has(to);
        return [keyOf(near, far), found.filter(leads)];
      }),
    );
  });
  return async (near, far) => (await load(keyOf(near, far))) ?? [];
}

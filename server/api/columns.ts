import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { propertiesOf, type KindId } from '../model/kinds.ts';

type Fragments = GraphQLResolveInfo['fragments'];

/** The fields selected here, fragments spread out; conditions of @skip and @include are not looked at. */
function* selected(set: SelectionSetNode | undefined, fragments: Fragments): Generator<FieldNode> {
  for (const selection of set?.selections ?? [])
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* selected(selection.selectionSet, fragments);
    else yield* selected(fragments[selection.name.value]?.selectionSet, fragments);
}

/** Whether anything is asked of what lies behind the entity itself. */
export const asksFurther = ({ fieldNodes, fragments }: GraphQLResolveInfo): boolean =>
  fieldNodes.some((field) => [...selected(field.selectionSet, fragments)].some((inner) => inner.selectionSet));

const found = new WeakMap<readonly FieldNode[], readonly string[]>();

/**
 * The properties that a connection's selection asks of its nodes, in vocabulary order: nothing else need be read. Siblings of
 * one level share their field nodes, so it is worked out once for all of them.
 */
export function columnsAsked(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  kinds: readonly KindId[],
): readonly string[] {
  const known = found.get(fieldNodes);
  if (known) return known;
  const asked = new Set<string>();
  const nodes = (field: FieldNode): void => {
    for (const { name } of selected(field.selectionSet, fragments)) asked.add(name.value);
  };
  for (const field of fieldNodes)
    for (const inner of selected(field.selectionSet, fragments))
      if (inner.name.value === 'nodes') nodes(inner);
      else if (inner.name.value === 'edges')
        for (const part of selected(inner.selectionSet, fragments)) if (part.name.value === 'node') nodes(part);
  const all = new Set(kinds.flatMap((kind) => Object.keys(propertiesOf(kind))));
  const columns = [...all].filter((id) => asked.has(id));
  found.set(fieldNodes, columns);
  return columns;
}

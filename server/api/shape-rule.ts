import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { UserInputError } from '../model/user-input-error.ts';
import type { Limits } from '../model/limits.ts';
import type { Words } from '../model/words.ts';

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the outermost level. */
  readonly fields: number;
}

const empty: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

const beside = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});

/**
 * Measures selections with fragments spread out. Each fragment is measured once, so a document of n nodes costs n steps
 * however its fragments nest; a fragment inside itself adds nothing here, for another rule refuses it.
 */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Shape {
  const measured = new Map<string, Shape>();
  const ofSet = (set: SelectionSetNode): Shape => set.selections.map(ofSelection).reduce(beside, empty);
  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, empty);
    const fragment = fragments.get(name);
    const shape = fragment
      ? beside(ofSet(fragment.selectionSet), { ...empty, directives: fragment.directives?.length ?? 0 })
      : empty;
    measured.set(name, shape);
    return shape;
  };
  const ofSelection = (node: SelectionNode): Shape => {
    const own = { ...empty, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(own, ofFragment(node.name.value));
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(own, ofSet(node.selectionSet));
    const inside = node.selectionSet ? ofSet(node.selectionSet) : empty;
    // graphql-js bounds introspection itself (MaxIntrospectionDepthRule), and its usual query is deeper than ours may be.
    const depth = node.name.value.startsWith('__') ? 1 : inside.depth + 1;
    const aliases = inside.aliases + (node.alias ? 1 : 0);
    return { depth, aliases, directives: inside.directives + own.directives, fields: 1 };
  };
  return ofSet;
}

const names: Readonly<Record<keyof Shape, Words & { limit: 'depth' | 'aliases' | 'directives' | 'rootFields' }>> = {
  depth: { zh: '嵌套层数', en: 'levels deep', limit: 'depth' },
  aliases: { zh: '别名数', en: 'aliases', limit: 'aliases' },
  directives: { zh: '指令数', en: 'directives', limit: 'directives' },
  fields: { zh: '根字段数', en: 'root fields', limit: 'rootFields' },
};

function excess(shape: Shape, limits: Limits): UserInputError | undefined {
  for (const [key, { zh, en, limit }] of Object.entries(names) as [keyof Shape, (typeof names)[keyof Shape]][])
    if (shape[key] > limits[limit])
      return new UserInputError(
        {
          zh: `查询的${zh}为 ${shape[key]}，上限为 ${limits[limit]}。`,
          en: `The query has ${shape[key]} ${en}; the limit is ${limits[limit]}.`,
        },
        undefined,
        'LIMIT_EXCEEDED',
      );
  return undefined;
}

/**
 * A validation rule that refuses operations too deep, or with too many aliases, directives or root fields, and those of a kind
 * that the schema does not know, which graphql-js would only find while executing.
 */
export const shapeRule =
  (limits: Limits): ValidationRule =>
  (context) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of context.getDocument().definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    const measure = measurer(fragments);
    return {
      OperationDefinition(node: OperationDefinitionNode): void {
        if (!context.getSchema().getRootType(node.operation))
          context.reportError(new GraphQLError(`There is no ${node.operation} in this API.`, { nodes: node }));
        const shape = measure(node.selectionSet);
        const own = node.directives?.length ?? 0;
        const error = excess({ ...shape, directives: shape.directives + own }, limits);
        if (error) context.reportError(new GraphQLError(error.message, { nodes: node, originalError: error }));
      },
    };
  };

import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The operation that runs: the one of this name, else the first; null when the document has none. */
export function operationOf(document: DocumentNode, name?: string | null): OperationDefinitionNode | null {
  const all = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return all.find((one) => one.name?.value === name) ?? all[0] ?? null;
}

/** How deep fields stand in fields, at most; fragments count where they are spread. */
export function depthOf(document: DocumentNode): number {
  const below = (set: SelectionSetNode | undefined, seen: readonly string[]): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((one) => {
        if (one.kind === Kind.FIELD) return 1 + below(one.selectionSet, seen);
        if (one.kind === Kind.INLINE_FRAGMENT) return below(one.selectionSet, seen);
        const name = one.name.value;
        if (seen.includes(name)) return 0;
        const fragment = document.definitions.find(
          (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name,
        );
        return fragment?.kind === Kind.FRAGMENT_DEFINITION ? below(fragment.selectionSet, [...seen, name]) : 0;
      }),
    );
  return below(operationOf(document)?.selectionSet, []);
}

/** Tokens of a text as the server counts them against its limit. @throws when the text is no GraphQL */
export function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

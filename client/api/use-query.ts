import { useEffect, useState, useSyncExternalStore } from 'react';
import { createAsker, type Question } from './asker.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** The question of a view, asked while the view is there; `variables` null asks nothing. */
export function useQuery<T, V>(operation: TypedDocumentString<T, V>, variables: V | null): Question<T> {
  const [asker] = useState(() => createAsker<T, V>());
  // By value: a view builds its variables anew at each render, and that is not a new question.
  const asked = variables === null ? null : JSON.stringify(variables);
  useEffect(() => asker.ask(operation, asked), [asker, operation, asked]);
  return useSyncExternalStore(asker.subscribe, asker.snapshot);
}

import { useEffect, useState } from 'react';
import type { Failure } from './failure.ts';
import { createAsker, type Asker } from './asker.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** The answers to several questions of one operation, by the JSON of their variables; those not answered yet are missing. */
export interface Questions<T> {
  readonly answers: ReadonlyMap<string, T>;
  readonly failure: Failure | null;
}

/** Asks one operation with each of these variables (JSON); adding one asks only that one. */
export function useQueries<T, V>(operation: TypedDocumentString<T, V>, variables: readonly string[]): Questions<T> {
  const [state, setState] = useState<Questions<T>>({ answers: new Map(), failure: null });
  const [askers] = useState(() => new Map<string, { readonly asker: Asker<T, V>; readonly stop: () => void }>());
  const asked = JSON.stringify([...new Set(variables)]);

  useEffect(() => {
    const wanted = new Set(JSON.parse(asked) as string[]);
    for (const [key, { stop }] of askers)
      if (!wanted.has(key)) {
        stop();
        askers.delete(key);
      }
    const gather = (): void => {
      const all = [...askers].map(([key, { asker }]) => [key, asker.snapshot()] as const);
      setState({
        answers: new Map(all.flatMap(([key, { data }]) => (data === null ? [] : [[key, data] as const]))),
        failure: all.map(([, { failure }]) => failure).find((failure) => failure !== null) ?? null,
      });
    };
    for (const key of wanted) {
      if (askers.has(key)) continue;
      const asker = createAsker<T, V>();
      askers.set(key, { asker, stop: () => undefined });
      asker.subscribe(gather);
      askers.set(key, { asker, stop: asker.ask(operation, key) });
    }
  }, [askers, asked, operation]);

  useEffect(
    () => () => {
      for (const { stop } of askers.values()) stop();
      askers.clear();
    },
    [askers],
  );
  return state;
}

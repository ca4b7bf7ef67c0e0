import { pick, tryParseJSONC, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';
import type { Opened } from './hash.ts';
import { usePage } from './query-context.ts';

/** The editors' texts, and what fills and runs them. */
export interface Editors {
  /** Whether both can be written to. */
  readonly ready: boolean;
  readonly read: () => Opened;
  readonly fill: (opened: Opened) => void;
  readonly run: () => void;
  /** Puts values among the variables, as they stand in the editor. */
  readonly setVariables: (values: Readonly<Record<string, unknown>>) => void;
}

/** The editors of the page; only below GraphiQL's provider. */
export function useEditors(): Editors {
  const { show } = usePage();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const actions = useGraphiQLActions();
  const read = useCallback(
    (): Opened => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' }),
    [queryEditor, variableEditor],
  );
  const fill = useCallback(
    ({ query, variables }: Opened): void => {
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    },
    [queryEditor, variableEditor],
  );
  const run = useCallback((): void => {
    show('result');
    actions.run();
  }, [actions, show]);
  const setVariables = useCallback(
    (values: Readonly<Record<string, unknown>>): void => {
      let before: unknown;
      try {
        before = tryParseJSONC(variableEditor?.getValue());
      } catch {
        // Half-written variables are the reader's; what is new waits until they are whole.
        return;
      }
      variableEditor?.setValue(JSON.stringify({ ...(before as object | undefined), ...values }, null, 2));
    },
    [variableEditor],
  );
  const ready = Boolean(queryEditor && variableEditor && responseEditor);
  return { ready, read, fill, run, setVariables };
}

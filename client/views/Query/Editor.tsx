import { pick, QueryEditor, useGraphiQL, useGraphiQLActions, VariableEditor } from '@graphiql/react';
import { Link, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { hashOf } from './hash.ts';
import { depthOf, tokensIn } from './operation.ts';
import { usePage } from './query-context.ts';
import { useEditors } from './use-editors.ts';

/** What the editors look like here. */
const look = {
  fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
  fontSize: 13,
  lineHeight: 22,
  lineNumbersMinChars: 3,
  fixedOverflowWidgets: true,
  // A long line goes on below: nothing scrolls sideways.
  wordWrap: 'on',
  wrappingIndent: 'deepIndent',
  guides: { indentation: false },
  bracketPairColorization: { enabled: false },
} as const;

/** The middle: run and tidy up, the query, its variables, and how large it is. */
export function Editor() {
  const { t, ran, closed, say } = usePage();
  const editors = useEditors();
  const { prettifyEditors } = useGraphiQLActions();
  const { isFetching, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('isFetching', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const [withVariables, setWithVariables] = useState(true);
  useEffect(() => {
    queryEditor?.updateOptions(look);
    const plain = { ...look, lineNumbers: 'off', folding: false, lineDecorationsWidth: 16 } as const;
    variableEditor?.updateOptions(plain);
    responseEditor?.updateOptions(plain);
    // Tab goes on to what follows instead of indenting: nobody who works by keyboard is caught in an editor.
    const freed = [queryEditor, variableEditor, responseEditor].map((editor) =>
      editor?.onKeyDown((event) => {
        if (event.browserEvent.key === 'Tab') event.stopPropagation();
      }),
    );
    return () => {
      for (const listener of freed) listener?.dispose();
    };
  }, [queryEditor, variableEditor, responseEditor]);
  const copyLink = (): void => {
    window.history.replaceState(null, '', hashOf(editors.read()));
    // Only a page from https or this machine may copy; elsewhere there is no clipboard at all.
    const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard;
    void (clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(t.copied),
      () => say(t.copyFailed),
    );
  };
  return (
    <section className="query-editor" aria-label={t.editor}>
      <div className="query-bar">
        <button
          type="button"
          className="button button-main query-run"
          aria-keyshortcuts="Control+Enter"
          aria-disabled={closed || isFetching}
          onClick={() => {
            if (!closed && !isFetching) editors.run();
          }}
        >
          <Play size={14} strokeWidth={1.75} aria-hidden="true" /> {isFetching ? t.running : t.run}
          <span className="query-keys" aria-hidden="true">
            Ctrl ↵
          </span>
        </button>
        <button type="button" className="button" title="Shift+Ctrl+P" onClick={() => void prettifyEditors()}>
          {t.prettify}
        </button>
        <button
          type="button"
          className="button toggle"
          aria-pressed={withVariables}
          onClick={() => setWithVariables(!withVariables)}
        >
          {t.variables}
        </button>
        <span className="grow" />
        <button type="button" className="button" onClick={copyLink}>
          <Link size={14} strokeWidth={1.75} aria-hidden="true" /> {t.link}
        </button>
      </div>
      {closed && (
        <p className="query-closed" role="status">
          {t.closed}
        </p>
      )}
      <div className="query-text">
        <QueryEditor aria-label={t.editorLabel} />
      </div>
      <div className="query-variables" hidden={!withVariables}>
        <h3 className="list-head">
          {t.variables} <small className="soft">{t.variablesHint}</small>
        </h3>
        <div className="query-text">
          <VariableEditor aria-label={t.variablesLabel} />
        </div>
      </div>
      <p className="query-foot numbers">
        <Size />
        <span className="grow" />
        {ran && (
          <>
            <span>{t.size((ran.bytes / 1000).toFixed(1))}</span>
            <span>{t.took(Math.round(ran.ms))}</span>
          </>
        )}
      </p>
    </section>
  );
}

/** How large the query is by the server's measures; nothing while it is half written. */
function Size() {
  const { t } = usePage();
  const { documentAST, queryEditor } = useGraphiQL(pick('documentAST', 'queryEditor'));
  if (!documentAST) return null;
  let tokens: number;
  try {
    tokens = tokensIn(queryEditor?.getValue() ?? '');
  } catch {
    // The text has moved on since it was parsed and is half written now.
    return null;
  }
  return (
    <>
      <span>{t.depth(depthOf(documentAST))}</span>
      <span>{t.tokens(tokens)}</span>
    </>
  );
}

import { pick, useGraphiQL } from '@graphiql/react';
import { getNamedType, isCompositeType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { asks, meaningOf, stepsOf, toggled, typeAfter, type Way } from './fields.ts';
import { operationOf } from './operation.ts';
import { usePage } from './query-context.ts';
import { useEditors } from './use-editors.ts';

/** The schema as a tree of fields: opened to look, ticked to put a field into the query or take it out. */
export function Fields() {
  const { t, closed } = usePage();
  const { schema, isIntrospecting, documentAST, operationName } = useGraphiQL(
    pick('schema', 'isIntrospecting', 'documentAST', 'operationName'),
  );
  const editors = useEditors();
  const [broken, setBroken] = useState(false);
  const [told, setTold] = useState('');
  const operation = documentAST ? operationOf(documentAST, operationName) : null;
  const toggle = (way: Way): void => {
    if (!schema) return;
    try {
      const { text, wanted } = toggled(editors.read().query, way, schema, operationName);
      editors.fill({ ...editors.read(), query: text });
      if (wanted.length > 0) editors.setVariables(Object.fromEntries(wanted.map(({ name, value }) => [name, value])));
      setBroken(false);
    } catch {
      // A half-written query is no GraphQL: the page says so and leaves the text alone.
      setBroken(true);
    }
  };
  const root = schema?.getQueryType();
  return (
    <>
      <h2 className="list-head">{t.fields}</h2>
      {root && (
        <p className="query-hint">
          <span className={broken ? 'hint hint-wrong' : 'hint'} role="status">
            {broken ? t.fieldsBroken : t.fieldsHint}
          </span>{' '}
          <a href="schema.graphql">{t.schemaFile}</a>
        </p>
      )}
      {!root && !closed && <p className="hint query-hint">{isIntrospecting ? t.loading : t.noSchema}</p>}
      {schema && root && (
        <Level {...{ schema, type: root, way: [], toggle, say: setTold }} isAsked={(way) => asks(operation, way)} />
      )}
      {told !== '' && <p className="query-meaning hint">{told}</p>}
    </>
  );
}

interface LevelProps {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly way: Way;
  readonly isAsked: (way: Way) => boolean;
  readonly toggle: (way: Way) => void;
  readonly say: (meaning: string) => void;
}

function Level(level: LevelProps) {
  const { schema, type, way } = level;
  return (
    <ul className={way.length === 0 ? 'query-fields' : 'query-fields query-fields-in'}>
      {stepsOf(schema, type).map((step) => (
        <Field key={step} {...level} step={step} />
      ))}
    </ul>
  );
}

function Field({ step, ...level }: LevelProps & { readonly step: string }) {
  const { t } = usePage();
  const { schema, type, isAsked, toggle, say } = level;
  const [open, setOpen] = useState(false);
  const way = [...level.way, step];
  const inner = typeAfter(schema, type, step);
  const opens = inner !== undefined && isCompositeType(getNamedType(inner));
  const meaning = meaningOf(schema, type, step);
  return (
    <li>
      <div className="query-field" onFocus={() => say(meaning)} title={meaning}>
        {opens ? (
          <button type="button" aria-expanded={open} aria-label={t.open(step)} onClick={() => setOpen(!open)}>
            {open ? <ChevronDown size={14} strokeWidth={1.75} /> : <ChevronRight size={14} strokeWidth={1.75} />}
          </button>
        ) : (
          <i />
        )}
        <label>
          <input type="checkbox" checked={isAsked(way)} onChange={() => toggle(way)} />
          <code>{step}</code>
        </label>
      </div>
      {open && inner && <Level {...level} type={inner} way={way} />}
    </li>
  );
}

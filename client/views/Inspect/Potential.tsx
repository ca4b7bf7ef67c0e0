import { nameOf, shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import type { Inspected } from './entity.ts';

type Company = Extract<Inspected, { potentialSuppliers: unknown }>;

/** Who could supply a company: computed, dashed, and said to be so. */
export function Potential({ suppliers }: { readonly suppliers: Company['potentialSuppliers'] }) {
  const { t, language, dispatch } = useApp();
  return (
    <section className="group potential" aria-label={t.inspect.potential}>
      <h3 className="group-head">
        <span>{t.inspect.potential}</span>
        <span className="soft numbers">{suppliers.totalCount}</span>
        <em>{t.inspect.inferredTag}</em>
      </h3>
      <p className="hint">{suppliers.nodes.length === 0 ? t.inspect.noPotential : t.inspect.potentialHint}</p>
      {suppliers.nodes.map(({ company, segment, reason }) => (
        <div className="proven is-inferred" key={`${company.id} ${segment.id}`}>
          <div className="proven-line">
            <KindIcon kind={company.kind} />
            <button type="button" className="end-name" onClick={() => dispatch({ do: 'select', id: company.id })}>
              {nameOf(company, language)}
            </button>
            <button
              type="button"
              className="end-note end-link"
              onClick={() => dispatch({ do: 'select', id: segment.id })}
            >
              {shortNameOf(segment, language)} · {t.inspect.reasons[reason]}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

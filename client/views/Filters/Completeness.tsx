import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import { useData } from '../data-context.ts';
import { Findings } from '../parts/Findings.tsx';

/** The figure beside its denominator, and a bar as long as it says. */
export function Completeness() {
  const { t, view, catalogue } = useApp();
  const { coverage } = useData();
  return (
    <section className="completeness" aria-label={t.filters.completeness}>
      <h2 className="panel-head">{t.filters.completeness}</h2>
      {coverage && (
        <>
          <p className="figure numbers">
            {coverage.completeness === null ? (
              t.table.none
            ) : (
              <>
                {Math.round(coverage.completeness * 100)}
                <small>%</small>
              </>
            )}
          </p>
          <svg className="bar" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar-present" width={(coverage.completeness ?? 0) * 1000} height={6} />
          </svg>
          <p className="numbers">
            {coverage.asked === 0
              ? t.filters.noneAsked
              : t.filters.asked(coverage.askedPresent, coverage.asked, sampleCounts(catalogue, view.off))}
          </p>
          <p className="numbers soft">
            {coverage.known === null
              ? t.filters.recordedOnly(coverage.recorded)
              : t.filters.recorded(coverage.recorded, coverage.known)}
          </p>
          <Findings findings={coverage.findings} />
        </>
      )}
    </section>
  );
}

import { Shuffle } from 'lucide-react';
import type { WeakEvidenceQuery } from '../../api/generated/graphql.ts';
import { nameOf, shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import { leastTold } from './asked.ts';
import type { WeakRow } from './WeakTable.tsx';

interface WeakDetailProps {
  readonly row: WeakRow;
  readonly behind: WeakEvidenceQuery['weakLinks']['nodes'][number] | null;
}

const percent = (part: number): string => `${Math.round(part * 100)}%`;

/** Why one link is weak: its rules in words, the shares its HHI is made of, and the relations behind. */
export function WeakDetail({ row, behind }: WeakDetailProps) {
  const { t, language, dispatch } = useApp();
  const what = row.segment ?? row.product;
  const removable = row.supplier ?? row.company ?? row.segment;
  return (
    <div className="weak-detail">
      <header className="weak-detail-head">
        <h2>{what ? nameOf(what, language) : t.weak.anyInput}</h2>
        <span className="soft">{row.rules.map((rule) => t.weak.rules[rule]).join(t.comma)}</span>
        {removable && (
          <div className="gap-actions">
            <button type="button" className="button" onClick={() => dispatch({ do: 'remove', id: removable.id })}>
              <Shuffle size={14} strokeWidth={1.75} aria-hidden="true" />{' '}
              {t.whatIf.removeNamed(shortNameOf(removable, language))}
            </button>
          </div>
        )}
      </header>
      <ul className="weak-why">
        {row.rules.map((rule) => (
          <li key={rule}>
            <span className="rule">{t.weak.rules[rule]}</span> {t.weak.ruleWhy[rule]}
          </li>
        ))}
      </ul>
      {!behind ? (
        <p className="hint">{t.trouble.busy}</p>
      ) : (
        <div className="weak-factors">
          <section>
            {behind.shares.totalCount > 0 && row.hhiLow !== null && row.hhiHigh !== null && (
              <>
                <h3 className="numbers">
                  {t.weak.hhi} {t.weak.hhiRange(row.hhiLow.toFixed(2), row.hhiHigh.toFixed(2))}
                </h3>
                <ul>
                  {behind.shares.nodes.map(({ company, share }) => (
                    <li key={company.id} className="proven-line">
                      <button
                        type="button"
                        className="end-name grow"
                        onClick={() => dispatch({ do: 'select', id: company.id })}
                      >
                        {nameOf(company, language)}
                      </button>
                      <span className="numbers">{share === null ? t.weak.shareUnknown : percent(share)}</span>
                    </li>
                  ))}
                </ul>
                {row.remainder !== null && row.remainder >= leastTold && (
                  <p className="soft numbers">
                    {row.remainder >= 1 ? t.weak.noShares : t.weak.remainder(percent(row.remainder))}
                  </p>
                )}
              </>
            )}
            {row.segment && row.hhiLow === null && (
              <>
                <h3>{t.weak.hhi}</h3>
                <p className="soft">{behind.shares.totalCount === 0 ? t.weak.hhiInPartsWhy : t.weak.hhiOverWhy}</p>
              </>
            )}
            <h3 className="numbers">{t.weak.dependants(behind.dependants.totalCount)}</h3>
            <p className="soft">
              {behind.dependants.nodes
                .slice(0, 8)
                .map(({ segment }) => shortNameOf(segment, language))
                .join(t.comma)}
            </p>
            {behind.neededBy.totalCount > 0 && (
              <>
                <h3 className="numbers">{t.weak.neededBy(behind.neededBy.totalCount)}</h3>
                <p className="soft">{behind.neededBy.nodes.map((one) => shortNameOf(one, language)).join(t.comma)}</p>
              </>
            )}
          </section>
          <section>
            <h3 className="numbers">
              {t.weak.because} {behind.evidence.totalCount}
            </h3>
            <Evidence links={behind.evidence.nodes} total={behind.evidence.totalCount} />
          </section>
        </div>
      )}
    </div>
  );
}

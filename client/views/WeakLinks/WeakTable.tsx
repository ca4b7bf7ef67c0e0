import { ArrowDown } from 'lucide-react';
import type { WeakLinksQuery } from '../../api/generated/graphql.ts';
import type { Language } from '../../state/preferences.ts';
import { shortNameOf } from '../../text/names.ts';
import type { Text } from '../../text/text.ts';
import { weakKeyOf } from '../../state/weak-key.ts';
import { useApp } from '../app-context.ts';
import { FactorBar } from '../parts/FactorBar.tsx';
import { leastTold } from './asked.ts';

export type WeakRow = WeakLinksQuery['weakLinks']['edges'][number]['node'];

/** What a weak link is known by: its segment, else what is bought, and who buys it from whom. */
export const weakKey = ({ segment, product, company, supplier, rules }: WeakRow): string =>
  weakKeyOf(rules, [segment?.id ?? product?.id, company?.id, supplier?.id]);

/** On whom a weak link hangs, in words: who buys from whom alone, the only company, or how many there are. */
export function whoOf({ supplier, company, companyCount }: WeakRow, t: Text, language: Language): string {
  if (supplier && company) return t.weak.buysFrom(shortNameOf(company, language), shortNameOf(supplier, language));
  if (company) return shortNameOf(company, language);
  return companyCount === null ? '' : t.inspect.firms(companyCount);
}

interface WeakTableProps {
  readonly rows: readonly WeakRow[];
  readonly current: string | null;
}

/** What hangs by a thread: which rules fired, on whom, how concentrated, how grave. */
export function WeakTable({ rows, current }: WeakTableProps) {
  const { t, language, dispatch } = useApp();
  const most = rows[0]?.severity ?? 1;
  const part = (value: number): string => value.toFixed(2);
  const percent = (value: number): string => `${Math.round(value * 100)}%`;
  return (
    <div className="weak-table-frame" role="region" aria-label={t.weak.pick.weak} tabIndex={0}>
      <table className="weak-table">
        <thead>
          <tr>
            <th scope="col">
              <abbr title={t.weak.rank}>#</abbr>
            </th>
            <th scope="col">{t.weak.segment}</th>
            <th scope="col">{t.weak.company}</th>
            <th scope="col">{t.weak.rule}</th>
            <th scope="col">{t.weak.hhi}</th>
            <th scope="col" aria-sort="descending">
              {t.gaps.severity} <ArrowDown size={12} strokeWidth={2} aria-hidden="true" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = weakKey(row);
            const what = row.segment ?? row.product;
            const tied = rows.filter((other) => other.rank === row.rank).length > 1;
            const open = (): void => dispatch({ do: 'light', id: key });
            return (
              <tr key={key} className={current === key ? 'is-current' : ''} onClick={open}>
                <td className="numbers soft">
                  {tied && <span aria-hidden="true">=</span>}
                  {row.rank}
                  {tied && <span className="unseen"> {t.weak.tie}</span>}
                </td>
                <th scope="row">
                  <button type="button" className="end-name" aria-pressed={current === key} onClick={open}>
                    {what ? shortNameOf(what, language) : t.weak.anyInput}
                  </button>
                </th>
                <td>{whoOf(row, t, language)}</td>
                <td className="weak-line">
                  {row.rules.map((rule) => (
                    <span key={rule} className="rule" title={t.weak.ruleWhy[rule]}>
                      {t.weak.rules[rule]}
                    </span>
                  ))}
                </td>
                <td className="numbers weak-line">
                  {row.segment && row.hhiLow === null && (
                    <small className="soft">{row.shares.totalCount === 0 ? t.weak.hhiInParts : t.weak.hhiOver}</small>
                  )}
                  {row.hhiLow !== null && row.hhiHigh !== null && (
                    <>
                      <span className="hhi">{t.weak.hhiRange(part(row.hhiLow), part(row.hhiHigh))}</span>{' '}
                      {row.certainty && (
                        <span className="soft">{row.certainty === 'SURE' ? t.weak.sure : t.weak.possible}</span>
                      )}
                      {row.remainder !== null && row.remainder >= leastTold && (
                        <small className="soft">
                          {' '}
                          {row.remainder >= 1 ? t.weak.sharesUnknown : t.weak.sharesPartly(percent(row.remainder))}
                        </small>
                      )}
                    </>
                  )}
                </td>
                <td>
                  <FactorBar factor="score" value={row.severity} most={most}>
                    {row.severity.toFixed(1)}
                  </FactorBar>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

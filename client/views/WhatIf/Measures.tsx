import { ArrowRight } from 'lucide-react';
import { useApp } from '../app-context.ts';

/** A figure before and after a change. */
export interface Measure {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Whether more of it is better. */
  readonly good: 'more' | 'less';
  /** A part of 1: shown with two decimals and its difference in percent. */
  readonly part?: boolean;
}

const signed = (n: number, text: string): string => (n > 0 ? `+${text}` : n < 0 ? `−${text}` : text);

/** Before, after and difference side by side. */
export function Measures({ rows }: { readonly rows: readonly Measure[] }) {
  const { t } = useApp();
  return (
    <table className="measures numbers">
      <thead>
        <tr>
          <th scope="col">{t.whatIf.measure}</th>
          <th scope="col">{t.whatIf.before}</th>
          <th scope="col">{t.whatIf.after}</th>
          <th scope="col">{t.whatIf.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, good, part = false }) => {
          const difference = after - before;
          const better = difference === 0 ? '' : difference > 0 === (good === 'more') ? 'is-better' : 'is-worse';
          const figure = (n: number): string => (part ? n.toFixed(2) : String(n));
          const size = part ? `${Math.round(Math.abs(difference) * 100)}%` : String(Math.abs(difference));
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="before">
                {figure(before)} <ArrowRight size={12} strokeWidth={1.75} aria-hidden="true" />
              </td>
              <td className="after">{figure(after)}</td>
              <td className={`difference ${better}`}>{signed(difference, size)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { byCodePoint } from '../model/code-point-order.ts';
import { concentrations, tolerance } from './concentration.ts';
import type { Finding } from './findings.ts';
import { neighbours } from './adjacency.ts';
import { production } from './production.ts';
import type { Trade } from './trade.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Shares that sum over 1: the market shares of the named companies of one segment, and the shares of one need of a company in
 * scope. The figures that rest on them (HHI) are left out, never computed from nonsense.
 */
export function shareFindings(trade: Trade): Finding[] {
  const segments = new Map(trade.facts.segments.map((segment) => [segment.id, segment]));
  const nameOf = (id: string | null, language: 'zh' | 'en'): string => {
    const segment = segments.get(id ?? '');
    return (language === 'en' ? segment?.nameEn : null) ?? segment?.name ?? id ?? '';
  };
  const markets = [...concentrations(trade)].flatMap(([id, { shares, known, remainder }]): Finding[] =>
    remainder !== null
      ? []
      : [
          {
            code: 'SHARES_OVER_ONE',
            ids: [id, ...shares.flatMap(({ company, share }) => (share === null ? [] : [company]))],
            zh: `${nameOf(id, 'zh')}的市场份额合计 ${percent(known)}，超过 100%；不计算其集中度。`,
            en: `The market shares in ${nameOf(id, 'en')} sum to ${percent(known)}, over 100%; its concentration is not computed.`,
          },
        ],
  );
  const p = production(trade);
  const needs = p.buyer.flatMap((buyer, purchase): Finding[] => {
    const links = [...neighbours(p.links, purchase)].flatMap((at) => trade.supplies[at] ?? []);
    const told = links.filter(({ share }) => share !== null);
    const total = told.reduce((sum, { share }) => sum + (share ?? 0), 0);
    if (buyer >= p.inScope || total <= 1 + tolerance) return [];
    const company = p.companies[buyer] ?? '';
    const input = p.input[purchase] ?? null;
    const [zh, en] =
      input === null ? ['未注明的投入', 'an input not named'] : [nameOf(input, 'zh'), nameOf(input, 'en')];
    return [
      {
        code: 'SHARES_OVER_ONE',
        ids: [company, ...(input === null ? [] : [input]), ...told.map(({ from }) => from).sort(byCodePoint)],
        zh: `${company} 采购${zh}的份额合计 ${percent(total)}，超过 100%。`,
        en: `The shares of ${en} that ${company} buys sum to ${percent(total)}, over 100%.`,
      },
    ];
  });
  const byIds = (a: Finding, b: Finding): number => byCodePoint(a.ids.join('\n'), b.ids.join('\n'));
  return [...markets.sort(byIds), ...needs.sort(byIds)];
}

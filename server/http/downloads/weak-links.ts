import { z } from 'zod';
import { rankedWeakLinks, weakLinkRules } from '../../analysis/weak-links.ts';
import { idsOfWeakLinks, weakLinkSheets } from '../../exchange/formats/weak-link-sheets.ts';
import { askedOf, checkRows, list, listFile } from './list-file.ts';

/** What hangs by a thread, narrowed by rule. */
export const weakLinkFile = listFile(
  'weak-links',
  { rules: list.pipe(z.array(z.enum(weakLinkRules))).default([]) },
  async ({ rules }, scopeAsked, language, source) => {
    const trade = await source.trade(scopeAsked);
    const { facts } = trade;
    const links = rankedWeakLinks(trade, rules.length === 0 ? weakLinkRules : rules);
    checkRows(links.length);
    const asked = await askedOf(facts, idsOfWeakLinks(links, facts.scope), source);
    const all = rankedWeakLinks(trade, weakLinkRules).length;
    return { sheets: weakLinkSheets({ ...asked, links, rules, all }, language), scope: facts.scope };
  },
);

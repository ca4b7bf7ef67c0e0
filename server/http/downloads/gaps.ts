import { z } from 'zod';
import { gapRules } from '../../analysis/asked.ts';
import { coverage } from '../../analysis/coverage.ts';
import { gaps } from '../../analysis/gaps.ts';
import { gapSheets, idsNamed } from '../../exchange/formats/gap-sheets.ts';
import { askedOf, list, listFile } from './list-file.ts';

/** The gaps of a scope, narrowed by rule and state. */
export const gapFile = listFile(
  'gaps',
  {
    rules: list.pipe(z.array(z.enum(gapRules))).default([]),
    states: list.pipe(z.array(z.enum(['ABSENT', 'UNKNOWN', 'IN_TALKS']))).default([]),
  },
  async (filter, scopeAsked, language, source) => {
    const facts = await source.facts(scopeAsked);
    const found = gaps(facts);
    const asked = await askedOf(facts, idsNamed(found, facts.scope), source);
    const sheets = gapSheets({ ...asked, coverage: coverage(facts), gaps: found, filter }, language);
    return { sheets, scope: facts.scope };
  },
);

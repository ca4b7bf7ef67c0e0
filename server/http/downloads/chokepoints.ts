import { z } from 'zod';
import { chokepoints, weightRanges } from '../../analysis/chokepoints.ts';
import { production } from '../../analysis/production.ts';
import { removal } from '../../analysis/removal.ts';
import { activeSegments } from '../../analysis/stand-ins.ts';
import { chokepointSheets, idsOfChokepoints } from '../../exchange/formats/chokepoint-sheets.ts';
import { askedOf, checkRows, listFile } from './list-file.ts';

const weight = ([least, most]: readonly [number, number]) => z.coerce.number().min(least).max(most).default(1);

/** Whose leaving stops most, by the weights asked for. */
export const chokepointFile = listFile(
  'chokepoints',
  {
    a: weight(weightRanges.a),
    b: weight(weightRanges.b),
    targetedWeight: weight(weightRanges.targetedWeight),
  },
  async (weights, scopeAsked, language, source) => {
    const trade = await source.trade(scopeAsked);
    const { facts } = trade;
    const p = production(trade);
    const found = chokepoints(p, weights);
    checkRows(found.length);
    const rows = found.map((one) => ({
      ...one,
      own: activeSegments(facts).get(one.entity) ?? [],
      ...removal(p, one.entity),
    }));
    const asked = await askedOf(facts, idsOfChokepoints(rows, facts.scope), source);
    return { sheets: chokepointSheets({ ...asked, chokepoints: rows, weights }, language), scope: facts.scope };
  },
);

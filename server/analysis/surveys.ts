import { notLater } from '../model/iso-day.ts';
import type { CountFact, Facts } from './fact.ts';
import { grouped } from './grouped.ts';

/** None at all: “> 0” and “0 to 3” are not. */
const none = ({ operator, value, valueMax }: CountFact): boolean =>
  value === 0 && (operator === '=' || (operator === 'range' && valueMax === 0));

/**
 * Whether a survey speaks of the scope asked about: its own scope holds it (an area or park in which the asked one lies,
 * or that one; empty = everywhere) and it is not later than asOf (model.md, “Presence”).
 */
const surveyApplies = (facts: Facts, survey: CountFact): boolean =>
  (survey.scope === null || facts.around.includes(survey.scope)) && notLater(survey.period, facts.scope.asOf);

/** The segments of which a survey that speaks of this scope says that there is no company, by id: who says so. */
export const surveyedNone = (facts: Facts): Map<string, string[]> => {
  const said = facts.surveys.filter((survey) => none(survey) && surveyApplies(facts, survey));
  return new Map(
    [...grouped(said, ({ entity }) => entity)].map(([id, surveys]) => [id, surveys.map(({ source }) => source)]),
  );
};

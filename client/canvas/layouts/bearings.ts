/**
 * Where a new neighbour is wanted by the type of its relation, in degrees (0 east, 90 south): when the relation
 * leaves the parent, and when it enters it. Flow runs east; what a thing is part of lies above it, where it is
 * lies below. Types not named here are wanted a little below east.
 */
const wanted: Readonly<Record<string, readonly [leaving: number, entering: number]>> = {
  SUPPLIES: [0, 180],
  FEEDS: [0, 180],
  TARGETS: [0, 180],
  OPERATES_IN: [270, 90],
  SUBSEGMENT_OF: [270, 90],
  PART_OF: [270, 90],
  IMPLEMENTS: [270, 90],
  LOCATED_IN: [90, 270],
  SETTLED_IN: [90, 270],
  ESTABLISHED: [90, 270],
  NEEDS: [205, 25],
  NEGOTIATES_WITH: [120, 300],
  MEMBER_OF: [300, 120],
  LEADS: [300, 120],
  HOSTS: [290, 110],
  PRODUCES: [330, 150],
  FUNDS: [330, 150],
  RUNS: [60, 240],
  HOLDS: [340, 160],
  TRANSFERRED: [200, 20],
  FOUNDED: [150, 315],
  WORKS_FOR: [150, 315],
};

const others = [30, 210] as const;

/** The bearing a relation type asks for, in degrees. */
export const bearing = (type: string, leaves: boolean): number => (wanted[type] ?? others)[leaves ? 0 : 1];

/** Types whose lines are flows: they should run to the right, and are drawn strong. */
export const isFlow = (type: string): boolean => type === 'SUPPLIES' || type === 'FEEDS';

import { tables } from './tables.ts';

/** The table of one source. */
export const source = (id: string, published = '2020') => [
  'id,title,kind,published',
  `${id},源 ${id},user,${published}`,
];

/** A source that tells of one firm in one segment, with a survey. */
export const roster = (employees = '50', published = '2020') =>
  tables({
    sources: source('roster', published),
    entities: ['id,kind,name,employees', `firm,Company,甲厂,${employees}`, 'seg,Segment,环节,', 'area,Area,区,'],
    relations: ['type,from,to,quote,status,share', 'OPERATES_IN,firm,seg,从事,stated,0.4'],
    observations: ['entity,metric,operator,value,quote', 'seg,surveyed,=,1,调查'],
  });

/** A newer source that names the same firm otherwise and sells from it to another. */
export const survey = tables({
  sources: source('survey', '2021'),
  entities: ['id,kind,name', 'firm,Company,甲', 'buyer,Company,乙'],
  relations: ['type,from,to,quote,status,segment', 'SUPPLIES,firm,buyer,供货,stated,seg'],
  observations: ['entity,metric,operator,value,scope,quote', 'buyer,visits,=,2,area,走访'],
});

import type { Entity, EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import { observationKey, recordId } from '../model/entity.ts';
import type { Value } from '../model/property.ts';

/** A thing's properties as the store holds them: flat, what is not said left out. */
export type Stored = Readonly<Record<string, Value>>;

const said = (fields: Readonly<Record<string, Value | null>>): Stored =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

export const storedSource = (source: Source): Stored => said({ ...source });

export const storedEntity = ({ properties, ...fields }: Entity): Stored => ({ ...properties, ...fields });

export const storedRecord = ({ properties, ...fields }: EntityRecord): Stored => ({
  ...properties,
  ...fields,
  id: recordId(fields),
});

/** Without its type and ends, which the relationship itself says. */
export const storedStatement = ({
  properties,
  key,
  qualifier,
  source,
  quote,
  status,
  since,
  until,
}: Statement): Stored => said({ ...properties, key, qualifier, source, quote, status, since, until });

export const storedObservation = (observation: Observation): Stored =>
  said({ ...observation, key: observationKey(observation) });

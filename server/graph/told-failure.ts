import type { StoreError, StoreErrorCode } from './graph.ts';
import type { Words } from '../model/words.ts';

/** A failure of the store as somebody who asks may know it. */
export interface ToldFailure {
  readonly code: string;
  readonly words: Words;
}

const unavailable: ToldFailure = {
  code: 'STORE_UNAVAILABLE',
  words: { zh: '图数据库暂时不可用，请稍后再试。', en: 'The store does not answer at the moment; try again later.' },
};

const told: Partial<Record<StoreErrorCode, ToldFailure>> = {
  STORE_UNAVAILABLE: unavailable,
  STORE_LOCKED: unavailable,
  STORE_DAMAGED: unavailable,
  STORE_DENIED: unavailable,
  STORE_BUSY: {
    code: 'STORE_BUSY',
    words: { zh: '图数据库正忙，请稍后再试。', en: 'The store is busy; try again in a moment.' },
  },
  DEADLINE_EXCEEDED: {
    code: 'DEADLINE_EXCEEDED',
    words: { zh: '查询超时，请缩小范围再试。', en: 'The request took too long; ask for less.' },
  },
};

/**
 * What may be told of a store's failure: a folder, an address or an engine's own words stay in the log. undefined = it is a
 * mistake of ours.
 */
export const toldFailure = ({ code }: StoreError): ToldFailure | undefined => told[code];

import { lanesScene } from '../../../client/canvas/lanes-scene.ts';
import { estimate } from '../../../client/canvas/measure.ts';
import type { Attention } from '../../../client/canvas/scene.ts';
import type { ChipData, LanesData, SupplyData } from '../../../client/canvas/types.ts';
import { segment } from './reference-chain.ts';

export const rest: Attention = { hover: null, focus: null };

export const chip = (id: string, more: Partial<ChipData> = {}): ChipData => ({
  id,
  name: id,
  unnamed: false,
  sample: true,
  activity: 'ACTIVE',
  ...more,
});
export const supply = (id: string, from: string, to: string, more: Partial<SupplyData> = {}): SupplyData => ({
  id,
  from,
  to,
  inferred: false,
  sample: true,
  share: null,
  ...more,
});

/** Three segments in a row with companies, told by hand. */
export const small = (more: Partial<LanesData> = {}): LanesData => ({
  arrangement: 'lanes',
  lanes: [
    { letter: 'A', name: '甲', nameEn: 'Ay' },
    { letter: 'B', name: '乙', nameEn: 'Bee' },
  ],
  blocks: [{ id: 'x', name: '块', nameEn: 'Block' }],
  segments: [
    segment(
      'a',
      { letter: 'A', cluster: 'x' },
      { presence: 'PRESENT', companyCount: 1, single: true, companies: [chip('a1')] },
    ),
    segment(
      'b',
      { letter: 'B', cluster: 'x' },
      {
        presence: 'PRESENT',
        companyCount: 5,
        companies: ['b1', 'b2', 'b3', 'b4', 'b5'].map((id) => chip(id)),
      },
    ),
    segment('c', { letter: 'B', cluster: 'x' }, { presence: 'ABSENT' }),
  ],
  feeds: [
    { id: 'ab', from: 'a', to: 'b', essential: true },
    { id: 'bc', from: 'b', to: 'c', essential: false },
  ],
  supplies: [
    supply('s1', 'a1', 'b1', { share: 0.7 }),
    supply('s2', 'a1', 'b1'),
    supply('s3', 'a1', 'b4', { inferred: true }),
  ],
  ...more,
});

export const of = (data: LanesData) => lanesScene(data, estimate);
export const element = (data: LanesData, id: string) => of(data).elements.find((one) => one.data.id === id);

import { ArrowLeftRight, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Other, Place } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { AsOfForm } from '../Frame/AsOf.tsx';
import { PlaceList, usePlaceName } from '../Frame/PlacePicker.tsx';
import { Popover } from '../parts/Popover.tsx';

interface SidePickerProps {
  readonly side: 'a' | 'b';
  /** null = not chosen yet. */
  readonly chosen: Other | null;
  readonly onChoose: (next: Other) => void;
}

/** One side of the comparison: its place and date, and where to choose others. */
export function SidePicker({ side, chosen, onChoose }: SidePickerProps) {
  const { t, today } = useApp();
  const name = usePlaceName();
  const letter = t.compare.side[side];
  const words = chosen === null ? t.compare.chooseOther : `${name(chosen.place)} · ${chosen.asOf ?? today}`;
  return (
    <Popover
      label={`${letter} ${words}`}
      className="side-picker"
      face={
        <span className="side-face">
          <i className={`side-swatch side-${side}`} />
          {chosen !== null && <span>{`${letter} `}</span>}
          <span className="grow numbers">{words}</span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </span>
      }
    >
      {(close) => (
        <Choices
          chosen={chosen}
          onChoose={(next) => {
            onChoose(next);
            close();
          }}
        />
      )}
    </Popover>
  );
}

/** A place and a date: choosing either keeps the other. */
function Choices({ chosen, onChoose }: Pick<SidePickerProps, 'chosen' | 'onChoose'>) {
  const { t, view, place: here } = useApp();
  const [how, setHow] = useState<'place' | 'date'>('place');
  const place: Place | null = chosen ? chosen.place : here;
  return (
    <div className="side-choices">
      <div className="segmented" role="group" aria-label={t.scope.label}>
        <button type="button" aria-pressed={how === 'place'} onClick={() => setHow('place')}>
          {t.scope.place}
        </button>
        <button type="button" aria-pressed={how === 'date'} onClick={() => setHow('date')}>
          {t.compare.date}
        </button>
      </div>
      {how === 'place' ? (
        <PlaceList
          chosen={chosen?.place}
          onChoose={(next) => onChoose({ place: next, asOf: chosen ? chosen.asOf : view.asOf })}
        />
      ) : (
        <AsOfForm asOf={chosen ? chosen.asOf : view.asOf} onApply={(asOf) => onChoose({ place, asOf })} />
      )}
    </div>
  );
}

/** The button that lets the two sides change places. */
export function Swap({ onSwap }: { readonly onSwap: () => void }) {
  const { t } = useApp();
  return (
    <button type="button" className="tool" aria-label={t.compare.swap} title={t.compare.swap} onClick={onSwap}>
      <ArrowLeftRight size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

import { Maximize2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { BetweenDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { stepAsks, stepCount } from '../../state/step.ts';
import { wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { Counter } from './Counter.tsx';
import { useFree, type NeighbourGroup } from './free-context.ts';

/** How many one expansion may be set to draw. */
const caps = [6, stepCount, 24, stepAsks, 100, 200, 500] as const;
/** How many levels. */
const depths = [1, 2, 3] as const;

/** The neighbours of a node by relation, direction and kind, in vocabulary order; null until they are known. */
export function useGroups(id: string): readonly NeighbourGroup[] | null {
  const { scope, catalogue } = useApp();
  const { groups } = useFree();
  const drawn = groups.get(id);
  const { data } = useQuery(BetweenDocument, drawn === undefined ? { ids: [id], scope } : null);
  const told = data?.neighbourhood.entities.find((entity) => entity.id === id)?.expandCounts;
  const known =
    drawn ??
    told?.map((group): NeighbourGroup => ({
      ...group,
      direction: group.direction === 'OUT' ? 'OUT' : 'IN',
      left: group.count,
    }));
  const { relationTypes, kinds } = catalogue.vocabulary;
  const rank = ({ type, direction, kind }: NeighbourGroup): number =>
    relationTypes.findIndex((word) => word.id === type) * 1000 +
    (direction === 'IN' ? 0 : 500) +
    kinds.findIndex((word) => word.id === kind);
  return known === undefined ? null : [...known].sort((a, b) => rank(a) - rank(b));
}

interface ExpandRowsProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** What an expansion may draw: some of each, or one kind; digits pick a kind, E some of each. */
export function ExpandRows({ id, onDone }: ExpandRowsProps) {
  const { t, catalogue, language, dispatch } = useApp();
  const groups = useGroups(id);
  const [cap, setCap] = useState<number>(stepCount);
  const [depth, setDepth] = useState<(typeof depths)[number]>(1);
  /** The row that was asked for with so many that it asks back. */
  const [asked, setAsked] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const ready = groups !== null;
  useEffect(() => root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [ready]);
  if (groups === null) return <p className="hint">{t.trouble.busy}</p>;
  const left = groups.reduce((sum, group) => sum + group.left, 0);
  const at = caps.findIndex((one) => one === cap);

  const draw = (key: string, rest: number, group?: NeighbourGroup): void => {
    if (rest === 0) return;
    if (Math.min(cap, rest) > stepAsks && asked !== key) {
      setAsked(key);
      return;
    }
    const { type, direction, kind } = group ?? {};
    dispatch({
      do: 'expand',
      step: {
        ...{ id, count: cap },
        ...(type && direction && kind ? { type, direction, kind } : {}),
        ...(depth === 1 ? {} : { depth }),
      },
    });
    onDone();
  };
  const keyed = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const nth = /^[1-9]$/.test(event.key) ? groups[Number(event.key) - 1] : undefined;
    if (nth) draw(keyOf(nth), nth.left, nth);
    else if (event.key.toLowerCase() === 'e') draw('each', left);
    else if (event.key === '+' || event.key === '=') setCap(caps[at + 1] ?? cap);
    else if (event.key === '-') setCap(caps[at - 1] ?? cap);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} role="menu" aria-label={t.canvas.expand} onKeyDown={keyed}>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className="row"
        aria-disabled={left === 0}
        onClick={() => draw('each', left)}
      >
        <Maximize2 size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="menu-name">
          {asked === 'each' ? t.canvas.sure(Math.min(cap, left)) : left === 0 ? t.canvas.all : t.canvas.each}
        </span>
        <span className="soft numbers">{t.canvas.ofAll(Math.min(cap, left), left)}</span>
        <kbd>E</kbd>
      </button>
      <hr />
      <div className="menu-rows" role="none">
        {groups.map((group, i) => {
          const { type, direction, kind, count, left: rest } = group;
          const word = catalogue.relationTypes.get(type);
          const reads = (direction === 'OUT' ? word?.readsOut : word?.readsIn) ?? word;
          const kindWord = catalogue.kinds.get(kind);
          return (
            <button
              key={keyOf(group)}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="row"
              aria-disabled={rest === 0}
              onClick={() => draw(keyOf(group), rest, group)}
            >
              <KindIcon kind={kind} />
              <span className="menu-name">
                {asked === keyOf(group) ? (
                  t.canvas.sure(Math.min(cap, rest))
                ) : (
                  <>
                    {reads ? wordOf(reads, language) : type}
                    <small>{kindWord ? wordOf(kindWord, language) : kind}</small>
                  </>
                )}
              </span>
              <span className="soft numbers">{t.canvas.drawnOf(count, count - rest)}</span>
              {i < 9 && <kbd>{i + 1}</kbd>}
            </button>
          );
        })}
      </div>
      <hr />
      <div className="menu-cap" role="none">
        <span>{t.canvas.cap}</span>
        <span className="soft">{t.canvas.asks}</span>
        <Counter value={cap} among={caps} less={t.canvas.less} more={t.canvas.more} onChange={setCap} />
      </div>
      <div className="menu-cap" role="none">
        <span>{t.canvas.levels}</span>
        <span className="soft">{t.canvas.levelsHint}</span>
        <Counter
          value={depth}
          among={depths}
          less={t.canvas.fewerLevels}
          more={t.canvas.moreLevels}
          onChange={setDepth}
        />
      </div>
    </div>
  );
}

const keyOf = ({ type, direction, kind }: NeighbourGroup): string => `${type} ${direction} ${kind}`;

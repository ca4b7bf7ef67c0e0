import { Info } from 'lucide-react';
import { useMemo } from 'react';
import { WhatIfDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { stepsOf } from '../../state/cascade.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { LensMap } from '../ChainMap/LensMap.tsx';
import { useData } from '../data-context.ts';
import { askedOf } from './asked.ts';
import { outcomeOf } from './outcome.ts';
import { Panel } from './Panel.tsx';
import { Reasons } from './Reasons.tsx';
import { Scrubber } from './Scrubber.tsx';
import { useNames } from './use-names.ts';
import { usePlay } from './use-play.ts';
import { useRest } from './use-rest.ts';
import { whatIfLens } from './what-if-lens.ts';

const pads = { left: 12, top: 44, right: 12, bottom: 104 };
const narrowPads = { left: 8, top: 40, right: 8, bottom: 8 };

/** What stops, step by step, when something is taken out, and what closes when something comes. */
export function WhatIf({ narrow = false }: { readonly narrow?: boolean }) {
  const { t, language, view, scope, dispatch } = useApp();
  const { chain } = useData();
  const { whatIf } = view;
  const asked = askedOf(whatIf, scope);
  const { data, fresh, busy, failure } = useQuery(WhatIfDocument, asked);
  const answer = data && (fresh || failure === null) ? data.whatIf : null;
  const rest = useRest(asked, fresh ? answer : null);
  const outcome = useMemo(() => answer && outcomeOf(answer, rest), [answer, rest]);
  const steps = useMemo(() => stepsOf(outcome?.lost ?? []), [outcome]);
  const count = steps.at(-1)?.distance ?? 0;
  const play = usePlay(fresh ? JSON.stringify(asked) : '', count, whatIf.step, (step) =>
    dispatch({ do: 'step', step }),
  );
  const names = useNames([
    ...whatIf.remove,
    ...whatIf.add.flatMap(({ company, segment }) => [company ?? segment, segment]),
  ]);

  const lines = useMemo(() => {
    const called = (id: string): string => {
      const named = names.get(id);
      return named ? shortNameOf(named, language) : id;
    };
    return [
      ...whatIf.remove.map((id) => ({ id, text: t.whatIf.removeNamed(called(id)) })),
      ...whatIf.add.map(({ company, segment }) => ({
        id: segment,
        text: t.whatIf.addNamed(company === null ? t.whatIf.newFirm : called(company), called(segment)),
      })),
    ];
  }, [whatIf, names, language, t]);
  const { shown } = play;
  const lens = useMemo(() => {
    if (!chain || !outcome) return null;
    const all = [...outcome.lost, ...outcome.single, ...outcome.opened, ...outcome.closed];
    const callouts = lines.slice(0, 4).flatMap(({ id, text }) => {
      const home = chain.segments.has(id) ? id : chain.segmentsOf.get(id)?.[0];
      return home === undefined ? [] : [{ id: home, text }];
    });
    const lit = all.find(({ id }) => id === view.lit) ?? null;
    // What changes without stopping anything is there at once.
    const upTo = shown === count ? Number.POSITIVE_INFINITY : shown;
    return whatIfLens({ outcome, change: whatIf, upTo, lit, callouts }, chain);
  }, [chain, outcome, lines, whatIf, shown, count, view.lit]);

  const title = lines.map(({ text }) => text).join(t.comma);
  const inspecting = view.selection.length > 0;
  const panel = (
    <aside className="loss-panel" aria-label={t.whatIf.label} aria-busy={busy}>
      <Panel
        title={title}
        names={names}
        outcome={outcome}
        trouble={failure ? failure[language] : null}
        steps={steps}
        shown={shown}
        onStep={play.go}
        reasons={(effect) => <Reasons asked={asked} effect={effect} />}
      />
      {!outcome && !failure && <p className="hint loss-section">{t.trouble.busy}</p>}
    </aside>
  );
  return (
    <section className={`loss whatif ${narrow ? 'is-narrow' : ''}`}>
      {narrow && panel}
      <div className="loss-map">
        {lens && (
          <LensMap lens={lens} pads={narrow ? narrowPads : pads} onPick="menu" zooms={!narrow}>
            {!narrow && (
              <p className="loss-note card">
                <Info size={16} strokeWidth={1.75} aria-hidden="true" />
                {view.inferred ? t.whatIf.ruleInferred : t.whatIf.rule}
              </p>
            )}
            {count > 0 && <Scrubber play={play} count={count} />}
          </LensMap>
        )}
      </div>
      {!narrow && !inspecting && panel}
    </section>
  );
}

import { ArrowLeft, Printer } from 'lucide-react';
import { DossierCandidatesDocument, DossierDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { linkOf } from '../../state/link.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { useGap } from '../Gaps/use-gap.ts';
import { isSegment, Sheet } from './Sheet.tsx';

/** A segment on paper: no chrome but a bar that the printer leaves out. */
export function Dossier() {
  const { t, language, view, place, today, scope, dispatch, prefer } = useApp();
  const { chain, coverage, gaps, gapOf, failure: pageFailure } = useData();
  const [id] = view.selection;
  const { data, fresh, failure } = useQuery(DossierDocument, id === undefined ? null : { id, scope });
  const gap = id === undefined ? undefined : gapOf.get(id);
  const opened = useGap(gap ? gap.segment.id : null);
  // Who could fill it is asked of a gap only.
  const suggested = useQuery(DossierCandidatesDocument, gap ? { segment: gap.segment.id, scope } : null);
  const entity = fresh ? (data?.entity ?? null) : null;
  const wrong = failure ?? opened.failure ?? suggested.failure ?? pageFailure;
  const known = chain !== null && coverage !== null && gaps !== null && (id === undefined || fresh);
  const whole = known && (gap === undefined || (opened.factors !== null && opened.left === 0 && suggested.fresh));
  const segment = entity !== null && isSegment(entity) ? entity : null;
  return (
    <div className="dossier">
      <nav className="dossier-bar" aria-label={t.tools.label}>
        <button type="button" className="button" onClick={() => dispatch({ do: 'page', page: 'gaps' })}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" /> {t.dossier.close}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.tools.language}
          onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {t.tools.languageMark}
        </button>
        <button type="button" className="button button-main" disabled={!whole} onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.75} aria-hidden="true" /> {t.dossier.print}
        </button>
      </nav>
      <main className="sheet" aria-busy={!whole}>
        {segment && whole ? (
          <Sheet
            segment={segment}
            opened={opened}
            candidates={suggested.data?.candidates ?? null}
            link={`/?${linkOf({ ...view, place, asOf: view.asOf ?? today })}`}
          />
        ) : (
          <p className="hint">{wrong ? wrong[language] : known && !segment ? t.dossier.notSegment : t.trouble.busy}</p>
        )}
      </main>
    </div>
  );
}

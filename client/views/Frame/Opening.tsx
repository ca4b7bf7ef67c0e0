import type { Failure } from '../../api/failure.ts';
import { passes } from '../../api/failure.ts';
import type { Language } from '../../state/preferences.ts';
import type { Text } from '../../text/text.ts';
import { Mark } from './Mark.tsx';

interface OpeningProps {
  readonly t: Text;
  readonly language: Language;
  readonly failure: Failure | null;
}

/** Before the first answer: the mark, and after a while or a failure what is going on. */
export function Opening({ t, language, failure }: OpeningProps) {
  const sentence = failure === null ? t.map.loading : passes(failure) ? t.trouble.awayFirst : failure[language];
  return (
    <main className={`opening ${failure ? 'opening-trouble' : ''}`} aria-busy={failure === null}>
      <Mark />
      <p role={failure ? 'alert' : undefined}>{sentence}</p>
      {failure && <p className="code">{failure.code}</p>}
    </main>
  );
}

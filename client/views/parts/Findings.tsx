import { TriangleAlert } from 'lucide-react';
import { useApp } from '../app-context.ts';

interface FindingsProps {
  readonly findings: readonly { readonly zh: string; readonly en: string }[];
}

/** What a reader of the figures should know of the data behind them: one sentence a line, the first in sight. */
export function Findings({ findings }: FindingsProps) {
  const { t, language } = useApp();
  const [first, ...others] = findings.map((finding) => finding[language]);
  if (first === undefined) return null;
  return (
    <div className="findings" role="note" aria-label={t.gaps.findings}>
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p>{first}</p>
        {others.length > 0 && (
          <details>
            <summary className="numbers">{t.gaps.otherFindings(others.length)}</summary>
            {others.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        )}
      </div>
    </div>
  );
}

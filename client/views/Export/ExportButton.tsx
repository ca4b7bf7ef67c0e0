import { Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useApp } from '../app-context.ts';
import { Popover } from '../parts/Popover.tsx';

// Writers of six formats: they come when somebody exports.
const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu.tsx')).ExportMenu }));

/** The way out of the page, in the toolbar. */
export function ExportButton() {
  const { t } = useApp();
  return (
    <Popover label={t.out.tool} className="tool-popover" face={<Download size={16} strokeWidth={1.75} />}>
      {(close) => (
        <Suspense fallback={<p className="panel-waiting hint">{t.trouble.busy}</p>}>
          <ExportMenu onDone={close} />
        </Suspense>
      )}
    </Popover>
  );
}

import { Suspense, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { Popover } from '../parts/Popover.tsx';

interface LazyPanelProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

/** A square button of the toolbar whose panel is loaded when it is opened. */
export function LazyPanel({ label, icon, children }: LazyPanelProps) {
  const { t } = useApp();
  return (
    <Popover label={label} className="tool-popover" face={icon}>
      {(close) => (
        <Suspense fallback={<p className="panel-waiting hint">{t.trouble.busy}</p>}>{children(close)}</Suspense>
      )}
    </Popover>
  );
}

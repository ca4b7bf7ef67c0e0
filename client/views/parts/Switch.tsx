import type { ReactNode } from 'react';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A row that is a switch: its words, then the slider. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={on} className="row switch-row" onClick={() => onChange(!on)}>
      {children}
      <span className="switch" aria-hidden="true" />
    </button>
  );
}

import type { ReactNode } from 'react';
import { SeverityBar } from './SeverityBar.tsx';

interface FactorBarProps {
  readonly factor: 'reach' | 'scarcity' | 'score';
  readonly value: number;
  readonly most: number;
  readonly children: ReactNode;
}

/** A factor as a bar in its own colour, with its figure beside it. */
export function FactorBar({ factor, value, most, children }: FactorBarProps) {
  return (
    <span className={`factor factor-${factor} numbers`}>
      <SeverityBar value={value} most={most} />
      {children}
    </span>
  );
}

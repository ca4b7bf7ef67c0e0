interface SeverityBarProps {
  readonly value: number;
  /** The value of a full bar. */
  readonly most: number;
}

/** A value as a part of the largest one; the number stands beside it. */
export function SeverityBar({ value, most }: SeverityBarProps) {
  const part = most > 0 ? Math.max(0, Math.min(1, value / most)) : 0;
  return (
    <svg className="severity-bar" viewBox="0 0 64 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="severity-ground" width="64" height="6" rx="3" />
      <rect className="severity-part" width={64 * part} height="6" rx="3" />
    </svg>
  );
}

import { Minus, Plus } from 'lucide-react';

interface CounterProps<T extends number> {
  readonly value: T;
  /** What it may be, least first. */
  readonly among: readonly T[];
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: T) => void;
}

/** A number chosen among a few by two buttons. */
export function Counter<T extends number>({ value, among, less, more, onChange }: CounterProps<T>) {
  const at = among.indexOf(value);
  const step = (by: number, label: string, Icon: typeof Minus) => {
    const next = among[at + by];
    return (
      <button
        type="button"
        className="tool"
        tabIndex={-1}
        aria-label={label}
        disabled={next === undefined}
        onClick={() => onChange(next ?? value)}
      >
        <Icon size={14} strokeWidth={1.75} />
      </button>
    );
  };
  return (
    <>
      {step(-1, less, Minus)}
      <output className="numbers">{value}</output>
      {step(1, more, Plus)}
    </>
  );
}

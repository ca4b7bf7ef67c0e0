interface Figure {
  readonly operator: 'EQUAL' | 'MORE' | 'LESS' | 'ABOUT' | 'RANGE';
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string | null;
}

const signs = { EQUAL: '', MORE: '> ', LESS: '< ', ABOUT: '≈ ', RANGE: '' } as const;

/** A figure as it was meant, with its unit: `> 100,000 m²`, `3–4 家`. */
export function figureOf({ operator, value, valueMax, unit }: Figure): string {
  const number = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 4 });
  const range = operator === 'RANGE' && valueMax !== null ? `–${number(valueMax)}` : '';
  return `${signs[operator]}${number(value)}${range}${unit === null ? '' : ` ${unit}`}`;
}

import type { Text } from '../../text/text.ts';

interface Counted {
  readonly companyCount: number;
  readonly sampleCount: number;
  readonly unnamed: boolean;
}

/** A segment's companies in words, as its box on the map counts them: “8 家 + 未具名”, and how many are a sample's; '' when there is none. */
export function firmCount({ companyCount, sampleCount, unnamed }: Counted, t: Text): string {
  if (companyCount === 0) return unnamed ? t.unnamed : '';
  if (sampleCount === companyCount && !unnamed) return t.inspect.sampleOnly(companyCount);
  const firms = `${t.inspect.firms(companyCount)}${unnamed ? ` + ${t.unnamed}` : ''}`;
  return sampleCount > 0 ? t.inspect.ofSample(firms, sampleCount) : firms;
}

/** The 31 characters of a 统一社会信用代码: digits and capitals without I, O, S, V, Z (GB 32100-2015, table 2). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check digit that belongs after the first 17 characters: 31 − Σ cᵢ·3^(i−1) mod 31 (GB 32100-2015, 4.2.5); null when one is none of the alphabet. */
export function creditCodeCheckDigit(first17: string): string | null {
  if (first17.length !== 17) return null;
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether a text is a 统一社会信用代码: 18 characters of the alphabet whose last is the check digit of the others. */
export const isCreditCode = (text: string): boolean =>
  text.length === 18 && creditCodeCheckDigit(text.slice(0, 17)) === text.charAt(17);

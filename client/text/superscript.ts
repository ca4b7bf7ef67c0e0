const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number as an exponent, for plain text. */
export const superscript = (n: number): string => String(n).replaceAll(/\d/g, (digit) => raised.charAt(Number(digit)));

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO day of a moment where this machine stands. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

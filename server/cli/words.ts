export type Language = 'zh' | 'en';

/** The language a terminal is set to: Chinese when the first of LC_ALL, LC_MESSAGES and LANG that says anything says so. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((text) => text);
  return said?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A number with its English noun: `1 gap`, `2 gaps`. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** One sentence in the two languages of the command line. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** The language a terminal is set to: Chinese when the first of LC_ALL, LC_MESSAGES and LANG that says anything says so. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((text) => text);
  return said?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

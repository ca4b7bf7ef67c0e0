export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

/** The reader's own choices; null = as the browser says. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: Theme | null;
}

/** A place that keeps texts by name and may refuse: a browser in private mode, a full disk. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const languageOf = (text: string | null): Language | null => (text === 'zh' || text === 'en' ? text : null);
const themeOf = (text: string | null): Theme | null => (text === 'light' || text === 'dark' ? text : null);

/** A link's own `lang` and `theme` come first, then what this browser kept. Never throws. */
export function readPreferences(search: string, shelf: Shelf | null): Preferences {
  const query = new URLSearchParams(search);
  return {
    language: languageOf(query.get('lang')) ?? languageOf(shelf?.getItem('zhihe.language') ?? null),
    theme: themeOf(query.get('theme')) ?? themeOf(shelf?.getItem('zhihe.theme') ?? null),
  };
}

/** Keeps the choices for the next visit; says whether that worked. */
export function keepPreferences({ language, theme }: Preferences, shelf: Shelf | null): boolean {
  if (!shelf) return false;
  try {
    if (language) shelf.setItem('zhihe.language', language);
    if (theme) shelf.setItem('zhihe.theme', theme);
    return true;
  } catch {
    return false;
  }
}

/** Chinese unless the browser asks for another language first. */
export const languageFor = (chosen: Language | null, browser: readonly string[]): Language =>
  chosen ?? ((browser[0] ?? 'zh').toLowerCase().startsWith('zh') ? 'zh' : 'en');

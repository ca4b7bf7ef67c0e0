/** What can be called by name, as the API gives it. */
export interface Nameable {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly shortName?: string | null;
  readonly shortNameEn?: string | null;
}

/** The full name in a language; Chinese where no English one is known. */
export const nameOf = (it: Nameable, language: 'zh' | 'en'): string =>
  language === 'en' ? (it.nameEn ?? it.name) : it.name;

/** The name for tight places: the short one where there is one. */
export const shortNameOf = (it: Nameable, language: 'zh' | 'en'): string =>
  language === 'en' ? (it.shortNameEn ?? it.nameEn ?? it.shortName ?? it.name) : (it.shortName ?? it.name);

/** A wording of the vocabulary in a language. */
export const wordOf = (it: { readonly zh: string; readonly en: string }, language: 'zh' | 'en'): string => it[language];

import type { Language } from '../../state/preferences.ts';

/** What a source is known by, in both languages where it gives both. */
export interface SourceWords {
  readonly title: string;
  readonly titleEn?: string | null;
  readonly publisher: string | null;
  readonly publisherEn?: string | null;
  readonly published: string | null;
  readonly kind: string;
}

/** Who published it, or its title when nobody is named. */
export const publisherOf = (source: Omit<SourceWords, 'published' | 'kind'>, language: Language): string =>
  (language === 'en' ? (source.publisherEn ?? source.publisher) : source.publisher) ?? titleOf(source, language);

/** Its whole title. */
export const titleOf = (source: Pick<SourceWords, 'title' | 'titleEn'>, language: Language): string =>
  language === 'en' ? (source.titleEn ?? source.title) : source.title;

/** Short enough for the panel: who published an article and when, else the title without its brackets. */
export const sourceLabel = (source: SourceWords, language: Language): string =>
  source.kind === 'ARTICLE' && source.publisher !== null
    ? [publisherOf(source, language), source.published].filter((part) => part !== null).join(' ')
    : titleOf(source, language).replace(/\s*[（(].*$/, '');

/** Short enough for the panel: who published it and when, else its title without its brackets. */
export const sourceLabel = (source: {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: string;
}): string =>
  source.kind === 'ARTICLE' && source.publisher !== null
    ? [source.publisher, source.published].filter((part) => part !== null).join(' ')
    : source.title.replace(/[（(].*$/, '');

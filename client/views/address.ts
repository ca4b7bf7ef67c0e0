/** What a link says of its reader rather than of the view. */
const ofReader = ['lang', 'theme'] as const;

/** The page's address with a view's link; language and theme that the present address names stay unless `keeps` is false. */
export function addressOf(link: string, keeps = true): string {
  const now = new URLSearchParams(window.location.search);
  const own = ofReader.flatMap((key) =>
    keeps && now.has(key) ? [`${key}=${encodeURIComponent(now.get(key) ?? '')}`] : [],
  );
  const query = [...(link === '' ? [] : [link]), ...own].join('&');
  return `${window.location.pathname}${query === '' ? '' : `?${query}`}`;
}

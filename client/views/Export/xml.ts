const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it: what XML cannot say at all (control characters, lone surrogates) is left out. */
export const xml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '') // eslint-disable-line no-control-regex -- finding them is its purpose
    .replace(/[&<>"]/g, (c) => named[c] ?? c);

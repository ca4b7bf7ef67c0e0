import { createHash } from 'node:crypto';
import type { Words } from '../model/words.ts';

/** The style of a plain page; the headers of every page let it, and no other inline style, through by its hash. */
const style =
  ':root{color-scheme:light dark}' +
  'body{max-width:34rem;margin:18vh auto 0;padding:0 1.5rem;font:16px/1.7 system-ui,"Noto Sans SC",sans-serif}' +
  'h1{font-size:1.1rem}[lang=en]{opacity:.8}p{overflow-wrap:anywhere}';

export const plainPageStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

/**
 * A page that says one thing in both languages, with a link to the app. Plain texts: nothing in them is taken for HTML.
 * @param home where the app lies, seen from this page: `./`, `../`
 */
export const plainPage = ({ zh, en }: Words, home: string): string =>
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>智核 Zhihe</title><link rel="icon" href="${home}mark.svg"><style>${style}</style>` +
  `<main><h1><a href="${home}">智核 Zhihe</a></h1><p>${escaped(zh)}<p lang="en">${escaped(en)}</main>`;

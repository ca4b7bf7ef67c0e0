import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as generated from './generated/graphql.ts';

/** The name that a program may send in place of an operation's text: the hash of that very text. */
const documentId = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * The client's operations, each text as the client sends it, by its id, as JSON. The build puts the list beside the page, where
 * the server finds it: what is on it is answered even where free queries are not.
 */
export function operationList(): string {
  const texts = Object.entries(generated)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => document.toString());
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [documentId(text), text])), null, 2)}\n`;
}

if (import.meta.filename === process.argv[1]) {
  const folder = join(import.meta.dirname, '..', 'public');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'operations.json'), operationList());
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../server/settings.ts';

/** Words of a README for a default that is no text or number. */
interface Wording {
  readonly file: string;
  readonly off: string;
  readonly introspection: string;
}

const readmes: readonly Wording[] = [
  { file: 'README.md', off: 'off', introspection: 'on for loopback binds' },
  { file: 'README.zh.md', off: '关', introspection: '本机地址上开' },
];

/** Variable → default, as the rows of the table of settings say; a row may tell of several, in one order. */
function told(file: string): Record<string, string> {
  const lines = readFileSync(join(import.meta.dirname, '..', file), 'utf8').split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => /^\| `[A-Z][A-Z0-9_]*`/.test(line))
      .flatMap((line) => {
        const [, names = '', values = ''] = line.split('|');
        const all = [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
        const defaults = all.length > 1 ? values.split(/[,、]/) : [values];
        return all.map((name, i) => [name, (defaults[i] ?? '').replaceAll('`', '').trim()] as const);
      }),
  );
}

describe('the table of settings in a README', () => {
  for (const { file, off, introspection } of readmes)
    it(`has every setting and its default: ${file}`, () => {
      const said = (fallback: string | number | boolean | readonly string[] | null): string =>
        fallback === null
          ? '–'
          : fallback === false
            ? off
            : typeof fallback === 'object'
              ? fallback.join(',')
              : String(fallback);
      const expected = Object.values(settings).map(({ name, fallback }) => [name, said(fallback)] as const);
      assert.deepEqual(told(file), { ...Object.fromEntries(expected), ZHIHE_INTROSPECTION: introspection });
    });
});

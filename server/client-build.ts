import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (place: string): number => {
  const own = statSync(place).mtimeMs;
  return statSync(place).isDirectory()
    ? Math.max(own, ...readdirSync(place).map((name) => newest(join(place, name))))
    : own;
};

/** Whether the built client is missing or older than what it is made of. Where there are no sources there is nothing to build. */
export function clientIsStale(root: string): boolean {
  const sources = ['client', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name)).filter(existsSync);
  if (!existsSync(join(root, 'client', 'index.html'))) return false;
  const built = join(root, 'dist', 'client', 'index.html');
  return !existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs;
}

/** Builds the client into dist/client. Vite is loaded only here: a server with a built client needs none. */
export async function buildClient(root: string): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}

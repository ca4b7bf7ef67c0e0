// Plain JavaScript: a worker starts without what makes Node read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./build-worker.ts');

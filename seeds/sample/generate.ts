// `npm run sample` writes the tables beside this file.
import { writeFileSync } from 'node:fs';
import { sampleFiles } from './sample.ts';

for (const [file, text] of Object.entries(sampleFiles())) {
  writeFileSync(new URL(file, import.meta.url), text);
  console.log(`seeds/sample/${file}`);
}

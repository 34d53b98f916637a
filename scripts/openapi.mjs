import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { inProject } from './project.mjs';

/** Writes `public/openapi.json` from the contract. */
const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
const { module } = await runnerImport(inProject('scripts', 'openapi-document.ts'));
const file = inProject('public', 'openapi.json');
await writeFile(file, `${JSON.stringify(module.openapiDocument(version), null, 2)}\n`);
console.log('wrote public/openapi.json');

import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { inProject } from './project.mjs';

const usage = `npm run conformance -- --base URL

  --base   where the paths of the contract stand, e.g. https://hr.example/api/v1

Asks the server for everything that can be read and says where it does otherwise than the contract.
Plans named “合规检查” are written, and marked as deleted at the end. Ends with 0 where the server conforms, 1 where it does not.`;

const readBase = () => {
  try {
    const { values } = parseArgs({ options: { base: { type: 'string' } } });
    return new URL(values.base ?? '').href;
  } catch {
    console.error(usage);
    return process.exit(2);
  }
};

const base = readBase();
const { module } = await runnerImport(inProject('tests', 'conformance', 'suite.ts'));
const verdicts = [];
console.log(`conformance of ${base}\n`);
for await (const verdict of module.judge({ base, transport: fetch })) {
  verdicts.push(verdict);
  console.log(verdict.breach === undefined ? `ok      ${verdict.name}` : `BREACH  ${verdict.name}`);
  if (verdict.breach !== undefined) console.log(`        ${verdict.breach}`);
}
const breaches = verdicts.filter(({ breach }) => breach !== undefined).length;
console.log(`\n${verdicts.length - breaches} of ${verdicts.length} hold`);
process.exitCode = breaches === 0 ? 0 : 1;

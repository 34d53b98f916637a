import { architecture, checkSteps, runSteps } from './check-steps.mjs';

const { failed } = await runSteps([...checkSteps, architecture], 2);
console.log(failed.length === 0 ? '\ncheck passed' : `\ncheck FAILED: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

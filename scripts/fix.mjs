import { fixSteps, runSteps } from './check-steps.mjs';

// One after the other: both write the same files.
const { failed } = await runSteps(fixSteps, 1);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {...Tally} tallies @returns {Tally} */
export const sum = (...tallies) =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });

/**
 * Counts a test run. A file that cannot be loaded, an error outside any test and a run that was cut short are failures.
 * @param {import('vitest/node').TestModule[]} modules
 * @param {number} strayErrors errors that belong to no test
 * @param {string} reason how the run ended, `passed` or `failed` when it came to its end
 * @returns {Tally}
 */
export const countTests = (modules, strayErrors, reason) => {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  /** @param {string} state */
  const count = (state) => states.filter((each) => each === state).length;
  const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const outside = broken.reduce((errors, each) => errors + each.errors().length, strayErrors);
  const cut = reason === 'interrupted' ? 1 : 0;
  return { passed: count('passed'), failed: count('failed') + count('pending') + outside + cut };
};

/** The line everything that runs the tests can rely on. @param {Tally} tally */
export const tallyLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countTests, sum, tallyLine } from '../../scripts/tally.mjs';

/** As much of a test file as the count looks at. */
const testFile = (states: string[], errors = 0, suiteErrors = 0) =>
  ({
    errors: () => Array.from({ length: errors }),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: () => Array.from({ length: suiteErrors }) }],
    },
  }) as unknown as TestModule;

describe(countTests, () => {
  it('counts what passed and what failed', () => {
    const files = [testFile(['passed', 'failed']), testFile(['passed', 'skipped'])];
    expect(countTests(files, 0, 'failed')).toEqual({ passed: 2, failed: 1 });
  });

  it.each([
    ['a file that does not load', testFile([], 1), 0, 'failed'],
    ['a suite whose set-up throws', testFile([], 0, 1), 0, 'failed'],
    ['an error outside any test', testFile([]), 1, 'failed'],
    ['a test that never ended', testFile(['pending']), 0, 'passed'],
    ['a run that was cut short', testFile([]), 0, 'interrupted'],
  ])('counts %s as a failure', (_what, file, strayErrors, reason) => {
    expect(countTests([file], strayErrors, reason)).toEqual({ passed: 0, failed: 1 });
  });
});

describe(tallyLine, () => {
  it('is one plain line', () => {
    expect(tallyLine(sum({ passed: 4, failed: 0 }, { passed: 300, failed: 2 }))).toBe('304 passed, 2 failed');
    expect(tallyLine(sum())).toBe('0 passed, 0 failed');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

/**
 * A law of pulls in a plan, over those that are possible; it fails where too few were. `undefined` stands for a draw in which nothing
 * can be pulled.
 */
export const checkPulls =
  <Pull>(pulls: fc.Arbitrary<Pull | undefined>) =>
  (name: string, runs: number, test: (pull: Pull) => void): void =>
    it(name, () => {
      let tried = 0;
      fc.assert(
        fc.property(pulls, (pull) => {
          if (pull === undefined) return;
          tried++;
          test(pull);
        }),
        { numRuns: runs },
      );
      expect(tried).toBeGreaterThan(runs / 8);
    });

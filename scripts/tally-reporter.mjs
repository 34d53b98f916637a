import { writeFileSync } from 'node:fs';
import { countTests } from './tally.mjs';

/** Vitest reporter: writes the tally of a run, as JSON, to the file that TALLY_FILE names. */
export default class TallyReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   * @param {string} reason
   */
  onTestRunEnd(modules, errors, reason) {
    const file = process.env.TALLY_FILE;
    if (!file) throw new Error('TALLY_FILE names no file to write the tally to');
    writeFileSync(file, JSON.stringify(countTests([...modules], errors.length, reason)));
  }
}

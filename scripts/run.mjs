import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * Runs a command in the project's folder, on this terminal.
 * @param {string[]} command the program and its arguments
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export const run = ([program = '', ...args], { env = process.env } = {}) =>
  new Promise((resolve, reject) => {
    spawn(program, args, { cwd: root, env, stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (code) => resolve(code ?? 1));
  });

/**
 * Runs a command in the project's folder and keeps what it says.
 * @param {string[]} command the program and its arguments
 * @returns {Promise<{ code: number, output: string }>}
 */
export const capture = ([program = '', ...args]) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child
      .once('error', reject)
      .once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') }));
  });

import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { seedStore } from '../../mocks/store';
import { serveApi, type HttpApi } from '../support/http-api';
import { smallSeed } from '../support/small-seed';

// Each test starts a program that compiles the suite.
vi.setConfig({ testTimeout: 60_000 });

const faults = createFaultSwitch();
let api: HttpApi;

const runAgainst = (...args: string[]): Promise<{ code: unknown; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/conformance.mjs', ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, output: stdout + stderr });
    });
  });

describe('npm run conformance', () => {
  beforeAll(async () => {
    api = await serveApi(answeredInPage(createHandlers(seedStore([smallSeed]), faults)));
  });
  afterAll(() => api.close());

  it('says that a server conforms, and ends with 0', async () => {
    faults.set('');
    const { code, output } = await runAgainst('--base', api.base);
    expect(output).not.toContain('BREACH');
    expect(output).toMatch(/(\d+) of \1 hold/);
    expect(code).toBe(0);
  });

  it('says where a server does otherwise, and ends with 1', async () => {
    faults.set('wrong-shape@duties');
    const { code, output } = await runAgainst('--base', api.base);
    expect(output).toContain('BREACH  GET /datasets/{id}/duties follows its schema for every data set');
    expect(output).toContain('it does not at total (invalid_type)');
    expect(code).toBe(1);
  });

  it('says how it is used when it is told no address', async () => {
    const { code, output } = await runAgainst();
    expect(output).toContain('--base URL');
    expect(code).toBe(2);
  });
});

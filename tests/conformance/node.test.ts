import { afterAll, beforeAll, describe, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { nodeApi } from '../../mocks/node';
import { seedStore } from '../../mocks/store';
import { fetchTransport } from '../../src/api/transport';
import { yunze } from '../../mocks/yunze';
import { smallSeed } from '../support/small-seed';
import { createProbe } from './probe';
import { conformanceCases } from './suite';

const { server } = nodeApi(seedStore([baotou, yunze, smallSeed]));
const probe = createProbe({ base: 'http://localhost/api/v1', transport: fetchTransport });

describe('the embedded API, in Node', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  for (const { name, run } of conformanceCases) it(`conforms: ${name}`, () => run(probe));
});

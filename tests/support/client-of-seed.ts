import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import type { SeedDataset } from '../../mocks/seed-dataset';
import { seedStore } from '../../mocks/store';
import type { ApiClient } from '../../src/api/client';
import { clientOver } from './answering';

/** A client answered by the embedded API over one data set; paths that end as told are refused. */
export const clientOfSeed = (seed: SeedDataset, refused: readonly string[] = []): ApiClient => {
  const answer = answeredInPage(createHandlers(seedStore([seed]), createFaultSwitch()));
  return clientOver((request) => {
    const { pathname } = new URL(request.url);
    return refused.some((end) => pathname.endsWith(end))
      ? Promise.resolve(new Response(null, { status: 403 }))
      : answer(request);
  });
};

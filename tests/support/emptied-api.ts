import type { BrowserContext } from 'playwright-core';
import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import type { SeedDataset } from '../../mocks/seed-dataset';
import { seedStore } from '../../mocks/store';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../mocks/yunze';

/** A data set of which nothing is known but its title and its units. */
const emptied = (seed: SeedDataset): SeedDataset => ({
  ...seed,
  ledger: { ...seed.ledger, openings: [], batches: [], refinements: [] },
  figures: [],
  reorganisations: [],
  duties: [],
  indicators: [],
  tiles: [],
});

/** Makes the pages of a context ask a server that has the known data sets, with nothing in them. */
export const serveEmptied = async (context: BrowserContext): Promise<void> => {
  const answer = answeredInPage(createHandlers(seedStore([baotou, yunze].map(emptied)), createFaultSwitch()));
  await context.route('**/config.json', (route) => route.fulfill({ json: { apiBase: 'api/v1' } }));
  await context.route('**/api/v1/**', async (route) => {
    const response = await answer(new Request(route.request().url()));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
};

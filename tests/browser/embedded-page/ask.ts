import { embeddedBase, embeddedTransport } from '../../../mocks/choose';
import { createClient } from '../../../src/api/client';
import { endpoints } from '../../../src/api/contract';

const client = createClient({ base: embeddedBase(), transport: embeddedTransport({ mode: 'development' }) });

/** Shows the posts moved by the first data set. */
const ask = async (): Promise<void> => {
  delete document.body.dataset['moved'];
  const { items } = await client.list(endpoints.datasets, { path: {} });
  const [{ id } = { id: '' }] = items;
  const { moved } = await client.get(endpoints.flows, { path: { id } });
  document.body.dataset['moved'] = String(moved);
};

document.addEventListener('keydown', () => void ask());
await ask();

import type { Transport } from './contract-transport';

/** The browser's own way to a server. Answers are kept by the query cache, not by the browser's. */
export const fetchTransport: Transport = (request) => fetch(request, { cache: 'no-store' });

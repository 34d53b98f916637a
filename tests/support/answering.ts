import { createClient, type ApiClient, type ClientOptions } from '../../src/api/client';
import type { Transport } from '../../src/api/contract-transport';

export const testBase = 'http://localhost/api/v1';

/** A client whose requests are answered by a function of the test. */
export const clientOver = (transport: Transport, options: Partial<ClientOptions> = {}): ApiClient =>
  createClient({ base: testBase, transport, ...options });

/** A JSON answer with status 200. */
export const answering = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' }, ...init });

/** A promise that nothing settles. */
export const never = <T>(): Promise<T> => new Promise(() => undefined);

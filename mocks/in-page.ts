import { getResponse, type RequestHandler } from 'msw';
import type { Transport } from '../src/api/contract-transport';
import { embeddedHandlers } from './embedded-api';

/** Answers in the page itself: nothing to register or to wait for, on any origin. Rejects as `fetch` does. */
export const answeredInPage =
  (handlers: RequestHandler[]): Transport =>
  async (request) => {
    const response = await getResponse(handlers, request);
    if (response === undefined) throw new TypeError(`outside the embedded API: ${request.url}`);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };

export const inPageTransport: Transport = answeredInPage(embeddedHandlers);

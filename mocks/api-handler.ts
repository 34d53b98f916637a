import { RequestHandler } from 'msw';
import { basePath } from '../src/api/contract';
import { pathUnderBase } from './route';

/**
 * Everything under the base path, as one handler of msw. msw's own `http` would match paths a second time, fail on
 * percent signs that are no UTF-8, and bring a store of cookies that reads `localStorage` as it is loaded.
 */
export class ApiHandler extends RequestHandler {
  constructor(answer: (request: Request) => Promise<Response>) {
    super({
      info: { header: `the contract under ${basePath}` },
      resolver: ({ request }: { request: Request }) => answer(request),
    });
  }

  override predicate({ request }: { request: Request }): boolean {
    return pathUnderBase(request.url) !== undefined;
  }

  /** Says nothing: the browser's network panel shows the requests. */
  override log(): void {
    return undefined;
  }
}

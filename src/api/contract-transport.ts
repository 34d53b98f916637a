/** Carries a request to whatever answers it: a server, a service worker, or the page itself. Rejects without one. */
export type Transport = (request: Request) => Promise<Response>;

/** An API and the way to it. */
export interface Connection {
  /** Absolute address the contract's paths stand after, e.g. `https://hr.example/api/v1`. */
  readonly base: string;
  readonly transport: Transport;
}

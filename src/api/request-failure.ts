import { ApiError } from './api-error';

/** What is known of a request that failed. */
export interface FailedRequest {
  readonly kind: string;
  readonly status?: number | undefined;
  /** Bytes of an unreadable answer. */
  readonly size?: number | undefined;
  /** How many places break the contract. */
  readonly count?: number | undefined;
}

/** What words need to know of a failure; anything but a request's is `unknown`. */
export const requestFailure = (error: Error): FailedRequest =>
  error instanceof ApiError
    ? { kind: error.kind, status: error.status, size: error.received?.bytes, count: error.violations?.count }
    : { kind: 'unknown' };

import type { ProblemDocument } from './contract-problem';
import type { Violations } from './contract-violations';

/**
 * Why an answer could not be had: no connection, no answer in time, an answer that refuses, one that is no JSON, one
 * that breaks the contract.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'status' | 'unreadable' | 'contract';

export interface ApiErrorDetail {
  readonly status?: number;
  readonly problem?: ProblemDocument;
  /** What came instead of JSON: its size in bytes and its first 200 characters. */
  readonly received?: { readonly bytes: number; readonly beginning: string };
  /** Where the answer broke the contract. */
  readonly violations?: Violations;
  /** How long was waited, in milliseconds. */
  readonly waited?: number;
  readonly cause?: unknown;
}

/** A request that failed. Nothing of its answer was used. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** Method and address, e.g. `GET http://localhost/api/v1/datasets`. */
  readonly request: string;
  readonly status: number | undefined;
  readonly problem: ProblemDocument | undefined;
  readonly received: ApiErrorDetail['received'];
  readonly violations: ApiErrorDetail['violations'];
  readonly waited: number | undefined;

  constructor(kind: ApiErrorKind, request: string, detail: ApiErrorDetail = {}) {
    super(`${request}: ${sentences[kind](detail)}`, { cause: detail.cause });
    this.kind = kind;
    this.request = request;
    this.status = detail.status;
    this.problem = detail.problem;
    this.received = detail.received;
    this.violations = detail.violations;
    this.waited = detail.waited;
  }
}

const sentences: Readonly<Record<ApiErrorKind, (detail: ApiErrorDetail) => string>> = {
  network: () => 'no connection',
  timeout: ({ waited = 0 }) => `no answer in ${waited} ms`,
  status: ({ status = 0, problem }) =>
    [`status ${status}`, problem?.title, problem?.detail].filter(Boolean).join(' · '),
  unreadable: ({ received }) =>
    `not JSON: ${received?.bytes ?? 0} bytes beginning “${received?.beginning ?? ''}”`,
  contract: ({ violations }) =>
    `${violations?.count ?? 0} breaches of the contract: ${(violations?.first ?? [])
      .map(({ path, code }) => `${path} (${code})`)
      .join(', ')}`,
};

import type { Format } from './format';
import type { Messages } from './messages';

/** What the words need to know of a failed request. */
export interface RequestFailure {
  readonly kind: string;
  readonly status?: number | undefined;
  /** Bytes of an unreadable answer. */
  readonly size?: number | undefined;
  /** How many places break the contract. */
  readonly count?: number | undefined;
}

const statusWords = (status: number, messages: Messages): string => {
  if (status === 404) return messages.errors.notFound;
  if (status === 401 || status === 403) return messages.errors.forbidden;
  if (status >= 500) return messages.errors.server({ status });
  return messages.errors.status({ status });
};

/** Cause, effect and next step of a failed request, in the language of the page. */
export const errorWords = (failure: RequestFailure, messages: Messages, format: Format): string => {
  switch (failure.kind) {
    case 'network':
      return messages.errors.network;
    case 'timeout':
      return messages.errors.timeout;
    case 'status':
      return failure.status === undefined ? messages.errors.unknown : statusWords(failure.status, messages);
    case 'unreadable':
      return messages.errors.unreadable({ size: format.posts(failure.size ?? 0) });
    case 'contract':
      return messages.errors.contract({ count: format.posts(failure.count ?? 1) });
    default:
      return messages.errors.unknown;
  }
};

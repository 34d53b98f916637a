import * as z from 'zod/mini';
import { listOf } from './contract-terms';

export const problemMediaType = 'application/problem+json';

/** One thing wrong with a request: a code, where it stands (`query/yearFrom`, `path/id`), what it was filled with. */
export const requestProblemSchema = z.object({
  code: z.string(),
  where: z.string(),
  detail: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** RFC 9457. Members it does not know are passed over, as the RFC asks. */
export const problemSchema = z.object({
  type: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  status: z.exactOptional(z.int()),
  detail: z.exactOptional(z.string()),
  instance: z.exactOptional(z.string()),
  problems: z.exactOptional(listOf(requestProblemSchema)),
});
export type ProblemDocument = z.output<typeof problemSchema>;

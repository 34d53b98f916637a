import './contract-jitless';
import * as z from 'zod/mini';
import { keySchema, timeSchema } from './contract-plan-terms';
import { revisionSchema } from './contract-plan-log';
import { listOf } from './contract-terms';

/** A written document that could not be read back, and what is served in its place. */
export const damageSchema = z.strictObject({
  kind: z.enum(['plan', 'deck']),
  id: keySchema,
  revision: revisionSchema,
  /** When the damage was found. */
  foundAt: timeSchema,
  /** The newest revision that could be read, and when it was written; absent where none could. */
  restored: z.exactOptional(z.strictObject({ revision: revisionSchema, at: timeSchema })),
  /** What is left of it, as it was found. */
  text: z.string(),
});
export type Damage = z.output<typeof damageSchema>;

/**
 * How what is written is kept: `durable` outlives the window and the computer's restart, `memory` ends with the window,
 * because the browser blocks or lacks storage.
 */
export const storageSchema = z.strictObject({
  kept: z.enum(['durable', 'memory']),
  damaged: listOf(damageSchema),
});
export type StorageReport = z.output<typeof storageSchema>;

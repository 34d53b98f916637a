import * as z from 'zod/mini';
import type { Words } from '../domain/deck/deck';
import { keySchema, text, timeSchema } from './contract-plan-terms';
import { revisionSchema } from './contract-plan-log';
import { listOf } from './contract-terms';

/** The most steps of a deck, and the most builds of a step. */
export const mostDeckSteps = 200;
export const mostBuilds = 50;
/** The longest picture that is kept of a step, in characters. */
export const longestPicture = 400_000;

/** Texts in one language or both; `{}` where nothing is said. */
const words = (longest: number): z.ZodMiniType<Words, Words> =>
  z.strictObject({ 'zh-CN': z.exactOptional(text(longest)), en: z.exactOptional(text(longest)) });

/** Words a list shows and a file is named by: at least one language. */
export const deckNameSchema = words(200).check(
  z.refine((name) => [name['zh-CN'], name.en].some((each) => each !== undefined && each.trim() !== '')),
);

/** Only views that are drawn can be shown: those of Explore and of the lab. */
const viewSchema = z.strictObject({
  address: text(20_000).check(z.regex(/^\/(explore|lab)\//)),
});

export const deckStepSchema = z.strictObject({
  id: keySchema,
  title: words(500),
  words: words(2_000),
  notes: words(20_000),
  view: viewSchema,
  builds: listOf(viewSchema).check(z.maxLength(mostBuilds)),
  hidden: z.exactOptional(z.literal(true)),
  planned: z.exactOptional(z.int().check(z.gte(1), z.lte(86_400))),
  basis: z.exactOptional(text(200)),
  picture: z.exactOptional(text(longestPicture)),
});

/** What is written of a deck: at most 200 steps, each with an id of its own. */
const written = {
  id: keySchema,
  name: deckNameSchema,
  steps: listOf(deckStepSchema).check(
    z.maxLength(mostDeckSteps),
    z.refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
  ),
};

export const deckWritingSchema = z.strictObject(written);
export type DeckWriting = z.output<typeof deckWritingSchema>;

export const deckDocumentSchema = z.strictObject({
  ...written,
  revision: revisionSchema,
  deleted: z.exactOptional(timeSchema),
  readOnly: z.exactOptional(z.literal(true)),
});

/** What the list tells of a deck, without its steps. */
export const deckSummarySchema = z.strictObject({
  id: keySchema,
  name: deckNameSchema,
  /** How many steps there are, hidden ones too. */
  steps: z.int().check(z.gte(0)),
  revision: revisionSchema,
  /** Absent where the deck is part of the program. */
  updatedAt: z.exactOptional(timeSchema),
  deleted: z.exactOptional(timeSchema),
  readOnly: z.exactOptional(z.literal(true)),
});
export type DeckSummary = z.output<typeof deckSummarySchema>;

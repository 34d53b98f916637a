import * as z from 'zod/mini';
import '../api/contract-jitless';
import { deckDocumentSchema } from '../api/contract-deck';

/** Of the language the windows of a show speak; a window of another version is not understood. */
export const showVersion = 1;

export const showScreens = ['picture', 'black', 'white'] as const;
export type ShowScreen = (typeof showScreens)[number];

const placeSchema = z.strictObject({
  step: z.string().check(z.minLength(1), z.maxLength(200)),
  build: z.int().check(z.gte(0), z.lte(999)),
});

/** A plan as `packPlan` writes it; not longer than a deck may carry. */
const packedSchema = z.string().check(z.maxLength(500_000), z.regex(/^[zj][\w-]*$/));

/** Plans that only one window has: where nothing is stored, they travel with the deck that shows them. */
const plansSchema = z
  .array(z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(200)), packed: packedSchema }))
  .check(z.maxLength(50));

export type CarriedPlan = z.output<typeof plansSchema>[number];

const stateSchema = z.strictObject({
  place: placeSchema,
  screen: z.enum(showScreens),
  zoomed: z.boolean(),
  /** The plan tried live that stands in the place of the script. */
  tried: z.exactOptional(packedSchema),
});

/** What the audience sees. */
export type ShowState = z.output<typeof stateSchema>;

const part = z.number().check(z.gte(0), z.lte(1));
const pointSchema = z.strictObject({ x: part, y: part });

/** A place in the picture, as parts of its width and height. */
export type ShowPoint = z.output<typeof pointSchema>;

/** The editor of a deck takes no part; it lends the deck to windows that have none. */
const roles = ['audience', 'speaker', 'editor'] as const;
export type ShowRole = (typeof roles)[number];

const said = { version: z.literal(showVersion), from: z.enum(roles) };
const deck = { deck: z.exactOptional(deckDocumentSchema) };
const count = z.int().check(z.gte(0));
/** Numbers what the speaker asks; the audience answers with the last it has done, so that an older answer undoes no newer wish. */
const numbered = { n: count };

export const showMessageSchema = z.discriminatedUnion('say', [
  /** A window has come, and asks the other for what it has. */
  z.strictObject({ say: z.literal('hello'), ...said, ...deck, plans: z.exactOptional(plansSchema) }),
  /** What the audience sees, each time it changes and to each greeting. */
  z.strictObject({ say: z.literal('state'), ...said, ...numbered, state: stateSchema, ...deck }),
  /** What the speaker wants the audience to see; what is left out stays. */
  z.strictObject({
    say: z.literal('set'),
    ...said,
    ...numbered,
    place: z.exactOptional(placeSchema),
    screen: z.exactOptional(z.enum(showScreens)),
    zoomed: z.exactOptional(z.boolean()),
    tried: z.exactOptional(z.nullable(packedSchema)),
  }),
  z.strictObject({ say: z.literal('point'), ...said, at: z.nullable(pointSchema) }),
  z.strictObject({ say: z.literal('ping'), ...said, ...numbered }),
  z.strictObject({ say: z.literal('pong'), ...said, ...numbered }),
  z.strictObject({ say: z.literal('bye'), ...said }),
]);

export type ShowMessage = z.output<typeof showMessageSchema>;
type Without<M> = M extends unknown ? Omit<M, 'version' | 'from'> : never;
/** A message before it is signed. */
export type ShowSaying = Without<ShowMessage>;

import * as z from 'zod/mini';
import { deckWritingSchema, mostDeckSteps } from '../api/contract-deck';
import { deckMigrations, deckVersion } from '../api/contract-deck-version';
import { decodeText } from '../api/contract-decode';
import { readWritten } from '../api/contract-plan-version';
import { firstOf, type Violation, type Violations } from '../api/contract-violations';
import type { Deck } from '../domain/deck/deck';
import { fail, ok, type Result } from '../domain/result';

/** A deck that is in no store. */
export type LooseDeck = Pick<Deck, 'name' | 'steps'>;

/**
 * Why a text is no deck: it is no JSON, not a file of this program, of a newer version, too large, of too many steps, or
 * breaks the schema at the places named. Nothing of it is then used.
 */
export type DeckFileProblem =
  | { readonly code: 'not-json' | 'not-a-deck' | 'too-large' }
  | { readonly code: 'too-many-steps'; readonly steps: number; readonly most: number }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'broken'; readonly places: Violations };

/** The longest text that is read, in characters. */
const longest = 20_000_000;

const envelopeSchema = z.object({
  quotaflow: z.literal('deck'),
  version: z.int().check(z.gte(1)),
  deck: z.unknown(),
});

/** An id is given when the deck is kept; any stands for it here. */
const placeholder = 'file';

/** A deck as JSON text, in lines of their own. Reading it gives the same deck. */
export const writeDeck = ({ name, steps }: LooseDeck): string =>
  JSON.stringify({ quotaflow: 'deck', version: deckVersion, deck: { name, steps } }, null, 2);

/** Reads what `writeDeck` of this version or an older one wrote, whole or not at all. */
export function readDeck(text: string): Result<LooseDeck, DeckFileProblem> {
  if (text.length > longest) return fail({ code: 'too-large' });
  const envelope = readEnvelope(text.replace(/^\uFEFF/, ''));
  if (!envelope.ok) return envelope;
  const { version, deck } = envelope.value;
  if (version > deckVersion) return fail({ code: 'newer-version', version });
  const steps = stepsIn(deck);
  if (steps > mostDeckSteps) return fail({ code: 'too-many-steps', steps, most: mostDeckSteps });
  const written = JSON.stringify({ ...(deck as object), id: placeholder });
  const read = readWritten(deckWritingSchema, {
    text: written,
    version,
    current: deckVersion,
    steps: deckMigrations,
  });
  if (!read.ok) return fail({ code: 'broken', places: firstOf(read.problems.map(inFile)) });
  return ok({ name: read.value.name, steps: read.value.steps });
}

/** How many steps a deck that is not read yet has; 0 where it is none. */
const stepsIn = (deck: unknown): number => {
  const { steps } = Object(deck) as { readonly steps?: unknown };
  return Array.isArray(steps) ? steps.length : 0;
};

function readEnvelope(text: string): Result<z.output<typeof envelopeSchema>, DeckFileProblem> {
  try {
    const envelope = decodeText(envelopeSchema, text);
    return envelope.ok ? envelope : fail({ code: 'not-a-deck' });
  } catch {
    return fail({ code: 'not-json' });
  }
}

const inFile = ({ path, code }: Violation): Violation => ({ path: path.replace(/^\$/, '$.deck'), code });

import { deckDocumentSchema } from '../../src/api/contract-deck';
import { deckMigrations, deckVersion } from '../../src/api/contract-deck-version';
import { readWritten } from '../../src/api/contract-plan-version';
import type { DeckDocument } from '../../src/domain/deck/deck';
import type { DocumentForm } from './read-generations';

/** How decks are written. */
export const deckForm: DocumentForm<DeckDocument> = {
  kind: 'deck',
  version: deckVersion,
  read: (text, version) =>
    readWritten(deckDocumentSchema, { text, version, current: deckVersion, steps: deckMigrations }),
};

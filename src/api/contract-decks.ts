import './contract-jitless';
import { deckDocumentSchema, deckSummarySchema, deckWritingSchema } from './contract-deck';
import { reading, writing, type QueryCodec } from './contract-endpoint';
import { encodePageQuery, listingSchema, pageParameters, type PageQuery } from './contract-listing';
import { revisionTag } from './contract-plans';

const pageQuery: QueryCodec<PageQuery> = { parameters: pageParameters, encode: encodePageQuery };

/** What can be done with decks: as with plans, but a write carries the whole deck. */
export const deckEndpoints = {
  decks: reading('/decks', {
    summary: 'The decks there are, deleted ones too, in the order of their ids',
    query: pageQuery,
    answer: listingSchema(deckSummarySchema),
    errors: [400],
  }),
  createDeck: writing('POST', '/decks', {
    summary: 'Keep a new deck under the id it brings',
    body: deckWritingSchema,
    answer: deckDocumentSchema,
    tag: revisionTag,
    creates: true,
    errors: [400, 409, 413, 415, 507],
  }),
  deck: reading('/decks/{id}', {
    summary: 'A deck with all its steps, deleted or not',
    answer: deckDocumentSchema,
    tag: revisionTag,
    errors: [404, 409],
  }),
  saveDeck: writing('PUT', '/decks/{id}', {
    summary: 'Keep a deck in place of the one that is kept',
    body: deckWritingSchema,
    answer: deckDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [400, 404, 409, 412, 413, 415, 428, 507],
  }),
  deleteDeck: writing('DELETE', '/decks/{id}', {
    summary: 'Mark a deck as deleted; it can be restored',
    answer: deckDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [404, 409, 412, 428, 507],
  }),
  restoreDeck: writing('POST', '/decks/{id}/restore', {
    summary: 'Take the deletion of a deck back',
    answer: deckDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [404, 409, 412, 428, 507],
  }),
} as const;

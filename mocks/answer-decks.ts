import type { DeckSummary } from '../src/api/contract-deck';
import type { DeckDocument } from '../src/domain/deck/deck';
import { fail, ok, type Result } from '../src/domain/result';
import { pageOf } from './answer-listing';
import type { Answerer } from './answerer';
import { baotouReport } from './baotou-2019-2022/report-deck';
import { basedOn } from './based-on';
import { deckForm } from './kept/deck-form';
import { documentsOn, type Documents, type Written } from './kept/documents';
import { badRequest, conflict, unknownDeck, type Refusal } from './refusal';
import type { Store } from './store';

/** Decks that are part of the program, by id. They are read like any other, and cannot be written. */
const ready: ReadonlyMap<string, DeckDocument> = new Map([[baotouReport.id, baotouReport]]);

const opened = new WeakMap<Store, Documents<DeckDocument, DeckSummary>>();

function decksOf(store: Store): Documents<DeckDocument, DeckSummary> {
  const known = opened.get(store);
  if (known !== undefined) return known;
  const decks = documentsOn({
    shelf: store.shelf,
    form: deckForm,
    summaryOf,
    now: () => new Date().toISOString(),
  });
  opened.set(store, decks);
  return decks;
}

export const answerDecks: Answerer<'decks'> = async (store, { search }) => {
  const kept = await decksOf(store).all();
  const all = [...[...ready.values()].map((document) => summaryOf({ document })), ...kept];
  return pageOf(
    all.sort((a, b) => (a.id < b.id ? -1 : 1)),
    search,
  );
};

function summaryOf({
  document,
  at,
}: Partial<Written<DeckDocument>> & Pick<Written<DeckDocument>, 'document'>) {
  const { steps, ...rest } = document;
  const summary: DeckSummary = { ...rest, steps: steps.length };
  return at === undefined ? summary : { ...summary, updatedAt: at };
}

export const answerDeck: Answerer<'deck'> = async (store, { path: { id } }) => {
  const part = ready.get(id);
  if (part !== undefined) return ok(part);
  const read = await decksOf(store).read(id);
  if (!read.ok) return read;
  return read.value === undefined ? fail(unknownDeck(id)) : ok(read.value);
};

export const answerCreateDeck: Answerer<'createDeck'> = async (store, { body }) => {
  const taken = fail(conflict('id-taken', 'body/id', `There is a deck “${body.id}” already`));
  if (ready.has(body.id)) return taken;
  return decksOf(store).change(body.id, (current, revision) =>
    current === undefined ? ok({ ...body, revision }) : taken,
  );
};

export const answerSaveDeck: Answerer<'saveDeck'> = async (store, { path: { id }, body, ifMatch }) => {
  if (body.id !== id) return fail(badRequest([{ code: 'another-id', where: 'body/id' }]));
  return change(store, { id, ifMatch }, (current, revision) =>
    current.deleted === undefined
      ? ok({ ...body, revision })
      : fail(conflict('deleted', 'path/id', `The deck “${id}” is deleted; restore it first`)),
  );
};

export const answerDeleteDeck: Answerer<'deleteDeck'> = (store, { path: { id }, ifMatch }) =>
  change(store, { id, ifMatch }, (current, revision) =>
    ok({ deleted: new Date().toISOString(), ...current, revision }),
  );

export const answerRestoreDeck: Answerer<'restoreDeck'> = (store, { path: { id }, ifMatch }) =>
  change(store, { id, ifMatch }, ({ deleted: _taken, ...restored }, revision) =>
    ok({ ...restored, revision }),
  );

/** Changes a deck that is kept, where the change is based on what is kept now. */
async function change(
  store: Store,
  { id, ifMatch }: { readonly id: string; readonly ifMatch: string },
  make: (current: DeckDocument, revision: number) => Result<DeckDocument, Refusal>,
): Promise<Result<DeckDocument, Refusal>> {
  if (ready.has(id))
    return fail(
      conflict('read-only', 'path/id', `The deck “${id}” is part of the program; copy it to change it`),
    );
  return decksOf(store).change(id, (current, revision) => {
    const based = basedOn(current, ifMatch, () => unknownDeck(id));
    return based.ok ? make(based.value, revision) : based;
  });
}

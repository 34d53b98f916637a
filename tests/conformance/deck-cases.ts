import { deckDocumentSchema } from '../../src/api/contract-deck';
import { endpoints } from '../../src/api/contract';
import { fillPath } from '../../src/api/contract-endpoint';
import type { DeckDocument } from '../../src/domain/deck/deck';
import { smallDeck } from '../support/decks';
import { must, type Answer, type Carrying, type Probe } from './probe';
import { refusedWith } from './refusal-cases';
import type { ConformanceCase } from './suite';

const list = endpoints.decks.path;
const pathOf = (id: string) => fillPath(endpoints.deck.path, { id });
const restorePath = (id: string) => fillPath(endpoints.restoreDeck.path, { id });
const freshId = (): string => `conformance-${crypto.randomUUID()}`;
const writing = (id: string, title = '一步') => JSON.stringify(smallDeck(id, title));

const documentOf = ({ text }: Answer): DeckDocument => deckDocumentSchema.parse(JSON.parse(text));

/** Asks, and reads the deck of the answer, which carries its revision as its `ETag`. */
async function told(
  probe: Probe,
  [method, path]: readonly [method: string, path: string],
  { status = 200, ...carrying }: Carrying & { readonly status?: number } = {},
): Promise<DeckDocument> {
  const answer = await probe.ask(path, method, carrying);
  must(answer.status === status, `${method} ${path} answers ${status}, not ${answer.status}`);
  const document = documentOf(answer);
  must(answer.etag === `"${document.revision}"`, `${method} ${path} says its revision as ETag`);
  return document;
}

const refused = async (
  probe: Probe,
  status: number,
  [method, path, carrying]: readonly [method: string, path: string, carrying?: Carrying],
) => refusedWith(status, { answer: await probe.ask(path, method, carrying), path: `${method} ${path}` });

const tagOf = ({ revision }: DeckDocument): string => `"${revision}"`;

/** A case with a deck of its own, which is deleted whatever happens. */
const withDeck =
  (run: (probe: Probe, deck: DeckDocument) => Promise<void>): ConformanceCase['run'] =>
  async (probe) => {
    const id = freshId();
    const deck = await told(probe, ['POST', list], { status: 201, body: writing(id) });
    try {
      await run(probe, deck);
    } finally {
      const { etag } = await probe.ask(pathOf(id));
      await probe.ask(pathOf(id), 'DELETE', { ifMatch: etag });
    }
  };

export const deckCases: readonly ConformanceCase[] = [
  {
    name: 'a new deck is 201, is found again as it was sent, and the list counts its steps',
    run: withDeck(async (probe, deck) => {
      const again = await told(probe, ['GET', pathOf(deck.id)]);
      must(JSON.stringify(again) === JSON.stringify(deck), 'GET gives what POST gave');
      const summary = (await probe.read('decks')).items.find(({ id }) => id === deck.id);
      must(summary?.steps === deck.steps.length, 'the list counts its steps');
      const places = await refused(probe, 409, ['POST', list, { body: writing(deck.id) }]);
      must(places.includes('body/id'), 'an id that is taken is named');
    }),
  },
  {
    name: 'a changed deck has a higher revision; a change based on an older one is 412 and changes nothing',
    run: withDeck(async (probe, deck) => {
      const { id } = deck;
      const change = { ifMatch: tagOf(deck), body: writing(id, '另一步') };
      const saved = await told(probe, ['PUT', pathOf(id)], change);
      must(saved.revision > deck.revision, 'PUT raises the revision');
      must(saved.steps[0]?.title['zh-CN'] === '另一步', 'PUT keeps what was sent');
      await refused(probe, 412, ['PUT', pathOf(id), { ...change, body: writing(id, '第三步') }]);
      await refused(probe, 412, ['DELETE', pathOf(id), { ifMatch: tagOf(deck) }]);
      await refused(probe, 412, ['POST', restorePath(id), { ifMatch: tagOf(deck) }]);
      await refused(probe, 428, ['PUT', pathOf(id), { body: writing(id) }]);
      const kept = await told(probe, ['GET', pathOf(id)]);
      must(JSON.stringify(kept) === JSON.stringify(saved), 'nothing was changed');
    }),
  },
  {
    name: 'a deleted deck is marked, takes no change, and is as before once it is restored',
    run: withDeck(async (probe, deck) => {
      const { id } = deck;
      const deleted = await told(probe, ['DELETE', pathOf(id)], { ifMatch: tagOf(deck) });
      must(deleted.deleted !== undefined, 'DELETE gives the time of the deletion');
      await refused(probe, 409, ['PUT', pathOf(id), { ifMatch: tagOf(deleted), body: writing(id) }]);
      const restored = await told(probe, ['POST', restorePath(id)], { ifMatch: tagOf(deleted) });
      const asBefore = { ...restored, revision: deck.revision };
      must(JSON.stringify(asBefore) === JSON.stringify(deck), 'what is restored is what was deleted');
    }),
  },
  {
    name: 'a deck that is read-only can be read and not written',
    run: async (probe) => {
      for (const { id, readOnly } of (await probe.read('decks')).items) {
        if (readOnly === undefined) continue;
        const deck = await told(probe, ['GET', pathOf(id)]);
        const { revision: _revision, readOnly: _readOnly, ...written } = deck;
        const carrying = { ifMatch: tagOf(deck), body: JSON.stringify(written) };
        await refused(probe, 409, ['PUT', pathOf(id), carrying]);
        await refused(probe, 409, ['DELETE', pathOf(id), { ifMatch: tagOf(deck) }]);
        await refused(probe, 409, ['POST', list, { body: JSON.stringify(written) }]);
      }
    },
  },
  {
    name: 'a deck that is not there is 404 for every method',
    run: async (probe) => {
      const id = freshId();
      const ifMatch = '"1"';
      await refused(probe, 404, ['GET', pathOf(id)]);
      await refused(probe, 404, ['PUT', pathOf(id), { ifMatch, body: writing(id) }]);
      await refused(probe, 404, ['DELETE', pathOf(id), { ifMatch }]);
      await refused(probe, 404, ['POST', restorePath(id), { ifMatch }]);
    },
  },
  {
    name: 'a deck that cannot be read is 400 and names the place, and nothing of it is kept',
    run: async (probe) => {
      const id = freshId();
      const { steps, ...deck } = smallDeck(id);
      const [step] = steps;
      const bodies: readonly (readonly [unknown: unknown, place: string])[] = [
        [{ ...deck, steps, more: 1 }, 'body/$.more'],
        [{ ...deck, name: {}, steps }, 'body/$.name'],
        [{ ...deck, steps: [step, step] }, 'body/$.steps'],
        [
          { ...deck, steps: [{ ...step, view: { address: 'javascript:alert(1)' } }] },
          'body/$.steps[0].view.address',
        ],
        [{ ...deck, steps: [{ ...step, planned: 0 }] }, 'body/$.steps[0].planned'],
      ];
      for (const [body, place] of bodies) {
        const places = await refused(probe, 400, ['POST', list, { body: JSON.stringify(body) }]);
        must(places.includes(place), `${place} is named, not ${places.join(', ')}`);
      }
      await refused(probe, 415, ['POST', list, { body: writing(id), mediaType: 'text/plain' }]);
      await refused(probe, 404, ['GET', pathOf(id)]);
    },
  },
];

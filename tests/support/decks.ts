import fc from 'fast-check';
import type { Deck, DeckStep, DeckView, Words } from '../../src/domain/deck/deck';

export const smallStep = (id: string, more: Partial<DeckStep> = {}): DeckStep => ({
  id,
  title: { 'zh-CN': `题 ${id}` },
  words: {},
  notes: {},
  view: { address: '/explore/grains?v=1' },
  builds: [],
  ...more,
});

/** A deck with one step. */
export const smallDeck = (id: string, title = '一步'): Deck => ({
  id,
  name: { 'zh-CN': '演示一', en: 'Deck one' },
  steps: [smallStep('a', { title: { 'zh-CN': title } })],
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyWords: fc.Arbitrary<Words> = fc.record({ 'zh-CN': anyText, en: anyText }, { requiredKeys: [] });
const anyView: fc.Arbitrary<DeckView> = fc
  .constantFrom('/explore/grains?v=1', '/explore/matrix?v=1', '/lab/baseline?v=1')
  .map((address) => ({ address }));

const anyStep = (id: string): fc.Arbitrary<DeckStep> =>
  fc.record(
    {
      id: fc.constant(id),
      title: anyWords,
      words: anyWords,
      notes: anyWords,
      view: anyView,
      builds: fc.array(anyView, { maxLength: 3 }),
      hidden: fc.constant(true),
      planned: fc.integer({ min: 1, max: 600 }),
      basis: fc.string({ maxLength: 20 }),
      picture: fc.constant('<svg/>'),
    },
    { requiredKeys: ['id', 'title', 'words', 'notes', 'view', 'builds'] },
  );

/** Any deck of up to six steps. */
export const anyDeck: fc.Arbitrary<Deck> = fc.nat({ max: 6 }).chain((count) =>
  fc.record({
    id: fc.constant('d'),
    name: fc.record({ 'zh-CN': fc.constant('演示'), en: anyText }),
    steps: fc.tuple(...Array.from({ length: count }, (_, i) => anyStep(`s${i}`))),
  }),
);

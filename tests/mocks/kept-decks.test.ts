import { describe, expect, it } from 'vitest';
import { deckForm } from '../../mocks/kept/deck-form';
import { documentsOn } from '../../mocks/kept/documents';
import { memoryShelf } from '../../mocks/kept/memory-shelf';
import { planForm } from '../../mocks/kept/plan-form';
import { ok } from '../../src/domain/result';
import { smallDeck } from '../support/decks';
import { smallDocument } from '../support/plans';

const now = () => '2026-03-01T10:25:00.000Z';

describe('decks on the shelf', () => {
  it('stand beside plans of the same id, and neither is the other', async () => {
    const shelf = memoryShelf();
    const plans = documentsOn({ shelf, form: planForm, summaryOf: (written) => written, now });
    const decks = documentsOn({ shelf, form: deckForm, summaryOf: (written) => written, now });
    const plan = smallDocument('one');
    await plans.change('one', () => ok(plan));
    await decks.change('one', (_current, revision) => ok({ ...smallDeck('one'), revision }));
    expect(await plans.read('one')).toEqual({ ok: true, value: plan });
    expect(await decks.read('one')).toEqual({ ok: true, value: { ...smallDeck('one'), revision: 1 } });
    expect(await plans.all()).toHaveLength(1);
    expect(await decks.all()).toHaveLength(1);
  });

  it('fault-22 are served as they were before where the newest text is damaged', async () => {
    const shelf = memoryShelf();
    const decks = documentsOn({ shelf, form: deckForm, summaryOf: (written) => written, now });
    for (const title of ['一', '二'])
      await decks.change('d', (_current, revision) => ok({ ...smallDeck('d', title), revision }));
    await shelf.decide('deck', 'd', ([newest]) => ({
      result: undefined,
      put: { ...newest!, text: newest!.text.slice(0, 40) },
      drop: [newest!.revision],
    }));
    const read = await decks.read('d');
    expect(read).toMatchObject({ ok: true, value: { revision: 3, steps: [{ title: { 'zh-CN': '一' } }] } });
    expect(await shelf.damaged()).toMatchObject([{ kind: 'deck', id: 'd', revision: 2 }]);
  });

  it('fault-23 of version 1 are read for ever', () => {
    const text =
      '{"id":"d","name":{"zh-CN":"演示"},"steps":[{"id":"a","title":{"en":"One"},"words":{},"notes":{"zh-CN":"说"},' +
      '"view":{"address":"/explore/grains?v=1"},"builds":[{"address":"/lab/baseline?v=1"}],"hidden":true,"planned":60,' +
      '"basis":"x","picture":"<svg/>"}],"revision":2,"deleted":"2026-01-01T00:00:00.000Z"}';
    expect(deckForm.read(text, 1)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });
});

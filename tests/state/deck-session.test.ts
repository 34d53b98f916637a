import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/api/query-client';
import { deckQuery, decksQuery } from '../../src/api/queries-decks';
import type { DeckDocument } from '../../src/domain/deck/deck';
import {
  addStep,
  createDeck,
  deleteDeck,
  duplicateDeck,
  renameDeck,
  restoreDeck,
} from '../../src/state/deck-acts';
import { fetchDeck, sendDeck, sendNewDeck, type DeckApi } from '../../src/state/deck-api';
import { DeckSession } from '../../src/state/deck-session';
import { openOffice, type Office } from '../support/plan-desk';
import { smallDeck, smallStep } from '../support/decks';

let office: Office;
let api: DeckApi;

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const served = (id = 'd'): Promise<DeckDocument> => fetchDeck(api, id);
const open = async (id = 'd', lasting = true) =>
  new DeckSession(api, { base: await served(id), lasting }, () => undefined);
const say = (session: DeckSession, text: string, key?: string) =>
  session.edit({ kind: 'say', step: 'a', part: 'title', words: { 'zh-CN': text } }, key);
const titleOf = ({ steps }: Pick<DeckDocument, 'steps'>) => steps[0]?.title['zh-CN'];

beforeEach(async () => {
  vi.useFakeTimers();
  office = openOffice();
  api = { client: office.client, cache: createQueryClient() };
  await sendNewDeck(api, smallDeck('d'));
});
afterEach(() => void vi.useRealTimers());

describe('a deck in a window', () => {
  it('shows an edit at once, and has it saved within a second, however long one types', async () => {
    const session = await open();
    for (const text of ['为', '为什', '为什么']) {
      say(session, text, 'a/title');
      await pass(250);
    }
    expect(titleOf(session.state.history.now)).toBe('为什么');
    await pass(300);
    expect(titleOf(await served())).toBe('为什么');
    expect(session.state.save).toEqual({ state: 'saved' });
    session.undo();
    await pass(1_000);
    expect(titleOf(await served())).toBe('一步');
    session.redo();
    await pass(1_000);
    expect(titleOf(await served())).toBe('为什么');
  });

  it('says why it is not saved, keeps trying, and is saved once it can be', async () => {
    const session = await open();
    office.faults.set('status:503@saveDeck', 2);
    say(session, '甲');
    await pass(500);
    expect(session.state.save).toMatchObject({ state: 'unsaved', reason: 'server' });
    expect(session.isAtRisk).toBe(true);
    await pass(5_000);
    expect(session.state.save).toEqual({ state: 'saved' });
    expect(titleOf(await served())).toBe('甲');
  });

  it('says that nothing lasts where the browser keeps nothing', async () => {
    const session = await open('d', false);
    say(session, '甲');
    await pass(1_000);
    expect(session.state.save).toEqual({ state: 'unsaved', reason: 'memory' });
  });

  it('cannot change a deck that is part of the program', async () => {
    const session = await open('baotou-report');
    session.edit({ kind: 'remove', step: 'why' });
    await pass(1_000);
    expect(session.state.history.now.steps).toHaveLength(8);
    expect(session.state.save).toEqual({ state: 'saved' });
  });
});

describe('a deck that two windows change', () => {
  const race = async () => {
    const session = await open();
    say(session, '我的');
    await sendDeck(api, smallDeck('d', '对方的'), await served());
    await pass(1_000);
    return session;
  };

  it('asks, and keeps sending nothing until it is answered', async () => {
    const session = await race();
    expect(session.state.save).toMatchObject({ state: 'unsaved', reason: 'conflict' });
    expect(titleOf(session.state.conflict!)).toBe('对方的');
    expect(titleOf(await served())).toBe('对方的');
  });

  it.each([
    ['mine', '我的'],
    ['theirs', '对方的'],
  ] as const)('goes on with %s', async (choice, title) => {
    const session = await race();
    await session.resolve(choice);
    expect(session.state.conflict).toBeUndefined();
    expect(titleOf(session.state.history.now)).toBe(title);
    expect(titleOf(await served())).toBe(title);
    say(session, '之后');
    await pass(1_000);
    expect(titleOf(await served())).toBe('之后');
  });

  it('keeps mine as a copy beside theirs', async () => {
    const session = await race();
    const id = await session.copyMine({ 'zh-CN': '副本' });
    expect(titleOf(await served(id))).toBe('我的');
    expect(titleOf(session.state.history.now)).toBe('对方的');
  });

  it('brings a deck back that was deleted meanwhile, where mine is chosen', async () => {
    const session = await open();
    say(session, '我的');
    await deleteDeck(api, 'd');
    await pass(1_000);
    expect(session.state.conflict?.deleted).toBeDefined();
    await session.resolve('mine');
    expect(await served()).not.toHaveProperty('deleted');
    expect(titleOf(await served())).toBe('我的');
  });

  it('asks nothing where the answer was lost and the change was taken', async () => {
    const session = await open();
    say(session, '甲');
    await sendDeck(api, session.state.history.now, await served());
    await pass(1_000);
    expect(session.state).toMatchObject({ save: { state: 'saved' } });
    expect(session.state.conflict).toBeUndefined();
  });

  it('shows what the other window wrote where this one changed nothing', async () => {
    const session = await open();
    await sendDeck(api, smallDeck('d', '对方的'), await served());
    await session.look();
    expect(titleOf(session.state.history.now)).toBe('对方的');
  });
});

describe('what is done with decks as wholes', () => {
  it('makes, renames, copies, adds to, deletes and restores one, and the list tells of each', async () => {
    const list = async () =>
      (await api.cache.fetchQuery(decksQuery(api.client))).items.filter(({ readOnly }) => !readOnly);
    const { id } = await createDeck(api, { name: { en: 'Two' }, steps: [] });
    await renameDeck(api, id, { en: 'Three' });
    const copy = await duplicateDeck(api, 'baotou-report', { 'zh-CN': '副本' });
    expect(copy.steps).toHaveLength(8);
    expect(copy).not.toHaveProperty('readOnly');
    await Promise.all([addStep(api, id, smallStep('x')), addStep(api, id, smallStep('y'))]);
    const added = await api.cache.fetchQuery(deckQuery(api.client, id));
    expect(added.steps.map((step) => step.id).sort()).toEqual(['x', 'y']);
    await deleteDeck(api, id);
    expect((await list()).find((deck) => deck.id === id)).toHaveProperty('deleted');
    await restoreDeck(api, id);
    expect((await list()).find((deck) => deck.id === id)).toMatchObject({ name: { en: 'Three' }, steps: 2 });
  });
});

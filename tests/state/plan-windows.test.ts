import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endpoints } from '../../src/api/contract';
import type { PlanDocument } from '../../src/domain/plan/plan-log';
import { replayLog } from '../../src/domain/plan/replay-log';
import type { PlanSession } from '../../src/state/plan-session';
import { sealed } from '../../mocks/kept/generation';
import { lastingShelf, openOffice, type Office } from '../support/plan-desk';
import { smallPlan } from '../support/plans';

let office: Office;

const served = (id = 'p'): Promise<PlanDocument> => office.client.get(endpoints.plan, { path: { id } });
const decided = async () => replayLog(await served()).plan;
const note = (session: PlanSession, text: string) =>
  session.act({ kind: 'edit', name: 'note', patch: { note: text } });
const rename = (session: PlanSession, name: string) =>
  session.act({ kind: 'edit', name: 'rename', patch: { name } });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  office = openOffice();
  await office.client.send(endpoints.createPlan, {
    path: {},
    body: { id: 'p', start: smallPlan(), log: [] },
  });
});
afterEach(() => void vi.useRealTimers());

describe('two windows on a plan', () => {
  it('fault-26 keep all of 200 edits each', async () => {
    const windows = [await office.open('p'), await office.open('p')];
    for (let i = 0; i < 200; i++) {
      for (const [w, session] of windows.entries()) {
        const patch = { entered: { staff: { [`${w}-${i}`]: i } } };
        session.act({ kind: 'edit', name: 'openings', patch });
      }
      await pass(20);
    }
    await pass(20_000);
    const { staff } = (await decided()).entered;
    expect(Object.keys(staff)).toHaveLength(400);
    expect((await served()).log).toHaveLength(400);
    for (const session of windows) expect(session.state.work.replayed.plan.entered.staff).toEqual(staff);
  });

  it.each([
    ['mine', '我的'],
    ['theirs', '他的'],
  ] as const)('fault-04 ask where both set one field: %s', async (choice, name) => {
    const [here, there] = [await office.open('p'), await office.open('p', { channel: silent })];
    rename(there, '他的');
    note(here, 'kept');
    rename(here, '我的');
    await pass(5_000);
    const asked = [here, there].find(({ state }) => state.conflict !== undefined)!;
    const { conflict } = asked.state;
    expect(conflict?.fields.map(({ leaf }) => leaf)).toEqual(['name']);
    expect(asked.state.save).toMatchObject({ state: 'unsaved', reason: 'conflict' });
    await asked.resolve(
      choice === 'mine' ? (asked === here ? 'mine' : 'theirs') : asked === here ? 'theirs' : 'mine',
    );
    await pass(5_000);
    expect(await decided()).toMatchObject({ name, note: 'kept' });
  });

  it('fault-04 asks where the other has deleted the plan', async () => {
    const session = await office.open('p', { channel: silent });
    await office.client.send(endpoints.deletePlan, { path: { id: 'p' }, ifMatch: '"1"' });
    note(session, 'a');
    await pass(2_000);
    expect(session.state.conflict).toMatchObject({ kind: 'deleted' });
    expect(session.state.work.replayed.plan.note).toBe('a');
    await session.resolve('mine');
    await pass(2_000);
    expect(await served()).toMatchObject({ revision: 4, log: [{ act: { patch: { note: 'a' } } }] });
  });

  it('fault-04 keeps ours as another plan, and theirs as it is', async () => {
    const [here, there] = [await office.open('p'), await office.open('p')];
    rename(there, '他的');
    await there.flush();
    await pass(1_000);
    const session = await office.open('p', { channel: silent });
    rename(there, '他的二');
    await pass(1_000);
    rename(session, '我的');
    await pass(2_000);
    expect(session.state.conflict?.kind).toBe('fields');
    const copy = await session.copyMine('我的（副本）');
    await pass(2_000);
    expect(replayLog(await served(copy.id)).plan.name).toBe('我的（副本）');
    expect(session.state).toMatchObject({
      save: { state: 'saved' },
      work: { replayed: { plan: { name: '他的二' } } },
    });
    expect(here.state.work.replayed.plan.name).toBe('他的二');
  });

  it('fault-24 fault-27 stops writing once a newer build has written the plan', async () => {
    const shelf = lastingShelf();
    office = openOffice(shelf);
    await office.client.send(endpoints.createPlan, {
      path: {},
      body: { id: 'p', start: smallPlan(), log: [] },
    });
    const session = await office.open('p');
    const newer = sealed({
      kind: 'plan',
      id: 'p',
      revision: 2,
      version: 99,
      at: '',
      text: '{"from":"tomorrow"}',
    });
    await shelf.decide('plan', 'p', () => ({ result: undefined, put: newer }));
    note(session, 'a');
    await pass(120_000);
    note(session, 'b');
    await pass(120_000);
    expect(session.state).toMatchObject({
      save: { state: 'unsaved', reason: 'newer-version' },
      atRisk: false,
    });
    expect(await shelf.newest('plan')).toEqual([newer]);
    await expect(office.open('p')).rejects.toMatchObject({ status: 409 });
  });
});

const silent = { tell: () => undefined, listen: () => () => undefined };

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

describe('a plan in a window', () => {
  it('shows an act at once, journals it within 300 ms and has it saved within a second', async () => {
    const session = await office.open('p');
    expect(session.state.save.state).toBe('saved');
    note(session, 'a');
    expect(session.state.work.replayed.plan.note).toBe('a');
    expect(session.state).toMatchObject({ atRisk: true, save: { state: 'saving' } });
    await pass(300);
    expect([...office.journal.entries.values()][0]?.steps).toHaveLength(1);
    expect(session.state.atRisk).toBe(false);
    await pass(700);
    expect((await decided()).note).toBe('a');
    expect(session.state.save).toEqual({ state: 'saved' });
    await pass(300);
    expect(office.journal.entries.size).toBe(0);
  });

  it('names who did it, when and why', async () => {
    const session = await office.open('p');
    vi.setSystemTime('2026-03-01T10:32:05Z');
    session.act({ kind: 'edit', name: 'note', patch: { note: 'a' } }, { reason: '会商后' });
    await pass(1_000);
    expect((await served()).log).toMatchObject([
      { author: '张三', at: '2026-03-01T10:32:05.000Z', reason: '会商后' },
    ]);
  });

  it('fault-87 makes one step of a key held down, and none of an act that changes nothing', async () => {
    const session = await office.open('p');
    for (let moved = 11; moved <= 111; moved++) {
      session.act({ kind: 'edit', name: 'moved', patch: { size: { moved } } }, { coalesce: 'moved' });
      await pass(30);
    }
    expect(session.act({ kind: 'edit', name: 'moved', patch: { size: { moved: 111 } } }).ok).toBe(true);
    await pass(1_000);
    expect((await served()).log).toHaveLength(1);
    expect((await decided()).size.moved).toBe(111);
    session.act({ kind: 'edit', name: 'moved', patch: { size: { moved: 5 } } }, { coalesce: 'moved' });
    await pass(1_000);
    expect((await served()).log).toHaveLength(2);
  });

  it('fault-86 takes back and brings again across a change of another window', async () => {
    const [here, there] = [await office.open('p'), await office.open('p')];
    note(here, 'a');
    await pass(1_000);
    rename(there, '乙');
    await pass(2_000);
    here.act({ kind: 'undo', step: here.state.work.ours.at(-1)?.id ?? here.state.work.base.log[0]!.id });
    await pass(2_000);
    expect(await decided()).toMatchObject({ name: '乙', note: '' });
    expect(there.state.work.replayed.plan).toEqual(await decided());
  });

  it('refuses edits while it is submitted, and takes comments', async () => {
    const session = await office.open('p');
    session.act({ kind: 'submit' });
    expect(note(session, 'a')).toEqual({ ok: false, problems: 'locked' });
    expect(session.act({ kind: 'comment', text: '请核' }).ok).toBe(true);
    session.act({ kind: 'withdraw' });
    expect(note(session, 'a').ok).toBe(true);
  });
});

describe('a plan that cannot be saved', () => {
  it.each([
    ['fault-14', 'network', 'offline'],
    ['fault-01', 'status:503', 'server'],
    ['fault-08', 'html', 'server'],
    ['fault-21', 'status:507', 'storage-full'],
  ])('%s is kept in the journal and tried again until it is saved: %s', async (_, fault, reason) => {
    const session = await office.open('p');
    office.faults.set(`${fault}@savePlan`);
    note(session, 'a');
    await pass(10_000);
    expect(session.state).toMatchObject({ save: { state: 'unsaved', reason }, atRisk: false });
    rename(session, '丙');
    office.faults.set('');
    await pass(30_000);
    expect(session.state.save).toEqual({ state: 'saved' });
    expect(await decided()).toMatchObject({ note: 'a', name: '丙' });
  });

  it('fault-03 is not tried again by itself where it is refused, but with the next act', async () => {
    const session = await office.open('p');
    office.faults.set('status:403@savePlan');
    note(session, 'a');
    await pass(5_000);
    expect(session.state.save).toMatchObject({ state: 'unsaved', reason: 'refused' });
    office.faults.set('');
    await pass(120_000);
    expect((await served()).log).toHaveLength(0);
    await session.retry();
    expect((await served()).log).toHaveLength(1);
  });

  it('fault-05 saves once what was saved though the answer was lost', async () => {
    const session = await office.open('p');
    office.faults.set('malformed@savePlan', 1);
    note(session, 'a');
    await pass(10_000);
    expect((await served()).log).toHaveLength(1);
    expect(session.state.save).toEqual({ state: 'saved' });
  });

  it('fault-16 is there again when the plan is opened, and saved', async () => {
    const session = await office.open('p');
    office.faults.set('network@savePlan');
    vi.setSystemTime('2026-03-01T10:32:05Z');
    note(session, 'a');
    rename(session, '丙');
    await pass(300);
    session.end();
    office.faults.set('');
    const again = await office.open('p');
    expect(again.state.work.replayed.plan).toMatchObject({ note: 'a', name: '丙' });
    await pass(2_000);
    expect(await decided()).toMatchObject({ note: 'a', name: '丙' });
    expect(office.journal.entries.size).toBe(0);
  });

  it('fault-20 says it is in memory only, and at risk, where the server keeps nothing for good', async () => {
    office = openOffice({ ...(await import('../../mocks/kept/memory-shelf')).memoryShelf() });
    await office.client.send(endpoints.createPlan, {
      path: {},
      body: { id: 'p', start: smallPlan(), log: [] },
    });
    const session = await office.open('p');
    note(session, 'a');
    await pass(2_000);
    expect(session.state).toMatchObject({ save: { state: 'unsaved', reason: 'memory' }, atRisk: true });
    expect((await decided()).note).toBe('a');
  });

  it('fault-25 is saved in the order of its steps when the clock goes back', async () => {
    const session = await office.open('p');
    vi.setSystemTime('2026-03-01T10:00:00Z');
    note(session, 'first');
    await pass(1_000);
    vi.setSystemTime('2020-01-01T00:00:00Z');
    note(session, 'second');
    await pass(1_000);
    expect((await decided()).note).toBe('second');
    expect((await office.open('p')).state.work.replayed.plan.note).toBe('second');
  });
});

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
    asked.resolve(
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

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endpoints } from '../../src/api/contract';
import type { PlanDocument } from '../../src/domain/plan/plan-log';
import { replayLog } from '../../src/domain/plan/replay-log';
import type { PlanSession } from '../../src/state/plan-session';
import { openOffice, type Office } from '../support/plan-desk';
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
    await session.end();
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
    const inMemory = { state: 'unsaved', reason: 'memory' };
    expect(session.state.save).toEqual(inMemory);
    note(session, 'a');
    for (let i = 0; i < 20; i++) {
      expect(session.state.save).toEqual(inMemory);
      await pass(100);
    }
    expect(session.state).toMatchObject({ save: inMemory, atRisk: true });
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

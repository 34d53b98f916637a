import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { createFaultSwitch, parseFaults } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { seedStore } from '../../mocks/store';
import { ApiError } from '../../src/api/api-error';
import { endpoints } from '../../src/api/contract';
import { clientOver } from '../support/answering';
import { smallSeed } from '../support/small-seed';

const faults = createFaultSwitch();
const transport = answeredInPage(createHandlers(seedStore([smallSeed]), faults));
const path = { id: smallSeed.dataset.id };

const askUnder = (fault: string) => {
  const client = clientOver(transport, { fault });
  return client.get(endpoints.dataset, { path }).catch((error: unknown) => error as ApiError);
};

describe('the fault switch of the embedded API', () => {
  beforeEach(() => faults.set(''));

  it.each([
    ['fault-01', 'status:503', { kind: 'status', status: 503 }],
    ['fault-03', 'status:403', { kind: 'status', status: 403 }],
    ['fault-07', 'network', { kind: 'network' }],
    ['fault-08', 'malformed', { kind: 'unreadable', status: 200 }],
    ['fault-08', 'html', { kind: 'unreadable', status: 200 }],
    ['fault-09', 'wrong-shape', { kind: 'contract', status: 200 }],
  ])('%s %s in an address is acted out', async (_, fault, error) => {
    expect(await askUnder(fault)).toMatchObject(error);
  });

  it('fault-10 partial gives half of a list and then fails', async () => {
    const client = clientOver(transport, { fault: 'partial' });
    expect(await client.list(endpoints.figures, { path })).toMatchObject({
      items: [{ id: 'F1' }],
      total: 2,
      complete: false,
      missing: { status: 503 },
    });
  });

  it('acts on one endpoint where one is named, and on the rest as if there were none', async () => {
    expect(await askUnder('status:500@flows')).toEqual(smallSeed.dataset);
    expect(await askUnder('never@flows,status:502@dataset')).toMatchObject({ status: 502 });
  });

  it('is set by a call for as many answers as are said, then ends', async () => {
    faults.set('status:500', 2);
    const client = clientOver(transport);
    const ask = () => client.get(endpoints.dataset, { path }).catch((error: unknown) => error);
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map((answer) => answer instanceof ApiError)).toEqual([true, true, false]);
  });

  it('refuses a fault it does not know', async () => {
    expect(await askUnder('fire')).toMatchObject({
      status: 400,
      problem: { problems: [{ code: 'unknown-fault', where: 'query/fault', detail: { value: 'fire' } }] },
    });
    expect(() => faults.set('status:200')).toThrow('status:200');
  });

  it.each(['status:200', 'status:', 'delay:-1', 'delay:1s', 'never@nowhere', 'network@toString', 'a,b'])(
    'does not know %s',
    (text) => {
      expect(parseFaults(text).ok).toBe(false);
    },
  );
});

describe('an embedded API that is slow', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('fault-06 delay answers after its time', async () => {
    const answer = askUnder('delay:10000');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(smallSeed.dataset);
  });

  it('fault-05 never keeps silent until the client gives up, and leaves nothing behind', async () => {
    const answer = askUnder('never');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toMatchObject({ kind: 'timeout' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

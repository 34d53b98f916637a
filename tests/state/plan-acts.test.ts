import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/api/query-client';
import { planQuery, plansQuery } from '../../src/api/queries-plans';
import { replayLog } from '../../src/domain/plan/replay-log';
import {
  createPlan,
  deletePlan,
  duplicatePlan,
  keepNew,
  planFromPast,
  renamePlan,
  restorePlan,
} from '../../src/state/plan-acts';
import { openOffice } from '../support/plan-desk';
import { editStep, smallPlan } from '../support/plans';

const newApi = () => ({ client: openOffice().client, cache: createQueryClient() });
const { dataset } = smallPlan();

describe('what is done with plans as wholes', () => {
  it('makes, renames, deletes and restores one, and the list tells of each', async () => {
    const api = newApi();
    const list = async () => (await api.cache.fetchQuery(plansQuery(api.client, dataset))).items;
    const { id } = await createPlan(api, smallPlan());
    expect(await list()).toMatchObject([{ id, name: '方案一', review: 'draft' }]);
    await renamePlan(api, id, '方案二');
    expect(await list()).toMatchObject([{ name: '方案二' }]);
    await deletePlan(api, id);
    expect((await list())[0]).toHaveProperty('deleted');
    await restorePlan(api, id);
    expect((await list())[0]).not.toHaveProperty('deleted');
    expect((await api.cache.fetchQuery(planQuery(api.client, id))).log).toHaveLength(1);
  });

  it('begins new plans where another is, or was, and leaves that as it is', async () => {
    const api = newApi();
    const log = [editStep('a', { note: 'first' }), editStep('b', { note: 'second' })];
    const kept = await keepNew(api, { start: smallPlan(), log });
    const copy = await duplicatePlan(api, kept.id, '副本');
    const past = await planFromPast(api, kept, { steps: 1, name: '较早' });
    expect(copy).toMatchObject({ log: [], start: { name: '副本', note: 'second' } });
    expect(past).toMatchObject({ log: [], start: { name: '较早', note: 'first' } });
    expect(replayLog(kept).plan).toMatchObject({ name: '方案一', note: 'second' });
    expect(new Set([kept.id, copy.id, past.id]).size).toBe(3);
  });

  it('renames a plan that another window changes at the same moment', async () => {
    const api = newApi();
    const { id } = await createPlan(api, smallPlan());
    await Promise.all([renamePlan(api, id, '甲'), renamePlan(api, id, '乙'), renamePlan(api, id, '丙')]);
    expect((await api.cache.fetchQuery(planQuery(api.client, id))).log).toHaveLength(3);
  });
});

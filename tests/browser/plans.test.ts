import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diceOf } from '../support/dice';
import { anotherDesk, openDesk, servePlanPages, type PlanPages } from '../support/plan-page';
import type { Desk } from './plan-page/desk';

vi.setConfig({ testTimeout: 90_000 });

/** What the page calls so. */
declare const desk: Desk;

let pages: PlanPages;
beforeAll(async () => {
  pages = await servePlanPages();
});
afterAll(() => pages.close());

const open = (page: Page, id: string) => page.evaluate((plan) => desk.open(plan), id);
const make = (page: Page) => page.evaluate(() => desk.make());
const edit = (page: Page, unit: string) => page.evaluate((name) => void desk.edit(name), unit);
const saveOf = (page: Page) => page.evaluate(() => desk.save());
const saved = (page: Page) => expect.poll(() => saveOf(page), { timeout: 30_000 }).toBe('saved');
const staffServed = (page: Page, id: string) =>
  page.evaluate(async (plan) => (await desk.served(plan)).log.length, id);
/** Whether the page would ask before it is closed. */
const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

describe('plans in a browser', () => {
  it('fault-26 fault-71 two windows keep 200 edits each, and show the same, whatever else is said between them', async () => {
    const { page, context } = await openDesk(pages);
    const other = await anotherDesk(context, pages);
    const id = await make(page);
    await Promise.all([open(page, id), open(other, id)]);
    await other.evaluate((plan) => {
      const channel = new BroadcastChannel('quotaflow-plans');
      const right = { say: 'plan-written', version: 1, plan, revision: 9 };
      for (const wrong of [null, 'plan-written', {}, { ...right, version: 2 }, { ...right, more: 1 }])
        channel.postMessage(wrong);
      channel.close();
    }, id);
    await Promise.all([
      page.evaluate(() => desk.type(200, 15, 'a')),
      other.evaluate(() => desk.type(200, 15, 'b')),
    ]);
    for (const window of [page, other])
      await expect.poll(() => window.evaluate(() => desk.staff().length), { timeout: 60_000 }).toBe(400);
    await Promise.all([saved(page), saved(other)]);
    expect(await staffServed(page, id)).toBe(400);
  });

  it('fault-16 has after a crash what was journaled before it, and says since when', async () => {
    const { page, context } = await openDesk(pages, { expected: [/^crashed$/] });
    const id = await make(page);
    const times = process.env.ALL_CASES ? 100 : 4;
    const dice = diceOf(16);
    let before = 0;
    for (let i = 0; i < times; i++) {
      const isJournalOnly = i % 2 === 1;
      const window = await anotherDesk(context, pages, isJournalOnly ? '#fault=status:503@savePlan' : '');
      await open(window, id);
      await window.evaluate((name) => void desk.type(10_000, 10, name), `${i}-`);
      const enough = dice.whole(40, 160);
      await expect
        .poll(() => window.evaluate(() => desk.typed.length), { timeout: 30_000 })
        .toBeGreaterThan(enough);
      const sure = await window.evaluate(
        () => desk.typed.filter((time) => time < performance.now() - 500).length,
      );
      await crash(window);
      await open(page, id);
      const after = await page.evaluate(() => desk.staff().length);
      expect(after).toBeGreaterThanOrEqual(before + sure);
      const restored = await page.evaluate(() => desk.draft().restored?.steps ?? 0);
      if (isJournalOnly) expect(restored).toBeGreaterThanOrEqual(sure);
      await saved(page);
      before = after;
    }
  });

  it('fault-20 keeps work in memory where the browser blocks storage, says so and asks before closing', async () => {
    const { page } = await openDesk(pages, {
      prepare: (context) =>
        context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('blocked by policy', 'SecurityError');
          };
        }),
    });
    const id = await make(page);
    await open(page, id);
    expect(await asksBeforeClosing(page)).toBe(false);
    await edit(page, 'a');
    await expect.poll(() => saveOf(page)).toBe('unsaved: memory');
    await expect.poll(() => staffServed(page, id)).toBe(1);
    expect(await page.evaluate(() => desk.storage())).toEqual({ kept: 'memory', damaged: [] });
    expect(await asksBeforeClosing(page)).toBe(true);
  });

  it('fault-21 keeps the version before and the work in memory where storage is full, and saves once there is room', async () => {
    const { page, context, url } = await openDesk(pages);
    const session = await context.newCDPSession(page);
    const origin = new URL(url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
    const id = await make(page);
    await open(page, id);
    await edit(page, 'a');
    await saved(page);
    await page.evaluate(() => void desk.editMany(4_000));
    await expect.poll(() => saveOf(page), { timeout: 10_000 }).toBe('unsaved: storage-full');
    expect(await page.evaluate(() => desk.staff().length)).toBe(4_001);
    expect(await staffServed(page, id)).toBe(1);
    expect(await asksBeforeClosing(page)).toBe(true);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await saved(page);
    expect(await staffServed(page, id)).toBe(2);
    expect(await asksBeforeClosing(page)).toBe(false);
  });

  it('fault-28 has everything again with the next save after site data were cleared', async () => {
    const { page, context, url } = await openDesk(pages);
    const id = await make(page);
    const unopened = await make(page);
    await open(page, id);
    await edit(page, 'a');
    await saved(page);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    await edit(page, 'b');
    await saved(page);
    const fresh = await anotherDesk(context, pages);
    await open(fresh, id);
    expect(await fresh.evaluate(() => desk.staff())).toEqual(['a', 'b']);
    await open(fresh, unopened);
    expect(await fresh.evaluate(() => desk.draft().status)).toBe('open');
  });

  it('finds what was not saved yet when a plan is left and opened again at once', async () => {
    const { page } = await openDesk(pages);
    const id = await make(page);
    await open(page, id);
    const found = await page.evaluate(async (plan) => {
      desk.edit('a');
      desk.draft().close();
      await desk.open(plan);
      return desk.staff();
    }, id);
    expect(found).toEqual(['a']);
    await saved(page);
    expect(await staffServed(page, id)).toBe(1);
  });

  it('fault-14 saves without a network, because the page itself answers', async () => {
    const { page, context } = await openDesk(pages);
    const id = await make(page);
    await open(page, id);
    await context.setOffline(true);
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await edit(page, 'a');
    await saved(page);
    expect(await staffServed(page, id)).toBe(1);
  });

  it('fault-22 serves the state before a damaged one, and gives what is left of that', async () => {
    const { page, context } = await openDesk(pages);
    const id = await make(page);
    await open(page, id);
    for (const unit of ['a', 'b']) {
      await edit(page, unit);
      await saved(page);
    }
    await expect.poll(() => page.evaluate((plan) => desk.journaled(plan), id)).toBe(0);
    await page.close();
    const fresh = await anotherDesk(context, pages);
    await fresh.evaluate(damageNewest);
    await open(fresh, id);
    expect(await fresh.evaluate(() => desk.staff())).toEqual(['a']);
    const { damaged } = await fresh.evaluate(() => desk.storage());
    expect(damaged).toMatchObject([{ id, revision: 3, restored: { revision: 2 } }]);
    expect(damaged[0]?.text).toContain('"damaged"');
    await edit(fresh, 'c');
    await saved(fresh);
    expect(await staffServed(fresh, id)).toBe(2);
  });

  it('fault-27 lets go of the database for a newer build, and writes nothing to it', async () => {
    const { page } = await openDesk(pages);
    const id = await make(page);
    await open(page, id);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('quotaflow-kept', 2);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(new Error('the newer build cannot open'));
        }),
    );
    await edit(page, 'a');
    await expect.poll(() => saveOf(page)).toBe('unsaved: newer-version');
    expect(await page.evaluate(() => desk.staff())).toEqual(['a']);
  });
});

/** Kills the process of a page. */
async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await gone;
  await page.close();
}

/** Changes one letter of the newest generation of the only plan, as a bad disk would. */
const damageNewest = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('quotaflow-kept');
    request.onerror = () => reject(new Error('no database'));
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('generations', 'readwrite');
      const cursor = transaction.objectStore('generations').openCursor(null, 'prev');
      cursor.onsuccess = () => {
        const kept = cursor.result?.value as { text: string };
        cursor.result?.update({ ...kept, text: kept.text.replace('"openings"', '"damaged"') });
      };
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });

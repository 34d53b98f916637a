import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { bare, byId, lacking } from '../support/reading-facts';
import { changeFacts, districtFacts, dutyFacts } from '../support/report-changes';
import { figureFacts, type FigureFact } from '../support/report-facts';

type ToldRow = Readonly<Record<string, string>>;

/** The rows of the Sources page by id: what each cell says, by the head of its column, and the whole row under `row`. */
const rowsOf = (page: Page): Promise<Readonly<Record<string, ToldRow>>> =>
  page.evaluate(() => {
    const said = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('main tr[id]')];
    return Object.fromEntries(
      rows.map((row) => {
        const heads = [...row.closest('table')!.querySelectorAll('thead th')].map(said);
        const cells = [...row.cells].map((cell, i) => [heads[i] ?? '', said(cell)] as const);
        return [said(row.cells[0]!), { ...Object.fromEntries(cells), row: said(row) }];
      }),
    );
  });

const openSources = async (hash = '#/sources?v=1', language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { page } = await openApp({ hash, language, ready: '[data-page-ready="sources"]' });
  return page;
};

/** What is printed of a number that has no interval. */
const withoutInterval = ['准确数', '下限', '—'];

const asTold = (row: ToldRow | undefined, { interval }: FigureFact) => ({
  value: bare(row?.['数值']),
  interval:
    interval === '' && withoutInterval.includes(row?.['取整区间'] ?? '') ? '' : bare(row?.['取整区间']),
  basis: row?.['依据'],
  period: row?.['期间'],
  source: row?.['出处'],
});

const asStated = ({ value, interval, basis, period, source }: FigureFact) => ({
  value: bare(value),
  interval: bare(interval),
  basis,
  period,
  source,
});

describe('the Sources page', () => {
  it('states every figure with its value, interval, basis, period and section, and what to beware of', async () => {
    const page = await openSources();
    await page.getByRole('button', { name: '展开全部算式' }).click();
    const rows = await rowsOf(page);
    expect(byId(figureFacts, (fact) => asTold(rows[fact.id], fact))).toEqual(byId(figureFacts, asStated));
    expect(byId(figureFacts, ({ id, says }) => lacking(rows[id]?.['row'], says))).toEqual(
      byId(figureFacts, () => []),
    );
    const derived = figureFacts.filter(({ id }) => id.startsWith('D'));
    expect(byId(derived, ({ id }) => lacking(rows[id]?.['row'], ['公式', '代入', '结果']))).toEqual(
      byId(derived, () => []),
    );
  });

  it('states every change of organisations and every duty with its ends, basis and section', async () => {
    const rows = await rowsOf(await openSources());
    expect(
      byId(changeFacts, ({ id, source, kind, before, after, tiers }) => {
        const row = rows[id];
        return [
          ...lacking(row?.['调整前'], before.length > 0 ? before : ['（新设）']),
          ...lacking(row?.['调整后'], after),
          ...lacking(row?.['类别'], [kind]),
          ...lacking(row?.['层级'], [tiers]),
          ...lacking(row?.['依据'], [id === 'O4' ? '推算' : '报告']),
          ...lacking(row?.['出处'], [source]),
        ];
      }),
    ).toEqual(byId(changeFacts, () => []));
    expect(byId(dutyFacts, ({ id }) => rows[id] && dutyTold(rows[id]))).toEqual(
      byId(dutyFacts, ({ source, from, to, direction }) => ({ source, from, to, direction, basis: '报告' })),
    );
    expect(byId(dutyFacts, ({ id, what }) => lacking(rows[id]?.['row'], [what]))).toEqual(
      byId(dutyFacts, () => []),
    );
  });

  it('states every district by its code, in both languages, and that its numbers are public', async () => {
    const page = await openSources();
    const rows = await rowsOf(page);
    const numbers = {
      面积: 'area',
      '常住人口（2010 年普查）': 'residents',
      苏木乡镇和街道: 'townships',
      旗县区: 'name',
    } as const;
    expect(
      districtFacts.map(({ adcode }) =>
        Object.keys(numbers).map(
          (head) => Object.entries(rows[adcode] ?? {}).find(([key]) => key.startsWith(head))?.[1],
        ),
      ),
    ).toEqual(districtFacts.map((fact) => Object.values(numbers).map((key) => fact[key])));
    for (const title of ['第六次全国人口普查', '行政区域面积', '行政区划']) {
      await page
        .getByRole('listitem')
        .filter({ hasText: title })
        .filter({ hasText: '公开' })
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('row', { name: 'Donghe' }).waitFor();
    const english = await rowsOf(page);
    expect(
      districtFacts.map(({ adcode, english: name }) => lacking(english[adcode]?.['row'], [name])),
    ).toEqual(districtFacts.map(() => []));
  });

  it('is entered at any row by an address, with the focus on it and the row in view', async () => {
    const page = await openSources();
    const ids = [figureFacts, changeFacts, dutyFacts].flatMap((facts) => facts.map(({ id }) => id));
    const codes = districtFacts.map(({ adcode }) => adcode);
    expect(await lostOf(page, [...ids, ...codes])).toEqual([]);
  });
});

const dutyTold = (row: ToldRow) => ({
  source: row['出处'],
  from: row['由'],
  to: row['至'],
  direction: row['方向'],
  basis: row['依据'],
});

/** Goes to one row after the other by its address; the ids of those that were not reached. */
const lostOf = (page: Page, ids: readonly string[]) =>
  page.evaluate(async (all) => {
    const reached = (id: string) => {
      const row = document.activeElement;
      if (row?.querySelector('th')?.textContent !== id || row.ariaCurrent !== 'location') return false;
      const { top, bottom } = row.getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    };
    const arrive = (id: string) =>
      new Promise<boolean>((resolve) => {
        const until = performance.now() + 3_000;
        const look = () => {
          if (reached(id) || performance.now() > until) resolve(reached(id));
          else requestAnimationFrame(look);
        };
        location.hash = `#/sources?v=1&at=${id}`;
        look();
      });
    const lost: string[] = [];
    for (const id of all) if (!(await arrive(id))) lost.push(id);
    return lost;
  }, ids);

import { describe, expect, it } from 'vitest';
import { writeDeck } from '../../src/interchange/deck-file';
import { smallStep } from '../support/decks';
import { pdfPages } from '../support/pdf-text';
import { reportPlaces } from '../support/show-windows';
import { openStage } from '../support/stage-page';

describe('a handout', { timeout: 60_000 }, () => {
  it('has a step a page, its further views on those after it, or three with notes, and where its figures come from on the last', async () => {
    const { page } = await openStage('/stage?v=1&deck=baotou-report', {
      prepare: (context) => context.addInitScript('window.print = () => (document.title = "printed")'),
    });
    await page.getByRole('button', { name: '讲义' }).click();
    const printed = async (layout: string) => {
      await page.getByLabel('版式').selectOption(layout);
      await page.getByRole('button', { name: '打印', exact: true }).click();
      await page.waitForFunction(() => document.title === 'printed');
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(tooSmall)).toEqual([]);
      expect(await page.evaluate(listed)).toEqual([]);
      await page.emulateMedia({ media: null });
      const pdf = await page.pdf({ landscape: true, preferCSSPageSize: true });
      await page.evaluate(() => (document.title = ''));
      await page.locator('[data-print-sheet]').waitFor({ state: 'detached' });
      return pdfPages(pdf);
    };
    const one = await printed('one');
    for (const [at, text] of ['总数不增，一线的编制从哪里来', '每1,000名编制，下沉76名'].entries())
      expect(one[at]).toContain(text);
    expect(one[6]).toContain('4/8·画面4/4');
    expect(one[6]).toContain('2022年·19');
    expect(one[11]).toContain('6/8·画面3/3');
    const [last, sources] = [reportPlaces.length - 1, reportPlaces.length];
    expect(one[last]).toContain('换一种分法，会怎样');
    expect(one[last]).toContain('昆都仑区');
    expect(one[0]).not.toContain('先看形状，不报数');
    expect(one[sources]).toContain('出处与依据');
    expect(one.slice(sources).join('')).toContain('[7.55,7.65)');
    const three = await printed('three');
    expect(three[0]).toContain('划出单位减了16%');
    expect(three[0]).toContain('先看形状，不报数');
    expect(three[0]!.split('按每千名编制计')).toHaveLength(2);
    expect(three[0]!.split('下列数值为占划出单位的百分比')).toHaveLength(2);
    expect(three[1]!.split('体系、年度与旗县区的拆分为示意')).toHaveLength(4);
    expect(three[Math.ceil(sources / 3)]).toContain('出处与依据');
    expect(three.join('')).toContain('F24');
  });

  it.each([
    ['zh-CN', '讲义', '打印'],
    ['en', 'Handout', 'Print'],
  ] as const)(
    'gives a dense picture the room it needs rather than cut it, and a list in its place no signs: %s',
    async (language, handout, print) => {
      const { page } = await openStage('/stage?v=1', {
        language,
        prepare: (context) => context.addInitScript('window.print = () => (document.title = "printed")'),
      });
      const [view, ...builds] = ['outcomes', 'organisations', 'duties'].map((picture) => ({
        address: `/explore/${picture}?v=1`,
      }));
      const steps = [smallStep('dense', { ...(view && { view }), builds })];
      const buffer = Buffer.from(writeDeck({ name: { 'zh-CN': '密' }, steps }));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: handout }).click();
      for (const layout of ['one', 'three']) {
        await page.getByRole('dialog').getByRole('combobox').selectOption(layout);
        await page.getByRole('button', { name: print, exact: true }).click();
        await page.waitForFunction(() => document.title === 'printed');
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate(cutOff)).toEqual([]);
        expect(await page.evaluate(signedLists)).toEqual([]);
        await page.emulateMedia({ media: null });
        await page.evaluate(() => {
          document.title = '';
          window.dispatchEvent(new Event('afterprint'));
        });
        await page.locator('[data-print-sheet]').waitFor({ state: 'detached' });
      }
    },
  );
});

/** Text of pictures below 6.5 points on paper. */
const tooSmall = (): string[] =>
  [...document.querySelectorAll<SVGTextElement>('[data-print-sheet] section svg text')].flatMap((text) => {
    const at = text.getScreenCTM();
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(at?.a ?? 0, at?.b ?? 0);
    return size * 0.75 < 6.45 ? [`${size} px: ${text.textContent}`] : [];
  });

/** Drawings on paper that are higher or wider than the part of the page they stand in. */
const cutOff = (): string[] =>
  [...document.querySelectorAll('[data-print-sheet] section svg[role="img"]')].flatMap((drawing) => {
    const at = drawing.getBoundingClientRect();
    const room = drawing.closest('section')!.getBoundingClientRect();
    const isCut = at.bottom > room.bottom + 1 || at.right > room.right + 1 || at.height < 10;
    return isCut ? [`${at.width}x${at.height} in ${room.width}x${room.height}`] : [];
  });

/** Items that stand on paper as sentences, where they could be drawn. */
const listed = (): string[] =>
  [...document.querySelectorAll('[data-print-sheet] section ul button')].map(
    ({ textContent }) => textContent,
  );

/** Signs of a picture beside a list that stands in its place. */
const signedLists = (): string[] =>
  [...document.querySelectorAll('[data-print-sheet] section:has(ul button)')].flatMap((section) =>
    [...section.querySelectorAll('svg')]
      .filter((sign) => sign.getBoundingClientRect().height > 0)
      .map((sign) => sign.parentElement?.textContent ?? ''),
  );

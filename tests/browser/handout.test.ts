import { describe, expect, it } from 'vitest';
import { pdfPages } from '../support/pdf-text';
import { openStage } from '../support/stage-page';

describe('a handout', { timeout: 60_000 }, () => {
  it('has a step a page, or three with notes, and where its figures come from on the last', async () => {
    const { page } = await openStage('/stage?v=1&deck=baotou-report', {
      prepare: (context) => context.addInitScript('window.print = () => (document.title = "printed")'),
    });
    await page.getByRole('button', { name: '讲义' }).click();
    const printed = async (layout: string) => {
      await page.getByLabel('版式').selectOption(layout);
      await page.getByRole('button', { name: '打印', exact: true }).click();
      await page.waitForFunction(() => document.title === 'printed');
      const pdf = await page.pdf({ landscape: true, preferCSSPageSize: true });
      await page.evaluate(() => (document.title = ''));
      await page.locator('[data-print-sheet]').waitFor({ state: 'detached' });
      return pdfPages(pdf);
    };
    const one = await printed('one');
    for (const [at, text] of ['总数不增，一线的编制从哪里来', '每1,000名编制，下沉76名'].entries())
      expect(one[at]).toContain(text);
    expect(one[7]).toContain('换一种分法，会怎样');
    expect(one[7]).toContain('昆都仑区');
    expect(one[0]).not.toContain('先看形状，不报数');
    expect(one[8]).toContain('出处与依据');
    expect(one.slice(8).join('')).toContain('[7.55,7.65)');
    const three = await printed('three');
    expect(three[0]).toContain('划出单位减了16%');
    expect(three[0]).toContain('先看形状，不报数');
    expect(three[3]).toContain('出处与依据');
    expect(three.join('')).toContain('F24');
  });
});

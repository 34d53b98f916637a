import { describe, expect, it } from 'vitest';
import { fullCases } from '../support/access-cases';
import { byWindow, findingsIn, nothingIn } from '../support/access-walk';
import { openApp } from '../support/app-page';
import { findings } from '../support/axe';

describe('axe-core finds nothing in', () => {
  it.each(byWindow(fullCases))('every view: %s', { timeout: 600_000 }, async (_, cases) => {
    expect(await findingsIn(cases)).toEqual(nothingIn(cases));
  });

  it.each([
    ['a page there is not', '#/nowhere', 'h1'],
    ['a pinned item that is elsewhere', '#/explore/duties?v=1&pin=figure%3AF24', 'aside [role=status]'],
  ])('%s', async (_, hash, ready) => {
    const { page } = await openApp({ hash, ready });
    expect(await findings(page)).toEqual([]);
  });
});

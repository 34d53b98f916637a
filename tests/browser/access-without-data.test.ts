import { describe, expect, it } from 'vitest';
import { bareCases } from '../support/access-cases';
import { byWindow, findingsIn, nothingIn } from '../support/access-walk';

describe('axe-core finds nothing where there are no data', () => {
  it.each(byWindow(bareCases))('%s', { timeout: 600_000 }, async (_, cases) => {
    expect(await findingsIn(cases)).toEqual(nothingIn(cases));
  });
});

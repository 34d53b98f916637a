import type { Locator, Page } from 'playwright-core';

/** More stops than any page of the product has. */
const most = 90;

/** Goes to a control as who has no mouse does: from one to the next until it has the focus. Throws where it cannot be reached. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const reached = await control.evaluateAll((found) =>
      found.some((each) => each === document.activeElement),
    );
    if (reached) return;
  }
  throw new Error(`the keyboard does not reach ${control.toString()}`);
};

/** Goes to a control and presses it. */
export const pressBy = async (page: Page, control: Locator): Promise<void> => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

import type { Page } from 'playwright-core';

/** Whether the picture goes on below its place: nobody scrolls a slide. */
export const scrolls = (): boolean => document.querySelector('[data-slide="seen"] [data-more]') !== null;

/** Texts of the show below 18 px, and such as are cut off by the side of the screen or, out of a part that scrolls, by its foot. */
export const unreadable = (): string[] =>
  [...document.querySelectorAll<HTMLElement | SVGElement>('[data-slide="seen"] *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const { left, right, bottom, width, height } = element.getBoundingClientRect();
    const unseen = element.closest('[elementtiming], dialog, .visually-hidden, [role="toolbar"]') !== null;
    if (!own || unseen || width <= 1 || height <= 1) return [];
    const text = (element.textContent ?? '').slice(0, 40);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const scrolls = element.closest('[data-more]') !== null;
    return [
      ...(size < 17.95 ? [`${size} px: ${text}`] : []),
      ...(left < -1 || right > innerWidth + 1 || (bottom > innerHeight + 1 && !scrolls)
        ? [`cut: ${text}`]
        : []),
    ];
  });

/** Whether the middle of what is selected is in the middle part of the picture's place. */
export const pinnedIsSeen = (): boolean => {
  const place = document.querySelector('[data-zoomed]')?.getBoundingClientRect();
  const item = document.querySelector('[data-zoomed] [data-pinned]')?.getBoundingClientRect();
  if (!place || !item) return false;
  const x = (item.left + item.right) / 2;
  const y = (item.top + item.bottom) / 2;
  return x > place.left && x < place.right && y > place.top && y < place.bottom;
};

/** The bars of the flow on screen, once the page has done what it had before it. */
export const barsOnScreen = async (): Promise<string> => {
  for (let turns = 0; turns < 3; turns++)
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  const bars = document.querySelectorAll('[data-slide="seen"] [data-picture] svg rect');
  const part = (bar: Element) =>
    ['x', 'y', 'width', 'height'].map((name) => bar.getAttribute(name)).join(' ');
  return [...bars].map(part).join();
};

/** How many colours are on the screen, as painted. */
export const coloursOn = async (page: Page): Promise<number> => {
  const screenshot = (await page.screenshot()).toString('base64');
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, screenshot);
};

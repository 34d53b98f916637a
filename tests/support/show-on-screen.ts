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

/** Presses a key and watches the bars of the flow on screen: how many pictures are seen of them, the last change and the longest frame in ms. */
export const moments = (
  key: string,
): Promise<{ picture: string; seen: number; ended: number; frame: number }> =>
  new Promise((resolve) => {
    const seen = new Set<string>();
    const from = performance.now();
    let [ended, last, frame] = [0, 0, 0];
    window.dispatchEvent(new KeyboardEvent('keydown', { key }));
    const watch = () => {
      const now = performance.now() - from;
      frame = Math.max(frame, now - last);
      last = now;
      const picture = document.querySelector<HTMLElement>('[data-slide="seen"] [data-picture]');
      const bars = [...(picture?.querySelectorAll('svg rect') ?? [])]
        .map((bar) => ['x', 'y', 'width', 'height'].map((name) => bar.getAttribute(name)).join(' '))
        .join();
      if (!seen.has(bars)) ended = now;
      seen.add(bars);
      if (now < 1_500) requestAnimationFrame(watch);
      else resolve({ picture: picture?.dataset['picture'] ?? '', seen: seen.size, ended, frame });
    };
    requestAnimationFrame(watch);
  });

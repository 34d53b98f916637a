import { useSyncExternalStore } from 'react';

const forced = '(forced-colors: active)';

/** Changes whenever what is painted must be painted anew: another theme, forced colours, another zoom. */
export const useInkKey = (): string => useSyncExternalStore(subscribe, inkKey, () => '');

/** Asking makes the browser work out what has just changed, so the key is kept until it changes. */
let known: string | undefined;
const inkKey = (): string => (known ??= readKey());

const readKey = (): string =>
  [
    document.documentElement.dataset['theme'] ?? '',
    window.matchMedia?.(forced).matches ? 'forced' : '',
    window.devicePixelRatio,
  ].join(' ');

const subscribe = (onChange: () => void): (() => void) => {
  const follow = () => {
    known = undefined;
    onChange();
  };
  known = undefined;
  const observer = new MutationObserver(follow);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = window.matchMedia?.(forced);
  media?.addEventListener('change', follow);
  window.addEventListener('resize', follow);
  return () => {
    observer.disconnect();
    known = undefined;
    media?.removeEventListener('change', follow);
    window.removeEventListener('resize', follow);
  };
};

import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// As patient as `expect.poll`, see vite.config.ts.
configure({ asyncUtilTimeout: 20_000 });

// jsdom knows the dialog element, but neither opens nor closes it.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

// jsdom has no media queries: none holds, unless a test says so.
Object.assign(window, {
  matchMedia: (query: string) => ({
    media: query,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

// jsdom lays nothing out, so no size ever changes.
Object.assign(window, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});

// No list is so long that a part of it is out of sight.
window.innerHeight = 100_000;

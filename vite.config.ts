import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicyPlugin } from './scripts/csp-plugin.mjs';
import { partListPlugin } from './scripts/part-list-plugin.mjs';
import { seedLiteralsPlugin } from './scripts/seed-literals-plugin.mjs';
import { styleFirstPlugin } from './scripts/style-first-plugin.mjs';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentPolicyPlugin(),
    styleFirstPlugin(),
    partListPlugin(),
    seedLiteralsPlugin(['mocks/baotou-first.ts', 'mocks/baotou-later.ts', 'mocks/yunze.ts']),
  ],
  build: {
    target: 'chrome108',
    modulePreload: { polyfill: false },
    // What the page starts with comes in one piece, whatever of it later parts use as well.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  test: {
    // Browser tests mostly wait: a test runner that leaves a core free leaves it idle.
    maxWorkers: availableParallelism(),
    // As patient as whoever waits for an element: a machine that is busy elsewhere is slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure functions: files may share what they import.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
          setupFiles: ['tests/support/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // The setup takes away what a file has rendered.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
          setupFiles: ['tests/support/property-seed.ts', 'tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser for all files of a process; each test is a visitor of its own.
          isolate: false,
          globalSetup: ['tests/support/build-once.ts', 'tests/support/serve-gallery.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

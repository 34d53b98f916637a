import { describe, expect, it } from 'vitest';
import { reachedAtOnce, usesPackage } from './support/architecture/entry-chunk';
import { topLevel } from './support/architecture/house';
import { inCircles } from './support/architecture/import-circles';
import { sourceFiles, topEntries } from './support/architecture/read-house';
import { rules, violations } from './support/architecture/rules';

const files = sourceFiles();

describe('the house', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(violations(rule, files)).toEqual([]);
  });

  it('keeps the mock library out of what is fetched before the first picture', () => {
    expect(reachedAtOnce('src/main.tsx', files).filter((file) => usesPackage(file, 'msw'))).toEqual([]);
  });

  it('has no files that import one another in a circle, types included', () => {
    expect(inCircles(files)).toEqual([]);
  });

  it('has nothing at its top level that is not listed', () => {
    expect(topEntries().filter((entry) => !topLevel.includes(entry))).toEqual([]);
  });
});

/** What is said of one made-up file, over all rules. */
const said = (path: string, text: string) => rules.flatMap((rule) => violations(rule, [{ path, text }]));

describe('the check of the house', () => {
  const broken: [why: string, path: string, text: string, said: string][] = [
    ['a room reaching up', 'src/domain/a.ts', `import { x } from '../api/b';`, 'domain may not import api'],
    [
      'a re-export reaching up',
      'src/ui/a.ts',
      `export { x } from '../state/b';\nx();`,
      'ui may not import state',
    ],
    ['a type reaching up', 'src/domain/a.ts', `type A = import('../ui/b').B;`, 'domain may not import ui'],
    ['a fetched room', 'src/ui/a.ts', `void import('../charts/b');`, 'ui may not import charts'],
    [
      'a worker of another room',
      'src/ui/a.ts',
      `new URL('../app/w.ts', import.meta.url);`,
      'ui may not import app',
    ],
    ['a glob into another room', 'src/ui/a.ts', `import.meta.glob('../app/*.ts');`, 'ui may not import app'],
    [
      'values where types may pass',
      'src/charts/a.tsx',
      `import { x } from '../domain/b';`,
      'types of domain only',
    ],
    [
      'a value among types',
      'src/charts/a.ts',
      `import { type X, y } from '../domain/b';`,
      'types of domain only',
    ],
    [
      'the client in a picture',
      'src/pictures/a.tsx',
      `import { c } from '../api/client';`,
      'src/api/queries* of api only',
    ],
    [
      'the client in a lever',
      'src/levers/a.tsx',
      `import { c } from '../api/client';`,
      'src/api/queries* of api only',
    ],
    [
      'queries in the mocks',
      'mocks/a.ts',
      `import { q } from '../src/api/queries';`,
      'src/api/contract* of api only',
    ],
    [
      'plans in a picture',
      'src/pictures/a.tsx',
      `import { p } from '../state/plans';`,
      'src/state/view* of state only',
    ],
    ['a file of no room', 'src/stuff/a.ts', `export const a = 1;`, 'stands in no room'],
    ['a file outside', 'src/ui/a.ts', `import { x } from '../../tests/b';`, 'outside src and mocks'],
    ['a feature in another', 'src/features/lab/a.ts', `import { x } from '../stage/b';`, 'lab imports stage'],
    ['a feature of its own', 'src/features/extra/a.ts', `export const a = 1;`, 'extra is no feature'],
    ['mocks in the app', 'src/app/a.ts', `void import('../../mocks/b');`, 'imports mocks/b'],
    ['a package in the domain', 'src/domain/a.ts', `import { sum } from 'd3';`, 'domain may not use d3'],
    [
      'React in a layout',
      'src/layouts/a.ts',
      `import { useMemo } from 'react';`,
      'layouts may not use react',
    ],
    [
      'the mock library in the app',
      'src/api/a.ts',
      `import { http } from 'msw/browser';`,
      'msw is kept to mocks',
    ],
    ['the whole of d3', 'src/charts/a.ts', `import * as d3 from 'd3';`, 'imports all of d3'],
    ['a module of Node', 'src/ui/a.ts', `import { join } from 'node:path';`, 'not in browsers'],
    ['a computed path', 'src/app/a.ts', 'void import(name);', 'imports a computed path'],
    ['an index file', 'src/ui/index.ts', 'export const a = 1;', 'is an index file'],
    ['a file that only passes on', 'src/ui/all.ts', `export * from './a';`, 'only passes on'],
    ['a drawer', 'src/ui/utils.ts', 'export const a = 1;', 'utils names no idea'],
    ['a folder as a drawer', 'src/common/a.ts', 'export const a = 1;', 'common names no idea'],
    [
      'a name with capitals',
      'src/ui/BigButton.tsx',
      'export const a = 1;',
      'BigButton.tsx is not kebab-case',
    ],
    ['a long file', 'src/ui/a.ts', 'a();\n'.repeat(251), 'has 251 lines'],
  ];
  it.each(broken)('finds %s', (_why, path, text, expected) => {
    expect(said(path, text).join('\n')).toContain(expected);
  });

  it('follows what is imported at once, and not what is fetched or only typed', () => {
    const chain = [
      { path: 'src/main.tsx', text: `import { a } from './app/a';` },
      { path: 'src/app/a.tsx', text: `export { b } from './b';\nimport type { t } from './typed';` },
      { path: 'src/app/b.ts', text: `void import('./fetched');\nimport { http } from 'msw';` },
      { path: 'src/app/typed.ts', text: '' },
      { path: 'src/app/fetched.ts', text: '' },
    ];
    const reached = reachedAtOnce('src/main.tsx', chain);
    expect(reached.map((file) => file.path)).toEqual(['src/main.tsx', 'src/app/a.tsx', 'src/app/b.ts']);
    expect(reached.filter((file) => usesPackage(file, 'msw'))).toEqual([chain[2]]);
  });

  it('finds a circle and what closes it, and lets a fetched one be', () => {
    const circle = [
      { path: 'src/ui/a.tsx', text: `import { b } from './b';` },
      { path: 'src/ui/b.ts', text: `export { c } from './c';\nimport { leaf } from './leaf';` },
      { path: 'src/ui/c.ts', text: `import type { B } from './b';` },
      { path: 'src/ui/leaf.ts', text: `void import('./a');` },
    ];
    expect(inCircles(circle)).toEqual(['src/ui/b', 'src/ui/c']);
  });

  const sound: [what: string, path: string, text: string][] = [
    ['its own room', 'src/domain/a.ts', `import { x } from './b';`],
    ['types where types may pass', 'src/charts/a.tsx', `import { type X, type Y } from '../domain/b';`],
    ['queries in a picture', 'src/pictures/a.tsx', `import { useFlows } from '../api/queries/flows';`],
    ['the contract in the mocks', 'mocks/a.ts', `import { paths } from '../src/api/contract';`],
    ['the view in a picture', 'src/pictures/a.tsx', `import { type View } from '../state/view';`],
    ['mocks fetched by main', 'src/main.tsx', `void import('../mocks/b');`],
    ['names of d3 in a layout', 'src/layouts/a.ts', `import { sum } from 'd3';`],
    ['a language tag as a name', 'src/i18n/zh-CN.ts', 'export const a = 1;'],
    ['a style sheet of one room', 'src/ui/button.module.css', '.button { color: red }'],
    ['a file of 250 lines', 'src/ui/a.ts', 'a();\n'.repeat(250)],
  ];
  it.each(sound)('lets %s be', (_what, path, text) => {
    expect(said(path, text)).toEqual([]);
  });
});

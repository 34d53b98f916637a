import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const typeScript = ['**/*.ts', '**/*.tsx'];
const react = ['src/**/*.tsx', 'src/**/use-*.ts', 'tests/**/*.tsx'];
const pure = ['src/domain/**/*.ts', 'src/layouts/**/*.ts'];
const tests = ['tests/**/*.ts', 'tests/**/*.tsx', 'tests/**/*.mjs'];
const wantDefaultExport = ['*.config.ts', '*.config.js', 'scripts/*-reporter.mjs'];

const sizes = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 50, skipComments: true }],
};

const noDefaultExport = {
  'no-restricted-exports': [
    'error',
    {
      restrictDefaultExports: {
        direct: true,
        named: true,
        defaultFrom: true,
        namedFrom: true,
        namespaceFrom: true,
      },
    },
  ],
};

const soundness = {
  eqeqeq: 'error',
  'array-callback-return': 'error',
  'no-constant-binary-expression': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

const typeScriptRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
  ],
};

const tooNew = 'Chromium 108, the oldest browser of our users, does not know it';
/** What the type library has and the oldest browser has not. */
const newerThanBrowsers = [
  ...['toSorted', 'toReversed', 'toSpliced'].map((property) => ({ property, message: tooNew })),
  ...[
    ['AbortSignal', 'any'],
    ['URL', 'canParse'],
    ['URL', 'parse'],
    ['document', 'startViewTransition'],
  ].map(([object, property]) => ({ object, property, message: tooNew })),
];

const pureOnly = 'this room is pure: it knows no page, network, clock or chance';
const outsideWorld =
  'window document navigator location history localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket BroadcastChannel Worker setTimeout setInterval requestAnimationFrame queueMicrotask performance crypto console process globalThis self';

const purity = {
  'no-restricted-globals': ['error', ...outsideWorld.split(' ').map((name) => ({ name, message: pureOnly }))],
  'no-restricted-properties': [
    'error',
    ...newerThanBrowsers,
    { object: 'Date', property: 'now', message: pureOnly },
    { object: 'Math', property: 'random', message: pureOnly },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pureOnly },
    { selector: 'CallExpression[callee.name="Date"]', message: pureOnly },
  ],
};

const noSkips = {
  'no-restricted-properties': [
    'error',
    ...['it', 'test', 'describe'].flatMap((object) =>
      ['skip', 'only', 'todo', 'skipIf', 'runIf'].map((property) => ({
        object,
        property,
        message: 'every test runs, every time',
      })),
    ),
  ],
};

export default defineConfig(
  { ignores: ['dist', 'shots', 'coverage', 'public/mockServiceWorker.js'] },
  { linterOptions: { noInlineConfig: true } },
  { rules: { ...soundness, ...sizes, ...noDefaultExport } },
  {
    files: typeScript,
    extends: [ts.configs.recommended],
    rules: typeScriptRules,
  },
  {
    files: react,
    extends: [a11y.configs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipComments: true }] },
  },
  {
    files: ['src/**', 'mocks/**', 'public/**'],
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...newerThanBrowsers] },
  },
  // The classic script that runs before the first paint, in whatever browser.
  { files: ['public/**'], rules: { 'no-var': 'off' } },
  { files: pure, rules: purity },
  {
    files: tests,
    rules: {
      ...noSkips,
      'max-lines-per-function': 'off',
      // Code is quoted as data.
      'no-template-curly-in-string': 'off',
    },
  },
  { files: wantDefaultExport, rules: { 'no-restricted-exports': 'off' } },
);

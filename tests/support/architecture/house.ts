/** The rooms of the house, and what each may import from the others. */
export const rooms = [
  'domain',
  'api',
  'layouts',
  'charts',
  'pictures',
  'levers',
  'interchange',
  'state',
  'ui',
  'i18n',
  'features',
  'app',
  'main',
  'mocks',
] as const;
export type Room = (typeof rooms)[number];

/** How much of a room another may import: all of it, its types, or the files whose path begins as `slices` says. */
export type Access = 'all' | 'types' | keyof typeof slices;
export const slices = {
  queries: 'src/api/queries',
  contract: 'src/api/contract',
  view: 'src/state/view',
  database: 'src/state/database',
} as const;

const belowFeatures = {
  domain: 'all',
  api: 'all',
  layouts: 'all',
  charts: 'all',
  pictures: 'all',
  levers: 'all',
  interchange: 'all',
  state: 'all',
  ui: 'all',
  i18n: 'all',
} as const;

export const mayImport: Readonly<Record<Room, Partial<Record<Room, Access>>>> = {
  domain: {},
  api: { domain: 'all' },
  layouts: { domain: 'all' },
  charts: { domain: 'types', layouts: 'all', ui: 'all', i18n: 'all' },
  pictures: {
    domain: 'all',
    api: 'queries',
    layouts: 'all',
    charts: 'all',
    state: 'view',
    ui: 'all',
    i18n: 'all',
  },
  levers: { domain: 'all', api: 'queries', state: 'all', ui: 'all', i18n: 'all' },
  interchange: { domain: 'all', api: 'contract', layouts: 'all', i18n: 'all' },
  state: { domain: 'all', api: 'all' },
  ui: { i18n: 'all' },
  i18n: {},
  features: belowFeatures,
  app: { ...belowFeatures, features: 'all' },
  main: { ...belowFeatures, features: 'all', app: 'all', mocks: 'all' },
  mocks: { domain: 'all', api: 'contract', state: 'database' },
};

export const features = ['explore', 'lab', 'stage', 'sources'] as const;

/** Packages a room is held to; rooms not named may use any that is not kept to others. */
export const packagesOf: Partial<Record<Room, readonly string[]>> = { domain: [], layouts: ['d3'] };

/** Packages only some rooms may use. */
export const keptTo: Readonly<Record<string, readonly Room[]>> = { msw: ['mocks'] };

/** Packages so large that only the names needed are imported. */
export const importedByName: readonly string[] = ['d3'];

export const topLevel: readonly string[] = [
  'index.html',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'docs',
  'scripts',
  '.ci',
  'src',
  'mocks',
  'public',
  'tests',
  // Files that a tool wants there and nowhere else.
  'package-lock.json',
  'eslint.config.js',
  '.oxlintrc.json',
  '.npmrc',
  '.prettierrc.json',
  '.prettierignore',
  '.gitattributes',
  '.gitignore',
  '.git',
];

/** What gathers everything and means nothing. */
export const drawers: readonly string[] = [
  'util',
  'utils',
  'helper',
  'helpers',
  'type',
  'types',
  'common',
  'misc',
];

/** Names that are kebab-case but for the way a language tag is written. */
export const languageTags: readonly string[] = ['zh-CN'];

export const mostLines = 250;

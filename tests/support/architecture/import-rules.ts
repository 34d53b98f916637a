import { features, importedByName, keptTo, mayImport, packagesOf, rooms, slices, type Room } from './house';
import { packageOf, readImports, resolveImport, type ImportUse } from './read-imports';
import type { Rule, SourceFile } from './rules';

const isCode = (path: string) => /\.tsx?$/.test(path);

/** The room a path stands in; undefined outside the house. */
export const roomOf = (path: string): Room | undefined => {
  const [top, name = ''] = path.split('/');
  if (top === 'mocks') return 'mocks';
  if (top !== 'src') return undefined;
  if (/^main(\.tsx)?$/.test(name)) return 'main';
  return rooms.find((room) => room === name);
};

const featureOf = (path: string) => (roomOf(path) === 'features' ? path.split('/')[2] : undefined);

interface Mention extends ImportUse {
  readonly specifier: string;
  /** Path it leads to; undefined for a package. */
  readonly target: string | undefined;
}

const mentions = (file: SourceFile): Mention[] =>
  isCode(file.path)
    ? readImports(file.path, file.text).flatMap((use) =>
        use.specifier === undefined
          ? []
          : { ...use, specifier: use.specifier, target: resolveImport(file.path, use.specifier) },
      )
    : [];

/** What an import does against the matrix, in words. */
const againstMatrix = (from: Room, mention: Mention & { target: string }): string | undefined => {
  const to = roomOf(mention.target);
  if (to === undefined) return `imports ${mention.target}, which is outside src and mocks`;
  if (to === from || (to === 'mocks' && from !== 'main')) return undefined;
  const access = mayImport[from][to];
  if (access === undefined) return `${from} may not import ${to} (${mention.target})`;
  if (access === 'all' || (access === 'types' && mention.typeOnly)) return undefined;
  if (access === 'types') return `${from} may import types of ${to} only (${mention.target})`;
  const kept = mention.target.startsWith(slices[access]);
  return kept ? undefined : `${from} may import ${slices[access]}* of ${to} only (${mention.target})`;
};

const matrix: Rule = {
  name: 'rooms import only what the matrix allows',
  broken: (file) => {
    const from = roomOf(file.path);
    if (from === undefined) return ['stands in no room'];
    return mentions(file).flatMap(
      (mention) =>
        (mention.target !== undefined && againstMatrix(from, { ...mention, target: mention.target })) || [],
    );
  },
};

const separateFeatures: Rule = {
  name: 'features never import one another',
  broken: (file) => {
    const own = featureOf(file.path);
    if (own === undefined) return [];
    if (!features.some((name) => name === own)) return [`${own} is no feature of the house`];
    return mentions(file)
      .map((mention) => featureOf(mention.target ?? ''))
      .filter((other) => other !== undefined && other !== own)
      .map((other) => `${own} imports ${other}`);
  },
};

const hiddenMocks: Rule = {
  name: 'only src/main.tsx knows that mocks exist',
  broken: (file) =>
    file.path === 'src/main.tsx' || roomOf(file.path) === 'mocks'
      ? []
      : mentions(file)
          .filter((mention) => roomOf(mention.target ?? '') === 'mocks')
          .map((mention) => `imports ${mention.target}`),
};

const againstPackages = (room: Room, { specifier, namespace }: Mention): string[] => {
  const name = packageOf(specifier);
  const allowed = packagesOf[room];
  const homes = keptTo[name];
  return [
    ...(allowed && !allowed.includes(name) ? [`${room} may not use ${name}`] : []),
    ...(homes && !homes.includes(room) ? [`${name} is kept to ${homes.join(', ')}`] : []),
    ...(namespace && importedByName.includes(name) ? [`imports all of ${name}`] : []),
    ...(room !== 'mocks' && specifier.startsWith('node:') ? [`${specifier} is not in browsers`] : []),
  ];
};

const packages: Rule = {
  name: 'rooms use only the packages they may',
  broken: (file) => {
    const room = roomOf(file.path);
    if (room === undefined) return [];
    return mentions(file)
      .filter((mention) => mention.target === undefined)
      .flatMap((mention) => againstPackages(room, mention));
  },
};

const literalImports: Rule = {
  name: 'imports say what they import',
  broken: (file) =>
    isCode(file.path) && readImports(file.path, file.text).some((use) => use.specifier === undefined)
      ? ['imports a computed path']
      : [],
};

export const importRules: readonly Rule[] = [matrix, separateFeatures, hiddenMocks, packages, literalImports];

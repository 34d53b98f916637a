import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './rules';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every file of src and mocks. */
export const sourceFiles = (): SourceFile[] =>
  ['src', 'mocks'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
      .map((path) => ({ path, text: read(path) })),
  );

/** Entries of the project's folder that git does not ignore. */
export const topEntries = (): string[] => {
  const patterns = read('.gitignore').split('\n').filter(Boolean);
  const ignored = (name: string) =>
    patterns.some((pattern) =>
      pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern.replace(/\/$/, ''),
    );
  return readdirSync(root).filter((name) => !ignored(name));
};

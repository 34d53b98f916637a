import { packageOf, readImports, resolveImport } from './read-imports';
import type { SourceFile } from './rules';

const importedAtOnce = (file: SourceFile): string[] =>
  readImports(file.path, file.text).flatMap(({ specifier, dynamic, typeOnly }) =>
    specifier === undefined || dynamic || typeOnly ? [] : specifier,
  );

/** The files fetched together with an entry: all it imports, and they import, other than dynamically. */
export const reachedAtOnce = (entry: string, files: readonly SourceFile[]): SourceFile[] => {
  const code = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set<SourceFile>();
  const visit = (path: string) => {
    const file = code.get(path.replace(/\.tsx?$/, ''));
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const specifier of importedAtOnce(file)) visit(resolveImport(file.path, specifier) ?? '');
  };
  visit(entry);
  return [...reached];
};

export const usesPackage = (file: SourceFile, name: string): boolean =>
  importedAtOnce(file).some((specifier) => packageOf(specifier) === name);

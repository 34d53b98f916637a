import { readImports, resolveImport } from './read-imports';
import type { SourceFile } from './rules';

type Arrows = ReadonlyMap<string, readonly string[]>;

const stem = (path: string) => path.replace(/\.tsx?$/, '');

/** What each file imports of the others, types too; what is fetched later ties no file to another. */
const arrowsOf = (files: readonly SourceFile[]): Arrows =>
  new Map(
    files.map(({ path, text }) => [
      stem(path),
      readImports(path, text).flatMap(({ specifier, dynamic }) =>
        specifier === undefined || dynamic ? [] : [stem(resolveImport(path, specifier) ?? '')],
      ),
    ]),
  );

/** Without the files that lead to none of the others, again and again. */
const withoutEnds = (arrows: Arrows): Arrows => {
  const left = new Map(
    [...arrows].flatMap(([from, to]) => {
      const within = to.filter((each) => arrows.has(each));
      return within.length > 0 ? [[from, within] as const] : [];
    }),
  );
  return left.size < arrows.size ? withoutEnds(left) : left;
};

const turned = (arrows: Arrows): Arrows => {
  const back = new Map<string, string[]>([...arrows.keys()].map((path) => [path, []]));
  for (const [from, to] of arrows) for (const each of to) back.get(each)?.push(from);
  return back;
};

/** The files that stand on themselves through others, and those between two such circles. */
export const inCircles = (files: readonly SourceFile[]): string[] => [
  ...withoutEnds(turned(withoutEnds(arrowsOf(files)))).keys(),
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The function a call ends up calling: `it.each(rows)('…')` → `it`. */
const calledName = (node: ts.Expression): string | undefined => {
  if (ts.isIdentifier(node)) return node.text;
  const inner =
    ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
  if (!inner) return undefined;
  return calledName(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression);
};

const titleOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !['it', 'test'].includes(calledName(node.expression) ?? ''))
    return undefined;
  const [title] = node.arguments;
  if (title && ts.isTemplateExpression(title)) return title.head.text;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
};

/** The ids a title begins with: `fault-01 fault-07 keeps the data` names two. */
const idsOf = (title: string): string[] =>
  /^(?:fault-\d+[\s,:]+)+/.exec(`${title} `)?.[0].match(/fault-\d+/g) ?? [];

/** Ids of the faults that the tests in a file name. */
export const faultsNamed = (path: string, text: string): string[] => {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    found.push(...idsOf(titleOf(node) ?? ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind));
  return found;
};

/** Ids of the faults that any test under a folder names. */
export const faultsCovered = (folder: string): Set<string> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.test\.tsx?$/.test(name),
  );
  return new Set(files.flatMap((name) => faultsNamed(name, readFileSync(join(folder, name), 'utf8'))));
};

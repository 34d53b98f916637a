import { posix } from 'node:path';
import ts from 'typescript';

/** One mention of another module. */
export interface ImportUse {
  /** As written; undefined where it is computed. */
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
  readonly namespace: boolean;
}

/** Several rules read one file. */
const parsed = new Map<string, ts.SourceFile>();

const parse = (path: string, text: string): ts.SourceFile => {
  const key = `${path}\0${text}`;
  const known = parsed.get(key) ?? parseAnew(path, text);
  parsed.set(key, known);
  return known;
};

const parseAnew = (path: string, text: string) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

const use = (specifier: string | undefined, how: Partial<ImportUse> = {}): ImportUse => ({
  specifier,
  typeOnly: false,
  dynamic: false,
  namespace: false,
  ...how,
});

const ofDeclaration = (node: ts.ImportDeclaration): ImportUse => {
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  const onlyTypes =
    !clause?.name && named !== undefined && named.length > 0 && named.every((e) => e.isTypeOnly);
  return use(literal(node.moduleSpecifier), {
    typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes,
    namespace: bindings !== undefined && ts.isNamespaceImport(bindings),
  });
};

const ofExport = (node: ts.ExportDeclaration): ImportUse => {
  const { exportClause: clause } = node;
  const onlyTypes = clause && ts.isNamedExports(clause) && clause.elements.every((e) => e.isTypeOnly);
  const namespace = clause === undefined || ts.isNamespaceExport(clause);
  return use(literal(node.moduleSpecifier), { typeOnly: node.isTypeOnly || onlyTypes === true, namespace });
};

/** `import('…')`, `require('…')` and `import.meta.glob('…')`. */
const ofCall = (node: ts.CallExpression): ImportUse | undefined => {
  const { expression } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = ts.isPropertyAccessExpression(expression) && ts.isMetaProperty(expression.expression);
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  if (!isImport && !isGlob && !isRequire) return undefined;
  return use(literal(node.arguments[0]), { dynamic: isImport });
};

/** `new URL('…', import.meta.url)`, as workers are named. */
const ofUrl = (node: ts.NewExpression): ImportUse | undefined => {
  const [path, base] = node.arguments ?? [];
  const isUrl = ts.isIdentifier(node.expression) && node.expression.text === 'URL';
  if (!isUrl || base?.getText() !== 'import.meta.url') return undefined;
  return use(literal(path), { dynamic: true });
};

const ofNode = (node: ts.Node): ImportUse | undefined => {
  if (ts.isImportDeclaration(node)) return ofDeclaration(node);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return ofExport(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isNewExpression(node)) return ofUrl(node);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return use(literal(node.argument.literal), { typeOnly: true });
  return undefined;
};

const findImports = (path: string, text: string): ImportUse[] => {
  const found: ImportUse[] = [];
  const visit = (node: ts.Node) => {
    const here = ofNode(node);
    if (here) found.push(here);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
};

/** Every rule reads the same files. */
const known = new Map<string, ImportUse[]>();

/** Every module a source file mentions, whatever the form. */
export const readImports = (path: string, text: string): readonly ImportUse[] => {
  const key = `${path}\n${text}`;
  const found = known.get(key) ?? findImports(path, text);
  known.set(key, found);
  return found;
};

/** Whether a file does nothing but pass on what others export. */
export const onlyPassesOn = (path: string, text: string): boolean => {
  const { statements } = parse(path, text);
  return (
    statements.length > 0 &&
    statements.every((s) => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined)
  );
};

/** The path, from the project's folder, that a relative specifier leads to; undefined for a package. */
export const resolveImport = (from: string, specifier: string): string | undefined => {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('/')) return path.slice(1);
  return /^\.\.?(\/|$)/.test(path) ? posix.join(posix.dirname(from), path) : undefined;
};

/** The package a bare specifier belongs to: `zod/mini` → `zod`, `@scope/name/x` → `@scope/name`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

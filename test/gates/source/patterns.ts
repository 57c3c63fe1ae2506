import ts from 'typescript';
import type { SourceFile } from './files';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, `path:line`, or the module whose loading built it. */
  readonly at: string;
}

/** Every regular expression literal of a file. */
export function literalPatterns({ path, text }: SourceFile): readonly Pattern[] {
  const file = parse(path, text);
  return nodesOf(file).filter(ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: placeOf(file, node) };
  });
}

/** Places where a file builds a regular expression from a string: `new RegExp(…)` and `RegExp(…)`. */
export function builtPlaces({ path, text }: SourceFile): readonly string[] {
  const file = parse(path, text);
  return nodesOf(file).filter((node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp').map((node) => placeOf(file, node));
}

/** Modules that a file imports or exports from, as written; types alone are left out when `valuesOnly`. */
export function importsOf({ path, text }: SourceFile, valuesOnly = false): readonly string[] {
  return nodesOf(parse(path, text)).flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const { moduleSpecifier } = node;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return valuesOnly && bringsOnlyTypes(node) ? [] : [moduleSpecifier.text];
  });
}

function bringsOnlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly);
}

const parse = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [root];
  const walk = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(root, walk);
  return nodes;
}

const placeOf = (file: ts.SourceFile, node: ts.Node): string => `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

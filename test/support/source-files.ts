import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '..', '..');

const written = /\.tsx?$/;

/** Paths of the files below a folder of the repository, generated ones apart. */
export const filesBelow = (folder: string, wanted: RegExp = written): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('/generated/'))
    .sort();

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A file as TypeScript reads it. */
export const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    textOf(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Calls back for every node below, in order. */
export function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => everyNode(child, visit));
}

/** What a file imports, types and dynamic imports included: packages by name, own files by path from the root. */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  everyNode(parsed(file), (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  });
  return found.map((name) => (name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), name)) : name));
}

/** The texts in a file: literals as they stand, templates with `\0` for each hole. */
export function textsOf(file: string): string[] {
  const found: string[] = [];
  everyNode(parsed(file), (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('\0'));
  });
  return found;
}

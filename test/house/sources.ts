import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** Text by path from the project's root; what is no TypeScript is there without its text. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(...folders: readonly string[]): Sources {
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .map((path) => `${folder}/${path.replaceAll(sep, "/")}`)
        .filter((file) => !file.endsWith("tsconfig.json") && statSync(join(root, file)).isFile())
        .map((file): [string, string] => [file, isCode(file) ? readFileSync(join(root, file), "utf8") : ""]),
    ),
  );
}

export function isThere(place: string): boolean {
  return existsSync(join(root, place));
}

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file);
}

export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** What is made of every node of a file, in the order of the text. */
export function fromNodes<Found>(
  file: string,
  text: string,
  find: (node: ts.Node) => readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...find(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

export interface Import {
  readonly file: string;
  readonly line: number;
  /** As it is written: "../pack/schema", "zod". */
  readonly from: string;
  /** The file it leads to; null for a library, and where it leads nowhere. */
  readonly target: string | null;
}

/** All that files import: values, types, side effects, re-exports, what is loaded later. */
export function importsIn(sources: Sources, files = [...sources.keys()]): readonly Import[] {
  return files.flatMap((file) =>
    fromNodes(file, sources.get(file) ?? "", (node): Import[] => {
      const written = moduleNamedBy(node);
      if (!written) return [];
      const from = ts.isStringLiteralLike(written) ? written.text : written.getText();
      return [{ file, line: lineOf(written), from, target: targetOf(file, from, sources) }];
    }),
  );
}

function moduleNamedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === "require");
  return loads ? node.arguments[0] : undefined;
}

const endings = ["", ".ts", ".tsx", ".d.ts"];

function targetOf(file: string, from: string, sources: Sources): string | null {
  if (!isRelative(from)) return null;
  const path = posix.join(posix.dirname(file), from);
  return endings.map((ending) => path + ending).find((one) => sources.has(one)) ?? null;
}

export function isRelative(from: string): boolean {
  return from.startsWith(".");
}

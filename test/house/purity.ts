import ts from "typescript";
import { fromNodes, importsIn, isRelative, lineOf, type Sources } from "./sources";

/** Libraries that reckon and touch nothing outside. */
const pureLibraries: ReadonlySet<string> = new Set([
  "zod",
  "fastest-levenshtein",
  "@noble/hashes/sha2",
  "@noble/hashes/utils",
]);

/** What Office, the page, the machine and its clock are reached by. */
const outside: ReadonlySet<string> = new Set([
  ...["Office", "OfficeExtension", "Excel", "CustomFunctions"],
  ...["window", "self", "globalThis", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["process", "require", "Buffer", "fetch", "XMLHttpRequest", "crypto", "performance"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
]);

/** What a pure file may not do, each in a line that says where. */
export function impurities(sources: Sources): readonly string[] {
  const foreign = importsIn(sources)
    .filter(({ from }) => !isRelative(from) && !pureLibraries.has(from))
    .map(({ file, line, from }) => `${file}:${line} imports ${from}`);
  const touched = [...sources].flatMap(([file, text]) =>
    fromNodes(file, text, (node) => {
      const what = outsideReachedBy(node);
      return what === null ? [] : [`${file}:${lineOf(node)} touches ${what}`];
    }),
  );
  return [...foreign, ...touched];
}

function outsideReachedBy(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return outside.has(node.text) && isReference(node) ? node.text : null;
  if (ts.isPropertyAccessExpression(node)) {
    const named = node.getText();
    return named === "Date.now" || named === "Math.random" ? named : null;
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  const isClock = node.expression.getText() === "Date" && (node.arguments ?? []).length === 0;
  return isClock ? node.getText() : null;
}

/** Whether a name stands for the thing itself, not for a property or a field of that name. */
function isReference(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isQualifiedName(parent)) return parent.left === name;
  return !("name" in parent && parent.name === name);
}

const thai = /[\u0e00-\u0e7f]/;

/** Texts in Thai, each with its place; patterns that read what people write are none. */
export function thaiTexts(sources: Sources): readonly { readonly file: string; readonly at: string }[] {
  return [...sources].flatMap(([file, text]) =>
    fromNodes(file, text, (node) =>
      isText(node) && thai.test(node.text)
        ? [{ file, at: `${file}:${lineOf(node)} says ${node.getText()}` }]
        : [],
    ),
  );
}

function isText(node: ts.Node): node is ts.Node & { readonly text: string } {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
}

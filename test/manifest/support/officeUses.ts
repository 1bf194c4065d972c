import path from "node:path";
import ts from "typescript";
import type { RequirementSet } from "../../../src/workbook/excel/inExcel";

/** A member of Office's programming interface that a file uses, and the requirement set that brought it. */
export interface OfficeUse {
  /** From the project's root: src/workbook/excel/inExcel.ts. */
  readonly file: string;
  readonly member: string;
  readonly set: RequirementSet;
}

/** What the add-in's code uses of Office, which sets it asks for, and which file runs which. */
export interface OfficeCode {
  readonly uses: readonly OfficeUse[];
  /** By file, the sets that it asks Office for before it goes on. */
  readonly asks: ReadonlyMap<string, readonly RequirementSet[]>;
  /** By file, the files that run something of it. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
}

const root = path.join(__dirname, "../../..");

/** @param planted Files by their names from the project's root, beside those of `src`. */
export function readOfficeCode(planted: Readonly<Record<string, string>>): OfficeCode {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "src/tsconfig.json"), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.join(root, "src"),
  );
  const texts = new Map(Object.entries(planted).map(([file, text]) => [path.join(root, file), text]));
  const host = ts.createCompilerHost(config.options);
  host.fileExists = (file) => texts.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? ts.sys.readFile(file);
  const program = ts.createProgram([...config.fileNames, ...texts.keys()], config.options, host);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName));
  const tuples = (name: string): readonly RequirementSet[] =>
    sources.filter(({ fileName }) => nameOf(fileName) === name).flatMap(setsIn);
  const asks = sources.map((source) => [nameOf(source.fileName), askedBy(source, tuples)] as const);
  return {
    uses: sources
      .filter(({ fileName }) => knowsOffice.test(nameOf(fileName)))
      .flatMap((source) => usesIn(source, checker)),
    asks: new Map(asks),
    importers: importersIn(sources, config.options, host),
  };
}

/** The other rooms know no Office, which test/house holds; to look at their types takes as long again. */
const knowsOffice = /^src\/(?:functions|taskpane|workbook\/excel|session)[/.]/;

function isOwn(file: string): boolean {
  return file.startsWith(path.join(root, "src") + path.sep) && !file.endsWith(".d.ts");
}

function nameOf(file: string): string {
  return path.relative(root, file).split(path.sep).join("/");
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly OfficeUse[] {
  const file = nameOf(source.fileName);
  const found = new Map<string, OfficeUse>();
  const add = (symbol: ts.Symbol | undefined): void => {
    const set = symbol && setOf(symbol);
    if (!set) return;
    const member = checker.getFullyQualifiedName(symbol);
    found.set(member, { file, member, set });
  };
  visit(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const { name } of node.properties)
        if (name && ts.isIdentifier(name)) add(wanted?.getProperty(name.text));
    }
    if (ts.isCallExpression(node)) loadedBy(node, checker).forEach(add);
  });
  return [...found.values()];
}

/** What `range.load("values,format/fill/color")` names. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  const { expression, arguments: given } = call;
  const [paths] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  if (!paths || !ts.isStringLiteralLike(paths)) return [];
  const target = checker.getTypeAtLocation(expression.expression);
  return paths.text.split(",").flatMap((whole) => {
    const symbols: (ts.Symbol | undefined)[] = [];
    let type: ts.Type | undefined = target;
    for (const part of whole.trim().split("/")) {
      const symbol: ts.Symbol | undefined = type?.getProperty(part);
      symbols.push(symbol);
      const next: ts.Type | undefined = symbol && checker.getTypeOfSymbolAtLocation(symbol, call);
      type = next && (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next);
    }
    return symbols;
  });
}

const apiSet = /\[\s*Api set:\s*(\w+)\s+([\d.]+)/i;

/** Of overloads the earliest: which one is called is not followed. Null for what is not of Excel. */
function setOf(symbol: ts.Symbol): RequirementSet | null {
  const [first] = (symbol.declarations ?? [])
    .filter((one) => /@types\/(office-js|custom-functions-runtime)\//.test(one.getSourceFile().fileName))
    .flatMap((declaration): RequirementSet[] => {
      const said = ts.getJSDocCommentsAndTags(declaration).map((part) => part.getText());
      const [, name, version] = apiSet.exec(said.join("\n")) ?? [];
      return name === undefined || version === undefined || name === "Mailbox" ? [] : [[name, version]];
    })
    .sort(([, one], [, other]) => compare(one, other));
  return first ?? null;
}

/** "1.14" is later than "1.9". */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

/** `isSetSupported("ExcelApi", "1.9")`, and `missingSets()` with what it means by itself. */
function askedBy(
  source: ts.SourceFile,
  tuplesOf: (file: string) => readonly RequirementSet[],
): readonly RequirementSet[] {
  const asked: RequirementSet[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const called = node.expression.getText(source).split(".").at(-1);
    const [name, version] = node.arguments.map((one) => (ts.isStringLiteral(one) ? one.text : undefined));
    if (called === "isSetSupported" && name !== undefined && version !== undefined)
      asked.push([name, version]);
    if (called === "missingSets" && node.arguments.length === 0)
      asked.push(...tuplesOf("src/workbook/excel/inExcel.ts"));
  });
  return asked;
}

/** Every `["ExcelApi", "1.9"]` of a file. */
function setsIn(source: ts.SourceFile): readonly RequirementSet[] {
  const found: RequirementSet[] = [];
  visit(source, (node) => {
    if (!ts.isArrayLiteralExpression(node)) return;
    const [name, version, ...more] = node.elements.map((one) =>
      ts.isStringLiteral(one) ? one.text : undefined,
    );
    if (name !== undefined && version !== undefined && /^[\d.]+$/.test(version) && more.length === 0)
      found.push([name, version]);
  });
  return found;
}

function importersIn(
  sources: readonly ts.SourceFile[],
  options: ts.CompilerOptions,
  host: ts.ModuleResolutionHost,
): OfficeCode["importers"] {
  const importers = new Map<string, string[]>();
  for (const source of sources)
    visit(source, (node) => {
      const written = runFrom(node);
      if (!written) return;
      const { resolvedModule } = ts.resolveModuleName(written.text, source.fileName, options, host);
      if (!resolvedModule || !isOwn(resolvedModule.resolvedFileName)) return;
      const target = nameOf(resolvedModule.resolvedFileName);
      importers.set(target, [...(importers.get(target) ?? []), nameOf(source.fileName)]);
    });
  return importers;
}

/** What an import names of which something runs; types alone run nothing. */
function runFrom(node: ts.Node): ts.StringLiteralLike | null {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [written] = node.arguments;
    return written && ts.isStringLiteralLike(written) ? written : null;
  }
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return null;
  const { moduleSpecifier: written } = node;
  if (!written || !ts.isStringLiteralLike(written)) return null;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? null : written;
  const clause = node.importClause;
  if (!clause) return written;
  const { name, namedBindings } = clause;
  const takesValues =
    name !== undefined ||
    (namedBindings !== undefined &&
      (ts.isNamespaceImport(namedBindings) || namedBindings.elements.some((one) => !one.isTypeOnly)));
  return clause.phaseModifier !== ts.SyntaxKind.TypeKeyword && takesValues ? written : null;
}

/** Uses that no set of the manifest covers, and before which nobody asks: they throw where Excel is older. */
export function unaskedUses(
  { uses, asks, importers }: OfficeCode,
  required: readonly RequirementSet[],
): readonly OfficeUse[] {
  const covers = (sets: readonly RequirementSet[], [name, version]: RequirementSet): boolean =>
    sets.some(([one, from]) => one === name && compare(from, version) >= 0);
  const isAsked = (file: string, set: RequirementSet, way: readonly string[] = []): boolean => {
    if (covers(asks.get(file) ?? [], set)) return true;
    const from = (importers.get(file) ?? []).filter((one) => !way.includes(one));
    return from.length > 0 && from.every((one) => isAsked(one, set, [...way, file]));
  };
  return uses.filter(({ file, set }) => !covers(required, set) && !isAsked(file, set));
}

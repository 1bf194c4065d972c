import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

interface Exported {
  readonly name: string;
  /** Where it is declared; a re-export declares nothing. */
  readonly file: string;
}

/** The names that a file declares and exports: types, functions, classes, constants; re-exports aside. */
export function exportedNames(source: string, file: string): readonly Exported[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return parsed.statements
    .filter(isExported)
    .flatMap(namesOf)
    .map((name) => ({ name, file }));
}

/** Names that more than one file declares, with the files. */
export function clashes(exported: readonly Exported[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of exported) files.set(name, (files.get(name) ?? new Set()).add(file));
  return new Map([...files].filter(([, all]) => all.size > 1).map(([name, all]) => [name, [...all].sort()]));
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundNames(element.name),
  );
}

const root = join(__dirname, "../..");

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe("a name that is exported", () => {
  test("is found however it is declared, and not where it is only passed on", () => {
    const source = `
      export interface Band {}
      export type Clause = string;
      export const one = 1, { two, three: [four] } = five;
      export function six() {}
      export class Seven {}
      export { eight } from "./eight";
      export * from "./nine";
      const ten = 10;
      interface Eleven {}
    `;
    expect(exportedNames(source, "a.ts").map(({ name }) => name)).toEqual([
      ...["Band", "Clause", "one", "two", "four", "six", "Seven"],
    ]);
  });

  test("clashes where two files declare it, not where one overloads it", () => {
    const exported = [
      { name: "Band", file: "b.ts" },
      { name: "Band", file: "a.ts" },
      { name: "print", file: "a.ts" },
      { name: "print", file: "a.ts" },
    ];
    expect([...clashes(exported)]).toEqual([["Band", ["a.ts", "b.ts"]]]);
  });

  // The workbench is Excel to the product, and has Excel's own words.
  test.each(["src", "workbench"])("has one meaning in all of %s", (folder) => {
    const exported = filesUnder(join(root, folder)).flatMap((path) =>
      exportedNames(readFileSync(path, "utf8"), relative(root, path)),
    );
    expect(exported.length).toBeGreaterThan(200);
    expect([...clashes(exported)]).toEqual([]);
  });
});

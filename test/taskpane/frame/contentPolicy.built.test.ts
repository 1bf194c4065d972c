import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const page = path.resolve(__dirname, "../../../dist/taskpane.html");

function directives(): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(page)) throw new Error("dist/taskpane.html is missing: run npm run build first");
  const html = readFileSync(page, "utf8");
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? "";
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const office = "https://appsforoffice.microsoft.com";

test("the pane's page loads nothing but its own files and Microsoft's Office.js", () => {
  const policy = directives();
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("script-src")).toEqual(["'self'", office]);
  expect(policy.get("style-src")).toEqual(["'self'", office]);
  expect(policy.get("connect-src")).toEqual([office]);
  // Where Office.js does not know its host, it asks the person in a hidden page of its own.
  expect(policy.get("frame-src")).toEqual([office]);
});

test("no directive allows eval, inline code or any other origin", () => {
  const sources = [...directives().values()].flat();
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "data:", office]));
});

test("the policy stands before every script of the page, or it would not hold for them", () => {
  const html = readFileSync(page, "utf8");
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

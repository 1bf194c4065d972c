import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_ADDRESS, rewriteManifest } from "../../webpack/manifest";

const content = Buffer.from(
  '<Description DefaultValue="คะแนน" />\n' +
    '<Url DefaultValue="https://localhost:3000/taskpane.html" />\n' +
    '<Url DefaultValue="https://localhost:3000/assets/icon-16.png" />\n',
);

function firstUrl(address: string): string | undefined {
  return /https:[^"]*/.exec(rewriteManifest(content, address))?.[0];
}

describe("the manifest's address", () => {
  test("stays the development address when no public address is given", () => {
    expect(rewriteManifest(content, undefined)).toBe(content.toString());
  });

  test("is replaced everywhere, and nothing else is", () => {
    expect(rewriteManifest(content, "https://lpa.example.go.th/addin/")).toBe(
      '<Description DefaultValue="คะแนน" />\n' +
        '<Url DefaultValue="https://lpa.example.go.th/addin/taskpane.html" />\n' +
        '<Url DefaultValue="https://lpa.example.go.th/addin/assets/icon-16.png" />\n',
    );
  });

  test.each([
    ["https://example.go.th", "https://example.go.th/taskpane.html"],
    ["https://example.go.th/", "https://example.go.th/taskpane.html"],
    ["https://example.go.th/lpa", "https://example.go.th/lpa/taskpane.html"],
    ["https://example.go.th/lpa///", "https://example.go.th/lpa/taskpane.html"],
    ["https://example.go.th:8443/lpa", "https://example.go.th:8443/lpa/taskpane.html"],
    ["https://ท้องถิ่น.ไทย/", "https://xn--72c4abk1hxb2id.xn--o3cw4h/taskpane.html"],
    ["https://example.go.th/a&b/$&", "https://example.go.th/a&amp;b/$&amp;/taskpane.html"],
  ])("%s gives %s", (address, url) => {
    expect(firstUrl(address)).toBe(url);
  });

  test.each([
    "http://example.go.th/",
    "example.go.th",
    "https://",
    "",
    "file:///C:/lpa/",
    "https://example.go.th/?lpa",
    "https://example.go.th/#lpa",
  ])("%j is refused, and the message says what to give", (address) => {
    expect(() => rewriteManifest(content, address)).toThrow(
      `ADDIN_URL is "${address}". Give the https address`,
    );
  });

  test("leaves no development address in the add-in's own manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"));
    expect(manifest.toString()).toContain(DEVELOPMENT_ADDRESS);
    expect(rewriteManifest(manifest, "https://example.go.th")).not.toContain("localhost");
  });
});

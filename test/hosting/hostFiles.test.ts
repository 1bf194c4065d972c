import { headersByPath, hostFiles } from "../../webpack/hostFiles";
import { hostRules } from "../../webpack/hostRules";
import { publicFolder } from "../../webpack/manifest";
import { parseXml, select } from "../manifest/xmlElement";

type Headers = Readonly<Record<string, string>>;

const rules = [
  { paths: [""], headers: { "X-Kept": "all" } },
  { paths: ["page.html", "index.html"], headers: { "X-Page": `'self' "a&b"` } },
  { paths: ["folder/"], headers: { "X-Folder": "below" } },
  { paths: ["folder/one.json"], headers: { "X-File": "*" } },
];

function blocksOf(text: string): Readonly<Record<string, Headers>> {
  return Object.fromEntries(
    text
      .trim()
      .split("\n\n")
      .map((block) => {
        const [path = "", ...lines] = block.split("\n");
        return [path, Object.fromEntries(lines.map((line) => line.trim().split(": ")))] as const;
      }),
  );
}

/** What a host that applies every rule that fits sends with a file. */
function netlifySends(text: string, path: string): Headers {
  const fits = (pattern: string): boolean =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.assign(
    {},
    ...Object.entries(blocksOf(text))
      .filter(([pattern]) => fits(pattern))
      .map(([, headers]) => headers),
  ) as Headers;
}

/** nginx takes one location: the exact one, else the longest that fits. */
function nginxSends(text: string, path: string): Headers {
  const locations = [...text.matchAll(/location (\S+) (\S+) \{([^}]*)\}/g)];
  const [found] = locations
    .filter(([, sort, place = ""]) => (sort === "=" ? path === place : path.startsWith(place)))
    .sort(
      ([, a = "", one = ""], [, b = "", other = ""]) =>
        Number(b === "=") - Number(a === "=") || other.length - one.length,
    );
  return Object.fromEntries(
    [...(found?.[3] ?? "").matchAll(/add_header (\S+) "(.*)";/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

function iisSends(text: string, path: string): Headers {
  const fits = (place: string): boolean => place === "." || path === place || path.startsWith(`${place}/`);
  const added = select(parseXml(text), "location")
    .filter(({ attributes }) => fits(attributes["path"] ?? ""))
    .flatMap((location) => select(location, "system.webServer", "httpProtocol", "customHeaders", "add"));
  return Object.fromEntries(
    added.map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]),
  );
}

describe("the three files", () => {
  const files = hostFiles(hostRules, "/lpa/");
  const paths = [
    ...["index.html", "taskpane.html", "functions.json", "functions.en.json", "functions.js", "manifest.xml"],
    ...[
      "chunks/meeting.0123abcd.js",
      "assets/icon-32.png",
      "workbench/taskpane.html",
      "workbench/year.xlsx",
      "other.txt",
    ],
  ];

  it.each(paths)("say the same of %s", (path) => {
    const [folder] = [...headersByPath(hostRules)]
      .filter(([one]) => one === path || ((one === "" || one.endsWith("/")) && path.startsWith(one)))
      .sort(([one], [other]) => other.length - one.length);
    const meant = Object.fromEntries(folder?.[1] ?? []);
    expect(Object.keys(meant)).not.toEqual([]);
    expect(netlifySends(files._headers, `/lpa/${path}`)).toEqual(meant);
    expect(nginxSends(files["nginx-headers.conf"], `/lpa/${path}`)).toEqual(meant);
    expect(iisSends(files["web.config"], path)).toEqual(meant);
  });

  it("let Excel on the web read the metadata, and nobody else anything", () => {
    const sent = (path: string): string | undefined =>
      nginxSends(files["nginx-headers.conf"], `/lpa/${path}`)["Access-Control-Allow-Origin"];
    expect(paths.filter((path) => sent(path) !== undefined)).toEqual(["functions.json", "functions.en.json"]);
  });

  it("keep icons and what has its content in its name, and ask again for all else", () => {
    const kept = paths.filter((path) =>
      /max-age=[1-9]/.test(netlifySends(files._headers, `/lpa/${path}`)["Cache-Control"] ?? ""),
    );
    expect(kept).toEqual(["chunks/meeting.0123abcd.js", "assets/icon-32.png"]);
  });
});

describe("a page", () => {
  it("has its headers under the name that Cloudflare leads to as well", () => {
    const { _headers } = hostFiles(rules, "/");
    expect(netlifySends(_headers, "/page")).toEqual(netlifySends(_headers, "/page.html"));
    expect(netlifySends(_headers, "/")).toEqual(netlifySends(_headers, "/index.html"));
  });
});

describe("a rule", () => {
  it("for a folder and one for a file in it come together, each header once", () => {
    const meant = { "X-Kept": "all", "X-Folder": "below", "X-File": "*" };
    const files = hostFiles(rules, "/");
    expect(nginxSends(files["nginx-headers.conf"], "/folder/one.json")).toEqual(meant);
    expect(netlifySends(files._headers, "/folder/one.json")).toEqual(meant);
    expect(iisSends(files["web.config"], "folder/one.json")).toEqual(meant);
  });

  it("keeps its marks where a value stands between quotes", () => {
    expect(iisSends(hostFiles(rules, "/")["web.config"], "page.html")["X-Page"]).toBe(`'self' "a&b"`);
  });

  it("that sets again what the folder around it sets is refused, by its path", () => {
    const twice = [...rules, { paths: ["folder/one.json"], headers: { "X-Folder": "other" } }];
    expect(() => hostFiles(twice, "/")).toThrow("folder/one.json");
  });
});

test.each([
  [undefined, "/"],
  ["https://example.go.th", "/"],
  ["https://example.go.th/lpa", "/lpa/"],
])("the folder of the address %p is %s", (address, folder) => {
  expect(publicFolder(address)).toBe(folder);
});

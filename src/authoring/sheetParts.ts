import type { UnpackedParts } from "./unpack";

/** Attributes of a tag; no value may hold `<`, and a longer one is none of a workbook's. */
const attribute = /([\w:]+)="([^"<]{0,2000})"/g;

/** The names of a workbook's sheets with the names of the parts that hold their cells, as far as they are there. */
export function sheetParts(parts: UnpackedParts): ReadonlyMap<string, string> {
  const book = Object.keys(parts).find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (book === undefined) return new Map();
  const targets = new Map(
    tagsOf(parts[book.replace(/([^/]+)$/, "_rels/$1.rels")], "Relationship").map(({ Id, Target }) => [
      Id,
      partOf(Target ?? ""),
    ]),
  );
  const sheets = tagsOf(parts[book], "sheet").map((tag) => [
    unescaped(tag["name"] ?? ""),
    targets.get(relationOf(tag)),
  ]);
  return new Map(sheets.flatMap(([name, part]) => (name && part && parts[part] ? [[name, part]] : [])));
}

type Attributes = Readonly<Record<string, string | undefined>>;

function tagsOf(part: Uint8Array | undefined, tag: string): readonly Attributes[] {
  if (!part) return [];
  const xml = new TextDecoder().decode(part);
  return [...xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${tag} ([^<>]{0,4000})>`, "g"))].map(
    ([, inside = ""]) =>
      Object.fromEntries([...inside.matchAll(attribute)].map(([, name = "", value = ""]) => [name, value])),
  );
}

/** Which prefix the relation has is the file's own business. */
function relationOf(tag: Attributes): string | undefined {
  return Object.entries(tag).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
}

/** Targets are counted from the folder of the workbook, or from the root. */
function partOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = parseInt(digits, hex === "" ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&amp;/g, "&");
}

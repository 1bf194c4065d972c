/** A text as it stands in an XML part, in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

export function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_all, hexadecimal: string, code: string) =>
      String.fromCodePoint(parseInt(code, hexadecimal === "" ? 10 : 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The attributes of an element's start, by name. */
export function attributesOf(start: string): ReadonlyMap<string, string> {
  const found = start.matchAll(/\s([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, name = "", double, single]) => [name, unescaped(double ?? single ?? "")]),
  );
}

/** Attributes as an element's start has them; those without a value are left out. */
export function printAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join("");
}

/** XML writes yes as "1" or "true". */
export function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

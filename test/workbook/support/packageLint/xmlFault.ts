import { duplicates } from "./duplicates";

const attribute = /\s+([\w:.-]+)=(?:"([^"<]*)"|'([^'<]*)')/g;
const token = new RegExp(
  `<\\?.*?\\?>|<!--.*?-->|<(/?)([\\w:.-]+)((?:${attribute.source})*)\\s*(/?)>|([^<]+)`,
  "gsy",
);
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** What XML 1.0 has no letter for. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Why a text is no XML; null for XML. */
export function xmlFault(text: string): string | null {
  if (forbidden.test(text)) return "a character that XML does not have";
  if (strayAmpersand.test(text)) return "& that stands for itself";
  const open: string[] = [];
  let end = 0;
  let roots = 0;
  for (const found of text.matchAll(token)) {
    const [whole, slash, name, attributes = ""] = found;
    end = found.index + whole.length;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(attribute)].map(([, one = ""]) => one);
    if (duplicates(names).length > 0) return `${name} has an attribute twice`;
    if (slash === "/") {
      if (open.pop() !== name) return `${name} ends out of order`;
    } else {
      if (open.length === 0) roots += 1;
      if (!whole.endsWith("/>")) open.push(name);
    }
  }
  if (end < text.length) return `no tag: ${text.slice(end, end + 40)}`;
  if (open.length > 0) return `${open.join(" ")} never ends`;
  return roots === 1 ? null : `${String(roots)} elements hold all others`;
}

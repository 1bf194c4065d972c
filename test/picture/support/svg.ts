import { Resvg } from "@resvg/resvg-js";
import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({ htmlEntities: true, trimValues: false, parseTagValue: false });

/**
 * What a person reads in a picture, line by line, in the order in which it is drawn.
 *
 * @throws Error for a text that is no SVG.
 */
export function textsIn(svg: string): readonly string[] {
  // Whoever draws it reads it first.
  new Resvg(svg, { font: { loadSystemFonts: false } });
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => unescaped(text));
}

function unescaped(text: string): string {
  const parsed: unknown = parser.parse(`<t>${text}</t>`);
  return String(Reflect.get(Object(parsed), "t"));
}

import { visibleText } from "../text/visibleText";
import { linesWithin } from "./lines";

/** Something drawn from its upper left corner on, as SVG elements. */
export interface Drawn {
  readonly height: number;
  readonly elements: string;
}

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: "regular" | "bold";
  readonly anchor?: "start" | "middle" | "end";
}

/** One line; `y` is where its letters stand. */
export function lineOfText(x: number, y: number, content: string, look: TextLook): string {
  const { size, fill, weight = "regular", anchor = "start" } = look;
  const bold = weight === "bold" ? ` font-weight="700"` : "";
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}" fill="${fill}"${bold}${side}>${escaped(content)}</text>`;
}

/** Thai letters carry marks above and below: lines nearer than this touch. */
export const lineSpacing = 1.5;

/** Lines one below the other. */
export function textLines(x: number, lines: readonly string[], look: TextLook): Drawn {
  const { size } = look;
  return {
    height: lines.length * size * lineSpacing,
    elements: lines
      .map((line, index) => lineOfText(x, (index + 1) * size * lineSpacing - size * 0.4, line, look))
      .join(""),
  };
}

/** A text in as many lines as it needs. */
export function wrappedText(x: number, width: number, content: string, look: TextLook): Drawn {
  return textLines(x, linesWithin(content, width, look.size), look);
}

export interface BoxLook {
  readonly fill: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly dashed?: boolean;
}

export function box(x: number, y: number, width: number, height: number, look: BoxLook): string {
  const { fill, stroke, radius = 0, dashed = false } = look;
  const line = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="2"`;
  const dashes = dashed ? ` stroke-dasharray="8 6"` : "";
  const round = radius === 0 ? "" : ` rx="${px(radius)}"`;
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" fill="${fill}"${line}${dashes}${round}/>`;
}

export function moved(x: number, y: number, elements: string): string {
  return `<g transform="translate(${px(x)} ${px(y)})">${elements}</g>`;
}

/** Parts one below the other. */
export function stacked(parts: readonly Drawn[], gap: number): Drawn {
  let y = 0;
  const elements = parts.map((part, index) => {
    if (index > 0) y += gap;
    const placed = moved(0, y, part.elements);
    y += part.height;
    return placed;
  });
  return { height: y, elements: elements.join("") };
}

/** Parts side by side, each so far from the left. */
export function beside(parts: readonly (readonly [x: number, part: Drawn])[]): Drawn {
  return {
    height: Math.max(0, ...parts.map(([, { height }]) => height)),
    elements: parts.map(([x, { elements }]) => moved(x, 0, elements)).join(""),
  };
}

/** Of three decimals at most, so that the same picture is the same text everywhere. */
export function px(number: number): string {
  return String(Number(number.toFixed(3)));
}

/** A text as it stands in an element or an attribute. */
export function escaped(content: string): string {
  return visibleText(content)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

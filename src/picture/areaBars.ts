import type { ResultOfArea, ResultOfYear } from "../result/resultOfYear";
import { fill } from "../texts/texts";
import { pictureTh } from "../texts/picture.th";
import { percentText } from "../words/percentText";
import type { CountedMark } from "../year/mark";
import { emWidth } from "./emWidth";
import { palette } from "./palette";
import { crossSign, tickSign } from "./signs";
import { box, lineSpacing, moved, px, stacked, lineOfText, wrappedText, type Drawn } from "./svg";

const t = pictureTh;

/** How an area stands; what a bar's pattern says. */
export type BarState = "full" | "below" | "failed" | "partial" | "none";

export function barState({ mark, percent, isComplete, passMark }: ResultOfArea): BarState {
  if (mark.kind !== "marks" || percent === null) return "none";
  if (!isComplete) return "partial";
  if (passMark !== null && percent < passMark) return "failed";
  return mark.score === mark.full ? "full" : "below";
}

const fills: Readonly<Record<Exclude<BarState, "none">, string>> = {
  full: palette.blue,
  below: "url(#below)",
  failed: "url(#failed)",
  partial: "url(#partial)",
};

/** A bar a line: the area, its marks and percent, and how full it is. */
export function areaBars(result: ResultOfYear, width: number, size: number): Drawn {
  return stacked(
    result.areas.map((area) => areaBar(area, result, width, size)),
    size * 0.5,
  );
}

function areaBar(area: ResultOfArea, { decimals }: ResultOfYear, width: number, size: number): Drawn {
  const { id, title } = area.area;
  const figuresRoom = size * 11;
  const state = barState(area);
  const name = fill(t.area, { area: id, title });
  const shown = state === "partial" ? fill(t.partialArea, { area: name }) : name;
  const label = wrappedText(size * 1.4, width - figuresRoom - size * 1.4, shown, { size, fill: palette.ink });
  const first = size * (lineSpacing - 0.4);
  const [marks, percent] = figuresOf(area, decimals);
  const quiet = state === "none" ? palette.quiet : palette.ink;
  return {
    height: label.height + size * 0.9,
    elements: [
      sign(state, size),
      label.elements,
      lineOfText(width - size * 5, first, marks, { size, fill: quiet, anchor: "end" }),
      lineOfText(width, first, percent, { size, fill: quiet, weight: "bold", anchor: "end" }),
      bar(area, state, { width, top: label.height, height: size * 0.75 }),
    ].join(""),
  };
}

function sign(state: BarState, size: number): string {
  const [y, side] = [size * 0.3, size * 0.9];
  if (state === "full") return tickSign(0, y, side);
  return state === "failed" ? crossSign(0, y, side) : "";
}

function bar(
  { percent, passMark }: ResultOfArea,
  state: BarState,
  { width, top, height }: { readonly width: number; readonly top: number; readonly height: number },
): string {
  const radius = height / 4;
  if (state === "none")
    return box(0, top, width, height, { fill: palette.track, stroke: palette.line, dashed: true, radius });
  const filled = (width * Math.min(100, percent ?? 0)) / 100;
  const needed = passMark === null ? "" : passLine((width * passMark) / 100, top, height);
  return (
    box(0, top, width, height, { fill: palette.track, radius }) +
    box(0, top, filled, height, { fill: fills[state], radius }) +
    needed
  );
}

/** Where the pass mark lies, over the bar and a little beyond. */
function passLine(x: number, top: number, height: number): string {
  const [from, to] = [top - height * 0.2, top + height * 1.2];
  const line = (colour: string, thick: number): string =>
    `<path d="M${px(x)} ${px(from)} L${px(x)} ${px(to)}" stroke="${colour}" stroke-width="${px(thick)}"/>`;
  return line(palette.paper, 7) + line(palette.ink, 3);
}

/** Marks and percent, or the word that stands for both. */
function figuresOf(
  { mark, percent }: ResultOfArea,
  decimals: number,
): readonly [marks: string, percent: string] {
  if (mark.kind !== "marks") return ["", wordOfMark(mark)];
  const { score, full } = mark;
  return [fill(t.marks, { score, full }), percent === null ? "" : percentText(percent, decimals)];
}

export function wordOfMark(mark: Exclude<CountedMark, { readonly kind: "marks" }>): string {
  switch (mark.kind) {
    case "notEntered":
      return t.notAssessed;
    case "unknown":
      return t.unknown;
    case "baseCut":
    case "notApplicable":
      return t.cut;
  }
}

/** What the patterns mean; only of those that the picture has. */
export function barLegend(result: ResultOfYear, width: number, size: number): Drawn {
  const states = new Set(result.areas.map(barState));
  const pattern = (fill: string): string =>
    box(0, size * 0.4, size * 1.4, size * 0.8, { fill, stroke: palette.line });
  const entries: readonly (readonly [sign: string, label: string, isThere: boolean])[] = [
    [pattern(fills.full), t.legend.full, states.has("full")],
    [pattern(fills.below), t.legend.below, states.has("below")],
    [pattern(fills.failed), t.legend.failed, states.has("failed")],
    [pattern(fills.partial), t.legend.grey, states.has("partial") || states.has("none")],
    ...[...new Set(result.areas.flatMap(({ passMark }) => passMark ?? []))].map(
      (mark) => [passLine(size * 0.7, size * 0.4, size * 0.8), fill(t.passMark, { mark }), true] as const,
    ),
  ];
  return flowing(
    entries.flatMap(([sign, label, isThere]) => (isThere ? [legendEntry(sign, label, size)] : [])),
    width,
  );
}

interface Entry extends Drawn {
  readonly width: number;
}

function legendEntry(sign: string, label: string, size: number): Entry {
  const words = lineOfText(size * 1.8, size * (lineSpacing - 0.4), label, { size, fill: palette.quiet });
  return { width: (emWidth(label) + 3.5) * size, height: size * lineSpacing, elements: sign + words };
}

/** One behind the other, in as many lines as they need. */
function flowing(entries: readonly Entry[], width: number): Drawn {
  let [x, y, height] = [0, 0, 0];
  const elements = entries.map((entry) => {
    if (x > 0 && x + entry.width > width) [x, y] = [0, y + entry.height];
    const placed = moved(x, y, entry.elements);
    x += entry.width;
    height = y + entry.height;
    return placed;
  });
  return { height, elements: elements.join("") };
}

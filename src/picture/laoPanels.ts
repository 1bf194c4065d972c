import type { PercentBefore } from "../result/earlierYear";
import type { ResultOfYear } from "../result/resultOfYear";
import { pictureTh } from "../texts/picture.th";
import { fill } from "../texts/texts";
import { percentText } from "../words/percentText";
import type { YearLine } from "../year/lines";
import type { Mark } from "../year/mark";
import { palette } from "./palette";
import { tickSign, triangle } from "./signs";
import { beside, box, lineSpacing, moved, wrappedText, px, stacked, lineOfText, type Drawn } from "./svg";

const t = pictureTh;

/** Areas at their full marks. */
export function strengthList({ strengths }: ResultOfYear, width: number, size: number): Panel {
  const lines = strengths.map(({ id, title }) =>
    fill(t.strength, { area: fill(t.area, { area: id, title }) }),
  );
  return panel(t.strengths, width, size, (room) =>
    lines.length === 0
      ? [wrappedText(0, room, t.noStrengths, { size, fill: palette.quiet })]
      : lines.map((line) => marked(tickSign(0, size * 0.35, size * 0.9), line, room, size)),
  );
}

/** What misses most, and how much more there is; what waits for an entry is counted. */
export function shortfallList(result: ResultOfYear, width: number, size: number, most: number): Panel {
  const lines = shortfallLines(result, most);
  const dot = `<circle cx="${px(size * 0.45)}" cy="${px(size * 0.8)}" r="${px(size * 0.18)}" fill="${palette.vermillion}"/>`;
  return panel(t.shortfalls, width, size, (room) =>
    lines.length === 0
      ? [wrappedText(0, room, t.noShortfalls, { size, fill: palette.quiet })]
      : lines.map((line) => marked(dot, line, room, size)),
  );
}

function shortfallLines({ shortfalls }: ResultOfYear, most: number): readonly string[] {
  const known = shortfalls.flatMap(({ line, mark, lack }) =>
    mark.kind === "marks" && lack !== null ? [fill(t.shortfall, { line: lineName(line), lack })] : [],
  );
  const count = (kind: Mark["kind"]): number => shortfalls.filter(({ mark }) => mark.kind === kind).length;
  const [notEntered, unknown] = [count("notEntered"), count("unknown")];
  return [
    ...known.slice(0, most),
    ...(known.length > most ? [fill(t.more, { count: known.length - most })] : []),
    ...(notEntered > 0 ? [fill(t.notEntered, { count: notEntered })] : []),
    ...(unknown > 0 ? [fill(t.toCheck, { count: unknown })] : []),
  ];
}

function lineName(line: YearLine): string {
  const { id, title } = line.kind === "area" ? line.area : line.indicator;
  return line.kind === "area" ? fill(t.area, { area: id, title }) : fill(t.indicator, { id, title });
}

/** A line behind its sign. */
function marked(sign: string, line: string, room: number, size: number): Drawn {
  const drawn = wrappedText(size * 1.3, room - size * 1.3, line, { size, fill: palette.ink });
  return { ...drawn, elements: sign + drawn.elements };
}

function panel(
  title: string,
  width: number,
  size: number,
  content: (room: number) => readonly Drawn[],
): Panel {
  const padding = size * 0.8;
  const room = width - 2 * padding;
  const inside = stacked([sectionTitle(title, room, size), ...content(room)], size * 0.15);
  return { width, padding, inside };
}

/** What stands on a ground of its own. */
interface Panel {
  readonly width: number;
  readonly padding: number;
  readonly inside: Drawn;
}

/** Panels side by side, as high as the highest. */
export function panelRow(panels: readonly Panel[], gap: number): Drawn {
  const height = Math.max(0, ...panels.map(({ inside, padding }) => inside.height + 2 * padding));
  return beside(
    panels.map(({ width, padding, inside }, index): readonly [number, Drawn] => {
      const ground = box(0, 0, width, height, { fill: palette.panel, radius: 12 });
      return [index * (width + gap), { height, elements: ground + moved(padding, padding, inside.elements) }];
    }),
  );
}

function sectionTitle(title: string, width: number, size: number): Drawn {
  return wrappedText(0, width, title, { size: size * 1.1, fill: palette.blue, weight: "bold" });
}

/** The earlier year's percents beside this year's; null where no earlier year was given. */
export function comparison(
  result: ResultOfYear,
  width: number,
  size: number,
  of: "allAreas" | "totalOnly" = "allAreas",
): Drawn | null {
  const { earlier, year, areas, total, decimals } = result;
  if (earlier === null) return null;
  const row = (label: string, before: PercentBefore | null, now: number | null, isTotal: boolean): Drawn =>
    comparedRow({ label, before, now, isTotal }, width, size, decimals);
  const areaRows = areas.map(({ area, percent }) =>
    row(
      fill(t.area, { area: area.id, title: area.title }),
      earlier.areas.get(area.id) ?? null,
      percent,
      false,
    ),
  );
  const title = sectionTitle(fill(t.earlier, { earlier: earlier.year, year }), width, size);
  return stacked(
    [title, ...(of === "allAreas" ? areaRows : []), row(t.total, earlier.total, total.percent, true)],
    0,
  );
}

interface Compared {
  readonly label: string;
  readonly before: PercentBefore | null;
  readonly now: number | null;
  readonly isTotal: boolean;
}

function comparedRow(
  { label, before, now, isTotal }: Compared,
  width: number,
  size: number,
  decimals: number,
): Drawn {
  const figures = size * 20;
  const look = { size, fill: palette.ink, ...(isTotal && { weight: "bold" as const }) };
  const drawn = wrappedText(0, width - figures, label, look);
  const y = size * (lineSpacing - 0.4);
  if (before === null || now === null || before.points === null) {
    const told = lineOfText(width, y, t.notCompared, { size, fill: palette.quiet, anchor: "end" });
    return { ...drawn, elements: drawn.elements + told };
  }
  const { percent, points } = before;
  const values = { before: percentText(percent, decimals), now: percentText(now, decimals) };
  const sign =
    points === 0 ? "" : triangle(width - size * 9.4, size * 0.45, size * 0.7, points > 0 ? "up" : "down");
  return {
    ...drawn,
    elements: [
      drawn.elements,
      lineOfText(width - size * 10.4, y, fill(t.change, values), { ...look, anchor: "end" }),
      sign,
      lineOfText(width, y, fill(t.points, { points: signed(points, decimals) }), { ...look, anchor: "end" }),
    ].join(""),
  };
}

function signed(points: number, decimals: number): string {
  const size = percentText(Math.abs(points), decimals);
  return points === 0 ? size : `${points > 0 ? "+" : "−"}${size}`;
}

/** How the work goes in three phases, with what the workbook says of each. */
export function phases(result: ResultOfYear, width: number, size: number): Drawn {
  const { work, shortfalls, standing } = result;
  const { indicators, assigned, meetings } = work;
  const gap = 20;
  const each = (width - 2 * gap) / 3;
  const facts: readonly (readonly string[])[] = [
    indicators > 0 ? [fill(t.indicators, { count: indicators })] : [],
    [
      ...(assigned > 0 ? [fill(t.assigned, { count: assigned, of: indicators })] : []),
      ...(meetings.length > 0 ? [fill(t.meetings, { count: meetings.length })] : []),
    ],
    standing === "complete" && shortfalls.length > 0 ? [fill(t.toImprove, { count: shortfalls.length })] : [],
  ];
  const drawn = [t.before, t.during, t.after].map(({ title, text: method }, index) =>
    panel(title, each, size, (room) => [
      wrappedText(0, room, method, { size, fill: palette.ink }),
      ...(facts[index] ?? []).map((fact) =>
        wrappedText(0, room, fact, { size, fill: palette.ink, weight: "bold" }),
      ),
    ]),
  );
  const title = sectionTitle(t.phases, width, size);
  return stacked([title, panelRow(drawn, gap)], size * 0.3);
}

import { fullLaoName } from "../pack/laoType";
import type { ResultOfYear } from "../result/resultOfYear";
import { functionsTh } from "../texts/functions.th";
import { pictureTh } from "../texts/picture.th";
import { fill } from "../texts/texts";
import { levelText } from "../words/levelText";
import { percentText } from "../words/percentText";
import { wordOfMark } from "./areaBars";
import { fittedText } from "./lines";
import { palette } from "./palette";
import { box, moved, px, stacked, lineOfText, textLines, wrappedText, type Drawn } from "./svg";

const t = pictureTh;

export function laoShown({ lao }: Pick<ResultOfYear, "lao">): string {
  const name = fullLaoName(lao.name, lao.type);
  return name === "" ? t.unnamed : name;
}

/** Whose result it is, on a coloured ground over the whole width. */
export function headingBand(
  result: ResultOfYear,
  {
    width,
    margin,
    sizes,
  }: { readonly width: number; readonly margin: number; readonly sizes: readonly [number, ...number[]] },
): Drawn {
  const room = width - 2 * margin;
  const { size, lines } = fittedText(laoShown(result), room, sizes, 2);
  const small = Math.round(sizes[0] * 0.5);
  const { province } = result.lao;
  const where = [
    ...(province === "" ? [] : [fill(t.province, { province })]),
    fill(t.year, { year: result.year }),
  ].join(" · ");
  const white = { fill: palette.paper } as const;
  const content = stacked(
    [
      wrappedText(margin, room, t.heading, { ...white, size: small }),
      textLines(margin, lines, { ...white, size, weight: "bold" }),
      wrappedText(margin, room, where, { ...white, size: small }),
    ],
    0,
  );
  const padding = small * 0.6;
  const height = content.height + 2 * padding;
  return {
    height,
    elements: box(0, 0, width, height, { fill: palette.blue }) + moved(0, padding, content.elements),
  };
}

/** A ring that is as full as the percent, with the figure inside; grey without an end where there is none. */
export function percentRing(result: ResultOfYear, radius: number): Drawn {
  const { percent } = result.total;
  const thick = radius * 0.2;
  const around = 2 * Math.PI * (radius - thick / 2);
  const isFinal = result.standing === "complete";
  const ring = (colour: string, part: number): string =>
    `<circle cx="${px(radius)}" cy="${px(radius)}" r="${px(radius - thick / 2)}" fill="none" stroke="${colour}" stroke-width="${px(thick)}"` +
    (part === 1
      ? "/>"
      : ` stroke-dasharray="${px(around * part)} ${px(around)}" transform="rotate(-90 ${px(radius)} ${px(radius)})"/>`);
  const part = Math.min(1, (percent ?? 0) / 100);
  const shown = percent === null ? "–" : percentText(percent, result.decimals);
  const colour = isFinal ? palette.blue : palette.line;
  const middle = { fill: palette.ink, anchor: "middle" } as const;
  return {
    height: 2 * radius,
    elements: [
      ring(palette.track, 1),
      part > 0 ? ring(colour, part) : "",
      lineOfText(radius, radius * 0.78, result.overall === "sum" ? t.percentWord : t.meanWord, {
        ...middle,
        size: radius * 0.2,
        fill: palette.quiet,
      }),
      lineOfText(radius, radius * 1.2, shown, { ...middle, size: radius * 0.44, weight: "bold" }),
    ].join(""),
  };
}

/** Marks, level and rank; or how much is still missing. */
export function totalLines(result: ResultOfYear, width: number, size: number): Drawn {
  const { total, level, packId, standing, progress } = result;
  const marks =
    total.mark.kind === "marks"
      ? fill(t.marksWithWord, { score: total.mark.score, full: total.mark.full })
      : wordOfMark(total.mark);
  const lines = [
    marks,
    ...(level === null ? [] : [fill(t.level, { level: levelText(functionsTh, level, packId) })]),
    ...rankText(result),
  ].map((line) => wrappedText(0, width, line, { size, fill: palette.ink, weight: "bold" }));
  const missing =
    standing === "partial"
      ? [wrappedText(0, width, fill(t.partial, { ...progress }), { size: size * 0.7, fill: palette.quiet })]
      : [];
  return stacked([...lines, ...missing], 0);
}

function rankText({ rank, lao: { province } }: ResultOfYear): readonly string[] {
  if (rank === null) return [];
  return [province === "" ? fill(t.rankAlone, { rank }) : fill(t.rank, { rank, province })];
}

import { fullLaoName } from "../pack/laoType";
import type { YearResult } from "../result/yearResult";
import { functionsTh } from "../texts/functions.th";
import { pictureTh } from "../texts/picture.th";
import { fill } from "../texts/texts";
import { levelText } from "../words/levelText";
import { percentText } from "../words/percentText";
import { wordOfMark } from "./areaBars";
import { fittedText, linesWithin } from "./lines";
import { palette } from "./palette";
import { box, moved, px, stacked, lineOfText, textLines, type Drawn } from "./svg";

const t = pictureTh;

export function laoShown({ lao }: Pick<YearResult, "lao">): string {
  const name = fullLaoName(lao.name, lao.type);
  return name === "" ? t.unnamed : name;
}

/** Whose result it is, on a coloured ground over the whole width. */
export function headingBand(
  result: YearResult,
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
      textLines(margin, linesWithin(t.heading, room, small), { ...white, size: small }),
      textLines(margin, lines, { ...white, size, weight: "bold" }),
      textLines(margin, linesWithin(where, room, small), { ...white, size: small }),
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
export function percentRing(result: YearResult, radius: number): Drawn {
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
      lineOfText(radius, radius * 0.78, t.percentWord, {
        ...middle,
        size: radius * 0.2,
        fill: palette.quiet,
      }),
      lineOfText(radius, radius * 1.2, shown, { ...middle, size: radius * 0.44, weight: "bold" }),
    ].join(""),
  };
}

/** Marks, level and rank; or how much is still missing. */
export function totalLines(result: YearResult, width: number, size: number): Drawn {
  const { total, level, rank, lao, packId, standing, progress } = result;
  const marks =
    total.mark.kind === "marks"
      ? fill(t.marksWithWord, { score: total.mark.score, full: total.mark.full })
      : wordOfMark(total.mark);
  const bold = { size, fill: palette.ink, weight: "bold" } as const;
  const place =
    lao.province === ""
      ? fill(t.rankAlone, { rank: rank ?? "" })
      : fill(t.rank, { rank: rank ?? "", province: lao.province });
  const lines: readonly Drawn[] = [
    textLines(0, linesWithin(marks, width, size), bold),
    ...(level === null
      ? []
      : [
          textLines(
            0,
            linesWithin(fill(t.level, { level: levelText(functionsTh, level, packId) }), width, size),
            bold,
          ),
        ]),
    ...(rank === null ? [] : [textLines(0, linesWithin(place, width, size), bold)]),
    ...(standing === "partial"
      ? [
          textLines(0, linesWithin(fill(t.partial, { ...progress }), width, size * 0.7), {
            size: size * 0.7,
            fill: palette.quiet,
          }),
        ]
      : []),
  ];
  return stacked(lines, 0);
}

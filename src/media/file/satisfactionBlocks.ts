import { thai } from "../../document/lineWords";
import { paperParagraph, type PaperBlock } from "../../document/paper";
import { toThaiDigits } from "../../text/thaiDigits";
import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { fill } from "../../texts/texts";
import type { MediaAssessment } from "../assessMedia";
import { mediumNumbers } from "../letter";
import type { MediaReport } from "../mediaReport";
import type { Satisfaction } from "../satisfaction";

const t = mediaSheetsTh.form;

/** Answers of both media by level, and their means where weights are used; marked blanks where nothing was counted. */
export function satisfactionBlocks(
  { levels }: MediaReport,
  tallies: MediaAssessment["tallies"],
  mediumName: (medium: number) => string,
): readonly PaperBlock[] {
  const counted = mediumNumbers.map((medium) => {
    const tally = tallies[medium - 1];
    return { name: mediumName(medium), tally: tally?.ok === true ? tally.value : null };
  });
  if (counted.every(({ tally }) => tally === null))
    return [paperParagraph([{ blank: t.blanks.counts }], "atMargin")];
  const cells = (of: (tally: Satisfaction) => readonly [count: number, share: number]): readonly string[] =>
    counted.flatMap(({ tally }) => {
      if (tally === null) return ["", ""];
      const [count, share] = of(tally);
      return [thai(count), toThaiDigits(share.toFixed(2))];
    });
  return [
    {
      kind: "table",
      head: [t.level, ...counted.flatMap(({ name }) => [fill(t.count, { medium: name }), t.share])],
      rows: [
        ...levels.map(({ name }, index) => ({
          look: "usual" as const,
          cells: [
            name,
            ...cells((tally) => [tally.levels[index]?.count ?? 0, tally.levels[index]?.share ?? 0]),
          ],
        })),
        { look: "sum", cells: [t.total, ...cells(({ answers }) => [answers, 100])] },
      ],
      widths: [5, 4, 3, 4, 3],
      aligned: ["left", "right", "right", "right", "right"],
    },
    ...counted.flatMap(({ name, tally }) => meanLine(name, tally)),
    ...(counted.some(({ tally }) => tally?.mean) ? [ruleLine(levels)] : []),
  ];
}

function meanLine(medium: string, tally: Satisfaction | null): readonly PaperBlock[] {
  if (tally === null) return [paperParagraph([`${medium}: `, { blank: t.blanks.counts }], "atMargin")];
  if (tally.mean === null) return [];
  const { mean, most, percent } = tally.mean;
  const line = fill(t.mean, {
    ...{ medium, mean: toThaiDigits(mean.toFixed(2)), most: thai(most) },
    ...{ percent: toThaiDigits(percent.toFixed(2)), answers: thai(tally.answers) },
  });
  return [paperParagraph(line, "atMargin")];
}

function ruleLine(levels: MediaReport["levels"]): PaperBlock {
  const weights = levels.map(({ name: level, weight }) =>
    fill(t.weight, { level, weight: toThaiDigits(String(weight ?? "")) }),
  );
  return paperParagraph(fill(t.meanRule, { weights }), "atMargin");
}

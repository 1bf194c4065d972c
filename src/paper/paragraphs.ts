import { joinedLine, type Line } from "./lines";
import { least, type Reading, type Sureness } from "./reading";

/** How a paper breaks its lines, by which a line that goes on is told from one that ends. */
export interface LineBreaks {
  /** Columns from which on a line is full; null where each paragraph has a line of its own. */
  readonly full: number | null;
}

/** Lines longer than this are paragraphs that nobody broke. */
const widestPage = 130;
/** A line of running text takes most of the width that the page has. */
const nearlyFull = 0.8;

export function lineBreaksOf(lines: readonly Line[]): LineBreaks {
  const widths = lines.map(({ width }) => width).sort((one, other) => one - other);
  const widest = widths[Math.floor(widths.length * 0.98)] ?? 0;
  const long = widths.filter((width) => width > widest / 2);
  const full = long.filter((width) => width >= widest * nearlyFull);
  const isBroken = widest <= widestPage && full.length >= long.length * 0.4;
  return { full: isBroken ? widest * nearlyFull : null };
}

/** Words over one or more lines, put together; likely only where a line need not have gone on. */
export function paragraph(
  parts: readonly { readonly line: Line; readonly text: string }[],
  { full }: LineBreaks,
): Reading<string> {
  const joins = parts.slice(1).map(({ line }, index): Sureness => {
    const before = parts[index]?.line;
    const goesOn = full !== null && before !== undefined && before.width >= full && !line.afterGap;
    return goesOn ? "certain" : "likely";
  });
  return {
    value: joinedLine(parts.map(({ text }) => text)),
    lines: parts.flatMap(({ line }) => line.numbers),
    certainty: least(...joins, ...parts.flatMap(({ line }) => [letterSureness(line), rowSureness(line)])),
  };
}

/** Between the bars of a table's row a line of something else may stand, which nothing shows. */
function rowSureness({ numbers }: Line): Sureness {
  return numbers.length > 1 ? "likely" : "certain";
}

/** Letters that were repaired are a reading; foreign ones and an open row leave words unread. */
export function letterSureness({ doubts }: Line): Sureness {
  return doubts.repaired || doubts.foreign || doubts.cut ? "likely" : "certain";
}

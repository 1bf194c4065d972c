import type { ResultOfYear } from "../result/resultOfYear";
import { pictureTh } from "../texts/picture.th";
import { fill } from "../texts/texts";
import { percentText } from "../words/percentText";
import { areaBars, barLegend, wordOfMark } from "./areaBars";
import { drawCanvas, type PictureSize } from "./canvas";
import { headingBand, laoShown, percentRing, totalLines } from "./laoHeading";
import { comparison, panelRow, phases, shortfallList, strengthList } from "./laoPanels";
import { beside, moved, stacked, type Drawn } from "./svg";

const t = pictureTh;

/** The picture of one organization's result, as SVG: no figure in it but those of the year. */
export function laoPicture(result: ResultOfYear, size: PictureSize): string {
  const title = [t.heading, fill(t.year, { year: result.year }), laoShown(result)].join(" ");
  return drawCanvas(size, (width) => (size === "a4" ? a4(result, width) : wide(result, width)), {
    title,
    text: pictureDescription(result),
  });
}

/** What a person who can't see it hears: every area, and the whole. */
export function pictureDescription({ areas, total, decimals }: ResultOfYear): string {
  const shown = (name: string, { mark, percent }: ResultOfYear["total"]): string => {
    const figure = percent === null ? "–" : fill(t.percent, { percent: percentText(percent, decimals) });
    return `${name} ${mark.kind === "marks" ? figure : wordOfMark(mark)}`;
  };
  const lines = areas.map((one) => shown(fill(t.area, { area: one.area.id, title: one.area.title }), one));
  return [...lines, shown(t.total, total)].join(", ");
}

function a4(result: ResultOfYear, width: number): Drawn {
  const margin = 70;
  const room = width - 2 * margin;
  const half = (room - 40) / 2;
  const radius = 110;
  const within = (part: Drawn): Drawn => ({ ...part, elements: moved(margin, 0, part.elements) });
  const total = totalLines(result, room - 2 * radius - 60, 44);
  const top = beside([
    [0, percentRing(result, radius)],
    [
      2 * radius + 60,
      { ...total, elements: moved(0, Math.max(0, radius - total.height / 2), total.elements) },
    ],
  ]);
  const earlier = comparison(result, room, 23);
  const page = stacked(
    [
      headingBand(result, { width, margin, sizes: [58, 48, 40, 32, 28] }),
      within(top),
      within(areaBars(result, room, 27)),
      within(barLegend(result, room, 20)),
      within(panelRow([strengthList(result, half, 24), shortfallList(result, half, 24, 6)], 40)),
      ...(earlier === null ? [] : [within(earlier)]),
      within(phases(result, room, 24)),
    ],
    24,
  );
  return { ...page, height: page.height + margin / 2 };
}

function wide(result: ResultOfYear, width: number): Drawn {
  const margin = 40;
  const left = 330;
  const right = width - left - 2 * margin;
  const radius = 105;
  const earlier = comparison(result, right - 20, 18, "totalOnly");
  const ring = percentRing(result, radius);
  const facts = stacked(
    [{ ...ring, elements: moved(left / 2 - radius, 0, ring.elements) }, totalLines(result, left, 30)],
    14,
  );
  const body = beside([
    [margin, facts],
    [
      margin + left + 20,
      stacked(
        [
          areaBars(result, right - 20, 21),
          barLegend(result, right - 20, 16),
          ...(earlier === null ? [] : [earlier]),
        ],
        12,
      ),
    ],
  ]);
  const page = stacked([headingBand(result, { width, margin, sizes: [44, 38, 32, 26, 22] }), body], 24);
  return { ...page, height: page.height + 20 };
}

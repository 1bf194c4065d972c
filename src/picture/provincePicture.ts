import { pictureTh } from "../texts/picture.th";
import { fill } from "../texts/texts";
import { percentText } from "../words/percentText";
import { drawCanvas, type PictureSize } from "./canvas";
import { palette } from "./palette";
import { box, lineSpacing, moved, stacked, lineOfText, wrappedText, type Drawn } from "./svg";

const t = pictureTh;

/** A province's results as a picture shows them; whoever adds them up gives them. */
export interface ProvinceRanking {
  /** "" where it is not known. */
  readonly province: string;
  /** The LPA year, Buddhist; null where nothing was read. */
  readonly year: number | null;
  /** Of percents. */
  readonly decimals: number;
  /** Numbers of the areas, in printed order. */
  readonly areas: readonly string[];
  /** In the order in which they are shown: ranked ones first, best first. */
  readonly organizations: readonly RankedOrganization[];
}

export interface RankedOrganization {
  /** From 1, the same for those that tie; null where there is no final percent to rank by. */
  readonly rank: number | null;
  readonly name: string;
  /** 0–100; null where it is not known, or not final. */
  readonly percent: number | null;
  /** Percents of the areas, in their order; null where they are not known. */
  readonly areas: readonly (number | null)[];
}

/** Rows that can still be read: of more, the picture says how many it shows. */
const mostRows: Readonly<Record<PictureSize, number>> = { a4: 60, wide: 10 };

/** The ranking of a province as SVG: a bar an organization, and the percents of its areas. */
export function provincePicture(ranking: ProvinceRanking, size: PictureSize): string {
  const { organizations, province, year } = ranking;
  const where = [
    ...(province === "" ? [] : [fill(t.province, { province })]),
    ...(year === null ? [] : [fill(t.year, { year })]),
  ].join(" · ");
  const shown = organizations.slice(0, mostRows[size]);
  const { margin, letters, title } = looks[size];
  const layOut = (width: number): Drawn => {
    const room = width - 2 * margin;
    const page = stacked(
      [
        heading(where, width, margin, title),
        within(margin, rows({ ...ranking, organizations: shown }, organizations, room, letters)),
        within(margin, notes(ranking, shown.length, room, letters)),
      ],
      18,
    );
    return { ...page, height: page.height + margin / 2 };
  };
  return drawCanvas(size, layOut, { title: `${t.ranking.title} ${where}`, text: described(ranking) });
}

const looks = {
  a4: { margin: 60, letters: 22, title: 46 },
  wide: { margin: 40, letters: 19, title: 34 },
} as const;

function described({ organizations, decimals }: ProvinceRanking): string {
  return organizations
    .map(({ rank, name, percent }) =>
      [rankText(rank, organizations), name, percentShown(percent, decimals)].join(" "),
    )
    .join(", ");
}

function within(margin: number, part: Drawn): Drawn {
  return { ...part, elements: moved(margin, 0, part.elements) };
}

function heading(where: string, width: number, margin: number, size: number): Drawn {
  const white = { fill: palette.paper } as const;
  const room = width - 2 * margin;
  const content = stacked(
    [
      wrappedText(margin, room, t.ranking.title, { ...white, size, weight: "bold" }),
      wrappedText(margin, room, where, { ...white, size: size * 0.6 }),
    ],
    0,
  );
  const height = content.height + size * 0.5;
  return {
    height,
    elements: box(0, 0, width, height, { fill: palette.blue }) + moved(0, size * 0.25, content.elements),
  };
}

/** Where the columns of a row stand. */
interface Columns {
  readonly name: number;
  readonly nameRoom: number;
  readonly bar: number;
  readonly barRoom: number;
  /** Right edges. */
  readonly percent: number;
  readonly areas: readonly number[];
}

function columnsFor(count: number, width: number, size: number): Columns {
  const rankRoom = size * 4;
  const areaRoom = Math.min(size * 4.2, (width * 0.4) / Math.max(1, count));
  const percentRoom = size * 4.2;
  const rest = width - rankRoom - percentRoom - count * areaRoom;
  const nameRoom = rest * 0.6;
  const bar = rankRoom + nameRoom + size * 0.6;
  const percent = rankRoom + rest + percentRoom;
  return {
    ...{ name: rankRoom, nameRoom, bar, barRoom: rest - nameRoom - size * 0.6, percent },
    areas: Array.from({ length: count }, (_, index) => percent + (index + 1) * areaRoom),
  };
}

function rows(
  { areas, organizations, decimals }: ProvinceRanking,
  all: readonly RankedOrganization[],
  width: number,
  size: number,
): Drawn {
  const columns = columnsFor(areas.length, width, size);
  return stacked(
    [
      headRow(areas, columns, size),
      ...organizations.map((one, index) =>
        row(one, all, { columns, size, decimals, width, isStriped: index % 2 === 0 }),
      ),
    ],
    0,
  );
}

function headRow(areas: readonly string[], columns: Columns, size: number): Drawn {
  const small = size * 0.85;
  const y = size * (lineSpacing - 0.4);
  const look = { size: small, fill: palette.quiet, weight: "bold" } as const;
  return {
    height: size * lineSpacing,
    elements: [
      lineOfText(0, y, t.ranking.rank, look),
      lineOfText(columns.name, y, t.ranking.name, look),
      lineOfText(columns.percent, y, t.ranking.percent, { ...look, anchor: "end" }),
      ...areas.map((area, index) =>
        lineOfText(columns.areas[index] ?? 0, y, fill(t.ranking.area, { area }), { ...look, anchor: "end" }),
      ),
    ].join(""),
  };
}

interface RowFrame {
  readonly columns: Columns;
  readonly size: number;
  readonly decimals: number;
  readonly width: number;
  readonly isStriped: boolean;
}

function row(one: RankedOrganization, all: readonly RankedOrganization[], frame: RowFrame): Drawn {
  const { columns, size, decimals, width, isStriped } = frame;
  const name = wrappedText(columns.name, columns.nameRoom, one.name, { size, fill: palette.ink });
  const y = size * (lineSpacing - 0.4);
  const ink = { size, fill: palette.ink } as const;
  return {
    height: name.height,
    elements: [
      isStriped ? box(0, 0, width, name.height, { fill: palette.panel }) : "",
      lineOfText(0, y, rankText(one.rank, all), { ...ink, weight: "bold" }),
      name.elements,
      bar(one.percent, columns, size),
      lineOfText(columns.percent, y, percentShown(one.percent, decimals), {
        ...ink,
        weight: "bold",
        anchor: "end",
      }),
      ...one.areas.map((percent, index) =>
        lineOfText(columns.areas[index] ?? 0, y, percentShown(percent, decimals), { ...ink, anchor: "end" }),
      ),
    ].join(""),
  };
}

function bar(percent: number | null, { bar: x, barRoom }: Columns, size: number): string {
  const [top, height] = [size * 0.45, size * 0.6];
  if (percent === null)
    return box(x, top, barRoom, height, { fill: palette.track, stroke: palette.line, dashed: true });
  return (
    box(x, top, barRoom, height, { fill: palette.track }) +
    box(x, top, (barRoom * Math.min(100, percent)) / 100, height, { fill: palette.blue })
  );
}

/** Those that share a rank say so. */
function rankText(rank: number | null, all: readonly RankedOrganization[]): string {
  if (rank === null) return t.ranking.unranked;
  const isTied = all.filter((one) => one.rank === rank).length > 1;
  return isTied ? fill(t.ranking.tied, { rank }) : String(rank);
}

function percentShown(percent: number | null, decimals: number): string {
  return percent === null ? t.ranking.unranked : percentText(percent, decimals);
}

/** How many are ranked, and how many are shown where not all are. */
function notes({ organizations }: ProvinceRanking, shown: number, width: number, size: number): Drawn {
  const ranked = organizations.filter(({ rank }) => rank !== null).length;
  const unranked = organizations.length - ranked;
  const lines = [
    fill(t.ranking.counted, { ranked, unranked }),
    ...(shown < organizations.length ? [fill(t.ranking.shown, { shown, of: organizations.length })] : []),
  ];
  return wrappedText(0, width, lines.join(" · "), { size, fill: palette.quiet });
}

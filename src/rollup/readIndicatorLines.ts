import type { IndicatorLine } from "../media/evidence";
import { fail, succeed, type Outcome } from "../outcome";
import { provinceSheetsTh } from "../texts/provinceSheets.th";
import { withXlsx, type Xlsx } from "../xlsx/openXlsx";
import { namedTable, type NamedRow } from "./namedTable";
import type { LastYearIssue } from "./readLastYear";
import { rollupNames } from "./rollupNames";

/** The table of indicators of a roll-up that was written before. */
export interface ReadIndicators {
  /** The LPA year, Buddhist. */
  readonly year: number;
  readonly lines: readonly IndicatorLine[];
}

const limits = { unpackedBytes: 16_000_000, parts: 5_000 } as const;
const t = provinceSheetsTh.indicators;

/** Found by its name and the heads of its columns, wherever its rows and columns were moved. */
export function readIndicatorLines(bytes: Uint8Array): Outcome<ReadIndicators, LastYearIssue> {
  const read = withXlsx(bytes, limits, indicatorsIn);
  if (!read.ok) return read;
  return read.value ? succeed(read.value) : fail({ code: "noRollUp", values: {} });
}

function indicatorsIn(xlsx: Xlsx): ReadIndicators | null {
  const year = namedTable(xlsx, rollupNames.year)?.[0]?.[0];
  const [head, ...rows] = namedTable(xlsx, rollupNames.indicators) ?? [];
  const { area, id, title, assessed, atFull, lost, missed } = t.columns;
  const columns = [area, id, title, assessed, atFull, lost, missed].map(
    (label) => head?.indexOf(label) ?? -1,
  );
  if (typeof year !== "number" || columns.includes(-1)) return null;
  return { year, lines: rows.flatMap((row) => lineOf(columns.map((column) => row[column] ?? null))) };
}

function lineOf([area, id, title, assessed, atFull, lost, missed]: NamedRow): readonly IndicatorLine[] {
  if (typeof assessed !== "number" || typeof atFull !== "number" || typeof lost !== "number") return [];
  const said = String(title ?? "");
  const isPilot = said.endsWith(pilotMark);
  return [
    {
      ...{ area: String(area ?? ""), id: String(id ?? ""), isPilot, assessed, atFull, marksLost: lost },
      title: isPilot ? said.slice(0, -pilotMark.length) : said,
      mostMissed: missedIn(String(missed ?? "")),
    },
  ];
}

/** What the sheet writes behind a pilot's title. */
const pilotMark = t.pilot.replace("{title}", "");

/** The sheet's own sentence, with its values where they stand in it. */
const missedSentence = new RegExp(
  `^${t.missed
    .replace(/[()]/g, "\\$&")
    .replace("{clauses}", "(.+)")
    .replace("{missed}", "(\\d+)")
    .replace("{assessed}", "(\\d+)")}$`,
);

function missedIn(said: string): IndicatorLine["mostMissed"] {
  const [, clauses, missed, assessed] = missedSentence.exec(said) ?? [];
  if (clauses === undefined || missed === undefined || assessed === undefined) return null;
  return { clauses: clauses.split(", "), missed: Number(missed), assessed: Number(assessed) };
}

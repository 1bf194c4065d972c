import type { Pack } from "../../pack/schema";
import { usualWeights } from "../satisfaction";
import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { beginTableSheet } from "../../rollup/sheets/tableSheet";
import type { Blueprint } from "../../workbook/blueprint/blueprint";
import { entered, text } from "../../workbook/blueprint/content";
import { daysOnly } from "../../workbook/blueprint/days";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import { writeSheetsFile } from "../../workbook/file/writeSheetsFile";
import { block } from "../../workbook/cells/cellRange";
import type { TopicChoice } from "../chooseTopics";
import type { MediaReport, MediumEntries } from "../mediaReport";
import { entriesSheet } from "./entriesSheet";
import { mediaNames } from "./mediaNames";
import { satisfactionSheet } from "./satisfactionSheet";
import { topicsSheet } from "./topicsSheet";
import { evidenceWords, topicWords } from "./topicWords";

/** What the topics of a workbook of media were chosen from. */
export interface MediaSource {
  readonly choice: TopicChoice;
  /** "" where the results do not say it. */
  readonly province: string;
  /** The LPA year of the results, Buddhist. */
  readonly year: number | null;
  /** By an area's number; those that the results do not say are left out. */
  readonly areaTitles: ReadonlyMap<string, string>;
  /** What was entered; left out, nothing but the topics. */
  readonly entered?: MediaReport;
}

/**
 * The workbook in which a provincial office enters what its media are and how they were received. It is one of its own and no
 * sheet of the roll-up: that is made anew whenever another LAO sends its workbook, and what was typed would be lost.
 *
 * @param pack The letter's.
 */
export function mediaBlueprint(pack: Pack, source: MediaSource): Pick<Blueprint, "sheets" | "names"> {
  const report = source.entered ?? beginningOf(source);
  const topics = topicsSheet(source.choice, source.year);
  const others = [entriesSheet(pack, report), satisfactionSheet(report), holidaysSheet(report)];
  const { page } = templateTh.footer;
  const left = titleOf(source).slice(0, 60).replaceAll("&", "&&");
  const footer = { left, center: "&A", right: page };
  return {
    sheets: [
      topics.sheet.build({ first: topics.head, last: topics.head }, footer),
      ...others.map((sheet) => sheet.build(null, footer)),
    ],
    names: [topics.sheet, ...others].flatMap(({ names }) => names),
  };
}

/** The same as an .xlsx. @param modified When the file says that it was last changed. */
export function writeMediaWorkbook(pack: Pack, source: MediaSource, modified: Date): Promise<Uint8Array> {
  return writeSheetsFile(mediaBlueprint(pack, source), titleOf(source), modified);
}

function titleOf({ province }: MediaSource): string {
  return province === "" ? mediaSheetsTh.title : fill(mediaSheetsTh.titleOfProvince, { province });
}

/** What is known before anybody enters anything: the topics with their evidence. No item of a medium is filled in, since it would count as stated. */
function beginningOf({ choice, province, year, areaTitles }: MediaSource): MediaReport {
  const medium = (topic: TopicChoice["topics"][number]): MediumEntries => ({
    indicator: [topicWords(topic), ...areaOf(topic.area), evidenceWords(topic)].join("\n"),
  });
  const areaOf = (area: string): readonly string[] => {
    const title = areaTitles.get(area);
    return title === undefined ? [] : [fill(templateTh.areaTitle, { area, title })];
  };
  const [first, second] = choice.topics;
  return {
    ...{ province, lpaYear: year, media: [medium(first), medium(second)], fields: {} },
    ...{ forms: [{ steps: [] }, { steps: [] }], useWeights: undefined, holidays: [] },
    levels: mediaSheetsTh.satisfaction.usual.map((name, index) => ({
      ...{ name, weight: usualWeights[index], counts: [] },
    })),
  };
}

const holidayRows = 30;

function holidaysSheet({ holidays }: MediaReport): SheetBuilder {
  const t = templateTh.holidays;
  const sheet = beginTableSheet(mediaSheetsTh.sheets.holidays, [16, 38, 46], t, "portrait");
  sheet.putRow(
    sheet.next,
    [t.day, t.name, t.source].map((label) => [text(label), "header"]),
  );
  const first = sheet.next;
  for (let line = 0; line < Math.max(holidayRows, holidays.length); line += 1) {
    const { day, title, source } = holidays[line] ?? {};
    sheet.putRow(first + line, [
      [entered(day), "inputDay"],
      [entered(title), "inputText"],
      [entered(source), "inputText"],
    ]);
  }
  const days = block(first, 1, sheet.next - 1, 1);
  sheet.nameRange(mediaNames.holidays, days);
  sheet.validate(daysOnly(days));
  return sheet;
}

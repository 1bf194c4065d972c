import type { Answers, ExecutiveAnswers } from "../../answers/answers";
import { executiveLines, type ExecutiveLine } from "../../pack/executive";
import { plainText } from "../../text/plainText";
import { templateTh } from "../../texts/template.th";
import { executiveLineText } from "../../words/executiveLineText";
import { address } from "../cells/cellRange";
import { bookName } from "../cells/names";
import type { Book } from "./book";
import { isEmpty, pick } from "./pick";
import { readIssue, type ReadIssue } from "./readIssue";
import { readTable, type TableLine } from "./table";

const t = templateTh.executive;

const columns = {
  entries: [t.name, t.indicator, t.status, t.evidence, t.note],
  others: [t.line, t.letter],
};

/** What was entered of the assessment of executives; older templates have no such table. */
export function readExecutive(book: Book): {
  readonly value: NonNullable<Answers["executive"]>;
  readonly issues: readonly ReadIssue[];
} {
  const place = book.placeOf(bookName("EXECUTIVE"));
  if (!place) return { value: {}, issues: [] };
  const { lines, issues } = readTable(book, "EXECUTIVE", columns, (line) => lineOf(line) !== undefined);
  const value = new Map<string, ExecutiveAnswers>();
  const strays: ReadIssue[] = [];
  for (const line of lines) {
    const found = String(line.at(t.line) ?? "").slice(0, 60);
    const own = lineOf(line);
    const entered = enteredIn(line, own);
    const cell = { sheet: place.sheet, address: address(line.row, place.column) };
    if (!own) {
      if (found !== "" || !isEmpty(entered))
        strays.push(readIssue("lineUnknown", { table: "EXECUTIVE", found, cell }));
    } else if (!isEmpty(entered)) {
      const before = value.get(own.id);
      if (before === undefined) value.set(own.id, entered);
      else if (JSON.stringify(before) !== JSON.stringify(entered))
        strays.push(readIssue("lineTwice", { table: "EXECUTIVE", found, cell }));
    }
  }
  return { value: Object.fromEntries(value), issues: [...issues, ...strays] };
}

const linesByText = new Map(executiveLines.map((line) => [plainText(executiveLineText(line)), line]));

function lineOf(line: TableLine): ExecutiveLine | undefined {
  return linesByText.get(plainText(String(line.at(t.line) ?? "")));
}

/** The letters' own words are no entry, and stay theirs whatever is typed over them. */
function enteredIn({ at }: TableLine, line: ExecutiveLine | undefined): ExecutiveAnswers {
  const isNamed = line !== undefined && (line.kind === "task" || line.title !== null);
  return pick({
    title: isNamed ? undefined : at(t.name),
    indicator: at(t.indicator),
    status: at(t.status),
    evidence: at(t.evidence),
    note: at(t.note),
  });
}

import { listWithItems } from "../../pack/outline";
import type { Indicator } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { blank, number, text } from "./content";
import { marksOf, type Context } from "./context";
import type { Content } from "./blueprint";
import { SheetBuilder } from "./sheetBuilder";

const t = templateTh.criteria;

const header = 2;

type Line = readonly [kind: string, marks: Content, words: string];

/** What the paper says of every indicator: bands, base cut, evidence, laws, what to beware of. */
export function criteriaSheet(context: Context): SheetBuilder {
  const sheet = new SheetBuilder(context.sheetNames.criteria, [13, 12, 15, 88], "landscape");
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    [t.indicator, t.kind, t.marks, t.text].map((label) => [text(label), "header"]),
  );
  // Printed without a break of ours: each row says its indicator, so that pages may end anywhere and are few.
  for (const { indicator } of listWithItems(context.pack)) putIndicator(sheet, context, indicator);
  return sheet;
}

function putIndicator(sheet: SheetBuilder, context: Context, indicator: Indicator): void {
  const asked = marksOf(context, indicator).compiled.indicator;
  const row = sheet.next;
  sheet.putRow(row, [
    [text(fill(templateTh.indicator, { id: indicator.id })), "heading"],
    [blank, "heading"],
    [asked.fullMarks === null ? blank : number(asked.fullMarks), "headingMarks"],
    [text(indicator.title), "heading"],
  ]);
  for (const [kind, marks, words] of linesOf(asked))
    sheet.putRow(sheet.next, [
      [text(indicator.id), "code"],
      [text(kind), "code"],
      [marks, marks.kind === "number" ? "state" : "code"],
      [text(words), "text"],
    ]);
}

function linesOf(indicator: Indicator): readonly Line[] {
  const { rubric, evidence, laws, notes, baseCut, source } = indicator;
  const bands: readonly Line[] =
    typeof rubric === "string"
      ? rubric === "manual"
        ? [[t.band, blank, t.manual]]
        : []
      : rubric.map((band): Line => [t.band, number(band.score), band.text]);
  return [
    ...bands,
    ...(baseCut.quote === undefined ? [] : [[t.baseCut, blank, baseCut.quote] as const]),
    ...numbered(t.evidence, evidence),
    ...numbered(t.law, laws),
    ...notes.map((note): Line => [t.note, blank, note.text]),
    [t.source, blank, [source.document, source.place].filter(Boolean).join(" – ")],
  ];
}

function numbered(kind: string, lines: readonly string[]): readonly Line[] {
  return lines.map((line, index): Line => [kind, text(String(index + 1)), line]);
}

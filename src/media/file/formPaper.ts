import type { Entered } from "../../answers/answers";
import { thai } from "../../document/lineWords";
import {
  linePieces,
  paperParagraph,
  type LinePiece,
  type Paper,
  type PaperBlock,
  type PaperLine,
} from "../../document/paper";
import type { Pack } from "../../pack/schema";
import { isBlank } from "../../score/cell";
import { toThaiDigits } from "../../text/thaiDigits";
import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { fill } from "../../texts/texts";
import { officialDay } from "../../words/dayText";
import type { AssessedForm, MediaAssessment } from "../assessMedia";
import { mediumNumbers, statedItems, type FormField, type FormNumber, type MediumField } from "../letter";
import type { MediaReport } from "../mediaReport";
import { qrPicture } from "./qrPicture";
import { satisfactionBlocks } from "./satisfactionBlocks";

const t = mediaSheetsTh.form;
const { fields, formFields } = mediaSheetsTh.entries;

/** Points; 3.5 cm, which a telephone reads off paper. */
const qrSide = 99;

/**
 * One of the letter's two forms to print and send. Nothing may be in trouble: a link, a count or a day that can't be printed
 * would be missing from the paper. What was not entered is a marked blank.
 */
export function formPaper(
  form: FormNumber,
  {
    pack,
    report,
    assessment,
  }: { readonly pack: Pack; readonly report: MediaReport; readonly assessment: MediaAssessment },
): Paper {
  const own = assessment.forms[form === 1 ? 0 : 1];
  const { first, last } = own.asked.steps;
  const title = fill(t.title, { form: thai(form) });
  return {
    title,
    blocks: [
      { kind: "title", size: "usual", line: title },
      { kind: "title", size: "usual", line: fill(t.steps, { first: thai(first), last: thai(last) }) },
      paperParagraph(fill(t.subject, { indicator: toThaiDigits(t.indicator) })),
      paperParagraph(fill(t.year, { round: toThaiDigits(t.round), year: thai(pack.fiscalYear) }), "atMargin"),
      paperParagraph([t.office, filled(report.province, t.blanks.province)], "atMargin"),
      { kind: "heading", line: t.media },
      mediaTable(form === 1 ? ofFirstForm : ofSecondForm, report, own),
      ...(form === 1 ? [ofReport("plan", report)] : []),
      { kind: "heading", line: t.stepsHeading },
      stepsTable(own),
      ...(form === 2 ? afterTeaching(report, assessment) : []),
      ...evidenceBlocks(own),
      ...daysBlocks(own, assessment.perWorkingDay),
      { kind: "room", points: 18 },
      signature,
    ],
  };
}

const ofFirstForm: readonly MediumField[] = ["indicator", ...statedItems, "format", "made"];
const ofSecondForm: readonly MediumField[] = ["title", "taught"];
const ticks: readonly MediumField[] = ["made", "taught"];

const signature: PaperBlock = {
  kind: "signature",
  lines: [
    [{ blank: t.blanks.signature }],
    ["(", { blank: t.blanks.name }, ")"],
    [{ blank: t.blanks.position }],
  ],
};

/** What was entered as it was, or a marked blank. */
function filled(entered: Entered | undefined, blank: string): LinePiece {
  return isBlank(entered) ? { blank } : String(entered).trim();
}

function mediaTable(
  rows: readonly MediumField[],
  { media }: MediaReport,
  { items }: AssessedForm,
): PaperBlock {
  const isDone = (field: MediumField, medium: number): boolean =>
    items.some(
      ({ source, missing }) =>
        source.kind === "media" && source.field === field && !missing.some((one) => one === medium),
    );
  return {
    kind: "table",
    head: [t.item, ...mediumNumbers.map(mediumName)],
    rows: rows.map((field) => ({
      look: "usual",
      cells: [
        fields[field],
        ...media.map((one, index): PaperLine => {
          const piece = filled(one[field], t.blanks.entry);
          if (typeof piece !== "string") return [piece];
          if (field === "indicator") return toThaiDigits(piece);
          return ticks.includes(field) && isDone(field, index + 1) ? t.made : piece;
        }),
      ],
    })),
    widths: [3, 5, 5],
    aligned: ["left", "left", "left"],
  };
}

function mediumName(medium: number): string {
  return fill(t.medium, { number: thai(medium) });
}

function ofReport(field: FormField, report: MediaReport): PaperBlock {
  const line = [{ bold: `${formFields[field]}  ` }, filled(report.fields[field], t.blanks.entry)];
  return paperParagraph(line, "atMargin");
}

function stepsTable({ asked: { steps }, entries }: AssessedForm): PaperBlock {
  const numbers = Array.from({ length: steps.last - steps.first + 1 }, (_, index) => steps.first + index);
  return {
    kind: "table",
    head: [t.step, t.stepName, t.stepDone],
    rows: numbers.map((step, index) => {
      const { name, done } = entries.steps[index] ?? {};
      const cells = [thai(step), [filled(name, t.stepName)], [filled(done, t.stepDone)]];
      return { look: "usual", cells };
    }),
    widths: [2, 5, 7],
    aligned: ["centre", "left", "left"],
  };
}

function afterTeaching(report: MediaReport, { tallies }: MediaAssessment): readonly PaperBlock[] {
  return [
    ofReport("workSummary", report),
    { kind: "heading", line: t.satisfaction },
    ...satisfactionBlocks(report, tallies, mediumName),
    ofReport("satisfactionSummary", report),
    ofReport("strategy", report),
  ];
}

function evidenceBlocks({ link }: AssessedForm): readonly PaperBlock[] {
  const heading: PaperBlock = { kind: "heading", line: t.evidence };
  if (link?.ok !== true) return [heading, paperParagraph([{ blank: t.blanks.link }], "atMargin")];
  return [
    heading,
    { kind: "picture", png: qrPicture(link.value), alt: t.qr, side: qrSide },
    paperParagraph(fill(t.link, { link: link.value }), "atMargin"),
  ];
}

function daysBlocks({ lateness }: AssessedForm, perWorkingDay: number): readonly PaperBlock[] {
  const due = "due" in lateness && lateness.due !== null ? officialDay(lateness.due) : null;
  const sent = "sent" in lateness ? officialDay(lateness.sent) : null;
  const line = around(t.days, {
    due: due ?? { blank: t.blanks.due },
    sent: sent ?? { blank: t.blanks.sent },
  });
  return [
    paperParagraph(line, "atMargin"),
    ...(lateness.kind === "inTime" ? [paperParagraph(t.inTime, "atMargin")] : []),
    ...(lateness.kind === "late"
      ? [
          paperParagraph(
            fill(t.late, {
              days: thai(lateness.workingDays),
              deduction: thai(lateness.deduction),
              perDay: thai(perWorkingDay),
            }),
            "atMargin",
          ),
        ]
      : []),
  ];
}

/** A text with pieces in place of its placeholders. */
function around(text: string, pieces: Readonly<Record<string, LinePiece>>): PaperLine {
  return text.split(/(\{\w+\})/).flatMap((part) => pieces[part.slice(1, -1)] ?? (part === "" ? [] : [part]));
}

/** Blanks that a person still has to fill in, but for the signature's. */
export function blanksIn({ blocks }: Paper): number {
  const lines = blocks.flatMap((block): readonly PaperLine[] => {
    switch (block.kind) {
      case "paragraph":
        return [block.line];
      case "table":
        return block.rows.flatMap(({ cells }) => cells);
      default:
        return [];
    }
  });
  return lines.flatMap(linePieces).filter((piece) => typeof piece === "object" && "blank" in piece).length;
}

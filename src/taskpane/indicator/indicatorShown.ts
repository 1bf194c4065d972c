import { assess, type Assessment } from "../../score/assess";
import type { Catalogue, OpenIndicator } from "../../score/catalogue";
import type { CompiledIndicator } from "../../score/compile";
import { explainScore } from "../../score/explain";
import { findNextStep } from "../../score/nextStep";
import { readLaoType } from "../../formula/requests";
import type { LaoType } from "../../pack/laoType";
import type { Area, Indicator, Pack } from "../../pack/schema";
import { enteredText, explanationLines, type ExplanationLine } from "../../words/explanationText";
import { issueText, type AddressOf } from "../../words/issueText";
import { enteredStepText, stepText } from "../../words/stepText";
import { yearIssueText } from "../../words/yearIssueText";
import type { ClauseStanding } from "../../year/clauseStanding";
import type { YearIssue } from "../../year/yearIssue";
import type { FunctionsTexts } from "../../texts/functionsTexts";
import type { YearIssueTexts } from "../../texts/yearIssueTexts";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import type { Source, Subject } from "../excel/subject";
import type { ScoreIssue } from "../../score/issue";
import { addressesOf } from "./addressesOf";
import { blockShown, type BlockShown } from "./blockShown";
import { clausesShown, type ClauseShown } from "./clausesShown";
import { formulaToCopy, type CopyFormula } from "./copyFormula";
import type { Count } from "../../year/progress";
import { entryProgress } from "./entryProgress";
import { scoreNamed, shownSum } from "./templateCells";
import { formulaTrouble } from "./troubleText";

/** More merged cells than these are told by the first. */
const mostHidden = 3;

/** What the pane shows of the selected cell; every text is plain text. */
export type SubjectShown =
  | IndicatorShown
  /** The cell names what no open pack has. */
  | { readonly kind: "unknown"; readonly source: Source; readonly text: string };

export interface IndicatorShown {
  readonly kind: "indicator";
  readonly source: Source;
  /** As it is asked of the LAO's type, where that is known. */
  readonly indicator: Indicator;
  readonly area: Area;
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  readonly pack: Pack;
  readonly laoType: LaoType | null;
  /** Null where no checklist was read. */
  readonly result: ResultShown | null;
  readonly clauses: readonly ClauseShown[];
  readonly copy: CopyFormula;
  /** What must be seen to first: an error in the formula's cell, cells that a merge hides. */
  readonly warnings: readonly string[];
  /** What its block in a template says besides; null outside one. */
  readonly block: BlockShown | null;
}

export type ResultShown =
  | {
      readonly kind: "scored";
      readonly score: number;
      /** The reached band, counted from 0; null where no rubric gave the score. */
      readonly band: number | null;
      /** Whether the precondition is met; null where there is none. */
      readonly gate: boolean | null;
      readonly lines: readonly ExplanationLine[];
      readonly next: { readonly text: string; readonly gain: number } | null;
    }
  /** Neither score nor full marks count. */
  | { readonly kind: "out"; readonly text: string }
  | { readonly kind: "problem"; readonly text: string }
  /** Nothing that a score could come from was entered yet. */
  | { readonly kind: "blank" };

/** The texts of scores and of what stands in their way. */
export interface SubjectTexts {
  readonly score: FunctionsTexts;
  readonly year: YearIssueTexts;
  readonly pane: PaneTexts["indicator"];
}

/** The indicator that a subject names, with its result; null where it names an area, which is no indicator. */
export function showSubject(
  catalogue: Catalogue,
  texts: SubjectTexts,
  subject: Subject,
): SubjectShown | null {
  const { source } = subject;
  if (catalogue.findArea(subject.indicator, subject.pack)?.ok) return null;
  const found = catalogue.findIndicator(subject.indicator, subject.pack);
  if (!found.ok) return { kind: "unknown", source, text: unknownText(texts, subject, found.trouble) };
  const laoType = readLaoType(subject.laoType);
  const compiled = laoType.ok ? found.value.compiled(laoType.value) : laoType;
  const open = found.value;
  const pack = packArgument(catalogue, open.pack);
  const copyOf = (known: CompiledIndicator | null, type: LaoType | null): CopyFormula =>
    formulaToCopy({ id: open.indicator.id, compiled: known, subject, pack, laoType: type });
  const type = laoType.ok ? laoType.value : null;
  if (!compiled.ok) {
    const text = issueText(texts.score, compiled.trouble);
    const result = { kind: "problem", text } as const;
    return { ...pageOf(open), source, result, copy: copyOf(null, type), warnings: [], block: null };
  }
  const { assessment, result, standings, progress } = assessSubject(
    texts,
    open,
    compiled.value,
    subject,
    type,
  );
  const answers = assessment?.kind === "scored" ? assessment.answers : null;
  return {
    ...pageOf(open),
    ...{ source, result, laoType: type },
    indicator: compiled.value.indicator,
    clauses: clausesShown(compiled.value, { answers, standings, checklist: subject.checklist }),
    copy: copyOf(compiled.value, type),
    warnings: warningsOf(texts.pane, subject, compiled.value, result),
    block: blockShown(subject, compiled.value, result?.kind === "scored" ? result.score : null, progress),
  };
}

/** A formula that names no indicator is told what it lacks; one that names an unknown one, which there are. */
function unknownText(texts: SubjectTexts, subject: Subject, issue: ScoreIssue): string {
  const trouble = formulaTrouble(texts.pane, subject, null);
  if (trouble !== null) return trouble;
  const isReckoned = subject.indicator === null || subject.trouble?.kind === "unquoted";
  return isReckoned ? texts.pane.indicatorNotFollowed : issueText(texts.score, issue);
}

function warningsOf(
  t: PaneTexts["indicator"],
  subject: Subject,
  compiled: CompiledIndicator,
  result: ResultShown | null,
): readonly string[] {
  const isTold = result?.kind === "problem" && subject.trouble === null && subject.error !== "#NAME?";
  // What stands in the way of a score is what the cell's own message says.
  const trouble = isTold ? null : formulaTrouble(t, subject, compiled);
  const hidden = subject.hidden.map(({ cell, merged }) => fill(t.hiddenCell, { cell, merged }));
  return [...(trouble === null ? [] : [trouble]), ...hidden.slice(0, mostHidden)];
}

/** The id where it must be said; null for the pack in use. */
function packArgument(catalogue: Catalogue, pack: Pack): string | null {
  const inUse = catalogue.findPack(null);
  return inUse.ok && inUse.value.pack.id === pack.id ? null : pack.id;
}

/** What is known of an indicator without its checklist. */
function pageOf({
  indicator,
  area,
  parent,
  pack,
}: OpenIndicator): Omit<IndicatorShown, "source" | "result" | "copy" | "warnings" | "block"> {
  const clauses = indicator.clauses.map(({ id, text, fault }) => ({
    ...{ id, text, state: null, isFault: fault === true, due: null, sent: null },
    ...{ isDayRefused: false, event: null, cell: null, evidence: null },
  }));
  return { kind: "indicator", indicator, area, parent, pack, laoType: null, clauses };
}

interface Assessed {
  readonly assessment: Assessment | null;
  readonly result: ResultShown | null;
  /** The clauses as a template's cells have them. */
  readonly standings: readonly ClauseStanding[];
  /** Of a template's block whose entries are its own; null elsewhere. */
  readonly progress: Count | null;
}

function assessSubject(
  texts: SubjectTexts,
  open: OpenIndicator,
  compiled: CompiledIndicator,
  subject: Subject,
  laoType: LaoType | null,
): Assessed {
  const { checklist } = subject;
  const addressOf = addressesOf(compiled, subject);
  const nothing = { assessment: null, result: null, standings: [], progress: null };
  const isAsked = laoType === null || compiled.indicator.appliesTo.includes(laoType);
  if (!isAsked) return { ...nothing, result: { kind: "out", text: texts.score.explanation.notApplicable } };
  if (checklist === null) return nothing;
  if (checklist.kind === "range") {
    const assessment = assess(compiled, checklist.cells, laoType);
    return { ...nothing, assessment, result: resultOf(texts.score, compiled, assessment, addressOf) };
  }
  if (compiled.entry === "items") return { ...nothing, result: sumShown(shownSum(checklist, compiled)) };
  const { marks, entries } = scoreNamed(open, laoType, checklist);
  const { assessment, issue, clauses: standings } = marks;
  const result = assessment
    ? resultOf(texts.score, compiled, assessment, addressOf)
    : waiting(texts, issue, addressOf);
  return { assessment, result, standings, progress: entryProgress(marks, entries) };
}

/** Nothing was entered that a score could come from, or something that it waits for. */
function waiting(texts: SubjectTexts, issue: YearIssue | null, addressOf: AddressOf): ResultShown {
  return issue
    ? { kind: "problem", text: yearIssueText(texts.year, texts.score, issue, addressOf) }
    : { kind: "blank" };
}

function sumShown(score: unknown): ResultShown {
  return typeof score === "number"
    ? { kind: "scored", score, band: null, gate: null, lines: [], next: null }
    : { kind: "blank" };
}

function resultOf(
  texts: FunctionsTexts,
  compiled: CompiledIndicator,
  assessment: Assessment,
  addressOf: AddressOf,
): ResultShown {
  switch (assessment.kind) {
    case "issue":
      return { kind: "problem", text: issueText(texts, assessment.issue, addressOf) };
    case "baseCut":
      return { kind: "out", text: texts.explanation.baseCut };
    case "notApplicable":
      return { kind: "out", text: texts.explanation.notApplicable };
    case "entered": {
      const text = enteredText(texts, assessment);
      const { score } = assessment;
      const next = { text: enteredStepText(texts, assessment), gain: 0 };
      return { kind: "scored", score, band: null, gate: null, lines: [{ about: "band", text }], next };
    }
    case "scored": {
      const { score, band, answers } = assessment;
      const step = findNextStep(assessment);
      const text = stepText(texts, compiled.indicator, score, step);
      return {
        kind: "scored",
        score,
        band,
        gate: compiled.hasGate ? answers.gate : null,
        lines: explanationLines(texts, compiled.indicator, explainScore(assessment)),
        next: { text, gain: typeof step === "string" || step.undoesLateness ? 0 : step.gain },
      };
    }
  }
}

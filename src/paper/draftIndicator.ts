import { laoTypes, type LaoType } from "../pack/laoType";
import type { Account } from "./account";
import { divideBlocks, type Blocks } from "./blocks";
import type { DraftBaseCut, DraftFault, DraftIndicator } from "./draft";
import type { KeyOf } from "./keys";
import { loosely } from "./loosely";
import { accountFor, numberedList, type NumberedList } from "./numberedList";
import { paragraph, type LineBreaks } from "./paragraphs";
import { titleOver } from "./printedTitle";
import { reading, unless, type Reading } from "./reading";
import { readRubric } from "./readRubric";
import { printedTable, type PrintedTable } from "./printedTable";
import type { IndicatorSection } from "./sections";

/** What reading an indicator takes from the paper around it. */
export interface Around {
  readonly area: string | null;
  readonly fiscalYear: number | null;
  readonly breaks: LineBreaks;
  readonly keyOf: KeyOf;
  readonly account: Account;
}

/** Reads all that is printed of one indicator. */
export function draftIndicator(section: IndicatorSection, around: Around): DraftIndicator {
  const { id, heading } = section;
  const { account, breaks } = around;
  const blocks = divideBlocks(section, account);
  const evidence = numberedList(blocks.evidence, breaks);
  const laws = numberedList(blocks.laws, breaks);
  const criteria = numberedList(blocks.criteria, breaks);
  const marks = agreed(blocks.fullMarks.map(({ line, sign }) => reading(sign.marks, [line])));
  const table = printedTable(blocks.rubric, marks?.value ?? null, breaks, account);
  const faults = faultsOf(section, blocks, [evidence, laws, criteria], table);
  const isDoubtful = faults.length > 0;
  accountForBlocks(blocks, id, account);
  const over = criteria.items.length > 0 ? criteria.intro : blocks.criteria.map(({ line }) => line);
  for (const line of over) account.use(line, section.title === "" ? "indicatorTitle" : "words", id);
  for (const line of table.words) account.use(line, "words", id);
  const title = titleOf(section, blocks, criteria, breaks);
  const types = typesOf(blocks);
  const baseCut = baseCutOf(blocks);
  return {
    id: unless(section.outOfOrder, reading(id, [heading])),
    place: heading.text.slice(0, heading.text.length - section.title.length).trim(),
    key: around.keyOf(around.area, id, title?.value ?? null),
    title: title && unless(isDoubtful, title),
    units: section.units.length > 0 ? unless(isDoubtful, reading(section.units, [heading])) : null,
    fullMarks: marks && unless(isDoubtful || !fits(marks.value, table), marks),
    types: types && unless(isDoubtful, types),
    baseCut: baseCut && { ...baseCut, allowed: unless(isDoubtful, baseCut.allowed) },
    pilot: pilotOf(section, blocks),
    setByProvince: null,
    ...readRubric(table, criteria, isDoubtful, around.fiscalYear),
    evidence: listed(evidence, isDoubtful),
    laws: listed(laws, isDoubtful),
    faults,
  };
}

/** One value where all that say it agree; likely the first where they do not. */
function agreed<Value>(said: readonly Reading<Value>[]): Reading<Value> | null {
  const [first] = said;
  if (!first) return null;
  const isOne = said.every(({ value }) => value === first.value);
  return unless(!isOne, { ...first, lines: said.flatMap(({ lines }) => lines) });
}

/** Whether full marks are the highest score of the table, where there is one. */
function fits(marks: number, { rows }: PrintedTable): boolean {
  const scores = rows.flatMap(({ score }) => score?.value ?? []);
  return scores.length === 0 || Math.max(...scores) === marks;
}

function faultsOf(
  section: IndicatorSection,
  blocks: Blocks,
  lists: readonly NumberedList[],
  { rows, isSound }: PrintedTable,
): readonly DraftFault[] {
  const said = [blocks.baseCuts.length, blocks.scopes.length];
  const found: readonly (readonly [DraftFault, boolean])[] = [
    ["outOfOrder", section.outOfOrder],
    ["mixedBlocks", blocks.mixed],
    ["lostLines", blocks.lost.length > 0],
    ["contradiction", said.some((times) => times > 1)],
    ["brokenList", lists.some(({ inOrder }) => !inOrder)],
    ["brokenTable", rows.length > 0 && !isSound],
  ];
  return found.filter(([, isSo]) => isSo).map(([fault]) => fault);
}

function accountForBlocks(blocks: Blocks, id: string, account: Account): void {
  accountFor(blocks.evidence, "evidence", id, account);
  accountFor(blocks.laws, "law", id, account);
  accountFor(blocks.criteria, "clause", id, account);
  for (const { line, sign } of blocks.rubric)
    if (sign.kind !== "number" && sign.kind !== "fullMarks") account.use(line, "band", id);
  for (const line of blocks.title) account.use(line, "indicatorTitle", id);
  for (const { line } of blocks.fullMarks) account.use(line, "fullMarks", id);
  for (const { line } of blocks.baseCuts) account.use(line, "baseCut", id);
  for (const { line } of [...blocks.scopes, ...blocks.types]) account.use(line, "types", id);
  for (const line of blocks.pilots) account.use(line, "pilot", id);
}

const pilotMark = loosely(/\(? ?(?:ตัวชี้วัด)?นำร่อง ?\)?$/);

/** The title on the heading's line and below; else what stands over the clauses or, without clauses, over the bands. */
function titleOf(
  { heading, title }: IndicatorSection,
  { title: below, criteria: lines }: Blocks,
  criteria: NumberedList,
  breaks: LineBreaks,
): Reading<string> | null {
  const inHeading = title === "" ? [] : [{ line: heading, text: title }];
  const own = [...inHeading, ...below.map((line) => ({ line, text: line.text }))];
  if (own.length > 0) return paragraph(own, breaks);
  return titleOver(criteria.items.length > 0 ? criteria.intro : lines.map(({ line }) => line), breaks);
}

/** Types listed one a line show no more that one is missing; beside "all" they must be all. */
function typesOf({ scopes, types }: Blocks): Reading<readonly LaoType[]> | null {
  const listed = laoTypes.filter((type) => types.some(({ sign }) => sign.types.includes(type)));
  const lines = [...scopes, ...types].map(({ line }) => line);
  const [scope] = scopes;
  if (!scope) return listed.length > 0 ? reading(listed, lines, "likely") : null;
  if (scope.sign.all) {
    const isWhole = types.length === 0 || listed.length === laoTypes.length;
    return reading(laoTypes, lines, isWhole ? "certain" : "likely");
  }
  const own = scope.sign.types;
  if (own.length > 0) return reading(own, lines, types.length === 0 ? "certain" : "likely");
  if (listed.length === 0) return null;
  const inOneLine = types.length === 1 && listed.length > 1 && listed.length < laoTypes.length;
  return reading(listed, lines, inOneLine ? "certain" : "likely");
}

function baseCutOf({ baseCuts }: Blocks): DraftBaseCut | null {
  const [first] = baseCuts;
  if (!first) return null;
  const { allowed, exact } = first.sign;
  return { allowed: reading(allowed, [first.line], exact ? "certain" : "likely"), quote: first.line.text };
}

function pilotOf({ heading, title }: IndicatorSection, { pilots }: Blocks): Reading<true> | null {
  const [line] = pilots;
  if (line) return reading(true, [line]);
  return title !== "" && pilotMark.test(heading.bare) ? reading(true, [heading]) : null;
}

function listed({ items }: NumberedList, isDoubtful: boolean): readonly Reading<string>[] {
  return items.map(({ text }) => unless(isDoubtful, text));
}

import type { BuildOutcome, BuildRefusal } from "../../workbook/excel/buildInWorkbook";
import type { FreezeOutcome, FreezeRefusal } from "../../workbook/excel/freezeToValues";
import type { KeepOutcome } from "../../workbook/excel/keepPack";
import type { RepairOutcome, SheetCount } from "../../workbook/excel/repairFormulas";
import type { JobEnd } from "../jobs/jobs";
import type { Shell } from "../shell";

/** What it takes to put an outcome into words. */
export type Wording = Pick<Shell, "texts" | "say">;

interface PackName {
  readonly id: string;
  readonly version: string;
}

export function buildEnd({ texts, say }: Wording, outcome: BuildOutcome): JobEnd {
  const t = texts.packs;
  switch (outcome.kind) {
    case "built":
      return done(
        say(t.built, {
          count: outcome.sheets.length,
          sheets: outcome.sheets.join(", "),
          first: outcome.firstSheet,
        }),
      );
    case "cancelled":
      return { kind: "cancelled", message: t.buildCancelled };
    case "refused":
      return failed(say(buildRefusal({ texts }, outcome.reason), outcome.values));
    case "failed":
      return failed(leftText({ texts, say }, outcome, { clean: t.buildFailed, left: t.buildFailedLeft }));
  }
}

function buildRefusal({ texts }: Pick<Wording, "texts">, reason: BuildRefusal): string {
  return texts.packs[reason];
}

export function keepEnd({ texts, say }: Wording, { id, version }: PackName, outcome: KeepOutcome): JobEnd {
  const t = texts.packs;
  switch (outcome.kind) {
    case "kept":
      return done(say(t.chosen, { id, version }));
    case "refused":
      return failed(say(t.hostTooOld, outcome.values));
    case "failed":
      return failed(leftText({ texts, say }, outcome, { clean: t.chooseFailed, left: t.chooseFailedLeft }));
  }
}

export function repairEnd({ texts, say }: Wording, outcome: RepairOutcome): JobEnd {
  const t = texts.packs;
  switch (outcome.kind) {
    case "repaired": {
      const { sheets, locked, arrays } = outcome;
      const lines = [
        sheets.length > 0 ? say(t.repaired, { sheets: counted({ texts, say }, sheets) }) : "",
        locked.length > 0 ? say(t.repairLocked, { sheets: locked.join(", ") }) : "",
        arrays.length > 0 ? say(t.repairArrays, { sheets: counted({ texts, say }, arrays) }) : "",
      ].filter((line) => line !== "");
      const message = lines.length > 0 ? lines.join("\n") : t.repairedNone;
      return locked.length + arrays.length > 0 ? failed(message) : done(message);
    }
    case "refused":
      return failed(say(t.hostTooOld, outcome.values));
    case "failed":
      return failed(leftText({ texts, say }, outcome, { clean: t.repairFailed, left: t.repairFailedLeft }));
  }
}

export function freezeEnd({ texts, say }: Wording, outcome: FreezeOutcome): JobEnd {
  const t = texts.packs;
  switch (outcome.kind) {
    case "frozen":
      return done(say(t.frozen, { cells: outcome.cells }));
    case "refused":
      return failed(say(freezeRefusal({ texts }, outcome.reason), outcome.values));
    case "failed":
      return failed(leftText({ texts, say }, outcome, { clean: t.freezeFailed, left: t.freezeFailedLeft }));
  }
}

function freezeRefusal({ texts }: Pick<Wording, "texts">, reason: FreezeRefusal): string {
  return texts.packs[reason];
}

/** What failed, and what is left behind of it; "part" and "setting" are told in words. */
function leftText(
  { texts, say }: Wording,
  { problem, leftBehind }: { readonly problem: string; readonly leftBehind: readonly string[] },
  words: { readonly clean: string; readonly left: string },
): string {
  const { leftPart, leftSetting } = texts.packs;
  const left = leftBehind.map((one) => (one === "part" ? leftPart : one === "setting" ? leftSetting : one));
  return say(left.length > 0 ? words.left : words.clean, { problem, left: left.join(", ") });
}

function counted({ texts, say }: Wording, sheets: readonly SheetCount[]): string {
  return sheets.map((sheet) => say(texts.packs.repairedSheet, { ...sheet })).join(", ");
}

function done(message: string): JobEnd {
  return { kind: "done", message };
}

function failed(message: string): JobEnd {
  return { kind: "failed", message };
}

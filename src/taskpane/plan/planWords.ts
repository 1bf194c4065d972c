import type { Prepared } from "../../target/prepare";
import { dateOf } from "../../text/serialDay";
import type { PlanTexts } from "../../texts/pane/planTexts";
import { fill } from "../../texts/texts";
import { createPathWords, type PathLanguage, type PathWords } from "../../words/pathText";
import { areaLines } from "./planFound";
import type { PlanPiece } from "./pieces";

/** A plan as a person reads it. */
export interface PlanWords extends PathWords {
  readonly title: (key: string) => string;
  readonly piece: (piece: PlanPiece) => string;
  /** Without its month in full: "29 ธ.ค. 2566". */
  readonly day: (serialDay: number) => string;
}

interface Language extends PathLanguage {
  readonly t: PlanTexts;
}

export function createPlanWords({ t, ...language }: Language, prepared: Prepared): PlanWords {
  const areas = areaLines(prepared);
  const { digits } = language;
  return {
    ...createPathWords(language, prepared),
    title: (key) => {
      const area = areas.get(key);
      const own = prepared.pack.areas.find(({ id }) => id === area);
      return own?.title ?? prepared.marks.indicators.get(key)?.compiled.indicator.title ?? "";
    },
    piece: (piece) => digits(pieceText(t, piece)),
    day: (serialDay) =>
      digits(
        new Intl.DateTimeFormat(t.dayLocale, { dateStyle: "medium", timeZone: "UTC" }).format(
          dateOf(serialDay),
        ),
      ),
  };
}

function pieceText(t: PlanTexts, piece: PlanPiece): string {
  switch (piece.of) {
    case "clause":
      return fill(t.refusedClause, { clause: piece.clause });
    case "gate":
      return t.refusedGate;
    case "measure":
      return t.refusedMeasure;
    case "typed":
    case "area":
      return t.refusedTyped;
  }
}

import { plainText } from "../text/plainText";
import type { Account, Part } from "./account";
import type { DraftArea, DraftGoal, DraftPassMark, DraftStatedMarks, DraftUnit } from "./draft";
import { withoutMarks, type Line } from "./lines";
import { loosely } from "./loosely";
import { letterSureness, paragraph, type LineBreaks } from "./paragraphs";
import { reading } from "./reading";
import type { AreaSection, Signed, UnitSection } from "./sections";

/** What stands between an area's heading and its first indicator. */
export type AreaFront = Pick<DraftArea, "goals" | "statedMarks" | "units"> & {
  readonly passMarks: readonly DraftPassMark[];
};

interface OpenGoal {
  readonly kind: "quality" | "quantity";
  readonly parts: { readonly line: Line; readonly text: string }[];
}

/** Reads goals, stated totals, the list of topics. */
export function areaFront({ front, units }: AreaSection, breaks: LineBreaks, account: Account): AreaFront {
  const reader = new FrontReader(account);
  for (const one of front) reader.take(one);
  const goals = reader.goals.flatMap(({ kind, parts }): DraftGoal | readonly [] =>
    parts.length === 0 ? [] : { kind, text: paragraph(parts, breaks) },
  );
  return {
    goals,
    statedMarks: reader.stated,
    units: [...units.map(draftUnit), ...reader.topics],
    passMarks: goals.flatMap(passMarkIn),
  };
}

class FrontReader {
  readonly goals: OpenGoal[] = [];
  readonly stated: DraftStatedMarks[] = [];
  readonly topics: DraftUnit[] = [];
  private within: "goal" | "topics" | "nothing" = "nothing";

  constructor(private readonly account: Account) {}

  take({ line, sign }: Signed): void {
    switch (sign.kind) {
      case "goal":
        this.goals.push({ kind: sign.goal, parts: sign.text === "" ? [] : [{ line, text: sign.text }] });
        this.used(line, "goal", "goal");
        break;
      case "topics":
        this.within = "topics";
        this.account.pass(line, "heading");
        break;
      case "totals":
        if (sign.marks !== null) this.stated.push({ marks: reading(sign.marks, [line]), quote: line.text });
        this.used(line, "statedMarks", "nothing");
        break;
      case "item":
        if (this.within !== "topics") break;
        this.topics.push({
          id: sign.id,
          title: reading(sign.text, [line], letterSureness(line)),
          units: [],
        });
        this.account.use(line, "unit");
        break;
      case "number":
        this.account.pass(line, "pageNumber");
        break;
      case "words":
        if (this.within !== "goal") break;
        this.goals.at(-1)?.parts.push({ line, text: line.text });
        this.account.use(line, "goal");
        break;
      default:
        this.within = "nothing";
    }
  }

  private used(line: Line, part: Part, within: "goal" | "nothing"): void {
    this.account.use(line, part);
    this.within = within;
  }
}

function draftUnit({ id, title, heading, units }: UnitSection): DraftUnit {
  return { id, title: reading(title, [heading], letterSureness(heading)), units: units.map(draftUnit) };
}

const passMark = loosely(/ผ่านเกณฑ์การประเมิน ด้านที่ (\d+) ร้อยละ (\d+(?:\.\d+)?)/);

function passMarkIn({ text }: DraftGoal): DraftPassMark | readonly [] {
  const [, area, percent] = passMark.exec(withoutMarks(plainText(text.value))) ?? [];
  if (area === undefined || percent === undefined) return [];
  return { area, percent: { ...text, value: Number(percent), certainty: "likely" }, quote: text.value };
}

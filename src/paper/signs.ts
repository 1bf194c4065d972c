import type { LaoType } from "../pack/laoType";
import { baseCutIn, type BaseCutPrinted } from "./baseCut";
import type { Line } from "./lines";
import { loosely } from "./loosely";
import { scopeIn, typesAlone } from "./scope";

/** The blocks of an indicator, by their headings. */
export type BlockName = "checking" | "evidence" | "laws" | "criteria" | "rubric";

/** What a line is by its own words, wherever it stands. */
export type PrintedSign =
  | { readonly kind: "area"; readonly id: string; readonly title: string }
  /** `depth` 0: a unit, or a topic where papers call it so; 1: a unit within one. */
  | { readonly kind: "unit"; readonly depth: 0 | 1; readonly id: string; readonly title: string }
  /** Over a list of topics. */
  | { readonly kind: "topics" }
  | { readonly kind: "indicator"; readonly id: string; readonly title: string; readonly continued: boolean }
  /** "ตัวชี้วัดที่ 1 – 5 จำนวน 5 ตัวชี้วัด จำนวน 25 คะแนน" */
  | { readonly kind: "totals"; readonly marks: number | null }
  | { readonly kind: "goal"; readonly goal: "quality" | "quantity"; readonly text: string }
  /** `text`: what stands behind the heading on its line. */
  | { readonly kind: "block"; readonly block: BlockName; readonly text: string }
  | { readonly kind: "fullMarks"; readonly marks: number }
  | { readonly kind: "scoreHead" }
  | ({ readonly kind: "baseCut" } & BaseCutPrinted)
  | { readonly kind: "scope"; readonly all: boolean; readonly types: readonly LaoType[] }
  | { readonly kind: "types"; readonly types: readonly LaoType[] }
  | { readonly kind: "pilot" }
  /** A number alone on its line: a score, or a page's number. */
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "item"; readonly id: string; readonly text: string }
  | { readonly kind: "words" };

export type SignKind = PrintedSign["kind"];

const area = loosely(/^ด้านที่ (\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/);
const unit = loosely(/^หน่วย(ย่อย)?ที่ (\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/);
const topic = loosely(/^หัวข้อ(?:การประเมิน)?ที่ (\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/);
const topics = loosely(/^หัวข้อ(?:การประเมิน)?:?$/);
const indicator = loosely(/^ตัวชี้วัด(?:ที่)? (\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/);
const continued = loosely(/^[(-]? ต่อ[ )-]*$/);
const totals = loosely(/^ตัวชี้วัด(?:ที่)? \d+ (?:-|ถึง) \d+ (?:รวม)?จำนวน \d+ ตัวชี้วัด/);
const totalMarks = loosely(/(?:จำนวน|รวม|คะแนนเต็ม) (\d+(?:\.\d+)?) คะแนน$/);
const goal = loosely(/^เป้าหมายเชิง(คุณภาพ|ปริมาณ) :?/);
const fullMarks = loosely(/^\(?(?:คะแนนเต็ม|เต็ม)? (\d{1,3}(?:\.\d{1,2})?) คะแนน\)?$/);
const scoreHead = loosely(/^(?:ผล|ช่อง)?คะแนน(?:ที่ได้)?$/);
const pilot = loosely(/^\(? (?:เป็น)?(?:ตัวชี้วัด)?นำร่อง \)?$/);
const number = /^\d{1,4}(?:\.\d{1,2})?$/;
const item = /^(?:ข้อ(?:ที่)? ?)?(\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\d{1,3}[.)]) ?(?=\S)/;

const blocks: readonly (readonly [BlockName, RegExp])[] = [
  ["checking", loosely(/^การตรวจสอบการประเมิน:?$/)],
  [
    "evidence",
    loosely(
      /^(?:การ)?(?:ตรวจสอบ)?เอกสาร ?(?:\/|และ|หรือ)? ?หลักฐาน(?:ที่ใช้|ประกอบ|การ|ในการ|ตรวจ|ประเมิน|พิจารณา)*:?$/,
    ),
  ],
  ["evidence", loosely(/^หลักฐาน(?:ที่ใช้|ประกอบ|ในการ|การ|ตรวจสอบ|ประเมิน|พิจารณา)*:?$/)],
  [
    "laws",
    loosely(/^กฎหมาย ?(?:\/|และ)? ?ระเบียบ ?(?:[/,]|และ)? ?(?:หนังสือ(?:สั่งการ)?|ประกาศ|คำสั่ง)?(?:ที่)?เกี่ยวข้อง:?$/),
  ],
  ["rubric", loosely(/^เกณฑ์การให้คะแนน:?/)],
  ["criteria", loosely(/^(?:เกณฑ์|วิธี)การประเมิน:?$/)],
];

/** What a line is by its own words. */
export function signOf(line: Line): PrintedSign {
  const { bare, text } = line;
  return headingIn(bare, text) ?? blockIn(bare, text) ?? ruleIn(line) ?? { kind: "words" };
}

function headingIn(bare: string, text: string): PrintedSign | null {
  if (totals.test(bare)) {
    const [, marks] = totalMarks.exec(bare) ?? [];
    return { kind: "totals", marks: marks === undefined ? null : Number(marks) };
  }
  if (topics.test(bare)) return { kind: "topics" };
  const [, areaId] = area.exec(bare) ?? [];
  if (areaId !== undefined) return { kind: "area", id: areaId, title: afterNumber(text) };
  const [, within, unitId] = unit.exec(bare) ?? [];
  if (unitId !== undefined)
    return { kind: "unit", depth: within === undefined ? 0 : 1, id: unitId, title: afterNumber(text) };
  const [, topicId] = topic.exec(bare) ?? [];
  if (topicId !== undefined) return { kind: "unit", depth: 0, id: topicId, title: afterNumber(text) };
  const [head = "", indicatorId] = indicator.exec(bare) ?? [];
  if (indicatorId === undefined) return null;
  const isContinued = continued.test(bare.slice(head.length).trim());
  return {
    ...{ kind: "indicator", id: indicatorId, continued: isContinued },
    title: isContinued ? "" : afterNumber(text),
  };
}

/** The words behind the first number of a heading, and a stop or colon after it. */
function afterNumber(text: string): string {
  return text.replace(/^[^\d๐-๙]*[\d๐-๙.]*[\d๐-๙][ .:)–-]*/, "").trim();
}

function blockIn(bare: string, text: string): PrintedSign | null {
  const [, which] = goal.exec(bare) ?? [];
  if (which !== undefined) {
    const quality = loosely(/คุณภาพ/).test(which);
    return { kind: "goal", goal: quality ? "quality" : "quantity", text: behindColon(text) };
  }
  for (const [block, pattern] of blocks) {
    const [head] = pattern.exec(bare) ?? [];
    if (head === undefined) continue;
    const rest = bare.slice(head.length).trim();
    // "เกณฑ์การให้คะแนน   คะแนน" heads both columns; anything else behind it is a sentence about the rubric.
    if (block !== "rubric" || rest === "" || scoreHead.test(rest)) return { kind: "block", block, text: "" };
  }
  return null;
}

function behindColon(text: string): string {
  return text.replace(/^\S+?(?:\s*:\s*|\s+|$)/, "").trim();
}

function ruleIn(line: Line): PrintedSign | null {
  const { bare, plain, text } = line;
  const [, marks] = fullMarks.exec(bare) ?? [];
  if (marks !== undefined) return { kind: "fullMarks", marks: Number(marks) };
  if (scoreHead.test(bare)) return { kind: "scoreHead" };
  if (pilot.test(bare)) return { kind: "pilot" };
  if (number.test(plain)) return { kind: "number", number: Number(plain) };
  const [head, id] = item.exec(plain) ?? [];
  if (head !== undefined && id !== undefined)
    return { kind: "item", id: id.replace(/[.)]$/, ""), text: afterNumber(text) };
  const cut = baseCutIn(line);
  if (cut) return { kind: "baseCut", ...cut };
  const types = typesAlone(plain);
  if (types) return { kind: "types", types };
  const scope = scopeIn(line);
  return scope && { kind: "scope", ...scope };
}

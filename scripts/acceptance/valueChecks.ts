import type { FunctionName } from "../../src/workbook/cells/signatures";
import type { Expected, Given, ValueCheck } from "./check";

const paper2567 = "เอกสารเกณฑ์ LPA ประจำปี 2567 ด้านที่ 1";
const rubricOf3 = `${paper2567} ตัวชี้วัดที่ 3 เกณฑ์การให้คะแนน`;
const levelNames = "ช่วงร้อยละกับชื่อระดับที่ใช้เรียกผลการประเมิน LPA";
const latePaper = "หนังสือกรมส่งเสริมการปกครองท้องถิ่น ปี 2567: ปรับลดวันทำการละ 0.2 คะแนน";
const callingWay = "วิธีเรียกที่คู่มือบอก";

const allEight: readonly Given[] = [true, true, true, true, true, true, true, true];
const lateEighth: readonly Given[] = [true, true, true, true, true, true, true, "ล่าช้า"];
const withoutTwoAndThree: readonly Given[] = [true, false, false, true, true, true, true, true];
const allSix: readonly Given[] = [true, true, true, true, true, true];

function check(
  name: FunctionName,
  args: string,
  what: string,
  given: readonly Given[],
  expected: Expected,
  source: string,
): ValueCheck {
  return { function: name, arguments: args, what, given, expected, source };
}

/** Ways to call, and what is refused. */
const calls: readonly ValueCheck[] = [
  check("SCORE", "{1},{2}", "เลขตัวชี้วัดเป็นเลขไทย", ["๑", "16.67%"], { is: 4 }, `${paper2567} ตัวชี้วัดที่ 1`),
  check("SCORE", '"2567/3",{cells}', "ปีอยู่หน้าเลขตัวชี้วัด", allEight, { is: 5 }, rubricOf3),
  check(
    "SCORE",
    '"ตัวชี้วัดที่ 3",{cells},,"lpa-2567"',
    "เว้นประเภท อปท. แล้วใส่ชุดเกณฑ์",
    lateEighth,
    { is: 4 },
    rubricOf3,
  ),
  check(
    "SCORE",
    '2,{cells},"อบจ."',
    "ตัวชี้วัดที่ไม่ถาม อบจ.",
    allSix,
    { is: "ไม่ประเมิน" },
    `${paper2567} ตัวชี้วัดที่ 2: ไม่ประเมิน อบจ.`,
  ),
  check("SCORE", "99,{cells}", "ตัวชี้วัดที่ไม่มีในชุดเกณฑ์", allEight, { error: "#N/A" }, callingWay),
  check("SCORE", '3,{cells},,"lpa-2499"', "ชุดเกณฑ์ที่ไม่มี", allEight, { error: "#N/A" }, callingWay),
  check(
    "SCORE",
    "3,{cells}",
    "คำที่อ่านเป็นสถานะไม่ได้ ไม่ใช่ 0",
    [true, true, true, true, true, true, true, "เกือบเสร็จ"],
    { error: "#VALUE!" },
    callingWay,
  ),
  check(
    "SCORE",
    "3,{cells}",
    "ตัดฐานที่เอกสารไม่ให้ตัด",
    ["ตัดฐาน"],
    { error: "#VALUE!" },
    `${paper2567} ตัวชี้วัดที่ 3: ไม่สามารถตัดฐานได้ทุกกรณี`,
  ),
];

const words: readonly ValueCheck[] = [
  check(
    "EXPLAIN",
    "3,{cells}",
    "บอกลำดับของเกณฑ์ตามที่พิมพ์",
    lateEighth,
    { holds: "ได้ 4 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 2" },
    `${rubricOf3}ลำดับที่ 2`,
  ),
  check("EXPLAIN", "3,{cells}", "บอกข้อที่ขาด", lateEighth, { holds: "ยังขาด: ข้อ 8 (ล่าช้า)" }, rubricOf3),
  check(
    "EXPLAIN",
    "3,{cells}",
    "เตือนว่าทำข้อ 2 เพิ่มข้อเดียวได้คะแนนน้อยลง",
    withoutTwoAndThree,
    { holds: "จาก 2 เหลือ 1" },
    `${rubricOf3}ลำดับที่ 4 และ 5`,
  ),
  check(
    "EXPLAIN",
    "1,{cells}",
    "แสดงร้อยละที่เทียบกับเกณฑ์: 5 ÷ 30",
    [5, 30],
    { holds: "ร้อยละ 16.67 (5 จาก 30)" },
    "5 ÷ 30 × 100 = 16.666… ปัดเป็น 16.67",
  ),
  check(
    "NEXTSTEP",
    "3,{cells}",
    "ข้อเดียวที่เหลือ",
    [true, true, true, true, true, true, true, false],
    { is: "ทำข้อ 8 (ให้ครบและทันเวลา) จะได้ 5 คะแนน (+2)" },
    `${rubricOf3}ลำดับที่ 1 และ 3`,
  ),
  check(
    "NEXTSTEP",
    "3,{cells}",
    "สองข้อที่ต้องทำพร้อมกัน",
    withoutTwoAndThree,
    { is: "ทำข้อ 2, 3 จะได้ 5 คะแนน (+3)" },
    `${rubricOf3}ลำดับที่ 1 และ 4`,
  ),
  check(
    "NEXTSTEP",
    "1,{cells}",
    "อีกกี่โครงการ: 6 ÷ 30 = ร้อยละ 20",
    [5, 30],
    { is: "ทำเพิ่มอีก 1 (รวม 6) ให้ได้ร้อยละ 20.00 จะได้ 5 คะแนน (+1)" },
    `${paper2567} ตัวชี้วัดที่ 1 เกณฑ์การให้คะแนนลำดับที่ 1 และ 2`,
  ),
  check(
    "NEXTSTEP",
    "5,{cells}",
    "ได้คะแนนเต็มแล้ว",
    allSix,
    { is: "ได้คะแนนเต็มแล้ว" },
    `${paper2567} ตัวชี้วัดที่ 5 เกณฑ์การให้คะแนนลำดับที่ 1`,
  ),
];

const marks: readonly ValueCheck[] = [
  check("FULLMARKS", "{1}", "ของตัวชี้วัด", [3], { is: 5 }, `${paper2567} ตัวชี้วัดที่ 3: 5 คะแนน`),
  check(
    "FULLMARKS",
    "{1},{2}",
    "ของด้านสำหรับ อบต.",
    ["ด้านที่ ๑", "อบต."],
    { is: 25 },
    `${paper2567}: 5 ตัวชี้วัด 25 คะแนน`,
  ),
  check(
    "FULLMARKS",
    "{1},{2}",
    "ของด้านสำหรับ อบจ. ซึ่งไม่ถามตัวชี้วัดที่ 2",
    ["ด้านที่ 1", "อบจ."],
    { is: 20 },
    `${paper2567}: 25 − 5`,
  ),
  check(
    "FULLMARKS",
    "{1}",
    "ของด้านที่ชุดเกณฑ์ไม่มีตัวชี้วัด ไม่ใช่ 0",
    ["ด้านที่ 2"],
    { error: "#N/A" },
    "เอกสารที่มีคือด้านที่ 1 เท่านั้น",
  ),
  check("LEVEL", "{1}", "ร้อยละ 90 ขึ้นไป", [97.94], { is: "ดีเด่น" }, levelNames),
  check("LEVEL", "{1}", "ต่ำกว่า 90 หนึ่งในร้อย", [89.99], { is: "ดีมาก" }, levelNames),
  check("LEVEL", "{1}", "ร้อยละที่พิมพ์เป็นข้อความ", ["70%"], { is: "ดี" }, levelNames),
  check(
    "LEVEL",
    "{1}",
    "ต่ำกว่า 70 ซึ่งไม่มีเอกสารใดตั้งชื่อ",
    [69.99],
    { is: "ต่ำกว่าร้อยละ 70 (เอกสารไม่ได้ระบุชื่อระดับ)" },
    "เอกสารไม่ได้ระบุ",
  ),
  check("LEVEL", "{1}", "ร้อยละเกิน 100", [101], { error: "#VALUE!" }, callingWay),
  check(
    "LATE",
    "DATE(2023,12,29),DATE(2024,1,3)",
    "ศุกร์ที่ 29 ธ.ค. ถึงพุธที่ 3 ม.ค.: สามวันทำการ",
    [],
    { is: 0.6 },
    latePaper,
  ),
  check(
    "LATE",
    "DATE(2023,12,29),DATE(2024,1,3),,DATE(2024,1,1)",
    "วันขึ้นปีใหม่ไม่นับ: สองวันทำการ",
    [],
    { is: 0.4 },
    latePaper,
  ),
  check(
    "LATE",
    "DATE(2023,12,29),DATE(2023,12,31)",
    "วันอาทิตย์หลังวันครบกำหนด: ยังไม่มีวันทำการ",
    [],
    { is: 0 },
    latePaper,
  ),
  check("LATE", "{1},DATE(2024,1,3)", "วันที่ที่เป็นข้อความ", ["29/12/2566"], { error: "#VALUE!" }, callingWay),
];

/** Calls with one result, of which each expectation was read in a paper or reckoned by hand. */
export const valueChecks: readonly ValueCheck[] = [...calls, ...words, ...marks];

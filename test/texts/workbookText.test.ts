import { outcomeText } from "../../src/words/workbook/outcomeText";
import { workbookEn } from "../../src/texts/workbook.en";
import { workbookTh } from "../../src/texts/workbook.th";

const setting = { id: "lpa-2567", version: "1.2.0", hash: "0a1b2c" };
const added = {
  book: 1,
  laoName: "อบต.ไสไทย",
  sheets: ["ตั้งค่า", "สรุป"],
  names: [],
  firstArea: "1",
  firstEntry: null,
  addedPack: true,
  setting,
  settingBefore: null,
  sheetBefore: "ติดตาม",
};

describe("what came of work in the open workbook reads", () => {
  test.each([
    [
      { kind: "built", sheets: ["ตั้งค่า", "สรุป"], firstSheet: "ตั้งค่า", added, notPrinted: [] } as const,
      "สร้างแม่แบบแล้ว 2 แผ่นงาน เริ่มที่แผ่น “ตั้งค่า”",
    ],
    [
      { kind: "refused", code: "hostTooOld", values: { sets: ["ExcelApi 1.9"] } } as const,
      "Excel รุ่นนี้เก่าเกินไป ยังไม่มี ExcelApi 1.9 อัปเดต Excel หรือใช้ไฟล์แม่แบบแทน",
    ],
    [
      { kind: "failed", problem: "AccessDenied", leftBehind: [] } as const,
      "Excel ทำไม่สำเร็จ (AccessDenied) เวิร์กบุ๊กกลับเป็นเหมือนเดิมแล้ว ลองใหม่ได้",
    ],
    [
      { kind: "failed", problem: "AccessDenied", leftBehind: ["สรุป (2)", "part"] } as const,
      "Excel ทำไม่สำเร็จ (AccessDenied) แต่คืนกลับไม่ได้ทั้งหมด ยังเหลือ: สรุป (2), ชุดเกณฑ์ในเวิร์กบุ๊ก ตรวจและลบหรือแก้เอง",
    ],
    [{ kind: "kept", setting, untold: [] } as const, "เวิร์กบุ๊กนี้ใช้ชุดเกณฑ์นี้แล้ว"],
    [
      { kind: "kept", setting, untold: ["ตั้งค่า"] } as const,
      "เวิร์กบุ๊กนี้ใช้ชุดเกณฑ์นี้แล้ว แต่ Excel ไม่ยอมให้เขียนแผ่น ตั้งค่า (แผ่นอาจล็อกด้วยรหัสผ่าน) จึงยังแสดงรุ่นเดิม และสูตร LPA ของแม่แบบนั้นเป็น #N/A ปลดล็อกแผ่น พิมพ์รุ่น 1.2.0 รหัสเนื้อหา 0a1b2c แล้วกด “คำนวณใหม่”",
    ],
    [{ kind: "takenOut", sheets: ["ตั้งค่า", "สรุป"] } as const, "นำแม่แบบออกแล้ว 2 แผ่นงาน แผ่นงานอื่นเหมือนเดิม"],
    [
      { kind: "notAllOut", problem: null, leftBehind: ["สรุป"] } as const,
      "นำแม่แบบออกได้ไม่ครบ แต่คืนกลับไม่ได้ทั้งหมด ยังเหลือ: สรุป ตรวจและลบหรือแก้เอง",
    ],
    [{ kind: "repaired", sheets: [], locked: [], arrays: [], unjudged: [] } as const, "ไม่มีสูตร LPA ที่ต้องซ่อม"],
    [
      {
        kind: "repaired",
        sheets: [{ sheet: "ติดตาม", cells: 3 }],
        locked: ["ล็อก"],
        arrays: [],
        unjudged: [],
      } as const,
      "ซ่อมสูตรแล้ว 3 เซลล์ ใน 1 แผ่นงาน: ติดตาม แผ่นงานที่ Excel ไม่ยอมให้ปลดล็อกยังไม่ได้ซ่อม: ล็อก (อาจมีรหัสผ่าน) ปลดล็อกเองที่ ตรวจทาน > ยกเลิกการป้องกันแผ่นงาน แล้วซ่อมใหม่",
    ],
    [
      { kind: "repaired", sheets: [], locked: [], arrays: ["ติดตาม!C5:C6"], unjudged: [] } as const,
      "สูตรเดียวกันที่อยู่ติดกันใน ติดตาม!C5:C6 อาจเป็นสูตรอาร์เรย์ จึงยังไม่ได้ซ่อม พิมพ์สูตรใหม่เอง",
    ],
    [
      {
        kind: "repaired",
        sheets: [],
        locked: [],
        arrays: [],
        unjudged: ["ก!A1", "ก!A2", "ก!A3", "ก!A4", "ก!A5", "ก!A6"],
      } as const,
      "อีก 6 เซลล์แสดงข้อผิดพลาด แต่สูตรมีส่วนที่ Excel ต้องคำนวณก่อน จึงไม่ได้เขียนใหม่ (ก!A1, ก!A2, ก!A3, ก!A4, ก!A5) ถ้าช่องที่สูตรอ่านถูกต้องแล้ว กด F2 แล้วกด Enter ในเซลล์นั้น",
    ],
  ])("%j", (outcome, text) => {
    expect(outcomeText(workbookTh, outcome)).toBe(text);
  });

  test("in English too, every value in its place", () => {
    const outcome = { kind: "refused", code: "alreadyFrozen", values: { stamp: "22 พ.ย. 2569" } } as const;
    expect(outcomeText(workbookEn, outcome)).toBe("The template is frozen already: 22 พ.ย. 2569");
  });
});

import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const eight = column(1, 1, 1, 1, 1, 1, 1, "ล่าช้า");
const score = (indicator: unknown, pack?: unknown): unknown => call("SCORE", indicator, eight, null, pack);

/** Printed over the third indicator of 2567. */
const title = "การจัดทำรายงานการประเมินผลการควบคุมภายในระดับองค์กรปกครองส่วนท้องถิ่น ได้อย่างมีประสิทธิภาพ";

describe("indicator 3 is found by every way to name it", () => {
  it.each([
    ...[
      "3.",
      "(๓)",
      "3)",
      "ข้อ 3",
      "ข้อที่ ๓.",
      "ตัวชี้วัด 3",
      "ตัวช้ีวัดท่ี 3",
      "ตัวชี้วัดที่\u00A0\u00A03",
      "３",
      "KPI 3",
      "No.3",
    ],
    ...[
      "ตัวชี้วัดที่ 3 การจัดทำ…",
      "ตัวชี้วัดที่ 3 การจัดทำรายงานการควบคุมภายใน",
      "3.การจัดทำรายงาน",
      "3 ควบคุมภายใน",
      `ตัวชี้วัดที่ 3 ${title}`,
      "3: การจัดทำรายงานการประเมิน...",
    ],
    ...["ตัวชี้วัดที่ 3 (5 คะแนน)", title, title.replace("ได้อย่าง", " ได้อย่าง"), "3 การจัดทำรายงานการประเมิณผล"],
    ...[
      "2567/3",
      "2567 / 3",
      "lpa-2567/ข้อ 3",
      "๒๕๖๗/๓",
      "2567/3 การจัดทำรายงาน",
      "LPA 2567/3",
      3.000_000_000_000_000_4,
    ],
  ])("%p", (name) => {
    expect(score(name)).toBe(4);
  });

  it("and in a pack that is named twice alike", () => {
    expect(score("2567/3", "ปี 2567")).toBe(4);
    expect(score("lpa-2567/3", 2567)).toBe(4);
  });
});

describe("a name that may be another indicator's is refused", () => {
  it.each(["3 การบริหารจัดการความเสี่ยง", "ตัวชี้วัดที่ 3 การจัดเก็บภาษี", "3ก"])(
    "%s: what no. 3 is called is said",
    (name) => {
      expect(score(name)).toMatch(/^#N\/A ตัวชี้วัดที่ 3 .*lpa-2567.*“การจัดทำรายงาน/);
    },
  );

  it.each(["3-4", "3, 4", "ข้อ 3 และ 4", "33", "การจัดทำ", "แผน/รายงาน", "2567/", "/3", "2567/3/3"])(
    "%s",
    (name) => {
      expect(score(name)).toMatch(/^#N\/A /);
    },
  );

  it("two packs in one formula", () => {
    expect(score("2567/3", "2563")).toMatch(/^#VALUE! .*2567\/3.*lpa-2563/);
  });
});

describe("what Excel made of a name is said with what to type", () => {
  it.each([
    ["2567/3, a day of March 2567 CE", 243_678, "2567/3"],
    ["2567/3 under a Thai calendar, a day of March 2024", 45_352, "2567/3"],
    ["2563/12", 242_492, "2563/12"],
  ])("%s", (_, day, reference) => {
    const said = score(day);
    expect(said).toEqual(expect.stringContaining(`พิมพ์ '${reference} `));
    expect(said).toEqual(expect.stringContaining(`lpa-${reference}`));
  });

  it("a number that is no month's first day is just unknown", () => {
    expect(score(45_353)).toMatch(/^#N\/A ไม่พบตัวชี้วัด “45353”/);
  });

  it("๓ without quotes", () => {
    expect(score({ errorType: "Name" })).toMatch(/^#N\/A .*"๓"/);
    expect(score(3, { errorType: "Name" })).toMatch(/^#N\/A .*เครื่องหมายคำพูด/);
  });
});

describe("an area is found by every way to name it", () => {
  it.each([
    "ด้านที่ 1",
    "ด้านที่ 1 การบริหารจัดการ",
    "ด้าน ๑. การบริหารจัดการ",
    "ด้านการบริหารจัดการ",
    "ดา้นท่ี 1",
    "2567/ด้านที่ 1 การบริหารจัดการ",
  ])("%s", (area) => {
    expect(call("FULLMARKS", area, "อบจ.")).toBe(20);
    expect(call("FULLMARKS", area, "อบต.")).toBe(25);
  });

  it("as LPA.TOTALS labels it", () => {
    const [[label] = []] = call("TOTALS", column(1, 2), column(5, 5)) as unknown[][];
    expect(call("FULLMARKS", label, "อบต.")).toBe(25);
  });

  it.each(["ด้านที่ 9", "ด้านที่ 1 การเงินการคลัง", "ด้านกีฬา"])("%s is none of the pack's", (area) => {
    expect(call("FULLMARKS", area, "อบต.")).toMatch(/^#N\/A /);
  });
});

describe("a type is told by the organization's own name", () => {
  it.each([
    ["อบต.ไสไทย", 25],
    ["อบต ไสไทย", 25],
    ["องค์การบริหารส่วนตำบลไสไทย", 25],
    ["องค์การบริหารส่วน ตำบลไสไทย", 25],
    ["เทศบาลนครหาดใหญ่", 25],
    ["ทม.กระบี่", 25],
    ["สำนักงานเทศบาลตำบลอ่าวนาง", 25],
    ["อบจ.กระบี่", 20],
    ["องค์การบริหารส่วนจังหวัดกระบี่", 20],
    ["เมืองพัทยา", 25],
  ])("%s", (name, full) => {
    expect(call("FULLMARKS", "ด้านที่ 1", name)).toBe(full);
  });

  it.each(["ไสไทย", "กทม.", "อบ.", "เทศบาล"])("%s tells none", (name) => {
    expect(call("FULLMARKS", "ด้านที่ 1", name)).toMatch(/^#VALUE! .*อบจ\./);
  });
});

it("a blank pack, which older Excel hands over as 0, is the pack in use", () => {
  expect(score(3, 0)).toBe(4);
  expect(call("LEVEL", 95, 0)).toBe("ดีเด่น");
});

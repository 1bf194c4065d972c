import { laoTypes } from "../src/pack/laoType";
import type { Area, Band, Clause, Indicator, Pack } from "../src/pack/schema";

export interface SyntheticSize {
  readonly indicators: number;
  /** Of all indicators together; about one indicator in eight is a percent and has none. */
  readonly clauses: number;
  /** The same seed gives the same pack. */
  readonly seed: number;
  readonly year?: number;
  /** Put before every key; packs with different prefixes share none. */
  readonly keyPrefix?: string;
}

const areaTitles = [
  "การบริหารจัดการ",
  "การบริหารงานบุคคลและกิจการสภา",
  "การบริหารงานการเงินและการคลัง",
  "การจัดบริการสาธารณะ",
  "ธรรมาภิบาล",
];
const unitsInArea = 4;
const verbs = [
  "จัดทำ",
  "ติดตามและประเมินผล",
  "ประชาสัมพันธ์",
  "ปรับปรุง",
  "ส่งเสริม",
  "ตรวจสอบ",
  "บันทึก",
  "รายงาน",
  "เผยแพร่",
  "ทบทวน",
];
const things = [
  "แผนพัฒนาท้องถิ่น",
  "ฐานข้อมูลผู้เสียภาษี",
  "ระบบบำบัดน้ำเสีย",
  "ศูนย์พัฒนาเด็กเล็ก",
  "ถนนในความรับผิดชอบ",
  "การจัดการขยะมูลฝอย",
  "ทะเบียนทรัพย์สิน",
  "แผนอัตรากำลังสามปี",
  "การป้องกันและบรรเทาสาธารณภัย",
  "กองทุนหลักประกันสุขภาพ",
  "การควบคุมภายใน",
  "สภาท้องถิ่น",
  "แหล่งน้ำเพื่อการเกษตร",
  "เบี้ยยังชีพผู้สูงอายุ",
  "สถานที่จำหน่ายอาหาร",
  "การจัดซื้อจัดจ้าง",
];
const manners = [
  "ตามกรอบระยะเวลาที่กฎหมายกำหนด",
  "โดยให้ประชาชนมีส่วนร่วม",
  "และเสนอผู้บริหารท้องถิ่นพิจารณา",
  "พร้อมทั้งเผยแพร่ทางเว็บไซต์",
  "ครบถ้วนทุกหมู่บ้านหรือชุมชน",
  "อย่างน้อยปีละ 1 ครั้ง",
  "ในระบบสารสนเทศของกรมส่งเสริมการปกครองท้องถิ่น",
  "และรายงานให้นายอำเภอหรือผู้ว่าราชการจังหวัดทราบ",
  "ตามแบบที่กำหนด",
  "ภายในปีงบประมาณ",
];
const source = { document: "ชุดเกณฑ์สมมติสำหรับวัดความเร็ว" };

/**
 * A pack as large as one likes, of the real ones' make: five areas of four units; counted, unbroken-run, named-set
 * (with late and incomplete) and percent rubrics in turn; titles and clauses put together from the papers'
 * vocabulary.
 */
export function syntheticPack({
  indicators,
  clauses,
  seed,
  year = 2567,
  keyPrefix = "synthetic",
}: SyntheticSize): Pack {
  const draw = drawer(seed);
  const listing = Array.from({ length: indicators }, (_, index) => index).filter(
    (index) => !isPercent(index),
  );
  const built = Array.from({ length: indicators }, (_, index) => {
    const nth = listing.indexOf(index);
    const shares = nth < 0 ? 0 : share(clauses, listing.length, nth);
    return indicatorAt(index, shares, keyPrefix, draw);
  });
  return {
    id: `${keyPrefix}-${String(year)}`,
    year,
    fiscalYear: year - 1,
    version: "1.0.0",
    title: { th: `ชุดเกณฑ์สมมติ ปี ${String(year)}`, en: `Synthetic criteria ${String(year)}` },
    overall: "sum",
    percentDecimals: 2,
    passMarks: [{ id: "overall", percent: 70, source }],
    levels: [{ from: 90, title: "ดีเด่น", source }],
    areas: areaTitles.map((title, area) => areaAt(title, area, built)),
  };
}

function areaAt(title: string, area: number, indicators: readonly Indicator[]): Area {
  const units = Array.from({ length: unitsInArea }, (_, unit) => {
    const place = area * unitsInArea + unit;
    const all = areaTitles.length * unitsInArea;
    const from = Math.floor((place * indicators.length) / all);
    const to = Math.floor(((place + 1) * indicators.length) / all);
    return {
      id: String(unit + 1),
      title: `${title} หน่วยที่ ${String(unit + 1)}`,
      indicators: indicators.slice(from, to),
    };
  });
  return { id: String(area + 1), title, units };
}

function isPercent(index: number): boolean {
  return index % 8 === 7;
}

/** The nth of so many parts of a whole, as equal as can be. */
function share(whole: number, parts: number, nth: number): number {
  return Math.floor(((nth + 1) * whole) / parts) - Math.floor((nth * whole) / parts);
}

function indicatorAt(index: number, clauses: number, keyPrefix: string, draw: Draw): Indicator {
  const title = `องค์กรปกครองส่วนท้องถิ่นมีการ${sentence(draw)}`;
  const listed = Array.from({ length: clauses }, (_, clause) => clauseAt(clause, clauses, index, draw));
  const done = {
    kind: "percent",
    done: `จำนวนที่${draw(verbs)}แล้ว`,
    all: `จำนวน${draw(things)}ทั้งหมด`,
  } as const;
  return {
    id: String(index + 1),
    key: `${keyPrefix}-${String(index + 1)}`,
    title,
    fullMarks: 5,
    appliesTo: index % 11 === 0 ? laoTypes.filter((type) => type !== "PAO") : laoTypes,
    baseCut: { allowed: index % 3 === 0 },
    counted: "real",
    ...(clauses === 0 ? { measure: done } : {}),
    clauses: listed,
    rubric: clauses === 0 ? percentBands : bandsAt(index, clauses),
    evidence: [`สำเนา${draw(things)}`, `รายงาน${sentence(draw)}`],
    laws: [`ระเบียบกระทรวงมหาดไทยว่าด้วย${draw(things)}`],
    notes: [],
    source,
  };
}

function clauseAt(clause: number, clauses: number, index: number, draw: Draw): Clause {
  const plain = { id: String(clause + 1), text: `${sentence(draw)} ${draw(manners)}` };
  if (!hasStates(index) || clause < clauses - 1) return plain;
  return {
    ...plain,
    states: ["none", "incomplete", "late", "done"],
    deadline: { after: "fiscalYearEnd", days: 30 + (index % 60) },
  };
}

function hasStates(index: number): boolean {
  return index % 3 === 2;
}

/** Five bands of whole marks and the rest; what a rubric of few clauses cannot reach, it does not name. */
function bandsAt(index: number, clauses: number): readonly Band[] {
  const last = String(clauses);
  const rest: Band = { score: 0, when: "otherwise", text: "ไม่เข้าเกณฑ์ข้างต้น" };
  if (hasStates(index) && clauses > 1) {
    const others = clauses === 2 ? "1" : `1-${String(clauses - 1)}`;
    return [
      { score: 5, when: `1-${last}`, text: `ดำเนินการตามข้อ 1 - ${last} ครบถ้วน` },
      { score: 4, when: `${others}, ${last} late`, text: `ดำเนินการครบถ้วน แต่ข้อ ${last} ล่าช้า` },
      { score: 3, when: `${others}, ${last} incomplete`, text: `ดำเนินการข้อ ${last} ไม่ครบถ้วน` },
      { score: 2, when: `${others}, not ${last}`, text: `ไม่ได้ดำเนินการข้อ ${last}` },
      rest,
    ];
  }
  const word = index % 3 === 0 ? (n: number) => `count ${String(n)}` : (n: number) => `run 1-${String(n)}`;
  const bands = Array.from({ length: Math.min(5, clauses) }, (_, below) => {
    const reached = clauses - below;
    return {
      score: 5 - below,
      when: reached === 1 && index % 3 !== 0 ? "run 1" : word(reached),
      text: `ดำเนินการ ${String(reached)} ข้อ`,
    };
  });
  return [...bands, rest];
}

const percentBands: readonly Band[] = [
  { score: 5, when: "value >= 80", text: "ร้อยละ 80.00 ขึ้นไป" },
  { score: 3, when: "value 60-79.99", text: "ร้อยละ 60.00 - 79.99" },
  { score: 1, when: "value 40-59.99", text: "ร้อยละ 40.00 - 59.99" },
  { score: 0, when: "otherwise", text: "ต่ำกว่าร้อยละ 40.00" },
];

type Draw = (from: readonly string[]) => string;

function sentence(draw: Draw): string {
  return `${draw(verbs)}${draw(things)}และ${draw(verbs)}${draw(things)}${draw(manners)}`;
}

/** Draws in an order that only the seed decides (mulberry32). */
function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (from) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const number = ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    return from[Math.floor(number * from.length)] ?? "";
  };
}

import { chooseTopics } from "../../../src/media/chooseTopics";
import { topicEvidence, type IndicatorLine } from "../../../src/media/evidence";
import type { MediaSource } from "../../../src/media/file/mediaWorkbook";
import type { MediaReport } from "../../../src/media/mediaReport";
import { levelsOf, line } from "../support";

/** Friday 29 March 2567. */
export const due = 45_380;
/** Tuesday 9 April 2567: 6 working days later, with Chakri day off on Monday the 8th. */
export const sent = 45_391;

const first = {
  ...{ indicator: "ตัวชี้วัดที่ 1.3", title: "ควบคุมภายในทำได้จริง", area: "ด้านที่ 1 การบริหารจัดการ" },
  ...{ cause: "อปท. ส่งรายงานช้า", content: "ความรู้ แนวทาง และวิธีปฏิบัติ", maker: "กลุ่มงานกฎหมาย" },
  ...{ format: "อินโฟกราฟิก", made: "✓", taught: "✓" },
} as const;

export const filledReport: MediaReport = {
  ...{ province: "สมมติ", lpaYear: 2567 },
  media: [first, { ...first, indicator: "ตัวชี้วัดที่ 1.4", title: "ตรวจสอบภายในไม่ยาก" }],
  fields: {
    ...{ considered: "✓", plan: "มกราคม เก็บข้อมูล\nกุมภาพันธ์ จัดทำสื่อ" },
    ...{ workSummary: "ชี้แจงครบทุกอำเภอ", satisfactionSummary: "พึงพอใจมาก", strategy: "แผนงานของสำนักงาน" },
  },
  forms: [
    {
      ...{ link: "https://drive.example/form-1", due, sent: due, score: 2.5, full: 3 },
      steps: [
        { name: "วิเคราะห์ผล", done: "เลือกเรื่องแล้ว" },
        { name: "จัดทำสื่อ", done: "ทำแล้ว 2 เรื่อง" },
        { name: "รายงาน", done: "ส่งแล้ว" },
      ],
    },
    {
      ...{ link: "https://drive.example/form-2", due, sent, score: 1, full: 2 },
      steps: [{ name: "ชี้แจง", done: "5 อำเภอ" }, { done: "สรุปแล้ว" }],
    },
  ],
  levels: levelsOf([40, 35, 15, 8, 2], [1, 2, 0, 0, 0]),
  useWeights: "✓",
  holidays: [{ day: 45_388, title: "วันจักรี" }, { day: 45_390 }],
};

export function sourceOf(lines: readonly IndicatorLine[] = twoWeak, entered?: MediaReport): MediaSource {
  const choice = chooseTopics(topicEvidence(lines), null);
  if (!choice.ok) throw new Error(choice.trouble.code);
  return {
    ...{ choice: choice.value, province: "สมมติ", year: 2567, areaTitles: new Map([["1", "การบริหารจัดการ"]]) },
    ...(entered && { entered }),
  };
}

const twoWeak = [line("3", { atFull: 2, marksLost: 20 }), line("4", { atFull: 1, marksLost: 12 }), line("5")];

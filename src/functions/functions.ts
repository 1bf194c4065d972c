// The only file that the metadata generator reads. It takes top-level function declarations with these exact types,
// so what each function answers stands in src/formula.
import { answer } from "./answer";
import { explainChecklist, nextForChecklist, scoreChecklist } from "../formula/checklistFunctions";
import { diffTable } from "../formula/diffFunction";
import { deductForLateness } from "../formula/lateFunction";
import { listBands, listChecklist, listEvidence, listLaws } from "../formula/listings";
import { fullMarksOf } from "../formula/fullMarks";
import { planTable } from "../formula/planFunction";
import { levelName, summaryTable, totalsTable, trackerTable } from "../formula/totalsFunctions";

/**
 * คะแนนของตัวชี้วัดตามเกณฑ์ จากช่องรายการตรวจ เช่น =LPA.SCORE(3,B2:B9)
 * @customfunction SCORE
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param checklist ช่องรายการตรวจ ข้อละหนึ่งเซลล์ (✓ ล่าช้า ไม่ครบถ้วน หรือว่าง) หรือร้อยละ หรือ จำนวนที่ทำกับจำนวนทั้งหมด
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns คะแนน หรือ ไม่ประเมิน หรือ ตัดฐาน
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function score(
  indicator: unknown,
  checklist: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown {
  return answer(scoreChecklist, { indicator, checklist, laoType, pack }, invocation);
}

/**
 * เหตุผลของคะแนน: เข้าเกณฑ์ลำดับใด ขาดข้อใด และข้อควรระวัง
 * @customfunction EXPLAIN
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param checklist ช่องรายการตรวจเดียวกับที่ใช้ใน LPA.SCORE
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns คำอธิบายหลายบรรทัดในเซลล์เดียว
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function explain(
  indicator: unknown,
  checklist: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown {
  return answer(explainChecklist, { indicator, checklist, laoType, pack }, invocation);
}

/**
 * สิ่งที่ต้องทำน้อยที่สุดเพื่อให้ได้คะแนนเพิ่ม
 * @customfunction NEXTSTEP
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param checklist ช่องรายการตรวจเดียวกับที่ใช้ใน LPA.SCORE
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns ขั้นต่อไปและคะแนนที่จะได้
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function nextStep(
  indicator: unknown,
  checklist: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown {
  return answer(nextForChecklist, { indicator, checklist, laoType, pack }, invocation);
}

/**
 * คะแนนเต็มของตัวชี้วัด หรือของด้าน เช่น =LPA.FULLMARKS("ด้านที่ 1","อบจ.")
 * @customfunction FULLMARKS
 * @param indicatorOrArea เลขตัวชี้วัด เช่น 3 หรือชื่อด้าน เช่น "ด้านที่ 1"
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @returns คะแนนเต็ม หรือ ไม่ประเมิน
 */
export function fullMarks(indicatorOrArea: unknown, laoType?: unknown, pack?: unknown): unknown {
  return answer(fullMarksOf, { indicatorOrArea, laoType, pack });
}

/**
 * ตารางคะแนนรายด้านและรวม: ด้าน คะแนนเต็ม คะแนนที่ได้ ร้อยละ
 * @customfunction TOTALS
 * @param indicators ช่องเลขตัวชี้วัด
 * @param scores ช่องคะแนน เรียงตรงกับเลขตัวชี้วัด (ตัวเลข ไม่ประเมิน หรือ ตัดฐาน)
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns แถวละด้าน แถวสุดท้ายคือผลรวม
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function totals(
  indicators: unknown[][],
  scores: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(totalsTable, { indicators, scores, laoType, pack }, invocation);
}

/**
 * ตารางคะแนนรายด้านและรวม จากตารางใดก็ได้โดยไม่ใช้ชุดเกณฑ์
 * @customfunction SUMMARY
 * @param areas ช่องชื่อด้าน (ชื่อซ้ำจะรวมกัน)
 * @param full ช่องคะแนนเต็ม
 * @param scores ช่องคะแนนที่ได้ (ตัวเลข ไม่ประเมิน หรือ ตัดฐาน)
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns แถวละด้าน แถวสุดท้ายคือผลรวม
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function summary(
  areas: unknown[][],
  full: unknown[][],
  scores: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(summaryTable, { areas, full, scores }, invocation);
}

/**
 * ชื่อระดับของร้อยละ เช่น ดีเด่น
 * @customfunction LEVEL
 * @param percent ร้อยละ เช่น 97.94
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns ชื่อระดับ
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function level(percent: unknown, pack?: unknown, invocation?: CustomFunctions.Invocation): unknown {
  return answer(levelName, { percent, pack }, invocation);
}

/**
 * รายการตรวจของตัวชี้วัด: เลขข้อและข้อความ แถวละหนึ่งเซลล์ที่ LPA.SCORE ต้องการ
 * @customfunction CHECKLIST
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @returns สองคอลัมน์: ข้อ และข้อความ
 */
export function checklist(indicator: unknown, pack?: unknown): unknown[][] {
  return answer(listChecklist, { indicator, pack });
}

/**
 * เกณฑ์การให้คะแนนของตัวชี้วัด: คะแนนและข้อความ
 * @customfunction BANDS
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @returns สองคอลัมน์: คะแนน และข้อความตามที่พิมพ์
 */
export function bands(indicator: unknown, pack?: unknown): unknown[][] {
  return answer(listBands, { indicator, pack });
}

/**
 * เอกสาร/หลักฐานที่ทีมประเมินตรวจ
 * @customfunction EVIDENCE
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @returns สองคอลัมน์: ลำดับ และข้อความ
 */
export function evidence(indicator: unknown, pack?: unknown): unknown[][] {
  return answer(listEvidence, { indicator, pack });
}

/**
 * กฎหมาย ระเบียบ และหนังสือที่เกี่ยวข้อง
 * @customfunction LAWS
 * @param indicator เลขตัวชี้วัด เช่น 3 หรือ "2567/3"
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @returns สองคอลัมน์: ลำดับ และข้อความ
 */
export function laws(indicator: unknown, pack?: unknown): unknown[][] {
  return answer(listLaws, { indicator, pack });
}

/**
 * คะแนนที่ถูกหักเพราะส่งล่าช้า: จำนวนวันทำการหลังวันครบกำหนด × คะแนนต่อวัน เช่น =LPA.LATE(DATE(2023,12,29),DATE(2024,1,3),,DATE(2024,1,1)) โดย 1 ม.ค. เป็นวันหยุด
 * @customfunction LATE
 * @param due วันครบกำหนด
 * @param sent วันที่ส่ง
 * @param [perDay] คะแนนที่หักต่อวันทำการ (ไม่ใส่ = ตามชุดเกณฑ์ที่ใช้ หรือ 0.2)
 * @param [holidays] ช่องวันหยุดราชการ
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns คะแนนที่ถูกหัก ตั้งแต่ 0
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function late(
  due: unknown,
  sent: unknown,
  perDay?: unknown,
  holidays?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown {
  return answer(deductForLateness, { due, sent, perDay, holidays }, invocation);
}

/**
 * เทียบชุดเกณฑ์สองปี: ใหม่ ยกเลิก เหมือนเดิม เปลี่ยน และคะแนนที่อาจเปลี่ยน
 * @customfunction DIFF
 * @param packA ชุดเกณฑ์เดิม เช่น "2563"
 * @param packB ชุดเกณฑ์ใหม่ เช่น "2567"
 * @returns แถวละตัวชี้วัด แถวแรกคือหัวตาราง
 */
export function diff(packA: unknown, packB: unknown): unknown[][] {
  return answer(diffTable, { packA, packB });
}

/**
 * ตารางคะแนนรายด้านและรวม จากตารางติดตามงานโดยตรง: แถวละข้อ มีหัวตาราง ตัวชี้วัด ข้อ ผล
 * @customfunction TRACKER
 * @param table ตารางพร้อมแถวหัวตาราง คอลัมน์เรียงอย่างใดก็ได้ เช่น A1:D60
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns แถวละด้าน แถวสุดท้ายคือผลรวม: ด้าน คะแนนเต็ม คะแนนที่ได้ ร้อยละ
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function tracker(
  table: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(trackerTable, { table, laoType, pack }, invocation);
}

/**
 * งานที่น้อยที่สุดซึ่งทำให้ถึงเป้าหมาย จากตารางติดตามงาน: แถวละข้อ มีหัวตาราง ตัวชี้วัด ข้อ ผล และถ้ามี ภาระงาน
 * @customfunction PLAN
 * @param target ร้อยละรวมที่ต้องการ เช่น 95 หรือ "ผ่านทุกด้าน"
 * @param table ตารางเดียวกับที่ใช้ใน LPA.TRACKER คอลัมน์ ภาระงาน เว้นว่างหรือ 0 = 1 หรือใส่ ทำไม่ได้
 * @param [laoType] ประเภท อปท. เช่น อบต.
 * @param [pack] ชุดเกณฑ์ เช่น "lpa-2567"
 * @param invocation ที่อยู่ของเซลล์ ซึ่ง Excel ส่งให้เอง
 * @returns แถวละขั้น มีหัวตาราง: ตัวชี้วัด ข้อ สิ่งที่ต้องทำ คะแนนที่ได้เพิ่ม ภาระงาน ร้อยละรวม แล้วแถวรวมและสิ่งที่ขวางอยู่
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function plan(
  target: unknown,
  table: unknown[][],
  laoType?: unknown,
  pack?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return answer(planTable, { target, table, laoType, pack }, invocation);
}

import { functionsTh } from "./functions.th";

export const lintTh = {
  severity: { error: "ผิด", warning: "ควรตรวจ", note: "ข้อสังเกต" },
  heading: { indicator: "ตัวชี้วัดที่ {indicator} ({place})", pack: "ชุดเกณฑ์ ({place})" },
  acknowledged: "รับทราบแล้ว เอกสารพิมพ์ว่า “{quote}” {reason}",
  witness: {
    unscored: "{state} ไม่มีเกณฑ์ลำดับใดให้คะแนน",
    between: "{state} ไม่มีเกณฑ์ลำดับใดพิมพ์ไว้",
    one: "{state} ได้ {score} คะแนน",
    two: "{state} ได้ {score} คะแนน แต่อีกลำดับให้ {other} คะแนน",
    step: "{state} ได้ {score} คะแนน แต่ถ้า{change} ได้ {other} คะแนน",
  },
  state: {
    done: "ทำข้อ {clauses}",
    inState: "ข้อ {clause} {state}",
    nothing: "ไม่ทำข้อใดเลย",
    gateUnmet: "ไม่ผ่านเงื่อนไข",
    doAsWell: "ทำข้อ {clause} ด้วย",
    makeState: "ข้อ {clause} เป็น “{state}”",
    meetGate: "ผ่านเงื่อนไขด้วย",
    reach: "ได้{interval}",
    percent: "ร้อยละ {value}",
    mean: "ร้อยละเฉลี่ย {value}",
    number: "จำนวน {value}",
    range: "{from}–{to}",
    between: "ร้อยละที่อยู่ระหว่าง {from} กับ {to}",
    andMore: "{from} ขึ้นไป",
  },
  states: functionsTh.states,
  and: " และ",
  problem: {
    unknownIndicator: "ไม่มีตัวชี้วัดนี้ในชุดเกณฑ์",
    laoTypeNeeded: "เกณฑ์ต่างกันตามประเภท อปท. แต่กรณีทดสอบไม่ได้ระบุ laoType",
    entered: "ตัวชี้วัดนี้ใส่คะแนนเอง ไม่มีเกณฑ์ให้ทดสอบ",
    baseCut: "ผลเป็นตัดฐาน",
    notApplicable: "ไม่ประเมิน อปท. ประเภทนี้",
    other: "อ่านเซลล์ไม่ได้ ({code})",
  },
  finding: {
    gap: {
      what: "มีผลที่ไม่เข้าเกณฑ์ลำดับใดเลย จึงคิดคะแนนไม่ได้",
      remedy: "เพิ่มลำดับที่ครอบคลุมผลนี้ หรือปิดท้ายด้วย otherwise",
    },
    overlap: {
      what: "ลำดับที่ {band} ซ้อนกับลำดับที่ {winner} ซึ่งอยู่ก่อนและให้คะแนนต่างกัน ลำดับที่อยู่ก่อนจึงเป็นผู้ให้คะแนน",
      remedy: "เขียนเงื่อนไขของสองลำดับนี้ให้แยกจากกัน",
    },
    maskedBand: {
      what: "ไม่มีผลใดได้คะแนนจากลำดับที่ {band} เพราะลำดับก่อนหน้ารับไปหมด เช่น ลำดับที่ {winner}",
      remedy: "สลับลำดับให้เงื่อนไขที่เจาะจงกว่าอยู่ก่อน หรือแก้เงื่อนไข",
    },
    bandNeverHolds: {
      what: "เงื่อนไขของลำดับที่ {band} ขัดกันเอง ไม่มีผลใดเข้าลำดับนี้ได้",
      remedy: "แก้เงื่อนไขของลำดับนี้ให้ตรงกับเอกสาร",
    },
    otherwiseNeverReached: {
      what: "ลำดับอื่นครอบคลุมทุกผลแล้ว จึงไม่มีผลใดตกถึงลำดับที่ {band} (otherwise)",
      remedy: "ถ้าเอกสารไม่ได้พิมพ์ลำดับนี้ไว้ ลบออกได้",
    },
    unreachableScore: {
      what: "ไม่มีผลใดได้ {score} คะแนน ทั้งที่ลำดับที่ {band} ให้คะแนนนี้",
      remedy: "ตรวจเงื่อนไขของลำดับที่ {band} และลำดับก่อนหน้า",
    },
    fullMarksUnreachable: {
      what: "ไม่มีผลใดได้คะแนนเต็ม {full} คะแนน",
      remedy: "ตรวจเงื่อนไขของลำดับที่ให้คะแนนเต็ม",
    },
    fullMarksNotHighestBand: {
      what: "คะแนนเต็ม {full} คะแนน แต่ลำดับที่ให้คะแนนสูงสุดให้เพียง {highest} คะแนน",
      remedy: "แก้คะแนนเต็มหรือคะแนนของลำดับให้ตรงกับเอกสาร",
    },
    doingMoreScoresLess: {
      what: "ทำมากขึ้นเพียงขั้นเดียวแต่คะแนนลดลง",
      remedy: "เทียบเงื่อนไขกับเอกสาร ถ้าเอกสารพิมพ์ไว้เช่นนั้นจริง ให้รับทราบใน acknowledged พร้อมข้อความของเอกสาร",
    },
    oneClauseWorthMuch: {
      what: "ทำเพิ่มข้อเดียวได้เพิ่มถึง {gain} จาก {full} คะแนน (ข้อใดก็ได้ในข้อ {clauses})",
      remedy: "ตรวจว่าเอกสารพิมพ์ไว้เช่นนั้น และเตือนผู้รับผิดชอบข้อนี้",
    },
    statesNamedByNoBand: {
      what: "มีผล {states} แบบที่ไม่มีลำดับใดระบุไว้ จึงตกไปลำดับที่ {band} (otherwise)",
      remedy: "ตรวจว่าเอกสารตั้งใจให้ผลเหล่านี้ได้คะแนนของลำดับท้าย",
    },
    printedGapClosedByRounding: {
      what: "ช่วงร้อยละที่พิมพ์ไว้มีช่องว่าง การปัดเป็นทศนิยม {decimals} ตำแหน่งทำให้ได้ {low} หรือ {high} คะแนน",
      remedy: "ตกลงกับทีมประเมินว่าปัดทศนิยมก่อนเทียบเกณฑ์",
    },
    notAnalysed: {
      what: "เกณฑ์นี้แยกผลได้ {states} แบบ เกินกว่า {most} แบบที่ตรวจได้ จึงยังไม่ได้ตรวจช่องว่าง การซ้อน และคะแนนที่ลดลง",
      remedy: "แยกเป็นข้อย่อย (items) หรือตรวจเกณฑ์นี้ด้วยตนเอง",
    },
    bandsNotDescending: {
      what: "ลำดับที่ {band} ให้ {score} คะแนน มากกว่าลำดับก่อนหน้าที่ให้ {before} คะแนน",
      remedy: "เรียงลำดับจากคะแนนมากไปน้อย คำแนะนำขั้นต่อไปจึงจะเป็นขั้นที่น้อยที่สุด",
    },
    clauseUsedByNoBand: {
      what: "ข้อ {clause} ไม่มีผลต่อคะแนน เพราะไม่มีลำดับใดใช้",
      remedy: "เติมข้อนี้ในเงื่อนไข หรือตรวจว่าเอกสารไม่ได้ใช้ข้อนี้ให้คะแนน",
    },
    gateUsedByNoBand: {
      what: "มีเงื่อนไขเบื้องต้น แต่ไม่มีลำดับใดเขียนว่า gate จึงไม่มีผลต่อคะแนน",
      remedy: "เขียน gate ในทุกลำดับที่ต้องผ่านเงื่อนไขก่อน",
    },
    statesNotToldApart: {
      what: "ข้อ {clause}: ไม่มีลำดับใดแยก {states} ออกจากกัน",
      remedy: "ตัดสถานะที่ไม่ใช้ออก หรือแก้เงื่อนไขให้แยกสถานะตามเอกสาร",
    },
    deadlineWithoutLate: {
      what: "ข้อ {clause} มีกำหนดเวลา แต่ไม่มีสถานะ ล่าช้า (late)",
      remedy: "เติม late ใน states หรือตรวจว่าเอกสารให้ถือว่าล่าช้าเท่ากับไม่ทำ",
    },
    duplicateClauseText: {
      what: "ข้อ {clause} มีข้อความเดียวกับข้อ {same}",
      remedy: "ตรวจว่าคัดลอกข้อความซ้ำหรือไม่",
    },
    manualDespiteClauses: {
      what: "มี {clauses} ข้อ แต่ให้ใส่คะแนนเอง (manual)",
      remedy: "ถ้าเอกสารมีเกณฑ์การให้คะแนน ให้เขียนเป็น rubric",
    },
    fullMarksUnknown: {
      what: "ไม่ทราบคะแนนเต็ม จึงรวมคะแนนไม่ได้",
      remedy: "ใส่ fullMarks ตามเอกสาร",
    },
    baseRuleMissing: {
      what: "ไม่มีหลักการตัดฐาน หรือไม่มีข้อความของเอกสารกำกับ",
      remedy: "ใส่ allowed และ quote ตามเอกสาร",
    },
    noEvidence: { what: "ไม่มีรายการเอกสาร/หลักฐาน", remedy: "ใส่ evidence ตามเอกสาร" },
    noLaw: { what: "ไม่มีกฎหมายหรือหนังสือที่เกี่ยวข้อง", remedy: "ใส่ laws ถ้าเอกสารระบุไว้" },
    noSourcePlace: {
      what: "ไม่ได้บอกว่าอยู่ที่ใดในเอกสาร",
      remedy: "ใส่ place ใน source ผู้อื่นจึงจะตรวจกับเอกสารได้",
    },
    itemsSumDiffers: {
      what: "คะแนนเต็มของข้อย่อยรวมกันได้ {sum} แต่คะแนนเต็มของตัวชี้วัดคือ {full}",
      remedy: "แก้คะแนนเต็มให้ตรงกับเอกสาร",
    },
    statedMarksDiffer: {
      what: "เอกสารระบุคะแนนเต็มของด้าน {stated} คะแนน แต่ตัวชี้วัดรวมกันได้ {sum} คะแนน สำหรับ {types}",
      remedy: "ตรวจว่าตัวชี้วัดครบและประเภท อปท. ถูกต้อง ถ้าเอกสารขัดกันเองให้รับทราบใน acknowledged",
    },
    numbersMissing: {
      what: "เลขตัวชี้วัดที่ขาดไป: {missing}",
      remedy: "ตรวจว่าเอกสารไม่มีเลขเหล่านี้จริง",
    },
    numbersOutOfOrder: {
      what: "เลข {number} อยู่หลังเลข {before}",
      remedy: "ตรวจว่าเอกสารเรียงไว้เช่นนี้",
    },
    foreignLetters: {
      what: "มีอักษรที่ไม่ใช่ไทยหรืออังกฤษ: {letters} ({codes})",
      remedy: "พิมพ์คำนี้ใหม่ตามเอกสาร",
    },
    changeOfUnknownKey: {
      what: "changes อ้างถึง key “{key}” ซึ่งไม่มีในชุดเกณฑ์นี้",
      remedy: "แก้ key ให้ตรงกับตัวชี้วัด",
    },
    acknowledgementWithoutFinding: {
      what: "รับทราบ “{finding}” ไว้ แต่ไม่พบเรื่องนี้",
      remedy: "ลบรายการนี้ หรือแก้รหัสและเลขตัวชี้วัดให้ตรง",
    },
    wrongCase: {
      what: "กรณีทดสอบ “{title}” ระบุ {score} คะแนน ลำดับที่ {band} แต่เกณฑ์ให้ {scored} คะแนน ลำดับที่ {scoredBand}",
      remedy: "เทียบกับเอกสาร แล้วแก้เกณฑ์หรือกรณีทดสอบ",
    },
    caseNotScored: {
      what: "กรณีทดสอบ “{title}” ไม่ได้คะแนน: {problem}",
      remedy: "แก้กรณีทดสอบให้เป็นเซลล์ที่เจ้าหน้าที่กรอกได้จริง",
    },
    bandWithoutCase: {
      what: "ลำดับที่ {band} ({score} คะแนน) ยังไม่มีกรณีทดสอบ",
      remedy: "เพิ่มกรณีทดสอบของลำดับนี้จากเอกสาร",
    },
  },
} as const;

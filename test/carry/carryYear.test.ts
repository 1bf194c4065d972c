import type { Answers } from "../../src/answers/answers";
import { withConfirmed, type Review } from "../../src/answers/review";
import { accountLines } from "../../src/carry/accountText";
import { carryYear, type CarriedYear, type FilledYear } from "../../src/carry/carryYear";
import { marksMoved } from "../../src/carry/marksMoved";
import type { Pack } from "../../src/pack/schema";
import { scoreOf } from "../../src/year/mark";
import { scoreYear } from "../../src/year/scoreYear";
import { bandIn, clauseIn, edited, indicatorIn, lpa2567, type Writable } from "../compare/support/packs";
import { publishedExample, sao } from "../workbook/support/example";

const control = "internal-control-report";
const audit = "internal-audit";
const risks = "risk-management";

const filled: FilledYear = { pack: lpa2567, lao: sao, answers: publishedExample, review: null };

function version(change: (pack: Writable<Pack>) => void): Pack {
  return edited(lpa2567, (pack) => {
    pack.version = "1.1.0";
    change(pack);
  });
}

function nextYear(change: (pack: Writable<Pack>) => void): Pack {
  return edited(lpa2567, (pack) => {
    Object.assign(pack, { id: "lpa-2568", year: 2568, fiscalYear: 2567 });
    change(pack);
  });
}

function lines(to: Pack): readonly string[] {
  const carried = carryYear(filled, to);
  return accountLines("th", lpa2567, carried, marksMoved(filled, carried));
}

describe("a newer version of the same pack", () => {
  test("that puts a misprint right changes nothing and asks nothing", () => {
    const to = version((pack) => (clauseIn(indicatorIn(pack, control), "4").text += " (แก้คำผิด)"));
    const carried = carryYear(filled, to);
    expect(carried.review).toBeNull();
    expect(carried.answers).toEqual(publishedExample);
    expect(marksMoved(filled, carried).moves).toEqual([]);
    expect(lines(to)).toContain("ชุดเกณฑ์รุ่นใหม่แก้เฉพาะถ้อยคำ คะแนนไม่เปลี่ยน จึงไม่มีสิ่งที่ต้องทบทวน");
  });

  test("that gives a band other marks says what this office would get: indicator 3 from 5 to 4, 333 to 332", () => {
    const to = version((pack) => (bandIn(indicatorIn(pack, control), 0).score = 4));
    const carried = carryYear(filled, to);
    const { older, now, accepted, moves } = marksMoved(filled, carried);
    expect([older, now, accepted].map(({ total }) => scoreOf(total.mark))).toEqual([333, 328, 332]);
    expect(moves).toEqual([
      expect.objectContaining({
        number: "3",
        from: { kind: "marks", score: 5, full: 5 },
        to: { kind: "marks", score: 4, full: 5 },
      }),
    ]);
    expect(lines(to)).toContain(
      "คะแนนรวมเดิม 333/340 (97.94 %) ตอนนี้ 328/340 (96.47 %) ถ้าใช้คำตอบเดิมที่รอทบทวนทั้งหมด 332/340 (97.65 %)",
    );
  });

  test("that lets the base be cut otherwise asks of a clause with that word, and of its evidence for the same reason", () => {
    const cut = { state: "ตัดฐาน", evidence: "https://example.go.th/8", note: "ถามจังหวัดแล้ว" };
    const answers = { areas: {}, indicators: { [control]: { clauses: { "8": cut } } } };
    const older = version((pack) => (indicatorIn(pack, control).baseCut = { allowed: false }));
    const newer = {
      ...version((pack) => (indicatorIn(pack, control).baseCut = { allowed: true })),
      version: "1.2.0",
    };
    const { review } = carryYear({ ...filled, pack: older, answers }, newer);
    const whys = review?.waiting.map(({ value, told }) => [value, told.why]);
    const why = expect.stringContaining("ตัดฐาน") as string;
    expect(whys).toEqual(Object.values(cut).map((value) => [value, why]));
    expect(new Set(review?.waiting.map(({ told }) => told.why)).size).toBe(1);
  });
});

describe("last year's answers under this year's paper", () => {
  test("wait with the old words, the new ones, the reason and the marks where a clause was reworded", () => {
    const to = nextYear((pack) => (clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล"));
    const { review } = carryYear(filled, to);
    const row = review?.waiting.find(({ place }) => place.of === "clause" && place.key === risks);
    expect(row?.told).toEqual({
      at: "ตัวชี้วัดที่ 5 ข้อ 1 (ผล)",
      olderWords: clauseText(lpa2567, risks),
      newerWords: clauseText(to, risks),
      why: "เอกสารเปลี่ยน: ข้อ 1 ถ้อยคำเปลี่ยน",
      marks: 5,
    });
  });

  test("of an indicator that was split are offered to each part, and listed once where nothing asks for them", () => {
    const to = nextYear((pack) => {
      const units = pack.areas[0]?.units ?? [];
      const whole = indicatorIn(pack, risks);
      units[0]?.indicators.push({ ...whole, key: "risk-reports", id: "6" });
      pack.changes = {
        since: "lpa-2567",
        changes: [{ kind: "split", from: [risks], to: [risks, "risk-reports"] }],
      };
    });
    const { review, account } = carryYear(filled, to);
    const rows = (review?.waiting ?? []).filter(({ place }) => "clause" in place && place.clause === "1");
    expect(rows.map(({ place }) => "key" in place && place.key)).toEqual([risks, "risk-reports"]);
    expect(rows[0]?.told.why).toContain("แยกเป็นหลายตัว");
    expect(account.waiting).toBe(6);
    expect(review?.waiting).toHaveLength(12);
  });

  test("of a dropped indicator are left over, with its words and why", () => {
    const to = nextYear((pack) => {
      for (const area of pack.areas)
        for (const unit of area.units) unit.indicators = unit.indicators.filter(({ key }) => key !== audit);
      pack.changes = { since: "lpa-2567", changes: [{ kind: "dropped", from: [audit], to: [] }] };
    });
    const { review } = carryYear(filled, to);
    const ofAudit = (review?.leftOver ?? []).filter(({ at }) => at.startsWith("ตัวชี้วัดที่ 4"));
    expect(ofAudit.length).toBeGreaterThan(6);
    expect(new Set(ofAudit.map(({ why }) => why))).toEqual(new Set(["เอกสารใหม่ไม่มีตัวชี้วัดนี้แล้ว"]));
  });

  test("that were days of a clause which asks for none now are left over, never taken for a state", () => {
    const days: Answers = {
      indicators: { [control]: { clauses: { "8": { date: 45_250, due: 45_290 } } } },
      areas: {},
    };
    const to = version((pack) => delete clauseIn(indicatorIn(pack, control), "8").deadline);
    const { review } = carryYear({ ...filled, answers: days }, to);
    expect(review?.waiting).toEqual([]);
    expect(review?.leftOver.map(({ value }) => value)).toEqual([45_250, 45_290]);
  });

  test("score, once all are said yes to, what the newer pack gives for them", () => {
    const to = nextYear((pack) => {
      clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล";
      bandIn(indicatorIn(pack, control), 0).score = 4;
    });
    const carried = carryYear(filled, to);
    const yes = allUsed(carried);
    const marks = scoreYear(to, sao, withConfirmed(carried.answers, yes));
    // 333, less the one mark of indicator 3's first band.
    expect(scoreOf(marks.total.mark)).toBe(332);
  });
});

function allUsed({ review }: CarriedYear): Review {
  const waiting = (review?.waiting ?? []).map((one) => ({ ...one, decision: "use" as const }));
  return { waiting, leftOver: [] };
}

function clauseText(pack: Pack, key: string): string {
  return clauseIn(indicatorIn(pack as Writable<Pack>, key), "1").text;
}

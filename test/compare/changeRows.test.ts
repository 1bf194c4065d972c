import { changeRows } from "../../src/compare/changeRows";
import { changesFirst } from "../../src/compare/changesFirst";
import { comparePacks } from "../../src/compare/comparePacks";
import { authoringTexts } from "../../src/texts/authoringTexts";
import { changeRowsText } from "../../src/words/changeRowsText";
import { syntheticPack } from "../../bench/syntheticPack";
import { changed2567, edited, lpa2563, lpa2567, packOf } from "./support/packs";

test("one change among many that are the same comes first", () => {
  const older = syntheticPack({ indicators: 75, clauses: 200, seed: 3 });
  const newer = edited(older, (pack) => {
    const last = pack.areas.flatMap(({ units }) => units.flatMap(({ indicators }) => indicators)).at(-1);
    if (last) last.title = "ชื่อใหม่";
  });
  const statuses = changesFirst(comparePacks(older, newer).entries).map(({ status }) => status);
  expect(statuses).toEqual(["changed", ...Array.from({ length: statuses.length - 1 }, () => "same")]);
});

test("what one pack does not speak of comes after what changed, each in printed order", () => {
  const statuses = changesFirst(comparePacks(lpa2563, lpa2567).entries).map(({ status }) => status);
  expect([...new Set(statuses)]).toEqual(["proposed", "new", "dropped", "unknownInNewer"]);
});

describe("rows for the sheet Changes", () => {
  test("name the keys of pairs to confirm, of what is new and of what is dropped", () => {
    const older = packOf("a", [
      { id: "1", key: "old-plan", title: "การจัดทำแผนพัฒนาท้องถิ่นห้าปี" },
      { id: "2", key: "gone", title: "ถนนและสะพาน" },
      { id: "3", key: "kept", title: "ขยะ" },
    ]);
    const newer = packOf("b", [
      { id: "1", key: "kept", title: "ขยะ" },
      { id: "2", key: "fresh", title: "น้ำประปา" },
      { id: "3", key: "new-plan", title: "การจัดทำแผนพัฒนาท้องถิ่นสี่ปี" },
    ]);
    const rows = changeRows(comparePacks(older, newer));
    expect(rows).toEqual([
      { kind: "reworded", from: ["old-plan"], to: ["new-plan"], toConfirm: true },
      { kind: "new", from: [], to: ["fresh"], toConfirm: false },
      { kind: "dropped", from: ["gone"], to: [], toConfirm: false },
    ]);
    expect(changeRowsText(authoringTexts.th, rows)).toBe(
      "แก้ถ้อยคำ\told-plan\tnew-plan\nใหม่\t\tfresh\nยกเลิก\tgone\t",
    );
  });

  test("keep what the map says already", () => {
    const older = packOf("a", [{ id: "1", key: "both", title: "แผนและงบ" }]);
    const changes = [{ kind: "split" as const, from: ["both"], to: ["plan", "budget"] }];
    const newer = packOf(
      "b",
      [
        { id: "1", key: "plan" },
        { id: "2", key: "budget" },
      ],
      { changes: { since: "a", changes } },
    );
    expect(changeRows(comparePacks(older, newer))).toEqual([{ ...changes[0], toConfirm: false }]);
  });

  test("put into the newer pack they leave nothing to confirm", () => {
    const { id } = lpa2563;
    const rows = changeRows(comparePacks(lpa2563, lpa2567));
    const changes = rows.map(({ kind, from, to }) => ({ kind, from: [...from], to: [...to] }));
    const mapped = edited(lpa2567, (pack) => (pack.changes = { since: id, changes }));
    const again = comparePacks(lpa2563, mapped);
    expect(again.summary.byStatus.proposed.count).toBe(0);
    expect(changeRows(again).every(({ toConfirm }) => !toConfirm)).toBe(true);
  });

  test("an indicator that kept its key needs none, whatever changed", () => {
    const newer = changed2567("risk-management", (one) => (one.title = "ความเสี่ยง"));
    expect(changeRows(comparePacks(lpa2567, newer))).toEqual([]);
  });
});

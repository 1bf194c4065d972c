import { answerTo } from "../../src/formula/answerTo";
import { builtInPacks } from "../../src/pack/builtIn";
import { contentHash, scoringHash } from "../../src/pack/identity/hashes";
import { listWithItems } from "../../src/pack/outline";
import type { Pack } from "../../src/pack/schema";
import { session } from "../../src/session/session";
import packForFunctions from "../../webpack/packForFunctions";

const asCarried = builtInPacks.map((pack) => JSON.parse(packForFunctions(JSON.stringify(pack))) as Pack);

/** Every call that reads a pack alone, of each indicator and pack. */
const calls = builtInPacks.flatMap((pack): [name: string, given: readonly unknown[]][] => [
  ...listWithItems(pack).flatMap(({ indicator: { id, clauses } }) => [
    ...["CHECKLIST", "BANDS", "EVIDENCE", "LAWS"].map((name): [string, unknown[]] => [name, [id, pack.id]]),
    ...["SCORE", "EXPLAIN", "NEXTSTEP"].flatMap((name) =>
      ["✓", ""].map((mark): [string, unknown[]] => [
        name,
        [id, clauses.map((_, index) => [index % 3 === 0 ? mark : "✓"]), "อบต.", pack.id],
      ]),
    ),
    ["FULLMARKS", [id, "ทน.", pack.id]] as [string, unknown[]],
  ]),
  ...pack.areas.map(({ id }): [string, unknown[]] => ["FULLMARKS", [`ด้านที่ ${id}`, "อบจ.", pack.id]]),
  ["LEVEL", [91.5, pack.id]],
  ["LEVEL", [12, pack.id]],
  ...builtInPacks.map(({ id }): [string, unknown[]] => ["DIFF", [pack.id, id]]),
]);

const flatTable = [
  ["ตัวชี้วัด", "ข้อ", "ผล"],
  ...["✓", "✓", "✓", "", "✓", "✓"].map((state, index) => [5, index + 1, state]),
];
calls.push(["TRACKER", [flatTable]], ["PLAN", [100, flatTable]], ["PLAN", ["ผ่านทุกด้าน", flatTable]]);

test("functions answer from the packs as they carry them just as from the whole ones", () => {
  session.use(builtInPacks, null);
  const whole = calls.map(([name, given]) => answerTo(name, given));
  session.use(asCarried, null);
  expect(calls.map(([name, given]) => answerTo(name, given))).toEqual(whole);
  expect(whole.filter((answer) => answer?.ok)).not.toHaveLength(0);
});

test("what scores follow from is all there: their scoring hashes are those of the whole packs", () => {
  expect(asCarried.map(scoringHash)).toEqual(builtInPacks.map(scoringHash));
});

test("they are not the packs themselves, which the pane alone has: sources and notes are left out", () => {
  expect(asCarried.map(contentHash)).not.toEqual(builtInPacks.map(contentHash));
  expect(JSON.stringify(asCarried)).not.toMatch(/"(?:source|notes|acknowledged|goals|en|\$schema)":/);
});

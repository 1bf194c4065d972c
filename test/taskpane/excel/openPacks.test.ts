import { contentHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import type { Pack } from "../../../src/pack/schema";
import { assess } from "../../../src/score/assess";
import { session } from "../../../src/session/session";
import { openPacks, openPacksForFormulas } from "../../../src/taskpane/excel/openPacks";
import { answeringPacks } from "../../../src/taskpane/excel/packsInUse";
import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { keepPackInWorkbook } from "../../../src/workbook/excel/keepPack";
import { packXml } from "../../../src/workbook/file/packPart";
import { openExcel } from "../../workbook/excel/support/openExcel";
import { listener } from "../../workbook/excel/support/officersWorkbook";
import { savedElsewhere } from "../../workbook/excel/support/savedElsewhere";
import { packOf, sao } from "../../workbook/support/example";

const printed = packOf("lpa-2567");
/** Clauses 1 to 7 done and 8 not: 3 marks as printed in the 2567 manual, indicator 3; 2 marks by this pack. */
const stricter = JSON.parse(
  JSON.stringify(printed).replace(/"score":3(,"when":"1-7, not 8")/, '"score":2$1'),
) as Pack;
const allButTheLast = Array.from({ length: 8 }, (_unused, index) => [index < 7 ? "✓" : ""]);

function openOver(xmls: readonly string[], inUse?: Pack): ReturnType<typeof openPacks> {
  const { host } = openExcel("งาน");
  for (const xml of xmls) host.store.addCustomXml(xml);
  if (inUse) {
    const { id, version } = inUse;
    host.store.setSetting("lpa.pack", { id, version, hash: shortHash(contentHash(inUse)) });
  }
  return openPacks();
}

/** What a formula is answered that asks for indicator 3 and perhaps names a pack: marks, or what is wrong. */
function scoreNow(pack: string | null = null): unknown {
  const found = session.catalogue.findIndicator("3", pack);
  if (!found.ok) return [found.trouble.code, "pack" in found.trouble.values && found.trouble.values.pack];
  const compiled = found.value.compiled(null);
  if (!compiled.ok) return compiled.trouble.code;
  const assessment = assess(compiled.value, allButTheLast, null);
  return assessment.kind === "scored" ? assessment.score : assessment.kind;
}

function cutShort(xml: string): string {
  return xml.replace(/>[^<]{99}/, ">");
}

test("a workbook without a pack is scored by the built-in one", async () => {
  expect(await openOver([])).toMatchObject({
    own: [],
    isChosen: false,
    faults: [],
    inUse: { id: "lpa-2567" },
  });
  expect(scoreNow()).toBe(3);
});

test("a workbook's own pack scores it, in place of the built-in one of the same id", async () => {
  const packs = await openOver([packXml(stricter)], stricter);
  expect(packs).toMatchObject({ faults: [], own: [{ id: "lpa-2567" }] });
  expect([scoreNow(), scoreNow("2567")]).toEqual([2, 2]);
});

test("a pack of a file that the command made is found without a setting", async () => {
  await openOver([packXml(stricter)]);
  expect(scoreNow()).toBe(2);
});

test.each([
  ["damaged", cutShort(packXml(stricter))],
  ["newer", packXml(stricter).replace('format="1"', 'format="2"')],
  ["differs", packXml(printed)],
])("a pack that is %s answers no formula, nor does the built-in one of its id", async (kind, xml) => {
  const packs = await openOver([xml], stricter);
  expect(packs).toMatchObject({ inUse: null, faults: [{ kind, id: "lpa-2567", version: "1.0.1" }] });
  expect(scoreNow()).toEqual(["packLost", "lpa-2567"]);
  expect(scoreNow("2567")).toEqual(["packLost", "lpa-2567"]);
  expect(session.catalogue.findPack("lpa-2563")).toMatchObject({ ok: true });
});

test("where another program dropped the pack, the built-in one stands in only if it is the very same", async () => {
  expect(await openOver([], printed)).toMatchObject({ faults: [], standingIn: ["lpa-2567"] });
  expect(scoreNow()).toBe(3);
  expect(await openOver([], stricter)).toMatchObject({ inUse: null, faults: [{ kind: "lost" }] });
  expect(scoreNow()).toEqual(["packLost", "lpa-2567"]);
});

test("an Excel too old for the pane scores by the workbook's own pack, where that can be read", async () => {
  const { host } = openExcel("งาน");
  host.store.addCustomXml(packXml(stricter));
  await openPacksForFormulas();
  expect(scoreNow()).toBe(2);
});

test("an Excel too old to read the workbook's packs lets formulas go with #N/A, not with another pack's score", async () => {
  const { host } = openExcel("งาน");
  host.faults.inject({ action: 1, code: "NotImplemented" });
  await openPacksForFormulas();
  expect(scoreNow()).toEqual(["packLost", "lpa-2567"]);
});

describe("a workbook that lost its pack and the setting, with a template", () => {
  async function lostTemplateOf(pack: Pack): Promise<void> {
    const open = openExcel("งาน");
    const built = await buildInWorkbook({ pack, lao: sao }, listener());
    expect(built.kind).toBe("built");
    savedElsewhere(open, { keeps: "nothing" });
  }

  test("is scored by the built-in pack that its settings name, and no one has to be told", async () => {
    await lostTemplateOf(packOf("lpa-2563"));
    const packs = await openPacks();
    expect(packs).toMatchObject({
      inUse: { id: "lpa-2563" },
      own: [],
      isChosen: true,
      standingIn: [],
      faults: [],
    });
    expect(session.catalogue.findPack(null)).toMatchObject({ ok: true, value: { pack: { id: "lpa-2563" } } });
  });

  test("is scored by no other content of its pack; nor is it after the pane has started again", async () => {
    await lostTemplateOf(stricter);
    for (const start of ["first", "again"]) {
      const packs = await openPacks();
      expect([start, packs.inUse, packs.faults.map(({ kind }) => kind)]).toEqual([start, null, ["lost"]]);
      expect([scoreNow(), scoreNow("lpa-2567")]).toEqual([
        ["packLost", "lpa-2567"],
        ["packLost", "lpa-2567"],
      ]);
      expect(answeringPacks(packs).map(({ id }) => id)).not.toContain("lpa-2567");
    }
    const kept = await openPacks(() => Promise.resolve([stricter]));
    expect(kept).toMatchObject({ own: [stricter], inUse: stricter, standingIn: ["lpa-2567"], faults: [] });
    expect([scoreNow(), scoreNow("lpa-2567")]).toEqual([2, 2]);
    await keepPackInWorkbook(stricter);
    expect(await openPacks()).toMatchObject({ inUse: { id: "lpa-2567" }, faults: [] });
    expect(scoreNow()).toBe(2);
  });
});

test("packs that answer are the workbook's own, then the built-in ones of other ids", () => {
  const ids = (packs: readonly Pack[]): readonly string[] =>
    packs.map(({ id, version }) => `${id} ${version}`);
  const own = { ...printed, version: "9.9.9" };
  expect(ids(answeringPacks({ own: [own], faults: [] })).slice(0, 2)).toEqual([
    "lpa-2567 9.9.9",
    "lpa-2563 1.0.0",
  ]);
  const fault = { kind: "damaged", id: "lpa-2563", version: "1.0.0", issues: [] } as const;
  expect(ids(answeringPacks({ own: [own], faults: [fault] }))[1]).toMatch(/^executive/);
});

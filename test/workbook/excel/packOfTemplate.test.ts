import { contentHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import type { Pack } from "../../../src/pack/schema";
import { buildInWorkbook, type BuildOutcome } from "../../../src/workbook/excel/buildInWorkbook";
import { freezeToValues } from "../../../src/workbook/excel/freezeToValues";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import { keepPackInWorkbook } from "../../../src/workbook/excel/keepPack";
import { readPacksInWorkbook, type PacksInWorkbook } from "../../../src/workbook/excel/packsInWorkbook";
import { packXml } from "../../../src/workbook/file/packPart";
import { messagesCome } from "../../workbench/support/realClient";
import { packOf, sao } from "../support/example";
import { listener, officersWorkbook } from "./support/officersWorkbook";
import type { OpenExcel } from "./support/openExcel";
import { savedElsewhere } from "./support/savedElsewhere";

const lpa2567 = packOf("lpa-2567");
const lpa2563 = packOf("lpa-2563");
/** The shipped one by id and version, and another in content. */
const sameNumber: Pack = { ...lpa2567, title: { ...lpa2567.title, th: "ฉบับของจังหวัด" } };
/** The shipped one as it was before a misprint was put right: the same scores. */
const before: Pack = { ...lpa2567, version: "1.0.0" };
const provinces: Pack = { ...lpa2563, id: "province-2563" };

function hashOf(pack: Pack): string {
  return shortHash(contentHash(pack));
}

function read(...kept: readonly Pack[]): Promise<PacksInWorkbook> {
  return inExcel((context) => readPacksInWorkbook(context, () => Promise.resolve(kept)));
}

function build(pack: Pack): Promise<BuildOutcome> {
  return buildInWorkbook({ pack, lao: sao }, listener());
}

/** A workbook with a template of each pack, in this order. */
async function workbookOf(...packs: readonly Pack[]): Promise<OpenExcel> {
  const open = await officersWorkbook();
  for (const pack of packs) expect((await build(pack)).kind).toBe("built");
  await messagesCome();
  return open;
}

async function write(name: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.worksheet.protection.unprotect();
    range.values = [[text]];
    await context.sync();
  });
}

function lost(pack: Pack, builtIn: Pack | null): object {
  const named = builtIn && { id: builtIn.id, version: builtIn.version, hash: hashOf(builtIn) };
  return { kind: "lost", id: pack.id, version: pack.version, hash: hashOf(pack), builtIn: named };
}

describe("a template whose workbook lost part and setting", () => {
  it("is scored by the built-in pack of that very hash, without a word", async () => {
    savedElsewhere(await workbookOf(lpa2563), { keeps: "nothing" });
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2563],
      inUse: "lpa-2563",
      standingIn: [],
      faults: [],
    });
  });

  it.each([
    ["of the same id and version as the built-in one, with other content", sameNumber],
    ["of an earlier version, whose scoring a hash of 8 digits does not tell", before],
  ])("is scored by none where it was made by a pack %s", async (_, pack) => {
    savedElsewhere(await workbookOf(pack), { keeps: "nothing" });
    expect(await read()).toEqual({
      kind: "found",
      packs: [],
      inUse: "lpa-2567",
      standingIn: [],
      faults: [lost(pack, lpa2567)],
    });
  });

  it("is scored by none where its settings do not say the hash", async () => {
    savedElsewhere(await workbookOf(lpa2567), { keeps: "nothing" });
    await write("LPABOOK_PACK_HASH", "");
    expect(await read()).toMatchObject({ packs: [], faults: [{ kind: "lost", id: "lpa-2567", hash: "" }] });
  });

  it("keeps no other template of the workbook from its own pack", async () => {
    savedElsewhere(await workbookOf(lpa2567, provinces, lpa2563), { keeps: "nothing" });
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2567, lpa2563],
      inUse: "lpa-2563",
      standingIn: [],
      faults: [lost(provinces, null)],
    });
  });

  it("leaves formulas without a pack to the newest template's, lost as that is", async () => {
    savedElsewhere(await workbookOf(lpa2567, provinces), { keeps: "nothing" });
    expect(await read()).toMatchObject({ packs: [lpa2567], inUse: "province-2563" });
  });

  it("is scored again once its pack is put back, or a later version is chosen on purpose", async () => {
    const open = await workbookOf(before);
    savedElsewhere(open, { keeps: "nothing" });
    await keepPackInWorkbook(before);
    expect(await read()).toMatchObject({ packs: [before], faults: [] });
    savedElsewhere(open, { keeps: "nothing" });
    await keepPackInWorkbook(lpa2567);
    expect(await read()).toMatchObject({ packs: [lpa2567], faults: [] });
    savedElsewhere(open, { keeps: "nothing" });
    expect(await read()).toMatchObject({ packs: [lpa2567], faults: [] });
  });

  it("is scored by the very pack that was loaded from a file, which is to be put back; by no other of its id", async () => {
    savedElsewhere(await workbookOf(sameNumber), { keeps: "nothing" });
    expect(await read(before)).toMatchObject({ packs: [], faults: [{ kind: "lost" }] });
    expect(await read(before, sameNumber)).toEqual({
      kind: "found",
      packs: [sameNumber],
      inUse: "lpa-2567",
      standingIn: ["lpa-2567"],
      faults: [],
    });
  });

  it("asks for packs from files only where one is lost", async () => {
    await workbookOf(sameNumber);
    const loadKnown = jest.fn(() => Promise.resolve([]));
    await inExcel((context) => readPacksInWorkbook(context, loadKnown));
    expect(loadKnown).not.toHaveBeenCalled();
  });

  it("means the pack in use where the cell of its id is blank, so that the hash is held against that", async () => {
    savedElsewhere(await workbookOf(lpa2567), { keeps: "nothing" });
    await write("LPABOOK_PACK_ID", "");
    expect(await read()).toMatchObject({ packs: [lpa2567], inUse: "lpa-2567", faults: [] });
    await write("LPABOOK_PACK_HASH", hashOf(lpa2563));
    expect(await read()).toMatchObject({
      packs: [],
      inUse: "lpa-2567",
      faults: [{ kind: "lost", id: "lpa-2567", hash: hashOf(lpa2563) }],
    });
  });

  it("is joined by no template of another content of its pack, which would score the first one too", async () => {
    savedElsewhere(await workbookOf(sameNumber), { keeps: "nothing" });
    expect(await build(lpa2567)).toMatchObject({ kind: "refused", code: "packLost" });
    expect(await build(lpa2563)).toMatchObject({ kind: "built" });
  });

  it("is joined by another template of that very pack, which brings it back", async () => {
    savedElsewhere(await workbookOf(sameNumber), { keeps: "nothing" });
    expect(await build(sameNumber)).toMatchObject({ kind: "built" });
    expect(await read()).toMatchObject({ packs: [sameNumber], standingIn: [], faults: [] });
  });
});

describe("a template whose workbook lost the part alone", () => {
  it("is scored by the built-in pack of the setting's hash, which is to be put back", async () => {
    savedElsewhere(await workbookOf(lpa2567), { keeps: "setting" });
    expect(await read()).toMatchObject({ packs: [lpa2567], standingIn: ["lpa-2567"], faults: [] });
  });

  it("is scored by none where no built-in pack says the same", async () => {
    savedElsewhere(await workbookOf(sameNumber), { keeps: "setting" });
    expect(await read()).toMatchObject({ packs: [], faults: [lost(sameNumber, lpa2567)] });
  });
});

describe("a template whose workbook lost the setting alone", () => {
  it("is scored by the pack inside, as its hash says", async () => {
    savedElsewhere(await workbookOf(sameNumber, lpa2563), { keeps: "part" });
    expect(await read()).toMatchObject({
      packs: [sameNumber, lpa2563],
      inUse: "lpa-2563",
      standingIn: [],
      faults: [],
    });
  });

  it("is not scored by a pack that came inside in its place", async () => {
    const open = await workbookOf(sameNumber);
    savedElsewhere(open, { keeps: "nothing" });
    open.host.store.addCustomXml(packXml(lpa2567));
    expect(await read()).toMatchObject({
      packs: [],
      faults: [{ kind: "differs", id: "lpa-2567", version: lpa2567.version }],
    });
  });
});

test("a frozen template, which has no formulas, stands beside any content of its pack", async () => {
  const open = await workbookOf(before);
  await freezeToValues({ day: 46354, minute: 600 }, null);
  savedElsewhere(open, { keeps: "nothing" });
  expect(await read()).toMatchObject({ faults: [{ kind: "lost", version: "1.0.0" }] });
  await keepPackInWorkbook(lpa2567);
  expect(await read()).toMatchObject({ packs: [lpa2567], faults: [] });
});

import { contentHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import type { Pack } from "../../../src/pack/schema";
import { keepPackInWorkbook } from "../../../src/workbook/excel/keepPack";
import {
  readPacksInWorkbook,
  type PackFault,
  type PacksInWorkbook,
} from "../../../src/workbook/excel/packsInWorkbook";
import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import { packXml } from "../../../src/workbook/file/packPart";
import { packOf, sao } from "../support/example";
import { listener, officersWorkbook } from "./support/officersWorkbook";
import type { OpenExcel } from "./support/openExcel";
import { snapshot } from "./support/snapshot";

const lpa2567 = packOf("lpa-2567");
const lpa2563 = packOf("lpa-2563");
const corrected: Pack = { ...lpa2567, version: "9.9.9", title: { ...lpa2567.title, th: "ฉบับแก้ไข" } };

function hashOf(pack: Pack): string {
  return shortHash(contentHash(pack));
}

function settingOf(pack: Pack): { id: string; version: string; hash: string } {
  return { id: pack.id, version: pack.version, hash: hashOf(pack) };
}

async function workbookWith(xmls: readonly string[], setting?: object): Promise<OpenExcel> {
  const open = await officersWorkbook();
  for (const xml of xmls) open.host.store.addCustomXml(xml);
  if (setting) open.host.store.setSetting("lpa.pack", { ...setting });
  return open;
}

function read(): Promise<PacksInWorkbook> {
  return inExcel(readPacksInWorkbook);
}

async function faults(): Promise<readonly PackFault[]> {
  const packs = await read();
  return packs.kind === "found" ? packs.faults : [];
}

/** The part with its contents cut off halfway. */
function damaged(pack: Pack): string {
  const xml = packXml(pack);
  return `${xml.slice(0, xml.length / 2)}</pack>`;
}

function newer(pack: Pack): string {
  return packXml(pack).replace('format="1"', 'format="2"');
}

describe("the packs of an open workbook", () => {
  it("are none where no part is of ours", async () => {
    await workbookWith([]);
    expect(await read()).toEqual({ kind: "none" });
  });

  it("are found, and the setting tells which is in use", async () => {
    await workbookWith([packXml(lpa2567), packXml(lpa2563)], settingOf(lpa2567));
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2567, lpa2563],
      inUse: "lpa-2567",
      standingIn: [],
      faults: [],
    });
  });

  it("are found without a setting, as in a file that the command made", async () => {
    await workbookWith([packXml(lpa2567)]);
    expect(await read()).toMatchObject({ kind: "found", inUse: "lpa-2567" });
  });

  it("are damaged where a part does not unpack; the sound ones are given", async () => {
    await workbookWith([damaged(corrected), packXml(lpa2563)], settingOf(corrected));
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2563],
      inUse: "lpa-2567",
      standingIn: [],
      faults: [{ kind: "damaged", id: "lpa-2567", version: "9.9.9", issues: [] }],
    });
  });

  it("are damaged where a part is no pack, with what is wrong in it", async () => {
    const wrong = packXml({ ...lpa2567, year: 67 });
    await workbookWith([wrong], settingOf(corrected));
    const [fault, ...others] = await faults();
    expect([fault?.kind, fault?.id, others]).toEqual(["damaged", "lpa-2567", []]);
    expect(fault?.kind === "damaged" && fault.issues.length).toBeGreaterThan(0);
  });

  it("are taken from the build where a part is damaged and the setting has the built-in pack's hash", async () => {
    await workbookWith([damaged(lpa2567)], settingOf(lpa2567));
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2567],
      inUse: "lpa-2567",
      standingIn: ["lpa-2567"],
      faults: [],
    });
  });

  it("are taken from the build where another program dropped the part", async () => {
    await workbookWith([], settingOf(lpa2567));
    expect(await read()).toMatchObject({ kind: "found", standingIn: ["lpa-2567"] });
  });

  it("are newer than the add-in where the part says so", async () => {
    await workbookWith([newer(corrected)], settingOf(corrected));
    expect(await faults()).toMatchObject([{ kind: "newer", id: "lpa-2567", version: "9.9.9" }]);
  });

  it("differ where the part is not the one that the workbook was scored by, which is at hand nowhere", async () => {
    await workbookWith([packXml(lpa2567)], settingOf(corrected));
    expect(await faults()).toMatchObject([{ kind: "differs", id: "lpa-2567", version: lpa2567.version }]);
    expect(await read()).toMatchObject({ packs: [] });
  });

  it("are taken from the build where the part is another than the built-in one that the workbook was scored by", async () => {
    await workbookWith([packXml(corrected)], settingOf(lpa2567));
    expect(await read()).toMatchObject({ packs: [lpa2567], standingIn: ["lpa-2567"], faults: [] });
  });
});

describe("a template is refused", () => {
  it.each([
    ["packDamaged", damaged(corrected)],
    ["packNewer", newer(corrected)],
  ] as const)("with %s where the workbook has such a pack of the same id", async (code, xml) => {
    const open = await workbookWith([xml]);
    const before = snapshot(open);
    expect(await buildInWorkbook({ pack: lpa2567, lao: sao }, listener())).toEqual({
      kind: "refused",
      code,
      values: { id: "lpa-2567" },
    });
    expect(snapshot(open)).toBe(before);
  });
});

describe("changing the workbook's pack", () => {
  it("puts the new one in the place of the old, and leaves other packs", async () => {
    const open = await workbookWith([packXml(lpa2567), packXml(lpa2563)], settingOf(lpa2567));
    expect(await keepPackInWorkbook(corrected)).toMatchObject({ kind: "kept", untold: [] });
    expect(await read()).toEqual({
      kind: "found",
      packs: [lpa2563, corrected],
      inUse: "lpa-2567",
      standingIn: [],
      faults: [],
    });
    expect(open.host.store.settings.get("lpa.pack")).toEqual(settingOf(corrected));
  });

  it("takes the place of a damaged or newer part of the same id", async () => {
    await workbookWith([damaged(lpa2567), newer(lpa2567)]);
    await keepPackInWorkbook(lpa2567);
    expect(await read()).toMatchObject({ packs: [lpa2567], inUse: "lpa-2567", standingIn: [], faults: [] });
  });

  it("adds no second part where the pack is there", async () => {
    const open = await workbookWith([packXml(lpa2567)]);
    const parts = [...open.host.store.customXml];
    expect(await keepPackInWorkbook(lpa2567)).toMatchObject({ kind: "kept", untold: [] });
    expect([...open.host.store.customXml]).toEqual(parts);
  });

  it("leaves the workbook as it was, whichever action Excel refuses", async () => {
    const open = await workbookWith([packXml(lpa2567), packXml(lpa2563)], settingOf(lpa2567));
    const before = snapshot(open);
    for (let action = 1; ; action += 1) {
      open.host.faults.inject({ action });
      const outcome = await keepPackInWorkbook(corrected);
      open.host.faults.clear();
      if (outcome.kind === "kept") break;
      expect([action, outcome]).toEqual([
        action,
        { kind: "failed", problem: "GeneralException: An injected fault.", leftBehind: [] },
      ]);
      expect(snapshot(open)).toBe(before);
    }
    expect(snapshot(open)).not.toBe(before);
  });
});

describe("the settings of a template after its pack was replaced", () => {
  async function settingsOf({ grid }: OpenExcel, sheet = "ตั้งค่า"): Promise<readonly unknown[]> {
    await new Promise(setImmediate);
    const rows = Array.from({ length: 20 }, (_, row) =>
      [0, 1].map((at) => grid.cell(`id-${sheet}`, row, at)),
    );
    const valueBeside = (label: RegExp): unknown =>
      rows.find(([name]) => label.test(String(name?.value)))?.[1]?.value;
    return [valueBeside(/รุ่น/), valueBeside(/รหัสเนื้อหา|ลายนิ้วมือ|hash/i)];
  }

  it("name the version that scores it now, on a locked sheet that stays locked", async () => {
    const open = await officersWorkbook();
    await buildInWorkbook({ pack: lpa2567, lao: sao }, listener());
    expect(await settingsOf(open)).toEqual([lpa2567.version, hashOf(lpa2567)]);
    expect(await keepPackInWorkbook(corrected)).toMatchObject({ kind: "kept", untold: [] });
    expect(await settingsOf(open)).toEqual(["9.9.9", hashOf(corrected)]);
    expect(open.host.store.sheet("id-ตั้งค่า").protection).not.toBeNull();
  });

  it("stay where the workbook goes on to criteria of another id", async () => {
    const open = await officersWorkbook();
    await buildInWorkbook({ pack: lpa2567, lao: sao }, listener());
    await keepPackInWorkbook(lpa2563);
    expect(await settingsOf(open)).toEqual([lpa2567.version, hashOf(lpa2567)]);
  });
});

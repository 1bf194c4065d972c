import { sheetNames as authoringSheets } from "../../../src/authoring/tables";
import { authoringEn } from "../../../src/texts/authoring.en";
import { authoringTh } from "../../../src/texts/authoring.th";
import { templateTh } from "../../../src/texts/template.th";
import { nameSheets } from "../../../src/workbook/blueprint/sheetNames";
import { isSheetName } from "../../../src/workbook/cells/sheetName";
import { isSheetName as isTakenByExcel } from "../../../workbench/host/sheetNames";
import { allPacks } from "../support/packs";

const refused: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["32 characters", "ก".repeat(32)],
  ["an apostrophe at the start", "'สรุป"],
  ["an apostrophe at the end", "สรุป'"],
  ["the name that Excel keeps", "History"],
  ["it in other capitals", "HISTORY"],
  ["it in Thai", "ประวัติ"],
  ...["[", "]", ":", "*", "?", "/", "\\"].map((sign) => [sign, `ด้าน${sign}1`] as const),
];

describe("a sheet's name", () => {
  it.each(refused)("may not be: %s", (_what, name) => {
    expect(isSheetName(name)).toBe(false);
    expect(isTakenByExcel(name)).toBe(false);
  });

  it.each(["ก".repeat(31), "ประวัติการประชุม", "History (2)", "อบต. 'ไสไทย' 2567"])("may be %s", (name) => {
    expect(isSheetName(name)).toBe(true);
    expect(isTakenByExcel(name)).toBe(true);
  });
});

describe("the sheets that we name", () => {
  it.each(allPacks.map((pack) => [pack.id, pack] as const))(
    "are all taken by Excel, the second and the twelfth time too: %s",
    (_id, pack) => {
      const inUse: string[] = [];
      for (let template = 1; template <= 12; template += 1) {
        const { areas, ...others } = nameSheets(pack, inUse);
        const names = [...areas.values(), ...Object.values(others)];
        expect(names.filter((name) => !isSheetName(name))).toEqual([]);
        expect(names.filter((name) => inUse.includes(name))).toEqual([]);
        inUse.push(...names);
      }
    },
  );

  it("keep clear of the name that Excel keeps for itself", () => {
    expect(templateTh.sheets.history).toBe("ประวัติการประชุม");
  });

  it("of a pack's workbook are taken as well", () => {
    const guides = [authoringTh, authoringEn].map(({ guide }) => guide.sheet);
    expect([...authoringSheets, ...guides].filter((name) => !isSheetName(name))).toEqual([]);
  });
});

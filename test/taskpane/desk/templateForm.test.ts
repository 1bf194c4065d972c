import { fileNameFor } from "../../../src/taskpane/desk/madeFile";
import { lastTwoYears, type ListedPack } from "../../../src/taskpane/desk/packList";
import { blankForm, chosenPack, readForm, withName } from "../../../src/taskpane/desk/templateForm";
import { packOf } from "../../workbook/support/example";

function listed(id: string, inUse = false): ListedPack {
  return { key: `builtIn:${id}`, pack: packOf(id), origins: ["builtIn"], inUse };
}

const shown = [
  listed("lpa-2567", true),
  listed("lpa-2563"),
  listed("executive-2563"),
  listed("province-media-2567"),
];

describe("the form of the template", () => {
  test("asks for what is missing: name and type, not the province", () => {
    expect(readForm(blankForm)).toEqual({ ok: false, trouble: ["nameMissing", "typeMissing"] });
    expect(readForm({ ...blankForm, laoName: "  ", laoType: "SAO" })).toEqual({
      ok: false,
      trouble: ["nameMissing"],
    });
    expect(readForm({ ...blankForm, laoName: " อบต.ไสไทย ", laoType: "SAO" })).toEqual({
      ok: true,
      value: { name: "อบต.ไสไทย", type: "SAO", province: "" },
    });
    const placed = {
      ...blankForm,
      laoName: "ก",
      laoType: "SAO",
      province: "กระบี่ ",
      district: " เมือง ",
    } as const;
    expect(readForm(placed)).toMatchObject({ value: { province: "กระบี่", district: "เมือง" } });
  });

  test.each([
    ["อบต.ตัวอย่าง", "SAO"],
    ["อบจ.ตัวอย่าง", "PAO"],
    ["ทม.ตัวอย่าง", "TOWN"],
    [" องค์การบริหารส่วนตำบลตัวอย่าง", "SAO"],
    ["เทศบาลนครตัวอย่าง", "CITY"],
    ["เทศบาลตำบลเมืองใหม่", "SUBDISTRICT"],
    ["เมืองพัทยา", "PATTAYA"],
    ["เทศบาลตัวอย่าง", null],
    ["ตัวอย่าง อบต.", null],
  ])("takes the type from the beginning of the name: %s", (name, type) => {
    expect(withName(blankForm, name)).toEqual({ ...blankForm, laoName: name, laoType: type });
  });

  test("lets the type follow a name that is typed anew, but keeps a type that was chosen", () => {
    const typed = withName(blankForm, "อบต.ตัวอย่าง");
    expect(withName(typed, "ทต.ตัวอย่าง").laoType).toBe("SUBDISTRICT");
    expect(withName(typed, "ตัวอย่าง").laoType).toBeNull();
    expect(withName({ ...typed, laoType: "TOWN" }, "อบต.ตัวอย่าง 2").laoType).toBe("TOWN");
    expect(withName({ ...blankForm, laoType: "TOWN" }, "อบต.ตัวอย่าง").laoType).toBe("TOWN");
  });

  test("means the pack in use until another is chosen, and again when that one is gone", () => {
    const form = { ...blankForm, pack: "builtIn:lpa-2563" };
    expect(chosenPack(shown, blankForm)?.pack.id).toBe("lpa-2567");
    expect(chosenPack(shown, form)?.pack.id).toBe("lpa-2563");
    expect(chosenPack([listed("lpa-2567", true)], form)?.pack.id).toBe("lpa-2567");
  });
});

test("a comparison begins with the newest year of a series and the one before it", () => {
  const pair = lastTwoYears(shown);
  expect([pair?.older.pack.id, pair?.newer.pack.id]).toEqual(["lpa-2563", "lpa-2567"]);
  expect(lastTwoYears([listed("lpa-2567"), listed("executive-2563")])).toBeNull();
});

test("a file's name has nothing that a system refuses, and fits", () => {
  expect(fileNameFor(["LPA 2567", "อบต.", 'อบต.ไสไทย/ทดลอง: "ก"?'])).toBe(
    "LPA 2567 อบต. อบต.ไสไทย ทดลอง ก.xlsx",
  );
  expect(fileNameFor(["LPA 2567", "", "ชื่อ."])).toBe("LPA 2567 ชื่อ.xlsx");
  expect(Buffer.byteLength(fileNameFor(["ก".repeat(300)]))).toBeLessThan(255);
});

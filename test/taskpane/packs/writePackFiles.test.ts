import { packFromFile } from "../../../src/authoring/packFromFile";
import { contentHash } from "../../../src/pack/identity/hashes";
import { ownFile } from "../../../src/taskpane/packs/writePackFiles";
import type { Pack } from "../../../src/pack/schema";
import { layOver } from "../../../src/pack/overlay/layOver";
import { krabi, national } from "../../pack/overlay/support/krabi";
import { packOf } from "../../workbook/support/example";

function together(): { readonly pack: Pack; readonly origin: NonNullable<Pack["origin"]> } {
  const laid = layOver(national, krabi);
  if (!laid.ok || !laid.value.pack.origin) throw new Error("the overlay does not lie over its base");
  const { pack } = laid.value;
  return { pack, origin: laid.value.pack.origin };
}

test("a province's own come out of a pack that was put together as a workbook, and lead back to the same pack", async () => {
  const { pack, origin } = together();
  const made = await ownFile(pack, origin, [packOf("lpa-2563"), national], "th");
  if (!made.ok) throw new Error(made.trouble.join("\n"));
  const again = await packFromFile("กระบี่.xlsx", made.value, [national]);
  if (!again.ok) throw new Error(JSON.stringify(again.trouble));
  expect(contentHash(again.value.pack)).toBe(contentHash(pack));
  expect(again.value.own?.overlay.indicators.map(({ indicator }) => indicator.id)).toEqual(["6", "5"]);
});

test("without their base, or with another version of it alone, it is told which is wanted", async () => {
  const { pack, origin } = together();
  const without = await ownFile(pack, origin, [packOf("lpa-2563")], "th");
  expect(without.ok ? "" : without.trouble.join("\n")).toMatch(/“lpa-2567” รุ่น 1\.0\.1 ซึ่งยังไม่มี/);
  const later = await ownFile(pack, origin, [{ ...national, version: "1.0.2" }], "en");
  expect(later.ok ? "" : later.trouble.join("\n")).toMatch(/1\.0\.1.*1\.0\.2/);
});

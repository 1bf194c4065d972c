import { readFileSync, writeFileSync } from "node:fs";
import type { Pack } from "../../src/pack/schema";
import { krabi } from "../pack/overlay/support/krabi";
import { packOf } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();
const before = packOf("lpa-2567");

/** The pack of 2567 with one band of indicator 2 worth less, as the department might put it right. */
function changed(version: string): Pack {
  const json = JSON.stringify({ ...before, version });
  return JSON.parse(json.replace('"score":4,"when":"count 5"', '"score":3.5,"when":"count 5"')) as Pack;
}

test("what is handed out tells number and changes, is read by every command, and is refused once edited", async () => {
  writeFileSync(at("new.json"), JSON.stringify(changed("1.1.0")));
  const made = await lpa(
    ...["pack", "handout", at("new.json"), "--since", "lpa-2567", "-o", at("send.json")],
  );
  expect(made).toMatchObject({ exitCode: 0, err: "" });
  const [number] = /\d{4} \d{4} \d{4}/.exec(made.out) ?? [];
  expect(made.out).toContain("lpa-2567 รุ่น 1.1.0 LPA ปี 2567");
  expect(made.out).toMatch(/^\[เปลี่ยน\] 2 /m);
  expect(made.out).toMatch(/^\[เหมือนเดิม\] 1, 3, 4, 5$/m);
  expect(made.out.split("\n").at(-1)).toBe(at("send.json"));

  for (const file of ["new.json", "send.json"])
    expect(JSON.parse((await lpa("pack", "hash", at(file), "--json")).out)).toMatchObject({ check: number });
  expect((await lpa("pack", "convert", at("send.json"), at("send.xlsx"))).exitCode).toBe(0);
  expect((await lpa("pack", "hash", at("send.xlsx"))).out).toContain(number);

  writeFileSync(
    at("edited.json"),
    readFileSync(at("send.json"), "utf8").replace('"score": 3.5', '"score": 4'),
  );
  for (const command of [
    ["pack", "hash"],
    ["pack", "lint"],
    ["pack", "diff", "lpa-2567"],
  ]) {
    const { exitCode, err } = await lpa(...command, at("edited.json"));
    expect([exitCode, err]).toEqual([1, expect.stringContaining(`มีเลขยืนยัน ${number ?? ""}`) as string]);
  }
});

test("as data it names hashes, number and comparison", async () => {
  writeFileSync(at("data.json"), JSON.stringify(changed("1.2.0")));
  const { out } = await lpa(
    ...["pack", "handout", at("data.json"), "--since", "lpa-2567", "-o", at("sent.json"), "--json"],
  );
  expect(JSON.parse(out)).toMatchObject({
    ...{ written: at("sent.json"), id: "lpa-2567", version: "1.2.0", year: 2567 },
    ...{ content: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    comparison: { older: { version: before.version }, newer: { version: "1.2.0" } },
  });
});

test("a province's own indicators are handed out put together, saying their base", async () => {
  writeFileSync(at("krabi.json"), JSON.stringify(krabi));
  const { exitCode, err } = await lpa("pack", "handout", at("krabi.json"), "-o", at("krabi-send.json"));
  expect([exitCode, err]).toEqual([0, ""]);
  expect(JSON.parse(readFileSync(at("krabi-send.json"), "utf8"))).toMatchObject({
    id: "krabi-2567",
    origin: { province: "กระบี่", base: { id: "lpa-2567" } },
    handout: { content: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
});

test("nothing is written of a version that was not raised, nor of criteria with errors", async () => {
  writeFileSync(at("same.json"), JSON.stringify(changed(before.version)));
  const call = ["pack", "handout", at("same.json"), "--since", "lpa-2567", "-o", at("none.json")];
  expect(await lpa(...call)).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining("เพิ่มเลขรุ่นก่อน") as string,
  });
  const faulty = JSON.stringify(before).replace('"when":"count 5"', '"when":"count 6"');
  writeFileSync(at("faulty.json"), faulty);
  expect(await lpa("pack", "handout", at("faulty.json"), "-o", at("none.json"))).toMatchObject({
    exitCode: 1,
    err: expect.stringMatching(/พบที่ผิดในชุดเกณฑ์ [1-9]\d* รายการ/) as string,
  });
  expect(() => readFileSync(at("none.json"))).toThrow("ENOENT");
  expect(await lpa("pack", "handout", at("same.json"), "-o", at("same.json"), "--force")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("ไฟล์ต้นทาง") as string,
  });
});

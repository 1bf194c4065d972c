import { createHash } from "node:crypto";
import { handOut } from "../../src/pack/handout";
import { checkNumber } from "../../src/pack/identity/checkNumber";
import { contentHash, scoringHash } from "../../src/pack/identity/hashes";
import { readPack, readPackFile } from "../../src/pack/read";
import type { Pack } from "../../src/pack/schema";
import { packIssueEn } from "../../src/texts/packIssue.en";
import { packIssueTh } from "../../src/texts/packIssue.th";
import { packIssueText } from "../../src/words/packIssueText";
import { packOf } from "../workbook/support/example";

const before = packOf("lpa-2567");
const pack: Pack = { ...before, $schema: "./schema.json", version: "1.2.0" };

function sent(since: Pack | null = before): string {
  const made = handOut(pack, since);
  if (!made.ok) throw new Error(JSON.stringify(made.trouble));
  return made.value;
}

test("a pack that is handed out reads as the same pack, with what it replaces", () => {
  const read = readPackFile(sent());
  expect(read).toMatchObject({
    ok: true,
    value: {
      kind: "pack",
      handout: {
        content: contentHash(pack),
        since: { id: "lpa-2567", version: before.version, content: contentHash(before) },
      },
    },
  });
  expect(readPack(sent())).toEqual({ ok: true, value: { ...pack, $schema: undefined } });
  const [first, second] = [readPack(sent()), readPack(JSON.stringify(pack))];
  expect(first.ok && second.ok && scoringHash(first.value) === scoringHash(second.value)).toBe(true);
});

test("a file that was never handed out says nothing of it", () => {
  expect(readPackFile(JSON.stringify(pack))).toMatchObject({ ok: true, value: { handout: null } });
  expect(readPackFile(sent(null))).toMatchObject({
    ok: true,
    value: { handout: { content: contentHash(pack) } },
  });
});

test("laid out otherwise it is the same file; with one score, word or version changed it is refused", () => {
  const laid = JSON.stringify(JSON.parse(sent()));
  expect(readPack(laid).ok).toBe(true);
  const edits = [
    laid.replace('"score":5', '"score":4'),
    laid.replace("ร้อยละ 20.00", "ร้อยละ 20.0"),
    laid.replace('"version":"1.2.0"', '"version":"1.2.1"'),
    laid.replace('"percentDecimals":2', '"percentDecimals":1'),
  ];
  for (const edited of edits) {
    expect(edited).not.toBe(laid);
    const read = readPack(edited);
    expect(read.ok ? [] : read.trouble.map(({ code }) => code)).toEqual(["handoutEdited"]);
  }
});

test("the refusal tells both numbers, so that sender and office can find out on the telephone", () => {
  const read = readPack(sent().replace('"version": "1.2.0"', '"version": "1.2.1"'));
  const [issue] = read.ok ? [] : read.trouble;
  if (!issue) throw new Error("it was taken");
  const [own, changed] = [pack, { ...pack, version: "1.2.1" }].map((one) => checkNumber(contentHash(one)));
  for (const texts of [packIssueTh, packIssueEn]) {
    const told = packIssueText(texts, issue);
    expect(told).toContain(own ?? "");
    expect(told).toContain(changed ?? "");
    expect(told).toContain("lpa-2567");
  }
});

test("a version that was not raised is not handed out, nor what says nothing new", () => {
  const codes = (made: ReturnType<typeof handOut>): readonly string[] =>
    made.ok ? [] : made.trouble.map(({ code }) => code);
  const reworded: Pack = { ...before, title: { ...before.title, th: "ชื่ออื่น" } };
  expect(codes(handOut(reworded, before))).toEqual(["versionNotRaised"]);
  expect(codes(handOut({ ...reworded, version: "1.0.0" }, before))).toEqual(["versionNotRaised"]);
  expect(codes(handOut({ ...reworded, version: "1.10.0" }, { ...before, version: "1.9.0" }))).toEqual([]);
  expect(codes(handOut({ ...before, $schema: "elsewhere.json" }, before))).toEqual(["handoutUnchanged"]);
  expect(codes(handOut({ ...reworded, id: "krabi-2567", version: "1.0.0" }, before))).toEqual([]);
});

test("a check number is twelve digits, spoken in fours, and follows from the first 48 bits", () => {
  const hash = createHash("sha256").update("เกณฑ์").digest("hex");
  const digits = (BigInt(`0x${hash.slice(0, 12)}`) % 10n ** 12n).toString().padStart(12, "0");
  expect(checkNumber(hash).replaceAll(" ", "")).toBe(digits);
  expect(checkNumber(hash)).toMatch(/^\d{4} \d{4} \d{4}$/);
  expect(checkNumber("0".repeat(63) + "1")).toBe("0000 0000 0000");
  expect(checkNumber(`00000000000a${"f".repeat(52)}`)).toBe("0000 0000 0010");
});

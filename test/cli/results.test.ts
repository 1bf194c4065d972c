import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Answers } from "../../src/answers/answers";
import type { Lao } from "../../src/answers/lao";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { readDocx } from "../document/support/docx";
import { pixelsOf } from "../picture/support/pixels";
import { textsIn } from "../picture/support/svg";
import { lpa2567, yearBefore } from "../result/support/years";
import { publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();

async function workbook(
  file: string,
  answers: Answers = publishedExample,
  lao: Lao = sao,
  pack = lpa2567,
): Promise<string> {
  writeFileSync(at(file), await writeTemplateFile(blueprintOf({ pack, lao, answers }, "saved")));
  return at(file);
}

const names = { year: "year.xlsx", last: "last.xlsx", other: "other.xlsx" } as const;

beforeAll(async () => {
  const { answers, pack } = yearBefore;
  await workbook(names.year);
  await workbook(names.last, answers, sao, pack);
  await workbook(names.other, answers, { ...sao, name: "อบต.อื่น" }, pack);
});

test("a paper is made from a filled workbook, with the rank and the year before that the call gives", async () => {
  const [file, out] = [at(names.year), at("best.docx")];
  const ran = await lpa(
    "document",
    "best-practice",
    file,
    "--last",
    at(names.last),
    "--rank",
    "๑",
    "-o",
    out,
  );
  expect(ran).toEqual({ exitCode: 0, out, err: "" });
  const { paragraphs, tables } = readDocx(readFileSync(out));
  expect(tables[0]?.at(-1)).toEqual(["รวม", "๓๔๐", "๓๓๓", "๙๗.๙๔", "๙๑.๗๖"]);
  expect(paragraphs.join("\n")).toContain("ได้คะแนนอันดับที่ ๑ ของจังหวัดกระบี่");
});

test("the memo and the agenda carry the day that the call names", async () => {
  const file = at(names.year);
  for (const kind of ["memo", "agenda"]) {
    const out = at(`${kind}.docx`);
    expect((await lpa("document", kind, file, "--today", "2567-01-10", "-o", out)).exitCode).toBe(0);
    expect(readDocx(readFileSync(out)).paragraphs.join("\n")).toContain("๑๐ มกราคม ๒๕๖๗");
  }
});

test.each([
  ["a4", 1240, 1754],
  ["wide", 1200, 630],
])("the picture is an .svg or a .png, %s", async (size, width, height) => {
  const [file, svg, png] = [at(names.year), at(`${size}.svg`), at(`${size}.png`)];
  const last = at(names.last);
  for (const out of [svg, png])
    expect(await lpa("picture", file, "--last", last, "--rank", "1", "--size", size, "-o", out)).toEqual({
      exitCode: 0,
      out,
      err: "",
    });
  const texts = textsIn(readFileSync(svg, "utf8"));
  for (const one of ["333/340 คะแนน", "97.94", "91.76 เป็น 97.94"]) expect(texts).toContain(one);
  const drawn = pixelsOf(readFileSync(png));
  expect([drawn.width, drawn.height]).toEqual([width, height]);
});

test("what is to be put right in the workbook is told beside, and the paper is written all the same", async () => {
  const wrong = { ...publishedExample, areas: { ...publishedExample.areas, "3": { score: 99, full: 65 } } };
  const [file, out] = [await workbook("wrong.xlsx", wrong), at("wrong.docx")];
  const ran = await lpa("document", "memo", file, "-o", out);
  expect(ran).toMatchObject({ exitCode: 1, out });
  expect(ran.err).toContain("99");
  expect(readDocx(readFileSync(out)).tables[0]?.at(-1)).toEqual(["รวม", "–", "ตรวจข้อมูล", "–"]);
});

describe("a call that can't be done says why, and writes nothing", () => {
  test.each([
    [["document", "meemo"], 2, "ไม่มีเอกสารชนิด “meemo” เลือก memo, best-practice, agenda คงหมายถึง memo"],
    [["document", "memo", "--rank", "0"], 2, "อ่านอันดับ “0” ไม่ได้"],
    [["document", "memo", "--rank", "1.5", "--today", "เมื่อวาน"], 2, "อ่านวันของ --today “เมื่อวาน” ไม่ได้"],
    [["picture", "--size", "wid"], 2, "ไม่มีขนาดภาพ “wid” เลือก a4, wide คงหมายถึง wide"],
    [["picture", "--size", "A3", "--en"], 2, "There is no picture size “A3”: choose one of a4, wide"],
    [["picture", "--last", "same"], 1, "เวิร์กบุ๊กของปีก่อนเป็นปี 2567 ซึ่งไม่ก่อนปี 2567"],
    [
      ["picture", "--last", "other"],
      1,
      "เวิร์กบุ๊กของปีก่อนเป็นขององค์การบริหารส่วนตำบลอื่น ไม่ใช่ขององค์การบริหารส่วนตำบลไสไทย",
    ],
    [["picture", "--last", "gone.xlsx"], 1, "เปิดไฟล์ “gone.xlsx” ไม่ได้"],
  ])("lpa %j", async (words, exitCode, said) => {
    const [same, other] = [at(names.year), at(names.other)];
    const [command = "", ...rest] = words.map((word) => ({ same, other })[word] ?? word);
    const out = at(command === "document" ? "none.docx" : "none.png");
    const kind = command === "document" ? rest.slice(0, 1) : [];
    const ran = await lpa(command, ...kind, same, ...rest.slice(kind.length), "-o", out);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.err).toContain(said);
    expect(existsSync(out)).toBe(false);
  });

  test("an ending that is none of theirs, a file that is there, and the workbook itself are left alone", async () => {
    const file = at(names.year);
    expect((await lpa("document", "memo", file, "-o", at("memo.doc"))).err).toContain("ต้องลงท้ายด้วย .docx");
    expect((await lpa("picture", file, "-o", at("p.jpg"))).err).toContain("ต้องลงท้ายด้วย .png, .svg");
    writeFileSync(at("there.docx"), "own");
    expect((await lpa("document", "memo", file, "-o", at("there.docx"))).err).toContain("มีไฟล์");
    expect(readFileSync(at("there.docx"), "utf8")).toBe("own");
    expect((await lpa("document", "memo", file, "-o", at("there.docx"), "--force")).exitCode).toBe(0);
  });
});

test("--json names what was written", async () => {
  const out = at("json.png");
  const ran = await lpa("picture", at(names.year), "--json", "-o", out);
  expect(JSON.parse(ran.out)).toEqual({ written: out, problems: [] });
});

import { zipSync } from "fflate";
import { writeAuthoringWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { largestFile } from "../../../src/authoring/packFromFile";
import type { PickedFile, TakenFile } from "../../../src/taskpane/packs/takeFiles";
import { takeFile } from "../../../src/taskpane/packs/takeFiles";
import { authoringTh } from "../../../src/texts/authoring.th";
import type { Language } from "../../../src/texts/texts";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");

function fileOf(name: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

function problemsOf({ read }: TakenFile, language: Language = "th"): readonly string[] {
  return read.ok ? [] : read.trouble(language);
}

test("a pack comes out of its JSON and out of its authoring workbook", async () => {
  expect(await takeFile(fileOf("lpa.json", JSON.stringify(pack)), [])).toMatchObject({
    read: { ok: true, value: pack },
  });
  const workbook = await writeAuthoringWorkbook(pack, authoringTh);
  expect(await takeFile(fileOf("LPA.XLSX", workbook), [])).toMatchObject({
    read: { ok: true, value: { id: "lpa-2567" } },
  });
});

test("a fault is told with file, place and remedy, in either language", async () => {
  const broken = JSON.stringify({ ...pack, id: undefined, yaer: 2567 });
  const taken = await takeFile(fileOf("เกณฑ์.json", broken), []);
  expect(taken).toMatchObject({ file: "เกณฑ์.json", read: { ok: false } });
  expect(problemsOf(taken)).toHaveLength(2);
  expect(problemsOf(taken).join("\n")).toMatch(/yaer.*year/);
  expect(problemsOf(taken, "en").join("\n")).toMatch(/yaer.*Did you mean .*year/);
});

test("a province's overlay is laid over the pack it extends, and names the pack where that is not at hand", async () => {
  const [indicator] = pack.areas[0]?.units[0]?.indicators ?? [];
  const unit = pack.areas[0]?.units[0]?.id;
  const overlay = {
    ...{
      extends: "lpa-2567",
      id: "krabi-2567",
      province: "กระบี่",
      version: "1.0.0",
      title: { th: "กระบี่", en: "Krabi" },
    },
    indicators: [{ area: "1", units: [unit], indicator: { ...indicator, setBy: "province" } }],
  };
  const file = fileOf("krabi.json", JSON.stringify(overlay));
  expect(await takeFile(file, [pack])).toMatchObject({ read: { ok: true, value: { id: "krabi-2567" } } });
  expect(problemsOf(await takeFile(file, []))).toEqual([expect.stringContaining("lpa-2567")]);
});

test.each([
  ["nothing", "a.xlsx", new Uint8Array()],
  ["what is no zip", "a.xlsx", "ไม่ใช่ไฟล์ Excel"],
  ["a zip of something else", "a.xlsx", zipSync({ "a.txt": new Uint8Array([1]) })],
  ["JSON that ends too soon", "a.json", '{"id":'],
  ["Thai that is no UTF-8", "a.json", new Uint8Array([0x7b, 0xa1, 0xa2, 0x7d])],
])("%s is refused with one remedy", async (_what, name, content) => {
  expect(problemsOf(await takeFile(fileOf(name, content), []))).toHaveLength(1);
});

test("a file too large is refused unread, and one that can't be read says so", async () => {
  const unread = (): Promise<ArrayBuffer> => Promise.reject(new Error("NotReadableError"));
  const huge = await takeFile({ name: "a.xlsx", size: largestFile + 1, arrayBuffer: unread }, []);
  expect(problemsOf(huge)).toHaveLength(1);
  expect(problemsOf(huge)[0]).not.toMatch(/NotReadableError/);
  expect(problemsOf(await takeFile({ name: "a.json", size: 3, arrayBuffer: unread }, []))[0]).toMatch(
    /NotReadableError/,
  );
});

import { zipSync } from "fflate";
import { writeAuthoringWorkbook, writeOverlayWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import type { Pack } from "../../../src/pack/schema";
import { largestFile } from "../../../src/authoring/packFromFile";
import type { PickedFile, TakenFile } from "../../../src/taskpane/packs/takeFiles";
import { takeFile, takeFiles, waitingFor } from "../../../src/taskpane/packs/takeFiles";
import { authoringTh } from "../../../src/texts/authoring.th";
import type { Language } from "../../../src/texts/texts";
import { krabi, national, rescored, reworded } from "../../pack/overlay/support/krabi";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");

function fileOf(name: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

function problemsOf({ read }: TakenFile, language: Language = "th"): readonly string[] {
  return read.ok ? [] : read.trouble.problems(language);
}

test("a pack comes out of its JSON and out of its authoring workbook", async () => {
  expect(await takeFile(fileOf("lpa.json", JSON.stringify(pack)), [])).toMatchObject({
    read: { ok: true, value: { pack } },
  });
  const workbook = await writeAuthoringWorkbook(pack, authoringTh);
  expect(await takeFile(fileOf("LPA.XLSX", workbook), [])).toMatchObject({
    read: { ok: true, value: { pack: { id: "lpa-2567" } } },
  });
});

test("a fault is told with file, place and remedy, in either language", async () => {
  const broken = JSON.stringify({ ...pack, id: undefined, yaer: 2567 });
  const taken = await takeFile(fileOf("เกณฑ์.json", broken), []);
  expect(taken).toMatchObject({ file: { name: "เกณฑ์.json" }, read: { ok: false } });
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
  expect(await takeFile(file, [pack])).toMatchObject({
    read: { ok: true, value: { pack: { id: "krabi-2567" } } },
  });
  expect(problemsOf(await takeFile(file, []))).toEqual([expect.stringContaining("lpa-2567")]);
});

describe("a province's file", () => {
  const office: Pack = { ...national, id: "office-2567" };
  const overlay = { ...krabi, id: "krabi-office", extends: "office-2567", base: undefined };
  const krabiFile = fileOf("ก กระบี่.json", JSON.stringify(overlay));
  const officeFile = fileOf("ข สำนักงาน.json", JSON.stringify(office));

  async function take(
    files: readonly PickedFile[],
    shelf: Pack[] = [],
  ): Promise<{ readonly taken: readonly TakenFile[]; readonly shelf: readonly string[] }> {
    const taken = await takeFiles(files, { bases: () => shelf, add: (one) => shelf.push(one) });
    return { taken, shelf: shelf.map(({ id }) => id) };
  }

  test("waits for a base that comes with a later file of the same drop", async () => {
    const { taken, shelf } = await take([krabiFile, officeFile]);
    expect(taken.map(({ file, read }) => [file.name, read.ok])).toEqual([
      ["ก กระบี่.json", true],
      ["ข สำนักงาน.json", true],
    ]);
    expect(shelf).toEqual(["office-2567", "krabi-office"]);
  });

  test("asks for its base by name, and waits where none of the files is it", async () => {
    const { taken, shelf } = await take([krabiFile, fileOf("x.json", JSON.stringify(national))]);
    expect(waitingFor(taken)).toEqual([krabiFile]);
    expect(taken[0] && problemsOf(taken[0])).toEqual([expect.stringContaining("“office-2567”")]);
    expect(shelf).toEqual(["lpa-2567"]);
  });

  test("over a base that scores otherwise by now is refused, until an officer says that it goes with it", async () => {
    const file = fileOf("กระบี่.xlsx", await writeOverlayWorkbook(krabi, national));
    const refused = await takeFile(file, [rescored]);
    expect(refused).toMatchObject({ read: { ok: false, trouble: { remedy: "anyVersion" } } });
    expect(problemsOf(refused).join("\n")).toContain("lpa-2567");
    expect(await takeFile(file, [rescored], "anyVersion")).toMatchObject({
      read: { ok: true, value: { pack: { id: "krabi-2567", origin: { base: { version: "2.0.0" } } } } },
    });
  });

  test("over a base in other words is taken, and the base is told", async () => {
    const { read } = await takeFile(fileOf("กระบี่.json", JSON.stringify(krabi)), [reworded]);
    expect(read.ok && read.value.remarks("th")).toEqual([expect.stringContaining("1.0.9")]);
  });
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

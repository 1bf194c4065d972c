import type { Finding } from "../../../src/lint/finding";
import { lintPack } from "../../../src/lint/lintPack";
import { byKind, provePack } from "../../../src/taskpane/packs/checkPack";
import { lintTexts } from "../../../src/texts/lintTexts";
import { packOf } from "../../workbook/support/example";

/** What the pack's own settings settle is not shown. */
const findings = lintPack(packOf("lpa-2567")).filter(({ severity }) => severity !== "settled");

function kindsOf(some: readonly Finding[]): readonly string[] {
  return byKind(some, lintTexts.th).map(
    ({ severity, code, others }) => `${severity} ${code} ${others.length + 1}`,
  );
}

test("findings of one kind are one entry, with the number of the others", () => {
  const [first] = findings;
  if (!first) throw new Error("the pack has no finding");
  const three = [
    first,
    { ...first, place: "areas[0]", indicator: null },
    { ...first, place: "areas[1]", indicator: null },
  ];
  expect(kindsOf(three)).toEqual([`${first.severity} ${first.code} 3`]);
  expect(byKind(three, lintTexts.th)[0]?.others.map(({ place }) => place)).toEqual([
    expect.stringContaining("ด้านลำดับที่ 1") as string,
    expect.stringContaining("ด้านลำดับที่ 2") as string,
  ]);
});

test("the gravest kinds come first, whatever order they were found in", () => {
  const [first] = findings;
  if (!first) throw new Error("the pack has no finding");
  const severities = ["note", "error", "warning"] as const;
  const kinds = kindsOf(severities.map((severity) => ({ ...first, severity })));
  expect(kinds.map((kind) => kind.split(" ")[0])).toEqual(["error", "warning", "note"]);
});

test("no finding is lost in folding: the counts are those of the linter", () => {
  const { open, acknowledged } = provePack(packOf("lpa-2567"), "th");
  const count = [...open, ...acknowledged].reduce((sum, { others }) => sum + others.length + 1, 0);
  expect(count).toBe(findings.length);
});

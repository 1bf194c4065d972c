import { z } from "zod";
import { fail, type Outcome } from "../outcome";
import { packIssue, type PackIssue } from "../pack/issue";
import { laoTypes } from "../pack/laoType";
import { readShape } from "../pack/shape";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const packCase = z.strictObject({
  indicator: z.string().min(1),
  kind: z.enum(["band", "boundary", "trap"]),
  title: z.string().min(1),
  laoType: z.enum(laoTypes).optional(),
  cells: z.array(z.array(cell)).min(1),
  score: z.number().min(0),
  band: z.int().min(1),
  source: z.string().min(1),
});

/**
 * A test case of a pack: checklist cells as an officer enters them, and the score and band (from 1, in printed order) that
 * the paper gives for them.
 */
export type PackCase = Readonly<z.infer<typeof packCase>>;

/** Reads the file of test cases that lies beside a pack (`lpa-2567.cases.json`). Never throws. */
export function readCases(json: string): Outcome<readonly PackCase[], readonly PackIssue[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : "";
    return fail([packIssue("notJson", { reason }, "")]);
  }
  const shaped = readShape(parsed, z.array(packCase));
  return shaped.ok
    ? shaped
    : fail(shaped.trouble.map((issue) => ({ ...issue, place: `cases${issue.place}` })));
}

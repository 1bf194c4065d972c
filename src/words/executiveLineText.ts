import type { ExecutiveLine } from "../pack/executive";
import { templateTh } from "../texts/template.th";
import { fill } from "../texts/texts";

/** What the first cell of its row in the template says, by which the row is known again: ประเด็นที่ 9, งานที่ 1 ข้อ 2. */
export function executiveLineText(line: ExecutiveLine): string {
  const t = templateTh.executive;
  return line.kind === "issue"
    ? fill(t.issue, { issue: line.id })
    : fill(t.task, { task: String(line.task), clause: line.clause });
}

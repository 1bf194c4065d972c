import type { BandSaid } from "./parseBand";
import type { GateReading } from "./reading";
import { withoutNegation } from "./restBand";

const zeroWithout =
  /^(?:หาก|กรณี|ถ้า)?(?:องค์กรปกครองส่วนท้องถิ่น|อปท\.?)?((?:ยังไม่มี|ไม่มี|ยังไม่ได้|ไม่ได้|มิได้)[^\d]*?)(?:จะ|ให้)?(?:ได้คะแนน|ได้|ให้คะแนน|ให้|=|เท่ากับ)? *0 *(?:คะแนน)?$/;

/**
 * The precondition that the last band names ("ไม่มีผู้ตรวจสอบภายใน หรือ …"), or a line above the bands ("หากไม่มีแผน ได้ 0
 * คะแนน").
 *
 * @param lines As the grammar reads them.
 */
export function readGate(said: readonly BandSaid[], lines: readonly string[]): GateReading | null {
  const unmet = said.flatMap(({ parsed }) => (parsed.kind === "rest" ? (parsed.rest.unmet ?? []) : []));
  const above = lines.flatMap((line) => zeroWithout.exec(line)?.[1] ?? []);
  const [text, ...others] = [...unmet, ...above];
  if (text === undefined) return null;
  const isOne = others.length === 0 && !/หรือ|และ/.test(text);
  return { text: withoutNegation([text, ...others].join(" ")), certainty: isOne ? "certain" : "likely" };
}

import type { Pack } from "../pack/schema";
import type { Finding } from "./finding";
import { lintPack } from "./lintPack";

/** What makes a score wrong or ambiguous and is not acknowledged: a pack that has any is not fit to be used by others. */
export function openErrors(pack: Pack): readonly Finding[] {
  return lintPack(pack).filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null);
}

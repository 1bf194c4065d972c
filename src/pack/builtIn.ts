import lpa2567 from "../../packs/lpa-2567.json";
import type { Pack } from "./schema";

/** The packs that come with the add-in. */
export const builtInPacks: readonly Pack[] = [lpa2567];

/** The pack that formulas mean where they name none. */
export const defaultPackId = lpa2567.id;

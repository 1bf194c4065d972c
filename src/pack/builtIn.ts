import executive2563 from "../../packs/executive-2563.json";
import lpa2563 from "../../packs/lpa-2563.json";
import lpa2567 from "../../packs/lpa-2567.json";
import provinceMedia2567 from "../../packs/province-media-2567.json";
import type { Pack } from "./schema";

/** The packs that come with the add-in, the newest national one first. */
export const builtInPacks: readonly Pack[] = [lpa2567, lpa2563, executive2563, provinceMedia2567];

/** The pack that formulas mean where they name none. */
export const defaultPackId = lpa2567.id;

/** The font that offices are told to write in. */
export const paperFont = "TH Sarabun New";

/** Where a machine lacks it: the one that it was made from, and the one made from it. */
export const otherFonts = ["TH SarabunPSK", "Sarabun"] as const;

import type { BrandVariants } from "@fluentui/tokens";

/** Excel's green from dark to light, so that the pane looks a part of Excel. 80 is its own colour. */
export const excelGreen: BrandVariants = {
  10: "#03160a",
  20: "#052912",
  30: "#063b1b",
  40: "#094624",
  50: "#0a522a",
  60: "#0c5f32",
  70: "#0f703b",
  80: "#107c41",
  90: "#218d51",
  100: "#33a568",
  110: "#55b17e",
  120: "#6fc194",
  130: "#8bd2ac",
  140: "#aadfc2",
  150: "#caead8",
  160: "#e7f4ec",
};

/**
 * Colours of Okabe and Ito (2008), which people with any kind of colour blindness tell apart, and greys. None says anything
 * alone: a pattern, a mark or a word stands beside each.
 */
export const palette = {
  blue: "#0072B2",
  sky: "#56B4E9",
  vermillion: "#D55E00",
  green: "#009E73",
  ink: "#1A1A1A",
  quiet: "#595959",
  line: "#8C8C8C",
  track: "#E6E6E6",
  panel: "#F5F7FA",
  paper: "#FFFFFF",
} as const;

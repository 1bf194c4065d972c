import { palette } from "./palette";
import { escaped, px, type Drawn } from "./svg";

/** A page of paper upright, at 150 dots an inch, or the picture that messages and social media show of a link. */
export const pictureSizes = {
  a4: { width: 1240, height: 1754 },
  wide: { width: 1200, height: 630 },
} as const;

export type PictureSize = keyof typeof pictureSizes;

export function isPictureSize(word: string): word is PictureSize {
  return word in pictureSizes;
}

/** Sarabun first; the others where a machine lacks it. */
export const pictureFont = "Sarabun, 'TH Sarabun New', 'Noto Sans Thai', 'Leelawadee UI', Tahoma, sans-serif";

/** What a bar is filled with, by its meaning; patterns are seen without colours too. */
const patterns =
  `<pattern id="below" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="14" height="14" fill="${palette.sky}"/><rect width="4" height="14" fill="${palette.blue}"/></pattern>` +
  `<pattern id="failed" width="12" height="12" patternUnits="userSpaceOnUse">` +
  `<rect width="12" height="12" fill="${palette.vermillion}"/><circle cx="6" cy="6" r="3" fill="${palette.paper}"/></pattern>` +
  `<pattern id="partial" width="10" height="10" patternUnits="userSpaceOnUse">` +
  `<rect width="10" height="10" fill="${palette.track}"/><rect width="4" height="10" fill="${palette.line}"/></pattern>`;

/** What a page holds when it is so many pixels wide. */
export type LaidOut = (width: number) => Drawn;

/**
 * The whole picture. What is taller than the page is laid out on a larger one of the same shape, and so comes out smaller:
 * nothing is left out.
 *
 * @param described What a screen reader says of it.
 */
export function drawCanvas(
  size: PictureSize,
  layOut: LaidOut,
  described: { readonly title: string; readonly text: string },
): string {
  const { width, height } = pictureSizes[size];
  const { page, scale } = pageFor(layOut, pictureSizes[size]);
  const [wide, tall] = [width * scale, height * scale];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(wide)} ${px(tall)}" ` +
    `role="img" font-family="${pictureFont}">` +
    `<title>${escaped(described.title)}</title><desc>${escaped(described.text)}</desc><defs>${patterns}</defs>` +
    `<rect width="${px(wide)}" height="${px(tall)}" fill="${palette.paper}"/>${page.elements}</svg>`
  );
}

/** Larger by twelfths, until all fits; text runs longer on a larger page, so each is laid out anew. */
function pageFor(
  layOut: LaidOut,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly page: Drawn; readonly scale: number } {
  for (let twelfths = 12; ; twelfths += 1) {
    const scale = twelfths / 12;
    const page = layOut(width * scale);
    if (page.height <= height * scale) return { page, scale };
  }
}

/** A font's file for a picture that is drawn where it can reach no other. */
export interface FontFile {
  /** As a data address. */
  readonly address: string;
  readonly weight: 400 | 700;
  /** As CSS tells ranges of letters. */
  readonly letters: string;
}

/** A picture that has its font inside. */
export function withFonts(svg: string, files: readonly FontFile[]): string {
  const rules = files.map(
    ({ address, weight, letters }) =>
      `@font-face{font-family:Sarabun;font-weight:${String(weight)};src:url(${address});unicode-range:${letters}}`,
  );
  return svg.replace("<defs>", () => `<defs><style>${rules.join("")}</style>`);
}

import latinRegular from "@fontsource/sarabun/files/sarabun-latin-400-normal.woff2";
import latinBold from "@fontsource/sarabun/files/sarabun-latin-700-normal.woff2";
import thaiRegular from "@fontsource/sarabun/files/sarabun-thai-400-normal.woff2";
import thaiBold from "@fontsource/sarabun/files/sarabun-thai-700-normal.woff2";
import { pictureSizes, withFonts, type PictureSize } from "../../picture/canvas";

const thai = "U+0E01-0E5B, U+200C-200D, U+25CC";
const latin = "U+0000-00FF, U+2000-206F, U+2212";

/** A picture's SVG reaches nothing outside of itself, not even the page's fonts, so it takes its own along. */
const faces = [
  { address: thaiRegular, weight: 400, letters: thai },
  { address: thaiBold, weight: 700, letters: thai },
  { address: latinRegular, weight: 400, letters: latin },
  { address: latinBold, weight: 700, letters: latin },
] as const;

/** Draws a picture's SVG as a PNG. */
export async function paintPicture(svg: string, size: PictureSize): Promise<Uint8Array> {
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts(svg, faces))}`;
  // WebKit may draw the first time before the fonts inside are read, so the second image counts.
  await loadImage(source);
  const image = await loadImage(source);
  const { width, height } = pictureSizes[size];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const drawing = canvas.getContext("2d");
  if (!drawing) throw new Error("this browser draws no pictures");
  drawing.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (!blob) throw new Error("this browser gives no PNG");
  return new Uint8Array(await blob.arrayBuffer());
}

async function loadImage(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

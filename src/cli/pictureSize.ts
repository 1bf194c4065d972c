import { pictureSizes, type PictureSize } from "../picture/canvas";
import { nearest } from "../text/nearest";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import type { Request } from "./request";

export const usualSize: PictureSize = "a4";

/** Says which sizes there are, and which was likely meant. */
export function unknownSize({ language }: Request, typed: string): string {
  const t = cliTexts[language];
  const sizes = Object.keys(pictureSizes);
  const near = nearest(typed, sizes);
  const text = fill(t.unknownSize, { typed, sizes });
  return near === null ? text : `${text} ${fill(t.call.meant, { near })}`;
}

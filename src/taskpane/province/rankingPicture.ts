import type { PictureSize } from "../../picture/canvas";

/** To print, and to hang up. */
export const rankingPicture: PictureSize = "a4";

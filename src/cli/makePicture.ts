import path from "node:path";
import { isPictureSize, pictureSizes } from "../picture/canvas";
import { laoPicture } from "../picture/laoPicture";
import { openResult, rankAsked, sourcesOf } from "./openResult";
import { unknownSize, usualSize } from "./pictureSize";
import { pngOf } from "./pngOf";
import { refuse, type ExitCode, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Writes the picture of one organization's result as an .svg, or drawn as a .png. */
export async function makePicture(request: Request): Promise<ExitCode> {
  const { files, flags } = request;
  const [file = ""] = files;
  const { out = "", size = usualSize } = flags.values;
  const rank = rankAsked(request);
  const unread = [
    ...(isPictureSize(size) ? [] : [unknownSize(request, size)]),
    ...(rank.ok ? [] : [rank.trouble]),
  ];
  if (!isPictureSize(size) || !rank.ok) return refuse(request, unread, 2);
  const wanted = { endings: [".png", ".svg"], sources: sourcesOf(request, file) };
  return writeOut(request, out, wanted, async () => {
    const opened = await openResult(request, file, rank.value);
    if (!opened.ok) return refuse(request, opened.trouble, 1);
    const { result, problems } = opened.value;
    const svg = laoPicture(result, size);
    if (path.extname(out).toLowerCase() === ".svg") return { content: svg, problems };
    return { content: pngOf(svg, pictureSizes[size].width), problems };
  });
}

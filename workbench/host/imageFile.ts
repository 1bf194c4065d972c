import { invalidArgument } from "./officeError";

/** What a PNG or JPEG says of itself, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The size of an image as `ShapeCollection.addImage` takes it: a PNG or JPEG as bare Base64, no data URL.
 *
 * @throws OfficeError for anything else.
 */
export function imageSize(base64: string): ImageSize {
  if (base64 === "" || !BASE64.test(base64))
    throw invalidArgument("base64ImageString must be an image in Base64");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size) throw invalidArgument("base64ImageString must be a JPEG or PNG");
  return size;
}

function pngSize(bytes: Uint8Array): ImageSize | null {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((one, at) => bytes[at] === one);
  if (!isPng || bytes.length < 24) return null;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG's segments stand one behind the other; the first that begins a frame has the size (ITU T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): ImageSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

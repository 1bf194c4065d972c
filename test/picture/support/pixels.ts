import { unzlibSync } from "fflate";

/** A drawn picture, pixel by pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue as one number. */
  readonly colourAt: (x: number, y: number) => number;
}

const channels = 4;

/** @throws Error for a PNG that is not of eight bits a channel with alpha. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (png[24] !== 8 || png[25] !== 6) throw new Error("not a PNG of eight bits with alpha");
  const rows = unfiltered(unzlibSync(imageData(png, view)), width * channels, height);
  const byte = (at: number): number => rows[at] ?? 0;
  return {
    ...{ width, height },
    colourAt(x, y) {
      const at = (y * width + x) * channels;
      return (byte(at) << 16) | (byte(at + 1) << 8) | byte(at + 2);
    },
  };
}

function imageData(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each row begins with the way in which it was told by its neighbours (PNG, chapter 9). */
function unfiltered(data: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (rowBytes + 1)];
    for (let x = 0; x < rowBytes; x += 1) {
      const raw = data[y * (rowBytes + 1) + 1 + x] ?? 0;
      const left = x < channels ? 0 : (rows[y * rowBytes + x - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * rowBytes + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (rows[(y - 1) * rowBytes + x - channels] ?? 0);
      rows[y * rowBytes + x] = raw + predicted(filter ?? 0, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

import { unzlibSync } from "fflate";
import { encode } from "uqr";
import { qrPicture } from "../../../src/media/file/qrPicture";

const link = "https://drive.example/%E0%B9%84";

/** The chunks of a .png, by their names. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

test("a link's picture has its modules as squares of 8 dots, black on white with a white border of 4", () => {
  const chunks = chunksOf(qrPicture(link));
  const head = chunks.get("IHDR") ?? new Uint8Array();
  const side = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const rows = unzlibSync(chunks.get("IDAT") ?? new Uint8Array());
  const rowBytes = rows.length / side;
  const isBlack = (x: number, y: number): boolean =>
    ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
  const { data, size } = encode(link, { ecc: "M", border: 0 });
  expect([...chunks.keys(), side, [...head.slice(8)]]).toEqual([
    ...["IHDR", "IDAT", "IEND", (size + 8) * 8],
    [1, 0, 0, 0, 0],
  ]);
  const drawn = Array.from({ length: size + 8 }, (_, row) =>
    Array.from({ length: size + 8 }, (__, column) =>
      // All dots of a module are alike.
      [0, 7].flatMap((y) => [0, 7].map((x) => isBlack(column * 8 + x, row * 8 + y))),
    ),
  );
  drawn.forEach((row, y) => {
    row.forEach((dots, x) => {
      expect(dots).toEqual(Array.from({ length: 4 }, () => data[y - 4]?.[x - 4] === true));
    });
  });
});

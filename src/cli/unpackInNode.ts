import { constants, isUtf8, transcode } from "node:buffer";
import { inflateRawSync } from "node:zlib";
import type { Unpacker } from "../xlsx/unpacker";
import type { Inflate } from "../zip/inflate";
import { systemCode } from "./systemCode";

/** What zlib puts out at a time where less is declared: of what declares too little there are no pieces without number. */
const leastPiece = 16_384;
/** No deflated byte comes to more bytes than this, so a larger size that a file declares needs no room. */
const mostOfAByte = 1_032;

/** In one piece where the size is declared as it is. */
const inflateInNode: Inflate = (compressed, most, declared) => {
  const room = Math.min(declared, compressed.length * mostOfAByte, most) + 1;
  const maxOutputLength = Math.min(Math.max(1, most), constants.MAX_LENGTH);
  try {
    return inflateRawSync(compressed, { maxOutputLength, chunkSize: Math.max(leastPiece, room) });
  } catch (thrown) {
    return systemCode(thrown) === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "damaged";
  }
};

const mark = [0xef, 0xbb, 0xbf] as const;

/** Node's zlib and letters, several times as quick as what runs anywhere. */
export const unpackInNode: Unpacker = {
  inflate: inflateInNode,
  utf8: (bytes) => {
    if (!isUtf8(bytes)) return null;
    const isMarked = mark.every((byte, at) => bytes[at] === byte);
    const letters = transcode(isMarked ? bytes.subarray(mark.length) : bytes, "utf8", "utf16le");
    return letters.toString("utf16le");
  },
};

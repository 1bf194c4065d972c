import { deflateSync } from "fflate";
import { unpackInNode } from "../../src/cli/unpackInNode";
import { unpackAnywhere } from "../../src/xlsx/unpacker";

const letters = new TextEncoder().encode("ตัวชี้วัดที่ 1 done ".repeat(2_000));
const packed = deflateSync(letters, { level: 6 });

describe("what Node unpacks, as any engine does", () => {
  const sizes = { "as it is": letters.length, "too small": 10, "too large": 2 ** 31, zero: 0 };

  it.each(Object.entries(sizes))("is all of what was packed, its size declared %s", (_, declared) => {
    expect(new Uint8Array(unpackInNode.inflate(packed, letters.length, declared) as Uint8Array)).toEqual(
      letters,
    );
  });

  it("stops where it comes to more than is asked for, whatever is declared", () => {
    for (const declared of [0, 10, letters.length, 2 ** 31])
      for (const most of [0, 1, letters.length - 1]) {
        expect(unpackInNode.inflate(packed, most, declared)).toBe("tooLarge");
        expect(unpackAnywhere.inflate(packed, most, declared)).toBe("tooLarge");
      }
  });

  it("is told as damaged where it is cut off or broken, and whole where something follows it", () => {
    for (const { inflate } of [unpackInNode, unpackAnywhere]) {
      expect(inflate(packed.subarray(0, -20), 1_000_000, letters.length)).toBe("damaged");
      expect(
        inflate(
          packed.map(() => 0xff),
          1_000_000,
          letters.length,
        ),
      ).toBe("damaged");
      expect(inflate(new Uint8Array([...packed, 1, 2, 3]), 1_000_000, letters.length)).toHaveLength(
        letters.length,
      );
    }
  });
});

describe("letters that Node reads, as any engine does", () => {
  const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);
  const cases: Readonly<Record<string, readonly [Uint8Array, string | null]>> = {
    nothing: [bytes(), ""],
    "Thai and a pair of halves": [new TextEncoder().encode("<a>ผ่าน 😀</a>"), "<a>ผ่าน 😀</a>"],
    "a mark at the beginning, and one within": [bytes(0xef, 0xbb, 0xbf, 0x61, 0xef, 0xbb, 0xbf), "a\uFEFF"],
    "a letter that is cut off": [bytes(0x61, 0xe0, 0xb8), null],
    "an A in two bytes": [bytes(0xc1, 0x81), null],
    "half a pair": [bytes(0xed, 0xa0, 0x80), null],
    "a byte that begins nothing": [bytes(0x61, 0xff), null],
  };

  it.each(Object.entries(cases))("%s", (_, [given, text]) => {
    expect(unpackInNode.utf8(given)).toBe(text);
    expect(unpackAnywhere.utf8(given)).toBe(text);
  });
});

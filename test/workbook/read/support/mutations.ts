import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { crc32 } from "../../../../src/zip/crc32";
import { joinEntries } from "../../../../src/zip/joinEntries";
import type { ZipEntry } from "../../../../src/zip/zipEntries";

type Random = () => number;

export function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function entryOf(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateRawSync(bytes, { level: 1 });
  return { name, compressed, method: "deflated", unpackedBytes: bytes.length, crc32: crc32(bytes) };
}

/** A sound zip of these parts, checksums and all: what was changed looks as if it had been saved so. */
export function zipOf(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return joinEntries(parts.map(([name, bytes]) => entryOf(name, bytes)));
}

type Parts = readonly (readonly [string, Uint8Array])[];
type Mutation = (random: Random, parts: Parts) => Uint8Array;

function withText(parts: Parts, index: number, change: (text: string) => string): Uint8Array {
  return zipOf(
    parts.map(
      ([name, bytes], at) => [name, at === index ? strToU8(change(strFromU8(bytes))) : bytes] as const,
    ),
  );
}

function replaceAt(text: string, at: number, removed: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + removed);
}

const pieces = [
  "<",
  ">",
  "/",
  '"',
  "&",
  "</c>",
  "<c>",
  "<v>7</v>",
  "1",
  "ก",
  "\0",
  't="s"',
  "<!--",
  "]]>",
  " ",
];

/** Ways in which files come to be other than they were saved. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "bytes of the file changed": (random, parts) => {
    const bytes = Uint8Array.from(zipOf(parts));
    for (let times = 1 + below(random, 4); times > 0; times -= 1)
      bytes[below(random, bytes.length)] = below(random, 256);
    return bytes;
  },
  "the file cut off": (random, parts) => {
    const bytes = zipOf(parts);
    return bytes.subarray(0, below(random, bytes.length));
  },
  "letters of a part put in": (random, parts) =>
    withText(parts, below(random, parts.length), (text) =>
      replaceAt(text, below(random, text.length), 0, pieces[below(random, pieces.length)] ?? ""),
    ),
  "letters of a part taken out": (random, parts) =>
    withText(parts, below(random, parts.length), (text) =>
      replaceAt(text, below(random, text.length), 1 + below(random, 30), ""),
    ),
  "a digit of a part changed": (random, parts) =>
    withText(parts, below(random, parts.length), (text) => {
      const at = below(random, text.length);
      const digit = text.slice(at).search(/\d/);
      return digit < 0 ? text : replaceAt(text, at + digit, 1, String(below(random, 10)));
    }),
  "a part dropped": (random, parts) => {
    const gone = below(random, parts.length);
    return zipOf(parts.filter((_, index) => index !== gone));
  },
  "a part there twice": (random, parts) => {
    const [one, other] = [parts[below(random, parts.length)], parts[below(random, parts.length)]];
    return zipOf(one && other ? [...parts, [one[0], other[1]]] : parts);
  },
  "two parts exchanged": (random, parts) => {
    const [one, other] = [below(random, parts.length), below(random, parts.length)];
    return zipOf(
      parts.map(([name, bytes], index) => {
        const from = index === one ? other : index === other ? one : index;
        return [name, parts[from]?.[1] ?? bytes] as const;
      }),
    );
  },
  "a part renamed": (random, parts) => {
    const renamed = below(random, parts.length);
    return zipOf(
      parts.map(([name, bytes], index) => [index === renamed ? `${name}x` : name, bytes] as const),
    );
  },
};

export function partsOf(bytes: Uint8Array): Parts {
  return Object.entries(unzipSync(bytes));
}

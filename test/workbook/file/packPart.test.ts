import { deflateSync, strFromU8 } from "fflate";
import { packXml, readPackPart } from "../../../src/workbook/file/packPart";
import { packOf } from "../support/example";

const pack = packOf("lpa-2567");

/** The part of the 2567 pack with other contents. */
function partWith(contents: string): string {
  return packXml(pack).replace(/>[^<]+</, `>${contents}<`);
}

function packed(bytes: Uint8Array): string {
  return btoa(strFromU8(deflateSync(bytes), true));
}

describe("the part that carries a pack", () => {
  it("gives the pack back", () => {
    expect(readPackPart(packXml(pack))).toEqual({ kind: "sound", pack });
  });

  it.each([
    ["unpacks a thousandfold, to more than any pack has", packed(new Uint8Array(25_000_000).fill(0x20))],
    ["is no Base64", "====="],
    ["is no deflated text", btoa("lpa".repeat(99))],
  ])("is damaged where it %s", (_, contents) => {
    expect(readPackPart(partWith(contents))).toEqual({
      kind: "damaged",
      id: "lpa-2567",
      version: pack.version,
      issues: [],
    });
  });
});

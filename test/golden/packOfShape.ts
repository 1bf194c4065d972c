import { join } from "node:path";
import type { Pack } from "../../src/pack/schema";
import { readGoldenFolder } from "./goldenFolder";

/** The pack of a golden folder, by the folder's name. */
export function packOfShape(shape: string): Pack {
  return readGoldenFolder(join(__dirname, shape)).pack;
}

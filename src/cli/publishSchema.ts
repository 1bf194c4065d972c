import { writeFile } from "node:fs/promises";
import { packJsonSchema } from "../pack/jsonSchema";
import { say, type Request } from "./request";

/** Prints the JSON Schema of a pack, or writes it to a file. */
export async function publishSchema({ files, io }: Request): Promise<number> {
  const text = JSON.stringify(packJsonSchema(), null, 2);
  const [file] = files;
  if (file === undefined) return say(io.out, text, 0);
  await writeFile(file, `${text}\n`);
  return say(io.out, file, 0);
}

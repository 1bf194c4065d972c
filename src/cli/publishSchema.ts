import { packJsonSchema } from "../pack/jsonSchema";
import { say, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Prints the JSON Schema of a pack, or writes it to a file. */
export async function publishSchema(request: Request): Promise<number> {
  const text = JSON.stringify(packJsonSchema(), null, 2);
  const [file] = request.files;
  return file === undefined ? say(request.io.out, text, 0) : writeOut(request, file, `${text}\n`);
}

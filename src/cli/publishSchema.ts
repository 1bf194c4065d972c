import { packJsonSchema } from "../pack/jsonSchema";
import { say, type ExitCode, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Prints the JSON Schema of a pack, or writes it to a file. */
export async function publishSchema(request: Request): Promise<ExitCode> {
  const text = JSON.stringify(packJsonSchema(), null, 2);
  const [file] = request.files;
  if (file === undefined) return say(request.io.out, text, 0);
  const wanted = { endings: [".json"], sources: [] };
  return writeOut(request, file, wanted, () => Promise.resolve({ content: `${text}\n`, problems: [] }));
}

import { z } from "zod";
import { packInFileSchema } from "./handout";

/** The JSON Schema that is published for editors; packs name it in `$schema`. */
export function packJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(packInFileSchema, { io: "input" }),
    title: "LPA criteria pack",
  };
}

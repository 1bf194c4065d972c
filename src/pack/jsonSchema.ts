import { z } from "zod";
import { packSchema } from "./schema";

/** The JSON Schema that is published for editors; packs name it in `$schema`. */
export function packJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(packSchema, { io: "input" }),
    title: "LPA criteria pack",
  };
}

// Writes packs/schema.json, the JSON Schema of a pack, from the one definition in src/pack/schema.ts.
import { writeFileSync } from "node:fs";
import { packJsonSchema } from "../src/pack/jsonSchema";

writeFileSync("packs/schema.json", `${JSON.stringify(packJsonSchema(), null, 2)}\n`);

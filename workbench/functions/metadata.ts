import { isJsonObject, isList } from "../host/json";

/** What the add-in's functions.json says of one function, as far as Excel needs it to call the function. */
export interface CustomFunction {
  /** The id under which the add-in associates its code. */
  readonly id: string;
  /** The name in a formula, with its namespace: "LPA.SCORE". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly isCancelable: boolean;
  /** Is told where its formula stands. */
  readonly wantsAddress: boolean;
  /** Is told where its arguments stand. */
  readonly wantsParameterAddresses: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  /** Takes a range as rows of cells; otherwise a range is taken cell by cell. */
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
  /** An error in a cell is passed on as a value instead of being the result. */
  readonly takesErrors: boolean;
}

export type ParameterType = "any" | "boolean" | "number" | "string";

const TYPES: readonly ParameterType[] = ["any", "boolean", "number", "string"];

/** Reads Office's custom-functions metadata and refuses what the workbench could not do as Excel does. */
export function readMetadata(metadata: unknown, namespace: string): readonly CustomFunction[] {
  if (!isJsonObject(metadata) || !isList(metadata["functions"])) {
    throw new Error("functions.json has no list of functions.");
  }
  const takesErrors = metadata["allowErrorForDataTypeAny"] === true;
  return metadata["functions"].map((entry) => readFunction(entry, namespace, takesErrors));
}

function readFunction(entry: unknown, namespace: string, takesErrors: boolean): CustomFunction {
  if (!isJsonObject(entry)) throw new Error("functions.json lists a function that is no object.");
  const name = text(entry["name"] ?? entry["id"]).toUpperCase();
  const options = isJsonObject(entry["options"]) ? entry["options"] : {};
  for (const unsupported of ["stream", "volatile"]) {
    if (options[unsupported] === true) {
      throw new Error(`The workbench does not offer the option "${unsupported}" of ${name}.`);
    }
  }
  const parameters = isList(entry["parameters"]) ? entry["parameters"] : [];
  return {
    id: text(entry["id"]).toUpperCase(),
    name: `${namespace}.${name}`,
    description: text(entry["description"]),
    parameters: parameters.map((parameter) => readParameter(parameter, name, takesErrors)),
    isCancelable: options["cancelable"] === true,
    wantsAddress: options["requiresAddress"] === true,
    wantsParameterAddresses: options["requiresParameterAddresses"] === true,
  };
}

function readParameter(entry: unknown, functionName: string, takesErrors: boolean): Parameter {
  if (!isJsonObject(entry)) throw new Error(`A parameter of ${functionName} is no object.`);
  const written = entry["type"] ?? "any";
  const type = TYPES.find((candidate) => candidate === written);
  if (type === undefined)
    throw new Error(`${functionName} has a parameter of unknown type ${text(written)}.`);
  return {
    name: text(entry["name"]),
    description: text(entry["description"]),
    type,
    isMatrix: entry["dimensionality"] === "matrix",
    isOptional: entry["optional"] === true,
    isRepeating: entry["repeating"] === true,
    takesErrors: takesErrors && type === "any",
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

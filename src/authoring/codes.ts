import { withoutHidden } from "../text/plainText";
import { limits } from "./limits";

const number = /^[0-9A-Za-zก-ฮ]+([.-][0-9A-Za-zก-ฮ]+)*$/;

/** A printed number, a version or a date, such as `6.2.7`, `1.0.0`, `2566-12-29`; null where it is none. */
export function readCode(typed: string): string | null {
  const plain = withoutHidden(typed).replace(/ /g, "");
  return number.test(plain) ? plain : null;
}

export function readCodes(typed: string): readonly string[] | null {
  return all(splitList(typed).map(readCode));
}

const step = " > ";

/** Numbers from the top down, `1 > 2`, in one spelling; null where one of them is no number. */
export function readCodePath(typed: string): string | null {
  const codes = typed.split(">");
  return codes.length > limits.depth ? null : (all(codes.map(readCode))?.join(step) ?? null);
}

export function codePath(codes: readonly string[]): string {
  return codes.join(step);
}

export function splitList(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function all<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}

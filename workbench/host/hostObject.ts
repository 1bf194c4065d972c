import type { Json, JsonObject } from "./json";
import type { MethodArguments } from "./methodArguments";
import { itemNotFound, OfficeError } from "./officeError";

/** An Excel object as the batch sees it: members by name. Asking for a member that it does not offer throws. */
export interface HostObject {
  readonly kindName: string;
  /** What stands behind the object, for members that take an object as argument. */
  readonly target: unknown;
  readonly isNull: boolean;
  /** What the answer to an instantiation tells the client, such as the id; `null` says that the object is null. */
  identity(): JsonObject | null;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  read(name: string): Json;
  write(name: string, value: Json): void;
  child(name: string): HostObject;
  /** An object for methods that give one, else the method's result. */
  call(name: string, methodArguments: MethodArguments): HostObject | Json;
  /** The members of a collection; `null` if this is none. */
  items(): readonly HostObject[] | null;
  item(key: Json): HostObject;
  referenceId(): string | null;
}

/** What an `…OrNullObject` method gives when there is nothing. */
export const NULL_OBJECT: HostObject = {
  kindName: "null object",
  target: null,
  isNull: true,
  identity: () => null,
  referenceId: () => null,
  scalarNames: () => [],
  hasScalar: () => false,
  read: () => null,
  write: refuseNull,
  child: () => NULL_OBJECT,
  call: refuseNull,
  items: () => null,
  item: () => NULL_OBJECT,
};

/** Excel's documents leave open what a null object does with a call; refusing shows the mistake. */
function refuseNull(name: string): never {
  throw new OfficeError("InvalidObjectPath", `${name} was used on a null object`, name);
}

/** Finds an item of a collection by its key, or refuses as Excel does. */
export function found<Item>(item: Item | undefined, description: string): Item {
  if (item === undefined) throw itemNotFound(description);
  return item;
}

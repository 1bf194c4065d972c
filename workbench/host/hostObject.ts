import type { HostContext } from "./hostContext";
import type { Json, JsonObject } from "./json";
import { MethodArguments } from "./methodArguments";
import { itemNotFound, notImplemented, OfficeError } from "./officeError";

/** An Excel object as the batch sees it: members by name. Asking for a member that is not in the kind's table throws. */
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

export interface Scalar<Target> {
  read(target: Target, host: HostContext): Json;
  write?(target: Target, value: Json, host: HostContext): void;
}

type Method<Target> = (
  target: Target,
  methodArguments: MethodArguments,
  host: HostContext,
) => HostObject | Json | undefined;

/** One class of Excel's object model: the members the workbench offers, in the spelling of the documentation. */
export interface ObjectKind<Target> {
  readonly name: string;
  identity?(target: Target, host: HostContext): JsonObject;
  /** Makes the object one that `Excel.run` keeps between batches. */
  referenceId?(target: Target, host: HostContext): string;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly children?: Readonly<Record<string, (target: Target, host: HostContext) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  items?(target: Target, host: HostContext): readonly HostObject[];
  item?(target: Target, key: Json, host: HostContext): HostObject;
}

/** Joins a kind's table with the thing it is about. */
export function bind<Target>(kind: ObjectKind<Target>, target: Target, host: HostContext): HostObject {
  const { scalars = {}, children = {}, methods = {} } = kind;
  const location = (member: string): string => `${kind.name}.${member}`;
  return {
    kindName: kind.name,
    target,
    isNull: false,
    identity: () => kind.identity?.(target, host) ?? {},
    referenceId: () => kind.referenceId?.(target, host) ?? null,
    scalarNames: () => Object.keys(scalars),
    hasScalar: (name) => own(scalars, name) !== undefined,
    read(name) {
      const scalar = offered(scalars, name, location(name));
      return located(location(name), () => scalar.read(target, host));
    },
    write(name, value) {
      const scalar = offered(scalars, name, location(name));
      if (!scalar.write) throw notImplemented(`setting ${location(name)}`);
      located(location(name), () => scalar.write?.(target, value, host));
    },
    child(name) {
      const child = offered(children, name, location(name));
      return located(location(name), () => child(target, host));
    },
    call(name, methodArguments) {
      const method = offered(methods, name, location(name));
      return located(location(name), () => method(target, methodArguments, host)) ?? null;
    },
    items: () => kind.items?.(target, host) ?? null,
    item(key) {
      const found = located(location("getItem"), () => kind.item?.(target, key, host));
      if (!found) throw notImplemented(location("getItem"));
      return found;
    },
  };
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

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

function offered<Value>(table: Readonly<Record<string, Value>>, name: string, location: string): Value {
  const member = own(table, name);
  if (member === undefined) throw notImplemented(location);
  return member;
}

function located<Value>(location: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw error instanceof OfficeError ? error.at(location) : error;
  }
}

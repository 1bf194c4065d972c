import type { HostContext } from "./hostContext";
import type { HostObject } from "./hostObject";
import type { Json, JsonObject } from "./json";
import type { MethodArguments } from "./methodArguments";
import { notImplemented, OfficeError } from "./officeError";

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

import type { HostContext } from "./hostContext";
import { NULL_OBJECT, type HostObject } from "./hostObject";
import { isJsonObject, type Json } from "./json";
import { MethodArguments } from "./methodArguments";
import { invalidArgument, notImplemented, OfficeError } from "./officeError";
import { CUSTOM_FUNCTIONS_CLASS, customFunctionsObject } from "./objects/customFunctions";
import { referencedObject, workbookObject } from "./objects/workbook";
import { fixedFormula, isRangeTarget } from "./rangeTarget";
import { camelCase, ObjectPathType, type ArgumentInfo, type ObjectPath } from "./wire";

/** The client's name for an object inside a value. */
const OBJECT_IN_VALUE = "_ObjectPathId";

/**
 * The objects of one batch. A path is walked once: `worksheets.add()` is a path too, and must not add a second sheet when
 * another action names it.
 */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly host: HostContext,
  ) {}

  object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new OfficeError("InvalidObjectPath", `The batch names no object ${id}.`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  methodArguments(info: ArgumentInfo | undefined): MethodArguments {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const objects = paths.map((id) => (typeof id === "number" && id > 0 ? this.object(id) : null));
    return new MethodArguments(info?.Arguments ?? [], objects);
  }

  /** A value in which ranges stand as objects, such as the source of a list, with their addresses in their place. */
  plain(value: Json): Json {
    if (!isJsonObject(value)) return value;
    const pathId = value[OBJECT_IN_VALUE];
    if (typeof pathId !== "number") {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.plain(part)]));
    }
    const { target } = this.object(pathId);
    if (!isRangeTarget(target)) throw invalidArgument("only a range may stand in a value");
    return fixedFormula(target, this.host);
  }

  private walk(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return workbookObject(this.host);
      case ObjectPathType.NewObject:
        if (path.Name === CUSTOM_FUNCTIONS_CLASS) return customFunctionsObject(this.host);
        throw notImplemented(path.Name);
      case ObjectPathType.Method:
        return this.methodResult(path);
      case ObjectPathType.Property:
        return this.parent(path).child(camelCase(path.Name));
      case ObjectPathType.Indexer:
        return this.parent(path).item(firstArgument(path));
      case ObjectPathType.ReferenceId:
        return referencedObject(path.Name, this.host);
      case ObjectPathType.NullObject:
        return NULL_OBJECT;
      default:
        throw new OfficeError("InvalidObjectPath", `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private methodResult(path: ObjectPath): HostObject {
    const parent = this.parent(path);
    // A method of a null object gives a null object, so that a chain of …OrNullObject calls needs one check only.
    if (parent.isNull) return NULL_OBJECT;
    const result = parent.call(camelCase(path.Name), this.methodArguments(path.ArgumentInfo));
    if (isHostObject(result)) return result;
    throw new OfficeError("InvalidObjectPath", `${parent.kindName}.${camelCase(path.Name)} gives no object.`);
  }

  private parent(path: ObjectPath): HostObject {
    return this.object(path.ParentObjectPathId ?? 0);
  }
}

function firstArgument(path: ObjectPath): Json {
  return path.ArgumentInfo?.Arguments?.[0] ?? null;
}

export function isHostObject(result: HostObject | Json): result is HostObject {
  return typeof result === "object" && result !== null && "kindName" in result && "isNull" in result;
}

import type { EventRegistrations } from "../eventRegistrations";
import type { ObjectKind } from "../objectKind";

type Methods<Target> = NonNullable<ObjectKind<Target>["methods"]>;
type EventNumber = Parameters<EventRegistrations["register"]>[0];

/** The pair of methods that the client calls when its first handler comes and its last one goes, by their names behind "_Register". */
export function eventMethods<Target>(
  eventTarget: (target: Target) => string,
  events: Readonly<Record<string, EventNumber>>,
): Methods<Target> {
  const methods: Record<string, Methods<Target>[string]> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _arguments, host) => {
      host.events.register(event, eventTarget(target));
      return null;
    };
    methods[`_Unregister${name}`] = (target, _arguments, host) => {
      host.events.unregister(event, eventTarget(target));
      return null;
    };
  }
  return methods;
}

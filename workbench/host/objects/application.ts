import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { passedOver } from "../leftErrors";
import { bind, type ObjectKind } from "../objectKind";

const applicationKind: ObjectKind<null> = {
  name: "Application",
  scalars: {
    calculationMode: { read: () => "Automatic" },
    calculationState: { read: () => "Done" },
  },
  methods: {
    calculate(_application, methodArguments, host) {
      const type = methodArguments.word(0, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      // The grid is never behind: what depends on a change is calculated with it.
      if (type !== "Recalculate") host.grid.recalculate(passedOver(host));
      return null;
    },
    // Hints for speed. The add-in sees no state between its own actions, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function applicationObject(host: HostContext): HostObject {
  return bind(applicationKind, null, host);
}

import { createWorkbook, type CreatedWorkbook } from "../createdWorkbooks";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { passedOver } from "../leftErrors";
import { bind, type ObjectKind } from "../objectKind";

const createdKind: ObjectKind<CreatedWorkbook> = {
  name: "WorkbookCreated",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: { read: ({ id }) => id } },
  methods: {
    open(created) {
      created.open();
      return null;
    },
  },
};

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
    createWorkbook: (_application, methodArguments, host) =>
      bind(createdKind, createWorkbook(methodArguments.optionalText(0, "base64File"), host), host),
    // Hints for speed. The add-in sees no state between its own actions, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function applicationObject(host: HostContext): HostObject {
  return bind(applicationKind, null, host);
}

import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind } from "../objectKind";

/** The name by which the runtime asks for its object; it belongs to no workbook. */
export const CUSTOM_FUNCTIONS_CLASS = "Microsoft.ExcelServices.CustomFunctions";

/**
 * Refinements of the runtime that this host grants: 1 splitting answers that are too large, 2 a pause of 200 instead of
 * 500 ms between two answers, 4 an upper limit for that pause.
 */
const ENABLED_FEATURES: Json = [1, 2, 4];

const customFunctionsKind: ObjectKind<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions(_object, _arguments, host) {
      host.customFunctions.runtimeReady();
      return null;
    },
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    setInvocationArrayResults(_object, methodArguments, host) {
      host.customFunctions.setResults(methodArguments.json(0));
      return null;
    },
  },
};

export function customFunctionsObject(host: HostContext): HostObject {
  return bind(customFunctionsKind, null, host);
}

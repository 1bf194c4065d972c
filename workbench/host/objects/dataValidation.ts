import { expectFlag } from "../expectValue";
import type { Validation } from "../gridParts";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { refuseProtectedSheet } from "../protect";
import type { AreasTarget } from "../rangeTarget";
import { NO_ALERT, NO_PROMPT } from "../validationMessages";
import { intersection, zonesWithout, type Zone } from "../zones";
import { readAlert, readPrompt, readRule, typeOfRule, writeRule } from "./validationRule";

const dataValidationKind: ObjectKind<AreasTarget> = {
  name: "DataValidation",
  scalars: {
    errorAlert: {
      read: (areas, host) => ({ ...(common(areas, host)?.errorAlert ?? NO_ALERT) }),
      write(areas, value, host) {
        change(areas, { errorAlert: readAlert(value) }, host);
      },
    },
    ignoreBlanks: {
      read: (areas, host) => common(areas, host)?.ignoreBlanks ?? true,
      write(areas, value, host) {
        change(areas, { ignoreBlanks: expectFlag(value, "ignoreBlanks") }, host);
      },
    },
    prompt: {
      read: (areas, host) => ({ ...(common(areas, host)?.prompt ?? NO_PROMPT) }),
      write(areas, value, host) {
        change(areas, { prompt: readPrompt(value) }, host);
      },
    },
    rule: {
      read: (areas, host) => writeRule(common(areas, host)?.rule ?? null),
      write(areas, value, host) {
        change(areas, { rule: readRule(value) }, host);
      },
    },
    type: { read: validationType },
  },
  methods: {
    clear({ sheetId, zones }, _arguments, host) {
      refuseProtectedSheet(sheetId, host);
      clearValidations({ sheetId, zones }, host);
      return null;
    },
  },
};

export function dataValidationObject(areas: AreasTarget, host: HostContext): HostObject {
  return bind(dataValidationKind, areas, host);
}

export function clearValidations({ sheetId, zones }: AreasTarget, { grid }: HostContext): void {
  grid.setValidations(sheetId, withoutCells(grid.validations(sheetId), zones));
}

/** Each cell has one validation at most, so a new one takes its cells from the others. */
function withoutCells(validations: readonly Validation[], taken: readonly Zone[]): readonly Validation[] {
  return validations
    .map((each) => ({ ...each, zones: zonesWithout(each.zones, taken) }))
    .filter((each) => each.zones.length > 0);
}

function touching({ sheetId, zones }: AreasTarget, { grid }: HostContext): readonly Validation[] {
  return grid
    .validations(sheetId)
    .filter((validation) => validation.zones.some((zone) => zones.some((own) => intersection(own, zone))));
}

/** The validation that all cells have, or `null`. */
function common(areas: AreasTarget, host: HostContext): Validation | null {
  const [only, ...others] = touching(areas, host);
  return only && others.length === 0 && covers(only, areas) ? only : null;
}

function covers({ zones }: Validation, areas: AreasTarget): boolean {
  return zonesWithout(areas.zones, zones).length === 0;
}

function change(
  { sheetId, zones }: AreasTarget,
  changes: Partial<Pick<Validation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">>,
  host: HostContext,
): void {
  refuseProtectedSheet(sheetId, host);
  const before = common({ sheetId, zones }, host);
  const isSameCells = before !== null && JSON.stringify(before.zones) === JSON.stringify(zones);
  const validation: Validation = {
    rule: null,
    errorAlert: NO_ALERT,
    prompt: NO_PROMPT,
    ignoreBlanks: true,
    ...before,
    ...changes,
    id: isSameCells ? before.id : host.newId(),
    zones,
  };
  const others = host.grid.validations(sheetId).filter(({ id }) => id !== validation.id);
  host.grid.setValidations(sheetId, [...withoutCells(others, zones), validation]);
}

function validationType(areas: AreasTarget, host: HostContext): string {
  const found = touching(areas, host);
  const [first] = found;
  if (!first) return "None";
  if (common(areas, host)) return typeOfRule(first.rule);
  const isOneType = found.every(({ rule }) => rule?.kind === first.rule?.kind);
  return isOneType && found.length > 1 ? "MixedCriteria" : "Inconsistent";
}

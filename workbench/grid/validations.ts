import type { GridValidations } from "../host/grid";
import type { Validation } from "../host/gridParts";
import { NO_ALERT, NO_PROMPT } from "../host/validationMessages";
import { plainZone } from "../host/zones";
import { DraftLists, type ListStore } from "./draftLists";
import { changed, missing } from "./listChanges";
import type { OpenModel } from "./openModel";
import { criterionOf, isBlocking, ruleOf } from "./validationCriteria";

/** What the cells of a model let people enter. */
export function validations(open: OpenModel): GridValidations {
  const lists = new DraftLists(open.steps, storeOf(open));
  return {
    validations: (sheetId) => lists.read(sheetId),
    setValidations(sheetId, all) {
      lists.write(sheetId, all);
    },
  };
}

/** The rules that the library checks, then those that it cannot. */
function storeOf({ model, room, kept }: OpenModel): ListStore<Validation> {
  return {
    read(sheetId) {
      const drawn = model.getters.getDataValidationRules(sheetId).map(({ id, criterion, ranges }) => {
        const zones = ranges.map(({ zone }) => plainZone(zone));
        const known = kept.validation(id);
        if (known) return { ...known, zones };
        const rule = ruleOf(criterion);
        return { id, zones, rule, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
      });
      return [...drawn, ...kept.undrawn(sheetId)];
    },
    change(sheetId, before, after) {
      const undrawn: Validation[] = [];
      for (const { id } of missing(before, after))
        model.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
      for (const validation of changed(before, after)) {
        kept.keep(sheetId, validation);
        const criterion = validation.rule && criterionOf(validation.rule);
        const isDrawn =
          criterion !== null &&
          model.dispatch("ADD_DATA_VALIDATION_RULE", {
            sheetId,
            ranges: room.ranges(sheetId, validation.zones),
            rule: { id: validation.id, criterion, isBlocking: isBlocking(validation) },
          }).isSuccessful;
        if (!isDrawn) undrawn.push(validation);
      }
      const unchanged = kept.undrawn(sheetId).filter((each) => after.includes(each));
      kept.keepUndrawn(sheetId, [...unchanged, ...undrawn]);
    },
  };
}

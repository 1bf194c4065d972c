import type { GridTabs, SheetInfo, SheetVisibility } from "../host/grid";
import { watchCommands } from "./commands";
import { expectDone } from "./expectDone";
import type { OpenModel } from "./openModel";

/** Small, since the library calculates every cell that a sheet has room for, blank ones too; what is written makes room. */
const NEW_SHEET = { rows: 200, cols: 26 };

/** The sheets of a model as tabs. */
export function tabs({ model, steps }: OpenModel): GridTabs {
  const { getters } = model;
  const veryHidden = new Set<string>();
  // A step asks for them some thousand times between two commands.
  let known: readonly SheetInfo[] | null = null;
  watchCommands(model, () => {
    known = null;
  });

  const visibilityOf = (sheetId: string): SheetVisibility => {
    if (getters.isSheetVisible(sheetId)) return "Visible";
    return veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
  };
  const infoOf = (id: string): SheetInfo => {
    const { name, color } = getters.getSheet(id);
    return {
      id,
      name,
      visibility: visibilityOf(id),
      tabColor: color ?? "",
      showsGridlines: getters.getGridLinesVisibility(id),
      rowCount: getters.getNumberRows(id),
      columnCount: getters.getNumberCols(id),
    };
  };
  return {
    sheets: () => (known ??= getters.getSheetIds().map(infoOf)),
    activeSheetId: () => getters.getActiveSheetId(),
    activateSheet(sheetId) {
      const sheetIdFrom = getters.getActiveSheetId();
      if (sheetIdFrom === sheetId) return;
      expectDone(model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }));
    },
    addSheet(name) {
      const sheetId = model.uuidGenerator.smallUuid();
      const position = getters.getSheetIds().length;
      steps.change(() => {
        expectDone(model.dispatch("CREATE_SHEET", { sheetId, position, name, ...NEW_SHEET }));
      });
      return sheetId;
    },
    deleteSheet(sheetId) {
      const sheetName = getters.getSheetName(sheetId);
      steps.forgetSheet(sheetId);
      steps.change(() => {
        expectDone(model.dispatch("DELETE_SHEET", { sheetId, sheetName }));
      });
    },
    renameSheet(sheetId, newName) {
      const oldName = getters.getSheetName(sheetId);
      if (newName === oldName) return;
      steps.change(() => {
        // Formulas that wait were written for the old name.
        steps.flush();
        expectDone(model.dispatch("RENAME_SHEET", { sheetId, oldName, newName }));
      });
    },
    moveSheet(sheetId, position) {
      const delta = position - getters.getSheetIds().indexOf(sheetId);
      if (delta !== 0) expectDone(model.dispatch("MOVE_SHEET", { sheetId, delta }));
    },
    showSheet(sheetId, visibility) {
      if (visibility === "VeryHidden") veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      known = null;
      const visible = visibility === "Visible";
      if (getters.isSheetVisible(sheetId) === visible) return;
      expectDone(model.dispatch(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId }));
    },
    colorTab(sheetId, color) {
      expectDone(model.dispatch("COLOR_SHEET", color === "" ? { sheetId } : { sheetId, color }));
    },
    showGridlines(sheetId, areGridLinesVisible) {
      expectDone(model.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible }));
    },
  };
}

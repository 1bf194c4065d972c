import { lockedSheetAllowedCommands, registries, UIPlugin, type Model } from "@odoo/o-spreadsheet";

/**
 * o-spreadsheet makes each dispatched command a step of its own, for undo and for calculation. Commands that a plugin
 * dispatches while it handles another one belong to that one's step, so this plugin knows a command that runs others.
 */
const ONE_STEP = "WORKBENCH_ONE_STEP";

interface OneStepCommand {
  readonly type: string;
  readonly run?: () => void;
}

/** The library's own type of `dispatch` admits its built-in commands only. */
interface OpenDispatcher {
  dispatch(type: string, payload: Omit<OneStepCommand, "type">): unknown;
}

class OneStepPlugin extends UIPlugin {
  override handle(command: OneStepCommand): void {
    if (command.type === ONE_STEP) command.run?.();
  }
}

/** To be done before the model is made. */
export function registerOneStep(): void {
  registries.featurePluginRegistry.add("workbench_one_step", OneStepPlugin);
  // While a person has locked the sheet in view the library would refuse the step whole, whatever sheet it is about.
  const allowed: Set<string> = lockedSheetAllowedCommands;
  allowed.add(ONE_STEP);
}

export function inOneStep(model: Model, run: () => void): void {
  const dispatcher: OpenDispatcher = model;
  dispatcher.dispatch(ONE_STEP, { run });
}

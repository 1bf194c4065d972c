import { Actions } from "./actions";
import type { DocumentSettings } from "./documentSettings";
import { PaneVisibility } from "./paneVisibility";
import { refuseMissing } from "./refuseMissing";
import { isSetSupported } from "./requirements";
import { THEMES, type Surroundings } from "./surroundings";

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

type ReadyCallback = (info: HostInfo) => unknown;

const INFO: HostInfo = { host: "Excel", platform: "OfficeOnline" };
const CLIENT_LIBRARY = "excel-web-16.00.js";

export interface OfficeParts {
  readonly actions: Actions;
  readonly pane: PaneVisibility;
  readonly settings: DocumentSettings;
  /** Read anew each time: a person may change the theme. */
  readonly surroundings: () => Surroundings;
}

/** The `Office` namespace as a task-pane add-in in Excel on the web finds it, without what the workbench lacks. */
export function createOffice({ actions, pane, settings, surroundings }: OfficeParts): object {
  const diagnostics = offer("Office.context.diagnostics", {
    host: INFO.host,
    platform: INFO.platform,
    version: "16.0.0.0",
  });
  const requirements = offer("Office.context.requirements", { isSetSupported });
  const document = offer("Office.context.document", { settings });
  const context = offer("Office.context", {
    contentLanguage: "th-TH",
    diagnostics,
    displayLanguage: surroundings().displayLanguage,
    document,
    host: INFO.host,
    get officeTheme() {
      return offer("Office.context.officeTheme", THEMES[surroundings().theme]);
    },
    platform: INFO.platform,
    requirements,
  });
  const members = {
    AsyncResultStatus: offer("Office.AsyncResultStatus", { Succeeded: "succeeded", Failed: "failed" }),
    HostType: offer("Office.HostType", { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" }),
    PlatformType: offer("Office.PlatformType", {
      OfficeOnline: "OfficeOnline",
      PC: "PC",
      Mac: "Mac",
    }),
    StartupBehavior: offer("Office.StartupBehavior", { none: "None", load: "Load" }),
    VisibilityMode: offer("Office.VisibilityMode", { hidden: "Hidden", taskpane: "Taskpane" }),
    actions: offer("Office.actions", { associate: actions.associate }),
    addin: offer("Office.addin", createAddin(pane)),
    context,
    isSetSupported,
    onReady,
  };
  return offer("Office", members);
}

/** The client library probes and extends the namespace of every Office host while it loads. */
function offer<Members extends object>(name: string, members: Members): Members {
  return refuseMissing(name, members, isClientLibraryLoading);
}

function isClientLibraryLoading(): boolean {
  const script = document.currentScript;
  return script instanceof HTMLScriptElement && script.src.endsWith(CLIENT_LIBRARY);
}

async function onReady(callback?: ReadyCallback): Promise<HostInfo> {
  if (document.readyState === "loading") {
    await new Promise((resolve) => {
      document.addEventListener("DOMContentLoaded", resolve, { once: true });
    });
  }
  await callback?.(INFO);
  return INFO;
}

/** The shared runtime's hold on the pane. What loads the add-in with the workbook opens no pane. */
function createAddin(pane: PaneVisibility): object {
  let startupBehavior = "None";
  return {
    getStartupBehavior: () => Promise.resolve(startupBehavior),
    hide(): Promise<void> {
      pane.show(false);
      return Promise.resolve();
    },
    onVisibilityModeChanged: pane.listen,
    setStartupBehavior(behavior: string): Promise<void> {
      startupBehavior = behavior;
      return Promise.resolve();
    },
    showAsTaskpane(): Promise<void> {
      pane.show(true);
      return Promise.resolve();
    },
  };
}

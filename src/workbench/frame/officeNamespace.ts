import { refuseMissing } from "./refuseMissing";
import { isSetSupported } from "./requirements";

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

type ReadyCallback = (info: HostInfo) => unknown;
type VisibilityListener = (message: { visibilityMode: "Hidden" | "Taskpane" }) => void;

const INFO: HostInfo = { host: "Excel", platform: "OfficeOnline" };
const CLIENT_LIBRARY = "excel-web-16.00.js";

/** The `Office` namespace as a task-pane add-in in Excel on the web finds it, without what the workbench lacks. */
export function createOffice(): object {
  const diagnostics = offer("Office.context.diagnostics", {
    host: INFO.host,
    platform: INFO.platform,
    version: "16.0.0.0",
  });
  const requirements = offer("Office.context.requirements", { isSetSupported });
  const context = offer("Office.context", {
    contentLanguage: "th-TH",
    diagnostics,
    displayLanguage: "th-TH",
    officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" },
    host: INFO.host,
    platform: INFO.platform,
    requirements,
  });
  const members = {
    HostType: offer("Office.HostType", { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" }),
    PlatformType: offer("Office.PlatformType", {
      OfficeOnline: "OfficeOnline",
      PC: "PC",
      Mac: "Mac",
    }),
    StartupBehavior: offer("Office.StartupBehavior", { none: "None", load: "Load" }),
    VisibilityMode: offer("Office.VisibilityMode", { hidden: "Hidden", taskpane: "Taskpane" }),
    actions: offer("Office.actions", createActions()),
    addin: offer("Office.addin", createAddin()),
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

/** Commands of the ribbon: the workbench has none, so they are kept and never run. */
function createActions(): object {
  const commands = new Map<string, unknown>();
  return {
    associate(id: string, command: unknown): void {
      commands.set(id, command);
    },
  };
}

/** The shared runtime's hold on the pane. The pane's place in the page stays; only its content is hidden. */
function createAddin(): object {
  let startupBehavior = "None";
  const listeners = new Set<VisibilityListener>();
  const show = (isVisible: boolean): Promise<void> => {
    const frame = window.frameElement;
    if (frame instanceof HTMLElement) frame.style.visibility = isVisible ? "" : "hidden";
    for (const listener of listeners) listener({ visibilityMode: isVisible ? "Taskpane" : "Hidden" });
    return Promise.resolve();
  };
  return {
    getStartupBehavior: () => Promise.resolve(startupBehavior),
    hide: () => show(false),
    onVisibilityModeChanged(listener: VisibilityListener): Promise<() => Promise<void>> {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    setStartupBehavior(behavior: string): Promise<void> {
      startupBehavior = behavior;
      return Promise.resolve();
    },
    showAsTaskpane: () => show(true),
  };
}

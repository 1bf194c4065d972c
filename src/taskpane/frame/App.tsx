import type { JSX } from "preact";
import { IndicatorView } from "../indicator/IndicatorView";
import { JobBar } from "../jobs/JobBar";
import { ShellContext, useShell, type Shell, type ViewId } from "../shell";
import { useStore } from "../store";
import { PackInUse } from "./PackInUse";
import { PreferencesPanel } from "./PreferencesPanel";
import { Tabs } from "./Tabs";

/** The pane over an open workbook. */
export function App({ shell }: { readonly shell: Shell }): JSX.Element {
  return (
    <ShellContext.Provider value={shell}>
      <PackInUse />
      <Tabs />
      <JobBar />
      <View />
      <PreferencesPanel />
    </ShellContext.Provider>
  );
}

/** Each view as the pane draws it; a view that comes later is one line more here and in `Tabs`. */
const views: Readonly<Record<ViewId, () => JSX.Element>> = {
  indicator: IndicatorView,
};

function View(): JSX.Element {
  const view = useStore(useShell().view);
  const Shown = views[view];
  return (
    <section id={`view-${view}`} class="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
      <Shown />
    </section>
  );
}

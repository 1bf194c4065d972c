import type { JSX } from "preact";
import { LazyCheck } from "../check/LazyCheck";
import { IndicatorView } from "../indicator/IndicatorView";
import { FirstSteps } from "./FirstSteps";
import { HelpPanel } from "./HelpPanel";
import { JobBar } from "./JobBar";
import { LazyMeeting } from "../meeting/LazyMeeting";
import { PacksView } from "../packs/PacksView";
import { ShellContext, useShell, viewIds, type Shell, type ViewId } from "../shell";
import { useStore } from "../store";
import { PackInUse } from "./PackInUse";
import { PreferencesPanel } from "./PreferencesPanel";
import { Tabs } from "./Tabs";

/** The pane over an open workbook. */
export function App({ shell }: { readonly shell: Shell }): JSX.Element {
  return (
    <ShellContext.Provider value={shell}>
      <PackInUse />
      <FirstSteps />
      <Tabs />
      <JobBar />
      <View />
      <PreferencesPanel />
      <HelpPanel />
    </ShellContext.Provider>
  );
}

/** Each view as the pane draws it; a view that comes later is one line more here and in `Tabs`. */
const views: Readonly<Record<ViewId, () => JSX.Element>> = {
  packs: PacksView,
  indicator: IndicatorView,
  meeting: LazyMeeting,
  check: LazyCheck,
};

/** All panels stay in the page, because Fluent's tabs hide and show those they found at first; only one is drawn. */
function View(): JSX.Element {
  const view = useStore(useShell().view);
  const Shown = views[view];
  return (
    <>
      {viewIds.map((id) => (
        <section
          key={id}
          id={`view-${id}`}
          class="view"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== view}
        >
          {id === view && <Shown />}
        </section>
      ))}
    </>
  );
}

import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { DropArea } from "../controls/DropArea";
import { LoadedLater } from "../controls/LoadedLater";
import { LazyProvince } from "../province/LazyProvince";
import { useShell } from "../shell";
import { useStore } from "../store";
import { PackListPanel } from "./PackListPanel";
import "./draft/draft.css";
import "./packs.css";
import type { PanelId } from "../desk/panelId";
import { TemplatePanel } from "./TemplatePanel";
import { TroublePanel } from "./TroublePanel";
import { NewerPack } from "./NewerPack";
import { useFileTaking } from "./useFileTaking";

/** The criteria: which there are, what is to be said of them, and what is made of them. */
export function PacksView(): JSX.Element {
  const { packsDesk, jobs, texts } = useShell();
  const taking = useFileTaking();
  const { shelf } = packsDesk;
  useEffect(() => {
    shelf.open().catch(jobs.report);
  }, [shelf, jobs]);
  const t = texts.packs;
  return (
    <DropArea look="packs" hint={t.drop} onDrop={taking.take}>
      <TroublePanel />
      <NewerPack />
      <Panel id="build" title={t.build}>
        <TemplatePanel />
      </Panel>
      <Panel id="move" title={t.move}>
        <LoadedLater load={() => import(/* webpackChunkName: "move-year" */ "./MovePanel")}>
          {({ MovePanel }) => <MovePanel />}
        </LoadedLater>
      </Panel>
      <Panel id="list" title={t.list}>
        <PackListPanel taking={taking} />
      </Panel>
      <Panel id="draft" title={t.draft}>
        <LoadedLater load={() => import(/* webpackChunkName: "draft" */ "./draft/DraftPanel")}>
          {({ DraftPanel }) => <DraftPanel />}
        </LoadedLater>
      </Panel>
      <Panel id="write" title={t.write}>
        <LoadedLater load={() => import(/* webpackChunkName: "write" */ "./WritePanel")}>
          {({ WritePanel }) => <WritePanel />}
        </LoadedLater>
      </Panel>
      <Panel id="handout" title={t.handout}>
        <LoadedLater load={() => import(/* webpackChunkName: "handout" */ "./HandoutPanel")}>
          {({ HandoutPanel }) => <HandoutPanel />}
        </LoadedLater>
      </Panel>
      <Panel id="compare" title={t.compare}>
        <LoadedLater load={() => import(/* webpackChunkName: "compare" */ "./ComparePanel")}>
          {({ ComparePanel }) => <ComparePanel />}
        </LoadedLater>
      </Panel>
      <Panel id="tools" title={t.tools}>
        <LoadedLater load={() => import(/* webpackChunkName: "tools" */ "./ToolsPanel")}>
          {({ ToolsPanel }) => <ToolsPanel />}
        </LoadedLater>
      </Panel>
      <Panel id="province" title={t.provinceView}>
        <LazyProvince />
      </Panel>
    </DropArea>
  );
}

interface PanelProps {
  readonly id: PanelId;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One fold of the view; one is open at a time, so that the pane stays short. */
function Panel({ id, title, children }: PanelProps): JSX.Element {
  const { panel } = useShell().packsDesk;
  const isOpen = useStore(panel) === id;
  return (
    <details
      class="panel"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open) panel.set(id);
        else if (panel.get() === id) panel.set(null);
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}

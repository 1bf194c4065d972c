import "./page/page.css";
import { FUNCTION_NAMESPACE, FUNCTIONS_METADATA } from "./constants";
import { blankWorkbook } from "./example/blankWorkbook";
import { exampleWorkbook } from "./example/exampleWorkbook";
import { DEFAULT_SURROUNDINGS } from "./frame/surroundings";
import { readMetadata } from "./functions/metadata";
import { createWorkbench } from "./page/createWorkbench";
import { Desk } from "./page/desk";
import { showFileBar } from "./page/fileBar";
import { loadFonts } from "./page/fonts";
import { showRibbon } from "./page/ribbon";
import { makeResizable } from "./page/splitter";

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const displayLanguage = asked.get("language") ?? DEFAULT_SURROUNDINGS.displayLanguage;
  window.workbenchSurroundings = { ...DEFAULT_SURROUNDINGS, displayLanguage };
  const metadata: unknown = await (await fetch(FUNCTIONS_METADATA)).json();
  await loadFonts();

  const functions = readMetadata(metadata, FUNCTION_NAMESPACE);
  const place = element("grid", HTMLElement);
  const desk = new Desk(place, element("add-in", HTMLIFrameElement), functions);
  const first = (): object => (asked.has("blank") ? blankWorkbook() : exampleWorkbook());
  await desk.open(first());
  showFileBar(element("file", HTMLElement), place, desk, first);
  await showRibbon(element("ribbon", HTMLElement), displayLanguage, (message) => {
    desk.connection.send(message);
  });
  makeResizable(element("splitter", HTMLElement), element("pane", HTMLElement));
  window.workbench = createWorkbench(desk);
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} with the id ${id}.`);
  return found;
}

start().catch((error: unknown) => {
  // A blank page would hide that the add-in was not built, or which file is missing.
  const message = error instanceof Error ? error.message : String(error);
  element("grid", HTMLElement).textContent = `โต๊ะทดลองเปิดไม่ได้ (the workbench cannot open): ${message}`;
  throw error;
});

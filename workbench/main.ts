import "./page/page.css";
import { FUNCTION_NAMESPACE, FUNCTIONS_METADATA } from "./constants";
import type { ReadWorkbook } from "./file/readFile";
import { DEFAULT_SURROUNDINGS } from "./frame/surroundings";
import { readMetadata, type CustomFunction } from "./functions/metadata";
import { lenient, strict } from "./host/strictness";
import { createWorkbench } from "./page/createWorkbench";
import { Desk } from "./page/desk";
import { showFileBar } from "./page/fileBar";
import { loadFonts } from "./page/fonts";
import { openingWorkbook } from "./page/openingWorkbook";
import { makeRegions } from "./page/regions";
import { showRibbon } from "./page/ribbon";
import { makeResizable } from "./page/splitter";
import { showThemeSwitch } from "./page/themeSwitch";

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const displayLanguage = asked.get("language") ?? DEFAULT_SURROUNDINGS.displayLanguage;
  window.workbenchSurroundings = { ...DEFAULT_SURROUNDINGS, displayLanguage };
  const first = (): Promise<ReadWorkbook> => openingWorkbook(asked);
  const [functions, workbook] = await Promise.all([readFunctions(), first(), loadFonts()]);

  const place = element("grid", HTMLElement);
  const frame = element("add-in", HTMLIFrameElement);
  const desk = new Desk(place, frame, functions, asked.has("strict") ? strict : lenient);
  await desk.open(workbook);
  showFileBar(element("file", HTMLElement), place, desk, first);
  await showRibbon(element("ribbon", HTMLElement), displayLanguage, (message) => {
    desk.connection.send(message);
  });
  showThemeSwitch(element("theme", HTMLSelectElement));
  desk.connection.onLeave = makeRegions(element("bar", HTMLElement), place, frame);
  makeResizable(element("splitter", HTMLElement), element("pane", HTMLElement));
  window.workbench = createWorkbench(desk);
}

async function readFunctions(): Promise<readonly CustomFunction[]> {
  const metadata: unknown = await (await fetch(FUNCTIONS_METADATA)).json();
  return readMetadata(metadata, FUNCTION_NAMESPACE);
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} with the id ${id}.`);
  return found;
}

start().catch((error: unknown) => {
  // A blank page would hide that the add-in was not built, or which file is missing.
  const message = error instanceof Error ? error.message : String(error);
  element("grid", HTMLElement).textContent = `หน้าทดลองใช้เปิดไม่ได้ (the workbench cannot open): ${message}`;
  throw error;
});

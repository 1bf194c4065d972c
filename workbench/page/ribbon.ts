import { ASSETS, MANIFEST } from "../constants";
import type { FrameMessage } from "../frame/port";
import { readRibbon, type RibbonButton } from "./readManifest";

/** Shows the add-in's buttons as Excel's ribbon would; without a manifest there are none. */
export async function showRibbon(
  place: HTMLElement,
  language: string,
  send: (message: FrameMessage) => void,
): Promise<void> {
  const response = await fetch(MANIFEST);
  if (!response.ok) return;
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  place.replaceChildren(...readRibbon(manifest, language).map((button) => buttonElement(button, send)));
}

function buttonElement(
  { id, label, tooltip, icon, action }: RibbonButton,
  send: (message: FrameMessage) => void,
): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = id;
  element.title = tooltip;
  if (icon !== "") {
    const image = document.createElement("img");
    image.src = ASSETS + icon;
    image.alt = "";
    element.append(image);
  }
  element.append(label);
  element.addEventListener("click", () => {
    send(action === null ? { kind: "showPane" } : { kind: "runAction", id: action });
  });
  return element;
}

/** A button that the add-in puts on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Name of the icon's file, or "". */
  readonly icon: string;
  /** The function to run; `null` shows the pane. */
  readonly action: string | null;
}

const RIBBON = "PrimaryCommandSurface";
const ICON_SIZE = "32";

/** Reads the buttons out of an add-in's manifest, with its texts in the language of Excel's window. */
export function readRibbon(manifest: Document, language: string): readonly RibbonButton[] {
  const resource = resources(manifest, language);
  const surfaces = byName(manifest, "ExtensionPoint").filter((point) => typeOf(point) === RIBBON);
  return surfaces
    .flatMap((surface) => byName(surface, "Control"))
    .map((control) => {
      const [label] = byName(control, "Label");
      const [tooltip] = byName(control, "Description");
      const icon = byName(control, "Image").find((image) => image.getAttribute("size") === ICON_SIZE);
      const [action] = byName(control, "Action");
      const [functionName] = action ? byName(action, "FunctionName") : [];
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(label),
        tooltip: resource(tooltip),
        icon: resource(icon).split("/").at(-1) ?? "",
        action: functionName?.textContent.trim() ?? null,
      };
    });
}

/** Texts and addresses of the manifest, which its elements name by `resid`. */
function resources(manifest: Document, language: string): (element: Element | undefined) => string {
  const values = new Map<string, string>();
  for (const element of ["Image", "Url", "String"].flatMap((name) => byName(manifest, name))) {
    const override = byName(element, "Override").find((each) => each.getAttribute("Locale") === language);
    const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
    const id = element.getAttribute("id");
    if (id !== null && value !== null) values.set(id, value);
  }
  return (element) => values.get(element?.getAttribute("resid") ?? "") ?? "";
}

/** Elements are told apart by their local names: their prefixes are the writer's choice. */
function byName(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

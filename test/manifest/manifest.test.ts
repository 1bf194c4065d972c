import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/taskpane/commands";
import { DEVELOPMENT_ADDRESS } from "../../webpack/manifest";
import { ADD_IN_ID } from "../../workbench/constants";
import { AUTO_SHOW } from "../../workbench/host/autoShow";
import { parseXml, select, withDescendants, type XmlElement } from "./xmlElement";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const manifest = parseXml(readFileSync(file, "utf8"));
const everything = withDescendants(manifest);

const THAI = /[\u0E00-\u0E7F]/;

function only(elements: readonly XmlElement[]): XmlElement {
  const [element] = elements;
  if (element === undefined || elements.length > 1) {
    throw new Error(`Expected one element, found ${elements.length}`);
  }
  return element;
}

const overrides = only(select(manifest, "VersionOverrides"));
const host = only(select(overrides, "Hosts", "Host"));
const resources = only(select(overrides, "Resources"));
const resourceList = resources.children.flatMap(({ children }) => children);
const references = withDescendants(overrides).filter(({ attributes }) => "resid" in attributes);

function resourceValue(id: string | undefined): string | undefined {
  return resourceList.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];
}

/** The name, with the xsi:type where the schema's content model depends on it. */
function kind({ name, attributes }: XmlElement): string {
  const type = attributes["xsi:type"];
  return type === undefined ? name : `${name}:${type}`;
}

test("the pane is the one that a workbook may open, and files name the add-in by its id", () => {
  const panes = withDescendants(overrides).filter(({ name }) => name === "TaskpaneId");
  expect(panes.map(({ text }) => text)).toEqual([AUTO_SHOW]);
  expect(only(select(manifest, "Id")).text).toBe(ADD_IN_ID);
});

describe("the order the schema demands", () => {
  // From Microsoft's OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0;
  // Runtimes, which they don't know yet, stands first in Host by Microsoft's documentation.
  const contentModels: Readonly<Record<string, string>> = {
    "OfficeApp:TaskPaneApp":
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
      "SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
    Requirements: "Sets? Methods?",
    DefaultSettings: "SourceLocation RequestedWidth? RequestedHeight?",
    "VersionOverrides:VersionOverridesV1_0":
      "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins? VersionOverrides?",
    "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
    Runtimes: "Runtime+",
    AllFormFactors: "ExtensionPoint",
    "ExtensionPoint:CustomFunctions": "Script Page Metadata? Namespace?",
    DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
    GetStarted: "Title Description LearnMoreUrl",
    "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
    OfficeTab: "Group+",
    Group: "Label Icon Control+",
    "Control:Button": "Label Supertip Icon Action",
    Supertip: "Title Description",
    "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
    "Action:ExecuteFunction": "FunctionName",
    Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
    "bt:Images": "bt:Image*",
    "bt:Urls": "bt:Url*",
    "bt:ShortStrings": "bt:String*",
    "bt:LongStrings": "bt:String*",
    "bt:Url": "bt:Override*",
    "bt:String": "bt:Override*",
    DisplayName: "Override*",
    Description: "Override*",
  };

  test.each(Object.entries(contentModels))("%s holds %s", (parent, model) => {
    const parents = everything.filter((element) => kind(element) === parent);
    const pattern = model.replace(/([\w:]+)([?*+]?) ?/g, "(?:$1,)$2");
    expect(parents).not.toEqual([]);
    for (const { children } of parents) {
      expect(children.map(({ name }) => `${name},`).join("")).toMatch(new RegExp(`^${pattern}$`));
    }
  });
});

describe("resources", () => {
  const sectionOf: Readonly<Record<string, string>> = {
    "bt:Image": "bt:Images",
    Runtime: "bt:Urls",
    SourceLocation: "bt:Urls",
    FunctionFile: "bt:Urls",
    LearnMoreUrl: "bt:Urls",
    Title: "bt:ShortStrings",
    Label: "bt:ShortStrings",
    Namespace: "bt:ShortStrings",
    Description: "bt:LongStrings",
  };

  test.each(references.map((element) => [element.name, element.attributes["resid"], element] as const))(
    "%s finds %s exactly once, in its section",
    (name, id) => {
      const sections = resources.children.flatMap((section) =>
        section.children.filter(({ attributes }) => attributes["id"] === id).map(() => section.name),
      );
      expect(sections).toEqual([sectionOf[name]]);
    },
  );

  test("are all used", () => {
    const used = new Set(references.map(({ attributes }) => attributes["resid"]));
    expect(resourceList.map(({ attributes }) => attributes["id"]).filter((id) => !used.has(id))).toEqual([]);
  });

  test("have ids of at most 32 characters", () => {
    for (const { attributes } of resourceList) expect(attributes["id"]).toMatch(/^.{1,32}$/);
  });

  test.each([
    ["DisplayName", select(manifest, "DisplayName"), 125],
    ["Description", select(manifest, "Description"), 250],
    ["ShortStrings", select(resources, "bt:ShortStrings", "bt:String"), 125],
    ["LongStrings", select(resources, "bt:LongStrings", "bt:String"), 250],
  ])("%s are no longer than Excel takes, in both languages", (_name, strings, longest) => {
    for (const { attributes, children } of strings) {
      for (const text of [
        attributes["DefaultValue"],
        ...children.map((child) => child.attributes["Value"]),
      ]) {
        expect(text?.length).toBeGreaterThan(0);
        expect(text?.length).toBeLessThanOrEqual(longest);
      }
    }
  });
});

describe("the shared runtime", () => {
  const runtime = only(select(host, "Runtimes", "Runtime"));
  const button = only(
    withDescendants(host).filter(
      (element) => kind(element) === "Control:Button" && element.attributes["id"] === "Lpa.ShowPane",
    ),
  );

  test("stays loaded, so that functions and pane share their memory", () => {
    expect(runtime.attributes["lifetime"]).toBe("long");
  });

  test.each([
    ["the runtime", runtime],
    ["the functions' page", only(select(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"))],
    ["the function file", only(select(host, "DesktopFormFactor", "FunctionFile"))],
    ["the button's pane", only(select(button, "Action", "SourceLocation"))],
  ])("%s is the pane's page", (_place, { attributes }) => {
    expect(attributes["resid"]).toBe("Taskpane.Url");
    expect(resourceValue(attributes["resid"])).toBe(`${DEVELOPMENT_ADDRESS}taskpane.html`);
  });

  test("and all else the add-in needs of Excel is required, and no more", () => {
    const sets = select(manifest, "Requirements", "Sets", "Set").map(
      ({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.7"]);
  });
});

test("each command of the ribbon is one that the pane's script knows, and each of those has its button", () => {
  const named = everything.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
  expect(named).toEqual(commandNames);
});

describe("the custom functions", () => {
  const functions = only(select(host, "AllFormFactors", "ExtensionPoint"));

  function resourceOf(...path: readonly string[]): XmlElement {
    const { attributes } = only(select(functions, ...path));
    return only(resourceList.filter((resource) => resource.attributes["id"] === attributes["resid"]));
  }

  test("are called LPA.… in every language", () => {
    const namespace = resourceOf("Namespace");
    expect(namespace.attributes["DefaultValue"]).toBe("LPA");
    expect(namespace.children).toEqual([]);
  });

  test("come from functions.js", () => {
    expect(resourceOf("Script", "SourceLocation").attributes["DefaultValue"]).toBe(
      `${DEVELOPMENT_ADDRESS}functions.js`,
    );
  });

  test("are described in Thai, and in English for English Excel", () => {
    const metadata = resourceOf("Metadata", "SourceLocation");
    expect(metadata.attributes["DefaultValue"]).toBe(`${DEVELOPMENT_ADDRESS}functions.json`);
    expect(metadata.children.map(({ attributes }) => attributes)).toEqual([
      { Locale: "en-US", Value: `${DEVELOPMENT_ADDRESS}functions.en.json` },
    ]);
  });
});

describe("what people read", () => {
  const strings = resourceList.filter(
    ({ name, attributes }) => name === "bt:String" && attributes["id"] !== "Functions.Namespace",
  );
  const shown = [...select(manifest, "DisplayName"), ...select(manifest, "Description"), ...strings];

  test("is Thai unless a language is named", () => {
    expect(only(select(manifest, "DefaultLocale")).text).toBe("th-TH");
  });

  test.each(shown.map((element) => [element.attributes["id"] ?? element.name, element] as const))(
    "%s is Thai, and English in English Excel",
    (_name, { attributes, children }) => {
      expect(attributes["DefaultValue"]).toMatch(THAI);
      expect(children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
      expect(only(children).attributes["Value"]).not.toMatch(THAI);
    },
  );
});

describe("addresses", () => {
  const addressed = everything.filter(({ name }) => /Url$|^bt:Image$|^SourceLocation$/.test(name));
  const addresses = addressed
    .flatMap((element) => [element, ...element.children])
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((address) => address !== undefined);

  test("are all under the development address, which the build replaces", () => {
    expect(addresses).toHaveLength(21);
    for (const address of addresses) expect(address.startsWith(DEVELOPMENT_ADDRESS)).toBe(true);
  });

  test("are https wherever one is written, as Excel loads nothing else", () => {
    const written = everything
      .flatMap(({ attributes, text }) => [...Object.entries(attributes), ["text", text] as const])
      .filter(([name, value]) => !name.startsWith("xmlns") && value.includes("://"));
    expect(written.filter(([, value]) => !value.startsWith("https://"))).toEqual([]);
  });
});

describe("icons", () => {
  /** Width and height from a PNG's first chunk. */
  function pngSize(icon: string): readonly [number, number] {
    const png = readFileSync(join(root, icon));
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.toString("latin1", 12, 16)).toBe("IHDR");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  function fileOf(address: string | undefined): string {
    expect(address).toMatch(new RegExp(`^${DEVELOPMENT_ADDRESS}assets/[\\w.-]+$`));
    return (address ?? "").replace(DEVELOPMENT_ADDRESS, "");
  }

  test.each([16, 32, 64, 80, 128])("assets/icon-%d.png is a PNG of that size", (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %d pixels wide", (name, size) => {
    expect(pngSize(fileOf(only(select(manifest, name)).attributes["DefaultValue"]))).toEqual([size, size]);
  });

  test("every ribbon icon comes in 16, 32 and 80 pixels, each from a file of that size", () => {
    const icons = everything.filter(({ name }) => name === "Icon");
    expect(icons).toHaveLength(5);
    for (const { children } of icons) {
      expect(children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
      for (const { attributes } of children) {
        const size = Number(attributes["size"]);
        expect(pngSize(fileOf(resourceValue(attributes["resid"])))).toEqual([size, size]);
      }
    }
  });
});

test("Microsoft's own reader, which is strict about tags, finds a task pane add-in for Excel", () => {
  // Its module does not load inside jest, hence the command.
  const reader = require.resolve("office-addin-manifest/cli.js");
  const description = execFileSync(process.execPath, [reader, "info", file], { encoding: "utf8" });
  expect(description).toContain("Type: TaskPaneApp");
  expect(description).toContain("Hosts: Workbook");
});

test("the add-in's id is a random GUID", () => {
  expect(only(select(manifest, "Id")).text).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

import { ADD_IN_ID } from "../constants";
import { isJsonObject, type Json, type JsonObject } from "../host/json";
import { attributesOf, printAttributes } from "./xmlText";

/** A file keeps an add-in's settings in a web extension ([MS-OWEXML]), which the list of task panes leads to. */
const EXTENSION = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const PANES_RELATIONSHIPS = "xl/webextensions/_rels/taskpanes.xml.rels";
const PACKAGE_RELATIONSHIPS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";

const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE = "http://schemas.openxmlformats.org";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The settings that a file has for add-ins, all together: the workbench has one add-in. */
export function readDocumentSettings(parts: readonly string[]): JsonObject {
  const properties = parts.flatMap((xml) => [...xml.matchAll(/<(?:\w+:)?property\b[^>]*>/g)]);
  return Object.fromEntries(
    properties.flatMap(([start]): readonly (readonly [string, Json])[] => {
      const attributes = attributesOf(start);
      const [name, value] = [attributes.get("name"), jsonOf(attributes.get("value") ?? "")];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Gives the parts of a file those that keep the settings; without settings there are none. */
export function addDocumentSettings(settings: JsonObject, parts: Map<string, string>): void {
  if (Object.keys(settings).length === 0) return;
  parts.set(EXTENSION, extension(settings));
  parts.set(
    PANES,
    `${XML}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${OFFICE}/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts.set(
    PANES_RELATIONSHIPS,
    `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  const relationship = `<Relationship Id="rIdTaskPanes" Type="${RELATIONSHIPS}/webextensiontaskpanes" Target="${PANES}"/>`;
  const types = [
    [PANES, "webextensiontaskpanes"],
    [EXTENSION, "webextension"],
  ].map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="application/vnd.ms-office.${type}+xml"/>`,
  );
  insertLast(parts, PACKAGE_RELATIONSHIPS, "</Relationships>", relationship);
  insertLast(parts, CONTENT_TYPES, "</Types>", types.join(""));
}

function insertLast(parts: Map<string, string>, path: string, end: string, inserted: string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`The library wrote no ${path}.`);
  parts.set(path, xml.replace(end, inserted + end));
}

function extension(settings: JsonObject): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property${printAttributes({ name, value: JSON.stringify(value) })}/>`,
  );
  const reference = printAttributes({
    id: ADD_IN_ID,
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  });
  return `${XML}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${ADD_IN_ID}}"><we:reference${reference}/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}/officeDocument/2006/relationships"/></we:webextension>`;
}

/** A value is JSON, as Office writes it; what is none was written by no Office. */
function jsonOf(text: string): Json | undefined {
  try {
    const values: unknown = JSON.parse(`{"value":${text}}`);
    return isJsonObject(values) ? values["value"] : undefined;
  } catch {
    return undefined;
  }
}

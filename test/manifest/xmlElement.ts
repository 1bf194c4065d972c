import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

// fast-xml-parser's ordered form: one object a node, its only key the name, beside ":@" for the attributes.
const orderedNodes = z.array(z.record(z.string(), z.unknown()));
const textValue = z.string().default("");
const attributeValues = z.record(z.string(), z.string());

/** The root element of an XML text, children in document order. */
export function parseXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root, ...others] = elementsOf(parser.parse(xml));
  if (root === undefined || others.length > 0) throw new Error("An XML document has one root element");
  return root;
}

function elementsOf(content: unknown): XmlElement[] {
  return orderedNodes.parse(content).flatMap(({ ":@": attributes = {}, ...node }) =>
    Object.entries(node)
      .filter(([name]) => name !== "#text")
      .map(([name, inner]) => ({
        name,
        attributes: attributeValues.parse(attributes),
        children: elementsOf(inner),
        text: orderedNodes
          .parse(inner)
          .map((child) => textValue.parse(child["#text"]))
          .join(""),
      })),
  );
}

/** The element and all below it, in document order. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Follows child names from an element; all that fit. */
export function select(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

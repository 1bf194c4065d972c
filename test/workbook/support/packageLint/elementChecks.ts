import { withDescendants, type XmlElement } from "../../../manifest/xmlElement";
import { chartRule, elementRules, type ElementRule } from "./elementRules";
import type { OpenedPackage } from "./openedPackage";

/** Parts whose every element has a rule; those of other makes – theme, properties, the pack – are only read. */
const ruled =
  /^(\[Content_Types\]\.xml|.*\.rels|xl\/(workbook|styles|sharedStrings|metadata|comments\d+|(worksheets|charts|drawings)\/[^/]+)\.xml)$/;

/** Elements that stand where the schema has no place for them, are missing, or lack an attribute, and counts that are wrong. */
export function elementFaults(opened: OpenedPackage): readonly string[] {
  return opened.names
    .filter((name) => ruled.test(name))
    .flatMap((name) => {
      const tree = opened.tree(name);
      return tree === null
        ? []
        : withDescendants(tree).flatMap((element) => faultsOf(element).map((fault) => `${name}: ${fault}`));
    });
}

function faultsOf(element: XmlElement): readonly string[] {
  const { name, attributes, children } = element;
  const rule = name === "c:chart" && children.length > 0 ? chartRule : elementRules[name];
  if (!rule) return children.length === 0 ? [] : [`no rule for ${name}`];
  return [
    ...(rule.needs ?? "")
      .split(" ")
      .filter((needed) => needed !== "" && attributes[needed] === undefined)
      .map((needed) => `${name} has no ${needed}`),
    ...childFaults(element, rule),
    ...countFaults(element),
  ];
}

function childFaults({ name, children }: XmlElement, rule: ElementRule): readonly string[] {
  const names = children.map((child) => child.name);
  if (rule.any !== undefined) {
    const known = rule.any.split(" ");
    return rule.any === "*"
      ? []
      : names.filter((child) => !known.includes(child)).map((child) => `${name} knows no ${child}`);
  }
  return inSequence(name, names, rule.children ?? "");
}

/** Goes along the schema's sequence; no element of it could stand in two places, so the first that fits is the one. */
function inSequence(name: string, names: readonly string[], sequence: string): readonly string[] {
  let next = 0;
  const faults: string[] = [];
  for (const token of sequence.split(" ").filter((one) => one !== "")) {
    const [, choice = "", often = ""] = /^(.*?)([?*+]?)$/.exec(token) ?? [];
    const fits = choice.split("|");
    const most = often === "*" || often === "+" ? Infinity : 1;
    let count = 0;
    while (count < most && fits.includes(names[next] ?? "")) {
      next += 1;
      count += 1;
    }
    if (count === 0 && (often === "" || often === "+")) faults.push(`${name} has no ${choice} in its place`);
  }
  const left = names[next];
  return left === undefined ? faults : [...faults, `${left} stands in ${name} where it can't`];
}

/** `count` of a list is the number of what it lists; of texts it is that of the cells (`stringFaults`). */
function countFaults({ name, attributes, children }: XmlElement): readonly string[] {
  if (name === "sst") return [];
  return ["count", "manualBreakCount"]
    .filter((count) => attributes[count] !== undefined && Number(attributes[count]) !== children.length)
    .map((count) => `${name} says ${count} ${attributes[count] ?? ""} and has ${String(children.length)}`);
}

import { expectText } from "../expectValue";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { invalidArgument, OfficeError } from "../officeError";
import { readXmlRoot } from "../xml";

/** The target is the part's id: the XML lives in the store. */
const partKind: ObjectKind<string> = {
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  scalars: {
    id: { read: (id) => id },
    namespaceUri: { read: (id, host) => namespaceOf(xmlOf(id, host)) },
  },
  methods: {
    delete(id, _arguments, host) {
      xmlOf(id, host);
      host.store.customXml.delete(id);
      return null;
    },
    getXml: (id, _arguments, host) => xmlOf(id, host),
    setXml(id, methodArguments, host) {
      xmlOf(id, host);
      host.store.customXml.set(id, wellFormed(methodArguments.text(0, "xml")));
      return null;
    },
  },
};

/** The target is a namespace, or `null` for the parts of every namespace. */
const members: Omit<ObjectKind<string | null>, "name" | "methods"> = {
  items: (namespace, host) => partIds(namespace, host).map((id) => bind(partKind, id, host)),
  item(namespace, key, host) {
    const id = expectText(key, "id");
    const known = partIds(namespace, host).find((each) => each === id);
    return bind(partKind, found(known, `the custom XML part ${id}`), host);
  },
};

const finders: NonNullable<ObjectKind<string | null>["methods"]> = {
  getCount: (namespace, _arguments, host) => partIds(namespace, host).length,
  getItemOrNullObject(namespace, methodArguments, host) {
    const id = methodArguments.text(0, "id");
    return partIds(namespace, host).includes(id) ? bind(partKind, id, host) : NULL_OBJECT;
  },
};

const scopedKind: ObjectKind<string | null> = {
  ...members,
  name: "CustomXmlPartScopedCollection",
  methods: {
    ...finders,
    getOnlyItem(namespace, _arguments, host) {
      const [id, ...others] = partIds(namespace, host);
      if (id === undefined || others.length > 0) {
        throw new OfficeError("GeneralException", "The collection does not hold exactly one part.");
      }
      return bind(partKind, id, host);
    },
    getOnlyItemOrNullObject(namespace, _arguments, host) {
      const [id, ...others] = partIds(namespace, host);
      return id === undefined || others.length > 0 ? NULL_OBJECT : bind(partKind, id, host);
    },
  },
};

const partsKind: ObjectKind<string | null> = {
  ...members,
  name: "CustomXmlPartCollection",
  methods: {
    ...finders,
    add(_parts, methodArguments, host) {
      const id = host.store.addCustomXml(wellFormed(methodArguments.text(0, "xml")));
      return bind(partKind, id, host);
    },
    getByNamespace: (_parts, methodArguments, host) =>
      bind(scopedKind, methodArguments.text(0, "namespaceUri"), host),
  },
};

export function customXmlPartsObject(host: HostContext): HostObject {
  return bind(partsKind, null, host);
}

function partIds(namespace: string | null, { store }: HostContext): readonly string[] {
  return [...store.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

function xmlOf(id: string, { store }: HostContext): string {
  return found(store.customXml.get(id), `the custom XML part ${id}`);
}

function wellFormed(xml: string): string {
  if (!readXmlRoot(xml)) throw invalidArgument("the XML is not well-formed");
  return xml;
}

function namespaceOf(xml: string): string {
  return readXmlRoot(xml)?.namespace ?? "";
}

import { answered, ExcelTest } from "../support/excelTest";

const NAMESPACE = "urn:example:pack";
const PACK = `<?xml version="1.0" encoding="UTF-8"?><!-- ชุดเกณฑ์ --><pack xmlns="${NAMESPACE}" id="ก"><part/></pack>`;

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

/** Adds a part and gives its id. */
function add(xml: string): Promise<string> {
  return excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml);
    part.load("id, namespaceUri");
    await context.sync();
    return part.id;
  });
}

test("a part is found by its namespace, its id and as the only one", async () => {
  const id = await add(PACK);
  await add("<other/>");
  const found = await excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const scoped = customXmlParts.getByNamespace(NAMESPACE);
    scoped.load("items/id, items/namespaceUri");
    const only = scoped.getOnlyItemOrNullObject();
    const xml = only.getXml();
    const all = customXmlParts.getCount();
    const byId = customXmlParts.getItem(id);
    byId.load("namespaceUri");
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    return {
      ids: scoped.items.map((part) => part.id),
      xml: answered(xml),
      all: answered(all),
      namespace: byId.namespaceUri,
      isNone: none.isNullObject,
    };
  });
  expect(found).toEqual({ ids: [id], xml: PACK, all: 2, namespace: NAMESPACE, isNone: true });
});

test("two parts of one namespace are not an only one", async () => {
  await add(PACK);
  await add(PACK);
  const isNull = await excel.run(async (context) => {
    const only = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    await context.sync();
    return only.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a part is changed and deleted, also in a later sync", async () => {
  const left = await excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(PACK);
    await context.sync();
    part.setXml("<p:new xmlns:p='urn:new'/>");
    part.load("namespaceUri");
    await context.sync();
    const { namespaceUri } = part;
    part.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    return [namespaceUri, answered(count)];
  });
  expect(left).toEqual(["urn:new", 0]);
});

test.each([
  ["no markup", "text"],
  ["nothing", ""],
  ["an element left open", "<a><b></a>"],
  ["two roots", "<a/><b/>"],
  ["a lone ampersand", "<a>1 & 2</a>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["text behind the root", "<a/>text"],
  ["a part cut off", PACK.slice(0, -3)],
])("%s is no XML", async (_what, xml) => {
  await expect(add(xml)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each([
  ["CDATA", "<a><![CDATA[1 < 2 & 3]]></a>"],
  ["entities", "<a t='&lt;'>&amp;&#3585;</a>"],
  ["Thai names", "<ชุด ปี='๒๕๖๗'>ก</ชุด>"],
  ["white space around the root", "\n<a />\n"],
])("%s are well-formed", async (_what, xml) => {
  await expect(add(xml)).resolves.toMatch(/^\{[-0-9A-F]+\}$/);
});

test("parts and settings are gone where another program has saved the workbook without them", async () => {
  await add(PACK);
  await excel.run(async (context) => {
    context.workbook.settings.add("lpa.pack", { id: "ก" });
    await context.sync();
  });
  const { store } = excel.client.host;
  store.documentSettings = { shown: true };
  store.loseSettings();
  store.customXml.clear();
  const left = await excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("lpa.pack");
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id");
    await context.sync();
    return [setting.isNullObject, customXmlParts.items.length];
  });
  expect([...left, store.documentSettings]).toEqual([true, 0, {}]);
});

import { readDefinedNames, withDefinedNames } from "../../workbench/file/definedNames";
import { withSavedNames, withShownNames } from "../../workbench/file/savedNames";
import { addDocumentSettings, readDocumentSettings } from "../../workbench/file/webExtension";

const WORKBOOK = `<workbook><sheets><sheet name="สรุป"/></sheets><calcPr/></workbook>`;

describe("defined names in a file", () => {
  const names = [
    { name: "LPA_ก_SCORE", formula: "='R&D'!$B$2" },
    { name: "น้อยกว่า", formula: '="<5"' },
  ];

  test("are written behind the sheets and read back as they were", () => {
    const written = withDefinedNames(WORKBOOK, names);
    expect(written).toContain("</sheets><definedNames>");
    expect(written).toContain("'R&amp;D'!$B$2");
    expect(readDefinedNames(written)).toEqual(names);
  });

  test("take the place of those before", () => {
    const [first] = names;
    const written = withDefinedNames(withDefinedNames(WORKBOOK, names), first ? [first] : []);
    expect(readDefinedNames(written)).toEqual([first]);
    expect(withDefinedNames(written, [])).toBe(WORKBOOK);
  });

  test("of one sheet, such as print areas, are passed over", () => {
    const print = `<definedName name="_xlnm.Print_Area" localSheetId="0">'สรุป'!$A$1:$H$9</definedName>`;
    const local = `<definedName name="ของแผ่น" localSheetId="0">'สรุป'!$A$1</definedName>`;
    expect(readDefinedNames(`<definedNames>${print}${local}</definedNames>`)).toEqual([]);
  });
});

describe("custom functions in a file", () => {
  const saved = `<c r="A1"><f>IF(A2="",0,_xldudf_LPA_SCORE("2567/3",B2:B9))</f></c><c><is><t>_xldudf_LPA_SCORE(</t></is></c>`;
  const shown = `<c r="A1"><f>IF(A2="",0,LPA.SCORE("2567/3",B2:B9))</f></c><c><is><t>_xldudf_LPA_SCORE(</t></is></c>`;

  test("are shown by the names that a person types, in formulas and nowhere else", () => {
    expect(withShownNames(saved)).toBe(shown);
  });

  test("are saved by Excel's names", () => {
    expect(withSavedNames(shown, "LPA")).toBe(saved);
  });

  test("of other add-ins are shown too and saved only for this one", () => {
    const other = `<f t="array" ref="A1">_xldudf_CONTOSO_ADD(1,2)</f>`;
    expect(withShownNames(other)).toBe(`<f t="array" ref="A1">CONTOSO.ADD(1,2)</f>`);
    expect(withSavedNames(`<f>CONTOSO.ADD(1)</f>`, "LPA")).toBe(`<f>CONTOSO.ADD(1)</f>`);
  });
});

describe("an add-in's settings in a file", () => {
  const EXTENSION = "xl/webextensions/webextension1.xml";
  const packed = (): Map<string, string> =>
    new Map([
      ["_rels/.rels", "<Relationships></Relationships>"],
      ["[Content_Types].xml", "<Types></Types>"],
    ]);
  const settings = {
    "Office.AutoShowTaskpaneWithDocument": true,
    ชื่อ: 'อบต. "ก" & <ข>',
    many: { list: [1, null, "สอง"] },
  };

  test("are read as they were written, whatever they are", () => {
    const parts = packed();
    addDocumentSettings(settings, parts);
    expect(readDocumentSettings([parts.get(EXTENSION) ?? ""])).toEqual(settings);
  });

  test("ask for the pane as Office reads it, in parts that the package names", () => {
    const parts = packed();
    addDocumentSettings(settings, parts);
    expect(parts.get(EXTENSION)).toContain(
      '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>',
    );
    expect(parts.get("_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
    for (const path of parts.keys()) {
      if (path.endsWith(".xml") && path.startsWith("xl/"))
        expect(parts.get("[Content_Types].xml")).toContain(`PartName="/${path}"`);
    }
  });

  test("leave no part where there are none", () => {
    const parts = packed();
    addDocumentSettings({}, parts);
    expect(parts).toEqual(packed());
  });

  test("that another program spoilt are passed over", () => {
    const spoilt = '<we:property name="a" value="{"/><we:property name="b" value="5"/>';
    expect(readDocumentSettings([spoilt])).toEqual({ b: 5 });
  });
});

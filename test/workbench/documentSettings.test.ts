import { DocumentSettings } from "../../workbench/frame/documentSettings";

interface Answer {
  readonly status: string;
  readonly error?: { readonly message: string };
}

/** A document, and what it keeps. */
function documentWith(json: string): { kept: string; read(): string; save(text: string): void } {
  return {
    kept: json,
    read() {
      return this.kept;
    },
    save(text) {
      this.kept = text;
    },
  };
}

function saved(settings: DocumentSettings, ...options: readonly object[]): Promise<Answer> {
  return new Promise((resolve) => {
    settings.saveAsync(...options, resolve);
  });
}

test("what is set is the document's once it is saved, and not before", async () => {
  const document = documentWith("{}");
  const settings = new DocumentSettings(document);
  settings.set("ก", { of: [1] });
  expect([settings.get("ก"), document.kept]).toEqual([{ of: [1] }, "{}"]);
  expect(await saved(settings)).toMatchObject({ status: "succeeded" });
  expect(document.kept).toBe('{"ก":{"of":[1]}}');
  settings.remove("ก");
  expect(await saved(settings, { overwriteIfStale: true })).toMatchObject({ status: "succeeded" });
  expect(document.kept).toBe("{}");
});

test("a name that nobody has set gives null", () => {
  expect(new DocumentSettings(documentWith("{}")).get("ก")).toBeNull();
});

test("what is read can be changed without changing the setting", () => {
  const settings = new DocumentSettings(documentWith('{"ก":{"of":[1]}}'));
  Object.assign(settings.get("ก") as object, { of: [2] });
  expect(settings.get("ก")).toEqual({ of: [1] });
});

test("a refusal is told to who saves", async () => {
  const refusing = {
    read: () => "{}",
    save: () => {
      throw new Error("อ่านอย่างเดียว");
    },
  };
  expect(await saved(new DocumentSettings(refusing))).toEqual({
    status: "failed",
    error: { name: "Error", message: "อ่านอย่างเดียว" },
  });
});

test("what another has saved is there after a refresh", async () => {
  const document = documentWith("{}");
  const settings = new DocumentSettings(document);
  document.save('{"ก":1}');
  expect(settings.get("ก")).toBeNull();
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get("ก")).toBe(1);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawRooms, drawnIn } from "./drawRooms";
import { rooms } from "./rooms";
import { importsIn, isThere, readSources, type Sources } from "./sources";
import { arrow, arrowsTaken, circles, crossings, roomOf } from "./walls";

const sources = readSources("src", "workbench", "packs");
const imports = importsIn(sources);
const arrows = arrowsTaken(imports, rooms);

describe("every import", () => {
  it("is found, whatever way it is written", () => {
    const file = "src/score/planted.ts";
    const planted = `
      import type { Pack } from "../pack/schema";
      import "../pack/read";
      export * from "../pack/outline";
      import { bandsOf } from
        "../pack/bands";
      const later = () => import(/* webpackChunkName: "x" */ "../pack/check");
      type Band = import("../pack/issue").PackIssue;
      const old = require("../pack/variant");
      const unknown = (name: string) => import(name);
    `;
    const found = importsIn(new Map([...sources, [file, planted]]), [file]);
    expect(found.map(({ line, target }) => [line, target])).toEqual([
      [2, "src/pack/schema.ts"],
      [3, "src/pack/read.ts"],
      [4, "src/pack/outline.ts"],
      [6, "src/pack/bands.ts"],
      [7, "src/pack/check.ts"],
      [8, "src/pack/issue.ts"],
      [9, "src/pack/variant.ts"],
      [10, null],
    ]);
  });

  it("leads to a file", () => {
    expect(imports.filter(({ from, target }) => from.startsWith(".") && target === null)).toEqual([]);
  });

  it("stays in its room or goes along an arrow", () => {
    expect(crossings(imports, rooms)).toEqual([]);
  });

  it("goes round in no circle of files of src", () => {
    expect(circles(imports.filter(({ file }) => file.startsWith("src/")))).toEqual([]);
  });
});

describe("a planted import is named with its line and arrow", () => {
  it.each([
    [
      "src/score/planted.ts",
      `\nimport type { Shell } from "../taskpane/shell";`,
      "src/score/planted.ts:2 imports ../taskpane/shell: score → taskpane/shell is no arrow",
    ],
    [
      "src/taskpane/excel/planted.ts",
      `const view = () => import("../packs/PacksView");`,
      "src/taskpane/excel/planted.ts:1 imports ../packs/PacksView: taskpane/excel → taskpane/packs is no arrow",
    ],
    [
      "workbench/planted.ts",
      `import "../src/text/plainText";`,
      "workbench/planted.ts:1 imports ../src/text/plainText: workbench → text is no arrow",
    ],
    [
      "src/pack/planted.ts",
      `import "../../test/house/rooms";`,
      "src/pack/planted.ts:1 imports ../../test/house/rooms: it leads into no room",
    ],
    [
      "src/workbook/loose.ts",
      `import "../text/plainText";`,
      "src/workbook/loose.ts:1 imports ../text/plainText: the file stands in no room",
    ],
  ])("%s", (file, text, broken) => {
    const planted: Sources = new Map([...sources, [file, text]]);
    expect(crossings(importsIn(planted, [file]), rooms)).toEqual([broken]);
  });

  it("closes a circle", () => {
    const planted = new Map([
      ["src/pack/a.ts", `import "./b";`],
      ["src/pack/b.ts", `import type { C } from "./c";`],
      ["src/pack/c.ts", `import "./b";`],
    ]);
    expect(circles(importsIn(planted))).toEqual(["src/pack/b.ts → src/pack/c.ts → src/pack/b.ts"]);
  });
});

describe("the rooms", () => {
  const names = rooms.map(({ name }) => name);

  it("have a name and a place each", () => {
    expect(new Set(names).size).toBe(rooms.length);
    expect(new Set(rooms.map(({ place }) => place)).size).toBe(rooms.length);
  });

  it("are there", () => {
    const there = rooms.filter(({ place }) => isThere(place));
    expect(there).toEqual(rooms);
  });

  it("hold every file of src and of the workbench", () => {
    expect([...sources.keys()].filter((file) => roomOf(file, rooms) === null)).toEqual([]);
  });

  it("know only rooms above them, so that no circle can be", () => {
    const below = rooms.flatMap(({ name, knows }, at) =>
      knows.filter((known) => !names.slice(0, at).includes(known)).map((known) => arrow(name, known)),
    );
    expect(below).toEqual([]);
  });

  it.each(rooms.map((room) => [room.name, room] as const))(
    "have no arrow that nobody takes: %s",
    (_, room) => {
      const { name, knows } = room;
      expect(knows.filter((known) => !arrows.has(arrow(name, known)))).toEqual([]);
    },
  );

  it("are drawn in docs/architecture.md as they are here", () => {
    const guide = readFileSync(join(__dirname, "../../docs/architecture.md"), "utf8");
    expect(drawnIn(guide)).toBe(drawRooms(rooms));
  });
});

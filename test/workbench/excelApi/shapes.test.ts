import { answered, ExcelTest, SUMMARY } from "../support/excelTest";

/** One pixel, and a picture of two by one. */
const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const wide =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNk+M8AhBQAAwUBAFOl6dsAAAAASUVORK5CYII=";

let excel: ExcelTest;

beforeEach(() => {
  excel = new ExcelTest();
});

function shapes(context: Excel.RequestContext): Excel.ShapeCollection {
  return context.workbook.worksheets.getItem(SUMMARY).shapes;
}

test("an image has its own size until it is told another, and the other side goes along", async () => {
  const seen = await excel.run(async (context) => {
    const image = shapes(context).addImage(wide);
    image.load("width, height, lockAspectRatio, name, type");
    await context.sync();
    const own = image.toJSON();
    image.width = 480;
    image.altTextDescription = "ภาพ";
    image.load("width, height, altTextDescription");
    await context.sync();
    return [own, image.toJSON()];
  });
  expect(seen[0]).toMatchObject({
    width: 1.5,
    height: 0.75,
    lockAspectRatio: true,
    name: "Picture 1",
    type: "Image",
  });
  expect(seen[1]).toMatchObject({ width: 480, height: 240, altTextDescription: "ภาพ" });
});

test("without a locked ratio each side is its own", async () => {
  await excel.run(async (context) => {
    const image = shapes(context).addImage(wide);
    image.lockAspectRatio = false;
    image.width = 30;
    await context.sync();
  });
  expect(excel.grid.images(`id-${SUMMARY}`)).toMatchObject([{ width: 30, height: 0.75 }]);
});

test("images are counted, found again by name, and go when they are deleted", async () => {
  const counts = await excel.run(async (context) => {
    const all = shapes(context);
    all.addImage(dot).name = "แรก";
    all.addImage(wide);
    const before = all.getCount();
    await context.sync();
    all.getItem("แรก").delete();
    const after = all.getCount();
    all.load("items/name");
    await context.sync();
    return [answered(before), answered(after), ...all.items.map(({ name }) => name)];
  });
  expect(counts).toEqual([2, 1, "Picture 2"]);
});

test.each([
  ["a data address", `data:image/png;base64,${dot}`],
  ["nothing", ""],
  ["an SVG", btoa("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ["text", "ภาพ"],
])("%s is no image that Excel takes", async (_, base64) => {
  await expect(
    excel.run(async (context) => {
      shapes(context).addImage(base64);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.grid.images(`id-${SUMMARY}`)).toEqual([]);
});

test("a protected sheet takes none", async () => {
  await expect(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      sheet.protection.protect();
      await context.sync();
      sheet.shapes.addImage(dot);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

import { expectFlag, expectText, expectWord } from "../expectValue";
import type { HostContext } from "../hostContext";
import { NULL_OBJECT, type HostObject } from "../hostObject";
import { isJsonObject, type Json } from "../json";
import { refusePaper } from "../noPrinter";
import type { MethodArguments } from "../methodArguments";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument, itemNotFound } from "../officeError";
import { areasOfAddress, isAreasTarget, rangeOfArgument, type RangeTarget } from "../rangeTarget";
import { HEADER_FOOTER_PLACES, type HeaderFooterPlace, type PageLayout } from "../sheetStore";
import { COLUMNS, ROWS } from "../zones";

const ZOOM_MEMBERS: readonly string[] = ["horizontalFitToPages", "verticalFitToPages", "scale"];
const PAPER_SIZES = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Folio", "Tabloid"] as const;

const headerFooterKind: ObjectKind<string> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(HEADER_FOOTER_PLACES.map((place) => [place, headerFooterScalar(place)])),
};

const headersFootersKind: ObjectKind<string> = {
  name: "HeaderFooterGroup",
  scalars: { state: { read: () => "Default" } },
  children: { defaultForAllPages: (sheetId, host) => bind(headerFooterKind, sheetId, host) },
};

const pageLayoutKind: ObjectKind<string> = {
  name: "PageLayout",
  scalars: {
    blackAndWhite: flagScalar("blackAndWhite"),
    bottomMargin: pointsScalar("bottomMargin"),
    centerHorizontally: flagScalar("centerHorizontally"),
    centerVertically: flagScalar("centerVertically"),
    footerMargin: pointsScalar("footerMargin"),
    headerMargin: pointsScalar("headerMargin"),
    leftMargin: pointsScalar("leftMargin"),
    orientation: scalar("orientation", (value, name) => expectWord(value, name, ["Portrait", "Landscape"])),
    paperSize: paperScalar(),
    printGridlines: flagScalar("printGridlines"),
    printHeadings: flagScalar("printHeadings"),
    rightMargin: pointsScalar("rightMargin"),
    topMargin: pointsScalar("topMargin"),
    zoom: scalar("zoom", readZoom),
  },
  children: { headersFooters: (sheetId, host) => bind(headersFootersKind, sheetId, host) },
  methods: {
    getPrintArea(sheetId, _arguments, host) {
      const area = printArea(sheetId, host);
      if (area.isNull) throw itemNotFound("the print area");
      return area;
    },
    getPrintAreaOrNullObject: (sheetId, _arguments, host) => printArea(sheetId, host),
    getPrintTitleColumnsOrNullObject: (sheetId, _arguments, host) =>
      optionalRange(sheetId, layout(sheetId, host).titleColumns, host),
    getPrintTitleRowsOrNullObject: (sheetId, _arguments, host) =>
      optionalRange(sheetId, layout(sheetId, host).titleRows, host),
    setPrintArea(sheetId, methodArguments, host) {
      const target = methodArguments.object(0)?.target;
      const value = methodArguments.json(0);
      if (isAreasTarget(target)) layout(sheetId, host).printArea = target.zones;
      else if (typeof value === "string" && !methodArguments.object(0)) {
        layout(sheetId, host).printArea = areasOfAddress(value, sheetId, host).zones;
      } else layout(sheetId, host).printArea = [ownRange(sheetId, methodArguments, host).zone];
      return null;
    },
    setPrintTitleColumns(sheetId, methodArguments, host) {
      const { zone } = ownRange(sheetId, methodArguments, host);
      layout(sheetId, host).titleColumns = { ...zone, top: 0, bottom: ROWS - 1 };
      return null;
    },
    setPrintTitleRows(sheetId, methodArguments, host) {
      const { zone } = ownRange(sheetId, methodArguments, host);
      layout(sheetId, host).titleRows = { ...zone, left: 0, right: COLUMNS - 1 };
      return null;
    },
  },
};

export function pageLayoutObject(sheetId: string, host: HostContext): HostObject {
  return bind(pageLayoutKind, sheetId, host);
}

function layout(sheetId: string, { store }: HostContext): PageLayout {
  return store.sheet(sheetId).pageLayout;
}

function printArea(sheetId: string, host: HostContext): HostObject {
  const zones = layout(sheetId, host).printArea;
  return zones.length === 0 ? NULL_OBJECT : host.rangeAreas({ sheetId, zones });
}

function optionalRange(sheetId: string, zone: PageLayout["titleRows"], host: HostContext): HostObject {
  return zone ? host.range({ sheetId, zone }) : NULL_OBJECT;
}

function ownRange(sheetId: string, methodArguments: MethodArguments, host: HostContext): RangeTarget {
  const range = rangeOfArgument(methodArguments.object(0), methodArguments.json(0), sheetId, host);
  if (range.sheetId !== sheetId) throw invalidArgument("the range lies on another sheet");
  return range;
}

type LayoutScalarName = Exclude<
  keyof PageLayout,
  "printArea" | "titleRows" | "titleColumns" | "headersFooters"
>;

function scalar<Name extends LayoutScalarName>(
  name: Name,
  expect: (value: Json, name: string) => PageLayout[Name],
): Scalar<string> {
  return {
    read: (sheetId, host) => layout(sheetId, host)[name],
    write(sheetId, value, host) {
      layout(sheetId, host)[name] = expect(value, name);
    },
  };
}

type NamesOf<Value> = {
  [Name in LayoutScalarName]: PageLayout[Name] extends Value ? Name : never;
}[LayoutScalarName];

function paperScalar(): Scalar<string> {
  const size = scalar("paperSize", (value, name) => expectWord(value, name, PAPER_SIZES));
  return {
    ...size,
    write(sheetId, value, host) {
      refusePaper(host);
      size.write?.(sheetId, value, host);
    },
  };
}

function flagScalar(name: NamesOf<boolean>): Scalar<string> {
  return scalar(name, expectFlag);
}

function pointsScalar(name: NamesOf<number>): Scalar<string> {
  return scalar(name, (value) => {
    if (typeof value !== "number" || value < 0) throw invalidArgument(`${name} must be a number of points`);
    return value;
  });
}

function headerFooterScalar(place: HeaderFooterPlace): Scalar<string> {
  return {
    read: (sheetId, host) => layout(sheetId, host).headersFooters[place],
    write(sheetId, value, host) {
      layout(sheetId, host).headersFooters[place] = expectText(value, place);
    },
  };
}

function readZoom(value: Json): PageLayout["zoom"] {
  if (!isJsonObject(value)) throw invalidArgument("zoom must be an object");
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  const isKnown = entries.every(([name, part]) => ZOOM_MEMBERS.includes(name) && typeof part === "number");
  if (!isKnown) throw invalidArgument("zoom takes numbers of pages or a scale");
  return Object.fromEntries(entries);
}

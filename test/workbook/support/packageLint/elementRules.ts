/**
 * The elements of ECMA-376 part 1 (transitional) that our files use: `children` in the order of the schema, `a?` may be left
 * out, `a*` may be there any number of times, `a+` at least once, `a|b` is one of both; `any` is in any order. `needs` are
 * attributes that must be there.
 */
export interface ElementRule {
  readonly children?: string;
  readonly any?: string;
  readonly needs?: string;
}

const side: ElementRule = { children: "color?" };
const shape = "a:noFill|a:solidFill|a:gradFill? a:ln?";
const axis = [
  "c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark?",
  "c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx c:crosses|c:crossesAt?",
].join(" ");

const workbookRules: Readonly<Record<string, ElementRule>> = {
  workbook: {
    children: [
      "fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups? externalReferences?",
      "definedNames? calcPr? oleSize? customWorkbookViews? pivotCaches? webPublishing? fileRecoveryPr* extLst?",
    ].join(" "),
  },
  bookViews: { children: "workbookView+" },
  sheets: { children: "sheet+" },
  sheet: { needs: "name sheetId r:id" },
  definedNames: { children: "definedName+" },
  definedName: { needs: "name" },
};

const worksheetRules: Readonly<Record<string, ElementRule>> = {
  worksheet: {
    children: [
      "sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges?",
      "scenarios? autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr?",
      "conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? rowBreaks?",
      "colBreaks? customProperties? cellWatches? ignoredErrors? smartTags? drawing? legacyDrawing? legacyDrawingHF?",
      "picture? oleObjects? controls? webPublishItems? tableParts? extLst?",
    ].join(" "),
  },
  sheetPr: { children: "tabColor? outlinePr? pageSetUpPr?" },
  dimension: { needs: "ref" },
  sheetViews: { children: "sheetView+ extLst?" },
  sheetView: { children: "pane? selection* pivotSelection* extLst?", needs: "workbookViewId" },
  sheetFormatPr: { needs: "defaultRowHeight" },
  cols: { children: "col+" },
  col: { needs: "min max" },
  sheetData: { children: "row*" },
  row: { children: "c* extLst?", needs: "r" },
  c: { children: "f? v? is? extLst?", needs: "r" },
  mergeCells: { children: "mergeCell+" },
  mergeCell: { needs: "ref" },
  conditionalFormatting: { children: "cfRule+ extLst?", needs: "sqref" },
  cfRule: { children: "formula* colorScale? dataBar? iconSet? extLst?", needs: "type priority" },
  dataValidations: { children: "dataValidation+" },
  hyperlinks: { children: "hyperlink+" },
  hyperlink: { needs: "ref" },
  dataValidation: { children: "formula1? formula2?", needs: "sqref" },
  pageMargins: { needs: "left right top bottom header footer" },
  headerFooter: { children: "oddHeader? oddFooter? evenHeader? evenFooter? firstHeader? firstFooter?" },
  rowBreaks: { children: "brk*" },
  drawing: { needs: "r:id" },
  legacyDrawing: { needs: "r:id" },
};

const styleRules: Readonly<Record<string, ElementRule>> = {
  styleSheet: {
    children: [
      "numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors? extLst?",
    ].join(" "),
  },
  numFmts: { children: "numFmt+" },
  numFmt: { needs: "numFmtId formatCode" },
  fonts: { children: "font+" },
  font: { any: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme" },
  fills: { children: "fill+" },
  fill: { children: "patternFill|gradientFill" },
  patternFill: { children: "fgColor? bgColor?" },
  borders: { children: "border+" },
  border: { children: "start? end? left? right? top? bottom? diagonal? vertical? horizontal?" },
  ...{ left: side, right: side, top: side, bottom: side, diagonal: side },
  cellStyleXfs: { children: "xf+" },
  cellXfs: { children: "xf+" },
  xf: { children: "alignment? protection? extLst?" },
  cellStyles: { children: "cellStyle+" },
  cellStyle: { needs: "xfId" },
  dxfs: { children: "dxf*" },
  dxf: { children: "font? numFmt? fill? alignment? border? protection? extLst?" },
  extLst: { children: "ext*" },
  ext: { any: "*", needs: "uri" },
};

const stringRules: Readonly<Record<string, ElementRule>> = {
  sst: { children: "si* extLst?" },
  si: { children: "t? r* rPh* phoneticPr?" },
  r: { children: "rPr? t" },
  rPr: { any: "b i strike condense extend outline shadow u vertAlign sz color rFont family charset scheme" },
  comments: { children: "authors commentList extLst?" },
  authors: { children: "author*" },
  commentList: { children: "comment*" },
  comment: { children: "text", needs: "ref authorId" },
  text: { children: "t? r* rPh* phoneticPr?" },
};

const metadataRules: Readonly<Record<string, ElementRule>> = {
  metadata: {
    children:
      "metadataTypes? metadataStrings? mdxMetadata? futureMetadata* cellMetadata? valueMetadata? extLst?",
  },
  metadataTypes: { children: "metadataType+" },
  metadataType: { needs: "name minSupportedVersion" },
  futureMetadata: { children: "bk* extLst?", needs: "name" },
  cellMetadata: { children: "bk+" },
  bk: { any: "rc extLst" },
  rc: { needs: "t v" },
};

const drawingRules: Readonly<Record<string, ElementRule>> = {
  "xdr:wsDr": { children: "xdr:twoCellAnchor|xdr:oneCellAnchor*" },
  "xdr:oneCellAnchor": { children: "xdr:from xdr:ext xdr:pic xdr:clientData" },
  "xdr:ext": { needs: "cx cy" },
  "xdr:pic": { children: "xdr:nvPicPr xdr:blipFill xdr:spPr" },
  "xdr:nvPicPr": { children: "xdr:cNvPr xdr:cNvPicPr" },
  "xdr:cNvPicPr": { children: "a:picLocks?" },
  "xdr:blipFill": { children: "a:blip a:srcRect? a:stretch" },
  "a:blip": { needs: "r:embed" },
  "a:stretch": { children: "a:fillRect?" },
  "xdr:spPr": { children: "a:xfrm a:prstGeom" },
  "a:xfrm": { children: "a:off a:ext" },
  "a:prstGeom": { children: "a:avLst?", needs: "prst" },
  "xdr:twoCellAnchor": { children: "xdr:from xdr:to xdr:graphicFrame xdr:clientData" },
  "xdr:from": { children: "xdr:col xdr:colOff xdr:row xdr:rowOff" },
  "xdr:to": { children: "xdr:col xdr:colOff xdr:row xdr:rowOff" },
  "xdr:graphicFrame": { children: "xdr:nvGraphicFramePr xdr:xfrm a:graphic" },
  "xdr:nvGraphicFramePr": { children: "xdr:cNvPr xdr:cNvGraphicFramePr" },
  "xdr:cNvPr": { needs: "id name" },
  "xdr:xfrm": { children: "a:off? a:ext?" },
  "a:graphic": { children: "a:graphicData" },
  "a:graphicData": { any: "c:chart", needs: "uri" },
};

const chartRules: Readonly<Record<string, ElementRule>> = {
  "c:chartSpace": {
    children: [
      "c:date1904? c:lang? c:roundedCorners? c:style? c:clrMapOvr? c:pivotSource? c:protection? c:chart c:spPr? c:txPr?",
      "c:externalData? c:printSettings? c:userShapes? c:extLst?",
    ].join(" "),
  },
  "c:title": { children: "c:tx? c:layout? c:overlay? c:spPr? c:txPr? c:extLst?" },
  "c:tx": { children: "c:rich|c:strRef|c:v" },
  "c:rich": { children: "a:bodyPr a:lstStyle? a:p+" },
  "a:p": { children: "a:pPr? a:r|a:br|a:fld* a:endParaRPr?" },
  "a:pPr": { children: "a:defRPr?" },
  "a:r": { children: "a:rPr? a:t" },
  "c:plotArea": {
    children: "c:layout? c:barChart|c:lineChart+ c:catAx|c:valAx* c:dTable? c:spPr? c:extLst?",
  },
  "c:barChart": {
    children:
      "c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:serLines* c:axId+ c:extLst?",
  },
  "c:ser": {
    children: [
      "c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:pictureOptions? c:dPt* c:dLbls? c:trendline* c:errBars?",
      "c:cat? c:val? c:shape? c:extLst?",
    ].join(" "),
  },
  "c:spPr": { children: shape },
  "a:ln": { children: "a:noFill|a:solidFill?" },
  "a:solidFill": { children: "a:srgbClr|a:schemeClr" },
  "c:dLbls": {
    children: [
      "c:dLbl* c:delete? c:numFmt? c:spPr? c:txPr? c:dLblPos? c:showLegendKey? c:showVal? c:showCatName? c:showSerName?",
      "c:showPercent? c:showBubbleSize? c:separator? c:showLeaderLines? c:leaderLines? c:extLst?",
    ].join(" "),
  },
  "c:cat": { children: "c:multiLvlStrRef|c:numLit|c:numRef|c:strLit|c:strRef" },
  "c:val": { children: "c:numLit|c:numRef" },
  "c:strRef": { children: "c:f c:strCache? c:extLst?" },
  "c:strCache": { children: "c:ptCount? c:pt* c:extLst?" },
  "c:numRef": { children: "c:f c:numCache? c:extLst?" },
  "c:numCache": { children: "c:formatCode? c:ptCount? c:pt* c:extLst?" },
  "c:pt": { children: "c:v", needs: "idx" },
  "c:catAx": {
    children: `${axis} c:auto? c:lblAlgn? c:lblOffset? c:tickLblSkip? c:tickMarkSkip? c:noMultiLvlLbl? c:extLst?`,
  },
  "c:valAx": { children: `${axis} c:crossBetween? c:majorUnit? c:minorUnit? c:dispUnits? c:extLst?` },
  "c:scaling": { children: "c:logBase? c:orientation? c:max? c:min? c:extLst?" },
};

const packageRules: Readonly<Record<string, ElementRule>> = {
  Types: { any: "Default Override" },
  Default: { needs: "Extension ContentType" },
  Override: { needs: "PartName ContentType" },
  Relationships: { children: "Relationship*" },
  Relationship: { needs: "Id Type Target" },
};

/** What an element of the name holds. */
export const elementRules: Readonly<Record<string, ElementRule>> = {
  ...packageRules,
  ...workbookRules,
  ...worksheetRules,
  ...styleRules,
  ...stringRules,
  ...metadataRules,
  ...drawingRules,
  ...chartRules,
};

/** `c:chart` is the chart itself in a chart's part, and leads to that part in a drawing. */
export const chartRule: ElementRule = {
  children: [
    "c:title? c:autoTitleDeleted? c:pivotFmts? c:view3D? c:floor? c:sideWall? c:backWall? c:plotArea c:legend?",
    "c:plotVisOnly? c:dispBlanksAs? c:showDLblsOverMax? c:extLst?",
  ].join(" "),
};

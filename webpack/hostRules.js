/**
 * Hosts of Excel on the web that show the pane in a frame, one inside another: Excel's own, and the library or the start page
 * around it. Microsoft publishes no list; on a desktop the pane stands in no frame.
 */
const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
];

const framedBy = (...hosts) => ({ "Content-Security-Policy": `frame-ancestors ${hosts.join(" ")}` });
const cached = (how) => ({ "Cache-Control": how });

/** Files whose names stay from one version to the next, so a browser asks each time whether they have changed. */
const named = [
  ...["index.html", "taskpane.html", "taskpane.js", "taskpane.css", "functions.js"],
  ...["functions.json", "functions.en.json", "manifest.xml", "lpa-pack.schema.json", "acceptance.xlsx"],
];

/**
 * The headers that a host must send with the files of dist/, by their paths there; a path that ends in a slash is all that
 * lies below, "" is everything. No header is set twice for one file: some hosts would send both, joined.
 */
const hostRules = [
  { paths: [""], headers: { "X-Content-Type-Options": "nosniff" } },
  // Excel on the web reads the metadata from an address of its own, and registers no function without this.
  { paths: ["functions.json", "functions.en.json"], headers: { "Access-Control-Allow-Origin": "*" } },
  // Not to be said in the page itself: browsers take it from a header alone.
  { paths: ["taskpane.html"], headers: framedBy("'self'", ...excelOnTheWeb) },
  { paths: ["index.html", "workbench/"], headers: framedBy("'self'") },
  { paths: [...named, "workbench/"], headers: cached("no-cache") },
  // Excel wants icons that may be kept.
  { paths: ["assets/"], headers: cached("public, max-age=86400") },
  // Their names change with their content.
  { paths: ["chunks/"], headers: cached("public, max-age=31536000, immutable") },
];

module.exports = { hostRules };

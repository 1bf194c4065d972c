/** Headers by the paths that the rules name: those of the path alone, without the folders around it. */
function ownHeaders(rules) {
  const byPath = new Map(rules.flatMap(({ paths }) => paths.map((path) => [path, new Map()])));
  for (const { paths, headers } of rules)
    for (const path of paths)
      for (const [name, value] of Object.entries(headers)) setOnce(byPath.get(path), name, value, path);
  return byPath;
}

/**
 * Every path of the rules with all headers that hold there, those of the folders around it as well.
 *
 * @throws Error where two rules set one header of one path.
 */
function headersByPath(rules) {
  const own = ownHeaders(rules);
  const all = [...own.keys()].map((path) => {
    const headers = new Map();
    for (const [place, ofPlace] of own)
      if (place === path || (isFolder(place) && path.startsWith(place)))
        for (const [name, value] of ofPlace) setOnce(headers, name, value, path);
    return [path, headers];
  });
  return new Map(all);
}

function setOnce(headers, name, value, path) {
  if (headers.has(name)) throw new Error(`two rules set ${name} of "${path}"`);
  headers.set(name, value);
}

function isFolder(path) {
  return path === "" || path.endsWith("/");
}

/**
 * `_headers` of Netlify and Cloudflare Pages, which apply every rule that fits.
 *
 * @param {string} folder Path of the add-in's folder at its host, from slash to slash.
 */
function netlifyHeaders(rules, folder) {
  const blocks = [...ownHeaders(rules)].flatMap(([path, headers]) => {
    const lines = [...headers].map(([name, value]) => `  ${name}: ${value}`);
    return requestedPaths(path).map((asked) => [folder + asked, ...lines].join("\n"));
  });
  return `${blocks.join("\n\n")}\n`;
}

/** Cloudflare leads from a page to its name without .html, and rules look at what was asked for. */
function requestedPaths(path) {
  if (isFolder(path)) return [`${path}*`];
  const page = path.endsWith(".html") ? [path === "index.html" ? "" : path.slice(0, -".html".length)] : [];
  return [path, ...page];
}

/**
 * Locations to include in nginx's `server` block. One location alone answers, and its `add_header` drops those around it, so
 * each says all of its own.
 *
 * @param {string} folder As for `netlifyHeaders`.
 */
function nginxHeaders(rules, folder) {
  const locations = [...headersByPath(rules)].map(([path, headers]) => {
    const sort = isFolder(path) ? "^~" : "=";
    const lines = [...headers].map(([name, value]) => `    add_header ${name} "${value}";`);
    return [`location ${sort} ${folder}${path} {`, ...lines, "}"].join("\n");
  });
  return `${locations.join("\n\n")}\n`;
}

/** `web.config` of IIS and Azure App Service, for the add-in's own folder: a location adds to what stands around it. */
function iisConfig(rules) {
  const locations = [...ownHeaders(rules)].map(([path, headers]) => {
    // A server may set one of them for all its sites, and a name that is there twice stops it.
    const lines = [...headers].flatMap(([name, value]) => [
      `<remove name="${name}" />`,
      `<add name="${name}" value="${escaped(value)}" />`,
    ]);
    return iisLocation(path.replace(/\/$/, ""), lines, path === "" ? iisTypes : []);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    ...locations,
    "</configuration>",
    "",
  ].join("\n");
}

function iisLocation(path, headers, types) {
  return [
    `  <location path="${path === "" ? "." : path}">`,
    "    <system.webServer>",
    ...types.map((line) => `      ${line}`),
    "      <httpProtocol>",
    "        <customHeaders>",
    ...headers.map((line) => `          ${line}`),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
  ].join("\n");
}

/** Older servers refuse files of types that they do not know. */
const iisTypes = [
  "<staticContent>",
  ...[
    [".json", "application/json"],
    [".woff2", "font/woff2"],
  ].flatMap(([extension, type]) => [
    `  <remove fileExtension="${extension}" />`,
    `  <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]),
  "</staticContent>",
];

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** The files by their names in dist/. */
function hostFiles(rules, folder) {
  return {
    _headers: netlifyHeaders(rules, folder),
    "nginx-headers.conf": nginxHeaders(rules, folder),
    "web.config": iisConfig(rules),
  };
}

module.exports = { headersByPath, hostFiles };

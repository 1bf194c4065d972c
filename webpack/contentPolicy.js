/**
 * The Content-Security-Policy of the pane's page: scripts of its own origin and Microsoft's Office.js only, no eval, no
 * inline script or style, nothing fetched but what Office.js itself asks of its own address.
 *
 * @param {string} mode In development the page also follows webpack's dev server.
 */
function contentPolicy(mode) {
  const office = "https://appsforoffice.microsoft.com";
  const connect = mode === "production" ? office : `${office} 'self' ws: wss:`;
  const directives = {
    "default-src": "'none'",
    "script-src": `'self' ${office}`,
    "style-src": `'self' ${office}`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": connect,
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

module.exports = { contentPolicy };

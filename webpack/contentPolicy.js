/**
 * The Content-Security-Policy of the pane's page: scripts of its own origin and Microsoft's Office.js only, no eval, no
 * inline script or style, nothing fetched but what Office.js itself asks of its own address. The one frame is Office.js's own:
 * where it does not know the host, it asks the person in a hidden page of its address whether that host is trusted.
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
    "frame-src": office,
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

module.exports = { contentPolicy };

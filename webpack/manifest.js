const { URL } = require("node:url");

const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** The folder address that ends in one slash; throws with the remedy if Excel would refuse it. */
function publicAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "https:" || address.search || address.hash) {
    throw new Error(
      `ADDIN_URL is "${text}". Give the https address of the folder that serves the add-in, for example https://example.go.th/lpa/`,
    );
  }
  return (address.origin + address.pathname).replace(/\/*$/, "/");
}

/**
 * The manifest with every development address replaced by the public one.
 * `address` is ADDIN_URL; undefined keeps the development address. Throws on a malformed or non-https address.
 */
function rewriteManifest(content, address) {
  const manifest = content.toString("utf8");
  if (address === undefined) return manifest;
  return manifest.split(DEVELOPMENT_ADDRESS).join(publicAddress(address).replaceAll("&", "&amp;"));
}

/** The path of the add-in's folder at its host, from slash to slash; a development server has it at its root. */
function publicFolder(address) {
  return address === undefined ? "/" : new URL(publicAddress(address)).pathname;
}

module.exports = { DEVELOPMENT_ADDRESS, publicFolder, rewriteManifest };

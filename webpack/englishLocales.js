/** In which English Excel may be shown. A manifest takes no "en" for them all, and what it does not name is in Thai. */
const ENGLISH = "AU CA GB IE IN MY NZ PH SG US ZA".split(" ").map((country) => `en-${country}`);

const american = /^( *)<(?:bt:)?Override Locale="(en-US)" .*$\n/gm;

/** The manifest with each text that it has for en-US for every English as well. */
function forEveryEnglish(manifest) {
  return manifest.replace(american, (line) =>
    ENGLISH.map((locale) => line.replace("en-US", locale)).join(""),
  );
}

module.exports = { forEveryEnglish };

/** What no function reads: where the paper says something, notes on it, what was known to the linter, and English titles. */
const unread = new Set(["$schema", "source", "notes", "acknowledged", "goals", "en"]);

/** A pack, or a part of one, without what no function reads. */
function withoutUnread(part) {
  if (Array.isArray(part)) return part.map(withoutUnread);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => (unread.has(name) ? [] : [[name, withoutUnread(value)]])),
  );
}

/** A webpack loader: built-in packs as functions.js carries them. The pane has them whole, and hands those to the session. */
module.exports = (json) => JSON.stringify(withoutUnread(JSON.parse(json)));
module.exports.withoutUnread = withoutUnread;

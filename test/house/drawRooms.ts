import type { Room } from "./room";

const start = "<!-- rooms: written by `npm run rooms` from test/house/rooms.ts -->";
const end = "<!-- /rooms -->";

/** The rooms as a table in Markdown: those there are, with the arrows that are taken. */
export function drawRooms(rooms: readonly Room[]): string {
  return [
    "| room | what it is for | knows |",
    "|---|---|---|",
    ...rooms.map((room) => `| ${nameOf(room)} | ${room.purpose} | ${knownOf(room)} |`),
  ].join("\n");
}

function nameOf({ place, pure }: Room): string {
  return `\`${place}\`${pure ? " ◦" : ""}`;
}

function knownOf({ knows }: Room): string {
  return knows.length > 0 ? knows.join(", ") : "nobody";
}

/** The table that stands in a text; null where it has no place for one. */
export function drawnIn(text: string): string | null {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? null : text.slice(from + start.length, to).trim();
}

/** The text with the rooms drawn anew. */
export function withRooms(text: string, rooms: readonly Room[]): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no place for the rooms: ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${drawRooms(rooms)}\n\n${text.slice(to)}`;
}

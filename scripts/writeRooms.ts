// Draws the rooms of test/house/rooms.ts in docs/architecture.md.
import { readFileSync, writeFileSync } from "node:fs";
import { withRooms } from "../test/house/drawRooms";
import { rooms } from "../test/house/rooms";

const guide = "docs/architecture.md";

writeFileSync(guide, withRooms(readFileSync(guide, "utf8"), rooms));

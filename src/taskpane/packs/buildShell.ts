import type { Shell } from "../shell";
import type { JobShell } from "./workbookJobs";

/** What building a template stands on, and what may follow it. */
export type BuildShell = JobShell & Pick<Shell, "packs" | "packsDesk" | "jobs" | "view">;

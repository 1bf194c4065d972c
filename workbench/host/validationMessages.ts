import type { ValidationAlert, ValidationPrompt } from "./gridParts";

/** What Excel says where nothing else was set: its own words on a wrong entry, and nothing before one. */
export const NO_ALERT: ValidationAlert = { message: "", showAlert: true, style: "Stop", title: "" };
export const NO_PROMPT: ValidationPrompt = { message: "", showPrompt: true, title: "" };

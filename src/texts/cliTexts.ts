import { cliEn } from "./cli.en";
import { cliTh } from "./cli.th";
import type { Language } from "./texts";

/** What the command line says beside the texts of the rooms it calls. */
export const cliTexts = { th: cliTh, en: cliEn };

export type CliTexts = (typeof cliTexts)[Language];

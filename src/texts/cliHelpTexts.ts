import { cliHelpEn } from "./cliHelp.en";
import { cliHelpTh } from "./cliHelp.th";

/** The help pages of the command line. */
export const cliHelpTexts = { th: cliHelpTh, en: cliHelpEn };

import path from "node:path";
import { writePaper } from "../../document/writePaper";
import { blanksIn, formPaper } from "../../media/file/formPaper";
import { writePaperSheet } from "../../media/file/paperSheet";
import type { FormNumber } from "../../media/letter";
import { mediaTroubles } from "../../media/troubles";
import { mediaTexts } from "../../texts/mediaTexts";
import { fill } from "../../texts/texts";
import { toArabicDigits } from "../../text/thaiDigits";
import { mediaTroubleText } from "../../words/mediaTroubleText";
import { hanging } from "../columns";
import { refuse, type ExitCode, type Request } from "../request";
import { writeOut } from "../writeOut";
import { openMedia } from "./openMedia";

/** Writes one of the letter's forms as a .docx, or as a sheet that prints. */
export async function makeForm(request: Request): Promise<ExitCode> {
  const { files, flags, language } = request;
  const [typed = "", file = ""] = files;
  const { out = "" } = flags.values;
  const t = mediaTexts[language];
  const form = formOf(typed);
  if (form === null) return refuse(request, [fill(t.unknownForm, { typed })], 2);
  return writeOut(request, out, { endings: [".docx", ".xlsx"], sources: [file] }, async () => {
    const opened = await openMedia(request, file);
    if (!opened.ok) return refuse(request, opened.trouble, 1);
    const troubles = mediaTroubles(opened.value.assessment, form);
    if (troubles.length > 0)
      return refuse(
        request,
        troubles.map((one) => mediaTroubleText(language, one)),
        1,
      );
    const paper = formPaper(form, opened.value);
    const blanks = blanksIn(paper);
    const isSheet = path.extname(out).toLowerCase() === ".xlsx";
    return {
      content: isSheet ? await writePaperSheet(paper, new Date()) : await writePaper(paper),
      problems: [],
      told: {
        lines: [...(blanks === 0 ? [] : [fill(t.blanks, { count: blanks })]), ...hanging("", t.formUnknown)],
        data: { form, blanks },
      },
    };
  });
}

function formOf(typed: string): FormNumber | null {
  switch (toArabicDigits(typed)) {
    case "1":
      return 1;
    case "2":
      return 2;
    default:
      return null;
  }
}

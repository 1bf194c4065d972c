/** What the command line says beside the texts of packs. */
export interface CliTexts {
  readonly findings: string;
  readonly noSuchFile: string;
}

export const cliTh: CliTexts = {
  findings: "ผิด {error} · ควรตรวจ {warning} · ควรรู้ {note} · ยังไม่ได้รับรอง {open}",
  noSuchFile: "ไม่พบแฟ้มหรือชุดเกณฑ์ “{name}” ชุดเกณฑ์ในตัว: {packs}",
};

export const cliEn: CliTexts = {
  findings: "{error} errors · {warning} warnings · {note} notes · {open} not acknowledged",
  noSuchFile: "No file and no pack “{name}”. Built-in packs: {packs}",
};

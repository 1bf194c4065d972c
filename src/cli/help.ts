import { cliHelpTexts } from "../texts/cliHelpTexts";
import { fill, type Language } from "../texts/texts";
import { displayWidth } from "../text/displayWidth";
import { commands, type Command, type CommandName } from "./commands";
import { aligned, hanging, pageWidth } from "./columns";
import { commonFlags, shownFlag } from "./flags";

/** One command: what it is for, how it is called, its flags, examples and exit codes. */
export function commandHelp(name: CommandName, language: Language): string {
  const texts = cliHelpTexts[language];
  const { usage, flags, examples }: Command = commands[name];
  const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
  return [
    ...hanging(`lpa ${name} – `, texts.commands[name], pageWidth),
    "",
    texts.usage,
    ...indented(usage),
    "",
    texts.flags,
    ...aligned([...flags, ...commonFlags].map((flag) => [`  ${shownFlag(flag)}`, texts.flagTexts[flag]])),
    "",
    texts.examples,
    ...indented(examples),
    "",
    texts.exitCodes,
    ...aligned(Object.entries(texts.exitCode).map(([code, meaning]) => [`  ${code}`, meaning])),
    "",
    ...hanging("", texts.packWord, pageWidth),
    texts.otherLanguage,
  ].join("\n");
}

/** Commands, a line each. */
export function overview(shown: readonly CommandName[], language: Language): string {
  const texts = cliHelpTexts[language];
  return [
    texts.title,
    "",
    texts.commandsHeading,
    ...aligned(shown.map((name) => [`  lpa ${name}`, texts.commands[name]])),
    "",
    texts.everyCommand,
    ...aligned(
      [...commonFlags, "version" as const].map((flag) => [`  ${shownFlag(flag)}`, texts.flagTexts[flag]]),
    ),
    "",
    ...hanging("", texts.packWord, pageWidth),
    texts.more,
    texts.otherLanguage,
  ].join("\n");
}

/** How a command is called, and where more is told. */
export function usageLines(command: CommandName | null, language: Language): readonly string[] {
  const texts = cliHelpTexts[language];
  if (command === null) return [fill(texts.seeHelp, { call: "lpa help" })];
  const lead = `${texts.usage} `;
  const room = " ".repeat(displayWidth(lead));
  return [
    ...commands[command].usage.map((line, index) => (index === 0 ? lead : room) + line),
    fill(texts.seeHelp, { call: `lpa help ${command}` }),
  ];
}

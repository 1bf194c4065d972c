import type { FileIssue } from "../../authoring/packFromFile";
import type { PackIssue } from "../../pack/issue";
import { authoringTexts } from "../../texts/authoringTexts";
import { packIssueTexts } from "../../texts/packIssueTexts";
import type { Language } from "../../texts/texts";
import { authoringIssueText } from "./authoringIssueText";
import { packIssueText } from "../packIssueText";

/** A fault of a pack's file as whoever picked the file reads it, whichever kind of file it was. */
export function fileIssueText(language: Language, issue: FileIssue): string {
  return isInJson(issue)
    ? packIssueText(packIssueTexts[language], issue)
    : authoringIssueText(authoringTexts[language], packIssueTexts[language], issue);
}

function isInJson(issue: FileIssue): issue is PackIssue {
  return typeof issue.place === "string";
}

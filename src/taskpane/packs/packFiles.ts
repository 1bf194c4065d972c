/** What reading a pack's file takes, in the chunk that is loaded with the first file. */
export { fileTooLarge, largestFile, packFromFile } from "../../authoring/packFromFile";
export { fileIssueText } from "../../words/workbook/fileIssueText";

/** What is said while a province's workbooks are gathered. */
export const provinceEn = {
  file: {
    openInExcel:
      "a workbook is open in Excel: a file that begins with ~$ is no workbook. Close it in Excel and run this again, so that what was entered last is read",
    fileTooLarge:
      "the file has more than {most} bytes and is not opened: take the pictures out of the workbook and give links to the evidence",
    cannotOpen:
      "the file can't be opened ({code}): see that you may read it, and that it is on this machine, not only in the cloud",
    readerFailed: "this file could not be read: open it in Excel and save it as a new file",
  },
  list: {
    listEmpty: "The list names no LAO: give the column the head “name”, with the names below",
    notRead: "The list “{name}” can't be read:",
  },
  last: {
    noRollUp:
      "This is no roll-up of a province: take last year's, with its ranking sheet and the heads of its table",
    notRead: "Last year's roll-up “{name}” can't be read:",
    notEarlier: "The roll-up to compare with is of {last}, which is not before {year}: take an earlier one",
  },
  noSuchFile: "“{name}” can't be opened: see that the name is right",
  noWorkbooks: "No workbook in {places}: give the folder or the .xlsx files that the LAOs sent",
  dataProgress: "facts of {done} of {all} files written",
  dataThere:
    "“{name}” is there already and is not written over; give another folder, or --force to write over it",
  dataNotFolder: "“{name}” is a file; give another folder with --data",
  dataNotOurs:
    "“{name}” is no folder that --data wrote, and is not written over even with --force; give another folder",
  dataFailed:
    "The facts could not be written to the folder “{name}” ({code}); check the right to write there and the room",
  dataStopped: "Stopped; neither the folder “{name}” nor the roll-up was written",
  dataChanged: "These files changed while the facts were written, which lack them: {files}; run it again",
  dataWritten: "The facts of {count} files are in the folder “{name}”",
  progress: "{done} of {all} files read",
  stopped:
    "Stopped; “{name}” was not written. The files read, {done} of {all}, need not be read again when you go on",
  summary:
    "{year}: {ranked} LAOs ranked, {unfinished} not entered whole yet, from {files} files ({read} read anew)",
  mean: "Mean percent {mean}",
  duplicates: "{count} LAOs have several files: see the notes sheet",
  leftOut: "{count} files are not counted, being of another year or naming no LAO: see the notes sheet",
  notReceived: "{count} of {expected} not received yet",
  failed: "{count} files can't be read:",
  failedFile: "{file}: {why}",
} as const;

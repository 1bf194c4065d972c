import type { Issue } from "../outcome";
import type { CliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { sayIssue } from "../words/sayIssue";

/** What can be wrong with a call, with what its message needs; words as they were typed. */
interface CallFaultValues {
  unknownCommand: { word: string; near: string | null };
  unknownFlag: { flag: string; near: string | null };
  flagNotTaken: { flag: string; command: string };
  valueMissing: { flag: string };
  valueSurplus: { flag: string; value: string };
  flagTwice: { flag: string };
  flagNeeded: { flag: string };
  fileNeeded: { file: string };
  surplusWord: { word: string };
}

type Code = keyof CallFaultValues;

export type CallFault<One extends Code = Code> = Issue<CallFaultValues, One>;

export function callFault<One extends Code>(code: One, values: CallFaultValues[One]): CallFault<One> {
  return { code, values };
}

export function callFaultText({ call }: CliTexts, fault: CallFault): string {
  switch (fault.code) {
    case "unknownCommand":
    case "unknownFlag": {
      const { near } = fault.values;
      const text =
        fault.code === "unknownCommand"
          ? fill(call.unknownCommand, { word: fault.values.word })
          : fill(call.unknownFlag, { flag: fault.values.flag });
      return near === null ? text : `${text} ${fill(call.meant, { near })}`;
    }
    default:
      return sayIssue(call, fault, {});
  }
}

import { checkTexts, type CheckTexts } from "../../texts/checkTexts";
import { useShell } from "../shell";

export function useCheckTexts(): CheckTexts {
  return checkTexts[useShell().language];
}

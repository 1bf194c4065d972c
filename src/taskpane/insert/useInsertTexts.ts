import { insertTexts, type InsertTexts } from "../../texts/pane/insertTexts";
import { useShell } from "../shell";

export function useInsertTexts(): InsertTexts {
  return insertTexts[useShell().language];
}

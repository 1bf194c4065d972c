import { builtInPacks } from "../../pack/builtIn";
import { useShell } from "../shell";
import { useStore } from "../store";
import { listPacks, type ListedPack } from "../desk/packList";

/** All packs at hand, as they are now. */
export function useListedPacks(): readonly ListedPack[] {
  const { packs, packsDesk } = useShell();
  const { loaded } = useStore(packsDesk.shelf.state);
  return listPacks({ packs: useStore(packs), builtIn: builtInPacks, loaded });
}

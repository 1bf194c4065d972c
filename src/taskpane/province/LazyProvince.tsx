import "./province.css";
import type { JSX } from "preact";
import { LoadedLater } from "../controls/LoadedLater";

/** The province, loaded when its fold is first opened: few officers put many organizations together. */
export function LazyProvince(): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "province" */ "./ProvincePanel")}>
      {({ ProvincePanel }) => <ProvincePanel />}
    </LoadedLater>
  );
}

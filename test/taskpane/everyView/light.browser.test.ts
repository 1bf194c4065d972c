import { testEveryView } from "../support/everyView";

testEveryView("light");

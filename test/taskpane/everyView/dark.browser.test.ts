import { testEveryView } from "../support/everyView";

testEveryView("dark");

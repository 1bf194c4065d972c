import { testEveryView } from "../support/everyView";

testEveryView("highContrast");

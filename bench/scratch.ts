import { measureTarget } from "./target";
void measureTarget().then((t) => console.table(t));

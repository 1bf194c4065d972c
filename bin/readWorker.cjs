// A thread of its own that reads workbooks, from the TypeScript source as the command line does.
require("tsx/cjs/api").register();
require("../src/cli/province/readWorker.ts");

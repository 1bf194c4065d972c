// A thread of its own that reads workbooks.
require("./fromSource.cjs")("province/readWorker.ts");

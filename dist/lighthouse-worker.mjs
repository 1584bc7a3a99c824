import "node:module";
import { parentPort } from "node:worker_threads";
import { answered } from "./lighthouse.mjs";

// src/suites/lighthouse/worker.ts
parentPort?.on("message", (order) => {
	answered(order).then((answer) => parentPort?.postMessage(answer));
});

export {  };
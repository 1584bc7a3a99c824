import "node:module";
import { parentPort, workerData } from "node:worker_threads";

// src/system/github/artifacts/upload-worker.ts
async function upload() {
	const { name, root, files, plain } = workerData;
	const { DefaultArtifactClient } = await import("./github.mjs");
	const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, plain === true ? { skipArchive: true } : {});
	return {
		id: id ?? 0,
		digest: digest ?? ""
	};
}
const news = await upload().catch((error) => ({
	failed: error instanceof Error ? error.message : String(error),
	kind: error instanceof Error ? error.name : ""
}));
parentPort?.postMessage(news);

export {  };
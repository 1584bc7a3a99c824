#!/usr/bin/env node
import "node:module";

// src/system/process/version.ts
/** Tidemark's version; `npm run house` holds it against package.json. */
const VERSION = "0.1.0";

// src/faces/main.ts
/** Below this, Lighthouse 13 fails audits silently and undici 8 does not load. */
const LEAST = [22, 19];
/** Why this Node cannot run Tidemark, in one line, or undefined when it can. */
function tooOld(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > LEAST[0] || major === LEAST[0] && minor >= LEAST[1] ? void 0 : `Tidemark needs Node ${LEAST.join(".")} or newer; this is Node ${version}. Install Node 24, or use the action, which brings its own.`;
}
async function main() {
	const refusal = tooOld(process.versions.node);
	if (refusal !== void 0) {
		process.stderr.write(`${refusal}\n`);
		process.exitCode = 3;
	} else if (process.argv[2] === "--version" || process.argv[2] === "-v") process.stdout.write(`${VERSION}\n`);
	else if (process.argv.length === 2 && process.env["GITHUB_ACTIONS"] === "true" && process.env["INPUT_CONFIG"] !== void 0) {
		const { action } = await import("./action.mjs");
		await action();
	} else {
		const { cli } = await import("./app.mjs");
		await cli();
	}
}
await main();

export { tooOld };
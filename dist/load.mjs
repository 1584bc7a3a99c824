import "node:module";
import { Endpoint, Failure, VERSION, brokenHeader, cookieOf, count, emptyHistogram, encode, flatHeaders, longest, mean, merge, quantile, timeSeriesExhibit, z } from "./shared.mjs";
import { availableParallelism } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { Worker } from "node:worker_threads";

// src/suites/load/count/outcome.ts
/** How a request ended; its place in this list is its code in a row. Only `ok` is no error. */
const outcomes = [
	"ok",
	"status",
	"header",
	"body",
	"duration",
	"timeout",
	"refused",
	"reset",
	"dns",
	"tls",
	"broken",
	"unfinished",
	"dropped"
];
/** What kept an answer away, for people. */
const words = {
	ok: "were answered as expected",
	status: "had another status than expected",
	header: "lacked a header or had another value in it",
	body: "had another body than expected",
	duration: "took longer than expected",
	timeout: "timed out",
	refused: "were refused a connection",
	reset: "lost their connection before the answer was complete",
	dns: "found no address for the host",
	tls: "could not agree on TLS",
	broken: "were answered with something that is not HTTP",
	unfinished: "were not answered when the run ended",
	dropped: "were not sent because every connection was busy"
};

// src/suites/load/count/counts.ts
function addNumbers(into, from) {
	for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) + (from[index] ?? 0);
}
function pairs(into, from) {
	return from.map((theirs, index) => {
		const own = into[index];
		if (own === void 0) throw new Error("counts of two different runs cannot be added");
		return [own, theirs];
	});
}
/** Adds another worker's counts of the same run: exactly as if one had seen all requests. */
function addCounts(into, from) {
	for (const [own, theirs] of pairs(into.parts, from.parts)) {
		for (const [window, more] of pairs(own.windows, theirs.windows)) merge(window, more);
		merge(own.onTime, theirs.onTime);
		merge(own.ttfb, theirs.ttfb);
		addNumbers(own.outcomes, theirs.outcomes);
		addNumbers(own.statuses, theirs.statuses);
	}
	for (const [own, theirs] of pairs(into.moments, from.moments)) {
		merge(own.latency, theirs.latency);
		own.requests += theirs.requests;
		own.errors += theirs.errors;
		own.answers += theirs.answers;
	}
	for (const clock of ["service", "lag"]) merge(into.clocks[clock], from.clocks[clock]);
	for (const [window, answers] of from.answersByWindow.entries()) into.answersByWindow[window] = (into.answersByWindow[window] ?? 0) + answers;
	into.warm += from.warm;
	into.rows += from.rows;
}

// src/suites/load/generate/schedule.ts
/** Requests a second at most. */
function peakRate(phases) {
	return Math.max(...phases.flatMap(({ from, to }) => [from, to]));
}
/** How long all of them take, ms. */
function totalMs(phases) {
	return phases.reduce((sum, { ms }) => sum + ms, 0);
}

// src/suites/load/generate/workers.ts
/** Requests a second that one worker is trusted with, and connections. */
const RATE = 4e3;
const CONNECTIONS = 64;
/** Time for every worker to hear the starting time, ms. */
const LEAD = 30;
/** Time for a run that was aborted to be counted, ms. */
const STOP_LIMIT = 1e4;
/** Worker threads for a scenario: one for every 4,000 requests a second, never all cores. */
function workerCountFor(input) {
	const { model } = input;
	const wanted = model.kind === "open" ? peakRate(model.phases) / RATE : input.connections / CONNECTIONS;
	const most = Math.min(Math.max(1, availableParallelism() - 1), input.connections);
	return Math.min(Math.max(Math.ceil(wanted), 1), most);
}
function start(options) {
	return new Worker(new URL("./load-worker.mjs", import.meta.url), {
		workerData: options,
		env: {}
	});
}
function send(worker, command) {
	worker.postMessage(command);
}
/** Resolves with the first message of a type; rejects when the worker fails or leaves before. */
function hear(worker, type) {
	return new Promise((resolve, reject) => {
		const isIt = (message) => message.type === type;
		worker.on("message", (message) => {
			if (isIt(message)) resolve(message);
		});
		worker.once("error", reject);
		worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`a load worker left with code ${code}`)));
	});
}
function listen(workers, listener) {
	let ended = false;
	for (const [part, worker] of workers.entries()) worker.on("message", (message) => {
		if (message.type !== "progress" || !listener.progress(part, message) || ended) return;
		ended = true;
		for (const each of workers) send(each, { type: "stop" });
	});
}
/** The message of a type from every worker, or the reason why not. */
function hearAll(workers, type, aborted) {
	const heard = Promise.race([Promise.all(workers.map((worker) => hear(worker, type))), aborted]);
	heard.catch(() => void 0);
	return heard;
}
/**
* Runs an order on `parts` threads. An abort of the signal ends it early once it goes on, as its listener
* may; before that it rejects with the signal's reason. Leaves no thread behind either way.
*/
async function runWorkers(options, parts, listener, signal) {
	signal.throwIfAborted();
	const workers = Array.from({ length: parts }, (_, part) => start({
		...options,
		part,
		parts
	}));
	let started = 0;
	const aborted = new Promise((_resolve, reject) => {
		const onAbort = () => {
			if (started === 0) return reject(signal.reason);
			for (const worker of workers) send(worker, { type: "abandon" });
			setTimeout(() => reject(signal.reason), STOP_LIMIT).unref();
		};
		signal.addEventListener("abort", onAbort, { once: true });
	});
	aborted.catch(() => void 0);
	const over = hearAll(workers, "ended", aborted);
	const counted = hearAll(workers, "counts", aborted);
	try {
		listen(workers, listener);
		const ready = await hearAll(workers, "ready", aborted);
		listener.ready(ready.map((message) => message.live));
		const before = workers.map((worker) => worker.performance.eventLoopUtilization());
		started = performance.now();
		for (const worker of workers) send(worker, {
			type: "start",
			at: Date.now() + LEAD
		});
		const busy = watch(workers, before, options.input.warmup + LEAD, over);
		const ends = await over;
		const ms = performance.now() - started;
		const grid = listener.cut(Math.max(...ends.map((end) => end.last)));
		for (const worker of workers) send(worker, {
			type: "count",
			grid
		});
		const counts = (await counted).map((message) => message.counts);
		return {
			due: ends.reduce((sum, end) => sum + end.due, 0),
			busy: await busy,
			ms,
			counts
		};
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}
/** The busiest loop from the end of the warm-up to the last look before the end. */
async function watch(workers, first, warmup, over) {
	let going = true;
	const stop = () => {
		going = false;
	};
	over.then(stop, stop);
	let before = first;
	let busy = 0;
	for (let waited = 0; going; waited += 250) {
		await Promise.race([setTimeout$1(250, void 0, { ref: false }), over.catch(() => void 0)]);
		if (!going) break;
		if (waited < warmup) before = workers.map((worker) => worker.performance.eventLoopUtilization());
		else busy = Math.max(...workers.map((worker, index) => worker.performance.eventLoopUtilization(before[index]).utilization));
	}
	return busy;
}

// src/suites/load/count/grid.ts
const MAX_MOMENTS = 120;
/** Ten windows of at least a second, and a moment a second (longer ones in runs over two minutes). */
function gridOf(warmup, ms) {
	const windows = Math.max(1, Math.min(10, Math.floor(ms / 1e3)));
	const moment = 1e3 * Math.ceil(ms / 1e3 / MAX_MOMENTS);
	return {
		warmup,
		window: ms / windows,
		windows,
		moment,
		moments: Math.max(1, Math.ceil(ms / moment))
	};
}
/** How long a scenario measures, ms; undefined when answers decide it. */
function plannedMs({ model }) {
	return model.kind === "open" ? totalMs(model.phases) : model.ms;
}

// src/suites/load/count/tally.ts
function sum(histograms) {
	const whole = emptyHistogram();
	for (const histogram of histograms) merge(whole, histogram);
	return whole;
}
function sumOf(maps) {
	const whole = /* @__PURE__ */ new Map();
	for (const [key, times] of maps.flatMap((map) => [...map])) whole.set(key, (whole.get(key) ?? 0) + times);
	return whole;
}
function accountOf({ windows, onTime, ttfb, ...part }) {
	const named = outcomes.map((outcome, code) => [outcome, part.outcomes[code] ?? 0]);
	const statuses = [...part.statuses.entries()];
	return {
		latency: sum(windows),
		onTime,
		ttfb,
		windows,
		outcomes: new Map(named.filter(([, times]) => times > 0)),
		statuses: new Map(statuses.filter(([, times]) => times > 0))
	};
}
/** Counts as everything that is asked of them. */
function tallyOf({ grid, parts, ...rest }) {
	const endpoints = parts.map(accountOf);
	const windows = Array.from({ length: grid.windows }, (_, index) => sum(parts.flatMap((part) => part.windows.slice(index, index + 1))));
	const whole = {
		latency: sum(windows),
		onTime: sum(parts.map((part) => part.onTime)),
		ttfb: sum(parts.map((part) => part.ttfb)),
		windows,
		outcomes: sumOf(endpoints.map((account) => account.outcomes)),
		statuses: sumOf(endpoints.map((account) => account.statuses))
	};
	return {
		...rest,
		whole,
		endpoints
	};
}
/** Requests that did not end as expected, dropped and unfinished ones among them. */
function errors(account) {
	return requests(account) - (account.outcomes.get("ok") ?? 0);
}
/** Requests whose time came. */
function requests(account) {
	return [...account.outcomes.values()].reduce((sum, each) => sum + each, 0);
}

// src/suites/load/generate/drive.ts
const SAMPLES = 200;
/** What all workers have told so far. */
var Log = class {
	samples = [];
	#input;
	#latest = /* @__PURE__ */ new Map();
	#live = [];
	#stop;
	constructor(input) {
		this.#input = input;
	}
	get stop() {
		return this.#stop;
	}
	ready(live) {
		this.#live = live;
	}
	progress(part, progress) {
		this.#latest.set(part, progress);
		this.samples.push(...progress.samples.slice(0, SAMPLES - this.samples.length));
		this.#stop ??= progress.stop;
		return this.#stop !== void 0;
	}
	cut(last) {
		const { warmup } = this.#input;
		return gridOf(warmup, plannedMs(this.#input) ?? Math.max(1, last - warmup));
	}
	/** Requests over, and those of them that were measured. */
	soFar() {
		return {
			rows: [...this.#latest.values()].reduce((sum, progress) => sum + progress.rows, 0),
			measured: [...this.#latest.values()].reduce((sum, { rows, warm }) => sum + rows - warm, 0)
		};
	}
	/** ms; NaN before anything was measured. */
	p95() {
		const whole = emptyHistogram();
		for (const latencies of this.#live) merge(whole, latencies);
		return quantile(whole, .95);
	}
};
function progressReporter(input, log, started, listener) {
	const { model, warmup } = input;
	const planned = plannedMs(input);
	const iterations = model.kind === "closed" ? model.iterations ?? 0 : 0;
	let former = 0;
	let at = started;
	return () => {
		const now = performance.now();
		const { rows, measured } = log.soFar();
		const rate = (rows - former) * 1e3 / Math.max(1, now - at);
		former = rows;
		at = now;
		const p95 = log.p95();
		const figures = {
			"requests-per-second": rate,
			...!Number.isNaN(p95) && { "p95-ms": p95 }
		};
		listener.sample({
			t: now - started,
			figures
		});
		listener.progress(planned === void 0 ? {
			done: measured,
			of: iterations,
			unit: "requests"
		} : {
			done: Math.min(now - started, warmup + planned),
			of: warmup + planned,
			unit: "ms"
		});
	};
}
function together([first, ...others]) {
	if (!first) throw new Error("there is no worker");
	for (const other of others) addCounts(first, other);
	return first;
}
/**
* Runs a scenario against an origin and counts every request. An abort of the signal ends it early, with what
* was measured by then. Throws when a request was lost.
*/
async function drive(options, signal, listener) {
	const { input } = options;
	const log = new Log(input);
	const timer = setInterval(progressReporter(input, log, performance.now(), listener), 250);
	const result = await runWorkers(options, workerCountFor(input), log, signal).finally(() => clearInterval(timer));
	const counts = together(result.counts);
	if (result.due !== counts.rows) throw new Error(`${result.due} requests were due and ${counts.rows} are accounted for`);
	const { grid } = counts;
	const planned = plannedMs(input);
	const ms = planned === void 0 ? grid.window * grid.windows : Math.min(planned, Math.max(1, result.ms - input.warmup));
	return {
		tally: tallyOf(counts),
		grid,
		samples: log.samples,
		stop: log.stop,
		busy: result.busy,
		ms
	};
}

// src/suites/load/observe/findings.ts
/** From this share of an endpoint's requests on, a fault is an error and no longer a warning. */
const OFTEN = .01;
/** No answers to judge: a few are a warning, many are told once for the whole scenario. */
const unanswered = ["dropped", "unfinished"];
function statusesOf(account) {
	return [...account.statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`).join(", ");
}
/** What the sampled answers of an endpoint with this outcome were refused for, each once. */
function reasonsOf(samples, endpoint, outcome) {
	const alike = samples.filter((sample) => sample.endpoint === endpoint && sample.outcome === outcome);
	return [...new Set(alike.map(({ message }) => message))];
}
/** The status that came most often of those that were not expected. */
function wrongStatus(account, expected) {
	const isWrong = (status) => expected.length === 0 ? status >= 400 : !expected.includes(status);
	return [...account.statuses].filter(([status]) => isWrong(status)).toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
function ofEndpoint({ input, samples, health }, account, index) {
	const endpoint = input.endpoints[index];
	if (!endpoint) return [];
	const all = requests(account);
	const status = wrongStatus(account, endpoint.expect.statuses);
	return [...account.outcomes].filter(([outcome]) => outcome !== "ok" && !(health.kind === "target" && unanswered.includes(outcome))).map(([outcome, times]) => {
		const reasons = reasonsOf(samples, index, outcome);
		const mild = unanswered.includes(outcome) || health.kind === "ours" && outcome === "timeout";
		return {
			subject: endpoint.subject,
			rule: `load/${outcome}`,
			severity: times / all >= OFTEN && !mild ? "error" : "warning",
			message: `${times} of ${all} requests ${[words[outcome], ...reasons.slice(0, 1)].join(": ")}.`,
			identity: `${endpoint.subject} ${outcome}`,
			url: endpoint.path,
			explains: ["errors"],
			after: {
				requests: times,
				of: all,
				...outcome === "status" && status !== void 0 && { status }
			},
			detail: [...reasons, account.statuses.size > 0 && `statuses: ${statusesOf(account)}`].filter(Boolean).join("\n")
		};
	});
}
function ofScenario(subject, { rule, severity, why, next, explains }) {
	return {
		subject,
		rule: `load/${rule}`,
		severity,
		message: `${why[0]?.toUpperCase() ?? ""}${why.slice(1)}.`,
		identity: `${subject} ${rule}`,
		detail: next,
		...explains && { explains }
	};
}
function healthFaults(health) {
	if (health.kind === "ours") return [{
		rule: "generator-saturated",
		severity: "warning",
		why: health.why,
		next: "Use a bigger or quieter runner, or ask for a lower rate."
	}];
	if (health.kind === "target") return [{
		rule: "target-saturated",
		severity: "error",
		why: health.why,
		next: "The waiting is in the latencies; dropped and unanswered requests are in the error rate. More connections help only if the target can serve them.",
		explains: [
			"latency",
			"errors",
			"throughput"
		]
	}];
	return [];
}
/** What went wrong that is not a number, by endpoint and outcome. A run that was turned away says only that. */
function findingsOf(run) {
	const { input, tally, health, stop } = run;
	const why = `the run was ended early, because ${stop?.why}`;
	if (stop?.kind === "blocked") return [ofScenario(input.subject, {
		rule: "blocked",
		severity: "warning",
		why,
		next: "Ask for a lower rate, or let the target exempt this User-Agent."
	})];
	return [...[...stop ? [{
		rule: "ended-early",
		severity: "error",
		why,
		next: "Look at the log of the target.",
		explains: ["errors"]
	}] : [], ...healthFaults(health)].map((fault) => ofScenario(input.subject, fault)), ...tally.endpoints.flatMap((account, index) => ofEndpoint(run, account, index))];
}

// src/suites/load/wire/session-headers.ts
/** Who we are and whom we visit for. Throws a Failure when a header could not be sent. */
function headersOf(session) {
	const headers = flatHeaders(session, `tidemark/${VERSION} (load test)`);
	const broken = brokenHeader(headers);
	if (broken === void 0) return headers;
	throw new Failure({
		code: "load/header",
		owner: "config",
		message: `The session's header ${JSON.stringify(broken)} holds a line break.`,
		next: "Give it a value of one line."
	});
}

// src/suites/load/scenario/scenario-input.ts
/** An endpoint of a scenario. */
const ScenarioEndpoint = Endpoint.extend({
	/** Id of its subject: `browse/GET /api/products`. */
	subject: z.string(),
	weight: z.int()
});
/** Open: requests come by the clock. Closed: by answers, so many in all or for so long (ms). */
const Model = z.discriminatedUnion("kind", [z.strictObject({
	kind: z.literal("open"),
	phases: z.array(z.strictObject({
		ms: z.number(),
		from: z.number(),
		to: z.number()
	})).min(1),
	overflow: z.enum(["queue", "drop"])
}), z.strictObject({
	kind: z.literal("closed"),
	iterations: z.int().optional(),
	ms: z.number().optional()
})]);
/** One scenario: what a task carries from the plan to the engine. Times in ms. */
const ScenarioInput = z.strictObject({
	subject: z.string(),
	as: z.string().optional(),
	model: Model,
	connections: z.int().min(1),
	warmup: z.number(),
	timeout: z.number(),
	gracefulStop: z.number(),
	distribution: z.enum([
		"round_robin",
		"weighted",
		"sequential"
	]),
	endpoints: z.array(ScenarioEndpoint).min(1)
});

// src/suites/load/metrics.ts
/** Fewest requests whose 95 % interval for a quantile is finite. */
function minRequestsFor(q) {
	return Math.ceil(Math.log(.025) / Math.log(q));
}
function percentile(id, q, role) {
	return {
		id,
		q,
		needs: minRequestsFor(q),
		role
	};
}
/** Of latency, with the fewest requests it takes. */
const percentiles = [
	percentile("p50", .5, "gate"),
	percentile("p90", .9, "gate"),
	percentile("p95", .95, "gate"),
	percentile("p99", .99, "watch"),
	percentile("p99.9", .999, "watch")
];
const time = {
	unit: "ms",
	family: "latency",
	better: "lower",
	compare: "ratio",
	margin: .1,
	floor: 2
};
/** Latencies told under another one; first of all the p95, which most budgets are about. */
const leads = {
	p95: [
		"p50",
		"p90",
		"p99",
		"p99.9",
		"mean",
		"max",
		"service-p95",
		"ttfb-p95"
	],
	p90: ["p50", "mean"],
	p99: ["p99.9", "max"]
};
/** Every figure of a scenario; endpoints have all but those of the machine. */
const metrics = [
	...percentiles.map(({ id, q, role }) => ({
		id,
		title: id,
		...time,
		...leads[id] && { leads: leads[id] },
		quantile: q,
		role
	})),
	{
		id: "mean",
		title: "Mean latency",
		...time,
		mean: true,
		role: "watch"
	},
	{
		id: "max",
		title: "Longest latency of a run",
		...time,
		quantile: 1,
		role: "watch"
	},
	{
		id: "error-rate",
		title: "Error rate",
		unit: "ratio",
		family: "errors",
		better: "lower",
		compare: "difference",
		margin: .005,
		role: "gate"
	},
	{
		id: "throughput",
		title: "Throughput",
		unit: "per-second",
		family: "throughput",
		better: "higher",
		compare: "ratio",
		margin: .05,
		role: "gate"
	},
	{
		id: "service-p95",
		title: "Service time p95",
		...time,
		quantile: .95,
		phase: "service",
		role: "watch"
	},
	{
		id: "ttfb-p95",
		title: "First byte p95",
		...time,
		quantile: .95,
		phase: "first-byte",
		role: "watch"
	},
	{
		id: "lag-p99",
		title: "Own lateness p99",
		...time,
		family: "generator",
		role: "watch"
	}
];

// src/suites/load/generate/generator-health.ts
/** Lateness of our own that a figure survives: this long (ms), or this share of what it would be without. */
const LAG = 5;
const LAG_SHARE = .1;
/** A worker's event loop busier than this reads answers late, which no clock of ours can tell. */
const BUSY = .8;
/** What helps where our own lateness is in the way. */
const QUIETER = "a quieter machine or a lower rate";
function percent(share) {
	return `${Math.round(share * 100)} %`;
}
/** Three digits of ms, without an exponent. */
const brief = (ms) => Number(ms.toPrecision(3));
/** Why our own lateness makes a latency figure worthless, or undefined when it is the target's. */
function lateness({ latency, onTime }, figure) {
	const seen = figure(latency);
	const without = figure(onTime);
	if (!(seen - without > Math.max(LAG, LAG_SHARE * without))) return void 0;
	const [figures, punctual] = [brief(seen), brief(without)];
	return `the load generator itself was late: ${figures} ms would be ${punctual} ms without that, so take ${QUIETER}`;
}
/** Judges a finished run. `busy`: 0–1, the busiest worker's event loop. */
function generatorHealthOf({ whole }, busy) {
	const due = requests(whole);
	if (due === 0) return { kind: "fine" };
	if (busy > BUSY) return {
		kind: "ours",
		why: `the load generator was busy ${percent(busy)} of the time and is in the figures, so take ${QUIETER}`
	};
	const late = count(whole.latency) > 0 ? lateness(whole, (latencies) => quantile(latencies, .5)) : void 0;
	if (late !== void 0) return {
		kind: "ours",
		why: late
	};
	const lost = (whole.outcomes.get("dropped") ?? 0) + (whole.outcomes.get("unfinished") ?? 0);
	if (lost / due <= .050000000000000044) return { kind: "fine" };
	return {
		kind: "target",
		why: `the target did not keep up: ${percent(lost / due)} of the requests could not be sent or answered in time, while the load generator was on time`
	};
}

// src/suites/load/observe/measurements.ts
function ofQuantile({ name: histogram, whole, windows }, { q, needs }) {
	const seen = count(whole);
	if (seen < needs) return {
		kind: "absent",
		reason: `${seen} requests are too few for it, it takes ${needs}`,
		few: {
			histogram,
			quantile: q,
			needs
		}
	};
	return {
		kind: "histogram",
		histogram,
		quantile: q,
		windows: windows.filter((window) => count(window) >= needs).map((window) => quantile(window, q))
	};
}
function ofValue(whole, windows, figure) {
	if (count(whole) === 0) return {
		kind: "absent",
		reason: "no request was sent"
	};
	return {
		kind: "replicates",
		values: windows.filter((window) => count(window) > 0).map(figure),
		whole: figure(whole),
		count: count(whole)
	};
}
/** Absent when our own lateness decides the figure. */
function unlessLate(samples, account, figure) {
	const late = samples.kind === "absent" ? void 0 : lateness(account, figure);
	return late === void 0 ? samples : {
		kind: "absent",
		reason: late,
		untrusted: true,
		atMost: figure(account.latency)
	};
}
function ofAccount(subject, account) {
	const of = (metric, samples) => ({
		subject,
		metric,
		samples
	});
	const latency = {
		name: `${subject}/latency`,
		whole: account.latency,
		windows: account.windows
	};
	return [
		...percentiles.map(({ id, q, needs }) => of(id, unlessLate(ofQuantile(latency, {
			q,
			needs
		}), account, (latencies) => quantile(latencies, q)))),
		of("mean", unlessLate(ofValue(account.latency, account.windows, mean), account, mean)),
		of("max", unlessLate(ofValue(account.latency, account.windows, longest), account, longest)),
		of("error-rate", {
			kind: "proportion",
			hits: errors(account),
			trials: requests(account)
		})
	];
}
/** Answers a second in each window that went by, and over all of them. */
function throughput({ answersByWindow }, grid, ms) {
	const over = Math.max(1, Math.min(grid.windows, Math.floor(ms / grid.window + 1e-6)));
	const values = answersByWindow.slice(0, over).map((answers) => answers * 1e3 / grid.window);
	return {
		kind: "replicates",
		values,
		whole: values.reduce((sum, each) => sum + each, 0) / over
	};
}
/** The time to the first byte, of an endpoint or of a whole scenario. */
function firstByte(subject, { ttfb }) {
	return {
		subject,
		metric: "ttfb-p95",
		samples: ofQuantile({
			name: `${subject}/ttfb`,
			whole: ttfb,
			windows: []
		}, {
			q: .95,
			needs: minRequestsFor(.95)
		})
	};
}
const clocks = [{
	metric: "service-p95",
	clock: "service",
	q: .95,
	needs: minRequestsFor(.95)
}, {
	metric: "lag-p99",
	clock: "lag",
	q: .99,
	needs: 1
}];
/** Every figure of a scenario and its endpoints. `ms`: how long it measured; it may have ended early. */
function figuresOf(input, tally, grid, ms) {
	const { subject, endpoints } = input;
	const own = [
		...ofAccount(subject, tally.whole),
		firstByte(subject, tally.whole),
		{
			subject,
			metric: "throughput",
			samples: throughput(tally, grid, ms)
		},
		...clocks.map(({ metric, clock, q, needs }) => ({
			subject,
			metric,
			samples: ofQuantile({
				name: `${subject}/${clock}`,
				whole: tally.clocks[clock],
				windows: []
			}, {
				q,
				needs
			})
		}))
	];
	const parts = tally.endpoints.flatMap((account, index) => {
		const name = endpoints[index]?.subject ?? "";
		return [...ofAccount(name, account), firstByte(name, account)];
	});
	const named = [
		[`${subject}/latency`, tally.whole.latency],
		[`${subject}/ttfb`, tally.whole.ttfb],
		...clocks.map(({ clock }) => [`${subject}/${clock}`, tally.clocks[clock]]),
		...tally.endpoints.flatMap((account, index) => {
			const name = endpoints[index]?.subject ?? "";
			return [[`${name}/latency`, account.latency], [`${name}/ttfb`, account.ttfb]];
		})
	];
	return {
		measurements: [...own, ...parts],
		histograms: Object.fromEntries(named.map(([name, histogram]) => [name, encode(histogram)]))
	};
}
/** What our own slowness can cause; any other error is the answer's own. */
const slow = [
	"duration",
	"timeout",
	"unfinished",
	"dropped"
];
/**
* Subjects whose errors, if any, were not caused by our being slow, so that their share of errors is true all the
* same.
*/
function honestErrors({ subject, endpoints }, { whole, endpoints: accounts }) {
	const named = [[subject, whole], ...accounts.map((account, index) => [endpoints[index]?.subject ?? "", account])];
	return new Set(named.filter(([, { outcomes }]) => slow.every((outcome) => (outcomes.get(outcome) ?? 0) === 0)).map(([name]) => name));
}
/**
* The same figures, none of which may decide anything, because of `why`; our own lateness stays visible, and so do
* the error rates of `honest` subjects.
*/
function untrusted(figures, why, honest = /* @__PURE__ */ new Set()) {
	const stays = ({ metric, subject, samples }) => metric === "lag-p99" || samples.kind === "absent" || samples.kind === "proportion" && honest.has(subject);
	const measurements = figures.measurements.map((measurement) => stays(measurement) ? measurement : {
		...measurement,
		samples: {
			kind: "absent",
			reason: why,
			untrusted: true
		}
	});
	return {
		...figures,
		measurements
	};
}

// src/suites/load/observe/series.ts
/** A scenario over time, as an exhibit. */
function seriesOf(subject, tally, grid) {
	const step = grid.moment / 1e3;
	const points = tally.moments.map((moment, index) => {
		const empty = count(moment.latency) === 0;
		return {
			t: index * step,
			requests: moment.requests,
			errors: moment.errors,
			answers: moment.answers,
			p50: empty ? null : quantile(moment.latency, .5),
			p95: empty ? null : quantile(moment.latency, .95)
		};
	});
	return {
		subject,
		...timeSeriesExhibit({
			step,
			points
		})
	};
}

// src/suites/load/engine.ts
/** A target that never answered cannot be measured at all. */
function refuseSilence({ tally }, target) {
	const { outcomes, statuses } = tally.whole;
	const [most] = [...outcomes].toSorted(([, a], [, b]) => b - a);
	if (statuses.size > 0 || !most) return;
	const [outcome] = most;
	throw new Failure({
		code: "load/no-answer",
		owner: "target",
		message: `${target} did not answer a single request; most ${words[outcome]}.`,
		next: "Look whether the preview is up and can be reached from this machine; where it is, it broke down under this load: try a lower rate."
	});
}
function observe(input, { tally, grid, samples, stop, busy, ms }) {
	const health = generatorHealthOf(tally, busy);
	const figures = figuresOf(input, tally, grid, ms);
	const late = health.kind === "ours" ? untrusted(figures, health.why, honestErrors(input, tally)) : figures;
	return {
		...stop?.kind === "blocked" ? {
			...untrusted(figures, `${stop.why}: let this run in there, or lower the rate`),
			futile: stop.why
		} : late,
		findings: findingsOf({
			input,
			tally,
			samples,
			health,
			stop
		}),
		exhibits: [seriesOf(input.subject, tally, grid)]
	};
}
/**
* Runs one scenario against the target. When it is aborted it emits what it measured by then, and rejects
* with the reason.
*/
async function measure(task, bench) {
	const { target, pinned, tls, seed, signal } = bench;
	const input = ScenarioInput.parse(task.input);
	const headers = headersOf(bench.session(input.as));
	const driven = await drive({
		input,
		origin: target,
		pinned,
		tls,
		headers,
		seed
	}, signal, bench);
	bench.received(driven.samples.flatMap(({ cookies }) => cookies.map(cookieOf)));
	if (signal.aborted) bench.emit(observe(input, driven));
	signal.throwIfAborted();
	refuseSilence(driven, target);
	return observe(input, driven);
}

export { measure };
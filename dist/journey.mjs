import "node:module";
import { DescriptionMistake, ExpectationOptions, ExpressionLimit, FAILED_PICTURE, Failure, HIDDEN, MOST_IN_A_ROW, MOST_REDIRECTS, MatcherOptions, PATHS, Sessions, Unset, VERSION, answerOf, breachOf, captured, compileCondition, compileMatcher, curlOf, didYouMean, endpointFiller, endpointOf, exchange, expectationOf, fillJson, fillText, follow, harOf, isSecret, isTargetDown, lookedAt, matcherOf, namedOperations, openEgress, operationOf, pathFiller, placedMistake, readDescription, requestLine, short, shown, tellsWho, templateParts, valueFiller, verifierOf, visiting, walkthroughExhibit, withQuery, withoutQuery, writeAmount, z } from "./shared.mjs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createHash, randomBytes } from "node:crypto";

// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};

// src/suites/journey/input.ts
var Input, requestOptionsOf;
var init_input = __esmMin((() => {
	Input = z.custom((value) => typeof value === "object" && value !== null);
	requestOptionsOf = ({ expect: _expect, ...step }) => ({
		...step,
		expect: {}
	});
}));

// src/suites/journey/step-check.ts
var METHODS, REQUESTS, OTHERS, SYSTEMS, OF_SYSTEMS, NOTHING, NO_ANSWER;
var init_step_check = __esmMin((() => {
	METHODS = [
		"get",
		"post",
		"put",
		"patch",
		"delete",
		"head",
		"options"
	];
	REQUESTS = [
		...METHODS,
		"path",
		"operation"
	];
	OTHERS = [
		"use",
		"checkpoint",
		"branches",
		"wait",
		"run",
		"browser"
	];
	SYSTEMS = [
		"db",
		"mail",
		"queue",
		"object"
	];
	OF_SYSTEMS = ["assert", ...SYSTEMS];
	NOTHING = `does nothing; write a request (get: /orders) or one of ${OTHERS.join(", ")}`;
	NO_ANSWER = `is expected of an answer, and this step has none; write one of ${OF_SYSTEMS.join(", ")}`;
}));

// src/suites/journey/names.ts
var WITHIN;
var init_names = __esmMin((() => {
	init_input();
	init_step_check();
	WITHIN = " › ";
}));

// src/suites/journey/compile.ts
/** All that count, in the order of the config. */
function deedsIn(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind === "use") return deedsIn(node.steps);
		if (node.kind === "branches") return node.branches.flatMap(({ steps }) => deedsIn(steps));
		return node.kind === "checkpoint" ? [] : [node];
	});
}
var init_compile = __esmMin((() => {
	init_names();
	init_step_check();
}));

// src/suites/journey/tell/exchange-text.ts
init_compile();
/** Characters of a body that are told. */
const LONGEST$2 = 600;
const cut = (text) => text.length > LONGEST$2 ? `${text.slice(0, LONGEST$2)} …` : text;
/** Headers without what tells who visits. */
const told$1 = (headers) => Object.entries(headers).map(([name, value]) => [name, tellsWho(name) ? HIDDEN : value]);
/** Without what tells who visits, which is named behind it; a body too long to be told is a file to be named. */
function curlLine({ method, path, headers, body }, target) {
	const given = body !== void 0 && { body: {
		type: "text/plain",
		size: body.length,
		text: body,
		cut: body.length > LONGEST$2
	} };
	const own = Object.keys(headers).filter(tellsWho);
	const line = curlOf({
		method,
		url: path.startsWith("/") ? target + path : path,
		sent: {
			headers: Object.entries(headers).filter(([name]) => !tellsWho(name)),
			...given
		}
	});
	return own.length === 0 ? line : `${line} # and your own ${own.join(", ")}`;
}
/**
* A failing exchange, and how to make it again:
* ```
* POST /orders → 500 in 12 ms
* {"error":"no such thing"}
* curl --globoff -X 'POST' -H 'content-type: application/json' --data-raw '{"sku":"abc"}' 'http://…/orders'
* ```
*/
function exchangeText({ sent, answer, error }, target) {
	const came = answer ? `${answer.status} in ${Math.round(answer.ms)} ms` : error ?? "no answer";
	const body = answer && answer.text !== "" ? [cut(answer.text)] : [];
	return [
		`${sent.method} ${sent.path} → ${came}`,
		...body,
		curlLine(sent, target)
	].join("\n");
}
/** An exchange as a walkthrough keeps it. */
function toldExchange({ sent, answer }, target, isWhole) {
	const { method, path, headers, body } = sent;
	const line = {
		method,
		path,
		status: answer?.status ?? 0
	};
	if (!isWhole) return line;
	return {
		...line,
		told: {
			sent: told$1(headers),
			...body !== void 0 && { body: cut(body) },
			answered: told$1(answer?.headers ?? {}),
			...answer && answer.text !== "" && { answer: cut(answer.text) },
			curl: curlLine(sent, target)
		}
	};
}

// src/suites/journey/tell/findings.ts
/** The rule that a fault breaks; all others are expectations. */
const rules = {
	contract: "contract",
	capture: "capture",
	variable: "capture",
	unsent: "unsent",
	charset: "charset",
	"no-answer": "no-answer",
	"target-down": "target-down",
	"time-limit": "time-limit",
	replay: "replay",
	run: "code",
	browser: "browser"
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function sourceOf({ places }, step) {
	const place = step === void 0 ? void 0 : places?.[step];
	if (!place) return {};
	const { file, line, column } = place;
	return { source: {
		file,
		line,
		column
	} };
}
/** A fault as a finding: its identity is where it is and what was expected, never what was answered. */
function findingOf({ step, fault, outcome, severity }, telling) {
	const { input, bench, task, row } = telling;
	const { part, rule, message, detail } = fault;
	const text = [detail, outcome?.exchange && exchangeText(outcome.exchange, bench.target)].filter((each) => each !== void 0 && each !== "").join("\n");
	const of = row === void 0 ? "" : ` (row ${row})`;
	return {
		subject: input.subject,
		rule: `journey/${rules[part] ?? "expectation"}`,
		severity,
		message: bench.redact(`${capital(step ?? input.journey)}${of} ${message.replace(/\.$/, "")}.`),
		identity: [
			input.journey,
			row,
			part === "target-down" ? void 0 : step,
			part,
			rule
		].filter((each) => each !== void 0).join(" "),
		...sourceOf(task, step),
		explains: ["errors"],
		...severity === "error" && { absolute: true },
		...text !== "" && { detail: bench.redact(text) }
	};
}
/** A journey that failed and then passed: shown, and never red. */
function flakyFinding(wrongs, telling) {
	const [first] = wrongs.filter(({ severity }) => severity === "error");
	if (!first) return void 0;
	const { identity, message, absolute: _absolute, explains: _none, ...finding } = findingOf(first, telling);
	const plain = message.replace(/\.$/, "");
	return {
		...finding,
		rule: "journey/flaky",
		severity: "info",
		identity: `flaky ${identity}`,
		message: `${plain}, and did not when the journey began anew.`
	};
}

// src/suites/journey/tell/timeline.ts
init_names();
/** Exchanges that are told whole, those of steps that failed first; and characters of what was expected. */
const [MOST_TOLD$1, LONGEST$1] = [100, 300];
/** The checkpoint that a list of steps ends at. */
function gather(nodes, branch, found, last = "") {
	let checkpoint = last;
	for (const node of nodes) if (node.kind === "checkpoint") checkpoint = node.name;
	else if (node.kind === "use") checkpoint = gather(node.steps, branch, found, checkpoint);
	else if (node.kind === "branches") for (const { name, steps } of node.branches) {
		const from = node.from ?? checkpoint;
		found.begun.push({
			branch: [...branch, name],
			from
		});
		gather(steps, [...branch, name], found, from);
	}
	else found.of.set(node.id, branch);
	return checkpoint;
}
function expectationOf$1({ options: { expect, retry } }) {
	const until = retry?.until === void 0 ? {} : { until: retry.until };
	const all = {
		...expect,
		...until
	};
	if (Object.keys(all).length === 0) return void 0;
	const text = JSON.stringify(all);
	return text.length > LONGEST$1 ? `${text.slice(0, LONGEST$1)}…` : text;
}
/** Who does a step, and what is expected of it. */
function wantedOf(node) {
	const { as } = node?.options ?? {};
	const expects = node && expectationOf$1(node);
	return {
		...as !== void 0 && { as },
		...expects !== void 0 && { expects }
	};
}
function stepOf({ node: { id }, outcome }, telling) {
	const { node, branch, target, isWhole } = telling;
	const { status, ms, tries, fault, known, exchange } = outcome;
	const why = fault?.message ?? known;
	return {
		name: id.split(WITHIN).slice(branch.length).join(WITHIN),
		branch: [...branch],
		...wantedOf(node),
		status,
		...ms !== void 0 && { ms: Math.round(ms * 10) / 10 },
		...tries !== void 0 && { tries },
		...why !== void 0 && { why },
		...fault?.detail !== void 0 && { detail: fault.detail },
		...exchange && { exchange: toldExchange(exchange, target, isWhole) }
	};
}
/** The exchanges that are told whole. */
function wholeOnes(ledgers) {
	const all = ledgers.flatMap(({ entries }) => entries.filter(({ outcome }) => outcome.exchange));
	const failed = ({ outcome }) => Number(outcome.status === "failed");
	return new Set(all.toSorted((a, b) => failed(b) - failed(a)).slice(0, MOST_TOLD$1));
}
/** The steps of a task as they went. */
function timelineOf({ journey, steps }, seen, target) {
	const branches = {
		of: /* @__PURE__ */ new Map(),
		begun: []
	};
	gather(steps, [], branches);
	const nodes = new Map(deedsIn(steps).map((node) => [node.id, node]));
	const whole = wholeOnes(seen.map(({ ledger }) => ledger));
	return {
		journey,
		branches: branches.begun.map(({ branch, from }) => ({
			branch: [...branch],
			from
		})),
		ways: seen.map(({ ledger, attempts }) => ({
			attempts,
			steps: ledger.entries.map((entry) => stepOf(entry, {
				node: nodes.get(entry.node.id),
				branch: branches.of.get(entry.node.id) ?? [],
				target,
				isWhole: whole.has(entry)
			}))
		}))
	};
}

// src/suites/journey/tell/observation.ts
init_compile();
const absent = (reason) => ({
	kind: "absent",
	reason
});
const time = (ms) => ({
	kind: "replicates",
	values: [ms]
});
function passed({ seen, brokenOff }) {
	if (brokenOff !== void 0) return absent(brokenOff);
	return {
		kind: "exact",
		values: [seen.flatMap(({ ledger }) => ledger.entries).filter(({ outcome }) => outcome.status === "passed").length]
	};
}
/** What was warm by then is no time to compare with a first attempt's. */
const AGAIN = "it passed in a later attempt, whose times are of another kind than those of a first";
const isAgain = ({ seen }) => seen.some(({ attempts }) => attempts > 1);
/** Times of a journey that failed are those of failing. */
function whole(course) {
	const { seen, brokenOff } = course;
	if (brokenOff !== void 0) return absent(brokenOff);
	if (isAgain(course)) return absent(AGAIN);
	if (seen.some(({ ledger }) => ledger.failed)) return absent("not every step passed");
	const times = seen.flatMap(({ ledger }) => ledger.entries.map(({ outcome }) => outcome.ms ?? 0));
	return time(times.reduce((sum, ms) => sum + ms, 0));
}
function stepTimes(course) {
	const { input, seen } = course;
	const entries = Map.groupBy(seen.flatMap(({ ledger }) => ledger.entries), ({ node }) => node.id);
	return deedsIn(input.steps).map(({ id }) => {
		const outcomes = (entries.get(id) ?? []).map(({ outcome }) => outcome);
		const times = outcomes.flatMap(({ status, ms }) => status === "passed" && ms !== void 0 ? [ms] : []);
		const own = times.length > 0 && times.length === outcomes.length ? time(times.reduce((sum, ms) => sum + ms, 0) / times.length) : absent("it did not pass, or took no time of its own");
		const samples = isAgain(course) ? absent(AGAIN) : own;
		return {
			subject: `${input.subject}: ${id}`,
			metric: "duration",
			samples
		};
	});
}
/** The first picture of each name. */
function pictures({ input: { subject }, seen }) {
	return [...new Map(seen.flatMap(({ ledger }) => ledger.pictures).toReversed().map((picture) => [picture.name, picture])).values()].map((picture) => ({
		subject,
		mime: "image/png",
		...picture
	}));
}
/** What the journeys of a task come to. */
function observationOf(course) {
	const { input, seen } = course;
	const { subject } = input;
	return {
		measurements: [
			{
				subject,
				metric: "steps-passed",
				samples: passed(course)
			},
			{
				subject,
				metric: "duration",
				samples: whole(course)
			},
			...stepTimes(course)
		],
		findings: seen.flatMap(({ findings }) => findings),
		exhibits: [{
			subject,
			...walkthroughExhibit(timelineOf(input, seen, course.target))
		}, ...pictures(course)]
	};
}

// src/suites/journey/rows.ts
/** Under it the places of a task have the line that names its rows; no step goes by it. */
const DATA_PLACE = "› data";
const Rows = z.array(z.record(z.string(), z.unknown())).min(1);
/** The cells of a CSV (RFC 4180): quotes double inside of quotes, lines end with or without a carriage return. */
function cellsOf(text) {
	const rows = [];
	let row = [];
	for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		row.push(quoted === void 0 ? plain : quoted.replaceAll("\"\"", "\""));
		if (end === ",") continue;
		if (row.length > 1 || row[0] !== "") rows.push(row);
		row = [];
	}
	return rows;
}
function csvRows(text) {
	const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ""));
	return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name.trim(), cells[at] ?? ""])));
}
function wrongFile(file, what, place) {
	return new Failure({
		code: "config/data-file",
		owner: "config",
		message: `${file}, which a journey takes its data from, ${what}.`,
		next: "Name a file of the project: a CSV whose first line names its columns, or a JSON list of objects.",
		...place && { place }
	});
}
function jsonRows(file, text, place) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw wrongFile(file, "is no JSON", place);
	}
	const rows = Rows.safeParse(value);
	if (!rows.success) throw wrongFile(file, "is no list of objects", place);
	return rows.data;
}
/** The rows that a journey goes through with; one without columns where it has no data. A Failure for a wrong file. */
async function rowsOf({ data }, { project }, place) {
	if (data === void 0) return [{}];
	if (typeof data !== "string") return data;
	const bytes = await project.read(data);
	if (!bytes) throw wrongFile(data, "is not there", place);
	const text = new TextDecoder().decode(bytes);
	const rows = data.endsWith(".json") ? jsonRows(data, text, place) : csvRows(text);
	if (rows.length === 0) throw wrongFile(data, "has no row", place);
	return rows;
}

// src/suites/journey/systems/db.ts
/** Rows that are told, and characters of each. */
const [MOST_ROWS, LONGEST] = [5, 200];
/** The first rows, one a line: `{"status":"paid"}`. */
function rowsText(rows) {
	const lines = rows.slice(0, MOST_ROWS).map((row) => {
		const text = JSON.stringify(row, (_, value) => typeof value === "bigint" ? String(value) : value);
		return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	});
	const more = rows.length - lines.length;
	return [...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n") || "no row";
}
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b) || typeof a !== typeof b && String(a) === String(b);
/** What a system under `state` answers to a question, held to what it should. */
async function dbFault(question, memory, state) {
	const { system, query, equals, rows } = question;
	const sent = fillText(query, memory.scope());
	const found = await state.query(system, sent);
	const asked = {
		part: "db",
		rule: `query ${system ?? ""}`.trim()
	};
	const detail = `${sent}\n${rowsText(found)}`;
	if (rows !== void 0 && found.length !== rows) return {
		...asked,
		message: `left ${found.length} rows instead of ${rows} for ${query}`,
		detail
	};
	if (equals === void 0) return rows !== void 0 || found.length > 0 ? void 0 : {
		...asked,
		message: `left no row for ${query}`,
		detail
	};
	const [value] = Object.values(found[0] ?? {});
	const wanted = fillJson(equals, memory.scope());
	if (same(value, wanted)) return void 0;
	const told = value === void 0 ? "nothing" : String(value);
	return {
		...asked,
		message: `left ${told} instead of ${JSON.stringify(wanted)} for ${query}`,
		detail
	};
}

// src/suites/journey/systems/mail.ts
/** Mails that are told of where none is the one. */
const MOST_TOLD = 3;
/** Addresses are the same in upper and lower case. */
const lowered = (options) => typeof options === "string" ? options.toLowerCase() : options;
const single = (matches, name) => (mail) => matches(mail[name], `its ${name}`);
/** Whether one of several is as it must be. */
function oneOf(matches, name, all) {
	return (mail) => {
		const values = all(mail);
		if (values.length === 0) return `it has no ${name}`;
		const [why] = values.map((value) => matches(value, `the ${name} ${short(value)}`));
		return values.some((value) => matches(value, name) === void 0) ? void 0 : why;
	};
}
function checksOf({ to, from, subject, text, html, links, attachments = [] }) {
	const compiled = (options) => compileMatcher(matcherOf(options), { now: Date.now });
	return [
		to !== void 0 && oneOf(compiled(lowered(to)), "address", (mail) => mail.to),
		from !== void 0 && single(compiled(lowered(from)), "from"),
		subject !== void 0 && single(compiled(subject), "subject"),
		text !== void 0 && single(compiled(text), "text"),
		html !== void 0 && single(compiled(html), "html"),
		links !== void 0 && oneOf(compiled(links), "link", (mail) => mail.links),
		...attachments.map((name) => oneOf(compiled(name), "attachment", (mail) => mail.attachments.map((file) => file.name)))
	].filter((check) => check !== false);
}
function firstWhy(checks, mail) {
	try {
		for (const check of checks) {
			const why = check(mail);
			if (why !== void 0) return why;
		}
		return;
	} catch (error) {
		if (error instanceof ExpressionLimit) return error.message;
		throw error;
	}
}
/** `; what came: "Welcome" to jo@example.test (its subject is "Welcome" instead of "Hello")`. */
function whatCame(mails, checks) {
	if (mails.length === 0) return "; no mail came at all";
	const told = mails.slice(0, MOST_TOLD).map((mail) => `${short(mail.subject)} to ${mail.to.join(", ")} (${firstWhy(checks, mail) ?? "too late"})`);
	const more = mails.length > MOST_TOLD ? `, and ${mails.length - MOST_TOLD} more` : "";
	return `; what came: ${told.join(", ")}${more}`;
}
/** What a mail gives to the steps after it. */
function capture$1({ capture: wanted = {} }, mail, { memory, hide }) {
	const seen = {
		status: 0,
		headers: Object.fromEntries(Object.entries(mail.headers).map(([name, value]) => [name.toLowerCase(), value])),
		text: mail.text === "" ? mail.html : mail.text,
		json: mail,
		ms: 0
	};
	for (const [name, options] of Object.entries(wanted)) {
		const found = captured(options, seen, [], "the mail");
		if ("missing" in found) return {
			part: "capture",
			rule: name,
			message: `gives no ${name}: ${found.missing}`
		};
		if (isSecret(options)) hide(name, found.value);
		memory.set({ [name]: found.value });
	}
}
/** The number of the last mail that came; 0 where none did, or none can. */
async function lastMail({ input, state }) {
	if (input.state?.mail === void 0) return 0;
	return (await state.mail({ within: 0 })).at(-1)?.number ?? 0;
}
/** Waits for a mail that comes after the last step that did something began; why it did not come as it should. */
async function mailFault(written, memory, { state, timeFor, hide }) {
	const expected = fillJson(written, memory.scope());
	const checks = checksOf(expected);
	const after = memory.mailsBefore;
	const within = timeFor(expected.within);
	const [mail] = await state.mail({
		after,
		within,
		fits: (each) => firstWhy(checks, each) === void 0
	});
	if (mail) return capture$1(expected, mail, {
		memory,
		hide
	});
	const came = await state.mail({
		after,
		within: 0
	});
	const message = `sent no mail${typeof expected.to === "string" ? ` to ${expected.to}` : ""} as expected within ${writeAmount(within, "ms")}${whatCame(came, checks)}`;
	const { within: _within, capture: _capture, ...rule } = written;
	return {
		part: "mail",
		rule: `mail ${JSON.stringify(rule)}`,
		message
	};
}

// src/suites/journey/systems/object-options.ts
const { headers, body } = ExpectationOptions.shape;
/** An object that a step left in a store, and what it must be. */
const ObjectQuestion = z.strictObject({
	system: z.string().optional().describe("s3, gcs or azure-blob under state; the only one unless said"),
	key: shown(z.string().min(1)).describe("Its whole key"),
	exists: z.boolean().default(true).describe("false: there must be none"),
	type: MatcherOptions.optional().describe("Its content type"),
	size: MatcherOptions.optional().describe("Bytes"),
	headers,
	metadata: z.record(z.string(), MatcherOptions).optional(),
	tags: z.record(z.string(), MatcherOptions).optional(),
	body
}).superRefine(({ system: _system, key: _key, exists, ...wanted }, context) => {
	for (const [name, value] of Object.entries(wanted)) if (!exists && value !== void 0) context.addIssue({
		code: "custom",
		message: "is asked of an object that must not be there; remove it",
		path: [name]
	});
});

// src/suites/journey/systems/object.ts
function named(question, part, { [part]: values }) {
	return Object.entries(question[part] ?? {}).map(([name, wanted]) => [
		`${part} ${name}`,
		wanted,
		values[name]
	]);
}
/** The first way in which it is not as it must be. */
function difference(question, object) {
	const { type, size, headers, body } = question;
	const checks = [
		[
			"the content type",
			type,
			object.headers["content-type"]
		],
		[
			"the size",
			size,
			object.body.length
		],
		...named(question, "metadata", object),
		...named(question, "tags", object)
	];
	for (const [rule, wanted, value] of checks) {
		const message = wanted === void 0 ? void 0 : compileMatcher(matcherOf(wanted), { now: Date.now })(value, rule);
		if (message !== void 0) return {
			rule,
			message
		};
	}
	return verifierOf(expectationOf({
		headers,
		body
	}), Date.now)({
		status: 200,
		headers: object.headers,
		body: new TextDecoder().decode(object.body),
		service: 0
	});
}
/** A question with its templates filled in. Throws an Unset. */
function filled(question, memory) {
	const scope = memory.scope();
	const { key, body, ...rest } = question;
	const wanted = typeof body === "string" ? fillText(body, scope) : fillJson(body, scope);
	return ObjectQuestion.parse({
		...Object(fillJson(rest, scope)),
		key: fillText(key, scope),
		...body !== void 0 && { body: wanted }
	});
}
/** What a store holds under a key, held to what it should. */
async function objectFault(question, memory, state) {
	const asked = filled(question, memory);
	const { system, key, exists } = asked;
	const object = await state.object(system, key);
	const rule = `object ${question.key}`;
	if (!exists) return object && {
		part: "object",
		rule,
		message: `left the object ${key}, which must not be`
	};
	if (!object) return {
		part: "object",
		rule,
		message: `left no object ${key}`
	};
	const found = difference(asked, object);
	if (!found) return void 0;
	return {
		part: "object",
		rule: `${rule} ${found.rule}`,
		message: `left the object ${key} otherwise than it must be: ${found.message}`
	};
}

// src/suites/journey/systems/queue.ts
/** `2 messages`, `at least 1 message`; undefined where that many may wait. */
function wrongCount(count, wanted) {
	const { min = 0, max = Infinity } = typeof wanted === "number" ? {
		min: wanted,
		max: wanted
	} : wanted ?? {};
	if (count >= min && count <= max) return void 0;
	if (min === max) return String(min);
	return count < min ? `at least ${min}` : `at most ${max}`;
}
/** What waits in a queue, held to what should. */
async function queueFault({ system, name, count, body }, memory, state) {
	const queue = fillText(name, memory.scope());
	const found = await state.queue(system, queue);
	const rule = `queue ${name}`;
	const wanted = wrongCount(found.count, count ?? (body === void 0 ? { min: 1 } : void 0));
	const waits = `${found.count} ${found.count === 1 ? "message" : "messages"}`;
	if (wanted !== void 0) return {
		part: "queue",
		rule,
		message: `left ${waits} in ${queue} instead of ${wanted}`
	};
	if (body === void 0) return void 0;
	const filled = fillJson({ body }, memory.scope());
	const text = JSON.stringify(found.bodies);
	const mismatch = verifierOf(expectationOf(filled), Date.now)({
		status: 200,
		headers: {},
		body: text,
		service: 0
	});
	return mismatch && {
		part: "queue",
		rule: `${rule} ${mismatch.rule}`,
		message: `left in ${queue} ${waits}: ${mismatch.message}`
	};
}

// src/suites/journey/systems/systems.ts
/** The first system under `state` that is not as a step expects it. */
async function systemsFault({ db, mail, queue, object }, memory, world) {
	const { state } = world;
	const asked = [
		db && (() => dbFault(db, memory, state)),
		queue && (() => queueFault(queue, memory, state)),
		object && (() => objectFault(object, memory, state)),
		mail && (() => mailFault(mail, memory, world))
	];
	for (const ask of asked) {
		const fault = await ask?.();
		if (fault) return fault;
	}
}

// src/suites/journey/contract.ts
var contract_exports = /* @__PURE__ */ __exportAll({
	contractFault: () => contractFault,
	described: () => described,
	requestOf: () => requestOf
});
/** Read once a run of a journey. */
function onceRead({ project, file }) {
	if (file === void 0) throw new DescriptionMistake("A step asks for the contract or names an operation, and the suite names no description of the API.", "Write `openapi: openapi.yaml` beside `journeys`.");
	const read = documents.get(project) ?? /* @__PURE__ */ new Map();
	documents.set(project, read);
	const textOf = async (name) => {
		const bytes = await project.read(name);
		return bytes && new TextDecoder().decode(bytes);
	};
	const document = read.get(file) ?? readDescription(file, textOf);
	read.set(file, document);
	return document;
}
/** What a description says of a request. */
async function operationFor({ method, path }, description) {
	const document = await onceRead(description);
	const operation = operationOf(document, method, path);
	if (operation) return {
		document,
		operation
	};
	throw new DescriptionMistake(`${description.file} describes no ${method} ${path.replace(/\?.*$/, "")}.`, "Describe the operation there, or leave `contract` out of this step.");
}
async function faultOf$2({ sent, answer }, description) {
	if (!answer) return void 0;
	const { document, operation } = await operationFor(sent, description);
	const { file = "" } = description;
	const breach = breachOf(answer, operation, {
		document,
		file
	});
	if (!breach) return void 0;
	const { undocumented: _, ...told } = breach;
	return {
		part: "contract",
		...told
	};
}
async function requestFor(id, params, description) {
	const known = namedOperations(await onceRead(description));
	const { file = "" } = description;
	const found = known.get(id);
	if (!found) throw new DescriptionMistake(`${file} has no operation ${id}.${didYouMean(id, [...known.keys()])}`, "Name one by its operationId, or write method and path instead.");
	const holes = [...found.path.matchAll(HOLE)].map(([, hole = ""]) => hole);
	const missing = holes.find((hole) => params[hole] === void 0);
	const more = Object.keys(params).find((name) => !holes.includes(name));
	if (missing !== void 0) throw new DescriptionMistake(`The operation ${id} (${found.method.toUpperCase()} ${found.path}) asks for ${missing}.`, `Write params: { ${missing}: … } beside it.`);
	if (more !== void 0) throw new DescriptionMistake(`The path of ${id} (${found.path}) has no ${more}.${didYouMean(more, holes)}`, "Write what belongs into the query under query, and headers under headers.");
	return {
		...found,
		path: found.path.replaceAll(HOLE, (_, hole) => params[hole] ?? "")
	};
}
/** Rejects with a Failure on the line of the step for what a description does not know or cannot say. */
async function placed(asked, { place }) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof DescriptionMistake) throw placedMistake(error, place);
		throw error;
	}
}
/**
* In what an answer is not as the API's own description has it; undefined where it is. Rejects with a Failure where
* the description cannot be read or does not know the operation.
*/
async function contractFault(exchanged, description) {
	return placed(faultOf$2(exchanged, description), description);
}
var documents, HOLE, requestOf, described;
var init_contract = __esmMin((() => {
	documents = /* @__PURE__ */ new WeakMap();
	HOLE = /\{([^{}]*)\}/g;
	requestOf = (id, params, description) => placed(requestFor(id, params, description), description);
	described = (request, description) => placed(operationFor(request, description), description);
}));

// src/suites/journey/run/beyond.ts
/** Asks others about an answer: the API's description, and systems under `state`. */
function beyondOf({ bench, input, state }, { placeOf, hide, timeFor }) {
	return async (node, exchanged, memory) => {
		const { expect = {} } = node.options;
		if (expect.contract !== void 0 && exchanged?.answer) {
			const { contractFault } = await Promise.resolve().then(() => (init_contract(), contract_exports));
			const fault = await contractFault(exchanged, {
				project: bench.project,
				file: input.openapi,
				place: placeOf(node.id)
			});
			if (fault) return fault;
		}
		return systemsFault(expect, memory, {
			state,
			timeFor,
			hide
		});
	};
}

// src/suites/journey/run/request/operation.ts
/** A part of a path: what is written is escaped now, what templates stand for when they are filled in. */
const escaped = (value) => templateParts(String(value)).map((part, at) => at % 2 === 1 ? `\${{ ${part} }}` : encodeURIComponent(part)).join("");
/** The method and path that the API's description has for an operation, templates of its values not filled in yet. */
async function addressOf(operation, { id, options: { params = {} } }, { bench, input, placeOf }) {
	const { requestOf } = await Promise.resolve().then(() => (init_contract(), contract_exports));
	const given = Object.entries(params).map(([name, value]) => [name, escaped(value)]);
	const { method, path } = await requestOf(operation, Object.fromEntries(given), {
		project: bench.project,
		file: input.openapi,
		place: placeOf(id)
	});
	return { [method]: path };
}

// src/suites/journey/run/request/redirects.ts
const times = (count) => [
	"never",
	"once",
	"twice"
][count] ?? `${count} times`;
const faultOf$1 = (expected, message) => ({
	part: "redirect",
	rule: expected,
	message
});
/** The first that leads elsewhere than it must. */
function otherwise(redirects, wanted) {
	for (const [at, options] of wanted.entries()) {
		const which = `redirect ${at + 1}`;
		const led = redirects[at];
		const name = led === void 0 ? which : `${which} (${withoutQuery(led)})`;
		const message = compileMatcher(matcherOf(options), {
			now: Date.now,
			quiet: true
		})(led, name);
		if (message !== void 0) return faultOf$1(which, `is redirected otherwise: ${message}`);
	}
}
function miscounted(redirects, count) {
	if (redirects.length === count) return void 0;
	const way = redirects.length > 0 ? `, to ${redirects.map(withoutQuery).join(", ")}` : "";
	return faultOf$1(`${count} redirects`, `is redirected ${times(redirects.length)} instead of ${times(count)}${way}`);
}
/** In what the redirects that were followed are not as they must be. */
function redirectFault(exchanged, expected, scope) {
	if (!("redirects" in exchanged)) return void 0;
	const { redirects, astray } = exchanged;
	if (astray !== void 0) return faultOf$1("an end", astray);
	if (expected === void 0) return void 0;
	if (typeof expected === "number") return miscounted(redirects, expected);
	const wanted = fillJson(expected, scope);
	return otherwise(redirects, wanted) ?? miscounted(redirects, wanted.length);
}

// src/suites/journey/run/request/request.ts
function holds(condition, memory) {
	try {
		return compileCondition(condition)(memory.document());
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
/** Whether a condition holds, or why not: `{condition} does not hold`. */
function conditionFault(part, condition, memory) {
	const held = holds(condition, memory);
	if (held === true) return void 0;
	return {
		part,
		rule: condition,
		message: `is not as expected${held === false ? `: ${condition} does not hold` : `: ${condition} cannot be told, ${held}`}`
	};
}
const knownFault = (node, answer) => {
	const known = node.options["expect-failure"];
	if (!known || answer.status === known.status) return void 0;
	return {
		part: "expect-failure",
		rule: String(known.status),
		message: `answered ${answer.status} instead of ${known.status}, the failure that is known of it`
	};
};
/** Why there is no answer to judge. */
function missingFault({ error = "no answer", unsent }) {
	return unsent ? {
		part: "unsent",
		rule: "a body",
		message: `was not sent: ${error}`
	} : {
		part: "no-answer",
		rule: "an answer",
		message: `got no answer: ${error}`
	};
}
/** What is wrong with an answer by itself. */
function ownFault(answer, verify, { options }, memory) {
	const mismatch = verify(answerOf(answer));
	if (mismatch) return mismatch;
	const condition = options.expect?.assert;
	return condition === void 0 ? void 0 : conditionFault("assert", condition, memory);
}
/** What an answer gives to the steps after it; a secret is hidden from now on. */
function capture(node, answer, memory, world) {
	const cookies = memory.sessions.cookies(node.options.as);
	for (const [name, options] of Object.entries(node.options.capture ?? {})) {
		const found = captured(options, answer, cookies);
		if ("missing" in found) return {
			part: "capture",
			rule: name,
			message: `gives no ${name}: ${found.missing}`
		};
		if (isSecret(options)) world.hide(name, found.value);
		memory.set({ [name]: found.value });
	}
}
/** Sends a step's request once; redirects are followed where it says so. */
async function send(node, endpoint, memory, world) {
	const { as, timeout, follow: followed } = node.options;
	const most = followed === true ? MOST_REDIRECTS : followed || void 0;
	const { http, signal, afterAbort } = world;
	const timeLimit = world.timeFor(timeout);
	const sender = {
		http,
		signal,
		sessions: memory.sessions,
		as,
		timeLimit,
		afterAbort,
		project: world.bench.project,
		target: world.bench.target
	};
	return most === void 0 ? exchange(endpoint, sender) : follow(endpoint, sender, most);
}
async function tryOnce(node, memory, world) {
	const { operation, expect } = node.options;
	const address = operation === void 0 ? {} : await addressOf(operation, node, world);
	const { endpoint, verifier, asksOthers } = world.prepared(node, address);
	const scope = memory.scope();
	const exchanged = await send(node, endpoint(scope), memory, world);
	const { answer } = exchanged;
	if (!answer) return {
		exchanged,
		fault: missingFault(exchanged)
	};
	memory.hear(answer);
	const known = node.options["expect-failure"];
	if (known && answer.status === known.status) return {
		exchanged,
		fault: void 0
	};
	let fault = redirectFault(exchanged, expect?.redirects, scope) ?? ownFault(answer, verifier(scope), node, memory);
	if (!fault && asksOthers) fault = await world.beyond(node, exchanged, memory);
	return {
		exchanged,
		fault: fault && (knownFault(node, answer) ?? fault)
	};
}
function isOver({ exchanged, fault }, until, memory) {
	if (fault || !exchanged.answer) return false;
	return until === void 0 || holds(until, memory) === true;
}
/** Why a step that is not done is not: its answer, or what it was waited for. */
const lastFault = ({ fault }, until, memory) => fault ?? (until === void 0 ? void 0 : conditionFault("until", until, memory));
/** Another try would come to the same. */
const isVain = ({ exchanged: { unreachable, unsent } }) => (unreachable ?? unsent) === true;
/** Sends a step's request, as often as it may be asked until it answers as it should. */
async function poll(node, memory, world) {
	const { times = 0, every = 0, until } = node.options.retry ?? {};
	let ms = 0;
	for (let tries = 1;; tries += 1) {
		const started = performance.now();
		const tried = await tryOnce(node, memory, world);
		ms += tried.exchanged.answer?.ms ?? performance.now() - started;
		if (isOver(tried, until, memory)) return {
			...tried,
			tries,
			ms
		};
		if (tries > times || world.isOver() || isVain(tried)) return {
			...tried,
			fault: lastFault(tried, until, memory),
			tries,
			ms
		};
		await setTimeout$1(every, void 0, { signal: world.signal });
	}
}
const unset = (error) => ({
	part: "variable",
	rule: error.word,
	message: `was not sent: ${error.message}, nothing set it`
});
/** What comes of one request. */
async function runRequest(node, memory, world) {
	try {
		const { exchanged, fault, tries, ms } = await poll(node, memory, world);
		const told = {
			ms,
			exchange: exchanged,
			...tries > 1 && { tries }
		};
		if (fault) return {
			status: "failed",
			...told,
			fault
		};
		const { answer } = exchanged;
		const known = node.options["expect-failure"];
		if (answer && known && answer.status === known.status) return {
			status: "passed",
			...told,
			known: `answers ${known.status}, which is known`
		};
		const missing = answer && capture(node, answer, memory, world);
		return missing ? {
			status: "failed",
			...told,
			fault: missing
		} : {
			status: "passed",
			...told
		};
	} catch (error) {
		if (error instanceof Unset) return {
			status: "failed",
			fault: unset(error)
		};
		throw error;
	}
}

// src/suites/journey/run/code.ts
var code_exports = /* @__PURE__ */ __exportAll({ runCode: () => runCode });
function noSuch(world, node, message, next) {
	const place = world.placeOf(node.id);
	return new Failure({
		code: "config/run",
		owner: "config",
		message,
		next,
		...place && { place }
	});
}
function said(stdout) {
	const at = stdout.lastIndexOf(MARK);
	try {
		return Said.parse(JSON.parse(stdout.slice(at + 1)));
	} catch {
		return { error: "its process ended before it gave anything" };
	}
}
function outcomeOf(result, memory, run) {
	if ("error" in result) return faultOf(run, `failed: ${result.error.slice(0, 500)}`);
	const value = "value" in result ? result.value : void 0;
	if (value === void 0 || value === null) return void 0;
	const values = z.record(z.string(), z.unknown()).safeParse(value);
	if (!values.success) return faultOf(run, "gave neither nothing nor an object of variables");
	memory.set(values.data);
}
/** Runs \`./file.ts#name\` of the project with what is known by now; an object that it gives becomes variables. */
async function runCode(node, memory, world) {
	const { run = "", timeout = LIMIT$2, as } = node.options;
	const [file = "", name = ""] = run.split("#");
	const { bench } = world;
	if (!await bench.project.read(file)) throw noSuch(world, node, `There is no ${file}, which a step runs.`, "Correct the path; it begins at the config.");
	const given = {
		...memory.document(),
		target: bench.target,
		session: memory.sessions.headers(as)
	};
	const started = performance.now();
	const { stdout } = await bench.exec({
		argv: [
			process.execPath,
			"--input-type=module",
			"-e",
			RUNNER,
			file,
			name,
			MARK
		],
		folder: "project",
		input: JSON.stringify(given),
		timeLimit: world.timeFor(timeout)
	});
	const ms = performance.now() - started;
	const result = said(stdout);
	if ("missing" in result) throw noSuch(world, node, `${file} exports no function ${name}.`, `Export it: export function ${name}(known) { … }.`);
	const fault = outcomeOf(result, memory, run);
	return fault ? {
		status: "failed",
		ms,
		fault
	} : {
		status: "passed",
		ms
	};
}
var LIMIT$2, RUNNER, MARK, Said, faultOf;
var init_code = __esmMin((() => {
	LIMIT$2 = 3e4;
	RUNNER = `
const { pathToFileURL } = await import('node:url');
const { resolve } = await import('node:path');
const [file, name, mark] = process.argv.slice(1);
console.log = console.info = console.debug = console.error;
let text = '';
for await (const part of process.stdin) text += part;
let said;
try {
  const called = (await import(pathToFileURL(resolve(file)).href))[name];
  if (typeof called !== 'function') said = { missing: true };
  else said = { value: await called(JSON.parse(text)) };
} catch (error) {
  said = { error: String(error && error.message || error) };
}
process.stdout.write(mark + JSON.stringify(said), () => process.exit(0));
`;
	MARK = "";
	Said = z.union([
		z.strictObject({ missing: z.literal(true) }),
		z.strictObject({ error: z.string() }),
		z.strictObject({ value: z.unknown().optional() })
	]);
	faultOf = (asked, message) => ({
		part: "run",
		rule: asked,
		message
	});
}));

// src/suites/session.ts
/** A request's headers with the session's in place of its own of the same names, whatever their case. */
function headersWith(own, session) {
	const ours = Object.entries(session);
	const names = new Set(ours.map(([name]) => name.toLowerCase()));
	return [...Object.entries(own).filter(([name]) => !names.has(name.toLowerCase())), ...ours].map(([name, value]) => ({
		name,
		value
	}));
}
var Paused, Cookies;
var init_session = __esmMin((() => {
	Paused = z.object({
		method: z.literal("Fetch.requestPaused"),
		params: z.object({
			requestId: z.string(),
			request: z.object({ headers: z.record(z.string(), z.string()) })
		})
	});
	Cookies = z.object({ cookies: z.array(z.object({
		name: z.string(),
		value: z.string(),
		httpOnly: z.boolean()
	})) });
}));

// src/suites/journey/browser/act.ts
/** An act in words; what is typed may be a secret and is left out. */
function actWords({ go, click, fill, press, expect, wait, screenshot }) {
	if (go !== void 0) return `go ${go}`;
	if (click !== void 0) return `click ${click}`;
	if (fill !== void 0) return `fill ${fill}`;
	if (press !== void 0) return `press ${press}`;
	if (expect !== void 0) return `expect ${expect.text ?? expect.element ?? expect.path ?? ""}`;
	return wait === void 0 ? `screenshot ${screenshot ?? ""}` : `wait ${wait} ms`;
}
async function expectOn(page, { text, element, path }, timeout) {
	const held = element === void 0 ? page.locator("body") : page.locator(element);
	const found = text === void 0 ? held : held.filter({ hasText: text });
	if (text !== void 0 || element !== void 0) await found.first().waitFor({
		state: "visible",
		timeout
	});
	if (path !== void 0) await page.waitForURL((url) => url.pathname === path || url.pathname + url.search === path, { timeout });
}
/** Keeps a picture of the page as it is. */
async function shoot(page, name, { pictures }) {
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	pictures.push({
		name,
		width,
		height,
		body: await page.screenshot()
	});
}
async function goTo(page, { href }, timeout) {
	const status = (await page.goto(href, {
		waitUntil: "load",
		timeout
	}))?.status() ?? 200;
	if (status >= 400) throw new Error(`it answered ${status}`);
}
/** Does or looks at one thing on a page. Rejects where it cannot be done in time. */
async function act(page, step, world, limit = LIMIT$1) {
	const timeout = world.timeFor(limit);
	const { go, click, fill, text = "", press, expect, wait, screenshot } = step;
	if (go !== void 0) await goTo(page, new URL(go, world.bench.target), timeout);
	if (click !== void 0) await page.click(click, { timeout });
	if (fill !== void 0) await page.fill(fill, text, { timeout });
	if (press !== void 0) await page.keyboard.press(press);
	if (expect !== void 0) await expectOn(page, expect, timeout);
	if (wait !== void 0) await setTimeout$1(wait, void 0, { signal: world.signal });
	if (screenshot !== void 0) await shoot(page, `screenshot-${screenshot}`, world);
}
var LIMIT$1;
var init_act = __esmMin((() => {
	LIMIT$1 = 1e4;
}));

// src/suites/journey/browser/run.ts
var run_exports = /* @__PURE__ */ __exportAll({ runBrowser: () => runBrowser });
/** Sends the session's headers to the target's origin and to nobody else. */
async function withHeaders(cdp, target, headers) {
	if (Object.keys(headers).length === 0) return;
	cdp.on("Fetch.requestPaused", ({ requestId, request }) => {
		const named = headersWith(request.headers, headers);
		cdp.send("Fetch.continueRequest", {
			requestId,
			headers: named
		}).catch(() => void 0);
	});
	await cdp.send("Fetch.enable", { patterns: [{
		urlPattern: `${target}/*`,
		requestStage: "Request"
	}] });
}
/** One act after the other; the first that cannot be done is the fault. */
async function actAll(page, { steps, limit }, world) {
	for (const step of steps) {
		world.signal.throwIfAborted();
		try {
			await act(page, step, world, limit);
		} catch (error) {
			world.signal.throwIfAborted();
			const text = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
			const why = /Timeout \d+ms exceeded/.test(text) ? "it did not come about in time" : text;
			const words = actWords(step);
			await shoot(page, FAILED_PICTURE, world).catch(() => void 0);
			return {
				part: "browser",
				rule: words,
				message: `stopped at ${words}: ${why.replace(/^[\w.]+: /, "")}`
			};
		}
	}
}
/** Does a step's acts in a fresh profile that has the actor's cookies, and takes over those that it then has. */
async function runBrowser(node, memory, world) {
	const { bench } = world;
	const { as, browser = [], timeout } = node.options;
	const started = performance.now();
	let steps;
	try {
		steps = fillJson(browser, memory.scope());
	} catch (error) {
		if (!(error instanceof Unset)) throw error;
		const message = `was not begun: ${error.message}, nothing set it`;
		return {
			status: "failed",
			fault: {
				part: "variable",
				rule: error.word,
				message
			}
		};
	}
	const egress = await openEgress(bench);
	try {
		const chrome = {
			chrome: bench.warmChrome,
			flags: [],
			signal: world.signal
		};
		const fault = await visiting(chrome, async ({ open }) => {
			const context = await open(egress.wayOut, {
				viewport: VIEWPORT,
				locale: "en-US",
				acceptDownloads: false
			});
			const cookies = memory.sessions.cookies(as).map((cookie) => ({
				...cookie,
				url: bench.target
			}));
			if (cookies.length > 0) await context.addCookies(cookies);
			const page = await context.newPage();
			await withHeaders(await context.newCDPSession(page), bench.target, bench.session(as).headers);
			const found = await actAll(page, {
				steps,
				limit: timeout
			}, world);
			const all = await context.cookies(bench.target);
			bench.received(all.map(({ name, value, httpOnly }) => ({
				name,
				value,
				session: httpOnly
			})));
			memory.sessions.set(as, all);
			return found;
		});
		const ms = performance.now() - started;
		return fault ? {
			status: "failed",
			ms,
			fault
		} : {
			status: "passed",
			ms
		};
	} finally {
		await egress.close();
	}
}
var VIEWPORT;
var init_run = __esmMin((() => {
	init_session();
	init_act();
	VIEWPORT = {
		width: 1280,
		height: 800
	};
}));

// src/suites/journey/run/deed.ts
async function look$2(node, memory, world) {
	const { times = 0, every = 0 } = node.options.retry ?? {};
	const started = performance.now();
	for (let tries = 1;; tries += 1) {
		const { assert } = node.options.expect ?? {};
		const fault = (assert === void 0 ? void 0 : conditionFault("assert", assert, memory)) ?? await world.beyond(node, void 0, memory);
		const ms = performance.now() - started;
		if (!fault) return {
			status: "passed",
			ms
		};
		if (tries > times || world.isOver()) return {
			status: "failed",
			ms,
			fault
		};
		await setTimeout$1(every, void 0, { signal: world.signal });
	}
}
/** Does one step, whatever it is. Rejects where the run is aborted, or with a Failure that people can mend. */
async function deed(node, memory, world) {
	if (node.kind !== "look" && node.kind !== "wait") memory.mailsBefore = await lastMail(world);
	switch (node.kind) {
		case "request": return runRequest(node, memory, world);
		case "look": return look$2(node, memory, world);
		case "wait":
			await setTimeout$1(node.options.wait ?? 0, void 0, { signal: world.signal });
			return { status: "passed" };
		case "run": {
			const { runCode } = await Promise.resolve().then(() => (init_code(), code_exports));
			return runCode(node, memory, world);
		}
		case "browser": {
			const { runBrowser } = await Promise.resolve().then(() => (init_run(), run_exports));
			const outcome = await runBrowser(node, memory, world);
			if (outcome.status !== "passed") return outcome;
			const { fault } = await look$2(node, memory, world);
			return fault ? {
				...outcome,
				status: "failed",
				fault
			} : outcome;
		}
	}
}

// src/suites/journey/run/ledger.ts
init_compile();
/** All that one run of a journey saw, step by step. What nobody came to is skipped, and never passed. */
var Ledger = class {
	entries = [];
	wrongs = [];
	pictures = [];
	#tell;
	constructor(tell) {
		this.#tell = tell;
	}
	add(node, outcome) {
		this.entries.push({
			node,
			outcome
		});
		if (outcome.fault) this.wrongs.push({
			step: node.id,
			fault: outcome.fault,
			outcome,
			severity: "error"
		});
		this.#tell();
	}
	skip(nodes) {
		for (const node of deedsIn(nodes)) this.add(node, { status: "skipped" });
	}
	warn(step, fault) {
		this.wrongs.push({
			step,
			fault,
			severity: "warning"
		});
	}
	fail(step, fault) {
		this.wrongs.push({
			step,
			fault,
			severity: "error"
		});
	}
	get failed() {
		return this.wrongs.some(({ severity }) => severity === "error");
	}
};

// src/suites/journey/run/memory.ts
/** What a way through a journey knows by now: a checkpoint keeps a copy of it. */
var Memory = class Memory {
	sessions;
	#fixed;
	#vars;
	#last;
	#request;
	/** The last mail that had come when the last step that did something began. */
	mailsBefore = 0;
	constructor(fixed, sessions, known) {
		this.#fixed = fixed;
		this.sessions = sessions;
		this.#vars = known.vars;
		this.#last = known.last;
		this.#request = known.request;
	}
	/** Of a way that has not begun: with an id that no other has. */
	static empty(bench, { row, matrix }) {
		const fixed = {
			row,
			matrix,
			runId: randomBytes(5).toString("hex"),
			seed: bench.seed
		};
		return new Memory(fixed, new Sessions(bench.session), {
			vars: {},
			last: void 0,
			request: 0
		});
	}
	copy() {
		const known = {
			vars: structuredClone(this.#vars),
			last: this.#last,
			request: this.#request
		};
		const copy = new Memory(this.#fixed, this.sessions.copy(), known);
		copy.mailsBefore = this.mailsBefore;
		return copy;
	}
	get vars() {
		return this.#vars;
	}
	set(values) {
		this.#vars = {
			...this.#vars,
			...values
		};
	}
	hear(answer) {
		this.#last = answer;
	}
	/** For the next request's templates. */
	scope() {
		this.#request += 1;
		return {
			...this.#fixed,
			vars: this.#vars,
			request: this.#request
		};
	}
	/** What conditions are asked about: the last answer's own parts, and all that is known. */
	document() {
		const last = this.#last ? lookedAt(this.#last) : {};
		const { row, matrix } = this.#fixed;
		return {
			...last,
			last,
			vars: this.#vars,
			row,
			matrix
		};
	}
};

// src/suites/journey/run/once.ts
/** What fragments left in this run, by their names and actors, at one target. */
var OnceStore = class {
	#left = /* @__PURE__ */ new Map();
	get(fragment, as) {
		return this.#left.get(JSON.stringify([fragment, as]));
	}
	keep(fragment, as, left) {
		this.#left.set(JSON.stringify([fragment, as]), left);
	}
	/** The target is as at its start: what it gave before is of no use. */
	forget() {
		this.#left.clear();
	}
};
/** A run has one warm Chrome for both sides: what is kept by it ends with the run. */
const runs = /* @__PURE__ */ new WeakMap();
function onceStoreOf({ warmChrome, target }) {
	const stores = runs.get(warmChrome) ?? /* @__PURE__ */ new Map();
	runs.set(warmChrome, stores);
	const store = stores.get(target) ?? new OnceStore();
	stores.set(target, store);
	return store;
}
/** What a memory has beyond what it had before. */
function leftIn(memory, before, as) {
	const vars = Object.entries(memory.vars).filter(([name, value]) => before[name] !== value);
	return {
		vars: Object.fromEntries(vars),
		cookies: memory.sessions.cookies(as)
	};
}

// src/suites/journey/run/request/prepared.ts
init_input();
/** What is filled in once where no template differs from request to request. */
function once({ constant, fill }, make) {
	if (!constant) return (scope) => make(fill(scope));
	let made;
	return (scope) => (made ??= { value: make(fill(scope)) }).value;
}
/** Where nothing but its path differs from request to request, the rest is made once. */
function endpoints(options) {
	const others = Object.fromEntries(Object.entries(options).filter(([key]) => !PATHS.has(key)));
	if (!valueFiller(others).constant) return once(endpointFiller(options), endpointOf);
	const { constant, fill } = pathFiller(requestLine(options).path);
	const endpoint = endpointOf(options);
	return (scope) => constant ? endpoint : {
		...endpoint,
		path: withQuery(fill(scope), options.query)
	};
}
function prepare({ options }, address) {
	const { operation: _operation, params: _params, ...step } = options;
	const { assert: _assert, contract, db, mail, queue, object, redirects: _redirects, ...plain } = step.expect ?? {};
	return {
		endpoint: endpoints({
			...requestOptionsOf(step),
			...address
		}),
		verifier: once(valueFiller(plain), (filled) => verifierOf(expectationOf(filled), Date.now)),
		asksOthers: [
			contract,
			db,
			mail,
			queue,
			object
		].some((asked) => asked !== void 0)
	};
}
const known = /* @__PURE__ */ new WeakMap();
/** A step's request, read the first time that it is done; with a method and path where the step names an operation. */
function preparedOf(node, address) {
	const before = known.get(node);
	if (before) return before;
	const prepared = prepare(node, address);
	known.set(node, prepared);
	return prepared;
}

// src/suites/journey/run/checkpoint.ts
init_compile();
/** What the probes answer, as a digest; undefined where there are none. */
async function probed(memory, { input, http, signal, timeFor }) {
	if (input.probes.length === 0) return void 0;
	const hash = createHash("sha256");
	for (const { path, as } of input.probes) {
		const { answer } = await exchange({
			method: "GET",
			path,
			headers: {},
			expect: {
				statuses: [],
				headers: [],
				body: []
			}
		}, {
			http,
			signal,
			sessions: memory.sessions.copy(),
			as,
			timeLimit: timeFor(void 0)
		});
		hash.update(JSON.stringify([
			path,
			answer?.status,
			answer?.json ?? answer?.text
		]));
	}
	return hash.digest("hex");
}
/** Saves what the target knows, and what the way knows. */
async function save(name, way, world) {
	const digest = await probed(way.memory, world);
	return {
		name,
		checkpoint: await world.state.checkpoint(),
		memory: way.memory.copy(),
		done: [...way.done],
		before: [...way.saved],
		digest
	};
}
/** Gives a way what a fragment that runs once a run left. */
function recall(memory, { as }, { vars, cookies }) {
	memory.set(vars);
	memory.sessions.set(as, cookies);
}
/** A way's steps once more, from the start. What they made before is still there unless the target was reset. */
async function replay(at, memory, world) {
	if (await world.state.reset()) world.once.forget();
	memory.mailsBefore = await lastMail(world);
	for (const node of at.done) {
		const left = node.kind === "use" ? world.once.get(node.fragment, node.as) : void 0;
		if (node.kind === "use" && left) {
			recall(memory, node, left);
			continue;
		}
		for (const again of node.kind === "use" ? deedsIn([node]) : [node]) {
			const outcome = await deed(again, memory, world);
			if (outcome.status === "passed") continue;
			const why = outcome.fault?.message ?? "failed";
			const message = `was not begun: on the way back to the checkpoint ${at.name}, ${again.name} ${why}`;
			return {
				memory,
				fault: {
					part: "replay",
					rule: again.id,
					message
				}
			};
		}
	}
	return { memory };
}
/**
* Back at a checkpoint: by what was saved where that holds, else by the steps that led to it. Where probes then answer
* otherwise, what was saved is trusted no more. What steps made that were broken off is put away by `atEnd`.
*/
async function goBack(at, world, atEnd) {
	world.signal.throwIfAborted();
	const { state } = world;
	if (state.way === "restore" && await state.restore(at.checkpoint)) {
		const memory = at.memory.copy();
		if (at.digest === void 0 || await probed(memory, world) === at.digest) return { memory };
		state.distrust(`the probes answer otherwise after going back to ${at.name}`);
	}
	const { row, matrix } = at.memory.scope();
	const memory = Memory.empty(world.bench, {
		row,
		matrix
	});
	try {
		return await replay(at, memory, world);
	} catch (error) {
		await atEnd(memory);
		throw error;
	}
}

// src/suites/journey/run/reach.ts
/** ms between two looks at a target that gave no answer, and for each of them. */
const [BETWEEN, LIMIT] = [400, 3e3];
/** What a look at the target comes to; `down` is what the client's own breaker says. */
async function look$1({ http }) {
	try {
		await http.request({
			url: "/",
			timeLimit: LIMIT
		});
		return "answers";
	} catch (error) {
		return isTargetDown(error) ? "down" : "silent";
	}
}
/** Whether the target answers nothing at all, looked at more than once: a restart of it is not its end. */
async function isDown({ http, signal }) {
	for (let looks = 0; looks < MOST_IN_A_ROW; looks += 1) {
		signal.throwIfAborted();
		const seen = await look$1({ http });
		if (seen !== "silent") return seen === "down";
		await setTimeout$1(BETWEEN, void 0, { signal });
	}
	return false;
}

// src/suites/journey/run/walk.ts
init_compile();
const DOWN = {
	part: "target-down",
	rule: "a target that answers",
	message: "was not answered, and the target answers nothing else either; all that follows is skipped"
};
const TIME_OVER = {
	part: "time-limit",
	rule: "time limit",
	message: "was not come to in the time that the journey may take"
};
const charsetFault = (misread) => ({
	part: "charset",
	rule: "a charset",
	message: `was answered with a body that ${misread}`
});
/** Where branches begin. */
function startOf({ from, id }, { saved }) {
	const at = from === void 0 ? saved.at(-1) : saved.find(({ name }) => name === from);
	if (!at) throw new Error(`the options let through branches without a checkpoint: ${id}`);
	return at;
}
/** Whether nothing was done since the checkpoint at which branches begin. */
const isAt = (node, way) => startOf(node, way).done.length === way.done.length;
/** Goes through a journey once, every branch among it, and writes down what comes of each step. */
var Walk = class {
	#world;
	#ledger;
	#atEnd;
	#isDown = false;
	/** `atEnd` is called at the end of every way, whatever happened on it. */
	constructor(world, ledger, atEnd) {
		this.#world = world;
		this.#ledger = ledger;
		this.#atEnd = atEnd;
	}
	/** To the end of every way that begins here. */
	async go(nodes, way) {
		const last = nodes.at(-1);
		const branches = last?.kind === "branches" ? last : void 0;
		let goesOn = false;
		let whole = false;
		try {
			whole = await this.#steps(branches ? nodes.slice(0, -1) : nodes, way);
			goesOn = whole && branches !== void 0 && isAt(branches, way);
		} finally {
			if (!goesOn) await this.#atEnd(way.memory);
		}
		if (!branches) return;
		if (whole) await this.#branches(branches, way);
		else this.#ledger.skip([branches]);
	}
	/** Whether all of them passed; what comes after one that did not is skipped. */
	async #steps(nodes, way) {
		for (const [at, node] of nodes.entries()) {
			if (await this.#step(node, way)) continue;
			this.#ledger.skip(nodes.slice(at + 1));
			return false;
		}
		return true;
	}
	async #step(node, way) {
		this.#world.signal.throwIfAborted();
		switch (node.kind) {
			case "checkpoint":
				way.saved.push(await save(node.name, way, this.#world));
				return true;
			case "use": return this.#use(node, way);
			case "branches": throw new Error("branches came before the end of a way");
			default:
				way.done.push(node);
				return this.#deed(node, way.memory);
		}
	}
	async #use(node, way) {
		if (!node.once) return this.#steps(node.steps, way);
		way.done.push(node);
		const { once } = this.#world;
		const left = once.get(node.fragment, node.as);
		if (left) {
			recall(way.memory, node, left);
			for (const one of deedsIn([node])) this.#ledger.add(one, { status: "passed" });
			return true;
		}
		const before = way.memory.vars;
		const inner = {
			memory: way.memory,
			done: [],
			saved: []
		};
		const passed = await this.#steps(node.steps, inner);
		if (passed) once.keep(node.fragment, node.as, leftIn(way.memory, before, node.as));
		return passed;
	}
	async #deed(node, memory) {
		const { delay } = node.options;
		if (this.#world.isOver()) {
			this.#ledger.add(node, {
				status: "failed",
				fault: TIME_OVER
			});
			return false;
		}
		if (delay !== void 0) await setTimeout$1(delay, void 0, { signal: this.#world.signal });
		const outcome = await deed(node, memory, this.#world);
		const { exchange } = outcome;
		const isSilent = exchange !== void 0 && exchange.answer === void 0 && exchange.unsent !== true;
		this.#isDown ||= isSilent && await isDown(this.#world);
		this.#ledger.add(node, this.#isDown ? {
			...outcome,
			status: "failed",
			fault: DOWN
		} : outcome);
		if (exchange?.answer?.misread !== void 0) this.#ledger.warn(node.id, charsetFault(exchange.answer.misread));
		return outcome.status === "passed";
	}
	async #branches(node, way) {
		const at = startOf(node, way);
		const isThere = isAt(node, way);
		for (const [index, branch] of node.branches.entries()) if (this.#isDown) this.#ledger.skip(branch.steps);
		else if (index === 0 && isThere) await this.#branch(branch, at, at.memory.copy());
		else await this.#backThen(branch, at);
	}
	async #backThen(branch, at) {
		const back = await goBack(at, this.#world, this.#atEnd);
		if (!back.fault) return this.#branch(branch, at, back.memory);
		this.#ledger.skip(branch.steps);
		this.#ledger.fail(deedsIn(branch.steps)[0]?.id, back.fault);
		await this.#atEnd(back.memory);
	}
	async #branch({ steps }, at, memory) {
		await this.go(steps, {
			memory,
			done: [...at.done],
			saved: [...at.before, at]
		});
	}
};

// src/suites/journey/run/attempt.ts
init_compile();
/** ms: of an answer, of one while things are put away, and for all of those after the run was aborted. */
const [ANSWER, AT_END, AFTER_ABORT] = [
	3e4,
	1e4,
	4e3
];
function hider(bench) {
	return (name, value) => {
		const text = typeof value === "string" ? value : JSON.stringify(value);
		bench.received([{
			name,
			value: text,
			session: true
		}]);
	};
}
function worldOf({ bench, input, state, placeOf }, { pictures }) {
	const ends = performance.now() + input.timeout;
	const left = () => Math.max(1, Math.ceil(ends - performance.now()));
	const timeFor = (limit = ANSWER) => Math.min(limit, left());
	const hide = hider(bench);
	return {
		bench,
		input,
		state,
		http: bench.http,
		signal: bench.signal,
		once: onceStoreOf(bench),
		afterAbort: false,
		timeFor,
		isOver: () => performance.now() > ends,
		prepared: preparedOf,
		placeOf,
		pictures,
		hide,
		beyond: beyondOf({
			bench,
			input,
			state
		}, {
			placeOf,
			hide,
			timeFor
		})
	};
}
/** Aborted so many ms after another one is. */
function later(signal, ms) {
	const controller = new AbortController();
	let timer;
	const wait = () => {
		timer = setTimeout(() => controller.abort(/* @__PURE__ */ new Error("no more time to put things away")), ms);
	};
	if (signal.aborted) wait();
	else signal.addEventListener("abort", wait, { once: true });
	return {
		signal: controller.signal,
		done: () => {
			signal.removeEventListener("abort", wait);
			clearTimeout(timer);
		}
	};
}
/** What is done at the end of each way: after the run was aborted too, and each step whatever came of those before. */
async function putAway(nodes, memory, world, ledger) {
	const { bench } = world;
	const over = later(bench.signal, AFTER_ABORT);
	const limit = () => bench.signal.aborted ? AFTER_ABORT / 2 : AT_END;
	const last = {
		...world,
		signal: over.signal,
		afterAbort: true,
		timeFor: (wanted = ANSWER) => Math.min(wanted, limit()),
		isOver: () => over.signal.aborted
	};
	try {
		for (const node of deedsIn(nodes)) {
			if (over.signal.aborted) return;
			const { fault } = await deed(node, memory, last);
			if (fault && fault.part !== "variable") ledger.warn(node.id, fault);
		}
	} catch (error) {
		const message = `did not come to its end: ${error instanceof Error ? error.message : String(error)}`;
		ledger.warn(void 0, {
			part: "no-answer",
			rule: "its end",
			message
		});
	} finally {
		over.done();
	}
}
/** Goes through a journey once. Rejects where the run is aborted, once what was made is put away. */
async function attempt(all) {
	const { bench, input, row, tell } = all;
	const ledger = new Ledger(() => tell(ledger));
	const world = worldOf(all, ledger);
	const walk = new Walk(world, ledger, (memory) => putAway(input.always, memory, world, ledger));
	const memory = Memory.empty(bench, {
		row,
		matrix: input.matrix
	});
	memory.mailsBefore = await lastMail(world);
	await walk.go(input.steps, {
		memory,
		done: [],
		saved: []
	});
	return ledger;
}

// src/suites/journey/foresee.ts
var foresee_exports = /* @__PURE__ */ __exportAll({ foreseen: () => foreseen });
/** Method and path of a step that is held to the contract, where both are known by now; redirects lead to others. */
function knownRequest({ options }) {
	const { expect, operation, follow, "expect-failure": known } = options;
	if (expect?.contract === void 0 || operation !== void 0 || follow || known) return void 0;
	const line = requestLine(requestOptionsOf(options));
	return line.path.startsWith("/") && templateParts(line.path).length === 1 ? line : void 0;
}
/** Rejects with a Failure where the description does not know what a step asks of it. */
async function look(deed, description) {
	const { operation, params = {} } = deed.options;
	const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
	if (operation !== void 0) await requestOf(operation, given, description);
	const request = knownRequest(deed);
	if (request) await described(request, description);
}
/**
* What the description of the API does not know of a journey's steps, before anything is asked of the target: a Failure
* with all of it, each by the first step that asks for it. There is nothing to tell else.
*/
async function foreseen({ input, places }, project) {
	const { steps, always, openapi } = Input.parse(input);
	const problems = /* @__PURE__ */ new Map();
	for (const deed of deedsIn([...steps, ...always])) try {
		await look(deed, {
			project,
			file: openapi,
			place: places?.[deed.id]
		});
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		for (const problem of error.problems) if (!problems.has(problem.message)) problems.set(problem.message, problem);
	}
	if (problems.size > 0) throw new Failure(...problems.values());
	return [];
}
var init_foresee = __esmMin((() => {
	init_compile();
	init_contract();
	init_input();
}));

// src/suites/journey/engine.ts
init_compile();
init_input();
const toldOf = (ledger, telling, attempts) => ({
	ledger,
	attempts,
	findings: ledger.wrongs.map((wrong) => findingOf(wrong, telling))
});
/** Tells how far it is; all that would be lost is told once, where the run is broken off. */
function told(running, telling) {
	const { bench, input, rows, seen } = running;
	const each = deedsIn(input.steps).length;
	return (ledger) => {
		bench.progress({
			done: seen.length * each + ledger.entries.length,
			of: rows.length * each,
			unit: "steps"
		});
		running.now = () => [...seen, toldOf(ledger, telling, 1)];
	};
}
function emitSo({ bench, input, now }) {
	bench.emit(observationOf({
		input,
		seen: now(),
		target: bench.target,
		brokenOff: "the run was broken off before its end"
	}));
}
/** A row, again from its start where it failed; what then passes is told as flaky. */
async function wayOf(running, row, at) {
	const { task, bench, input, state, rows } = running;
	const telling = {
		task,
		input,
		bench,
		row: rows.length > 1 ? at + 1 : void 0
	};
	const tell = told(running, telling);
	const placeOf = (step) => task.places?.[step];
	let ledger = await attempt({
		bench,
		input,
		state,
		row,
		tell,
		placeOf
	});
	const [first] = [ledger];
	let attempts = 1;
	for (; attempts <= input.retries && ledger.failed; attempts += 1) {
		if (await state.reset()) bench.signal.throwIfAborted();
		ledger = await attempt({
			bench,
			input,
			state,
			row,
			tell,
			placeOf
		});
	}
	const flaky = first === ledger || ledger.failed ? void 0 : flakyFinding(first.wrongs, telling);
	const seen = toldOf(ledger, telling, attempts);
	return {
		...seen,
		findings: flaky ? [...seen.findings, flaky] : seen.findings
	};
}
/** Where something is wrong, with all that was asked and answered. */
function withExchanges(observed, { bench, input }) {
	if (observed.findings.length === 0) return observed;
	const har = JSON.stringify(harOf(bench.http.exchanges(), VERSION));
	const exhibit = {
		subject: input.subject,
		name: "har",
		mime: "application/json",
		body: Buffer.from(har)
	};
	return {
		...observed,
		exhibits: [...observed.exhibits, exhibit]
	};
}
/** What the API's description does not know of a journey's steps, told as a Failure. */
async function foresee(task, project) {
	const { foreseen } = await Promise.resolve().then(() => (init_foresee(), foresee_exports));
	return foreseen(task, project);
}
/** Goes through a journey, with each of its rows. Rejects with a Failure where it cannot be begun. */
async function measure(task, bench) {
	bench.signal.throwIfAborted();
	const input = Input.parse(task.input);
	const rows = await rowsOf(input, bench, task.places?.[DATA_PLACE]);
	const state = await bench.state(input.state ?? {});
	const running = {
		task,
		bench,
		input,
		state,
		rows,
		seen: [],
		now: () => running.seen
	};
	const brokenOff = () => emitSo(running);
	bench.signal.addEventListener("abort", brokenOff, { once: true });
	try {
		for (const [at, row] of rows.entries()) running.seen.push(await wayOf(running, row, at));
		return withExchanges(observationOf({
			input,
			seen: running.seen,
			target: bench.target
		}), running);
	} catch (error) {
		emitSo(running);
		bench.signal.throwIfAborted();
		throw error;
	} finally {
		bench.signal.removeEventListener("abort", brokenOff);
		await state.close();
	}
}

export { foresee, measure };
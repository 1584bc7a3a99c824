import "node:module";
import { ContentMistake, ExpressionLimit, Failure, HIDDEN, VERSION, compileCondition, compileJsonPath, compileRegex, compileTemplate, contentBytes, cookieOf, curlOf, decoded, endpointOf, harOf, isTargetDown, jsonPathMistake, openEgress, parse, regexMistake, renderTemplate, sessionHeaders, tellsWho, templateParts, verifierOf, visiting, z } from "./shared.mjs";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

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
/** Made by our own plan and kept by nobody: its shape is not looked at again. */
const Input = z.custom((value) => typeof value === "object" && value !== null);
/** What of a step is its request; what it expects is filled in by itself. */
const requestOptionsOf = ({ expect: _expect, ...step }) => ({
	...step,
	expect: {}
});

// src/suites/exchange/words.ts
var isOwnWord;
var init_words = __esmMin((() => {
	isOwnWord = (word) => word === "run.id" || /^(?:vars|row|matrix)\.[A-Za-z_][\w-]*$/.test(word);
}));

// src/suites/journey/step-check.ts
const OTHERS = [
	"use",
	"checkpoint",
	"branches",
	"wait",
	"run",
	"browser"
];
const NOTHING = `does nothing; write a request (get: /orders) or one of ${OTHERS.join(", ")}`;

// src/suites/journey/names.ts
/** Between the parts of a name that is within another. */
const WITHIN = " › ";

// src/suites/journey/compile.ts
/** All that count, in the order of the config. */
function deedsIn(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind === "use") return deedsIn(node.steps);
		if (node.kind === "branches") return node.branches.flatMap(({ steps }) => deedsIn(steps));
		return node.kind === "checkpoint" ? [] : [node];
	});
}

// src/suites/journey/tell/exchange-text.ts
/** Characters of a body that are told. */
const LONGEST = 600;
const cut = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
/** Never telling who visits; a body that is too long to be told is a file to be named. */
function curlLine({ method, path, headers, body }, target) {
	const told = body !== void 0 && { body: {
		type: "text/plain",
		size: body.length,
		text: body,
		cut: body.length > LONGEST
	} };
	return curlOf({
		method,
		url: path.startsWith("/") ? target + path : path,
		sent: {
			headers: Object.entries(headers).map(([name, value]) => [name, tellsWho(name) ? HIDDEN : value]),
			...told
		}
	});
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

// src/suites/journey/tell/findings.ts
/** The rule that a fault breaks; all others are expectations. */
const rules = {
	contract: "contract",
	capture: "capture",
	variable: "capture",
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
			step,
			part,
			rule
		].filter((each) => each !== void 0).join(" "),
		...sourceOf(task, step),
		explains: ["errors"],
		...text !== "" && { detail: bench.redact(text) }
	};
}
/** A journey that failed and then passed: shown, and never red. */
function flakyFinding(wrongs, telling) {
	const [first] = wrongs.filter(({ severity }) => severity === "error");
	if (!first) return void 0;
	const { identity, message, ...finding } = findingOf(first, telling);
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
const Exchange = z.strictObject({
	method: z.string(),
	path: z.string(),
	/** 0: no answer came. */
	status: z.int()
});
const Step = z.strictObject({
	/** Its name, with that of its fragment before it. */
	name: z.string(),
	status: z.enum([
		"passed",
		"failed",
		"skipped"
	]),
	ms: z.number().optional(),
	tries: z.int().optional(),
	why: z.string().optional(),
	exchange: Exchange.optional()
});
/** One step, in the branch that its names lead to. */
const Row = z.strictObject({
	branch: z.array(z.string()),
	step: Step
});
/** What the exhibit `journey` holds: every step of every way, in the order of the config. */
const Timeline = z.strictObject({
	version: z.literal(1),
	journey: z.string(),
	/** One list a row of data. */
	ways: z.array(z.array(Row))
});
/** The branch of each step, by its id. */
function branchesOf(nodes, branch) {
	return nodes.flatMap((node) => {
		if (node.kind === "use") return branchesOf(node.steps, branch);
		if (node.kind === "branches") return node.branches.flatMap(({ name, steps }) => branchesOf(steps, [...branch, name]));
		return node.kind === "checkpoint" ? [] : [[node.id, branch]];
	});
}
function exchangeOf({ exchange }) {
	if (!exchange) return {};
	const { sent, answer } = exchange;
	return { exchange: {
		method: sent.method,
		path: sent.path,
		status: answer?.status ?? 0
	} };
}
function rowOf({ node, outcome }, branch) {
	const { status, ms, tries, fault, known } = outcome;
	const why = fault?.message ?? known;
	return {
		branch: [...branch],
		step: {
			name: node.id.split(WITHIN).slice(branch.length).join(WITHIN),
			status,
			...ms !== void 0 && { ms: Math.round(ms * 10) / 10 },
			...tries !== void 0 && { tries },
			...why !== void 0 && { why },
			...exchangeOf(outcome)
		}
	};
}
/** The steps of a task as they went. */
function timelineOf({ input, seen }) {
	const branches = new Map(branchesOf(input.steps, []));
	return {
		version: 1,
		journey: input.journey,
		ways: seen.map(({ ledger }) => ledger.entries.map((entry) => rowOf(entry, branches.get(entry.node.id) ?? [])))
	};
}

// src/suites/journey/tell/observation.ts
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
/** Times of a journey that failed are those of failing. */
function whole({ seen, brokenOff }) {
	if (brokenOff !== void 0) return absent(brokenOff);
	if (seen.some(({ ledger }) => ledger.failed)) return absent("not every step passed");
	const times = seen.flatMap(({ ledger }) => ledger.entries.map(({ outcome }) => outcome.ms ?? 0));
	return time(times.reduce((sum, ms) => sum + ms, 0));
}
function stepTimes({ input, seen }) {
	return deedsIn(input.steps).map(({ id }) => {
		const outcomes = seen.flatMap(({ ledger }) => ledger.entries.flatMap(({ node, outcome }) => node.id === id ? [outcome] : []));
		const times = outcomes.flatMap(({ status, ms }) => status === "passed" && ms !== void 0 ? [ms] : []);
		const samples = times.length > 0 && times.length === outcomes.length ? time(times.reduce((sum, ms) => sum + ms, 0) / times.length) : absent("it did not pass, or took no time of its own");
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
	const timeline = timelineOf(course);
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
			name: "journey",
			mime: "application/json",
			body: new TextEncoder().encode(JSON.stringify(timeline))
		}, ...pictures(course)]
	};
}

// src/suites/journey/rows.ts
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
function wrongFile(file, what) {
	return new Failure({
		code: "config/data-file",
		owner: "config",
		message: `${file}, which a journey takes its data from, ${what}.`,
		next: "Name a file of the project: a CSV whose first line names its columns, or a JSON list of objects."
	});
}
function jsonRows(file, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw wrongFile(file, "is no JSON");
	}
	const rows = Rows.safeParse(value);
	if (!rows.success) throw wrongFile(file, "is no list of objects");
	return rows.data;
}
/** The rows that a journey goes through with; one without columns where it has no data. A Failure for a wrong file. */
async function rowsOf({ data }, { project }) {
	if (data === void 0) return [{}];
	if (typeof data !== "string") return data;
	const bytes = await project.read(data);
	if (!bytes) throw wrongFile(data, "is not there");
	const text = new TextDecoder().decode(bytes);
	const rows = data.endsWith(".json") ? jsonRows(data, text) : csvRows(text);
	if (rows.length === 0) throw wrongFile(data, "has no row");
	return rows;
}

// src/suites/exchange/scope.ts
function ownValue(word, { vars, row, matrix, runId }) {
	if (word === "run.id") return runId;
	const [from = "", name = ""] = word.split(".");
	const found = {
		vars,
		row,
		matrix
	}[from];
	if (found === void 0 || !Object.hasOwn(found, name)) throw new Unset(word);
	return found[name];
}
function wordText(word, scope) {
	if (isOwnWord(word)) return textOf(ownValue(word, scope));
	const sources = {
		seed: scope.seed,
		uuid: randomUUID,
		now: () => /* @__PURE__ */ new Date()
	};
	return renderTemplate(compileTemplate(`\${{ ${word} }}`, sources), scope.request);
}
/** A text with its templates filled in; `put` is given each value and its place among the parts. Throws an Unset. */
function fillWith(text, scope, put) {
	return templateParts(text).map((part, at) => at % 2 === 1 ? put(wordText(part, scope), at) : part).join("");
}
/** A path: what stands for all of its beginning is an address that was given to us, all else a part of one. */
function fillPath(path, scope) {
	const begins = path.startsWith("${{");
	return fillWith(path, scope, (value, at) => begins && at === 1 ? value : encodeURIComponent(value));
}
/** A JSON value; a text that is one template alone becomes what that stands for, a number as a number. */
function fillJson(value, scope) {
	if (Array.isArray(value)) return value.map((item) => fillJson(item, scope));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fillJson(part, scope)]));
	if (typeof value !== "string") return value;
	const [before, word, after, ...more] = templateParts(value);
	return before === "" && after === "" && more.length === 0 && word !== void 0 && isOwnWord(word) ? ownValue(word, scope) : fillText(value, scope);
}
function fillTexts(value, scope) {
	if (typeof value === "string") return fillText(value, scope);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fillTexts(part, scope)]));
}
/** An endpoint with its templates filled in: what is sent, and what is expected. Throws an Unset. */
function fillEndpoint(options, scope) {
	const paths = PATHS;
	const filled = Object.entries(options).map(([key, value]) => {
		if (paths.includes(key)) return [key, fillPath(String(value), scope)];
		return [key, TEXTS.has(key) ? fillTexts(value, scope) : fillJson(value, scope)];
	});
	return Object.fromEntries(filled);
}
var Unset, textOf, fillText, PATHS, TEXTS;
var init_scope = __esmMin((() => {
	init_words();
	Unset = class extends Error {
		word;
		constructor(word) {
			super(`\${{ ${word} }} has no value`);
			this.word = word;
		}
	};
	textOf = (value) => typeof value === "string" ? value : JSON.stringify(value);
	fillText = (text, scope) => fillWith(text, scope, (value) => value);
	PATHS = [
		"path",
		"get",
		"post",
		"put",
		"patch",
		"delete",
		"head",
		"options"
	];
	TEXTS = /* @__PURE__ */ new Set([
		"headers",
		"query",
		"form",
		"body",
		"text",
		"multipart",
		"binary"
	]);
}));

// src/suites/journey/contract/operation.ts
/** What stands at the end of a local reference: `#/components/schemas/Order`; undefined where nothing does. */
function referred(document, reference) {
	if (!reference.startsWith("#/")) return void 0;
	return reference.slice(2).split("/").reduce((at, key) => {
		const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
		return isTree(at) && Object.hasOwn(at, name) ? at[name] : void 0;
	}, document);
}
/** A part of a description, through the references that stand for it. */
function followed(document, part) {
	let at = part;
	for (let hops = 0; hops < 20 && isTree(at) && typeof at["$ref"] === "string"; hops += 1) at = referred(document, at["$ref"]);
	return at;
}
/** Paths before those of the description, as its servers have them: '' and `/api/v1`. */
function basesOf({ servers }) {
	const paths = (Array.isArray(servers) ? servers : []).flatMap((server) => {
		const url = isTree(server) && typeof server["url"] === "string" ? server["url"] : "";
		const path = URL.canParse(url, "http://server") ? new URL(url, "http://server").pathname : "";
		return [decodeURI(path).replace(/\/$/, "")];
	});
	return [.../* @__PURE__ */ new Set([...paths, ""])];
}
/** Whether a path of the description stands for this one. */
function matches(template, path) {
	const pattern = template.split(/\{[^}]*\}/).map(escaped).join("[^/]+");
	return new RegExp(`^${pattern}/?$`).test(path);
}
/** The operation of a request, its path without parameters before one with them; undefined where there is none. */
function operationOf(document, method, path) {
	const paths = followed(document, document["paths"]);
	if (!isTree(paths)) return void 0;
	const asked = path.replace(/[?#].*$/, "");
	const found = basesOf(document).filter((base) => asked.startsWith(base)).flatMap((base) => Object.keys(paths).filter((template) => matches(template, asked.slice(base.length) || "/"))).toSorted((a, b) => holes(a) - holes(b));
	for (const template of found) {
		const item = followed(document, paths[template]);
		const operation = isTree(item) ? followed(document, item[method.toLowerCase()]) : void 0;
		if (isTree(operation)) return operation;
	}
}
/** What an operation says of an answer of this status; undefined where it says nothing of it. */
function responseOf(document, operation, status) {
	const responses = followed(document, operation["responses"]);
	if (!isTree(responses)) return void 0;
	const key = [
		String(status),
		`${Math.floor(status / 100)}XX`,
		`${Math.floor(status / 100)}xx`,
		"default"
	].find((each) => Object.hasOwn(responses, each));
	const response = key === void 0 ? void 0 : followed(document, responses[key]);
	return isTree(response) ? response : void 0;
}
/** The schema for a content type; `undeclared` where the response has other ones alone. */
function schemaOf(response, contentType) {
	const content = response["content"];
	if (!isTree(content) || Object.keys(content).length === 0) return void 0;
	const type = plainType(contentType);
	const fitting = Object.keys(content).find((key) => {
		const wanted = plainType(key);
		return wanted === type || wanted === "*/*" || wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1));
	});
	const media = fitting === void 0 ? void 0 : content[fitting];
	if (fitting === void 0) return "undeclared";
	return { schema: isTree(media) ? media["schema"] : void 0 };
}
var isTree, escaped, holes, plainType;
var init_operation = __esmMin((() => {
	isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	holes = (template) => template.split("{").length - 1;
	plainType = (type) => (type.split(";")[0] ?? "").trim().toLowerCase();
}));

// src/suites/journey/contract/validate.ts
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	return typeof value;
}
function wrongType({ type, nullable }, value) {
	const types = Array.isArray(type) ? type : [type];
	if (type === void 0 || nullable === true && value === null) return void 0;
	if (types.some((each) => fits(value, each))) return void 0;
	return `is ${words[typeOf(value)]}, not ${types.map((each) => words[String(each)] ?? each).join(" or ")}`;
}
/** Draft 4 says `exclusiveMinimum: true` beside `minimum`, later ones a number. */
function bounds(schema, key, own) {
	const exclusive = schema[own];
	if (typeof exclusive === "number") return [exclusive, true];
	return [numberIn(schema, key), exclusive === true];
}
/** Undefined for what is no regular expression of ours: it says nothing. */
function patternHolds(pattern, text) {
	try {
		return new RegExp(pattern, "u").test(text);
	} catch {
		return;
	}
}
var DEEPEST, isMap, listOf, numberIn, canonical, words, fits, notAmong, wrongNumber, wrongText, wrongSize, tests, below, Validator, isWriteOnly;
var init_validate = __esmMin((() => {
	DEEPEST = 60;
	isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	listOf = (value) => Array.isArray(value) ? value : [];
	numberIn = (schema, key) => {
		const value = schema[key];
		return typeof value === "number" ? value : void 0;
	};
	canonical = (value) => JSON.stringify(value, (_key, part) => isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a < b ? -1 : 1)) : part);
	words = {
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		object: "an object",
		array: "a list",
		null: "null"
	};
	fits = (value, type) => {
		const is = typeOf(value);
		return is === type || is === "integer" && type === "number";
	};
	notAmong = (schema, value) => {
		const all = schema["const"] === void 0 ? schema["enum"] : [schema["const"]];
		if (!Array.isArray(all) || value === null && schema["nullable"] === true) return void 0;
		const own = canonical(value);
		return all.some((each) => canonical(each) === own) ? void 0 : `is none of ${all.map(canonical).join(", ")}`;
	};
	wrongNumber = (schema, value) => {
		if (typeof value !== "number") return void 0;
		const [min, above] = bounds(schema, "minimum", "exclusiveMinimum");
		const [max, below] = bounds(schema, "maximum", "exclusiveMaximum");
		if (min !== void 0 && (above ? value <= min : value < min)) return `is not ${above ? "above" : "at least"} ${min}`;
		if (max !== void 0 && (below ? value >= max : value > max)) return `is not ${below ? "below" : "at most"} ${max}`;
		const step = numberIn(schema, "multipleOf");
		const times = step === void 0 ? 0 : value / step;
		return Math.abs(times - Math.round(times)) > 1e-9 ? `is no multiple of ${step}` : void 0;
	};
	wrongText = (schema, value) => {
		if (typeof value !== "string") return void 0;
		const length = [...value].length;
		if (length < (numberIn(schema, "minLength") ?? 0)) return "is too short";
		if (length > (numberIn(schema, "maxLength") ?? Infinity)) return "is too long";
		const { pattern } = schema;
		return typeof pattern === "string" && patternHolds(pattern, value) === false ? `does not match ${pattern}` : void 0;
	};
	wrongSize = (schema, value) => {
		const [count, kind] = Array.isArray(value) ? [value.length, "Items"] : [void 0, "Properties"];
		const size = count ?? (isMap(value) ? Object.keys(value).length : void 0);
		if (size === void 0) return void 0;
		if (size < (numberIn(schema, `min${kind}`) ?? 0)) return "holds too little";
		if (size > (numberIn(schema, `max${kind}`) ?? Infinity)) return "holds too much";
		const isTwice = Array.isArray(value) && new Set(value.map(canonical)).size < value.length;
		return schema["uniqueItems"] === true && isTwice ? "holds the same twice" : void 0;
	};
	tests = [
		wrongType,
		notAmong,
		wrongNumber,
		wrongText,
		wrongSize
	];
	below = (path, key) => /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;
	Validator = class {
		#resolve;
		constructor(resolve) {
			this.#resolve = resolve;
		}
		/** What of a value is not as its schema has it; empty where all is. */
		check(schema, value, path = "$", depth = 0) {
			if (schema === false) return [{
				path,
				message: "may not be there"
			}];
			if (!isMap(schema) || depth > DEEPEST) return [];
			const reference = schema["$ref"];
			const at = {
				value,
				path,
				depth: depth + 1
			};
			const referred = typeof reference === "string" ? this.#within(this.#resolve(reference), at) : [];
			const own = tests.flatMap((test) => test(schema, value) ?? []).slice(0, 1);
			return [
				...referred,
				...own.map((message) => ({
					path,
					message
				})),
				...this.#properties(schema, at),
				...this.#items(schema, at),
				...this.#combined(schema, at)
			];
		}
		#within(schema, { value, path, depth }) {
			return this.check(schema, value, path, depth);
		}
		#isFine(schema, at) {
			return this.#within(schema, at).length === 0;
		}
		#properties(schema, { value, path, depth }) {
			if (!isMap(value)) return [];
			const properties = isMap(schema["properties"]) ? schema["properties"] : {};
			const patterns = isMap(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : [];
			const missing = listOf(schema["required"]).map(String).filter((key) => !Object.hasOwn(value, key) && !isWriteOnly(properties[key]));
			const inner = Object.entries(value).flatMap(([key, part]) => {
				const named = [...Object.hasOwn(properties, key) ? [properties[key]] : [], ...patterns.filter(([pattern]) => patternHolds(pattern, key) === true).map(([, each]) => each)];
				return (named.length > 0 ? named : [schema["additionalProperties"]]).flatMap((each) => this.check(each, part, below(path, key), depth));
			});
			return [...missing.map((key) => ({
				path: below(path, key),
				message: "is missing"
			})), ...inner];
		}
		#items({ items, prefixItems }, { value, path, depth }) {
			if (!Array.isArray(value)) return [];
			const first = listOf(prefixItems);
			return value.flatMap((part, index) => this.check(index < first.length ? first[index] : items, part, `${path}[${index}]`, depth));
		}
		#combined(schema, at) {
			return [
				...listOf(schema["allOf"]).flatMap((each) => this.#within(each, at)),
				...at.value === null && schema["nullable"] === true ? [] : this.#alternatives(schema, at),
				...this.#conditional(schema, at)
			];
		}
		#alternatives(schema, at) {
			const { path } = at;
			const [any, one] = [listOf(schema["anyOf"]), listOf(schema["oneOf"])];
			const count = one.filter((each) => this.#isFine(each, at)).length;
			const many = count === 0 ? "none" : "more than one";
			return [...any.length === 0 || any.some((each) => this.#isFine(each, at)) ? [] : [{
				path,
				message: "is none of what it may be (anyOf)"
			}], ...one.length === 0 || count === 1 ? [] : [{
				path,
				message: `is ${many} of what it may be (oneOf)`
			}]];
		}
		#conditional(schema, at) {
			const excluded = schema["not"] !== void 0 && this.#isFine(schema["not"], at);
			const then = this.#isFine(schema["if"], at) ? schema["then"] : schema["else"];
			return [...excluded ? [{
				path: at.path,
				message: "is what it may not be (not)"
			}] : [], ...schema["if"] === void 0 ? [] : this.#within(then, at)];
		}
	};
	isWriteOnly = (schema) => isMap(schema) && schema["writeOnly"] === true;
}));

// src/suites/journey/contract/contract.ts
var contract_exports = /* @__PURE__ */ __exportAll({ contractFault: () => contractFault });
function mistake({ place }, message, next) {
	return new Failure({
		code: "config/openapi",
		owner: "config",
		message,
		next,
		...place && { place }
	});
}
async function documentOf(description) {
	const { file, project } = description;
	if (file === void 0) throw mistake(description, "A step asks for the contract, and the suite names no description of the API.", "Write `openapi: openapi.yaml` beside `journeys`.");
	const bytes = await project.read(file);
	if (!bytes) throw mistake(description, `There is no ${file}.`, "Correct the path after `openapi:`.");
	let document;
	try {
		document = parse(new TextDecoder().decode(bytes));
	} catch {
		throw mistake(description, `${file} is neither YAML nor JSON.`, "Check it with an editor.");
	}
	const version = isTree(document) ? String(document["openapi"] ?? "") : "";
	if (isTree(document) && version.startsWith("3.")) return document;
	throw mistake(description, `${file} is no OpenAPI 3 description.`, "Name one whose first line is openapi: 3.0.0 or later.");
}
/** Read once a run of a journey. */
function onceRead(description) {
	const { project, file = "" } = description;
	const read = documents.get(project) ?? /* @__PURE__ */ new Map();
	documents.set(project, read);
	const document = read.get(file) ?? documentOf(description);
	read.set(file, document);
	return document;
}
/** What a JSON body breaks of its schema. */
function bodyFault(json, schema, document, file) {
	const [first, ...others] = new Validator((reference) => referred(document, reference)).check(schema, json);
	if (!first) return void 0;
	const detail = others.slice(0, MOST).map(({ path, message }) => `${path} ${message}`);
	const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
	const place = first.path.replaceAll(/\[\d+\]/g, "[*]");
	return fault(place, `is not as ${file} has it: ${first.path} ${first.message}${more}`, detail.join("\n"));
}
function answerFault$1(answer, operation, document, file) {
	const { status, headers, text, json } = answer;
	const response = responseOf(document, operation, status);
	if (!response) return fault("status", `answered ${status}, which ${file} does not have for it`);
	const type = headers["content-type"] ?? "";
	const found = schemaOf(response, type);
	if (found === "undeclared") return fault("content-type", `answered with ${type || "no content type"}, which ${file} does not have for it`);
	if (found?.schema === void 0 || !/\bjson\b/i.test(type)) return void 0;
	if (json === void 0) return fault("JSON", "answered with a body that is no JSON", text.slice(0, 200));
	return bodyFault(json, found.schema, document, file);
}
/**
* In what an answer is not as the API's own description has it; undefined where it is. Rejects with a Failure where
* the description cannot be read or does not know the operation.
*/
async function contractFault({ sent, answer }, description) {
	if (!answer) return void 0;
	const document = await onceRead(description);
	const { file = "" } = description;
	const operation = operationOf(document, sent.method, sent.path);
	if (operation) return answerFault$1(answer, operation, document, file);
	throw mistake(description, `${file} describes no ${sent.method} ${sent.path.replace(/\?.*$/, "")}.`, "Describe the operation there, or leave `contract` out of this step.");
}
var MOST, documents, fault;
var init_contract = __esmMin((() => {
	init_operation();
	init_validate();
	MOST = 5;
	documents = /* @__PURE__ */ new WeakMap();
	fault = (rule, message, detail) => ({
		part: "contract",
		rule,
		message,
		...detail !== void 0 && { detail }
	});
}));

// src/suites/journey/run/beyond.ts
init_scope();
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b) || typeof a !== typeof b && String(a) === String(b);
/** What a system under `state` answers to a question, held to what it should. */
async function dbFault(question, memory, state) {
	const { system, query, equals, rows } = question;
	const found = await state.query(system, fillText(query, memory.scope()));
	const asked = `query ${system ?? ""}`.trim();
	if (rows !== void 0 && found.length !== rows) return {
		part: "db",
		rule: asked,
		message: `left ${found.length} rows instead of ${rows} for ${query}`
	};
	if (equals === void 0) return rows !== void 0 || found.length > 0 ? void 0 : {
		part: "db",
		rule: asked,
		message: `left no row for ${query}`
	};
	const [value] = Object.values(found[0] ?? {});
	const wanted = fillJson(equals, memory.scope());
	if (same(value, wanted)) return void 0;
	return {
		part: "db",
		rule: asked,
		message: `left ${value === void 0 ? "nothing" : String(value)} instead of ${JSON.stringify(wanted)} for ${query}`
	};
}
/** Asks others about an answer: the API's description, and systems under `state`. */
function beyondOf({ bench, input, state }, placeOf) {
	return async (node, exchanged, memory) => {
		const { contract, db } = node.options.expect ?? {};
		if (contract !== void 0 && exchanged?.answer) {
			const { contractFault } = await Promise.resolve().then(() => (init_contract(), contract_exports));
			const fault = await contractFault(exchanged, {
				project: bench.project,
				file: input.openapi,
				place: placeOf(node.id)
			});
			if (fault) return fault;
		}
		return db && dbFault(db, memory, state);
	};
}

// src/suites/exchange/capture.ts
const Path = z.string().superRefine((path, context) => {
	const mistake = path.startsWith("$") ? jsonPathMistake(path) : "must be a path like $.id";
	if (mistake !== void 0) context.addIssue({
		code: "custom",
		message: mistake
	});
});
const Pattern = z.string().superRefine((pattern, context) => {
	const mistake = regexMistake(pattern);
	if (mistake !== void 0) context.addIssue({
		code: "custom",
		message: mistake
	});
});
const written = {
	from: Path.optional().describe("JSONPath in the body: $.token"),
	header: z.string().min(1).optional(),
	cookie: z.string().min(1).optional(),
	regex: Pattern.optional().describe("In the text of the body; its first group, or all that it matches"),
	secret: z.boolean().default(false).describe("Hidden in all that is told")
};
const SOURCES = [
	"from",
	"header",
	"cookie",
	"regex"
];
/** What is taken of an answer: a JSONPath, or a source with its name. */
const CaptureOptions = z.union([Path, z.strictObject(written).superRefine((capture, context) => {
	if (SOURCES.filter((source) => capture[source] !== void 0).length !== 1) context.addIssue({
		code: "custom",
		message: `needs one of ${SOURCES.join(", ")}, e.g. from: $.id`
	});
})]);
const found = (value, missing) => value === void 0 ? { missing } : { value };
function look$1(options, answer, cookies) {
	const { from, header, cookie, regex } = {
		header: void 0,
		cookie: void 0,
		regex: void 0,
		...typeof options === "string" ? { from: options } : options
	};
	if (from !== void 0) return found(compileJsonPath(from).value(answer.json), `${from} is not in the body`);
	if (header !== void 0) return found(answer.headers[header.toLowerCase()], `the header ${header} is not in the answer`);
	if (cookie !== void 0) return found(cookies.find(({ name }) => name === cookie)?.value, `there is no cookie ${cookie}`);
	const [whole, group] = compileRegex(regex ?? "").exec(answer.text) ?? [];
	return found(group ?? whole, `nothing in the body matches ${regex}`);
}
/** What a capture finds in an answer and the cookies that hold after it. */
function captured(...given) {
	try {
		return look$1(...given);
	} catch (error) {
		if (error instanceof ExpressionLimit) return { missing: error.message };
		throw error;
	}
}
const isSecret = (options) => typeof options === "object" && options.secret;

// src/suites/exchange/answer.ts
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function seenOf({ status, headers, body, ms }) {
	const text = decoded(body, headers.get("content-type") ?? "");
	return {
		status,
		headers: Object.fromEntries(headers.entries()),
		text,
		json: parsed(text),
		ms
	};
}
/** What expressions are asked about: `{ status, headers, body, ms }`; a body that is no JSON is its text. */
const lookedAt = ({ status, headers, text, json, ms }) => ({
	status,
	headers,
	body: json === void 0 ? text : json,
	ms
});

// src/suites/exchange/send.ts
const NOBODY = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN"
]);
function wordsOf(error) {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? error.cause : void 0;
	const code = cause ?? error;
	const why = typeof code.code === "string" ? code.code : (cause ?? error).message;
	return error.name === "TimeoutError" ? "no answer in time" : why;
}
/** The same header under whatever case it is written. */
const without = (headers, names) => {
	const taken = new Set(names.map((name) => name.toLowerCase()));
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !taken.has(name.toLowerCase())));
};
async function bytesOf({ content }, { project }) {
	return content && contentBytes(content, async (path) => project?.read(path));
}
function whyNone(error) {
	if (error instanceof ContentMistake) return { error: error.message };
	const why = wordsOf(error);
	return {
		error: why,
		unreachable: isTargetDown(error) || NOBODY.has(why)
	};
}
/** Sends an endpoint whose templates are filled in. Rejects only where the run is aborted. */
async function exchange(endpoint, sender) {
	const { http, signal, sessions, as, timeLimit, afterAbort } = sender;
	const { method, path, headers: own, body } = endpoint;
	const isHome = path.startsWith("/");
	const headers = {
		...isHome ? without(sessions.headers(as), Object.keys(own)) : {},
		...own
	};
	const sent = {
		method,
		path,
		headers,
		...body !== void 0 && { body }
	};
	try {
		const content = await bytesOf(endpoint, sender);
		const answer = await http.request({
			method,
			url: path,
			headers: content ? {
				"content-type": content.type,
				...headers
			} : headers,
			...body !== void 0 && { body },
			...content && { body: content.bytes },
			...timeLimit !== void 0 && { timeLimit },
			...afterAbort && { afterAbort }
		});
		if (isHome) sessions.hear(as, answer.headers.getSetCookie());
		return {
			sent,
			answer: seenOf(answer)
		};
	} catch (error) {
		if (!afterAbort) signal.throwIfAborted();
		return {
			sent,
			answer: void 0,
			...whyNone(error)
		};
	}
}

// src/suites/journey/run/request.ts
init_scope();
/** What is expected of an answer by itself, without what asks others. */
function plainExpectation(expect = {}) {
	const { assert: _assert, contract: _contract, db: _db, ...plain } = expect;
	return plain;
}
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
async function answerFault(node, exchanged, memory, world) {
	const { answer, error = "no answer" } = exchanged;
	if (!answer) return {
		part: "no-answer",
		rule: "an answer",
		message: `got no answer: ${error}`
	};
	const { expect } = node.options;
	const { status, headers, text, ms } = answer;
	const filled = fillJson(plainExpectation(expect), memory.scope());
	const options = {
		...requestOptionsOf(node.options),
		expect: filled
	};
	const mismatch = verifierOf(endpointOf(options).expect)({
		status,
		headers,
		body: text,
		service: ms
	});
	if (mismatch) return mismatch;
	return (expect?.assert === void 0 ? void 0 : conditionFault("assert", expect.assert, memory)) ?? world.beyond(node, exchanged, memory);
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
async function tryOnce(node, memory, world) {
	const { as, timeout } = node.options;
	const { http, signal, afterAbort } = world;
	const endpoint = endpointOf(fillEndpoint(requestOptionsOf(node.options), memory.scope()));
	const timeLimit = world.timeFor(timeout);
	const exchanged = await exchange(endpoint, {
		http,
		signal,
		sessions: memory.sessions,
		as,
		timeLimit,
		afterAbort,
		project: world.bench.project
	});
	if (exchanged.answer) memory.hear(exchanged.answer);
	const known = exchanged.answer && node.options["expect-failure"];
	if (known && exchanged.answer.status === known.status) return {
		exchanged,
		fault: void 0
	};
	const fault = await answerFault(node, exchanged, memory, world);
	if (known && fault) return {
		exchanged,
		fault: knownFault(node, exchanged.answer) ?? fault
	};
	return {
		exchanged,
		fault
	};
}
function isOver({ exchanged, fault }, until, memory) {
	if (fault || !exchanged.answer) return false;
	return until === void 0 || holds(until, memory) === true;
}
/** Why a step that is not done is not: its answer, or what it was waited for. */
const lastFault = ({ fault }, until, memory) => fault ?? (until === void 0 ? void 0 : conditionFault("until", until, memory));
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
		if (tries > times || world.isOver() || tried.exchanged.unreachable === true) return {
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
async function shoot(page, name, { pictures }) {
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	pictures.push({
		name: `screenshot-${name}`,
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
	if (screenshot !== void 0) await shoot(page, screenshot, world);
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
	init_scope();
	init_session();
	init_act();
	VIEWPORT = {
		width: 1280,
		height: 800
	};
}));

// src/suites/journey/run/deed.ts
async function look(node, memory, world) {
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
	switch (node.kind) {
		case "request": return runRequest(node, memory, world);
		case "look": return look(node, memory, world);
		case "wait":
			await setTimeout$1(node.options.wait ?? 0, void 0, { signal: world.signal });
			return { status: "passed" };
		case "run": {
			const { runCode } = await Promise.resolve().then(() => (init_code(), code_exports));
			return runCode(node, memory, world);
		}
		case "browser": {
			const { runBrowser } = await Promise.resolve().then(() => (init_run(), run_exports));
			return runBrowser(node, memory, world);
		}
	}
}

// src/suites/journey/run/ledger.ts
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
		const { id, name, kind } = node;
		this.entries.push({
			node: {
				id,
				name,
				kind
			},
			outcome
		});
		if (outcome.fault) this.wrongs.push({
			step: id,
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

// src/suites/exchange/sessions.ts
/** A cookie that is taken away: with no time left, or whose time is over. */
function isGone(line) {
	const attributes = line.split(";").slice(1);
	const values = new Map(attributes.map((attribute) => {
		const [name = "", ...value] = attribute.split("=");
		return [name.trim().toLowerCase(), value.join("=").trim()];
	}));
	const age = values.get("max-age");
	if (age !== void 0 && age !== "") return Number(age) <= 0;
	const expires = values.get("expires");
	return expires !== void 0 && Date.parse(expires) <= Date.now();
}
/**
* What each actor sends with every request: the session that the run gave, and the cookies that answers set since.
* A copy is what a checkpoint keeps. Paths of cookies are not looked at: all go to the target alone.
*/
var Sessions = class Sessions {
	#given;
	#cookies;
	constructor(given, cookies = /* @__PURE__ */ new Map()) {
		this.#given = given;
		this.#cookies = cookies;
	}
	copy() {
		return new Sessions(this.#given, this.#cookies);
	}
	#of(actor) {
		const given = this.#given(actor).cookies.map(({ name, value }) => [name, value]);
		return this.#cookies.get(actor ?? "") ?? new Map(given);
	}
	/** The actor's cookies as they are now. */
	cookies(actor) {
		return [...this.#of(actor)].map(([name, value]) => ({
			name,
			value
		}));
	}
	/** The session's headers and the cookies as they are now. */
	headers(actor) {
		const { headers } = this.#given(actor);
		return sessionHeaders({
			headers,
			cookies: this.cookies(actor)
		});
	}
	/** What an answer's `Set-Cookie` lines change. */
	hear(actor, lines) {
		if (lines.length === 0) return;
		const now = new Map(this.#of(actor));
		for (const line of lines) {
			const { name, value } = cookieOf(line);
			if (isGone(line)) now.delete(name);
			else now.set(name, value);
		}
		this.#cookies = new Map([...this.#cookies, [actor ?? "", now]]);
	}
	/** What a browser has after its steps. */
	set(actor, cookies) {
		const now = new Map(cookies.map(({ name, value }) => [name, value]));
		this.#cookies = new Map([...this.#cookies, [actor ?? "", now]]);
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
		return new Memory(this.#fixed, this.sessions.copy(), known);
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

// src/suites/journey/run/checkpoint.ts
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
async function replay(at, world) {
	if (await world.state.reset()) world.once.forget();
	const { row, matrix } = at.memory.scope();
	const memory = Memory.empty(world.bench, {
		row,
		matrix
	});
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
* otherwise, what was saved is trusted no more.
*/
async function goBack(at, world) {
	world.signal.throwIfAborted();
	const { state } = world;
	if (state.way === "restore" && await state.restore(at.checkpoint)) {
		const memory = at.memory.copy();
		if (at.digest === void 0 || await probed(memory, world) === at.digest) return { memory };
		state.distrust(`the probes answer otherwise after going back to ${at.name}`);
	}
	return replay(at, world);
}

// src/suites/journey/run/reach.ts
/** Looks at a target that gave no answer, and ms between and for them. */
const [LOOKS, BETWEEN, LIMIT] = [
	3,
	400,
	3e3
];
/** Whether the target answers nothing at all, looked at more than once: a restart of it is not its end. */
async function isDown({ http, signal }) {
	for (let look = 0; look < LOOKS; look += 1) {
		signal.throwIfAborted();
		if (await http.request({
			url: "/",
			timeLimit: LIMIT
		}).then(() => true, () => false)) return false;
		await setTimeout$1(BETWEEN, void 0, { signal });
	}
	return true;
}

// src/suites/journey/run/walk.ts
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
		this.#isDown ||= outcome.exchange?.answer === void 0 && outcome.exchange !== void 0 && await isDown(this.#world);
		this.#ledger.add(node, this.#isDown ? {
			...outcome,
			status: "failed",
			fault: DOWN
		} : outcome);
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
		const back = await goBack(at, this.#world);
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
	return {
		bench,
		input,
		state,
		http: bench.http,
		signal: bench.signal,
		once: onceStoreOf(bench),
		afterAbort: false,
		timeFor: (limit = ANSWER) => Math.min(limit, left()),
		isOver: () => performance.now() > ends,
		placeOf,
		pictures,
		hide: hider(bench),
		beyond: beyondOf({
			bench,
			input,
			state
		}, placeOf)
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
	await walk.go(input.steps, {
		memory,
		done: [],
		saved: []
	});
	return ledger;
}

// src/suites/journey/engine.ts
const toldOf = (ledger, telling) => ({
	ledger,
	findings: ledger.wrongs.map((wrong) => findingOf(wrong, telling))
});
/** Tells how far it is, and all that would be lost where the run were broken off now. */
function told({ bench, input, rows, seen }, telling) {
	const each = deedsIn(input.steps).length;
	return (ledger) => {
		bench.progress({
			done: seen.length * each + ledger.entries.length,
			of: rows.length * each,
			unit: "steps"
		});
		const so = [...seen, toldOf(ledger, telling)];
		bench.emit(observationOf({
			input,
			seen: so,
			brokenOff: "the run was broken off before its end"
		}));
	};
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
	for (let again = 0; again < input.retries && ledger.failed; again += 1) {
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
	const { findings } = toldOf(ledger, telling);
	return {
		ledger,
		findings: flaky ? [...findings, flaky] : findings
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
/** Goes through a journey, with each of its rows. Rejects with a Failure where it cannot be begun. */
async function measure(task, bench) {
	bench.signal.throwIfAborted();
	const input = Input.parse(task.input);
	const rows = await rowsOf(input, bench);
	const state = await bench.state(input.state ?? {});
	const running = {
		task,
		bench,
		input,
		state,
		rows,
		seen: []
	};
	try {
		for (const [at, row] of rows.entries()) running.seen.push(await wayOf(running, row, at));
		return withExchanges(observationOf({
			input,
			seen: running.seen
		}), running);
	} catch (error) {
		bench.signal.throwIfAborted();
		throw error;
	} finally {
		await state.close();
	}
}

export { measure };
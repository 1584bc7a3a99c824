import "node:module";
import { DescriptionMistake, Endpoint, ExpressionLimit, Failure, LineCounter, Sessions, Severity, StateOptions, amountOf, answerOf, askedByCondition, basesOf, breachOf, checkEndpoint, compileCondition, compileJsonPath, compileRegex, conditionMistake, didYouMean, endpointOf, endpointShape, exchange, followed, isMap, isTree, jsonPathMistake, operationOf, parseDocument, placedMistake, readDescription, readPattern, referred, requestLine, shown, stateGraphExhibit, stringify, tellsWho, verifierOf, z } from "./shared.mjs";

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

// src/suites/explore/input.ts
/** The options as plain data. */
function inputOf(subject, options) {
	const { as, from, state, probes, abstraction, nodes, edges, invariants, explore } = options;
	const { replay = "", ...limits } = explore;
	return {
		subject,
		...from !== void 0 && { written: JSON.parse(JSON.stringify(options)) },
		...as !== void 0 && { as },
		state,
		asksToReset: state.reset !== void 0 && state.reset.run === void 0,
		probes: Object.entries(probes).map(([name, probe]) => ({
			name,
			endpoint: endpointOf(probe)
		})),
		abstraction,
		nodes: [...named$1(nodes)],
		edges: Object.entries(edges).map(([name, edge]) => ({
			name,
			endpoint: endpointOf(edge),
			...edge.when !== void 0 && { when: edge.when },
			...edge.foreach !== void 0 && { foreach: edge.foreach },
			forget: edge.forget,
			remember: typeof edge.remember === "string" ? { [edge.remember]: "" } : edge.remember ?? {},
			safe: edge.safe ?? SAFE.has(requestLine(edge).method)
		})),
		invariants: [...named$1(invariants)],
		...limits,
		replay: wayOf(replay)
	};
}
var Named, EdgeInput, Input, SAFE, named$1, wayOf;
var init_input = __esmMin((() => {
	Named = { name: z.string() };
	EdgeInput = z.strictObject({
		...Named,
		endpoint: Endpoint,
		when: z.string().optional(),
		foreach: z.string().optional(),
		/** Lists under `$.vars`: what is added to them; '' is the thing itself. */
		remember: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
		forget: z.array(z.string()),
		safe: z.boolean()
	});
	Input = z.strictObject({
		subject: z.string(),
		/** The options, where a description is read before the walk that adds to them. */
		written: z.custom((value) => typeof value === "object" && value !== null).optional(),
		as: z.string().optional(),
		state: StateOptions,
		/** Whether the target is asked to be as at the start, by a request that counts. */
		asksToReset: z.boolean(),
		probes: z.array(z.strictObject({
			...Named,
			endpoint: Endpoint
		})),
		abstraction: z.array(z.string()),
		nodes: z.array(z.strictObject({
			...Named,
			assert: z.string(),
			initial: z.boolean()
		})),
		edges: z.array(EdgeInput),
		invariants: z.array(z.strictObject({
			...Named,
			severity: Severity,
			assert: z.string().optional(),
			empty: z.string().optional()
		})),
		coverage: z.enum([
			"edges",
			"pairs",
			"triples",
			"exhaust"
		]),
		order: z.enum(["bfs", "dfs"]),
		depth: z.int(),
		requests: z.int(),
		time: z.number(),
		races: z.boolean(),
		/** Labels of the one way that is gone; empty where all are looked for. */
		replay: z.array(z.string())
	});
	SAFE = /* @__PURE__ */ new Set([
		"GET",
		"HEAD",
		"OPTIONS"
	]);
	named$1 = (entries) => Object.entries(entries).map(([name, entry]) => ({
		...entry,
		name
	}));
	wayOf = (text) => text.split(">").map((label) => label.trim()).filter((label) => label !== "");
}));

// src/suites/explore/outcome.ts
init_input();
function newOutcome(walker) {
	return {
		walker,
		ended: void 0,
		confirmed: [],
		raced: void 0,
		replayed: void 0
	};
}
/** Faults that were seen and not tried again yet. */
function untried({ walker, confirmed }) {
	return [...walker.found.values()].slice(confirmed.length).map(({ fault, edge, requests, trace, at }) => ({
		fault,
		edge,
		requests,
		path: trace,
		way: [],
		record: "",
		places: at.size,
		flaky: true
	}));
}
/** All faults that came again. */
const violationsIn = ({ confirmed, raced }) => [...confirmed, ...raced?.found ?? []].filter(({ flaky, fault }) => !flaky && fault.severity === "error");

// src/suites/explore/check.ts
/** Names that an expression asks the root for, texts left out: `$.orders[*]` → `orders`. */
function rootsOf(expression) {
	return [...expression.replaceAll(/\[\s*(["'])([A-Za-z_][\w-]*)\1\s*\]/g, ".$2").replaceAll(/"[^"]*"|'[^']*'/g, "\"\"").matchAll(/\$\.([A-Za-z_][\w-]*)/g)].map(([, name = ""]) => name);
}
function conditionsIn({ nodes, invariants, edges }) {
	return [
		...Object.entries(nodes).map(([name, { assert }]) => [[
			"nodes",
			name,
			"assert"
		], assert]),
		...Object.entries(invariants).map(([name, { assert }]) => [[
			"invariants",
			name,
			"assert"
		], assert]),
		...Object.entries(edges).map(([name, { when }]) => [[
			"edges",
			name,
			"when"
		], when])
	];
}
function pathsIn({ abstraction, invariants, edges }) {
	return [
		...abstraction.map((path, at) => [["abstraction", String(at)], path]),
		...Object.entries(invariants).map(([name, { empty }]) => [[
			"invariants",
			name,
			"empty"
		], empty]),
		...Object.entries(edges).map(([name, { foreach }]) => [[
			"edges",
			name,
			"foreach"
		], foreach])
	];
}
function checkRoots(graph, complain) {
	const known = [...Object.keys(graph.probes), ...RESERVED];
	for (const [path, expression] of [...conditionsIn(graph), ...pathsIn(graph)]) for (const name of new Set(rootsOf(expression ?? ""))) if (!known.includes(name)) complain(path, `looks at $.${name}, which is no probe.${didYouMean(name, known)}`);
}
/** What conditions ask of the last answer and of lists that never are there: `!$.last.bodi` always holds. */
function checkMembers(graph, complain) {
	const remembered = [...rememberedIn(graph)];
	for (const [path, condition] of conditionsIn(graph)) for (const [name, member] of askedByCondition(condition ?? "")) {
		if (name === "last" && member !== void 0 && !LAST.includes(member)) complain(path, `looks at $.last.${member}; there are ${LAST.join(", ")}.${didYouMean(member, LAST)}`);
		if (name === "vars" && member !== void 0 && !remembered.includes(member)) complain(path, `looks at $.vars.${member}, which no edge remembers.${didYouMean(member, remembered)}`);
	}
}
/** What is remembered somewhere under `$.vars`. */
function rememberedIn({ edges }) {
	return new Set(Object.values(edges).flatMap(({ remember }) => {
		if (typeof remember === "string") return [remember];
		return Object.keys(remember ?? {});
	}));
}
function checkEdges(graph, complain) {
	const remembered = rememberedIn(graph);
	for (const [name, edge] of Object.entries(graph.edges)) {
		const { path, body = "" } = endpointOf(edge);
		if (/\{it[.}]/.test(`${path}${body}`) && edge.foreach === void 0) complain(["edges", name], "has {it} and no foreach; say what it stands for, e.g. foreach: \"$.orders[*].id\"");
		if (typeof edge.remember === "string" && edge.foreach === void 0) complain([
			"edges",
			name,
			"remember"
		], `has no foreach to remember; name a path into the answer, e.g. remember: { ${edge.remember}: $.id }`);
		const unknown = /^\$\.vars\.([\w-]+)/.exec(edge.foreach ?? "")?.[1];
		if (unknown !== void 0 && !remembered.has(unknown)) complain([
			"edges",
			name,
			"foreach"
		], `asks for ${unknown}, which no edge remembers; add remember: ${unknown} to one`);
	}
}
/** What no part of a graph shows by itself. */
function checkGraph(graph, context) {
	const complain = (path, message) => context.addIssue({
		code: "custom",
		message,
		path: [...path]
	});
	if (Object.keys(graph.probes).length === 0) complain(["probes"], "names no probe; add one, e.g. orders: { get: /orders }");
	if (graph.abstraction.length === 0) complain(["abstraction"], "names nothing; add a path that tells states apart, e.g. \"$.orders[*].status\"");
	if (Object.keys(graph.edges).length === 0) complain(["edges"], "names no edge");
	checkInitial(graph, complain);
	checkNames(graph, complain);
}
/** What holds of every graph, a part of which may be inferred. */
function checkNames(graph, complain) {
	for (const name of RESERVED) if (Object.hasOwn(graph.probes, name)) complain(["probes", name], "is a name that expressions use otherwise; give the probe another");
	checkRoots(graph, complain);
	checkMembers(graph, complain);
	checkEdges(graph, complain);
}
function checkInitial(graph, complain) {
	const initial = Object.entries(graph.nodes).filter(([, node]) => node.initial);
	if (initial.length === 0) complain(["nodes"], "has no initial node; mark the one that a reset leads to with initial: true");
	for (const [name] of initial.slice(1)) complain([
		"nodes",
		name,
		"initial"
	], `is the second initial node after ${initial[0]?.[0]}; keep one`);
}
var LAST, RESERVED;
var init_check = __esmMin((() => {
	LAST = [
		"status",
		"headers",
		"body",
		"edge"
	];
	RESERVED = [
		"body",
		"status",
		"headers",
		"vars",
		"last",
		"it"
	];
}));

// src/suites/explore/described/from-options.ts
var Off, Rules, Wanted, Source, FromOptions, Whole, fromOf;
var init_from_options = __esmMin((() => {
	Off = z.union([Severity, z.literal("off")]);
	Rules = z.strictObject({
		no_5xx: Off.default("error").describe("No answer is an error of the server"),
		use_after_free: Off.default("error").describe("What was deleted is answered no more"),
		availability: Off.default("error").describe("What was just made is answered"),
		contract: Off.default("error").describe("Answers are as their own schema has them"),
		undocumented: Off.default("warning").describe("Answers have a status and content type that is described")
	});
	Wanted = z.array(shown(z.string().min(1))).min(1).describe("Operations by operationId, by GET /orders/{id}, or by a path that ends with *");
	Source = shown(z.string().regex(/^[^\s#?]+$/, "must be a file of the project, or a path of the target such as /openapi.json"));
	FromOptions = z.union([Source, z.strictObject({
		openapi: Source.describe("A file of the project, or a path of the target such as /openapi.json"),
		include: Wanted.optional(),
		exclude: Wanted.optional(),
		auth: z.record(z.string(), z.string().min(1)).default({}).describe("By name of a security scheme: a token, a key, or user:password"),
		headers: z.record(z.string(), z.string()).default({}).describe("Sent with every request that is inferred"),
		seed: z.union([z.literal("run"), z.int().min(0)]).optional().describe("What values are made by: run is the seed of the run, 0 gives the smallest"),
		most: z.int().min(1).max(20).default(2).describe("Things of a kind that are made in one state"),
		rules: Rules.prefault({})
	})]);
	Whole = FromOptions.options[1];
	fromOf = (written) => typeof written === "string" ? Whole.parse({ openapi: written }) : written;
}));

// src/suites/explore/world/sources.ts
/** Why a text names nothing that can be remembered; undefined where it does. */
function sourceMistake(source) {
	if (headerIn(source) !== void 0) return void 0;
	if (source.startsWith("$")) return jsonPathMistake(source);
	if (IT$1.test(source) || source.startsWith("/") && source.split("{it}").length === 2) return void 0;
	return "must be a path into the answer like $.id, $response.header.x-order-id, {it}, or what its Location is like: /orders/{it}";
}
var IT$1, HEADER, headerIn;
var init_sources = __esmMin((() => {
	IT$1 = /^\{it((?:\.[\w-]+)*)\}$/;
	HEADER = /^\$response\.header\.([!#$%&'*+.^_`|~\w-]+)$/;
	headerIn = (source) => HEADER.exec(source)?.[1]?.toLowerCase();
}));

// src/suites/explore/options.ts
var RACE, COVERAGE, expression, Path, Condition, Kept, Name, _name, requestShape, Probe, Edge, Node, Invariant, Explore, fields, GraphParts, Options;
var init_options = __esmMin((() => {
	init_check();
	init_from_options();
	init_sources();
	RACE = /\s*(?:‖|\|\|)\s*/;
	COVERAGE = [
		"edges",
		"pairs",
		"triples",
		"exhaust"
	];
	expression = (mistake) => shown(z.string()).superRefine((text, context) => {
		const message = mistake(text);
		if (message !== void 0) context.addIssue({
			code: "custom",
			message
		});
	});
	Path = expression(jsonPathMistake);
	Condition = expression(conditionMistake);
	Kept = expression(sourceMistake);
	Name = z.string().regex(/^[A-Za-z_][\w-]*$/, "must be letters, digits, dashes and underscores, a letter first");
	({name: _name, ...requestShape} = endpointShape);
	Probe = z.strictObject(requestShape).superRefine(checkEndpoint).refine((probe) => requestLine(probe).method === "GET", "must be a get: a probe changes nothing");
	Edge = z.strictObject({
		...requestShape,
		when: Condition.optional().describe("A condition over the probes; without one it can always be done"),
		foreach: Path.optional().describe("What it is done to: {it} stands for one of these in path and body"),
		remember: z.union([Name, z.record(Name, z.union([Kept, z.record(Name, Kept)]))]).optional().describe("A list under $.vars that {it} is added to, or lists with what of the answer is"),
		forget: z.array(Name).default([]).describe("Lists under $.vars that {it} and what is remembered are taken from"),
		safe: z.boolean().optional().describe("It changes nothing; by default get, head and options")
	}).superRefine(checkEndpoint);
	Node = z.strictObject({
		assert: Condition.describe("A condition that holds in this node"),
		initial: z.boolean().default(false).describe("The node that a reset leads to")
	});
	Invariant = z.strictObject({
		severity: Severity.default("error"),
		assert: Condition.optional().describe("A condition that holds after every edge"),
		empty: Path.optional().describe("A path that names nothing, after every edge")
	}).refine(({ assert, empty }) => assert === void 0 !== (empty === void 0), "needs either assert (a condition) or empty (a path that finds nothing)");
	Explore = z.strictObject({
		coverage: z.enum(COVERAGE).default("pairs"),
		order: z.enum(["bfs", "dfs"]).default("dfs"),
		depth: z.int().min(1).max(100).default(12),
		requests: z.int().min(1).max(1e6).default(2e3),
		time: amountOf("ms").default(6e4),
		races: z.boolean().default(false),
		replay: shown(z.string()).optional().describe("One way alone, as a finding prints it: create > pay(1) > refund(1)")
	});
	fields = {
		from: FromOptions.optional().describe("A description of OpenAPI 3 that the graph is inferred from"),
		probes: z.record(Name, Probe).default({}),
		/** What saves the target's state and brings it back. */
		state: StateOptions,
		abstraction: z.array(Path).default([]),
		nodes: z.record(Name, Node).default({}),
		edges: z.record(Name, Edge).default({}),
		invariants: z.record(Name, Invariant).default({}),
		explore: Explore.prefault({}),
		/** The actor who sends everything. */
		as: shown(z.string()).optional()
	};
	GraphParts = z.strictObject({
		probes: fields.probes,
		edges: fields.edges,
		invariants: fields.invariants
	});
	Options = z.strictObject(fields).superRefine((graph, context) => {
		if (graph.from === void 0) checkGraph(graph, context);
	});
}));

// src/suites/explore/search/found.ts
init_options();
/** By what a fault is the same wherever it shows. */
const faultKey = ({ rule, name, about }, edge) => JSON.stringify([
	rule,
	name,
	about ?? edge
]);
const unsafeEdge = (edge) => ({
	rule: "unsafe-edge",
	name: edge,
	severity: "error",
	message: "only reads, and the state is another one after it",
	breaks: false
});

// src/suites/explore/replay.ts
function step$1(world, label) {
	const [first = "", second] = label.split(RACE);
	return second === void 0 ? world.fire({ label: first }) : world.race([{ label: first }, { label: second }]);
}
/** Goes one way, `create > pay(1) > refund(1) ‖ refund(1)`, and looks after every step. */
async function replay(world, way) {
	const steps = [];
	const faults = /* @__PURE__ */ new Map();
	const path = [];
	await world.reset();
	await world.look();
	for (const label of way) {
		const fired = await step$1(world, label);
		if (!fired) return {
			steps,
			faults: [...faults.values()],
			missing: label
		};
		path.push(fired.label);
		steps.push(`${fired.label} ${fired.outcome}`);
		const isRace = RACE.test(label);
		for (const fault of fired.faults) {
			const edge = label.replaceAll(/\(\d+\)/g, "");
			const key = faultKey(fault, edge);
			const told = isRace ? {
				...fault,
				rule: "race"
			} : fault;
			const { requests } = world.spent();
			if (!faults.has(key)) faults.set(key, {
				fault: told,
				edge,
				path: [...path],
				way: [],
				record: world.recorded(),
				places: 1,
				requests,
				flaky: false
			});
		}
	}
	return {
		steps,
		faults: [...faults.values()]
	};
}

// src/suites/explore/search/route.ts
function stepsTo(reached) {
	const steps = [];
	for (let at = reached; at?.by; at = at.before) steps.push(at.by);
	return steps.toReversed();
}
/** Places that one transition more leads to; what only reads leads nowhere. */
function nextTo(at, graph, coverage, step) {
	return graph.outOf(at.place.state).flatMap((transition) => {
		const { to, broken } = transition;
		const way = coverage.after(at.place.way, transition);
		if (to === void 0 || broken || way === at.place.way) return [];
		return [{
			place: {
				state: to,
				way
			},
			cost: at.cost + step,
			start: at.start,
			before: at,
			by: transition
		}];
	});
}
/** Every place that known transitions lead to, the cheapest first: steps cost the same, so no heap is needed. */
function* placesBy(graph, coverage, starts, { length, step }) {
	const sources = starts.toSorted((a, b) => a.cost - b.cost);
	const queue = [];
	const seen = /* @__PURE__ */ new Set();
	for (let head = 0, source = 0; head < queue.length || source < sources.length;) {
		const [next, start] = [queue[head], sources[source]];
		const fromStart = start !== void 0 && (next === void 0 || start.cost <= next.cost);
		if (fromStart) source += 1;
		else head += 1;
		const at = fromStart ? {
			...start,
			start,
			before: void 0,
			by: void 0
		} : next;
		if (!at) return;
		const key = `${at.place.state} ${coverage.recent(at.place.way, length).join(",")}`;
		if (seen.has(key)) continue;
		seen.add(key);
		yield at;
		if (coverage.isFar(at.place.state, at.place.way, length)) continue;
		queue.push(...nextTo(at, graph, coverage, step));
	}
}
/** The cheapest route to a goal; undefined where none can be reached. */
function routeTo(graph, coverage, starts, wish) {
	let best;
	const depthOf = ({ place }) => graph.states[place.state]?.depth ?? 0;
	for (const reached of placesBy(graph, coverage, starts, wish)) {
		if (!wish.isGoal(reached.place)) continue;
		if (wish.order === "dfs") {
			best = reached;
			break;
		}
		if (!best || depthOf(reached) < depthOf(best)) best = reached;
	}
	return best && {
		start: best.start,
		steps: stepsTo(best),
		goal: best.place
	};
}
/** The fewest transitions that lead from a clean start to a goal, which is asked of each transition and each place. */
function shortestTo(graph, isGoal) {
	const needed = new Set(graph.transitions.flatMap(({ after = [] }) => after));
	const queue = [{
		state: 0,
		path: [],
		made: []
	}];
	const seen = /* @__PURE__ */ new Set();
	if (isGoal(void 0, 0)) return [];
	for (const { state, path, made } of queue) {
		const key = `${state} ${made.join()}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const possible = graph.outOf(state).filter(({ after, fired }) => fired > 0 && (after === void 0 || after.some((edge) => made.includes(edge))));
		const last = possible.find((each) => isGoal(each, each.to ?? -1));
		if (last) return [...path, last];
		for (const each of possible) {
			const { edge, to, broken, accepted } = each;
			if (to === void 0 || broken) continue;
			const brings = accepted > 0 && needed.has(edge) && !made.includes(edge);
			queue.push({
				state: to,
				path: [...path, each],
				made: brings ? [...made, edge].toSorted() : made
			});
		}
	}
}

// src/suites/explore/search/confirm.ts
/** The labels of a way from a clean start, if the fault showed at its end; else undefined. */
async function again({ world }, { fault, edge }, choices) {
	const isSame = (each) => faultKey(each, edge) === faultKey(fault, edge);
	await world.reset();
	const last = choices.at(-1);
	if (!last) return (await world.look()).faults.some(isSame) ? [] : void 0;
	const labels = [];
	for (const choice of choices.slice(0, -1)) {
		const label = await world.pass(choice);
		if (label === void 0) return void 0;
		labels.push(label);
	}
	const fired = await world.fire(last);
	return fired?.faults.some(isSame) ? [...labels, fired.label] : void 0;
}
/** An edge that only reads shows what it changes by the state before it. */
async function changesState({ world }, trace) {
	await world.reset();
	let before = (await world.look()).state;
	let after = before;
	for (const label of trace) {
		before = after;
		const fired = await world.fire({ label });
		if (!fired) return false;
		after = fired.state;
	}
	return before !== after;
}
/** Ways to a fault, the shortest first: to its last transition, and to the two that it was seen after. */
function waysTo({ graph }, { at, last }) {
	const single = shortestTo(graph, (each) => each !== void 0 && at.has(each.id));
	const [before, own] = last.map((id) => graph.transitions[id]);
	const first = before && shortestTo(graph, (each) => each?.id === before.id);
	return [...single ? [single] : [], ...first && own ? [[...first, own]] : []];
}
/** A fault again from a clean start: by the shortest way that is known, else by the way it was seen. */
async function confirm(walker, found) {
	const { fault, edge, at, trace, requests } = found;
	const confirmed = {
		fault,
		edge,
		requests,
		places: at.size
	};
	const { world } = walker;
	walker.here = void 0;
	if (fault.rule === "unsafe-edge") {
		const flaky = !await changesState(walker, trace);
		return {
			...confirmed,
			path: trace,
			way: [],
			flaky,
			record: world.recorded()
		};
	}
	for (const way of waysTo(walker, found)) {
		const path = await again(walker, found, way);
		if (path) return {
			...confirmed,
			path,
			way: way.map(({ id }) => id),
			flaky: false,
			record: world.recorded()
		};
	}
	const path = await again(walker, found, trace.map((label) => ({ label })));
	const flaky = path === void 0;
	return {
		...confirmed,
		path: path ?? trace,
		way: [],
		flaky,
		record: flaky ? "" : world.recorded()
	};
}

// src/suites/explore/search/coverage.ts
/** How many transitions in a row are tried in every order; `exhaust`: whole ways from the start. */
const LENGTHS = {
	edges: 1,
	pairs: 2,
	triples: 3,
	exhaust: Infinity
};
/** After so many failed tries to get where it can be done, a move is given up. */
const MOST_MISSES = 2;
/** Which transitions were made one after another, and which are still to be. */
var Coverage = class {
	#graph;
	#isSafe;
	#depth;
	#done = /* @__PURE__ */ new Set();
	constructor(graph, isSafe, depth) {
		this.#graph = graph;
		this.#isSafe = isSafe;
		this.#depth = depth;
	}
	/** What counts of the way that led here where `length` in a row are wanted. */
	recent(way, length) {
		if (length === Infinity) return way;
		return length < 2 ? [] : way.slice(-length + 1);
	}
	/** A transition was made after these. */
	made(way, transition) {
		for (const length of [
			1,
			2,
			3,
			Infinity
		]) this.#done.add(this.#key(way, transition, length));
	}
	/** The way with a transition more; a safe one changes nothing that could matter to the next. */
	after(way, { id, edge }) {
		return this.#isSafe(edge) ? way : [...way, id];
	}
	/** Nothing is gone on from there. */
	isFar(state, way, length) {
		return (length === Infinity ? way.length : this.#graph.states[state]?.depth ?? 0) >= this.#depth;
	}
	/** Transitions out of a state that are still wanted after the way that led there; of 0, one of each kind anywhere. */
	wanted(state, way, length) {
		if (this.isFar(state, way, length)) return [];
		return this.#graph.outOf(state).filter((transition) => this.#isWanted(transition, way, length));
	}
	/** Sequences of so many that were made, and how many are known to be possible. */
	counted(length) {
		if (length === 1) {
			const { transitions } = this.#graph;
			return {
				made: transitions.filter(({ fired }) => fired > 0).length,
				known: transitions.length
			};
		}
		const pairs = this.#graph.transitions.filter(({ edge, to, broken }) => to !== void 0 && !broken && !this.#isSafe(edge)).flatMap((first) => this.#graph.outOf(first.to ?? 0).map((second) => this.#key([first.id], second.id, 2)));
		return {
			made: pairs.filter((pair) => this.#done.has(pair)).length,
			known: pairs.length
		};
	}
	#isWanted(transition, way, length) {
		const { fired, broken, missed } = transition;
		if (missed > MOST_MISSES) return false;
		const alike = this.#graph.alike(transition);
		if (fired === 0) return length === 0 ? alike === void 0 : alike?.broken !== true;
		if (broken || length <= 1) return false;
		const most = this.#isSafe(transition.edge) ? Math.min(length, 2) : length;
		return !this.#done.has(this.#key(way, transition.id, length === Infinity ? length : most));
	}
	#key(way, transition, length) {
		return `${length === Infinity ? "all " : `${length} `}${[...this.recent(way, length), transition].join(",")}`;
	}
};

// src/suites/explore/search/search.ts
/** The budget that is used up, if one is. */
function overBudget({ world }, { requests, ms }) {
	const spent = world.spent();
	if (spent.requests >= requests) return "requests";
	return spent.ms >= ms ? "time" : void 0;
}
/** What only reads, in place; then an edge that was never tried, a transition that was never made, any other. */
function chosen(walker, wanted) {
	const { graph, world } = walker;
	const tried = new Set(graph.transitions.filter(({ fired }) => fired > 0).map(({ edge }) => edge));
	return wanted.find(({ edge }) => world.isSafe(edge)) ?? wanted.find(({ edge }) => !tried.has(edge)) ?? wanted.find(({ fired }) => fired === 0) ?? wanted[0];
}
/** What is wanted and can be done where we are. */
function wantedHere({ coverage }, { state, way, moves }, length) {
	return coverage.wanted(state, way, length).filter(({ id }) => moves.has(id));
}
/** Goes where something is wanted and does it. False: there is nowhere to go. */
async function elsewhere(walker, order, length) {
	const { coverage } = walker;
	const isGoal = ({ state, way }) => coverage.wanted(state, way, length).length > 0;
	const travelled = await walker.travel({
		isGoal,
		length,
		order
	});
	if (!travelled) return false;
	const { goal, arrived } = travelled;
	const { here } = walker;
	const first = here && arrived ? chosen(walker, wantedHere(walker, here, length)) : void 0;
	if (here && first) {
		await step(walker, here, first, length);
		return true;
	}
	const wanted = coverage.wanted(goal.state, goal.way, length);
	for (const transition of wanted) transition.missed += 1;
	if (arrived && wanted[0]) await walker.retrace(wanted[0]);
	return true;
}
/** Only a state that is left with more to do than this is worth coming back to. */
async function step(walker, here, transition, length) {
	if (wantedHere(walker, here, length).length > 1) await walker.save(here);
	if (!await walker.fire(here, transition)) transition.missed += 1;
}
async function cover(walker, options, length) {
	const { order } = options;
	for (;;) {
		const over = overBudget(walker, options);
		if (over) return over;
		const { here } = walker;
		const first = here && order === "dfs" ? chosen(walker, wantedHere(walker, here, length)) : void 0;
		if (here && first) await step(walker, here, first, length);
		else if (!await elsewhere(walker, order, length)) return "covered";
	}
}
/**
* Searches until what is wanted is covered or a budget is used up. Each kind of move comes first, then each transition,
* then pairs and triples: what is seen in one step is found soonest.
*/
async function search(walker, options) {
	await walker.reset();
	const most = LENGTHS[options.coverage];
	for (const length of most === Infinity ? [
		0,
		1,
		Infinity
	] : [
		0,
		1,
		2,
		3
	].slice(0, most + 1)) {
		const ended = await cover(walker, options, length);
		if (ended !== "covered") return ended;
	}
	return "covered";
}

// src/suites/explore/search/races.ts
init_options();
/** Tries of a race that found something: it takes luck to lose one. */
const TRIES$1 = 5;
const nameOf$2 = ({ edge, kind }) => JSON.stringify([edge, kind]);
/** What changes something where it is done. */
const isEffective = ({ accepted, broken, to, from }) => accepted > 0 && !broken && to !== void 0 && to !== from;
/** Every two kinds of moves that change something, a move and itself among them, once, nearest to the start. */
function racesIn({ graph, world }) {
	const races = /* @__PURE__ */ new Map();
	for (const { id } of graph.states.toSorted((a, b) => a.depth - b.depth)) {
		const moves = graph.outOf(id).filter((move) => !world.isSafe(move.edge) && isEffective(move));
		for (const [at, first] of moves.entries()) for (const second of moves.slice(at)) {
			const key = [nameOf$2(first), nameOf$2(second)].toSorted().join();
			if (!races.has(key)) races.set(key, {
				state: id,
				pair: [first, second]
			});
		}
	}
	return [...races.values()];
}
const raceName = ([first, second]) => `${first} ‖ ${second}`;
/** One race run where its state is, and what was seen after it; undefined where it could not be run. */
async function run(walker, { state, pair }) {
	if (walker.here?.state !== state || walker.here.moves.size === 0) {
		const isGoal = (place) => place.state === state;
		if (!(await walker.travel({
			isGoal,
			length: 1,
			order: "dfs"
		}))?.arrived) return void 0;
	}
	const fired = await walker.world.race(pair);
	if (!fired || fired.faults.some(({ breaks }) => breaks)) walker.here = void 0;
	else walker.arrive(fired, {
		way: [],
		trace: []
	});
	return fired;
}
/** The same race from a clean start: the labels that led to the fault, if it came again. */
async function cameAgain({ world, graph }, { state, pair }, fault) {
	const way = shortestTo(graph, (_, at) => at === state) ?? [];
	for (let tries = 0; tries < TRIES$1; tries += 1) {
		const labels = [];
		await world.reset();
		for (const step of way) labels.push(await world.pass(step) ?? "");
		const fired = await world.race(pair);
		if (fired?.faults.some(({ rule, name }) => rule === fault.rule && name === fault.name)) return {
			path: [...labels, fired.label],
			way: way.map(({ id }) => id),
			record: world.recorded()
		};
	}
}
/** Whether the fault shows as well where the last two are made one after the other, in either order. */
async function alsoInTurn({ world }, { path }, fault) {
	const pair = (path.at(-1) ?? "").split(RACE).map((label) => ({ label }));
	for (const order of [pair, pair.toReversed()]) {
		await world.reset();
		for (const label of path.slice(0, -1)) await world.pass({ label });
		for (const choice of order) if ((await world.fire(choice))?.faults.some(({ rule, name }) => rule === fault.rule && name === fault.name)) return true;
	}
	return false;
}
/** A fault of a race, tried again unless that was done before; undefined where it takes no race. */
async function judged(walker, each, { fault, known, label }) {
	const { requests } = walker.world.spent();
	if (known && !known.flaky) return {
		...known,
		places: known.places + 1
	};
	const again = await cameAgain(walker, each, fault);
	walker.here = void 0;
	if (again && await alsoInTurn(walker, again, fault)) return void 0;
	return {
		fault: {
			...fault,
			rule: "race"
		},
		edge: raceName(each.pair.map((move) => move.edge)),
		...again ?? {
			path: [label],
			way: [],
			record: ""
		},
		places: (known?.places ?? 0) + 1,
		requests: known?.requests ?? requests,
		flaky: again === void 0
	};
}
/** Runs every race while there is budget; what breaks in one is tried again from a clean start. */
async function race(walker, options) {
	const races = racesIn(walker);
	const found = /* @__PURE__ */ new Map();
	let count = 0;
	for (const each of races) {
		if (overBudget(walker, options)) break;
		const fired = await run(walker, each);
		if (!fired) continue;
		count += 1;
		for (const fault of fired.faults.filter(({ breaks }) => breaks)) {
			const key = faultKey(fault, raceName(each.pair.map((move) => move.edge)));
			if (found.has(key) && found.get(key) === void 0) continue;
			found.set(key, await judged(walker, each, {
				fault,
				known: found.get(key),
				label: fired.label
			}));
		}
	}
	return {
		found: [...found.values()].filter((each) => each !== void 0),
		run: count,
		of: races.length
	};
}

// src/suites/explore/search/graph.ts
/** All that a search has found out. */
var Graph = class {
	states = [];
	transitions = [];
	#byKey = /* @__PURE__ */ new Map();
	#byMove = /* @__PURE__ */ new Map();
	/** Kinds of moves that were made anywhere, and those that broke a state. */
	#made = /* @__PURE__ */ new Map();
	/** The state that is seen, with what can be done in it, known from now on. */
	see(sight, trace) {
		const state = this.#byKey.get(sight.state) ?? this.#add(sight, trace.length);
		for (const move of sight.moves) this.#know(state, move, trace);
		return state;
	}
	of(state, { edge, kind }) {
		return this.#byMove.get(`${state}\n${edge}\n${kind}`);
	}
	/** What came of a move; `to` is undefined where it broke the state. */
	record(transition, { outcome, accepted, state }, to) {
		transition.fired += 1;
		if (accepted) transition.accepted += 1;
		const key = `${outcome} ${to === void 0 ? `broken ${state}` : to.id}`;
		transition.outcomes.set(key, (transition.outcomes.get(key) ?? 0) + 1);
		transition.broken = to === void 0;
		const kind = kindOf$1(transition);
		this.#made.set(kind, { broken: transition.broken || this.#made.get(kind)?.broken === true });
		transition.to = to?.id;
		if (to) this.#nearer(to.id, (this.states[transition.from]?.depth ?? 0) + 1);
	}
	/** What became of moves of its kind, in whichever state; undefined where none was made. */
	alike(transition) {
		return this.#made.get(kindOf$1(transition));
	}
	outOf(state) {
		return (this.states[state]?.out ?? []).flatMap((id) => this.transitions[id] ?? []);
	}
	#add({ state: key, title }, depth) {
		const state = {
			id: this.states.length,
			key,
			title,
			depth,
			out: []
		};
		this.states.push(state);
		this.#byKey.set(key, state);
		return state;
	}
	#know(state, { edge, kind, label, after }, trace) {
		if (this.of(state.id, {
			edge,
			kind
		})) return;
		const transition = {
			id: this.transitions.length,
			from: state.id,
			edge,
			kind,
			label,
			trace,
			after,
			to: void 0,
			fired: 0,
			accepted: 0,
			broken: false,
			missed: 0,
			outcomes: /* @__PURE__ */ new Map()
		};
		this.transitions.push(transition);
		state.out.push(transition.id);
		this.#byMove.set(`${state.id}\n${edge}\n${kind}`, transition);
	}
	/** A shorter way to a state may be one to all that follow it. */
	#nearer(id, depth) {
		const open = [[id, depth]];
		for (const [at, far] of open) {
			const state = this.states[at];
			if (!state || state.depth <= far) continue;
			state.depth = far;
			for (const { to } of this.outOf(at)) if (to !== void 0) open.push([to, far + 1]);
		}
	}
};
const kindOf$1 = ({ edge, kind }) => `${edge}\n${kind}`;
/** It did not always do the same in the same state. */
const isUnsteady = ({ outcomes }) => outcomes.size > 1;

// src/suites/explore/search/walker.ts
/** Goes through a world by the cheapest ways and writes down what it sees. */
var Walker = class {
	graph = new Graph();
	coverage;
	found = /* @__PURE__ */ new Map();
	/** Times that a known way led somewhere else, the start among them. */
	astray = 0;
	/** Undefined after something broke: only a way that begins elsewhere leads on. */
	here;
	world;
	#saves = [];
	constructor(world, depth) {
		this.world = world;
		this.coverage = new Coverage(this.graph, (edge) => world.isSafe(edge), depth);
	}
	/** Back at a clean start; false where that is another state than the first time. */
	async reset() {
		this.#saves = [];
		this.here = void 0;
		await this.world.reset();
		const sight = await this.world.look();
		for (const fault of sight.faults) this.report(fault, void 0, {
			trace: [],
			last: []
		});
		if (sight.faults.some(({ breaks }) => breaks)) return false;
		const state = this.arrive(sight, {
			way: [],
			trace: []
		});
		if (state.id !== 0) this.astray += 1;
		return state.id === 0;
	}
	/** Remembers where we are, once, where the world can. */
	async save(here) {
		if (this.#saves.some((save) => save.here.state === here.state && save.here.way === here.way)) return;
		const id = await this.world.save();
		if (id !== void 0) this.#saves.push({
			id,
			here
		});
	}
	/** Goes to the cheapest goal: where it is, and whether it was reached. Undefined where there is none. */
	async travel(wish) {
		const step = this.world.costs().step;
		const route = routeTo(this.graph, this.coverage, this.#starts(), {
			...wish,
			step
		});
		if (!route) return void 0;
		const { start, steps, goal } = route;
		return {
			goal,
			arrived: await this.#begin(start, steps.length) && await this.#walk(steps)
		};
	}
	/** A move made where we are; false where it cannot be done. */
	async fire(here, transition) {
		const fired = await this.world.fire({ label: here.moves.get(transition.id) ?? transition.label });
		if (!fired) return this.#strayed();
		this.settle(here, transition, fired);
		return true;
	}
	/** From a clean start to where a move was first seen, and that made; what it hangs on is no part of the state. */
	async retrace(transition) {
		const { from, trace, label } = transition;
		if (!await this.reset()) return;
		for (const each of trace) if (await this.world.pass({ label: each }) === void 0) return this.#lose();
		const fired = await this.world.fire({ label });
		if (fired) this.settle({
			state: from,
			way: [],
			trace,
			moves: /* @__PURE__ */ new Map()
		}, transition, fired);
		else this.#lose();
	}
	/** What a move gave is written down, and we are where it led. */
	settle(here, transition, fired) {
		const trace = [...here.trace, fired.label];
		this.coverage.made(here.way, transition.id);
		const last = [...here.way.slice(-1), transition.id];
		for (const fault of fired.faults) this.report(fault, transition, {
			trace,
			last
		});
		if (fired.faults.some(({ breaks }) => breaks)) {
			this.graph.record(transition, fired, void 0);
			return this.#lose();
		}
		const state = this.arrive(fired, {
			way: this.coverage.after(here.way, transition),
			trace
		});
		this.graph.record(transition, fired, state);
		if (state.id !== transition.from && this.world.isSafe(transition.edge)) this.report(unsafeEdge(transition.edge), transition, {
			trace,
			last
		});
	}
	arrive(sight, { way, trace }) {
		const state = this.graph.see(sight, trace);
		const moves = sight.moves.flatMap((move) => {
			const transition = this.graph.of(state.id, move);
			return transition ? [[transition.id, move.label]] : [];
		});
		this.here = {
			state: state.id,
			way,
			trace,
			moves: new Map(moves)
		};
		return state;
	}
	report(fault, transition, seen) {
		const { id = -1, edge = "" } = transition ?? {};
		const key = faultKey(fault, edge);
		const known = this.found.get(key);
		const { requests } = this.world.spent();
		if (known) known.at.add(id);
		else this.found.set(key, {
			fault,
			edge,
			at: /* @__PURE__ */ new Set([id]),
			requests,
			...seen
		});
	}
	#starts() {
		const { reset, restore } = this.world.costs();
		const here = this.here ? [{
			by: "here",
			place: this.here,
			cost: 0
		}] : [];
		const saves = this.#saves.map(({ id, here: place }) => ({
			by: { save: id },
			place,
			cost: restore
		}));
		return [
			...here,
			...saves,
			{
				by: "reset",
				place: {
					state: 0,
					way: []
				},
				cost: reset
			}
		];
	}
	/** What is not gone on from is looked at; else where the steps lead to shows whether it was right. */
	async #begin({ by, place }, steps) {
		if (by === "here") return true;
		if (by === "reset") {
			if (steps === 0 || this.graph.states.length === 0) return this.reset();
			this.#saves = [];
			await this.world.reset();
			this.here = {
				state: 0,
				way: [],
				trace: [],
				moves: /* @__PURE__ */ new Map()
			};
			return true;
		}
		this.here = void 0;
		const at = this.#saves.findIndex(({ id }) => id === by.save);
		const saved = this.#saves[at]?.here;
		const sight = await this.world.restore(by.save);
		this.#saves = this.#saves.slice(0, at + 1);
		if ((sight && saved && this.arrive(sight, saved))?.id === place.state) return true;
		this.#saves = [];
		if (sight) this.world.distrust();
		return this.#strayed();
	}
	/** Known transitions made again; only what the last gives is looked at. False where it is not what it was. */
	async #walk(steps) {
		const last = steps.at(-1);
		for (const step of steps.slice(0, -1)) {
			const label = await this.world.pass(step);
			const { here } = this;
			if (label === void 0 || !here) return this.#strayed();
			const way = this.coverage.after(here.way, step);
			this.coverage.made(here.way, step.id);
			this.here = {
				state: step.to ?? 0,
				way,
				trace: [...here.trace, label],
				moves: /* @__PURE__ */ new Map()
			};
		}
		const { here } = this;
		if (!last || !here) return here !== void 0;
		const expected = last.to;
		const fired = await this.world.fire(last);
		if (!fired) return this.#strayed();
		this.settle(here, last, fired);
		if (this.here?.state === expected) return true;
		this.astray += 1;
		return false;
	}
	#strayed() {
		this.astray += 1;
		this.#lose();
		return false;
	}
	#lose() {
		this.here = void 0;
	}
};

// src/suites/explore/told/fault-name.ts
/** What a fault is called in a picture: the rule that broke by its name, any other by what happened. */
function faultName({ rule, name, message }) {
	return rule === "invariant" || rule === "race" ? name : message;
}

// src/suites/explore/told/source.ts
/** The line of a part of the graph, or that of the operation it was inferred from. */
function placedAt(part, name, told) {
	const place = told.places[`${part}.${name}`] ?? told.described?.placeOf(name);
	if (!place) return {};
	const { file, line, column } = place;
	return { source: {
		file,
		line,
		column
	} };
}
/** The line of the rule that broke; where the rule is of all graphs, of the edge that broke it. */
function sourceOf$1({ fault, edge }, told) {
	const { rule, name, about } = fault;
	if (rule === "probe-answer") return placedAt("probes", name, told);
	if (rule === "invariant" || rule === "race") {
		const own = placedAt("invariants", name, told);
		if (own.source) return own;
	}
	return placedAt("edges", about ?? edge, told);
}
/** Whether a rule that broke is one that people wrote, not one of every API. */
function isWritten({ fault, edge }, { places }) {
	return places[{
		invariant: `invariants.${fault.name}`,
		race: `invariants.${fault.name}`,
		"edge-answer": `edges.${fault.about ?? edge}`,
		"probe-answer": `probes.${fault.name}`
	}[fault.rule] ?? ""] !== void 0;
}

// src/suites/explore/told/listed.ts
/** `a, b and 3 more`. */
function listed(names) {
	const shown = names.slice(0, MOST_LISTED).join(", ");
	return names.length > MOST_LISTED ? `${shown} and ${names.length - MOST_LISTED} more` : shown;
}
var MOST_LISTED, counted;
var init_listed = __esmMin((() => {
	MOST_LISTED = 10;
	counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
}));

// src/suites/explore/told/uncovered.ts
init_listed();
const warning = (subject, rule, name) => ({
	subject,
	rule: `explore/${rule}`,
	severity: "warning",
	identity: JSON.stringify([
		subject,
		rule,
		name
	])
});
/** An edge that ought to be taken somewhere: its answer may be below 400. */
const mayBeAccepted = ({ endpoint }) => endpoint.expect.statuses.length === 0 || endpoint.expect.statuses.some((status) => status < 400);
const statusesOf = (fired) => [...new Set(fired.flatMap(({ outcomes }) => [...outcomes.keys()].map((each) => each.split(" ")[0] ?? "")))].map((status) => status === "0" ? "nothing" : status).join(", ");
function edgeFindings({ walker }, told) {
	const { subject, edges } = told.input;
	return edges.flatMap((edge) => {
		const own = walker.graph.transitions.filter((transition) => transition.edge === edge.name);
		const fired = own.filter((transition) => transition.fired > 0);
		if (fired.length === 0) return [{
			...warning(subject, "never-fired", edge.name),
			...placedAt("edges", edge.name, told),
			message: own.length > 0 ? `${edge.name} was never made: the walk ended before.` : `${edge.name} was never made: its condition held nowhere, or there was nothing to do it to.`
		}];
		const refused = fired.every(({ accepted }) => accepted === 0) && mayBeAccepted(edge);
		const times = fired.reduce((sum, each) => sum + each.fired, 0);
		return refused ? [{
			...warning(subject, "always-refused", edge.name),
			...placedAt("edges", edge.name, told),
			message: `${edge.name} was refused wherever it was made.`,
			detail: `Made ${times} times in ${fired.length} states, answered with ${statusesOf(fired)}.`
		}] : [];
	});
}
function nodeFindings({ walker }, told) {
	const { subject, nodes } = told.input;
	const titles = walker.graph.states.map(({ title }) => title.split(" · ")[0]?.split(", ") ?? []);
	return nodes.filter(({ name }) => titles.length > 0 && !titles.some((names) => names.includes(name))).map(({ name }) => ({
		...warning(subject, "never-reached", name),
		...placedAt("nodes", name, told),
		message: `The node ${name} was never reached: its condition held in no state.`
	}));
}
const BUDGETS = {
	requests: "its requests",
	time: "its time"
};
function budgetFindings(outcome, { subject, requests, time }) {
	const { ended, walker } = outcome;
	if (ended !== "requests" && ended !== "time") return [];
	const [edges, pairs] = [walker.coverage.counted(1), walker.coverage.counted(2)];
	const left = walker.graph.transitions.filter(({ fired }) => fired === 0);
	const budget = ended === "requests" ? `requests: ${requests}` : `time: ${Math.round(time / 1e3)}s`;
	return [{
		...warning(subject, "not-covered", ended),
		message: `The walk used up ${BUDGETS[ended]} (${budget}) before all was covered.`,
		detail: [
			`Transitions: ${edges.made} of ${edges.known} that are known; pairs: ${pairs.made} of ${pairs.known}.`,
			`States: ${walker.graph.states.length}.`,
			left.length > 0 ? `Not tried: ${listed(left.map(({ label }) => label))}.` : "",
			walker.graph.states.length > 100 ? "Many states: leave out of abstraction what always differs, such as times and totals." : ""
		].filter((line) => line !== "").join("\n")
	}];
}
const outcomesOf = ({ label, outcomes }) => `${label}: ${[...outcomes].map(([what, times]) => `${what} (${times} ×)`).join(", ")}`;
function unsteadyFindings({ walker }, { subject }) {
	const unsteady = walker.graph.transitions.filter(isUnsteady);
	if (unsteady.length === 0) return [];
	const edges = [...new Set(unsteady.map(({ edge }) => edge))];
	return [{
		...warning(subject, "unsteady", edges.join()),
		severity: "info",
		message: `${listed(edges)} did not do the same each time in the same state.`,
		detail: listed(unsteady.map(outcomesOf))
	}];
}
/** What a walk did not get to, or got to only now and then. */
function uncovered(outcome, told) {
	const { input } = told;
	return [
		...edgeFindings(outcome, told),
		...nodeFindings(outcome, told),
		...budgetFindings(outcome, input),
		...unsteadyFindings(outcome, input)
	];
}

// src/suites/explore/told/findings.ts
/** `create > pay(1) > refund(1)`; '' is the start. */
const wayWords = (path) => path.join(" > ");
const afterWords = (path) => {
	const way = wayWords(path);
	return way === "" ? "at the start" : `after ${way}`;
};
const AT_ONCE = "the last two at once; one after the other they do no harm";
/** What happened, in one sentence without values, so that the same fault reads the same in the next run. */
function sentence({ fault, path }) {
	if (fault.about !== void 0) return `${fault.about} ${fault.message} ${afterWords(path)}.`;
	switch (fault.rule) {
		case "invariant": return `${fault.name} does not hold ${afterWords(path)}.`;
		case "race": return `${fault.name} does not hold ${afterWords(path)}, ${AT_ONCE}.`;
		case "probe-answer": return `${fault.message} ${afterWords(path)}.`.replace(/^t/, "T");
		default: return `${path.at(-1) ?? ""} ${fault.message} ${afterWords(path.slice(0, -1))}.`;
	}
}
function detailOf({ fault, path, places, requests, record }, { described }) {
	const seed = described?.seed ?? 0;
	return [
		fault.rule === "invariant" || fault.rule === "race" ? `${fault.message}.` : "",
		places > 1 ? `The same in ${places} places of the graph; this is the shortest way.` : "",
		`First seen after ${requests} requests.`,
		path.length > 0 ? `Again: explore: { replay: "${wayWords(path)}" }` : "",
		seed === 0 ? "" : `Values are made by from: { seed: ${seed} }.`,
		record === "" ? "" : `As steps of a journey:\n${record}`
	].filter((line) => line !== "").join("\n");
}
function findingOf(confirmed, told) {
	const { fault, path, edge } = confirmed;
	const { subject } = told.input;
	return {
		...fault.severity === "error" && { explains: ["errors"] },
		...fault.severity === "error" && isWritten(confirmed, told) && { absolute: true },
		subject,
		rule: `explore/${fault.rule}`,
		severity: fault.severity,
		message: sentence(confirmed),
		identity: JSON.stringify([
			subject,
			fault.rule,
			fault.name,
			edge,
			wayWords(path)
		]),
		detail: detailOf(confirmed, told),
		...sourceOf$1(confirmed, told)
	};
}
/** What did not come again, or could not be tried again: told, and never more than that. */
function flakyOf(confirmed, told, why) {
	const { subject } = told.input;
	const { rule, name } = confirmed.fault;
	const { explains: _none, absolute: _absolute, ...finding } = findingOf(confirmed, told);
	return {
		...finding,
		rule: "explore/flaky",
		severity: "info",
		message: `${sentence(confirmed).slice(0, -1)}: ${why}.`,
		identity: JSON.stringify([
			subject,
			"flaky",
			rule,
			name,
			confirmed.edge
		])
	};
}
/** Everything that a walk found. */
function findingsOf(outcome, told) {
	return [
		...[...outcome.confirmed, ...outcome.raced?.found ?? []].map((confirmed) => confirmed.flaky ? flakyOf(confirmed, told, "seen once, and not again from a clean start") : findingOf(confirmed, told)),
		...untried(outcome).map((seen) => flakyOf(seen, told, "seen once, and the run ended before it could be tried again")),
		...outcome.replayed ? [] : uncovered(outcome, told)
	];
}

// src/suites/explore/told/layout.ts
const [BOX, COLUMN, ROW, MARGIN] = [
	160,
	270,
	104,
	24
];
/** Rows that a short column may lie lower than the tallest, so that the start of a tall graph is at its top. */
const MOST_LOWER = 2;
const [LINE, PADDING, LETTERS, MOST_LINES] = [
	16,
	10,
	19,
	3
];
/** A word that is too long for a line in parts that end at its own joints; one that has none is cut. */
function partsOf$1(word) {
	if (word.length <= LETTERS) return [word];
	const joint = word.slice(0, LETTERS).search(/[_./-][^_./-]*$/);
	return joint > 0 ? [word.slice(0, joint + 1), ...partsOf$1(word.slice(joint + 1))] : [`${word.slice(0, LETTERS - 1)}…`];
}
/** A title in lines of at most so many letters. */
function linesOf$1(title) {
	const lines = [];
	for (const word of title.split(" ").flatMap(partsOf$1)) {
		const last = lines.at(-1);
		if (last !== void 0 && !/[;·]$/.test(last) && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""} …`] : lines;
}
/** The states of each depth, each near the middle of those it is reached from, so that few lines cross. */
function columnsOf({ states, edges }) {
	const columns = [];
	const rows = /* @__PURE__ */ new Map();
	const depths = [...new Set(states.map(({ depth }) => depth))].toSorted((a, b) => a - b);
	for (const depth of depths) {
		const middle = ({ id }) => {
			const before = edges.filter(({ to }) => to === id).flatMap(({ from }) => rows.get(from) ?? []);
			return before.length === 0 ? 0 : before.reduce((sum, row) => sum + row, 0) / before.length;
		};
		const column = states.filter((state) => state.depth === depth).map((state) => ({
			state,
			middle: middle(state)
		})).toSorted((a, b) => a.middle - b.middle).map(({ state }) => state);
		column.forEach(({ id }, row) => rows.set(id, row - column.length / 2));
		columns.push(column);
	}
	return columns;
}
/** px by which what was lost runs beside what is still there between the same two. */
const ASIDE = 14;
function aside(line) {
	const [x, y] = line.label;
	const points = line.points.map(([a, b]) => [a, b + ASIDE]);
	return {
		...line,
		points,
		label: [x, y + ASIDE + 8]
	};
}
function lineOf$1(edge, from, to) {
	const [a, b] = [from.y + from.height / 2, to.y + to.height / 2];
	if (to.x > from.x) {
		const [start, end] = [from.x + from.width, to.x];
		const bend = (end - start) / 2;
		const points = [
			[start, a],
			[start + bend, a],
			[end - bend, b],
			[end, b]
		];
		return {
			...edge,
			points,
			label: [(start + end) / 2, (a + b) / 2 - 4]
		};
	}
	if (to.x === from.x) {
		const [x, out] = [from.x + from.width, from.x + from.width + 46];
		const points = [
			[x, a],
			[out, a],
			[out, b],
			[x, b]
		];
		return {
			...edge,
			points,
			label: [out - 8, (a + b) / 2]
		};
	}
	const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
	const low = Math.max(from.y + from.height, to.y + to.height) + 34;
	const points = [
		[start, from.y + from.height],
		[start, low],
		[end, low],
		[end, to.y + to.height]
	];
	return {
		...edge,
		points,
		label: [(start + end) / 2, low - 10]
	};
}
/** Boxes in columns by their distance from the start; lines back run below them. Lines to oneself are left out. */
function layoutOf(diagram) {
	const columns = columnsOf(diagram);
	const tallest = Math.max(1, ...columns.map(({ length }) => length));
	const boxes = columns.flatMap((column, at) => column.map((state, row) => {
		const lines = linesOf$1(state.title);
		const height = lines.length * LINE + 2 * PADDING;
		const lower = Math.min(MOST_LOWER, (tallest - column.length) / 2);
		const y = MARGIN + (row + lower) * ROW + (ROW - height) / 2;
		return {
			...state,
			lines,
			x: MARGIN + at * COLUMN,
			y,
			width: BOX,
			height
		};
	}));
	const byId = new Map(boxes.map((box) => [box.id, box]));
	const made = new Set(diagram.edges.filter(({ lost }) => !lost).map(({ from, to }) => `${from} ${to}`));
	const lines = diagram.edges.flatMap((edge) => {
		const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
		if (!from || !to || from === to) return [];
		const line = lineOf$1(edge, from, to);
		return [edge.lost && made.has(`${edge.from} ${edge.to}`) ? aside(line) : line];
	});
	return {
		width: 2 * MARGIN + Math.max(0, columns.length - 1) * COLUMN + BOX,
		height: 2 * MARGIN + tallest * ROW + 30,
		boxes,
		lines
	};
}

// src/suites/explore/told/covered.ts
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
const round$1 = (value) => Math.round(value * 10) / 10;
/** A diagram with its places, ready to be drawn. */
function drawingOf(diagram) {
	const { width, height, boxes, lines } = layoutOf(diagram);
	const point = ([x, y]) => [round$1(x), round$1(y)];
	return {
		width,
		height,
		boxes: boxes.map(({ id, title, lines: text, broken, failing, lost, ...box }) => ({
			id,
			title,
			lines: [...text],
			x: round$1(box.x),
			y: round$1(box.y),
			width: box.width,
			height: box.height,
			broken,
			failing,
			...lost && { lost }
		})),
		lines: lines.map(({ from, to, labels, points, label, failing, unsteady, lost }) => ({
			from,
			to,
			labels: [...labels],
			points: points.map(point),
			label: point(label),
			failing,
			unsteady,
			...lost && { lost }
		})),
		hidden: diagram.hidden
	};
}
/** What a walk saw of the graph, for a report. */
function coveredOf(outcome, { edges }, diagram) {
	const { graph, coverage } = outcome.walker;
	return {
		drawing: drawingOf(diagram),
		states: graph.states.length,
		transitions: coverage.counted(1),
		pairs: coverage.counted(2),
		whole: outcome.ended === "covered",
		edges: edges.map(({ name }) => {
			const made = graph.transitions.filter(({ edge, fired }) => edge === name && fired > 0);
			return {
				name,
				states: new Set(made.map(({ from }) => from)).size,
				made: sum(made.map(({ fired }) => fired)),
				accepted: sum(made.map(({ accepted }) => accepted))
			};
		}),
		ways: violationsIn(outcome).map(({ fault, path, record }) => ({
			rule: faultName(fault),
			way: wayWords(path),
			atOnce: fault.rule === "race",
			journey: record
		}))
	};
}

// src/suites/explore/told/diagram.ts
/** States that are drawn; of more, those on ways to broken rules first, then the nearest to the start. */
const MOST_STATES = 60;
const nameOf$1 = (state) => `s${state}`;
/** What a walk saw, as a picture shows it: ways to broken rules, and around them all else that there is room for. */
function diagramOf(outcome) {
	const { graph } = outcome.walker;
	const violations = violationsIn(outcome);
	const ways = new Set(violations.flatMap(({ way }) => way));
	const gone = graph.transitions.filter(({ id }) => ways.has(id));
	const on = new Set(gone.flatMap(({ from, to = from }) => [from, to]));
	const shown = graph.states.toSorted((a, b) => Number(on.has(b.id)) - Number(on.has(a.id)) || a.depth - b.depth || a.id - b.id).slice(0, MOST_STATES);
	const visible = new Set(shown.map(({ id }) => id));
	const states = shown.map(({ id, title, depth }) => ({
		id: nameOf$1(id),
		title,
		depth,
		broken: false,
		failing: on.has(id)
	}));
	const edges = /* @__PURE__ */ new Map();
	const draw = (from, to, label, more) => {
		const known = edges.get(`${from} ${to}`);
		edges.set(`${from} ${to}`, {
			from,
			to,
			labels: [.../* @__PURE__ */ new Set([...known?.labels ?? [], label])],
			failing: more.failing || known?.failing === true,
			unsteady: more.unsteady || known?.unsteady === true
		});
	};
	for (const transition of graph.transitions) {
		const { id, from, to, edge } = transition;
		if (to === void 0 || !visible.has(from) || !visible.has(to)) continue;
		draw(nameOf$1(from), nameOf$1(to), edge, {
			failing: ways.has(id) && from !== to,
			unsteady: isUnsteady(transition)
		});
	}
	const broken = violations.map(({ fault, path, way }, at) => {
		const last = graph.transitions[way.at(-1) ?? -1];
		const start = (fault.rule === "race" ? last?.to : last?.from) ?? 0;
		draw(nameOf$1(start), `x${at}`, path.at(-1) ?? "", {
			failing: true,
			unsteady: false
		});
		const depth = (graph.states[start]?.depth ?? 0) + 1;
		return {
			id: `x${at}`,
			title: faultName(fault),
			depth,
			broken: true,
			failing: true
		};
	});
	return {
		states: [...states, ...broken],
		edges: [...edges.values()],
		hidden: graph.states.length - shown.length
	};
}

// src/suites/explore/described/operations.ts
/** The value of the first named example. */
function firstExample(document, examples) {
	const [first] = isTree(examples) ? Object.values(examples) : [];
	const named = followed(document, first);
	return isTree(named) ? named["value"] : void 0;
}
function parameterOf(document, part) {
	const parameter = followed(document, part);
	if (!isTree(parameter) || typeof parameter["name"] !== "string") return void 0;
	const { name, in: where, required, schema, content, example, examples } = parameter;
	if (where !== "path" && where !== "query" && where !== "header" && where !== "cookie") return void 0;
	return {
		name,
		in: where,
		required: required === true || where === "path",
		schema: schema ?? contentSchema(content),
		example: example ?? firstExample(document, examples)
	};
}
/** Those of the path first; an operation's own one takes the place of the path's. */
function parametersOf(document, item, operation) {
	const all = [...listOf$1(item["parameters"]), ...listOf$1(operation["parameters"])].flatMap((part) => parameterOf(document, part) ?? []);
	return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
}
function bodiesOf(document, operation) {
	const body = followed(document, operation["requestBody"]);
	if (!isTree(body)) return {
		bodies: {},
		needsBody: false
	};
	const content = isTree(body["content"]) ? body["content"] : {};
	const bodies = Object.entries(content).flatMap(([type, media]) => isTree(media) ? [[type, media]] : []);
	return {
		bodies: Object.fromEntries(bodies),
		needsBody: body["required"] === true
	};
}
function nameOf(operation, line) {
	const id = operation["operationId"];
	const name = plain$2(typeof id === "string" ? id : line.toLowerCase());
	return /^[A-Za-z]/.test(name) ? name : `op_${name}`;
}
/** Names that are taken once only. */
function unique(name, taken) {
	let own = name;
	for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${name}_${count}`;
	taken.add(own.toLowerCase());
	return own;
}
/** All operations in the order of the description. */
function operationsOf(document) {
	const paths = followed(document, document["paths"]);
	const taken = /* @__PURE__ */ new Set();
	return Object.entries(isTree(paths) ? paths : {}).flatMap(([path, part]) => {
		const item = followed(document, part);
		if (!isTree(item) || !path.startsWith("/")) return [];
		return METHODS.flatMap((method) => {
			const tree = followed(document, item[method]);
			if (!isTree(tree)) return [];
			const id = typeof tree["operationId"] === "string" ? tree["operationId"] : void 0;
			return [{
				name: unique(nameOf(tree, `${method} ${path}`), taken),
				id,
				method,
				path,
				parameters: parametersOf(document, item, tree),
				...bodiesOf(document, tree),
				tree,
				security: tree["security"] ?? document["security"]
			}];
		});
	});
}
/** The answer of success with a JSON body: its schema, the lowest status first. */
function madeOf(document, { tree }) {
	const responses = followed(document, tree["responses"]);
	if (!isTree(responses)) return void 0;
	const keys = Object.keys(responses).filter((key) => key.startsWith("2"));
	for (const key of [...keys.toSorted(), "default"]) {
		const response = followed(document, responses[key]);
		const content = isTree(response) && isTree(response["content"]) ? response["content"] : {};
		for (const [type, media] of Object.entries(content)) if (/json|\*\/\*/.test(type) && isTree(media) && media["schema"] !== void 0) return { schema: media["schema"] };
	}
}
var METHODS, listOf$1, lineOf, contentSchema, plain$2;
var init_operations = __esmMin((() => {
	METHODS = [
		"get",
		"post",
		"put",
		"patch",
		"delete"
	];
	listOf$1 = (value) => Array.isArray(value) ? value : [];
	lineOf = ({ method, path }) => `${method.toUpperCase()} ${path}`;
	contentSchema = (content) => {
		const media = isTree(content) ? Object.values(content)[0] : void 0;
		return isTree(media) ? media["schema"] : void 0;
	};
	plain$2 = (text) => text.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
}));

// src/suites/explore/told/described.ts
init_operations();
init_listed();
/** Lines of detail. */
const MOST$1 = 200;
/** Operations of which no edge was made: told by name, since nothing else would say that they were left out. */
function unmadeFindings({ unmade, file, operations }, subject) {
	if (unmade.length === 0) return [];
	const lines = unmade.map(({ operation }) => lineOf(operation));
	const why = unmade.map(({ operation, why: reason }) => `${lineOf(operation)}: ${reason}`);
	return [{
		subject,
		rule: "explore/not-inferred",
		severity: "warning",
		message: `${unmade.length} of ${operations} operations of ${file} cannot be made: ${listed(lines)}.`,
		identity: JSON.stringify([
			subject,
			"not-inferred",
			lines.toSorted()
		]),
		detail: [...why.slice(0, MOST$1), ...why.length > MOST$1 ? [`and ${why.length - MOST$1} more`] : []].join("\n")
	}];
}
/** Schemes that operations ask for and nobody gave anything for: whatever they answer, nobody was let in. */
function lackingFindings({ lacking, file, operations }, subject, source) {
	return lacking.map(({ scheme, what, operations: asking }) => {
		const lines = asking.map(lineOf);
		return {
			subject,
			rule: "explore/no-credentials",
			severity: "warning",
			message: `${lines.length} of ${operations} operations of ${file} ask for ${scheme}, ${what}, and nothing under auth stands for it: ${listed(lines)}.`,
			identity: JSON.stringify([
				subject,
				"no-credentials",
				scheme
			]),
			detail: `Add auth: { ${scheme}: "\${{ secrets.${variableOf(scheme)} }}" } below from, and set ${variableOf(scheme)} where the run has its secrets.`,
			...source
		};
	});
}
/** `bearerAuth` → `BEARER_AUTH` */
const variableOf = (name) => name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/\W+/g, "_").toUpperCase();
/** The whole graph as it is written under `with`, to look at, to correct and to keep; headers may let people in. */
function inferredExhibit({ options, file }, subject) {
	const { probes, abstraction, nodes, edges, invariants } = options;
	const plain = JSON.parse(JSON.stringify({
		probes,
		abstraction,
		nodes,
		edges,
		invariants
	}), (key, value) => isEmpty(value) || key === "headers" ? void 0 : value);
	const text = stringify(plain, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	const head = `# Inferred from ${file}. What is written under \`with\` goes before what stands here, name by name.\n`;
	return {
		subject,
		name: "inferred",
		mime: "text/plain",
		body: new TextEncoder().encode(head + text)
	};
}
const isEmpty = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
/** What the description gave, in a line. */
function describedNote({ input, file, operations, restless, seed }, subject) {
	const { edges, probes, abstraction } = input;
	const apart = abstraction.length > 0 ? ` States are told apart by ${listed(abstraction)}.` : "";
	const left = restless.length > 0 ? ` Left out, since it changes by itself: ${listed(restless)}.` : "";
	const made = seed === 0 ? "" : ` Values are made by from: { seed: ${seed} }.`;
	const of = `${counted(operations, "operation")} of ${file}`;
	return {
		subject,
		text: `${`${counted(edges.length, "edge")} and ${counted(probes.length, "probe")} of ${of}.`}${made}${apart}${left}`
	};
}

// src/suites/explore/told/measurements.ts
const exact = (value) => ({
	kind: "exact",
	values: [value]
});
const shareOf = ({ made, known }) => known === 0 ? 1 : made / known;
/** The figures of a walk. Of one that a way was replayed of, nobody knows how much of all it was. */
function measurementsOf(outcome, subject) {
	const { coverage, graph, world } = outcome.walker;
	const of = (metric, samples) => ({
		subject,
		metric,
		samples
	});
	const violations = of("violations", exact(violationsIn(outcome).length));
	if (outcome.replayed) return [violations, of("edge-coverage", {
		kind: "absent",
		reason: "one way alone was gone"
	})];
	return [
		violations,
		of("edge-coverage", exact(shareOf(coverage.counted(1)))),
		of("pair-coverage", exact(shareOf(coverage.counted(2)))),
		of("states", exact(graph.states.length)),
		of("transitions", exact(graph.transitions.length)),
		of("unsteady-transitions", exact(graph.transitions.filter(isUnsteady).length)),
		of("requests-sent", exact(world.spent().requests))
	];
}

// src/suites/explore/told/mermaid.ts
/** A text that Mermaid reads as one: nothing in it ends a line, a label or a statement. */
const plain$1 = (text) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").replaceAll(/[:;#"<>{}[\]()\\`%|]/g, " ").replaceAll(/ +/g, " ").trim().slice(0, 80) || "state";
/**
* ```
* stateDiagram-v2
*   [*] --> s0
*   s0 : empty · count 0
*   s0 --> s1 : create
* ```
*/
function mermaidOf({ states, edges }) {
	const bad = states.filter(({ broken }) => broken).map(({ id }) => id);
	const gone = states.filter(({ lost }) => lost).map(({ id }) => id);
	const labelOf = ({ labels, lost }) => labels.join(", ") + (lost ? " · only the base" : "");
	return [
		"stateDiagram-v2",
		"  [*] --> s0",
		...states.map(({ id, title }) => `  ${id} : ${plain$1(title)}`),
		...edges.map((edge) => `  ${edge.from} --> ${edge.to} : ${plain$1(labelOf(edge))}`),
		...bad.length > 0 ? ["  classDef broken fill:#b3261e,color:#ffffff,stroke:#b3261e", `  class ${bad.join(",")} broken`] : [],
		...gone.length > 0 ? ["  classDef lost stroke:#7d4f00,stroke-dasharray:6 4", `  class ${gone.join(",")} lost`] : [],
		""
	].join("\n");
}

// src/suites/explore/told/svg.ts
const STYLE = `
svg{color-scheme:light dark;background:var(--page);font:13px system-ui,sans-serif;
--page:#fff;--ink:#1f2328;--soft:#59636e;--rule:#8c959f;--box:#f6f8fa;--bad:#b3261e;--badbox:#ffebe9;--gone:#7d4f00}
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#f0f6fc;--soft:#9198a1;--rule:#656c76;--box:#151b23;
--bad:#ff7b72;--badbox:#25171c;--gone:#f0c164}}
text{fill:var(--ink)}
rect{fill:var(--box);stroke:var(--rule)}
path{fill:none;stroke:var(--rule);stroke-width:1.2}
.label{fill:var(--soft);font-size:11.5px;paint-order:stroke;stroke:var(--page);stroke-width:4px}
.failing rect{stroke:var(--bad);stroke-width:2}
.failing path{stroke:var(--bad);stroke-width:2.2}
.failing .label{fill:var(--bad);font-weight:600}
.broken rect{fill:var(--badbox);stroke-dasharray:4 3}
.broken text{fill:var(--bad);font-weight:600}
.unsteady path{stroke-dasharray:5 4}
.lost rect{stroke:var(--gone);stroke-dasharray:6 4}
.lost path{stroke:var(--gone);stroke-width:1.6;stroke-dasharray:6 4}
.lost text,.lost .label{fill:var(--gone)}
`;
/** Text as XML takes it; what XML cannot hold is left out. */
const text = (value) => value.replaceAll(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
const round = (value) => String(Math.round(value * 10) / 10);
const kindOf = (...kinds) => kinds.filter(Boolean).join(" ");
function boxMarkup({ x, y, width, height, lines, title, failing, broken, lost }) {
	const kind = kindOf(failing && "failing", broken && "broken", lost === true && "lost");
	const words = lines.map((line, at) => `<text x="${round(x + width / 2)}" y="${round(y + 22 + at * 16)}" text-anchor="middle">${text(line)}</text>`);
	const place = `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}"`;
	return `<g class="${kind}"><title>${text(title)}</title><rect ${place} rx="8"/>${words.join("")}</g>`;
}
const LONGEST_LABEL = 30;
function arrowOf({ failing, lost }) {
	if (failing) return "bad";
	return lost ? "gone" : "end";
}
function lineMarkup(line) {
	const { points, label, labels, failing, unsteady, lost } = line;
	const [[x = 0, y = 0] = [], ...rest] = points;
	const curve = rest.map((point) => point.map(round).join(" ")).join(",");
	const words = labels.join(", ");
	const shown = words.length > LONGEST_LABEL ? `${words.slice(0, 29)}…` : words;
	const kind = kindOf(failing && "failing", unsteady && "unsteady", lost === true && "lost");
	const title = lost ? `${words}, only the base` : words;
	return `<g class="${kind}"><title>${text(title)}</title><path d="M${round(x)} ${round(y)}C${curve}" marker-end="url(#${arrowOf(line)})"/><text class="label" x="${round(label[0])}" y="${round(label[1])}" text-anchor="middle">${text(shown)}</text></g>`;
}
const marker = (id, colour) => `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:var(${colour});stroke:none"/></marker>`;
/** The states of a walk as a picture, for a light page and a dark one; ways to broken rules stand out. */
function svgOf(diagram) {
	const { width, height, boxes, lines } = layoutOf(diagram);
	const ordered = lines.toSorted((a, b) => Number(a.failing) - Number(b.failing));
	const notes = [...diagram.hidden > 0 ? [`${diagram.hidden} more states are not drawn.`] : [], ...lines.some(({ lost }) => lost) ? ["Dashed and amber: only the base leads there."] : []];
	const note = notes.length > 0 ? `<text class="label" x="24" y="${height - 8}">${notes.join(" ")}</text>` : "";
	const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
	const markers = marker("end", "--rule") + marker("bad", "--bad") + marker("gone", "--gone");
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>State graph</title><style>${STYLE}</style><defs>${markers}</defs>${ordered.map(lineMarkup).join("")}${boxes.map(boxMarkup).join("")}${note}</svg>\n`;
}

// src/suites/explore/told/pictures.ts
const bytes$1 = (text) => new TextEncoder().encode(text);
/** A diagram for whoever has no report: as a picture, and as text that other tools draw. */
const picturesOf = (diagram) => [{
	name: "state-diagram",
	mime: "image/svg+xml",
	body: bytes$1(svgOf(diagram))
}, {
	name: "state-diagram-mermaid",
	mime: "text/plain",
	body: bytes$1(mermaidOf(diagram))
}];

// src/suites/explore/told/observation.ts
init_check();
const bytes = (text) => new TextEncoder().encode(text);
/** Roots of expressions that no state tells. */
const BESIDE_STATE = /* @__PURE__ */ new Set([
	"vars",
	"last",
	"status",
	"body",
	"headers"
]);
/** Edges that can be done by what was seen on the way to a state. */
const hangingIn = ({ edges }) => new Set(edges.filter(({ when = "", foreach = "" }) => [when, foreach].flatMap(rootsOf).some((root) => BESIDE_STATE.has(root))).map(({ name }) => name));
function graphOf$2({ walker: { graph }, ended }, input, seed) {
	const hanging = hangingIn(input);
	const keyOf = (state) => graph.states[state]?.key ?? "";
	return {
		states: graph.states.map(({ key, title, depth }) => ({
			key,
			title,
			depth
		})),
		transitions: graph.transitions.filter(({ fired }) => fired > 0).map(({ edge, kind, from, to, outcomes }) => ({
			edge,
			kind,
			from: keyOf(from),
			...to !== void 0 && { to: keyOf(to) },
			outcomes: [...new Set([...outcomes.keys()].map((outcome) => outcome.split(" ")[0] ?? ""))].toSorted(),
			hangs: hanging.has(edge)
		})),
		whole: ended === "covered",
		abstraction: input.abstraction,
		seed
	};
}
/** Ways to broken rules as journeys, one below the other. */
const journeys = (outcome) => violationsIn(outcome).filter(({ record }) => record !== "").map(({ fault, path, record }) => {
	const steps = record.replaceAll(/^/gm, "    ");
	const why = fault.message.replaceAll(/\s+/g, " ");
	return `# ${fault.name}: ${why}\n${JSON.stringify(wayWords(path))}:\n  steps:\n${steps}\n`;
}).join("\n");
function exhibitsOf(outcome, { input, described }) {
	const { subject } = input;
	const diagram = diagramOf(outcome);
	const covered = coveredOf(outcome, input, diagram);
	const kept = journeys(outcome);
	return [
		{
			subject,
			name: "graph",
			mime: "application/json",
			body: bytes(JSON.stringify(graphOf$2(outcome, input, described?.seed ?? 0)))
		},
		{
			subject,
			...stateGraphExhibit(covered)
		},
		...picturesOf(diagram).map((picture) => ({
			subject,
			...picture
		})),
		...kept === "" ? [] : [{
			subject,
			name: "journeys",
			mime: "text/plain",
			body: bytes(kept)
		}]
	];
}
function notesOf(outcome, { subject }, { way, titles }) {
	const { raced, replayed, walker } = outcome;
	return [
		way === "restore" ? `State is brought back by ${titles.join(", ")}.` : "",
		raced ? `${raced.run} of ${raced.of} races were run.` : "",
		walker.astray > 0 ? `${walker.astray} times a known way led to another state than before.` : "",
		replayed ? `Replayed: ${replayed.join(", ")}.` : ""
	].filter((text) => text !== "").map((text) => ({
		subject,
		text
	}));
}
/** The line that names the description. */
function placeOf$1({ places }) {
	const place = places["from"];
	if (!place) return {};
	const { file, line, column } = place;
	return { source: {
		file,
		line,
		column
	} };
}
/** What a walk saw, whole or broken off, in the house's nouns. */
function observationOf(outcome, telling) {
	const { input, state, described } = telling;
	const { subject } = input;
	return {
		measurements: measurementsOf(outcome, subject),
		findings: [
			...described ? lackingFindings(described, subject, placeOf$1(telling)) : [],
			...findingsOf(outcome, telling),
			...described ? unmadeFindings(described, subject) : []
		],
		exhibits: [...exhibitsOf(outcome, telling), ...described ? [inferredExhibit(described, subject)] : []],
		notes: [...described ? [describedNote(described, subject)] : [], ...notesOf(outcome, input, state)]
	};
}

// src/suites/explore/world/failures.ts
/** There is no way back to a clean start. */
function noReset(subject) {
	return new Failure({
		code: "explore/no-reset",
		owner: "config",
		message: `The ${subject} could not be brought back to its start.`,
		next: "Give state.reset a request after which the target is as at the start, e.g. { post: /test/reset }."
	});
}
/** A clean start is something else than the config says. */
function notInitial(subject, { name, assert }) {
	return new Failure({
		code: "explore/not-initial",
		owner: "target",
		message: `After its reset the ${subject} is not in its initial node ${name}: ${assert} does not hold.`,
		next: "See whether the reset clears all that the probes show, or correct the condition of the node."
	});
}
var init_failures = __esmMin((() => {}));

// src/suites/explore/world/faults.ts
/** What an expression makes of the data; where they are too large for it, it holds nothing. */
function asked(ask, otherwise) {
	try {
		return ask();
	} catch (error) {
		if (error instanceof ExpressionLimit) return otherwise;
		throw error;
	}
}
function brokenBy({ holds, offenders, assert, empty }, data) {
	if (holds) return asked(() => holds(data), false) ? void 0 : `${assert ?? ""} does not hold`;
	const found = offenders ? asked(() => offenders.found(data), [{
		path: "$",
		value: void 0
	}]) : [];
	if (found.length === 0) return void 0;
	const named = found.slice(0, MOST_NAMED).map(({ path, value }) => `${path} is ${short(value)}`);
	const more = found.length > MOST_NAMED ? `, and ${found.length - MOST_NAMED} more` : "";
	return `${empty ?? ""} finds ${named.join(", ")}${more}`;
}
/** Invariants that the data break; at a clean start, where nothing was answered yet, of the state alone. */
function brokenInvariants({ invariants }, data, isFresh) {
	return invariants.flatMap((invariant) => {
		if (isFresh && invariant.ofAnswer) return [];
		const why = brokenBy(invariant, data);
		const { name, severity } = invariant;
		if (why === void 0) return [];
		return [{
			name,
			severity,
			message: why,
			breaks: severity === "error",
			rule: "invariant"
		}];
	});
}
/** What is wrong with the answer itself. */
function answerFaults({ mismatch, error }) {
	const fault = {
		severity: "error",
		breaks: false,
		rule: "edge-answer"
	};
	if (error !== void 0) return [{
		...fault,
		name: "answer",
		message: `gave no answer: ${error}`
	}];
	return mismatch ? [{
		...fault,
		name: `${mismatch.part} ${mismatch.rule}`,
		message: mismatch.message
	}] : [];
}
/** A probe that does not show the state: nothing that is built on it says anything. */
function probeFault(probe, sent) {
	if (sent.mismatch === void 0 && sent.error === void 0) return void 0;
	return {
		rule: "probe-answer",
		name: probe,
		severity: "error",
		message: `the probe ${probe} ${sent.mismatch?.message ?? `gave no answer: ${sent.error ?? ""}`}`,
		breaks: true
	};
}
/** Names of the nodes whose condition holds. */
function nodesHere({ nodes }, data) {
	return nodes.filter(({ holds }) => asked(() => holds(data), false)).map(({ name }) => name);
}
var MOST_NAMED, LONGEST_VALUE, short;
var init_faults = __esmMin((() => {
	MOST_NAMED = 3;
	LONGEST_VALUE = 120;
	short = (value) => {
		const text = JSON.stringify(value) ?? "nothing";
		return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
	};
}));

// src/suites/explore/world/send.ts
/**
* The endpoint for one thing: `{it}` in its path as part of an address, in its body as JSON writes it. `{n}` in both:
* the number of the request since the clean start.
*/
function fillIn({ path, body, ...rest }, thing, number) {
	const numbered = (text) => text.replaceAll("{n}", String(number));
	const quoted = (text) => text.replace(/"\{it((?:\.[\w-]+)*)\}"/g, (_, keys) => JSON.stringify(partOf(thing, keys) ?? null)).replace(IT, (_, keys) => JSON.stringify(wordOf$1(partOf(thing, keys))).slice(1, -1));
	return {
		...rest,
		path: numbered(path).replace(IT, (_, keys) => encodeURIComponent(wordOf$1(partOf(thing, keys)))),
		...body !== void 0 && { body: quoted(numbered(body)) }
	};
}
/** Sends a request and holds its answer to what is expected. Rejects only where the run is over. */
async function send(sender, endpoint, verify) {
	const { answer, error = "no answer" } = await exchange(endpoint, sender);
	if (!answer) return {
		status: 0,
		headers: {},
		body: void 0,
		error: error.replace(/\.$/, ""),
		mismatch: void 0
	};
	const { status, headers, text, json } = answer;
	return {
		status,
		headers,
		body: json === void 0 ? text : json,
		mismatch: verify(answerOf(answer)),
		answer
	};
}
/** What was done, by its answers, and what is seen after it. */
function firedOf(label, sent, sight) {
	const statuses = sent.map(({ status }) => status);
	return {
		...sight,
		label,
		outcome: statuses.toSorted((a, b) => a - b).join(" and "),
		accepted: statuses.every((status) => status > 0 && status < 400)
	};
}
var partOf, wordOf$1, IT;
var init_send = __esmMin((() => {
	partOf = (thing, keys) => keys.split(".").filter((key) => key !== "").reduce((at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : void 0, thing);
	wordOf$1 = (value) => typeof value === "string" ? value : JSON.stringify(value ?? null);
	IT = /\{it((?:\.[\w-]+)*)\}/g;
}));

// src/suites/explore/world/journey.ts
/** The first place of a value in an answer: `$.id`. */
function pathOf(body, value) {
	const open = [["$", body]];
	for (const [path, part] of open) {
		if (part === value) return path;
		if (typeof part !== "object" || part === null || open.length > MOST_PLACES) continue;
		const entries = Array.isArray(part) ? part.map((item, at) => [at, item]) : Object.entries(part);
		for (const [name, each] of entries) open.push([path + key(name), each]);
	}
}
/** A header that is a value, or an address that has it as a part after another: as a capture takes it. */
function headerOf$1(headers, value) {
	if (typeof value !== "string" || value === "") return void 0;
	const own = Object.entries(headers).find(([, text]) => text === value);
	if (own) return { header: own[0] };
	const parts = (headers["location"] ?? "").replace(/[?#].*$/s, "").split("/");
	const at = encodeURIComponent(value) === value ? parts.lastIndexOf(value) : -1;
	const before = parts[at - 1] ?? "";
	return at < 1 ? void 0 : {
		header: "location",
		regex: `${escaped$1(before)}/([^/?#]+)`
	};
}
/** Where an answer has a value, as a capture says it: `"$.id"`, `{"header":"x-order-id"}`. */
function captureOf({ body, headers = {} }, value) {
	const found = pathOf(body, value) ?? headerOf$1(headers, value);
	return found === void 0 ? void 0 : JSON.stringify(found);
}
/** A hundred of one kind by their class: `2xx`. */
function shortStatuses(statuses) {
	return [...Map.groupBy(statuses, (status) => Math.floor(status / 100))].flatMap(([kind, all]) => all.length === 100 ? [`${kind}xx`] : all);
}
/** With the number that it was sent with. */
function numbered({ path, body, ...rest }, number) {
	const put = (text) => text.replaceAll("{n}", String(number));
	return {
		...rest,
		path: put(path),
		...body !== void 0 && { body: put(body) }
	};
}
/** A step in YAML whose values are JSON, which YAML holds. */
function lines(endpoint, variables, capture, assert) {
	const { method, path, headers, body, expect } = endpoint;
	const expected = [expect.statuses.length > 0 ? `status: ${JSON.stringify(shortStatuses(expect.statuses))}` : "", assert && `assert: ${JSON.stringify(assert)}`].filter((each) => each !== "").join(", ");
	const json = headers["content-type"] === "application/json";
	const own = Object.entries(headers).filter(([name]) => !(json && name === "content-type") && !tellsWho(name));
	return [
		`- ${method.toLowerCase()}: ${JSON.stringify(put(path, variables))}`,
		...body === void 0 ? [] : [`  ${json ? "json" : "body"}: ${json ? put(body, variables) : JSON.stringify(put(body, variables))}`],
		...own.length === 0 ? [] : [`  headers: ${JSON.stringify(Object.fromEntries(own))}`],
		...expected === "" ? [] : [`  expect: { ${expected} }`],
		...capture === "" ? [] : [`  capture: { ${capture} }`]
	].join("\n");
}
function sourcesOf(log) {
	const sources = /* @__PURE__ */ new Map();
	for (const [at, step] of log.entries()) {
		if (!isThing(step) || !step.thing) continue;
		for (const part of partsIn(step.edge)) {
			const value = partOf(step.thing.value, part);
			const known = JSON.stringify(value);
			const from = log.slice(0, at).findIndex((earlier) => captureOf(earlier, value) !== void 0);
			const source = log[from];
			const capture = source && captureOf(source, value);
			if (capture === void 0 || sources.has(known)) continue;
			const variable = `${listOf(step.edge)}_${step.thing.number}${part.replaceAll(/\W/g, "_")}`;
			sources.set(known, {
				value,
				variable,
				step: from,
				capture
			});
		}
	}
	return [...sources.values()];
}
function variablesOf(step, sources) {
	if (!isThing(step)) return nobody;
	return (part) => sources.find(({ value }) => value === partOf(step.thing?.value, part))?.variable ?? nobody(part);
}
/** What is to hold of a probe's answer, as a journey says it: rules that look at this probe alone. */
function assertOf(probe, { invariants, probes }) {
	const names = new Set(probes.map(({ name }) => name));
	const own = invariants.flatMap(({ assert, empty }) => {
		const text = assert ?? `count(${empty ?? ""}) == 0`;
		const roots = new Set(rootsOf(text));
		if (roots.size !== 1 || !roots.has(probe) || !names.has(probe)) return [];
		return [text.replaceAll(new RegExp(`\\$\\.${probe}\\b`, "g"), "$.body")];
	});
	return own.length > 1 ? own.map((text) => `(${text})`).join(" && ") : own[0] ?? "";
}
/** The steps of a run as a journey's: requests of edges, and of probes where a later step needs what they tell. */
function journeyOf(log, input) {
	const { probes, state, asksToReset } = input;
	const reset = asksToReset && state.reset ? endpointOf({
		...state.reset,
		expect: {}
	}) : void 0;
	const sources = sourcesOf(log);
	const steps = log.flatMap((step, at) => {
		const capture = sources.filter((source) => source.step === at).map(({ variable, capture: what }) => `${variable}: ${what}`).join(", ");
		const isLast = log.slice(at + 1).every((later) => !("edge" in later));
		if ("edge" in step) return [lines(numbered(step.edge.endpoint, step.number), variablesOf(step, sources), capture, "")];
		const probe = probes.find(({ name }) => name === step.probe);
		return probe && (capture !== "" || isLast) ? [lines(probe.endpoint, nobody, capture, isLast ? assertOf(probe.name, input) : "")] : [];
	});
	return [...reset ? [lines(reset, nobody, "", "")] : [], ...steps].join("\n");
}
var MOST_PLACES, key, escaped$1, PLACES, nobody, put, partsIn, isThing, listOf;
var init_journey = __esmMin((() => {
	init_check();
	init_send();
	MOST_PLACES = 2e3;
	key = (name) => typeof name === "number" || !/^[A-Za-z_]\w*$/.test(name) ? `[${JSON.stringify(name)}]` : `.${name}`;
	escaped$1 = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	PLACES = /\{it((?:\.[\w-]+)*)\}/g;
	nobody = () => "it";
	put = (text, variables) => text.replaceAll(PLACES, (_, part) => `\${{ vars.${variables(part)} }}`);
	partsIn = ({ endpoint: { path, body = "" } }) => [...new Set([...`${path}${body}`.matchAll(PLACES)].map(([, part = ""]) => part))];
	isThing = (step) => "edge" in step && step.thing !== void 0;
	listOf = ({ foreach }) => /^\$\.(?:vars\.)?(\w+)/.exec(foreach?.text ?? "")?.[1] ?? "it";
}));

// src/suites/explore/world/names.ts
var Names, isRemembered;
var init_names = __esmMin((() => {
	Names = class Names {
		/** Numbers by collection (the path under `foreach`) and value. */
		#numbers = /* @__PURE__ */ new Map();
		/** Numbers of what was remembered: the same as it had where it came from. */
		#remembered = /* @__PURE__ */ new Map();
		copy() {
			const copy = new Names();
			for (const [name, numbers] of this.#numbers) copy.#numbers.set(name, new Map(numbers));
			for (const [text, number] of this.#remembered) copy.#remembered.set(text, number);
			return copy;
		}
		numberOf(collection, value) {
			const text = JSON.stringify(value);
			const kept = isRemembered(collection) ? this.#remembered.get(text) : void 0;
			if (kept !== void 0) return kept;
			const numbers = this.#numbers.get(collection) ?? /* @__PURE__ */ new Map();
			this.#numbers.set(collection, numbers);
			const number = numbers.get(text) ?? numbers.size + 1;
			numbers.set(text, number);
			return number;
		}
		/** The thing of that number, if it has appeared. */
		valueOf(collection, number) {
			const all = isRemembered(collection) ? this.#remembered : this.#numbers.get(collection);
			for (const [text, each] of [...all ?? [], ...this.#numbers.get(collection) ?? []]) if (each === number) return { value: JSON.parse(text) };
		}
		remember(value, number) {
			this.#remembered.set(JSON.stringify(value), number);
		}
		knows(value) {
			const text = JSON.stringify(value);
			return this.#remembered.has(text) || [...this.#numbers.values()].some((numbers) => numbers.has(text));
		}
	};
	isRemembered = (collection) => /^\$(\.vars\b|\['vars'\])/.test(collection);
}));

// src/suites/explore/world/remember.ts
/** `/orders/{it}` as a pattern over addresses; `*` is any part of one. */
function addressPattern(source) {
	const parts = source.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(String.raw`\{it\}`, "([^/?#]+)").replaceAll("*", "[^/?#]+");
	return new RegExp(`${parts}/?(?:[?#].*)?$`);
}
/** Values that one source names; '' and `{it}` are what the edge was done to. */
function valuesOf$1(source, { body, headers }, thing) {
	const header = headerIn(source);
	if (header !== void 0) return headers[header] === void 0 ? [] : [headers[header]];
	if (source.startsWith("$")) return compileJsonPath(source).values(body ?? null);
	if (!source.startsWith("/")) return [partOf(thing, IT$1.exec(source)?.[1] ?? "")];
	const found = addressPattern(source).exec(headers["location"] ?? "")?.[1];
	return found === void 0 ? [] : [decoded(found)];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What an answer leaves to remember; an object only where all of its parts are there. */
function remembered(source, sent, thing) {
	if (typeof source === "string") return valuesOf$1(source, sent, thing);
	const parts = Object.entries(source).map(([name, each]) => [name, valuesOf$1(each, sent, thing)[0]]);
	return parts.some(([, value]) => value === void 0) ? [] : [Object.fromEntries(parts)];
}
var init_remember = __esmMin((() => {
	init_sources();
	init_send();
}));

// src/suites/explore/world/memory.ts
var Memory;
var init_memory = __esmMin((() => {
	init_names();
	init_remember();
	Memory = class Memory {
		sessions;
		names = new Names();
		vars = {};
		last = {};
		/** Something may have come into being that has no number yet. */
		unnumbered = false;
		/** What the last request that may have changed something made, as JSON. */
		created = /* @__PURE__ */ new Set();
		/** Requests of edges since the start. */
		sent = 0;
		/** Bodies of probes since the last request that may have changed something. */
		probes = /* @__PURE__ */ new Map();
		/** What of their answers does not hold. */
		probeFaults = /* @__PURE__ */ new Map();
		constructor(sessions) {
			this.sessions = sessions;
		}
		/** Nothing was done since the start. */
		get isFresh() {
			return this.last["edge"] === void 0;
		}
		copy() {
			const copy = new Memory(this.sessions.copy());
			copy.names = this.names.copy();
			copy.vars = this.vars;
			copy.last = this.last;
			copy.unnumbered = this.unnumbered;
			copy.created = this.created;
			copy.sent = this.sent;
			return copy;
		}
		/** What conditions are asked about. */
		data(more = {}) {
			const { status, body, headers } = this.last;
			return {
				...Object.fromEntries(this.probes),
				vars: this.vars,
				last: this.last,
				status,
				body,
				headers,
				...more
			};
		}
		/** An edge was made: what it answered is the last answer, and what it is to leave behind is kept. */
		made(edge, thing, sent) {
			const { status, body, headers } = sent;
			this.probeFaults.clear();
			this.last = {
				edge: edge.name,
				status,
				body: body ?? null,
				headers
			};
			this.probes.clear();
			this.unnumbered ||= edge.foreach === void 0 && !edge.safe;
			if (!edge.safe) this.created = /* @__PURE__ */ new Set();
			if (status === 0 || status >= 400 || status === 202 && edge.endpoint.method === "DELETE") return;
			this.#keep(edge, thing, sent);
		}
		#keep(edge, thing, sent) {
			const kept = edge.remember.map(([list, source]) => [list, remembered(source, sent, thing?.value)]);
			if (thing && edge.remember.some(([, source]) => source === "")) this.names.remember(thing.value, thing.number);
			const values = kept.flatMap(([, each]) => each);
			this.#forget(edge, [thing?.value, ...values]);
			for (const [list, added] of kept) this.#add(list, added);
			if (!edge.safe && edge.endpoint.method !== "DELETE") this.created = new Set(values.map((value) => JSON.stringify(value)));
		}
		#add(list, values) {
			const now = this.vars[list] ?? [];
			const known = new Set(now.map((value) => JSON.stringify(value)));
			const added = values.filter((value) => !known.has(JSON.stringify(value)));
			this.vars = {
				...this.vars,
				[list]: [...now, ...added]
			};
		}
		/** Takes what is there no more, or there again, from the lists that the edge names. */
		#forget({ forget }, values) {
			const gone = new Set(values.map((value) => JSON.stringify(value)));
			for (const list of forget) {
				const left = (this.vars[list] ?? []).filter((value) => !gone.has(JSON.stringify(value)));
				this.vars = {
					...this.vars,
					[list]: left
				};
			}
		}
	};
}));

// src/suites/explore/world/meter.ts
var Meter;
var init_meter = __esmMin((() => {
	Meter = class {
		#requests;
		#started = performance.now();
		#spent;
		/** `guess`: requests, as long as nothing was measured. */
		constructor(requests, guess) {
			this.#requests = requests;
			const first = (cost) => ({
				times: 1,
				requests: cost,
				ms: cost
			});
			this.#spent = {
				reset: first(guess.reset),
				restore: first(guess.restore),
				step: first(guess.step)
			};
		}
		/** ms since it was made. */
		elapsed() {
			return performance.now() - this.#started;
		}
		async taking(way, work) {
			const [requests, started] = [this.#requests(), performance.now()];
			const result = await work();
			const spent = this.#spent[way];
			spent.times += 1;
			spent.requests += this.#requests() - requests;
			spent.ms += performance.now() - started;
			return result;
		}
		/** Means, all of them in one unit. */
		costs(unit) {
			const mean = (way) => this.#spent[way][unit] / this.#spent[way].times;
			return {
				reset: mean("reset"),
				restore: mean("restore"),
				step: mean("step")
			};
		}
	};
}));

// src/suites/explore/world/rules.ts
/** Edges that add to the list under `$.vars` that a path names. */
function fillersOf(foreach, edges) {
	const list = /^\$\.vars\.([\w-]+)/.exec(foreach ?? "")?.[1];
	return list === void 0 ? void 0 : edges.filter(({ remember }) => Object.hasOwn(remember, list)).map(({ name }) => name);
}
function edgeOf(edge, { probes: all, edges }) {
	const probes = all.map(({ name }) => name);
	const { when, foreach, remember } = edge;
	return {
		...edge,
		when: when === void 0 ? void 0 : compileCondition(when),
		foreach: foreach === void 0 ? void 0 : compileJsonPath(foreach),
		after: fillersOf(foreach, edges),
		needs: probes.filter((probe) => rootsOf(foreach ?? "").includes(probe)),
		remember: Object.entries(remember),
		verify: verifierOf(edge.endpoint.expect, Date.now)
	};
}
function rulesOf(input) {
	const { abstraction, nodes, edges, invariants } = input;
	return {
		abstraction: abstraction.map(compileJsonPath),
		nodes: nodes.map((node) => ({
			...node,
			holds: compileCondition(node.assert)
		})),
		edges: new Map(edges.map((edge) => [edge.name, edgeOf(edge, input)])),
		invariants: invariants.map((invariant) => ({
			...invariant,
			ofAnswer: rootsOf(invariant.assert ?? invariant.empty ?? "").some((root) => ANSWER.has(root)),
			holds: invariant.assert === void 0 ? void 0 : compileCondition(invariant.assert),
			offenders: invariant.empty === void 0 ? void 0 : compileJsonPath(invariant.empty)
		}))
	};
}
var ANSWER;
var init_rules = __esmMin((() => {
	init_check();
	ANSWER = /* @__PURE__ */ new Set([
		"last",
		"status",
		"body",
		"headers"
	]);
}));

// src/suites/explore/world/target.ts
var MOST_SILENT, Target;
var init_target = __esmMin((() => {
	init_send();
	MOST_SILENT = 3;
	Target = class {
		requests;
		#bench;
		#as;
		#verifiers = /* @__PURE__ */ new Map();
		#silent = 0;
		constructor(bench, as, requests = 0) {
			this.requests = requests;
			this.#bench = bench;
			this.#as = as;
		}
		/** Rejects with a Failure where nothing answers any more. */
		async ask(endpoint, sessions, verify = this.#verifierOf(endpoint)) {
			const { http, signal, target } = this.#bench;
			signal.throwIfAborted();
			this.requests += 1;
			const sent = await send({
				http,
				signal,
				sessions,
				as: this.#as
			}, endpoint, verify);
			this.#silent = sent.error === void 0 ? 0 : this.#silent + 1;
			if (this.#silent < MOST_SILENT) return sent;
			throw new Failure({
				code: "explore/target-down",
				owner: "target",
				message: `${target} gave no answer to ${MOST_SILENT} requests one after another: ${sent.error ?? ""}.`,
				next: `See why it ended after ${this.requests} requests; what was found until then is in the report.`
			});
		}
		#verifierOf(endpoint) {
			const verify = this.#verifiers.get(endpoint) ?? verifierOf(endpoint.expect, Date.now);
			this.#verifiers.set(endpoint, verify);
			return verify;
		}
	};
}));

// src/suites/explore/world/projection.ts
/** `$['orders'][0]['id']` → `['orders', 0, 'id']`. */
function stepsOf(path) {
	return [...path.matchAll(/\[(?:(\d+)|'((?:[^'\\]|\\.)*)')\]/g)].map(([, index, name = ""]) => index === void 0 ? name.replaceAll(/\\(.)/g, "$1") : Number(index));
}
/** The element of the innermost list that a path leads into, made where it is not there yet. */
function elementAt(root, path, make) {
	let [at, rest] = [root, ""];
	for (const step of stepsOf(path)) {
		if (typeof step === "string") {
			rest = rest === "" ? step : `${rest}.${step}`;
			continue;
		}
		const list = at.lists.get(rest) ?? /* @__PURE__ */ new Map();
		const next = list.get(step) ?? (make ? tree() : void 0);
		if (!next) return void 0;
		at.lists.set(rest, list.set(step, next));
		[at, rest] = [next, ""];
	}
	return {
		at,
		rest
	};
}
/** One text for a tree; elements stand in the order of what they hold, whatever their order in the list was. */
function textOf$2(node, id) {
	const facts = node.facts.map(([name, value]) => `${name}=${id(value)}`);
	const lists = [...node.lists].map(([name, elements]) => {
		return `${name}[${sorted(elements).map((element) => textOf$2(element, id)).join(" ")}]`;
	});
	return `{${[...facts, ...lists].join(",")}}`;
}
function sorted(elements) {
	return [...elements].toSorted(([a], [b]) => a - b).map(([, element]) => ({
		element,
		text: textOf$2(element, blank)
	})).toSorted((a, b) => Number(a.text > b.text) - Number(a.text < b.text)).map(({ element }) => element);
}
function titleOf(node) {
	const word = (value) => typeof value === "string" ? value : blank(value);
	const facts = node.facts.map(([name, value]) => name === "" ? word(value) : `${name.split(".").at(-1) ?? ""} ${word(value)}`);
	return [...[...node.lists].map(([name, elements]) => {
		return `${name}: ${sorted(elements).map((element) => [...element.facts.map(([, value]) => word(value)), ...listWords(element)].join(" ")).join(", ")}`;
	}), ...facts].join("; ") || "nothing";
}
/** What the abstraction sees of the data. */
function project(abstraction, data, isId) {
	const root = tree();
	for (const path of abstraction) for (const { value, path: place } of path.found(data)) {
		const { at, rest } = elementAt(root, place, true) ?? {
			at: root,
			rest: place
		};
		at.facts.push([rest, isId(value, placeOf(place)) ? new Id(value) : value]);
	}
	const numbers = /* @__PURE__ */ new Map();
	const numbered = (value) => {
		if (!(value instanceof Id)) return JSON.stringify(value);
		const number = numbers.get(value.value) ?? numbers.size + 1;
		numbers.set(value.value, number);
		return `#${number}`;
	};
	return {
		key: textOf$2(root, numbered),
		title: titleOf(root),
		kindOf: (path) => {
			const element = elementAt(root, path, false);
			return element && element.at !== root ? textOf$2(element.at, blank) : "";
		}
	};
}
var tree, placeOf, Id, blank, listWords;
var init_projection = __esmMin((() => {
	tree = () => ({
		facts: [],
		lists: /* @__PURE__ */ new Map()
	});
	placeOf = (path) => path.replaceAll(/\[\d+\]/g, "[*]");
	Id = class {
		value;
		constructor(value) {
			this.value = value;
		}
	};
	blank = (value) => value instanceof Id ? "#" : JSON.stringify(value);
	listWords = (element) => element.lists.size > 0 ? [`(${titleOf(element)})`] : [];
}));

// src/suites/explore/world/things.ts
/** Numbers all things in the order in which they appear, and tells where their ids stand. */
function appear({ edges }, data, names) {
	const places = /* @__PURE__ */ new Set();
	for (const { foreach } of edges.values()) for (const { value, path } of foreach?.found(data).slice(0, MOST_THINGS) ?? []) {
		names.numberOf(foreach?.text ?? "", value);
		if (typeof value !== "object") places.add(placeOf(path));
	}
	return places;
}
/** The state that the data show. */
function projectionOf(rules, data, names) {
	const places = appear(rules, data, names);
	return project(rules.abstraction, data, (value, place) => places.has(place) || typeof value === "string" && names.knows(value));
}
/** All that an edge can be done to. */
function thingsOf$1(edge, data, projection, names) {
	const { foreach } = edge;
	return (foreach?.found(data).slice(0, MOST_THINGS) ?? []).map(({ value, path }) => ({
		value,
		kind: projection.kindOf(path),
		number: names.numberOf(foreach?.text ?? "", value)
	}));
}
/** What can be done where the data are so: of things that the state does not tell apart, to the first. */
function movesOf({ edges }, data, projection, names) {
	return [...edges.values()].flatMap((edge) => {
		const { name, when, after } = edge;
		if (!edge.foreach) return !when || when(data) ? [{
			edge: name,
			kind: "",
			label: name
		}] : [];
		const kinds = /* @__PURE__ */ new Map();
		for (const thing of thingsOf$1(edge, data, projection, names)) {
			const { kind, value } = thing;
			if (kinds.has(kind) || when && !when({
				...data,
				it: value
			})) continue;
			kinds.set(kind, {
				edge: name,
				kind,
				label: labelOf(edge, thing),
				...after && { after }
			});
		}
		return [...kinds.values()];
	});
}
var MOST_THINGS, labelOf;
var init_things = __esmMin((() => {
	init_projection();
	MOST_THINGS = 100;
	labelOf = ({ name }, thing) => thing ? `${name}(${thing.number})` : name;
}));

// src/suites/explore/world/http-world.ts
var HttpWorld;
var init_http_world = __esmMin((() => {
	init_failures();
	init_faults();
	init_journey();
	init_memory();
	init_meter();
	init_rules();
	init_send();
	init_target();
	init_things();
	HttpWorld = class {
		#input;
		#state;
		#rules;
		#checks;
		#target;
		#meter;
		#saves = /* @__PURE__ */ new Map();
		#fresh;
		#memory;
		#log = [];
		#saved = 0;
		constructor(bench, input, state, described) {
			this.#input = input;
			this.#checks = described?.checks;
			this.#state = state;
			this.#rules = rulesOf(input);
			this.#target = new Target(bench, input.as, described?.requests);
			this.#fresh = () => new Memory(new Sessions(bench.session));
			this.#memory = this.#fresh();
			this.#meter = new Meter(() => this.#target.requests, {
				reset: 1,
				restore: input.probes.length,
				step: 2
			});
		}
		isSafe(edge) {
			return this.#rules.edges.get(edge)?.safe ?? false;
		}
		spent() {
			return {
				requests: this.#target.requests,
				ms: this.#meter.elapsed()
			};
		}
		costs() {
			return this.#meter.costs(this.#state.way === "restore" ? "ms" : "requests");
		}
		async reset() {
			return this.#meter.taking("reset", async () => {
				this.#memory = this.#fresh();
				this.#log = [];
				this.#saves.clear();
				await this.#start();
			});
		}
		/** Rejects with a Failure where a clean start is not the initial node. */
		async look() {
			const sight = await this.#look();
			const initial = this.#memory.isFresh ? this.#rules.nodes.find((node) => node.initial) : void 0;
			const nodes = nodesHere(this.#rules, this.#memory.data());
			if (sight.faults.length === 0 && initial && !nodes.includes(initial.name)) throw notInitial(this.#input.subject, initial);
			return sight;
		}
		async fire(choice) {
			const aim = await this.#aimAt(choice);
			if (!aim) return void 0;
			const sent = await this.#make(aim);
			const sight = await this.#look();
			const { edge, thing } = aim;
			const own = this.#checks?.edge(edge, thing?.value, sent, this.#memory) ?? answerFaults(sent);
			return firedOf(aim.label, [sent], {
				...sight,
				faults: [...own, ...sight.faults]
			});
		}
		async pass(choice) {
			return this.#meter.taking("step", async () => {
				const aim = await this.#aimAt(choice);
				if (aim) await this.#make(aim);
				return aim?.label;
			});
		}
		async race(choices) {
			const [first, second] = [await this.#aimAt(choices[0]), await this.#aimAt(choices[1])];
			if (!first || !second) return void 0;
			const aims = [first, second];
			const sent = await Promise.all(aims.map((aim) => this.#send(aim)));
			const faults = [];
			let sight;
			for (const [at, { edge, thing }] of aims.entries()) {
				const answer = sent[at];
				if (answer) this.#memory.made(edge, thing, answer);
				sight = await this.#look();
				faults.push(...sight.faults.filter(({ name }) => !faults.some((fault) => fault.name === name)));
			}
			if (!sight) throw new Error("a race has two sides");
			return firedOf(aims.map(({ label }) => label).join(" ‖ "), sent, {
				...sight,
				faults
			});
		}
		async save() {
			if (this.#state.way === "replay") return void 0;
			const checkpoint = await this.#state.checkpoint();
			if (!checkpoint.marks) return void 0;
			this.#saved += 1;
			this.#saves.set(this.#saved, {
				checkpoint,
				memory: this.#memory.copy()
			});
			return this.#saved;
		}
		async restore(id) {
			return this.#meter.taking("restore", async () => {
				const save = this.#saves.get(id);
				for (const each of this.#saves.keys()) if (each > id) this.#saves.delete(each);
				if (!save || !await this.#state.restore(save.checkpoint)) {
					this.#saves.clear();
					return;
				}
				this.#memory = save.memory.copy();
				return this.#look();
			});
		}
		/** What the probes answered, by their names. */
		shown() {
			return this.#memory.data();
		}
		distrust() {
			this.#saves.clear();
			this.#state.distrust("the probes answered otherwise after going back");
		}
		async #start() {
			const { subject, asksToReset } = this.#input;
			if (!await this.#state.reset()) throw noReset(subject);
			if (asksToReset) this.#target.requests += 1;
		}
		recorded() {
			return journeyOf(this.#log, this.#input);
		}
		async #send({ edge, thing }) {
			this.#memory.sent += 1;
			const number = this.#memory.sent;
			const sent = await this.#target.ask(fillIn(edge.endpoint, thing?.value, number), this.#memory.sessions, edge.verify);
			this.#log.push({
				edge,
				thing,
				number,
				body: sent.body,
				headers: sent.headers
			});
			return sent;
		}
		async #make(aim) {
			const sent = await this.#send(aim);
			this.#memory.made(aim.edge, aim.thing, sent);
			return sent;
		}
		/** Probes that were not looked at since the last change; the first that shows nothing, as a fault. */
		async #refresh(names) {
			const wanted = this.#input.probes.filter(({ name }) => !this.#memory.probes.has(name) && (names?.includes(name) ?? true));
			const sent = await Promise.all(wanted.map(({ endpoint }) => this.#target.ask(endpoint, this.#memory.sessions)));
			for (const [at, { name }] of wanted.entries()) {
				this.#memory.probes.set(name, sent[at]?.body ?? null);
				this.#log.push({
					probe: name,
					body: sent[at]?.body
				});
				if (sent[at]) this.#memory.probeFaults.set(name, this.#checks?.probe(name, sent[at]) ?? []);
			}
			return wanted.flatMap(({ name }, at) => (sent[at] && probeFault(name, sent[at])) ?? [])[0];
		}
		async #look() {
			const fault = await this.#refresh();
			if (fault) return {
				state: `no ${fault.name}`,
				title: fault.message,
				moves: [],
				faults: [fault]
			};
			const { names } = this.#memory;
			const data = this.#memory.data();
			const projection = projectionOf(this.#rules, data, names);
			this.#memory.unnumbered = false;
			const nodes = nodesHere(this.#rules, data);
			return {
				state: projection.key,
				title: nodes.length > 0 ? `${nodes.join(", ")} · ${projection.title}` : projection.title,
				moves: movesOf(this.#rules, data, projection, names),
				faults: [...brokenInvariants(this.#rules, data, this.#memory.isFresh), ...[...this.#memory.probeFaults.values()].flat()]
			};
		}
		async #aimAt(choice) {
			const [, name = "", number] = "label" in choice ? /^([\w-]+)(?:\((\d+)\))?$/.exec(choice.label) ?? [] : [];
			const edge = this.#rules.edges.get("edge" in choice ? choice.edge : name);
			if (!edge) return void 0;
			if (!edge.foreach) {
				if (this.#memory.unnumbered) await this.#number();
				return {
					edge,
					thing: void 0,
					label: labelOf(edge, void 0)
				};
			}
			const thing = "edge" in choice ? await this.#ofKind(edge, choice.kind) : await this.#numbered(edge, Number(number));
			return thing && {
				edge,
				thing,
				label: labelOf(edge, thing)
			};
		}
		async #ofKind(edge, kind) {
			await this.#refresh(edge.needs);
			const data = this.#memory.data();
			const projection = projectionOf(this.#rules, data, this.#memory.names);
			this.#memory.unnumbered = false;
			return thingsOf$1(edge, data, projection, this.#memory.names).find((thing) => thing.kind === kind);
		}
		/** Numbers what came into being, before anything else does: lists may have the newest first. */
		async #number() {
			await this.#refresh([...this.#rules.edges.values()].flatMap(({ needs }) => needs));
			appear(this.#rules, this.#memory.data(), this.#memory.names);
			this.#memory.unnumbered = false;
		}
		async #numbered(edge, number) {
			const { names } = this.#memory;
			const collection = edge.foreach?.text ?? "";
			if (!names.valueOf(collection, number)) await this.#number();
			const found = names.valueOf(collection, number);
			return found && {
				value: found.value,
				number
			};
		}
	};
}));

// src/suites/explore/described/values/made-up.ts
var MADE_UP;
var init_made_up = __esmMin((() => {
	MADE_UP = "tidemark";
}));

// src/suites/explore/described/calibrate.ts
function leavesOf(data, probes) {
	const leaves = /* @__PURE__ */ new Map();
	const open = probes.map((name) => [
		`$.${name}`,
		`$.${name}`,
		data[name]
	]);
	for (const [exact, general, value] of open) {
		if (open.length > MOST_LEAVES) break;
		if (Array.isArray(value)) {
			leaves.set(`${exact} length`, {
				general: `${general} length`,
				value: value.length
			});
			value.forEach((item, at) => open.push([
				`${exact}[${at}]`,
				`${general}[*]`,
				item
			]));
		} else if (typeof value === "object" && value !== null) for (const [name, item] of Object.entries(value)) open.push([
			exact + member$1(name),
			general + member$1(name),
			item
		]);
		else leaves.set(exact, {
			general,
			value
		});
	}
	return leaves;
}
function isTime(value) {
	if (typeof value === "number") return [value, value * 1e3].some((ms) => Math.abs(ms - Date.now()) < ABOUT_NOW);
	return typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]\d\d:|^\w{3}, \d\d \w{3} \d{4} /.test(value);
}
/** Places whose values differ between two that ought to be the same. */
function differing(one, other) {
	return [...one].flatMap(([place, { general, value }]) => {
		const same = other.get(place);
		return same && same.value !== value ? [general] : [];
	});
}
/** Each edge that changes something once, in their order, and what the probes show after each. */
async function walked$1(world, edges, probes) {
	await world.reset();
	let sight = await world.look();
	const seen = [leavesOf(world.shown(), probes)];
	for (const edge of edges) {
		const move = sight.moves.find((each) => each.edge === edge);
		const fired = move && await world.fire(move);
		if (!fired) continue;
		sight = fired;
		seen.push(leavesOf(world.shown(), probes));
	}
	return seen;
}
function notTheSame(place) {
	return new Failure({
		code: "explore/no-reset",
		owner: "config",
		message: `After a second reset ${place.replace(" length", "")} holds another number of things than before.`,
		next: "Give state.reset a request after which the target is as at the start."
	});
}
/**
* Goes one short way twice and sees what is the same both times: that tells states apart. Ids are new each time, so
* they are given: `ids`, where they stand.
*/
async function calibrated(world, edges, { probes, ids }) {
	const first = await walked$1(world, edges, probes);
	const second = await walked$1(world, edges, probes);
	const [start, again] = [first[0], second[0]];
	const moved = start && again ? differing(start, again).find((place) => place.endsWith(" length")) : void 0;
	if (moved !== void 0) throw notTheSame(moved);
	const restless = new Set(first.flatMap((leaves, at) => differing(leaves, second[at] ?? leaves)));
	const seen = /* @__PURE__ */ new Set();
	const silent = /* @__PURE__ */ new Set();
	for (const leaves of [...first, ...second]) for (const { general, value } of leaves.values()) {
		seen.add(general);
		if (saysNothing(value)) silent.add(general);
	}
	const isId = new Set(ids);
	const told = [...seen].filter((place) => !place.endsWith(" length") && !isId.has(place) && !restless.has(place) && !silent.has(place));
	return {
		abstraction: [.../* @__PURE__ */ new Set([...ids, ...told])],
		restless: [...restless].filter((place) => !isId.has(place) && !place.endsWith(" length"))
	};
}
var MOST_LEAVES, LONGEST, ABOUT_NOW, member$1, saysNothing;
var init_calibrate = __esmMin((() => {
	init_made_up();
	[MOST_LEAVES, LONGEST] = [2e3, 80];
	ABOUT_NOW = 3456e7;
	member$1 = (name) => /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, String.raw`\$&`)}']`;
	saysNothing = (value) => isTime(value) || typeof value === "string" && (value.length > LONGEST || value.toLowerCase().includes("tidemark"));
}));

// src/suites/explore/described/checks.ts
/** The thing has to be there: it was just made, or a list names it. */
function isThere(edge, thing, status, { created }) {
	if (created.has(JSON.stringify(thing))) return status >= 300 && status < 500 && ![
		401,
		403,
		429
	].includes(status);
	return edge.needs.length > 0 && (status === 404 || status === 410);
}
function heldFaults(rule, { rules, edge, thing }, { status }, memory) {
	if (rule === "use-after-free") return isGood(status) ? faultOf({
		rule,
		name: edge.name,
		message: `answered ${status} for what was deleted`
	}, rules.use_after_free) : [];
	return isThere(edge, thing, status, memory) ? faultOf({
		rule,
		name: edge.name,
		message: `answered ${status} for what is there`
	}, rules.availability) : [];
}
/** In what an answer is not as it is described; an error of the server is another rule's. */
function breaches(name, operation, sent, { rules, description }) {
	if (!sent.answer || sent.status >= 500) return [];
	const breach = breachOf(sent.answer, operation, description);
	if (!breach) return [];
	const { undocumented, rule, message } = breach;
	const told = undocumented ? `${rule} ${rule === "status" ? sent.status : ""}`.trim() : rule;
	return faultOf({
		rule: undocumented ? "undocumented" : "contract",
		name: told,
		message,
		about: name
	}, undocumented ? rules.undocumented : rules.contract);
}
/** `operations`: by name of an edge or probe, what it is called and how it is described. */
function checksOf(holding, operations, held) {
	const broken = (name, sent) => {
		const operation = operations.get(name);
		return operation ? breaches(operation.name, operation.tree, sent, holding) : [];
	};
	return {
		edge: (edge, thing, sent, memory) => {
			const rule = held.get(edge.name);
			const { rules } = holding;
			const status = rule ? heldFaults(rule, {
				rules,
				edge,
				thing
			}, sent, memory) : [];
			return [
				...rule === "use-after-free" ? [] : answerFaults(sent),
				...status,
				...broken(edge.name, sent)
			];
		},
		probe: broken
	};
}
var isGood, faultOf;
var init_checks = __esmMin((() => {
	init_faults();
	isGood = (status) => status >= 200 && status < 300;
	faultOf = (fault, severity) => severity === "off" ? [] : [{
		...fault,
		severity,
		breaks: false
	}];
}));

// src/suites/explore/described/lines.ts
/** Where an operation stands in the text of its description; undefined where it stands in another file. */
function positionsIn(text) {
	if (text.length > LARGEST) return () => void 0;
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		logLevel: "error"
	});
	return ({ path, method }) => {
		const item = document.getIn(["paths", path], true);
		const key = (isMap(item) ? item.items.find(({ key }) => String(key) === method) : void 0)?.key;
		const range = typeof key === "object" && key !== null && "range" in key ? key.range : void 0;
		if (!Array.isArray(range)) return void 0;
		const { line, col } = counter.linePos(Number(range[0]));
		return {
			line,
			column: col
		};
	};
}
var LARGEST;
var init_lines = __esmMin((() => {
	LARGEST = 4194304;
}));

// src/suites/explore/described/things/ids.ts
/** `orders` → `order`, `categories` → `category`. */
function singular(word) {
	if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
	return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
}
/** The property that names the thing, among those that are texts or numbers. */
function ownId(values, properties, { hole, word }) {
	const names = Object.keys(properties).filter((name) => SCALARS.includes(typeOf(values, properties[name])));
	const stem = bare(singular(word));
	const rest = bare(hole).startsWith(stem) ? bare(hole).slice(stem.length) : "";
	return names.find((name) => name === hole) ?? names.find((name) => isSame(name, hole)) ?? names.find((name) => rest !== "" && bare(name) === rest) ?? names.find((name) => bare(name) === `${stem}id`) ?? IDS.flatMap((id) => names.filter((name) => name === id))[0];
}
/** Objects below that may hold what the answer is about. */
function within$1(values, properties, word, type) {
	const fitting = Object.keys(properties).filter((name) => typeOf(values, properties[name]) === type);
	const [only] = fitting;
	return fitting.find((name) => isSame(name, word) || isSame(name, singular(word))) ?? WRAPPERS.find((name) => fitting.includes(name)) ?? (fitting.length === 1 ? only : void 0);
}
/** Where an answer names the thing: `$.id`, `$.data.id`; undefined where it does not say. */
function idIn(values, schema, wanted, path = "$") {
	if (SCALARS.includes(typeOf(values, schema))) return path;
	const properties = propertiesOf(values, schema);
	const own = ownId(values, properties, wanted);
	if (own !== void 0) return path + member(own);
	const inner = path === "$" ? within$1(values, properties, wanted.word, "object") : void 0;
	return inner === void 0 ? void 0 : idIn(values, properties[inner], wanted, path + member(inner));
}
/** Where an answer lists things: `$[*]`, `$.items[*]`, and the schema of one; undefined where it lists none. */
function listIn$1(values, schema, word) {
	const whole = values.whole(schema);
	if (typeOf(values, schema) === "array") return {
		path: "$[*]",
		item: whole["items"]
	};
	const properties = propertiesOf(values, schema);
	const name = within$1(values, properties, word, "array");
	if (name === void 0) return void 0;
	return {
		path: `$${member(name)}[*]`,
		item: values.whole(properties[name])["items"]
	};
}
var IDS, WRAPPERS, SCALARS, bare, isSame, member, typeOf, propertiesOf;
var init_ids = __esmMin((() => {
	IDS = [
		"id",
		"_id",
		"uuid",
		"guid",
		"key",
		"slug",
		"code",
		"number",
		"name",
		"username",
		"login"
	];
	WRAPPERS = [
		"data",
		"result",
		"results",
		"items",
		"item",
		"content",
		"value",
		"records",
		"rows"
	];
	SCALARS = [
		"string",
		"integer",
		"number"
	];
	bare = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	isSame = (a, b) => bare(a) === bare(b);
	member = (name) => /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, String.raw`\$&`)}']`;
	typeOf = (values, schema) => {
		const { type, properties, items } = values.whole(schema);
		const [first] = [type].flat().filter((each) => each !== "null" && each !== void 0);
		return first ?? (isTree(properties) ? "object" : items && "array");
	};
	propertiesOf = (values, schema) => {
		const { properties } = values.whole(schema);
		return isTree(properties) ? properties : {};
	};
}));

// src/suites/explore/described/security.ts
function carriedBy(scheme, value) {
	const { type, in: where, name } = scheme;
	if (type === "apiKey" && typeof name === "string") {
		const own = { [name]: value };
		if (where === "query") return {
			...NOTHING,
			query: own
		};
		return where === "cookie" ? {
			...NOTHING,
			cookies: own
		} : {
			...NOTHING,
			headers: own
		};
	}
	const authorization = isBasic(scheme) ? `Basic ${base64(value)}` : `Bearer ${value}`;
	return {
		...NOTHING,
		headers: { authorization }
	};
}
/** Security schemes by their names, references followed. */
function schemesIn(document) {
	const components = followed(document, document["components"]);
	const schemes = isTree(components) ? followed(document, components["securitySchemes"]) : void 0;
	const all = Object.entries(isTree(schemes) ? schemes : {}).flatMap(([name, part]) => {
		const scheme = followed(document, part);
		return isTree(scheme) ? [[name, scheme]] : [];
	});
	return Object.fromEntries(all);
}
/** The first set of schemes that there are values for; nothing where none is needed or known. */
function carriedFor(document, operation, auth) {
	const schemes = schemesIn(document);
	const isGiven = (name) => Object.hasOwn(auth, name);
	const all = (setsOf(operation).find((names) => names.length > 0 && names.every(isGiven)) ?? []).map((name) => {
		const scheme = schemes[name];
		return scheme ? carriedBy(scheme, auth[name] ?? "") : NOTHING;
	});
	const joined = (part) => Object.assign({}, ...all.map((each) => each[part]));
	return {
		headers: joined("headers"),
		query: joined("query"),
		cookies: joined("cookies")
	};
}
/** What stands under `auth` and lets nobody in. Throws a DescriptionMistake. */
function checkAuth(document, { openapi, auth }) {
	const schemes = schemesIn(document);
	const names = Object.keys(schemes);
	for (const [name, value] of Object.entries(auth)) {
		const scheme = schemes[name];
		if (!scheme) throw new DescriptionMistake(`${openapi} has no security scheme ${name}.${didYouMean(name, names)}`, names.length > 0 ? `It has ${names.join(", ")}.` : "It has none: leave auth out.");
		if (scheme["type"] === MUTUAL) throw new DescriptionMistake(`${name} of ${openapi} is a client certificate, which is no text under auth.`, "Name it under target.tls.");
		if (isBasic(scheme) && !value.includes(":")) throw new DescriptionMistake(`${name} of ${openapi} takes a user with a password (http basic), and what is given has no colon.`, "Write it as user:password.");
	}
}
function whatOf({ type, in: where, name, scheme }) {
	if (type === "apiKey") return `a key (${String(where)} ${String(name)})`;
	if (isBasic({
		type,
		scheme
	})) return "a user with a password (http basic)";
	if (type === void 0) return "which it does not describe";
	return `a token (${type === "http" ? `http ${String(scheme)}` : String(type)})`;
}
/** Schemes without a value, where no header that is sent anyway stands for them. `sent`: names in lower case. */
function lackingIn(document, operations, { auth }, sent) {
	const schemes = schemesIn(document);
	const isGiven = (name) => {
		const scheme = schemes[name] ?? {};
		return Object.hasOwn(auth, name) || scheme["type"] === MUTUAL || sent.has(headerOf(scheme));
	};
	const lacking = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const sets = setsOf(operation);
		if (sets.some((names) => names.every(isGiven))) continue;
		const name = sets[0]?.find((each) => !isGiven(each));
		if (name !== void 0) lacking.set(name, [...lacking.get(name) ?? [], operation]);
	}
	return [...lacking].map(([scheme, all]) => ({
		scheme,
		what: whatOf(schemes[scheme] ?? {}),
		operations: all
	}));
}
var NOTHING, base64, isBasic, setsOf, MUTUAL, headerOf;
var init_security = __esmMin((() => {
	NOTHING = {
		headers: {},
		query: {},
		cookies: {}
	};
	base64 = (text) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
	isBasic = ({ type, scheme }) => type === "http" && String(scheme).toLowerCase() === "basic";
	setsOf = ({ security }) => (Array.isArray(security) ? security : []).filter(isTree).map((set) => Object.keys(set));
	MUTUAL = "mutualTLS";
	headerOf = ({ type, in: where, name }) => {
		if (type !== "apiKey") return "authorization";
		return where === "header" ? String(name).toLowerCase() : String(where);
	};
}));

// src/suites/explore/described/request.ts
/** A value that the description gives or its schema takes. */
function valueOf({ values }, { name }, parameter) {
	const { example, schema } = parameter;
	if (example !== void 0) return example;
	return PLAIN.has(parameter.in) ? values.smallest(schema) : values.of(schema, `${name} ${parameter.name}`);
}
/** What an operation requires besides its path and body. */
function askedOf(making, operation) {
	const carried = carriedFor(making.document, operation, making.auth);
	const known = operation.parameters.filter((each) => each.required && each.in !== "path").map((each) => [each, valueOf(making, operation, each)]);
	const [unknown] = known.filter(([, value]) => value === void 0);
	const of = (where) => known.filter(([each]) => each.in === where);
	const query = [...of("query").map(([{ name }, value]) => [name, inAddress([value].flat()[0])]), ...Object.entries(carried.query).map(([name, value]) => [name, inAddress(value)])];
	const cookies = Object.entries({
		...Object.fromEntries(of("cookie").map(([{ name }, value]) => [name, textOf$1(value)])),
		...carried.cookies
	}).map(([name, value]) => `${name}=${value}`);
	return {
		query: query.map(([name = "", value = ""]) => `${encodeURIComponent(name)}=${value}`).join("&"),
		headers: {
			...Object.fromEntries(of("header").map(([{ name }, value]) => [name, textOf$1(value)])),
			...cookies.length > 0 && { cookie: cookies.join("; ") },
			...making.headers,
			...carried.headers
		},
		...unknown && { why: `nothing says what ${unknown[0].name} (${unknown[0].in}) may be` }
	};
}
/** A body of one media type, as an endpoint has it. */
function bodyOf({ document, values }, { name, bodies }) {
	const types = Object.keys(bodies);
	const type = types.find(isJson) ?? types.find((each) => /x-www-form-urlencoded|^text\//.test(each));
	const media = type === void 0 ? void 0 : bodies[type];
	if (type === void 0 || !media) return void 0;
	const value = media["example"] ?? firstExample(document, media["examples"]) ?? values.of(media["schema"], name);
	if (value === void 0) return void 0;
	if (isJson(type)) return { json: value };
	if (type.startsWith("text/")) return { text: textOf$1(value) };
	const fields = isTree(value) ? Object.entries(value) : [];
	return { form: Object.fromEntries(fields.map(([name, each]) => [name, textOf$1(each)])) };
}
/** A kind of things, by a property of a body that names one: `petId` → pets. */
function namedIn(json, resources) {
	for (const property of isTree(json) ? Object.keys(json) : []) for (const resource of resources) if (resource.holes.length === 1 && isSame(property, `${resource.list}Id`)) return {
		property,
		resource
	};
}
/** The request of an operation on this path, with what it requires and no more. */
function requestOf(making, operation, path) {
	const { method, bodies, needsBody } = operation;
	const { query, headers, why } = askedOf(making, operation);
	if (why !== void 0) return { why };
	const body = method === "get" || Object.keys(bodies).length === 0 ? {} : bodyOf(making, operation);
	if (!body && needsBody) return { why: `its body is ${Object.keys(bodies).join(" or ") || "not described"}, which is not made up` };
	if (JSON.stringify(body ?? {}).includes("${{")) return { why: "its example holds a template" };
	const address = `${making.base}${path}`;
	return { request: {
		[method]: query === "" ? address : `${address}?${query}`,
		...Object.keys(headers).length > 0 && { headers },
		...body
	} };
}
var textOf$1, inAddress, PLAIN, isJson;
var init_request = __esmMin((() => {
	init_ids();
	init_operations();
	init_security();
	init_made_up();
	textOf$1 = (value) => typeof value === "string" ? value : JSON.stringify(value);
	inAddress = (value) => encodeURIComponent(textOf$1(value)).replaceAll(encodeURIComponent("{n}"), "{n}");
	PLAIN = /* @__PURE__ */ new Set(["header", "cookie"]);
	isJson = (type) => /^application\/(?:[\w.+-]+\+)?json\b|^\*\/\*/.test(type);
}));

// src/suites/explore/described/things/resources.ts
/** The items that a path goes through, itself the longest. */
function itemsOn(path) {
	const item = itemOf(path);
	return item === void 0 ? [] : [...itemsOn(item.replace(/\/[^/]*$/, "")), item];
}
/** Names that are told apart. */
function apart(names) {
	return names.map((name, at) => {
		const own = plain(name);
		return names.slice(0, at).some((other) => plain(other) === own) ? `${own}_${at + 1}` : own;
	});
}
/** Every thing that the paths of these operations name, nearest to the root first. */
function resourcesOf(operations) {
	const resources = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Set();
	const items = operations.flatMap(({ path }) => itemsOn(path));
	for (const item of items.toSorted((a, b) => holesIn(a).length - holesIn(b).length)) {
		const key = unnamed(item);
		if (resources.has(key)) continue;
		const word = plain(singular(lastWord(item)));
		let list = word;
		for (let count = 2; lists.has(list); count += 1) list = `${word}_${count}`;
		lists.add(list);
		resources.set(key, {
			key,
			list,
			holes: apart(holesIn(item)),
			producers: []
		});
	}
	return resources;
}
function tellsAddress(document, { tree }) {
	const responses = followed(document, tree["responses"]);
	return Object.values(isTree(responses) ? responses : {}).some((part) => {
		const response = followed(document, part);
		const headers = isTree(response) && isTree(response["headers"]) ? response["headers"] : {};
		return Object.keys(headers).some((name) => name.toLowerCase() === "location");
	});
}
/** Where a creation tells the name of what it made. */
function sourceIn(document, values, operation, item) {
	const hole = holesIn(item).at(-1) ?? "id";
	const made = madeOf(document, operation);
	const id = made && idIn(values, made.schema, {
		hole,
		word: lastWord(item)
	});
	if (id !== void 0) return id;
	if (tellsAddress(document, operation)) return addressOf(item);
	return made ? void 0 : "$.id";
}
/** Creations by their path: a POST on `/orders` makes what `/orders/{orderId}` names. */
function findProducers(document, values, operations, resources) {
	const items = new Map(operations.flatMap(({ path }) => itemsOn(path)).map((item) => [unnamed(item), item]));
	for (const [key, resource] of resources) {
		const item = items.get(key) ?? "";
		const collection = collectionOf(item);
		if (collection === void 0) continue;
		const parent = resources.get(unnamed(itemOf(collection) ?? ""));
		for (const operation of operations) {
			if (operation.method !== "post" || unnamed(operation.path).replace(/\/$/, "") !== unnamed(collection)) continue;
			const source = sourceIn(document, values, operation, item);
			if (source !== void 0) resource.producers.push({
				operation,
				sources: [...parent ? partsOf(parent) : [], source]
			});
		}
	}
}
var holesIn, unnamed, itemOf, collectionOf, lastWord, plain, partsOf, addressOf;
var init_resources = __esmMin((() => {
	init_ids();
	init_operations();
	holesIn = (path) => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
	unnamed = (path) => path.replaceAll(/\{[^{}]*\}/g, "{}");
	itemOf = (path) => /^.*\{[^{}]*\}[^/]*/.exec(path)?.[0];
	collectionOf = (item) => /^(.+)\/\{[^{}]*\}$/.exec(item)?.[1];
	lastWord = (path) => path.split("/").findLast((part) => part !== "" && !part.includes("{")) ?? "thing";
	plain = (text) => text.replaceAll(/\W+/g, "_").replace(/^(?=\d|$)/, "_");
	partsOf = ({ holes }) => holes.length === 1 ? ["{it}"] : holes.map((hole) => `{it.${hole}}`);
	addressOf = (item) => {
		const parts = unnamed(item).split("{}");
		return `${parts.slice(0, -1).join("*")}{it}${parts.at(-1) ?? ""}`;
	};
}));

// src/suites/explore/described/edges.ts
/** Where things of a kind are found; undefined where nothing makes or lists any. */
function thingsOf({ listed }, resource) {
	const list = listed.get(resource.key);
	if (list !== void 0) return list;
	return resource.producers.length > 0 ? `$.vars.${resource.list}[*]` : void 0;
}
/** The kind of things that a path is about; another one of the same name where nothing makes these. */
function resourceFor(known, path) {
	const item = itemOf(path);
	const own = item === void 0 ? void 0 : known.resources.get(unnamed(item));
	if (!own || thingsOf(known, own) !== void 0 || own.holes.length !== 1) return own;
	const [hole = ""] = own.holes;
	return [...known.resources.values()].find((each) => each.holes.length === 1 && isSame(hole, `${each.list}Id`) && thingsOf(known, each) !== void 0) ?? own;
}
/** The path with its holes filled in; a thing that nothing makes is one that the description gives. */
function filled(known, operation, resource) {
	const { path, parameters } = operation;
	if (!resource) return { path };
	const foreach = thingsOf(known, resource);
	if (foreach !== void 0) {
		const parts = partsOf(resource);
		let at = -1;
		return {
			path: path.replaceAll(/\{[^{}]*\}/g, () => parts[at += 1] ?? "{it}"),
			foreach
		};
	}
	const given = new Map(parameters.filter((each) => each.in === "path").map((each) => [each.name, constantOf(known, each)]));
	const missing = holesIn(path).filter((hole) => given.get(hole) === void 0);
	if (missing.length > 0) return { why: `nothing makes or lists a ${missing.at(-1) ?? ""}` };
	return { path: path.replaceAll(/\{([^{}]*)\}/g, (_, hole) => encodeURIComponent(String(given.get(hole)))) };
}
/** A value that the description itself gives, and none that is made up. */
function constantOf({ values }, { example, schema }) {
	if (example !== void 0) return example;
	const whole = values.whole(schema);
	return [
		"const",
		"example",
		"examples",
		"default",
		"enum"
	].some((key) => whole[key] !== void 0) ? values.smallest(schema) : void 0;
}
/** What a creation leaves behind: the new thing is there, and no longer gone. */
function creationOf({ resources, most }, operation) {
	const own = [...resources.values()].flatMap((resource) => {
		const producer = resource.producers.find((each) => each.operation === operation);
		return producer ? [[resource, producer]] : [];
	});
	const [first] = own;
	if (!first) return { made: false };
	const remembered = own.map(([{ list, holes }, { sources }]) => [list, holes.length === 1 ? sources[0] : Object.fromEntries(holes.map((hole, at) => [hole, sources[at]]))]);
	return {
		made: true,
		when: `count($.vars.${first[0].list}[*]) < ${most}`,
		remember: Object.fromEntries(remembered),
		forget: own.map(([{ list }]) => `gone_${list}`)
	};
}
function rankOf(operation, made) {
	if (made) return 0;
	return operation.method === "delete" ? 2 : 1;
}
/** The thing that the body names goes in as `{it}`, where the path asks for none. */
function naming(known, edge) {
	const json = edge["json"];
	const able = [...known.resources.values()].filter((each) => thingsOf(known, each) !== void 0);
	const named = edge["foreach"] === void 0 ? namedIn(json, able) : void 0;
	if (!named || typeof json !== "object") return edge;
	const foreach = thingsOf(known, named.resource);
	return {
		...edge,
		foreach,
		json: {
			...json,
			[named.property]: "{it}"
		}
	};
}
/** A request with what it leaves behind: new things, or one that is gone. */
function leaving(known, operation, resource, request) {
	const { made, ...creation } = creationOf(known, operation);
	const gone = request["foreach"] !== void 0 && resource && isDeletion(operation);
	return {
		made,
		edge: {
			...request,
			...creation,
			...gone && {
				remember: `gone_${resource.list}`,
				forget: [resource.list]
			},
			expect: ANY
		}
	};
}
/** The edges of an operation, or why it has none. */
function edgesOf(known, operation, deletions) {
	const resource = resourceFor(known, operation.path);
	const place = filled(known, operation, resource);
	if ("why" in place) return {
		operation,
		why: place.why
	};
	const made = requestOf(known, operation, place.path);
	if ("why" in made) return {
		operation,
		why: made.why
	};
	const { made: makes, edge } = leaving(known, operation, resource, {
		...place.foreach !== void 0 && { foreach: place.foreach },
		...made.request
	});
	const isItem = place.foreach !== void 0 && isRead(operation);
	const name = operation.name;
	const first = {
		name,
		operation,
		edge: naming(known, edge),
		...isItem && { held: "availability" },
		rank: rankOf(operation, makes)
	};
	if (!(isItem && resource && known.afterFree && deletions.includes(unnamed(operation.path)))) return [first];
	const { remember: _, forget: __, when: ___, ...again } = edge;
	const after = {
		...again,
		foreach: `$.vars.gone_${resource.list}[*]`,
		expect: NOT_THERE
	};
	return [first, {
		name: `${name}_gone`,
		operation,
		edge: after,
		held: "use-after-free",
		rank: 3
	}];
}
var ANY, NOT_THERE, isDeletion, isRead, deletionsIn;
var init_edges = __esmMin((() => {
	init_ids();
	init_request();
	init_resources();
	ANY = { status: [
		"2xx",
		"3xx",
		"4xx",
		"5xx"
	] };
	NOT_THERE = { status: ["4xx", "5xx"] };
	isDeletion = ({ method, path }) => method === "delete" && itemOf(path) === path;
	isRead = ({ method, path }) => method === "get" && itemOf(path) === path;
	deletionsIn = (operations) => operations.filter(isDeletion).map(({ path }) => unnamed(path));
}));

// src/suites/explore/described/things/flow.ts
/** Every kind of things that a path names, in the order of the description. */
function flowsOf(resources, listed, edges) {
	return [...resources.values()].map(({ key, list, producers }) => {
		const place = listed.get(key);
		const own = /* @__PURE__ */ new Set([
			place,
			`$.vars.${list}[*]`,
			`$.vars.gone_${list}[*]`
		]);
		const made = new Set(producers.map(({ operation }) => operation));
		return {
			thing: list,
			makers: edges.filter(({ operation }) => made.has(operation)).map(({ name }) => name),
			listed: place,
			users: edges.filter(({ edge }) => own.has(String(edge["foreach"]))).map(({ name }) => name)
		};
	});
}
var init_flow = __esmMin((() => {}));

// src/suites/explore/described/things/links.ts
/** A header as it is, but of an address what fills the hole, where that is its last. */
function headerSource(text, { name, target }) {
	const header = headerIn(text);
	if (header !== "location") return header === void 0 ? void 0 : text;
	const item = itemOf(target.path) ?? "";
	return holesIn(item).at(-1) === name ? addressOf(item) : void 0;
}
/**
* `$response.body#/data/id` → `$.data.id`, `$response.header.x-id` → itself, `$request.path.id` → what it was done to;
* undefined for all else.
*/
function sourceOf(expression, hole, from, parent) {
	if (typeof expression !== "string") return void 0;
	const text = /^\{(\$.*)\}$/.exec(expression)?.[1] ?? expression;
	if (text.startsWith("$response.header.")) return headerSource(text, hole);
	const [, pointer] = /^\$response\.body#(\/.*)$/.exec(text) ?? [];
	if (pointer !== void 0) return `$${pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")).map(memberOf).join("")}`;
	const [, name] = /^\$request\.path\.(.+)$/.exec(text) ?? [];
	const at = name === void 0 ? -1 : holesIn(from.path).indexOf(name);
	return at < 0 || !parent ? void 0 : partsOf(parent)[at];
}
function targetOf(link, operations) {
	const { operationId, operationRef } = link;
	if (typeof operationId === "string") return operations.find(({ id }) => id === operationId);
	const [, path = "", method] = /#\/paths\/([^/]+)\/(\w+)$/.exec(String(operationRef ?? "")) ?? [];
	const plain = decodeURIComponent(path).replaceAll("~1", "/").replaceAll("~0", "~");
	return operations.find((each) => each.path === plain && each.method === method);
}
/** What the description itself says of which answer names which thing; it goes before what is inferred. */
function followLinks(document, operations, resources) {
	for (const operation of operations.filter(({ method }) => method !== "get")) {
		const parent = resources.get(unnamed(itemOf(operation.path) ?? ""));
		for (const link of linksOf(document, operation)) {
			const target = targetOf(link, operations);
			const resource = target && resources.get(unnamed(itemOf(target.path) ?? ""));
			const given = isTree(link["parameters"]) ? link["parameters"] : {};
			if (!target || !resource || resource === parent) continue;
			const sources = holesIn(target.path).flatMap((name) => sourceOf(given[name] ?? given[`path.${name}`], {
				name,
				target
			}, operation, parent) ?? []);
			if (sources.length !== resource.holes.length) continue;
			const at = resource.producers.findIndex((producer) => producer.operation === operation);
			resource.producers.splice(Math.max(at, 0), at < 0 ? 0 : 1, {
				operation,
				sources
			});
		}
	}
}
var memberOf, linksOf;
var init_links = __esmMin((() => {
	init_sources();
	init_resources();
	memberOf = (key) => /^\d+$/.test(key) ? `[${key}]` : `['${key.replaceAll("'", String.raw`\'`)}']`;
	linksOf = (document, { tree }) => {
		const responses = followed(document, tree["responses"]);
		return Object.entries(isTree(responses) ? responses : {}).filter(([status]) => status.startsWith("2")).flatMap(([, part]) => {
			const response = followed(document, part);
			return (isTree(response) && isTree(response["links"]) ? Object.values(response["links"]) : []).map((link) => followed(document, link)).filter(isTree);
		});
	};
}));

// src/suites/explore/described/probes.ts
/** Reads without parameters that show what other operations change: lists first. */
function candidates(document, operations, isList) {
	const changed = new Set(operations.filter(({ method }) => method !== "get").map(({ path }) => areaOf(path)));
	const near = operations.filter((each) => each.method === "get" && holesIn(each.path).length === 0 && madeOf(document, each)).filter(({ path }) => changed.has(areaOf(path)));
	return [...near.filter(isList), ...near.filter((each) => !isList(each))].slice(0, MOST_PROBES);
}
/** Where an element of a list has its name: the one that creations tell, so that a thing is known wherever it shows. */
function nameIn({ values }, item, resource, word) {
	const id = idIn(values, item, {
		hole: resource.holes[0] ?? "",
		word
	});
	const known = resource.producers[0]?.sources.at(-1);
	return id !== void 0 && known?.startsWith("$.") ? known.replace(/^.*\./, "$.") : id;
}
function probesOf(making, operations, resources) {
	const { document, values } = making;
	const listOf = (each) => {
		const made = madeOf(document, each);
		return made && listIn$1(values, made.schema, wordOf(each.path));
	};
	const probes = candidates(document, operations, (each) => listOf(each) !== void 0).flatMap((operation) => {
		const made = requestOf(making, operation, operation.path);
		const name = TAKEN.has(operation.name) ? `${operation.name}_now` : operation.name;
		return "request" in made ? [{
			name,
			operation,
			request: made.request
		}] : [];
	});
	const listed = /* @__PURE__ */ new Map();
	for (const [key, resource] of resources) {
		const collection = collectionOf(key);
		const isOwn = ({ operation }) => operation.path.replace(/\/$/, "") === collection;
		const probe = resource.holes.length === 1 ? probes.find(isOwn) : void 0;
		const list = probe && listOf(probe.operation);
		const id = list && nameIn(making, list.item, resource, wordOf(collection ?? ""));
		if (id !== void 0) listed.set(key, `$.${probe?.name}${list?.path.slice(1)}${id.slice(1)}`);
	}
	return {
		probes,
		listed
	};
}
var MOST_PROBES, TAKEN, wordOf, areaOf;
var init_probes = __esmMin((() => {
	init_ids();
	init_operations();
	init_request();
	init_resources();
	MOST_PROBES = 8;
	TAKEN = /* @__PURE__ */ new Set([
		"body",
		"status",
		"headers",
		"vars",
		"last",
		"it"
	]);
	wordOf = (path) => path.split("/").findLast((part) => part !== "") ?? "";
	areaOf = (path) => path.split("/").filter((part) => part !== "")[0] ?? "";
}));

// src/suites/explore/described/values/chance.ts
/** FNV-1a from a seed and the finaliser of Murmur3, 32 bits. */
function scattered(seed, text) {
	let hash = 2166136261 ^ seed;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
var Chance;
var init_chance = __esmMin((() => {
	Chance = class Chance {
		seed;
		#place;
		constructor(seed, place = "") {
			this.seed = seed;
			this.#place = place;
		}
		/** The same for a part of what is chosen for. */
		of(part) {
			return new Chance(this.seed, `${this.#place}/${part}`);
		}
		/** A whole number from 0 to below `count`. */
		below(count) {
			return this.seed === 0 || count < 2 ? 0 : scattered(this.seed, this.#place) % count;
		}
		pick(all) {
			return all[this.below(all.length)];
		}
	};
}));

// src/suites/explore/described/values/pattern.ts
function pointOf(test, chance) {
	return (chance.seed === 0 ? void 0 : chance.pick(PRINTED.filter(test))) ?? POINTS.find(test) ?? "";
}
function followed$1(pattern, { chance, repeats }) {
	const within = (part, at) => followed$1(part, {
		chance: chance.of(at),
		repeats
	});
	switch (pattern.kind) {
		case "point": return pointOf(pattern.test, chance);
		case "sequence": return pattern.parts.map(within).join("");
		case "choice": return within(chance.pick(pattern.options) ?? {
			kind: "sequence",
			parts: []
		}, 0);
		case "repeat": {
			const times = Math.max(pattern.min, repeats) + chance.below(FURTHER);
			return Array.from({ length: Math.min(pattern.max, times) }, (_, at) => within(pattern.part, at)).join("");
		}
		case "group": return within(pattern.part, 0);
		case "place": return "";
	}
}
/**
* A text of a length that a pattern finds itself in, in linear time; undefined where none was found. Of seed 0 the
* shortest.
*/
function textFor(pattern, chance = new Chance(0), { least, most } = {
	least: 0,
	most: Infinity
}) {
	try {
		const [form, regex] = [readPattern(pattern), compileRegex(pattern)];
		for (const each of chance.seed === 0 ? [chance] : [chance, new Chance(0)]) for (const repeats of REPEATS) {
			const text = followed$1(form, {
				chance: each,
				repeats
			});
			const { length } = [...text];
			if (length > most) break;
			if (length >= least && regex.test(text)) return text;
		}
		return;
	} catch {
		return;
	}
}
var ASCII, POINTS, PRINTED, REPEATS, FURTHER;
var init_pattern = __esmMin((() => {
	init_chance();
	ASCII = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(at + 32));
	POINTS = [
		..."aA0 -_.@/+",
		...ASCII,
		..."é漢\n	"
	];
	PRINTED = [...ASCII, ..."é漢"];
	REPEATS = [
		1,
		2,
		4,
		8,
		16,
		32,
		64,
		128,
		256
	];
	FURTHER = 3;
}));

// src/suites/explore/described/values/scalar.ts
/**
* The outermost number on a schema's steps, at its lower or upper end; undefined where there is none. Draft 4 says
* `exclusiveMinimum: true` beside `minimum`, later ones a number.
*/
function endOf(schema, end, step) {
	const exclusive = schema[end === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"];
	const bound = typeof exclusive === "number" ? exclusive : numberIn$1(schema, end);
	if (bound === void 0) return void 0;
	const steps = tidy(bound / step);
	const inner = tidy(step * (end === "minimum" ? Math.ceil(steps) : Math.floor(steps)));
	return inner === bound && (typeof exclusive === "number" || exclusive === true) ? tidy(inner + (end === "minimum" ? step : -step)) : inner;
}
/** A number between the bounds of its schema, on its steps. */
function numberOf(schema, whole, chance) {
	const step = numberIn$1(schema, "multipleOf") ?? (whole ? 1 : .5);
	const [least, most = Infinity] = [endOf(schema, "minimum", step), endOf(schema, "maximum", step)];
	const one = tidy(step * Math.ceil(1 / step));
	if (least === void 0 && most <= one) return tidy(most - step * chance.below(STEPS));
	const start = least ?? one;
	const room = Math.floor(tidy((most - start) / step)) + 1;
	return tidy(start + step * chance.below(Math.max(1, Math.min(STEPS, room))));
}
/** A text that its schema takes. */
function textOf(schema, chance) {
	const { pattern, format } = schema;
	const [least, most] = [numberIn$1(schema, "minLength") ?? 0, numberIn$1(schema, "maxLength") ?? Infinity];
	const made = typeof pattern === "string" ? textFor(pattern, chance, {
		least,
		most
	}) : void 0;
	if (made !== void 0) return made;
	const text = (typeof format === "string" ? TEXTS[format] ?? CHOSEN[format]?.(chance) : void 0) ?? fitting(`${"tidemark"} ${"{n}"}`, chance.pick(TAILS) ?? "", most);
	const fits = text.length + growthOf(text) <= most ? text : MADE_UP.slice(0, most);
	return fits.length >= least ? fits : fits + "x".repeat(least - fits.length);
}
var STEPS, TAILS, TEXTS, two, dateOf, hexOf, CHOSEN, numberIn$1, tidy, growthOf, fitting;
var init_scalar = __esmMin((() => {
	init_made_up();
	init_pattern();
	STEPS = 100;
	TAILS = [
		"",
		" a",
		" O'Neil",
		" é",
		" 漢字",
		" 100%",
		" a & b",
		" \"a\""
	];
	TEXTS = {
		time: "03:04:05Z",
		email: `${MADE_UP}-${"{n}"}@example.test`,
		"idn-email": `${MADE_UP}-${"{n}"}@example.test`,
		hostname: `${MADE_UP}-${"{n}"}.example.test`,
		uri: `https://example.test/${MADE_UP}-${"{n}"}`,
		url: `https://example.test/${MADE_UP}-${"{n}"}`,
		"uri-reference": `/${MADE_UP}-${"{n}"}`,
		byte: "dGlkZW1hcms=",
		binary: MADE_UP,
		password: "Tidemark-2030!"
	};
	two = (number) => String(number).padStart(2, "0");
	dateOf = (chance) => {
		const [month, day] = [chance.of("month").below(12), chance.of("day").below(27)];
		return `2030-${two(month + 1)}-${two(day + 2)}`;
	};
	hexOf = (chance, length) => Array.from({ length }, (_, at) => chance.of(at).below(16).toString(16)).join("");
	CHOSEN = {
		date: dateOf,
		"date-time": (chance) => `${dateOf(chance)}T03:04:05Z`,
		duration: (chance) => `P${1 + chance.below(28)}D`,
		ipv4: (chance) => `192.0.2.${1 + chance.below(254)}`,
		ipv6: (chance) => `2001:db8::${(1 + chance.below(65534)).toString(16)}`,
		uuid: (chance) => `${hexOf(chance, 8)}-0000-4000-8000-000000000001`
	};
	numberIn$1 = (schema, key) => {
		const value = schema[key];
		return typeof value === "number" ? value : void 0;
	};
	tidy = (number) => Number(number.toPrecision(12));
	growthOf = (text) => text.includes("{n}") ? 2 : 0;
	fitting = (text, tail, most) => text.length + tail.length + growthOf(text) <= most ? text + tail : text;
}));

// src/suites/explore/described/values/value.ts
/** What a description gives as a value itself, one of several. */
function given(schema, chance) {
	for (const key of [
		"const",
		"example",
		"default"
	]) if (schema[key] !== void 0 && !(key === "default" && schema[key] === null)) return { value: schema[key] };
	const [examples, all] = [listIn(schema, "examples"), listIn(schema, "enum")];
	const one = chance.pick(examples.length > 0 ? examples : all);
	return one === void 0 ? void 0 : { value: one };
}
function typeIn({ type, properties, items }) {
	const [first] = [type].flat().filter((each) => each !== void 0 && each !== "null");
	if (first !== void 0) return first;
	if (isTree(properties)) return "object";
	return items === void 0 ? void 0 : "array";
}
function merged(first, second) {
	const properties = {
		...isTree(first["properties"]) && first["properties"],
		...isTree(second["properties"]) && second["properties"]
	};
	const required = [.../* @__PURE__ */ new Set([...listIn(first, "required"), ...listIn(second, "required")])];
	return {
		...first,
		...second,
		...Object.keys(properties).length > 0 && { properties },
		...required.length > 0 && { required }
	};
}
var DEEPEST, TRIES, numberIn, listIn, within, Values;
var init_value = __esmMin((() => {
	init_chance();
	init_scalar();
	DEEPEST = 6;
	TRIES = 10;
	numberIn = (schema, key) => {
		const value = schema[key];
		return typeof value === "number" ? value : void 0;
	};
	listIn = (schema, key) => {
		const value = schema[key];
		return Array.isArray(value) ? value : [];
	};
	within = ({ chance, depth }, part) => ({
		chance: chance.of(part),
		depth: depth + 1
	});
	Values = class {
		#document;
		#chance;
		constructor(document, seed) {
			this.#document = document;
			this.#chance = new Chance(seed);
		}
		/** A schema with all that stands for it or is to hold beside it in one. */
		whole(schema, depth = 0) {
			if (!isTree(schema) || depth > DEEPEST) return {};
			const { $ref: reference, allOf, ...own } = schema;
			return [...typeof reference === "string" ? [referred(this.#document, reference)] : [], ...Array.isArray(allOf) ? allOf : []].map((part) => this.whole(part, depth + 1)).reduceRight((now, part) => merged(part, now), own);
		}
		/** Undefined where nothing says what it may be. `place`: what it is made for, which has choices of its own. */
		of(schema, place) {
			return this.#of(schema, {
				chance: this.#chance.of(place),
				depth: 0
			});
		}
		/** The smallest, whatever the seed. */
		smallest(schema) {
			return this.#of(schema, {
				chance: new Chance(0),
				depth: 0
			});
		}
		#of(schema, at) {
			const whole = this.whole(schema);
			const known = given(whole, at.chance);
			if (known) return known.value;
			const options = [...listIn(whole, "oneOf"), ...listIn(whole, "anyOf")].filter((each) => this.whole(each)["type"] !== "null");
			const option = at.chance.of("of").pick(options);
			if (option === void 0) return this.#ofType(whole, at);
			const { oneOf: _one, anyOf: _any, ...rest } = whole;
			return this.#of(merged(rest, this.whole(option)), {
				...at,
				depth: at.depth + 1
			});
		}
		#ofType(schema, at) {
			switch (typeIn(schema)) {
				case "string": return textOf(schema, at.chance);
				case "integer": return numberOf(schema, true, at.chance);
				case "number": return numberOf(schema, false, at.chance);
				case "boolean": return at.chance.below(2) === 0;
				case "array": return this.#list(schema, at);
				case "object": return this.#object(schema, at);
				default: return;
			}
		}
		#list(schema, at) {
			if (at.depth > DEEPEST) return [];
			const length = numberIn(schema, "minItems") ?? 1;
			if (schema["uniqueItems"] === true) return this.#set(schema["items"], length, at);
			const item = this.#of(schema["items"], within(at, "item"));
			return item === void 0 ? [] : Array.from({ length }, () => item);
		}
		/** Items of which each is another one, also where all choices are the first. */
		#set(items, length, at) {
			const found = /* @__PURE__ */ new Map();
			for (let tried = 0; found.size < length && tried < TRIES * length; tried += 1) {
				const chance = at.chance.seed === 0 ? new Chance(tried) : at.chance;
				const item = this.#of(items, within({
					...at,
					chance
				}, tried));
				if (item !== void 0) found.set(JSON.stringify(item), item);
			}
			return [...found.values()];
		}
		/** What is required; where nothing is, all that names no other thing. */
		#object(schema, at) {
			const { depth } = at;
			if (depth > DEEPEST) return {};
			const properties = isTree(schema["properties"]) ? schema["properties"] : {};
			const required = listIn(schema, "required").map(String);
			const writable = Object.keys(properties).filter((name) => this.whole(properties[name])["readOnly"] !== true);
			const wanted = writable.filter((name) => required.includes(name));
			const optional = depth > 1 ? [] : writable.filter((name) => !/(?:^|[a-z_])ids?$/i.test(name));
			const entries = (wanted.length > 0 ? wanted : optional).map((name) => [name, this.#of(properties[name], within(at, name))]).filter(([, value]) => value !== void 0);
			return Object.fromEntries(entries);
		}
	};
}));

// src/suites/explore/described/infer.ts
/** What operations make of each other: who brings about what others are done to, and what shows it. */
function inferred(document, operations, from, seed) {
	const values = new Values(document, seed);
	const making = {
		document,
		values,
		auth: from.auth,
		headers: from.headers,
		base: baseOf(document)
	};
	const resources = resourcesOf(operations);
	findProducers(document, values, operations, resources);
	followLinks(document, operations, resources);
	const { probes, listed } = probesOf(making, operations, resources);
	const { most, rules } = from;
	const known = {
		...making,
		resources,
		listed,
		most,
		afterFree: rules.use_after_free !== "off"
	};
	const deletions = deletionsIn(operations);
	const isProbe = new Set(probes.map((probe) => probe.operation));
	const all = operations.filter((each) => !isProbe.has(each)).map((each) => edgesOf(known, each, deletions));
	const edges = all.flatMap((made) => isUnmade(made) ? [] : made).toSorted((a, b) => a.rank - b.rank);
	return {
		probes: named(probes, ({ request }) => request),
		edges: named(edges, ({ edge }) => edge),
		invariants: rules.no_5xx === "off" ? {} : { no_5xx: {
			severity: rules.no_5xx,
			assert: "$.last.status < 500"
		} },
		operations: new Map([...probes, ...edges].map(({ name, operation }) => [name, operation])),
		held: new Map(edges.flatMap(({ name, held }) => held ? [[name, held]] : [])),
		remembered: [...resources.values()].filter(({ key, producers }) => producers.length > 0 && !listed.has(key)).flatMap(({ list, holes }) => holes.length === 1 ? [`$.vars.${list}[*]`] : holes.map((hole) => `$.vars.${list}[*].${hole}`)),
		unmade: all.filter(isUnmade),
		flows: flowsOf(resources, listed, edges)
	};
}
var baseOf, isUnmade, named;
var init_infer = __esmMin((() => {
	init_edges();
	init_flow();
	init_links();
	init_probes();
	init_resources();
	init_value();
	baseOf = (document) => basesOf(document)[0] ?? "";
	isUnmade = (made) => "why" in made;
	named = (all, of) => Object.fromEntries(all.map((each) => [each.name, of(each)]));
}));

// src/suites/explore/described/wanted.ts
/** Whether a word of `include` or `exclude` means an operation. */
function means(word, operation) {
	if (!word.includes("*")) return [
		operation.id,
		operation.name,
		lineOf(operation),
		operation.path
	].includes(word);
	const form = new RegExp(`^${word.split("*").map(escaped).join(".*")}$`);
	return form.test(operation.path) || form.test(lineOf(operation));
}
/** Operations that are asked for. Throws a DescriptionMistake for a word that means none. */
function wantedOf(operations, { openapi, include, exclude = [] }) {
	if (operations.length === 0) throw new DescriptionMistake(`${openapi} describes no operation.`, "Add one below paths.");
	for (const word of [...include ?? [], ...exclude]) {
		if (operations.some((each) => means(word, each))) continue;
		const known = operations.flatMap((each) => [each.id ?? each.name, lineOf(each)]);
		throw new DescriptionMistake(`${openapi} has no operation ${word}.${didYouMean(word, known)}`, "Name it by its operationId, like GET /orders/{id}, or several by a path that ends with *.");
	}
	const wanted = operations.filter((each) => (include === void 0 || include.some((word) => means(word, each))) && !exclude.some((word) => means(word, each)));
	if (wanted.length > 0) return wanted;
	throw new DescriptionMistake(`include and exclude leave no operation of ${openapi}.`, "Take something out of exclude.");
}
var escaped;
var init_wanted = __esmMin((() => {
	init_operations();
	escaped = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
}));

// src/suites/explore/described/reading.ts
/** What people wrote goes before what was inferred, name by name. */
function together(written, { probes, edges, invariants }) {
	const parts = GraphParts.parse({
		probes,
		edges,
		invariants
	});
	return {
		...written,
		probes: {
			...parts.probes,
			...written.probes
		},
		edges: {
			...parts.edges,
			...written.edges
		},
		invariants: {
			...parts.invariants,
			...written.invariants
		}
	};
}
/** What people wrote beside the description names only what is there. */
function checkMerged(merged, { openapi }) {
	const wrong = [];
	checkNames(merged, (path, message) => wrong.push(`${path.join(".")} ${message}`));
	if (wrong.length === 0) return;
	throw new DescriptionMistake(`Beside ${openapi}, ${wrong.join("; ")}.`, "Names are those of the graph that is inferred: leave this out once and see the exhibit inferred.");
}
/** Reads a description and infers its graph; nothing is asked of the target. Rejects with a DescriptionMistake. */
async function readGraph(written, read, seed) {
	const from = fromOf(written.from ?? "");
	const document = await readDescription(from.openapi, read);
	const operations = wantedOf(operationsOf(document), from);
	checkAuth(document, from);
	const found = inferred(document, operations, from, seed);
	const merged = together(written, found);
	checkMerged(merged, from);
	return {
		document,
		operations,
		found,
		merged
	};
}
var init_reading = __esmMin((() => {
	init_check();
	init_options();
	init_from_options();
	init_infer();
	init_operations();
	init_security();
	init_wanted();
}));

// src/suites/explore/described/described.ts
var described_exports = /* @__PURE__ */ __exportAll({ describe: () => describe });
/** Files of the project, or what the target serves, by who a description is asked for. */
function textsOf({ project, http }, { openapi, headers }) {
	const texts = /* @__PURE__ */ new Map();
	const isServed = openapi.startsWith("/");
	const read = async (name) => {
		const bytes = isServed ? await served(name) : await project.read(name);
		const text = bytes && new TextDecoder().decode(bytes);
		if (text !== void 0) texts.set(name, text);
		return text;
	};
	const served = async (url) => {
		const answer = await http.request({
			url,
			headers
		});
		if (answer.status < 400) return answer.body;
		throw new DescriptionMistake(`The target answered ${answer.status} for its description ${url}.`, "Correct the path, or name a file of the project.");
	};
	return {
		read,
		texts
	};
}
/** By name of an edge or probe its operation, found by its request where people wrote it. */
function operationsFor(input, document, { operations }, written) {
	const all = [...input.edges, ...input.probes].flatMap(({ name, endpoint }) => {
		const known = Object.hasOwn(written.edges, name) || Object.hasOwn(written.probes, name) ? void 0 : operations.get(name);
		if (known) return [[name, known]];
		const path = endpoint.path.replaceAll(/\{it[^}]*\}/g, "it");
		const tree = operationOf(document, endpoint.method, path);
		return tree ? [[name, {
			name,
			tree
		}]] : [];
	});
	return new Map(all);
}
async function abstractionOf(bench, input, state, { remembered }) {
	const world = new HttpWorld(bench, {
		...input,
		abstraction: []
	}, state);
	const things = input.edges.flatMap(({ foreach = "" }) => /^\$\.vars\b/.test(foreach) ? [] : [foreach]);
	const ids = [...new Set(things.filter((path) => path !== "")), ...remembered];
	const edges = input.edges.filter(({ safe }) => !safe).map(({ name }) => name);
	return {
		...await calibrated(world, edges, {
			probes: input.probes.map(({ name }) => name),
			ids
		}),
		requests: world.spent().requests
	};
}
/** What values are made by. A stored base had a run of its own: unless somebody says so, all such take the smallest. */
function seedOf({ seed: run, targets }, { seed }) {
	if (typeof seed === "number") return seed;
	return seed === "run" || targets.base !== void 0 ? run : 0;
}
/** Headers that are sent anyway, by their names in lower case. */
function sentAnyway({ session }, { as }, { headers }) {
	const given = session(as);
	const names = [...Object.keys(headers), ...Object.keys(given.headers)].map((name) => name.toLowerCase());
	return /* @__PURE__ */ new Set([...names, ...given.cookies.length > 0 ? ["cookie"] : []]);
}
/** Reads a description and makes a graph of it. Rejects with a Failure where it cannot be read. */
async function graphOf$1(bench, input, state, written) {
	const from = fromOf(written.from ?? "");
	const { read, texts } = textsOf(bench, from);
	const seed = seedOf(bench, from);
	const { document, operations, found, merged } = await readGraph(written, read, seed);
	const whole = {
		...inputOf(input.subject, {
			...merged,
			from: void 0
		}),
		replay: input.replay
	};
	const described = operationsFor(whole, document, found, written);
	const own = new Set([...described.values()].map(({ tree }) => tree));
	const abstraction = written.abstraction.length > 0 || input.replay.length > 0 ? {
		abstraction: written.abstraction,
		restless: [],
		requests: 0
	} : await abstractionOf(bench, whole, state, found);
	const holding = {
		rules: from.rules,
		description: {
			document,
			file: from.openapi
		}
	};
	let positions;
	return {
		input: {
			...whole,
			abstraction: [...abstraction.abstraction]
		},
		checks: checksOf(holding, described, found.held),
		options: {
			...merged,
			abstraction: [...abstraction.abstraction]
		},
		file: from.openapi,
		seed,
		operations: operations.length,
		unmade: found.unmade.filter(({ operation }) => !own.has(operation.tree)),
		lacking: lackingIn(document, operations, from, sentAnyway(bench, input, from)),
		restless: abstraction.restless,
		requests: abstraction.requests,
		placeOf: (name) => {
			const operation = found.operations.get(name);
			if (!operation || from.openapi.startsWith("/")) return void 0;
			positions ??= positionsIn(texts.get(from.openapi) ?? "");
			const position = positions(operation);
			return position && {
				file: from.openapi,
				...position
			};
		}
	};
}
/** The graph of a description; `place` is the line that names it. */
async function describe(bench, input, state, { written, place }) {
	try {
		return await graphOf$1(bench, input, state, written);
	} catch (error) {
		if (error instanceof DescriptionMistake) throw placedMistake(error, place);
		throw error;
	}
}
var init_described = __esmMin((() => {
	init_http_world();
	init_calibrate();
	init_checks();
	init_from_options();
	init_lines();
	init_reading();
	init_security();
}));

// src/suites/explore/described/foresee.ts
var foresee_exports = /* @__PURE__ */ __exportAll({ foreseen: () => foreseen });
function flowLine({ thing, makers, listed: place, users }) {
	return `${thing}: ${makers.length > 0 ? `made by ${makers.join(", ")}` : "made by none"}${place === void 0 ? "" : `, listed at ${place}`}; ${users.length > 0 ? `taken by ${users.join(", ")}` : "taken by none"}`;
}
function valuesOf({ seed }) {
	if (seed === void 0) return "";
	if (seed === 0) return ", the smallest values";
	return seed === "run" ? ", values by the seed of the run" : `, values by seed ${seed}`;
}
/**
* ```
* 6 edges and 2 probes of 7 operations of openapi.yaml
* looked at by orders, count
* order: made by create, listed at $.orders[*].id; taken by read, pay, refund, delete, read_gone
* taking nothing: create
* cannot be made: GET /reports/{reportId}, nothing makes or lists a reportId
* ```
*/
function linesOf({ document, operations, found, merged }, written) {
	const from = fromOf(written.from ?? "");
	const { openapi } = from;
	const [edges, probes] = [Object.entries(merged.edges), Object.keys(merged.probes)];
	const free = edges.filter(([, { foreach }]) => foreach === void 0).map(([name]) => name);
	const own = new Set(Object.keys(from.headers).map((name) => name.toLowerCase()));
	return [
		`${counted(edges.length, "edge")} and ${counted(probes.length, "probe")} of ${counted(operations.length, "operation")} of ${openapi}${valuesOf(from)}`,
		...probes.length > 0 ? [`looked at by ${probes.join(", ")}`] : [],
		...some(found.flows.map(flowLine)),
		...free.length > 0 ? [`taking nothing: ${free.join(", ")}`] : [],
		...some(found.unmade.map(({ operation, why }) => `cannot be made: ${lineOf(operation)}, ${why}`)),
		...lackingIn(document, operations, from, own).map(({ scheme, what, operations: all }) => `nothing under auth for ${scheme}, ${what}: ${listed(all.map(lineOf))}`)
	];
}
/** What a description gives, before anything is asked of the target. Rejects with a Failure where it is wrong. */
async function foreseen({ input, places }, project) {
	const { written } = Input.parse(input);
	if (!written) return [];
	const { openapi } = fromOf(written.from ?? "");
	if (openapi.startsWith("/")) return [`its edges are known once the target is asked for ${openapi}; name a file to see them here`];
	const read = async (name) => {
		const bytes = await project.read(name);
		return bytes && new TextDecoder().decode(bytes);
	};
	try {
		return linesOf(await readGraph(written, read, 0), written);
	} catch (error) {
		if (error instanceof DescriptionMistake) throw placedMistake(error, places?.["from"]);
		throw error;
	}
}
var MOST, some;
var init_foresee = __esmMin((() => {
	init_input();
	init_listed();
	init_from_options();
	init_operations();
	init_reading();
	init_security();
	MOST = 40;
	some = (lines) => [...lines.slice(0, MOST), ...lines.length > MOST ? [`and ${lines.length - MOST} more`] : []];
}));

// src/suites/explore/engine.ts
init_input();
init_http_world();
async function explored(outcome, input) {
	const { walker } = outcome;
	const limits = {
		...input,
		ms: input.time
	};
	const ended = await search(walker, limits);
	for (const found of walker.found.values()) outcome.confirmed.push(await confirm(walker, found));
	if (input.races) outcome.raced = await race(walker, limits);
	outcome.ended = ended;
}
async function replayed(outcome, { replay: way }) {
	const { steps, faults, missing } = await replay(outcome.walker.world, way);
	outcome.replayed = steps;
	outcome.confirmed.push(...faults);
	if (missing === void 0) return;
	throw new Failure({
		code: "explore/no-way",
		owner: "target",
		message: `The replay cannot go on with ${missing} after ${steps.join(", ") || "its start"}: nothing of that number is there.`,
		next: "See whether the step before it still does what it did."
	});
}
/** The graph that a description gives, where the options name one. */
async function graphOf(task, bench, state, input) {
	const { written } = input;
	if (!written) return { input };
	const { describe } = await Promise.resolve().then(() => (init_described(), described_exports));
	const described = await describe(bench, input, state, {
		written,
		place: task.places?.["from"]
	});
	return {
		input: described.input,
		described
	};
}
async function walked(task, bench, state, { input, described }) {
	const world = new HttpWorld(bench, input, state, described);
	const outcome = newOutcome(new Walker(world, input.depth));
	const telling = {
		input,
		state,
		described,
		places: task.places ?? {}
	};
	try {
		await (input.replay.length > 0 ? replayed(outcome, input) : explored(outcome, input));
		return observationOf(outcome, telling);
	} catch (error) {
		bench.emit(observationOf(outcome, telling));
		throw error;
	}
}
/** What a description gives, before anything is asked of the target. */
async function foresee(task, project) {
	const { foreseen } = await Promise.resolve().then(() => (init_foresee(), foresee_exports));
	return foreseen(task, project);
}
/** Walks through a graph once. What was seen until then is kept, whatever ends the walk. */
async function measure(task, bench) {
	const input = Input.parse(task.input);
	const state = await bench.state(input.state);
	try {
		return await walked(task, bench, state, await graphOf(task, bench, state, input));
	} finally {
		await state.close();
	}
}

export { foresee, measure };
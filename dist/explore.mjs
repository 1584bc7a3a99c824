import "node:module";
import { ContentMistake, Endpoint, ExpressionLimit, Failure, Severity, StateOptions, amountOf, checkEndpoint, compileCondition, compileJsonPath, conditionMistake, contentBytes, cookieOf, decoded, didYouMean, endpointOf, endpointShape, isTargetDown, jsonPathMistake, requestLine, sessionHeaders, shown, verifierOf, z } from "./shared.mjs";

// src/suites/explore/input.ts
const Named = { name: z.string() };
const EdgeInput = z.strictObject({
	...Named,
	endpoint: Endpoint,
	when: z.string().optional(),
	foreach: z.string().optional(),
	/** Lists under `$.vars`: what is added to them by a path into the answer; '' is the thing itself. */
	remember: z.record(z.string(), z.string()),
	safe: z.boolean()
});
/** One graph: what a task carries from the plan to the engine. Times in ms. */
const Input = z.strictObject({
	subject: z.string(),
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

// src/suites/explore/outcome.ts
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
/** Names at the root of every expression besides the probes'. */
const RESERVED = [
	"body",
	"status",
	"headers",
	"vars",
	"last",
	"it"
];
/** Names that an expression asks the root for, texts left out: `$.orders[*]` → `orders`. */
function rootsOf(expression) {
	return [...expression.replaceAll(/\[\s*(["'])([A-Za-z_][\w-]*)\1\s*\]/g, ".$2").replaceAll(/"[^"]*"|'[^']*'/g, "\"\"").matchAll(/\$\.([A-Za-z_][\w-]*)/g)].map(([, name = ""]) => name);
}
function checkRoots(graph, complain) {
	const known = [...Object.keys(graph.probes), ...RESERVED];
	const look = (path, expression) => {
		for (const name of new Set(rootsOf(expression ?? ""))) if (!known.includes(name)) complain(path, `looks at $.${name}, which is no probe.${didYouMean(name, known)}`);
	};
	graph.abstraction.forEach((path, at) => look(["abstraction", String(at)], path));
	for (const [name, { assert }] of Object.entries(graph.nodes)) look([
		"nodes",
		name,
		"assert"
	], assert);
	for (const [name, { assert, empty }] of Object.entries(graph.invariants)) {
		look([
			"invariants",
			name,
			"assert"
		], assert);
		look([
			"invariants",
			name,
			"empty"
		], empty);
	}
	for (const [name, { when, foreach }] of Object.entries(graph.edges)) {
		look([
			"edges",
			name,
			"when"
		], when);
		look([
			"edges",
			name,
			"foreach"
		], foreach);
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
	for (const name of RESERVED) if (Object.hasOwn(graph.probes, name)) complain(["probes", name], "is a name that expressions use otherwise; give the probe another");
	const initial = Object.entries(graph.nodes).filter(([, node]) => node.initial);
	if (initial.length === 0) complain(["nodes"], "has no initial node; mark the one that a reset leads to with initial: true");
	for (const [name] of initial.slice(1)) complain([
		"nodes",
		name,
		"initial"
	], `is the second initial node after ${initial[0]?.[0]}; keep one`);
	checkRoots(graph, complain);
	checkEdges(graph, complain);
}

// src/suites/explore/options.ts
/** Between two labels that are made at once. */
const RACE = /\s*(?:‖|\|\|)\s*/;
const COVERAGE = [
	"edges",
	"pairs",
	"triples",
	"exhaust"
];
/** A text that a reader of expressions takes. */
const expression = (mistake) => shown(z.string()).superRefine((text, context) => {
	const message = mistake(text);
	if (message !== void 0) context.addIssue({
		code: "custom",
		message
	});
});
const Path = expression(jsonPathMistake);
const Condition = expression(conditionMistake);
const Name = z.string().regex(/^[A-Za-z_][\w-]*$/, "must be letters, digits, dashes and underscores, a letter first");
const { name: _name, ...requestShape } = endpointShape;
const Probe = z.strictObject(requestShape).superRefine(checkEndpoint).refine((probe) => requestLine(probe).method === "GET", "must be a get: a probe changes nothing");
const Edge = z.strictObject({
	...requestShape,
	when: Condition.optional().describe("A condition over the probes; without one it can always be done"),
	foreach: Path.optional().describe("What it is done to: {it} stands for one of these in path and body"),
	remember: z.union([Name, z.record(Name, Path)]).optional().describe("A list under $.vars that {it} is added to, or lists with paths into the answer"),
	safe: z.boolean().optional().describe("It changes nothing; by default get, head and options")
}).superRefine(checkEndpoint);
const Node = z.strictObject({
	assert: Condition.describe("A condition that holds in this node"),
	initial: z.boolean().default(false).describe("The node that a reset leads to")
});
const Invariant = z.strictObject({
	severity: Severity.default("error"),
	assert: Condition.optional().describe("A condition that holds after every edge"),
	empty: Path.optional().describe("A path that names nothing, after every edge")
}).refine(({ assert, empty }) => assert === void 0 !== (empty === void 0), "needs either assert (a condition) or empty (a path that finds nothing)");
const Explore = z.strictObject({
	coverage: z.enum(COVERAGE).default("pairs"),
	order: z.enum(["bfs", "dfs"]).default("dfs"),
	depth: z.int().min(1).max(100).default(12),
	requests: z.int().min(1).max(1e6).default(2e3),
	time: amountOf("ms").default(6e4),
	races: z.boolean().default(false),
	replay: shown(z.string()).optional().describe("One way alone, as a finding prints it: create > pay(1) > refund(1)")
});
const fields = {
	probes: z.record(Name, Probe).refine((probes) => Object.keys(probes).length > 0, "names no probe; add one, e.g. orders: { get: /orders }"),
	/** What saves the target's state and brings it back. */
	state: StateOptions,
	abstraction: z.array(Path).min(1, "names nothing; add a path that tells states apart, e.g. \"$.orders[*].status\""),
	nodes: z.record(Name, Node),
	edges: z.record(Name, Edge).refine((edges) => Object.keys(edges).length > 0, "names no edge"),
	invariants: z.record(Name, Invariant).default({}),
	explore: Explore.prefault({}),
	/** The actor who sends everything. */
	as: shown(z.string()).optional()
};
/** What stands under `with` in the config. */
const Options = z.strictObject(fields).superRefine(checkGraph);

// src/suites/explore/search/found.ts
/** By what a fault is the same wherever it shows. */
const faultKey = ({ rule, name }, edge) => JSON.stringify([
	rule,
	name,
	edge
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
/** Tries of a race that found something: it takes luck to lose one. */
const TRIES = 5;
const nameOf$1 = ({ edge, kind }) => JSON.stringify([edge, kind]);
/** What changes something where it is done. */
const isEffective = ({ accepted, broken, to, from }) => accepted > 0 && !broken && to !== void 0 && to !== from;
/** Every two kinds of moves that change something, a move and itself among them, once, nearest to the start. */
function racesIn({ graph, world }) {
	const races = /* @__PURE__ */ new Map();
	for (const { id } of graph.states.toSorted((a, b) => a.depth - b.depth)) {
		const moves = graph.outOf(id).filter((move) => !world.isSafe(move.edge) && isEffective(move));
		for (const [at, first] of moves.entries()) for (const second of moves.slice(at)) {
			const key = [nameOf$1(first), nameOf$1(second)].toSorted().join();
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
	for (let tries = 0; tries < TRIES; tries += 1) {
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
/** A fault of a race, tried again unless that was done before. */
async function judged(walker, each, { fault, known, label }) {
	const { requests } = walker.world.spent();
	if (known && !known.flaky) return {
		...known,
		places: known.places + 1
	};
	const again = await cameAgain(walker, each, fault);
	walker.here = void 0;
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
			found.set(key, await judged(walker, each, {
				fault,
				known: found.get(key),
				label: fired.label
			}));
		}
	}
	return {
		found: [...found.values()],
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
		const kind = kindOf(transition);
		this.#made.set(kind, { broken: transition.broken || this.#made.get(kind)?.broken === true });
		transition.to = to?.id;
		if (to) this.#nearer(to.id, (this.states[transition.from]?.depth ?? 0) + 1);
	}
	/** What became of moves of its kind, in whichever state; undefined where none was made. */
	alike(transition) {
		return this.#made.get(kindOf(transition));
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
const kindOf = ({ edge, kind }) => `${edge}\n${kind}`;
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

// src/suites/explore/told/diagram.ts
/** States that are drawn; of more, those on ways to broken rules first, then the nearest to the start. */
const MOST_STATES = 60;
const nameOf = (state) => `s${state}`;
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
		id: nameOf(id),
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
		draw(nameOf(from), nameOf(to), edge, {
			failing: ways.has(id) && from !== to,
			unsteady: isUnsteady(transition)
		});
	}
	const broken = violations.map(({ fault, path, way }, at) => {
		const last = graph.transitions[way.at(-1) ?? -1];
		const start = (fault.rule === "race" ? last?.to : last?.from) ?? 0;
		draw(nameOf(start), `x${at}`, path.at(-1) ?? "", {
			failing: true,
			unsteady: false
		});
		const depth = (graph.states[start]?.depth ?? 0) + 1;
		return {
			id: `x${at}`,
			title: fault.name,
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

// src/suites/explore/told/uncovered.ts
/** Names that are listed. */
const MOST_LISTED = 10;
function listed(names) {
	const shown = names.slice(0, MOST_LISTED).join(", ");
	return names.length > MOST_LISTED ? `${shown} and ${names.length - MOST_LISTED} more` : shown;
}
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
function edgeFindings({ walker }, { subject, edges }) {
	return edges.flatMap((edge) => {
		const own = walker.graph.transitions.filter((transition) => transition.edge === edge.name);
		const fired = own.filter((transition) => transition.fired > 0);
		if (fired.length === 0) return [{
			...warning(subject, "never-fired", edge.name),
			message: own.length > 0 ? `${edge.name} was never made: the walk ended before.` : `${edge.name} was never made: its condition held nowhere, or there was nothing to do it to.`
		}];
		const refused = fired.every(({ accepted }) => accepted === 0) && mayBeAccepted(edge);
		const times = fired.reduce((sum, each) => sum + each.fired, 0);
		return refused ? [{
			...warning(subject, "always-refused", edge.name),
			message: `${edge.name} was refused wherever it was made.`,
			detail: `Made ${times} times in ${fired.length} states.`
		}] : [];
	});
}
function nodeFindings({ walker }, { subject, nodes }) {
	const titles = walker.graph.states.map(({ title }) => title.split(" · ")[0]?.split(", ") ?? []);
	return nodes.filter(({ name }) => titles.length > 0 && !titles.some((names) => names.includes(name))).map(({ name }) => ({
		...warning(subject, "never-reached", name),
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
function uncovered(outcome, input) {
	return [
		...edgeFindings(outcome, input),
		...nodeFindings(outcome, input),
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
	switch (fault.rule) {
		case "invariant": return `${fault.name} does not hold ${afterWords(path)}.`;
		case "race": return `${fault.name} does not hold ${afterWords(path)}, ${AT_ONCE}.`;
		case "probe-answer": return `${fault.message} ${afterWords(path)}.`.replace(/^t/, "T");
		default: return `${path.at(-1) ?? ""} ${fault.message} ${afterWords(path.slice(0, -1))}.`;
	}
}
function detailOf({ fault, path, places, requests, record }) {
	return [
		fault.rule === "invariant" || fault.rule === "race" ? `${fault.message}.` : "",
		places > 1 ? `The same in ${places} places of the graph; this is the shortest way.` : "",
		`First seen after ${requests} requests.`,
		path.length > 0 ? `Again: explore: { replay: "${wayWords(path)}" }` : "",
		record === "" ? "" : `As steps of a journey:\n${record}`
	].filter((line) => line !== "").join("\n");
}
function findingOf(confirmed, subject) {
	const { fault, path, edge } = confirmed;
	return {
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
		detail: detailOf(confirmed)
	};
}
/** What did not come again, or could not be tried again: told, and never more than that. */
function flakyOf(confirmed, subject, why) {
	const { rule, name } = confirmed.fault;
	return {
		...findingOf(confirmed, subject),
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
function findingsOf(outcome, input) {
	const { subject } = input;
	return [
		...[...outcome.confirmed, ...outcome.raced?.found ?? []].map((confirmed) => confirmed.flaky ? flakyOf(confirmed, subject, "seen once, and not again from a clean start") : findingOf(confirmed, subject)),
		...untried(outcome).map((seen) => flakyOf(seen, subject, "seen once, and the run ended before it could be tried again")),
		...outcome.replayed ? [] : uncovered(outcome, input)
	];
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
const plain = (text) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").replaceAll(/[:;#"<>{}[\]()\\`%|]/g, " ").replaceAll(/ +/g, " ").trim().slice(0, 80) || "state";
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
	return [
		"stateDiagram-v2",
		"  [*] --> s0",
		...states.map(({ id, title }) => `  ${id} : ${plain(title)}`),
		...edges.map(({ from, to, labels }) => `  ${from} --> ${to} : ${plain(labels.join(", "))}`),
		...bad.length > 0 ? ["  classDef broken fill:#b3261e,color:#ffffff,stroke:#b3261e", `  class ${bad.join(",")} broken`] : [],
		""
	].join("\n");
}

// src/suites/explore/told/layout.ts
const [BOX, COLUMN, ROW, MARGIN] = [
	160,
	270,
	104,
	24
];
const [LINE, PADDING, LETTERS, MOST_LINES] = [
	16,
	10,
	22,
	3
];
/** A title in lines of at most so many letters. */
function linesOf(title) {
	const lines = [];
	for (const word of title.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && !/[;·]$/.test(last) && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word);
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
function lineOf(edge, from, to) {
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
		const lines = linesOf(state.title);
		const height = lines.length * LINE + 2 * PADDING;
		const y = MARGIN + (row + (tallest - column.length) / 2) * ROW + (ROW - height) / 2;
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
	const lines = diagram.edges.flatMap((edge) => {
		const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
		return from && to && from !== to ? [lineOf(edge, from, to)] : [];
	});
	return {
		width: 2 * MARGIN + Math.max(0, columns.length - 1) * COLUMN + BOX,
		height: 2 * MARGIN + tallest * ROW + 30,
		boxes,
		lines
	};
}

// src/suites/explore/told/svg.ts
const STYLE = `
svg{color-scheme:light dark;background:var(--page);font:13px system-ui,sans-serif;
--page:#fff;--ink:#1f2328;--soft:#59636e;--rule:#8c959f;--box:#f6f8fa;--bad:#b3261e;--badbox:#ffebe9}
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#f0f6fc;--soft:#9198a1;--rule:#656c76;--box:#151b23;
--bad:#ff7b72;--badbox:#25171c}}
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
`;
/** Text as XML takes it; what XML cannot hold is left out. */
const text = (value) => value.replaceAll(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
const round = (value) => String(Math.round(value * 10) / 10);
function boxMarkup({ x, y, width, height, lines, title, failing, broken }) {
	const kind = [failing ? "failing" : "", broken ? "broken" : ""].join(" ").trim();
	const words = lines.map((line, at) => `<text x="${round(x + width / 2)}" y="${round(y + 22 + at * 16)}" text-anchor="middle">${text(line)}</text>`);
	const place = `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}"`;
	return `<g class="${kind}"><title>${text(title)}</title><rect ${place} rx="8"/>${words.join("")}</g>`;
}
const LONGEST_LABEL = 30;
function lineMarkup({ points, label, labels, failing, unsteady }) {
	const [[x = 0, y = 0] = [], ...rest] = points;
	const curve = rest.map((point) => point.map(round).join(" ")).join(",");
	const words = labels.join(", ");
	const shown = words.length > LONGEST_LABEL ? `${words.slice(0, 29)}…` : words;
	const kind = [failing ? "failing" : "", unsteady ? "unsteady" : ""].join(" ").trim();
	const arrow = failing ? "bad" : "end";
	return `<g class="${kind}"><title>${text(words)}</title><path d="M${round(x)} ${round(y)}C${curve}" marker-end="url(#${arrow})"/><text class="label" x="${round(label[0])}" y="${round(label[1])}" text-anchor="middle">${text(shown)}</text></g>`;
}
const marker = (id, colour) => `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:var(${colour});stroke:none"/></marker>`;
/** The states of a walk as a picture, for a light page and a dark one; ways to broken rules stand out. */
function svgOf(diagram) {
	const { width, height, boxes, lines } = layoutOf(diagram);
	const ordered = lines.toSorted((a, b) => Number(a.failing) - Number(b.failing));
	const note = diagram.hidden > 0 ? `<text class="label" x="24" y="${height - 8}">${diagram.hidden} more states are not drawn.</text>` : "";
	const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
	const markers = marker("end", "--rule") + marker("bad", "--bad");
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>State graph</title><style>${STYLE}</style><defs>${markers}</defs>${ordered.map(lineMarkup).join("")}${boxes.map(boxMarkup).join("")}${note}</svg>\n`;
}

// src/suites/explore/told/observation.ts
const bytes = (text) => new TextEncoder().encode(text);
function graphOf({ walker: { graph }, ended }) {
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
			outcomes: [...new Set([...outcomes.keys()].map((outcome) => outcome.split(" ")[0] ?? ""))].toSorted()
		})),
		whole: ended === "covered"
	};
}
/** Ways to broken rules as journeys, one below the other. */
const journeys = (outcome) => violationsIn(outcome).filter(({ record }) => record !== "").map(({ fault, path, record }) => {
	const steps = record.replaceAll(/^/gm, "    ");
	const why = fault.message.replaceAll(/\s+/g, " ");
	return `# ${fault.name}: ${why}\n${JSON.stringify(wayWords(path))}:\n  steps:\n${steps}\n`;
}).join("\n");
function exhibitsOf(outcome, subject) {
	const diagram = diagramOf(outcome);
	const kept = journeys(outcome);
	return [
		{
			subject,
			name: "graph",
			mime: "application/json",
			body: bytes(JSON.stringify(graphOf(outcome)))
		},
		{
			subject,
			name: "state-diagram",
			mime: "image/svg+xml",
			body: bytes(svgOf(diagram))
		},
		{
			subject,
			name: "state-diagram-mermaid",
			mime: "text/plain",
			body: bytes(mermaidOf(diagram))
		},
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
/** What a walk saw, whole or broken off, in the house's nouns. */
function observationOf(outcome, input, state) {
	const { subject } = input;
	return {
		measurements: measurementsOf(outcome, subject),
		findings: findingsOf(outcome, input),
		exhibits: exhibitsOf(outcome, subject),
		notes: notesOf(outcome, input, state)
	};
}

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

// src/suites/explore/world/faults.ts
/** Offenders that are named. */
const MOST_NAMED = 3;
const LONGEST_VALUE = 120;
const short = (value) => {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
};
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

// src/suites/explore/world/journey.ts
/** Places of an answer that are looked at for a value. */
const MOST_PLACES = 2e3;
const key = (name) => typeof name === "number" || !/^[A-Za-z_]\w*$/.test(name) ? `[${JSON.stringify(name)}]` : `.${name}`;
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
const put = (text, variable) => text.replaceAll(/\{it(?:\.[\w-]+)*\}/g, `\${{ vars.${variable} }}`);
/** A step in YAML whose values are JSON, which YAML holds. */
function lines(endpoint, variable, capture, assert) {
	const { method, path, headers, body, expect } = endpoint;
	const expected = [expect.statuses.length > 0 ? `status: ${JSON.stringify(expect.statuses)}` : "", assert && `assert: ${JSON.stringify(assert)}`].filter((each) => each !== "").join(", ");
	const json = headers["content-type"] === "application/json";
	return [
		`- ${method.toLowerCase()}: ${JSON.stringify(put(path, variable))}`,
		...body === void 0 ? [] : [`  ${json ? "json" : "body"}: ${json ? put(body, variable) : JSON.stringify(put(body, variable))}`],
		...expected === "" ? [] : [`  expect: { ${expected} }`],
		...capture === "" ? [] : [`  capture: { ${capture} }`]
	].join("\n");
}
const isThing = (step) => "edge" in step && step.thing !== void 0;
function sourcesOf(log) {
	const sources = /* @__PURE__ */ new Map();
	for (const [at, step] of log.entries()) {
		if (!isThing(step) || !step.thing) continue;
		const { value, number } = step.thing;
		const known = JSON.stringify(value);
		const from = log.slice(0, at).findIndex(({ body }) => pathOf(body, value) !== void 0);
		const path = pathOf(log[from]?.body, value);
		if (path === void 0 || sources.has(known)) continue;
		const variable = `${(step.edge.foreach?.text ?? "").match(/\w+/)?.[0] ?? "it"}_${number}`;
		sources.set(known, {
			value,
			variable,
			step: from,
			path
		});
	}
	return [...sources.values()];
}
function variableOf(step, sources) {
	if (!isThing(step)) return "it";
	return sources.find(({ value }) => value === step.thing?.value)?.variable ?? "it";
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
		const capture = sources.filter((source) => source.step === at).map(({ variable, path }) => `${variable}: ${JSON.stringify(path)}`).join(", ");
		const isLast = log.slice(at + 1).every((later) => !("edge" in later));
		if ("edge" in step) return [lines(step.edge.endpoint, variableOf(step, sources), capture, "")];
		const probe = probes.find(({ name }) => name === step.probe);
		return probe && (capture !== "" || isLast) ? [lines(probe.endpoint, "it", capture, isLast ? assertOf(probe.name, input) : "")] : [];
	});
	return [...reset ? [lines(reset, "it", "", "")] : [], ...steps].join("\n");
}

// src/suites/explore/world/names.ts
/** Things by the order in which they appeared since a clean start: `pay(1)` is the same in every run. */
var Names = class Names {
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
const isRemembered = (collection) => /^\$(\.vars\b|\['vars'\])/.test(collection);

// src/suites/explore/world/memory.ts
/** All that a run of requests knows besides the target's own state; it goes back with that. */
var Memory = class Memory {
	sessions;
	names = new Names();
	vars = {};
	last = {};
	/** Something may have come into being that has no number yet. */
	unnumbered = false;
	/** Bodies of probes since the last request that may have changed something. */
	probes = /* @__PURE__ */ new Map();
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
		this.last = {
			edge: edge.name,
			status,
			body: body ?? null,
			headers
		};
		this.probes.clear();
		this.unnumbered ||= edge.foreach === void 0 && !edge.safe;
		if (status === 0 || status >= 400) return;
		for (const [list, path] of edge.remember) {
			const values = path ? path.values(body) : [thing?.value];
			if (!path && thing) this.names.remember(thing.value, thing.number);
			this.vars = {
				...this.vars,
				[list]: [...this.vars[list] ?? [], ...values]
			};
		}
	}
};

// src/suites/explore/world/meter.ts
/** What each way of getting somewhere cost until now, in requests and in ms. */
var Meter = class {
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

// src/suites/explore/world/rules.ts
/** Roots of expressions that speak of an answer. */
const ANSWER = /* @__PURE__ */ new Set([
	"last",
	"status",
	"body",
	"headers"
]);
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
		remember: Object.entries(remember).map(([list, path]) => [list, path === "" ? void 0 : compileJsonPath(path)]),
		verify: verifierOf(edge.endpoint.expect)
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

// src/suites/explore/world/send.ts
const partOf = (thing, keys) => keys.split(".").filter((key) => key !== "").reduce((at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : void 0, thing);
const wordOf = (value) => typeof value === "string" ? value : JSON.stringify(value ?? null);
const IT = /\{it((?:\.[\w-]+)*)\}/g;
/** The endpoint for one thing: `{it}` in its path as part of an address, in its body as JSON writes it. */
function fillIn({ path, body, ...rest }, thing) {
	const quoted = (text) => text.replace(/"\{it((?:\.[\w-]+)*)\}"/g, (_, keys) => JSON.stringify(partOf(thing, keys) ?? null)).replace(IT, (_, keys) => JSON.stringify(wordOf(partOf(thing, keys))).slice(1, -1));
	return {
		...rest,
		path: path.replace(IT, (_, keys) => encodeURIComponent(wordOf(partOf(thing, keys)))),
		...body !== void 0 && { body: quoted(body) }
	};
}
/** Sends a request and holds its answer to what is expected. Rejects only where the run is over. */
async function send(sender, endpoint, verify) {
	const { answer, error = "no answer" } = await exchange(endpoint, sender);
	if (!answer) return {
		status: 0,
		headers: {},
		body: void 0,
		error,
		mismatch: void 0
	};
	const { status, headers, text, json, ms } = answer;
	return {
		status,
		headers,
		body: json === void 0 ? text : json,
		mismatch: verify({
			status,
			headers,
			body: text,
			service: ms
		})
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

// src/suites/explore/world/target.ts
/** Requests without an answer, one after another, after which the target is down. */
const MOST_SILENT = 3;
/** Sends requests one by one or together, and counts them. */
var Target = class {
	requests = 0;
	#bench;
	#as;
	#verifiers = /* @__PURE__ */ new Map();
	#silent = 0;
	constructor(bench, as) {
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
		const verify = this.#verifiers.get(endpoint) ?? verifierOf(endpoint.expect);
		this.#verifiers.set(endpoint, verify);
		return verify;
	}
};

// src/suites/explore/world/projection.ts
const tree = () => ({
	facts: [],
	lists: /* @__PURE__ */ new Map()
});
/** `$['orders'][0]['id']` → `['orders', 0, 'id']`. */
function stepsOf(path) {
	return [...path.matchAll(/\[(?:(\d+)|'((?:[^'\\]|\\.)*)')\]/g)].map(([, index, name = ""]) => index === void 0 ? name.replaceAll(/\\(.)/g, "$1") : Number(index));
}
/** The same place in every element of a list: `$['orders'][*]['id']`. */
const placeOf = (path) => path.replaceAll(/\[\d+\]/g, "[*]");
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
function textOf(node, id) {
	const facts = node.facts.map(([name, value]) => `${name}=${id(value)}`);
	const lists = [...node.lists].map(([name, elements]) => {
		return `${name}[${sorted(elements).map((element) => textOf(element, id)).join(" ")}]`;
	});
	return `{${[...facts, ...lists].join(",")}}`;
}
var Id = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
const blank = (value) => value instanceof Id ? "#" : JSON.stringify(value);
function sorted(elements) {
	return [...elements].toSorted(([a], [b]) => a - b).map(([, element]) => ({
		element,
		text: textOf(element, blank)
	})).toSorted((a, b) => Number(a.text > b.text) - Number(a.text < b.text)).map(({ element }) => element);
}
function titleOf(node) {
	const word = (value) => typeof value === "string" ? value : blank(value);
	const facts = node.facts.map(([name, value]) => name === "" ? word(value) : `${name.split(".").at(-1) ?? ""} ${word(value)}`);
	return [...[...node.lists].map(([name, elements]) => {
		return `${name}: ${sorted(elements).map((element) => [...element.facts.map(([, value]) => word(value)), ...listWords(element)].join(" ")).join(", ")}`;
	}), ...facts].join("; ") || "nothing";
}
const listWords = (element) => element.lists.size > 0 ? [`(${titleOf(element)})`] : [];
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
		key: textOf(root, numbered),
		title: titleOf(root),
		kindOf: (path) => {
			const element = elementAt(root, path, false);
			return element && element.at !== root ? textOf(element.at, blank) : "";
		}
	};
}

// src/suites/explore/world/things.ts
/** Things of an edge that are looked at. */
const MOST_THINGS = 100;
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
function thingsOf(edge, data, projection, names) {
	const { foreach } = edge;
	return (foreach?.found(data).slice(0, MOST_THINGS) ?? []).map(({ value, path }) => ({
		value,
		kind: projection.kindOf(path),
		number: names.numberOf(foreach?.text ?? "", value)
	}));
}
const labelOf = ({ name }, thing) => thing ? `${name}(${thing.number})` : name;
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
		for (const thing of thingsOf(edge, data, projection, names)) {
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

// src/suites/explore/world/http-world.ts
/** A target that is asked by requests. */
var HttpWorld = class {
	#input;
	#state;
	#rules;
	#target;
	#meter;
	#saves = /* @__PURE__ */ new Map();
	#fresh;
	#memory;
	#log = [];
	#saved = 0;
	constructor(bench, input, state) {
		this.#input = input;
		this.#state = state;
		this.#rules = rulesOf(input);
		this.#target = new Target(bench, input.as);
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
		return firedOf(aim.label, [sent], {
			...sight,
			faults: [...answerFaults(sent), ...sight.faults]
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
		const sent = await this.#target.ask(fillIn(edge.endpoint, thing?.value), this.#memory.sessions, edge.verify);
		this.#log.push({
			edge,
			thing,
			body: sent.body
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
			faults: brokenInvariants(this.#rules, data, this.#memory.isFresh)
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
		return thingsOf(edge, data, projection, this.#memory.names).find((thing) => thing.kind === kind);
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

// src/suites/explore/engine.ts
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
/** Walks through a graph once. What was seen until then is kept, whatever ends the walk. */
async function measure(task, bench) {
	const input = Input.parse(task.input);
	const state = await bench.state(input.state);
	const world = new HttpWorld(bench, input, state);
	const outcome = newOutcome(new Walker(world, input.depth));
	try {
		await (input.replay.length > 0 ? replayed(outcome, input) : explored(outcome, input));
		return observationOf(outcome, input, state);
	} catch (error) {
		bench.emit(observationOf(outcome, input, state));
		throw error;
	} finally {
		await state.close();
	}
}

export { measure };
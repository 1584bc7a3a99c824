import { SourceMap } from "node:module";
import { Failure, amountOf, ask, browserSocket, clean, isShell, openEgress, sessionHeaders, shown, suggest, z } from "./shared.mjs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/suites/contacts.ts
/** Hosts named in one note; of more, how many. */
const NAMED = 5;
function listed(hosts) {
	const more = hosts.length - NAMED;
	return hosts.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** What a page asked others for: each host once, in order, and a note of those that it was kept from. */
function contactsOf(subject, contacts) {
	const named = contacts.map(({ host, port, refused }) => ({
		host: `${host.includes(":") ? `[${host}]` : host}:${port}`,
		inside: refused === "private-name" || refused === "private-address"
	}));
	const hostsOf = (inside) => named.filter((one) => one.inside === inside).map(({ host }) => host);
	const refused = hostsOf(true).toSorted();
	const text = `The page asked for ${listed(refused)}, inside this machine's network: nothing was sent there.`;
	return {
		hosts: hostsOf(false).toSorted().map((host) => ({
			subject,
			host
		})),
		notes: refused.length > 0 ? [{
			subject,
			text
		}] : []
	};
}

// src/suites/read-text.ts
/** Bytes of one text at most, and ms that all texts of a page may take together. */
const LARGEST_TEXT = 1e7;
const TIME_FOR_ALL = 5e3;
async function textOf$1({ status, body }) {
	if (status !== 200 || !body) {
		await body?.cancel();
		return;
	}
	const decoder = new TextDecoder();
	let text = "";
	for await (const part of body) {
		text += decoder.decode(part, { stream: true });
		if (text.length > LARGEST_TEXT) return void 0;
	}
	return text;
}
/**
* Reads texts of the target as the page's visitor would, each once; none of them is worth failing or waiting for.
*/
function readerOf({ target, pinned, tls, signal }, session) {
	const inTime = AbortSignal.any([signal, AbortSignal.timeout(TIME_FOR_ALL)]);
	const headers = sessionHeaders(session);
	const known = /* @__PURE__ */ new Map();
	const asked = (url) => ask(url, {
		headers,
		signal: inTime,
		tls
	}, pinned).then(textOf$1).catch(() => void 0);
	return async (url) => {
		if (url.origin !== new URL(target).origin) return void 0;
		const text = known.get(url.href) ?? asked(url);
		known.set(url.href, text);
		return text;
	};
}

// src/suites/addresses.ts
/** Whether a URL belongs to the site under test; what others break is not its own fault. */
function isOwn(url, target) {
	return !/^https?:/.test(url) || URL.parse(url)?.origin === URL.parse(target)?.origin;
}
/** A URL as a place to look: its path on the site under test, its whole address elsewhere, without query. */
function addressOf(url, target) {
	const parsed = URL.parse(url);
	if (!parsed) return url;
	return isOwn(url, target) ? parsed.pathname : parsed.origin + parsed.pathname;
}
const LONGEST_NAME = 300;
/**
* A source's name in a map as a path: `src/cart.ts` for `webpack://shop/./src/cart.ts`, `../src/cart.ts` and their kin.
* `base` is what names are relative to: the map's address, or its script's.
*/
function fileOf(source, base) {
	return (URL.parse(source, base)?.pathname ?? source).replace(/^\/+/, "").slice(0, LONGEST_NAME);
}

// src/suites/requests.ts
/** Methods and paths kept of one page; one that asks for more is no page of a site any more. */
const MOST$1 = 200;
/** What of a page's requests went to the target itself: each method and path once, its query left out, in order. */
function requestsOf(subject, target, { sent, failed }) {
	const bad = new Set(failed.map(({ method, url }) => `${method} ${url}`));
	const counts = /* @__PURE__ */ new Map();
	for (const { method, url } of sent) {
		const path = /^https?:/.test(url) && isOwn(url, target) ? URL.parse(url)?.pathname : void 0;
		if (path === void 0) continue;
		const key = `${path} ${method}`;
		const known = counts.get(key);
		const hasFailed = known?.failed === true || bad.has(`${method} ${url}`);
		const count = (known?.count ?? 0) + 1;
		counts.set(key, {
			subject,
			method,
			path,
			count,
			...hasFailed && { failed: true }
		});
	}
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).slice(0, MOST$1).map(([, request]) => request);
}

// src/suites/session.ts
const Paused = z.object({
	method: z.literal("Fetch.requestPaused"),
	params: z.object({
		requestId: z.string(),
		request: z.object({ headers: z.record(z.string(), z.string()) })
	})
});
const Cookies = z.object({ cookies: z.array(z.object({
	name: z.string(),
	value: z.string(),
	httpOnly: z.boolean()
})) });
const within$1 = ({ context }) => context === void 0 ? {} : { browserContextId: context };
/** A request's headers with the session's in place of its own of the same names, whatever their case. */
function headersWith(own, session) {
	const ours = Object.entries(session);
	const names = new Set(ours.map(([name]) => name.toLowerCase()));
	return [...Object.entries(own).filter(([name]) => !names.has(name.toLowerCase())), ...ours].map(([name, value]) => ({
		name,
		value
	}));
}
/**
* Makes the whole browser behave as `session` towards `origin`, and only there: Lighthouse's own extra headers
* would hand a preview's secret to every third party. Returns what releases it.
*/
async function applySession(session, origin, home) {
	const hasHeaders = Object.keys(session.headers).length > 0;
	if (!hasHeaders && session.cookies.length === 0) return () => void 0;
	const socket = await browserSocket(home.socket, (message) => {
		const paused = Paused.safeParse(message);
		if (!paused.success) return;
		const { requestId, request } = paused.data.params;
		const headers = headersWith(request.headers, session.headers);
		socket.send("Fetch.continueRequest", {
			requestId,
			headers
		});
	});
	if (session.cookies.length > 0) await socket.ask("Storage.setCookies", {
		cookies: session.cookies.map(({ name, value }) => ({
			name,
			value,
			url: origin
		})),
		...within$1(home)
	});
	if (hasHeaders) await socket.ask("Fetch.enable", { patterns: [{ urlPattern: `${origin}/*` }] });
	return () => socket.close();
}
/** All cookies that the visitor has by now, of whatever origin. */
async function cookiesIn(home) {
	const socket = await browserSocket(home.socket);
	try {
		const { cookies } = Cookies.parse(await socket.ask("Storage.getCookies", within$1(home)));
		return cookies.map(({ name, value, httpOnly }) => ({
			name,
			value,
			session: httpOnly
		}));
	} finally {
		socket.close();
	}
}

// src/suites/warm-tab.ts
/**
* ms that a tab of a whole Chrome is left alone before it is used: the window that it opens goes on starting beside the
* page, whose main thread then seems two to three times as busy.
*/
const REST = 1e3;
/** Rejects with the signal's reason once it is aborted. */
function abortOf(signal) {
	return new Promise((_resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}
/** A visit in a browser context of its own in the run's Chrome, which is closed whatever becomes of it. */
async function inWarmTab(bench, wayOut, visit) {
	bench.signal.throwIfAborted();
	const hasWindow = !isShell(bench.chrome());
	const tab = await bench.warmChrome.open(wayOut);
	const done = new AbortController();
	const signal = AbortSignal.any([bench.signal, done.signal]);
	const lost = Promise.race([tab.lost, abortOf(bench.signal)]);
	lost.catch(() => void 0);
	const rested = async () => {
		if (hasWindow) await setTimeout$1(REST, void 0, { signal });
	};
	try {
		return await visit({
			tab,
			signal,
			lost,
			rested
		});
	} finally {
		done.abort();
		await tab.close();
	}
}

// src/suites/interactions/measurements.ts
const value = (number) => ({
	kind: "replicates",
	values: [number]
});
/**
* The figures of one visit. INP is its worst interaction, as the web's definition has it for up to fifty; not rounded
* to 8 ms as Chrome's API for pages does.
*/
function measurementsOf({ interactions, frames }, subject) {
	const worst = interactions.length === 0 ? void 0 : Math.max(...interactions.map(({ duration }) => duration));
	return [
		{
			subject,
			metric: "inp",
			samples: worst === void 0 ? {
				kind: "absent",
				reason: "Chrome timed no interaction in what was done"
			} : value(worst)
		},
		{
			subject,
			metric: "long-frames-blocking",
			samples: value(frames.reduce((sum, { blocking }) => sum + blocking, 0))
		},
		{
			subject,
			metric: "long-frames",
			samples: value(frames.length)
		}
	];
}

// src/suites/interactions/keys.ts
/** Keys by the names that the web has for them (`KeyboardEvent.key`). */
const named = {
	Enter: {
		keyCode: 13,
		text: "\r"
	},
	Tab: { keyCode: 9 },
	Escape: { keyCode: 27 },
	Backspace: { keyCode: 8 },
	Delete: { keyCode: 46 },
	Space: {
		keyCode: 32,
		text: " "
	},
	ArrowLeft: { keyCode: 37 },
	ArrowUp: { keyCode: 38 },
	ArrowRight: { keyCode: 39 },
	ArrowDown: { keyCode: 40 },
	PageUp: { keyCode: 33 },
	PageDown: { keyCode: 34 },
	Home: { keyCode: 36 },
	End: { keyCode: 35 }
};
const KEY_NAMES = Object.keys(named);
/** A letter, figure or sign as the key that types it. */
function typing(character) {
	const capital = character.toUpperCase();
	const isFigure = /^\d$/.test(character);
	const isLetter = /^[A-Z]$/.test(capital);
	const letter = isLetter ? `Key${capital}` : "";
	return {
		key: character,
		code: isFigure ? `Digit${character}` : letter,
		keyCode: isFigure || isLetter ? capital.charCodeAt(0) : 0,
		text: character
	};
}
/** The key of that name, or the one that types that character; undefined where it is neither. */
function keyOf(name) {
	const known = Object.hasOwn(named, name) ? named[name] : void 0;
	if (known) return {
		key: known.text === " " ? " " : name,
		code: name,
		...known
	};
	return [...name].length === 1 ? typing(name) : void 0;
}

// src/suites/interactions/options.ts
/** ms that one step may wait. */
const LONGEST_WAIT = 1e4;
const MOST_STEPS = 30;
/** By definition INP is the worst interaction only up to so many; of more, rare slow ones are left out. */
const MOST_INTERACTIONS = 50;
const VERBS = [
	"click",
	"fill",
	"press",
	"scroll",
	"wait"
];
/** What a message says of a key that there is none of. */
function noKey(name) {
	const better = suggest(name, KEY_NAMES);
	const next = better === void 0 ? `Write one of ${KEY_NAMES.join(", ")}, or one character.` : `Write ${better}.`;
	return `is ${name.slice(0, 40)}, which is no key. ${next}`;
}
/** The parts of a selector, each looked for in what the one before it found: `iframe#pay >> #card`. */
const partsOf = (selector) => selector.split(/(?:^|\s)>>(?:\s|$)/).map((part) => part.trim());
const Element$1 = shown(z.string().trim()).superRefine((selector, context) => {
	const complain = (message) => context.addIssue({
		code: "custom",
		message
	});
	if (selector === "") complain("names no element; write a CSS selector, or text=Buy");
	else if (partsOf(selector).includes("")) complain("has an empty part; write an element on each side of >>, e.g. iframe >> #buy");
});
const written = {
	click: Element$1.optional().describe("A CSS selector, or text= and words of the element; iframe >> #buy for one in a frame"),
	fill: Element$1.optional().describe("The field that `text` is typed into, key by key"),
	text: z.string().min(1).optional(),
	press: shown(z.string()).superRefine((name, context) => {
		if (keyOf(name) === void 0) context.addIssue({
			code: "custom",
			message: noKey(name)
		});
	}).optional().describe("The name of a key (Enter, Escape, ArrowRight) or one character"),
	scroll: Element$1.optional().describe("bottom, top, or an element"),
	wait: amountOf("ms").optional().describe("A time, such as 500ms")
};
/** What no key shows by itself: one verb a step, and what belongs to it. */
function checkStep(step, context) {
	const complain = (message, path = []) => context.addIssue({
		code: "custom",
		message,
		path
	});
	const verbs = VERBS.filter((verb) => step[verb] !== void 0);
	if (verbs.length === 0) complain(`does nothing; write one of ${VERBS.join(", ")}, e.g. click: "#buy"`);
	if (verbs.length > 1) complain(`does ${verbs.join(" and ")} at once; make each a step of its own`);
	if (step.fill !== void 0 && step.text === void 0) complain("says no text; add the text that is typed, e.g. text: lamp");
	if (step.text !== void 0 && step.fill === void 0 && verbs.length === 1) complain("goes with fill alone; remove it, or write fill instead", ["text"]);
	if ((step.wait ?? 0) > LONGEST_WAIT) complain("is longer than 10s; write 10s or less", ["wait"]);
}
/** One thing that a visitor does, as plain data. */
const Step = z.discriminatedUnion("does", [
	z.strictObject({
		does: z.literal("click"),
		on: z.string()
	}),
	z.strictObject({
		does: z.literal("fill"),
		on: z.string(),
		text: z.string()
	}),
	z.strictObject({
		does: z.literal("press"),
		key: z.string()
	}),
	z.strictObject({
		does: z.literal("scroll"),
		to: z.string()
	}),
	z.strictObject({
		does: z.literal("wait"),
		ms: z.number()
	})
]);
/** How many interactions a step is, as INP counts them: taps and keys; scrolling is none. */
function interactionsIn(step) {
	if (step.fill !== void 0) return 1 + [...step.text ?? ""].length;
	return Number(step.click !== void 0 || step.press !== void 0);
}
const Steps = z.array(z.strictObject(written).superRefine(checkStep)).min(1).max(MOST_STEPS).superRefine((steps, context) => {
	const count = steps.reduce((sum, step) => sum + interactionsIn(step), 0);
	if (count === 0) context.addIssue({
		code: "custom",
		message: "has no interaction to time; add a click, fill or press (scrolling is none)"
	});
	if (count > MOST_INTERACTIONS) context.addIssue({
		code: "custom",
		message: `makes ${count} interactions, each typed character one; write ${MOST_INTERACTIONS} at most`
	});
});
/** What stands under `with` in the config. */
const Options = z.strictObject({
	pages: z.record(shown(z.string()), Steps).refine((pages) => Object.keys(pages).length > 0, "names no page; write its name and steps below it").describe("What is done on which page, by names under pages"),
	devices: z.array(z.enum(["mobile", "desktop"])).min(1).default(["mobile"]),
	/** Measured visits to a page, each in a fresh profile. */
	runs: z.int().min(1).max(25).default(3)
});
/** A step in words; what is typed may be a secret and is left out. */
function wordsOf(step) {
	switch (step.does) {
		case "click": return `click on ${step.on}`;
		case "fill": return `typing in ${step.on}`;
		case "press": return `press of ${step.key}`;
		case "scroll": return `scrolling to ${step.to}`;
		case "wait": return `wait of ${step.ms} ms`;
	}
}
/** One page on one device: what a task carries from the plan to the engine. */
const Input = z.strictObject({
	subject: z.string(),
	path: z.string(),
	as: z.string().optional(),
	device: z.enum(["mobile", "desktop"]),
	steps: z.array(Step)
});

// src/suites/interactions/page/input.ts
/** The mouse comes to a place, so that what hovering does is done before a click is timed. */
async function comeTo(tab, { x, y }, pointer) {
	if (pointer === "mouse") await tab.ask("Input.dispatchMouseEvent", {
		type: "mouseMoved",
		x,
		y
	});
}
/** One tap or click, by events that Chrome takes for a person's. */
async function tap(tab, { x, y }, pointer) {
	if (pointer === "touch") {
		await Promise.all([tab.ask("Input.dispatchTouchEvent", {
			type: "touchStart",
			touchPoints: [{
				x,
				y
			}]
		}), tab.ask("Input.dispatchTouchEvent", {
			type: "touchEnd",
			touchPoints: []
		})]);
		return;
	}
	const button = {
		x,
		y,
		button: "left",
		clickCount: 1
	};
	await Promise.all([tab.ask("Input.dispatchMouseEvent", {
		type: "mousePressed",
		buttons: 1,
		...button
	}), tab.ask("Input.dispatchMouseEvent", {
		type: "mouseReleased",
		buttons: 0,
		...button
	})]);
}
/** A key pressed and let go. */
async function strike(tab, { key, code, keyCode, text }) {
	const common = {
		key,
		code,
		windowsVirtualKeyCode: keyCode
	};
	const type = text === void 0 ? "rawKeyDown" : "keyDown";
	await Promise.all([tab.ask("Input.dispatchKeyEvent", {
		type,
		...common,
		...text !== void 0 && { text }
	}), tab.ask("Input.dispatchKeyEvent", {
		type: "keyUp",
		...common
	})]);
}
/** Pixels a second of a quick finger or wheel. */
const SPEED = 4e3;
/** Scrolls the view by `down` pixels from its middle, as a finger or a wheel does. */
async function scroll(tab, middle, down, pointer) {
	await tab.ask("Input.synthesizeScrollGesture", {
		...middle,
		yDistance: -down,
		speed: SPEED,
		preventFling: true,
		gestureSourceType: pointer
	});
}

// src/suites/interactions/page/elements/aim.ts
/** Runs in the page: scrolls the first shown element of a selector into view and says where its middle is. */
async function aimAt(parts) {
	const found = tidemark.find(parts);
	if (found.is !== "there" && found.is !== "frame") return found;
	const { element } = found;
	if (!tidemark.isShown(element)) return {
		is: "hidden",
		at: found.is === "frame" ? found.at : parts.length - 1
	};
	element.scrollIntoView({
		block: "center",
		inline: "center",
		behavior: "instant"
	});
	if (found.is === "frame") {
		tidemark.frame = element;
		return {
			is: "frame",
			at: found.at
		};
	}
	if (element.matches(":disabled, [aria-disabled=\"true\"]")) return { is: "disabled" };
	const box = await tidemark.atRest(element);
	const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
	const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
	const by = tidemark.covering(element, {
		x,
		y
	});
	return by === void 0 ? {
		is: "there",
		x,
		y
	} : {
		is: "covered",
		by
	};
}
/** Runs in the page: a place in the view of the frame that was gone through, as one in this document's view. */
async function outOfFrame(inner) {
	const { frame } = tidemark;
	if (!(frame instanceof HTMLElement)) return {
		is: "missing",
		at: 0
	};
	const box = await tidemark.atRest(frame);
	const { paddingLeft, paddingTop } = getComputedStyle(frame);
	const x = box.left + (frame.clientLeft + parseFloat(paddingLeft) + inner.x) * (box.width / frame.offsetWidth);
	const y = box.top + (frame.clientTop + parseFloat(paddingTop) + inner.y) * (box.height / frame.offsetHeight);
	const by = tidemark.covering(frame, {
		x,
		y
	});
	return by === void 0 ? {
		is: "there",
		x,
		y
	} : {
		is: "covered",
		by
	};
}
/** Runs in the page: how far to scroll until an element, or the frame that holds it, is a third down the view. */
function scrollingTo(parts) {
	const root = document.scrollingElement ?? document.documentElement;
	const middle = {
		x: innerWidth / 2,
		y: innerHeight / 2
	};
	const most = root.scrollHeight - innerHeight - root.scrollTop;
	if (parts.length === 1 && parts[0] === "top") return {
		...middle,
		down: -root.scrollTop
	};
	if (parts.length === 1 && parts[0] === "bottom") return {
		...middle,
		down: most
	};
	const found = tidemark.find(parts);
	if (found.is !== "there" && found.is !== "frame") return found;
	const { top } = found.element.getBoundingClientRect();
	return {
		...middle,
		down: Math.min(most, Math.max(-root.scrollTop, top - innerHeight / 3))
	};
}

// src/suites/interactions/page/elements/closed.ts
const Node = z.lazy(() => z.object({
	nodeId: z.int(),
	nodeName: z.string(),
	nodeValue: z.string(),
	attributes: z.array(z.string()).optional(),
	shadowRootType: z.string().optional(),
	children: z.array(Node).optional(),
	shadowRoots: z.array(Node).optional(),
	contentDocument: Node.optional()
}));
const Whole = z.object({ root: Node });
const Found = z.object({ nodeId: z.int() });
const within = ({ children = [], shadowRoots = [], contentDocument }) => [
	...children,
	...shadowRoots,
	...contentDocument ? [contentDocument] : []
];
/** Closed shadow trees below a node, each with the element that it is of. */
function closedIn(node) {
	return [...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === "closed").map((tree) => ({
		host: node,
		tree
	})), ...within(node).flatMap(closedIn)];
}
const textOf = (node) => `${node.nodeValue} ${within(node).map(textOf).join(" ")}`;
const plain = (text) => text.replace(/\s+/g, " ").trim().toLowerCase();
function nameOf({ nodeName, attributes = [] }) {
	const at = attributes.findIndex((name, place) => place % 2 === 0 && name === "id");
	return nodeName.toLowerCase() + (at < 0 ? "" : `#${attributes[at + 1]}`);
}
/** The element whose closed shadow tree holds what a part of a selector names; undefined where none does. */
async function closedTreeWith(tab, { session }, part) {
	const { root } = Whole.parse(await tab.ask("DOM.getDocument", {
		depth: -1,
		pierce: true
	}, session));
	for (const { host, tree } of closedIn(root)) {
		if (part.startsWith("text=")) {
			if (plain(textOf(tree)).includes(plain(part.slice(5)))) return nameOf(host);
			continue;
		}
		const asked = tab.ask("DOM.querySelector", {
			nodeId: tree.nodeId,
			selector: part
		}, session);
		const { data } = Found.safeParse(await asked.catch(() => void 0));
		if (data && data.nodeId > 0) return nameOf(host);
	}
}

// src/suites/interactions/page/elements/search.ts
/**
* Runs in the page: lets it be searched. A part of a selector is CSS, or `text=` and words that the innermost elements
* that hold them are found by, case and spaces aside; both look into open shadow trees.
*/
function installSearch() {
	const UNREAD = /^(script|style|noscript|template)$/i;
	const words = (text) => (text ?? "").replace(/\s+/g, " ").trim().toLowerCase();
	const trees = (root) => [root, ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ? trees(shadowRoot) : [])];
	function byText(root, wanted) {
		const holds = (element) => !UNREAD.test(element.tagName) && words(element.textContent).includes(wanted);
		return [...(root instanceof Document ? root.body : root).querySelectorAll("*")].filter(holds).filter((element) => ![...element.children].some(holds));
	}
	function search(roots, part) {
		const all = roots.flatMap(trees);
		if (part.startsWith("text=")) {
			const wanted = words(part.slice(5));
			return all.flatMap((root) => byText(root, wanted));
		}
		try {
			return all.flatMap((root) => [...root.querySelectorAll(part)]);
		} catch {
			return;
		}
	}
	function find(parts) {
		let roots = [document];
		for (const [at, part] of parts.entries()) {
			const all = search(roots, part);
			if (!all) return {
				is: "invalid",
				at
			};
			const element = all.find((one) => tidemark.isShown(one)) ?? all[0];
			if (!element) return {
				is: "missing",
				at
			};
			if (at === parts.length - 1) return {
				is: "there",
				element
			};
			if (element.matches("iframe, frame")) return {
				is: "frame",
				element,
				at
			};
			roots = element.shadowRoot ? [element, element.shadowRoot] : [element];
		}
		return {
			is: "missing",
			at: 0
		};
	}
	const own = { find };
	Object.assign(globalThis, { tidemark: {
		...Reflect.get(globalThis, "tidemark"),
		...own
	} });
}

// src/suites/interactions/page/elements/sight.ts
/** Runs in the page: gives it sight. */
function installSight() {
	const place = (element) => element.getClientRects()[0];
	function nameOf(element) {
		const [first] = element.classList;
		const id = element.id === "" ? "" : `#${element.id}`;
		return element.tagName.toLowerCase() + (id || (first === void 0 ? "" : `.${first}`));
	}
	/** The first element of a tree at a place; text that a host hands in counts as the host's own elsewhere. */
	const firstIn = (tree, x, y) => tree?.elementsFromPoint(x, y).find((element) => element.getRootNode() === tree);
	function hitAt(x, y) {
		let hit = document.elementFromPoint(x, y);
		let inner = firstIn(hit?.shadowRoot ?? null, x, y);
		while (inner) {
			hit = inner;
			inner = firstIn(inner.shadowRoot, x, y);
		}
		return hit;
	}
	/** What a node is drawn in. */
	const around = (node) => {
		return (node instanceof Element ? node.assignedSlot : null) ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
	};
	/** Whether what is shown is part of an element, as it is written or as it is drawn. */
	function reaches(hit, element) {
		if (element.contains(hit) || hit.closest("label")?.control === element) return true;
		for (let node = hit; node; node = around(node)) if (node === element) return true;
		return false;
	}
	const sight = {
		isShown(element) {
			const { width = 0, height = 0 } = place(element) ?? {};
			return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
		},
		async atRest(element) {
			let box = element.getBoundingClientRect();
			for (let looked = 0; looked < 30; looked += 1) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const next = place(element) ?? box;
				if (box.x === next.x && box.y === next.y) break;
				box = next;
			}
			return place(element) ?? box;
		},
		covering(element, { x, y }) {
			const hit = hitAt(x, y);
			if (!hit) return "the edge of the view";
			return reaches(hit, element) ? void 0 : nameOf(hit);
		}
	};
	Object.assign(globalThis, { tidemark: {
		...Reflect.get(globalThis, "tidemark"),
		...sight
	} });
}

// src/suites/interactions/page/elements/world.ts
/** The document is there no more. */
var Gone = class extends Error {};
/** Chrome's words for it are several and change. */
const isGone = (error) => error instanceof Error && /context|frame|navigated|closed|not found|promise was collected/i.test(error.message);
const Created = z.object({ executionContextId: z.int() });
const Answer = z.object({
	result: z.object({
		value: z.unknown().optional(),
		objectId: z.string().optional()
	}),
	exceptionDetails: z.object({
		text: z.string(),
		exception: z.object({ description: z.string().optional() }).optional()
	}).optional()
});
const Described = z.object({ node: z.object({ frameId: z.string().optional() }) });
/** Opens a world in a document as it is now; another document ends it. */
async function openWorld(tab, { frame, session }) {
	const ask = async (method, params) => tab.ask(method, params, session).catch((error) => {
		throw isGone(error) ? new Gone(`${method}: the document is gone`, { cause: error }) : error;
	});
	const { executionContextId: contextId } = Created.parse(await ask("Page.createIsolatedWorld", {
		frameId: frame,
		worldName: "tidemark"
	}));
	const world = {
		async run(work, argument) {
			const expression = `(${work})(${JSON.stringify(argument) ?? "undefined"})`;
			const asked = ask("Runtime.evaluate", {
				expression,
				contextId,
				awaitPromise: true,
				returnByValue: true
			});
			const { result, exceptionDetails } = Answer.parse(await asked);
			if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
			return result.value;
		},
		async frameFound() {
			const asked = ask("Runtime.evaluate", {
				expression: "tidemark.frame",
				contextId
			});
			const { objectId } = Answer.parse(await asked).result;
			if (objectId === void 0) return void 0;
			return Described.parse(await ask("DOM.describeNode", { objectId })).node.frameId;
		}
	};
	await world.run(installSight, void 0);
	await world.run(installSearch, void 0);
	return world;
}

// src/suites/interactions/page/elements/reach.ts
/** ms that an element may take to be there and reachable, and between two looks. */
const [TO_COME, LOOK_EVERY$1] = [5e3, 100];
const CORRECT = "Correct the selector in the step.";
const LOOK = "Open the page at this size and look; correct the selector, or add the step that comes before it.";
/** A place in the innermost of these documents as one in the page's own view. */
async function outwards(stands, aim) {
	let seen = aim;
	for (const { world } of stands.slice(0, -1).toReversed()) {
		if (seen.is !== "there") return seen;
		seen = await world.run(outOfFrame, {
			x: seen.x,
			y: seen.y
		}).catch(notYet);
	}
	return seen;
}
/** What a frame that is loading something else holds is not there yet. */
const notYet = (error) => {
	if (error instanceof Gone) return {
		is: "missing",
		at: 0
	};
	throw error;
};
/** One look for an element, through the frames that its selector names. */
async function look(places, parts) {
	const stands = [places.page];
	let used = 0;
	for (;;) {
		const stand = stands.at(-1) ?? places.page;
		const aiming = stand.world.run(aimAt, parts.slice(used));
		const aim = await (stand === places.page ? aiming : aiming.catch(notYet));
		if (aim.is !== "frame") return {
			aim: await outwards(stands, "at" in aim ? {
				...aim,
				at: aim.at + used
			} : aim),
			stand
		};
		used += aim.at + 1;
		const inner = await places.inside(stand).catch(notYet);
		if (!inner || "is" in inner) return {
			aim: {
				is: "missing",
				at: used - 1
			},
			stand
		};
		stands.push(inner);
	}
}
/** Why an element cannot be reached, as the place where its selector ends says it. */
function reasonOf(aim, part) {
	switch (aim.is) {
		case "missing": return `${part} is not there after 5 s`;
		case "hidden": return `${part} is there and not shown after 5 s`;
		case "disabled": return `${part} is disabled after 5 s`;
		case "covered": return `${part} is covered by ${aim.by} after 5 s`;
		case "invalid": return `${part} is no CSS selector`;
	}
}
/** The failure of a step that is impossible. */
async function unreachable(stage, step, on, { aim, stand }) {
	const owner = aim.is === "invalid" ? "config" : "target";
	const parts = partsOf(on);
	const part = ("at" in aim ? parts[aim.at] : parts.at(-1)) ?? on;
	const host = aim.is === "missing" ? await closedTreeWith(stage.tab, stand, part) : void 0;
	const impossible = `On ${stage.path}, the ${wordsOf(step)} is impossible`;
	if (host !== void 0) return new Failure({
		code: "target/interaction-closed",
		owner: "target",
		excuse: "possible",
		message: `${impossible}: ${part} is in the closed shadow tree of ${host}.`,
		next: `Attach that tree with mode: 'open', or click ${host} itself and go on with keys.`
	});
	return new Failure({
		code: `${owner}/interaction-${aim.is}`,
		owner,
		...owner === "target" && { excuse: "possible" },
		message: `${impossible}: ${reasonOf(aim, part)}.`,
		next: owner === "config" ? CORRECT : LOOK
	});
}
/** Where an element can be reached in the page's own view, waited for. */
async function reach(stage, step, on) {
	const started = performance.now();
	for (;;) {
		const { aim, stand } = await look(stage.places, partsOf(on));
		if (aim.is === "there") {
			stage.places.act(stand);
			return aim;
		}
		if (aim.is === "invalid" || performance.now() - started > TO_COME) throw await unreachable(stage, step, on, {
			aim,
			stand
		});
		await setTimeout$1(LOOK_EVERY$1, void 0, { signal: stage.signal });
	}
}
/** How far the page is to be scrolled for a step. */
async function wayTo(stage, step) {
	const stand = stage.places.page;
	const way = await stand.world.run(scrollingTo, partsOf(step.to));
	if ("is" in way) throw await unreachable(stage, step, step.to, {
		aim: way,
		stand
	});
	return way;
}

// src/suites/interactions/page/tab.ts
const Message = z.object({
	method: z.string(),
	params: z.record(z.string(), z.unknown()).default({}),
	sessionId: z.string().optional()
});
const Attached = z.object({ sessionId: z.string() });
const FrameAttached = Attached.extend({ targetInfo: z.object({ targetId: z.string() }) });
/** The page did not answer in time. */
var Silent = class extends Error {};
/** ms in which a page that does not hang has answered, slowed down as it may be. */
const ANSWER = 2e4;
async function inTime(work) {
	const over = new AbortController();
	const late = setTimeout$1(ANSWER, void 0, { signal: over.signal }).then(() => {
		throw new Silent("the page does not answer");
	});
	late.catch(() => void 0);
	return Promise.race([work, late]).finally(() => over.abort());
}
/** Frames in processes of their own, which Chrome has a session each for. */
var Apart = class {
	#frames = /* @__PURE__ */ new Map();
	#ask;
	/** What is asked of each, by method. */
	#asked = /* @__PURE__ */ new Map([["Network.enable", {}]]);
	constructor(ask) {
		this.#ask = ask;
	}
	sessionOf(frame) {
		return [...this.#frames].find(([, id]) => id === frame)?.[0];
	}
	has(session) {
		return this.#frames.has(session);
	}
	/** Hears of those in a session's frame; each waits until it has been asked what all are. */
	async listen(session) {
		await this.#ask("Target.setAutoAttach", {
			autoAttach: true,
			waitForDebuggerOnStart: true,
			flatten: true,
			filter: [{ type: "iframe" }]
		}, session);
	}
	hear({ method, params }) {
		if (method === "Target.detachedFromTarget") this.#frames.delete(String(params["sessionId"]));
		if (method !== "Target.attachedToTarget") return;
		const { sessionId, targetInfo } = FrameAttached.parse(params);
		this.#frames.set(sessionId, targetInfo.targetId);
		const asked = [
			this.listen(sessionId),
			...[...this.#asked].map((one) => this.#ask(...one, sessionId)),
			this.#ask("Runtime.runIfWaitingForDebugger", {}, sessionId)
		];
		for (const one of asked) one.catch(() => void 0);
	}
	async ask(method, params) {
		this.#asked.set(method, params);
		const sessions = [...this.#frames.keys()];
		await Promise.all(sessions.map((one) => this.#ask(method, params, one).catch(() => void 0)));
	}
};
/** Attaches to a visit's tab; `hear` is told what happens in it, and of its downloads, which all end at once. */
async function attach({ socket: address, target, context }, hear) {
	const own = {};
	const apart = new Apart((method, params, session) => inTime(socket.ask(method, params, session)));
	const isOurs = ({ sessionId, method }) => sessionId === void 0 ? method.startsWith("Browser.") : sessionId === own.session || apart.has(sessionId);
	const socket = await browserSocket(address, (message) => {
		const { success, data } = Message.safeParse(message);
		if (!success || !isOurs(data)) return;
		apart.hear(data);
		hear({
			method: data.method,
			params: data.params
		});
	});
	const attached = await socket.ask("Target.attachToTarget", {
		targetId: target,
		flatten: true
	});
	const { sessionId: session } = Attached.parse(attached);
	own.session = session;
	const downloads = {
		behavior: "deny",
		browserContextId: context,
		eventsEnabled: true
	};
	await socket.ask("Browser.setDownloadBehavior", downloads);
	await apart.listen(session);
	return {
		frame: target,
		ask: (method, params = {}, of = session) => inTime(socket.ask(method, params, of)),
		sessionOf: (frame) => apart.sessionOf(frame),
		async everywhere(method, params) {
			await inTime(socket.ask(method, params, session));
			await apart.ask(method, params);
		},
		close: () => socket.close()
	};
}

// src/suites/interactions/page/act.ts
/** ms without news after which a step is over, and at most. */
const [QUIET$1, LONGEST_REST] = [200, 5e3];
/** ms between two keys. */
const BETWEEN_KEYS = 60;
/** The page has become silent under a step. */
const hung = ({ path }, step) => new Failure({
	code: "target/interaction-hung",
	owner: "target",
	excuse: "possible",
	message: `${path} stopped answering for 20 s (${step}).`,
	next: "Look for an endless loop in what runs then."
});
async function click(stage, step, on) {
	const { tab, pointer } = stage;
	const point = await reach(stage, step, on);
	await comeTo(tab, point, pointer);
	await stage.places.painted();
	await tap(tab, point, pointer);
}
async function fill(stage, step) {
	await click(stage, step, step.on);
	for (const character of step.text) {
		await stage.places.painted();
		await setTimeout$1(BETWEEN_KEYS, void 0, { signal: stage.signal });
		const key = keyOf(character);
		if (key) await strike(stage.tab, key);
	}
}
/** A page that grows while it is scrolled has no end. */
const MOST_SCROLLS = 5;
async function scrollTo(stage, step) {
	const { tab, pointer, network, signal } = stage;
	for (let scrolled = 0; scrolled < MOST_SCROLLS; scrolled += 1) {
		const { down, ...middle } = await wayTo(stage, step);
		if (Math.abs(down) < 2) return;
		await scroll(tab, middle, down, pointer);
		await network.rest(QUIET$1, LONGEST_REST, signal);
	}
}
async function act(stage, step) {
	switch (step.does) {
		case "click": return click(stage, step, step.on);
		case "fill": return fill(stage, step);
		case "press": {
			const key = keyOf(step.key);
			return key && strike(stage.tab, key);
		}
		case "scroll": return scrollTo(stage, step);
		case "wait": return setTimeout$1(step.ms, void 0, { signal: stage.signal });
	}
}
/** One step done, and all that follows from it; when it began, in ms of the page's own clock. */
async function perform(stage, step) {
	const { places, network, signal } = stage;
	try {
		const began = await places.page.world.run(() => performance.now(), void 0);
		await act(stage, step);
		await places.painted();
		await network.rest(QUIET$1, LONGEST_REST, signal);
		await places.painted();
		return began;
	} catch (error) {
		throw error instanceof Silent ? hung(stage, wordsOf(step)) : error;
	}
}

// src/suites/interactions/page/device.ts
const devices = {
	mobile: {
		screen: {
			width: 412,
			height: 823,
			deviceScaleFactor: 1.75,
			mobile: true
		},
		system: "Linux; Android 11; moto g power (2022)",
		platform: {
			platform: "Android",
			platformVersion: "11.0",
			model: "moto g power (2022)"
		},
		architecture: "",
		slowdown: 4
	},
	desktop: {
		screen: {
			width: 1350,
			height: 940,
			deviceScaleFactor: 1,
			mobile: false
		},
		system: "Macintosh; Intel Mac OS X 10_15_7",
		platform: {
			platform: "macOS",
			platformVersion: "10.15.7",
			model: ""
		},
		architecture: "x86",
		slowdown: 1
	}
};
const Window = z.object({ windowId: z.int() });
/** CSS pixels that a window has beside its page, at most. */
const FRAME = 200;
/** Chrome draws only what lies in its window; a frame of another process outside of it is never shown, nor timed. */
async function enlarge(tab, { screen: { width, height } }) {
	const { windowId } = Window.parse(await tab.ask("Browser.getWindowForTarget"));
	const bounds = {
		width: width + FRAME,
		height: height + FRAME
	};
	await tab.ask("Browser.setWindowBounds", {
		windowId,
		bounds
	});
}
const Version = z.object({ product: z.string() });
/** The name that a browser of this version has on the device. */
function userAgentOf({ system, screen }, version) {
	return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} ${screen.mobile ? "Mobile " : ""}Safari/537.36`;
}
/** Makes a tab the device's, its processor apart. */
async function become(tab, device) {
	const { product } = Version.parse(await tab.ask("Browser.getVersion"));
	const version = /\/(\d+)/.exec(product)?.[1] ?? "";
	await enlarge(tab, device);
	const { screen, platform, architecture } = device;
	const brands = ["Chromium", "Google Chrome"].map((brand) => ({
		brand,
		version
	}));
	const fullVersion = `${version}.0.0.0`;
	await tab.everywhere("Network.setUserAgentOverride", {
		userAgent: userAgentOf(device, fullVersion),
		userAgentMetadata: {
			brands,
			fullVersion,
			...platform,
			architecture,
			mobile: screen.mobile
		}
	});
	await tab.ask("Emulation.setDeviceMetricsOverride", screen);
	await tab.everywhere("Emulation.setTouchEmulationEnabled", { enabled: screen.mobile });
}

// src/suites/interactions/page/network.ts
const ENDS = /* @__PURE__ */ new Set(["Network.loadingFinished", "Network.loadingFailed"]);
const LOOK_EVERY = 20;
/** Requests that may go on and on beside a page at rest, and how much longer such a page has to be quiet. */
const [FEW, PATIENCE] = [2, 4];
/** What of a request is read. */
function requestIn({ request }) {
	if (typeof request !== "object" || request === null) return void 0;
	const { method, url } = {
		method: "",
		url: "",
		...request
	};
	return {
		method,
		url
	};
}
/** What a page asks for, and whether it has all that it asked for. */
var Network = class {
	requests = [];
	#open = /* @__PURE__ */ new Set();
	#isLoaded = false;
	#latest = performance.now();
	hear({ method, params }) {
		if (method === "Network.requestWillBeSent") {
			this.#open.add(params["requestId"]);
			const request = requestIn(params);
			if (request) this.requests.push(request);
		} else if (ENDS.has(method)) this.#open.delete(params["requestId"]);
		else if (method === "Page.loadEventFired") this.#isLoaded = true;
		else return;
		this.#latest = performance.now();
	}
	#isQuiet(quiet) {
		if (!this.#isLoaded || this.#open.size > FEW) return false;
		return performance.now() - this.#latest >= quiet * (this.#open.size > 0 ? PATIENCE : 1);
	}
	/** Until the page is loaded and nothing was heard for `quiet` ms, at most `longest` ms; whether it came to that. */
	async rest(quiet, longest, signal) {
		const started = performance.now();
		while (!this.#isQuiet(quiet)) {
			if (performance.now() - started > longest) return this.#isLoaded;
			await setTimeout$1(LOOK_EVERY, void 0, { signal });
		}
		return true;
	}
};

// src/suites/interactions/page/frames.ts
/** Runs in the page: listens to long frames from now on. */
function listenToFrames() {
	const kept = [];
	Object.assign(globalThis, { tidemarkFrames: kept });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) kept.push({
			start: entry.startTime,
			duration: entry.duration,
			blocking: entry.blockingDuration,
			scripts: entry.scripts.map((script) => ({
				url: script.sourceURL,
				function: script.sourceFunctionName,
				invoker: script.invoker,
				duration: script.duration,
				...script.sourceCharPosition >= 0 && { position: script.sourceCharPosition }
			}))
		});
	}).observe({ type: "long-animation-frame" });
}
/** Runs in the page: the long frames since it was listened to. */
const heardFrames = () => Reflect.get(globalThis, "tidemarkFrames");
const LongFrames = z.array(z.object({
	start: z.number(),
	duration: z.number(),
	blocking: z.number(),
	scripts: z.array(z.object({
		url: z.string(),
		function: z.string(),
		invoker: z.string(),
		duration: z.number(),
		position: z.int().optional()
	}))
}));

// src/suites/interactions/page/elements/places.ts
/** Runs in a document: until what is due there has been painted, which what nobody sees never is. */
const painted = (longest) => new Promise((resolve) => {
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
	if (longest > 0) setTimeout(resolve, longest);
});
/** ms that a frame in a process of its own is waited for; it may be hidden by now. */
const LONGEST_PAINT = 1e3;
const originOf = ({ run }) => run(() => performance.timeOrigin, void 0);
/** The page's own document, and those in frames that a step went into. */
var Places = class Places {
	#tab;
	#origin;
	#stands;
	#acting;
	constructor(tab, page, origin) {
		this.#tab = tab;
		this.#origin = origin;
		this.#stands = /* @__PURE__ */ new Map([[page.frame, page]]);
		this.page = page;
		this.#acting = page;
	}
	page;
	/** Of a page that is loaded; another document ends it. */
	static async of(tab) {
		const place = {
			frame: tab.frame,
			session: void 0
		};
		const world = await openWorld(tab, place);
		await world.run(listenToFrames, void 0);
		return new Places(tab, {
			...place,
			world,
			later: 0
		}, await originOf(world));
	}
	/** A step does something in this document. */
	act(stand) {
		this.#acting = stand;
	}
	/** Until what is due is painted, in the page and in the frame that was acted in. */
	async painted() {
		await this.page.world.run(painted, 0);
		const { session, world } = this.#acting;
		if (session === void 0) return;
		await world.run(painted, LONGEST_PAINT).catch((error) => {
			if (!(error instanceof Gone)) throw error;
		});
	}
	/** ms by which the clock of each frame began after the page's own. */
	get clocks() {
		return new Map([...this.#stands.values()].map(({ frame, later }) => [frame, later]));
	}
	/** The frame that the last search in a document led to; undefined where it is gone by now. */
	async inside({ world, session }) {
		const frame = await world.frameFound();
		if (frame === void 0) return void 0;
		const known = this.#stands.get(frame);
		if (known && await this.#isAlive(known)) return known;
		const place = {
			frame,
			session: this.#tab.sessionOf(frame) ?? session
		};
		const inner = await openWorld(this.#tab, place);
		await inner.run(listenToFrames, void 0);
		const stand = {
			...place,
			world: inner,
			later: await originOf(inner) - this.#origin
		};
		this.#stands.set(frame, stand);
		return stand;
	}
	/** Whether a frame still holds the document that it held. */
	async #isAlive({ world }) {
		return world.run(() => true, void 0).catch(() => false);
	}
	/** Long frames of all documents, by the page's own clock. */
	async longFrames() {
		const all = [];
		for (const { world, later } of this.#stands.values()) {
			const heard = await world.run(heardFrames, void 0).catch(() => []);
			all.push(...LongFrames.parse(heard).map((one) => ({
				...one,
				start: one.start + later
			})));
		}
		return all;
	}
};

// src/suites/interactions/page/timing.ts
const Traced = z.object({
	name: z.literal("EventTiming"),
	ph: z.literal("b"),
	args: z.object({ data: z.object({
		frame: z.string(),
		type: z.string(),
		interactionId: z.number(),
		timeStamp: z.number(),
		processingStart: z.number(),
		processingEnd: z.number(),
		duration: z.number()
	}) })
});
/**
* Events of some frames in a trace, by the page's own clock; `clocks`: ms by which the clock of each frame began after
* it. Chrome's API for pages rounds them to 8 ms and leaves out what is shorter than 16; its trace does neither.
*/
function eventsIn(trace, clocks) {
	return trace.flatMap((event) => {
		const { data } = Traced.safeParse(event);
		if (!data) return [];
		const { frame, type, interactionId: id, timeStamp, processingStart, processingEnd, duration } = data.args.data;
		const later = clocks.get(frame);
		if (later === void 0) return [];
		const [start, begins, ends] = [
			timeStamp + later,
			processingStart + later,
			processingEnd + later
		];
		return [{
			type,
			id: id === 0 ? "" : `${frame} ${id}`,
			start,
			begins,
			ends,
			duration
		}];
	});
}
/** ms by which the frame that ends two events is one. */
const ONE_FRAME = 8;
function interactionOf(longest, all) {
	const { type, start, duration } = longest;
	const shown = start + duration;
	const together = all.filter((event) => event.start >= start && Math.abs(event.start + event.duration - shown) <= ONE_FRAME);
	const begins = Math.min(...together.map((event) => event.begins), shown);
	const ends = Math.max(begins, ...together.map((event) => Math.min(event.ends, shown)));
	return {
		event: type,
		start,
		duration,
		delay: Math.max(0, begins - start),
		processing: ends - begins,
		presentation: shown - ends
	};
}
/** The events of each interaction as one: its longest, with all that was worked on for the same frame. */
function interactionsOf(events) {
	return [...Map.groupBy(events.filter(({ id }) => id !== ""), ({ id }) => id).values()].flatMap((group) => {
		const [longest] = group.toSorted((a, b) => b.duration - a.duration);
		return longest ? [interactionOf(longest, events)] : [];
	});
}

// src/suites/interactions/page/troubles.ts
/** What ends the measuring of a page's interactions; the graver says why the other came. */
const GRAVITY = [
	"crash",
	"dialog",
	"download",
	"window",
	"leaves"
];
const ALONE = "Interactions are timed on one page. Leave the step out, or choose an element that stays on the page.";
const explained = {
	dialog: {
		says: (text) => `opens a dialog${text === "" ? "" : ` (“${text}”)`}, which stops the page until it is answered`,
		next: "Leave the step out, or have the page ask in a way of its own."
	},
	download: {
		says: (name) => `starts a download${name === "" ? "" : ` (${name})`}`,
		next: ALONE
	},
	window: {
		says: (address) => `opens another window (${address})`,
		next: ALONE
	},
	leaves: {
		says: (address) => `leaves the page for ${address}`,
		next: ALONE
	}
};
const textIn = (value) => typeof value === "string" ? clean(value, 120) : "";
const pathIn = (value) => {
	const address = URL.parse(textIn(value));
	return address ? clean(address.pathname, 120) : "another address";
};
const isMain = (frame) => typeof frame === "object" && frame !== null && !("parentId" in frame) && "url" in frame;
/** Everything by which a page stops being the page that is measured. */
var Troubles = class {
	#found = /* @__PURE__ */ new Map();
	/** Whether dialogs, and documents, that come now are of a step's making. */
	#isWatching = false;
	watch() {
		this.#isWatching = true;
	}
	hear({ method, params }, tab) {
		if (method === "Page.javascriptDialogOpening") {
			const accept = !this.#isWatching || params["type"] === "beforeunload";
			tab?.ask("Page.handleJavaScriptDialog", { accept }).catch(() => void 0);
			if (!accept) this.#add("dialog", textIn(params["message"]));
		}
		if (method === "Inspector.targetCrashed") this.#add("crash", "");
		if (!this.#isWatching) return;
		if (method === "Browser.downloadWillBegin") this.#add("download", textIn(params["suggestedFilename"]));
		if (method === "Page.windowOpen") this.#add("window", pathIn(params["url"]));
		if (method === "Page.frameNavigated" && isMain(params["frame"])) {
			const frame = Object(params["frame"]);
			this.#add("leaves", "url" in frame ? pathIn(frame.url) : "");
		}
	}
	#add(kind, about) {
		if (!this.#found.has(kind)) this.#found.set(kind, about);
	}
	/** Why nothing can be timed any more, as the doing of a step; undefined while all is well. */
	of(page, step) {
		const kind = GRAVITY.find((one) => this.#found.has(one));
		if (kind === void 0) return void 0;
		if (kind === "crash") return new Failure({
			code: "environment/interaction-crash",
			owner: "environment",
			message: `${page} crashed its tab (${step}).`,
			next: "Run again; if it happens every time, the machine has too little memory for Chrome."
		});
		const { says, next } = explained[kind];
		return new Failure({
			code: `target/interaction-${kind}`,
			owner: "target",
			excuse: "possible",
			message: `On ${page}, the ${step} ${says(this.#found.get(kind) ?? "")}.`,
			next
		});
	}
};

// src/suites/interactions/page/visit.ts
/** ms of a load at most, and without news until it is over. */
const [LONGEST_LOAD, QUIET] = [3e4, 500];
const Went = z.object({ errorText: z.string().optional() });
function unloaded(path, why) {
	return new Failure({
		code: "target/interaction-load",
		owner: "target",
		message: `${path} could not be loaded: ${why}.`,
		next: "Open the address in a browser; the server must answer with the page itself."
	});
}
/** The place of the step that something is of: the last that began before it. */
const stepAt = (start, began) => began.findLastIndex((time) => time <= start);
/** Whether a step is taps or keys; the finger that scrolls is none, by the definition of INP. */
const isTimed = (step) => step !== void 0 && step.does !== "scroll" && step.does !== "wait";
/** All that is heard of a tab. */
var Ears = class {
	network = new Network();
	troubles = new Troubles();
	trace = [];
	traced = Promise.withResolvers();
	tab;
	hear(said) {
		const { method, params } = said;
		if (method === "Tracing.dataCollected" && Array.isArray(params["value"])) this.trace.push(...params["value"]);
		if (method === "Tracing.tracingComplete") this.traced.resolve();
		this.network.hear(said);
		this.troubles.hear(said, this.tab);
	}
};
async function load(tab, url, { network }, { input, signal }) {
	await Promise.all([
		tab.ask("Page.enable"),
		tab.ask("Network.enable"),
		tab.ask("Inspector.enable"),
		tab.everywhere("Emulation.setFocusEmulationEnabled", { enabled: true }),
		become(tab, devices[input.device])
	]);
	const { errorText } = Went.parse(await tab.ask("Page.navigate", { url }));
	if (errorText !== void 0) throw unloaded(input.path, errorText);
	if (!await network.rest(QUIET, LONGEST_LOAD, signal)) throw unloaded(input.path, "it did not finish loading in 30 s");
}
async function interact(stage, input, { troubles }) {
	const began = [];
	for (const [at, step] of input.steps.entries()) {
		const which = `${wordsOf(step)} (step ${at + 1})`;
		try {
			began.push(await perform(stage, step));
		} catch (error) {
			throw troubles.of(input.path, which) ?? error;
		}
		const trouble = troubles.of(input.path, which);
		if (trouble) throw trouble;
	}
	return began;
}
/**
* Loads a page, lets it come to rest, slows the processor down as Lighthouse's device is slow, and does the steps.
* Rejects with a Failure where a step is impossible or ends the page; `signal`: nobody waits any more.
*/
async function visitPage(warm, url, input, signal) {
	const ears = new Ears();
	const tab = await attach(warm, (said) => ears.hear(said));
	try {
		ears.tab = tab;
		await load(tab, url, ears, {
			input,
			signal
		});
		await tab.everywhere("Emulation.setCPUThrottlingRate", { rate: devices[input.device].slowdown });
		const places = await Places.of(tab);
		await tab.ask("Tracing.start", { categories: "-*,devtools.timeline" });
		ears.troubles.watch();
		const pointer = input.device === "mobile" ? "touch" : "mouse";
		const began = await interact({
			tab,
			places,
			network: ears.network,
			pointer,
			path: input.path,
			signal
		}, input, ears);
		const frames = await places.longFrames();
		await tab.ask("Tracing.end");
		await ears.traced.promise;
		const [first = 0] = began;
		return {
			began,
			interactions: interactionsOf(eventsIn(ears.trace, places.clocks)).filter(({ start }) => isTimed(input.steps[stepAt(start, began)])),
			frames: frames.filter(({ start }) => start >= first),
			requests: ears.network.requests
		};
	} finally {
		tab.close();
	}
}

// src/suites/source-maps.ts
/** Scripts of one page whose maps are looked for. */
const MOST_SCRIPTS = 5;
const MAP_COMMENT = "sourceMappingURL=";
/** What the comment at a script's end points to. */
function mapAddressIn(script, url) {
	const at = script.lastIndexOf(MAP_COMMENT);
	const address = at === -1 ? "" : script.slice(at + 17).trim();
	if (address === "" || /\s/.test(address) || !/\/\/[#@] ?$/.test(script.slice(Math.max(0, at - 4), at))) return void 0;
	return URL.parse(address, url) ?? void 0;
}
function inlineMap({ href }) {
	const [, data = ""] = href.split(",", 2);
	return href.includes(";base64,") ? Buffer.from(data, "base64").toString() : decodeURIComponent(data);
}
/** The map of a script; undefined where it has none, none of its own site, or one that cannot be read. */
async function mapOf(script, read) {
	const address = mapAddressIn(await read(script) ?? "", script);
	if (!address) return void 0;
	const inline = address.protocol === "data:";
	if (!inline && !isOwn(address.href, script.href)) return void 0;
	try {
		const text = inline ? inlineMap(address) : await read(address);
		if (text === void 0) return void 0;
		const payload = JSON.parse(text);
		return {
			map: new SourceMap(payload),
			base: inline ? script : address
		};
	} catch {
		return;
	}
}
/** The place in what people wrote of one in a script, lines and columns from 1. */
function originalOf({ map, base }, line, column) {
	const entry = map.findEntry(line - 1, column - 1);
	if (!("originalSource" in entry) || entry.generatedLine !== line - 1) return void 0;
	const { originalSource, originalLine, originalColumn } = entry;
	if (typeof originalSource !== "string") return void 0;
	return {
		file: fileOf(originalSource, base),
		line: originalLine + 1,
		column: originalColumn + 1
	};
}
/** The maps of scripts by their addresses, of the first few that have one. */
async function mapsOf(scripts, read) {
	const maps = /* @__PURE__ */ new Map();
	for (const href of [...new Set(scripts)].slice(0, MOST_SCRIPTS)) {
		const found = await mapOf(new URL(href), read);
		if (found) maps.set(href, found);
	}
	return maps;
}

// src/suites/interactions/slowest.ts
/** ms of a script that is worth being named, and scripts that are. */
const [WORTH_A_LINE, MOST] = [5, 5];
/** "click on #search" of a field that is typed in. */
function labelOf(step, { event }) {
	return step.does === "fill" && !event.startsWith("key") ? `click on ${step.on}` : wordsOf(step);
}
function scriptsOf({ start, duration }, { frames }) {
	return frames.filter((frame) => frame.start < start + duration && frame.start + frame.duration > start).flatMap(({ scripts }) => scripts).filter((script) => script.duration >= WORTH_A_LINE).toSorted((a, b) => b.duration - a.duration).slice(0, MOST);
}
/** The place of a character of a text, lines and columns from 1. */
function placeOf(text, position) {
	const before = text.slice(0, position);
	return {
		line: before.split("\n").length,
		column: position - before.lastIndexOf("\n")
	};
}
/** A script with its place in what people wrote, where the target serves a source map. */
async function placed({ url, position, ...script }, target, read) {
	const plain = {
		...script,
		url: addressOf(url, target)
	};
	if (!(URL.canParse(url) && new URL(url).pathname !== new URL(target).pathname) || position === void 0) return plain;
	const text = await read(new URL(url));
	if (text === void 0) return plain;
	const place = placeOf(text, position);
	const map = (await mapsOf([url], read)).get(url);
	const original = map && originalOf(map, place.line, place.column);
	return {
		...plain,
		...place,
		...original && { original }
	};
}
/** The slowest interaction of each step that has any. `page`: the address that was visited. */
async function slowestOf(visited, steps, page, read) {
	const bySlowness = visited.interactions.toSorted((a, b) => b.duration - a.duration);
	const found = [];
	for (const [at, step] of steps.entries()) {
		const slowest = bySlowness.find(({ start }) => stepAt(start, visited.began) === at);
		if (!slowest) continue;
		const { event, duration, delay, processing, presentation } = slowest;
		const scripts = await Promise.all(scriptsOf(slowest, visited).map(({ ...script }) => placed(script, page, read)));
		const label = labelOf(step, slowest);
		found.push({
			step: at,
			label,
			event,
			duration,
			delay,
			processing,
			presentation,
			scripts
		});
	}
	return found;
}

// src/suites/interactions/engine.ts
async function observe(tab, url, input, bench) {
	const session = bench.session(input.as);
	const release = await applySession(session, new URL(bench.target).origin, tab);
	const visited = await visitPage(tab, url, input, bench.signal).finally(release);
	bench.received(await cookiesIn(tab));
	bench.progress({
		done: 8,
		of: 10,
		unit: "steps"
	});
	const { subject, steps } = input;
	const timed = { interactions: [...await slowestOf(visited, steps, url, readerOf(bench, session))] };
	const untimed = steps.filter(({ does }, at) => does !== "wait" && does !== "scroll" && !timed.interactions.some(({ step }) => step === at));
	return {
		measurements: measurementsOf(visited, subject),
		findings: [],
		exhibits: [{
			subject,
			name: "interactions",
			mime: "application/json",
			body: new TextEncoder().encode(JSON.stringify(timed))
		}],
		requests: requestsOf(subject, url, {
			sent: visited.requests,
			failed: []
		}),
		notes: untimed.map((step) => ({
			subject,
			text: `Chrome timed no interaction in the ${wordsOf(step)}.`
		}))
	};
}
async function inTab(input, bench, wayOut) {
	const url = new URL(input.path, bench.target).href;
	return inWarmTab(bench, wayOut, async ({ tab, signal, lost, rested }) => {
		const work = async () => {
			await rested();
			bench.progress({
				done: 1,
				of: 10,
				unit: "steps"
			});
			return observe(tab, url, input, {
				...bench,
				signal
			});
		};
		const working = work();
		working.catch(() => void 0);
		return Promise.race([working, lost]);
	});
}
/** Visits a page once and does its steps. Rejects with a Failure where they cannot be done. */
async function measure(task, bench) {
	const input = Input.parse(task.input);
	const egress = await openEgress(bench);
	try {
		const seen = await inTab(input, bench, egress.wayOut);
		const { hosts, notes } = contactsOf(input.subject, await egress.contacts());
		return {
			...seen,
			hosts,
			notes: [...seen.notes ?? [], ...notes]
		};
	} finally {
		await egress.close();
	}
}

export { measure };
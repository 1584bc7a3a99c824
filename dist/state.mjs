import { createRequire } from "node:module";
import { AzureBlobOptions, BullmqOptions, CeleryOptions, CommandOptions, Failure, GcsOptions, HookOptions, MailOptions, MemcachedOptions, MysqlOptions, PostgresOptions, RabbitmqOptions, RedisOptions, S3Options, SqliteOptions, compileTemplate, drainTime, endpointOf, errorCode, isAlive, lockFolder, problemsOf, renderTemplate, requestLine, sha256, z } from "./shared.mjs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createHash, randomUUID } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { hostname, tmpdir } from "node:os";
import { realpath, rmdir } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import { execFile } from "node:child_process";
import { statSync } from "node:fs";

// src/state/queues/drained.ts
/** ms between two looks. */
const BETWEEN = 25;
/** Waits until nothing is going on any more; `busy` tells what is: `mails: 3 messages wait`. */
async function drained(title, time, busy) {
	const until = performance.now() + time;
	for (;;) {
		const what = await busy();
		if (what === void 0) return;
		if (performance.now() > until) throw new Failure({
			code: "state/not-drained",
			owner: "environment",
			message: `${title} did not come to rest within ${time} ms: ${what}.`,
			next: "Give its workers more time (`drain: 30s`), or look into their log for what keeps failing."
		});
		await setTimeout$1(BETWEEN);
	}
}
/** Why a queue cannot be put back: who would take what is put there. */
function consumed(title, queue) {
	return new Failure({
		code: "state/consumed",
		owner: "environment",
		message: `${title}: messages waited in ${queue} at the checkpoint, and a worker takes them now, so they cannot be put back.`,
		next: "Let the workers run before the checkpoint, or stop them while the journeys run."
	});
}
/** Throws a Failure where a queue is asked for that is not among those that are named. */
function checkNamed(title, queues, queue) {
	if (queues.includes(queue)) return;
	throw new Failure({
		code: "state/not-named",
		owner: "config",
		message: `${title}: what waits in ${queue} is asked for, which is not among its queues.`,
		next: `Name it there: queues: [${[...queues, queue].join(", ")}].`
	});
}
/** A message as an app reads it; a text where it is no JSON. */
function bodyOf(content) {
	const text = String(content);
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
/** `3 messages wait in mails`. */
const told = (count, queue) => `${count} ${count === 1 ? "message waits" : "messages wait"} in ${queue}`;
/** `queues mails, orders`. */
const titled = (queues) => `${queues.length === 1 ? "queue" : "queues"} ${queues.join(", ")}`;

// src/state/unreached.ts
/** What a system's own error means to people. */
function refusedBy(title, error) {
	if (error instanceof Failure) return error;
	const why = error instanceof Error ? error.message || error.name : String(error);
	return new Failure({
		code: "environment/state-system",
		owner: "environment",
		message: `${title} does not do what is asked of it: ${why.split("\n")[0]?.slice(0, 300)}.`,
		next: "Check that it is running, that its address is right and that its user may do this."
	});
}
/** The work's end, with errors of drivers as Failures of this system. */
async function asking(title, work) {
	try {
		return await work();
	} catch (error) {
		throw refusedBy(title, error);
	}
}

// src/state/queues/redis-queues.ts
const isDue = ({ due = Infinity }) => due <= Date.now();
/** What workers are about to do or do. */
function going({ name, workers, waiting, inHand }) {
	if (inHand !== void 0) return inHand;
	return workers > 0 && waiting > 0 ? told(waiting, name) : void 0;
}
/** Brings back the keys of queues, unless a worker would begin to work on what is put there. */
var RedisQueues = class {
	title;
	#given;
	#stood = /* @__PURE__ */ new Map();
	constructor(given) {
		this.#given = given;
		this.title = given.keys.title;
	}
	settle() {
		const { drain, stand } = this.#given;
		const busy = async () => (await stand()).map(going).find((what) => what !== void 0);
		return asking(this.title, () => drained(this.title, drain, busy));
	}
	fingerprint() {
		return this.#given.keys.fingerprint();
	}
	async mark() {
		const stood = await asking(this.title, this.#given.stand);
		const mark = await this.#given.keys.mark();
		this.#stood.set(mark.id, stood);
		return mark;
	}
	async restore(mark) {
		const now = await asking(this.title, this.#given.stand);
		for (const stood of this.#stood.get(mark.id) ?? []) {
			const hasWorkers = now.some(({ name, workers }) => name === stood.name && workers > 0);
			const isTaken = stood.waiting > 0 || stood.inHand !== void 0 || isDue(stood);
			if (hasWorkers && isTaken) throw consumed(this.title, stood.name);
		}
		await this.#given.keys.restore(mark);
	}
	queue(name) {
		return asking(this.title, async () => {
			checkNamed(this.title, this.#given.queues, name);
			return this.#given.waiting(name);
		});
	}
	close() {
		return this.#given.keys.close();
	}
};

// src/state/permission.ts
/** Parts of a host's name that say that customers are served there. */
const PRODUCTION = /(^|[^a-z])(prod|prd|production|live)\d*(?=$|[^a-z\d])/i;
/** Hosts on this machine or beside it: loopback, private addresses, a container's name, the folder of a socket. */
const NEAR = [
	/^[a-z\d_-]+$/i,
	/^\//,
	/^127\./,
	/^10\./,
	/^192\.168\./,
	/^172\.(1[6-9]|2\d|3[01])\./,
	/^::1$/
];
/** Whether a host is near, so that what it serves cannot be somebody else's of the same name. */
function isNear(host) {
	return NEAR.some((pattern) => pattern.test(host));
}
/** Whether a host's name says that it serves customers: `db.prod.example`, `shop-production-2`. */
function looksLikeProduction(host) {
	return PRODUCTION.test(host);
}
/** Throws a Failure unless `allow:` names what is about to be changed, and where its host looks like production. */
function permit({ system, what, names, host, allow }) {
	if (host !== void 0 && looksLikeProduction(host)) throw new Failure({
		code: "state/production",
		owner: "config",
		message: `${system} at ${host} looks like production, whose state is never changed.`,
		next: "Name a server that is there for tests; a name with prod, production or live in it is always refused."
	});
	if (names.some((name) => allow.includes(name))) return;
	throw new Failure({
		code: "state/not-allowed",
		owner: "config",
		message: `The ${what} ${names[0]} (${system}) is not among those that \`allow:\` names: ${allow.join(", ")}.`,
		next: `If a run may change everything in it, write \`allow: [${names[0]}]\`; else name another ${what}.`
	});
}

// src/state/redis/changed-keys.ts
const INVALIDATE = "__redis__:invalidate";
/**
* Hears which keys are changed, by the server's own tracking for client-side caches: it needs no setting of the server,
* leaves nothing behind, and tells of scripts, expiry, eviction and flushes as well. What our own connection changes is
* not told.
*/
var ChangedKeys = class ChangedKeys {
	#own;
	#listener;
	#channel = `tidemark:${randomUUID()}`;
	#reached = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Set();
	#lost = true;
	#swaps;
	constructor(own, listener) {
		this.#own = own;
		this.#listener = listener;
		listener.on("messageBuffer", (channel, message) => this.#hear(String(channel), message));
		listener.on("close", () => {
			this.#lost = true;
			for (const go of this.#reached.values()) go();
		});
	}
	/** Rejects where the server has no such tracking, or not for this user. */
	static async listen(own, listener) {
		const changed = new ChangedKeys(own, listener);
		const id = await listener.client("ID");
		await listener.subscribe(INVALIDATE, changed.#channel);
		await own.call("CLIENT", "TRACKING", "ON", "REDIRECT", String(id), "BCAST", "NOLOOP");
		return changed;
	}
	/** What was changed since it was last asked; everything that was answered to anybody before now is among it. */
	async take() {
		await this.#barrier();
		const swaps = await this.#swapped();
		const all = this.#lost || swaps !== this.#swaps;
		const keys = this.#keys;
		this.#keys = /* @__PURE__ */ new Set();
		this.#lost = this.#listener.status !== "ready";
		this.#swaps = swaps;
		return all ? "all" : keys;
	}
	/** A message of our own, which comes after all that was announced before it. */
	async #barrier() {
		if (this.#listener.status !== "ready") return;
		const word = randomUUID();
		const reached = new Promise((resolve) => this.#reached.set(word, resolve));
		try {
			await this.#own.publish(this.#channel, word);
			await reached;
		} finally {
			this.#reached.delete(word);
		}
	}
	/** How often whole databases were exchanged, which no key is announced for. */
	async #swapped() {
		const text = await this.#own.info("commandstats").catch(() => "");
		return /cmdstat_swapdb:calls=(\d+)/.exec(text)?.[1] ?? "0";
	}
	#hear(channel, message) {
		if (channel === this.#channel) this.#reached.get(String(message))?.();
		else if (Array.isArray(message)) {
			for (const key of message) if (Buffer.isBuffer(key)) this.#keys.add(key.toString("latin1"));
		}
		if (channel === INVALIDATE && !Array.isArray(message)) this.#lost = true;
	}
};

// src/state/bounded.ts
/** The work's end, or undefined where it takes longer (ms); what comes of it later, good or bad, is nobody's. */
async function within(time, work) {
	let timer;
	const over = new Promise((resolve) => {
		timer = setTimeout(() => resolve(void 0), time);
	});
	work.catch(() => void 0);
	try {
		return await Promise.race([work, over]);
	} finally {
		clearTimeout(timer);
	}
}
/** The work's end, or a rejection with the signal's reason as soon as it is aborted. */
async function unlessAborted(signal, work) {
	const aborted = Promise.withResolvers();
	const abort = () => aborted.reject(signal.reason);
	work.catch(() => void 0);
	aborted.promise.catch(() => void 0);
	if (signal.aborted) abort();
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([work, aborted.promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}

// src/state/driver.ts
/**
* A package that speaks to a system, as the project has installed it: `loadDriver<typeof import('pg')>('pg', folder)`.
* A Failure where it is not there or cannot be loaded.
*/
function loadDriver(name, projectFolder) {
	const require = createRequire(join(projectFolder, "package.json"));
	try {
		return require(name);
	} catch (error) {
		const missing = errorCode(error) === "MODULE_NOT_FOUND" && String(error).includes(`'${name}'`);
		throw new Failure({
			code: "environment/no-driver",
			owner: "environment",
			message: missing ? `The package ${name}, by which this system is reached, is not installed in ${projectFolder}.` : `The package ${name} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : error}.`,
			next: `Install it in the project and before the run: npm install --save-dev ${name}`
		});
	}
}

// src/state/redis/connection.ts
/** ms for a connection, for a server's first words, for one command, and for saying goodbye. */
const TIMES$1 = {
	connect: 5e3,
	ready: 1e4,
	command: 3e4,
	goodbye: 1e3
};
/** A connection that is never made again by itself: what was changed meanwhile would not be known. */
async function connect(url, title, projectFolder) {
	const { Redis: Client } = loadDriver("ioredis", projectFolder);
	const client = new Client(url, {
		protocol: 2,
		lazyConnect: true,
		connectTimeout: TIMES$1.connect,
		commandTimeout: TIMES$1.command,
		maxRetriesPerRequest: 0,
		retryStrategy: () => null,
		connectionName: "tidemark"
	});
	let reason;
	client.on("error", (error) => reason = error);
	try {
		if (await within(TIMES$1.ready, client.connect().then(() => true))) return client;
		throw new Error(`it says nothing within ${TIMES$1.ready / 1e3} seconds`);
	} catch (error) {
		client.disconnect();
		throw refusedBy(title, reason ?? error);
	}
}
/** Ends a connection, however the server is. */
async function disconnect(client) {
	await within(TIMES$1.goodbye, client.quit().then(() => void 0, () => void 0));
	client.disconnect();
}

// src/state/lock.ts
/** What a run is told whose system another one is changing. */
function inUse(title, next) {
	return new Failure({
		code: "environment/state-in-use",
		owner: "environment",
		message: `Another run is changing ${title}, so this one cannot.`,
		next
	});
}
/**
* Keeps other runs on this machine out of a system that has no lock of its own, until the returned function is called.
* The lock of a run that is gone is taken over.
*/
async function lockHere(title) {
	const folder = join(tmpdir(), "tidemark-state", sha256(title).slice(0, 16));
	try {
		const release = await lockFolder(folder);
		return async () => {
			await release();
			for (const empty of [folder, dirname(folder)]) await rmdir(empty).catch(() => void 0);
		};
	} catch (error) {
		throw error instanceof Failure && error.problems.some(({ code }) => code === "environment/folder-in-use") ? inUse(title, "Wait for it to end, or give each run a system of its own.") : error;
	}
}

// src/state/redis/results.ts
/** Results of many commands at once, in their order. Rejects with the first that failed. */
function resultsOf(answers) {
	if (!answers) throw new Error("it gave up its transaction");
	return answers.map(([error, result]) => {
		if (error) throw error;
		return result;
	});
}

// src/state/redis/lock.ts
/** What our own keys begin with; they are nobody's state. */
const OURS$2 = "tidemark:";
/** ms after which a lock is gone by itself, and how often it is renewed. */
const [LASTS$1, RENEWED$1] = [3e4, 1e4];
/** Whether the run that took a lock was on this machine and is gone. */
function isLeftOver(holder) {
	const [host, pid] = holder.split(" ");
	return host === hostname() && !isAlive(Number(pid));
}
/**
* One run at a time in a server, or in a part of it that has a lock of its own. The lock of a run that was killed is
* taken over where that can be known, and gone in half a minute in any case.
*/
async function lockServer({ client, title, lock, note }) {
	const key = `${OURS$2}${lock}`;
	const own = `${hostname()} ${process.pid} ${randomUUID()}`;
	const inFirst = async (ask) => resultsOf(await ask(client.multi().select(0)).exec())[1];
	const renew = () => inFirst((to) => to.set(key, own, "PX", LASTS$1));
	if (await inFirst((to) => to.set(key, own, "PX", LASTS$1, "NX")) === null) {
		if (!isLeftOver(String(await inFirst((to) => to.get(key))))) throw inUse(title, "Wait for it to end; the lock of one that was killed is gone after 30 s.");
		note(`${title}: the lock of a run that was killed was removed.`);
		await renew();
	}
	const timer = setInterval(() => void renew().catch(() => void 0), RENEWED$1);
	timer.unref();
	return async () => {
		clearInterval(timer);
		if (await inFirst((to) => to.get(key)) === own) await inFirst((to) => to.del(key));
	};
}

// src/state/redis/open-server.ts
/** Bytes of a server that may be copied into our memory. */
const MOST_BYTES$3 = 1024 ** 3;
const field = (info, name) => new RegExp(`^${name}:(\\S+)`, "m").exec(info)?.[1];
function unfit$1(title, why) {
	return new Failure({
		code: "state/unfit",
		owner: "environment",
		message: `${title} ${why}, so its state cannot be brought back.`,
		next: "Name a single small server of your own for tests, e.g. one started in this job."
	});
}
/** A Failure where the server is none whose whole content can be copied and written back. */
async function checkServer(client, title) {
	const info = await client.info();
	if (field(info, "cluster_enabled") === "1") throw unfit$1(title, "is a part of a cluster");
	if (field(info, "role") !== "master") throw unfit$1(title, "is a replica, which cannot be written to");
	if (Number(field(info, "used_memory_dataset") ?? 0) > MOST_BYTES$3) throw unfit$1(title, "holds more than 1 GiB");
}
/** Says which keys changed; where the server will not tell, everything is compared each time. */
async function watch(client, listener, title, world) {
	try {
		const changed = await ChangedKeys.listen(client, listener);
		return () => changed.take();
	} catch {
		world.note(`${title} does not say which keys change (CLIENT TRACKING), so all are compared each time, which takes longer.`);
		return async () => "all";
	}
}
/** Opens a server and takes the lock of this part of it. A Failure where that may or can not be. */
async function openServer(part, world) {
	const { host, hostname, pathname } = new URL(part.url);
	const server = host.includes(":") ? host : `${host}:6379`;
	const { databases = [Number(pathname.slice(1)) || 0], system, url, allow, what } = part;
	permit({
		system,
		what: "server",
		names: [server, hostname],
		host: hostname,
		allow
	});
	const title = `${system} at ${server}, database ${[databases.join(", "), what].filter(Boolean).join(", ")}`;
	const client = await connect(url, title, world.projectFolder);
	const opened = {};
	const release = async () => {
		await opened.unlock?.().catch(() => void 0);
		await Promise.all([client, opened.listener].map((one) => one && disconnect(one)));
	};
	try {
		return await asking(title, async () => {
			await checkServer(client, title);
			await client.select(databases[0] ?? 0);
			const lock = what === void 0 ? "lock" : `lock:${system}:${what}`;
			opened.unlock = await lockServer({
				client,
				title,
				lock,
				note: world.note
			});
			opened.listener = await connect(url, title, world.projectFolder);
			const changed = await watch(client, opened.listener, title, world);
			return {
				client,
				area: {
					databases,
					owns: part.owns
				},
				title,
				changed,
				release
			};
		});
	} catch (error) {
		await release();
		throw error;
	}
}

// src/state/redis/content.ts
/** Keys asked for at once. */
const BATCH = 500;
const bytesOf$1 = (key) => Buffer.from(key, "latin1");
const idOf = ({ database, key }) => `${database}:${key}`;
function placeOf(id) {
	const colon = id.indexOf(":");
	return {
		database: Number(id.slice(0, colon)),
		key: id.slice(colon + 1)
	};
}
/** Commands in one database, at once: the connection may stand in any other. */
async function inDatabase(client, database, ask) {
	return resultsOf(await ask(client.multi().select(database)).exec()).slice(1);
}
/** Everything that is meant there. */
async function placesIn(client, { databases, owns }) {
	const places = /* @__PURE__ */ new Map();
	for (const database of databases) {
		let cursor = "0";
		do {
			const scan = (to) => to.scanBuffer(cursor, "COUNT", 1e3);
			const [answer] = await inDatabase(client, database, scan);
			const [next, keys] = Array.isArray(answer) ? answer : ["0"];
			for (const bytes of Array.isArray(keys) ? keys : []) {
				const place = {
					database,
					key: Buffer.from(bytes).toString("latin1")
				};
				if (owns(place.key)) places.set(idOf(place), place);
			}
			cursor = String(next);
		} while (cursor !== "0");
	}
	return [...places.values()];
}
function* batches(all) {
	for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}
/** One command for many keys: a driver takes longer for a command than the server does. */
const READ = `local all = {}
for at, key in ipairs(KEYS) do
  all[at * 3 - 2] = redis.call('DUMP', key)
  all[at * 3 - 1] = redis.call('PTTL', key)
  all[at * 3] = redis.call('TYPE', key)['ok']
end
return all`;
/** By `idOf`; a key that is not there is undefined. */
async function read$1(client, places) {
	const found = /* @__PURE__ */ new Map();
	for (const [database, keys] of Map.groupBy(places, (place) => place.database)) for (const batch of batches(keys)) {
		const names = batch.map(({ key }) => bytesOf$1(key));
		const [answer] = await inDatabase(client, database, (to) => to.callBuffer("EVAL", [
			READ,
			names.length,
			...names
		]));
		const results = Array.isArray(answer) ? answer : [];
		batch.forEach((place, at) => {
			const [dump, left, type] = results.slice(at * 3, at * 3 + 3);
			const held = Buffer.isBuffer(dump) ? {
				dump,
				left: Number(left) < 0 ? void 0 : Number(left),
				type: String(type)
			} : void 0;
			found.set(idOf(place), held);
		});
	}
	return found;
}

// src/state/redis/fingerprint.ts
/** How a type's whole value is read. */
const readers = {
	string: (to, key) => to.getBuffer(key),
	list: (to, key) => to.lrangeBuffer(key, 0, -1),
	set: (to, key) => to.smembersBuffer(key),
	zset: (to, key) => to.zrangeBuffer(key, "0", "-1", "WITHSCORES"),
	hash: (to, key) => to.hgetallBuffer(key),
	stream: (to, key) => to.call("XINFO", [
		"STREAM",
		key,
		"FULL",
		"COUNT",
		"0"
	])
};
/** Of a stream's groups what tells when somebody last asked, and how its memory is laid out. */
const NO_CONTENT = [
	"seen-time",
	"active-time",
	"radix-tree-keys",
	"radix-tree-nodes"
];
function textOf$1(value) {
	if (Buffer.isBuffer(value)) return value.toString("base64");
	if (Array.isArray(value)) return JSON.stringify(value.map(textOf$1));
	if (typeof value !== "object" || value === null) return String(value);
	return Object.entries(value).map(([name, part]) => JSON.stringify([name, textOf$1(part)])).toSorted().join();
}
/** A stream as `XINFO` tells it, names and values by turns. */
function streamText(value) {
	if (!Array.isArray(value)) return textOf$1(value);
	const kept = value.filter((_, at) => !NO_CONTENT.includes(String(value[at - at % 2])) || value.length % 2 === 1);
	return JSON.stringify(kept.map(streamText));
}
/** A value's text, the same for the same content in whatever order the server gives it. */
function contentOf$2(type, value) {
	if (type === "stream") return streamText(value);
	return type === "set" && Array.isArray(value) ? value.map(textOf$1).toSorted().join() : textOf$1(value);
}
async function lines(client, places) {
	const types = client.pipeline();
	for (const { database, key } of places) types.select(database).type(bytesOf$1(key)).pttl(bytesOf$1(key));
	const told = resultsOf(await types.exec());
	const ask = client.pipeline();
	places.forEach(({ database, key }, at) => {
		ask.select(database);
		const reader = readers[String(told[at * 3 + 1])];
		if (reader) reader(ask, bytesOf$1(key));
		else ask.dumpBuffer(bytesOf$1(key));
	});
	const values = resultsOf(await ask.exec());
	return places.map(({ database, key }, at) => {
		const [type, left] = [String(told[at * 3 + 1]), Number(told[at * 3 + 2])];
		return JSON.stringify([
			database,
			key,
			type,
			left >= 0,
			contentOf$2(type, values[at * 2 + 1])
		]);
	});
}
/** Digest of all keys with types and values as an app reads them, and whether they expire. */
async function digestOf$1(client, area) {
	const all = [];
	for (const batch of batches(await placesIn(client, area))) all.push(...await lines(client, batch));
	const hash = createHash("sha256");
	for (const line of all.toSorted()) hash.update(line);
	return hash.digest("hex");
}

// src/state/redis/system.ts
/** ms, or a hundredth of what is left, by which a time to live may be another: each costs a command. */
const ROUGHLY = 200;
/** ms before its end a key may be gone before it is given more time. */
const EXPIRING = 1e3;
/** Gives keys more time, all in one command. */
const EXPIRE = `for at, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[at]) end`;
/** Consumer groups change without a word, so streams are always looked at. */
const isQuiet = ({ type }) => type === "stream";
/**
* Keeps a copy of what a server holds, and of each key that changes what it was at each mark; brings back what changed,
* in one transaction. Times to live go back too: a session that had a minute left at the mark has a minute again.
*/
var RedisSystem = class {
	title;
	#opened;
	/** What is there as of the latest mark or return. */
	#now = /* @__PURE__ */ new Map();
	#streams = /* @__PURE__ */ new Set();
	#ending = /* @__PURE__ */ new Set();
	#marks = [];
	#last = 0;
	/** ms by which the clock of the state is behind ours. */
	#behind = 0;
	constructor(opened) {
		this.#opened = opened;
		this.title = opened.title;
	}
	fingerprint() {
		const { client, area } = this.#opened;
		return asking(this.title, () => digestOf$1(client, area));
	}
	mark() {
		return asking(this.title, async () => {
			await this.#catchUp();
			const mark = {
				id: this.#last += 1,
				at: this.#clock(),
				undo: /* @__PURE__ */ new Map()
			};
			this.#marks.push(mark);
			return { id: mark.id };
		});
	}
	restore({ id }) {
		return asking(this.title, async () => {
			const at = this.#marks.findIndex((mark) => mark.id === id);
			const mark = this.#marks[at];
			if (!mark) throw forgotten(this.title);
			await this.#catchUp();
			const wanted = /* @__PURE__ */ new Map();
			for (const { undo } of this.#marks.slice(at).toReversed()) for (const [place, kept] of undo) wanted.set(place, kept);
			await this.#write(wanted, mark.at);
			for (const [place, kept] of wanted) this.#note(place, kept && {
				...kept,
				ends: Date.now() + ((kept.until ?? Infinity) - mark.at)
			});
			mark.undo.clear();
			this.#marks = this.#marks.slice(0, at + 1);
			this.#behind = Date.now() - mark.at;
		});
	}
	async close() {
		await this.#opened.release();
	}
	#clock() {
		return Date.now() - this.#behind;
	}
	#note(place, kept) {
		if (kept) this.#now.set(place, kept);
		else this.#now.delete(place);
		if (kept && isQuiet(kept)) this.#streams.add(place);
		else this.#streams.delete(place);
		if (kept?.until !== void 0) this.#ending.add(place);
		else this.#ending.delete(place);
	}
	/** Reads what may have changed, and writes down with the latest mark what it was before. */
	async #catchUp() {
		const places = await this.#suspects();
		const undo = this.#marks.at(-1)?.undo;
		for (const [place, held] of await read$1(this.#opened.client, places)) {
			const before = this.#now.get(place);
			const kept = held && {
				dump: held.dump,
				type: held.type,
				until: held.left === void 0 ? void 0 : this.#clock() + held.left,
				ends: Date.now() + (held.left ?? Infinity)
			};
			if (isSame(before, kept)) continue;
			if (undo && !undo.has(place)) undo.set(place, before);
			this.#note(place, kept);
		}
	}
	async #suspects() {
		const { client, area } = this.#opened;
		const first = this.#marks.length === 0;
		const changed = await this.#opened.changed();
		if (first || changed === "all") return unique([...await placesIn(client, area), ...[...this.#now.keys()].map(placeOf)]);
		return unique([...[...changed].filter((key) => area.owns(key)).flatMap((key) => area.databases.map((database) => ({
			database,
			key
		}))), ...[...this.#streams].map(placeOf)]);
	}
	/** Puts these values there, and gives back to all others the time that they had left at the mark. */
	async #write(wanted, at) {
		const ask = this.#opened.client.multi();
		const left = (until) => Math.max(1, Math.round(until - at));
		const put = (id, kept) => {
			const { database, key } = placeOf(id);
			ask.select(database);
			const time = kept?.until === void 0 ? 0 : left(kept.until);
			if (kept) ask.restore(bytesOf$1(key), time, kept.dump, "REPLACE");
			else ask.del(bytesOf$1(key));
		};
		for (const [id, kept] of wanted) put(id, kept);
		const now = Date.now();
		const longer = [];
		for (const id of this.#ending) {
			const kept = this.#now.get(id);
			if (kept?.until === void 0 || wanted.has(id)) continue;
			const time = left(kept.until);
			if (Math.abs(now + time - kept.ends) <= Math.max(ROUGHLY, time / 100)) continue;
			if (kept.ends < now + EXPIRING) put(id, kept);
			else longer.push({
				...placeOf(id),
				left: time
			});
			this.#now.set(id, {
				...kept,
				ends: now + time
			});
		}
		for (const [database, keys] of Map.groupBy(longer, (place) => place.database)) for (const batch of batches(keys)) {
			const names = batch.map(({ key }) => bytesOf$1(key));
			ask.select(database).eval(EXPIRE, names.length, ...names, ...batch.map((place) => place.left));
		}
		if (ask.length > 1) resultsOf(await ask.exec());
	}
};
function unique(places) {
	return [...new Map(places.map((place) => [idOf(place), place])).values()];
}
/** What expires is taken for changed where its end moved by more than what reading it takes. */
function isSame(before, now) {
	if (!before || !now) return before === now;
	const ends = [before.until ?? Infinity, now.until ?? Infinity];
	return !(ends[0] !== ends[1] && !(Math.abs(ends[0] - ends[1]) <= 5)) && before.dump.equals(now.dump);
}
function forgotten(title) {
	return new Failure({
		code: "state/forgotten-mark",
		owner: "tidemark",
		message: `${title} was asked for a mark that is forgotten: an older one was brought back since.`,
		next: "Please report it with the config."
	});
}

// src/state/bullmq/jobs.ts
/** BullMQ's delayed jobs have their time as the upper bits of a score. */
const TIME = 4096;
const keyOf$2 = ({ prefix, name }, part) => `${prefix}:${name}:${part}`;
/** Workers give their connection the queue's name. */
async function workersOf$1(client, { prefix, name }) {
	const own = `${prefix}:${Buffer.from(name).toString("base64")}`;
	return [...String(await client.client("LIST")).matchAll(/ name=(\S*)/g)].map(([, found]) => found).filter((found) => found === own || found?.startsWith(`${own}:w:`)).length;
}
/** How a queue stands. A paused one is worked on by nobody. */
async function standingOf(client, place) {
	const key = (part) => keyOf$2(place, part);
	const now = Date.now();
	const asked = client.multi().hexists(key("meta"), "paused").llen(key("active")).llen(key("wait")).zcard(key("prioritized")).zcount(key("delayed"), "-inf", String((now + 1) * TIME - 1)).zrange(key("delayed"), "0", "0", "WITHSCORES");
	const [paused, active, wait, ranked, late, next] = resultsOf(await asked.exec());
	const workers = await workersOf$1(client, place);
	const [, score] = Array.isArray(next) ? next : [];
	const isPaused = Number(paused) > 0;
	return {
		name: place.name,
		workers,
		waiting: isPaused ? 0 : Number(wait) + Number(ranked) + Number(late),
		inHand: workers > 0 && Number(active) > 0 ? `${Number(active)} in work of ${place.name}` : void 0,
		due: score === void 0 || isPaused ? void 0 : Math.floor(Number(score) / TIME)
	};
}
/** What waits: first what is next in turn, then by priority, then by time. */
async function waitingIn$1(client, place) {
	const key = (part) => keyOf$2(place, part);
	const asked = client.multi().lrange(key("wait"), 0, -1).lrange(key("paused"), 0, -1).zrange(key("prioritized"), "0", "-1").zrange(key("delayed"), "0", "-1");
	const [wait, paused, ranked, delayed] = resultsOf(await asked.exec()).map((ids) => Array.isArray(ids) ? ids.map(String) : []);
	const ids = [
		[wait, paused].flatMap((ids = []) => ids.toReversed()),
		ranked ?? [],
		delayed ?? []
	].flat();
	const read = client.pipeline();
	for (const id of ids.slice(0, 100)) read.hmget(key(id), "name", "data");
	const jobs = resultsOf(await read.exec());
	return {
		count: ids.length,
		bodies: jobs.map((job) => {
			const [name, data] = Array.isArray(job) ? job : [];
			return {
				name,
				data: bodyOf(String(data))
			};
		})
	};
}

// src/state/bullmq/bullmq.ts
/** Written by idle workers as time goes by, and nobody's state. */
const CLOCK = "stalled-check";
/** All keys of these queues: jobs, counters and events, what is done among them. */
function owner({ prefix, queues }) {
	const own = queues.map((name) => Buffer.from(keyOf$2({
		prefix,
		name
	}, "")).toString("latin1"));
	return (key) => own.some((start) => key.startsWith(start) && key !== `${start}${CLOCK}`);
}
async function open$4(options, world) {
	const { url, allow, queues, prefix } = options;
	const part = {
		system: "BullMQ",
		url,
		allow,
		what: titled(queues),
		owns: owner(options)
	};
	const opened = await openServer(part, world);
	const { client } = opened;
	return new RedisQueues({
		keys: new RedisSystem(opened),
		queues,
		drain: drainTime(options),
		stand: () => Promise.all(queues.map((name) => standingOf(client, {
			prefix,
			name
		}))),
		waiting: (name) => waitingIn$1(client, {
			prefix,
			name
		})
	});
}
const bullmq = {
	name: "bullmq",
	options: BullmqOptions,
	open: open$4
};

// src/state/rabbitmq/connection.ts
/** ms for a connection and for saying goodbye. */
const TIMES = {
	connect: 5e3,
	goodbye: 1e3
};
/** A queue of the connection's own, which is gone with it, however it ends. */
const LOCK$1 = "tidemark.lock";
/** ACCESS_REFUSED and the like close the connection or its channel with a number. */
const codeOf$1 = (error) => typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
async function lock(channel, title) {
	try {
		await channel.assertQueue(LOCK$1, {
			exclusive: true,
			durable: false
		});
	} catch (error) {
		throw codeOf$1(error) === 405 ? inUse(title, "Wait for it to end, or give each run a virtual host of its own.") : error;
	}
}
/** Opens a connection and takes the virtual host's lock. A Failure where that may or can not be. */
async function openBroker({ url, allow, system }, projectFolder) {
	const { host, hostname, port, pathname, username } = new URL(url);
	const server = port === "" ? `${host}:${url.startsWith("amqps") ? 5671 : 5672}` : host;
	permit({
		system,
		what: "server",
		names: [server, hostname],
		host: hostname,
		allow
	});
	const title = `${system} at ${server}, virtual host ${decodeURIComponent(pathname.slice(1)) || "/"}`;
	const { connect } = loadDriver("amqplib", projectFolder);
	let connection;
	try {
		connection = await connect(url, {
			timeout: TIMES.connect,
			clientProperties: { connection_name: "tidemark" }
		});
	} catch (error) {
		throw refusedBy(title, error);
	}
	connection.on("error", () => void 0);
	let open;
	const channel = async () => {
		if (open) return open;
		const made = await connection.createConfirmChannel();
		made.on("error", () => void 0);
		made.on("close", () => open = void 0);
		open = made;
		return made;
	};
	const close = async () => {
		await within(TIMES.goodbye, connection.close().catch(() => void 0));
	};
	try {
		await lock(await channel(), title);
		return {
			title,
			user: decodeURIComponent(username) || "guest",
			channel,
			close
		};
	} catch (error) {
		await close();
		throw refusedBy(title, error);
	}
}
/** What a queue that is not there, or is no queue, is refused with. */
function unfit(title, why, next) {
	return new Failure({
		code: "state/unfit",
		owner: "config",
		message: `${title}: ${why}.`,
		next
	});
}

// src/state/sql/mark-stack.ts
/** Marks of one system, oldest first, each with what was seen when it was made. */
var MarkStack = class {
	marks = [];
	made = 0;
	add(seen) {
		this.made += 1;
		const mark = { id: this.made };
		this.marks.push({
			mark,
			seen
		});
		return mark;
	}
	/** Throws a Failure where an older mark was brought back since. */
	seen({ id }) {
		const found = this.marks.find(({ mark }) => mark.id === id);
		if (found) return found.seen;
		throw new Failure({
			code: "state/mark-forgotten",
			owner: "tidemark",
			message: `Mark ${id} is forgotten: an older one was brought back since, or it was never made here.`,
			next: "Please report it with tidemark.yml."
		});
	}
	/** What was seen at this mark and at each later one, oldest first. Throws as `seen` does. */
	since(mark) {
		this.seen(mark);
		return this.marks.filter(({ mark: { id } }) => id >= mark.id).map(({ seen }) => seen);
	}
	/** Of the marks that are left, oldest first. */
	all() {
		return this.marks.map(({ seen }) => seen);
	}
	newest() {
		return this.marks.at(-1)?.seen;
	}
	forgetAfter({ id }) {
		this.marks = this.marks.filter(({ mark }) => mark.id <= id);
	}
};

// src/state/rabbitmq/messages.ts
/** What is read of one queue at most. */
const MOST = {
	messages: 5e3,
	bytes: 64e6
};
/** The server's count of deliveries, which only quorum queues have. */
const COUNT = "x-delivery-count";
function unread(queue, why) {
	return new Failure({
		code: "state/unread-queue",
		owner: "environment",
		message: `What waits in ${queue} cannot be read: ${why}.`,
		next: "Let workers empty it before the checkpoint, or do without it under `queues`."
	});
}
/** The same for messages that are the same to an app, whether or not they were delivered before. */
function printOf({ fields, properties, content }) {
	const { exchange, routingKey } = fields;
	const { headers = {}, ...rest } = properties;
	return sha256(`${JSON.stringify([
		exchange,
		routingKey,
		headers,
		rest
	])}\n${content.toString("latin1")}`);
}
/**
* Takes all that waits, in order; the server keeps each until it is acknowledged or given back. To read is to be
* delivered, which quorum queues count (and may throw away by): of them nothing is read.
*/
async function take(channel, queue) {
	const taken = [];
	let bytes = 0;
	for (;;) {
		const message = await channel.get(queue);
		if (message === false) return taken;
		taken.push(message);
		bytes += message.content.length;
		const isQuorum = isCounted(message);
		if (!isQuorum && taken.length <= MOST.messages && bytes <= MOST.bytes) continue;
		await giveBack(channel, queue, taken);
		throw unread(queue, isQuorum ? "it is a quorum queue, which counts each look as a delivery" : `it is more than ${MOST.messages} messages or ${MOST.bytes / 1e6} MB`);
	}
}
/**
* Each goes back to where it was; it is told as delivered before from now on. That is answered by nothing, but the
* queue does one after the other.
*/
async function giveBack(channel, queue, messages) {
	for (const message of messages) channel.nack(message, false, true);
	await channel.checkQueue(queue);
}
const isCounted = ({ properties }) => Object.hasOwn(properties.headers ?? {}, COUNT);
/**
* What waits, which stays there. The server's count is not believed: of a quorum queue that does not answer at once it
* says 0.
*/
async function look(channel, queue) {
	const taken = await take(channel, queue);
	if (taken.length > 0) await giveBack(channel, queue, taken);
	return taken;
}
/** Why a message cannot be sent again as it came; undefined where it can. */
function lastsOnce({ fields, properties }, queue, user) {
	const { exchange, routingKey } = fields;
	if (exchange !== "") return `one came by the exchange ${exchange}, which would hand it to other queues as well`;
	if (routingKey !== queue) return `one came under the name ${routingKey}`;
	if (Object.hasOwn(properties.headers ?? {}, "CC")) return "one was sent to other queues too (CC)";
	const { userId } = properties;
	return userId === void 0 || userId === user ? void 0 : `one bears the name of the user ${userId}`;
}
/** Sends copies to the end of a queue; resolves when the server has them. */
async function sendAgain(channel, queue, messages) {
	for (const { content, properties } of messages) channel.sendToQueue(queue, content, properties);
	await channel.waitForConfirms();
}
/** Why messages that are gone cannot be put back. */
function notAgain(queue, why) {
	return new Failure({
		code: "state/not-again",
		owner: "environment",
		message: `Messages that waited in ${queue} at the checkpoint are gone and cannot be put back: ${why}.`,
		next: "Let workers empty the queue before the checkpoint, so that there is nothing to put back."
	});
}

// src/state/rabbitmq/system.ts
const NEXT = "Correct the name under `queues`, or let the app make the queue before the run.";
/**
* Queues of one virtual host. A queue that workers empty is empty at each mark, and emptied to go back. Of one without
* a worker, what waits is read and given back; to go back, what came later is removed and what is gone is sent again.
*/
var QueuesSystem = class {
	title;
	#given;
	#marks = new MarkStack();
	#isTold = false;
	constructor(given) {
		this.#given = given;
		this.title = `${given.broker.title}, ${titled(given.queues)}`;
	}
	/** A Failure where a queue is none that can be looked at. */
	async check() {
		const { broker, queues } = this.#given;
		for (const queue of queues) {
			const channel = await broker.channel();
			await channel.checkQueue(queue).catch(() => {
				throw unfit(broker.title, `there is no queue ${queue} that this user may read`, NEXT);
			});
			const first = await channel.get(queue).catch((error) => {
				throw unfit(broker.title, `${queue} is a stream or cannot be read (${String(error)})`, NEXT);
			});
			if (first !== false) await giveBack(channel, queue, [first]);
		}
	}
	settle() {
		const { drain, inHand } = this.#given;
		return asking(this.title, () => drained(this.title, drain, async () => {
			const left = await this.#left();
			if (left !== void 0 || !inHand) return left;
			return await inHand() ?? this.#left();
		}));
	}
	fingerprint() {
		return asking(this.title, async () => {
			const lines = [];
			for (const queue of this.#given.queues) {
				const found = await this.#look(queue).catch((error) => {
					if (error instanceof Failure) return void 0;
					throw error;
				});
				lines.push(JSON.stringify([queue, found?.map(printOf) ?? "unread"]));
			}
			return sha256(lines.join("\n"));
		});
	}
	mark() {
		return asking(this.title, async () => {
			const waited = /* @__PURE__ */ new Map();
			for (const queue of this.#given.queues) waited.set(queue, await this.#look(queue));
			if ([...waited.values()].some((messages) => messages.length > 0)) this.#tell();
			return this.#marks.add(waited);
		});
	}
	restore(mark) {
		return asking(this.title, async () => {
			for (const [queue, waited] of this.#marks.seen(mark)) await this.#back(queue, waited);
			this.#marks.forgetAfter(mark);
		});
	}
	queue(name) {
		return asking(this.title, async () => {
			checkNamed(this.title, this.#given.queues, name);
			const found = await this.#look(name);
			const { bodyOf: read = (_headers, content) => bodyOf(content) } = this.#given;
			const bodies = found.slice(0, 100).map(({ properties, content }) => read(properties.headers, content));
			return {
				count: found.length,
				bodies
			};
		});
	}
	close() {
		return this.#given.broker.close();
	}
	async #look(queue) {
		return look(await this.#given.broker.channel(), queue);
	}
	/** What workers have not taken yet; what waits where there is no worker is the state itself. */
	async #left() {
		const channel = await this.#given.broker.channel();
		for (const queue of this.#given.queues) {
			const { messageCount, consumerCount } = await channel.checkQueue(queue);
			if (messageCount > 0 && consumerCount > 0) return told(messageCount, queue);
		}
	}
	async #back(queue, waited) {
		const { broker } = this.#given;
		const channel = await broker.channel();
		if (waited.length === 0) return void await channel.purgeQueue(queue);
		const { consumerCount } = await channel.checkQueue(queue);
		if (consumerCount > 0) throw consumed(this.title, queue);
		const there = await take(channel, queue);
		const { kept, added } = compared(waited, there);
		const isWhole = kept.length === waited.length;
		const why = isWhole ? void 0 : waited.map((one) => lastsOnce(one, queue, broker.user)).find(Boolean);
		if (why !== void 0) {
			await giveBack(channel, queue, there);
			throw notAgain(queue, why);
		}
		if (!isWhole) await sendAgain(channel, queue, waited);
		for (const message of isWhole ? added : there) channel.ack(message);
		await giveBack(channel, queue, isWhole ? kept : []);
	}
	#tell() {
		if (this.#isTold) return;
		this.#isTold = true;
		this.#given.note(`${this.title}: what waits there is looked at, so the app will be told that it was delivered before (redelivered).`);
	}
};
/** Which messages of a mark are still there in their order, and which came besides. */
function compared(waited, there) {
	const [kept, added] = [[], []];
	for (const message of there) {
		const next = waited[kept.length];
		(next !== void 0 && printOf(next) === printOf(message) ? kept : added).push(message);
	}
	return {
		kept,
		added
	};
}

// src/state/rabbitmq/rabbitmq.ts
/** Queues of a connection, looked at once; the connection is closed where one cannot be. */
async function openQueues(broker, more) {
	const system = new QueuesSystem({
		...more,
		broker
	});
	try {
		await asking(system.title, () => system.check());
		return system;
	} catch (error) {
		await system.close();
		throw error;
	}
}
async function open$3(options, world) {
	const { url, allow, queues } = options;
	return openQueues(await openBroker({
		url,
		allow,
		system: "RabbitMQ"
	}, world.projectFolder), {
		queues,
		drain: drainTime(options),
		note: world.note
	});
}
const rabbitmq = {
	name: "rabbitmq",
	options: RabbitmqOptions,
	open: open$3
};

// src/state/celery/inspect.ts
const Task = z.object({
	name: z.string().default("a task"),
	delivery_info: z.object({ routing_key: z.string().optional() }).default({})
});
/** A task that waits for its time is told within its schedule. */
const Told = z.union([z.object({ request: Task }).transform(({ request }) => request), Task]);
const Consumed = z.object({ name: z.string() });
/** In the order in which a task goes through them, so that none that moves on meanwhile is missed. */
const STEPS = {
	scheduled: "waits for its time",
	reserved: "is about to begin",
	active: "is at work"
};
const reason = (error) => error instanceof Error ? error.message : String(error);
/**
* What workers have in hand of these queues, in words; undefined where nothing. Celery tells no broker of it. A worker
* that does not answer is not taken for idle.
*/
function inHandOf(ask, queues) {
	return firstInHand(ask, queues).catch(reason);
}
async function firstInHand(ask, queues) {
	for (const [method, words] of Object.entries(STEPS)) for (const [worker, tasks] of await ask(method) ?? []) {
		const ours = tasks.flatMap((task) => Told.safeParse(task).data ?? []).find(({ delivery_info: { routing_key: key } }) => key === void 0 || queues.includes(key));
		if (ours) return `${ours.name} ${words} at ${worker}`;
	}
}
/** How many workers take messages of each queue. */
async function workersOf(ask, queues) {
	const taken = [...await ask("active_queues") ?? []].map(([, told]) => told.flatMap((queue) => Consumed.safeParse(queue).data?.name ?? []));
	return queues.map((name) => taken.filter((names) => names.includes(name)).length);
}
/** The question itself. Workers send their answers to the queue. */
function question(method, ticket, queue) {
	return {
		body: JSON.stringify({
			method,
			arguments: {},
			destination: null,
			pattern: null,
			matcher: null,
			ticket,
			reply_to: {
				exchange: "",
				routing_key: queue
			}
		}),
		headers: {
			clock: 1,
			expires: Date.now() / 1e3 + 10
		}
	};
}
const Reply$1 = z.record(z.string(), z.array(z.unknown()).nullable());
/** One worker's answer: its name and what it said. */
function answersIn(text) {
	const read = Reply$1.safeParse(JSON.parse(text));
	return Object.entries(read.data ?? {}).map(([worker, told]) => [worker, told ?? []]);
}
/** ms that a worker may take to answer. */
const LONGEST_ANSWER = 1500;
const silent = (who) => `${who} does not answer Celery's remote control, so nobody knows what it has in hand`;

// src/state/celery/messages.ts
const Headers = z.object({ task: z.string() });
const Call = z.tuple([z.array(z.unknown()), z.record(z.string(), z.unknown())], z.unknown());
const Enveloped = z.object({
	body: z.string(),
	headers: z.record(z.string(), z.unknown()).default({}),
	properties: z.object({ body_encoding: z.string().optional() }).default({})
});
/** A task as people write it; the message's body where it is none. */
function taskOf(headers, content) {
	const [named, called] = [Headers.safeParse(headers).data, Call.safeParse(bodyOf(content)).data];
	if (!named || !called) return bodyOf(content);
	const [args, kwargs] = called;
	return {
		task: named.task,
		args,
		kwargs
	};
}
/** A task as it lies in a list of Redis. */
function envelopedTask(text) {
	const message = Enveloped.safeParse(bodyOf(text)).data;
	if (!message) return bodyOf(text);
	const { body, headers, properties } = message;
	return taskOf(headers, properties.body_encoding === "base64" ? Buffer.from(body, "base64").toString() : body);
}

// src/state/celery/rabbit-broker.ts
const EXCHANGE = "celery.pidbox";
/** A question to all workers. How many there are nobody says: those that answered once are waited for. */
function asker$1({ channel }) {
	let known = [];
	return async (method) => {
		const open = await channel();
		await open.checkExchange(EXCHANGE);
		const { queue } = await open.assertQueue("", {
			exclusive: true,
			autoDelete: true,
			durable: false
		});
		const answers = /* @__PURE__ */ new Map();
		const whole = Promise.withResolvers();
		const { consumerTag } = await open.consume(queue, (message) => {
			for (const [worker, told] of answersIn(String(message?.content ?? "{}"))) answers.set(worker, told);
			if (known.length > 0 && known.every((worker) => answers.has(worker))) whole.resolve(true);
		}, { noAck: true });
		const { body, headers } = question(method, randomUUID(), queue);
		const more = {
			contentType: "application/json",
			contentEncoding: "utf-8",
			headers
		};
		open.publish(EXCHANGE, "", Buffer.from(body), more);
		const isWhole = await within(LONGEST_ANSWER, whole.promise);
		await open.cancel(consumerTag);
		const missing = known.find((worker) => !answers.has(worker));
		known = [...answers.keys()];
		if (isWhole === void 0 && (missing !== void 0 || known.length === 0)) throw new Error(silent(missing ?? "a worker"));
		return answers;
	};
}
/** Tasks that lie in RabbitMQ. */
async function openRabbit(options, world) {
	const { url, allow, queues } = options;
	const broker = await openBroker({
		url,
		allow,
		system: "Celery"
	}, world.projectFolder);
	const ask = asker$1(broker);
	const inHand = async () => {
		const open = await broker.channel();
		let consumers = 0;
		for (const queue of queues) consumers += (await open.checkQueue(queue)).consumerCount;
		return consumers === 0 ? void 0 : inHandOf(ask, queues);
	};
	const bodyOf = (headers, content) => taskOf(headers, content.toString());
	return openQueues(broker, {
		queues,
		drain: drainTime(options),
		note: world.note,
		inHand,
		bodyOf
	});
}

// src/state/celery/redis-broker.ts
/** Between a queue's name and its priority. */
const SEPARATOR = "";
/** The lists of a queue, what goes first before others. */
const listsOf = (name) => [name, ...[
	3,
	6,
	9
].map((step) => `${name}${SEPARATOR}${step}`)];
const Reply = z.object({
	body: z.string(),
	headers: z.object({ ticket: z.string() })
});
/**
* A question to all workers that listen: the server says how many. Answers come to one list, which is emptied before
* each question, so that what came too late, to this run or to one that was killed, does not stay.
*/
function asker(client, database, queue) {
	return async (method) => {
		const asked = randomUUID();
		const { body, headers } = question(method, asked, queue);
		await client.del(queue);
		const message = {
			body: Buffer.from(body).toString("base64"),
			"content-encoding": "utf-8",
			"content-type": "application/json",
			headers,
			properties: {
				delivery_mode: 1,
				delivery_info: {
					exchange: "celery.pidbox",
					routing_key: ""
				},
				priority: 0,
				body_encoding: "base64",
				delivery_tag: randomUUID()
			}
		};
		const workers = await client.publish(`/${database}.celery.pidbox`, JSON.stringify(message));
		if (workers === 0) return void 0;
		const answers = /* @__PURE__ */ new Map();
		try {
			while (answers.size < workers) {
				const found = await client.brpop(queue, LONGEST_ANSWER / 1e3);
				if (!found) throw new Error(silent(`one of ${workers} workers`));
				const reply = Reply.safeParse(JSON.parse(found[1])).data;
				if (reply?.headers.ticket !== asked) continue;
				for (const [worker, told] of answersIn(Buffer.from(reply.body, "base64").toString())) answers.set(worker, told);
			}
			return answers;
		} finally {
			await client.del(queue);
		}
	};
}
async function waitingIn(client, name) {
	const asked = client.multi();
	for (const list of listsOf(name)) asked.lrange(list, 0, -1);
	const messages = resultsOf(await asked.exec()).flatMap((list) => Array.isArray(list) ? list.map(String).toReversed() : []);
	return {
		count: messages.length,
		bodies: messages.slice(0, 100).map(envelopedTask)
	};
}
async function standing(client, ask, queues) {
	const lengths = await Promise.all(queues.map(async (name) => (await waitingIn(client, name)).count));
	const workers = await workersOf(ask, queues).catch(() => queues.map(() => 1));
	const inHand = workers.some((count) => count > 0) ? await inHandOf(ask, queues) : void 0;
	return queues.map((name, at) => ({
		name,
		workers: workers[at] ?? 0,
		waiting: lengths[at] ?? 0,
		inHand,
		due: void 0
	}));
}
/** Tasks that lie in Redis. */
async function openRedis(options, world) {
	const { queues, url, allow } = options;
	const keys = new Set(queues.flatMap((name) => listsOf(Buffer.from(name).toString("latin1"))));
	const part = {
		system: "Celery",
		url,
		allow,
		what: titled(queues),
		owns: (key) => keys.has(key)
	};
	const opened = await openServer(part, world);
	const { client, area } = opened;
	const ask = asker(client, area.databases[0] ?? 0, `${OURS$2}reply:${titled(queues)}`);
	return new RedisQueues({
		keys: new RedisSystem(opened),
		queues,
		drain: drainTime(options),
		stand: () => standing(client, ask, queues),
		waiting: (name) => waitingIn(client, name)
	});
}

// src/state/celery/celery.ts
const celery = {
	name: "celery",
	options: CeleryOptions,
	open: (options, world) => options.url.startsWith("redis") ? openRedis(options, world) : openRabbit(options, world)
};

// src/state/programs.ts
/** ms that a program of `state:` may take. */
const LONGEST$1 = 12e4;
/** Runs a program of `state:` in the project's folder; `mark` in place of `{mark}`. A Failure unless it ends with 0. */
async function runProgram(argv, { what, mark = "" }, { exec }) {
	const [program, ...args] = argv;
	const { code, stdout, stderr } = await exec({
		argv: [program, ...args.map((argument) => argument.replaceAll("{mark}", mark))],
		folder: "project",
		timeLimit: LONGEST$1
	});
	if (code === 0) return stdout;
	const [reason] = stderr.trim().split("\n").slice(-1);
	throw new Failure({
		code: "state/program-failed",
		owner: "environment",
		message: `${program}, which ${what}, ended with ${code ?? "a signal"}${reason ? `: ${reason.slice(0, 200)}` : "."}`,
		next: "Run it by hand in the project folder and look why it fails."
	});
}

// src/state/command.ts
const named = ({ id }) => `tidemark-${id}`;
/** Programs of the project save the state and bring it back. */
function programs({ save, restore, fingerprint }, world) {
	let last = 0;
	return {
		title: `the project's own program ${save[0]}`,
		async fingerprint() {
			if (!fingerprint) return void 0;
			const printed = runProgram(fingerprint, { what: "tells what the state is" }, world);
			return sha256(await unlessAborted(world.signal, printed));
		},
		async mark() {
			last += 1;
			const mark = { id: last };
			const saved = runProgram(save, {
				what: "saves the state",
				mark: named(mark)
			}, world);
			await unlessAborted(world.signal, saved);
			return mark;
		},
		async restore(mark) {
			await runProgram(restore, {
				what: "brings the state back",
				mark: named(mark)
			}, world);
		},
		close: async () => void 0
	};
}
const command = {
	name: "command",
	options: CommandOptions,
	open: async (options, world) => programs(options, world)
};

// src/state/request.ts
/** How a request that failed is named. */
const line = (request) => {
	const { method, path } = requestLine({
		...request,
		expect: {}
	});
	return `${method} ${path}`;
};
function refused$1(request, what, why) {
	return new Failure({
		code: "state/request-failed",
		owner: "target",
		message: `${line(request)}, which ${what}, ${why}.`,
		next: "Look into the log of the target; the request has done its work where it answers below 400."
	});
}
/** Sends one request of `state:`. A Failure unless it is answered below 400. */
async function send(request, { what, mark = "" }, { http }) {
	const { method, path, headers, body } = endpointOf({
		...request,
		expect: {}
	});
	const sources = {
		seed: 1,
		uuid: randomUUID,
		now: () => /* @__PURE__ */ new Date()
	};
	const filled = (text) => renderTemplate(compileTemplate(text, sources), 1);
	const named = (text, name) => filled(text).replaceAll("{mark}", name);
	const sent = {
		method,
		url: named(path, encodeURIComponent(mark)),
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)])),
		...body !== void 0 && { body: named(body, mark) }
	};
	const answer = await http.request(sent).catch((error) => {
		throw refused$1(request, what, `got no answer: ${error instanceof Error ? error.message : error}`);
	});
	if (answer.status >= 400) throw refused$1(request, what, `was answered with ${answer.status}`);
	return answer;
}

// src/state/hook.ts
/** The name that an app gave its mark: the answer itself, or its `mark` or `id`. */
function nameIn(body) {
	const text = new TextDecoder().decode(body).trim();
	const isName = (value) => typeof value === "number" || typeof value === "string" && value !== "";
	try {
		const answer = JSON.parse(text);
		const fields = typeof answer === "object" && answer !== null ? { ...answer } : { id: answer };
		const name = [fields["mark"], fields["id"]].find(isName);
		return name === void 0 ? void 0 : String(name);
	} catch {
		return text === "" || text.length > 200 ? void 0 : text;
	}
}
function nameless() {
	return new Failure({
		code: "state/no-mark",
		owner: "target",
		message: "The answer to hook.save does not name the mark that hook.restore asks for.",
		next: "Answer with JSON such as {\"mark\": \"a1\"}, or take the name that Tidemark gives: post: /test/save/{mark}."
	});
}
/** The app saves its state and brings it back itself. */
var Hook = class {
	title = "the app's own requests (hook)";
	#options;
	#world;
	#names = /* @__PURE__ */ new Map();
	#last = 0;
	constructor(options, world) {
		this.#options = options;
		this.#world = world;
	}
	async fingerprint() {}
	async mark() {
		const { save, restore } = this.#options;
		const id = this.#last += 1;
		const own = `tidemark-${id}`;
		const purpose = {
			what: "saves the state",
			mark: own
		};
		const { body } = await unlessAborted(this.#world.signal, send(save, purpose, this.#world));
		const name = JSON.stringify(save).includes("{mark}") ? own : nameIn(body);
		if (name === void 0 && JSON.stringify(restore).includes("{mark}")) throw nameless();
		this.#names.set(id, name ?? "");
		return { id };
	}
	async restore({ id }) {
		const { restore } = this.#options;
		if (!JSON.stringify(restore).includes("{mark}") && id !== this.#last) throw new Failure({
			code: "state/one-mark",
			owner: "config",
			message: "hook.restore says no {mark}, so only the latest save can be brought back, and an earlier one is wanted.",
			next: "Write the mark into it: restore: { post: /test/restore/{mark} }."
		});
		await send(restore, {
			what: "brings the state back",
			mark: this.#names.get(id) ?? ""
		}, this.#world);
	}
	async close() {}
};
const hook = {
	name: "hook",
	options: HookOptions,
	open: async (options, world) => new Hook(options, world)
};

// node_modules/postal-mime/dist/esm/decode-strings.js
const textEncoder = new TextEncoder();
const base64Chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64Lookup = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) base64Lookup[base64Chars.charCodeAt(i)] = i;
function decodeBase64(base64) {
	let len = base64.length;
	while (len > 0 && base64.charAt(len - 1) === "=") len--;
	if (len % 4 === 1) len--;
	const remainder = len % 4;
	const bufferLength = Math.floor(len / 4) * 3 + (remainder ? remainder - 1 : 0);
	const arrayBuffer = new ArrayBuffer(bufferLength);
	const bytes = new Uint8Array(arrayBuffer);
	let p = 0;
	for (let i = 0; i < len; i += 4) {
		let encoded1 = base64Lookup[base64.charCodeAt(i)];
		let encoded2 = base64Lookup[base64.charCodeAt(i + 1)];
		let encoded3 = base64Lookup[base64.charCodeAt(i + 2)];
		let encoded4 = base64Lookup[base64.charCodeAt(i + 3)];
		bytes[p++] = encoded1 << 2 | encoded2 >> 4;
		if (p < bufferLength) bytes[p++] = (encoded2 & 15) << 4 | encoded3 >> 2;
		if (p < bufferLength) bytes[p++] = (encoded3 & 3) << 6 | encoded4 & 63;
	}
	return arrayBuffer;
}
const charsetAliases = /* @__PURE__ */ new Map([
	["iso88598i", "iso-8859-8"],
	["iso88598e", "iso-8859-8"],
	["shiftjis", "shift_jis"],
	["windows31j", "shift_jis"],
	["mskanji", "shift_jis"],
	["eucjp", "euc-jp"],
	["iso2022jp", "iso-2022-jp"],
	["iso2022jp1", "iso-2022-jp"],
	["iso2022jp2", "iso-2022-jp"],
	["junet", "iso-2022-jp"],
	["euckr", "euc-kr"],
	["uhc", "euc-kr"],
	["tis620", "windows-874"]
]);
const codePageAliases = /* @__PURE__ */ new Map([
	["932", "shift_jis"],
	["936", "gbk"],
	["949", "euc-kr"],
	["950", "big5"],
	["874", "windows-874"],
	["51932", "euc-jp"],
	["50220", "iso-2022-jp"],
	["50221", "iso-2022-jp"],
	["50222", "iso-2022-jp"]
]);
const codePagePattern = /^(?:cp|windows|ms|ibm)(\d+)$/;
function normalizeCharset(charset) {
	return charset.replace(/^(?:x-ms-|x-|cs)/, "").replace(/[\s._-]+/g, "");
}
const ENCODING_LABELS = new Set([
	"unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
	"866 cp866 csibm866 ibm866",
	"csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
	"csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
	"csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
	"csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
	"arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e",
	"iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
	"csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7",
	"iso_8859-7:1987 sun_eu_greek",
	"csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8",
	"iso_8859-8:1988 visual",
	"csiso88598i iso-8859-8-i logical",
	"csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
	"iso-8859-13 iso8859-13 iso885913",
	"iso-8859-14 iso8859-14 iso885914",
	"csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
	"iso-8859-16",
	"cskoi8r koi koi8 koi8-r koi8_r",
	"koi8-ru koi8-u",
	"csmacintosh mac macintosh x-mac-roman",
	"dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
	"cp1250 windows-1250 x-cp1250",
	"cp1251 windows-1251 x-cp1251",
	"ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591",
	"iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252",
	"cp1253 windows-1253 x-cp1253",
	"cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5",
	"windows-1254 x-cp1254",
	"cp1255 windows-1255 x-cp1255",
	"cp1256 windows-1256 x-cp1256",
	"cp1257 windows-1257 x-cp1257",
	"cp1258 windows-1258 x-cp1258",
	"x-mac-cyrillic x-mac-ukrainian",
	"chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
	"gb18030",
	"big5 big5-hkscs cn-big5 csbig5 x-x-big5",
	"cseucpkdfmtjapanese euc-jp x-euc-jp",
	"csiso2022jp iso-2022-jp",
	"csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
	"cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601",
	"windows-949",
	"csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement",
	"unicodefffe utf-16be",
	"csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
	"x-user-defined"
].join(" ").split(" "));
const decoders = /* @__PURE__ */ new Map();
function tryDecoder(charset) {
	if (!ENCODING_LABELS.has(charset)) return null;
	let decoder = decoders.get(charset);
	if (decoder === void 0) {
		decoder = null;
		try {
			decoder = new TextDecoder(charset);
		} catch {}
		decoders.set(charset, decoder);
	}
	return decoder;
}
const utf8Decoder = new TextDecoder();
function getDecoder(charset) {
	charset = (charset || "utf8").trim().toLowerCase();
	const decoder = tryDecoder(charset);
	if (decoder) return decoder;
	const normalized = normalizeCharset(charset);
	const codePage = normalized.match(codePagePattern);
	return tryDecoder(codePage && codePageAliases.get(codePage[1]) || charsetAliases.get(normalized) || normalized) || tryDecoder("windows-1252") || utf8Decoder;
}
/**
* Converts a Blob into an ArrayBuffer
* @param blob Blob to convert
* @returns Converted value
*/
async function blobToArrayBuffer(blob) {
	if ("arrayBuffer" in blob) return await blob.arrayBuffer();
	const fr = new FileReader();
	return new Promise((resolve, reject) => {
		fr.onload = () => {
			resolve(fr.result);
		};
		fr.onerror = () => {
			reject(fr.error);
		};
		fr.readAsArrayBuffer(blob);
	});
}
/**
* Numeric value of an ASCII hex digit
*
* @param c Byte to read
* @return Value 0-15, or -1 if the byte is not a hex digit
*/
function hexNibble(c) {
	if (c >= 48 && c <= 57) return c - 48;
	if (c >= 97 && c <= 102) return c - 97 + 10;
	if (c >= 65 && c <= 70) return c - 65 + 10;
	return -1;
}
/**
* Decode a complete mime word encoded string
*
* @param charset Character set of the encoded word
* @param encoding `Q` or `B`
* @param str Mime word encoded string
* @return Decoded unicode string
*/
function decodeWord(charset, encoding, str) {
	let splitPos = charset.indexOf("*");
	if (splitPos >= 0) charset = charset.slice(0, splitPos);
	encoding = encoding.toUpperCase();
	let byteStr;
	if (encoding === "Q") {
		str = str.replace(/=\s+([0-9a-fA-F])/g, "=$1").replace(/[_\s]/g, " ");
		let buf = textEncoder.encode(str);
		let encodedBytes = [];
		for (let i = 0, len = buf.length; i < len; i++) {
			let c = buf[i];
			if (i <= len - 2 && c === 61) {
				let high = hexNibble(buf[i + 1]);
				let low = hexNibble(buf[i + 2]);
				if (high >= 0 && low >= 0) {
					encodedBytes.push(high << 4 | low);
					i += 2;
					continue;
				}
			}
			encodedBytes.push(c);
		}
		byteStr = new ArrayBuffer(encodedBytes.length);
		let dataView = new DataView(byteStr);
		for (let i = 0, len = encodedBytes.length; i < len; i++) dataView.setUint8(i, encodedBytes[i]);
	} else if (encoding === "B") byteStr = decodeBase64(str.replace(/[^a-zA-Z0-9\+\/=]+/g, ""));
	else byteStr = textEncoder.encode(str);
	return getDecoder(charset).decode(byteStr);
}
const ENCODED_WORD_PATTERN = "=\\?([^?\\s]+)\\?([QqBb])\\?([^?]*)\\?=";
const ENCODED_WORD_REGEX = new RegExp(ENCODED_WORD_PATTERN, "g");
const WORD_SEPARATOR_REGEX = /^[ \t\r\n]+$/;
const ENCODED_WORDS_ONLY_REGEX = new RegExp(`^(?:${ENCODED_WORD_PATTERN}\\s*)+$`);
/**
* Checks whether a string is nothing but RFC 2047 encoded words. Kept next to the grammar
* it depends on, so the pattern has a single definition.
*
* @param str String to check
* @return true if the string holds encoded words and nothing else
*/
function isEncodedWordsOnly(str) {
	return ENCODED_WORDS_ONLY_REGEX.test(str);
}
/**
* Splits a string into encoded words and the literal text around them.
*
* Working on a token list rather than marking joinable words with an in band sentinel
* means the input can not contain the marker, which previously let a sender delete text
* from a subject or a display name by writing the marker into the header themselves.
*
* @param str String to split
* @return Array of `{text}` and `{charset, encoding, encodedText}` tokens
*/
function splitEncodedWords(str) {
	const tokens = [];
	ENCODED_WORD_REGEX.lastIndex = 0;
	let pos = 0;
	let match;
	while (match = ENCODED_WORD_REGEX.exec(str)) {
		if (match.index > pos) tokens.push({ text: str.substring(pos, match.index) });
		tokens.push({
			charset: match[1],
			encoding: match[2],
			encodedText: match[3]
		});
		pos = match.index + match[0].length;
	}
	if (pos < str.length) tokens.push({ text: str.substring(pos) });
	return tokens;
}
/**
* Checks if two adjacent encoded words may be decoded as a single unit. A multi byte
* character is often split across two words, so the bytes have to be concatenated before
* they are decoded. Base64 additionally needs the left chunk to end on a group boundary,
* otherwise the concatenation shifts every byte that follows.
*/
function canJoinWords(left, right) {
	const encoding = left.encoding.toUpperCase();
	if (left.charset !== right.charset || encoding !== right.encoding.toUpperCase()) return false;
	if (encoding === "B") return left.encodedText.length % 4 === 0 && !/=$/.test(left.encodedText);
	return true;
}
/**
* Decodes a token list into a string, optionally merging adjacent encoded words.
*
* @param tokens Tokens from splitEncodedWords
* @param joinWords Whether adjacent encoded words may be decoded as one unit
* @return Decoded string
*/
function renderTokens(tokens, joinWords) {
	let result = "";
	let pending = null;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token.text !== void 0) {
			const nextToken = tokens[i + 1];
			if (pending && nextToken && nextToken.text === void 0 && WORD_SEPARATOR_REGEX.test(token.text)) continue;
			if (pending) {
				result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
				pending = null;
			}
			result += token.text;
			continue;
		}
		if (pending && joinWords && canJoinWords(pending, token)) {
			pending.encodedText += token.encodedText;
			continue;
		}
		if (pending) result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
		pending = {
			charset: token.charset,
			encoding: token.encoding,
			encodedText: token.encodedText
		};
	}
	if (pending) result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
	return result;
}
/**
* Decodes RFC 2047 encoded words in a string
*
* @param str String that may contain encoded words
* @return Unicode string with every encoded word decoded
*/
function decodeWords(str) {
	const tokens = splitEncodedWords((str || "").toString());
	const result = renderTokens(tokens, true);
	return result.indexOf("�") < 0 ? result : renderTokens(tokens, false);
}
function decodeURIComponentWithCharset(encodedStr, charset) {
	charset = charset || "utf-8";
	let encodedBytes = [];
	for (let i = 0; i < encodedStr.length; i++) {
		let c = encodedStr.charAt(i);
		const high = c === "%" ? hexNibble(encodedStr.charCodeAt(i + 1)) : -1;
		const low = high >= 0 ? hexNibble(encodedStr.charCodeAt(i + 2)) : -1;
		if (low >= 0) {
			encodedBytes.push(high << 4 | low);
			i += 2;
		} else if (c.charCodeAt(0) > 126) {
			const bytes = textEncoder.encode(c);
			for (let j = 0; j < bytes.length; j++) encodedBytes.push(bytes[j]);
		} else encodedBytes.push(c.charCodeAt(0));
	}
	const byteStr = new ArrayBuffer(encodedBytes.length);
	const dataView = new DataView(byteStr);
	for (let i = 0, len = encodedBytes.length; i < len; i++) dataView.setUint8(i, encodedBytes[i]);
	return getDecoder(charset).decode(byteStr);
}
function decodeParameterValueContinuations(header) {
	let paramKeys = /* @__PURE__ */ new Map();
	Object.keys(header.params).forEach((key) => {
		let match = key.match(/\*((\d+)\*?)?$/);
		if (!match) return;
		let actualKey = key.slice(0, match.index).toLowerCase();
		let nr = Number(match[2]) || 0;
		let paramVal = paramKeys.get(actualKey);
		if (!paramVal) {
			paramVal = {
				charset: null,
				values: []
			};
			paramKeys.set(actualKey, paramVal);
		}
		let value = header.params[key];
		let encoded = match[0].charAt(match[0].length - 1) === "*";
		if (nr === 0 && encoded && (match = value.match(/^([^']*)'[^']*'(.*)$/))) {
			paramVal.charset = match[1] || "utf-8";
			value = match[2];
		}
		paramVal.values.push({
			nr,
			value,
			encoded
		});
		delete header.params[key];
	});
	paramKeys.forEach((paramVal, key) => {
		let result = "";
		let pending = "";
		for (let part of paramVal.values.sort((a, b) => a.nr - b.nr)) {
			if (part.encoded) {
				pending += part.value;
				continue;
			}
			if (pending) {
				result += decodeURIComponentWithCharset(pending, paramVal.charset);
				pending = "";
			}
			result += part.value;
		}
		if (pending) result += decodeURIComponentWithCharset(pending, paramVal.charset);
		header.params[key] = result;
	});
}

// node_modules/postal-mime/dist/esm/pass-through-decoder.js
var PassThroughDecoder = class {
	constructor() {
		this.chunks = [];
	}
	update(line) {
		this.chunks.push(line);
		this.chunks.push("\n");
	}
	finalize() {
		return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
	}
};

// node_modules/postal-mime/dist/esm/base64-decoder.js
var Base64Decoder = class {
	constructor(opts) {
		opts = opts || {};
		this.decoder = opts.decoder || new TextDecoder();
		this.maxChunkSize = 102400;
		this.chunks = [];
		this.remainder = "";
	}
	pushChunk(base64Str) {
		if (base64Str.length) this.chunks.push(decodeBase64(base64Str));
	}
	flushRemainder() {
		this.pushChunk(this.remainder);
		this.remainder = "";
	}
	update(buffer) {
		const units = this.decoder.decode(buffer).replace(/[^a-zA-Z0-9+/=]+/g, "").split(/=+/);
		for (let i = 0; i < units.length; i++) {
			this.remainder += units[i];
			if (i < units.length - 1) this.flushRemainder();
		}
		if (this.remainder.length >= this.maxChunkSize) {
			const alignedLength = Math.floor(this.remainder.length / 4) * 4;
			this.pushChunk(this.remainder.substring(0, alignedLength));
			this.remainder = this.remainder.substring(alignedLength);
		}
	}
	finalize() {
		this.flushRemainder();
		return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
	}
};

// node_modules/postal-mime/dist/esm/qp-decoder.js
const CHR_EQUALS = 61;
const CHR_LF = 10;
var QPDecoder = class {
	constructor() {
		this.maxChunkSize = 102400;
		this.buffer = new Uint8Array(this.maxChunkSize);
		this.bufferPos = 0;
		this.chunks = [];
	}
	writeByte(byte) {
		if (this.bufferPos >= this.buffer.length) this.flushBuffer();
		this.buffer[this.bufferPos++] = byte;
	}
	writeBytes(line, start, end) {
		while (start < end) {
			if (this.bufferPos >= this.buffer.length) this.flushBuffer();
			const count = Math.min(end - start, this.buffer.length - this.bufferPos);
			this.buffer.set(line.subarray(start, start + count), this.bufferPos);
			this.bufferPos += count;
			start += count;
		}
	}
	flushBuffer() {
		if (this.bufferPos) {
			this.chunks.push(this.buffer.slice(0, this.bufferPos));
			this.bufferPos = 0;
		}
	}
	update(line) {
		let len = line.length;
		const softBreak = len > 0 && line[len - 1] === CHR_EQUALS;
		if (softBreak) len--;
		let literalStart = 0;
		for (let i = 0; i < len; i++) {
			if (line[i] !== CHR_EQUALS || i + 2 >= len) continue;
			const high = hexNibble(line[i + 1]);
			const low = hexNibble(line[i + 2]);
			if (high < 0 || low < 0) continue;
			this.writeBytes(line, literalStart, i);
			this.writeByte(high << 4 | low);
			i += 2;
			literalStart = i + 1;
		}
		this.writeBytes(line, literalStart, len);
		if (!softBreak) this.writeByte(CHR_LF);
	}
	finalize() {
		this.flushBuffer();
		return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
	}
};

// node_modules/postal-mime/dist/esm/mime-node.js
const headerDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
const isWsp = (c) => c === 32 || c === 9;
const trimWsp = (str) => {
	let start = 0;
	let end = str.length;
	while (start < end && isWsp(str.charCodeAt(start))) start++;
	while (end > start && isWsp(str.charCodeAt(end - 1))) end--;
	return str.slice(start, end);
};
const CONTENT_HEADERS = /* @__PURE__ */ new Set([
	"content-type",
	"content-transfer-encoding",
	"content-disposition",
	"content-id",
	"content-description"
]);
var MimeNode = class {
	constructor(options) {
		this.options = options;
		this.postalMime = options.postalMime;
		this.childNodes = [];
		this.finalizedChildCount = 0;
		if (options.parentNode) {
			this.parentNode = options.parentNode;
			this.depth = this.parentNode.depth + 1;
			if (this.depth > options.maxNestingDepth) throw new Error(`Maximum MIME nesting depth of ${options.maxNestingDepth} levels exceeded`);
			options.parentNode.childNodes.push(this);
		} else this.depth = 0;
		this.state = "header";
		this.headerLines = [];
		const defaultContentType = (options.parentMultipartType || null) === "digest" ? "message/rfc822" : "text/plain";
		this.contentType = {
			value: defaultContentType,
			parsed: {
				value: defaultContentType,
				params: {}
			},
			multipart: false
		};
		this.contentTransferEncoding = {
			value: "8bit",
			encoding: ""
		};
		this.contentDisposition = {
			value: "",
			parsed: {
				value: "",
				params: {}
			}
		};
		this.headers = [];
		this.rawHeaderLines = [];
		this.contentDecoder = null;
		this.content = null;
	}
	setupContentDecoder(transferEncoding) {
		if (/base64/i.test(transferEncoding)) this.contentDecoder = new Base64Decoder();
		else if (/quoted-printable/i.test(transferEncoding)) this.contentDecoder = new QPDecoder();
		else this.contentDecoder = new PassThroughDecoder();
	}
	async finalize() {
		if (this.state === "finished") return;
		if (this.state === "header") this.processHeaders();
		let boundaries = this.postalMime.boundaries;
		for (let i = boundaries.length - 1; i >= 0; i--) if (boundaries[i].node === this) {
			boundaries.splice(i, 1);
			break;
		}
		await this.finalizeChildNodes();
		this.content = this.contentDecoder ? await this.contentDecoder.finalize() : null;
		this.contentDecoder = null;
		this.state = "finished";
	}
	async finalizeChildNodes() {
		while (this.finalizedChildCount < this.childNodes.length) await this.childNodes[this.finalizedChildCount++].finalize();
	}
	stripComments(str) {
		let result = "";
		let depth = 0;
		let escaped = false;
		let inQuote = false;
		let commentStart = -1;
		let inParameterValue = false;
		let endsWithWsp = false;
		const append = (c) => {
			result += c;
			endsWithWsp = c === " " || c === "	";
		};
		const opensComment = () => !inParameterValue || !result.length || endsWithWsp;
		for (let i = 0; i < str.length; i++) {
			const chr = str.charAt(i);
			if (escaped) {
				if (depth === 0) append(chr);
				escaped = false;
				continue;
			}
			if (chr === "\\") {
				escaped = true;
				if (depth === 0) append(chr);
				continue;
			}
			if (chr === "\"" && depth === 0) {
				inQuote = !inQuote;
				append(chr);
				continue;
			}
			if (!inQuote) {
				if (chr === "(" && opensComment()) {
					if (depth === 0) commentStart = i;
					depth++;
					continue;
				}
				if (chr === ")" && depth > 0) {
					depth--;
					continue;
				}
				if (depth === 0) {
					if (chr === "=") inParameterValue = true;
					else if (chr === ";") inParameterValue = false;
				}
			}
			if (depth === 0) append(chr);
		}
		if (depth === 0) return result;
		return str.indexOf(";", commentStart) < 0 ? result : str;
	}
	parseStructuredHeader(str) {
		str = this.stripComments(str);
		let response = {
			value: "",
			params: {}
		};
		let key = false;
		let value = "";
		let stage = "value";
		let pendingSpace = "";
		let quoteClosed = false;
		let quote = false;
		let escaped = false;
		let chr;
		const addChr = (c) => {
			if (value.length) value += pendingSpace;
			pendingSpace = "";
			value += c;
		};
		const takeValue = () => {
			const result = value;
			value = "";
			pendingSpace = "";
			quoteClosed = false;
			return result;
		};
		const storeParam = (name, result) => {
			if (!Object.prototype.hasOwnProperty.call(response.params, name)) response.params[name] = result;
		};
		const storeValue = () => {
			const result = takeValue();
			if (key === false) response.value = result;
			else storeParam(key, result);
		};
		const storeEmptyKey = () => {
			const name = takeValue().trim();
			if (name) storeParam(name.toLowerCase(), "");
		};
		for (let i = 0, len = str.length; i < len; i++) {
			chr = str.charAt(i);
			switch (stage) {
				case "key":
					if (chr === "=") {
						key = takeValue().trim().toLowerCase();
						stage = "value";
						break;
					}
					if (chr === ";") {
						storeEmptyKey();
						break;
					}
					value += chr;
					break;
				case "value":
					if (escaped) addChr(chr);
					else if (quote && chr === "\\") {
						escaped = true;
						continue;
					} else if (quote && chr === quote) {
						quote = false;
						quoteClosed = true;
					} else if (!quote && chr === "\"") {
						quote = chr;
						if (value.length) value += pendingSpace;
						pendingSpace = "";
					} else if (!quote && chr === ";") {
						storeValue();
						stage = "key";
					} else if (!quote && (chr === " " || chr === "	")) pendingSpace += chr;
					else if (!quoteClosed) addChr(chr);
					escaped = false;
			}
		}
		if (stage === "value") storeValue();
		else storeEmptyKey();
		if (response.value) response.value = response.value.toLowerCase();
		decodeParameterValueContinuations(response);
		return response;
	}
	decodeFlowedText(str, delSp) {
		const parts = [];
		let lineStart = 0;
		let lineLength = 0;
		const lines = str.split(/\r?\n/);
		for (let i = 0; i < lines.length; i++) {
			let line = lines[i];
			if (line.charAt(0) === " ") line = line.slice(1);
			if (i) {
				const last = parts.length ? parts[parts.length - 1] : "";
				const isSignature = lineLength === 3 && parts.slice(lineStart).join("") === "-- ";
				if (last.endsWith(" ") && !isSignature) {
					if (delSp) {
						if (last.length > 1) parts[parts.length - 1] = last.slice(0, -1);
						else parts.pop();
						lineLength--;
					}
				} else {
					parts.push("\n");
					lineStart = parts.length;
					lineLength = 0;
				}
			}
			if (line) {
				parts.push(line);
				lineLength += line.length;
			}
		}
		return parts.join("");
	}
	getTextContent() {
		if (!this.content) return "";
		let str = getDecoder(this.contentType.parsed.params.charset).decode(this.content);
		if (/^flowed$/i.test(this.contentType.parsed.params.format)) str = this.decodeFlowedText(str, /^yes$/i.test(this.contentType.parsed.params.delsp));
		return str;
	}
	processHeaders() {
		let foldedLines = [];
		for (let line of this.headerLines) if (foldedLines.length && /^[ \t]/.test(line)) foldedLines[foldedLines.length - 1].push(line);
		else foldedLines.push([line]);
		let seenContentHeaders = /* @__PURE__ */ new Set();
		for (let parts of foldedLines) {
			let rawLine = parts.join("\n");
			let sep = rawLine.indexOf(":");
			let rawKey = trimWsp(sep < 0 ? rawLine : rawLine.slice(0, sep));
			this.rawHeaderLines.push({
				key: rawKey.toLowerCase(),
				line: rawLine
			});
			let unfoldedLine = parts.join("");
			sep = unfoldedLine.indexOf(":");
			let key = trimWsp(sep < 0 ? unfoldedLine : unfoldedLine.slice(0, sep));
			let value = sep < 0 ? "" : trimWsp(unfoldedLine.slice(sep + 1).replace(/[\r\n]+/g, " "));
			this.headers.push({
				key: key.toLowerCase(),
				originalKey: key,
				value
			});
			const lowerKey = key.toLowerCase();
			if (CONTENT_HEADERS.has(lowerKey) && !seenContentHeaders.has(lowerKey)) {
				seenContentHeaders.add(lowerKey);
				switch (lowerKey) {
					case "content-type":
						this.contentType.value = value;
						break;
					case "content-transfer-encoding":
						this.contentTransferEncoding.value = value;
						break;
					case "content-disposition":
						this.contentDisposition.value = value;
						break;
					case "content-id":
						this.contentId = value;
						break;
					case "content-description": this.contentDescription = value;
				}
			}
		}
		this.contentType.parsed = this.parseStructuredHeader(this.contentType.value);
		this.contentType.multipart = /^multipart\//i.test(this.contentType.parsed.value) ? this.contentType.parsed.value.slice(this.contentType.parsed.value.indexOf("/") + 1) : false;
		if (this.contentType.multipart && this.contentType.parsed.params.boundary) this.postalMime.boundaries.push({
			value: textEncoder.encode(this.contentType.parsed.params.boundary),
			node: this
		});
		this.contentDisposition.parsed = this.parseStructuredHeader(this.contentDisposition.value);
		this.contentTransferEncoding.encoding = (this.stripComments(this.contentTransferEncoding.value).toLowerCase().match(/[\w-]+/) || [""])[0];
		this.setupContentDecoder(this.contentTransferEncoding.encoding);
	}
	feed(line) {
		switch (this.state) {
			case "header":
				if (!line.length) {
					this.state = "body";
					this.processHeaders();
					return;
				}
				this.postalMime.headerSize += line.length;
				if (this.postalMime.headerSize > this.options.maxHeadersSize) throw /* @__PURE__ */ new Error(`Maximum header size of ${this.options.maxHeadersSize} bytes exceeded`);
				this.headerLines.push(headerDecoder.decode(line));
				break;
			case "body": if (this.contentDecoder) this.contentDecoder.update(line);
		}
	}
};

// node_modules/postal-mime/dist/esm/html-entities.js
const htmlEntities = {
	"&AElig": "Æ",
	"&AElig;": "Æ",
	"&AMP": "&",
	"&AMP;": "&",
	"&Aacute": "Á",
	"&Aacute;": "Á",
	"&Abreve;": "Ă",
	"&Acirc": "Â",
	"&Acirc;": "Â",
	"&Acy;": "А",
	"&Afr;": "𝔄",
	"&Agrave": "À",
	"&Agrave;": "À",
	"&Alpha;": "Α",
	"&Amacr;": "Ā",
	"&And;": "⩓",
	"&Aogon;": "Ą",
	"&Aopf;": "𝔸",
	"&ApplyFunction;": "⁡",
	"&Aring": "Å",
	"&Aring;": "Å",
	"&Ascr;": "𝒜",
	"&Assign;": "≔",
	"&Atilde": "Ã",
	"&Atilde;": "Ã",
	"&Auml": "Ä",
	"&Auml;": "Ä",
	"&Backslash;": "∖",
	"&Barv;": "⫧",
	"&Barwed;": "⌆",
	"&Bcy;": "Б",
	"&Because;": "∵",
	"&Bernoullis;": "ℬ",
	"&Beta;": "Β",
	"&Bfr;": "𝔅",
	"&Bopf;": "𝔹",
	"&Breve;": "˘",
	"&Bscr;": "ℬ",
	"&Bumpeq;": "≎",
	"&CHcy;": "Ч",
	"&COPY": "©",
	"&COPY;": "©",
	"&Cacute;": "Ć",
	"&Cap;": "⋒",
	"&CapitalDifferentialD;": "ⅅ",
	"&Cayleys;": "ℭ",
	"&Ccaron;": "Č",
	"&Ccedil": "Ç",
	"&Ccedil;": "Ç",
	"&Ccirc;": "Ĉ",
	"&Cconint;": "∰",
	"&Cdot;": "Ċ",
	"&Cedilla;": "¸",
	"&CenterDot;": "·",
	"&Cfr;": "ℭ",
	"&Chi;": "Χ",
	"&CircleDot;": "⊙",
	"&CircleMinus;": "⊖",
	"&CirclePlus;": "⊕",
	"&CircleTimes;": "⊗",
	"&ClockwiseContourIntegral;": "∲",
	"&CloseCurlyDoubleQuote;": "”",
	"&CloseCurlyQuote;": "’",
	"&Colon;": "∷",
	"&Colone;": "⩴",
	"&Congruent;": "≡",
	"&Conint;": "∯",
	"&ContourIntegral;": "∮",
	"&Copf;": "ℂ",
	"&Coproduct;": "∐",
	"&CounterClockwiseContourIntegral;": "∳",
	"&Cross;": "⨯",
	"&Cscr;": "𝒞",
	"&Cup;": "⋓",
	"&CupCap;": "≍",
	"&DD;": "ⅅ",
	"&DDotrahd;": "⤑",
	"&DJcy;": "Ђ",
	"&DScy;": "Ѕ",
	"&DZcy;": "Џ",
	"&Dagger;": "‡",
	"&Darr;": "↡",
	"&Dashv;": "⫤",
	"&Dcaron;": "Ď",
	"&Dcy;": "Д",
	"&Del;": "∇",
	"&Delta;": "Δ",
	"&Dfr;": "𝔇",
	"&DiacriticalAcute;": "´",
	"&DiacriticalDot;": "˙",
	"&DiacriticalDoubleAcute;": "˝",
	"&DiacriticalGrave;": "`",
	"&DiacriticalTilde;": "˜",
	"&Diamond;": "⋄",
	"&DifferentialD;": "ⅆ",
	"&Dopf;": "𝔻",
	"&Dot;": "¨",
	"&DotDot;": "⃜",
	"&DotEqual;": "≐",
	"&DoubleContourIntegral;": "∯",
	"&DoubleDot;": "¨",
	"&DoubleDownArrow;": "⇓",
	"&DoubleLeftArrow;": "⇐",
	"&DoubleLeftRightArrow;": "⇔",
	"&DoubleLeftTee;": "⫤",
	"&DoubleLongLeftArrow;": "⟸",
	"&DoubleLongLeftRightArrow;": "⟺",
	"&DoubleLongRightArrow;": "⟹",
	"&DoubleRightArrow;": "⇒",
	"&DoubleRightTee;": "⊨",
	"&DoubleUpArrow;": "⇑",
	"&DoubleUpDownArrow;": "⇕",
	"&DoubleVerticalBar;": "∥",
	"&DownArrow;": "↓",
	"&DownArrowBar;": "⤓",
	"&DownArrowUpArrow;": "⇵",
	"&DownBreve;": "̑",
	"&DownLeftRightVector;": "⥐",
	"&DownLeftTeeVector;": "⥞",
	"&DownLeftVector;": "↽",
	"&DownLeftVectorBar;": "⥖",
	"&DownRightTeeVector;": "⥟",
	"&DownRightVector;": "⇁",
	"&DownRightVectorBar;": "⥗",
	"&DownTee;": "⊤",
	"&DownTeeArrow;": "↧",
	"&Downarrow;": "⇓",
	"&Dscr;": "𝒟",
	"&Dstrok;": "Đ",
	"&ENG;": "Ŋ",
	"&ETH": "Ð",
	"&ETH;": "Ð",
	"&Eacute": "É",
	"&Eacute;": "É",
	"&Ecaron;": "Ě",
	"&Ecirc": "Ê",
	"&Ecirc;": "Ê",
	"&Ecy;": "Э",
	"&Edot;": "Ė",
	"&Efr;": "𝔈",
	"&Egrave": "È",
	"&Egrave;": "È",
	"&Element;": "∈",
	"&Emacr;": "Ē",
	"&EmptySmallSquare;": "◻",
	"&EmptyVerySmallSquare;": "▫",
	"&Eogon;": "Ę",
	"&Eopf;": "𝔼",
	"&Epsilon;": "Ε",
	"&Equal;": "⩵",
	"&EqualTilde;": "≂",
	"&Equilibrium;": "⇌",
	"&Escr;": "ℰ",
	"&Esim;": "⩳",
	"&Eta;": "Η",
	"&Euml": "Ë",
	"&Euml;": "Ë",
	"&Exists;": "∃",
	"&ExponentialE;": "ⅇ",
	"&Fcy;": "Ф",
	"&Ffr;": "𝔉",
	"&FilledSmallSquare;": "◼",
	"&FilledVerySmallSquare;": "▪",
	"&Fopf;": "𝔽",
	"&ForAll;": "∀",
	"&Fouriertrf;": "ℱ",
	"&Fscr;": "ℱ",
	"&GJcy;": "Ѓ",
	"&GT": ">",
	"&GT;": ">",
	"&Gamma;": "Γ",
	"&Gammad;": "Ϝ",
	"&Gbreve;": "Ğ",
	"&Gcedil;": "Ģ",
	"&Gcirc;": "Ĝ",
	"&Gcy;": "Г",
	"&Gdot;": "Ġ",
	"&Gfr;": "𝔊",
	"&Gg;": "⋙",
	"&Gopf;": "𝔾",
	"&GreaterEqual;": "≥",
	"&GreaterEqualLess;": "⋛",
	"&GreaterFullEqual;": "≧",
	"&GreaterGreater;": "⪢",
	"&GreaterLess;": "≷",
	"&GreaterSlantEqual;": "⩾",
	"&GreaterTilde;": "≳",
	"&Gscr;": "𝒢",
	"&Gt;": "≫",
	"&HARDcy;": "Ъ",
	"&Hacek;": "ˇ",
	"&Hat;": "^",
	"&Hcirc;": "Ĥ",
	"&Hfr;": "ℌ",
	"&HilbertSpace;": "ℋ",
	"&Hopf;": "ℍ",
	"&HorizontalLine;": "─",
	"&Hscr;": "ℋ",
	"&Hstrok;": "Ħ",
	"&HumpDownHump;": "≎",
	"&HumpEqual;": "≏",
	"&IEcy;": "Е",
	"&IJlig;": "Ĳ",
	"&IOcy;": "Ё",
	"&Iacute": "Í",
	"&Iacute;": "Í",
	"&Icirc": "Î",
	"&Icirc;": "Î",
	"&Icy;": "И",
	"&Idot;": "İ",
	"&Ifr;": "ℑ",
	"&Igrave": "Ì",
	"&Igrave;": "Ì",
	"&Im;": "ℑ",
	"&Imacr;": "Ī",
	"&ImaginaryI;": "ⅈ",
	"&Implies;": "⇒",
	"&Int;": "∬",
	"&Integral;": "∫",
	"&Intersection;": "⋂",
	"&InvisibleComma;": "⁣",
	"&InvisibleTimes;": "⁢",
	"&Iogon;": "Į",
	"&Iopf;": "𝕀",
	"&Iota;": "Ι",
	"&Iscr;": "ℐ",
	"&Itilde;": "Ĩ",
	"&Iukcy;": "І",
	"&Iuml": "Ï",
	"&Iuml;": "Ï",
	"&Jcirc;": "Ĵ",
	"&Jcy;": "Й",
	"&Jfr;": "𝔍",
	"&Jopf;": "𝕁",
	"&Jscr;": "𝒥",
	"&Jsercy;": "Ј",
	"&Jukcy;": "Є",
	"&KHcy;": "Х",
	"&KJcy;": "Ќ",
	"&Kappa;": "Κ",
	"&Kcedil;": "Ķ",
	"&Kcy;": "К",
	"&Kfr;": "𝔎",
	"&Kopf;": "𝕂",
	"&Kscr;": "𝒦",
	"&LJcy;": "Љ",
	"&LT": "<",
	"&LT;": "<",
	"&Lacute;": "Ĺ",
	"&Lambda;": "Λ",
	"&Lang;": "⟪",
	"&Laplacetrf;": "ℒ",
	"&Larr;": "↞",
	"&Lcaron;": "Ľ",
	"&Lcedil;": "Ļ",
	"&Lcy;": "Л",
	"&LeftAngleBracket;": "⟨",
	"&LeftArrow;": "←",
	"&LeftArrowBar;": "⇤",
	"&LeftArrowRightArrow;": "⇆",
	"&LeftCeiling;": "⌈",
	"&LeftDoubleBracket;": "⟦",
	"&LeftDownTeeVector;": "⥡",
	"&LeftDownVector;": "⇃",
	"&LeftDownVectorBar;": "⥙",
	"&LeftFloor;": "⌊",
	"&LeftRightArrow;": "↔",
	"&LeftRightVector;": "⥎",
	"&LeftTee;": "⊣",
	"&LeftTeeArrow;": "↤",
	"&LeftTeeVector;": "⥚",
	"&LeftTriangle;": "⊲",
	"&LeftTriangleBar;": "⧏",
	"&LeftTriangleEqual;": "⊴",
	"&LeftUpDownVector;": "⥑",
	"&LeftUpTeeVector;": "⥠",
	"&LeftUpVector;": "↿",
	"&LeftUpVectorBar;": "⥘",
	"&LeftVector;": "↼",
	"&LeftVectorBar;": "⥒",
	"&Leftarrow;": "⇐",
	"&Leftrightarrow;": "⇔",
	"&LessEqualGreater;": "⋚",
	"&LessFullEqual;": "≦",
	"&LessGreater;": "≶",
	"&LessLess;": "⪡",
	"&LessSlantEqual;": "⩽",
	"&LessTilde;": "≲",
	"&Lfr;": "𝔏",
	"&Ll;": "⋘",
	"&Lleftarrow;": "⇚",
	"&Lmidot;": "Ŀ",
	"&LongLeftArrow;": "⟵",
	"&LongLeftRightArrow;": "⟷",
	"&LongRightArrow;": "⟶",
	"&Longleftarrow;": "⟸",
	"&Longleftrightarrow;": "⟺",
	"&Longrightarrow;": "⟹",
	"&Lopf;": "𝕃",
	"&LowerLeftArrow;": "↙",
	"&LowerRightArrow;": "↘",
	"&Lscr;": "ℒ",
	"&Lsh;": "↰",
	"&Lstrok;": "Ł",
	"&Lt;": "≪",
	"&Map;": "⤅",
	"&Mcy;": "М",
	"&MediumSpace;": " ",
	"&Mellintrf;": "ℳ",
	"&Mfr;": "𝔐",
	"&MinusPlus;": "∓",
	"&Mopf;": "𝕄",
	"&Mscr;": "ℳ",
	"&Mu;": "Μ",
	"&NJcy;": "Њ",
	"&Nacute;": "Ń",
	"&Ncaron;": "Ň",
	"&Ncedil;": "Ņ",
	"&Ncy;": "Н",
	"&NegativeMediumSpace;": "​",
	"&NegativeThickSpace;": "​",
	"&NegativeThinSpace;": "​",
	"&NegativeVeryThinSpace;": "​",
	"&NestedGreaterGreater;": "≫",
	"&NestedLessLess;": "≪",
	"&NewLine;": "\n",
	"&Nfr;": "𝔑",
	"&NoBreak;": "⁠",
	"&NonBreakingSpace;": "\xA0",
	"&Nopf;": "ℕ",
	"&Not;": "⫬",
	"&NotCongruent;": "≢",
	"&NotCupCap;": "≭",
	"&NotDoubleVerticalBar;": "∦",
	"&NotElement;": "∉",
	"&NotEqual;": "≠",
	"&NotEqualTilde;": "≂̸",
	"&NotExists;": "∄",
	"&NotGreater;": "≯",
	"&NotGreaterEqual;": "≱",
	"&NotGreaterFullEqual;": "≧̸",
	"&NotGreaterGreater;": "≫̸",
	"&NotGreaterLess;": "≹",
	"&NotGreaterSlantEqual;": "⩾̸",
	"&NotGreaterTilde;": "≵",
	"&NotHumpDownHump;": "≎̸",
	"&NotHumpEqual;": "≏̸",
	"&NotLeftTriangle;": "⋪",
	"&NotLeftTriangleBar;": "⧏̸",
	"&NotLeftTriangleEqual;": "⋬",
	"&NotLess;": "≮",
	"&NotLessEqual;": "≰",
	"&NotLessGreater;": "≸",
	"&NotLessLess;": "≪̸",
	"&NotLessSlantEqual;": "⩽̸",
	"&NotLessTilde;": "≴",
	"&NotNestedGreaterGreater;": "⪢̸",
	"&NotNestedLessLess;": "⪡̸",
	"&NotPrecedes;": "⊀",
	"&NotPrecedesEqual;": "⪯̸",
	"&NotPrecedesSlantEqual;": "⋠",
	"&NotReverseElement;": "∌",
	"&NotRightTriangle;": "⋫",
	"&NotRightTriangleBar;": "⧐̸",
	"&NotRightTriangleEqual;": "⋭",
	"&NotSquareSubset;": "⊏̸",
	"&NotSquareSubsetEqual;": "⋢",
	"&NotSquareSuperset;": "⊐̸",
	"&NotSquareSupersetEqual;": "⋣",
	"&NotSubset;": "⊂⃒",
	"&NotSubsetEqual;": "⊈",
	"&NotSucceeds;": "⊁",
	"&NotSucceedsEqual;": "⪰̸",
	"&NotSucceedsSlantEqual;": "⋡",
	"&NotSucceedsTilde;": "≿̸",
	"&NotSuperset;": "⊃⃒",
	"&NotSupersetEqual;": "⊉",
	"&NotTilde;": "≁",
	"&NotTildeEqual;": "≄",
	"&NotTildeFullEqual;": "≇",
	"&NotTildeTilde;": "≉",
	"&NotVerticalBar;": "∤",
	"&Nscr;": "𝒩",
	"&Ntilde": "Ñ",
	"&Ntilde;": "Ñ",
	"&Nu;": "Ν",
	"&OElig;": "Œ",
	"&Oacute": "Ó",
	"&Oacute;": "Ó",
	"&Ocirc": "Ô",
	"&Ocirc;": "Ô",
	"&Ocy;": "О",
	"&Odblac;": "Ő",
	"&Ofr;": "𝔒",
	"&Ograve": "Ò",
	"&Ograve;": "Ò",
	"&Omacr;": "Ō",
	"&Omega;": "Ω",
	"&Omicron;": "Ο",
	"&Oopf;": "𝕆",
	"&OpenCurlyDoubleQuote;": "“",
	"&OpenCurlyQuote;": "‘",
	"&Or;": "⩔",
	"&Oscr;": "𝒪",
	"&Oslash": "Ø",
	"&Oslash;": "Ø",
	"&Otilde": "Õ",
	"&Otilde;": "Õ",
	"&Otimes;": "⨷",
	"&Ouml": "Ö",
	"&Ouml;": "Ö",
	"&OverBar;": "‾",
	"&OverBrace;": "⏞",
	"&OverBracket;": "⎴",
	"&OverParenthesis;": "⏜",
	"&PartialD;": "∂",
	"&Pcy;": "П",
	"&Pfr;": "𝔓",
	"&Phi;": "Φ",
	"&Pi;": "Π",
	"&PlusMinus;": "±",
	"&Poincareplane;": "ℌ",
	"&Popf;": "ℙ",
	"&Pr;": "⪻",
	"&Precedes;": "≺",
	"&PrecedesEqual;": "⪯",
	"&PrecedesSlantEqual;": "≼",
	"&PrecedesTilde;": "≾",
	"&Prime;": "″",
	"&Product;": "∏",
	"&Proportion;": "∷",
	"&Proportional;": "∝",
	"&Pscr;": "𝒫",
	"&Psi;": "Ψ",
	"&QUOT": "\"",
	"&QUOT;": "\"",
	"&Qfr;": "𝔔",
	"&Qopf;": "ℚ",
	"&Qscr;": "𝒬",
	"&RBarr;": "⤐",
	"&REG": "®",
	"&REG;": "®",
	"&Racute;": "Ŕ",
	"&Rang;": "⟫",
	"&Rarr;": "↠",
	"&Rarrtl;": "⤖",
	"&Rcaron;": "Ř",
	"&Rcedil;": "Ŗ",
	"&Rcy;": "Р",
	"&Re;": "ℜ",
	"&ReverseElement;": "∋",
	"&ReverseEquilibrium;": "⇋",
	"&ReverseUpEquilibrium;": "⥯",
	"&Rfr;": "ℜ",
	"&Rho;": "Ρ",
	"&RightAngleBracket;": "⟩",
	"&RightArrow;": "→",
	"&RightArrowBar;": "⇥",
	"&RightArrowLeftArrow;": "⇄",
	"&RightCeiling;": "⌉",
	"&RightDoubleBracket;": "⟧",
	"&RightDownTeeVector;": "⥝",
	"&RightDownVector;": "⇂",
	"&RightDownVectorBar;": "⥕",
	"&RightFloor;": "⌋",
	"&RightTee;": "⊢",
	"&RightTeeArrow;": "↦",
	"&RightTeeVector;": "⥛",
	"&RightTriangle;": "⊳",
	"&RightTriangleBar;": "⧐",
	"&RightTriangleEqual;": "⊵",
	"&RightUpDownVector;": "⥏",
	"&RightUpTeeVector;": "⥜",
	"&RightUpVector;": "↾",
	"&RightUpVectorBar;": "⥔",
	"&RightVector;": "⇀",
	"&RightVectorBar;": "⥓",
	"&Rightarrow;": "⇒",
	"&Ropf;": "ℝ",
	"&RoundImplies;": "⥰",
	"&Rrightarrow;": "⇛",
	"&Rscr;": "ℛ",
	"&Rsh;": "↱",
	"&RuleDelayed;": "⧴",
	"&SHCHcy;": "Щ",
	"&SHcy;": "Ш",
	"&SOFTcy;": "Ь",
	"&Sacute;": "Ś",
	"&Sc;": "⪼",
	"&Scaron;": "Š",
	"&Scedil;": "Ş",
	"&Scirc;": "Ŝ",
	"&Scy;": "С",
	"&Sfr;": "𝔖",
	"&ShortDownArrow;": "↓",
	"&ShortLeftArrow;": "←",
	"&ShortRightArrow;": "→",
	"&ShortUpArrow;": "↑",
	"&Sigma;": "Σ",
	"&SmallCircle;": "∘",
	"&Sopf;": "𝕊",
	"&Sqrt;": "√",
	"&Square;": "□",
	"&SquareIntersection;": "⊓",
	"&SquareSubset;": "⊏",
	"&SquareSubsetEqual;": "⊑",
	"&SquareSuperset;": "⊐",
	"&SquareSupersetEqual;": "⊒",
	"&SquareUnion;": "⊔",
	"&Sscr;": "𝒮",
	"&Star;": "⋆",
	"&Sub;": "⋐",
	"&Subset;": "⋐",
	"&SubsetEqual;": "⊆",
	"&Succeeds;": "≻",
	"&SucceedsEqual;": "⪰",
	"&SucceedsSlantEqual;": "≽",
	"&SucceedsTilde;": "≿",
	"&SuchThat;": "∋",
	"&Sum;": "∑",
	"&Sup;": "⋑",
	"&Superset;": "⊃",
	"&SupersetEqual;": "⊇",
	"&Supset;": "⋑",
	"&THORN": "Þ",
	"&THORN;": "Þ",
	"&TRADE;": "™",
	"&TSHcy;": "Ћ",
	"&TScy;": "Ц",
	"&Tab;": "	",
	"&Tau;": "Τ",
	"&Tcaron;": "Ť",
	"&Tcedil;": "Ţ",
	"&Tcy;": "Т",
	"&Tfr;": "𝔗",
	"&Therefore;": "∴",
	"&Theta;": "Θ",
	"&ThickSpace;": "  ",
	"&ThinSpace;": " ",
	"&Tilde;": "∼",
	"&TildeEqual;": "≃",
	"&TildeFullEqual;": "≅",
	"&TildeTilde;": "≈",
	"&Topf;": "𝕋",
	"&TripleDot;": "⃛",
	"&Tscr;": "𝒯",
	"&Tstrok;": "Ŧ",
	"&Uacute": "Ú",
	"&Uacute;": "Ú",
	"&Uarr;": "↟",
	"&Uarrocir;": "⥉",
	"&Ubrcy;": "Ў",
	"&Ubreve;": "Ŭ",
	"&Ucirc": "Û",
	"&Ucirc;": "Û",
	"&Ucy;": "У",
	"&Udblac;": "Ű",
	"&Ufr;": "𝔘",
	"&Ugrave": "Ù",
	"&Ugrave;": "Ù",
	"&Umacr;": "Ū",
	"&UnderBar;": "_",
	"&UnderBrace;": "⏟",
	"&UnderBracket;": "⎵",
	"&UnderParenthesis;": "⏝",
	"&Union;": "⋃",
	"&UnionPlus;": "⊎",
	"&Uogon;": "Ų",
	"&Uopf;": "𝕌",
	"&UpArrow;": "↑",
	"&UpArrowBar;": "⤒",
	"&UpArrowDownArrow;": "⇅",
	"&UpDownArrow;": "↕",
	"&UpEquilibrium;": "⥮",
	"&UpTee;": "⊥",
	"&UpTeeArrow;": "↥",
	"&Uparrow;": "⇑",
	"&Updownarrow;": "⇕",
	"&UpperLeftArrow;": "↖",
	"&UpperRightArrow;": "↗",
	"&Upsi;": "ϒ",
	"&Upsilon;": "Υ",
	"&Uring;": "Ů",
	"&Uscr;": "𝒰",
	"&Utilde;": "Ũ",
	"&Uuml": "Ü",
	"&Uuml;": "Ü",
	"&VDash;": "⊫",
	"&Vbar;": "⫫",
	"&Vcy;": "В",
	"&Vdash;": "⊩",
	"&Vdashl;": "⫦",
	"&Vee;": "⋁",
	"&Verbar;": "‖",
	"&Vert;": "‖",
	"&VerticalBar;": "∣",
	"&VerticalLine;": "|",
	"&VerticalSeparator;": "❘",
	"&VerticalTilde;": "≀",
	"&VeryThinSpace;": " ",
	"&Vfr;": "𝔙",
	"&Vopf;": "𝕍",
	"&Vscr;": "𝒱",
	"&Vvdash;": "⊪",
	"&Wcirc;": "Ŵ",
	"&Wedge;": "⋀",
	"&Wfr;": "𝔚",
	"&Wopf;": "𝕎",
	"&Wscr;": "𝒲",
	"&Xfr;": "𝔛",
	"&Xi;": "Ξ",
	"&Xopf;": "𝕏",
	"&Xscr;": "𝒳",
	"&YAcy;": "Я",
	"&YIcy;": "Ї",
	"&YUcy;": "Ю",
	"&Yacute": "Ý",
	"&Yacute;": "Ý",
	"&Ycirc;": "Ŷ",
	"&Ycy;": "Ы",
	"&Yfr;": "𝔜",
	"&Yopf;": "𝕐",
	"&Yscr;": "𝒴",
	"&Yuml;": "Ÿ",
	"&ZHcy;": "Ж",
	"&Zacute;": "Ź",
	"&Zcaron;": "Ž",
	"&Zcy;": "З",
	"&Zdot;": "Ż",
	"&ZeroWidthSpace;": "​",
	"&Zeta;": "Ζ",
	"&Zfr;": "ℨ",
	"&Zopf;": "ℤ",
	"&Zscr;": "𝒵",
	"&aacute": "á",
	"&aacute;": "á",
	"&abreve;": "ă",
	"&ac;": "∾",
	"&acE;": "∾̳",
	"&acd;": "∿",
	"&acirc": "â",
	"&acirc;": "â",
	"&acute": "´",
	"&acute;": "´",
	"&acy;": "а",
	"&aelig": "æ",
	"&aelig;": "æ",
	"&af;": "⁡",
	"&afr;": "𝔞",
	"&agrave": "à",
	"&agrave;": "à",
	"&alefsym;": "ℵ",
	"&aleph;": "ℵ",
	"&alpha;": "α",
	"&amacr;": "ā",
	"&amalg;": "⨿",
	"&amp": "&",
	"&amp;": "&",
	"&and;": "∧",
	"&andand;": "⩕",
	"&andd;": "⩜",
	"&andslope;": "⩘",
	"&andv;": "⩚",
	"&ang;": "∠",
	"&ange;": "⦤",
	"&angle;": "∠",
	"&angmsd;": "∡",
	"&angmsdaa;": "⦨",
	"&angmsdab;": "⦩",
	"&angmsdac;": "⦪",
	"&angmsdad;": "⦫",
	"&angmsdae;": "⦬",
	"&angmsdaf;": "⦭",
	"&angmsdag;": "⦮",
	"&angmsdah;": "⦯",
	"&angrt;": "∟",
	"&angrtvb;": "⊾",
	"&angrtvbd;": "⦝",
	"&angsph;": "∢",
	"&angst;": "Å",
	"&angzarr;": "⍼",
	"&aogon;": "ą",
	"&aopf;": "𝕒",
	"&ap;": "≈",
	"&apE;": "⩰",
	"&apacir;": "⩯",
	"&ape;": "≊",
	"&apid;": "≋",
	"&apos;": "'",
	"&approx;": "≈",
	"&approxeq;": "≊",
	"&aring": "å",
	"&aring;": "å",
	"&ascr;": "𝒶",
	"&ast;": "*",
	"&asymp;": "≈",
	"&asympeq;": "≍",
	"&atilde": "ã",
	"&atilde;": "ã",
	"&auml": "ä",
	"&auml;": "ä",
	"&awconint;": "∳",
	"&awint;": "⨑",
	"&bNot;": "⫭",
	"&backcong;": "≌",
	"&backepsilon;": "϶",
	"&backprime;": "‵",
	"&backsim;": "∽",
	"&backsimeq;": "⋍",
	"&barvee;": "⊽",
	"&barwed;": "⌅",
	"&barwedge;": "⌅",
	"&bbrk;": "⎵",
	"&bbrktbrk;": "⎶",
	"&bcong;": "≌",
	"&bcy;": "б",
	"&bdquo;": "„",
	"&becaus;": "∵",
	"&because;": "∵",
	"&bemptyv;": "⦰",
	"&bepsi;": "϶",
	"&bernou;": "ℬ",
	"&beta;": "β",
	"&beth;": "ℶ",
	"&between;": "≬",
	"&bfr;": "𝔟",
	"&bigcap;": "⋂",
	"&bigcirc;": "◯",
	"&bigcup;": "⋃",
	"&bigodot;": "⨀",
	"&bigoplus;": "⨁",
	"&bigotimes;": "⨂",
	"&bigsqcup;": "⨆",
	"&bigstar;": "★",
	"&bigtriangledown;": "▽",
	"&bigtriangleup;": "△",
	"&biguplus;": "⨄",
	"&bigvee;": "⋁",
	"&bigwedge;": "⋀",
	"&bkarow;": "⤍",
	"&blacklozenge;": "⧫",
	"&blacksquare;": "▪",
	"&blacktriangle;": "▴",
	"&blacktriangledown;": "▾",
	"&blacktriangleleft;": "◂",
	"&blacktriangleright;": "▸",
	"&blank;": "␣",
	"&blk12;": "▒",
	"&blk14;": "░",
	"&blk34;": "▓",
	"&block;": "█",
	"&bne;": "=⃥",
	"&bnequiv;": "≡⃥",
	"&bnot;": "⌐",
	"&bopf;": "𝕓",
	"&bot;": "⊥",
	"&bottom;": "⊥",
	"&bowtie;": "⋈",
	"&boxDL;": "╗",
	"&boxDR;": "╔",
	"&boxDl;": "╖",
	"&boxDr;": "╓",
	"&boxH;": "═",
	"&boxHD;": "╦",
	"&boxHU;": "╩",
	"&boxHd;": "╤",
	"&boxHu;": "╧",
	"&boxUL;": "╝",
	"&boxUR;": "╚",
	"&boxUl;": "╜",
	"&boxUr;": "╙",
	"&boxV;": "║",
	"&boxVH;": "╬",
	"&boxVL;": "╣",
	"&boxVR;": "╠",
	"&boxVh;": "╫",
	"&boxVl;": "╢",
	"&boxVr;": "╟",
	"&boxbox;": "⧉",
	"&boxdL;": "╕",
	"&boxdR;": "╒",
	"&boxdl;": "┐",
	"&boxdr;": "┌",
	"&boxh;": "─",
	"&boxhD;": "╥",
	"&boxhU;": "╨",
	"&boxhd;": "┬",
	"&boxhu;": "┴",
	"&boxminus;": "⊟",
	"&boxplus;": "⊞",
	"&boxtimes;": "⊠",
	"&boxuL;": "╛",
	"&boxuR;": "╘",
	"&boxul;": "┘",
	"&boxur;": "└",
	"&boxv;": "│",
	"&boxvH;": "╪",
	"&boxvL;": "╡",
	"&boxvR;": "╞",
	"&boxvh;": "┼",
	"&boxvl;": "┤",
	"&boxvr;": "├",
	"&bprime;": "‵",
	"&breve;": "˘",
	"&brvbar": "¦",
	"&brvbar;": "¦",
	"&bscr;": "𝒷",
	"&bsemi;": "⁏",
	"&bsim;": "∽",
	"&bsime;": "⋍",
	"&bsol;": "\\",
	"&bsolb;": "⧅",
	"&bsolhsub;": "⟈",
	"&bull;": "•",
	"&bullet;": "•",
	"&bump;": "≎",
	"&bumpE;": "⪮",
	"&bumpe;": "≏",
	"&bumpeq;": "≏",
	"&cacute;": "ć",
	"&cap;": "∩",
	"&capand;": "⩄",
	"&capbrcup;": "⩉",
	"&capcap;": "⩋",
	"&capcup;": "⩇",
	"&capdot;": "⩀",
	"&caps;": "∩︀",
	"&caret;": "⁁",
	"&caron;": "ˇ",
	"&ccaps;": "⩍",
	"&ccaron;": "č",
	"&ccedil": "ç",
	"&ccedil;": "ç",
	"&ccirc;": "ĉ",
	"&ccups;": "⩌",
	"&ccupssm;": "⩐",
	"&cdot;": "ċ",
	"&cedil": "¸",
	"&cedil;": "¸",
	"&cemptyv;": "⦲",
	"&cent": "¢",
	"&cent;": "¢",
	"&centerdot;": "·",
	"&cfr;": "𝔠",
	"&chcy;": "ч",
	"&check;": "✓",
	"&checkmark;": "✓",
	"&chi;": "χ",
	"&cir;": "○",
	"&cirE;": "⧃",
	"&circ;": "ˆ",
	"&circeq;": "≗",
	"&circlearrowleft;": "↺",
	"&circlearrowright;": "↻",
	"&circledR;": "®",
	"&circledS;": "Ⓢ",
	"&circledast;": "⊛",
	"&circledcirc;": "⊚",
	"&circleddash;": "⊝",
	"&cire;": "≗",
	"&cirfnint;": "⨐",
	"&cirmid;": "⫯",
	"&cirscir;": "⧂",
	"&clubs;": "♣",
	"&clubsuit;": "♣",
	"&colon;": ":",
	"&colone;": "≔",
	"&coloneq;": "≔",
	"&comma;": ",",
	"&commat;": "@",
	"&comp;": "∁",
	"&compfn;": "∘",
	"&complement;": "∁",
	"&complexes;": "ℂ",
	"&cong;": "≅",
	"&congdot;": "⩭",
	"&conint;": "∮",
	"&copf;": "𝕔",
	"&coprod;": "∐",
	"&copy": "©",
	"&copy;": "©",
	"&copysr;": "℗",
	"&crarr;": "↵",
	"&cross;": "✗",
	"&cscr;": "𝒸",
	"&csub;": "⫏",
	"&csube;": "⫑",
	"&csup;": "⫐",
	"&csupe;": "⫒",
	"&ctdot;": "⋯",
	"&cudarrl;": "⤸",
	"&cudarrr;": "⤵",
	"&cuepr;": "⋞",
	"&cuesc;": "⋟",
	"&cularr;": "↶",
	"&cularrp;": "⤽",
	"&cup;": "∪",
	"&cupbrcap;": "⩈",
	"&cupcap;": "⩆",
	"&cupcup;": "⩊",
	"&cupdot;": "⊍",
	"&cupor;": "⩅",
	"&cups;": "∪︀",
	"&curarr;": "↷",
	"&curarrm;": "⤼",
	"&curlyeqprec;": "⋞",
	"&curlyeqsucc;": "⋟",
	"&curlyvee;": "⋎",
	"&curlywedge;": "⋏",
	"&curren": "¤",
	"&curren;": "¤",
	"&curvearrowleft;": "↶",
	"&curvearrowright;": "↷",
	"&cuvee;": "⋎",
	"&cuwed;": "⋏",
	"&cwconint;": "∲",
	"&cwint;": "∱",
	"&cylcty;": "⌭",
	"&dArr;": "⇓",
	"&dHar;": "⥥",
	"&dagger;": "†",
	"&daleth;": "ℸ",
	"&darr;": "↓",
	"&dash;": "‐",
	"&dashv;": "⊣",
	"&dbkarow;": "⤏",
	"&dblac;": "˝",
	"&dcaron;": "ď",
	"&dcy;": "д",
	"&dd;": "ⅆ",
	"&ddagger;": "‡",
	"&ddarr;": "⇊",
	"&ddotseq;": "⩷",
	"&deg": "°",
	"&deg;": "°",
	"&delta;": "δ",
	"&demptyv;": "⦱",
	"&dfisht;": "⥿",
	"&dfr;": "𝔡",
	"&dharl;": "⇃",
	"&dharr;": "⇂",
	"&diam;": "⋄",
	"&diamond;": "⋄",
	"&diamondsuit;": "♦",
	"&diams;": "♦",
	"&die;": "¨",
	"&digamma;": "ϝ",
	"&disin;": "⋲",
	"&div;": "÷",
	"&divide": "÷",
	"&divide;": "÷",
	"&divideontimes;": "⋇",
	"&divonx;": "⋇",
	"&djcy;": "ђ",
	"&dlcorn;": "⌞",
	"&dlcrop;": "⌍",
	"&dollar;": "$",
	"&dopf;": "𝕕",
	"&dot;": "˙",
	"&doteq;": "≐",
	"&doteqdot;": "≑",
	"&dotminus;": "∸",
	"&dotplus;": "∔",
	"&dotsquare;": "⊡",
	"&doublebarwedge;": "⌆",
	"&downarrow;": "↓",
	"&downdownarrows;": "⇊",
	"&downharpoonleft;": "⇃",
	"&downharpoonright;": "⇂",
	"&drbkarow;": "⤐",
	"&drcorn;": "⌟",
	"&drcrop;": "⌌",
	"&dscr;": "𝒹",
	"&dscy;": "ѕ",
	"&dsol;": "⧶",
	"&dstrok;": "đ",
	"&dtdot;": "⋱",
	"&dtri;": "▿",
	"&dtrif;": "▾",
	"&duarr;": "⇵",
	"&duhar;": "⥯",
	"&dwangle;": "⦦",
	"&dzcy;": "џ",
	"&dzigrarr;": "⟿",
	"&eDDot;": "⩷",
	"&eDot;": "≑",
	"&eacute": "é",
	"&eacute;": "é",
	"&easter;": "⩮",
	"&ecaron;": "ě",
	"&ecir;": "≖",
	"&ecirc": "ê",
	"&ecirc;": "ê",
	"&ecolon;": "≕",
	"&ecy;": "э",
	"&edot;": "ė",
	"&ee;": "ⅇ",
	"&efDot;": "≒",
	"&efr;": "𝔢",
	"&eg;": "⪚",
	"&egrave": "è",
	"&egrave;": "è",
	"&egs;": "⪖",
	"&egsdot;": "⪘",
	"&el;": "⪙",
	"&elinters;": "⏧",
	"&ell;": "ℓ",
	"&els;": "⪕",
	"&elsdot;": "⪗",
	"&emacr;": "ē",
	"&empty;": "∅",
	"&emptyset;": "∅",
	"&emptyv;": "∅",
	"&emsp13;": " ",
	"&emsp14;": " ",
	"&emsp;": " ",
	"&eng;": "ŋ",
	"&ensp;": " ",
	"&eogon;": "ę",
	"&eopf;": "𝕖",
	"&epar;": "⋕",
	"&eparsl;": "⧣",
	"&eplus;": "⩱",
	"&epsi;": "ε",
	"&epsilon;": "ε",
	"&epsiv;": "ϵ",
	"&eqcirc;": "≖",
	"&eqcolon;": "≕",
	"&eqsim;": "≂",
	"&eqslantgtr;": "⪖",
	"&eqslantless;": "⪕",
	"&equals;": "=",
	"&equest;": "≟",
	"&equiv;": "≡",
	"&equivDD;": "⩸",
	"&eqvparsl;": "⧥",
	"&erDot;": "≓",
	"&erarr;": "⥱",
	"&escr;": "ℯ",
	"&esdot;": "≐",
	"&esim;": "≂",
	"&eta;": "η",
	"&eth": "ð",
	"&eth;": "ð",
	"&euml": "ë",
	"&euml;": "ë",
	"&euro;": "€",
	"&excl;": "!",
	"&exist;": "∃",
	"&expectation;": "ℰ",
	"&exponentiale;": "ⅇ",
	"&fallingdotseq;": "≒",
	"&fcy;": "ф",
	"&female;": "♀",
	"&ffilig;": "ﬃ",
	"&fflig;": "ﬀ",
	"&ffllig;": "ﬄ",
	"&ffr;": "𝔣",
	"&filig;": "ﬁ",
	"&fjlig;": "fj",
	"&flat;": "♭",
	"&fllig;": "ﬂ",
	"&fltns;": "▱",
	"&fnof;": "ƒ",
	"&fopf;": "𝕗",
	"&forall;": "∀",
	"&fork;": "⋔",
	"&forkv;": "⫙",
	"&fpartint;": "⨍",
	"&frac12": "½",
	"&frac12;": "½",
	"&frac13;": "⅓",
	"&frac14": "¼",
	"&frac14;": "¼",
	"&frac15;": "⅕",
	"&frac16;": "⅙",
	"&frac18;": "⅛",
	"&frac23;": "⅔",
	"&frac25;": "⅖",
	"&frac34": "¾",
	"&frac34;": "¾",
	"&frac35;": "⅗",
	"&frac38;": "⅜",
	"&frac45;": "⅘",
	"&frac56;": "⅚",
	"&frac58;": "⅝",
	"&frac78;": "⅞",
	"&frasl;": "⁄",
	"&frown;": "⌢",
	"&fscr;": "𝒻",
	"&gE;": "≧",
	"&gEl;": "⪌",
	"&gacute;": "ǵ",
	"&gamma;": "γ",
	"&gammad;": "ϝ",
	"&gap;": "⪆",
	"&gbreve;": "ğ",
	"&gcirc;": "ĝ",
	"&gcy;": "г",
	"&gdot;": "ġ",
	"&ge;": "≥",
	"&gel;": "⋛",
	"&geq;": "≥",
	"&geqq;": "≧",
	"&geqslant;": "⩾",
	"&ges;": "⩾",
	"&gescc;": "⪩",
	"&gesdot;": "⪀",
	"&gesdoto;": "⪂",
	"&gesdotol;": "⪄",
	"&gesl;": "⋛︀",
	"&gesles;": "⪔",
	"&gfr;": "𝔤",
	"&gg;": "≫",
	"&ggg;": "⋙",
	"&gimel;": "ℷ",
	"&gjcy;": "ѓ",
	"&gl;": "≷",
	"&glE;": "⪒",
	"&gla;": "⪥",
	"&glj;": "⪤",
	"&gnE;": "≩",
	"&gnap;": "⪊",
	"&gnapprox;": "⪊",
	"&gne;": "⪈",
	"&gneq;": "⪈",
	"&gneqq;": "≩",
	"&gnsim;": "⋧",
	"&gopf;": "𝕘",
	"&grave;": "`",
	"&gscr;": "ℊ",
	"&gsim;": "≳",
	"&gsime;": "⪎",
	"&gsiml;": "⪐",
	"&gt": ">",
	"&gt;": ">",
	"&gtcc;": "⪧",
	"&gtcir;": "⩺",
	"&gtdot;": "⋗",
	"&gtlPar;": "⦕",
	"&gtquest;": "⩼",
	"&gtrapprox;": "⪆",
	"&gtrarr;": "⥸",
	"&gtrdot;": "⋗",
	"&gtreqless;": "⋛",
	"&gtreqqless;": "⪌",
	"&gtrless;": "≷",
	"&gtrsim;": "≳",
	"&gvertneqq;": "≩︀",
	"&gvnE;": "≩︀",
	"&hArr;": "⇔",
	"&hairsp;": " ",
	"&half;": "½",
	"&hamilt;": "ℋ",
	"&hardcy;": "ъ",
	"&harr;": "↔",
	"&harrcir;": "⥈",
	"&harrw;": "↭",
	"&hbar;": "ℏ",
	"&hcirc;": "ĥ",
	"&hearts;": "♥",
	"&heartsuit;": "♥",
	"&hellip;": "…",
	"&hercon;": "⊹",
	"&hfr;": "𝔥",
	"&hksearow;": "⤥",
	"&hkswarow;": "⤦",
	"&hoarr;": "⇿",
	"&homtht;": "∻",
	"&hookleftarrow;": "↩",
	"&hookrightarrow;": "↪",
	"&hopf;": "𝕙",
	"&horbar;": "―",
	"&hscr;": "𝒽",
	"&hslash;": "ℏ",
	"&hstrok;": "ħ",
	"&hybull;": "⁃",
	"&hyphen;": "‐",
	"&iacute": "í",
	"&iacute;": "í",
	"&ic;": "⁣",
	"&icirc": "î",
	"&icirc;": "î",
	"&icy;": "и",
	"&iecy;": "е",
	"&iexcl": "¡",
	"&iexcl;": "¡",
	"&iff;": "⇔",
	"&ifr;": "𝔦",
	"&igrave": "ì",
	"&igrave;": "ì",
	"&ii;": "ⅈ",
	"&iiiint;": "⨌",
	"&iiint;": "∭",
	"&iinfin;": "⧜",
	"&iiota;": "℩",
	"&ijlig;": "ĳ",
	"&imacr;": "ī",
	"&image;": "ℑ",
	"&imagline;": "ℐ",
	"&imagpart;": "ℑ",
	"&imath;": "ı",
	"&imof;": "⊷",
	"&imped;": "Ƶ",
	"&in;": "∈",
	"&incare;": "℅",
	"&infin;": "∞",
	"&infintie;": "⧝",
	"&inodot;": "ı",
	"&int;": "∫",
	"&intcal;": "⊺",
	"&integers;": "ℤ",
	"&intercal;": "⊺",
	"&intlarhk;": "⨗",
	"&intprod;": "⨼",
	"&iocy;": "ё",
	"&iogon;": "į",
	"&iopf;": "𝕚",
	"&iota;": "ι",
	"&iprod;": "⨼",
	"&iquest": "¿",
	"&iquest;": "¿",
	"&iscr;": "𝒾",
	"&isin;": "∈",
	"&isinE;": "⋹",
	"&isindot;": "⋵",
	"&isins;": "⋴",
	"&isinsv;": "⋳",
	"&isinv;": "∈",
	"&it;": "⁢",
	"&itilde;": "ĩ",
	"&iukcy;": "і",
	"&iuml": "ï",
	"&iuml;": "ï",
	"&jcirc;": "ĵ",
	"&jcy;": "й",
	"&jfr;": "𝔧",
	"&jmath;": "ȷ",
	"&jopf;": "𝕛",
	"&jscr;": "𝒿",
	"&jsercy;": "ј",
	"&jukcy;": "є",
	"&kappa;": "κ",
	"&kappav;": "ϰ",
	"&kcedil;": "ķ",
	"&kcy;": "к",
	"&kfr;": "𝔨",
	"&kgreen;": "ĸ",
	"&khcy;": "х",
	"&kjcy;": "ќ",
	"&kopf;": "𝕜",
	"&kscr;": "𝓀",
	"&lAarr;": "⇚",
	"&lArr;": "⇐",
	"&lAtail;": "⤛",
	"&lBarr;": "⤎",
	"&lE;": "≦",
	"&lEg;": "⪋",
	"&lHar;": "⥢",
	"&lacute;": "ĺ",
	"&laemptyv;": "⦴",
	"&lagran;": "ℒ",
	"&lambda;": "λ",
	"&lang;": "⟨",
	"&langd;": "⦑",
	"&langle;": "⟨",
	"&lap;": "⪅",
	"&laquo": "«",
	"&laquo;": "«",
	"&larr;": "←",
	"&larrb;": "⇤",
	"&larrbfs;": "⤟",
	"&larrfs;": "⤝",
	"&larrhk;": "↩",
	"&larrlp;": "↫",
	"&larrpl;": "⤹",
	"&larrsim;": "⥳",
	"&larrtl;": "↢",
	"&lat;": "⪫",
	"&latail;": "⤙",
	"&late;": "⪭",
	"&lates;": "⪭︀",
	"&lbarr;": "⤌",
	"&lbbrk;": "❲",
	"&lbrace;": "{",
	"&lbrack;": "[",
	"&lbrke;": "⦋",
	"&lbrksld;": "⦏",
	"&lbrkslu;": "⦍",
	"&lcaron;": "ľ",
	"&lcedil;": "ļ",
	"&lceil;": "⌈",
	"&lcub;": "{",
	"&lcy;": "л",
	"&ldca;": "⤶",
	"&ldquo;": "“",
	"&ldquor;": "„",
	"&ldrdhar;": "⥧",
	"&ldrushar;": "⥋",
	"&ldsh;": "↲",
	"&le;": "≤",
	"&leftarrow;": "←",
	"&leftarrowtail;": "↢",
	"&leftharpoondown;": "↽",
	"&leftharpoonup;": "↼",
	"&leftleftarrows;": "⇇",
	"&leftrightarrow;": "↔",
	"&leftrightarrows;": "⇆",
	"&leftrightharpoons;": "⇋",
	"&leftrightsquigarrow;": "↭",
	"&leftthreetimes;": "⋋",
	"&leg;": "⋚",
	"&leq;": "≤",
	"&leqq;": "≦",
	"&leqslant;": "⩽",
	"&les;": "⩽",
	"&lescc;": "⪨",
	"&lesdot;": "⩿",
	"&lesdoto;": "⪁",
	"&lesdotor;": "⪃",
	"&lesg;": "⋚︀",
	"&lesges;": "⪓",
	"&lessapprox;": "⪅",
	"&lessdot;": "⋖",
	"&lesseqgtr;": "⋚",
	"&lesseqqgtr;": "⪋",
	"&lessgtr;": "≶",
	"&lesssim;": "≲",
	"&lfisht;": "⥼",
	"&lfloor;": "⌊",
	"&lfr;": "𝔩",
	"&lg;": "≶",
	"&lgE;": "⪑",
	"&lhard;": "↽",
	"&lharu;": "↼",
	"&lharul;": "⥪",
	"&lhblk;": "▄",
	"&ljcy;": "љ",
	"&ll;": "≪",
	"&llarr;": "⇇",
	"&llcorner;": "⌞",
	"&llhard;": "⥫",
	"&lltri;": "◺",
	"&lmidot;": "ŀ",
	"&lmoust;": "⎰",
	"&lmoustache;": "⎰",
	"&lnE;": "≨",
	"&lnap;": "⪉",
	"&lnapprox;": "⪉",
	"&lne;": "⪇",
	"&lneq;": "⪇",
	"&lneqq;": "≨",
	"&lnsim;": "⋦",
	"&loang;": "⟬",
	"&loarr;": "⇽",
	"&lobrk;": "⟦",
	"&longleftarrow;": "⟵",
	"&longleftrightarrow;": "⟷",
	"&longmapsto;": "⟼",
	"&longrightarrow;": "⟶",
	"&looparrowleft;": "↫",
	"&looparrowright;": "↬",
	"&lopar;": "⦅",
	"&lopf;": "𝕝",
	"&loplus;": "⨭",
	"&lotimes;": "⨴",
	"&lowast;": "∗",
	"&lowbar;": "_",
	"&loz;": "◊",
	"&lozenge;": "◊",
	"&lozf;": "⧫",
	"&lpar;": "(",
	"&lparlt;": "⦓",
	"&lrarr;": "⇆",
	"&lrcorner;": "⌟",
	"&lrhar;": "⇋",
	"&lrhard;": "⥭",
	"&lrm;": "‎",
	"&lrtri;": "⊿",
	"&lsaquo;": "‹",
	"&lscr;": "𝓁",
	"&lsh;": "↰",
	"&lsim;": "≲",
	"&lsime;": "⪍",
	"&lsimg;": "⪏",
	"&lsqb;": "[",
	"&lsquo;": "‘",
	"&lsquor;": "‚",
	"&lstrok;": "ł",
	"&lt": "<",
	"&lt;": "<",
	"&ltcc;": "⪦",
	"&ltcir;": "⩹",
	"&ltdot;": "⋖",
	"&lthree;": "⋋",
	"&ltimes;": "⋉",
	"&ltlarr;": "⥶",
	"&ltquest;": "⩻",
	"&ltrPar;": "⦖",
	"&ltri;": "◃",
	"&ltrie;": "⊴",
	"&ltrif;": "◂",
	"&lurdshar;": "⥊",
	"&luruhar;": "⥦",
	"&lvertneqq;": "≨︀",
	"&lvnE;": "≨︀",
	"&mDDot;": "∺",
	"&macr": "¯",
	"&macr;": "¯",
	"&male;": "♂",
	"&malt;": "✠",
	"&maltese;": "✠",
	"&map;": "↦",
	"&mapsto;": "↦",
	"&mapstodown;": "↧",
	"&mapstoleft;": "↤",
	"&mapstoup;": "↥",
	"&marker;": "▮",
	"&mcomma;": "⨩",
	"&mcy;": "м",
	"&mdash;": "—",
	"&measuredangle;": "∡",
	"&mfr;": "𝔪",
	"&mho;": "℧",
	"&micro": "µ",
	"&micro;": "µ",
	"&mid;": "∣",
	"&midast;": "*",
	"&midcir;": "⫰",
	"&middot": "·",
	"&middot;": "·",
	"&minus;": "−",
	"&minusb;": "⊟",
	"&minusd;": "∸",
	"&minusdu;": "⨪",
	"&mlcp;": "⫛",
	"&mldr;": "…",
	"&mnplus;": "∓",
	"&models;": "⊧",
	"&mopf;": "𝕞",
	"&mp;": "∓",
	"&mscr;": "𝓂",
	"&mstpos;": "∾",
	"&mu;": "μ",
	"&multimap;": "⊸",
	"&mumap;": "⊸",
	"&nGg;": "⋙̸",
	"&nGt;": "≫⃒",
	"&nGtv;": "≫̸",
	"&nLeftarrow;": "⇍",
	"&nLeftrightarrow;": "⇎",
	"&nLl;": "⋘̸",
	"&nLt;": "≪⃒",
	"&nLtv;": "≪̸",
	"&nRightarrow;": "⇏",
	"&nVDash;": "⊯",
	"&nVdash;": "⊮",
	"&nabla;": "∇",
	"&nacute;": "ń",
	"&nang;": "∠⃒",
	"&nap;": "≉",
	"&napE;": "⩰̸",
	"&napid;": "≋̸",
	"&napos;": "ŉ",
	"&napprox;": "≉",
	"&natur;": "♮",
	"&natural;": "♮",
	"&naturals;": "ℕ",
	"&nbsp": "\xA0",
	"&nbsp;": "\xA0",
	"&nbump;": "≎̸",
	"&nbumpe;": "≏̸",
	"&ncap;": "⩃",
	"&ncaron;": "ň",
	"&ncedil;": "ņ",
	"&ncong;": "≇",
	"&ncongdot;": "⩭̸",
	"&ncup;": "⩂",
	"&ncy;": "н",
	"&ndash;": "–",
	"&ne;": "≠",
	"&neArr;": "⇗",
	"&nearhk;": "⤤",
	"&nearr;": "↗",
	"&nearrow;": "↗",
	"&nedot;": "≐̸",
	"&nequiv;": "≢",
	"&nesear;": "⤨",
	"&nesim;": "≂̸",
	"&nexist;": "∄",
	"&nexists;": "∄",
	"&nfr;": "𝔫",
	"&ngE;": "≧̸",
	"&nge;": "≱",
	"&ngeq;": "≱",
	"&ngeqq;": "≧̸",
	"&ngeqslant;": "⩾̸",
	"&nges;": "⩾̸",
	"&ngsim;": "≵",
	"&ngt;": "≯",
	"&ngtr;": "≯",
	"&nhArr;": "⇎",
	"&nharr;": "↮",
	"&nhpar;": "⫲",
	"&ni;": "∋",
	"&nis;": "⋼",
	"&nisd;": "⋺",
	"&niv;": "∋",
	"&njcy;": "њ",
	"&nlArr;": "⇍",
	"&nlE;": "≦̸",
	"&nlarr;": "↚",
	"&nldr;": "‥",
	"&nle;": "≰",
	"&nleftarrow;": "↚",
	"&nleftrightarrow;": "↮",
	"&nleq;": "≰",
	"&nleqq;": "≦̸",
	"&nleqslant;": "⩽̸",
	"&nles;": "⩽̸",
	"&nless;": "≮",
	"&nlsim;": "≴",
	"&nlt;": "≮",
	"&nltri;": "⋪",
	"&nltrie;": "⋬",
	"&nmid;": "∤",
	"&nopf;": "𝕟",
	"&not": "¬",
	"&not;": "¬",
	"&notin;": "∉",
	"&notinE;": "⋹̸",
	"&notindot;": "⋵̸",
	"&notinva;": "∉",
	"&notinvb;": "⋷",
	"&notinvc;": "⋶",
	"&notni;": "∌",
	"&notniva;": "∌",
	"&notnivb;": "⋾",
	"&notnivc;": "⋽",
	"&npar;": "∦",
	"&nparallel;": "∦",
	"&nparsl;": "⫽⃥",
	"&npart;": "∂̸",
	"&npolint;": "⨔",
	"&npr;": "⊀",
	"&nprcue;": "⋠",
	"&npre;": "⪯̸",
	"&nprec;": "⊀",
	"&npreceq;": "⪯̸",
	"&nrArr;": "⇏",
	"&nrarr;": "↛",
	"&nrarrc;": "⤳̸",
	"&nrarrw;": "↝̸",
	"&nrightarrow;": "↛",
	"&nrtri;": "⋫",
	"&nrtrie;": "⋭",
	"&nsc;": "⊁",
	"&nsccue;": "⋡",
	"&nsce;": "⪰̸",
	"&nscr;": "𝓃",
	"&nshortmid;": "∤",
	"&nshortparallel;": "∦",
	"&nsim;": "≁",
	"&nsime;": "≄",
	"&nsimeq;": "≄",
	"&nsmid;": "∤",
	"&nspar;": "∦",
	"&nsqsube;": "⋢",
	"&nsqsupe;": "⋣",
	"&nsub;": "⊄",
	"&nsubE;": "⫅̸",
	"&nsube;": "⊈",
	"&nsubset;": "⊂⃒",
	"&nsubseteq;": "⊈",
	"&nsubseteqq;": "⫅̸",
	"&nsucc;": "⊁",
	"&nsucceq;": "⪰̸",
	"&nsup;": "⊅",
	"&nsupE;": "⫆̸",
	"&nsupe;": "⊉",
	"&nsupset;": "⊃⃒",
	"&nsupseteq;": "⊉",
	"&nsupseteqq;": "⫆̸",
	"&ntgl;": "≹",
	"&ntilde": "ñ",
	"&ntilde;": "ñ",
	"&ntlg;": "≸",
	"&ntriangleleft;": "⋪",
	"&ntrianglelefteq;": "⋬",
	"&ntriangleright;": "⋫",
	"&ntrianglerighteq;": "⋭",
	"&nu;": "ν",
	"&num;": "#",
	"&numero;": "№",
	"&numsp;": " ",
	"&nvDash;": "⊭",
	"&nvHarr;": "⤄",
	"&nvap;": "≍⃒",
	"&nvdash;": "⊬",
	"&nvge;": "≥⃒",
	"&nvgt;": ">⃒",
	"&nvinfin;": "⧞",
	"&nvlArr;": "⤂",
	"&nvle;": "≤⃒",
	"&nvlt;": "<⃒",
	"&nvltrie;": "⊴⃒",
	"&nvrArr;": "⤃",
	"&nvrtrie;": "⊵⃒",
	"&nvsim;": "∼⃒",
	"&nwArr;": "⇖",
	"&nwarhk;": "⤣",
	"&nwarr;": "↖",
	"&nwarrow;": "↖",
	"&nwnear;": "⤧",
	"&oS;": "Ⓢ",
	"&oacute": "ó",
	"&oacute;": "ó",
	"&oast;": "⊛",
	"&ocir;": "⊚",
	"&ocirc": "ô",
	"&ocirc;": "ô",
	"&ocy;": "о",
	"&odash;": "⊝",
	"&odblac;": "ő",
	"&odiv;": "⨸",
	"&odot;": "⊙",
	"&odsold;": "⦼",
	"&oelig;": "œ",
	"&ofcir;": "⦿",
	"&ofr;": "𝔬",
	"&ogon;": "˛",
	"&ograve": "ò",
	"&ograve;": "ò",
	"&ogt;": "⧁",
	"&ohbar;": "⦵",
	"&ohm;": "Ω",
	"&oint;": "∮",
	"&olarr;": "↺",
	"&olcir;": "⦾",
	"&olcross;": "⦻",
	"&oline;": "‾",
	"&olt;": "⧀",
	"&omacr;": "ō",
	"&omega;": "ω",
	"&omicron;": "ο",
	"&omid;": "⦶",
	"&ominus;": "⊖",
	"&oopf;": "𝕠",
	"&opar;": "⦷",
	"&operp;": "⦹",
	"&oplus;": "⊕",
	"&or;": "∨",
	"&orarr;": "↻",
	"&ord;": "⩝",
	"&order;": "ℴ",
	"&orderof;": "ℴ",
	"&ordf": "ª",
	"&ordf;": "ª",
	"&ordm": "º",
	"&ordm;": "º",
	"&origof;": "⊶",
	"&oror;": "⩖",
	"&orslope;": "⩗",
	"&orv;": "⩛",
	"&oscr;": "ℴ",
	"&oslash": "ø",
	"&oslash;": "ø",
	"&osol;": "⊘",
	"&otilde": "õ",
	"&otilde;": "õ",
	"&otimes;": "⊗",
	"&otimesas;": "⨶",
	"&ouml": "ö",
	"&ouml;": "ö",
	"&ovbar;": "⌽",
	"&par;": "∥",
	"&para": "¶",
	"&para;": "¶",
	"&parallel;": "∥",
	"&parsim;": "⫳",
	"&parsl;": "⫽",
	"&part;": "∂",
	"&pcy;": "п",
	"&percnt;": "%",
	"&period;": ".",
	"&permil;": "‰",
	"&perp;": "⊥",
	"&pertenk;": "‱",
	"&pfr;": "𝔭",
	"&phi;": "φ",
	"&phiv;": "ϕ",
	"&phmmat;": "ℳ",
	"&phone;": "☎",
	"&pi;": "π",
	"&pitchfork;": "⋔",
	"&piv;": "ϖ",
	"&planck;": "ℏ",
	"&planckh;": "ℎ",
	"&plankv;": "ℏ",
	"&plus;": "+",
	"&plusacir;": "⨣",
	"&plusb;": "⊞",
	"&pluscir;": "⨢",
	"&plusdo;": "∔",
	"&plusdu;": "⨥",
	"&pluse;": "⩲",
	"&plusmn": "±",
	"&plusmn;": "±",
	"&plussim;": "⨦",
	"&plustwo;": "⨧",
	"&pm;": "±",
	"&pointint;": "⨕",
	"&popf;": "𝕡",
	"&pound": "£",
	"&pound;": "£",
	"&pr;": "≺",
	"&prE;": "⪳",
	"&prap;": "⪷",
	"&prcue;": "≼",
	"&pre;": "⪯",
	"&prec;": "≺",
	"&precapprox;": "⪷",
	"&preccurlyeq;": "≼",
	"&preceq;": "⪯",
	"&precnapprox;": "⪹",
	"&precneqq;": "⪵",
	"&precnsim;": "⋨",
	"&precsim;": "≾",
	"&prime;": "′",
	"&primes;": "ℙ",
	"&prnE;": "⪵",
	"&prnap;": "⪹",
	"&prnsim;": "⋨",
	"&prod;": "∏",
	"&profalar;": "⌮",
	"&profline;": "⌒",
	"&profsurf;": "⌓",
	"&prop;": "∝",
	"&propto;": "∝",
	"&prsim;": "≾",
	"&prurel;": "⊰",
	"&pscr;": "𝓅",
	"&psi;": "ψ",
	"&puncsp;": " ",
	"&qfr;": "𝔮",
	"&qint;": "⨌",
	"&qopf;": "𝕢",
	"&qprime;": "⁗",
	"&qscr;": "𝓆",
	"&quaternions;": "ℍ",
	"&quatint;": "⨖",
	"&quest;": "?",
	"&questeq;": "≟",
	"&quot": "\"",
	"&quot;": "\"",
	"&rAarr;": "⇛",
	"&rArr;": "⇒",
	"&rAtail;": "⤜",
	"&rBarr;": "⤏",
	"&rHar;": "⥤",
	"&race;": "∽̱",
	"&racute;": "ŕ",
	"&radic;": "√",
	"&raemptyv;": "⦳",
	"&rang;": "⟩",
	"&rangd;": "⦒",
	"&range;": "⦥",
	"&rangle;": "⟩",
	"&raquo": "»",
	"&raquo;": "»",
	"&rarr;": "→",
	"&rarrap;": "⥵",
	"&rarrb;": "⇥",
	"&rarrbfs;": "⤠",
	"&rarrc;": "⤳",
	"&rarrfs;": "⤞",
	"&rarrhk;": "↪",
	"&rarrlp;": "↬",
	"&rarrpl;": "⥅",
	"&rarrsim;": "⥴",
	"&rarrtl;": "↣",
	"&rarrw;": "↝",
	"&ratail;": "⤚",
	"&ratio;": "∶",
	"&rationals;": "ℚ",
	"&rbarr;": "⤍",
	"&rbbrk;": "❳",
	"&rbrace;": "}",
	"&rbrack;": "]",
	"&rbrke;": "⦌",
	"&rbrksld;": "⦎",
	"&rbrkslu;": "⦐",
	"&rcaron;": "ř",
	"&rcedil;": "ŗ",
	"&rceil;": "⌉",
	"&rcub;": "}",
	"&rcy;": "р",
	"&rdca;": "⤷",
	"&rdldhar;": "⥩",
	"&rdquo;": "”",
	"&rdquor;": "”",
	"&rdsh;": "↳",
	"&real;": "ℜ",
	"&realine;": "ℛ",
	"&realpart;": "ℜ",
	"&reals;": "ℝ",
	"&rect;": "▭",
	"&reg": "®",
	"&reg;": "®",
	"&rfisht;": "⥽",
	"&rfloor;": "⌋",
	"&rfr;": "𝔯",
	"&rhard;": "⇁",
	"&rharu;": "⇀",
	"&rharul;": "⥬",
	"&rho;": "ρ",
	"&rhov;": "ϱ",
	"&rightarrow;": "→",
	"&rightarrowtail;": "↣",
	"&rightharpoondown;": "⇁",
	"&rightharpoonup;": "⇀",
	"&rightleftarrows;": "⇄",
	"&rightleftharpoons;": "⇌",
	"&rightrightarrows;": "⇉",
	"&rightsquigarrow;": "↝",
	"&rightthreetimes;": "⋌",
	"&ring;": "˚",
	"&risingdotseq;": "≓",
	"&rlarr;": "⇄",
	"&rlhar;": "⇌",
	"&rlm;": "‏",
	"&rmoust;": "⎱",
	"&rmoustache;": "⎱",
	"&rnmid;": "⫮",
	"&roang;": "⟭",
	"&roarr;": "⇾",
	"&robrk;": "⟧",
	"&ropar;": "⦆",
	"&ropf;": "𝕣",
	"&roplus;": "⨮",
	"&rotimes;": "⨵",
	"&rpar;": ")",
	"&rpargt;": "⦔",
	"&rppolint;": "⨒",
	"&rrarr;": "⇉",
	"&rsaquo;": "›",
	"&rscr;": "𝓇",
	"&rsh;": "↱",
	"&rsqb;": "]",
	"&rsquo;": "’",
	"&rsquor;": "’",
	"&rthree;": "⋌",
	"&rtimes;": "⋊",
	"&rtri;": "▹",
	"&rtrie;": "⊵",
	"&rtrif;": "▸",
	"&rtriltri;": "⧎",
	"&ruluhar;": "⥨",
	"&rx;": "℞",
	"&sacute;": "ś",
	"&sbquo;": "‚",
	"&sc;": "≻",
	"&scE;": "⪴",
	"&scap;": "⪸",
	"&scaron;": "š",
	"&sccue;": "≽",
	"&sce;": "⪰",
	"&scedil;": "ş",
	"&scirc;": "ŝ",
	"&scnE;": "⪶",
	"&scnap;": "⪺",
	"&scnsim;": "⋩",
	"&scpolint;": "⨓",
	"&scsim;": "≿",
	"&scy;": "с",
	"&sdot;": "⋅",
	"&sdotb;": "⊡",
	"&sdote;": "⩦",
	"&seArr;": "⇘",
	"&searhk;": "⤥",
	"&searr;": "↘",
	"&searrow;": "↘",
	"&sect": "§",
	"&sect;": "§",
	"&semi;": ";",
	"&seswar;": "⤩",
	"&setminus;": "∖",
	"&setmn;": "∖",
	"&sext;": "✶",
	"&sfr;": "𝔰",
	"&sfrown;": "⌢",
	"&sharp;": "♯",
	"&shchcy;": "щ",
	"&shcy;": "ш",
	"&shortmid;": "∣",
	"&shortparallel;": "∥",
	"&shy": "­",
	"&shy;": "­",
	"&sigma;": "σ",
	"&sigmaf;": "ς",
	"&sigmav;": "ς",
	"&sim;": "∼",
	"&simdot;": "⩪",
	"&sime;": "≃",
	"&simeq;": "≃",
	"&simg;": "⪞",
	"&simgE;": "⪠",
	"&siml;": "⪝",
	"&simlE;": "⪟",
	"&simne;": "≆",
	"&simplus;": "⨤",
	"&simrarr;": "⥲",
	"&slarr;": "←",
	"&smallsetminus;": "∖",
	"&smashp;": "⨳",
	"&smeparsl;": "⧤",
	"&smid;": "∣",
	"&smile;": "⌣",
	"&smt;": "⪪",
	"&smte;": "⪬",
	"&smtes;": "⪬︀",
	"&softcy;": "ь",
	"&sol;": "/",
	"&solb;": "⧄",
	"&solbar;": "⌿",
	"&sopf;": "𝕤",
	"&spades;": "♠",
	"&spadesuit;": "♠",
	"&spar;": "∥",
	"&sqcap;": "⊓",
	"&sqcaps;": "⊓︀",
	"&sqcup;": "⊔",
	"&sqcups;": "⊔︀",
	"&sqsub;": "⊏",
	"&sqsube;": "⊑",
	"&sqsubset;": "⊏",
	"&sqsubseteq;": "⊑",
	"&sqsup;": "⊐",
	"&sqsupe;": "⊒",
	"&sqsupset;": "⊐",
	"&sqsupseteq;": "⊒",
	"&squ;": "□",
	"&square;": "□",
	"&squarf;": "▪",
	"&squf;": "▪",
	"&srarr;": "→",
	"&sscr;": "𝓈",
	"&ssetmn;": "∖",
	"&ssmile;": "⌣",
	"&sstarf;": "⋆",
	"&star;": "☆",
	"&starf;": "★",
	"&straightepsilon;": "ϵ",
	"&straightphi;": "ϕ",
	"&strns;": "¯",
	"&sub;": "⊂",
	"&subE;": "⫅",
	"&subdot;": "⪽",
	"&sube;": "⊆",
	"&subedot;": "⫃",
	"&submult;": "⫁",
	"&subnE;": "⫋",
	"&subne;": "⊊",
	"&subplus;": "⪿",
	"&subrarr;": "⥹",
	"&subset;": "⊂",
	"&subseteq;": "⊆",
	"&subseteqq;": "⫅",
	"&subsetneq;": "⊊",
	"&subsetneqq;": "⫋",
	"&subsim;": "⫇",
	"&subsub;": "⫕",
	"&subsup;": "⫓",
	"&succ;": "≻",
	"&succapprox;": "⪸",
	"&succcurlyeq;": "≽",
	"&succeq;": "⪰",
	"&succnapprox;": "⪺",
	"&succneqq;": "⪶",
	"&succnsim;": "⋩",
	"&succsim;": "≿",
	"&sum;": "∑",
	"&sung;": "♪",
	"&sup1": "¹",
	"&sup1;": "¹",
	"&sup2": "²",
	"&sup2;": "²",
	"&sup3": "³",
	"&sup3;": "³",
	"&sup;": "⊃",
	"&supE;": "⫆",
	"&supdot;": "⪾",
	"&supdsub;": "⫘",
	"&supe;": "⊇",
	"&supedot;": "⫄",
	"&suphsol;": "⟉",
	"&suphsub;": "⫗",
	"&suplarr;": "⥻",
	"&supmult;": "⫂",
	"&supnE;": "⫌",
	"&supne;": "⊋",
	"&supplus;": "⫀",
	"&supset;": "⊃",
	"&supseteq;": "⊇",
	"&supseteqq;": "⫆",
	"&supsetneq;": "⊋",
	"&supsetneqq;": "⫌",
	"&supsim;": "⫈",
	"&supsub;": "⫔",
	"&supsup;": "⫖",
	"&swArr;": "⇙",
	"&swarhk;": "⤦",
	"&swarr;": "↙",
	"&swarrow;": "↙",
	"&swnwar;": "⤪",
	"&szlig": "ß",
	"&szlig;": "ß",
	"&target;": "⌖",
	"&tau;": "τ",
	"&tbrk;": "⎴",
	"&tcaron;": "ť",
	"&tcedil;": "ţ",
	"&tcy;": "т",
	"&tdot;": "⃛",
	"&telrec;": "⌕",
	"&tfr;": "𝔱",
	"&there4;": "∴",
	"&therefore;": "∴",
	"&theta;": "θ",
	"&thetasym;": "ϑ",
	"&thetav;": "ϑ",
	"&thickapprox;": "≈",
	"&thicksim;": "∼",
	"&thinsp;": " ",
	"&thkap;": "≈",
	"&thksim;": "∼",
	"&thorn": "þ",
	"&thorn;": "þ",
	"&tilde;": "˜",
	"&times": "×",
	"&times;": "×",
	"&timesb;": "⊠",
	"&timesbar;": "⨱",
	"&timesd;": "⨰",
	"&tint;": "∭",
	"&toea;": "⤨",
	"&top;": "⊤",
	"&topbot;": "⌶",
	"&topcir;": "⫱",
	"&topf;": "𝕥",
	"&topfork;": "⫚",
	"&tosa;": "⤩",
	"&tprime;": "‴",
	"&trade;": "™",
	"&triangle;": "▵",
	"&triangledown;": "▿",
	"&triangleleft;": "◃",
	"&trianglelefteq;": "⊴",
	"&triangleq;": "≜",
	"&triangleright;": "▹",
	"&trianglerighteq;": "⊵",
	"&tridot;": "◬",
	"&trie;": "≜",
	"&triminus;": "⨺",
	"&triplus;": "⨹",
	"&trisb;": "⧍",
	"&tritime;": "⨻",
	"&trpezium;": "⏢",
	"&tscr;": "𝓉",
	"&tscy;": "ц",
	"&tshcy;": "ћ",
	"&tstrok;": "ŧ",
	"&twixt;": "≬",
	"&twoheadleftarrow;": "↞",
	"&twoheadrightarrow;": "↠",
	"&uArr;": "⇑",
	"&uHar;": "⥣",
	"&uacute": "ú",
	"&uacute;": "ú",
	"&uarr;": "↑",
	"&ubrcy;": "ў",
	"&ubreve;": "ŭ",
	"&ucirc": "û",
	"&ucirc;": "û",
	"&ucy;": "у",
	"&udarr;": "⇅",
	"&udblac;": "ű",
	"&udhar;": "⥮",
	"&ufisht;": "⥾",
	"&ufr;": "𝔲",
	"&ugrave": "ù",
	"&ugrave;": "ù",
	"&uharl;": "↿",
	"&uharr;": "↾",
	"&uhblk;": "▀",
	"&ulcorn;": "⌜",
	"&ulcorner;": "⌜",
	"&ulcrop;": "⌏",
	"&ultri;": "◸",
	"&umacr;": "ū",
	"&uml": "¨",
	"&uml;": "¨",
	"&uogon;": "ų",
	"&uopf;": "𝕦",
	"&uparrow;": "↑",
	"&updownarrow;": "↕",
	"&upharpoonleft;": "↿",
	"&upharpoonright;": "↾",
	"&uplus;": "⊎",
	"&upsi;": "υ",
	"&upsih;": "ϒ",
	"&upsilon;": "υ",
	"&upuparrows;": "⇈",
	"&urcorn;": "⌝",
	"&urcorner;": "⌝",
	"&urcrop;": "⌎",
	"&uring;": "ů",
	"&urtri;": "◹",
	"&uscr;": "𝓊",
	"&utdot;": "⋰",
	"&utilde;": "ũ",
	"&utri;": "▵",
	"&utrif;": "▴",
	"&uuarr;": "⇈",
	"&uuml": "ü",
	"&uuml;": "ü",
	"&uwangle;": "⦧",
	"&vArr;": "⇕",
	"&vBar;": "⫨",
	"&vBarv;": "⫩",
	"&vDash;": "⊨",
	"&vangrt;": "⦜",
	"&varepsilon;": "ϵ",
	"&varkappa;": "ϰ",
	"&varnothing;": "∅",
	"&varphi;": "ϕ",
	"&varpi;": "ϖ",
	"&varpropto;": "∝",
	"&varr;": "↕",
	"&varrho;": "ϱ",
	"&varsigma;": "ς",
	"&varsubsetneq;": "⊊︀",
	"&varsubsetneqq;": "⫋︀",
	"&varsupsetneq;": "⊋︀",
	"&varsupsetneqq;": "⫌︀",
	"&vartheta;": "ϑ",
	"&vartriangleleft;": "⊲",
	"&vartriangleright;": "⊳",
	"&vcy;": "в",
	"&vdash;": "⊢",
	"&vee;": "∨",
	"&veebar;": "⊻",
	"&veeeq;": "≚",
	"&vellip;": "⋮",
	"&verbar;": "|",
	"&vert;": "|",
	"&vfr;": "𝔳",
	"&vltri;": "⊲",
	"&vnsub;": "⊂⃒",
	"&vnsup;": "⊃⃒",
	"&vopf;": "𝕧",
	"&vprop;": "∝",
	"&vrtri;": "⊳",
	"&vscr;": "𝓋",
	"&vsubnE;": "⫋︀",
	"&vsubne;": "⊊︀",
	"&vsupnE;": "⫌︀",
	"&vsupne;": "⊋︀",
	"&vzigzag;": "⦚",
	"&wcirc;": "ŵ",
	"&wedbar;": "⩟",
	"&wedge;": "∧",
	"&wedgeq;": "≙",
	"&weierp;": "℘",
	"&wfr;": "𝔴",
	"&wopf;": "𝕨",
	"&wp;": "℘",
	"&wr;": "≀",
	"&wreath;": "≀",
	"&wscr;": "𝓌",
	"&xcap;": "⋂",
	"&xcirc;": "◯",
	"&xcup;": "⋃",
	"&xdtri;": "▽",
	"&xfr;": "𝔵",
	"&xhArr;": "⟺",
	"&xharr;": "⟷",
	"&xi;": "ξ",
	"&xlArr;": "⟸",
	"&xlarr;": "⟵",
	"&xmap;": "⟼",
	"&xnis;": "⋻",
	"&xodot;": "⨀",
	"&xopf;": "𝕩",
	"&xoplus;": "⨁",
	"&xotime;": "⨂",
	"&xrArr;": "⟹",
	"&xrarr;": "⟶",
	"&xscr;": "𝓍",
	"&xsqcup;": "⨆",
	"&xuplus;": "⨄",
	"&xutri;": "△",
	"&xvee;": "⋁",
	"&xwedge;": "⋀",
	"&yacute": "ý",
	"&yacute;": "ý",
	"&yacy;": "я",
	"&ycirc;": "ŷ",
	"&ycy;": "ы",
	"&yen": "¥",
	"&yen;": "¥",
	"&yfr;": "𝔶",
	"&yicy;": "ї",
	"&yopf;": "𝕪",
	"&yscr;": "𝓎",
	"&yucy;": "ю",
	"&yuml": "ÿ",
	"&yuml;": "ÿ",
	"&zacute;": "ź",
	"&zcaron;": "ž",
	"&zcy;": "з",
	"&zdot;": "ż",
	"&zeetrf;": "ℨ",
	"&zeta;": "ζ",
	"&zfr;": "𝔷",
	"&zhcy;": "ж",
	"&zigrarr;": "⇝",
	"&zopf;": "𝕫",
	"&zscr;": "𝓏",
	"&zwj;": "‍",
	"&zwnj;": "‌"
};

// node_modules/postal-mime/dist/esm/text-format.js
function decodeHTMLEntities(str) {
	return str.replace(/&(#\d+|#x[a-f0-9]+|[a-z]+\d*);?/gi, (match, entity) => {
		if (typeof htmlEntities[match] === "string") return htmlEntities[match];
		if (entity.charAt(0) !== "#" || match.charAt(match.length - 1) !== ";") return match;
		let codePoint;
		if (entity.charAt(1) === "x") codePoint = parseInt(entity.slice(2), 16);
		else codePoint = parseInt(entity.slice(1), 10);
		let output = "";
		if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return "�";
		if (codePoint > 65535) {
			codePoint -= 65536;
			output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
			codePoint = 56320 | codePoint & 1023;
		}
		output += String.fromCharCode(codePoint);
		return output;
	});
}
function escapeHtml(str) {
	return str.trim().replace(/[<>"'?&]/g, (c) => {
		let hex = c.charCodeAt(0).toString(16);
		if (hex.length < 2) hex = "0" + hex;
		return "&#x" + hex.toUpperCase() + ";";
	});
}
function textToHtml(str) {
	return "<div>" + escapeHtml(str).replace(/\n/g, "<br />") + "</div>";
}
const LINE_TERMINATOR = /[\n\r\u2028\u2029]/g;
function lastLineTerminator(str) {
	return Math.max(str.lastIndexOf("\n"), str.lastIndexOf("\r"), str.lastIndexOf("\u2028"), str.lastIndexOf("\u2029"));
}
/**
* Returns a function that finds the next match of a global regex at or after a position.
*
* Callers only ever ask about positions that move forward, so a match stays the answer
* until a position passes it, and no match stays the answer for good. That way every part
* of the string is scanned once, however many times it is asked about.
*
* @param str String to search
* @param regex Global regex to look for
* @return `pos => match` of the next match, or null if there is none
*/
function createFinder(str, regex) {
	let searchedFrom = Infinity;
	let found = null;
	return (pos) => {
		if (pos < searchedFrom || found && pos > found.index) {
			regex.lastIndex = pos;
			found = regex.exec(str);
			searchedFrom = pos;
		}
		return found;
	};
}
/**
* `str.replace(pattern, replacement)` for a pattern shaped like `<tag\b[^>]*>`.
*
* Such a pattern only fails at a candidate that has no `>` after it, so the text after
* the last `>` can never match and is where every rescan happened. Leaving it out keeps
* the native replace, and its speed, for everything else.
*
* @param str String to process
* @param pattern Global regex that ends on the first `>` after its start
* @param replacement Replacement text
* @return Processed string
*/
function replaceClosedTags(str, pattern, replacement) {
	const end = str.lastIndexOf(">") + 1;
	return str.slice(0, end).replace(pattern, replacement) + str.slice(end);
}
/**
* `str.replace(pattern, replacement)` for a tag pattern that may fail even when a `>`
* follows, like `<a\b[^>]*href...>`, or that runs on past its `>`.
*
* A candidate with no `>` after it ends the search, since no later candidate can close
* either. A candidate that does not match skips every other candidate before the same
* `>`, since those see the same tag body and fail the same way.
*
* @param str String to process
* @param prefix Global regex for the start of a candidate, which can not contain `>`
* @param pattern The whole pattern as a sticky regex
* @param replacement Function given the match and its groups
* @return Processed string
*/
function replaceTags(str, prefix, pattern, replacement) {
	const parts = [];
	let copied = 0;
	let searchFrom = 0;
	while (true) {
		prefix.lastIndex = searchFrom;
		const candidate = prefix.exec(str);
		if (!candidate) break;
		const start = candidate.index;
		pattern.lastIndex = start;
		const match = pattern.exec(str);
		if (!match) {
			const gt = str.indexOf(">", start);
			if (gt < 0) break;
			searchFrom = gt + 1;
			continue;
		}
		parts.push(str.slice(copied, start), replacement(...match));
		copied = searchFrom = start + match[0].length;
	}
	parts.push(str.slice(copied));
	return parts.join("");
}
/**
* `str.replace(pattern, replacement)` for a pattern like `<!--.*?-->` or
* `<script\b[^>]*>.*?<\/script\b[^>]*>`, ie. an opener and a closer, either of which may
* continue with `[^>]*>`, and a lazy `.*?` between them. The engine rescans to the end of
* the line for every opener that is not closed.
*
* @param str String to process
* @param open Global regex for the opener
* @param openToGt Whether the opener continues with `[^>]*>`
* @param close Global regex for the closer
* @param closeToGt Whether the closer continues with `[^>]*>`
* @param replacement Replacement text
* @return Processed string
*/
function replaceBlocks(str, open, openToGt, close, closeToGt, replacement) {
	const nextGt = createFinder(str, />/g);
	const nextClose = createFinder(str, close);
	const nextLineEnd = createFinder(str, LINE_TERMINATOR);
	const parts = [];
	let copied = 0;
	let searchFrom = 0;
	while (true) {
		open.lastIndex = searchFrom;
		const opener = open.exec(str);
		if (!opener) break;
		const start = opener.index;
		searchFrom = start + 1;
		let from = start + opener[0].length;
		if (openToGt) {
			const gt = nextGt(from);
			if (!gt) break;
			from = gt.index + 1;
		}
		const closer = nextClose(from);
		if (!closer) break;
		const lineEnd = nextLineEnd(from);
		if (lineEnd && lineEnd.index < closer.index) continue;
		let end = closer.index + closer[0].length;
		if (closeToGt) {
			const gt = nextGt(end);
			if (!gt) break;
			end = gt.index + 1;
		}
		parts.push(str.slice(copied, start), replacement);
		copied = searchFrom = end;
	}
	parts.push(str.slice(copied));
	return parts.join("");
}
/**
* `str.replace(pattern, '')` for `^.*<tag\b[^>]*>`, ie. drops everything up to and
* including the last such tag on the first line.
*
* @param str String to process
* @param prefix Global regex for the start of the tag, which can not contain `>`
* @return Processed string
*/
function stripThroughLastTag(str, prefix) {
	const lineEnd = str.search(LINE_TERMINATOR);
	const limit = Math.min(lineEnd < 0 ? str.length : lineEnd, str.lastIndexOf(">"));
	let last = -1;
	prefix.lastIndex = 0;
	let match;
	while ((match = prefix.exec(str)) && match.index < limit) last = match.index;
	return last < 0 ? str : str.slice(str.indexOf(">", last) + 1);
}
/**
* `str.replace(pattern, '')` for `<tag\b[^>]*>.*$`, ie. drops the first such tag whose
* `>` is on the last line, and everything after it.
*
* @param str String to process
* @param prefix Global regex for the start of the tag, which can not contain `>`
* @return Processed string
*/
function stripFromFirstTag(str, prefix) {
	const lineEnd = lastLineTerminator(str);
	prefix.lastIndex = lineEnd < 0 ? 0 : str.lastIndexOf(">", lineEnd) + 1;
	const match = prefix.exec(str);
	return match && match.index < str.lastIndexOf(">") ? str.slice(0, match.index) : str;
}
function htmlToText(str) {
	str = str.replace(/\r?\n/g, "");
	str = replaceBlocks(str, /<!--/g, false, /-->/g, false, " ");
	str = replaceClosedTags(str, /<br\b[^>]*>/gi, "\n");
	str = replaceClosedTags(str, /<\/?(p|div|table|tr|td|th)\b[^>]*>/gi, "\n\n");
	str = replaceBlocks(str, /<script\b/gi, true, /<\/script\b/gi, true, " ");
	str = stripThroughLastTag(str, /<body\b/gi);
	str = stripThroughLastTag(str, /<\/head\b/gi);
	str = stripThroughLastTag(str, /<!doctype\b/gi);
	str = stripFromFirstTag(str, /<\/body\b/gi);
	str = stripFromFirstTag(str, /<\/html\b/gi);
	str = replaceTags(str, /<a\b/gi, /<a\b[^>]*href\s*=\s*["']?([^\s"']+)[^>]*>/iy, (match, href) => ` (${href}) `);
	str = replaceClosedTags(str, /<\/?(span|em|i|strong|b|u|a)\b[^>]*>/gi, "");
	str = replaceTags(str, /<li\b/gi, /<li\b[^>]*>[\n\u0001\s]*/iy, () => "* ");
	str = replaceClosedTags(str, /<hr\b[^>]*>/g, "\n-------------\n");
	str = replaceClosedTags(str, /<[^>]*>/g, " ");
	str = str.replace(/\u0001/g, "\n").replace(/[ \t]+/g, " ").replace(/^\s+$/gm, "").replace(/\n\n+/g, "\n\n").replace(/^\n+/, "\n").replace(/\n+$/, "\n");
	str = decodeHTMLEntities(str);
	return str;
}
function formatDate(date) {
	if (typeof Intl === "undefined") return date;
	const parsed = new Date(date);
	if (isNaN(parsed.getTime())) return date;
	return new Intl.DateTimeFormat("default", {
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric",
		hour12: false
	}).format(parsed);
}
function formatTextAddress(address) {
	return (address.name ? [address.name, `<${address.address}>`] : [address.address]).join(" ");
}
function formatTextAddresses(addresses) {
	let parts = [];
	let processAddress = (address, partCounter) => {
		if (partCounter) parts.push(", ");
		if (address.group) {
			let groupStart = `${address.name}:`;
			let groupEnd = `;`;
			parts.push(groupStart);
			address.group.forEach(processAddress);
			parts.push(groupEnd);
		} else parts.push(formatTextAddress(address));
	};
	addresses.forEach(processAddress);
	return parts.join("");
}
function formatHtmlAddress(address) {
	return `<a href="mailto:${escapeHtml(address.address)}" class="postal-email-address">${escapeHtml(address.name || `<${address.address}>`)}</a>`;
}
function formatHtmlAddresses(addresses) {
	let parts = [];
	let processAddress = (address, partCounter) => {
		if (partCounter) parts.push("<span class=\"postal-email-address-separator\">, </span>");
		if (address.group) {
			let groupStart = `<span class="postal-email-address-group">${escapeHtml(address.name)}:</span>`;
			let groupEnd = `<span class="postal-email-address-group">;</span>`;
			parts.push(groupStart);
			address.group.forEach(processAddress);
			parts.push(groupEnd);
		} else parts.push(formatHtmlAddress(address));
	};
	addresses.forEach(processAddress);
	return parts.join(" ");
}
function foldLines(str, lineLength, afterSpace) {
	str = (str || "").toString();
	lineLength = lineLength || 76;
	let pos = 0, len = str.length, result = "", line, match;
	while (pos < len) {
		line = str.slice(pos, pos + lineLength);
		if (line.length < lineLength) {
			result += line;
			break;
		}
		if (match = line.match(/^[^\n\r]*(\r?\n|\r)/)) {
			line = match[0];
			result += line;
			pos += line.length;
			continue;
		} else if ((match = line.match(/(\s+)[^\s]*$/)) && match[0].length - (afterSpace ? (match[1] || "").length : 0) < line.length) line = line.slice(0, line.length - (match[0].length - (afterSpace ? (match[1] || "").length : 0)));
		else if (match = str.slice(pos + line.length).match(/^[^\s]+(\s*)/)) line = line + match[0].slice(0, match[0].length - (!afterSpace ? (match[1] || "").length : 0));
		result += line;
		pos += line.length;
		if (pos < len) result += "\r\n";
	}
	return result;
}
function formatTextHeader(message) {
	let rows = [];
	if (message.from) rows.push({
		key: "From",
		val: formatTextAddresses([message.from])
	});
	if (message.subject) rows.push({
		key: "Subject",
		val: message.subject
	});
	if (message.date) rows.push({
		key: "Date",
		val: formatDate(message.date)
	});
	if (message.to && message.to.length) rows.push({
		key: "To",
		val: formatTextAddresses(message.to)
	});
	if (message.cc && message.cc.length) rows.push({
		key: "Cc",
		val: formatTextAddresses(message.cc)
	});
	if (message.bcc && message.bcc.length) rows.push({
		key: "Bcc",
		val: formatTextAddresses(message.bcc)
	});
	let maxKeyLength = rows.map((r) => r.key.length).reduce((acc, cur) => {
		return cur > acc ? cur : acc;
	}, 0);
	const lines = rows.flatMap((row) => {
		let sepLen = maxKeyLength - row.key.length;
		let prefix = `${row.key}: ${" ".repeat(sepLen)}`;
		let emptyPrefix = `${" ".repeat(row.key.length + 1)} ${" ".repeat(sepLen)}`;
		return foldLines(row.val, 80, true).split(/\r?\n/).map((line) => line.trim()).map((line, i) => `${i ? emptyPrefix : prefix}${line}`);
	});
	let maxLineLength = lines.map((r) => r.length).reduce((acc, cur) => {
		return cur > acc ? cur : acc;
	}, 0);
	let lineMarker = "-".repeat(maxLineLength);
	return `
${lineMarker}
${lines.join("\n")}
${lineMarker}
`;
}
function formatHtmlHeader(message) {
	let rows = [];
	if (message.from) rows.push(`<div class="postal-email-header-key">From</div><div class="postal-email-header-value">${formatHtmlAddresses([message.from])}</div>`);
	if (message.subject) rows.push(`<div class="postal-email-header-key">Subject</div><div class="postal-email-header-value postal-email-header-subject">${escapeHtml(message.subject)}</div>`);
	if (message.date) rows.push(`<div class="postal-email-header-key">Date</div><div class="postal-email-header-value postal-email-header-date" data-date="${escapeHtml(message.date)}">${escapeHtml(formatDate(message.date))}</div>`);
	if (message.to && message.to.length) rows.push(`<div class="postal-email-header-key">To</div><div class="postal-email-header-value">${formatHtmlAddresses(message.to)}</div>`);
	if (message.cc && message.cc.length) rows.push(`<div class="postal-email-header-key">Cc</div><div class="postal-email-header-value">${formatHtmlAddresses(message.cc)}</div>`);
	if (message.bcc && message.bcc.length) rows.push(`<div class="postal-email-header-key">Bcc</div><div class="postal-email-header-value">${formatHtmlAddresses(message.bcc)}</div>`);
	return `<div class="postal-email-header">${rows.length ? "<div class=\"postal-email-header-row\">" : ""}${rows.join("</div>\n<div class=\"postal-email-header-row\">")}${rows.length ? "</div>" : ""}</div>`;
}

// node_modules/postal-mime/dist/esm/address-parser.js
const WORD_CHAR_REGEX = /\w/;
const NON_SPACE_TOKEN_REGEX = /[^\s]+/g;
/**
* Finds the first address looking token in a run of text.
*
* This replaces a `\s*\b[^@\s]+@[^\s]+\b\s*` scan over the whole string, which backtracks
* quadratically: the leading `\s*` makes every position inside a whitespace run a viable
* start, and `[^@\s]+` then gives back one character at a time looking for an '@'. A
* single header well inside the default size limit could hold a core busy for minutes.
*
* Scanning whitespace delimited tokens instead is linear and keeps the word boundary
* semantics of the regex: the local part has to open on a word character and the domain
* has to end on one.
*
* @param text Text to search
* @return `{index, length, value}` of the address, or null if there is none
*/
function findAddressInText(text) {
	NON_SPACE_TOKEN_REGEX.lastIndex = 0;
	let match;
	while (match = NON_SPACE_TOKEN_REGEX.exec(text)) {
		const token = match[0];
		const at = token.indexOf("@");
		let start = 0;
		while (start < at && !WORD_CHAR_REGEX.test(token.charAt(start))) start++;
		if (start >= at) continue;
		let end = token.length;
		while (end > at + 1 && !WORD_CHAR_REGEX.test(token.charAt(end - 1))) end--;
		if (end <= at + 1) continue;
		return {
			index: match.index + start,
			length: end - start,
			value: token.substring(start, end)
		};
	}
	return null;
}
/**
* Checks whether text holds an angle bracket address, ie. `<` and `>` around a run
* without other angle brackets that has an '@' with at least one character on each side.
*
* Same answer as `/<[^<>]+@[^<>]+>/.test(text)`, which backtracks quadratically on a `<`
* followed by a long run of '@' and no closing `>`.
*
* @param text Text to check
* @return true if an angle bracket address is present
*/
function hasAngleAddress(text) {
	let start = -1;
	let at = -1;
	for (let i = 0; i < text.length; i++) {
		const chr = text.charAt(i);
		if (chr === "<") {
			start = i + 1;
			at = -1;
		} else if (chr === ">") {
			if (at >= 0 && at < i - 1) return true;
			start = -1;
			at = -1;
		} else if (chr === "@" && start >= 0 && at < 0 && i > start) at = i;
	}
	return false;
}
/**
* Converts tokens for a single address into an address object
*
* @param tokens Tokens object
* @param depth Current recursion depth for nested group protection
* @return Address objects
*/
function _handleAddress(tokens, depth) {
	let isGroup = false;
	let state = "text";
	let addresses = [];
	let data = {
		address: [],
		comment: [],
		group: [],
		text: [],
		textWasQuoted: []
	};
	let i;
	let len;
	let insideQuotes = false;
	for (i = 0, len = tokens.length; i < len; i++) {
		let token = tokens[i];
		let prevToken = i ? tokens[i - 1] : null;
		if (token.type === "operator") switch (token.value) {
			case "<":
				state = "address";
				insideQuotes = false;
				break;
			case "(":
				state = "comment";
				insideQuotes = false;
				break;
			case ":":
				state = "group";
				isGroup = true;
				insideQuotes = false;
				break;
			case "\"":
				insideQuotes = !insideQuotes;
				state = "text";
				break;
			default:
				state = "text";
				insideQuotes = false;
		}
		else if (token.value) {
			if (state === "address") token.value = token.value.replace(/^[^<]*<\s*/, "");
			if (prevToken && prevToken.noBreak && data[state].length) {
				data[state][data[state].length - 1] += token.value;
				if (state === "text" && insideQuotes) data.textWasQuoted[data.textWasQuoted.length - 1] = true;
			} else {
				data[state].push(token.value);
				if (state === "text") data.textWasQuoted.push(insideQuotes);
			}
		}
	}
	if (!data.text.length && data.comment.length) {
		data.text = data.comment;
		data.comment = [];
	}
	if (isGroup) {
		const text = data.text.join(" ");
		let groupMembers = [];
		if (data.group.length) parseAddressList(data.group.join(","), depth + 1).forEach((member) => {
			if (member.group) for (const nestedMember of member.group) groupMembers.push(nestedMember);
			else groupMembers.push(member);
		});
		addresses.push({
			name: decodeWords(text),
			group: groupMembers
		});
	} else {
		if (!data.address.length && data.text.length) {
			for (i = data.text.length - 1; i >= 0; i--) if (!data.textWasQuoted[i] && data.text[i].match(/^[^@\s]+@[^@\s]+$/)) {
				data.address = data.text.splice(i, 1);
				data.textWasQuoted.splice(i, 1);
				break;
			}
			if (!data.address.length) {
				for (i = data.text.length - 1; i >= 0; i--) if (!data.textWasQuoted[i]) {
					const found = findAddressInText(data.text[i]);
					if (found) {
						data.address = [found.value];
						data.text[i] = (data.text[i].substring(0, found.index).trimEnd() + " " + data.text[i].substring(found.index + found.length).trimStart()).trim();
						break;
					}
					data.text[i] = data.text[i].trim();
				}
			}
		}
		if (!data.text.length && data.comment.length) {
			data.text = data.comment;
			data.comment = [];
		}
		if (data.address.length > 1) data.text = data.text.concat(data.address.splice(1));
		const text = data.text.join(" ");
		const addressValue = data.address.join(" ");
		if (!addressValue && isEncodedWordsOnly(text.trim())) {
			const decodedText = decodeWords(text);
			if (hasAngleAddress(decodedText)) {
				const parsedSubAddresses = addressParser(decodedText);
				if (parsedSubAddresses && parsedSubAddresses.length) return parsedSubAddresses;
			}
			return [{
				address: "",
				name: decodedText
			}];
		}
		const address = {
			address: addressValue || text || "",
			name: decodeWords(text || addressValue || "")
		};
		if (address.address === address.name) {
			if (address.address.match(/@/)) address.name = "";
			else address.address = "";
		}
		addresses.push(address);
	}
	return addresses;
}
/**
* Tokenizer for address field strings
*/
var Tokenizer = class {
	/**
	* @param str Address field string
	*/
	constructor(str) {
		this.str = (str || "").toString();
		this.operatorCurrent = "";
		this.operatorExpecting = "";
		this.node = null;
		this.escaped = false;
		this.list = [];
		this.operators = {
			"\"": "\"",
			"(": ")",
			"<": ">",
			",": "",
			":": ";",
			";": ""
		};
	}
	/**
	* Tokenizes the original input string
	*
	* @return An array of operator|text tokens
	*/
	tokenize() {
		let list = [];
		for (let i = 0, len = this.str.length; i < len; i++) {
			let chr = this.str.charAt(i);
			let nextChr = i < len - 1 ? this.str.charAt(i + 1) : null;
			this.checkChar(chr, nextChr);
		}
		this.list.forEach((node) => {
			node.value = (node.value || "").toString().trim();
			if (node.value) list.push(node);
		});
		return list;
	}
	/**
	* Checks if a character is an operator or text and acts accordingly
	*
	* @param chr Character from the address field
	* @param nextChr The character that follows, or null at the end of the field
	*/
	checkChar(chr, nextChr) {
		if (this.escaped) {} else if (chr === this.operatorExpecting) {
			this.node = {
				type: "operator",
				value: chr
			};
			if (nextChr && ![
				" ",
				"	",
				"\r",
				"\n",
				",",
				";"
			].includes(nextChr)) this.node.noBreak = true;
			this.list.push(this.node);
			this.node = null;
			this.operatorExpecting = "";
			this.escaped = false;
			return;
		} else if (!this.operatorExpecting && chr in this.operators) {
			this.node = {
				type: "operator",
				value: chr
			};
			this.list.push(this.node);
			this.node = null;
			this.operatorExpecting = this.operators[chr];
			this.escaped = false;
			return;
		} else if (this.operatorExpecting === "\"" && chr === "\\") {
			this.escaped = true;
			return;
		}
		if (!this.node) {
			this.node = {
				type: "text",
				value: ""
			};
			this.list.push(this.node);
		}
		if (chr === "\n") chr = " ";
		if (chr.charCodeAt(0) >= 33 || [" ", "	"].includes(chr)) this.node.value += chr;
		this.escaped = false;
	}
};
/**
* Maximum recursion depth for parsing nested groups.
* RFC 5322 doesn't allow nested groups, so this is a safeguard against
* malicious input that could cause stack overflow.
*/
const MAX_NESTED_GROUP_DEPTH = 50;
/**
* Parses an address list, recursing into groups. The depth is threaded through the
* calls rather than taken from an option, so a caller supplied options object can not
* seed it and lift the recursion limit.
*
* @param str Address field
* @param depth Current recursion depth for nested group protection
* @return An array of address objects
*/
function parseAddressList(str, depth) {
	if (depth > MAX_NESTED_GROUP_DEPTH) return [];
	let tokens = new Tokenizer(str).tokenize();
	let addresses = [];
	let address = [];
	const parsedAddresses = [];
	tokens.forEach((token) => {
		if (token.type === "operator" && (token.value === "," || token.value === ";")) {
			if (address.length) addresses.push(address);
			address = [];
		} else address.push(token);
	});
	if (address.length) addresses.push(address);
	for (const tokens of addresses) for (const address of _handleAddress(tokens, depth)) parsedAddresses.push(address);
	return parsedAddresses;
}
/**
* Parses structured e-mail addresses from an address field
*
* Example:
*
*    'Name <address@domain>'
*
* will be converted to
*
*     [{name: 'Name', address: 'address@domain'}]
*
* @param str Address field
* @param options Optional options object
* @return An array of address objects
*/
function addressParser(str, options) {
	const parsedAddresses = parseAddressList(str, 0);
	if (options && options.flatten) {
		let addresses = [];
		let walkAddressList = (list) => {
			list.forEach((address) => {
				if (address.group) return walkAddressList(address.group);
				else addresses.push(address);
			});
		};
		walkAddressList(parsedAddresses);
		return addresses;
	}
	return parsedAddresses;
}

// node_modules/postal-mime/dist/esm/base64-encoder.js
function base64ArrayBuffer(arrayBuffer) {
	let base64 = "";
	const encodings = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const bytes = new Uint8Array(arrayBuffer);
	const byteLength = bytes.byteLength;
	const byteRemainder = byteLength % 3;
	const mainLength = byteLength - byteRemainder;
	let a, b, c, d;
	let chunk;
	for (let i = 0; i < mainLength; i = i + 3) {
		chunk = bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
		a = (chunk & 16515072) >> 18;
		b = (chunk & 258048) >> 12;
		c = (chunk & 4032) >> 6;
		d = chunk & 63;
		base64 += encodings[a] + encodings[b] + encodings[c] + encodings[d];
	}
	if (byteRemainder === 1) {
		chunk = bytes[mainLength];
		a = (chunk & 252) >> 2;
		b = (chunk & 3) << 4;
		base64 += encodings[a] + encodings[b] + "==";
	} else if (byteRemainder === 2) {
		chunk = bytes[mainLength] << 8 | bytes[mainLength + 1];
		a = (chunk & 64512) >> 10;
		b = (chunk & 1008) >> 4;
		c = (chunk & 15) << 2;
		base64 += encodings[a] + encodings[b] + encodings[c] + "=";
	}
	return base64;
}

// node_modules/postal-mime/dist/esm/postal-mime.js
function isReadableStream(value) {
	return !!value && typeof value.getReader === "function";
}
function isBlob(value) {
	return value instanceof Blob || Object.prototype.toString.call(value) === "[object Blob]";
}
function renderEntry(textEntry, textType, convert) {
	if (textEntry.type === "subMessage") return textType === "html" ? formatHtmlHeader(textEntry.value) : formatTextHeader(textEntry.value);
	if (!convert) return textEntry.value;
	return textType === "html" ? textToHtml(textEntry.value) : htmlToText(textEntry.value);
}
const MAX_NESTING_DEPTH = 256;
const MAX_HEADERS_SIZE = 2097152;
const MAX_RFC822_NESTING_DEPTH = 10;
function parseLimitOption(value, defaultValue, name) {
	if (value === void 0 || value === null) return defaultValue;
	if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new TypeError(`${name} must be a non-negative integer`);
	return value;
}
var PostalMime = class PostalMime {
	/**
	* Parses a raw email message
	*
	* @param buf Raw email message
	* @param options Parser options
	* @returns The parsed email
	*/
	static async parse(buf, options) {
		return new PostalMime(options).parse(buf);
	}
	constructor(options) {
		this.options = options || {};
		this.mimeOptions = {
			maxNestingDepth: parseLimitOption(this.options.maxNestingDepth, MAX_NESTING_DEPTH, "maxNestingDepth"),
			maxHeadersSize: parseLimitOption(this.options.maxHeadersSize, MAX_HEADERS_SIZE, "maxHeadersSize")
		};
		this.maxRfc822NestingDepth = parseLimitOption(this.options.maxRfc822NestingDepth, MAX_RFC822_NESTING_DEPTH, "maxRfc822NestingDepth");
		this.rfc822NestingDepth = 0;
		this.root = this.currentNode = new MimeNode({
			postalMime: this,
			...this.mimeOptions
		});
		this.boundaries = [];
		this.headerSize = 0;
		this.textContent = {};
		this.textMap = /* @__PURE__ */ new Map();
		this.textTypes = /* @__PURE__ */ new Set();
		this.attachments = [];
		this.forceRfc822Attachments = false;
		this.attachmentEncoding = (this.options.attachmentEncoding || "").toString().replace(/[-_\s]/g, "").trim().toLowerCase() || "arraybuffer";
		this.started = false;
	}
	/** @internal */
	async finalize() {
		await this.root.finalize();
	}
	/** @internal */
	async processLine(line, isFinal) {
		let boundaries = this.boundaries;
		if (boundaries.length && line.length > 2 && line[0] === 45 && line[1] === 45) for (let i = boundaries.length - 1; i >= 0; i--) {
			let boundary = boundaries[i];
			if (line.length < boundary.value.length + 2) continue;
			let boundaryMatches = true;
			for (let j = 0; j < boundary.value.length; j++) if (line[j + 2] !== boundary.value[j]) {
				boundaryMatches = false;
				break;
			}
			if (!boundaryMatches) continue;
			let boundaryEnd = boundary.value.length + 2;
			let isTerminator = false;
			if (line.length >= boundary.value.length + 4 && line[boundary.value.length + 2] === 45 && line[boundary.value.length + 3] === 45) {
				isTerminator = true;
				boundaryEnd = boundary.value.length + 4;
			}
			let hasValidTrailing = true;
			for (let j = boundaryEnd; j < line.length; j++) if (line[j] !== 32 && line[j] !== 9) {
				hasValidTrailing = false;
				break;
			}
			if (!hasValidTrailing) continue;
			if (isTerminator) {
				await boundary.node.finalize();
				this.currentNode = boundary.node.parentNode || this.root;
			} else {
				await boundary.node.finalizeChildNodes();
				this.currentNode = new MimeNode({
					postalMime: this,
					parentNode: boundary.node,
					parentMultipartType: boundary.node.contentType.multipart,
					...this.mimeOptions
				});
			}
			if (isFinal) return this.finalize();
			return;
		}
		this.currentNode.feed(line);
		if (isFinal) return this.finalize();
	}
	/** @internal */
	readLine() {
		let startPos = this.readPos;
		let endPos = this.readPos;
		while (this.readPos < this.av.length) {
			const c = this.av[this.readPos++];
			if (c !== 13 && c !== 10) endPos = this.readPos;
			if (c === 10) return {
				bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
				done: this.readPos >= this.av.length
			};
		}
		return {
			bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
			done: this.readPos >= this.av.length
		};
	}
	/** @internal */
	addTextEntry(selector, textType, item) {
		let textEntry = this.textMap.get(selector);
		if (!textEntry) {
			textEntry = {};
			this.textMap.set(selector, textEntry);
		}
		const entries = textEntry[textType] || [];
		textEntry[textType] = entries;
		entries.push(item);
		this.textTypes.add(textType);
	}
	/** @internal */
	async collectNode(node, alternative, related) {
		if (!node.contentType.multipart) {
			const inlineRfc822 = this.isInlineMessageRfc822(node);
			const rfc822DepthExceeded = inlineRfc822 && this.rfc822NestingDepth >= this.maxRfc822NestingDepth;
			if (inlineRfc822 && !rfc822DepthExceeded) await this.collectSubMessage(node);
			else if (this.isInlineTextNode(node)) {
				const textType = node.contentType.parsed.value === "text/html" ? "html" : "plain";
				this.addTextEntry(alternative || node, textType, {
					type: "text",
					value: node.getTextContent()
				});
			} else if (node.content) this.collectAttachment(node, node.content, related, rfc822DepthExceeded);
		} else if (node.contentType.multipart === "alternative") alternative = node;
		else if (node.contentType.multipart === "related") related = true;
		for (let childNode of node.childNodes) await this.collectNode(childNode, alternative, related);
	}
	/** @internal */
	async collectSubMessage(node) {
		const subParser = new PostalMime({
			...this.mimeOptions,
			maxRfc822NestingDepth: this.maxRfc822NestingDepth,
			attachmentEncoding: "arraybuffer"
		});
		subParser.rfc822NestingDepth = this.rfc822NestingDepth + 1;
		const subMessage = node.subMessage = await subParser.parse(node.content || /* @__PURE__ */ new ArrayBuffer(0));
		if (subMessage.text || !subMessage.html) this.addTextEntry(node, "plain", {
			type: "subMessage",
			value: subMessage
		});
		if (subMessage.html) this.addTextEntry(node, "html", {
			type: "subMessage",
			value: subMessage
		});
		subParser.textMap.forEach((subTextEntry, subTextNode) => {
			this.textMap.set(subTextNode, subTextEntry);
		});
		for (let attachment of subMessage.attachments) this.attachments.push(attachment);
	}
	/** @internal */
	collectAttachment(node, content, related, rfc822DepthExceeded) {
		const filename = node.contentDisposition.parsed.params.filename || node.contentType.parsed.params.name || null;
		const attachment = {
			filename: filename ? decodeWords(filename) : null,
			mimeType: node.contentType.parsed.value,
			disposition: node.contentDisposition.parsed.value || null
		};
		if (related && node.contentId && !rfc822DepthExceeded) attachment.related = true;
		if (rfc822DepthExceeded) attachment.rfc822DepthExceeded = true;
		if (node.contentDescription) attachment.description = decodeWords(node.contentDescription);
		if (node.contentId) attachment.contentId = node.contentId;
		switch (node.contentType.parsed.value) {
			case "text/calendar":
			case "application/ics": {
				if (node.contentType.parsed.params.method) attachment.method = node.contentType.parsed.params.method.toString().toUpperCase().trim();
				const decodedText = node.getTextContent().replace(/\r?\n/g, "\n");
				let end = decodedText.length;
				while (end > 0 && decodedText.charCodeAt(end - 1) === 10) end--;
				attachment.content = textEncoder.encode(decodedText.slice(0, end) + "\n");
				break;
			}
			default: attachment.content = content;
		}
		this.attachments.push(attachment);
	}
	/** @internal */
	renderTextContent() {
		const textContent = {};
		this.textMap.forEach((mapEntry) => {
			this.textTypes.forEach((textType) => {
				const output = textContent[textType] || [];
				textContent[textType] = output;
				const ownEntries = mapEntry[textType];
				const entries = ownEntries || mapEntry[textType === "html" ? "plain" : "html"] || [];
				for (const textEntry of entries) output.push(renderEntry(textEntry, textType, !ownEntries));
			});
		});
		Object.keys(textContent).forEach((textType) => {
			this.textContent[textType] = textContent[textType].join("\n");
		});
	}
	/** @internal */
	isInlineTextNode(node) {
		if (node.contentDisposition.parsed.value === "attachment") return false;
		switch (node.contentType.parsed.value) {
			case "text/html":
			case "text/plain": return true;
			default: return false;
		}
	}
	/** @internal */
	isInlineMessageRfc822(node) {
		if (this.forceRfc822Attachments || node.contentType.parsed.value !== "message/rfc822") return false;
		return (node.contentDisposition.parsed.value || (this.options.rfc822Attachments ? "attachment" : "inline")) === "inline";
	}
	/** @internal */
	hasReportParts() {
		let found = false;
		let walk = (node) => {
			if (!node.contentType.multipart) {
				if (["message/delivery-status", "message/feedback-report"].includes(node.contentType.parsed.value)) found = true;
			}
			for (let childNode of node.childNodes) walk(childNode);
		};
		walk(this.root);
		return found;
	}
	/** @internal */
	async resolveStream(stream) {
		let chunkLen = 0;
		let chunks = [];
		const reader = stream.getReader();
		while (true) {
			const { done, value } = await reader.read();
			if (done) break;
			chunks.push(value);
			chunkLen += value.length;
		}
		const result = new Uint8Array(chunkLen);
		let chunkPointer = 0;
		for (let chunk of chunks) {
			result.set(chunk, chunkPointer);
			chunkPointer += chunk.length;
		}
		return result;
	}
	/** @internal */
	async resolveInput(buf) {
		let input = buf;
		if (isReadableStream(input)) input = await this.resolveStream(input);
		input = input || /* @__PURE__ */ new ArrayBuffer(0);
		if (typeof input === "string") input = textEncoder.encode(input);
		if (isBlob(input)) input = await blobToArrayBuffer(input);
		if (ArrayBuffer.isView(input)) return input.buffer.slice(input.byteOffset, input.byteOffset + input.byteLength);
		return input;
	}
	/** @internal */
	buildMessage() {
		const headers = this.root.headers;
		const message = { headers: headers.map((entry) => ({
			key: entry.key,
			originalKey: entry.originalKey,
			value: entry.value
		})) };
		for (const key of ["from", "sender"]) {
			const addressHeader = headers.find((line) => line.key === key);
			if (addressHeader && addressHeader.value) {
				const addresses = addressParser(addressHeader.value);
				if (addresses && addresses.length) message[key] = addresses[0];
			}
		}
		for (const [key, camelKey] of [["delivered-to", "deliveredTo"], ["return-path", "returnPath"]]) {
			const addressHeader = headers.find((line) => line.key === key);
			if (addressHeader && addressHeader.value) {
				const addresses = addressParser(addressHeader.value);
				if (addresses && addresses.length && addresses[0].address) message[camelKey] = addresses[0].address;
			}
		}
		for (const [key, camelKey] of [
			["to", "to"],
			["cc", "cc"],
			["bcc", "bcc"],
			["reply-to", "replyTo"]
		]) {
			const addresses = [];
			for (const entry of headers) if (entry.key === key && entry.value) for (const address of addressParser(entry.value)) addresses.push(address);
			if (addresses.length) message[camelKey] = addresses;
		}
		for (const [key, camelKey] of [
			["subject", "subject"],
			["message-id", "messageId"],
			["in-reply-to", "inReplyTo"],
			["references", "references"]
		]) {
			const header = headers.find((line) => line.key === key);
			if (header && header.value) message[camelKey] = decodeWords(header.value);
		}
		let dateHeader = headers.find((line) => line.key === "date");
		if (dateHeader) {
			let date = new Date(dateHeader.value);
			message.date = date.toString() === "Invalid Date" ? dateHeader.value : date.toISOString();
		}
		if (this.textContent.html) message.html = this.textContent.html;
		if (this.textContent.plain) message.text = this.textContent.plain;
		message.attachments = this.attachments;
		message.headerLines = this.root.rawHeaderLines.slice();
		return message;
	}
	/** @internal */
	encodeAttachments() {
		switch (this.attachmentEncoding) {
			case "arraybuffer": break;
			case "base64":
				for (let attachment of this.attachments) if (attachment.content && typeof attachment.content !== "string") {
					attachment.content = base64ArrayBuffer(attachment.content);
					attachment.encoding = "base64";
				}
				break;
			case "utf8": {
				let attachmentDecoder = new TextDecoder("utf8");
				for (let attachment of this.attachments) if (attachment.content && typeof attachment.content !== "string") {
					attachment.content = attachmentDecoder.decode(attachment.content);
					attachment.encoding = "utf8";
				}
				break;
			}
			default: throw new Error("Unknown attachment encoding");
		}
	}
	/**
	* Parses a raw email message. A parser instance can be used once
	*
	* @param buf Raw email message
	* @returns The parsed email
	*/
	async parse(buf) {
		if (this.started) throw new Error("Can not reuse parser, create a new PostalMime object");
		this.started = true;
		this.buf = await this.resolveInput(buf);
		this.av = new Uint8Array(this.buf);
		this.readPos = 0;
		while (this.readPos < this.av.length) {
			const line = this.readLine();
			await this.processLine(line.bytes, line.done);
		}
		this.forceRfc822Attachments = Boolean(this.options.forceRfc822Attachments) || this.hasReportParts();
		await this.collectNode(this.root, false, false);
		this.renderTextContent();
		const message = this.buildMessage();
		this.encodeAttachments();
		return message;
	}
};

// src/state/mail/read-mail.ts
const ENTITIES = {
	amp: "&",
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">"
};
/** An attribute's text: character references read as browsers read the common ones. */
function unescaped(text) {
	return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name) => {
		if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
/** Addresses of links: of the HTML part, then of the text. */
function linksIn(html, text) {
	const marked = [...html.matchAll(/<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
	const bare = text.match(/https?:\/\/[^\s<>"'`]+/g) ?? [];
	return [.../* @__PURE__ */ new Set([...marked.map(([, double, single]) => unescaped(double ?? single ?? "").trim()), ...bare.map((link) => link.replace(/[.,;:!?)\]}]+$/, ""))])].filter((link) => link !== "");
}
const addressOf = (from) => from?.address?.toLowerCase() ?? "";
const sizeOf$1 = (content) => typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
/** A mail as people read it. */
async function readMail({ from, to, raw }) {
	const email = await PostalMime.parse(raw);
	const { html = "", text = "" } = email;
	return {
		to,
		from: addressOf(email.from) || from,
		subject: email.subject ?? "",
		headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
		text,
		html,
		links: linksIn(html, text),
		attachments: email.attachments.map(({ filename, mimeType, content }) => ({
			name: filename ?? "",
			mime: mimeType,
			bytes: sizeOf$1(content)
		}))
	};
}

// src/state/mail/smtp-session.ts
const MOST_BYTES$2 = 26214400;
/** RFC 5321 allows 512 for a command; credentials are longer. */
const MOST_LINE = 16384;
const END_OF_DATA = Buffer.from("\r\n.\r\n");
const ABILITIES = [
	"8BITMIME",
	"SMTPUTF8",
	"PIPELINING",
	`SIZE ${MOST_BYTES$2}`,
	"AUTH PLAIN LOGIN"
];
/** `a@b.example` of `FROM:<a@b.example> SIZE=12`. */
const addressIn = (text) => /^[^:]*:\s*<([^<>]*)>/.exec(text)?.[1]?.toLowerCase();
/** One sender's side of SMTP (RFC 5321): whoever logs in may, everything is taken. */
var SmtpSession = class {
	#host;
	#rest = Buffer.alloc(0);
	#from;
	#to = [];
	#inData = false;
	/** How far no end of the mail was found. */
	#searched = 0;
	/** What a login asks for next. */
	#asks = [];
	#working = Promise.resolve();
	constructor(host) {
		this.#host = host;
		host.answer("220 tidemark ESMTP");
	}
	/** The next bytes that the sender sent; commands may come in one piece with what follows. */
	receive(bytes) {
		this.#rest = Buffer.concat([this.#rest, bytes]);
		this.#working = this.#working.then(() => this.#read()).catch(() => this.#host.end());
	}
	async #read() {
		while (this.#inData ? await this.#data() : this.#line());
	}
	#line() {
		const end = this.#rest.indexOf("\n");
		if (end < 0) {
			if (this.#rest.length > MOST_LINE) this.#refuse();
			return false;
		}
		const line = this.#rest.subarray(0, end).toString("utf8").trim();
		this.#rest = this.#rest.subarray(end + 1);
		if (this.#asks.length > 0) this.#login();
		else this.#command(line);
		return true;
	}
	#refuse() {
		this.#rest = Buffer.alloc(0);
		this.#host.answer("500 line too long");
		this.#host.end();
	}
	#login() {
		const [next = "235 2.7.0 welcome"] = this.#asks.splice(0, 1);
		this.#host.answer(next);
	}
	#command(line) {
		const [verb = "", ...words] = line.split(" ");
		const { answer } = this.#host;
		switch (verb.toUpperCase()) {
			case "EHLO": return ["tidemark", ...ABILITIES].forEach((ability, at) => answer(`250${at === ABILITIES.length ? " " : "-"}${ability}`));
			case "AUTH": return this.#beginLogin(words);
			case "MAIL": return this.#sender(words.join(" "));
			case "RCPT": return this.#recipient(words.join(" "));
			case "DATA": return this.#beginData();
			default: return this.#small(verb.toUpperCase());
		}
	}
	#small(verb) {
		if (verb === "RSET" || verb === "HELO") this.#forget();
		if ([
			"RSET",
			"HELO",
			"NOOP",
			"VRFY"
		].includes(verb)) return this.#host.answer("250 ok");
		if (verb !== "QUIT") return this.#host.answer("502 not known here");
		this.#host.answer("221 bye");
		return this.#host.end();
	}
	#beginLogin([how = "", credentials]) {
		const welcome = "235 2.7.0 welcome";
		if (how.toUpperCase() === "LOGIN") this.#asks = ["334 UGFzc3dvcmQ6", welcome].slice(credentials ? 1 : 0);
		else if (!credentials) this.#asks = [welcome];
		else return this.#host.answer(welcome);
		const user = how.toUpperCase() === "LOGIN" && !credentials ? "VXNlcm5hbWU6" : "";
		return this.#host.answer(credentials ? "334 UGFzc3dvcmQ6" : `334 ${user}`);
	}
	#sender(words) {
		const address = addressIn(words);
		if (address === void 0) return this.#host.answer("501 MAIL FROM:<address>");
		this.#forget();
		this.#from = address;
		return this.#host.answer("250 ok");
	}
	#recipient(words) {
		const address = addressIn(words);
		if (this.#from === void 0) return this.#host.answer("503 MAIL first");
		if (!address) return this.#host.answer("501 RCPT TO:<address>");
		this.#to.push(address);
		return this.#host.answer("250 ok");
	}
	#beginData() {
		if (this.#to.length === 0) return this.#host.answer("503 RCPT first");
		this.#inData = true;
		this.#rest = Buffer.concat([Buffer.from("\r\n"), this.#rest]);
		return this.#host.answer("354 end with a dot on a line of its own");
	}
	/** Whether the mail was there whole. */
	async #data() {
		const end = this.#rest.indexOf(END_OF_DATA, this.#searched);
		if (this.#rest.length > MOST_BYTES$2) {
			this.#rest = Buffer.alloc(0);
			this.#host.answer("552 too large");
			this.#host.end();
			return false;
		}
		this.#searched = end < 0 ? Math.max(0, this.#rest.length - END_OF_DATA.length) : 0;
		if (end < 0) return false;
		const stuffed = this.#rest.subarray(2, Math.max(2, end + 2)).toString("latin1");
		this.#rest = this.#rest.subarray(end + END_OF_DATA.length);
		this.#inData = false;
		const raw = Buffer.from(stuffed.replace(/(^|\n)\./g, "$1"), "latin1");
		const delivery = {
			from: this.#from ?? "",
			to: this.#to,
			raw
		};
		this.#forget();
		const kept = await this.#host.deliver(delivery).then(() => true, () => false);
		this.#host.answer(kept ? "250 taken" : "554 cannot be kept");
		return true;
	}
	#forget() {
		this.#from = void 0;
		this.#to = [];
	}
};

// src/state/mail/smtp-server.ts
function portTaken(port, error) {
	const taken = errorCode(error) === "EADDRINUSE";
	return new Failure({
		code: "environment/mail-port",
		owner: "environment",
		message: `No mail can be received at 127.0.0.1:${port}: ${taken ? "something else listens there" : String(error)}.`,
		next: "Write another port under `mail:` and have the app send its mail there, or end what has it."
	});
}
/** An SMTP server on this machine alone; returns how to end it. A Failure where the port cannot be had. */
async function receiveMail(port, deliver) {
	const sockets = /* @__PURE__ */ new Set();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
		socket.on("error", () => socket.destroy());
		const session = new SmtpSession({
			answer: (line) => void socket.write(`${line}\r\n`),
			end: () => void socket.end(),
			deliver
		});
		socket.on("data", (bytes) => session.receive(bytes));
	});
	await new Promise((resolve, reject) => {
		server.once("error", (error) => reject(portTaken(port, error)));
		server.listen(port, "127.0.0.1", resolve);
	});
	return async () => {
		const closed = new Promise((resolve) => server.close(() => resolve()));
		for (const socket of sockets) socket.destroy();
		await closed;
	};
}

// src/state/mail/mail.ts
/** Mails kept at a time: whoever sends more is told that there is no room. */
const MOST_MAILS = 1e4;
/** All mails that an app sent, each kept before its sender hears that it was taken. */
var Mailbox = class Mailbox {
	title;
	#marks = /* @__PURE__ */ new Map();
	#mails = [];
	#waiting = /* @__PURE__ */ new Set();
	#last = 0;
	#received = 0;
	#end = async () => void 0;
	constructor(port) {
		this.title = `mail sent to 127.0.0.1:${port}`;
	}
	static async open(port) {
		const box = new Mailbox(port);
		box.#end = await receiveMail(port, (delivery) => box.#take(delivery));
		return box;
	}
	async fingerprint() {
		return sha256(this.#mails.map(({ print }) => print).join());
	}
	async mark() {
		const mark = { id: this.#last += 1 };
		this.#marks.set(mark.id, this.#mails.length);
		return mark;
	}
	async restore({ id }) {
		this.#mails = this.#mails.slice(0, this.#marks.get(id) ?? 0);
	}
	async mail(question) {
		const { after = 0, fits = () => true } = question;
		const found = () => this.#mails.map(({ mail }) => mail).filter((mail) => mail.number > after && fits(mail));
		const until = performance.now() + question.within;
		for (;;) {
			const mails = found();
			const left = until - performance.now();
			if (mails.length > 0 || left <= 0) return mails;
			const { promise, resolve } = Promise.withResolvers();
			this.#waiting.add(resolve);
			await within(left, promise);
			this.#waiting.delete(resolve);
		}
	}
	async close() {
		const end = this.#end;
		this.#end = async () => void 0;
		await end();
	}
	async #take(delivery) {
		if (this.#mails.length >= MOST_MAILS) throw new Error("no room");
		const mail = await readMail(delivery);
		this.#mails.push({
			print: sha256(delivery.raw),
			mail: {
				number: this.#received += 1,
				...mail
			}
		});
		for (const go of this.#waiting) go();
	}
};
async function open$2({ port }, { signal }) {
	signal.throwIfAborted();
	return Mailbox.open(port);
}
const mail = {
	name: "mail",
	options: MailOptions,
	open: open$2
};

// src/state/memcached/memcached.ts
/** ms that the server may take for an answer. */
const LONGEST = 5e3;
/** Sends one line of the text protocol and resolves with the first line of the answer. */
function ask(host, port, line) {
	return new Promise((resolve, reject) => {
		const socket = createConnection({
			host,
			port,
			timeout: LONGEST
		}, () => socket.write(`${line}\r\n`));
		let answer = "";
		const end = (settle) => {
			socket.destroy();
			settle();
		};
		socket.on("data", (bytes) => {
			answer += bytes.toString("latin1");
			const [first, more] = answer.split("\r\n");
			if (more !== void 0) end(() => resolve(first ?? ""));
		});
		socket.once("error", (error) => end(() => reject(error)));
		socket.once("timeout", () => end(() => reject(/* @__PURE__ */ new Error("it does not answer"))));
		socket.once("end", () => end(() => reject(/* @__PURE__ */ new Error("it ended the connection"))));
	});
}
/** What Memcached holds cannot be listed, let alone copied: going back empties it. */
async function open$1({ server, allow }, { note }) {
	const [host = "", port = ""] = server.split(":");
	permit({
		system: "Memcached",
		what: "server",
		names: [server, host],
		host,
		allow
	});
	const title = `Memcached at ${server}, emptied`;
	const emptied = () => asking(title, async () => {
		const answer = await ask(host, Number(port), "flush_all");
		if (answer !== "OK") throw new Error(`it answered ${answer}`);
	});
	const unlock = await lockHere(title);
	let last = 0;
	try {
		await asking(title, async () => {
			const version = await ask(host, Number(port), "version");
			if (!version.startsWith("VERSION ")) throw new Error(`it answered ${version}`);
		});
	} catch (error) {
		await unlock();
		throw error;
	}
	note(`Memcached at ${server}: what it holds cannot be copied, so going back means that it is empty.`);
	return {
		title,
		fingerprint: async () => void 0,
		mark: async () => ({ id: last += 1 }),
		restore: emptied,
		close: unlock
	};
}
const memcached = {
	name: "memcached",
	options: MemcachedOptions,
	open: open$1
};

// src/state/sql/holder.ts
const newHolder = () => ({
	token: randomUUID(),
	shown: `process ${process.pid} on ${hostname()}`.slice(0, 50)
});

// src/state/sql/server.ts
/** Reads `postgres://user:password@host:5432/shop_test?sslmode=require`; undefined where no database is named. */
function serverOf(address, port) {
	const url = URL.parse(address);
	const database = url && decodeURIComponent(url.pathname.slice(1));
	if (!url || !database) return void 0;
	return {
		host: url.searchParams.get("host") ?? (url.hostname.replace(/^\[|\]$/g, "") || "127.0.0.1"),
		port: url.port === "" ? port : Number(url.port),
		user: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
		database,
		tls: tlsOf(url.searchParams.get("sslmode") ?? url.searchParams.get("ssl-mode") ?? "")
	};
}
function tlsOf(mode) {
	if (/^verify/i.test(mode)) return "verify";
	return /^(require|required)$/i.test(mode) ? "encrypt" : "off";
}
/** `shop_test at 127.0.0.1:5432`. */
const shownServer = ({ database, host, port }) => `${database} at ${host}:${port}`;

// src/state/sql/permitted.ts
/**
* The server, if `allow:` names its database and neither of them looks like production. A database that is not near has
* to be named with its host, `db.test.example/shop_test`: its name alone may be on many servers.
*/
function permitted({ server, system, example, allow }) {
	if (!server) throw new Failure({
		code: "state/no-database",
		owner: "config",
		message: `The address of ${system} under url: names no database.`,
		next: `Write it with one: ${example}`
	});
	const { host, database } = server;
	const full = `${host}/${database}`;
	permit({
		system,
		what: "database",
		names: isNear(host) ? [database, full] : [full],
		host,
		allow
	});
	if (looksLikeProduction(database)) throw new Failure({
		code: "state/production",
		owner: "config",
		message: `${system} ${shownServer(server)} looks like production, whose state is never changed.`,
		next: "Name a database that is there for tests; a name with prod, production or live in it is always refused."
	});
	return server;
}

// src/state/sql/failures.ts
const heldBy = (shown, holder) => inUse(shown, `It is ${holder}: wait for it to end, or give each run a database of its own.`);
const unreachable = (shown, why) => new Failure({
	code: "state/unreachable",
	owner: "environment",
	message: `${shown} cannot be reached: ${why}`,
	next: "Check that it runs, and the host, user, password and database of its address."
});
const noRight = (shown, missing, grants) => new Failure({
	code: "state/no-right",
	owner: "environment",
	message: `On ${shown} the user of the address has no right ${missing}.`,
	next: `Let whoever owns it run: ${grants.join(" ")}`
});
const tooOld = (shown, found, oldest) => new Failure({
	code: "state/version",
	owner: "environment",
	message: `${shown} is version ${found}; the undo journal needs ${oldest} or newer.`,
	next: "Use a newer server, or bring the state back by a reset request."
});
/** What is said of DDL in PostgreSQL. */
const RESHAPED = "tables, types or functions were changed";
const reshaped = (shown, what) => new Failure({
	code: "state/shape-changed",
	owner: "target",
	message: `The state of ${shown} cannot be brought back: ${what} since it was saved.`,
	next: "Keep changes of tables out of what is rolled back (migrate before the run), or reset and replay."
});
const truncated = (shown, table) => new Failure({
	code: "state/truncated",
	owner: "target",
	message: `The state of ${shown} cannot be brought back: ${table} was truncated or built anew since it was saved.`,
	next: "Let the app empty it by DELETE, or only where it is reset: what is saved after that can be brought back."
});
const busy = (shown, why) => new Failure({
	code: "state/busy",
	owner: "target",
	message: `${shown} is held by a transaction that did not end within ${PATIENCE / 1e3} seconds (${why}).`,
	next: "Let the app end its transactions before it answers, and stop jobs that hold locks during the run."
});
const journalLost = (shown, why) => new Failure({
	code: "state/journal-lost",
	owner: "environment",
	message: `The undo journal of ${shown} is gone (${why}), so its state cannot be brought back.`,
	next: "Reset the database and run again."
});
const notRemoved = (shown, why, byHand) => new Failure({
	code: "state/not-removed",
	owner: "environment",
	message: `The undo journal could not be removed from ${shown}: ${why}`,
	next: `The next run removes it; by hand: ${byHand}`
});
const refused = (shown, why) => new Failure({
	code: "state/database-error",
	owner: "environment",
	message: `${shown} refused what was asked of it: ${why}`,
	next: "Look for this message in the documentation of the database."
});
const badQuestion = (why) => new Failure({
	code: "state/query",
	owner: "config",
	message: `The query of expect: db cannot be answered: ${why}`,
	next: "Ask one read-only SELECT of at most 1,000 rows that ends within 10 seconds."
});
const MOST_ROWS = 1e3;
/** ms */
const LONGEST_QUESTION = 1e4;
/** ms that locks are waited for. */
const PATIENCE = 8e3;
/** ms that a server gets to come back. */
const RESTART = 8e3;

// src/state/sql/patience.ts
const PAUSE = 50;
/** Others did something meanwhile that spoils what was begun: it is done again. */
var Interfered = class extends Error {};
/** Tries again, for at most `limit` ms, what fails for a reason that passes; then it throws that reason. */
async function patiently(limit, work, passes) {
	const end = performance.now() + limit;
	for (;;) try {
		return await work();
	} catch (error) {
		if (!passes(error) || performance.now() + PAUSE > end) throw error;
		await setTimeout$1(PAUSE);
	}
}
/** One after the other, whoever asks: a connection holds one transaction. */
function queue() {
	let last = Promise.resolve();
	return (work) => {
		const next = last.then(work, work);
		last = next.catch(() => void 0);
		return next;
	};
}

// src/state/sql/held-connection.ts
/** A database's only connection that changes anything: one work after the other, taken anew where it was cut. */
var HeldConnection = class {
	client;
	wasConnected = false;
	inTurn = queue();
	driven;
	constructor(driven) {
		this.driven = driven;
	}
	/**
	* Does `work` again from its beginning where the connection was cut or others held locks, so it may do nothing else
	* that counts. What it begins and does not commit is rolled back. Rejects with a Failure.
	*/
	use(work) {
		const { isBusy, isCut, failureOf } = this.driven;
		const patient = () => patiently(PATIENCE, () => this.once(work), isBusy);
		return this.inTurn(() => patiently(this.wasConnected ? RESTART : 0, patient, isCut).catch((error) => {
			throw failureOf(error);
		}));
	}
	async once(work) {
		const client = this.client ??= await this.driven.connect();
		this.wasConnected = true;
		try {
			return await work(client);
		} catch (error) {
			if (this.driven.isCut(error)) await this.end();
			else await this.driven.rollback(client).catch(() => this.end());
			throw error;
		}
	}
	async end() {
		const { client } = this;
		this.client = void 0;
		if (client !== void 0) await this.driven.end(client);
	}
};

// src/state/mysql/connection.ts
const mysqlDriver = (projectFolder) => loadDriver("mysql2/promise", projectFolder);
const SESSION$1 = [
	"sql_mode = 'NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'",
	"time_zone = '+00:00'",
	"foreign_key_checks = 0",
	"innodb_lock_wait_timeout = 1",
	"lock_wait_timeout = 1",
	"@tidemark_quiet = 1 /*!80000 , session information_schema_stats_expiry = 0 */"
];
const fieldOf = (error, field) => {
	if (!(error instanceof Error)) return "";
	const value = Reflect.get(error, field);
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
const messageOf$1 = (error) => error instanceof Error ? error.message : String(error);
const isBusy$2 = (error) => error instanceof Interfered || ["ER_LOCK_WAIT_TIMEOUT", "ER_LOCK_DEADLOCK"].includes(fieldOf(error, "code"));
const isCut$1 = (error) => /^(PROTOCOL_|ECONN|EPIPE|ETIMEDOUT|ER_SERVER_SHUTDOWN|ER_CONNECTION_KILLED|ER_NEW_ABORTING)/.test(fieldOf(error, "code")) || /closed state|Connection lost|was killed/i.test(messageOf$1(error));
/** Our one connection to a database: taken anew where it was cut, with its lock. */
var Connection$1 = class {
	held;
	driver;
	server;
	shown;
	constructor(driver, server) {
		this.driver = driver;
		this.server = server;
		this.shown = `MySQL ${shownServer(server)}`;
		this.held = new HeldConnection({
			connect: () => this.connect(),
			rollback: (client) => client.query("rollback"),
			end: async (client) => client.destroy(),
			isBusy: isBusy$2,
			isCut: isCut$1,
			failureOf: (error) => this.failureOf(error)
		});
	}
	get database() {
		return this.server.database;
	}
	/**
	* Runs `work` again from its beginning where the connection was cut or others held locks, so it may do nothing else
	* that counts. What it begins and does not commit is rolled back. Rejects with a Failure.
	*/
	run(work) {
		return this.held.use((client) => work(async (sql) => {
			const [rows] = await client.query(sql);
			return rowsOf$1(rows);
		}));
	}
	failureOf(error) {
		if (error instanceof Failure) return error;
		const code = fieldOf(error, "code");
		const message = messageOf$1(error);
		if (code === "ER_NO_SUCH_TABLE" && message.includes("tidemark_journal")) return journalLost(this.shown, "somebody removed it");
		if (isBusy$2(error)) return busy(this.shown, message);
		if (isCut$1(error)) return unreachable(this.shown, message);
		if (code === "ER_BINLOG_CREATE_ROUTINE_NEED_SUPER") return noRight(this.shown, "to create triggers while changes are logged", ["SET GLOBAL log_bin_trust_function_creators = 1;"]);
		if (/DENIED/.test(code)) return noRight(this.shown, `for what has to be done (${message})`, [`GRANT ALL ON \`${this.server.database}\`.* TO the user of the address;`]);
		return refused(this.shown, message);
	}
	/** A connection of its own for one question. */
	async another(multipleStatements) {
		const { host, port, user, password, database, tls } = this.server;
		const client = await this.driver.createConnection({
			...host.startsWith("/") ? { socketPath: host } : {
				host,
				port
			},
			user,
			password,
			database,
			...tls !== "off" && { ssl: { rejectUnauthorized: tls === "verify" } },
			charset: "utf8mb4",
			dateStrings: true,
			supportBigNumbers: true,
			connectTimeout: 1e4,
			multipleStatements
		});
		client.on("error", () => void 0);
		return client;
	}
	async connect() {
		const client = await this.another(true).catch((error) => {
			throw isCut$1(error) ? error : unreachable(this.shown, messageOf$1(error));
		});
		try {
			await client.query(`set ${SESSION$1.join(", ")}`);
			await client.query("set session transaction isolation level repeatable read");
			await this.lock(client);
		} catch (error) {
			client.destroy();
			throw error;
		}
		return client;
	}
	async lock(client) {
		const name = `concat('tidemark:', md5(database()))`;
		const [rows] = await client.query(`select get_lock(${name}, 2) as taken, is_used_lock(${name}) as holder,
         (select host from information_schema.processlist where id = is_used_lock(${name})) as host`);
		const [answer] = rowsOf$1(rows);
		if (answer?.["taken"] === 1) return;
		const holder = await client.query("select shown from tidemark_journal").then(([held]) => rowsOf$1(held)[0]?.["shown"]).catch(() => void 0);
		throw heldBy(this.shown, String(holder ?? `connection ${String(answer?.["holder"])}`));
	}
	end() {
		return this.held.end();
	}
};
/** Rows of the last of several statements. */
function rowsOf$1(result) {
	if (!Array.isArray(result)) return [];
	const last = result.at(-1);
	if (!(Array.isArray(last) || typeof last === "object" && last !== null && "affectedRows" in last)) return result;
	return Array.isArray(last) ? last : [];
}

// src/state/mysql/catalog.ts
/** What the names of all of the journal's tables begin with, and of its triggers. */
const JOURNAL$2 = "tidemark_journal";
const quoted$1 = (name) => `\`${name.replaceAll("`", "``")}\``;
const literal$2 = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const OURS$1 = `like 'tidemark\\_journal%'`;
const text$1 = (row, field) => String(row[field] ?? "");
const COLUMNS$1 = `
  select table_name as t, column_name as name, column_type as type, data_type as kind, extra as extra,
    character_set_name as charset, collation_name as collation
  from information_schema.columns where table_schema = database() and table_name not ${OURS$1}
  order by table_name, ordinal_position`;
const TABLES$1 = `
  select table_name as t, table_type as kind, engine as engine from information_schema.tables
  where table_schema = database() and table_name not ${OURS$1} order by table_name`;
const KEYS$1 = `
  select table_name as t, index_name as name, column_name as col, sub_part as part, nullable as nullable
  from information_schema.statistics
  where table_schema = database() and non_unique = 0 order by table_name, index_name <> 'PRIMARY', index_name,
    seq_in_index`;
const FOREIGN_KEYS$2 = `
  select k.table_name as child, k.constraint_name as name, k.referenced_table_name as parent,
    k.column_name as from_column, k.referenced_column_name as to_column, r.delete_rule as on_delete,
    r.update_rule as on_update
  from information_schema.key_column_usage k join information_schema.referential_constraints r
    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
      and r.table_name = k.table_name
  where k.table_schema = database() and k.referenced_table_schema = database()
  order by k.table_name, k.constraint_name, k.ordinal_position`;
const isGenerated = (row) => /(VIRTUAL|STORED|PERSISTENT) ?(GENERATED)?$/i.test(text$1(row, "extra"));
function columnOf(row) {
	const charset = text$1(row, "charset");
	const words = charset === "" ? "" : ` character set ${charset} collate ${text$1(row, "collation")}`;
	return {
		name: text$1(row, "name"),
		type: `${text$1(row, "type")}${words}`,
		kind: text$1(row, "kind")
	};
}
/** The best index of a table by which each row is told from every other. */
function keyOf$1(rows) {
	return ([...Map.groupBy(rows, (row) => text$1(row, "name")).values()].find((parts) => parts.every((row) => row["col"] !== null && row["part"] === null && row["nullable"] !== "YES")) ?? []).map((row) => text$1(row, "col"));
}
function foreignKeyOf(rows) {
	const [first] = rows;
	if (!first) return [];
	const columns = rows.map((row) => ({
		from: text$1(row, "from_column"),
		to: text$1(row, "to_column")
	}));
	const [child, parent] = [text$1(first, "child"), text$1(first, "parent")];
	return [{
		child,
		parent,
		columns,
		onDelete: text$1(first, "on_delete"),
		onUpdate: text$1(first, "on_update")
	}];
}
/** What is in the database. */
async function readCatalog$2(run) {
	const [about] = await run("select version() as version");
	const tables = await run(TABLES$1);
	const columns = Map.groupBy(await run(COLUMNS$1), (row) => text$1(row, "t"));
	const keys = Map.groupBy(await run(KEYS$1), (row) => text$1(row, "t"));
	const foreign = Map.groupBy(await run(FOREIGN_KEYS$2), (row) => JSON.stringify([row["child"], row["name"]]));
	const version = text$1(about ?? {}, "version");
	const named = (kind) => tables.filter((row) => row["kind"] === kind).map((row) => text$1(row, "t"));
	return {
		version,
		isMariadb: /mariadb/i.test(version),
		tables: tables.filter((row) => row["kind"] === "BASE TABLE").map((row, at) => {
			const name = text$1(row, "t");
			const own = (columns.get(name) ?? []).filter((column) => !isGenerated(column));
			const key = keyOf$1(keys.get(name) ?? []);
			return {
				at,
				name,
				engine: text$1(row, "engine"),
				columns: own.map(columnOf),
				key
			};
		}),
		foreignKeys: [...foreign.values()].flatMap(foreignKeyOf),
		sequences: named("SEQUENCE"),
		versioned: named("SYSTEM VERSIONED")
	};
}
/** A table's part of the journal: `id`, `mark`, `sign`, then the columns as `c0`, `c1`. */
const journalOf$1 = ({ at }) => `${JOURNAL$2}_${at}`;
const journalColumns$1 = ({ columns }) => columns.map((_, at) => `c${at}`).join(", ");
const columnsOf$1 = ({ columns }) => columns.map(({ name }) => quoted$1(name)).join(", ");
/** The journal's name of a column. */
const journalColumn$1 = ({ columns }, name) => `c${columns.findIndex((column) => column.name === name)}`;

// src/state/mysql/undo.ts
const isWritten = ({ since, until }) => `j.mark >= ${since}${until === void 0 ? "" : ` AND j.mark < ${until}`}`;
const sameKey$1 = (table) => table.key.map((key) => `t.${quoted$1(key)} = j.${journalColumn$1(table, key)}`).join(" AND ");
const journalKey = (table) => table.key.map((column) => `j.${journalColumn$1(table, column)}`).join(", ");
const deleteWritten = (table, written) => `DELETE t FROM ${journalOf$1(table)} j STRAIGHT_JOIN ${quoted$1(table.name)} t ON ${sameKey$1(table)}
   WHERE ${isWritten(written)}`;
/** The first that was written of each key since a mark says what was there then: the row, or none where it is new. */
function undoByKey(table, written) {
	const journal = journalOf$1(table);
	return [deleteWritten(table, written), `INSERT INTO ${quoted$1(table.name)} (${columnsOf$1(table)})
     SELECT ${journalColumns$1(table)} FROM ${journal}
     WHERE sign = -1 AND id IN (SELECT * FROM
       (SELECT min(j.id) FROM ${journal} j WHERE ${isWritten(written)} GROUP BY ${journalKey(table)}) first)`];
}
/** A value's exact text: strings and bytes as they are stored, numbers without a lost digit. */
function textOf({ kind }, value) {
	if (/char|text|enum|set|blob|binary|geometry|point|line|polygon|collection/.test(kind)) return `hex(${value})`;
	if (/^(float|double|bit)$/.test(kind)) return `hex(cast(${value} + 0e0 as char))`;
	return `hex(cast(${value} as char))`;
}
const imageOf = (columns, names) => `unhex(sha2(concat_ws(',', '', ${columns.map((column, at) => `ifnull(${textOf(column, names[at] ?? "")}, '-')`).join(", ")}), 256))`;
/**
* Without a key only whole rows can be counted: all that look like one that came or went are deleted, and as many
* inserted as were there.
*/
function undoByCount(table, written) {
	const journal = journalOf$1(table);
	const name = quoted$1(table.name);
	const gone = imageOf(table.columns, table.columns.map((_, at) => `c${at}`));
	const there = imageOf(table.columns, table.columns.map((column) => quoted$1(column.name)));
	return [
		"DROP TEMPORARY TABLE IF EXISTS tidemark_net",
		`CREATE TEMPORARY TABLE tidemark_net (image binary(32) PRIMARY KEY, id bigint, n bigint,
       there bigint NOT NULL DEFAULT 0) ENGINE = InnoDB`,
		`INSERT INTO tidemark_net (image, id, n)
     SELECT ${gone}, min(id), sum(sign) FROM ${journal} j WHERE ${isWritten(written)}
     GROUP BY 1 HAVING sum(sign) <> 0`,
		`UPDATE tidemark_net JOIN (SELECT ${there} AS image, count(*) AS n FROM ${name} GROUP BY 1) now
     ON now.image = tidemark_net.image SET there = now.n`,
		`DELETE t FROM ${name} t JOIN tidemark_net ON tidemark_net.image = ${imageOf(table.columns, table.columns.map((column) => `t.${quoted$1(column.name)}`))}`,
		`INSERT INTO ${name} (${columnsOf$1(table)})
     WITH RECURSIVE copies AS (SELECT id, there - n AS left_over FROM tidemark_net WHERE there > n
       UNION ALL SELECT id, left_over - 1 FROM copies WHERE left_over > 1)
     SELECT ${journalColumns$1(table)} FROM copies JOIN ${journal} USING (id)`,
		"DROP TEMPORARY TABLE tidemark_net"
	];
}
/** Statements that bring a table's rows back to what they were before all that was written. */
const undo$2 = (table, written) => table.key.length > 0 ? undoByKey(table, written) : undoByCount(table, written);
/** A statement that takes all that was written since a mark out of a table's journal. */
const forget = (table, mark) => `DELETE FROM ${journalOf$1(table)} WHERE mark >= ${mark}`;
/** Statements by which `copy`, of the same columns and key, gets what a table holds instead of what was written. */
function follow(table, copy, written) {
	if (table.key.length === 0) return replace({
		...table,
		name: copy
	}, table.name);
	const values = table.columns.map(({ name }) => `t.${quoted$1(name)}`).join(", ");
	return [deleteWritten({
		...table,
		name: copy
	}, written), `INSERT INTO ${quoted$1(copy)} (${columnsOf$1(table)})
     SELECT ${values} FROM
       (SELECT DISTINCT ${journalKey(table)} FROM ${journalOf$1(table)} j WHERE ${isWritten(written)}) j
     STRAIGHT_JOIN ${quoted$1(table.name)} t ON ${sameKey$1(table)}`];
}
/** Statements by which a table holds exactly the rows of another one of its columns. */
const replace = (table, other) => [`DELETE FROM ${quoted$1(table.name)}`, `INSERT INTO ${quoted$1(table.name)} (${columnsOf$1(table)}) SELECT ${columnsOf$1(table)} FROM ${quoted$1(other)}`];
/** One statement that gives the place of each table that was written to since a mark. */
const changedSince = (tables, mark) => tables.map((table) => `(SELECT ${table.at} AS place FROM ${journalOf$1(table)} WHERE mark >= ${mark} LIMIT 1)`).join(" UNION ALL ");

// src/state/mysql/shape.ts
const ours = `like 'tidemark\\_journal%'`;
const COLUMNS = `
  select table_name as t, column_name as name, column_type as type, column_default as def, extra as extra,
    is_nullable as nullable
  from information_schema.columns where table_schema = database() and table_name not ${ours}
  order by table_name, ordinal_position`;
const TRIGGERS$1 = `
  select trigger_name as name, event_object_table as t, created as made from information_schema.triggers
  where trigger_schema = database() order by trigger_name`;
const KEYS = `
  select table_name as t, index_name as name, column_name as col, sub_part as part
  from information_schema.statistics
  where table_schema = database() and non_unique = 0 and table_name not ${ours}
  order by table_name, index_name, seq_in_index`;
const FOREIGN_KEYS$1 = `
  select table_name as t, constraint_name as name, referenced_table_name as parent, delete_rule as del,
    update_rule as upd
  from information_schema.referential_constraints where constraint_schema = database()
  order by table_name, constraint_name`;
/** How InnoDB writes a name: all but letters, digits and underscores as `@` and their number. */
const encoded = (name) => name.replace(/[^\w]/g, (letter) => `@${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** InnoDB's own tables, one a part of a table. Needs the right PROCESS. */
const innodb = ({ isMariadb }) => `information_schema.${isMariadb ? "innodb_sys_tables" : "innodb_tables"}`;
/** A table of `db/table#P#part`. */
const tableOf$2 = (name) => name.replace(/^.*\//, "").replace(/#.*/, "");
const isWatched = (table) => !/^(tidemark_journal|fts_[0-9a-f]{16}_)/i.test(table);
/** A digest that is another one after DDL other than TRUNCATE. */
async function shapeOf$1(run) {
	const parts = [];
	for (const question of [
		COLUMNS,
		TRIGGERS$1,
		KEYS,
		FOREIGN_KEYS$1
	]) parts.push(await run(question));
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
async function numbersOf(run, catalog, database) {
	const rows = await run(`select name, table_id as number from ${innodb(catalog)}
     where substring_index(name, '/', 1) = ${literal$2(encoded(database))} order by name`);
	const parts = Map.groupBy(rows, ({ name }) => tableOf$2(String(name)));
	return new Map([...parts].filter(([table]) => isWatched(table)).map(([table, own]) => [table, own.map(({ number }) => String(number)).join(" ")]));
}
/** Tables, as InnoDB writes their names, that were emptied in one go or built anew between two times. */
const emptied = (then, now) => [.../* @__PURE__ */ new Set([...then.keys(), ...now.keys()])].filter((name) => then.get(name) !== now.get(name));
/** By table, as InnoDB writes its name, the bytes of its files; without those that share one file. */
async function sizesOf(run, catalog, database) {
	const spaces = `information_schema.${catalog.isMariadb ? "innodb_sys_tablespaces" : "innodb_tablespaces"}`;
	const rows = await run(`select t.name as name, s.file_size as bytes from ${innodb(catalog)} t join ${spaces} s on s.space = t.space
     where substring_index(t.name, '/', 1) = ${literal$2(encoded(database))} and s.space <> 0`);
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, bytes } of rows) {
		const table = tableOf$2(String(name));
		sizes.set(table, (sizes.get(table) ?? 0) + Number(bytes));
	}
	return sizes;
}
const COUNTERS = `
  select table_name as t, auto_increment as next from information_schema.tables
  where table_schema = database() and auto_increment is not null and table_name not ${ours}`;
async function countersOf(run) {
	return new Map((await run(COUNTERS)).map((row) => [String(row["t"]), String(row["next"])]));
}
/** Where each sequence stands. The server takes numbers ahead; those are given back, so that the next is known. */
async function sequencesOf$1(run, { sequences }) {
	const places = /* @__PURE__ */ new Map();
	for (const name of sequences) {
		const [row] = await run(`select nextval(${quoted$1(name)}) as next`);
		const next = String(row?.["next"]);
		await run(`alter sequence ${quoted$1(name)} restart with ${next}`);
		places.set(name, next);
	}
	return places;
}
/** Statements that set counters back; each commits by itself. */
function setBack$1(then, now) {
	return [...then].flatMap(([name, next]) => now.get(name) === next ? [] : [`alter table ${quoted$1(name)} auto_increment = ${next}`]);
}

// src/state/mysql/content.ts
/** Count, and sums of two halves of each row's hash: the same for the same rows in any order. */
function digestOf(table) {
	const image = imageOf(table.columns, table.columns.map(({ name }) => quoted$1(name)));
	const part = (from) => `coalesce(sum(cast(conv(substr(hex(image), ${from}, 15), 16, 10) as decimal(65))), 0)`;
	return `select count(*) as n, ${part(1)} as a, ${part(16)} as b
    from (select ${image} as image from ${quoted$1(table.name)}) x`;
}
/** Digest of every table's rows and counter. */
async function contentOf$1(run, { tables }) {
	const hash = createHash("sha256");
	for (const table of tables) hash.update(JSON.stringify([
		table.name,
		columnsOf$1(table),
		await run(digestOf(table))
	]));
	return hash.update(JSON.stringify([...await countersOf(run)])).digest("hex");
}

// src/state/mysql/copies.ts
/** Bytes of the files of all tables that are copied at once, and how many these are. */
const [MOST_BYTES$1, MOST_TABLES] = [33554432, 100];
const COPIES = `${JOURNAL$2}_copies`;
const tableOfCopies = `CREATE TABLE IF NOT EXISTS ${COPIES} (id int PRIMARY KEY, numbers text NOT NULL,
  until int) ENGINE = InnoDB`;
const nameOf = (id) => `${JOURNAL$2}_copy_${id}`;
/** The copy as a table of the same columns, key and journal. */
const tableOf$1 = ({ table, id }) => ({
	...table,
	name: nameOf(id)
});
function created({ table, id }) {
	const { columns, key } = table;
	const own = columns.map(({ name, type }) => `${quoted$1(name)} ${type} ${key.includes(name) ? "NOT " : ""}NULL`);
	const unique = key.length > 0 ? [`PRIMARY KEY (${key.map(quoted$1).join(", ")})`] : [];
	return `CREATE TABLE ${nameOf(id)} (${[...own, ...unique].join(", ")}) ENGINE = InnoDB`;
}
/** Statements that fill an emptied table from its copy, which follows it from then on under these numbers. */
const refill = ({ table, id }, numbers = "") => [...replace(table, nameOf(id)), `UPDATE ${COPIES} SET numbers = ${literal$2(numbers)}, until = NULL WHERE id = ${id}`];
async function standings(run) {
	const rows = await run(`select id, numbers, until from ${COPIES}`);
	return new Map(rows.map(({ id, numbers, until }) => [Number(id), {
		numbers: String(numbers),
		until: until === null ? void 0 : Number(until)
	}]));
}
/** Whether the server cannot log what is copied without locks: it may only log statements. */
async function refusesCopies(run) {
	const values = (await run("show global variables where variable_name in ('log_bin', 'binlog_format')")).map(({ Value }) => String(Value));
	return values.includes("ON") && values.includes("STATEMENT");
}
/** Those whose tables were not emptied since. */
const following = (copies, known, now) => new Map([...copies].filter(([name, { id }]) => {
	const standing = known.get(id);
	return standing?.until === void 0 && standing?.numbers === now.get(name);
}));
/** Copies of small tables, by which marks before a TRUNCATE are gone back to. */
var TableCopies = class {
	made = 0;
	catalog;
	database;
	shown;
	constructor(catalog, { database, shown }) {
		this.catalog = catalog;
		this.database = database;
		this.shown = shown;
	}
	/** Empty ones for small tables that none follows any more. Ends a transaction, as all DDL does. */
	async prepare(run, before) {
		const now = await this.numbers(run);
		if (before === void 0) await run(tableOfCopies);
		const kept = following(before?.copies ?? /* @__PURE__ */ new Map(), await standings(run), now);
		const wanted = this.catalog.tables.filter(({ name }) => {
			const known = encoded(name);
			return !kept.has(known) && now.has(known) && before?.numbers.get(known) !== now.get(known);
		});
		const copies = /* @__PURE__ */ new Map();
		for (const table of await this.small(run, wanted)) {
			this.made += 1;
			const copy = {
				table,
				id: this.made
			};
			await run(created(copy)).then(() => copies.set(encoded(table.name), copy), () => void 0);
		}
		return copies;
	}
	/** Within the transaction of a mark: what follows holds what its table does, empty ones are filled. */
	async follow(run, before, empty, since) {
		const numbers = await this.numbers(run);
		const kept = following(before, await standings(run), numbers);
		const changed = await this.changed(run, since);
		const statements = [
			...[...before].filter(([name]) => !kept.has(name)).map(([, { id }]) => `UPDATE ${COPIES} SET until = ${since} WHERE id = ${id} AND until IS NULL`),
			...[...kept.values()].filter(({ table }) => changed.has(table.at)).flatMap((copy) => follow(copy.table, nameOf(copy.id), { since })),
			...[...empty].flatMap(([name, copy]) => [...replace(tableOf$1(copy), copy.table.name), `INSERT INTO ${COPIES} VALUES (${copy.id}, ${literal$2(numbers.get(name) ?? "")}, NULL)`])
		];
		await this.undisturbed(run, statements, numbers);
		return {
			copies: new Map([...kept, ...empty]),
			numbers
		};
	}
	/** Within a transaction: tables and their copies as at a mark. Throws a Failure where a table is lost. */
	async back(run, then, newest) {
		const now = await this.numbers(run);
		const [lost] = emptied(then.numbers, now).filter((name) => !then.copies.has(name));
		if (lost !== void 0) throw truncated(this.shown, lost);
		const known = await standings(run);
		const kept = following(then.copies, known, now);
		const changed = await this.changed(run, then.number);
		const statements = this.catalog.tables.flatMap((table) => {
			const name = encoded(table.name);
			const copy = then.copies.get(name);
			const source = kept.has(name) ? void 0 : copy;
			if (!source && !changed.has(table.at)) return [];
			const written = {
				since: then.number,
				until: (copy && known.get(copy.id)?.until) ?? newest
			};
			return [
				...copy && written.since < written.until ? undo$2(tableOf$1(copy), written) : [],
				...source ? refill(source, now.get(name)) : undo$2(table, { since: then.number }),
				forget(table, then.number)
			];
		});
		await this.undisturbed(run, statements, now);
	}
	/** Takes away the copies that only these marks knew. */
	async drop(run, forgotten, left) {
		const idsOf = (marks) => marks.flatMap(({ copies }) => [...copies.values()].map(({ id }) => id));
		const kept = new Set(idsOf(left));
		const ids = [...new Set(idsOf(forgotten))].filter((id) => !kept.has(id));
		for (const id of ids) await run(`drop table if exists ${nameOf(id)}`);
		if (ids.length > 0) await run(`delete from ${COPIES} where id in (${ids.join(", ")})`);
	}
	numbers(run) {
		return numbersOf(run, this.catalog, this.database);
	}
	async changed(run, since) {
		const { tables } = this.catalog;
		const places = tables.length === 0 ? [] : await run(changedSince(tables, since));
		return new Set(places.map(({ place }) => Number(place)));
	}
	/** All at once; begun anew where a table was emptied meanwhile, since nobody can empty what was written to. */
	async undisturbed(run, statements, numbers) {
		if (statements.length === 0) return;
		await run(statements.join(";\n"));
		if (emptied(numbers, await this.numbers(run)).length > 0) throw new Interfered("tables are emptied again and again");
	}
	/** The smallest first, until they are too many or too large. */
	async small(run, tables) {
		if (tables.length === 0) return [];
		if (await refusesCopies(run)) return [];
		const sizes = await sizesOf(run, this.catalog, this.database);
		const sizeOf = ({ name }) => sizes.get(encoded(name)) ?? Number.POSITIVE_INFINITY;
		let left = MOST_BYTES$1;
		return tables.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, MOST_TABLES).filter((table) => {
			left -= sizeOf(table);
			return left >= 0;
		});
	}
};

// src/state/mysql/cascades.ts
/** InnoDB follows no further. */
const DEEPEST = 15;
const MOST_STATEMENTS = 100;
/** What a foreign key does to the child where this happens to the parent; undefined for nothing. */
function effectOn({ columns, onDelete, onUpdate }, { effect, alias }) {
	const rule = effect === "goes" ? onDelete : onUpdate;
	if (effect !== "goes" && !columns.some(({ to }) => effect.has(to))) return void 0;
	if (rule === "SET NULL") return new Map(columns.map(({ from }) => [from, "NULL"]));
	if (rule !== "CASCADE") return void 0;
	if (effect === "goes") return "goes";
	return new Map(columns.map(({ from, to }) => [from, effect.get(to) ?? `${alias}.${quoted$1(to)}`]));
}
/** Statements that write down the children's rows as they are, and as they become where that has another key. */
function written({ table, alias, effect, from, where }) {
	const insert = (sign, values) => `INSERT INTO ${journalOf$1(table)} (mark, sign, ${journalColumns$1(table)})
     SELECT j.mark, ${sign}, ${values.join(", ")} FROM ${JOURNAL$2} j JOIN ${from.join(" JOIN ")}
     WHERE ${where} LOCK IN SHARE MODE;`;
	const before = table.columns.map(({ name }) => `${alias}.${quoted$1(name)}`);
	const old = insert(-1, before);
	if (effect === "goes") return [old];
	const rekeyed = table.key.length === 0 || table.key.some((name) => effect.has(name));
	const after = table.columns.map(({ name }, at) => effect.get(name) ?? before[at] ?? "");
	return rekeyed ? [old, insert(1, after)] : [old];
}
/** What a trigger has to write of the children of a row that goes or changes. */
function cascades({ tables, foreignKeys }, table, effect) {
	const statements = [];
	const visit = (step) => {
		if (step.from.length >= DEEPEST) return;
		for (const key of foreignKeys.filter(({ parent }) => parent === step.table.name)) {
			const child = tables.find(({ name }) => name === key.child);
			const happens = effectOn(key, step);
			if (!child || !happens) continue;
			const alias = `x${step.from.length}`;
			const same = key.columns.map(({ from, to }) => `${alias}.${quoted$1(from)} = ${step.alias}.${quoted$1(to)}`).join(" AND ");
			const next = {
				table: child,
				alias,
				effect: happens,
				from: [...step.from, `${quoted$1(child.name)} ${alias}`],
				where: step.where === "" ? same : `${step.where} AND ${same}`
			};
			statements.push(...written(next));
			if (statements.length > MOST_STATEMENTS) throw tangled(table.name);
			visit(next);
		}
	};
	visit({
		table,
		alias: "OLD",
		effect,
		from: [],
		where: ""
	});
	return statements.join("\n");
}
const tangled = (table) => new Failure({
	code: "state/cascades",
	owner: "environment",
	message: `The foreign keys that cascade from table ${table} branch too often to be written down.`,
	next: "Bring its state back by a reset request instead: leave mysql: out of state:."
});

// src/state/mysql/journal.ts
/** Columns that foreign keys of others follow when they change. */
function followed({ foreignKeys }, { name }) {
	return foreignKeys.filter(({ parent, onUpdate }) => parent === name && /^(CASCADE|SET NULL)$/.test(onUpdate)).flatMap(({ columns }) => columns.map(({ to }) => to));
}
const differ = (columns) => columns.map((name) => `NOT (OLD.${quoted$1(name)} <=> NEW.${quoted$1(name)})`).join(" OR ");
/** Writes a row down; the lock lets whoever makes a mark wait for the end of this transaction. */
function write$1(table, sign, row) {
	const values = table.columns.map(({ name }) => `${row}.${quoted$1(name)}`).join(", ");
	return `INSERT INTO ${journalOf$1(table)} (mark, sign, ${journalColumns$1(table)})
    SELECT mark, ${sign}, ${values} FROM ${JOURNAL$2} LOCK IN SHARE MODE;`;
}
function trigger$1({ at, name }, when, body) {
	if (body === "") return [];
	return [`CREATE TRIGGER tidemark_${at}_${when.toLowerCase().replace(" ", "_")} ${when} ON ${quoted$1(name)} FOR EACH ROW
     IF @tidemark_quiet IS NULL THEN ${body} END IF`];
}
/**
* A row is written as it was (-1) before it goes or changes, and as it is (1) where it is new, or has another key, or
* none.
*/
function triggers$1(catalog, table) {
	const hasKey = table.key.length > 0;
	const [old, fresh] = [write$1(table, -1, "OLD"), write$1(table, 1, "NEW")];
	const keys = followed(catalog, table);
	const moved = new Map(keys.map((name) => [name, `NEW.${quoted$1(name)}`]));
	const children = moved.size === 0 ? "" : cascades(catalog, table, moved);
	return [
		...trigger$1(table, "AFTER INSERT", fresh),
		...trigger$1(table, "AFTER UPDATE", hasKey ? `${old} IF ${differ(table.key)} THEN ${fresh} END IF;` : `${old} ${fresh}`),
		...trigger$1(table, "BEFORE UPDATE", children && `IF ${differ(keys)} THEN ${children} END IF;`),
		...trigger$1(table, hasKey ? "BEFORE DELETE" : "AFTER DELETE", `${old} ${cascades(catalog, table, "goes")}`)
	];
}
function journalTable$1(table) {
	const columns = table.columns.map(({ type }, at) => `c${at} ${type} NULL`);
	return `CREATE TABLE ${journalOf$1(table)} (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, mark int NOT NULL,
    sign tinyint NOT NULL${columns.map((column) => `, ${column}`).join("")}) ENGINE = InnoDB`;
}
/** Who holds the database, and the number of the newest mark. */
const holderTable = ({ token, shown }) => [`CREATE TABLE ${JOURNAL$2} (id int PRIMARY KEY, mark int NOT NULL, token char(36), shown varchar(80)) ENGINE = InnoDB`, `INSERT INTO ${JOURNAL$2} VALUES (1, 0, ${literal$2(token)}, ${literal$2(shown)})`];
/** Statements that put the journal into the database, each for itself: the server makes no transaction of them. */
const installation$2 = (catalog) => [...catalog.tables.map(journalTable$1), ...catalog.tables.flatMap((table) => triggers$1(catalog, table))];

// src/state/mysql/question.ts
/** Numbers where no digit is lost: counts and sums come as text. */
const valueOf$1 = (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && String(Number(value)) === value ? Number(value) : value;
/** Rows of one SELECT, in a transaction that can only read, on a connection of its own. */
async function answer$2(connection, isMariadb, question) {
	let client;
	try {
		client = await connection.another(false);
	} catch (error) {
		throw connection.failureOf(error);
	}
	try {
		const limit = isMariadb ? `max_statement_time = ${LONGEST_QUESTION / 1e3}` : `max_execution_time = ${LONGEST_QUESTION}`;
		await client.query(`set session ${limit}, sql_select_limit = ${MOST_ROWS + 1}`);
		await client.query("start transaction read only");
		const [rows, fields] = await client.query(question);
		if (!Array.isArray(rows) || !Array.isArray(fields)) throw badQuestion("it is no question");
		if (rows.length > 1e3) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
		const counted = new Set(fields.filter(({ type }) => type === 246 || type === 8).map(({ name }) => name));
		return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, counted.has(name) ? valueOf$1(value) : value])));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw error instanceof Error && error.name === "Failure" ? error : badQuestion(why);
	} finally {
		client.destroy();
	}
}

// src/state/mysql/triggers.ts
const KEPT = `${JOURNAL$2}_trigger`;
const OWN_TRIGGERS = `
  select trigger_name as name, event_object_table as tbl, action_timing as timing, event_manipulation as event,
    action_statement as body, definer as definer
  from information_schema.triggers
  where trigger_schema = database() and trigger_name not like 'tidemark\\_%'
  order by event_object_table, event_manipulation, action_timing, action_order`;
async function read(run, { name, tbl, timing, event, body, definer }) {
	const [shown = {}] = await run(`show create trigger ${quoted$1(String(name))}`);
	const at = String(definer).lastIndexOf("@");
	const who = `${quoted$1(String(definer).slice(0, at))}@${quoted$1(String(definer).slice(at + 1))}`;
	return {
		name: String(name),
		original: String(shown["SQL Original Statement"]),
		guarded: `CREATE DEFINER = ${who} TRIGGER ${quoted$1(String(name))} ${String(timing)} ${String(event)}
      ON ${quoted$1(String(tbl))} FOR EACH ROW BEGIN IF @tidemark_quiet IS NULL THEN ${String(body)}; END IF; END`,
		sqlMode: String(shown["sql_mode"]),
		charset: String(shown["character_set_client"]),
		collation: String(shown["collation_connection"])
	};
}
/** One trigger in place of the one of its name. */
async function make(run, { name, sqlMode, charset, collation }, statement) {
	const isReadAlike = charset.startsWith("utf8") || /^[\0-\x7f]*$/.test(statement);
	await run("set @tidemark_mode = @@sql_mode");
	await run(isReadAlike ? `set names ${charset} collate ${collation}` : "set names utf8mb4");
	await run(`drop trigger if exists ${quoted$1(name)}`);
	await run(`set sql_mode = ${literal$2(sqlMode)}`);
	await run(statement);
	await run("set sql_mode = @tidemark_mode");
	await run("set names utf8mb4");
}
/** Lets the project's triggers do nothing where the journal brings rows back. */
async function quieten(run) {
	const triggers = [];
	for (const row of await run(OWN_TRIGGERS)) triggers.push(await read(run, row));
	await run(`create table ${KEPT} (id int auto_increment primary key, kept longtext character set utf8mb4)`);
	for (const trigger of triggers) await run(`insert into ${KEPT} (kept) values (${literal$2(JSON.stringify(trigger))})`);
	for (const trigger of triggers) await make(run, trigger, trigger.guarded);
}
/** The project's triggers as they were, those of one table in their order. */
async function asTheyWere(run) {
	const [there] = await run(`select 1 from information_schema.tables where table_schema = database() and table_name = '${KEPT}'`);
	if (!there) return;
	const kept = (await run(`select kept from ${KEPT} order by id`)).map((row) => JSON.parse(String(row["kept"])));
	for (const { name } of kept) await run(`drop trigger if exists ${quoted$1(name)}`);
	for (const trigger of kept) await make(run, trigger, trigger.original);
}

// src/state/mysql/database.ts
/** A database whose changes are written down by triggers. */
var JournaledDatabase$2 = class {
	title;
	marks = new MarkStack();
	connection;
	catalog;
	copies;
	shape;
	holder;
	constructor(connection, { catalog, shape }, holder) {
		this.connection = connection;
		this.catalog = catalog;
		this.copies = new TableCopies(catalog, connection);
		this.shape = shape;
		this.holder = holder;
		const [version] = /^\d+(\.\d+)?/.exec(catalog.version) ?? [""];
		const product = `${catalog.isMariadb ? "MariaDB" : "MySQL"} ${version}`;
		this.title = `${connection.shown.replace("MySQL", product)}, undo journal`;
	}
	fingerprint() {
		return this.connection.run(async (run) => {
			await run("start transaction read only");
			const digest = await contentOf$1(run, this.catalog);
			await run("commit");
			return digest;
		});
	}
	async mark() {
		const before = this.marks.newest();
		const seen = await this.connection.run(async (run) => {
			const sequences = await sequencesOf$1(run, this.catalog);
			const empty = await this.copies.prepare(run, before);
			if (empty.size > 0 || before?.copies.size) await run("set transaction isolation level read committed");
			await run("start transaction");
			const newest = await this.held(run);
			const number = newest + 1;
			await run(`update ${JOURNAL$2} set mark = ${number}`);
			const counters = await countersOf(run);
			const followed = await this.copies.follow(run, before?.copies ?? /* @__PURE__ */ new Map(), empty, newest);
			await run("commit");
			return {
				number,
				counters,
				sequences,
				...followed
			};
		});
		return this.marks.add(seen);
	}
	async restore(mark) {
		const then = this.marks.seen(mark);
		await this.connection.run((run) => this.goBack(run, then));
		const since = this.marks.since(mark);
		this.marks.forgetAfter(mark);
		await this.connection.run((run) => this.copies.drop(run, since, this.marks.all()));
	}
	async goBack(run, then) {
		await run("start transaction");
		await this.copies.back(run, then, await this.held(run));
		const counters = setBack$1(then.counters, await countersOf(run));
		await run("commit");
		for (const statement of counters) await run(statement);
		for (const [name, next] of then.sequences) await run(`alter sequence ${quoted$1(name)} restart with ${next}`);
	}
	query(question) {
		return answer$2(this.connection, this.catalog.isMariadb, question);
	}
	async close() {
		try {
			await this.connection.run(async (run) => {
				if ((await journalTables(run)).length === 0) return;
				const [held] = await run(`select token from ${JOURNAL$2}`).catch(() => []);
				if (held === void 0 || held["token"] === this.holder.token) await remove$1(run);
			});
		} catch (error) {
			const [problem] = problemsOf(error);
			if (problem?.code !== "environment/state-in-use") throw notRemoved(this.connection.shown, problem?.message ?? "", `drop its triggers and tables whose names begin with tidemark_; ${JOURNAL$2}_trigger holds your own triggers.`);
		} finally {
			await this.connection.end();
		}
	}
	/** The number of the newest mark; nobody writes into the journal until the transaction ends. */
	async held(run) {
		const [held] = await run(`select mark, token, shown from ${JOURNAL$2} for update`);
		const { shown } = this.connection;
		if (held?.["token"] === this.holder.token) {
			if (await shapeOf$1(run) === this.shape) return Number(held["mark"]);
			throw reshaped(shown, "tables or triggers were changed");
		}
		throw journalLost(shown, `another run took over, ${String(held?.["shown"])}`);
	}
};
const journalTables = (run) => run(`select table_name as name from information_schema.tables
       where table_schema = database() and table_name like 'tidemark\\_journal%'
       order by table_name = '${JOURNAL$2}', table_name`);
/** Takes away all of a journal, also one that was put there or taken away in part. */
async function remove$1(run) {
	await asTheyWere(run);
	const triggers = await run(`select trigger_name as name from information_schema.triggers
    where trigger_schema = database() and trigger_name like 'tidemark\\_%'`);
	for (const { name } of triggers) await run(`drop trigger if exists ${quoted$1(String(name))}`);
	for (const { name } of await journalTables(run)) await run(`drop table if exists ${quoted$1(String(name))}`);
}
/** Puts the journal into a database. Rejects with a Failure where that may not be, or cannot be exact. */
async function journaled$2(connection, holder, { note }) {
	const { shown } = connection;
	let hadLeftovers = false;
	const installed = await connection.run(async (run) => {
		hadLeftovers ||= (await journalTables(run)).length > 0;
		await remove$1(run);
		const read = await readCatalog$2(run);
		await assertFit$2(run, connection, read);
		for (const statement of holderTable(holder)) await run(statement);
		try {
			await quieten(run);
			for (const statement of installation$2(read)) await run(statement);
		} catch (error) {
			await remove$1(run).catch(() => void 0);
			throw error;
		}
		return {
			catalog: read,
			shape: await shapeOf$1(run)
		};
	});
	if (hadLeftovers) note(`The undo journal that an earlier run left in ${shown} was removed.`);
	for (const { name, engine } of installed.catalog.tables) if (engine !== "InnoDB") note(`Table ${name} of ${shown} knows no transactions (${engine}): what half a statement left there stays, and that TRUNCATE emptied it is not noticed.`);
	return new JournaledDatabase$2(connection, installed, holder);
}
/** The oldest of either, as numbers that can be compared: 10.2 is 1002. */
const OLDEST = {
	MariaDB: 1002,
	MySQL: 800
};
function assertNewEnough(shown, { version, isMariadb }) {
	const [found = "", major = "0", minor = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
	const product = isMariadb ? "MariaDB" : "MySQL";
	const oldest = OLDEST[product];
	if (100 * Number(major) + Number(minor) < oldest) throw tooOld(shown, found, `${product} ${Math.floor(oldest / 100)}.${oldest % 100}`);
}
async function assertFit$2(run, connection, catalog) {
	const { shown, database } = connection;
	assertNewEnough(shown, catalog);
	if (catalog.versioned.length > 0) throw new Failure({
		code: "state/versioned",
		owner: "environment",
		message: `${shown} has tables that keep their past (${catalog.versioned.join(", ")}), which cannot be undone.`,
		next: "Bring its state back by a reset request instead: leave mysql: out of state:."
	});
	await numbersOf(run, catalog, database).catch(async () => {
		const [user] = await run("select current_user() as name");
		const [name = "", host = ""] = String(user?.["name"]).split("@");
		throw noRight(shown, "to notice that a table was truncated", [`GRANT PROCESS ON *.* TO '${name}'@'${host}';`]);
	});
}

// src/state/mysql/mysql.ts
/** MySQL 8 and MariaDB 10.2 and newer. The app's connections stay as they are. */
const mysql = {
	name: "mysql",
	options: MysqlOptions,
	async open({ url, allow }, world) {
		const server = permitted({
			server: serverOf(url, 3306),
			system: "MySQL",
			example: "mysql://user@127.0.0.1:3306/shop_test",
			allow
		});
		const connection = new Connection$1(mysqlDriver(world.projectFolder), server);
		try {
			return await journaled$2(connection, newHolder(), world);
		} catch (error) {
			await connection.end();
			throw error;
		}
	}
};

// src/state/objects/contents.ts
/** Objects, and bytes of them, that are kept in our memory at the start. */
const MOST_OBJECTS = 1e4;
const MOST_BYTES = 256 * 1024 ** 2;
/** Bytes with all that marks hold besides. */
const MOST_KEPT = 2 * MOST_BYTES;
const sorted = (values) => Object.entries(values).toSorted(([a], [b]) => a < b ? -1 : 1);
/** What an object is to an app, as one text: without when it was written. */
function versionOf$1({ body, headers, metadata, tags }) {
	const digest = sha256(body);
	return {
		digest,
		about: {
			headers,
			metadata,
			tags
		},
		print: JSON.stringify([digest, ...[
			headers,
			metadata,
			tags
		].map(sorted)])
	};
}
/** Contents of objects, each once. */
var Contents = class {
	#bodies = /* @__PURE__ */ new Map();
	#bytes = 0;
	/** Throws a Failure where that would be more than is kept in memory. */
	keep({ digest }, body) {
		if (this.#bodies.has(digest)) return;
		if (this.#bytes + body.length > MOST_KEPT) throw new Failure({
			code: "state/too-large",
			owner: "environment",
			message: `Objects of the store and their older versions are more than ${MOST_KEPT / 1024 ** 2} MiB.`,
			next: "Let the app write less between checkpoints, or name a smaller part of the store by its prefix."
		});
		this.#bodies.set(digest, body);
		this.#bytes += body.length;
	}
	object({ digest, about }) {
		const body = this.#bodies.get(digest);
		if (!body) throw new Error("the content of an object was forgotten");
		return {
			...about,
			body
		};
	}
	keepOnly(versions) {
		const wanted = new Set([...versions].map((version) => version?.digest));
		for (const [digest, body] of this.#bodies) {
			if (wanted.has(digest)) continue;
			this.#bodies.delete(digest);
			this.#bytes -= body.length;
		}
	}
};

// src/state/objects/side-by-side.ts
/** Requests to a store at a time. */
const AT_ONCE = 16;
/** Work on each item, several at a time; results in the order of the items. Rejects with the first error. */
async function sideBySide(items, work) {
	const results = [];
	const left = items.entries();
	const failed = new AbortController();
	const worker = async () => {
		for (const [at, item] of left) {
			if (failed.signal.aborted) return;
			results[at] = await work(item);
		}
	};
	const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, () => worker().catch((error) => {
		failed.abort();
		throw error;
	}));
	const [first] = (await Promise.allSettled(workers)).filter((end) => end.status === "rejected");
	if (first) throw first.reason;
	return results;
}

// src/state/objects/store.ts
/** Only what has a value. */
function stated(values) {
	return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value ? [[name, value]] : []));
}
/** The status that a driver's error tells of its answer. */
function statusOf(error) {
	if (typeof error !== "object" || error === null) return void 0;
	const metadata = Reflect.get(error, "$metadata");
	return [
		Reflect.get(error, "statusCode"),
		Reflect.get(error, "code"),
		typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : void 0
	].find((status) => typeof status === "number");
}
/** The work's result, or `instead` where it was answered with one of these statuses. */
async function unlessAnswered(statuses, instead, work) {
	try {
		return await work();
	} catch (error) {
		const status = statusOf(error);
		if (status !== void 0 && statuses.includes(status)) return instead;
		throw error;
	}
}

// src/state/objects/lock.ts
/** Where locks lie, beside what they are for. */
const OURS = ".tidemark/";
const NAME = "lock";
/** ms after which a lock that nobody renewed is one of a run that is gone, and how often it is renewed. */
const [LASTS, RENEWED] = [9e4, 2e4];
/** Statuses of a user who may not look or write beside the prefix. */
const REFUSED = [401, 403];
function isLock(key) {
	return key.startsWith(OURS);
}
/** Undefined where it cannot be read: nobody holds anything by it. */
function holderIn(body) {
	try {
		const { id, host, pid, until } = JSON.parse(new TextDecoder().decode(body));
		if (id === void 0 || host === void 0 || pid === void 0 || until === void 0) return void 0;
		return {
			id,
			host,
			pid,
			until
		};
	} catch {
		return;
	}
}
const isGone = ({ host, pid, until }) => until < Date.now() || host === hostname() && !isAlive(pid);
/** Locks for this part of the store, or for one that overlaps with it. */
async function locksOver(store, prefix) {
	const over = (await store.list(OURS)).filter(({ key }) => {
		const other = key.slice(10, -4);
		return other.startsWith(prefix) || prefix.startsWith(other);
	});
	return sideBySide(over, async ({ key }) => {
		const object = await store.read(key);
		return {
			key,
			holder: object && holderIn(object.body)
		};
	});
}
async function removeLeftOvers({ store, prefix, title, note }) {
	for (const { key, holder } of await locksOver(store, prefix)) {
		if (holder && !isGone(holder)) throw inUse(title, `It runs on ${holder.host}: wait for it to end, or give each run a prefix of its own. The lock of one that was killed is gone after 90 s.`);
		await store.remove(key);
		note(`${title}: the lock of a run that was killed was removed.`);
	}
}
/**
* One run at a time in a part of a store, by an object beside it that tells who runs. Where nothing may be written
* there, that is said.
*/
async function lockStore(locked) {
	const { store, prefix, title, note } = locked;
	const key = `${OURS}${prefix}${NAME}`;
	const own = {
		id: randomUUID(),
		host: hostname(),
		pid: process.pid
	};
	const object = () => ({
		body: Buffer.from(JSON.stringify({
			...own,
			until: Date.now() + LASTS
		})),
		headers: { "content-type": "application/json" },
		metadata: {},
		tags: {}
	});
	const created = await unlessAnswered(REFUSED, void 0, async () => {
		await removeLeftOvers(locked);
		return store.create(key, object());
	});
	if (created === void 0) {
		note(`${title}: no lock may be kept at ${key}, so only runs on this machine are kept out of it.`);
		return async () => void 0;
	}
	const held = await store.read(key);
	if (!created || held && holderIn(held.body)?.id !== own.id) throw inUse(title, "Wait for it to end, or give each run a prefix of its own.");
	let renewal = Promise.resolve();
	const timer = setInterval(() => {
		renewal = store.write(key, object()).catch(() => void 0);
	}, RENEWED);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await renewal;
		await store.remove(key);
	};
}

// src/state/objects/system.ts
/** ms after which a stamp that tells only seconds cannot be that of another write. */
const SETTLED = 1500;
/**
* Keeps a copy of what a part of a store holds, and of each object that changes what it was at each mark; brings back
* what differs. A listing tells what may have changed, and only that is read.
*/
var ObjectSystem = class {
	title;
	#opened;
	#contents = new Contents();
	#now = /* @__PURE__ */ new Map();
	#marks = new MarkStack();
	constructor(opened) {
		this.#opened = opened;
		this.title = opened.title;
	}
	fingerprint() {
		return asking(this.title, async () => {
			const lines = await sideBySide(await this.#listed(), async ({ key }) => {
				const object = await this.#opened.store.read(key);
				return JSON.stringify([key, object && versionOf$1(object).print]);
			});
			return sha256(lines.toSorted().join("\n"));
		});
	}
	mark() {
		return asking(this.title, async () => {
			await this.#catchUp();
			return this.#marks.add(/* @__PURE__ */ new Map());
		});
	}
	restore(mark) {
		return asking(this.title, async () => {
			const [own, ...later] = this.#marks.since(mark);
			await this.#catchUp();
			const wanted = /* @__PURE__ */ new Map();
			for (const undo of [own, ...later].toReversed()) for (const [key, version] of undo ?? []) wanted.set(key, version);
			await sideBySide([...wanted], ([key, version]) => this.#put(key, version));
			this.#marks.forgetAfter(mark);
			own?.clear();
			this.#contents.keepOnly([...[...this.#now.values()].map(({ version }) => version), ...this.#marks.all().flatMap((undo) => [...undo.values()])]);
		});
	}
	async object(key) {
		if (!key.startsWith(this.#opened.prefix)) throw new Failure({
			code: "state/other-object",
			owner: "config",
			message: `The object ${key} is asked for, and only those below ${this.#opened.prefix} are looked at.`,
			next: "Write the whole key, with the prefix that stands under state:."
		});
		return asking(this.title, () => this.#opened.store.read(key));
	}
	async close() {
		await this.#opened.release();
	}
	async #listed() {
		return (await this.#opened.store.list(this.#opened.prefix)).filter(({ key }) => !isLock(key));
	}
	/** Reads what may have changed, and writes down with the latest mark what it was before. */
	async #catchUp() {
		const listed = await this.#listed();
		const seen = performance.now();
		const suspects = listed.filter(({ key, stamp }) => {
			const known = this.#now.get(key);
			return !(known?.sure && known.stamp === stamp);
		});
		await sideBySide(suspects, (object) => this.#look(object, seen));
		const there = new Set(listed.map(({ key }) => key));
		for (const key of this.#now.keys()) if (!there.has(key)) this.#note(key, void 0);
	}
	async #look({ key, stamp, fine }, seen) {
		const known = this.#now.get(key);
		const object = await this.#opened.store.read(key);
		if (!object) return this.#note(key, void 0);
		const version = versionOf$1(object);
		this.#contents.keep(version, object.body);
		const since = known?.stamp === stamp ? known.since : seen;
		this.#note(key, {
			version,
			stamp,
			since,
			sure: fine || seen - since > SETTLED
		});
	}
	#note(key, known) {
		const before = this.#now.get(key)?.version;
		const undo = this.#marks.newest();
		if (undo && before?.print !== known?.version.print && !undo.has(key)) undo.set(key, before);
		if (known) this.#now.set(key, known);
		else this.#now.delete(key);
	}
	async #put(key, version) {
		const { store } = this.#opened;
		if (this.#now.get(key)?.version.print === version?.print) return;
		if (version) await store.write(key, this.#contents.object(version));
		else await store.remove(key);
		if (version) this.#now.set(key, {
			version,
			stamp: void 0,
			since: 0,
			sure: false
		});
		else this.#now.delete(key);
	}
};

// src/state/objects/open.ts
function checkAllowed({ system, what, bucket, prefix, host, allow }) {
	const part = `${bucket}/${prefix}`;
	permit({
		system,
		what,
		names: prefix === "" ? [bucket] : [part, bucket],
		host,
		allow
	});
	if (looksLikeProduction(part)) throw new Failure({
		code: "state/production",
		owner: "config",
		message: `${system} ${part} looks like production, whose state is never changed.`,
		next: `Name a ${what} that is there for tests; one with prod, production or live in it is always refused.`
	});
}
/** A Failure where more is there than is copied. */
async function checkSize(store, prefix, title) {
	const listed = (await store.list(prefix)).filter(({ key }) => !isLock(key));
	const bytes = listed.reduce((sum, object) => sum + object.bytes, 0);
	if (listed.length <= 1e4 && bytes <= MOST_BYTES) return;
	const most = `${MOST_OBJECTS.toLocaleString("en")} objects of ${MOST_BYTES / 1024 ** 2} MiB`;
	throw new Failure({
		code: "state/unfit",
		owner: "environment",
		message: `${title} holds ${listed.length.toLocaleString("en")} objects of ${Math.ceil(bytes / 1024 ** 2)} MiB; at most ${most} are copied and brought back.`,
		next: "Name a smaller part by its prefix, or a store with less in it."
	});
}
/** A part of a store as a system that holds state. Rejects with a Failure where it may not be changed or reached. */
async function openStore(part, connect, { note }) {
	checkAllowed(part);
	const { bucket, prefix, host, system, what } = part;
	const place = host === void 0 || bucket.startsWith(host) ? "" : ` at ${host}`;
	const title = `${system} ${what} ${[bucket, prefix].filter(Boolean).join("/")}${place}`;
	const store = connect();
	const releases = [async () => store.close()];
	const release = async () => {
		const give = releases.pop();
		if (!give) return;
		try {
			await asking(title, give);
		} finally {
			await release();
		}
	};
	try {
		releases.push(await lockHere(`${title} in ${host ?? "the cloud"}`));
		await asking(title, async () => {
			await checkSize(store, prefix, title);
			releases.push(await lockStore({
				store,
				prefix,
				title,
				note
			}));
		});
		return new ObjectSystem({
			store,
			prefix,
			title,
			release
		});
	} catch (error) {
		await release();
		throw error;
	}
}

// src/state/objects/azure-blob.ts
/** Tries of a request in all, and ms that one may take. */
const RETRIES$1 = {
	maxTries: 3,
	retryDelayInMs: 300,
	maxRetryDelayInMs: 1e3,
	tryTimeoutInMs: 6e4
};
/** Accounts that know no tags, and users who may not see them. */
const NO_TAGS$1 = [
	400,
	403,
	409,
	501
];
function otherKind(key, kind) {
	return new Failure({
		code: "state/unfit",
		owner: "environment",
		message: `The blob ${key} is of the kind ${kind}, which cannot be put back as it was; only block blobs can.`,
		next: "Name a part of the container without it by its prefix."
	});
}
function headersOf$2(answer) {
	return stated({
		"content-type": answer.contentType,
		"cache-control": answer.cacheControl,
		"content-disposition": answer.contentDisposition,
		"content-encoding": answer.contentEncoding,
		"content-language": answer.contentLanguage
	});
}
const small = (values) => JSON.stringify(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]).toSorted());
async function bytesOf(stream) {
	const parts = [];
	for await (const part of stream ?? []) parts.push(Buffer.from(part));
	return Buffer.concat(parts);
}
var AzureStore = class {
	#container;
	/** Metadata as it was last listed: headers forget how names are written. */
	#written = /* @__PURE__ */ new Map();
	#hasTags = true;
	constructor(container) {
		this.#container = container;
	}
	async list(prefix) {
		const listed = this.#hasTags ? await unlessAnswered(NO_TAGS$1, void 0, () => this.#list(prefix)) : void 0;
		if (listed) return listed;
		this.#hasTags = false;
		return this.#list(prefix);
	}
	async read(key) {
		const blob = this.#container.getBlobClient(key);
		const answer = await unlessAnswered([404], void 0, () => blob.download());
		if (!answer) return void 0;
		const { metadata = {}, tagCount = 0 } = answer;
		const listed = this.#written.get(key);
		return {
			body: await bytesOf(answer.readableStreamBody),
			headers: headersOf$2(answer),
			metadata: listed && small(listed) === small(metadata) ? listed : metadata,
			tags: tagCount > 0 ? (await blob.getTags()).tags : {}
		};
	}
	async write(key, object) {
		await this.#put(key, object);
	}
	create(key, object) {
		return unlessAnswered([409, 412], false, async () => {
			await this.#put(key, object, "*");
			return true;
		});
	}
	async remove(key) {
		await this.#container.getBlobClient(key).deleteIfExists({ deleteSnapshots: "include" });
	}
	close() {
		this.#written.clear();
	}
	async #list(prefix) {
		const listed = [];
		this.#written.clear();
		const asked = {
			prefix,
			includeMetadata: true,
			includeTags: this.#hasTags
		};
		for await (const { name, properties, metadata = {}, tags = {} } of this.#container.listBlobsFlat(asked)) {
			const { etag, contentLength: bytes = 0, blobType = "BlockBlob" } = properties;
			if (blobType !== "BlockBlob") throw otherKind(name, blobType);
			this.#written.set(name, metadata);
			listed.push({
				key: name,
				bytes,
				stamp: `${etag} ${JSON.stringify(tags)}`,
				fine: true
			});
		}
		return listed;
	}
	async #put(key, { body, headers, metadata, tags }, ifNoneMatch) {
		await this.#container.getBlockBlobClient(key).upload(Buffer.from(body), body.length, {
			blobHTTPHeaders: {
				blobContentType: headers["content-type"],
				blobCacheControl: headers["cache-control"],
				blobContentDisposition: headers["content-disposition"],
				blobContentEncoding: headers["content-encoding"],
				blobContentLanguage: headers["content-language"]
			},
			metadata: { ...metadata },
			...Object.keys(tags).length > 0 && { tags: { ...tags } },
			...ifNoneMatch && { conditions: { ifNoneMatch } }
		});
	}
};
function containerOf(driver, { container, connection, account }, projectFolder) {
	const settings = { retryOptions: RETRIES$1 };
	if (account !== void 0) {
		const { DefaultAzureCredential } = loadDriver("@azure/identity", projectFolder);
		const url = `https://${account}.blob.core.windows.net`;
		return new driver.BlobServiceClient(url, new DefaultAzureCredential(), settings).getContainerClient(container);
	}
	return (/^https?:/.test(connection ?? "") ? new driver.BlobServiceClient(connection ?? "", void 0, settings) : driver.BlobServiceClient.fromConnectionString(connection ?? "", settings)).getContainerClient(container);
}
function unreadable() {
	return new Failure({
		code: "state/connection",
		owner: "config",
		message: "The connection of azure-blob is neither a connection string nor an address of a storage account.",
		next: "Copy it from the access keys of the storage account, and give it as a secret."
	});
}
/** A container of a storage account, whose name says which of the same name it is. */
const azureBlob = {
	name: "azure-blob",
	options: AzureBlobOptions,
	async open(options, world) {
		const driver = loadDriver("@azure/storage-blob", world.projectFolder);
		let client;
		try {
			client = containerOf(driver, options, world.projectFolder);
		} catch (error) {
			throw error instanceof Failure ? error : unreadable();
		}
		const { host, hostname } = new URL(client.url);
		const bucket = isNear(hostname) ? options.container : `${client.accountName}/${options.container}`;
		const { prefix = "", allow } = options;
		return openStore({
			system: "Azure",
			what: "container",
			bucket,
			prefix,
			host,
			allow
		}, () => new AzureStore(client), world);
	}
};

// src/state/objects/gcs.ts
const RETRIES = {
	maxRetries: 2,
	totalTimeout: 60,
	maxRetryDelay: 2
};
const headersOf$1 = (metadata) => stated({
	"content-type": metadata.contentType,
	"cache-control": metadata.cacheControl,
	"content-disposition": metadata.contentDisposition,
	"content-encoding": metadata.contentEncoding,
	"content-language": metadata.contentLanguage
});
function ownWords({ metadata = {} }) {
	return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, String(value)]));
}
var GcsStore = class {
	#bucket;
	constructor(bucket) {
		this.#bucket = bucket;
	}
	async list(prefix) {
		const [files] = await this.#bucket.getFiles({
			prefix,
			autoPaginate: true
		});
		return files.map(({ name, metadata: { size, generation, metageneration } }) => ({
			key: name,
			bytes: Number(size ?? 0),
			stamp: `${generation}.${metageneration}`,
			fine: true
		}));
	}
	read(key) {
		return unlessAnswered([404], void 0, async () => {
			const [metadata] = await this.#bucket.file(key).getMetadata();
			const { generation } = metadata;
			const [body] = await this.#bucket.file(key, { generation }).download({ decompress: false });
			return {
				body,
				headers: headersOf$1(metadata),
				metadata: ownWords(metadata),
				tags: {}
			};
		});
	}
	async write(key, object) {
		await this.#put(key, object);
	}
	create(key, object) {
		return unlessAnswered([412], false, async () => {
			await this.#put(key, object, 0);
			return true;
		});
	}
	async remove(key) {
		await this.#bucket.file(key).delete({ ignoreNotFound: true });
	}
	close() {}
	async #put(key, { body, headers, metadata }, generation) {
		await this.#bucket.file(key).save(Buffer.from(body), {
			resumable: false,
			...generation === 0 && { preconditionOpts: { ifGenerationMatch: 0 } },
			metadata: {
				contentType: headers["content-type"],
				cacheControl: headers["cache-control"],
				contentDisposition: headers["content-disposition"],
				contentEncoding: headers["content-encoding"],
				contentLanguage: headers["content-language"],
				metadata: { ...metadata }
			}
		});
	}
};
/** A bucket of Google Cloud Storage, whose names are the world's. */
const gcs = {
	name: "gcs",
	options: GcsOptions,
	open(options, world) {
		const { bucket, prefix = "", allow, endpoint, project, "key-file": keyFile } = options;
		const { host, hostname } = endpoint === void 0 ? {} : new URL(endpoint);
		const isPlain = hostname === void 0 || isNear(hostname);
		const connect = () => {
			const { Storage } = loadDriver("@google-cloud/storage", world.projectFolder);
			const storage = new Storage({
				retryOptions: RETRIES,
				...endpoint !== void 0 && {
					apiEndpoint: endpoint,
					projectId: "none"
				},
				...project !== void 0 && { projectId: project },
				...keyFile !== void 0 && { keyFilename: resolve(world.projectFolder, keyFile) }
			});
			return new GcsStore(storage.bucket(bucket));
		};
		const part = {
			system: "Google Cloud Storage",
			what: "bucket",
			bucket: isPlain ? bucket : `${host}/${bucket}`,
			prefix,
			host,
			allow
		};
		return openStore(part, connect, world);
	}
};

// src/state/objects/s3.ts
/** ms. */
const [TO_CONNECT, FOR_ANSWER] = [5e3, 6e4];
/** ms by which no clock of ours is wrong, else nothing we sign is accepted. */
const WRONG = 9e5;
/** How servers answer that know no tags. */
const NO_TAGS = [
	400,
	405,
	501
];
function headersOf(answer) {
	return stated({
		"content-type": answer.ContentType,
		"cache-control": answer.CacheControl,
		"content-disposition": answer.ContentDisposition,
		"content-encoding": answer.ContentEncoding,
		"content-language": answer.ContentLanguage,
		expires: answer.ExpiresString
	});
}
var S3Store = class {
	#driver;
	#client;
	#bucket;
	#untold;
	/** Whether any object had tags: no listing tells that they changed. */
	#tagged = false;
	/** `untold`: what is to be done where tags may not be read. */
	constructor(driver, client, bucket, untold) {
		this.#driver = driver;
		this.#client = client;
		this.#bucket = bucket;
		this.#untold = untold;
	}
	async list(prefix) {
		const listed = [];
		let next;
		do {
			const page = await this.#client.send(new this.#driver.ListObjectsV2Command({
				Bucket: this.#bucket,
				Prefix: prefix,
				EncodingType: "url",
				ContinuationToken: next
			}));
			const named = (key) => page.EncodingType === "url" ? decodeURIComponent(key.replaceAll("+", " ")) : key;
			for (const { Key = "", Size = 0, ETag = "", LastModified } of page.Contents ?? []) {
				const at = LastModified?.getTime() ?? 0;
				const fine = at % 1e3 !== 0 || at < Date.now() - WRONG;
				listed.push({
					key: named(Key),
					bytes: Size,
					stamp: `${ETag} ${at}`,
					fine
				});
			}
			next = page.NextContinuationToken;
		} while (next !== void 0);
		if (!this.#tagged) return listed;
		return sideBySide(listed, async (object) => {
			const tags = await this.#tags(object.key);
			return {
				...object,
				stamp: `${object.stamp} ${JSON.stringify(tags)}`
			};
		});
	}
	async read(key) {
		const { GetObjectCommand } = this.#driver;
		const answer = await unlessAnswered([404], void 0, () => this.#client.send(new GetObjectCommand({
			Bucket: this.#bucket,
			Key: key
		})));
		if (!answer?.Body) return void 0;
		const body = await answer.Body.transformToByteArray();
		const tags = await this.#tags(key);
		this.#tagged ||= Object.keys(tags).length > 0;
		return {
			body,
			headers: headersOf(answer),
			metadata: answer.Metadata ?? {},
			tags
		};
	}
	async write(key, object) {
		await this.#put(key, object);
		const { PutObjectTaggingCommand } = this.#driver;
		const TagSet = Object.entries(object.tags).map(([Key, Value]) => ({
			Key,
			Value
		}));
		if (this.#tagged) await this.#client.send(new PutObjectTaggingCommand({
			Bucket: this.#bucket,
			Key: key,
			Tagging: { TagSet }
		}));
	}
	async create(key, object) {
		const create = async () => {
			await this.#put(key, object, "*");
			return true;
		};
		const created = await unlessAnswered([409, 412], false, () => unlessAnswered([501], void 0, create));
		if (created === void 0) await this.#put(key, object);
		return created ?? true;
	}
	async remove(key) {
		const { DeleteObjectCommand } = this.#driver;
		await this.#client.send(new DeleteObjectCommand({
			Bucket: this.#bucket,
			Key: key
		}));
	}
	close() {
		this.#client.destroy();
	}
	async #put(key, { body, headers, metadata }, unless) {
		const { expires } = headers;
		await this.#client.send(new this.#driver.PutObjectCommand({
			Bucket: this.#bucket,
			Key: key,
			Body: body,
			ContentType: headers["content-type"],
			CacheControl: headers["cache-control"],
			ContentDisposition: headers["content-disposition"],
			ContentEncoding: headers["content-encoding"],
			ContentLanguage: headers["content-language"],
			Expires: expires === void 0 ? void 0 : new Date(expires),
			Metadata: { ...metadata },
			IfNoneMatch: unless
		}));
	}
	async #tags(key) {
		const { GetObjectTaggingCommand } = this.#driver;
		const asked = () => this.#client.send(new GetObjectTaggingCommand({
			Bucket: this.#bucket,
			Key: key
		}));
		const answer = await unlessAnswered([404, ...NO_TAGS], void 0, () => unlessAnswered([403], "refused", asked));
		if (answer === "refused") this.#untold();
		if (answer === void 0 || answer === "refused") return {};
		return Object.fromEntries((answer.TagSet ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
	}
};
function clientOf(driver, options) {
	const { endpoint, region, "access-key": accessKeyId, "secret-key": secretAccessKey } = options;
	const own = accessKeyId !== void 0 && secretAccessKey !== void 0;
	return new driver.S3Client({
		...endpoint !== void 0 && {
			endpoint,
			forcePathStyle: true,
			region: "us-east-1"
		},
		...region !== void 0 && { region },
		...own && { credentials: {
			accessKeyId,
			secretAccessKey
		} },
		requestChecksumCalculation: "WHEN_REQUIRED",
		responseChecksumValidation: "WHEN_REQUIRED",
		requestHandler: {
			connectionTimeout: TO_CONNECT,
			requestTimeout: FOR_ANSWER
		}
	});
}
/** A bucket of AWS, whose names are the world's, or of another server that speaks S3. */
const s3 = {
	name: "s3",
	options: S3Options,
	open(options, world) {
		const { bucket, prefix = "", allow, endpoint } = options;
		const { host, hostname } = endpoint === void 0 ? {} : new URL(endpoint);
		const part = {
			system: "S3",
			what: "bucket",
			bucket: hostname === void 0 || isNear(hostname) ? bucket : `${host}/${bucket}`,
			prefix,
			host,
			allow
		};
		let isTold = false;
		const untold = () => {
			if (!isTold) world.note(`S3 bucket ${bucket}: tags may not be read (s3:GetObjectTagging), so they are not brought back.`);
			isTold = true;
		};
		const connect = () => {
			const driver = loadDriver("@aws-sdk/client-s3", world.projectFolder);
			return new S3Store(driver, clientOf(driver, options), bucket, untold);
		};
		return openStore(part, connect, world);
	}
};

// src/state/postgres/exact-text.ts
/** How texts of values are written, the same whoever asks, so that they are equal where the values are. */
const EXACT_TEXT = "search_path = pg_catalog, pg_temp; datestyle = 'ISO, YMD'; timezone = 'UTC'; intervalstyle = 'postgres'; bytea_output = 'hex'; extra_float_digits = 1; lc_monetary = 'C'; row_security = off";

// src/state/postgres/connection.ts
const SESSION = [
	...EXACT_TEXT.split("; "),
	"client_min_messages = error",
	"statement_timeout = '120s'",
	"lock_timeout = '300ms'",
	"jit = off",
	"synchronous_commit = off"
].map((setting) => `set ${setting}`);
/** Key of the advisory lock that a run holds while it works on a database. */
const LOCK = "7145, 1846";
const codeOf = (error) => {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "";
};
const messageOf = (error) => error instanceof Error ? error.message : String(error);
/** Locks that others hold, deadlocks. */
const isBusy$1 = (error) => [
	"55P03",
	"40P01",
	"40001"
].includes(codeOf(error));
/** The connection ended, or the server does. */
const isCut = (error) => /^(08|57P0[123]|ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error)) || /Connection terminated|not queryable|connection error/i.test(messageOf(error));
/** Our one connection to a database: taken anew where it was cut, with its lock. */
var Connection = class {
	held;
	driver;
	server;
	shownHolder;
	shown;
	constructor(driver, server, shownHolder) {
		this.driver = driver;
		this.server = server;
		this.shownHolder = shownHolder;
		this.shown = `PostgreSQL ${shownServer(server)}`;
		this.held = new HeldConnection({
			connect: () => this.connect(),
			rollback: (client) => client.query("rollback"),
			end: (client) => client.end().catch(() => void 0),
			isBusy: isBusy$1,
			isCut,
			failureOf: (error) => this.failureOf(error)
		});
	}
	/**
	* Runs `work` in one transaction, again from its beginning where the connection was cut or others held locks, so it
	* may do nothing else that counts. Rejects with a Failure.
	*/
	transaction(work, begin = "begin") {
		return this.held.use(async (client) => {
			const run = runOn(client);
			await run(begin);
			const done = await work(run);
			await run("commit");
			return done;
		});
	}
	/** Statements of which the first begins a transaction and the last ends it: one round trip. */
	statements(sql) {
		return this.held.use((client) => runOn(client)(sql));
	}
	failureOf(error) {
		if (error instanceof Failure) return error;
		if (/^(42P01|3F000)$/.test(codeOf(error)) && messageOf(error).includes("tidemark_journal")) return journalLost(this.shown, "somebody removed it");
		if (codeOf(error) === "42P01") return reshaped(this.shown, RESHAPED);
		if (isBusy$1(error)) return busy(this.shown, messageOf(error));
		return isCut(error) ? unreachable(this.shown, messageOf(error)) : refused(this.shown, messageOf(error));
	}
	/** A connection of its own for one question, without our lock. */
	async another() {
		const { host, port, user, password, database, tls } = this.server;
		const client = new this.driver.Client({
			host,
			port,
			database,
			...user !== "" && { user },
			...password !== "" && { password },
			...tls !== "off" && { ssl: { rejectUnauthorized: tls === "verify" } },
			application_name: `tidemark, ${this.shownHolder}`,
			connectionTimeoutMillis: 1e4,
			keepAlive: true
		});
		client.on("error", () => void 0);
		await client.connect();
		return client;
	}
	async connect() {
		const client = await this.another().catch((error) => {
			throw isCut(error) ? error : unreachable(this.shown, messageOf(error));
		});
		try {
			await client.query(SESSION.join("; "));
			await patiently(2e3, () => this.lock(client), (error) => error instanceof Failure);
		} catch (error) {
			await client.end().catch(() => void 0);
			throw error;
		}
		return client;
	}
	async lock(client) {
		const { rows } = await client.query(`
      select pg_try_advisory_lock(${LOCK}) as taken,
        (select application_name from pg_locks join pg_stat_activity using (pid)
         where locktype = 'advisory' and (classid, objid) = (${LOCK}) and granted
           and pg_locks.database = (select oid from pg_database where datname = current_database()) limit 1
        ) as holder`);
		const [answer] = rows;
		if (!answer?.taken) throw heldBy(this.shown, answer?.holder ?? "unknown");
	}
	end() {
		return this.held.end();
	}
};
const runOn = (client) => async (sql) => {
	const results = await client.query(sql);
	return (Array.isArray(results) ? results : [results]).map(({ rows }) => rows);
};
/** The driver of PostgreSQL, from the project. */
const postgresDriver = (projectFolder) => loadDriver("pg", projectFolder);

// src/state/postgres/catalog.ts
/** Schema of the journal. */
const JOURNAL$1 = "tidemark_journal";
const OWN_SCHEMAS = `
  select oid from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', '${JOURNAL$1}')`;
const TABLES = `
  select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name,
    (select count(*) = 2 from pg_trigger where tgrelid = c.oid and tgenabled = 'O'
       and tgname in ('tidemark_row', 'tidemark_truncate')) as "isWatched",
    array(select quote_ident(attname) from pg_attribute
          where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
          order by attnum)::text[] as columns,
    coalesce((select array(select quote_ident(attname) from pg_attribute
                           where attrelid = c.oid and attnum = any(i.indkey) order by attnum)::text[]
      from pg_index i
      where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
        and not exists (select from pg_attribute
                        where attrelid = c.oid and attnum = any(i.indkey) and not attnotnull)
        and not exists (select from pg_attribute a join pg_type t on t.oid = a.atttypid
                          left join pg_type base on base.oid = t.typbasetype
                        where a.attrelid = c.oid and a.attnum = any(i.indkey) and t.typtype <> 'e'
                          and coalesce(base.typnamespace, t.typnamespace) <> 'pg_catalog'::regnamespace)
      order by i.indisprimary desc, i.indexrelid limit 1), '{}') as key,
    array(select p from unnest(array['SELECT', 'INSERT', 'DELETE', 'TRIGGER']) p
          where not has_table_privilege(c.oid, p))::text[] as missing
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence <> 't' and n.oid in (${OWN_SCHEMAS})
  order by c.oid`;
const SEQUENCES = `
  select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name, s.seqcache > 1 as ahead,
    array(select p from unnest(array['SELECT', 'UPDATE']) p
          where not has_sequence_privilege(c.oid, p))::text[] as missing
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
  where c.relpersistence <> 't' and n.oid in (${OWN_SCHEMAS}) order by c.oid`;
const OTHERS = `
  select c.relkind = 'm' as materialized, c.oid::regclass::text as name
  from pg_class c where c.relkind in ('m', 'f') and c.relnamespace in (${OWN_SCHEMAS}) order by 2`;
const TRIGGERS = `
  select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name,
    case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end as mode
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and t.tgenabled <> 'D' and c.relkind = 'r' and t.tgname not like 'tidemark%'
    and c.relnamespace in (${OWN_SCHEMAS})`;
const FOREIGN_KEYS = `
  with recursive key as (
    select oid, oid as root, conrelid, confrelid from pg_constraint
    where contype = 'f' and conparentid = 0 and connamespace in (${OWN_SCHEMAS})
    union all
    select part.oid, key.root, part.conrelid, part.confrelid
    from pg_constraint part join key on part.conparentid = key.oid)
  select array(select conrelid::text from key where root = c.oid
               union select confrelid::text from key where root = c.oid) as tables,
    format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as away,
    format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
      || coalesce(format('; comment on constraint %I on %s is %L', c.conname, c.conrelid::regclass,
                         obj_description(c.oid, 'pg_constraint')), '') as back
  from pg_constraint c where c.oid in (select root from key) order by c.oid`;
const SERVER = `
  select current_setting('server_version_num')::int as version, quote_ident(current_user) as user,
    exists (select from pg_largeobject_metadata) as large,
    not exists (
      select from pg_class c where c.relkind in ('r', 'p') and c.relpersistence <> 't'
        and c.relnamespace in (${OWN_SCHEMAS})
        and (not pg_has_role(c.relowner, 'USAGE') or exists (select from pg_rewrite where ev_class = c.oid))) as own`;
const grantsOf = (rows, kind, user) => rows.filter(({ missing }) => missing.length > 0).map(({ name, missing }) => `GRANT ${missing.join(", ")} ON ${kind} ${name} TO ${String(user)};`);
/** What is in the database, and whether the user may do with it what has to be done. */
async function readCatalog$1(run) {
	const [server, tables, sequences, others, triggers, foreignKeys] = await run([
		SERVER,
		TABLES,
		SEQUENCES,
		OTHERS,
		TRIGGERS,
		FOREIGN_KEYS
	].join(";"));
	const of = (rows) => rows ?? [];
	const [about] = of(server);
	const rest = of(others);
	return {
		version: about?.version ?? 0,
		tables: of(tables),
		sequences: of(sequences),
		materialized: rest.filter((one) => one.materialized).map(({ name }) => name),
		foreign: rest.filter((one) => !one.materialized).map(({ name }) => name),
		triggers: of(triggers),
		foreignKeys: of(foreignKeys),
		isOwn: about?.own ?? false,
		largeObjects: about?.large ?? false,
		grants: [...grantsOf(of(tables), "TABLE", about?.user), ...grantsOf(of(sequences), "SEQUENCE", about?.user)]
	};
}
/**
* A digest that is another one after any DDL. Rows of the catalog are told apart by their `xmin`, which a change writes
* anew; what TRUNCATE, ANALYZE and VACUUM write is left out. A foreign key is told by what it says, since
* we may put one back.
*/
const SHAPE = `
  select md5(coalesce(string_agg(part, ' ' order by part), '')) as shape from (
    select 'c' || oid || relname || relkind::text || relnamespace
      || coalesce(pg_get_expr(relpartbound, oid), '') as part
    from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'i', 'f') and relnamespace in (${OWN_SCHEMAS})
    union all
    select 'a' || attrelid || '/' || attnum || '/' || a.xmin
    from pg_attribute a join pg_class c on c.oid = attrelid
    where attnum > 0 and c.relkind in ('r', 'p') and c.relnamespace in (${OWN_SCHEMAS})
    union all
    select 'k' || case when contype <> 'f' then oid || '/' || xmin else
      conrelid || '/' || conname || '/' || confrelid || conkey::text || confkey::text || confupdtype::text
        || confdeltype::text || confmatchtype::text || condeferrable || condeferred || convalidated end
    from pg_constraint where connamespace in (${OWN_SCHEMAS})
    union all
    select 'd' || d.oid || '/' || d.xmin from pg_attrdef d join pg_class c on c.oid = adrelid
    where c.relnamespace in (${OWN_SCHEMAS})
    union all
    select 't' || t.oid || case when tgname like 'tidemark%' then t.xmin::text else tgname end
    from pg_trigger t join pg_class c on c.oid = tgrelid
    where not tgisinternal and c.relnamespace in (${OWN_SCHEMAS})
    union all select 'f' || oid || '/' || xmin from pg_proc where pronamespace in (${OWN_SCHEMAS})
    union all
    select 's' || seqrelid || '/' || s.xmin from pg_sequence s join pg_class c on c.oid = seqrelid
    where c.relnamespace in (${OWN_SCHEMAS})
    union all select 'e' || oid from pg_enum
    union all select 'n' || oid from (${OWN_SCHEMAS}) own
    union all
    select 'y' || oid from pg_type where typtype in ('d', 'r') and typnamespace in (${OWN_SCHEMAS})
    union all select 'l' || count(*) from pg_largeobject_metadata
  ) parts`;

// src/state/postgres/content.ts
/** One statement that reads where all sequences stand. */
function positions(sequences) {
	if (sequences.length === 0) return "select where false";
	return sequences.map(({ oid, name }) => `select '${oid}' as oid, last_value::text as last, is_called as called from ${name}`).join(" union all ");
}
const positionsOf = (rows) => rows ?? [];
/** Statement that sets those back that stand elsewhere now; empty where none does. */
function setBack(then, now) {
	const current = new Map(now.map(({ oid, last, called }) => [oid, `${last} ${called}`]));
	const moved = then.filter(({ oid, last, called }) => current.get(oid) !== `${last} ${called}`);
	if (moved.length === 0) return "";
	return `select ${moved.map(({ oid, last, called }) => `setval(${oid}::regclass, ${last}, ${called})`).join(", ")}`;
}
/** One statement that gives a digest of the rows of each of these, whatever their order. */
function digests(names) {
	if (names.length === 0) return "select where false";
	return names.map((name, at) => `select ${at} as at, count(*) as rows, sum(hashtextextended((x.*)::text, 0)::numeric)::text as sum
         from only ${name} x`).join(" union all ");
}
/** Digest of every table, materialized view and sequence. */
async function contentOf(run, { tables, sequences, materialized }) {
	const names = [...tables.map(({ name }) => name), ...materialized];
	const [rows, places] = await run(`${digests(names)}; ${positions(sequences)}`);
	return createHash("sha256").update(JSON.stringify([
		names,
		sequences,
		rows,
		places
	])).digest("hex");
}

// src/state/postgres/epoch.ts
const thing = (kind, oid, within, name) => `
  select '${kind}' || ${oid} as id, 'schema' || ${within} as within,
    format('drop ${kind} if exists %s cascade', ${name}) as away`;
const relations = (kind, kinds) => `${thing(kind, "oid", "relnamespace", "oid::regclass")}
   from pg_class where relkind in (${kinds}) and relnamespace in (${OWN_SCHEMAS})`;
/** In an order in which each can be taken away, what goes along with others after these. */
const THINGS = [
	`${thing("schema", "oid", "oid", "quote_ident(nspname)")} from pg_namespace where oid in (${OWN_SCHEMAS})`,
	relations("table", "'r', 'p'"),
	relations("foreign table", "'f'"),
	relations("view", "'v'"),
	relations("materialized view", "'m'"),
	relations("sequence", "'S'"),
	relations("index", "'i', 'I'"),
	`${thing("trigger", "t.oid", "relnamespace", "format('%I on %s', tgname, tgrelid::regclass)")}
   from pg_trigger t join pg_class c on c.oid = tgrelid
   where not tgisinternal and tgparentid = 0 and tgname not like 'tidemark%' and relnamespace in (${OWN_SCHEMAS})`,
	`${thing("routine", "oid", "pronamespace", "oid::regprocedure")}
   from pg_proc where pronamespace in (${OWN_SCHEMAS})`,
	`${thing("type", "t.oid", "t.typnamespace", "t.oid::regtype")}
   from pg_type t left join pg_class c on c.oid = t.typrelid
   where t.typnamespace in (${OWN_SCHEMAS}) and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')`
].join("; ");
async function thingsIn(run) {
	return (await run(THINGS)).flat();
}
async function epochOf(run, catalog) {
	const [[row] = []] = await run(SHAPE);
	const things = await thingsIn(run);
	return {
		catalog,
		shape: String(row?.["shape"]),
		things: new Set(things.map(({ id }) => id))
	};
}
const mayNot = (error) => error instanceof Error && "code" in error && ["42501", "2BP01"].includes(String(error.code));
/** Takes away what was added since an epoch. Throws a Failure where anything else was changed. */
async function backTo({ things, shape }, connection, run) {
	const added = (await thingsIn(run)).filter(({ id }) => !things.has(id));
	const schemas = new Set(added.filter(({ id, within }) => id === within).map(({ id }) => id));
	const alone = added.filter(({ id, within }) => id === within || !schemas.has(within));
	try {
		if (alone.length > 0) await run(alone.map(({ away }) => away).join(";"));
	} catch (error) {
		throw mayNot(error) ? reshaped(connection.shown, RESHAPED) : error;
	}
	const [[row] = []] = await run(SHAPE);
	if (String(row?.["shape"]) !== shape) throw reshaped(connection.shown, RESHAPED);
}

// src/state/postgres/quiet.ts
/** Condition of the journal's triggers, for a session that may not turn them off by its role. */
const UNLESS_QUIET = "when (current_setting('tidemark.quiet', true) is distinct from 'on')";
/** What makes a transaction one that brings back. */
const beQuiet = (quiet) => quiet === "role" ? "set local session_replication_role = replica" : "set local tidemark.quiet = 'on'";
/** Statements on these tables between those that keep what would act on them quiet, and those that let it act again. */
function quietly(quiet, { triggers, foreignKeys }, tables, work) {
	const silent = quiet === "role" ? "" : "replica";
	const own = triggers.filter(({ table, mode }) => mode !== silent && tables.some(({ name }) => name === table));
	const keys = quiet === "role" ? [] : foreignKeys.filter((key) => tables.some(({ oid }) => key.tables.includes(oid)));
	return [
		...keys.map(({ away }) => away),
		...own.map(({ table, name }) => `alter table ${table} disable trigger ${name}`),
		...work,
		"set constraints all immediate",
		...own.map(({ table, name, mode }) => `alter table ${table} enable ${mode} trigger ${name}`),
		...keys.map(({ back }) => back)
	];
}
const USER = `
  select quote_ident(current_user) as name, current_setting('server_version_num')::int >= 150000 as fine,
    quote_ident(current_database()) as database, has_database_privilege(current_database(), 'CREATE') as create,
    not exists (select from pg_event_trigger where evtenabled not in ('D', 'R')) as alone`;
/** How it can be kept quiet here. Throws a Failure that says the missing right. */
async function quietWay(connection, run, catalog) {
	const [[user] = []] = await run(USER);
	const name = String(user?.["name"]);
	const { shown } = connection;
	if (user?.["create"] !== true) throw noRight(shown, "to create a schema", [`GRANT CREATE ON DATABASE ${String(user?.["database"])} TO ${name};`]);
	try {
		await run(`savepoint quiet; ${beQuiet("role")}; rollback to savepoint quiet`);
		return "role";
	} catch {
		await run("rollback to savepoint quiet");
		if (catalog.isOwn && user["alone"] === true) return "owner";
		const grant = user["fine"] === true ? `GRANT SET ON PARAMETER session_replication_role TO ${name};` : `ALTER ROLE ${name} SUPERUSER;`;
		throw noRight(shown, "to keep triggers and foreign keys quiet while rows are brought back", [grant]);
	}
}

// src/state/postgres/journal.ts
const literal$1 = (text) => `'${text.replaceAll("'", "''")}'`;
const settings = EXACT_TEXT.split("; ").map((setting) => `set ${setting}`).join(" ");
/** The image of a row is its text, as its table's type reads it back. Written with the rights of whoever installs. */
const FUNCTIONS = `
  create function ${JOURNAL$1}.row_changed() returns trigger language plpgsql security definer ${settings} as $$
  begin
    if tg_op = 'UPDATE' then
      if old::text is distinct from new::text then
        insert into ${JOURNAL$1}.entry (tbl, sign, image) values (tg_relid, -1, old::text), (tg_relid, 1, new::text);
      end if;
    elsif tg_op = 'DELETE' then
      insert into ${JOURNAL$1}.entry (tbl, sign, image) values (tg_relid, -1, old::text);
    else
      insert into ${JOURNAL$1}.entry (tbl, sign, image) values (tg_relid, 1, new::text);
    end if;
    return null;
  end $$;
  create function ${JOURNAL$1}.emptied() returns trigger language plpgsql security definer ${settings} as $$
  begin
    execute format('insert into ${JOURNAL$1}.entry (tbl, sign, image) select %s, -1, (t.*)::text from only %s t',
      tg_relid, tg_relid::regclass);
    return null;
  end $$`;
const REMOVE = `drop schema if exists ${JOURNAL$1} cascade`;
/** Triggers on all tables that have none, or some that were turned off. */
const watched = ({ tables }, quiet) => tables.filter(({ isWatched }) => !isWatched).flatMap(({ name }) => [
	`drop trigger if exists tidemark_row on ${name}; drop trigger if exists tidemark_truncate on ${name}`,
	`create trigger tidemark_row after insert or update or delete on ${name}
         for each row ${quiet === "owner" ? UNLESS_QUIET : ""} execute function ${JOURNAL$1}.row_changed()`,
	`create trigger tidemark_truncate before truncate on ${name}
         for each statement execute function ${JOURNAL$1}.emptied()`
]);
/** What puts the journal into the database. Its tables are lost in a crash, and with them the word of who holds it. */
const installation$1 = (catalog, quiet, { token, shown }) => [
	REMOVE,
	`create schema ${JOURNAL$1}`,
	`create unlogged table ${JOURNAL$1}.entry (
       xid xid8 not null default pg_current_xact_id(), tbl oid not null, sign int2 not null,
       image text collate "C" not null)`,
	`create unlogged table ${JOURNAL$1}.holder (token text, shown text)`,
	`insert into ${JOURNAL$1}.holder values (${literal$1(token)}, ${literal$1(shown)})`,
	FUNCTIONS,
	...watched(catalog, quiet)
].join(";\n");

// src/state/postgres/question.ts
/** Types whose text is a value of JSON as it is. */
const JSON_TYPES = /* @__PURE__ */ new Set([
	21,
	23,
	26,
	700,
	701,
	114,
	3802
]);
const BOOLEAN = 16;
/** `bigint` and `numeric`: numbers where no digit is lost. */
const LARGE_NUMBERS = /* @__PURE__ */ new Set([20, 1700]);
function valueOf(oid) {
	if (oid === BOOLEAN) return (text) => text === "t";
	if (LARGE_NUMBERS.has(oid)) return (text) => String(Number(text)) === text ? Number(text) : text;
	if (!JSON_TYPES.has(oid)) return (text) => text;
	return (text) => /^-?(NaN|Infinity)$/.test(text) ? text : JSON.parse(text);
}
/** Rows of one SELECT, in a transaction that can only read, on a connection of its own. */
async function answer$1(connection, question) {
	let client;
	try {
		client = await connection.another();
	} catch (error) {
		throw connection.failureOf(error);
	}
	const types = { getTypeParser: valueOf };
	try {
		await client.query(`set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set statement_timeout = ${LONGEST_QUESTION};
       begin transaction isolation level repeatable read read only`);
		await client.query({
			text: `declare tidemark no scroll cursor for ${question}`,
			queryMode: "extended"
		});
		const { rows } = await client.query({
			text: `fetch ${MOST_ROWS + 1} from tidemark`,
			types
		});
		if (rows.length > 1e3) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
		return rows;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw error instanceof Error && error.name === "Failure" ? error : badQuestion(why);
	} finally {
		await client.end().catch(() => void 0);
	}
}

// src/state/postgres/undo.ts
/** What the transactions wrote that a snapshot (`750:760:751,755`) did not see. */
const since = (snapshot) => `xid >= '${snapshot.split(":")[0]}'::xid8 and not pg_visible_in_snapshot(xid, '${snapshot}')`;
/**
* Rows of a table that are there now and were not (`n` above 0: so many), or were and are not (below): the order in
* which they came and went does not matter.
*/
const netOf = ({ oid }, snapshot) => `
  select image, sum(sign)::int as n from ${JOURNAL$1}.entry
  where tbl = ${oid} and ${since(snapshot)} group by image having sum(sign) <> 0`;
const rowsOf = (table, snapshot, which) => `select (image::${table.name}) as r, n from (${netOf(table, snapshot)}) net where n ${which} 0 offset 0`;
function removal(table, snapshot) {
	const { name, key } = table;
	if (key.length > 0) {
		const same = key.map((column) => `x.${column} = (gone.r).${column}`).join(" and ");
		return `delete from only ${name} x using (${rowsOf(table, snapshot, ">")}) gone where ${same}`;
	}
	return `
    with gone as materialized (select image, n from (${netOf(table, snapshot)}) net where n > 0),
      copies as (select x.ctid as place, gone.n, row_number() over (partition by gone.image) as number
                 from only ${name} x join gone on (x.*)::text = gone.image)
    delete from only ${name} where ctid = any (array(select place from copies where number <= n))`;
}
function returning(table, snapshot) {
	const { name, columns } = table;
	const values = columns.map((column) => `(back.r).${column}`).join(", ");
	return `
    insert into ${name} ${columns.length > 0 ? `(${columns.join(", ")})` : ""} overriding system value
    select ${values} from (${rowsOf(table, snapshot, "<")}) back cross join generate_series(1, -back.n)`;
}
/** Statements that bring the rows of these tables back to what the snapshot saw. */
const undo$1 = (tables, snapshot) => [
	...tables.map((table) => removal(table, snapshot)),
	...tables.map((table) => returning(table, snapshot)),
	`delete from ${JOURNAL$1}.entry where ${since(snapshot)}`
];

// src/state/postgres/database.ts
const OLDEST_VERSION = 13e4;
const HOLDER = `select token, shown from ${JOURNAL$1}.holder`;
const RESTORES_BEFORE_VACUUM = 50;
/** Times that DDL may come between its being noticed and a mark. */
const MOST_EPOCHS = 5;
/** What a run reads at once, when it marks and when it goes back. */
const glance = ({ sequences, materialized }) => [
	HOLDER,
	SHAPE,
	positions(sequences),
	digests(materialized)
].join(";");
const shapeOf = (rows) => String(rows?.[0]?.["shape"]);
function seen(rows) {
	const [, , places, views] = rows;
	return {
		positions: positionsOf(places),
		views: JSON.stringify(views)
	};
}
/** A database whose changes are written down by triggers. */
var JournaledDatabase$1 = class {
	title;
	marks = new MarkStack();
	restores = 0;
	connection;
	epoch;
	quiet;
	holder;
	constructor(connection, { epoch, quiet }, holder) {
		this.connection = connection;
		this.epoch = epoch;
		this.quiet = quiet;
		this.holder = holder;
		const version = Math.floor(epoch.catalog.version / 1e4);
		const how = quiet === "owner" ? "undo journal as owner of its tables" : "undo journal";
		this.title = `${connection.shown.replace("PostgreSQL", `PostgreSQL ${version}`)}, ${how}`;
	}
	fingerprint() {
		return this.connection.transaction((run) => contentOf(run, this.epoch.catalog), "begin isolation level repeatable read read only");
	}
	async mark() {
		for (let times = 0; times < MOST_EPOCHS; times += 1) {
			const made = await this.seenNow();
			if (made) return this.marks.add(made);
			this.epoch = await this.connection.transaction((run) => this.nextEpoch(run));
		}
		throw reshaped(this.connection.shown, `${RESHAPED} again and again`);
	}
	/** How the database stands; undefined where it is made in another way than was known. */
	async seenNow() {
		const { epoch } = this;
		try {
			const [, snapshots, ...rows] = await this.connection.statements(`
        begin isolation level repeatable read read only;
        select pg_current_snapshot()::text as snapshot; ${glance(epoch.catalog)}; commit`);
			this.assertHeld(rows[0]);
			if (shapeOf(rows[1]) !== epoch.shape) return void 0;
			return {
				epoch,
				snapshot: String(snapshots?.[0]?.["snapshot"]),
				...seen(rows)
			};
		} catch (error) {
			if (problemsOf(error).some(({ code }) => code === "state/shape-changed")) return void 0;
			throw error;
		}
	}
	/** The journal put on what was added, so that marks from here on are whole. */
	async nextEpoch(run) {
		const [held] = await run(HOLDER);
		this.assertHeld(held);
		const catalog = await readCatalog$1(run);
		const { shown } = this.connection;
		assertFit$1(shown, catalog);
		if (await quietWay(this.connection, run, catalog) !== this.quiet) throw reshaped(shown, RESHAPED);
		const statements = watched(catalog, this.quiet);
		if (statements.length > 0) await run(statements.join(";"));
		return epochOf(run, catalog);
	}
	async restore(mark) {
		const then = this.marks.seen(mark);
		await this.connection.transaction((run) => this.goBack(run, then));
		this.epoch = then.epoch;
		this.marks.forgetAfter(mark);
		this.restores += 1;
		if (this.restores % RESTORES_BEFORE_VACUUM === 0) await this.connection.statements(`vacuum ${JOURNAL$1}.entry`);
	}
	async goBack(run, then) {
		const { catalog, shape } = then.epoch;
		const [, , , , ...rows] = await run(`
      ${beQuiet(this.quiet)};
      set local enable_hashjoin = off; set local enable_mergejoin = off;
      lock table ${JOURNAL$1}.entry in share row exclusive mode; ${glance(catalog)};
      select distinct tbl::text as oid from ${JOURNAL$1}.entry where ${since(then.snapshot)}`);
		this.assertHeld(rows[0]);
		const now = seen(rows);
		if (now.views !== then.views) throw reshaped(this.connection.shown, "a materialized view was refreshed");
		if (shapeOf(rows[1]) !== shape) await backTo(then.epoch, this.connection, run);
		const changed = new Set(rows[4]?.map(({ oid }) => oid));
		const tables = catalog.tables.filter(({ oid }) => changed.has(oid));
		const statements = [...tables.length > 0 ? quietly(this.quiet, catalog, tables, undo$1(tables, then.snapshot)) : [], setBack(then.positions, now.positions)].filter((statement) => statement !== "");
		if (statements.length > 0) await run(statements.join(";"));
	}
	query(question) {
		return answer$1(this.connection, question);
	}
	async close() {
		try {
			await this.connection.transaction(async (run) => {
				const [[there] = []] = await run(`select to_regclass('${JOURNAL$1}.holder') is not null as journal`);
				if (there?.["journal"] !== true) return;
				const [[held] = []] = await run(HOLDER);
				if (held === void 0 || held["token"] === this.holder.token) await run(REMOVE);
			});
		} catch (error) {
			const [problem] = problemsOf(error);
			if (problem?.code !== "environment/state-in-use") throw notRemoved(this.connection.shown, problem?.message ?? "", `${REMOVE};`);
		} finally {
			await this.connection.end();
		}
	}
	/** Throws where the journal is not ours any more. */
	assertHeld([held] = []) {
		if (held?.["token"] === this.holder.token) return;
		throw journalLost(this.connection.shown, held === void 0 ? "the server crashed" : `another run took over, ${String(held["shown"])}`);
	}
};
/** Puts the journal into a database. Rejects with a Failure where that may not be, or cannot be exact. */
async function journaled$1(connection, holder, { note }) {
	const { shown } = connection;
	const notes = [];
	const installed = await connection.transaction(async (run) => {
		notes.length = 0;
		const [[left] = []] = await run(`select to_regnamespace('${JOURNAL$1}') is not null as journal`);
		if (left?.["journal"] === true) notes.push(`The undo journal that an earlier run left in ${shown} was removed.`);
		await run(REMOVE);
		const read = await readCatalog$1(run);
		assertFit$1(shown, read);
		const quiet = await quietWay(connection, run, read);
		await run(installation$1(read, quiet, holder));
		return {
			epoch: await epochOf(run, read),
			quiet
		};
	});
	for (const text of [...notes, ...gaps(shown, installed.epoch.catalog)]) note(text);
	return new JournaledDatabase$1(connection, installed, holder);
}
function assertFit$1(shown, { version, grants }) {
	if (version < OLDEST_VERSION) throw tooOld(shown, String(Math.floor(version / 1e4)), "PostgreSQL 13");
	if (grants.length > 0) throw noRight(shown, "to read, write and watch all tables", grants);
}
/** What the journal does not see. */
function gaps(shown, { foreign, largeObjects, sequences }) {
	const ahead = sequences.filter((one) => one.ahead).map(({ name }) => name);
	return [
		...foreign.length > 0 ? [`Foreign tables of ${shown} are not brought back: ${foreign.join(", ")}.`] : [],
		...largeObjects ? [`What large objects of ${shown} hold is not brought back.`] : [],
		...ahead.length > 0 ? [`Sessions of the app keep numbers taken ahead (CACHE) of these sequences of ${shown}: ${ahead.join(", ")}.`] : []
	];
}

// src/state/postgres/postgres.ts
/** PostgreSQL 13 and newer. The app's connections stay as they are. */
const postgres = {
	name: "postgres",
	options: PostgresOptions,
	async open({ url, allow }, world) {
		const server = permitted({
			server: serverOf(url, 5432),
			system: "PostgreSQL",
			example: "postgres://user@127.0.0.1:5432/shop_test",
			allow
		});
		const holder = newHolder();
		const connection = new Connection(postgresDriver(world.projectFolder), server, holder.shown);
		try {
			return await journaled$1(connection, holder, world);
		} catch (error) {
			await connection.end();
			throw error;
		}
	}
};

// src/state/redis/redis.ts
/** Says which other databases of the server hold something: nobody brings those back. */
async function tellOthers({ client, area, title }, world) {
	const left = [...(await client.info("keyspace")).matchAll(/^db(\d+):/gm)].map(([, number]) => Number(number)).filter((number) => !area.databases.includes(number));
	if (left.length > 0) world.note(`${title}: database ${left.join(", ")} of the server holds keys too, and is not brought back; if the app uses it, name it under \`databases\`.`);
}
async function open(options, world) {
	const owns = (key) => !key.startsWith(OURS$2);
	const opened = await openServer({
		...options,
		system: "Redis",
		owns
	}, world);
	try {
		await asking(opened.title, () => tellOthers(opened, world));
	} catch (error) {
		await opened.release();
		throw error;
	}
	return new RedisSystem(opened);
}
const redis = {
	name: "redis",
	options: RedisOptions,
	open
};

// src/state/sqlite/catalog.ts
/** What the names of all of the journal's tables begin with. */
const JOURNAL = "tidemark_journal";
const quoted = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const text = (row, field) => String(row[field] ?? "");
const yes = (row, field) => Number(row[field]) !== 0;
function indexesOf(session, table) {
	return session.all(`pragma index_list(${quoted(table)})`).filter((row) => yes(row, "unique")).map((row) => {
		const parts = session.all(`pragma index_xinfo(${quoted(text(row, "name"))})`).filter((part) => yes(part, "key"));
		return {
			isPrimary: text(row, "origin") === "pk",
			columns: parts.map((part) => ({
				name: text(part, "name"),
				collation: text(part, "coll")
			})),
			hasExpression: parts.some((part) => part["name"] === null)
		};
	});
}
function tableOf(session, row, at) {
	const name = text(row, "name");
	const columns = session.all(`pragma table_xinfo(${quoted(name)})`);
	const names = new Set(columns.map((column) => text(column, "name").toLowerCase()));
	const own = columns.filter((column) => !yes(column, "hidden")).map((column) => text(column, "name"));
	const indexes = indexesOf(session, name);
	const primary = indexes.find(({ isPrimary }) => isPrimary);
	const numbered = columns.filter((column) => yes(column, "pk"));
	const hasRowid = !yes(row, "wr");
	const [alias] = numbered;
	const isNumbered = hasRowid && numbered.length === 1 && primary === void 0 && /^integer$/i.test(text(alias ?? {}, "type"));
	const free = [
		"rowid",
		"_rowid_",
		"oid"
	].find((word) => !names.has(word));
	const number = isNumbered ? quoted(text(alias ?? {}, "name")) : free;
	return {
		at,
		name,
		columns: own,
		rowid: hasRowid ? number : void 0,
		isNumbered,
		key: hasRowid ? [] : primary?.columns ?? [],
		unique: indexes.filter(({ hasExpression }) => !hasExpression).map((index) => index.columns)
	};
}
/** Modules that keep all in tables beside their own, and those that only show what others hold. */
const KNOWN = /* @__PURE__ */ new Set([
	"fts3",
	"fts4",
	"fts5",
	"rtree",
	"rtree_i32",
	"geopoly",
	"fts5vocab",
	"fts4aux",
	"dbstat"
]);
/** Virtual tables whose content may lie anywhere. */
const unknownIn = (session) => session.all("select name, sql from sqlite_schema where type = 'table' and sql like 'create virtual table%'").map((row) => [text(row, "name"), /\busing\s+["'`[]?(\w+)/i.exec(text(row, "sql"))?.[1] ?? ""]).filter(([, module]) => !KNOWN.has(module.toLowerCase())).map(([name, module]) => `${name} (${module})`);
/** What is in the database. */
function readCatalog(session) {
	const all = session.all("select * from pragma_table_list where schema = 'main' order by name").filter((row) => !/^(sqlite_|tidemark_)/.test(text(row, "name")));
	const tablesOf = (type) => all.filter((row) => row["type"] === type).map((row, at) => tableOf(session, row, at));
	const tables = tablesOf("table");
	return {
		tables,
		shadows: tablesOf("shadow"),
		unknown: unknownIn(session),
		expressions: tables.filter(({ name }) => indexesOf(session, name).some(({ hasExpression }) => hasExpression)).map(({ name }) => name),
		hasSequences: session.all("select 1 from sqlite_schema where name = 'sqlite_sequence'").length > 0
	};
}
const journalOf = ({ at }) => `${JOURNAL}_${at}`;
/** Columns of a table's part of the journal that hold a row. */
const journalColumns = ({ columns }) => columns.map((_, at) => `c${at}`);
const columnsOf = ({ columns }) => columns.map(quoted);
const journalColumn = ({ columns }, name) => `c${columns.indexOf(name)}`;

// src/state/sqlite/copies.ts
const copyOf = ({ at }) => `temp.copy_${at}`;
const valuesOf = (table) => [...table.rowid === void 0 || table.isNumbered ? [] : [table.rowid], ...columnsOf(table)];
const copied = (table) => valuesOf(table).map((_, at) => `c${at}`);
const keyOf = ({ rowid, key }) => rowid === void 0 ? key.map(({ name }) => quoted(name)) : [rowid];
/**
* Whether a row of the table, `s`, and one of its copy, `c`, are the very same: 1 and 1.0 are equal, and not the same.
* The index of a copy has no type, so there the table's value must have none either (`+`).
*/
function same$1(table, searched) {
	const values = valuesOf(table);
	return [sameKey(table, searched), ...values.map((value, at) => `s.${value} IS c.c${at} AND typeof(s.${value}) = typeof(c.c${at})`)].join(" AND ");
}
function sameKey(table, searched) {
	const values = valuesOf(table);
	const sign = searched === "c" ? "+" : "";
	return keyOf(table).map((name) => `${sign}s.${name} = c.c${values.indexOf(name)}`).join(" AND ");
}
const thenThere = (mark) => `c.since <= ${mark} AND (c.until IS NULL OR c.until > ${mark})`;
function prepareCopies(session, tables) {
	if (tables.length > 0) session.exec("pragma temp_store = memory");
	for (const table of tables) {
		const keys = keyOf(table).map((name) => `c${valuesOf(table).indexOf(name)}`);
		session.exec(`
      CREATE TABLE ${copyOf(table)} (since, until, ${copied(table).join(", ")});
      CREATE INDEX temp.copy_${table.at}_key ON copy_${table.at} (${keys.join(", ")})`);
	}
}
/** Notes what the tables hold at a mark. */
function copy(session, tables, mark) {
	for (const table of tables) {
		const [name, copies] = [quoted(table.name), copyOf(table)];
		session.exec(`
      UPDATE ${copies} AS c SET until = ${mark} WHERE until IS NULL
        AND NOT EXISTS (SELECT 1 FROM ${name} s WHERE ${same$1(table, "s")});
      INSERT INTO ${copies} SELECT ${mark}, NULL, ${valuesOf(table).join(", ")} FROM ${name} s
        WHERE NOT EXISTS (SELECT 1 FROM ${copies} c WHERE c.until IS NULL AND ${same$1(table, "c")})`);
	}
}
/** Brings back what the tables held at a mark, and forgets what was noted later. */
function putBack(session, tables, mark) {
	for (const table of tables) {
		const [name, copies] = [quoted(table.name), copyOf(table)];
		session.exec(`
      DELETE FROM ${name} AS s
        WHERE NOT EXISTS (SELECT 1 FROM ${copies} c WHERE ${thenThere(mark)} AND ${same$1(table, "c")});
      INSERT INTO ${name} (${valuesOf(table).join(", ")}) SELECT ${copied(table).join(", ")} FROM ${copies} c
        WHERE ${thenThere(mark)} AND NOT EXISTS (SELECT 1 FROM ${name} s WHERE ${sameKey(table, "s")});
      DELETE FROM ${copies} WHERE since > ${mark};
      UPDATE ${copies} SET until = NULL WHERE until > ${mark}`);
	}
}
/** Bytes that the tables hold, all in all. */
function sizeOf(session, tables) {
	return tables.reduce((bytes, table) => {
		const lengths = columnsOf(table).map((column) => `coalesce(sum(length(${column})), 0)`);
		const [row] = session.all(`select ${lengths.join(" + ")} as bytes from ${quoted(table.name)}`);
		return bytes + Number(row?.["bytes"]);
	}, 0);
}

// src/state/sqlite/journal.ts
/** Writes rows down: the trigger's own, or some of the table, which stands beside as `t`. */
function write(table, sign, row, where = "") {
	const values = [table.rowid === void 0 ? "null" : `${row}.${table.rowid}`, ...columnsOf(table).map((column) => `${row}.${column}`)];
	const from = row === "t" ? `${JOURNAL}, ${quoted(table.name)} t` : JOURNAL;
	return `INSERT INTO ${journalOf(table)} (mark, sign, ${["row", ...journalColumns(table)].join(", ")})
    SELECT mark, ${sign}, ${values.join(", ")} FROM ${from}${where === "" ? "" : ` WHERE ${where}`};`;
}
const same = (columns) => columns.map(({ name, collation }) => `t.${quoted(name)} = NEW.${quoted(name)} COLLATE ${quoted(collation)}`).join(" AND ");
/** What tells rows apart differs between these two. */
const moved = ({ rowid, key }, a, b) => rowid === void 0 ? key.map(({ name }) => `${a}.${quoted(name)} IS NOT ${b}.${quoted(name)}`).join(" OR ") : `${a}.${rowid} <> ${b}.${rowid}`;
/** Rows that would be in the way of a new one: REPLACE deletes them, and fires no trigger. */
function inTheWay(table, others) {
	return [...table.rowid === void 0 ? [] : [`t.${table.rowid} = NEW.${table.rowid}`], ...table.unique.map(same)].map((where) => write(table, -1, "t", `${where}${others}`)).join(" ");
}
function trigger({ at, name }, when, body) {
	if (body === "") return [];
	return [`CREATE TRIGGER tidemark_${at}_${when.toLowerCase().replace(" ", "_")} ${when} ON ${quoted(name)} FOR EACH ROW
     WHEN (SELECT quiet FROM ${JOURNAL}) = 0 BEGIN ${body} END`];
}
/**
* A row is written as it was (-1) before it goes or changes, and as it is (1) where it is new or has another key. The
* newest trigger of a table fires first, so what the project's own do to a new row is written after it.
*/
const triggers = (table) => [
	...trigger(table, "BEFORE INSERT", inTheWay(table, "")),
	...trigger(table, "AFTER INSERT", write(table, 1, "NEW")),
	...trigger(table, "BEFORE UPDATE", `${write(table, -1, "OLD")} ${inTheWay(table, ` AND (${moved(table, "t", "OLD")})`)}`),
	...trigger(table, "AFTER UPDATE", write(table, 1, "NEW", moved(table, "OLD", "NEW"))),
	...trigger(table, "BEFORE DELETE", write(table, -1, "OLD"))
];
/** Without types, so that every value stays of its own. */
const journalTable = (table) => `CREATE TABLE ${journalOf(table)}
    (id INTEGER PRIMARY KEY, mark, sign, ${["row", ...journalColumns(table)].join(", ")})`;
/** Statements that put the journal into the database. */
const installation = ({ tables }, { token, shown }) => [
	`CREATE TABLE ${JOURNAL} (mark INTEGER, quiet INTEGER, token TEXT, shown TEXT)`,
	`INSERT INTO ${JOURNAL} VALUES (0, 0, ${literal(token)}, ${literal(shown)})`,
	...tables.map(journalTable),
	...tables.flatMap(triggers)
].join(";\n");

// src/state/sqlite/question.ts
/** Prints the rows of the question as JSON. Integers are numbers where no digit is lost, bytes are hex. */
const PROGRAM = `
  const { DatabaseSync } = require('node:sqlite');
  const [path, question, most] = process.argv.slice(1);
  const plain = (name, value) => {
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  };
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 5000, readBigInts: true });
    const rows = [];
    for (const row of database.prepare(question).iterate()) if (rows.push(row) > Number(most)) break;
    process.stdout.write(JSON.stringify({ rows }, plain));
  } catch (error) {
    process.stdout.write(JSON.stringify({ error: error.message }));
  }`;
/** Rows of one SELECT, of a file that is opened to be read, in a process of its own that can be ended. */
async function answer(path, question) {
	const args = [
		"--no-warnings",
		"-e",
		PROGRAM,
		"--",
		path,
		question,
		String(MOST_ROWS)
	];
	const printed = await new Promise((done, fail) => {
		const limits = {
			timeout: LONGEST_QUESTION,
			killSignal: "SIGKILL",
			maxBuffer: 64e6
		};
		execFile(process.execPath, args, {
			...limits,
			env: {}
		}, (error, stdout) => {
			if (error) fail(badQuestion(error.killed === true ? "it takes too long" : "its rows are too large"));
			else done(stdout);
		});
	});
	const { rows, error } = JSON.parse(printed);
	if (rows === void 0) throw badQuestion(error ?? "nothing came back");
	if (rows.length > 1e3) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
	return rows;
}

// src/state/sqlite/undo.ts
/** The first that was written of each row since a mark says what was there then: the row, or none where it is new. */
function undo(table, mark) {
	const journal = journalOf(table);
	const name = quoted(table.name);
	const numbered = table.rowid !== void 0 && !table.isNumbered;
	const into = [...numbered ? [table.rowid] : [], ...columnsOf(table)].join(", ");
	const from = [...numbered ? ["row"] : [], ...journalColumns(table)].join(", ");
	const key = table.rowid === void 0 ? table.key.map(({ name: column, collation }) => `${journalColumn(table, column)} COLLATE ${quoted(collation)}`) : ["row"];
	return [
		`DELETE FROM ${name} WHERE ${table.rowid === void 0 ? `EXISTS (SELECT 1 FROM ${journal} j WHERE j.mark >= ${mark} AND ${table.key.map((column) => `${name}.${quoted(column.name)} = j.${journalColumn(table, column.name)}`).join(" AND ")})` : `${table.rowid} IN (SELECT row FROM ${journal} WHERE mark >= ${mark})`}`,
		`INSERT INTO ${name} (${into}) SELECT ${from} FROM ${journal} WHERE sign = -1 AND id IN
     (SELECT min(id) FROM ${journal} WHERE mark >= ${mark} GROUP BY ${key.join(", ")})`,
		`DELETE FROM ${journal} WHERE mark >= ${mark}`
	].join(";\n");
}

// src/state/sqlite/database.ts
/** A file whose changes are written down by triggers. */
var JournaledDatabase = class {
	title;
	marks = new MarkStack();
	file;
	catalog;
	holder;
	/** Goes up with any DDL and VACUUM, ours too. */
	version;
	constructor(file, installed, holder) {
		this.file = file;
		this.catalog = installed.catalog;
		this.version = installed.version;
		this.holder = holder;
		this.title = `${file.shown}, undo journal`;
	}
	fingerprint() {
		return this.file.reading((session) => {
			const hash = createHash("sha256");
			for (const table of [...this.catalog.tables, ...this.catalog.shadows]) {
				const { name, rowid, key } = table;
				const values = [...rowid === void 0 ? [] : [rowid], ...columnsOf(table)];
				const order = rowid ?? key.map((column) => quoted(column.name)).join(", ");
				hash.update(JSON.stringify([name, values]));
				const row = values.map((value) => `quote(${value})`).join(" || ',' || ");
				for (const { image } of session.each(`select ${row} as image from ${quoted(name)} order by ${order}`)) hash.update(`${String(image)}\n`);
			}
			const sequences = sequencesOf(session, this.catalog).map((row) => Object.values(row).map(String));
			return hash.update(JSON.stringify(sequences)).digest("hex");
		});
	}
	async mark() {
		const seen = await this.file.transaction((session) => {
			const number = this.held(session) + 1;
			session.exec(`update ${JOURNAL} set mark = ${number}`);
			copy(session, this.catalog.shadows, number);
			return {
				number,
				sequences: sequencesOf(session, this.catalog)
			};
		});
		return this.marks.add(seen);
	}
	async restore(mark) {
		const then = this.marks.seen(mark);
		this.version = await this.file.transaction((session) => {
			this.held(session);
			this.goBack(session, then);
			return versionOf(session);
		});
		this.marks.forgetAfter(mark);
	}
	goBack(session, { number, sequences }) {
		const tables = this.catalog.tables.filter((table) => session.all(`select 1 from ${journalOf(table)} where mark >= ${number} limit 1`).length > 0);
		const names = tables.map(({ name }) => literal(name)).join(", ");
		const triggers = triggersOf(session, names);
		session.exec(`update ${JOURNAL} set quiet = 1`);
		for (const { name } of triggers) session.exec(`drop trigger ${quoted(String(name))}`);
		for (const table of tables) session.exec(undo(table, number));
		for (const { sql } of triggers) session.exec(String(sql));
		session.exec(`update ${JOURNAL} set quiet = 0`);
		putBack(session, this.catalog.shadows, number);
		if (!this.catalog.hasSequences) return;
		session.exec("delete from sqlite_sequence");
		for (const { rowid, name, seq } of sequences) session.run("insert into sqlite_sequence (rowid, name, seq) values (?, ?, ?)", [
			rowid,
			name,
			seq
		]);
	}
	query(question) {
		return answer(this.file.path, question);
	}
	async close() {
		if (!this.file.isOpen) return;
		try {
			await this.file.transaction((session) => {
				if (!isInstalled(session)) return;
				const [held] = session.all(`select token from ${JOURNAL}`);
				if (held?.["token"] === this.holder.token) remove(session);
			});
		} catch (error) {
			const [problem] = problemsOf(error);
			throw notRemoved(this.file.shown, problem?.message ?? "", "drop its triggers and tables whose names begin with tidemark_.");
		}
		this.file.close();
	}
	/** The number of the newest mark. Throws where the journal is not as we left it. */
	held(session) {
		const { shown } = this.file;
		if (!isInstalled(session)) throw journalLost(shown, "somebody removed it");
		const [held] = session.all(`select mark, token, shown from ${JOURNAL}`);
		if (held?.["token"] !== this.holder.token) throw journalLost(shown, `another run took over, ${String(held?.["shown"])}`);
		if (versionOf(session) !== this.version) throw reshaped(shown, "tables were changed, or VACUUM was run,");
		return Number(held["mark"]);
	}
};
const versionOf = (session) => Number(session.all("select schema_version as version from pragma_schema_version")[0]?.["version"]);
/** All triggers of those of these tables that have some of their own, ours last, since the newest fires first. */
const triggersOf = (session, names) => session.all(`
    with triggers as (select rowid as place, name, tbl_name, sql, name like 'tidemark\\_%' escape '\\' as ours
                      from sqlite_schema where type = 'trigger' and tbl_name collate nocase in (${names}))
    select name, sql from triggers
    where tbl_name collate nocase in (select tbl_name from triggers where not ours) order by ours, place`);
const isInstalled = (session) => session.all(`select 1 from sqlite_schema where type = 'table' and name = '${JOURNAL}'`).length > 0;
const sequencesOf = (session, { hasSequences }) => hasSequences ? session.all("select rowid, name, seq from sqlite_sequence order by rowid") : [];
function remove(session) {
	const own = session.all(`select type, name from sqlite_schema
    where type in ('trigger', 'table') and name like 'tidemark\\_%' escape '\\' order by type desc`);
	for (const { type, name } of own) session.exec(`drop ${String(type)} if exists ${quoted(String(name))}`);
}
/** Bytes of virtual tables that are copied, at most. */
const MOST_COPIED = 16777216;
function assertFit(session, shown, { shadows, unknown }) {
	const [about, why] = unknown.length > 0 ? [`virtual tables (${unknown.join(", ")})`, "content no journal sees"] : ["virtual tables", "content is too large to be copied at each checkpoint (16 MiB at most)"];
	if (unknown.length === 0 && sizeOf(session, shadows) <= MOST_COPIED) return;
	throw new Failure({
		code: "state/virtual-tables",
		owner: "environment",
		message: `${shown} has ${about}, whose ${why}.`,
		next: "Bring its state back by a reset request instead: leave sqlite: out of state:."
	});
}
/** Puts the journal into a file. */
async function journaled(file, holder, { note }) {
	const { hadLeftovers, ...installed } = await file.transaction((session) => {
		const there = isInstalled(session);
		remove(session);
		const catalog = readCatalog(session);
		assertFit(session, file.shown, catalog);
		prepareCopies(session, catalog.shadows);
		session.exec(installation(catalog, holder));
		return {
			hadLeftovers: there,
			catalog,
			version: versionOf(session)
		};
	});
	if (hadLeftovers) note(`The undo journal that an earlier run left in ${file.shown} was removed.`);
	const { expressions } = installed.catalog;
	if (expressions.length > 0) note(`REPLACE by a unique index on an expression is not noticed in ${file.shown}: table ${expressions.join(", ")}.`);
	return new JournaledDatabase(file, installed, holder);
}

// src/state/sqlite/file.ts
/** ms that the driver itself waits for a lock; nothing else happens meanwhile, so it is short. */
const DRIVER_WAIT = 50;
const BUSY = /* @__PURE__ */ new Set([5, 6]);
const isBusy = (error) => {
	const code = error instanceof Error ? Reflect.get(error, "errcode") : void 0;
	return typeof code === "number" && BUSY.has(code & 255);
};
/** A database file that others have open, too. */
var SqliteFile = class SqliteFile {
	inTurn = queue();
	database;
	inode;
	path;
	shown;
	constructor(database, path, shown) {
		this.database = database;
		this.path = path;
		this.shown = shown;
		this.inode = statSync(path).ino;
	}
	static async open(path, shown) {
		const database = new (await (import("node:sqlite"))).DatabaseSync(path, {
			timeout: DRIVER_WAIT,
			readBigInts: true,
			enableForeignKeyConstraints: false,
			defensive: false
		});
		const file = new SqliteFile(database, path, shown);
		await file.attempt((session) => session.exec("pragma ignore_check_constraints = 1; pragma synchronous = off"));
		return file;
	}
	/** All or nothing, and nobody else writes meanwhile. It is done again where others hold the file for a moment. */
	transaction(work) {
		return this.attempt((session) => {
			session.exec("begin immediate");
			const done = work(session);
			session.exec("commit");
			return done;
		});
	}
	/** What others write meanwhile is not seen. */
	reading(work) {
		return this.attempt((session) => {
			session.exec("begin");
			const done = work(session);
			session.exec("commit");
			return done;
		});
	}
	attempt(work) {
		const { database } = this;
		const session = {
			exec: (sql) => database.exec(sql),
			all: (sql) => database.prepare(sql).all(),
			each: (sql) => database.prepare(sql).iterate(),
			run: (sql, values) => void database.prepare(sql).run(...values)
		};
		const once = async () => {
			this.assertSame();
			try {
				return work(session);
			} catch (error) {
				if (database.isTransaction) database.exec("rollback");
				throw error;
			}
		};
		return this.inTurn(() => patiently(PATIENCE, once, isBusy).catch((error) => {
			if (error instanceof Failure) throw error;
			const message = error instanceof Error ? error.message : String(error);
			throw isBusy(error) ? busy(this.shown, message) : refused(this.shown, message);
		}));
	}
	/** A file that was put in the place of ours is another database. */
	assertSame() {
		if (statSync(this.path, { throwIfNoEntry: false })?.ino !== this.inode) throw journalLost(this.shown, "the file was replaced or deleted");
	}
	close() {
		if (this.database.isOpen) this.database.close();
	}
	get isOpen() {
		return this.database.isOpen;
	}
};

// src/state/sqlite/sqlite.ts
/** Who put a journal into a file, as it says itself. */
async function holderOf(path) {
	const rows = await answer(path, `select shown from ${JOURNAL}`).catch(() => []);
	return String(rows[0]?.["shown"] ?? "on this machine");
}
/** A file of SQLite that the app has open. Its connections stay as they are. */
const sqlite = {
	name: "sqlite",
	options: SqliteOptions,
	async open({ file: named }, world) {
		const shown = `SQLite ${named}`;
		if (looksLikeProduction(named)) throw new Failure({
			code: "state/production",
			owner: "config",
			message: `${shown} looks like production, whose state is never changed.`,
			next: "Name a file that is there for tests; a path with prod, production or live in it is always refused."
		});
		const path = await realpath(resolve(world.projectFolder, named)).catch(() => void 0);
		if (path === void 0) throw unreachable(shown, "there is no such file.");
		const release = await lockHere(`SQLite ${path}`).catch(async () => {
			throw heldBy(shown, await holderOf(path));
		});
		try {
			const file = await SqliteFile.open(path, shown);
			const system = await journaled(file, newHolder(), world).catch((error) => {
				file.close();
				throw error;
			});
			const close = system.close.bind(system);
			return Object.assign(system, { close: () => close().finally(release) });
		} catch (error) {
			await release();
			if (error instanceof Failure) throw error;
			throw unreachable(shown, problemsOf(error)[0]?.message ?? "");
		}
	}
};

// src/state/registry.ts
/** Every kind of system, in the order in which they are marked; brought back in reverse. */
const stateAdapters = [
	command,
	hook,
	postgres,
	mysql,
	sqlite,
	redis,
	memcached,
	rabbitmq,
	bullmq,
	celery,
	s3,
	gcs,
	azureBlob,
	mail
];

export { stateAdapters };
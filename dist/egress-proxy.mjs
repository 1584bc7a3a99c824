import "node:module";
import { parentPort } from "node:worker_threads";
import { lookup } from "node:dns/promises";
import { BlockList, connect, isIP, isIPv6 } from "node:net";
import { Agent, createServer, request } from "node:http";
import { pipeline } from "node:stream";
import { Agent as Agent$1, request as request$1 } from "node:https";
import { TLSSocket, connect as connect$1, createSecureContext, rootCertificates } from "node:tls";
import { once } from "node:events";

// src/system/egress/private-address.ts
/**
* Ranges a preview never lives in (IANA's special-purpose registries, RFC 6890, and what was withdrawn from them), and
* the one public address that is inside of a cloud: Azure's host, 168.63.129.16.
*/
const privateRanges = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["168.63.129.16", 32],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
]) privateRanges.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["::", 128],
	["::1", 128],
	["64:ff9b:1::", 48],
	["100::", 64],
	["2001::", 23],
	["2001:db8::", 32],
	["3fff::", 20],
	["5f00::", 16],
	["fc00::", 7],
	["fe80::", 10],
	["fec0::", 10],
	["ff00::", 8]
]) privateRanges.addSubnet(net, bits, "ipv6");
/** The eight groups of an IPv6 address without a zone. */
function groupsOf(address) {
	const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
	const numbers = (text) => text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
	if (tail === void 0) return numbers(head);
	const [before, after] = [numbers(head), numbers(tail)];
	return [
		...before,
		...Array.from({ length: 8 - before.length - after.length }, () => 0),
		...after
	];
}
/**
* The IPv4 address to which a gateway or the machine itself would send what goes to this IPv6 one: mapped,
* compatible, NAT64, 6to4.
*/
function embedded(address) {
	const groups = groupsOf(address);
	const dotted = (high = 0, low = 0) => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
	const starts = (...prefix) => prefix.every((group, index) => groups[index] === group);
	if (starts(8194)) return dotted(groups[1], groups[2]);
	return starts(0, 0, 0, 0, 0, 65535) || starts(0, 0, 0, 0, 65535, 0) || starts(0, 0, 0, 0, 0, 0) || starts(100, 65435, 0, 0, 0, 0) ? dotted(groups[6], groups[7]) : void 0;
}
/** Where clouds answer their own machines with names, tokens and start scripts; every link-local address with them. */
const cloudRanges = new BlockList();
for (const [net, bits] of [
	["168.63.129.16", 32],
	["169.254.0.0", 16],
	["100.100.100.200", 32],
	["192.0.0.192", 32]
]) cloudRanges.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["fd00:ec2::", 32],
	["fd20:ce::254", 128],
	["fe80::", 10]
]) cloudRanges.addSubnet(net, bits, "ipv6");
function isIn(ranges, address) {
	const family = isIP(address);
	if (family === 4) return ranges.check(address, "ipv4");
	if (family !== 6) return false;
	const bare = address.replace(/%.*$/, "");
	const inner = embedded(bare);
	return ranges.check(bare, "ipv6") || inner !== void 0 && ranges.check(inner, "ipv4");
}
/**
* True for loopback, private, link-local, metadata, CGNAT, unique-local and documentation addresses; IPv4 inside IPv6
* too.
*/
function isPrivateAddress(address) {
	return isIn(privateRanges, address);
}
/** True for addresses of a cloud's metadata service and its kind (AWS, Azure, Google, Oracle, Alibaba). */
function isCloudAddress(address) {
	return isIn(cloudRanges, address);
}
/** Names that lead inside wherever they are resolved: this machine, its network, a cloud's metadata service. */
function isPrivateName(host) {
	return /(^|\.)(localhost|local|internal|localdomain|home\.arpa)$/.test(host);
}
/** Names under which clouds serve their metadata. */
function isCloudName(host) {
	return /^(metadata|metadata\.google\.internal|instance-data(\.ec2\.internal)?)$/.test(host);
}

// src/system/egress/permit.ts
/** What a name of the internet is made of; a comma or star would be another rule where it is handed to Chrome. */
const NAME = /^[\w.-]+$/;
async function systemResolve(host) {
	return (await lookup(host, { all: true }).catch(() => [])).map((entry) => entry.address);
}
/** `LOCALHOST.`, `[::1]`: in small letters, without brackets and the dot at the end. */
function bareHost(host) {
	return host.toLowerCase().replace(/^\[|\]$|\.$/g, "");
}
async function addressesOf(host, resolve) {
	if (isIP(host)) return [host];
	return NAME.test(host) ? resolve(host) : [];
}
/**
* Looks a host up and checks all that it leads to; one private address among public ones is enough to refuse it.
* Where private hosts are allowed, a cloud's metadata service still is not.
*/
async function permitHost(host, allowPrivate, resolve) {
	const bare = bareHost(host);
	const [nameInside, addressInside] = allowPrivate ? [isCloudName, isCloudAddress] : [isPrivateName, isPrivateAddress];
	if (nameInside(bare)) return { kind: "private-name" };
	const addresses = await addressesOf(bare, resolve);
	if (addresses.length === 0) return { kind: "unknown" };
	const address = addresses.find(addressInside);
	return address === void 0 ? {
		kind: "permitted",
		addresses
	} : {
		kind: "private-address",
		address
	};
}
/** The same beside a target whose own host was checked before; without one, private hosts are allowed. */
async function permitBeside(pinned, host, resolve) {
	return pinned && bareHost(pinned.host) === bareHost(host) ? {
		kind: "permitted",
		addresses: [pinned.address]
	} : permitHost(host, pinned === void 0, resolve);
}

// src/system/egress/names.ts
/** ms that a name is known for, as long as browsers do; and one that leads nowhere. */
const [KNOWN, UNKNOWN] = [6e4, 1e4];
/** Names that are remembered: a page may make up as many as it likes. */
const MOST = 1e3;
/**
* Looks each name up once for all who ask for it meanwhile, and remembers the answer for a while: pages of one run ask
* for the same hosts, and name servers leave some of very many questions at once without an answer for seconds.
*/
function remembering(resolve, now = () => performance.now()) {
	const names = /* @__PURE__ */ new Map();
	return (host) => {
		const known = names.get(host);
		if (known && now() < known.until) return known.addresses;
		const asked = {
			addresses: resolve(host),
			until: Infinity
		};
		const [oldest] = names.keys();
		if (names.size >= MOST && oldest !== void 0) names.delete(oldest);
		names.set(host, asked);
		asked.addresses.then(({ length }) => asked.until = now() + (length > 0 ? KNOWN : UNKNOWN), () => names.delete(host));
		return asked.addresses;
	};
}
/** The names of this process. */
const rememberedResolve = remembering(systemResolve);

// src/system/http/host-port.ts
/** A host as sockets take it: `::1` of `http://[::1]/`. */
function hostOf({ hostname }) {
	return hostname.replace(/^\[|\]$/g, "");
}
/** The port of an address; its scheme's own where it names none. */
function portOf({ port, protocol }) {
	return Number(port) || (protocol === "https:" ? 443 : 80);
}

// src/system/egress/agent.ts
/** An agent for one request to `url` over a connection that `connect` makes, secured where the address says so. */
function agentOver(url, connect, tls = {}) {
	const host = hostOf(url);
	const secure = url.protocol === "https:";
	const agent = secure ? new Agent$1({ keepAlive: false }) : new Agent({ keepAlive: false });
	const ready = async () => {
		const socket = await connect();
		return secure ? connect$1({
			...tls,
			socket,
			...isIP(host) === 0 && { servername: host }
		}) : socket;
	};
	agent.createConnection = (_options, created) => {
		const done = created;
		ready().then((socket) => done?.(null, socket), (error) => done?.(error));
	};
	return agent;
}

// src/system/http/pinned.ts
/** A name service that answers with what was checked, whatever it is asked. */
function lookupOf(addresses) {
	const all = addresses.map((address) => ({
		address,
		family: isIP(address)
	}));
	return (_host, options, answer) => {
		const [first = {
			address: "",
			family: 4
		}] = all;
		if (options.all) answer(null, all);
		else answer(null, first.address, first.family);
	};
}

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};

// src/system/egress/upstream.ts
/** ms in which a proxy has to open a tunnel. */
const PATIENCE$1 = 3e4;
function parsed(url) {
	try {
		return getProxyUrl(url);
	} catch {
		return;
	}
}
/** Without its value, which may hold a password. */
function noProxy(name) {
	return /* @__PURE__ */ new Error(`${name} is not the address of an HTTP proxy.`);
}
/**
* The proxy through which an address is reached from here, as the environment says (`HTTPS_PROXY`, `HTTP_PROXY`,
* `NO_PROXY`), read by the rules of GitHub's own toolkit. Undefined: directly. Throws where what it says is no proxy of
* HTTP.
*/
function upstreamOf(url) {
	const name = `${url.protocol.slice(0, -1)}_proxy`;
	if (!(process.env[name] || process.env[name.toUpperCase()]) || checkBypass(url)) return void 0;
	const found = parsed(url);
	if (found?.protocol !== "http:" && found?.protocol !== "https:") throw noProxy(name.toUpperCase());
	return found;
}
/** `10.0.0.1:443`, `[2606:4700::1111]:443`. */
function authority(address, port) {
	return `${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
function refused(upstream, to, how) {
	const message = `the proxy ${upstream.host} opens no way to ${to} (${how})`;
	return new Error(message);
}
function lost(upstream, error) {
	return error.code ? /* @__PURE__ */ new Error(`the proxy ${upstream.host} cannot be reached (${error.code})`) : error;
}
/**
* A connection to a checked address through a proxy (CONNECT, RFC 9110 section 9.3.6). The address is asked for, not
* the name: the proxy would look the name up again, and may be told another address than we were.
*/
function tunnel(upstream, address, port) {
	const to = authority(address, port);
	const { username, password } = upstream;
	const credentials = Buffer.from(`${username}:${password}`).toString("base64");
	const request$2 = (upstream.protocol === "https:" ? request$1 : request)({
		host: hostOf(upstream),
		port: portOf(upstream),
		method: "CONNECT",
		path: to,
		headers: {
			host: to,
			...username && { "proxy-authorization": `Basic ${credentials}` }
		},
		timeout: PATIENCE$1,
		agent: false
	});
	return new Promise((resolve, reject) => {
		request$2.once("connect", ({ statusCode = 0 }, socket, head) => {
			socket.setTimeout(0);
			if (statusCode === 200) {
				if (head.length > 0) socket.unshift(head);
				return resolve(socket);
			}
			socket.destroy();
			reject(refused(upstream, to, `status ${statusCode}`));
		}).once("response", (response) => {
			response.destroy();
			reject(refused(upstream, to, `status ${response.statusCode}`));
		}).once("timeout", () => request$2.destroy(refused(upstream, to, "no answer"))).once("error", (error) => reject(lost(upstream, error))).end();
	});
}

// src/system/egress/connect.ts
function directly({ addresses, port }) {
	return new Promise((resolve, reject) => {
		const socket = connect({
			host: "checked.invalid",
			port,
			lookup: lookupOf(addresses),
			noDelay: true
		});
		socket.once("error", reject).once("connect", () => {
			socket.removeListener("error", reject);
			resolve(socket);
		});
	});
}
/** A connection to one of the addresses, ready for the first byte. Rejects as Node's own sockets do. */
async function connectTo(place) {
	const [address = ""] = place.addresses;
	return place.upstream && !isPrivateAddress(address) ? tunnel(place.upstream, address, place.port) : directly(place);
}

// src/system/http/tls.ts
/** The same as Node's sockets take it. */
function secureOptions({ ca, cert, key, insecure }) {
	return {
		...ca !== void 0 && { ca: [...rootCertificates, ca] },
		...cert !== void 0 && { cert },
		...key !== void 0 && { key },
		...insecure && { rejectUnauthorized: false }
	};
}

// src/system/egress/secured.ts
/** ms in which a target that answered a moment ago has to show its certificate. */
const PATIENCE = 1e4;
/** TLS with a target, its certificate checked. Rejects where it is not one for `url`, or nothing comes in time. */
async function secured(url, tls, { over, signal, more }) {
	const host = hostOf(url);
	const name = isIP(host) === 0 ? { servername: host } : {};
	const connection = connect$1({
		...secureOptions(tls),
		host,
		...over,
		...name,
		...more
	});
	const late = AbortSignal.timeout(PATIENCE);
	const until = signal ? AbortSignal.any([signal, late]) : late;
	await once(connection, "secureConnect", { signal: until }).catch((error) => {
		connection.on("error", () => void 0).destroy();
		throw error;
	});
	return connection;
}

// src/system/egress/stand-in.ts
/** What browsers offer (RFC 7301), their first choice first. */
const PROTOCOLS = ["h2", "http/1.1"];
/** What a server speaks that chooses none. */
const PLAIN = "http/1.1";
/**
* Chrome's TLS on a connection, agreed on `spoken` where it offers that. What it offers comes when it begins, so what
* the target speaks has to be known before. Rejects where Chrome is gone.
*/
function meet(raw, spoken, secureContext) {
	let protocol = PLAIN;
	const near = new TLSSocket(raw, {
		isServer: true,
		secureContext,
		ALPNCallback({ protocols }) {
			protocol = protocols.includes(spoken) ? spoken : PLAIN;
			return protocols.includes(protocol) ? protocol : void 0;
		}
	});
	return new Promise((resolve, reject) => {
		near.once("secure", () => resolve({
			near,
			protocol
		})).once("error", reject).once("close", () => reject(/* @__PURE__ */ new Error("the browser is gone")));
	});
}
/** The target's place, in which connections of Chrome end and others begin. */
var StandInServer = class {
	#standIn;
	#context;
	#url;
	constructor(standIn) {
		const { cert, key } = standIn.shown;
		this.#standIn = standIn;
		this.#url = new URL(standIn.origin);
		this.#context = createSecureContext({
			cert,
			key
		});
	}
	isFor(url) {
		return url.origin === this.#url.origin;
	}
	/**
	* Answers a CONNECT for the target. Towards it we are who `tls` says, and its certificate is checked there, before
	* `established` lets Chrome begin; bytes pass as they are, in the protocol that both speak. Rejects where the target
	* cannot be reached or trusted, or Chrome leaves.
	*/
	async connect(raw, reach, established) {
		const first = await this.#secured(await reach(), PROTOCOLS);
		first.on("error", () => void 0);
		try {
			const spoken = first.alpnProtocol || PLAIN;
			established();
			const { near, protocol } = await meet(raw, spoken, this.#context);
			if (protocol === spoken) return {
				near,
				far: first
			};
			first.destroy();
			return {
				near,
				far: await this.#secured(await reach(), [protocol])
			};
		} catch (error) {
			first.destroy();
			throw error;
		}
	}
	#secured(socket, ALPNProtocols) {
		const more = { ALPNProtocols: [...ALPNProtocols] };
		return secured(this.#url, this.#standIn.tls, {
			over: { socket },
			more
		});
	}
};

// src/system/egress/proxy.ts
/** No page needs more hosts; each costs us a question to the name servers. */
const MAX_HOSTS = 500;
/**
* What concerns one connection alone (RFC 9110, section 7.6.1), and the host, which the address says (RFC 9112,
* section 3.2.2).
*/
const NOT_PASSED_ON = /* @__PURE__ */ new Set([
	"host",
	"connection",
	"keep-alive",
	"proxy-connection",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade"
]);
function onward(raw) {
	return raw.filter((_text, index) => !NOT_PASSED_ON.has((raw[index - index % 2] ?? "").toLowerCase()));
}
var Egress = class {
	#rules;
	#contacts = /* @__PURE__ */ new Map();
	#permits = /* @__PURE__ */ new Map();
	constructor(rules) {
		this.#rules = rules;
	}
	contacts() {
		return [...this.#contacts.values()];
	}
	/** Each host is looked up once: what is checked is what is connected to, however often. */
	async #permitOf(host) {
		const earlier = this.#permits.get(host);
		if (earlier) return earlier;
		if (this.#permits.size >= MAX_HOSTS) return { kind: "unknown" };
		const permit = permitBeside(this.#rules.pinned, host, this.#rules.resolve);
		this.#permits.set(host, permit);
		return permit;
	}
	/** A connection to what `url` names. Rejects where it may not be, or cannot be, connected to. */
	async connect(url) {
		const host = bareHost(url.hostname);
		const port = portOf(url);
		const permit = await this.#permitOf(host);
		const refused = permit.kind === "permitted" ? {} : { refused: permit.kind };
		if (this.#contacts.size < MAX_HOSTS) this.#contacts.set(`${host} ${port}`, {
			host,
			port,
			...refused
		});
		return this.#reach(url, permit);
	}
	/** The same to the target, which is nobody that a page asked for beside it. */
	async home(url) {
		return this.#reach(url, await this.#permitOf(bareHost(url.hostname)));
	}
	async #reach(url, permit) {
		if (permit.kind !== "permitted") throw new Error(`${bareHost(url.hostname)} is refused: ${permit.kind}`);
		return connectTo({
			addresses: permit.addresses,
			port: portOf(url),
			upstream: this.#rules.upstream(url)
		});
	}
};
/** `shop.example:443` of a CONNECT, as an address. A tunnel to port 80 is a WebSocket's. */
function tunnelled(authority) {
	const secure = URL.parse(`https://${authority}`);
	return secure?.pathname === "/" && !secure.username ? secure : null;
}
/** Leads one stream into another; when one is gone, by now or later, so is the other. */
function lead(from, to, lost = () => void 0) {
	if (from.destroyed || to.destroyed) {
		from.destroy();
		to.destroy();
		lost();
	} else pipeline(from, to, (error) => error && lost());
}
/** Leads each end of a connection into the other. */
function join({ near, far }) {
	lead(near, far);
	lead(far, near);
}
/**
* An HTTP proxy on loopback (RFC 9110, sections 7.3.2 and 9.3.6) that looks names up itself and connects to nothing
* that the rules refuse. What is refused or not reached ends without an answer, as it would without a proxy: an answer
* of ours would be the host's in the page's eyes.
*/
async function startProxy(rules) {
	const egress = new Egress(rules);
	const standIn = rules.standIn && new StandInServer(rules.standIn);
	const forward = (asked, answer) => {
		const url = URL.parse(asked.url ?? "");
		if (url?.protocol !== "http:") return void answer.writeHead(400).end();
		const drop = () => asked.socket.destroy();
		const { method = "GET" } = asked;
		const path = url.pathname + url.search;
		const headers = [
			"host",
			url.host,
			"connection",
			"close",
			...onward(asked.rawHeaders)
		];
		const sent = request({
			agent: agentOver(url, () => egress.connect(url)),
			method,
			path,
			headers
		}, (got) => {
			answer.writeHead(got.statusCode ?? 502, got.statusMessage, onward(got.rawHeaders));
			lead(got, answer, drop);
		});
		sent.on("error", drop);
		lead(asked, sent);
	};
	const server = createServer({
		keepAliveTimeout: 0,
		requestTimeout: 0
	}, forward);
	server.on("connect", ({ url: authority = "" }, near, head) => {
		near.on("error", () => near.destroy());
		const url = tunnelled(authority);
		if (!url) return void near.destroy();
		if (head.length > 0) near.unshift(head);
		const established = () => near.writable && near.write("HTTP/1.1 200 Connection established\r\n\r\n");
		const through = async () => {
			if (standIn?.isFor(url)) return standIn.connect(near, () => egress.home(url), established);
			const far = await egress.connect(url);
			established();
			return {
				near,
				far
			};
		};
		through().then(join, () => near.destroy());
	});
	server.on("clientError", (_error, socket) => socket.destroy());
	const open = /* @__PURE__ */ new Set();
	server.on("connection", (socket) => {
		open.add(socket);
		socket.once("close", () => open.delete(socket));
	});
	await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address();
	return {
		port,
		contacts: () => egress.contacts(),
		close() {
			server.close();
			for (const socket of open) socket.destroy();
		}
	};
}

// src/system/egress/proxy-worker.ts
const proxies = /* @__PURE__ */ new Map();
async function proxyFor({ proxy, what }) {
	if (typeof what === "string") return proxies.get(proxy);
	const started = await startProxy({
		...what.start,
		resolve: rememberedResolve,
		upstream: upstreamOf
	});
	proxies.set(proxy, started);
	return started;
}
parentPort?.on("message", async (asked) => {
	const proxy = await proxyFor(asked);
	const answer = {
		order: asked.order,
		port: proxy?.port ?? 0,
		contacts: proxy?.contacts() ?? []
	};
	if (asked.what === "close") {
		proxies.delete(asked.proxy);
		proxy?.close();
	}
	parentPort?.postMessage(answer);
});

export {  };
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { chromium } from "./playwright-core/index.mjs";
import { execFile, spawn } from "node:child_process";
import { constants, rmSync } from "node:fs";
import { access, link, mkdir, mkdtemp, readFile, readdir, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { arch, availableParallelism, cpus, platform, release, tmpdir } from "node:os";
import { Agent, createServer, request } from "node:http";
import { Agent as Agent$1, request as request$1 } from "node:https";
import { BlockList, connect as connect$1, isIP, isIPv6 } from "node:net";
import { connect as connect$2 } from "node:tls";
import { Worker } from "node:worker_threads";
import { lookup } from "node:dns/promises";
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { crc32, deflateSync, inflateRaw, inflateSync } from "node:zlib";

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge$1(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64$1 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazy(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		coerce: true,
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64$1], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode$1 = /* @__PURE__ */ _encode(ZodRealError);
const decode$1 = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode$1(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode$1(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string$1(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function url(params) {
	return _url(ZodURL, params);
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge$1(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record$1(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string$1(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodLazy = /*@__PURE__*/ $constructor("ZodLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
	return new ZodLazy({
		type: "lazy",
		getter
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
function json(params) {
	const jsonSchema = lazy(() => {
		return union([
			string$1(params),
			number(),
			boolean(),
			_null(),
			array(jsonSchema),
			record$1(string$1(), jsonSchema)
		]);
	});
	return jsonSchema;
}

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}

// node_modules/zod/v4/classic/coerce.js
function string(params) {
	return _coercedString(ZodString, params);
}

// src/model/shown.ts
const texts = registry();
/**
* A text of a config that reports show as it is: an address, a path, a name, an amount. What of the environment stands
* there is no secret; anywhere else it is.
*/
function shown(schema) {
	texts.add(schema, { shown: true });
	return schema;
}
/** Whether this very schema is one of a text that is shown. */
function isShown(schema) {
	return texts.has(schema);
}

// src/model/amounts.ts
const share = { "%": .01 };
const measures = {
	ms: {
		noun: "time",
		example: "300ms or 2.5s",
		suffixes: {
			us: .001,
			µs: .001,
			ms: 1,
			s: 1e3,
			m: 6e4,
			min: 6e4,
			h: 36e5
		},
		likely: ["ms", "s"]
	},
	bytes: {
		noun: "size",
		example: "800kB or 1.2MiB",
		suffixes: {
			B: 1,
			kB: 1e3,
			KB: 1e3,
			MB: 1e6,
			GB: 1e9,
			KiB: 1024,
			MiB: 1024 ** 2,
			GiB: 1024 ** 3
		},
		likely: ["B", "kB"]
	},
	ratio: {
		noun: "share",
		example: "1% or 0.1%",
		suffixes: share,
		likely: ["%", "%"]
	},
	"per-second": {
		noun: "rate",
		example: "20/s",
		suffixes: {
			"/s": 1,
			"/m": 1 / 60,
			"/min": 1 / 60
		},
		likely: ["/s", "/m"]
	},
	score: {
		noun: "score",
		example: "0.9 or 90%",
		suffixes: {
			"": 1,
			...share
		},
		likely: ["", "%"]
	},
	count: {
		noun: "count",
		example: "25",
		suffixes: { "": 1 },
		likely: ["", ""]
	},
	pixels: {
		noun: "number of pixels",
		example: "120",
		suffixes: {
			"": 1,
			px: 1
		},
		likely: ["", "px"]
	},
	unitless: {
		noun: "number",
		example: "0.1",
		suffixes: { "": 1 },
		likely: ["", ""]
	}
};
/** No amount takes more characters. */
const MAX_WRITTEN = 100;
/** A number in the unit itself (ms, bytes, 0–1 …) from `2.5s`, `800kB`, `5%`; a bare 0 is always fine. */
function readAmount(text, unit) {
	const written = text.trim();
	const measure = measures[unit];
	if (written.length > MAX_WRITTEN) return notANumber(`${written.slice(0, MAX_WRITTEN)}…`, measure);
	const parts = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(\D*)$/i.exec(written);
	if (!parts) return notANumber(written, measure);
	const [, digits = "", suffix = ""] = parts;
	const number = Number(digits);
	if (number < 0) return {
		message: `${written} is below zero.`,
		next: `Write a ${measure.noun} such as ${measure.example}.`
	};
	if (number === 0 && suffix === "") return 0;
	const factor = Object.hasOwn(measure.suffixes, suffix) ? measure.suffixes[suffix] : void 0;
	if (factor === void 0) return suffix === "" ? needsUnit(written, number, measure) : wrongUnit(written, digits, suffix, measure);
	return within(tidy(number * factor), written, number, unit);
}
/** A limit without an end would be no limit. */
function within(amount, written, number, unit) {
	const { noun, example } = measures[unit];
	if (!Number.isFinite(amount)) return {
		message: `${written} is larger than any ${noun}.`,
		next: `Write a ${noun} such as ${example}.`
	};
	return unit === "score" && amount > 1 ? aboveOne(written, number) : amount;
}
function aboveOne(written, number) {
	return {
		message: `${written} is not a score between 0 and 1.`,
		next: number <= 100 ? `Write ${tidy(number / 100)} or ${number}%.` : "Write 0.9 or 90%."
	};
}
/**
* An amount in an option of a suite, as a number in its unit: `300ms` as `ms` is 300. A refusal carries its next step
* as `params.next`.
*/
function amountOf(unit) {
	return union([shown(string$1()), number()]).transform((written, context) => {
		const amount = readAmount(String(written), unit);
		if (typeof amount === "number") return amount;
		const { message, next } = amount;
		context.issues.push({
			code: "custom",
			message,
			params: { next },
			input: written
		});
		return NEVER;
	});
}
const steps$1 = {
	ms: ["s", "ms"],
	bytes: [
		"MB",
		"kB",
		"B"
	],
	ratio: ["%"],
	"per-second": ["/s"]
};
/** The shortest way to write an amount that reads back as the same number: `2.5s`, `800kB`, `5%`. */
function writeAmount(amount, unit) {
	if (amount === 0) return "0";
	const { suffixes } = measures[unit];
	const fits = (suffix) => amount >= (suffixes[suffix] ?? 1) && String(tidy(amount / (suffixes[suffix] ?? 1))).length <= 5;
	const candidates = steps$1[unit] ?? [""];
	const suffix = candidates.find(fits) ?? candidates.at(-1) ?? "";
	return tidy(amount / (suffixes[suffix] ?? 1)) + suffix;
}
/** 0.1 · 0.01 is 0.001 and not 0.0010000000000000002. */
function tidy(number) {
	return Number(number.toPrecision(12));
}
function needsUnit(written, number, measure) {
	const asShare = number < 1 ? [`${tidy(number * 100)}%`, `${written}%`] : [`${written}%`, `${tidy(number * 100)}%`];
	const choice = (measure.noun === "share" ? asShare : measure.likely.map((suffix) => written + suffix)).join(" or ");
	return {
		message: `${written} needs a unit: ${choice}?`,
		next: `Write ${choice}.`
	};
}
function wrongUnit(written, digits, suffix, measure) {
	const next = `Write a ${measure.noun} such as ${measure.example}.`;
	const near = Object.keys(measure.suffixes).find((unit) => unit !== "" && likeness(unit) === likeness(suffix));
	if (near !== void 0) return {
		message: `${suffix} is not a unit here.`,
		next: `Write ${digits}${near}.`
	};
	const other = Object.values(measures).find(({ suffixes }) => Object.hasOwn(suffixes, suffix));
	if (other !== void 0) return {
		message: `${written} is a ${other.noun}, but a ${measure.noun} is wanted here.`,
		next
	};
	const known = Object.keys(measure.suffixes).filter((unit) => unit !== "");
	return {
		message: known.length > 0 ? `${suffix} is not a unit here; ${known.join(", ")} are.` : `${written} has a unit, but a bare ${measure.noun} is wanted here.`,
		next
	};
}
const spelt = {
	sec: "s",
	secs: "s",
	second: "s",
	seconds: "s",
	msec: "ms",
	millis: "ms",
	milliseconds: "ms",
	mins: "m",
	minute: "m",
	minutes: "m",
	hours: "h",
	bytes: "b",
	byte: "b",
	k: "kb",
	kbytes: "kb",
	mbytes: "mb",
	percent: "%",
	pc: "%",
	rps: "/s",
	"req/s": "/s",
	"requests/s": "/s",
	"/sec": "/s",
	"/second": "/s",
	"/minute": "/m",
	pixels: "px"
};
function likeness(suffix) {
	const lower = suffix.trim().toLowerCase();
	return spelt[lower] ?? lower;
}
function notANumber(written, measure) {
	const next = `Write a ${measure.noun} such as ${measure.example}.`;
	if (/^\d{1,3}(,\d{3})+(\D*)$/.test(written)) return {
		message: `${written} has a comma; is it a decimal or a thousands separator?`,
		next: `Write ${written.replaceAll(",", "")} or ${written.replace(",", ".")}.`
	};
	if (/^\d+,\d+/.test(written)) return {
		message: `${written} has a decimal comma.`,
		next: `Write ${written.replace(",", ".")}.`
	};
	return {
		message: written === "" ? "The amount is empty." : `${written} is not a ${measure.noun}.`,
		next
	};
}

// src/model/contract/store.ts
/** `at the merge base`, `3 commits before the merge base`. */
function distanceWords(commitsBefore) {
	if (commitsBefore === 0) return "at the merge base";
	return `${commitsBefore} ${commitsBefore === 1 ? "commit" : "commits"} before the merge base`;
}

// src/model/environment-filter.ts
/**
* Whether an environment is the one asked for: exactly, or with `*` for anything; case does not matter. No filter
* fits all.
*/
function fitsEnvironment(filter, name) {
	if (filter === void 0 || filter === "") return true;
	const [first = "", ...rest] = filter.toLowerCase().split("*");
	const text = name.toLowerCase();
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}

// src/model/github-context.ts
/** Contexts of our own commit statuses begin so; the key of the check follows: `tidemark/default`. */
const STATUS_CONTEXT = "tidemark/";

// src/model/lasting.ts
/** Eight or more characters that no person chose: digits among letters, or capitals in the middle. */
function random(token) {
	if (token.length < 8 || !/^\w+$/.test(token)) return false;
	const digits = token.match(/\d/g)?.length ?? 0;
	if (/^[0-9a-f]+$/i.test(token)) return digits > 0;
	if (digits >= 2 && /[a-z]/i.test(token)) return true;
	return /[a-z][A-Z]{2}|[A-Z]{2}[a-z]+[A-Z]/.test(token) || digits === 1 && /[A-Z]/.test(token) && /[a-z]/.test(token);
}
/** Vite's eight characters may hold a dash or an underscore: `index-Bx_9-aQz.js`. */
const BASE64_TAIL = /[-.](?=[\w-]*[A-Z\d])(?=[\w-]*[a-z])([\w-]{8})(?=(?:\.[a-z]\w*)+$)/;
/** As long as a file's name can be on any system; the rest of a longer one says nothing more. */
const MAX_NAME$1 = 255;
function segment(whole) {
	const name = whole.slice(0, MAX_NAME$1);
	const tail = BASE64_TAIL.exec(name)?.[1];
	const [first = "", ...rest] = (tail !== void 0 && /[_\d-]|[a-z][A-Z]/.test(tail) && !/^[a-z]+-[a-z]+$/.test(tail) && (tail.match(/[A-Z\d]/g)?.length ?? 0) >= 2 ? name.replace(BASE64_TAIL, "") : name).split(/(?=[.\-_~])/);
	const kept = rest.filter((token) => !random(token.slice(1)));
	return [random(first) ? "*" : first, ...kept].join("");
}
/**
* A resource's name that a new build does not change: no query, no hashes; with its host when that is not `home`'s.
* `/assets/index.js` for `/assets/index-BxK3q9aQ.js`; `data:` for whatever lies in the page itself.
*/
function lastingName(url, home) {
	const parsed = URL.parse(url);
	if (!parsed || !/^(https?|blob):$/.test(parsed.protocol)) return url.slice(0, url.indexOf(":") + 1) || url;
	const path = parsed.pathname.split("/").map(segment).join("/");
	return parsed.host === URL.parse(home)?.host ? path : parsed.hostname + path;
}
/** A host without its port and the numbers of the one machine: `s12.cdn.example:443` is `s#.cdn.example`. */
function lastingHost(host) {
	const name = host.slice(0, MAX_NAME$1).replace(/:\d+$/, "");
	if (/^\d+(\.\d+){3}$/.test(name)) return name;
	return name.split(".").map((label) => segment(label).replace(/\d+/g, "#")).join(".");
}
/** A selector without the classes and ids that tools make up at every build. */
function lastingSelector(selector) {
	return selector.replace(/[.#][\w\\:-]+/g, (token) => {
		return /^[.#](css|sc|jsx|svelte|emotion|radix|ember|react)-|^#:|^#\\:/.test(token) || token.slice(1).split(/[-_]+/).some((part) => random(part) || /^(?=.*\d)(?=.*[a-z])\w{5,7}$/i.test(part)) ? "" : token;
	});
}

// src/model/observation/buckets.ts
/** Longest duration told apart (µs, one hour); longer ones count as it. */
const LONGEST = 36e8;
/** Buckets below this hold one microsecond each. */
const EXACT = 2048;
const HALF_BITS = 10;
const HALF = 1024;
/** Bucket of a whole number of microseconds. */
function bucketOf(us) {
	if (us < EXACT) return us;
	const doublings = 21 - Math.clz32(us);
	return (doublings << HALF_BITS) + (us >>> doublings);
}
/** Buckets a histogram has; its bytes are four times as many. */
const BUCKETS = bucketOf(LONGEST) + 1;
function widthOf(bucket) {
	return bucket < EXACT ? 1 : 2 ** ((bucket >>> HALF_BITS) - 1);
}
/** Smallest duration (µs) of a bucket. */
function lowest(bucket) {
	return bucket < EXACT ? bucket : ((bucket & 1023) + HALF) * widthOf(bucket);
}
/** Largest duration (µs) of a bucket. */
function highest(bucket) {
	return lowest(bucket) + widthOf(bucket) - 1;
}
/**
* One without any counts, on `memory` (zeroed, `emptyHistogram.bytes` long) when it is to be shared between
* threads.
*/
function emptyHistogram(memory) {
	return memory ? new Uint32Array(memory, 0, BUCKETS) : new Uint32Array(BUCKETS);
}
emptyHistogram.bytes = BUCKETS * 4;
/** Counts one duration in µs; less than 0 is 0, more than an hour an hour. */
function record(histogram, us) {
	if (Number.isNaN(us)) throw new Error("a duration that is no number cannot be recorded");
	const bucket = bucketOf(Math.min(Math.max(Math.round(us), 0), LONGEST));
	histogram[bucket] = (histogram[bucket] ?? 0) + 1;
}
/** Adds every count of `from`: exactly as if one histogram had seen both. */
function merge(into, from) {
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const more = from[bucket] ?? 0;
		if (more > 0) into[bucket] = (into[bucket] ?? 0) + more;
	}
}
/** How many durations it has seen. */
function count(histogram) {
	let sum = 0;
	for (let bucket = 0; bucket < histogram.length; bucket += 1) sum += histogram[bucket] ?? 0;
	return sum;
}
/** The duration (ms) that a share `q` (0–1) of all did not exceed, rounded up to its bucket's end; NaN when empty. */
function quantile(histogram, q) {
	const rank = Math.max(1, Math.ceil(Number((q * count(histogram)).toPrecision(12))));
	let seen = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		seen += histogram[bucket] ?? 0;
		if (seen >= rank) return highest(bucket) / 1e3;
	}
	return NaN;
}
/** Mean in ms, each duration taken as the middle of its bucket; NaN when empty. */
function mean(histogram) {
	let sum = 0;
	let seen = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const each = histogram[bucket] ?? 0;
		if (each === 0) continue;
		seen += each;
		sum += each * ((lowest(bucket) + highest(bucket)) / 2);
	}
	return sum / seen / 1e3;
}
/** Shortest duration in ms, rounded down to its bucket's start; NaN when empty. */
function shortest(histogram) {
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) if (histogram[bucket] !== 0) return lowest(bucket) / 1e3;
	return NaN;
}
/** Longest duration in ms, rounded up to its bucket's end; NaN when empty. */
function longest(histogram) {
	for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) if (histogram[bucket] !== 0) return highest(bucket) / 1e3;
	return NaN;
}

// src/model/observation/subject.ts
/** Name of the suite, as the config has it: `web`. */
const SuiteName = string$1();
/** Id of the subject, unique in its suite: `home/mobile`, `browse/GET /api/products`. */
const SubjectId = string$1();
/**
* What a number is about: a page on a device, a scenario, an endpoint of it. The fields say what it is; how it reads
* is made in `report`, and what a budget may call it follows from them (`namesOf`).
*/
const Subject = strictObject({
	id: SubjectId,
	/** The page that it is or belongs to. */
	page: strictObject({
		/** Name of the page in the config: `pricing`. */
		name: string$1(),
		/** Path of the page on the target: `/pricing`. */
		path: string$1()
	}).optional(),
	/** What the page is looked at with; absent where that makes no difference. */
	variant: strictObject({
		/** Name of the device, as the suite's options have it: `mobile`. */
		device: string$1().optional(),
		/** Name of the viewport, as the suite's options have it: `phone`. */
		viewport: string$1().optional()
	}).optional(),
	/** Name of the load scenario that it is or belongs to: `browse`. */
	scenario: string$1().optional(),
	/** A request of the scenario. */
	endpoint: strictObject({
		/** Name in the config, else method and path: `GET /api/products`. */
		name: string$1(),
		/** Method of the request; absent in old records. */
		method: string$1().optional(),
		/** Path of the request on the target; absent in old records. */
		path: string$1().optional()
	}).optional(),
	/** Name of the journey through several pages that it is or belongs to. */
	journey: string$1().optional(),
	/** Name of the step of the journey. */
	step: string$1().optional(),
	/** Id of the subject that it is a part of. A budget without a subject applies only where there is none. */
	parent: string$1().optional()
});
/** Names of what it is looked at with: `['mobile']`. */
function variantsOf({ variant }) {
	return [variant?.device, variant?.viewport].filter((name) => name !== void 0);
}
/**
* Names a budget key may use for a subject besides its id, its own first: `['home', 'mobile']`. A part answers to no
* name of the whole.
*/
function namesOf(subject) {
	const { page, scenario, endpoint, journey, step } = subject;
	const own = step ?? endpoint?.name ?? journey ?? scenario ?? page?.name;
	return own === void 0 ? variantsOf(subject) : [own, ...variantsOf(subject)];
}

// src/model/observation/exhibit.ts
/** Material without judgement: a screenshot, a full report. Its bytes lie under their own sha256. */
const Exhibit = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/** What it is within its subject: `screenshot`, `elements`, `diff`, `lighthouse-report`. */
	name: string$1(),
	/** Media type of its bytes: `image/png`. */
	mime: string$1(),
	/** SHA-256 of its bytes in hex; the file lies under this name in `exhibits/`. */
	sha256: string$1().regex(/^[0-9a-f]{64}$/),
	/** Size in bytes. */
	bytes: int().min(0),
	/** Width of a picture in pixels. */
	width: int().optional(),
	/** Height of a picture in pixels. */
	height: int().optional()
});
function isPicture({ mime }) {
	return mime.startsWith("image/");
}
const endings = {
	"image/png": ".png",
	"application/json": ".json",
	"text/html": ".html",
	"text/plain": ".txt"
};
/** The file's name in an `exhibits/` folder. */
function exhibitFile(exhibit) {
	return exhibit.sha256 + (endings[exhibit.mime] ?? "");
}

// src/model/observation/metric.ts
/** What one number counts: time in ms, size in bytes, `ratio` 0–1 (shown as %), `score` 0–1 (shown 0–100). */
const Unit = _enum([
	"ms",
	"bytes",
	"count",
	"ratio",
	"score",
	"per-second",
	"pixels",
	"unitless"
]);
/**
* What a metric speaks of, whatever suite it comes from: metrics of one family on one subject move for the same reason.
* - `latency`: how long answers take · `throughput`: how many come · `errors`: how much fails
* - `paint`: when something is seen · `main-thread`: how busy scripts keep the page
* - `layout`: how the page is built, and whether it shifts
* - `bytes`: what is transferred, and the requests and hosts it takes · `pixels`: what it looks like
* - `score`: a sum of others, never a reason by itself · `generator`: our own machine, nothing of the target.
*/
const Family = _enum([
	"latency",
	"throughput",
	"errors",
	"paint",
	"main-thread",
	"layout",
	"bytes",
	"pixels",
	"score",
	"generator",
	"other"
]);
const Id = string$1().regex(/^[a-z0-9][a-z0-9.-]*$/);
/** Which end is the better one. */
const Better = _enum(["lower", "higher"]);
/** A thing that can be measured, told once a suite; the verdict needs nothing else to know about it. */
const Metric = strictObject({
	/** Id, unique in its suite: `lcp`, `total-bytes`, `p95`. The key that people write under `budgets`. */
	id: Id,
	/** Title for people: `LCP`, `Total bytes`. */
	title: string$1(),
	unit: Unit,
	/** Every suite says it; absent only in what was recorded before there were families. */
	family: Family.optional(),
	/**
	* Ids of metrics of its suite and family that are parts or echoes of it (`total-bytes` leads `script-bytes`):
	* where both changed for the worse on a subject, they are told under this one.
	*/
	leads: array(Id).optional(),
	better: Better,
	/** How two sides are compared: `ratio` by ln(now / before), `difference` by now − before. */
	compare: _enum(["ratio", "difference"]),
	/** The smallest change worth a name: a share for `ratio`, in the unit for `difference`. */
	margin: number().optional(),
	/** A change smaller than this, in the unit, is never a regression. */
	floor: number().optional(),
	/** Added to both sides before the logarithm, in the unit, for metrics that can be 0 (TBT: 50 ms). */
	offset: number().optional(),
	/** What it may do: `gate` may fail a pull request, `watch` is shown and warns at most. */
	role: _enum(["gate", "watch"]),
	/** The share (0–1) of single values that lie at or under it: 0.95 of a p95, 1 of the longest. */
	quantile: number().min(0).max(1).optional(),
	/** An average of single values: those of the parts of a subject, weighed by their counts, make that of the whole. */
	mean: boolean().optional(),
	/** Which part of an answer's time it is: to its first byte, or without the wait for its turn. Absent: all of it. */
	phase: _enum(["first-byte", "service"]).optional(),
	/** What of a page's resources it counts, by facts that findings of resources give: `{ type: 'script' }`. */
	where: record$1(string$1(), string$1()).optional(),
	/** True where it exists only between two sides, such as changed pixels. */
	contrast: boolean().optional()
});

// src/model/observation/finding.ts
/** How grave a finding is; `findings.fail-on` of the config says which fail. */
const Severity = _enum([
	"error",
	"warning",
	"info"
]);
/** Larger is graver. */
const gravity = {
	info: 0,
	warning: 1,
	error: 2
};
/** Where an element lies on its page, in CSS pixels. */
const Box = strictObject({
	/** Distance from the page's left edge, in CSS pixels. */
	x: number(),
	/** Distance from the page's upper edge, in CSS pixels. */
	y: number(),
	/** Width in CSS pixels. */
	width: number(),
	/** Height in CSS pixels. */
	height: number()
});
const position = {
	/** Number of the line, from 1. */
	line: int().min(1).optional(),
	/** Number of the character in the line, from 1. */
	column: int().min(1).optional()
};
/** A place in a text, by the address it was served from or by a file of the project. */
const Source = strictObject({
	/** Address that the text was served from; without its host where that is the target's own. */
	url: string$1().optional(),
	/** Path of a file of the project. */
	file: string$1().optional(),
	...position,
	/** The same place in what people wrote, where a source map tells it. */
	original: strictObject({
		/** Name of the file, as the source map has it: `src/cart.ts`. */
		file: string$1(),
		...position
	}).optional()
});
/** A number with its unit; a change has its sign. */
const Amount$1 = strictObject({
	/** The number, in the unit beside it. */
	value: number(),
	unit: Unit
});
/**
* What was there, by name: `{ text: 'Buy' }`, `{ 'font-size': '19px' }`, `{ bytes: 21345, files: 2 }`; of an element
* that is read aloud its `role` and accessible `name`, '' where nothing is said. Places and sizes in CSS pixels.
*/
const Facts = record$1(string$1(), union([string$1(), number()]));
/** In how many runs something showed. */
const Looks = strictObject({
	/** How many runs showed it. */
	runs: int(),
	/** How many runs there were. */
	of: int()
});
/** Something wrong that is not a number. Code reads its fields, people its sentences. */
const Finding = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/** What it breaks: `visual/console-error`, `axe/label`, `lighthouse/image-alt`. */
	rule: string$1(),
	severity: Severity,
	/** What is wrong, in one sentence. It may quote the page: escape it where you show it. */
	message: string$1(),
	/**
	* By what the same fault is known again: it holds no number, time or hashed file name that another build would
	* change.
	*/
	identity: string$1(),
	/** Address of the page or resource that it is about. */
	url: string$1().optional(),
	/** CSS selector of the element that it is about. */
	selector: string$1().optional(),
	/** Where that element lies on the page. */
	box: Box.optional(),
	/** Where in a script, style or document it comes from. */
	source: Source.optional(),
	/** The resource that it is about, without query and hashes that a build changes: `/assets/app.js`. */
	resource: string$1().optional(),
	/** How much it is: bytes that could be saved, pixels by which a page is too wide, what a resource grew by. */
	amount: Amount$1.optional(),
	/** What was there before a change; absent where it was added. */
	before: Facts.optional(),
	/** What is there after a change; absent where it is gone. */
	after: Facts.optional(),
	/**
	* What its element looks like, as a digest of those pixels of the picture: an acceptance of the finding is of
	* nothing that looks otherwise.
	*/
	digest: string$1().max(64).optional(),
	/**
	* Families of its subject's figures that it moves: `bytes` of a resource that grew (with `amount`, and `files` and
	* `type` in its facts), `paint` of one that keeps the page from being painted, `pixels` of an element that looks
	* other than it did, `errors` of answers that failed.
	*/
	explains: array(Family).max(20).optional(),
	/** A few lines of detail: the console's text, the axe summary. */
	detail: string$1().optional(),
	/** Address of a page that explains the rule. */
	help: string$1().optional(),
	/** How often it showed, as grave as it is told; absent where there was one run. */
	seen: Looks.optional()
});

// src/model/problem.ts
/** A place in a file that a person wrote. */
const Place = strictObject({
	/** Path of the file, from the folder where the run was started. */
	file: string$1(),
	/** Number of the line, from 1. */
	line: int().min(1),
	/** Number of the character in the line, from 1. */
	column: int().min(1),
	/** Text of that line, where it may be shown. */
	excerpt: string$1().optional()
});
/** Who can mend a problem. It decides the exit code: `config` 2, `environment` and `target` 3, `tidemark` 4. */
const Owner = _enum([
	"config",
	"environment",
	"target",
	"tidemark"
]);
/** Why we could not do our work: one sentence of what happened, one of what to do next. */
const Problem = strictObject({
	/** Lasting name, `room/what-happened`, e.g. `config/unknown-key`. */
	code: string$1(),
	owner: Owner,
	/** What happened, in one sentence. */
	message: string$1(),
	/** What to do next, in one sentence. */
	next: string$1(),
	/** Where it stands in a file, if it does. */
	place: Place.optional(),
	/** Name of the suite that it kept from being measured, if it kept one alone. */
	suite: string$1().optional(),
	/** Id of the subject that it kept from being measured, if it kept one alone. */
	subject: string$1().optional()
});
/** The one error our code throws on purpose: it carries every problem known at that moment. */
var Failure = class extends Error {
	problems;
	constructor(...problems) {
		super(problems.map((one) => one.message).join("\n"));
		this.name = "Failure";
		this.problems = problems;
	}
};
/** What a thrown thing means: a Failure keeps its problems, everything else is our own bug. */
function problemsOf(thrown) {
	if (thrown instanceof Failure) return thrown.problems;
	return [{
		code: "tidemark/bug",
		owner: "tidemark",
		message: `Tidemark itself failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
		next: "Please report it with the command, tidemark.yml and this message; TIDEMARK_DEBUG=1 prints the stack."
	}];
}

// src/model/observation/histogram.ts
const PREFIX = "tmh1:";
function putVarint(bytes, value) {
	let rest = value;
	while (rest > 127) {
		bytes.push(rest % 128 + 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
}
/** Text of a few kB: base64 of LEB128 pairs, empty buckets skipped and count, e.g. `tmh1:6AcB`. */
function encode(histogram) {
	const bytes = [];
	let next = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const each = histogram[bucket] ?? 0;
		if (each === 0) continue;
		putVarint(bytes, bucket - next);
		putVarint(bytes, each);
		next = bucket + 1;
	}
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return PREFIX + btoa(binary);
}
function damaged(why) {
	return new Failure({
		code: "model/damaged-histogram",
		owner: "environment",
		message: `A record's histogram cannot be read: ${why}.`,
		next: "Delete the damaged record or baseline and let a run write it anew."
	});
}
function bytesOf(text) {
	if (!text.startsWith(PREFIX)) throw damaged(`it does not begin with ${PREFIX}`);
	try {
		return Uint8Array.from(atob(text.slice(5)), (each) => each.charCodeAt(0));
	} catch {
		throw damaged("it is not base64");
	}
}
function* varints(bytes) {
	let value = 0;
	let scale = 1;
	for (const byte of bytes) {
		value += (byte & 127) * scale;
		if (value > 4294967295) throw damaged("a number in it is too large");
		if (byte < 128) yield value;
		scale = byte < 128 ? 1 : scale * 128;
		if (byte < 128) value = 0;
	}
	if (scale !== 1) throw damaged("it ends within a number");
}
/** The histogram behind a text of `encode`. Throws a Failure when the text is damaged or foreign. */
function decode(text) {
	const histogram = emptyHistogram();
	let bucket = -1;
	let skipped;
	for (const value of varints(bytesOf(text))) {
		if (skipped === void 0) {
			skipped = value;
			continue;
		}
		bucket += 1 + skipped;
		if (bucket >= BUCKETS) throw damaged("a duration in it is longer than an hour");
		if (value === 0) throw damaged("it counts a duration zero times");
		histogram[bucket] = value;
		skipped = void 0;
	}
	if (skipped !== void 0) throw damaged("its last count is missing");
	return histogram;
}
/** Whether a text is one of `encode`'s. */
function decodes(text) {
	try {
		decode(text);
		return true;
	} catch {
		return false;
	}
}

// src/model/observation/looks.ts
/**
* Looks at a page that a baseline is recorded from: nobody can look at it again later, and with fewer a pull request
* needs many of its own to prove that a fault is its own.
*/
const BASELINE_LOOKS = 5;

// src/model/observation/measurement.ts
/** A quantile that several runs together may count enough values for. */
const Few = strictObject({
	/** Name of the histogram, a key of the record's `histograms`. */
	histogram: string$1(),
	/** The share (0–1) of values that lie at or under it. */
	quantile: number(),
	/** How many values the histograms have to count together. */
	needs: int()
});
/** Hits of trials. */
const trials = {
	/** How many of the trials hit, such as failed requests. */
	hits: int().min(0),
	/** How many trials there were, such as requests. */
	trials: int().min(0)
};
/**
* How a metric was taken.
* - `replicates`: independent repeats of the whole measurement.
* - `histogram`: a quantile of a histogram of the record.
* - `proportion`: hits of trials.
* - `exact`: deterministic; one value a run, all equal unless the metric turns out noisy.
* - `absent`: nobody could take it, or nobody may trust it, and why.
*/
const Samples = discriminatedUnion("kind", [
	strictObject({
		/** How it was taken: by independent repeats. */
		kind: literal("replicates"),
		/** A value of each repeat in the metric's unit, oldest first. */
		values: array(number()).min(1),
		/** The value over all data in the metric's unit, where that is truer than the median of the repeats. */
		whole: number().optional(),
		/** How many single values (requests) stand behind all of them. */
		count: int().min(0).optional()
	}),
	strictObject({
		/** How it was taken: as a quantile of many values. */
		kind: literal("histogram"),
		/** Name of the histogram, a key of the record's `histograms`. */
		histogram: string$1(),
		/** The share (0–1) of values that lie at or under it: 0.95 of a p95. */
		quantile: number().min(0).max(1),
		/** The same quantile of each window of the run, in the metric's unit, oldest first. */
		windows: array(number())
	}),
	strictObject({
		/** How it was taken: by counting hits. */
		kind: literal("proportion"),
		...trials
	}),
	strictObject({
		/** How it was taken: exactly. */
		kind: literal("exact"),
		/** A value of each run in the metric's unit, oldest first. */
		values: array(number()).min(1)
	}),
	strictObject({
		/** It was not taken, or is not to be trusted. */
		kind: literal("absent"),
		/** Why it is absent, in one sentence. */
		reason: string$1(),
		/** True where it was taken, but our own machine was in the way. */
		untrusted: boolean().optional(),
		/** True where it was taken, but differs by itself from look to look: nobody's change, and nothing to compare. */
		unsteady: boolean().optional(),
		/** What it was with our machine's part in it, in the metric's unit: without that it can only be lower. */
		atMost: number().optional(),
		/** The quantile that several runs together may tell; it stands in no record. */
		few: Few.optional()
	})
]);
/** One metric of one subject. */
const Measurement = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/** Id of the metric, unique in its suite: `lcp`. */
	metric: string$1(),
	samples: Samples
});

// src/model/observation/page-request.ts
/** What a page asked of the target itself. */
const PageRequest = strictObject({
	subject: SubjectId,
	/** Method of the request: `GET`. */
	method: string$1(),
	/** Path of the request, without its query: `/api/products`. */
	path: string$1(),
	/** How many times the page asked for it in one look. */
	count: int().min(1)
});

// src/model/observation/time-series.ts
/** Fewer moments are no course, more than pixels say nothing more. */
const [MIN_POINTS, MAX_POINTS] = [2, 2e4];
const Amount = number().nonnegative();
/** Requests over the time of one run. */
const TimeSeries = strictObject({
	/** Length of the moment that a point stands for, in seconds. */
	step: number().positive(),
	/** The moments, oldest first. */
	points: array(strictObject({
		/** When the moment began, in seconds after the warm-up. */
		t: Amount,
		/** How many requests were due then. */
		requests: Amount,
		/** How many of those failed. */
		errors: Amount,
		/** How many answers came then. */
		answers: Amount,
		/** Median latency of the requests due then, in ms; null when there were none. */
		p50: Amount.nullable(),
		/** Latency that 95 % of the requests due then did not exceed, in ms; null when there were none. */
		p95: Amount.nullable()
	})).min(MIN_POINTS).max(MAX_POINTS)
});
const Document = TimeSeries.extend({ schema: literal("tidemark.load-series/1") });
/** The exhibit that keeps one. */
const EXHIBIT = {
	name: "series",
	mime: "application/json"
};
function isTimeSeries({ name, mime }) {
	return name === EXHIBIT.name && mime === EXHIBIT.mime;
}
/** A time series as the exhibit of its subject. */
function timeSeriesExhibit(series) {
	const document = {
		schema: "tidemark.load-series/1",
		...series
	};
	return {
		...EXHIBIT,
		body: new TextEncoder().encode(JSON.stringify(document))
	};
}
/** A time series from its exhibit's bytes; undefined for anything else. */
function readTimeSeries(bytes) {
	try {
		const read = Document.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return read.success ? {
			step: read.data.step,
			points: read.data.points
		} : void 0;
	} catch {
		return;
	}
}

// src/model/record/acceptance.ts
const ACCEPTANCE_SCHEMA = "tidemark.acceptance/1";
/** Most that one command accepts. */
const MAX_ACCEPTED = 2e3;
const name = string$1().max(1e3);
const place$1 = {
	suite: name,
	subject: name
};
/**
* What can be accepted, so narrowly told that anything else is not it: pictures by the sha256 of all of a subject's
* (in hex, sorted), a number of one metric, a finding by all that it says.
*/
const Claim = discriminatedUnion("kind", [
	strictObject({
		kind: literal("picture"),
		...place$1,
		pictures: array(string$1().regex(/^[0-9a-f]{64}$/)).min(1).max(50)
	}),
	strictObject({
		kind: literal("number"),
		...place$1,
		metric: name,
		value: number()
	}),
	strictObject({
		kind: literal("finding"),
		...place$1,
		...Finding.pick({
			rule: true,
			severity: true,
			identity: true,
			message: true,
			amount: true,
			before: true,
			after: true,
			digest: true
		}).shape
	})
]);
/** Who accepted something, and the commit at which it was seen. */
const AcceptedBy = strictObject({
	/** Login of the person on GitHub. */
	by: string$1().max(100),
	/** SHA of the commit at which it was seen. */
	sha: string$1().max(64)
});
/**
* What somebody accepted: in a pull request, kept as an artifact of the run that answered, or on a machine, kept beside
* the baseline.
*/
const Acceptance = strictObject({
	schema: literal(ACCEPTANCE_SCHEMA),
	/** Number of the pull request; absent where it was accepted on a machine. */
	pr: int().min(1).optional(),
	...AcceptedBy.shape,
	by: AcceptedBy.shape.by.min(1),
	/** When it was said, ISO 8601. */
	at: string$1().max(40),
	/** `key`: that of the check whose report showed it. */
	accepted: array(strictObject({
		key: string$1().max(100),
		claim: Claim
	})).max(MAX_ACCEPTED)
});

// src/model/record/cause.ts
/** Longer names are cut: a selector or a message says no more after that. */
const MAX_NAME = 300;
/** Names are others' text, and a secret in one may have become a longer mark. */
const Name = string$1().max(4 * 300);
/**
* What kind of thing happened, in the order in which people are told of it. `other`: a figure that somebody bounded and
* that is no reason by itself, such as a score.
*/
const CauseKind = _enum([
	"unmeasured",
	"errors",
	"slow",
	"resource",
	"broken",
	"looks",
	"other"
]);
/** What it happened to. */
const Anchor = strictObject({
	/** What kind of thing it is. */
	kind: _enum([
		"endpoint",
		"scenario",
		"resource",
		"element",
		"message",
		"page",
		"site",
		"subject"
	]),
	/**
	* Name of it: `GET /api/products/1`, `browse`, `/assets/app.js`, `#buy`, the message, `/pricing`, `*`, or the
	* subject's id.
	*/
	name: Name,
	/** Path of the page, where it shows on one alone. */
	page: Name.optional()
});
/** How times of requests grew, seen over their distribution. */
const Shape = strictObject({
	/**
	* Which of them grew, and how.
	* - `fixed-wait`: each by the same time
	* - `more-work`: each by the same factor
	* - `now-and-then`: only the slowest.
	*/
	pattern: _enum([
		"fixed-wait",
		"more-work",
		"now-and-then"
	]).optional(),
	/** By how much: ms of a `fixed-wait`, a factor of `more-work`, ms at p99 of `now-and-then`. */
	by: number().optional(),
	/** True where the first byte came as much later: it is the wait for the answer and not its transfer. */
	firstByte: boolean().optional()
});
/**
* One thing that happened, with all checks and findings that tell of it. A check or finding is in one cause at most;
* whatever failed is in one.
*/
const Cause = strictObject({
	/** Lasting: the same fault has the same id in the next run, whatever the device, the order or the build. */
	id: string$1().regex(/^[a-z0-9]{1,16}$/),
	kind: CauseKind,
	/** How grave it is: `fail` when anything in it, or its lead, fails the verdict. */
	level: _enum(["fail", "warn"]),
	anchor: Anchor,
	/** Family of the figures it is about; absent where findings alone tell of it. */
	family: Family.optional(),
	/**
	* Id of the check that tells of it best. Several causes may have the same one, where one figure stands for several
	* elements or resources; it is in the `checks` of one of them.
	*/
	lead: string$1().optional(),
	/** Ids of checks: what failed or warned, and what became worse with it. */
	checks: array(string$1()),
	/** The findings that tell of it. */
	findings: array(strictObject({
		suite: SuiteName,
		subject: SubjectId,
		/** Identity of the finding. */
		identity: string$1()
	})),
	/** Where it shows. */
	subjects: array(strictObject({
		suite: SuiteName,
		subject: SubjectId
	})),
	/** How much of the lead's change it explains, 0–1, where that is known. */
	share: number().min(0).max(1).optional(),
	shape: Shape.optional()
});

// src/model/record/detail.ts
/**
* Whether a finding tells what is behind a figure without being about any one thing: which function runs more often,
* which part of a paint takes longer. It belongs to the figure's cause and is none by itself.
*/
function isDetail({ failing, severity, explains = [], selector, resource }) {
	return !failing && severity === "info" && explains.length > 0 && selector === void 0 && resource === void 0;
}

// src/model/record/history.ts
const HISTORY_SCHEMA = "tidemark.history/1";
/** Entries kept; older ones go. */
const MOST_ENTRIES = 50;
/** One run of the base branch, or one comparison of it with itself. */
const HistoryEntry = strictObject({
	/** Id of the run. */
	run: string$1(),
	/** When it began, ISO 8601. */
	at: datetime(),
	/** SHA of the commit, where it is known. */
	sha: string$1().optional(),
	/** Class of the machine; times of one class can be set side by side. */
	runner: string$1(),
	/** The figures, each by its name `suite/subject/metric@hash of the task`. */
	estimates: record$1(string$1(), strictObject({
		/** Value in the metric's unit. */
		value: number(),
		/** Spread of its repeats (1.4826·MAD) in the metric's unit, where there are three or more. */
		spread: number().optional()
	})),
	/** How the base differed from itself, by the names of figures; absent where it was not compared with itself. */
	comparisons: record$1(string$1(), strictObject({
		/** How many pairs were measured. */
		pairs: int(),
		/** Spread of the pairs' differences: of logarithms where the metric is compared by ratio, else in its unit. */
		spread: number(),
		/** Shift of the pairs' differences: of logarithms where the metric is compared by ratio, else in its unit. */
		shift: number(),
		/** True where it could have failed. */
		gated: boolean(),
		/** True where it did, which was a false alarm. */
		alarm: boolean()
	})).optional()
});
/** A/A comparisons counted whole and figure by figure: an alarm in any figure is one of the comparison. */
const AlarmCount = strictObject({
	/** How many comparisons there were. */
	comparisons: int().min(0),
	/** How many of them had an alarm. */
	alarms: int().min(0),
	/** How many figures were compared in all of them. */
	figures: int().min(0),
	/** How many of those had an alarm. */
	figureAlarms: int().min(0)
});
/** What the base branch measured before, oldest first. Travels with the baseline. */
const History = strictObject({
	/** Name and version of this format. */
	schema: literal(HISTORY_SCHEMA),
	/** The runs, oldest first. */
	entries: array(HistoryEntry).max(50),
	/** Counts of comparisons whose entries are gone. */
	gone: AlarmCount.optional()
});
/** A figure's name in a history: it is another figure once its task is measured in another way. */
function figureKey(one, taskHash) {
	return `${one.suite}/${one.subject}/${one.metric}@${taskHash}`;
}
/** The first number in a version: `Google Chrome 141.0.7390.54` and `24.1.0` are 141 and 24. */
function major(version) {
	return /\d+/.exec(version ?? "")?.[0] ?? "none";
}
/**
* Machines of one class give times that can be set side by side: `ubuntu24 x64 AMD EPYC 7763 4 cores node 24
* chrome 141 headless shell`. A Chrome without windows is another one than the whole.
*/
function runnerClass({ os, arch, cpu, cores, node, chrome }) {
	const image = os.split(" ", 1)[0] ?? os;
	const kind = /\d (headless shell)$/.exec(chrome ?? "")?.[1];
	const browser = [
		"chrome",
		major(chrome),
		kind
	].filter((word) => word !== void 0).join(" ");
	return `${image} ${arch} ${cpu} ${cores} cores node ${major(node)} ${browser}`;
}
/** The A/A comparisons of an entry, counted. */
function alarmsIn({ comparisons }) {
	const gated = Object.values(comparisons ?? {}).filter((one) => one.gated);
	const figureAlarms = gated.filter(({ alarm }) => alarm).length;
	return gated.length === 0 ? {
		comparisons: 0,
		alarms: 0,
		figures: 0,
		figureAlarms: 0
	} : {
		comparisons: 1,
		alarms: Math.min(1, figureAlarms),
		figures: gated.length,
		figureAlarms
	};
}
function addAlarms(one, other) {
	return {
		comparisons: one.comparisons + other.comparisons,
		alarms: one.alarms + other.alarms,
		figures: one.figures + other.figures,
		figureAlarms: one.figureAlarms + other.figureAlarms
	};
}

// src/model/record/likeness.ts
/** A name that a build gave anew. */
const Renamed = strictObject({
	/** What the base calls it. */
	base: string$1(),
	/** What the head calls it. */
	head: string$1()
});
/** A place at which two sides differ. */
const Differing = strictObject({
	/** Address of the answer, without the page's own host. */
	where: string$1(),
	/** How it differs, in a few words that may hold the page's. */
	how: string$1()
});
/** Whether a browser received the same for a page from base and head. */
const PageLikeness = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/**
	* `identical`: every byte, up to names given anew. `late`: but for what was prefetched or came after the page was
	* at rest. `different`: or it could not be told.
	*/
	kind: _enum([
		"identical",
		"late",
		"different"
	]),
	/** How many answers the head's page received. */
	responses: int().min(0),
	/** Names that were given anew, the first of them. */
	renamed: array(Renamed),
	/** How many there are. */
	renamings: int().min(0),
	/** The first places that differ. */
	differs: array(Differing),
	/** Whether it was taken as unchanged, and measured on the head alone. */
	proved: boolean(),
	/** Whether the rule held where an unchanged page was measured in pairs all the same; absent where it was not. */
	tried: _enum(["held", "broken"]).optional(),
	/** How the servers' answers compare, or why it was measured though identical, in one sentence without its end. */
	note: string$1().optional()
});

// src/model/record/loosening.ts
/** Something that this run's config allows, or no longer looks at, and the base's config did not. */
const Loosening = strictObject({
	/** Where it stands in the config: `suites.web.budgets.lcp`. */
	key: string$1(),
	/** What stood there, as a file would say it; absent where nothing did. */
	before: string$1().optional(),
	/** What stands there, as a file would say it; absent where nothing does. */
	now: string$1().optional(),
	/** Where it stands in the config's file. */
	place: Place.optional()
});
/** All that a pull request loosens, and what becomes of it. */
const Loosened = strictObject({
	/** Each thing that is allowed more. */
	items: array(Loosening),
	/** True where it fails the verdict: the workflow judges by the base's limits, and nobody approved this commit. */
	failing: boolean(),
	/** Login of somebody who may write to the repository and approved this very commit. */
	approvedBy: string$1().optional()
});
/** One value of an option that is looser when `isLooser` says so; nothing else. */
function looserValue(key, [before, now], isLooser) {
	return isLooser(before, now) ? [{
		key,
		before: wordsOf(before),
		now: wordsOf(now)
	}] : [];
}
/** Entries of a list that are gone: what is looked at becomes less. */
function goneFrom(key, before, now) {
	return before.filter((entry) => !now.includes(entry)).map((entry) => ({
		key,
		before: entry
	}));
}
const wordsOf = (value) => typeof value === "string" ? value : JSON.stringify(value);

// src/model/record/migrations/subjects-in-fields.ts
const OldSubject = strictObject({
	id: string$1(),
	label: string$1(),
	parts: array(string$1()),
	parent: string$1().optional()
});
const OldSuites = looseObject({ suites: array(looseObject({
	metrics: array(looseObject({ contrast: boolean().optional() })),
	subjects: array(OldSubject)
})) });
function endpointOf(name) {
	const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(name) ?? [];
	return method === void 0 || path === void 0 ? { name } : {
		name,
		method,
		path
	};
}
/** Of a page the parts were its name and that of the device or viewport, which ended its label: `/pricing on phone`. */
function fieldsOf({ id, label, parts: [name = id, variant], parent }, variants) {
	if (parent !== void 0) return {
		id,
		scenario: parent,
		endpoint: endpointOf(name),
		parent
	};
	if (variant === void 0 && label === name) return {
		id,
		scenario: name
	};
	const end = ` on ${variant ?? ""}`;
	return {
		id,
		page: {
			name,
			path: label.endsWith(end) ? label.slice(0, -end.length) : label
		},
		...variant !== void 0 && { variant: { [variants]: variant } }
	};
}
/**
* Version 1 named a subject by a label and parts, version 2 by what it is. Only the suite of pictures had metrics of a
* contrast, and it had viewports.
*/
function subjectsInFields(old) {
	const read = OldSuites.safeParse(old);
	if (!read.success) return old;
	const suites = read.data.suites.map((suite) => {
		const variants = suite.metrics.some(({ contrast }) => contrast) ? "viewport" : "device";
		return {
			...suite,
			subjects: suite.subjects.map((subject) => fieldsOf(subject, variants))
		};
	});
	return {
		...old,
		suites
	};
}

// src/model/record/migrations/migrate.ts
/** Older schema of a run record → the next one, and what turns a record of the one into the other. */
const steps = { "tidemark.run/1": {
	next: "tidemark.run/2",
	change: subjectsInFields
} };
/** The schema a document names; undefined where it names none. */
function schemaOf(document) {
	const schema = typeof document === "object" && document !== null && "schema" in document ? document.schema : void 0;
	return typeof schema === "string" ? schema : void 0;
}
/** A run record of any released version as the newest has it, unchecked; what is of no known version stays as it is. */
function migrate(document) {
	const step = steps[schemaOf(document) ?? ""];
	if (!step || typeof document !== "object" || document === null) return document;
	return migrate({
		...step.change(document),
		schema: step.next
	});
}

// src/model/record/pairs.ts
/** One of the two builds that are measured alternately. */
const SideName = _enum(["base", "head"]);
/** In which order the sides of a task's pairs were measured. */
const Pairing = strictObject({
	/** Id of the task. */
	task: string$1(),
	/** Which side came first in each kept pair, as the coin fell. */
	first: array(SideName),
	/** How many pairs were dropped because a run of them failed. */
	dropped: int().min(0),
	/** What proved its page unchanged, so that the head alone was measured; absent where pairs were. */
	proved: strictObject({
		/** How many answers a browser received, each the same on both sides. */
		responses: int().min(0),
		/** How many names in them were given anew. */
		renamings: int().min(0),
		/** True where what was prefetched or came after the page was at rest differs. */
		late: boolean().optional()
	}).optional()
});

// src/model/record/recent.ts
/** Runs of the base branch that a report carries. */
const MOST_RECENT = 12;
/** One run of the base branch. */
const RecentRun = strictObject({
	/** When the run began, an ISO 8601 date and time. */
	at: datetime(),
	/** The first seven characters of the commit that was measured. */
	sha: string$1().max(40).optional()
});
/** One figure over the base branch's last runs. */
const RecentFigure = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/** Id of the metric in its suite. */
	metric: string$1(),
	/** One value a run, in the metric's unit; null where that run has none. */
	values: array(number().nullable()).max(12),
	/** Number of the value in `values`, counted from 0, from which on the branch itself moved to another level. */
	change: int().min(0).optional()
});
/**
* What the base branch's own last runs gave on machines like this one, as it is drawn beside a check: `history` of a
* report.
*/
const Recent = strictObject({
	/** The runs, oldest first. */
	runs: array(RecentRun).max(12),
	/** Figures of which those runs gave values. */
	figures: array(RecentFigure)
});

// src/model/record/run-record.ts
const RUN_SCHEMA = "tidemark.run/2";
/** The machine and tools that measured; two records with different fingerprints are not the same ruler. */
const Environment = strictObject({
	/** Operating system or runner image, and its version: `ubuntu24 20261101`. */
	os: string$1(),
	/** Architecture of the processor: `x64`. */
	arch: string$1(),
	/** Name of the processor. */
	cpu: string$1(),
	/** How many cores the machine has. */
	cores: int(),
	/** Version of Node.js. */
	node: string$1(),
	/** Name and version of the browser, where one was needed. */
	chrome: string$1().optional(),
	/** True where it ran in continuous integration. */
	ci: boolean()
});
/** What became of a task. */
const TaskOutcome = strictObject({
	/** Id of the task: `web:home/mobile`. */
	id: string$1(),
	suite: SuiteName,
	/** Ids of the subjects that it measures. */
	subjects: array(string$1()),
	/** Hash of all that decides how it is measured: equal hashes were measured alike. */
	hash: string$1(),
	/** How it ended. */
	status: _enum([
		"done",
		"failed",
		"interrupted",
		"skipped"
	]),
	/** How many runs of it were kept. */
	runs: int(),
	/** How many runs looked for findings and for what is exact, where others than those that were kept did. */
	looks: int().optional(),
	/** How long it took, in ms. */
	ms: number(),
	/** The machine where it was measured, if that is another than the record's own. */
	environment: Environment.optional()
});
/** A part of a plan that one of several machines measured, from 1 on: `2` of `3`. */
const Shard = strictObject({
	/** Number of this part, from 1. */
	index: int().min(1),
	/** How many parts there are. */
	of: int().min(1)
});
/** A commit, and the branch it is on. */
const Commit = strictObject({
	/** SHA of the commit. */
	sha: string$1(),
	/** Name of the branch, where it is known. */
	branch: string$1().optional()
});
const span = {
	/** When it began, ISO 8601. */
	startedAt: datetime(),
	/** When it ended, ISO 8601. */
	finishedAt: datetime()
};
/** All that one run saw, judged by nobody. Today's record is tomorrow's baseline. */
const RunRecord = strictObject({
	/** Name and version of this format. */
	schema: literal(RUN_SCHEMA),
	/** Id of the run, unique. */
	id: string$1(),
	/** Version of Tidemark that measured. */
	tidemark: string$1(),
	...span,
	/** False when it was interrupted or a task could not be measured; a partial record is never a baseline. */
	complete: boolean(),
	/** True when somebody or a time limit stopped it. */
	interrupted: boolean(),
	/** Address that was measured. */
	target: string$1(),
	/** The commit that is deployed there, where it is known. */
	commit: Commit.optional(),
	/** Hash over all that decides how things are measured (pages, suites' options), not over budgets. */
	configHash: string$1(),
	environment: Environment,
	/** The part of the plan that it holds, where it holds one alone. */
	shard: Shard.optional(),
	/** The records that it was made of, where there were several. */
	parts: array(strictObject({
		/** Id of that run. */
		id: string$1(),
		shard: Shard,
		...span
	})).optional(),
	/** What measured, in the order of the config. */
	suites: array(strictObject({
		name: SuiteName,
		/** Kind of the suite: `lighthouse`, `interactions`, `visual`, `load`. */
		uses: string$1(),
		/** Title for people: `Lighthouse`. */
		title: string$1(),
		/** The suite's own metrics, and those that its runs brought themselves. */
		metrics: array(Metric),
		/** What it measured. */
		subjects: array(Subject)
	})),
	/** What was planned, and what became of it. */
	tasks: array(TaskOutcome),
	/** Every figure that was measured. */
	measurements: array(Measurement),
	/** Everything wrong that is not a number. */
	findings: array(Finding),
	/** Pictures and documents; their bytes lie in `exhibits/`. */
	exhibits: array(Exhibit),
	/**
	* Counts of durations by the name that `samples.histogram` gives, each as text: `tmh1:` and base64 of pairs (skipped
	* buckets, count) in LEB128; buckets are those of HdrHistogram with 3 digits from 1 µs on.
	*/
	histograms: record$1(string$1(), string$1().refine(decodes, "a histogram that cannot be read")),
	/** Hosts beside the target's own that pages asked for: `cdn.example.com:443`. Older records do not say. */
	hosts: array(strictObject({
		suite: SuiteName,
		subject: SubjectId,
		/** Host and port. */
		host: string$1()
	})).optional(),
	/** What pages asked of the target itself, each method and path once. Older records do not say. */
	requests: array(PageRequest.extend({ suite: SuiteName })).optional(),
	/** What kept something from being measured. */
	problems: array(Problem),
	/** The order in which the sides of live pairs were measured; absent where there were none. */
	pairings: array(Pairing).optional(),
	/** Plain sentences worth reading beside the figures, e.g. of the machine's health. */
	notes: array(strictObject({
		/** Name of the suite that it is about, if it is about one. */
		suite: string$1().optional(),
		/** Id of the subject that it is about, if it is about one. */
		subject: string$1().optional(),
		/** The note, in one sentence. */
		text: string$1()
	}))
});

// src/model/record/verdict.ts
/**
* How a check ended. `new`: there is nothing to compare with yet. `absent`: the baseline has it and this run lacks it.
*/
const Status = _enum([
	"pass",
	"warn",
	"fail",
	"inconclusive",
	"new",
	"absent"
]);
/** Why a check has its status. */
const Reason = _enum([
	"within-limit",
	"over-limit",
	"under-limit",
	"unchanged",
	"changed-within-budget",
	"changed-over-budget",
	"below-floor",
	"improved",
	"no-baseline",
	"new-subject",
	"options-changed",
	"not-in-baseline",
	"time-needs-pairs",
	"not-exact",
	"unmeasured",
	"untrusted",
	"watched",
	"subject-removed",
	"no-new-findings",
	"new-findings",
	"unsteady-findings",
	"few-looks",
	"proved",
	"beyond-doubt",
	"small-but-proved",
	"slow-runs",
	"watch-hit",
	"ruled-out",
	"ruled-out-coarsely",
	"better-proved",
	"not-enough",
	"cut-short",
	"pairs-missing",
	"within-history",
	"outside-history",
	"too-little-history",
	"too-noisy",
	"same-bytes",
	"accepted"
]);
/** How two numbers are set against each other: by their ratio, or by their difference in the metric's unit. */
const Scale = _enum(["relative", "absolute"]);
/** How many times each side was looked at or measured. */
const Sides = strictObject({
	/** How many times the base. */
	base: int(),
	/** How many times the head. */
	head: int()
});
/** One question with one answer. */
const Check = strictObject({
	/** Id that lasts from run to run: `web/home/mobile/lcp#max`. */
	id: string$1(),
	suite: SuiteName,
	subject: SubjectId,
	/** Of a whole site: the subjects that are averaged. `subject` is no id of one then, but stands for all of them. */
	across: array(string$1()).optional(),
	/** The metric that is judged; absent of checks of kind `findings` and `subject`. */
	metric: strictObject({
		/** Id of the metric, unique in its suite: `lcp`. */
		id: string$1(),
		/** Title for people: `LCP`. */
		title: string$1(),
		unit: Unit,
		better: Better
	}).optional(),
	/**
	* What is asked.
	* - `limit`: is it within an absolute limit
	* - `regression`: is it worse than the baseline
	* - `findings`: are there new ones
	* - `subject`: was it measured at all
	* - `watch`: nothing; it is shown and never judged.
	*/
	kind: _enum([
		"limit",
		"regression",
		"findings",
		"subject",
		"watch"
	]),
	status: Status,
	/** What a failure would mean. A check at `warn` never fails the verdict. */
	level: _enum(["fail", "warn"]),
	reason: Reason,
	/** Value of this run, in the metric's unit. */
	now: number().optional(),
	/** Value of the baseline, in the metric's unit. */
	before: number().optional(),
	/** How `now` was taken. */
	basis: strictObject({
		/** Kind of its samples; `contrast`: it exists only between two sides. */
		kind: _enum([
			"replicates",
			"histogram",
			"proportion",
			"exact",
			"contrast"
		]),
		/** How many runs, windows or trials it was taken from. */
		n: int(),
		/** How many single values (requests) stand behind all of them, where the suite counts them. */
		count: int().min(0).optional()
	}).optional(),
	/** How noisy one run is, as a share: 1.4826·MAD ÷ median, where there are at least 3 repeats. */
	noise: number().optional(),
	/** The limit that it is held to; absent where there is none. */
	limit: strictObject({
		/** Which kind: `max` and `min` are absolute, `regress` is the worsening allowed against the baseline. */
		type: _enum([
			"max",
			"min",
			"regress"
		]),
		/** Value in the metric's unit; of `regress` a share (0.05 is 5 %) where the metric is compared by ratio. */
		value: number(),
		/** Who set it: the config, or the suite's recommendation. */
		source: _enum(["config", "recommended"]),
		/** Where it stands in the config's file. */
		place: Place.optional()
	}).optional(),
	/** What live pairs say of the change from base to head; its numbers are told as `scale` says. */
	pairs: strictObject({
		/** How changes are told: `relative` as shares (0.15 is +15 %), `absolute` in the metric's unit. */
		scale: Scale,
		/** The change from base to head, as a share or in the unit. */
		change: number(),
		/** The change's interval of 95 %, from low to high, as shares or in the unit. */
		interval: tuple([number(), number()]),
		/** How many pairs were measured. */
		count: int(),
		/** How many pairs are left without slow runs. */
		kept: int(),
		/** How many pairs could have come at most. */
		of: int(),
		/** Standard deviation of one run, as a share or in the unit. */
		noise: number(),
		/** The worsening below which it never fails, as a share or in the unit. */
		margin: number(),
		/** The worsening that a pass rules out, as a share or in the unit. */
		limit: number(),
		/** The worst change that is not ruled out at 99 %, as a share or in the unit; older reports have none. */
		upper: number().optional(),
		/** About how many pairs would decide; only where they did not. */
		needed: int().optional(),
		/** True where fewer pairs than planned were enough. */
		stoppedEarly: boolean(),
		/** How many runs of each side were slow, where any were. */
		slow: Sides.optional(),
		/** Middle values of what each run says alone, where `before` and `now` are what all say together. */
		alone: strictObject({
			/** Of the base, in the metric's unit. */
			base: number(),
			/** Of the head, in the metric's unit. */
			head: number()
		}).optional()
	}).optional(),
	/** What earlier runs of the base branch say. */
	history: strictObject({
		/** How `visible` is told: `relative` as a share, `absolute` in the metric's unit. */
		scale: Scale,
		/** How many earlier runs there are. */
		records: int(),
		/** The smallest worsening that they could show, as a share or in the unit. */
		visible: number().optional()
	}).optional(),
	/** How often each side was looked at, where that is too seldom to fail. */
	looks: Sides.optional(),
	/** Who accepted it, where it would fail or warn otherwise. */
	accepted: AcceptedBy.optional(),
	/** A sentence of the suite: why it is absent, what was excluded. */
	note: string$1().optional()
});
/** A finding, and what the verdict makes of it. */
const JudgedFinding = Finding.extend({
	/** How it stands against the baseline. `ignored`: by the config. `unknown`: there is no baseline. */
	state: _enum([
		"new",
		"still",
		"fixed",
		"ignored",
		"unknown"
	]),
	/** Whether it fails the verdict. */
	failing: boolean(),
	/**
	* Why one that may fail does not: it came and went while nothing changed, or it was looked at too seldom to rule
	* that out. `seen` tells of this run then, and `seenBefore` of the baseline.
	*/
	doubt: _enum(["comes-and-goes", "few-looks"]).optional(),
	/** How often the baseline showed it, where it is in doubt. */
	seenBefore: Looks.optional(),
	/** Why the config ignores it. */
	because: string$1().optional(),
	/** The line of a file in the repository that it comes from, where that file is there. */
	place: Place.optional(),
	/** Who accepted it, where it would fail otherwise. */
	accepted: AcceptedBy.optional()
});
/** What the run comes to. */
const Verdict = strictObject({
	/**
	* How the whole ended: `fail` when any check at level fail failed or is absent, or a finding fails; `inconclusive`
	* when nothing could be answered; `new` when there is no baseline yet.
	*/
	status: _enum([
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"new"
	]),
	/** How many checks ended in each way. */
	counts: record$1(Status, int()),
	/** Every question that was asked, worst first, then in the order of the config. */
	checks: array(Check),
	/** Everything wrong that is not a number, of this run and of the baseline. */
	findings: array(JudgedFinding),
	/** What failed and warned, folded into what a person acts on, worst first. Older reports have none. */
	causes: array(Cause).default([]),
	/** Ignores that matched nothing or are past their date, and the like. */
	warnings: array(strictObject({
		/** The warning, in one sentence. */
		text: string$1(),
		/** Where it stands in the config's file, if it does. */
		place: Place.optional()
	})),
	/** What a pull request's config allows more than its base's; absent where nothing was compared. */
	loosened: Loosened.optional()
});

// src/model/record/report.ts
const REPORT_SCHEMA = "tidemark.report/2";
/** How base and head were measured alternately in one job. */
const Live = strictObject({
	/** How thoroughly they were measured. */
	preset: _enum([
		"quick",
		"normal",
		"deep"
	]),
	/** How many pairs were measured. */
	pairs: int(),
	/** How many pairs could have come at most. */
	of: int(),
	/** How many metrics could fail together; false alarms are bounded over all of them. */
	gated: int(),
	/** Number from which all random choices follow. */
	seed: int()
});
/** One figure in each pair of a run. */
const PairValues = strictObject({
	suite: SuiteName,
	subject: SubjectId,
	/** Id of the metric, unique in its suite. */
	metric: string$1(),
	/** The base's value in each pair in the metric's unit; null where that run gave none. */
	base: array(number().nullable()),
	/** The head's value in each pair in the metric's unit; null where that run gave none. */
	head: array(number().nullable()),
	/** True where each run declared it exact. */
	exact: boolean().optional(),
	/** What each run says alone, where `base` and `head` are what all runs of both sides say together. */
	alone: strictObject({
		/** The base's value in each pair in the metric's unit; null where that run gave none. */
		base: array(number().nullable()),
		/** The head's value in each pair in the metric's unit; null where that run gave none. */
		head: array(number().nullable())
	}).optional()
});
/** Hits of trials, such as failed requests of all. */
const Tally = strictObject({
	/** How many of the trials hit. */
	hits: int().min(0),
	/** How many trials there were. */
	trials: int().min(0)
});
/** Hits of trials in each pair of a run. */
const PairTallies = PairValues.omit({ exact: true }).extend({
	/** What the base counted in each pair. */
	base: array(Tally),
	/** What the head counted in each pair. */
	head: array(Tally)
});
/** The commit (7 digits) that first showed a cause, by the cause's id. */
const Commits = record$1(string$1().regex(/^[a-z0-9]{1,16}$/), string$1().regex(/^[0-9a-f]{7}$/));
/** What the pull request's comment told of before this commit. */
const Since = strictObject({
	/** Causes that are there, each with the commit (7 digits) that first showed it. */
	causes: Commits,
	/** Causes that are there no longer, each with the commit (7 digits) that first showed it. */
	repaired: Commits
});
/**
* Pictures of causes that a comment can show, by the cause's id; `alt` says in words what is seen, and may hold
* others'.
*/
const Pictures = record$1(string$1().regex(/^[a-z0-9]{1,16}$/), strictObject({
	/** Where the picture can be seen, an absolute address. */
	address: string$1(),
	/** What is seen, in words. */
	alt: string$1()
}));
/** What a run measured and what it comes to, in one file. */
const Report = strictObject({
	/** Name and version of this format. */
	schema: literal(REPORT_SCHEMA),
	/** The config's key, by which several checks of one repository are told apart. */
	key: string$1(),
	verdict: Verdict,
	run: RunRecord,
	/** What it was compared with, or why with nothing. Its figures are those that were measured alike. */
	baseline: union([strictObject({
		/** There is a baseline. */
		found: literal(true),
		/** Where it lies, for people: `artifact 123 of run 456`. */
		origin: string$1(),
		/** How many commits lie between it and the merge base, where it was searched for there. */
		commitsBefore: int().min(0).optional(),
		/** What the baseline measured. */
		run: RunRecord.pick({
			id: true,
			startedAt: true,
			commit: true,
			target: true,
			environment: true,
			suites: true,
			measurements: true,
			histograms: true
		}),
		/** True where the same kind of machine with the same tools measured both. */
		sameEnvironment: boolean(),
		/** How base and head were measured alternately; absent where the baseline was stored. */
		live: Live.optional()
	}), strictObject({
		/** There is no baseline. */
		found: literal(false),
		/** Why it was compared with nothing, in one sentence. */
		reason: string$1()
	})]),
	/** Baseline's and contrast's pictures, beside the run's own in `run.exhibits`. */
	comparison: array(strictObject({
		suite: SuiteName,
		subject: SubjectId,
		/** Pictures of the baseline. */
		before: array(Exhibit),
		/** Pictures of what differs. */
		contrast: array(Exhibit)
	})),
	/** Every figure pair by pair, of base and head measured alternately. */
	pairs: strictObject({
		/** Figures that are one number a run. */
		numbers: array(PairValues),
		/** Figures that are hits of trials. */
		tallies: array(PairTallies)
	}).optional(),
	/** Whether a browser receives the same from base and head, page by page; absent where nobody looked. */
	received: array(PageLikeness).optional(),
	/** Requests over time, of each side that kept them; the base's only where it was measured alike. */
	series: array(strictObject({
		suite: SuiteName,
		subject: SubjectId,
		/** Requests of this run. */
		head: TimeSeries,
		/** Requests of the base. */
		base: TimeSeries.optional()
	})),
	/** What the base branch's own last runs gave, where its history is known. */
	history: Recent.optional(),
	/** What kept something from being measured or compared. */
	problems: array(Problem),
	/**
	* The workflow run it was made in: of two reports of a pull request the one with the higher run, then attempt, is
	* newer.
	*/
	ci: strictObject({
		/** Id of the workflow run, a number that grows. */
		run: int(),
		/** Number of its attempt, from 1. */
		attempt: int()
	}).optional(),
	/** Addresses for people, where there are any. */
	links: strictObject({
		/** Address of the workflow run. */
		run: string$1().optional(),
		/** Address of the HTML report. */
		report: string$1().optional(),
		/** Address of the commit. */
		commit: string$1().optional(),
		pictures: Pictures.optional()
	}),
	/** What the pull request's comment told of before; absent where no earlier commit was told of. */
	since: Since.optional(),
	/** True where comments on the pull request are answered as commands. */
	answered: literal(true).optional(),
	/**
	* What a reader has to know before believing the verdict: what was left out of it, who measured. At most a few
	* sentences.
	*/
	caveats: array(string$1()).optional(),
	/** What `--dry-run` or a missing permission kept from being done, and defaults that were taken. */
	notes: array(string$1())
});

// src/model/suggest.ts
/** Longer words are nobody's slip of the pen, and among more words than these no one is looked for. */
const [MAX_WORD, MAX_KNOWN] = [64, 100];
/** The word among `known` that was probably meant: nearest by edits and swaps, at most a third of its letters. */
function suggest(word, known) {
	if (word.length > MAX_WORD) return void 0;
	return nearest(word, known.slice(0, MAX_KNOWN).filter(({ length }) => length <= MAX_WORD));
}
function nearest(word, known) {
	const letters = (text) => text.toLowerCase().replaceAll(/[-_ .]/g, "");
	const same = known.find((one) => one !== word && letters(one) === letters(word));
	if (same !== void 0) return same;
	let best;
	for (const one of known) {
		const far = distance(word.toLowerCase(), one.toLowerCase());
		if (far <= Math.max(1, Math.floor(Math.max(word.length, one.length) / 3)) && far < (best?.far ?? Infinity)) best = {
			one,
			far
		};
	}
	return best && best.far < best.one.length ? best.one : void 0;
}
/** A question to end a message with, or nothing. */
function didYouMean(word, known) {
	const one = suggest(word, known);
	return one === void 0 ? "" : ` Did you mean ${one}?`;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a, b) {
	let older = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(older, j - 2) + 1 : Infinity;
			row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
		}
		older = last;
		last = row;
	}
	return at(last, b.length);
}
function at(row, index) {
	return row[index] ?? 0;
}

// src/model/task.ts
/** One thing a suite can measure once against a base address. Made by the suite's `plan`, pure data. */
const Task = strictObject({
	/** Unique in the plan: `web:home/mobile`. */
	id: string$1(),
	/** The suite's name in the config, and the kind of suite it uses. */
	suite: string$1(),
	uses: string$1(),
	/** All that it can say something about: a scenario and its endpoints, or one page. First the main one. */
	subjects: array(Subject).min(1),
	/** Measured runs kept, and runs thrown away before them. */
	runs: int().min(1),
	warmup: int().min(0),
	/** One run may take this long (ms) before it is ended as a problem of this task. */
	timeLimit: number().positive(),
	/** What one run will probably take (ms), for the plan and the bars. */
	estimate: number().positive(),
	/** None of its figures is a time: it may be measured while other such tasks are, and no others. */
	untimed: literal(true).optional(),
	/** Pages that must show themselves before it makes sense to measure them, with the actor who visits. */
	needs: array(strictObject({
		path: string$1(),
		as: string$1().optional()
	})),
	/**
	* Steady requests a second and connections it will send; absent for browsers. `capped`: no more in all than any
	* target may be asked for.
	*/
	load: strictObject({
		rate: number().optional(),
		connections: int(),
		seconds: number().optional(),
		requests: number().optional(),
		capped: boolean().optional()
	}).optional(),
	/** What the suite's `measure` needs, resolved. */
	input: json()
});
const Plan = strictObject({ tasks: array(Task) });

// src/system/base64.ts
const LETTERS$1 = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
/** Both letters of every 12 bits, in the order in which memory keeps them: one look for a byte and a half. */
const PAIRS = /* @__PURE__ */ new Uint8Array(8192);
for (let bits = 0; bits < 4096; bits += 1) {
	PAIRS[2 * bits] = LETTERS$1[bits >> 6] ?? 0;
	PAIRS[2 * bits + 1] = LETTERS$1[bits & 63] ?? 0;
}
const decoder = new TextDecoder();
/** A multiple of three, so that pieces join; larger ones would only leave more behind to be collected. */
const PIECE = 49152;
const text = new Uint8Array(4 * PIECE / 3);
function pieceOf(bytes) {
	let to = 0;
	for (let at = 0; at < bytes.length; at += 3) {
		const bits = (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
		const [first, last] = [2 * (bits >> 12), 2 * (bits & 4095)];
		text[to] = PAIRS[first] ?? 0;
		text[to + 1] = PAIRS[first + 1] ?? 0;
		text[to + 2] = PAIRS[last] ?? 0;
		text[to + 3] = PAIRS[last + 1] ?? 0;
		to += 4;
	}
	return decoder.decode(text.subarray(0, Math.ceil(4 * bytes.length / 3)));
}
/** Base64 of bytes of any length, without the padding that no data address needs. */
function base64(bytes) {
	let all = "";
	for (let at = 0; at < bytes.length; at += PIECE) all += pieceOf(bytes.subarray(at, at + PIECE));
	return all;
}

// src/system/chrome/browser-socket.ts
const Answer$1 = object({
	id: int(),
	result: unknown().optional(),
	error: object({ message: string$1() }).optional()
});
async function opened$1(address) {
	const socket = new WebSocket(address);
	await new Promise((resolve, reject) => {
		socket.addEventListener("open", () => resolve(), { once: true });
		socket.addEventListener("error", () => reject(/* @__PURE__ */ new Error(`Chrome's debugging socket ${address} did not open`)), { once: true });
	});
	return socket;
}
/** Connects to Chrome; `hear` is told of every message that answers nothing. */
async function browserSocket(address, hear = () => void 0) {
	const socket = await opened$1(address);
	const waiting = /* @__PURE__ */ new Map();
	let last = 0;
	let isGone = false;
	const send = (method, params, session) => {
		last += 1;
		const from = session === void 0 ? {} : { sessionId: session };
		socket.send(JSON.stringify({
			id: last,
			method,
			params,
			...from
		}));
		return last;
	};
	const answered = ({ id, error, result }) => {
		const asked = waiting.get(id);
		waiting.delete(id);
		if (error) asked?.reject(/* @__PURE__ */ new Error(`${asked.method}: ${error.message}`));
		else asked?.resolve(result);
	};
	socket.addEventListener("message", ({ data }) => {
		const message = JSON.parse(String(data));
		const answer = Answer$1.safeParse(message);
		if (answer.success) answered(answer.data);
		else hear(message);
	});
	socket.addEventListener("close", () => {
		isGone = true;
		for (const { method, reject } of waiting.values()) reject(/* @__PURE__ */ new Error(`${method}: Chrome hung up`));
		waiting.clear();
	});
	return {
		send: (method, params, session) => void send(method, params, session),
		ask: (method, params, session) => new Promise((resolve, reject) => {
			if (isGone) return reject(/* @__PURE__ */ new Error(`${method}: Chrome hung up`));
			waiting.set(send(method, params, session), {
				method,
				resolve,
				reject
			});
		}),
		close: () => socket.close()
	};
}

// src/system/process/group.ts
/** How a program is started so that `killGroup` ends it with all it started. */
const ownGroup = { detached: process.platform !== "win32" };
/** Ends a process and its children, which outlive it otherwise; one that is gone already is fine. */
function killGroup(pid) {
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
	}
}

// src/system/files.ts
/** Hex sha256. */
function sha256(body) {
	return createHash("sha256").update(body).digest("hex");
}
/** The `code` of a system error, or '' for any other thrown thing. */
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
/** A file's text, or undefined when there is none. A Failure when it is there and cannot be read. */
async function readText(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (errorCode(error) === "ENOENT") return void 0;
		throw new Failure({
			code: "environment/cannot-read",
			owner: "environment",
			message: `${path} cannot be read (${errorCode(error) || String(error)}).`,
			next: errorCode(error) === "EISDIR" ? "It is a folder; name a file." : "Check that it is a file and that you may read it."
		});
	}
}
const why = {
	ENOSPC: ["the disk is full", "Free some space, or choose another folder with --output."],
	EDQUOT: ["the disk quota is used up", "Free some space, or choose another folder with --output."],
	EACCES: ["writing there is not permitted", "Choose a folder you may write to with --output."],
	EPERM: ["writing there is not permitted", "Choose a folder you may write to with --output."],
	EROFS: ["the file system is read-only", "Choose a folder you may write to with --output."],
	ENOTDIR: ["a part of the path is a file, not a folder", "Choose another folder with --output."],
	EEXIST: ["a file of that name is in the way", "Move it away, or choose another folder with --output."],
	EISDIR: ["a folder of that name is in the way", "Move it away, or choose another folder with --output."]
};
/** What a failed write means to a person. */
function cannotWrite(path, error) {
	const [reason, next] = why[errorCode(error)] ?? [String(error), "Choose another folder with --output."];
	return new Failure({
		code: "environment/cannot-write",
		owner: "environment",
		message: `${path} cannot be written: ${reason}.`,
		next
	});
}
/** Makes a folder and its parents, or throws a Failure that says why not. */
async function makeFolder(path) {
	await mkdir(path, { recursive: true }).catch((error) => {
		throw cannotWrite(path, error);
	});
}
/** Writes whole or not at all: a reader never sees half a file, and a full disk leaves the old one. */
async function writeWhole(path, body) {
	const draft = join(dirname(path), `.${randomUUID()}.draft`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(draft, body);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true }).catch(() => void 0);
		throw cannotWrite(path, error);
	}
}

// src/system/process/exec.ts
/** Bytes of each output that are kept. */
const MAX_OUTPUT = 4194304;
/** Variables that programs need to be found and to find their folders; none of a runner, none with a secret. */
const HANDED_ON = [
	"PATH",
	"HOME",
	"TMPDIR",
	"TEMP",
	"TMP",
	"LANG",
	"LC_ALL",
	"TZ",
	"SYSTEMROOT",
	"PATHEXT"
];
/** What of an environment a program of others may see. */
function plainEnvironment(env) {
	return Object.fromEntries(HANDED_ON.flatMap((name) => {
		const value = env[name];
		return value === void 0 ? [] : [[name, value]];
	}));
}
function cannotStart(program, error) {
	const code = errorCode(error);
	return new Failure({
		code: "environment/cannot-start",
		owner: "environment",
		message: `${program} cannot be started: ${code === "ENOENT" ? "there is no such program" : code || String(error)}.`,
		next: "Install it, or name it with its whole path."
	});
}
function overTime({ argv: [program], timeLimit }) {
	return new Failure({
		code: "environment/time-limit",
		owner: "environment",
		message: `${program} did not end within ${Math.round(timeLimit / 1e3)} s and was ended.`,
		next: "Give it more time, or look what it waits for."
	});
}
/** The first bytes of a stream; the rest is read and dropped, so that nobody waits. */
function firstBytes(stream) {
	const parts = [];
	let size = 0;
	stream?.on("data", (part) => {
		const room = MAX_OUTPUT - Math.min(size, MAX_OUTPUT);
		if (room > 0) parts.push(part.subarray(0, room));
		size += part.length;
	});
	return {
		text: () => Buffer.concat(parts).toString("utf8"),
		cut: () => size > MAX_OUTPUT
	};
}
function ended(child) {
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code));
	});
}
/** Runs a program to its end; it and all it started are ended with the signal or after the time limit. */
async function execute(execution) {
	const { argv, cwd, env, input, timeLimit, signal } = execution;
	const [program, ...args] = argv;
	signal.throwIfAborted();
	const over = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
	const child = spawn(program, args, {
		...ownGroup,
		cwd,
		env,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	const kill = () => child.pid !== void 0 && killGroup(child.pid);
	over.addEventListener("abort", kill, { once: true });
	process.once("exit", kill);
	const [stdout, stderr] = [firstBytes(child.stdout), firstBytes(child.stderr)];
	child.stdin?.on("error", () => void 0).end(input ?? "");
	try {
		const code = await ended(child);
		signal.throwIfAborted();
		if (over.aborted) throw overTime(execution);
		return {
			code,
			stdout: stdout.text(),
			stderr: stderr.text(),
			cut: stdout.cut() || stderr.cut()
		};
	} catch (error) {
		if (signal.aborted || error instanceof Failure) throw error;
		throw cannotStart(program, error);
	} finally {
		over.removeEventListener("abort", kill);
		process.removeListener("exit", kill);
		kill();
	}
}

// src/system/chrome/environment.ts
/**
* What Chrome needs beside what any program does: languages, fonts, libraries, its sandbox, and on Windows its folders.
* No proxy: its name may hold a password, and behind one Chrome would not go to the address that was checked.
*/
const NEEDED$1 = [
	"LANGUAGE",
	"XDG_CONFIG_HOME",
	"XDG_CONFIG_DIRS",
	"XDG_CACHE_HOME",
	"XDG_DATA_HOME",
	"XDG_DATA_DIRS",
	"LD_LIBRARY_PATH",
	"CHROME_DEVEL_SANDBOX",
	"APPDATA",
	"LOCALAPPDATA",
	"PROGRAMDATA",
	"PROGRAMFILES",
	"PROGRAMFILES(X86)",
	"SYSTEMDRIVE",
	"USERPROFILE",
	"WINDIR"
];
const PREFIXES = ["LC_", "FONTCONFIG_"];
/**
* The environment of a Chrome: a page that breaks out of its process, and whoever may read `/proc`, finds no token of
* the runner in it.
*/
function chromeEnvironment(env) {
	const own = Object.entries(env).flatMap(([name, value]) => {
		const upper = name.toUpperCase();
		return (NEEDED$1.includes(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix))) && value !== void 0 ? [[name, value]] : [];
	});
	return {
		...plainEnvironment(env),
		...Object.fromEntries(own)
	};
}

// src/system/chrome/shells.ts
/** Chrome without windows, as Debian and as Chrome's own downloads call it. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];
/** Playwright's: `chromium_headless_shell-1228/chrome-linux/headless_shell`. */
const KEPT = /^chromium_headless_shell-(\d+)$/;
const PROGRAM = /^(chrome-)?headless[-_]shell(\.exe)?$/;
/** Whether the program of this name has no windows. */
function isShell(path) {
	const name = basename(path).replace(/\.exe$/, "");
	return SHELLS.includes(name) || PROGRAM.test(name);
}
/** Where Playwright keeps its browsers, as far as the environment says. */
function shellFolder(env) {
	const given = env["PLAYWRIGHT_BROWSERS_PATH"];
	if (given && given !== "0") return given;
	const below = (folder, ...names) => folder ? join(folder, ...names, "ms-playwright") : void 0;
	if (process.platform === "darwin") return below(env["HOME"], "Library/Caches");
	if (process.platform === "win32") return below(env["LOCALAPPDATA"]);
	return below(env["XDG_CACHE_HOME"]) ?? below(env["HOME"], ".cache");
}
const namesIn = (folder) => readdir(folder).catch(() => []);
/** Headless shells that Playwright keeps, the newest first. */
async function keptShells(env) {
	const folder = shellFolder(env);
	if (folder === void 0) return [];
	const builds = (await namesIn(folder)).flatMap((name) => {
		const number = KEPT.exec(name)?.[1];
		return number === void 0 ? [] : [{
			name,
			number: Number(number)
		}];
	}).toSorted((a, b) => b.number - a.number);
	const found = [];
	for (const { name: build } of builds) for (const system of await namesIn(join(folder, build))) for (const name of await namesIn(join(folder, build, system))) if (PROGRAM.test(name)) found.push(join(folder, build, system, name));
	return found;
}

// src/system/chrome/find.ts
const WHOLE = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome"
];
const INSTALL = "Install one (`apt-get install chromium-headless-shell` or `chromium`, `npx playwright install --only-shell`, or the action browser-actions/setup-chrome), or set CHROME_PATH to its executable.";
/** A Chrome that has not told its version after this many ms will not start either. */
const VERSION_LIMIT = 2e4;
function usualPlaces(env) {
	if (process.platform === "darwin") {
		const app = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
		return [
			`/${app}`,
			...env["HOME"] ? [join(env["HOME"], app)] : [],
			"/Applications/Chromium.app/Contents/MacOS/Chromium"
		];
	}
	if (process.platform === "win32") return [
		env["PROGRAMFILES"],
		env["PROGRAMFILES(X86)"],
		env["LOCALAPPDATA"]
	].flatMap((folder) => folder ?? []).map((root) => join(root, "Google/Chrome/Application/chrome.exe"));
	return [];
}
async function runs(path) {
	return access(path, constants.X_OK).then(() => true, () => false);
}
function noChrome(message, next) {
	return new Failure({
		code: "environment/no-chrome",
		owner: "environment",
		message,
		next
	});
}
/**
* The executable of a Chrome: what CHROME_PATH says and nothing else. Else a headless shell, on PATH or where
* Playwright keeps it, since a whole Chrome opens a window for every visit, which works beside the page; then a whole
* one on PATH or in its usual place.
*/
async function findChrome(env) {
	const given = env["CHROME_PATH"];
	if (given) {
		if (await runs(given)) return given;
		throw noChrome(`CHROME_PATH is ${given}, which is not a program that can be run.`, "Correct CHROME_PATH, or unset it to have Chrome looked for on PATH.");
	}
	const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
	const ending = process.platform === "win32" ? ".exe" : "";
	const onPath = (names) => names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
	const places = usualPlaces(env);
	for (const path of onPath(SHELLS)) if (await runs(path)) return path;
	const others = [
		...await keptShells(env),
		...onPath(WHOLE),
		...places
	];
	for (const path of others) if (await runs(path)) return path;
	throw noChrome(`There is no Chrome on this machine (looked for ${[
		`${[...SHELLS, ...WHOLE].join(", ")} on PATH`,
		shellFolder(env),
		...places
	].filter((place) => place !== void 0).join("; ")}).`, INSTALL);
}
/** `156.0.7444.59`, as the executable itself says; `156.0.7444.59 headless shell` where it has no windows. */
async function chromeVersion(path) {
	const text = process.platform === "win32" ? (await readdir(dirname(path))).join("\n") : await ask$1(path);
	const version = /\b\d+\.\d+\.\d+\.\d+\b/.exec(text)?.[0];
	if (version === void 0) throw noChrome(`${path} does not say its version as a Chrome does.`, "Set CHROME_PATH to the executable of Chrome or Chromium.");
	return isShell(path) ? `${version} headless shell` : version;
}
function ask$1(path) {
	return new Promise((resolve, reject) => {
		const means = {
			timeout: VERSION_LIMIT,
			env: chromeEnvironment(process.env)
		};
		execFile(path, ["--version"], means, (error, stdout, stderr) => {
			if (!error) return resolve(stdout);
			reject(noChrome(`${path} does not run: ${stderr.trim().split("\n").at(-1) || error.message}`, "Start it by hand to see what it lacks, or set CHROME_PATH to another Chrome."));
		});
	});
}
/** A port that Chrome never connects to, so that it does not even look for the host's address. */
const NOWHERE$1 = "http://127.0.0.1:1/";
/**
* How every Chrome of ours runs: headless, nothing in the background, no traffic but the page's.
* The sandbox stays on except for root, whom Chrome refuses otherwise.
*/
function chromeFlags() {
	return [
		"--headless=new",
		...process.getuid?.() === 0 ? ["--no-sandbox"] : [],
		"--disable-dev-shm-usage",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		"--disable-quic",
		"--disable-default-apps",
		"--disable-extensions",
		"--disable-breakpad",
		"--disable-field-trial-config",
		"--disable-domain-reliability",
		"--disable-client-side-phishing-detection",
		"--no-pings",
		`--component-updater=url-source=${NOWHERE$1}`,
		`--gaia-url=${NOWHERE$1}`,
		`--autofill-server-url=${NOWHERE$1}`,
		"--disable-background-timer-throttling",
		"--disable-backgrounding-occluded-windows",
		"--disable-renderer-backgrounding",
		"--no-first-run",
		"--no-default-browser-check",
		"--metrics-recording-only",
		"--mute-audio",
		"--hide-scrollbars",
		"--password-store=basic",
		"--use-mock-keychain"
	];
}

// src/system/chrome/scratch.ts
/** A socket's path holds 104 characters on macOS; `org.chromium.Chromium.abcdef/SingletonSocket` is 44 of them. */
const MAX_FOLDER = 58;
/** A folder among the temporary files; where that path is too long for sockets, in `/tmp` if that may be used. */
async function roomForSockets(name) {
	const usual = join(tmpdir(), name);
	const short = join("/tmp", name);
	if (usual.length + 6 <= MAX_FOLDER || process.platform === "win32") return mkdtemp(usual);
	return mkdtemp(short).catch(() => mkdtemp(usual));
}
/**
* Chrome puts sockets into a folder of TMPDIR and leaves it there when it is killed, so every Chrome gets a TMPDIR of
* its own. Not within the profile: the path of a socket must be short, or Chrome does not start.
*/
async function chromeScratch() {
	const folder = await roomForSockets("tidemark-chrome-");
	return {
		folder,
		env: {
			...chromeEnvironment(process.env),
			TMPDIR: folder
		},
		remove: () => rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 50
		})
	};
}

// src/system/chrome/launch.ts
/** ms until a Chrome without a debugging port is given up, and between two looks for it. */
const START_LIMIT = 3e4;
const LOOK_EVERY = 15;
/** A Chrome on its way out may still write into its folders. */
const CLEAR = {
	recursive: true,
	force: true,
	maxRetries: 10,
	retryDelay: 50
};
/** What asks hosts of its own; Playwright turns off as much in the Chromes that it starts. */
const DISABLED = "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying";
/** Flags of which Chrome heeds the last alone, with what all of them list. */
const LISTS = ["--disable-features=", "--enable-features="];
/** Flags with every list of features as one. */
function merged(flags) {
	const others = flags.filter((flag) => !LISTS.some((list) => flag.startsWith(list)));
	const lists = LISTS.flatMap((list) => {
		const named = flags.filter((flag) => flag.startsWith(list)).map((flag) => flag.slice(list.length));
		return named.length === 0 ? [] : [list + named.join()];
	});
	return [...others, ...lists];
}
/** Chrome was there and is no more. `when` and `how` continue its sentence; `stderr`: what it wrote there. */
function died(when, how, stderr = "") {
	const last = stderr.trim().split("\n").findLast((line) => !line.startsWith("DevTools listening"));
	return new Failure({
		code: "environment/chrome-died",
		owner: "environment",
		message: `Chrome ended ${when} (${how}).${last ? ` Its last words: ${last}` : ""}`,
		next: "Run again; if it happens every time, look for a lack of memory (dmesg, the container's limit) and start Chrome by hand."
	});
}
function start({ path, profile, windowSize, flags = [] }, { env }) {
	const size = windowSize ? [`--window-size=${windowSize.width},${windowSize.height}`] : [];
	const child = spawn(path, [
		...merged([
			...chromeFlags(),
			DISABLED,
			...flags
		]),
		...size,
		"--remote-debugging-port=0",
		`--user-data-dir=${profile}`,
		"about:blank"
	], {
		...ownGroup,
		stdio: [
			"ignore",
			"ignore",
			"pipe"
		],
		env
	});
	let stderr = "";
	child.stderr?.on("data", (piece) => stderr = (stderr + piece.toString()).slice(-2e3));
	return {
		child,
		gone: new Promise((resolve) => {
			child.once("error", (error) => resolve(error.message));
			child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
		}),
		lastWords: () => stderr
	};
}
/** Chrome writes the port and its socket's path into the profile once it listens. */
async function listening(profile, over) {
	for (;;) {
		over.throwIfAborted();
		const [port, path] = (await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "")).split("\n");
		if (port && path) return {
			port: Number(port),
			socket: `ws://127.0.0.1:${port}${path.trim()}`
		};
		await setTimeout(LOOK_EVERY, void 0, { signal: over }).catch(() => void 0);
	}
}
/** Starts Chrome and waits until it can be driven. An abort of the signal ends it, at any time. */
async function launchChrome(launch) {
	const { profile, signal } = launch;
	signal.throwIfAborted();
	const scratch = await chromeScratch();
	const { child, gone, lastWords } = start(launch, scratch);
	const stopped = new AbortController();
	let ready = false;
	const exited = gone.then((how) => {
		const failure = died(ready ? "in the middle of the work" : "at its start", how, lastWords());
		stopped.abort(failure);
		return failure;
	});
	const kill = () => child.pid !== void 0 && killGroup(child.pid);
	signal.addEventListener("abort", kill, { once: true });
	const leave = () => {
		kill();
		for (const folder of [profile, scratch.folder]) rmSync(folder, CLEAR);
	};
	process.once("exit", leave);
	const close = async () => {
		signal.removeEventListener("abort", kill);
		kill();
		await gone;
		await rm(profile, CLEAR);
		await scratch.remove();
		process.removeListener("exit", leave);
	};
	try {
		const address = await listening(profile, AbortSignal.any([
			signal,
			stopped.signal,
			AbortSignal.timeout(START_LIMIT)
		]));
		ready = true;
		return {
			...address,
			pid: child.pid ?? 0,
			exited,
			close
		};
	} catch (error) {
		await close();
		signal.throwIfAborted();
		throw error instanceof Failure ? error : died("at its start", "it never opened its debugging port", lastWords());
	}
}

// src/system/chrome/contexts.ts
/** By the Chrome's socket. A second connection would stop the pages of the first at their start. */
const connections = /* @__PURE__ */ new Map();
const ending = /* @__PURE__ */ new Map();
/** ms until a Chrome that runs has to answer. */
const TO_CONNECT = 2e4;
async function connectionTo({ socket, folder }) {
	await ending.get(socket);
	const options = {
		timeout: TO_CONNECT,
		artifactsDir: folder,
		isLocal: true
	};
	const connection = connections.get(socket) ?? {
		browser: chromium.connectOverCDP(socket, options),
		visits: 0
	};
	connections.set(socket, connection);
	connection.visits += 1;
	return connection;
}
/** One visit less; the last one hangs up, so that nothing of ours listens to what is measured next. */
async function leave(socket, connection) {
	connection.visits -= 1;
	if (connection.visits > 0) return;
	connections.delete(socket);
	const end = connection.browser.then((browser) => browser.close()).catch(() => void 0).finally(() => ending.delete(socket));
	ending.set(socket, end);
	await end;
}
/** Playwright's hold on a Chrome while `work` goes on; visits of one Chrome share it. */
async function driven(chrome, work) {
	const connection = await connectionTo(chrome);
	try {
		return await work(await connection.browser);
	} finally {
		await leave(chrome.socket, connection);
	}
}
/** ms after which a Chrome that closes no profile is ended. */
const TO_CLOSE = 5e3;
/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG$1 = 500;
/** Profiles of one visit; none is opened once they are closed. */
var Profiles = class {
	#browser;
	#open = [];
	#isOver = false;
	constructor(browser) {
		this.#browser = browser;
	}
	open = async ({ server, bypass }, options) => {
		const proxy = {
			server,
			bypass: bypass.replaceAll(";", ",")
		};
		const context = await this.#browser.newContext({
			...options,
			proxy
		});
		this.#open.push(context);
		if (this.#isOver) await this.close();
		return context;
	};
	/** Whether Chrome closed all of them in time. */
	async close() {
		this.#isOver = true;
		const all = this.#open.splice(0).map((context) => context.close().catch(() => void 0));
		const closed = Promise.all(all).then(() => true);
		return Promise.race([closed, setTimeout(TO_CLOSE, false, { ref: false })]);
	}
};
/** Rejects when the visit has to end: the run or its time is over, Chrome is gone, or it hung up. Heard already. */
function endOf$3(browser, { lost }, signal, over) {
	const end = new Promise((_resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), {
			once: true,
			signal: over
		});
		const hungUp = () => {
			const failure = died("in the middle of the work", "it hung up");
			setTimeout(EXIT_LAG$1, void 0, { ref: false }).then(() => reject(failure));
		};
		browser.once("disconnected", hungUp);
		over.addEventListener("abort", () => browser.off("disconnected", hungUp), { once: true });
		lost.catch((failure) => reject(signal.aborted ? signal.reason : failure));
	});
	end.catch(() => void 0);
	return end;
}
/**
* Work in profiles of its own in a Chrome of the run. Rejects at once when that Chrome ends or `signal` aborts; then
* nothing of the visit is left.
*/
async function visiting({ chrome, flags, signal }, work) {
	signal.throwIfAborted();
	const shared = await chrome.share(flags);
	const over = new AbortController();
	try {
		return await driven(shared, async (browser) => {
			signal.throwIfAborted();
			const profiles = new Profiles(browser);
			const end = endOf$3(browser, shared, signal, over.signal);
			const working = work({
				browser,
				open: profiles.open
			});
			working.catch(() => void 0);
			try {
				return await Promise.race([working, end]);
			} catch (error) {
				if (!browser.isConnected()) await end;
				throw error;
			} finally {
				if (!await profiles.close()) await shared.discard();
			}
		});
	} catch (error) {
		signal.throwIfAborted();
		throw error;
	} finally {
		over.abort();
		await shared.release();
	}
}

// src/system/chrome/receive.ts
/** Bytes of bodies that are kept of one page. */
const LARGEST = 2e7;
/** ms that answers under way are waited for once the page is at rest. */
const PATIENCE$3 = 3e3;
/** By the browser for a later page, or by Next.js's router, whose answers are of a type that nothing else reads. */
const isPrefetch = (asked, { "content-type": type = "" }) => /prefetch|prerender/.test(`${asked["sec-purpose"] ?? ""} ${asked["purpose"] ?? ""}`) || asked["next-router-prefetch"] !== void 0 && type.startsWith("text/x-component");
const hasBody = (response) => {
	const status = response.status();
	return ![
		204,
		205,
		304
	].includes(status) && (status < 300 || status > 399) && isMethodWithBody(response);
};
const isMethodWithBody = (response) => response.request().method() !== "HEAD";
/**
* An icon that is not there: a whole Chrome asks for it in its first visit and in no later one. Nothing else that a
* page can fail to get is of this kind.
*/
const isMissingIcon = ({ kind, status, when }) => kind === "other" && when !== "prefetch" && (status === 0 || status >= 400);
const addressOf = (request) => request.url().split("#", 1)[0] ?? "";
/** Listens to what a page receives from its first request on. */
var Receiving = class {
	#origin;
	#answers = [];
	#open = /* @__PURE__ */ new Set();
	#unknown = /* @__PURE__ */ new Set();
	/** Addresses that the page went by: one that goes on to another may have used what was prefetched for that. */
	#shown = /* @__PURE__ */ new Set();
	#bytes = 0;
	#atRest = false;
	constructor(context, page, origin) {
		this.#origin = origin;
		page.on("worker", () => this.#unknown.add("a worker"));
		page.on("framenavigated", (frame) => {
			if (frame === page.mainFrame() && /^https?:/.test(frame.url())) this.#shown.add(frame.url().split("#", 1)[0] ?? "");
		});
		page.on("websocket", () => this.#unknown.add("a socket"));
		context.on("serviceworker", () => this.#unknown.add("a service worker"));
		context.on("request", (request) => {
			if (/^https?:/.test(request.url())) this.#open.add(request);
		});
		const ended = (request) => {
			if (!this.#open.delete(request)) return;
			this.#answers.push(this.#answer(request, this.#atRest));
		};
		context.on("requestfinished", ended);
		context.on("requestfailed", ended);
	}
	async #answer(request, isLate) {
		try {
			return await this.#read(request, isLate);
		} catch {
			this.#unknown.add(`an answer that could not be read (${request.resourceType()})`);
			return;
		}
	}
	async #read(request, isLate) {
		const response = await request.response();
		const common = {
			url: addressOf(request),
			method: request.method(),
			kind: request.resourceType()
		};
		const when = isLate ? "late" : "loading";
		const failure = request.failure()?.errorText;
		if (!response || failure !== void 0) return {
			...common,
			status: response?.status() ?? 0,
			protocol: failure ?? "no answer",
			headers: {},
			wire: 0,
			body: /* @__PURE__ */ new Uint8Array(),
			when
		};
		if (response.fromServiceWorker()) this.#unknown.add("a service worker");
		const [asked, headers, protocol, sizes] = await Promise.all([
			request.allHeaders(),
			response.allHeaders(),
			response.httpVersion(),
			request.sizes()
		]);
		const body = hasBody(response) ? await this.#body(response) : /* @__PURE__ */ new Uint8Array();
		return {
			...common,
			status: response.status(),
			protocol,
			headers,
			wire: Math.max(0, sizes.responseBodySize),
			body,
			when: isPrefetch(asked, headers) ? "prefetch" : when
		};
	}
	async #body(response) {
		if (this.#bytes > LARGEST) throw new Error("the page is too large");
		const body = await response.body();
		this.#bytes += body.length;
		return body;
	}
	/** From now on answers are late. */
	rest() {
		this.#atRest = true;
	}
	/** All that was received. What is still under way after some seconds is a stream: nobody knows what it will bring. */
	async page() {
		const until = performance.now() + PATIENCE$3;
		while (this.#open.size > 0 && performance.now() < until) await setTimeout(20);
		if (this.#open.size > 0) this.#unknown.add("an answer that did not end");
		const received = (await Promise.all(this.#answers)).filter((answer) => answer !== void 0).filter((answer) => !isMissingIcon(answer));
		const wentOn = this.#shown.size > 1;
		return {
			origin: this.#origin,
			responses: received.map((answer) => wentOn && answer.when === "prefetch" ? {
				...answer,
				when: "loading"
			} : answer),
			unknown: [...this.#unknown]
		};
	}
};

// src/system/chrome/warm.ts
/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG = 500;
const Context = object({ browserContextId: string$1() });
const Target = object({ targetId: string$1() });
/** Where what no visit asked for leads: Chrome itself has no business outside. */
const NOWHERE = ["--proxy-server=http://127.0.0.1:1", "--proxy-bypass-list=<-loopback>"];
/** Rejects when Chrome is gone. Heard already. */
function lostIn({ exited }) {
	const lost = exited.then((failure) => {
		throw failure;
	});
	lost.catch(() => void 0);
	return lost;
}
async function openTab(chrome, { server, bypass }) {
	const lost = lostIn(chrome);
	try {
		const socket = await browserSocket(chrome.socket);
		const { browserContextId } = Context.parse(await socket.ask("Target.createBrowserContext", {
			disposeOnDetach: true,
			proxyServer: server,
			proxyBypassList: bypass
		}));
		const { targetId } = Target.parse(await socket.ask("Target.createTarget", {
			url: "about:blank",
			browserContextId
		}));
		const close = async () => {
			await socket.ask("Target.disposeBrowserContext", { browserContextId }).catch(() => void 0);
			socket.close();
		};
		return {
			socket: chrome.socket,
			context: browserContextId,
			target: targetId,
			lost,
			close
		};
	} catch (error) {
		throw await Promise.race([chrome.exited, setTimeout(EXIT_LAG, error)]);
	}
}
/** One Chrome with its flags: started when first asked for, and anew after it died. */
var Keeper = class {
	#start;
	#running;
	#cleared = Promise.resolve();
	constructor({ path, flags, signal }, more) {
		this.#start = async () => {
			const profile = await mkdtemp(join(tmpdir(), "tidemark-warm-")).catch((error) => {
				throw cannotWrite(tmpdir(), error);
			});
			try {
				const start = {
					path: path(),
					profile,
					signal,
					flags: [
						...NOWHERE,
						...flags,
						...more
					]
				};
				return {
					...await launchChrome(start),
					profile
				};
			} catch (error) {
				await rm(profile, {
					recursive: true,
					force: true,
					maxRetries: 3
				});
				throw error;
			}
		};
	}
	running() {
		this.#running ??= this.#begin();
		return this.#running;
	}
	/** A Chrome that died, or never started, is cleared away, and the next visit gets another. */
	#begin() {
		const mine = this.#start();
		const forget = () => {
			if (this.#running === mine) this.#running = void 0;
		};
		this.#cleared = mine.then(async ({ exited, close }) => {
			await exited;
			forget();
			await close();
		}, forget);
		return mine;
	}
	async close() {
		await (await this.#running?.catch(() => void 0))?.close();
		await this.#cleared;
	}
};
/** The Chromes for the many visits of a run. Whoever makes them closes them; an abort of the signal ends them too. */
function warmChrome(start) {
	const keepers = /* @__PURE__ */ new Map();
	let isOver = false;
	const running = async (flags) => {
		start.signal.throwIfAborted();
		if (isOver) throw new Error("the warm Chrome of this run is closed already");
		const key = flags.join(" ");
		const keeper = keepers.get(key) ?? new Keeper(start, flags);
		keepers.set(key, keeper);
		return keeper.running();
	};
	return {
		open: async (wayOut) => openTab(await running([]), wayOut),
		async share(flags) {
			const chrome = await running(flags);
			const { socket, profile: folder, close: discard } = chrome;
			return {
				socket,
				folder,
				lost: lostIn(chrome),
				discard,
				release: async () => void 0
			};
		},
		async close() {
			isOver = true;
			await Promise.all([...keepers.values()].map((keeper) => keeper.close()));
		}
	};
}

// src/system/clock.ts
const realClock = {
	now: () => performance.now(),
	sleep: async (ms, signal) => {
		await setTimeout(ms, void 0, { signal }).catch(() => signal.throwIfAborted());
	}
};

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
function agentOver(url, connect) {
	const host = hostOf(url);
	const secure = url.protocol === "https:";
	const agent = secure ? new Agent$1({ keepAlive: false }) : new Agent({ keepAlive: false });
	const ready = async () => {
		const socket = await connect();
		return secure ? connect$2({
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
/** One that knows one host: a name that now answers with another address is never asked again. */
function pinnedLookup({ host, address }) {
	const known = lookupOf([address]);
	return (asked, options, answer) => {
		if (asked.toLowerCase() === host.toLowerCase()) return known(asked, options, answer);
		const unknown = /* @__PURE__ */ new Error(`${asked} is not the host that was checked, ${host}`);
		answer(Object.assign(unknown, { code: "ENOTFOUND" }), "", 0);
	};
}

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
const PATIENCE$2 = 3e4;
function parsed$2(url) {
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
	const found = parsed$2(url);
	if (found?.protocol !== "http:" && found?.protocol !== "https:") throw noProxy(name.toUpperCase());
	return found;
}
/** `10.0.0.1:443`, `[2606:4700::1111]:443`. */
function authority(address, port) {
	return `${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
function refused$1(upstream, to, how) {
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
	const request$3 = (upstream.protocol === "https:" ? request$1 : request)({
		host: hostOf(upstream),
		port: portOf(upstream),
		method: "CONNECT",
		path: to,
		headers: {
			host: to,
			...username && { "proxy-authorization": `Basic ${credentials}` }
		},
		timeout: PATIENCE$2,
		agent: false
	});
	return new Promise((resolve, reject) => {
		request$3.once("connect", ({ statusCode = 0 }, socket, head) => {
			socket.setTimeout(0);
			if (statusCode === 200) {
				if (head.length > 0) socket.unshift(head);
				return resolve(socket);
			}
			socket.destroy();
			reject(refused$1(upstream, to, `status ${statusCode}`));
		}).once("response", (response) => {
			response.destroy();
			reject(refused$1(upstream, to, `status ${response.statusCode}`));
		}).once("timeout", () => request$3.destroy(refused$1(upstream, to, "no answer"))).once("error", (error) => reject(lost(upstream, error))).end();
	});
}

// src/system/egress/connect.ts
function directly({ addresses, port }) {
	return new Promise((resolve, reject) => {
		const socket = connect$1({
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

// src/system/egress/egress.ts
/** What the proxy's thread sees of our environment. */
const PROXY_VARIABLES = /^(https?|no)_proxy$/i;
/** Where a target's own host is found. As a pattern an address of IPv6 has no brackets, as a place it has. */
function placeRule({ target, pinned }) {
	const host = bareHost(new URL(target).hostname);
	return pinned && isIP(host) === 0 ? `MAP ${host} ${written(pinned.address)}` : `EXCLUDE ${host}`;
}
/**
* What holds for a whole Chrome, whatever its contexts' ways out: it asks no name server, and these targets are found
* at their checked addresses. WebRTC gets no sockets of its own.
*/
function chromeWide(targets) {
	return [
		`--host-resolver-rules=${[...new Set(targets.map(placeRule))].join(", ")}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
		"--webrtc-ip-handling-policy=disable_non_proxied_udp",
		"--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
	];
}
/**
* Chrome connects to two places: the target at its checked address, so that no proxy of ours is in what is measured,
* and our proxy for all else.
*/
function wayOutOf(target, port) {
	const direct = upstreamOf(target) ? "" : `;${target.hostname}:${portOf(target)}`;
	return {
		server: `http://127.0.0.1:${port}`,
		bypass: `<-loopback>${direct}`
	};
}
function written(host) {
	return isIP(host) === 6 ? `[${host}]` : host;
}
/** Rejects when the thread is gone; heard in any case, so that its end is not the end of everything. */
function endOf$2(worker) {
	const end = new Promise((_resolve, reject) => {
		worker.once("error", reject);
		worker.once("exit", () => reject(/* @__PURE__ */ new Error("the egress proxy has ended")));
	});
	end.catch(() => void 0);
	return end;
}
function next(worker) {
	return new Promise((resolve) => worker.once("message", resolve));
}
/**
* Opens a way out for one visit. The proxy has a thread of its own: the work of this one must not be in the times of
* what pages load from elsewhere.
*/
async function openEgress(led) {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => PROXY_VARIABLES.test(name)));
	const workerData = { pinned: led.pinned };
	const worker = new Worker(new URL("./egress-proxy.mjs", import.meta.url), {
		workerData,
		env,
		execArgv: []
	});
	const end = endOf$2(worker);
	const started = await Promise.race([next(worker), end]);
	worker.unref();
	if (!("port" in started)) throw new Error("the egress proxy did not say where it listens");
	const wayOut = wayOutOf(new URL(led.target), started.port);
	return {
		flags: [...[`--proxy-server=${wayOut.server}`, `--proxy-bypass-list=${wayOut.bypass}`], ...chromeWide([led])],
		wayOut,
		async contacts() {
			const answer = next(worker);
			worker.postMessage("contacts");
			const told = await Promise.race([answer, end]);
			return "contacts" in told ? told.contacts : [];
		},
		close: async () => void await worker.terminate()
	};
}

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
		if (permit.kind !== "permitted") throw new Error(`${host} is refused: ${permit.kind}`);
		return connectTo({
			addresses: permit.addresses,
			port,
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
/**
* An HTTP proxy on loopback (RFC 9110, sections 7.3.2 and 9.3.6) that looks names up itself and connects to nothing
* that the rules refuse. What is refused or not reached ends without an answer, as it would without a proxy: an answer
* of ours would be the host's in the page's eyes.
*/
async function startProxy(rules) {
	const egress = new Egress(rules);
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
		egress.connect(url).then((far) => {
			if (near.writable) near.write("HTTP/1.1 200 Connection established\r\n\r\n");
			if (head.length > 0) far.write(head);
			lead(near, far);
			lead(far, near);
		}, () => near.destroy());
	});
	server.on("clientError", (_error, socket) => socket.destroy());
	await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
	const { port } = server.address();
	return {
		port,
		contacts: () => egress.contacts(),
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}

// src/system/text.ts
/** Line breaks and gaps of every kind; a space that must not break, as before a unit, is none. */
const GAP = String.raw`[[\t-\r\u0085\p{Z}]--[\u00a0\u202f]]`;
/**
* Characters that steer rather than say something: controls, bidi, zero-width, tags, lone surrogates, non-characters.
*/
const STEERING = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;
const gaps = new RegExp(`${GAP}+`, "gv");
const steering = new RegExp(`[${STEERING}--${GAP}]`, "gv");
const steeringInBlock = new RegExp(`[${STEERING}--[\\t\\n]]`, "gv");
/** Line breaks that are none for us, but for a runner or a log viewer. */
const OTHER_BREAKS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;
/** The beginning of a text within so many code points, with an ellipsis where something is missing. */
function shortened(text, longest) {
	const points = Array.from(text.slice(0, 2 * (longest + 1)));
	return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}…`;
}
/** Text others wrote as one harmless line of at most `longest` code points. */
function clean(text, longest = 300) {
	return shortened(text.replace(steering, "").replace(gaps, " ").trim(), longest);
}
/** A name or label that others gave, as one harmless line of at most 120 code points. */
function cleanName(text) {
	return clean(text, 120);
}
/** Harmless text of several lines, with every space and tab where it was. */
function cleanText(text) {
	return text.replace(OTHER_BREAKS, " ").replace(steeringInBlock, "");
}

// src/system/github/artifacts/archive-faults.ts
/** What is wrong with an archive that was read back. `what` becomes the code `artifact/<what>`. */
function archiveFault(what, message) {
	return new Failure({
		code: `artifact/${what}`,
		owner: "environment",
		message,
		next: "It is not used. If one of your own runs made it, run that one again; otherwise look who may upload artifacts here."
	});
}
/** `how` completes "The archive is damaged: …". */
function damagedArchive(how) {
	return archiveFault("damaged", `The archive is damaged: ${how}.`);
}
/** An entry's name as it may be shown. */
function shownName(name) {
	return JSON.stringify(clean(name, 80));
}

// src/system/github/artifacts/archive-names.ts
/** Characters of a path that mean no file of ours, or mean something else on another system. */
const STRANGE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\:]/u;
/** Bytes of UTF-8; more than any file system takes for a path of ours. */
const MAX_NAME_BYTES = 512;
/** Kinds of file in the upper half of the external attributes, as Unix writes them. */
const KIND = 61440;
const FILE = 32768;
/** Why a path would lead out of the folder it belongs to, or undefined. */
function escape(name) {
	if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "is an absolute path";
	if (name.split(/[/\\]/).includes("..")) return "leads out of its folder";
	if (STRANGE.test(name)) return "has characters that no file of ours has";
	if (name.split("/").some((part) => part === "" || part === ".")) return "is no plain path";
}
/** An entry's path, safe and not yet `seen` in any spelling, to which it is added. */
function entryName(raw, seen) {
	if (raw.byteLength > MAX_NAME_BYTES) throw archiveFault("unsafe-name", `A name in the archive is ${raw.byteLength} bytes long.`);
	let name;
	try {
		name = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(raw);
	} catch {
		throw damagedArchive("a name in it is no UTF-8");
	}
	const fault = escape(name);
	if (fault !== void 0) throw archiveFault("unsafe-name", `A name in the archive ${fault}: ${shownName(name)}.`);
	const folded = name.normalize("NFKC").toLowerCase();
	if (seen.has(folded)) throw archiveFault("duplicate-name", `The archive holds ${shownName(name)} twice.`);
	seen.add(folded);
	return name;
}
/** Refuses links, devices and folders, whatever system the archive says it comes from. */
function assertPlainFile(entry, name) {
	const kind = entry.externalFileAttributes >>> 16 & KIND;
	if (kind !== 0 && kind !== FILE) throw archiveFault("no-plain-file", `${shownName(name)} in the archive is a link, a folder or a device, not a file.`);
}

// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));

// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));

// node_modules/yauzl/index.js
var require_yauzl = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBufferPromise = fromBufferPromise;
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));

// src/system/github/artifacts/archive.ts
var import_yauzl = require_yauzl();
const inflate = promisify(inflateRaw);
/** End of central directory: its signature and its length without a comment. */
const END = 101010256;
const END_LENGTH = 22;
/** The locator of a zip64 end, right before the other. */
const BIG = 117853008;
const BIG_LENGTH = 20;
/** Bits that say an entry, or the directory itself, is encrypted. */
const ENCRYPTED = 8257;
/** Throws a Failure unless the bytes have this digest, `sha256:` and 64 hex digits. */
function verifyDigest(bytes, digest) {
	const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "")?.[1]?.toLowerCase();
	if (expected === void 0) throw archiveFault("no-digest", "GitHub tells no digest of the artifact, so nobody can say that it is whole.");
	if (sha256(bytes) !== expected) throw archiveFault("wrong-digest", "The artifact is not what was uploaded: its bytes have another digest than the one GitHub keeps.");
}
/**
* Position of the end record. Stricter than the format: no comment, nothing behind, so that every reader sees the
* same files.
*/
function endOf$1(zip) {
	const at = zip.length - END_LENGTH;
	if (at < 0 || zip.readUInt32LE(at) !== END) throw damagedArchive("its end is missing; it may have been cut off");
	return at;
}
function assertCount(zip, end, limits) {
	const count = zip.readUInt16LE(end + 10);
	if (count > limits.entries) throw archiveFault("too-many-entries", `The archive holds ${count === 65535 ? "at least 65535" : count} files; ours never have more than ${limits.entries}.`);
	if (end >= BIG_LENGTH && zip.readUInt32LE(end - BIG_LENGTH) === BIG) throw archiveFault("zip64", "The archive is written as one of more than 4 GB (zip64), which ours never are.");
}
function assertReadable(entry, name) {
	if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw archiveFault("encrypted", `${shownName(name)} in the archive is encrypted.`);
	if (![0, 8].includes(entry.compressionMethod)) throw archiveFault("unknown-compression", `${shownName(name)} in the archive is packed in a way (method ${entry.compressionMethod}) that we do not read.`);
	if (entry.extraFields.some(({ id }) => id === 1)) throw archiveFault("zip64", `${shownName(name)} in the archive is written as one of more than 4 GB (zip64), which ours never are.`);
}
/** Where the entries' bytes lie; nothing is unpacked yet. */
async function partsOf(zip, limits) {
	const end = endOf$1(zip);
	assertCount(zip, end, limits);
	const directory = await (0, import_yauzl.fromBufferPromise)(zip, {
		decodeStrings: false,
		validateEntrySizes: false
	});
	const parts = [];
	const seen = /* @__PURE__ */ new Set();
	const start = zip.readUInt32LE(end + 16);
	let claimed = 0;
	for await (const entry of directory.eachEntry()) {
		const name = entryName(entry.fileNameRaw, seen);
		assertPlainFile(entry, name);
		assertReadable(entry, name);
		if (!limits.name(name)) throw archiveFault("unknown-file", `The archive holds ${shownName(name)}, which is none of ours.`);
		claimed += entry.uncompressedSize;
		if (claimed > limits.bytes) throw archiveFault("too-large", `The archive would unpack to ${claimed} bytes or more; ours never exceed ${limits.bytes}.`);
		const head = await directory.readLocalFileHeaderPromise(entry);
		if (!head.fileName.equals(entry.fileNameRaw) || head.compressionMethod !== entry.compressionMethod) throw damagedArchive(`it says two things about ${shownName(name)}`);
		parts.push({
			name,
			entry,
			from: entry.relativeOffsetOfLocalHeader,
			data: head.fileDataStart,
			to: head.fileDataStart + entry.compressedSize
		});
	}
	if (number().parse(directory.readEntryCursor) !== end) throw damagedArchive("its table of contents does not end where it should");
	assertApart(parts, start);
	return parts;
}
/** Entries that share bytes are how a small archive becomes a huge one. */
function assertApart(parts, start) {
	const ordered = parts.toSorted((a, b) => a.from - b.from);
	for (const [at, part] of ordered.entries()) {
		const next = ordered[at + 1]?.from ?? start;
		if (part.to > next) throw archiveFault("overlapping", `${shownName(part.name)} in the archive reaches into what comes after it.`);
	}
}
async function unpack(zip, { name, entry, data, to }) {
	const packed = zip.subarray(data, to);
	const size = entry.uncompressedSize;
	const lied = () => archiveFault("wrong-size", `${shownName(name)} in the archive is not as large as the archive says (${size} bytes).`);
	const bytes = entry.compressionMethod === 0 ? Uint8Array.from(packed) : await inflate(packed, { maxOutputLength: Math.max(size, 1) }).catch((error) => {
		throw errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? lied() : damagedArchive(`${shownName(name)} cannot be unpacked`);
	});
	if (bytes.byteLength !== size) throw lied();
	if (crc32(bytes) !== entry.crc32) throw archiveFault("wrong-checksum", `${shownName(name)} in the archive was changed or damaged: its checksum is wrong.`);
	return bytes;
}
/**
* The files of a zip by their paths, or a Failure that says what is wrong with it. Holds at most `limits.bytes` of
* them, writes nothing to disk.
*/
async function readArchive(bytes, limits) {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const files = /* @__PURE__ */ new Map();
		for (const part of await partsOf(zip, limits)) files.set(part.name, await unpack(zip, part));
		return files;
	} catch (error) {
		throw error instanceof Failure ? error : damagedArchive("its structure makes no sense");
	}
}

// src/system/github/refusal.ts
/** GitHub said no, or nothing. One problem for people; the rest for code that knows a way on. */
var Refusal = class extends Failure {
	/** HTTP status of the last answer; 0: no answer came. */
	status;
	/** The header `x-accepted-github-permissions` of a 403: the permission that is missing, as GitHub writes it. */
	permissions;
	/** False only when the request was surely not carried out; a 502 or a cut connection may come after the deed. */
	mayHaveHappened;
	constructor(problem, more) {
		super(problem);
		this.name = "Refusal";
		this.status = more.status;
		this.permissions = more.permissions;
		this.mayHaveHappened = more.mayHaveHappened;
	}
};

// src/system/github/artifacts/upload-refusals.ts
const AGAIN = "Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble.";
/** `what` becomes the code `artifact/<what>`. */
function refuse(what, message, next, more = {}) {
	return new Refusal({
		code: `artifact/${what}`,
		owner: "environment",
		message,
		next
	}, {
		status: more.status ?? 0,
		mayHaveHappened: more.mayHaveHappened ?? false
	});
}
/** Why GitHub would not take these names, or undefined. `paths`: of the files, inside the artifact. */
function forbiddenName(name, paths) {
	const rule = "Choose a name without \" : < > | * ? \\ / and line breaks.";
	if (name === "" || /[":<>|*?\r\n\\/]/.test(name)) return refuse("bad-name", `GitHub takes no artifact called ${JSON.stringify(clean(name, 200))}.`, rule);
	const forbidden = paths.find((path) => /[":<>|*?\r\n]/.test(path));
	return forbidden === void 0 ? void 0 : refuse("bad-name", `GitHub takes no file called ${JSON.stringify(clean(forbidden, 200))} in an artifact.`, rule);
}
/** The runner gave this process no way to artifacts. */
function noRuntime(name) {
	return refuse("no-runtime", `The artifact ${name} was not kept: this process was not told where the run's artifacts are (ACTIONS_RUNTIME_TOKEN).`, "Only actions are told, not `run:` steps: use Tidemark as an action (`uses:`), or upload its report folder in a step of your own.");
}
/** The client did not come to an end. `within`: the ms it had; undefined: it died. */
function tooLateUpload(name, within) {
	return refuse("no-answer", `The artifact ${name} was not kept: ${within === void 0 ? "the upload broke off" : `the upload was not done after ${Math.round(within / 100) / 10} s`}.`, AGAIN, { mayHaveHappened: true });
}
/** How the client tells that its service was not there or did not answer. */
const NO_SERVICE = [
	String.raw`\(5\d\d\)`,
	String.raw`after \d+ attempts`,
	"Unable to make request",
	"ECONN",
	"ENOTFOUND",
	"ETIMEDOUT",
	"EAI_AGAIN",
	"socket hang up",
	"stalled",
	"fetch failed",
	"restarts?error",
	"terminated"
];
/** What the client's errors mean, the first that fits. Its own words are many lines for people with another problem. */
const RULES = [
	{
		says: /\(409\)|already exists/i,
		what: "name-taken",
		why: "another job of this run has one of that name",
		next: "Give each job its own `key` input, so that their artifacts do not meet."
	},
	{
		says: /storage quota|insufficient usage/i,
		what: "no-space",
		why: "the account's storage for artifacts is used up",
		next: "Delete old artifacts, shorten their retention in the settings under Actions, or raise the limit under Billing; what is freed counts after some hours."
	},
	{
		says: /not currently supported on GHES/i,
		what: "enterprise-server",
		why: "GitHub Enterprise Server has no such artifacts",
		next: "Keep the baseline in a folder there: give the action its path as `baseline`."
	},
	{
		says: /\((401|403)\)|JWT/i,
		what: "not-permitted",
		why: "GitHub does not accept the token of this job",
		next: "It is good only while the job runs; run the job again."
	},
	{
		says: /\(429\)/,
		what: "rate-limited",
		why: "GitHub asks for fewer uploads",
		next: "Run the job again in some minutes."
	},
	{
		says: new RegExp(NO_SERVICE.join("|"), "i"),
		what: "service-down",
		why: "GitHub's artifact service does not answer",
		next: `Look whether this machine reaches GitHub. ${AGAIN}`,
		mayHaveHappened: true
	}
];
/** What became of an upload that failed, in plain words. */
function uploadRefusal(name, { failed, kind }) {
	const rule = RULES.find(({ says }) => says.test(`${kind} ${failed}`));
	const status = Number(/\((\d{3})\)/.exec(failed)?.[1] ?? 0);
	if (rule === void 0) return refuse("upload-failed", `The artifact ${name} was not kept: ${JSON.stringify(clean(failed, 200))}.`, AGAIN, {
		status,
		mayHaveHappened: true
	});
	return refuse(rule.what, `The artifact ${name} was not kept: ${rule.why}.`, rule.next, {
		status,
		mayHaveHappened: rule.mayHaveHappened ?? false
	});
}

// src/system/github/artifacts/artifact-service.ts
/** What GitHub's client reads of its environment, and ways out of the network. */
const NEEDED = [
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_RESULTS_URL",
	"GITHUB_SERVER_URL",
	"ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY",
	"ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"PATH",
	"HOME",
	"TMPDIR"
];
/** ms for one upload as a whole; the client itself gives a dead service up after half a minute. */
const PATIENCE$1 = 12e4;
function assertNames({ name, root, files, plain }) {
	const fault = forbiddenName(name, files.map((file) => file.slice(root.length)));
	if (fault !== void 0) throw fault;
	const [file, ...more] = files;
	if (file === void 0 || plain === true && (more.length > 0 || basename(file) !== name)) throw new Error(`an upload of ${files.length} files as ${name}, plain: ${plain === true}`);
}
/** What the worker says, or undefined when it ended without a word. */
function news(worker, signal) {
	return new Promise((resolve) => {
		worker.once("message", (outcome) => resolve(outcome));
		worker.once("error", (error) => resolve({
			failed: error instanceof Error ? error.message : String(error),
			kind: "Error"
		}));
		worker.once("exit", () => resolve(void 0));
		signal.addEventListener("abort", () => resolve(void 0), { once: true });
	});
}
/**
* One upload by GitHub's own client, in a thread of its own: what it prints (names and errors that others may have
* chosen, and
* workflow commands) stays out of our log, and when time is up nothing of it is left that could keep the process alive.
*/
async function uploadInWorker(upload, env, signal) {
	const worker = new Worker(new URL("./github-upload.mjs", import.meta.url), {
		workerData: upload,
		env: Object.fromEntries(NEEDED.flatMap((key) => env[key] === void 0 ? [] : [[key, env[key]]])),
		execArgv: [],
		stdin: false,
		stdout: true,
		stderr: true
	});
	worker.stdout.resume();
	worker.stderr.resume();
	try {
		return await news(worker, signal);
	} finally {
		await worker.terminate();
	}
}
/** The artifacts of the workflow run that the environment tells of. `within`: ms for one upload. */
function artifactService(env, signal, within = PATIENCE$1) {
	return { async upload(upload) {
		signal.throwIfAborted();
		assertNames(upload);
		if (!env["ACTIONS_RUNTIME_TOKEN"] || !env["ACTIONS_RESULTS_URL"]) throw noRuntime(upload.name);
		const deadline = AbortSignal.timeout(within);
		const outcome = await uploadInWorker(upload, env, AbortSignal.any([signal, deadline]));
		signal.throwIfAborted();
		if (outcome === void 0) throw tooLateUpload(upload.name, deadline.aborted ? within : void 0);
		if ("failed" in outcome) throw uploadRefusal(upload.name, outcome);
		return outcome;
	} };
}

// src/system/github/rest/body.ts
/** A body went over what it may have. */
var TooLarge = class extends Error {};
/** The bytes of a body, never more than `most`; throws TooLarge beyond, whatever its headers claimed. */
async function readBody(body, most) {
	const parts = [];
	let size = 0;
	for await (const part of body ?? []) {
		size += part.byteLength;
		if (size > most) throw new TooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}
const PLAIN = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was cut",
	UND_ERR_SOCKET: "the connection was cut",
	ENOTFOUND: "its address is unknown here",
	EAI_AGAIN: "the name server did not answer",
	UND_ERR_CONNECT_TIMEOUT: "nothing listened in time",
	TimeoutError: "no answer in time"
};
const UNSENT = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
/**
* How a request ended without an answer; `sent` is false when it surely never left. Says nothing that the request
* carried.
*/
function brokenOff(error) {
	let at = error;
	let code = "";
	for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
		const own = at.name === "TimeoutError" ? at.name : errorCode(at);
		if (own !== "") code = own;
		at = at.cause;
	}
	return {
		reason: PLAIN[code] ?? (/^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : "the connection was cut"),
		sent: !UNSENT.has(code)
	};
}

// src/system/github/rest/limits.ts
/** Where nothing says for how long, as GitHub's documentation asks. */
const UNTOLD = 6e4;
/** Pauses before a request that failed is sent again; their number is how often. */
const PAUSES$1 = [
	1e3,
	3e3,
	9e3
];
/** ms that `retry-after` asks for, in seconds or as a date; undefined when it says nothing sensible. */
function retryAfter(value, now) {
	if (value === void 0) return void 0;
	const ms = /^\d{1,7}$/.test(value.trim()) ? Number(value) * 1e3 : Date.parse(value) - now;
	return Number.isFinite(ms) ? Math.max(ms, 1e3) : void 0;
}
/** ms until the hourly allowance begins anew, and a second for rounding. */
function untilReset(value, now) {
	return value !== void 0 && /^\d{1,12}$/.test(value) ? Math.max(Number(value) * 1e3 - now, 0) + 1e3 : void 0;
}
function isLimited({ status, headers, reason }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["x-ratelimit-remaining"] === "0" && !/not accessible|must have/i.test(reason) || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(reason);
}
/**
* Whether an answer is a limit, and how long it asks to wait. `before`: limits this request ran into already. `now`:
* our clock, where GitHub's is not told.
*/
function rateLimitOf(answer, before, now) {
	if (!isLimited(answer)) return void 0;
	const { headers, reason } = answer;
	const theirs = Date.parse(headers["date"] ?? "");
	const clock = Number.isNaN(theirs) ? now : theirs;
	const secondary = /secondary rate limit|abuse detection/i.test(reason);
	const asked = retryAfter(headers["retry-after"], clock);
	if (asked !== void 0) return {
		ms: asked,
		kind: secondary ? "secondary rate limit" : "rate limit"
	};
	const reset = headers["x-ratelimit-remaining"] === "0" ? untilReset(headers["x-ratelimit-reset"], clock) : void 0;
	if (reset !== void 0 && !secondary) return {
		ms: reset,
		kind: "primary rate limit"
	};
	return {
		ms: UNTOLD * 2 ** Math.min(before, 10),
		kind: secondary ? "secondary rate limit" : "rate limit"
	};
}
/** Whether an answer may be another one in a moment: a server in trouble, or none that answered. */
function isPassing({ status }) {
	return status === 0 || status >= 500;
}
/** ms before the same request may be sent again after a failure that may pass, or undefined: not again. */
function pauseBeforeRepeat(answer, request, now) {
	const pause = PAUSES$1[request.repeats];
	if (!request.repeatable || pause === void 0 || !isPassing(answer)) return void 0;
	return Math.max(pause, retryAfter(answer.headers["retry-after"], now) ?? 0);
}

// src/system/github/rest/permissions.ts
/** Keys that a workflow's `permissions:` knows; others no workflow token can have. */
const KEYS = /* @__PURE__ */ new Set([
	"actions",
	"attestations",
	"checks",
	"contents",
	"deployments",
	"discussions",
	"id-token",
	"issues",
	"models",
	"packages",
	"pages",
	"pull-requests",
	"security-events",
	"statuses"
]);
/**
* `pull_requests=write` as `pull-requests: write`; undefined for what is no such thing. `metadata` is always granted.
*/
function asKey(text, { toWrite = false }) {
	const [, name, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(text) ?? [];
	const key = name?.replaceAll("_", "-");
	return key !== void 0 && KEYS.has(key) ? `${key}: ${toWrite ? "write" : level}` : void 0;
}
/**
* What `x-accepted-github-permissions` asks for as lines to paste: alternatives (`;`) of which each may need several
* (`,`).
* `pull_requests=write; issues=write` → ['permissions: { pull-requests: write }', 'permissions: { issues: write }']
*/
function pasteable(header, intent) {
	return header.slice(0, 500).split(";").flatMap((set) => {
		const parts = set.split(",").filter((part) => !/^\s*metadata=/.test(part));
		const keys = parts.flatMap((part) => asKey(part, intent) ?? []);
		return keys.length > 0 && keys.length === parts.length ? [`permissions: { ${keys.join(", ")} }`] : [];
	});
}
/**
* The next step when the token may not do something. `header` is `x-accepted-github-permissions`, where GitHub sent
* it. It speaks of the one request: whoever grants only that to a look before a write meets the next refusal at once.
*/
function permissionAdvice(header, intent = {}) {
	const lines = [...new Set(pasteable(header ?? "", intent))];
	if (lines.length === 0) return "Look at `permissions:` of the job and at the settings of the repository under Actions, General.";
	const add = `Add ${lines.map((line) => `\`${line}\``).join(" or ")} to the job, beside those it has.`;
	return lines.some((line) => line.includes("write")) ? `${add} On a pull request from a fork or by Dependabot the token stays read-only all the same.` : add;
}

// src/system/github/rest/refuse.ts
const LATER = "Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble.";
function quote(reason) {
	return reason === "" ? "" : ` (${JSON.stringify(reason)})`;
}
/** Each status that means something of its own; the rest is by the hundred. */
const BY_STATUS$1 = {
	401: (asked, { reason }) => ({
		code: "github/token-refused",
		message: `GitHub does not accept the token for ${asked.words}${quote(reason)}.`,
		next: "Give the action the token of the job (`token: ${{ github.token }}`, the default) or another one that is valid."
	}),
	403: (asked, { reason, headers }) => ({
		code: "github/not-permitted",
		message: `GitHub does not allow ${asked.words} to this token${quote(reason)}.`,
		next: permissionAdvice(headers["x-accepted-github-permissions"], asked)
	}),
	404: (asked, { headers }) => ({
		code: "github/not-found",
		message: `GitHub finds nothing at ${asked.words}.`,
		next: "It may be gone, or hidden from this token. " + permissionAdvice(headers["x-accepted-github-permissions"], asked)
	}),
	410: (asked) => ({
		code: "github/expired",
		message: `What ${asked.words} asks for has expired or was deleted.`,
		next: "Nothing brings it back; a new run makes a new one."
	})
};
function otherwise(asked, answer) {
	const { status, reason } = answer;
	if (status === 0) return {
		code: "github/no-answer",
		message: `GitHub did not answer ${asked.words} (${reason || "the connection was cut"}).`,
		next: `Look whether this machine reaches GitHub. ${LATER}`
	};
	if (status >= 500) return {
		code: "github/server-error",
		message: `GitHub failed to answer ${asked.words} (${status}).`,
		next: LATER
	};
	if (status < 400) return {
		code: "github/moved",
		message: `GitHub sends ${asked.words} elsewhere (${status}).`,
		next: "The repository may have been renamed or moved: run the job again from its new place."
	};
	return {
		code: "github/refused",
		message: `GitHub refused ${asked.words} (${status})${quote(reason)}.`,
		next: "If this is not plain from what GitHub says, please report it with this message."
	};
}
/** What a failed answer means to a person, and to code that knows a way on. */
function refusalOf(asked, answer) {
	const { status, headers, sent } = answer;
	const words = (BY_STATUS$1[status] ?? otherwise)(asked, answer);
	return new Refusal({
		...words,
		owner: "environment"
	}, {
		status,
		permissions: status === 403 ? headers["x-accepted-github-permissions"] : void 0,
		mayHaveHappened: isPassing(answer) && sent && asked.method !== "GET"
	});
}
/** GitHub asks to wait longer than a run can. `until` is when it may be asked again. */
function tooLongToWait(asked, answer, kind, until) {
	const clock = `${until.toISOString().slice(11, 16)} UTC`;
	return new Refusal({
		code: "github/rate-limited",
		owner: "environment",
		message: `GitHub asks to wait until ${clock} (${kind}) before ${asked.words}, longer than this run may wait.`,
		next: `Run the job again after ${clock}; fewer jobs at once stay within the limit.`
	}, {
		status: answer.status,
		mayHaveHappened: false
	});
}
/** An answer that is not what GitHub's description says. `how` completes "…: …". */
function misfit(asked, status, how) {
	return new Refusal({
		code: "github/unexpected-answer",
		owner: "environment",
		message: `GitHub answered ${asked.words} with something else than it describes: ${how}.`,
		next: "Run the job again; if it happens every time, please report it with this message."
	}, {
		status,
		mayHaveHappened: asked.method !== "GET"
	});
}
/** There is no token at all. */
function noToken() {
	return new Refusal({
		code: "github/no-token",
		owner: "environment",
		message: "There is no token for GitHub's API.",
		next: "Leave out the input `token`, whose default is the token of the job, or give one that is not empty: `token: ${{ github.token }}`."
	}, {
		status: 0,
		mayHaveHappened: false
	});
}

// src/system/github/artifacts/download.ts
/** Redirects from the link on. */
const MAX_REDIRECTS$1 = 3;
/** ms before a fresh link is asked for; their number is how often. */
const PAUSES = [1e3, 3e3];
function tooLarge$1({ words }, most) {
	return new Refusal({
		code: "github/too-large",
		owner: "environment",
		message: `The file behind ${words} is larger than ${most} bytes, so it is none of ours.`,
		next: "It is not used. Look who uploaded it."
	}, {
		status: 200,
		mayHaveHappened: false
	});
}
function tooSlow({ words }, within) {
	return new Refusal({
		code: "github/too-slow",
		owner: "environment",
		message: `The file behind ${words} did not arrive within ${Math.round(within / 100) / 10} s.`,
		next: "Run the job again; https://www.githubstatus.com tells whether GitHub is in trouble."
	}, {
		status: 0,
		mayHaveHappened: false
	});
}
/** Where an answer leads, if it may: http(s) only, and never from https to http. */
function nextOf({ answer }, from) {
	const { location } = answer.headers;
	if (answer.status < 300 || answer.status >= 400 || location === void 0 || !URL.canParse(location, from)) return void 0;
	const [before, to] = [new URL(from), new URL(location, from)];
	return to.protocol === "https:" || to.protocol === "http:" && before.protocol === "http:" ? to.href : void 0;
}
async function follow(first, from, fetchLink, signal) {
	let sent = first;
	let url = from;
	for (let hop = 0; hop < MAX_REDIRECTS$1; hop += 1) {
		const next = nextOf(sent, url);
		if (next === void 0) break;
		await sent.body?.cancel().catch(() => void 0);
		url = next;
		sent = await fetchLink(url, signal);
	}
	return sent;
}
/** The bytes of a success, or the answer that is none. Throws TooLarge. */
async function take({ answer, body }, most) {
	const { status, headers } = answer;
	if (status < 200 || status >= 300) {
		await body?.cancel().catch(() => void 0);
		return answer;
	}
	if (Number(headers["content-length"] ?? 0) > most) {
		await body?.cancel().catch(() => void 0);
		throw new TooLarge();
	}
	return readBody(body, most).catch((error) => {
		if (error instanceof TooLarge) throw error;
		return {
			status: 0,
			headers: {},
			reason: brokenOff(error).reason,
			sent: true
		};
	});
}
/** How a connection fetches files: the route for a link, then the link, and both anew when the link fails. */
function downloader(settle, fetchLink, connection, pace) {
	async function attempt(asked, what, { most, within }, signal) {
		for (let tries = 0;; tries += 1) {
			const result = await take(await follow(await settle({
				asked,
				order: {
					...what,
					signal,
					within
				},
				repeatable: true,
				wants: "file"
			}), connection.apiUrl, fetchLink, signal), most);
			if (result instanceof Uint8Array) return result;
			signal.throwIfAborted();
			const pause = PAUSES[tries];
			if (pause === void 0) throw refusalOf({
				method: "GET",
				words: `the file behind ${asked.words}`
			}, result);
			connection.tell(`The file behind ${asked.words} did not come (${result.status === 0 ? result.reason : result.status}); asking again in ${pause / 1e3} s.`);
			await pace.sleep(pause, signal);
		}
	}
	return async (asked, what, limits) => {
		const deadline = AbortSignal.timeout(limits.within);
		try {
			return await attempt(asked, what, limits, AbortSignal.any([connection.signal, deadline]));
		} catch (error) {
			connection.signal.throwIfAborted();
			if (error instanceof TooLarge) throw tooLarge$1(asked, limits.most);
			throw deadline.aborted && !(error instanceof Refusal) ? tooSlow(asked, limits.within) : error;
		}
	};
}

// src/system/process/version.ts
/** Tidemark's version; `npm run house` holds it against package.json. */
const VERSION = "0.1.0";

// src/system/github/post-bytes.ts
const MAX_ANSWER_BYTES = 1e5;
/**
* Posts bytes to an address, through the proxy that the runner names for it. Follows no redirect: what the headers hold
* goes to that host alone. Rejects where no answer comes before `until` is aborted.
*/
async function postBytes(address, { headers, bytes, until }) {
	const { agentTo } = await import("./github.mjs");
	const request$2 = (address.startsWith("https:") ? request$1 : request)(address, {
		method: "POST",
		agent: agentTo(address),
		signal: until,
		headers: {
			...headers,
			"content-length": bytes.byteLength
		}
	});
	const answered = new Promise((done, failed) => request$2.on("response", done).on("error", failed));
	request$2.end(bytes);
	const response = await answered;
	const body = await readBody(response, MAX_ANSWER_BYTES);
	return {
		status: response.statusCode ?? 0,
		text: Buffer.from(body).toString("utf8")
	};
}

// src/system/github/attachments.ts
/** ms for one file. */
const TIME_LIMIT$1 = 3e4;
/**
* The host for uploads that belongs to a server: github.com's, or that of a data-residency domain. Undefined: GitHub
* Enterprise Server takes no attachments from programs.
*/
function uploadsHost(server) {
	const { protocol, host, hostname } = new URL(server);
	return (hostname === "github.com" || hostname.endsWith(".ghe.com")) && protocol === "https:" ? `https://uploads.${host}` : void 0;
}
function refused(code, message, next) {
	return new Failure({
		code: `attachment/${code}`,
		owner: "environment",
		message,
		next
	});
}
const OTHER_WAY = "or set `report.pictures: branch`, which needs `contents: write` and no other token than the job’s.";
const BY_STATUS = {
	401: () => refused("token-refused", "GitHub does not accept the input `pictures-token`, so nothing was attached to the comment.", `Store a personal access token that is valid as a secret, ${OTHER_WAY}`),
	404: () => refused("token-unfit", "GitHub takes no attachments for this repository with the input `pictures-token` (404).", `It has to be a personal access token of somebody who may write to this repository; the job’s own token and those of apps never may. Give one, ${OTHER_WAY}`)
};
/** Why an answer is no success. GitHub's words are others' text, and the token must not be among them. */
function failureOf(status, reason) {
	const known = BY_STATUS[status];
	if (known) return known();
	return refused("not-taken", `GitHub did not take a picture as an attachment: ${status}${reason === "" ? "" : ` (${JSON.stringify(reason)})`}.`, status >= 500 || status === 429 ? "Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble." : `If it happens every time, please report it with this message, ${OTHER_WAY}`);
}
const Refused = looseObject({
	message: string$1(),
	errors: array(looseObject({})).optional()
});
function reasonIn$1(text, token) {
	try {
		const { message, errors = [] } = Refused.parse(JSON.parse(text));
		const details = errors.slice(0, 3).map((error) => String(error["message"] ?? error["code"] ?? ""));
		return clean([message, ...details.filter(Boolean)].join("; ").replaceAll(token, "***"), 200);
	} catch {
		return "";
	}
}
const Attached = object({ url: url() });
/** The address that an answer names, which must be one of the server's own attachments. */
function addressIn(text, server) {
	try {
		const { origin, pathname } = new URL(Attached.parse(JSON.parse(text)).url);
		if (origin === new URL(server).origin && /^\/user-attachments\/assets\/[\w-]{1,100}$/.test(pathname)) return origin + pathname;
	} catch {}
	throw refused("unexpected-answer", "GitHub answered an attachment with something else than its address.", `If it happens every time, please report it with this message, ${OTHER_WAY}`);
}
/** Attachments of a repository; undefined where its server takes none. `base`: the host for uploads. */
function attachmentService({ server, repository, token, signal }, base = uploadsHost(server)) {
	if (base === void 0) return void 0;
	const send = async ({ name, mime, bytes }) => {
		const query = new URLSearchParams({
			name,
			content_type: mime,
			repository_id: String(repository)
		});
		const headers = {
			authorization: `Bearer ${token}`,
			accept: "application/vnd.github+json",
			"content-type": "application/octet-stream",
			"user-agent": `tidemark/${VERSION}`
		};
		try {
			const until = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT$1)]);
			return await postBytes(`${base}/user-attachments/assets?${query.toString()}`, {
				headers,
				bytes,
				until
			});
		} catch (error) {
			signal.throwIfAborted();
			throw refused("no-answer", `GitHub’s host for uploads did not answer (${brokenOff(error).reason}).`, `Look whether this machine reaches ${base}, ${OTHER_WAY}`);
		}
	};
	return { async attach(file) {
		signal.throwIfAborted();
		const { status, text } = await send(file);
		if (status !== 201) throw failureOf(status, reasonIn$1(text, token));
		return addressIn(text, server);
	} };
}

// src/system/github/attestation/id-token.ts
/** What the runner's identity token says of the run, as far as a statement repeats it. */
const TokenClaims = object({
	repository: string$1(),
	repository_id: string(),
	repository_owner_id: string(),
	repository_visibility: string$1(),
	ref: string$1(),
	sha: string$1(),
	event_name: string$1(),
	workflow_ref: string$1(),
	job_workflow_ref: string$1(),
	run_id: string(),
	run_attempt: string(),
	runner_environment: string$1()
});
const PATIENCE = 1e4;
const MAX_BYTES = 65536;
/** Whether the job has `id-token: write`: only then is it told where to ask. */
function mayAskForIdToken(env) {
	return Boolean(env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
}
const Answer = object({ value: string$1() });
/**
* The token in the runner's answer, and its claims. Those are read, not checked: it came from the runner, and whoever
* certifies checks it. Throws without a word of it, as a parser's own error would have some.
*/
function tokenIn(answer) {
	try {
		const { value: token } = Answer.parse(JSON.parse(answer));
		const [, body = ""] = token.split(".");
		return {
			token,
			claims: TokenClaims.parse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")))
		};
	} catch {
		throw new Error("the runner gave an identity token that cannot be read");
	}
}
/** Asks the runner for an identity token for Sigstore; rejects with an Error that holds nothing of it. */
async function askForIdToken(env, signal) {
	const { proxiedFetch } = await import("./github.mjs");
	const url = new URL(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
	url.searchParams.set("audience", "sigstore");
	const response = await proxiedFetch(url.href, {
		signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
		headers: { authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}` },
		redirect: "error"
	});
	if (!response.ok) throw new Error(`the runner gave no identity token (${response.status})`);
	const answer = await readBody(response.body ?? void 0, MAX_BYTES);
	return tokenIn(Buffer.from(answer).toString("utf8"));
}

// src/system/github/attestation/instances.ts
/** The root that GitHub's own command line begins with; of later ones each is signed by the one before. */
const GITHUB_ROOT = {
	version: 3,
	sha256: "c776688864e787dcf9f76f9b51d7aa0108f1c50217bebbf0f5d117fb2fe986a5"
};
const INSTANCES = {
	publicGood: {
		fulcio: "https://fulcio.sigstore.dev",
		witness: {
			kind: "log",
			url: "https://rekor.sigstore.dev"
		},
		tuf: "https://tuf-repo-cdn.sigstore.dev"
	},
	github: {
		fulcio: "https://fulcio.githubapp.com",
		witness: {
			kind: "timestamp",
			url: "https://timestamp.githubapp.com"
		},
		tuf: "https://tuf-repo.github.com",
		tufRoot: GITHUB_ROOT
	}
};

// src/system/github/attestation/statement.ts
/** Type of the payload that is signed, and what it says (https://in-toto.io, https://slsa.dev). */
const STATEMENT_TYPE = "application/vnd.in-toto+json";
const STATEMENT = "https://in-toto.io/Statement/v1";
const PROVENANCE = "https://slsa.dev/provenance/v1";
const BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
const Statement = object({
	_type: literal(STATEMENT),
	predicateType: literal(PROVENANCE),
	subject: array(object({ digest: record$1(string$1(), string$1()) })).max(1e3)
});
/** That a run made a subject, as an in-toto statement in JSON, so that `gh attestation verify` reads it, too. */
function provenanceOf(subject, claims, server) {
	const repository = `${server}/${claims.repository}`;
	const [path = ""] = claims.workflow_ref.replace(`${claims.repository}/`, "").split("@");
	return JSON.stringify({
		_type: STATEMENT,
		subject: [{
			name: subject.name,
			digest: { sha256: subject.digest }
		}],
		predicateType: PROVENANCE,
		predicate: {
			buildDefinition: {
				buildType: BUILD_TYPE,
				externalParameters: { workflow: {
					ref: claims.ref,
					repository,
					path
				} },
				internalParameters: { github: {
					event_name: claims.event_name,
					repository_id: claims.repository_id,
					repository_owner_id: claims.repository_owner_id,
					runner_environment: claims.runner_environment
				} },
				resolvedDependencies: [{
					uri: `git+${repository}@${claims.ref}`,
					digest: { gitCommit: claims.sha }
				}]
			},
			runDetails: {
				builder: { id: `${server}/${claims.job_workflow_ref}` },
				metadata: { invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}` }
			}
		}
	});
}
/** Why a signed payload is no provenance of a digest (sha256 in hex), as words after `its attestation `. */
function statementFault(type, payload, digest) {
	if (type !== "application/vnd.in-toto+json") return "is of something else than a statement";
	const statement = Statement.safeParse(parsed$1(payload)).data;
	if (statement === void 0) return "states no provenance";
	return statement.subject.some(({ digest: { sha256 } }) => sha256 === digest) ? void 0 : "is of another file";
}
function parsed$1(payload) {
	try {
		return JSON.parse(Buffer.from(payload).toString("utf8"));
	} catch {
		return;
	}
}

// src/system/github/attestation/sign.ts
/** ms and tries of each request. */
const LIMITS$1 = {
	timeout: 1e4,
	retry: 2
};
/**
* A statement signed with a key that lives for this call, certified for the run behind `token`, as a Sigstore bundle in
* JSON. Rejects when the instance refuses or does not answer.
*/
async function signStatement(statement, token, { fulcio, witness }) {
	const { bundleToJSON, DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import("./github-attest.mjs");
	return { ...bundleToJSON(await new DSSEBundleBuilder({
		signer: new FulcioSigner({
			...LIMITS$1,
			fulcioBaseURL: fulcio,
			identityProvider: { getToken: async () => token }
		}),
		witnesses: [witness.kind === "log" ? new RekorWitness({
			...LIMITS$1,
			rekorBaseURL: witness.url,
			entryType: "dsse",
			fetchOnConflict: true
		}) : new TSAWitness({
			...LIMITS$1,
			tsaBaseURL: witness.url
		})]
	}).create({
		data: Buffer.from(statement),
		type: STATEMENT_TYPE
	})) };
}

// src/system/github/attestation/trusted-root.ts
/** ms and tries of each request, of which there are about six. */
const LIMITS = {
	timeout: 5e3,
	retry: {
		retries: 2,
		minTimeout: 500
	}
};
/** Bytes; a root has some ten thousand. */
const MAX_ROOT = 524288;
/** The text of the root to begin with. Throws where it is not the one we know. */
async function firstRoot(tuf, { version, sha256 }) {
	const { canonicalize } = await import("./github-attest.mjs");
	const answer = await fetch(`${tuf}/${version}.root.json`, { signal: AbortSignal.timeout(LIMITS.timeout) });
	const text = Buffer.from(await readBody(answer.body ?? void 0, MAX_ROOT)).toString("utf8");
	const { signed } = object({ signed: record$1(string$1(), unknown()) }).parse(JSON.parse(text));
	if (createHash("sha256").update(canonicalize(signed)).digest("hex") !== sha256) throw new Error(`${tuf} has another root ${version} than the one that is known`);
	return text;
}
async function fetchRoot({ tuf, tufRoot }, folder) {
	const { getTrustedRoot } = await import("./github-attest.mjs");
	await makeFolder(folder);
	const rootPath = join(folder, "first-root.json");
	if (tufRoot !== void 0) await writeWhole(rootPath, await firstRoot(tuf, tufRoot));
	return getTrustedRoot({
		...LIMITS,
		mirrorURL: tuf,
		cachePath: folder,
		forceInit: true,
		...tufRoot !== void 0 && { rootPath }
	});
}
function unreachable({ tuf }) {
	return new Failure({
		code: "attestation/no-keys",
		owner: "environment",
		message: `The keys that attestations are checked with could not be had from ${tuf}.`,
		next: "Let this machine reach that address, or run the job again."
	});
}
/**
* The keys of each instance as they are today, by TUF from a root that we know: asked for when first needed, and
* once a run. A Failure where they cannot be had whole: nothing is checked with keys that may have been withdrawn.
*/
function trustedRoots(instances, scratch) {
	const had = /* @__PURE__ */ new Map();
	return (name) => {
		const known = had.get(name);
		if (known) return known;
		const instance = instances[name];
		const asked = fetchRoot(instance, join(scratch, `keys-${name}`)).catch(() => {
			throw unreachable(instance);
		});
		had.set(name, asked);
		return asked;
	};
}

// src/system/github/attestation/verify.ts
/** Characters of a bundle; ours have some 12,000. */
const MAX_BUNDLE = 262144;
/** Certificate extensions by what they say: all of them hold one DER string. */
const EXTENSIONS = {
	issuer: "1.3.6.1.4.1.57264.1.8",
	repository: "1.3.6.1.4.1.57264.1.12",
	sha: "1.3.6.1.4.1.57264.1.13",
	ref: "1.3.6.1.4.1.57264.1.14",
	repositoryId: "1.3.6.1.4.1.57264.1.15",
	workflow: "1.3.6.1.4.1.57264.1.18",
	trigger: "1.3.6.1.4.1.57264.1.20",
	run: "1.3.6.1.4.1.57264.1.21"
};
/** What the library's errors mean. Its own words hold what the bundle's author chose. */
const FAULTS = {
	TIMESTAMP_ERROR: "does not say when it was signed",
	CERTIFICATE_ERROR: "bears a certificate that is not trusted or had expired when it was used",
	PUBLIC_KEY_ERROR: "is signed without a certificate",
	SIGNATURE_ERROR: "is not signed by its certificate",
	TLOG_ERROR: "is not in the public log",
	TLOG_INCLUSION_PROOF_ERROR: "is not in the public log",
	TLOG_INCLUSION_PROMISE_ERROR: "is not in the public log",
	TLOG_MISSING_INCLUSION_ERROR: "is not in the public log",
	TLOG_BODY_ERROR: "is another one than the public log has"
};
/** A bundle of an envelope and a certificate, or undefined for anything else. */
function opened({ bundleFromJSON, toSignedEntity }, json) {
	try {
		if (JSON.stringify(json ?? null).length > MAX_BUNDLE) return void 0;
		const bundle = bundleFromJSON(json);
		const entity = toSignedEntity(bundle);
		if (bundle.content.$case !== "dsseEnvelope" || entity.key.$case !== "certificate") return void 0;
		const { payload, payloadType } = bundle.content.dsseEnvelope;
		return {
			entity,
			payload: {
				type: payloadType,
				body: payload
			}
		};
	} catch {
		return;
	}
}
/** What a signature has to show for itself: an entry in the public log, or the time of an authority. */
const DEMANDS = {
	log: {
		tlogThreshold: 1,
		ctlogThreshold: 1,
		timestampThreshold: 1
	},
	timestamp: {
		tlogThreshold: 0,
		ctlogThreshold: 0,
		timestampThreshold: 1
	}
};
function claimsOf({ parseBuffer }, identity) {
	const values = new Map(identity?.oids?.map(({ oid, value }) => [oid?.id.join("."), value]));
	const said = (claim) => {
		const der = values.get(EXTENSIONS[claim]);
		return der === void 0 ? "" : parseBuffer(Buffer.from(der)).value.toString("utf8");
	};
	return {
		issuer: said("issuer"),
		repository: said("repository"),
		repositoryId: said("repositoryId"),
		ref: said("ref"),
		sha: said("sha"),
		workflow: said("workflow"),
		trigger: said("trigger"),
		run: said("run")
	};
}
/**
* Whether a bundle is a provenance of a digest (sha256 in hex) that its signer's certificate and its time vouch for,
* under the keys of one of the instances; who signed is for the caller to judge. Rejects only as `rootOf` does.
*/
async function verifyBundle(json, digest, instances, rootOf) {
	const { ASN1Obj, bundleFromJSON, toSignedEntity, toTrustMaterial, VerificationError, Verifier } = await import("./github-attest.mjs");
	const bundle = opened({
		bundleFromJSON,
		toSignedEntity
	}, json);
	if (bundle === void 0) return { fault: "cannot be read" };
	const instance = bundle.entity.tlogEntries.length > 0 ? "publicGood" : "github";
	const root = await rootOf(instance);
	try {
		const { identity } = new Verifier(toTrustMaterial(root), DEMANDS[instances[instance].witness.kind]).verify(bundle.entity);
		const fault = statementFault(bundle.payload.type, bundle.payload.body, digest);
		return fault === void 0 ? { signer: claimsOf(ASN1Obj, identity) } : { fault };
	} catch (error) {
		const code = error instanceof VerificationError ? error.code : "";
		return { fault: FAULTS[code] ?? "does not hold" };
	}
}

// src/system/github/attestation/attestation-service.ts
/** Attestations of one digest that are looked at. */
const MAX_ATTESTATIONS = 30;
/** Whoever may attest here can attest one file often; GitHub lists the newest first. */
const Listed = object({ attestations: array(object({ bundle: unknown().optional() })).max(MAX_ATTESTATIONS) });
/** Where its attestations are signed, and the only server we know that of. */
const SERVER = "https://github.com";
function unsigned(error) {
	const why = error instanceof Error ? clean(error.message, 200) : "no reason given";
	return new Failure({
		code: "attestation/not-signed",
		owner: "environment",
		message: `Sigstore did not sign for this run (${why}).`,
		next: "Run the job again; https://www.githubstatus.com and https://status.sigstore.dev tell of trouble."
	});
}
/** Later versions of GitHub's API name only where a bundle lies, packed in a way that we do not read. */
function keptElsewhere() {
	return new Failure({
		code: "attestation/not-listed",
		owner: "tidemark",
		message: "GitHub lists an attestation without its text, which this version of Tidemark cannot read.",
		next: "Update Tidemark; if it is the newest, please report it."
	});
}
/** None where GitHub knows the digest not at all. */
async function listed(api, digest) {
	const parameters = {
		subject_digest: `sha256:${digest}`,
		predicate_type: "provenance",
		per_page: MAX_ATTESTATIONS
	};
	try {
		return (await api.ask("GET /repos/{owner}/{repo}/attestations/{subject_digest}", parameters, Listed)).attestations;
	} catch (error) {
		if (error instanceof Refusal && error.status === 404) return [];
		throw error;
	}
}
/** Attestations of the repository we run in; undefined on servers other than github.com. */
function attestationService(means) {
	const { api, env, signal, scratch, instances = INSTANCES } = means;
	if ((env["GITHUB_SERVER_URL"] ?? SERVER) !== SERVER) return void 0;
	const rootOf = trustedRoots(instances, scratch);
	async function sign(subject) {
		try {
			const { token, claims } = await askForIdToken(env, signal);
			const instance = claims.repository_visibility === "public" ? instances.publicGood : instances.github;
			return await signStatement(provenanceOf(subject, claims, SERVER), token, instance);
		} catch (error) {
			signal.throwIfAborted();
			throw unsigned(error);
		}
	}
	return {
		maySign: mayAskForIdToken(env),
		async attest(subject) {
			const bundle = await sign(subject);
			await api.ask("POST /repos/{owner}/{repo}/attestations", { bundle }, object({ id: int() }));
		},
		async attestationsOf(digest) {
			const found = await listed(api, digest);
			const bundles = found.map(({ bundle }) => bundle).filter((bundle) => bundle !== null && bundle !== void 0);
			if (found.length > 0 && bundles.length === 0) throw keptElsewhere();
			const checked = [];
			for (const bundle of bundles) checked.push(await verifyBundle(bundle, digest, instances, rootOf));
			return checked;
		}
	};
}

// src/system/github/rest/pace.ts
const realPace = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		await setTimeout(ms, void 0, { signal }).catch(() => signal.throwIfAborted());
	},
	patience: 3e5,
	timeout: 3e4
};
/** Waits out rate limits, or refuses to once all of them together would cost more than the pace allows. */
function patienceOf(pace, tell) {
	let left = pace.patience;
	return async ({ ms, kind }, asked, answer, signal) => {
		if (ms > left) throw tooLongToWait(asked, answer, kind, new Date(Math.min(pace.now() + ms, 8e15)));
		left -= ms;
		tell(`GitHub asks to wait ${Math.ceil(ms / 1e3)} s (${kind}).`);
		await pace.sleep(ms, signal);
	};
}

// src/system/github/rest/exchange.ts
/** Bytes of a JSON answer; a page of a hundred of anything is far below. */
const MAX_BODY_BYTES = 32e6;
/** Redirects of a renamed repository that are followed. */
const MAX_REDIRECTS = 3;
/** Limits that one request may run into; a clock that is wrong must not become an endless loop. */
const MAX_LIMITS = 5;
/** Where the API itself says that it has moved to, on the same host: only there may the token go. */
function movedTo({ answer }, { asked, wants }, apiUrl) {
	const { location } = answer.headers;
	const moved = [
		301,
		307,
		308,
		...wants === "text" ? [302] : []
	].includes(answer.status);
	if (asked.method !== "GET" || !moved || location === void 0 || !URL.canParse(location, apiUrl)) return void 0;
	const url = new URL(location, apiUrl);
	url.search = url.search.replaceAll(":", "%3A").replaceAll("{", "%7B").replaceAll("}", "%7D");
	return url.origin === new URL(apiUrl).origin ? url.href : void 0;
}
async function textOf({ answer, body }, asked) {
	try {
		return {
			answer,
			body: void 0,
			text: Buffer.from(await readBody(body, MAX_BODY_BYTES)).toString("utf8")
		};
	} catch (error) {
		if (error instanceof TooLarge) throw misfit(asked, answer.status, `more than ${MAX_BODY_BYTES / 1e6} MB`);
		return {
			answer: {
				status: 0,
				headers: {},
				reason: brokenOff(error).reason,
				sent: true
			},
			body: void 0,
			text: ""
		};
	}
}
function isSuccess({ status }, { wants }) {
	return status >= 200 && status < 300 || wants === "file" && status === 302;
}
/** The way of every request of a connection: rate limits waited out, safe ones repeated, all counted by `count`. */
function settler(send, connection, pace, count) {
	const patience = patienceOf(pace, (words) => connection.tell(words));
	async function exchange(errand) {
		let url = errand.order.url;
		for (let hop = 0;; hop += 1) {
			count();
			const sent = await send(url === void 0 ? errand.order : {
				...errand.order,
				url
			});
			url = movedTo(sent, errand, connection.apiUrl);
			if (url !== void 0 && hop < MAX_REDIRECTS) continue;
			if (errand.wants === "file" || !isSuccess(sent.answer, errand)) return {
				text: "",
				...sent
			};
			const read = await textOf(sent, errand.asked);
			errand.order.signal.throwIfAborted();
			return read;
		}
	}
	return async (errand) => {
		const { asked, order, repeatable } = errand;
		let limits = 0;
		let repeats = 0;
		for (;;) {
			const settled = await exchange(errand);
			const { answer } = settled;
			if (isSuccess(answer, errand)) return settled;
			if (asked.method === "DELETE" && answer.status === 404 && repeats > 0) return settled;
			const limit = limits < MAX_LIMITS ? rateLimitOf(answer, limits, pace.now()) : void 0;
			const pause = limit === void 0 ? pauseBeforeRepeat(answer, {
				repeatable,
				repeats
			}, pace.now()) : void 0;
			if (limit !== void 0) {
				limits += 1;
				await patience(limit, asked, answer, order.signal);
			} else if (pause !== void 0 && pause <= pace.timeout) {
				repeats += 1;
				const outcome = answer.status === 0 ? `did not answer ${asked.words}: ${answer.reason}` : `answered ${answer.status} to ${asked.words}`;
				connection.tell(`GitHub ${outcome}; asking again in ${Math.ceil(pause / 1e3)} s.`);
				await pace.sleep(pause, order.signal);
			} else throw refusalOf(asked, answer);
		}
	};
}

// src/system/github/rest/send.ts
const Headers$1 = record$1(string$1(), string());
/** What the toolkit throws for a status of 400 or more (`response`), or when nothing came back. */
const Thrown = looseObject({
	status: int(),
	response: looseObject({
		headers: Headers$1,
		data: unknown()
	})
});
/** How GitHub tells what is wrong. */
const ErrorBody = looseObject({
	message: string$1(),
	errors: array(union([string$1(), looseObject({
		message: string$1().optional(),
		field: string$1().optional(),
		code: string$1().optional()
	})])).optional().catch(void 0)
});
function reasonIn(data) {
	const body = ErrorBody.safeParse(data).data;
	if (body === void 0) return typeof data === "string" && !data.includes("<") ? clean(data, 200) : "";
	const details = (body.errors ?? []).slice(0, 3).map((detail) => typeof detail === "string" ? detail : detail.message ?? [detail.field, detail.code].filter(Boolean).join(" "));
	return clean([body.message, ...details].join("; "), 200);
}
function answerOf(error) {
	const { data } = Thrown.safeParse(error);
	if (data === void 0) return {
		status: 0,
		headers: {},
		...brokenOff(error)
	};
	return {
		status: data.status,
		headers: data.response.headers,
		reason: reasonIn(data.response.data),
		sent: true
	};
}
/** The toolkit's client bound to one connection. Follows no redirect, repeats nothing, prints nothing. */
async function openToolkit(connection) {
	const { getOctokit, proxiedFetch } = await import("./github.mjs");
	const quiet = () => void 0;
	const octokit = getOctokit(connection.token, {
		baseUrl: connection.apiUrl.replace(/\/+$/, ""),
		userAgent: `tidemark/${VERSION}`
	});
	const log = {
		debug: quiet,
		info: quiet,
		warn: quiet,
		error: quiet
	};
	const hide = (reason) => reason.replaceAll(connection.token, "***");
	const send = async ({ route, parameters, signal, within, url }) => {
		signal.throwIfAborted();
		const settings = {
			headers: { "x-github-api-version": "2022-11-28" },
			request: {
				signal: AbortSignal.any([signal, AbortSignal.timeout(within)]),
				log,
				redirect: "manual",
				parseSuccessResponseBody: false
			}
		};
		try {
			const { status, headers, data } = await (url === void 0 ? octokit.request(route, {
				...parameters,
				...settings
			}) : octokit.request({
				method: "GET",
				url,
				...settings
			}));
			const body = data;
			return {
				answer: {
					status,
					headers: Headers$1.parse(headers),
					reason: "",
					sent: true
				},
				body: body instanceof ReadableStream ? body : void 0
			};
		} catch (error) {
			signal.throwIfAborted();
			const answer = answerOf(error);
			return {
				answer: {
					...answer,
					reason: hide(answer.reason)
				},
				body: void 0
			};
		}
	};
	const fetchLink = async (url, signal) => {
		try {
			const { status, headers, body } = await proxiedFetch(url, {
				signal,
				redirect: "manual",
				headers: {
					"user-agent": `tidemark/${VERSION}`,
					"accept-encoding": "identity"
				}
			});
			return {
				answer: {
					status,
					headers: Object.fromEntries(headers),
					reason: "",
					sent: true
				},
				body: body ?? void 0
			};
		} catch (error) {
			signal.throwIfAborted();
			return {
				answer: {
					status: 0,
					headers: {},
					...brokenOff(error)
				},
				body: void 0
			};
		}
	};
	return {
		send,
		fetchLink
	};
}

// src/system/github/rest/connect.ts
/** Owner and repository where the route names them. */
function placed(route, { owner, repo }) {
	return route.includes("{owner}") ? {
		owner,
		repo
	} : {};
}
function askedOf(route, parameters, toWrite = false) {
	const words = route.replaceAll(/\{(\w+)\}/g, (whole, name) => String(parameters[name] ?? whole));
	return {
		method: route.split(" ", 1)[0] ?? "GET",
		words: clean(words, 200),
		toWrite
	};
}
/** The answer's text as what it should be. */
function parsed(text, schema, asked, status) {
	let data;
	try {
		data = text === "" ? void 0 : JSON.parse(text);
	} catch {
		throw misfit(asked, status, "it is no JSON");
	}
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.map(String).join(".") || "the whole";
	throw misfit(asked, status, clean(`${path}: ${issue?.message ?? "no value"}`, 200));
}
/** GitHub's API for one repository. Costs no request, but the toolkit's half second of parsing. */
async function connect(connection, pace = realPace) {
	const { signal } = connection;
	if (connection.token === "") throw noToken();
	let calls = 0;
	const { send, fetchLink } = await openToolkit(connection);
	const settle = settler(send, connection, pace, () => void (calls += 1));
	const fetchFile = downloader(settle, fetchLink, connection, pace);
	return {
		async ask(route, parameters, answer, how) {
			const filled = {
				...placed(route, connection),
				...parameters
			};
			const asked = askedOf(route, filled, how?.toWrite);
			const repeatable = asked.method !== "POST" && how?.once !== true;
			const settled = await settle({
				asked,
				order: {
					route,
					parameters: filled,
					signal,
					within: pace.timeout
				},
				repeatable,
				wants: "text"
			});
			return parsed(settled.text, answer, asked, settled.answer.status);
		},
		download(route, parameters, limits) {
			const filled = {
				...placed(route, connection),
				...parameters
			};
			return fetchFile(askedOf(route, filled), {
				route,
				parameters: filled
			}, limits);
		},
		get calls() {
			return calls;
		}
	};
}

// src/system/hosting/login-gates.ts
const send = (headers) => `target.headers: { ${headers} }`;
const secret = (name) => `"\${{ secrets.${name} }}"`;
const vercel = [{
	kind: "login",
	predicate: "is behind Vercel's deployment protection",
	next: `Create a Protection Bypass for Automation (Vercel: project settings, Deployment Protection), keep it as a secret, and send it: ${send(`x-vercel-protection-bypass: ${secret("VERCEL_BYPASS")}`)}.`,
	openedBy: ["x-vercel-protection-bypass"],
	signs: [
		{
			status: [401, 403],
			cookie: /^_vercel_sso_nonce=/
		},
		{ redirect: /^vercel\.com\/(?:sso-api|login|sso)/ },
		{
			status: [401, 403],
			header: ["x-vercel-id", /./],
			title: /authentication required|vercel authentication|login [–—-] vercel/i
		}
	]
}, {
	kind: "challenge",
	predicate: "is behind Vercel's bot challenge",
	next: `Send the protection bypass of the project (${send(`x-vercel-protection-bypass: ${secret("VERCEL_BYPASS")}`)}), or let the firewall pass previews.`,
	openedBy: ["x-vercel-protection-bypass"],
	signs: [{ header: ["x-vercel-mitigated", /^(?:challenge|deny)$/] }, {
		status: [403, 429],
		title: /^vercel security checkpoint/i
	}]
}];
const netlify = [{
	kind: "login",
	predicate: "is behind a Netlify team login (visitor access)",
	next: "Set visitor access of deploy previews to public or to a password (Netlify: site configuration, Visitor access); a team login is for people only.",
	signs: [{ redirect: /^app\.netlify\.com\// }, {
		status: [401, 403],
		header: ["server", /^netlify/i],
		text: /app\.netlify\.com\/(?:authorize|edge-access|login)/i
	}]
}, {
	kind: "login",
	predicate: "is behind Netlify's site password",
	next: "Leave deploy previews without the site password (Netlify: Visitor access), or log in as an actor: actors.x.login: { path: /, form: { password: ${{ secrets.SITE_PASSWORD }} } }.",
	signs: [{
		status: [401],
		header: ["server", /^netlify/i],
		text: /<input[^<>]{1,500}type=["']?password/i
	}]
}];
const cloudflare = [{
	kind: "login",
	predicate: "is behind Cloudflare Access",
	next: `Create a service token (Cloudflare: Zero Trust, Access, Service credentials), allow it in the application's policy, and send it: ${send(`CF-Access-Client-Id: ${secret("CF_ACCESS_ID")}, CF-Access-Client-Secret: ${secret("CF_ACCESS_SECRET")}`)}.`,
	openedBy: ["cf-access-client-id", "cf-access-client-secret"],
	signs: [
		{ redirect: /^[^/]+\.cloudflareaccess\.com\// },
		{ header: ["www-authenticate", /^cloudflare-access/i] },
		{
			status: [401, 403],
			header: ["cf-access-domain", /./]
		},
		{
			status: [401, 403],
			header: ["cf-access-aud", /./]
		}
	]
}, {
	kind: "challenge",
	predicate: "is behind Cloudflare's challenge for browsers",
	next: "Add a WAF rule that skips challenges for a header only you know, and send it under target.headers; a test runner never passes the challenge itself.",
	signs: [{ header: ["cf-mitigated", /^challenge$/i] }, {
		status: [
			403,
			429,
			503
		],
		header: ["server", /^cloudflare/i],
		title: /^just a moment/i
	}]
}];
const others = [
	{
		kind: "login",
		predicate: "is behind the login of Azure Static Web Apps",
		next: "Allow anonymous visitors on preview environments (staticwebapp.config.json, allowedRoles), or send what the password protection asks for.",
		signs: [{ redirect: /^identity\.(?:[^/]+\.)?azurestaticapps\.net\// }, {
			status: [401, 403],
			title: /azure static web apps/i
		}]
	},
	{
		kind: "login",
		predicate: "is a private GitHub Pages site",
		next: "Private pages open only to people who are logged in to GitHub; publish the preview elsewhere, or start the built site in the job and measure that (`allow-private: true`).",
		signs: [{ redirect: /^github\.com\/(?:pages\/auth|login)/ }, { redirect: /^[^/]+\.pages\.github\.io\// }]
	},
	{
		kind: "login",
		predicate: "is behind a GitLab Pages login",
		next: "Set the visibility of Pages to everyone for previews.",
		signs: [{ redirect: /^(?:projects\.gitlab\.io\/auth|gitlab\.com\/oauth\/authorize)/ }]
	},
	{
		kind: "login",
		predicate: "is behind Google's Identity-Aware Proxy",
		next: `Let a service account in and send its token: ${send(`Proxy-Authorization: "Bearer \${{ secrets.IAP_TOKEN }}"`)}.`,
		openedBy: ["proxy-authorization"],
		signs: [{ header: ["x-goog-iap-generated-response", /true/i] }, { redirect: /^accounts\.google\.com\/o\/oauth2\// }]
	},
	{
		kind: "login",
		predicate: "asks for a single sign-on",
		next: "Give the page an actor who logs in (pages.x.as and actors), or let the preview in without it.",
		signs: [{ redirect: /^(?:login\.microsoftonline|[^/]+\.(?:okta|oktapreview|auth0|onelogin|amazoncognito))\.com\// }]
	},
	{
		kind: "login",
		predicate: "asks for a user name and password (HTTP Basic)",
		next: `Send them: ${send(`authorization: "Basic \${{ secrets.PREVIEW_BASIC }}"`)}, the secret being base64 of name:password.`,
		openedBy: ["authorization"],
		signs: [{
			status: [401],
			header: ["www-authenticate", /(?:^|,\s*)(?:basic|digest)\b/i]
		}]
	}
];
const tunnels = [{
	kind: "login",
	predicate: "is behind ngrok's warning page for browsers",
	next: `Send the header that skips it: ${send("ngrok-skip-browser-warning: \"1\"")}.`,
	signs: [{ header: ["ngrok-error-code", /ERR_NGROK_6024/] }, {
		host: /\.ngrok-free\.(?:app|dev|pizza)$/,
		unsent: "ngrok-skip-browser-warning"
	}]
}, {
	kind: "login",
	predicate: "is behind localtunnel's reminder page",
	next: `Send the header that skips it: ${send("bypass-tunnel-reminder: \"1\"")}.`,
	openedBy: ["bypass-tunnel-reminder"],
	signs: [{
		host: /\.loca\.lt$/,
		status: [401, 511]
	}]
}];
/**
* Login, challenge and warning pages that hosts and tunnels put in front of a deploy, the particular before the
* general. A new one belongs here.
*/
const loginGates = [
	...vercel,
	...netlify,
	...cloudflare,
	...others,
	...tunnels
];

// src/system/hosting/missing-deploys.ts
/** What hosts show where nothing is deployed, or where it does not run. */
const missingDeploys = [
	{
		kind: "absent",
		predicate: "is not there: Vercel has no deployment at this address",
		next: "Check the address; a preview is removed with its branch or by the retention policy. Deploy the commit again.",
		temporary: true,
		signs: [{ header: ["x-vercel-error", /^DEPLOYMENT_(?:NOT_FOUND|DELETED|NOT_READY|BLOCKED)/] }]
	},
	{
		kind: "broken",
		predicate: "is switched off: Vercel paused or disabled this deployment",
		next: "Look at the project in Vercel's dashboard: spending limits and unpaid bills pause it.",
		signs: [{ header: ["x-vercel-error", /^DEPLOYMENT_(?:PAUSED|DISABLED)/] }]
	},
	{
		kind: "absent",
		predicate: "is not there: Netlify has no site or deploy at this address",
		next: "Check the address; a deploy preview appears once its build is published.",
		temporary: true,
		signs: [{
			status: [404],
			header: ["server", /^netlify/i],
			title: /^not found - request id/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Cloudflare Pages has nothing at this address yet",
		next: "Check the address; a deploy appears once its build is published.",
		temporary: true,
		signs: [{
			host: /\.(?:pages|workers)\.dev$/,
			status: [
				404,
				522,
				530
			],
			title: /nothing is here yet|there is nothing here yet/i
		}]
	},
	{
		kind: "broken",
		predicate: "is an ngrok tunnel whose other end is not there",
		next: "Start the agent and the server behind it, and keep both running until the measurement is over.",
		temporary: true,
		signs: [{ header: ["ngrok-error-code", /ERR_NGROK_(?:3200|3004|8012)/] }]
	},
	{
		kind: "broken",
		predicate: "is asleep or suspended at Render",
		next: "A free service needs about a minute to wake: raise the input `wait`; a suspended one is resumed in the dashboard.",
		temporary: true,
		signs: [{ header: ["x-render-routing", /hibernate|suspend|paid-error|deploy-error/] }, {
			host: /\.onrender\.com$/,
			status: [502, 503],
			text: /service (?:is )?(?:waking up|suspended)/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Render has no service at this address",
		next: "Check the address; a preview is removed when its pull request is closed.",
		temporary: true,
		signs: [{
			status: [404],
			header: ["x-render-routing", /no-server/]
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Heroku has no such app",
		next: "Check the address; a review app is removed when its pull request is closed.",
		temporary: true,
		signs: [{
			status: [404],
			text: /herokucdn\.com\/error-pages\/no-such-app/i
		}]
	},
	{
		kind: "broken",
		predicate: "does not run: Heroku shows its application error page",
		next: "Look at the log (heroku logs --tail); the app crashed or did not boot in time.",
		temporary: true,
		signs: [{
			status: [
				500,
				502,
				503,
				504
			],
			text: /herokucdn\.com\/error-pages\/application-error/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Railway has no application at this address",
		next: "Check the address, and that the service has a domain and a finished deploy.",
		temporary: true,
		signs: [{
			status: [404],
			header: ["x-railway-fallback", /true/i]
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: GitHub Pages has no site at this address",
		next: "Check the address, and that the deployment of Pages has finished.",
		temporary: true,
		signs: [{
			status: [404],
			header: ["server", /^github\.com/i],
			text: /there isn't a github pages site here/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Surge has no project at this address",
		next: "Check the address, and that the deploy has finished.",
		temporary: true,
		signs: [{
			status: [404],
			host: /\.surge\.sh$/,
			title: /project not found/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Firebase Hosting has no site or channel at this address",
		next: "Check the address; a preview channel expires, seven days after its deploy by default.",
		temporary: true,
		signs: [{
			status: [404],
			title: /^site not found$/i,
			text: /firebase/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: Azure Static Web Apps has no environment at this address",
		next: "Check the address; a preview environment is removed when its pull request is closed.",
		temporary: true,
		signs: [{
			status: [404],
			title: /azure static web apps - 404/i
		}]
	},
	{
		kind: "absent",
		predicate: "is not there: the storage bucket does not exist",
		next: "Check the address, and that the deploy has created its bucket.",
		temporary: true,
		signs: [{
			status: [404],
			text: /<code>nosuchbucket<\/code>/i
		}]
	}
];

// src/system/hosting/page-title.ts
const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
/** The title of a page's markup, '' where it has none. */
function titleOf(markup) {
	return oneLine(/<title[^<>]{0,500}>([^<]{0,500})/i.exec(markup)?.[1] ?? "");
}
/** How a text without markup begins. */
function firstWords(text) {
	return text.trimStart().startsWith("<") ? "" : oneLine(text.slice(0, 200));
}

// src/system/hosting/access-gate.ts
/** Every gate we know. A dead tunnel shows its host's warning page too, so what is missing goes first. */
const accessGates = [...missingDeploys, ...loginGates];
const sends = (sent, name) => Object.keys(sent).some((header) => header.toLowerCase() === name);
function fitsHead(sign, page, sent) {
	const { status, host, header, cookie, unsent } = sign;
	if (status && !status.includes(page.status)) return false;
	if (host && !host.test(page.url.hostname)) return false;
	if (header && !header[1].test(page.headers.get(header[0]) ?? "")) return false;
	if (cookie && !page.headers.getSetCookie().some((line) => cookie.test(line))) return false;
	return unsent === void 0 || !sends(sent, unsent);
}
function fitsBody({ title, text }, page) {
	return (title?.test(titleOf(page.text) || firstWords(page.text)) ?? true) && (text?.test(page.text) ?? true);
}
/** A sign of a redirect never fits a page. */
const shows = (sign, page, sent) => !sign.redirect && fitsHead(sign, page, sent) && fitsBody(sign, page);
/** The gate that was received in place of a page, if it is one we know. */
function gateOfPage(page, sent) {
	return accessGates.find(({ signs }) => signs.some((sign) => shows(sign, page, sent)));
}
/** The gate to which a redirect led, if it is one we know. */
function gateOfRedirect({ hostname, pathname }) {
	return accessGates.find(({ signs }) => signs.some(({ redirect }) => redirect?.test(`${hostname}${pathname}`)));
}
/** What to do about a gate; a header that opens it and was sent already did not fit. */
function gateNext({ openedBy = [], next }, sent) {
	const tried = openedBy.filter((name) => sends(sent, name));
	return tried.length === 0 ? next : `The header ${tried.join(" and ")} was sent but not accepted: check the value of its secret, and that it belongs to this project.`;
}

// src/system/hosting/hosts.ts
/**
* Where previews and demos live; a new host is a line here, and a gate of its own in `login-gates.ts`. The shared
* domains are
* a small extract of what the Public Suffix List calls private domains, in our own words.
*/
const hosts = [
	{
		name: "Vercel",
		shared: [
			"vercel.app",
			"vercel.dev",
			"now.sh"
		],
		dashboards: ["vercel.com"]
	},
	{
		name: "Netlify",
		shared: ["netlify.app", "netlify.com"],
		dashboards: ["app.netlify.com"],
		statuses: [/^netlify\/[^/]+\/deploy-preview$/, /^deploy\/netlify$/],
		permalink: [/^https:\/\/app\.netlify\.com\/(?:sites|projects)\/([a-z0-9-]+)\/deploys\/([0-9a-f]{24})$/, "https://$2--$1.netlify.app"],
		followsPullRequest: /^deploy-preview-\d+--/
	},
	{
		name: "Cloudflare",
		shared: [
			"pages.dev",
			"workers.dev",
			"trycloudflare.com"
		],
		dashboards: ["dash.cloudflare.com"]
	},
	{
		name: "GitHub",
		shared: ["github.io", "githubpreview.dev"],
		sharedAtAnyDepth: ["githubusercontent.com", "github.dev"],
		dashboards: ["github.com"]
	},
	{
		name: "GitLab",
		shared: ["gitlab.io"]
	},
	{
		name: "Bitbucket",
		shared: ["bitbucket.io"]
	},
	{
		name: "Read the Docs",
		dashboards: ["readthedocs.org", "app.readthedocs.org"],
		statuses: [/^docs\/readthedocs(?:\.org|\.com)?:/]
	},
	{
		name: "Heroku",
		shared: ["herokuapp.com"],
		dashboards: ["dashboard.heroku.com"]
	},
	{
		name: "Render",
		shared: ["onrender.com"],
		dashboards: ["dashboard.render.com"]
	},
	{
		name: "Railway",
		sharedAtAnyDepth: ["railway.app"],
		dashboards: ["railway.com", "railway.app"]
	},
	{
		name: "Fly.io",
		shared: ["fly.dev"],
		dashboards: ["fly.io"]
	},
	{
		name: "Firebase",
		shared: ["web.app", "firebaseapp.com"],
		dashboards: ["*.console.firebase.google.com"]
	},
	{
		name: "Google Cloud",
		sharedAtAnyDepth: [
			"run.app",
			"appspot.com",
			"hosted.app",
			"googleapis.com",
			"cloudfunctions.net"
		],
		dashboards: ["*.console.cloud.google.com"]
	},
	{
		name: "AWS",
		sharedAtAnyDepth: [
			"amazonaws.com",
			"cloudfront.net",
			"amplifyapp.com",
			"awsapprunner.com",
			"elasticbeanstalk.com",
			"on.aws"
		],
		dashboards: ["*.console.aws.amazon.com"]
	},
	{
		name: "Azure",
		shared: ["azurewebsites.net"],
		sharedAtAnyDepth: [
			"azure.com",
			"azurestaticapps.net",
			"azurecontainerapps.io",
			"azurefd.net",
			"azureedge.net",
			"windows.net"
		],
		dashboards: ["portal.azure.com"]
	},
	{
		name: "DigitalOcean",
		shared: ["digitaloceanspaces.com"],
		sharedAtAnyDepth: ["ondigitalocean.app"],
		dashboards: ["cloud.digitalocean.com"]
	},
	{
		name: "Surge",
		shared: ["surge.sh"]
	},
	{
		name: "Deno Deploy",
		shared: ["deno.dev", "deno.net"]
	},
	{
		name: "Glitch",
		shared: ["glitch.me"]
	},
	{
		name: "Replit",
		shared: ["replit.app", "repl.co"],
		sharedAtAnyDepth: ["replit.dev"]
	},
	{
		name: "StackBlitz",
		shared: [
			"stackblitz.io",
			"webcontainer.io",
			"bolt.host"
		]
	},
	{
		name: "CodeSandbox",
		shared: ["csb.app"]
	},
	{
		name: "Gitpod",
		sharedAtAnyDepth: ["gitpod.io"]
	},
	{
		name: "EdgeOne",
		shared: ["edgeone.app"]
	},
	{
		name: "Kinsta",
		shared: ["kinsta.app", "kinsta.page"]
	},
	{
		name: "Koyeb",
		shared: ["koyeb.app"]
	},
	{
		name: "Northflank",
		shared: ["northflank.app"]
	},
	{
		name: "Platform.sh",
		shared: ["platform.sh", "platformsh.site"]
	},
	{
		name: "Pantheon",
		shared: ["pantheonsite.io"]
	},
	{
		name: "WP Engine",
		shared: ["wpengine.com"]
	},
	{
		name: "Shopify",
		shared: ["myshopify.com"]
	},
	{
		name: "Webflow",
		shared: ["webflow.io"]
	},
	{
		name: "Framer",
		shared: ["framer.app", "framer.website"]
	},
	{
		name: "Wix",
		shared: ["wixsite.com"]
	},
	{
		name: "Lovable",
		shared: ["lovable.app"]
	},
	{
		name: "Tiiny Host",
		shared: ["tiiny.site"]
	},
	{
		name: "Fastly",
		shared: ["fastly.net", "edgecompute.app"]
	},
	{
		name: "bunny.net",
		shared: ["b-cdn.net"]
	},
	{
		name: "ngrok",
		sharedAtAnyDepth: [
			"ngrok.io",
			"ngrok.app",
			"ngrok.dev",
			"ngrok-free.app",
			"ngrok-free.dev"
		]
	},
	{
		name: "other tunnels",
		shared: [
			"loca.lt",
			"localhost.run",
			"serveo.net"
		]
	},
	{
		name: "names for any address",
		shared: [
			"nip.io",
			"sslip.io",
			"duckdns.org"
		]
	}
];
const shared = new Set(hosts.flatMap((host) => host.shared ?? []));
const sharedAtAnyDepth = hosts.flatMap((host) => host.sharedAtAnyDepth ?? []);
const dashboards = hosts.flatMap((host) => host.dashboards ?? []);
const statuses = hosts.flatMap((host) => host.statuses ?? []);
const permalinks = hosts.flatMap((host) => host.permalink ? [host.permalink] : []);
const isBelow = (hostname, domain) => hostname === domain || hostname.endsWith(`.${domain}`);
/** Whether anybody can have a name directly below this domain. */
function isSharedDomain(domain) {
	return shared.has(domain) || sharedAtAnyDepth.some((other) => isBelow(domain, other));
}
function isDashboard(hostname) {
	return dashboards.some((host) => host.startsWith("*.") ? isBelow(hostname, host.slice(2)) : hostname === host);
}
/** Whether the address of a commit status with this context is a preview's. */
function isPreviewStatus(context) {
	return statuses.some((known) => known.test(context));
}
/** The lasting address of the deploy that a dashboard's page is about. */
function permalinkOf(dashboardPage) {
	const found = permalinks.find(([dashboard]) => dashboard.test(dashboardPage));
	return found && dashboardPage.replace(...found);
}
/** Whether a host shows the newest deploy of a pull request instead of one commit's. */
function followsPullRequest(hostname) {
	return hosts.some((host) => host.followsPullRequest?.test(hostname));
}

// src/system/hosting/deploy-address.ts
/**
* The address of a deploy as others wrote it, in normal form; undefined when it is none: empty, not http(s), with a
* password, a log page.
*/
function deployAddress(text) {
	if (!text || text.length > 2e3 || !URL.canParse(text)) return void 0;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.username || url.password || isDashboard(url.hostname)) return void 0;
	url.hash = "";
	return url.pathname === "/" && !url.search ? url.origin : url.href;
}

// src/system/hosting/login-page.ts
const place = new RegExp(`(?<![a-z])(?:${[
	"(?:log|sign)[-_]?(?:in|on|up)(?:page|form)?s?",
	"[a-z]*(?:login|signin)(?:page|form)?",
	"o?auth\\d?",
	"oidc",
	"openid",
	"saml\\d?",
	"sso",
	"okta",
	"authori[sz]e",
	"authenticat(?:e|ion)",
	"passwords?",
	"register",
	"sessions?/new",
	"accounts?/new"
].join("|")})(?![a-z])`);
/** What the title of a login says. A page counts as one only if it asks for a password, too. */
const titles = /\blog[ -]?in|\bsign[ -]?in|password protected/i;
/** What hosts write on their login pages, wherever it stands. */
const phrases = /vercel authentication|deployment protection|password protected|cloudflare access|sign in to continue/i;
const passwordField = /<input[^<>]{1,500}type=["']?password/i;
/** Whether an address' path is one at which people log in. */
function namesLogin(path) {
	return place.test(path.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase());
}
function looksLikeLogin(page = "") {
	if (typeof page !== "string") return page.asksPassword && (titles.test(page.title) || phrases.test(page.title));
	return passwordField.test(page) && (titles.test(titleOf(page)) || phrases.test(page));
}
/**
* How it shows that a visit ended at a login in place of the page asked for (`status 401`, a path, a host); undefined
* when it
* did not. A page asked for by a path of login is one that is meant.
*/
function loginShown(asked, { url, status, page }) {
	if (status === 401 || status === 403) return `status ${status}`;
	if (url.host !== asked.host) return gateOfRedirect(url) || namesLogin(`${url.hostname}${url.pathname}`) ? url.host : void 0;
	if (namesLogin(asked.pathname)) return void 0;
	return namesLogin(url.pathname) || looksLikeLogin(page) ? url.pathname : void 0;
}

// src/system/http/request.ts
function introduced(headers) {
	return Object.keys(headers).some((name) => name.toLowerCase() === "user-agent") ? headers : {
		"user-agent": `tidemark/${VERSION} (page check)`,
		...headers
	};
}
function answered(message) {
	const headers = new Headers();
	for (const [name, values = []] of Object.entries(message.headersDistinct)) for (const value of values) headers.append(name, value);
	const cancel = async () => void message.destroy();
	return {
		status: message.statusCode ?? 0,
		headers,
		body: Object.assign(message, { cancel })
	};
}
/**
* The agent of a request: none, or one that goes through the proxy of this network to the pinned address. A host that
* was not checked is looked up by nobody, so it is never gone to.
*/
function agentFor(url, { host, address }) {
	const upstream = upstreamOf(url);
	if (!upstream || bareHost(url.hostname) !== bareHost(host)) return false;
	return agentOver(url, () => connectTo({
		addresses: [address],
		port: portOf(url),
		upstream
	}));
}
/** By Node's own client, because fetch asks the name servers itself. The connection is not kept. */
function requestAt(pinned, url, { method = "GET", body, headers, signal }) {
	const options = {
		method,
		headers: {
			accept: "*/*",
			...body instanceof URLSearchParams ? { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" } : {},
			...introduced(headers)
		},
		signal,
		agent: agentFor(url, pinned),
		lookup: pinnedLookup(pinned)
	};
	return new Promise((resolve, reject) => {
		(url.protocol === "https:" ? request$1 : request)(url, options, (message) => resolve(answered(message))).on("error", reject).end(body?.toString());
	});
}
/**
* One request, answered or rejected as by fetch. With a pin, the connection goes to that address and no name server
* is asked.
*/
async function ask(url, asked, pinned) {
	if (pinned) return requestAt(pinned, url, asked);
	return fetch(url, {
		...asked,
		headers: introduced(asked.headers),
		redirect: "manual"
	});
}

// src/system/http/session-headers.ts
/** A session as request headers, for plain HTTP. A Cookie header that the session brings itself stands. */
function sessionHeaders({ headers, cookies }) {
	const own = Object.keys(headers).some((name) => name.toLowerCase() === "cookie");
	if (cookies.length === 0 || own) return headers;
	return {
		...headers,
		cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
	};
}

// src/system/http/set-cookie.ts
/** The cookie of a `Set-Cookie` line (RFC 6265, 5.2). */
function cookieOf(line) {
	const [pair = "", ...attributes] = line.split(";");
	const at = pair.indexOf("=");
	return {
		name: pair.slice(0, Math.max(at, 0)).trim(),
		value: pair.slice(at + 1).trim(),
		session: attributes.some((attribute) => attribute.trim().toLowerCase() === "httponly")
	};
}

// src/system/http/client.ts
/** ms an answer may take where a request does not say. */
const TIME_LIMIT = 3e4;
const MAX_BODY = 4194304;
const MAX_EXCHANGES = 500;
function tooLarge(url) {
	return new Failure({
		code: "target/large-answer",
		owner: "target",
		message: `${url.href} answered with more than ${MAX_BODY / 1024 / 1024} MiB.`,
		next: "Ask for less of it."
	});
}
/** Where a host that is not the target's may be connected to; a Failure where it lies inside. */
async function pinnedBeside(url, pinned) {
	const permit = await permitBeside(pinned, url.hostname, systemResolve);
	if (permit.kind === "permitted") {
		const [address = ""] = permit.addresses;
		return pinned && {
			host: hostOf(url),
			address
		};
	}
	throw new Failure({
		code: "target/refused-host",
		owner: "target",
		message: permit.kind === "unknown" ? `The host ${url.host} is not known to the name servers.` : `${url.host} lies inside this machine's network, where nothing is asked for on a target's behalf.`,
		next: "Ask a public host, or allow private ones with --allow-private (never those of a cloud itself)."
	});
}
async function wholeBody(url, { body }) {
	const parts = [];
	let size = 0;
	for await (const part of body ?? []) {
		size += part.byteLength;
		if (size > MAX_BODY) {
			await body?.cancel().catch(() => void 0);
			throw tooLarge(url);
		}
		parts.push(part);
	}
	return Buffer.concat(parts);
}
/** A client that connects to the target where it was checked, and remembers its requests without secrets. */
function httpClient(circumstances) {
	const { origin, pinned, session, signal, redact, received } = circumstances;
	const exchanges = [];
	const record = (exchange) => {
		const error = exchange.error === void 0 ? {} : { error: redact(exchange.error) };
		exchanges.push({
			...exchange,
			url: redact(exchange.url),
			...error
		});
		if (exchanges.length > MAX_EXCHANGES) exchanges.shift();
	};
	const send = async (url, request) => {
		const { method = "GET", headers = {}, body, timeLimit = TIME_LIMIT } = request;
		const home = url.origin === origin;
		const started = performance.now();
		const over = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
		const all = {
			...home && sessionHeaders(session(request.as)),
			...headers
		};
		const answer = await ask(url, {
			method,
			headers: all,
			signal: over,
			...body !== void 0 && { body }
		}, home ? pinned : await pinnedBeside(url, pinned));
		received(answer.headers.getSetCookie().map(cookieOf));
		const bytes = await wholeBody(url, answer);
		return {
			status: answer.status,
			headers: answer.headers,
			body: bytes,
			ms: performance.now() - started
		};
	};
	return {
		async request(request) {
			const url = new URL(request.url, origin);
			const { method = "GET" } = request;
			const started = performance.now();
			try {
				const answer = await send(url, request);
				record({
					method,
					url: url.href,
					status: answer.status,
					ms: answer.ms
				});
				return answer;
			} catch (error) {
				const text = error instanceof Error ? error.message : String(error);
				record({
					method,
					url: url.href,
					status: 0,
					ms: performance.now() - started,
					error: text
				});
				signal.throwIfAborted();
				throw error;
			}
		},
		exchanges: () => exchanges
	};
}

// src/system/http/page-faults.ts
/** Someone has to log in first. `shown` says how it shows. */
function loginPage(path, shown) {
	return {
		code: "target/login-page",
		message: `${path} shows a login page (${shown}) instead of the page.`,
		next: "Give the page an actor who logs in (pages.x.as and actors), or send the protection bypass as a header, e.g. target.headers: { x-vercel-protection-bypass: \"${{ secrets.VERCEL_BYPASS }}\" }."
	};
}
/** The page itself answered with an error. */
function pageStatus(path, status) {
	return {
		code: "target/page-status",
		message: `${path} answers with status ${status}.`,
		next: status === 404 ? "Check the path under pages, and that this page is part of the deploy." : "Look at the server's own log for this request."
	};
}
/** The page went somewhere else altogether. */
function leftHost(path, host) {
	return {
		code: "target/left-host",
		message: `${path} leads to another host, ${host}.`,
		next: "Measure that host directly, or name a page that stays on the target."
	};
}
/** `last` is where the redirects were given up, if that is known. */
function redirectLoop(path, last) {
	return {
		code: "target/redirect-loop",
		message: `${path} redirects for ever${last === void 0 ? "" : ` (last to ${last})`}.`,
		next: "Open it in a browser without cookies to see the same; fix the redirect or name another path."
	};
}
function pageTimeout(path, ms) {
	return {
		code: "target/page-timeout",
		message: `${path} did not answer within ${ms / 1e3} s.`,
		next: "Check that the page loads in a browser; a page that waits for a service the preview lacks never will."
	};
}
/** `type` is the content type, if that is known. */
function download(path, type) {
	return {
		code: "target/download",
		message: `${path} serves a download${type === void 0 ? "" : ` (${type})`}, not a web page.`,
		next: "Name an HTML page under pages; an API belongs under a load scenario."
	};
}

// src/system/lock.ts
function alive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
}
/** Locks of this very process: another one's that had the same pid, as in a container, is not among them. */
const held = /* @__PURE__ */ new Set();
/** Puts a lock there with our pid already in it, unless there is one. */
async function taken(path) {
	const draft = `${path}.${randomUUID()}`;
	try {
		await writeFile(draft, String(process.pid));
		await link(draft, path);
		return true;
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw cannotWrite(path, error);
		return false;
	} finally {
		await rm(draft, { force: true });
	}
}
/**
* Keeps a second run out of a folder until the returned function is called. A lock whose process is gone is taken
* over.
*/
async function lockFolder(folder) {
	await makeFolder(folder);
	const path = join(await realpath(folder), ".lock");
	for (let attempt = 0; attempt < 3; attempt += 1) {
		if (await taken(path)) {
			held.add(path);
			return async () => {
				held.delete(path);
				await rm(path, { force: true });
			};
		}
		const holder = Number(await readFile(path, "utf8").catch(() => "0"));
		if (held.has(path) || holder !== process.pid && holder > 0 && alive(holder)) throw new Failure({
			code: "environment/folder-in-use",
			owner: "environment",
			message: `Another run (process ${holder}) is writing to ${folder}.`,
			next: "Wait for it to end, or give this run a folder of its own with --output."
		});
		await rm(path, { force: true });
	}
	throw new Failure({
		code: "environment/folder-in-use",
		owner: "environment",
		message: `Several runs are trying to write to ${folder} at once.`,
		next: "Give each run a folder of its own with --output."
	});
}

// src/system/png/compose.ts
const BYTES$1 = 3;
/** A part of a picture, in whole pixels; of an area that lies partly outside what lies inside, at least one pixel. */
function cut({ width, height, data }, area) {
	const x = Math.max(0, Math.min(width - 1, Math.floor(area.x)));
	const y = Math.max(0, Math.min(height - 1, Math.floor(area.y)));
	const wide = Math.max(1, Math.min(width - x, Math.round(area.width)));
	const high = Math.max(1, Math.min(height - y, Math.round(area.height)));
	const out = Buffer.allocUnsafe(wide * high * BYTES$1);
	for (let row = 0; row < high; row += 1) {
		const from = ((y + row) * width + x) * BYTES$1;
		data.copy(out, row * wide * BYTES$1, from, from + wide * BYTES$1);
	}
	return {
		width: wide,
		height: high,
		data: out
	};
}
/** The mean colour of a part of a picture, put at `to` of `out`. */
function putMean({ width, data }, { x, y, width: wide, height: high }, out, to) {
	for (let channel = 0; channel < BYTES$1; channel += 1) {
		let sum = 0;
		for (let row = y; row < y + high; row += 1) for (let column = x; column < x + wide; column += 1) sum += data[(row * width + column) * BYTES$1 + channel] ?? 0;
		out[to + channel] = Math.round(sum / (wide * high));
	}
}
/** The picture at a share (0–1) of its size, each pixel the mean of those it stands for; as it is from 1 on. */
function shrunk(picture, share) {
	if (share >= 1) return picture;
	const width = Math.max(1, Math.round(picture.width * share));
	const height = Math.max(1, Math.round(picture.height * share));
	const edge = (at, of, whole) => Math.floor(at * whole / of);
	const data = Buffer.allocUnsafe(width * height * BYTES$1);
	for (let row = 0; row < height; row += 1) {
		const y = edge(row, height, picture.height);
		const high = Math.max(1, edge(row + 1, height, picture.height) - y);
		for (let column = 0; column < width; column += 1) {
			const x = edge(column, width, picture.width);
			putMean(picture, {
				x,
				y,
				width: Math.max(1, edge(column + 1, width, picture.width) - x),
				height: high
			}, data, (row * width + column) * BYTES$1);
		}
	}
	return {
		width,
		height,
		data
	};
}
function fill(picture, colour, area) {
	const right = Math.min(picture.width, area.x + area.width);
	const bottom = Math.min(picture.height, area.y + area.height);
	for (let y = Math.max(0, area.y); y < bottom; y += 1) for (let x = Math.max(0, area.x); x < right; x += 1) picture.data.set(colour, (y * picture.width + x) * BYTES$1);
}
/** A copy with a frame of `thick` around an area, as far as it lies in the picture. */
function framed(picture, area, colour, thick = 2) {
	const copy = {
		...picture,
		data: Buffer.from(picture.data)
	};
	const [x, y] = [Math.round(area.x) - thick, Math.round(area.y) - thick];
	const width = Math.round(area.width) + 2 * thick;
	const height = Math.round(area.height) + 2 * thick;
	fill(copy, colour, {
		x,
		y,
		width,
		height: thick
	});
	fill(copy, colour, {
		x,
		y: y + height - thick,
		width,
		height: thick
	});
	fill(copy, colour, {
		x,
		y,
		width: thick,
		height
	});
	fill(copy, colour, {
		x: x + width - thick,
		y,
		width: thick,
		height
	});
	return copy;
}
/** Two pictures beside each other, their tops level, on a ground of one colour that shows as a gap between them. */
function beside(left, right, gap, ground) {
	const width = left.width + gap + right.width;
	const height = Math.max(left.height, right.height);
	const out = {
		width,
		height,
		data: Buffer.alloc(width * height * BYTES$1)
	};
	fill(out, ground, {
		x: 0,
		y: 0,
		width,
		height
	});
	for (const [picture, at] of [[left, 0], [right, left.width + gap]]) for (let y = 0; y < picture.height; y += 1) picture.data.copy(out.data, (y * width + at) * BYTES$1, y * picture.width * BYTES$1, (y + 1) * picture.width * BYTES$1);
	return out;
}

// src/system/png/filters.ts
function nearestOf(left, above, corner) {
	const guess = left + above - corner;
	const [a, b, c] = [
		Math.abs(guess - left),
		Math.abs(guess - above),
		Math.abs(guess - corner)
	];
	if (a <= b && a <= c) return left;
	return b <= c ? above : corner;
}
/** What a filter expects a byte to be by its neighbours; `kind` 0 expects nothing (PNG specification, section 9). */
function predicted(kind, left, above, corner) {
	if (kind === 0) return 0;
	if (kind === 1) return left;
	if (kind === 2) return above;
	return kind === 3 ? left + above >> 1 : nearestOf(left, above, corner);
}

// src/system/png/decode.ts
const SIGNATURE$1 = Buffer.from("89504e470d0a1a0a", "hex");
/** zlib takes no less. */
const LEAST_CHUNK = 64;
function unreadable(why) {
	return new Failure({
		code: "environment/picture-unreadable",
		owner: "environment",
		message: `A picture cannot be read: ${why}.`,
		next: "Accept the baseline again; its file was damaged or made by another program."
	});
}
function chunks(file) {
	if (!file.subarray(0, 8).equals(SIGNATURE$1) || file.length < 33) throw unreadable("it is no PNG");
	const [depth, kind, , , interlaced] = file.subarray(24, 29);
	if (depth !== 8 || kind !== 2 && kind !== 6 || interlaced !== 0) throw unreadable("its colours are not 8 bits of red, green and blue");
	const parts = [];
	for (let at = 8; at + 12 <= file.length;) {
		const length = file.readUInt32BE(at);
		if (file.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(file.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	return {
		width: file.readUInt32BE(16),
		height: file.readUInt32BE(20),
		channels: kind === 2 ? 3 : 4,
		packed: Buffer.concat(parts)
	};
}
/** Undoes a row's filter in place (PNG specification, section 9). */
function unfilter(kind, row, above, step) {
	if (kind === 0) return;
	for (let at = 0; at < row.length; at += 1) {
		const left = at < step ? 0 : row[at - step] ?? 0;
		const up = above[at] ?? 0;
		const corner = at < step ? 0 : above[at - step] ?? 0;
		row[at] = (row[at] ?? 0) + predicted(kind, left, up, corner);
	}
}
/**
* Undoes "every row as its difference from the one above", as Chrome's fast encoder writes: down the picture,
* four bytes in one addition, carries kept from spilling over.
*/
function sumDown(raw, stride, height) {
	const words = Math.ceil(stride / 4);
	const sum = new Uint32Array(words);
	const sumBytes = Buffer.from(sum.buffer);
	const row = new Uint32Array(words);
	const rowBytes = Buffer.from(row.buffer);
	const data = Buffer.allocUnsafe(stride * height);
	for (let y = 0; y < height; y += 1) {
		raw.copy(rowBytes, 0, y * (stride + 1) + 1, (y + 1) * (stride + 1));
		for (let at = 0; at < words; at += 1) {
			const a = sum[at] ?? 0;
			const b = row[at] ?? 0;
			sum[at] = (a & 2139062143) + (b & 2139062143) ^ (a ^ b) & 2155905152;
		}
		sumBytes.copy(data, y * stride, 0, stride);
	}
	return data;
}
function unfilterAll(raw, stride, height, step) {
	const data = Buffer.allocUnsafe(stride * height);
	let above = new Uint8Array(stride);
	for (let y = 0; y < height; y += 1) {
		const from = y * (stride + 1);
		raw.copy(data, y * stride, from + 1, from + 1 + stride);
		const row = data.subarray(y * stride, (y + 1) * stride);
		unfilter(raw[from] ?? 0, row, above, step);
		above = row;
	}
	return data;
}
function allFromAbove(raw, stride, height) {
	for (let y = 0; y < height; y += 1) if (raw[y * (stride + 1)] !== 2) return false;
	return true;
}
/** Lays transparent pixels on white. */
function opaque(data) {
	const out = Buffer.allocUnsafe(data.length / 4 * 3);
	for (let from = 0, to = 0; from < data.length; from += 4) {
		const alpha = data[from + 3] ?? 255;
		for (let channel = 0; channel < 3; channel += 1, to += 1) out[to] = alpha === 255 ? data[from + channel] ?? 0 : Math.round(255 + ((data[from + channel] ?? 0) - 255) * alpha / 255);
	}
	return out;
}
/** Reads a PNG of 8-bit RGB or RGBA. Throws a Failure when it is damaged or something else. */
function decodePng(file) {
	const { width, height, channels, packed } = chunks(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
	let raw;
	try {
		const whole = (width * channels + 1) * height + 1;
		raw = inflateSync(packed, {
			chunkSize: Math.min(Math.max(whole, LEAST_CHUNK), 1 << 26),
			maxOutputLength: whole
		});
	} catch (error) {
		throw unreadable(`its data is damaged (${error instanceof Error ? error.message : String(error)})`);
	}
	const stride = width * channels;
	if (raw.length < (stride + 1) * height) throw unreadable("its end is missing");
	const data = allFromAbove(raw, stride, height) ? sumDown(raw, stride, height) : unfilterAll(raw, stride, height, channels);
	return {
		width,
		height,
		data: channels === 3 ? data : opaque(data)
	};
}

// src/system/png/encode.ts
const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
function chunk(name, body) {
	const head = Buffer.from(name, "latin1");
	const out = Buffer.alloc(body.length + 12);
	out.writeUInt32BE(body.length, 0);
	head.copy(out, 4);
	out.set(body, 8);
	out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
	return out;
}
/** The head of a picture of 8 bits a sample; `kind` 2: red, green, blue, 3: an index into a palette. */
function header(width, height, kind) {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([
		8,
		kind,
		0,
		0,
		0
	], 8);
	return chunk("IHDR", head);
}
/** A PNG of one byte a pixel, each an index into `palette` (red, green, blue an entry, at most 256). */
function encodePng(width, height, pixels, palette) {
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const body = deflateSync(rows, { level: 1 });
	return Buffer.concat([
		SIGNATURE,
		header(width, height, 3),
		chunk("PLTE", palette),
		chunk("IDAT", body),
		chunk("IEND", /* @__PURE__ */ new Uint8Array())
	]);
}
const BYTES = 3;
const FILTERS = [
	0,
	1,
	2,
	3,
	4
];
/** A row under each filter, and of those the one whose bytes are smallest, as the specification advises (12.8). */
function filtered(row, above) {
	return FILTERS.map((kind) => {
		const bytes = Buffer.alloc(row.length + 1);
		bytes[0] = kind;
		let sum = 0;
		for (let at = 0; at < row.length; at += 1) {
			const left = at < BYTES ? 0 : row[at - BYTES] ?? 0;
			const corner = at < BYTES ? 0 : above[at - BYTES] ?? 0;
			const rest = (row[at] ?? 0) - predicted(kind, left, above[at] ?? 0, corner) & 255;
			bytes[at + 1] = rest;
			sum += Math.min(rest, 256 - rest);
		}
		return {
			bytes,
			sum
		};
	}).reduce((best, one) => one.sum < best.sum ? one : best).bytes;
}
/** A PNG of a picture in all its colours, as small as can be had. */
function encodePicture({ width, height, data }) {
	const stride = width * BYTES;
	let above = new Uint8Array(stride);
	const rows = Array.from({ length: height }, (_, y) => {
		const row = data.subarray(y * stride, (y + 1) * stride);
		const bytes = filtered(row, above);
		above = row;
		return bytes;
	});
	return Buffer.concat([
		SIGNATURE,
		header(width, height, 2),
		chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
		chunk("IEND", /* @__PURE__ */ new Uint8Array())
	]);
}

// src/system/process/environment.ts
/** What this machine is. `chrome` is the version its `--version` prints, where there is a Chrome. */
function environmentOf(env, chrome) {
	return {
		os: env["ImageOS"] ? `${env["ImageOS"]} ${env["ImageVersion"] ?? ""}`.trim() : `${platform()} ${release()}`,
		arch: arch(),
		cpu: cpus()[0]?.model.trim() || "unknown",
		cores: availableParallelism(),
		node: process.versions.node,
		...chrome !== void 0 && { chrome },
		ci: env["CI"] === "true"
	};
}

// src/system/process/host.ts
/** The reason `Host.signal` carries. */
var Interrupted = class extends Error {
	constructor(signal) {
		super(`interrupted by ${signal}`);
		this.name = "Interrupted";
	}
};
/**
* `NO_COLOR` and `FORCE_COLOR` as the conventions of those names ask (no-color.org, force-color.org); else whether it
* is shown where colours are: never in a file or in what another program reads.
*/
function wantsColour(env, isShown) {
	if (env["NO_COLOR"]) return false;
	if (env["FORCE_COLOR"]) return !["0", "false"].includes(env["FORCE_COLOR"]);
	return isShown && env["TERM"] !== "dumb";
}
function output(stream, env, isLog) {
	let open = true;
	stream.on("error", (error) => {
		open = false;
		if (error.code === "EPIPE" || stream === process.stderr) return;
		process.stderr.write(`Standard output cannot be written (${error.code ?? error.message}); the reports are in their folder.\n`);
		process.exitCode = 3;
	});
	const isTTY = stream.isTTY === true;
	return {
		write: (text) => {
			if (open) stream.write(text);
		},
		isTTY,
		get columns() {
			return stream.columns ?? 80;
		},
		colour: wantsColour(env, isTTY || isLog)
	};
}
/**
* The real process. Call once. `hurry` is called at a second Ctrl-C; `isLog`: its streams are a log that shows colours.
*/
function realHost(hurry, isLog) {
	const stop = new AbortController();
	const onSignal = (name) => {
		if (stop.signal.aborted) hurry();
		stop.abort(new Interrupted(name));
	};
	process.on("SIGINT", onSignal);
	process.on("SIGTERM", onSignal);
	return {
		argv: process.argv.slice(2),
		env: process.env,
		cwd: process.cwd(),
		out: output(process.stdout, process.env, isLog),
		err: output(process.stderr, process.env, isLog),
		now: () => /* @__PURE__ */ new Date(),
		signal: stop.signal
	};
}

// src/system/workspace.ts
/** As many links as Linux follows. */
const MAX_LINKS = 40;
/** Whether a path is neither a folder nor below it; both without `..` and links. */
function isOutside(folder, path) {
	const way = relative(folder, path);
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
/** Where a path really is, whether or not it exists: what does not lies where its parent really is. */
async function realPath(path, links = MAX_LINKS) {
	try {
		return await realpath(path);
	} catch (error) {
		if (errorCode(error) !== "ENOENT" || links === 0) throw error;
	}
	const parent = dirname(path);
	if (parent === path) return path;
	const link = await readlink(path).catch(() => void 0);
	const realParent = await realPath(parent, links - 1);
	return link === void 0 ? join(realParent, basename(path)) : realPath(resolve(realParent, link), links - 1);
}
/** Below `folder`, and not among what git keeps there for itself. */
function isWithin(folder, path) {
	return !isOutside(folder, path) && !relative(folder, path).toLowerCase().split(sep).includes(".git");
}
/** The nearest folder upwards that is a repository's, else the folder itself. */
async function repositoryOf(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (await stat(join(at, ".git")).catch(() => void 0) !== void 0) return at;
		if (dirname(at) === at) return folder;
	}
}
/**
* The workspace around some folders: `checkout`, GitHub's own, where it holds them; else their repositories, else the
* folders themselves. `cwd` is where relative paths begin.
*/
async function workspaceAround(cwd, folders, checkout) {
	const rootOf = async (folder) => checkout && !isOutside(resolve(checkout), folder) ? resolve(checkout) : repositoryOf(folder);
	const named = await Promise.all(folders.map(rootOf));
	const real = await Promise.all(named.map((folder) => realPath(folder)));
	const leadsOut = async (path) => {
		const whole = resolve(cwd, path);
		const there = await realPath(whole).catch(() => void 0);
		return there !== void 0 && real.some((folder) => isWithin(folder, there)) ? void 0 : there ?? whole;
	};
	return {
		leadsOut,
		linksOut: async (path) => named.every((folder) => isOutside(folder, resolve(cwd, path))) ? void 0 : leadsOut(path)
	};
}

// src/system/project-files.ts
function outside(path) {
	return new Failure({
		code: "config/path-outside",
		owner: "config",
		message: `${path} leads out of the project's folder.`,
		next: "Name a file inside it; a link that leads elsewhere does not count as inside."
	});
}
function cannotRead(path, error) {
	return new Failure({
		code: "environment/cannot-read",
		owner: "environment",
		message: `${path} cannot be read (${errorCode(error) || String(error)}).`,
		next: "Check that it is a file and that you may read it."
	});
}
/** The files of a folder, read-only; where a path leads is looked at with all links followed. */
function projectFiles(folder) {
	return { async read(path) {
		const named = resolve(folder, path);
		if (isOutside(resolve(folder), named)) throw outside(path);
		try {
			const [root, file] = await Promise.all([realpath(folder), realpath(named)]);
			if (isOutside(root, file)) throw outside(path);
			return await readFile(file);
		} catch (error) {
			if (error instanceof Failure) throw error;
			if (errorCode(error) === "ENOENT") return void 0;
			throw cannotRead(path, error);
		}
	} };
}

// src/system/replace-folder.ts
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
/** Puts a finished draft in the place of a folder; the old one stays when that fails. */
async function swap(draft, folder, old) {
	const replaces = await exists(folder);
	try {
		if (replaces) await rename(folder, old);
		await rename(draft, folder);
	} catch (error) {
		if (!await exists(folder) && await exists(old)) await rename(old, folder);
		throw cannotWrite(folder, error);
	}
}
/**
* Replaces a folder as a whole or not at all: `write` fills a draft beside it, which then takes its place, so a full
* disk leaves the old one whole. A link stays a link: what it points to is replaced.
*/
async function replaceFolder(folder, write) {
	const real = await realpath(folder).catch(() => folder);
	const mark = randomUUID();
	const [draft, old] = [`${real}.${mark}.draft`, `${real}.${mark}.old`];
	try {
		await makeFolder(dirname(real));
		await write(draft);
		await swap(draft, real, old);
	} finally {
		await rm(draft, {
			recursive: true,
			force: true
		});
		await rm(old, {
			recursive: true,
			force: true
		});
	}
}

// src/system/secrets/credentials.ts
/** Headers whose values are nobody's business. */
const HEADER = [
	String.raw`(?:proxy-)?authorization`,
	String.raw`set-cookie2?`,
	String.raw`cookie`,
	String.raw`x-vercel-protection-bypass`,
	String.raw`x-vercel-trusted-oidc-idp-token`,
	String.raw`x-vercel-oidc-token`,
	String.raw`cf-access-client-secret`,
	String.raw`cf-access-jwt-assertion`,
	String.raw`x-api-key`,
	String.raw`x-auth-token`,
	String.raw`x-amz-security-token`,
	String.raw`x-csrf-token`,
	String.raw`x-xsrf-token`
].join("|");
const headerName = new RegExp(`^(?:${HEADER})$`, "i");
const CREDENTIALS = [
	"access[-_]?token",
	"api[-_]?key",
	"apikey",
	"token",
	"jwt",
	"auth",
	"authorization",
	"signature",
	"sig",
	"credential",
	"pass",
	"passwd",
	"password",
	"pwd",
	"secret",
	"protection-bypass"
].join("|");
/** Names of query parameters, alone or at the end of a longer name (`X-Amz-Signature`). */
const KEY = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:${CREDENTIALS})|awsaccesskeyid`;
/** Names that mean something harmless as often; only a long value with a digit is hidden. */
const VAGUE = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:code|key|state|session|sessionid|sid|ticket|nonce|share)`;
/** Parameters begin and end plainly or percent-encoded, as in the address that another one carries. */
const BEGIN = String.raw`(?:[?&;#]|%(?:25){0,4}(?:3[fF]|26|23))`;
const EQUALS = String.raw`(?:=|%(?:25){0,4}3[dD])`;
const VALUE = String.raw`(?:(?!%(?:25){0,4}26)[^&\s"'<>\\` + "`" + String.raw`])`;
/** Tokens of services that say by their shape whose they are. */
const TOKENS = [
	String.raw`sk_live_\w{16,}`,
	String.raw`sk-ant-[\w-]{16,}`,
	String.raw`xox[abeprs]-[\w-]{10,}`,
	String.raw`AKIA[A-Z\d]{16}`,
	String.raw`AIza[\w-]{35}`,
	String.raw`npm_\w{36}`,
	String.raw`glpat-[\w-]{20,}`
].join("|");
/** Each keeps its first group and hides the rest. */
const shapes = [
	new RegExp(`(${BEGIN}(?:${KEY})${EQUALS})${VALUE}+`, "gi"),
	new RegExp(`(${BEGIN}(?:${VAGUE})${EQUALS})(?=${VALUE}{0,200}\\d)${VALUE}{16,}`, "gi"),
	new RegExp(String.raw`((?:^|[\r\n"'{,]|\\n)[ \t<>*-]*\\*"?(?:${HEADER})\\*"?[ \t]*:` + String.raw`(?![ \t]*\\*"?\$\{\{)[ \t]*\\*"?)[^"\r\n\\]+`, "gi"),
	new RegExp(String.raw`("name"\s*:\s*"(?:${HEADER})"\s*,\s*"value"\s*:\s*")[^"]+`, "gi"),
	/(\b(?:set-)?cookie[ \t]*:[ \t]*)[^\s=;,"']{1,100}=[^"\r\n\\]*/gi,
	/(\b(?:bearer|basic|digest|negotiate)[ \t]+)(?=[\w+/.~-]{0,100}[\d=])[\w+/.~-]{12,}=*/gi,
	/()\b(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{16,})/g,
	/()eyJ[\w-]{8,1000}\.[\w-]{4,}(?:\.[\w-]*)*/g,
	new RegExp(String.raw`()\b(?:${TOKENS})`, "g"),
	/(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[^-]+/g,
	/(\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/?#@"'<>\\]{1,500}(?=@)/gi
];
/** The text with `put` in place of what looks like a credential. */
function withoutCredentials(text, put) {
	return shapes.reduce((rest, shape) => rest.replace(shape, (_whole, kept) => kept + put), text);
}
/** Whether a value under this name is a credential, whatever it looks like. */
function isCredentialName(name) {
	return headerName.test(name);
}

// src/system/secrets/forms.ts
/** Shorter ones are parts of ordinary words. */
const SHORTEST_SECRET = 6;
/** Of a secret whose end was cut off without a mark, this much gives it away. */
const TELLING = 12;
const named = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos"
};
const escaped = {
	"\n": "n",
	"\r": "r",
	"	": "t",
	"\b": "b",
	"\f": "f"
};
const BACKSLASH = String.raw`(?:\\|%(?:25){0,4}5[cC])`;
const ESCAPE = `${BACKSLASH}{1,16}`;
function anyCase(hex) {
	return hex.replace(/[a-f]/gi, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`);
}
function hexOf(code, digits) {
	return anyCase(code.toString(16).padStart(digits, "0"));
}
/** A character as itself, percent-encoded, and escaped for JSON and HTML, each however often over. */
function charPattern(char) {
	if (/[A-Za-z0-9]/.test(char)) return char;
	const code = char.codePointAt(0) ?? 0;
	const bytes = [...Buffer.from(char)].map((byte) => `%(?:25){0,4}${hexOf(byte, 2)}`).join("");
	const units = Array.from({ length: char.length }, (_, index) => String.raw`${ESCAPE}u${hexOf(char.charCodeAt(index), 4)}`).join("");
	const entity = `&(?:amp;){0,4}(?:${[
		`#0{0,6}${code}`,
		`#[xX]0{0,6}${hexOf(code, 1)}`,
		named[char] ?? []
	].flat().join("|")});`;
	const plain = char.replace(/[$()*+./?[\]^{|}-]/, String.raw`\$&`);
	const more = [...char === " " ? [String.raw`\+`] : [], ...escaped[char] === void 0 ? [] : [ESCAPE + escaped[char]]];
	if (char === "\\") return `(?:${units}|${ESCAPE}|${entity})`;
	return `(?:${BACKSLASH}{0,16}(?:${[
		plain,
		bytes,
		entity
	].join("|")})|${[units, ...more].join("|")})`;
}
/** Where a long code may be broken into lines; of a long secret there are thousands, so it has to be small. */
const BREAK = String.raw`\s*`;
function textForm(text) {
	return {
		parts: Array.from(text, charPattern),
		between: ""
	};
}
/** The bytes as hexadecimal digits, large or small. */
function hexForm(secret) {
	return {
		parts: Array.from(Buffer.from(secret).toString("hex"), anyCase),
		between: BREAK
	};
}
/**
* What base64 makes of a text that begins `offset` bytes into a group of three: the characters that depend on it alone,
* in either alphabet and in lines of any length (RFC 2045 breaks at 76, PEM at 64), and the last one, which may hold
* bits of what follows.
*/
function base64Form(secret, offset) {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
	const whole = bytes.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
	const other = {
		"+": "-",
		"/": "_"
	};
	const parts = Array.from(whole, (char) => other[char] === void 0 ? char : `(?:${charPattern(char)}|${other[char]})`);
	const last = `(?:[A-Za-z0-9+/_-])?(?:${BREAK}(?:=|%(?:25){0,4}3[dD])){0,2}`;
	return {
		parts: bytes.length * 8 % 6 === 0 ? parts : [...parts, last],
		between: BREAK
	};
}
/** A short secret as it is, with no letter or digit beside it. */
function alonePattern(secret) {
	const plain = secret.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(`(?<![A-Za-z0-9])${plain}(?![A-Za-z0-9])`, "g");
}
/** Parts of a form that one pattern holds: of a longer one V8 makes none. */
const MOST_PARTS = 1e3;
/** A form as patterns that match one after the other, the first one anywhere. */
function chainOf({ parts, between }) {
	return Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, at) => {
		const source = parts.slice(at * MOST_PARTS, (at + 1) * MOST_PARTS).join(between);
		return at === 0 ? new RegExp(source, "g") : new RegExp(between + source, "y");
	});
}
function secretPattern(secret) {
	const forms = [
		textForm(secret),
		hexForm(secret),
		...[
			0,
			1,
			2
		].map((at) => base64Form(secret, at))
	];
	if (forms.some(({ parts }) => parts.length > MOST_PARTS)) return forms.map(chainOf);
	return [[new RegExp(forms.map(({ parts, between }) => parts.join(between)).join("|"), "g")]];
}
/** Where the rest of a chain ends whose first pattern ended at `from`; -1: it does not go on. */
function endOf(text, rest, from) {
	let end = from;
	for (const pattern of rest) {
		pattern.lastIndex = end;
		if (!pattern.test(text)) return -1;
		end = pattern.lastIndex;
	}
	return end;
}
function withoutChain(text, [first, ...rest], put) {
	if (!first || rest.length === 0) return first ? text.replace(first, put) : text;
	let done = "";
	let from = 0;
	first.lastIndex = 0;
	for (let match = first.exec(text); match; match = first.exec(text)) {
		const { index } = match;
		const end = endOf(text, rest, first.lastIndex);
		first.lastIndex = Math.max(end, index + 1);
		if (end === -1) continue;
		done += text.slice(from, index) + put;
		from = end;
	}
	return done + text.slice(from);
}
/** The text with `put` in place of a secret, in whatever form. */
function withoutWhole(text, pattern, put) {
	return pattern.reduce((left, chain) => withoutChain(left, chain, put), text);
}
/** Where the first part of the secret begins that ends at `end`; -1: nowhere. */
function headBefore(text, end, secret, least) {
	const from = Math.max(0, end - secret.length);
	const near = text.slice(from, end);
	const start = secret.slice(0, least);
	for (let at = near.indexOf(start); at !== -1; at = near.indexOf(start, at + 1)) if (secret.startsWith(near.slice(at))) return from + at;
	return -1;
}
/** Where the last part of the secret ends that begins at `from`; `from` itself: nowhere. */
function tailAfter(text, from, secret) {
	const start = text.slice(from, from + 6);
	if (start.length < 6) return from;
	for (let at = secret.indexOf(start); at !== -1; at = secret.indexOf(start, at + 1)) if (text.startsWith(secret.slice(at), from)) return from + secret.length - at;
	return from;
}
/**
* The text without what is left of a secret at a mark of shortening (`…`, `...`), or at the very end if it is half of
* the secret.
*/
function withoutCut(text, secret, put) {
	if (!text.includes(secret.slice(0, 6)) && !text.includes(secret.slice(-6))) return text;
	let done = "";
	let from = 0;
	for (const { 0: mark, index } of text.matchAll(/…|\.\.\.|$/g)) {
		const head = headBefore(text, index, secret, mark === "" ? Math.max(TELLING, Math.ceil(secret.length / 2)) : 6);
		if (head >= from) {
			done += text.slice(from, head) + put;
			from = index;
		}
		const after = index + mark.length;
		const tail = mark === "" ? after : tailAfter(text, after, secret);
		if (tail > after) {
			done += text.slice(from, after) + put;
			from = tail;
		}
	}
	return done + text.slice(from);
}

// src/system/secrets/redact.ts
const PUT = "***";
/** Lines of a secret of several, a key or a JSON file, are hidden one by one from this length on. */
const TELLING_LINE = 16;
function alone(secrets) {
	const all = secrets.flatMap((secret) => {
		const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
		return [
			secret,
			secret.trim(),
			...lines.length > 1 ? lines.filter((line) => line.length >= TELLING_LINE) : []
		];
	});
	return [...new Set(all)].filter((secret) => secret.trim().length >= 6).toSorted((a, b) => b.length - a.length);
}
/** A text without these secrets, in any of their forms. */
function withoutSecrets(secrets) {
	const known = alone(secrets).map((secret) => ({
		secret,
		pattern: secretPattern(secret)
	}));
	return (text) => {
		const whole = known.reduce((rest, { pattern }) => withoutWhole(rest, pattern, PUT), text);
		return known.reduce((rest, { secret }) => withoutCut(rest, secret, PUT), whole);
	};
}
/**
* Replaces by `***` every known secret of 6 characters or more (plain, encoded for addresses, JSON, HTML, base64 or
* hexadecimal, nested or inside something longer, shortened with `…`), and what looks like a credential whoever it
* belongs to.
*/
function redactor(secrets) {
	const hide = withoutSecrets(secrets);
	return (text) => withoutCredentials(hide(text), PUT);
}
/**
* Replaces known secrets alone, and shorter ones too where they stand by themselves (of `others` none): for values as
* people wrote them, which read back as the same.
*/
function redactorOfValues(secrets, others = []) {
	const hide = withoutSecrets([...secrets, ...others]);
	const patterns = secrets.map((secret) => secret.trim()).filter(({ length }) => length > 0 && length < 6).toSorted((a, b) => b.length - a.length).map(alonePattern);
	return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, PUT), hide(text));
}
/** Fields by which our own things are found. */
const namesOfOurs = /* @__PURE__ */ new Set([
	"schema",
	"id",
	"key",
	"suite",
	"subject",
	"task",
	"metric",
	"rule",
	"code",
	"histogram",
	"hash",
	"configHash",
	"sha256",
	"mime"
]);
/** The same value with every text in it redacted, names too, and what goes by a secret header's name gone. */
function redactDeep(value, redact) {
	const { names = redact } = redact;
	const text = JSON.stringify(value, (key, inner) => {
		if (typeof inner === "string") {
			if (isCredentialName(key)) return inner === "" ? inner : PUT;
			return namesOfOurs.has(key) ? names(inner) : redact(inner);
		}
		if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).map(([name, field]) => [names(name), field]));
	});
	return JSON.parse(text);
}
/** What the runner hands an action and nobody else may see. */
const runnerSecrets = [
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"GITHUB_TOKEN",
	"GH_TOKEN",
	"INPUT_GITHUB-TOKEN",
	"INPUT_PICTURES-TOKEN",
	"INPUT_TOKEN"
];
/** The runner's own secrets in this environment, to be hidden beside those of the config. */
function knownSecrets(env) {
	return runnerSecrets.flatMap((name) => env[name]?.trim() || []);
}

// src/system/secrets/bodies.ts
function parses(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/**
* The bytes of an exhibit without secrets. Pictures stay as they are; JSON stays JSON, for hiding a part of its text
* may cut a quotation mark away.
*/
function redactBody(body, mime, redact) {
	if (isPicture({ mime })) return body;
	const text = Buffer.from(body).toString("utf8");
	const without = redact(text);
	const broken = mime === "application/json" && without !== text && !parses(without) && parses(text);
	return Buffer.from(broken ? JSON.stringify(redactDeep(JSON.parse(text), redact)) : without);
}

// src/system/secrets/received.ts
/** Letters of one case, capitalised, or in humps: `dark`, `Berlin`, `USD`, `darkMode`. */
const LETTERS = String.raw`(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z]?[a-z]{2,20}(?:[A-Z][a-z]{2,20}){0,3})`;
/** A word that may be numbered (`http2`, `v12`), or a number that may have a unit (`1920`, `300px`). */
const plainRun = new RegExp(`^(?:${LETTERS}\\d{0,2}|\\d{1,9}[A-Za-z]{0,4})$`);
/** What a server draws at random is longer than what it counts or names. */
const LONG = 16;
const LONG_RUN = 8;
/** Cookies have no other characters (RFC 6265, cookie-octet); words with spaces between are no token. */
const token = /^[!#-+\--:<-[\]-~]+$/;
const runsOf = (value) => value.split(/[^A-Za-z0-9]+/).filter((run) => run !== "");
/** An address or a path; base64 may begin with a slash, too, and has none of these other characters. */
const address = /^(?:[a-z][a-z\d+.-]{0,20}:\/\/|\/(?=.*[-_.~:?&%]))/i;
/** Whether a value is made of words and numbers, as `light-mode`, `en_US`, `1920x1080` and `2026-11-29` are. */
function isPlain(value) {
	return runsOf(value).every((run) => plainRun.test(run) || /^\d{1,5}[xT]\d{1,5}$/.test(run));
}
function decoded(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
/**
* What of a cookie must not be seen. Of one that tells who visits the value, unless it is plain words: then only
* `name=value`, since the words alone may be anybody's. Of any other one the value only if it looks drawn at random.
*/
function secretsOf({ name, value: quoted, session }) {
	const value = quoted.replace(/^"(.*)"$/, "$1");
	const plain = address.test(value) || isPlain(decoded(value));
	const whole = session && plain ? `${name}=${value}` : value;
	return (session ? whole.length >= 6 : !plain && value.length >= LONG && runsOf(value).some((run) => run.length >= LONG_RUN && !isPlain(run))) && token.test(whole) ? [.../* @__PURE__ */ new Set([whole, decoded(whole)])].filter((secret) => token.test(secret)) : [];
}

// src/system/secrets/run-secrets.ts
/** Characters of what a target may make us look for: each costs a pass over every text. */
const MOST_LEARNED = 24e3;
const MOST_COOKIES = 200;
/** Those values that can be hidden without a trace in any of these names. */
function unnamed(values, names) {
	return values.filter((value) => {
		const hide = withoutSecrets([value]);
		return names.every((name) => hide(name) === name);
	});
}
/** What is hidden of cookies, up to a bound that no honest target reaches. */
function learnable(cookies) {
	const first = cookies.toSorted((a, b) => Number(b.session) - Number(a.session)).slice(0, MOST_COOKIES);
	let left = MOST_LEARNED;
	return [...new Set(first.flatMap(secretsOf))].filter((secret) => {
		left -= secret.length;
		return left >= 0;
	});
}
/**
* The secrets of a run: what it was given, and what it comes to know. Whatever is written is redacted when it is
* written, so that what became known late is hidden in all that follows.
*/
var RunSecrets = class {
	#secrets;
	#values;
	#learned = [];
	#names = {
		found: [],
		shown: []
	};
	#hideNames;
	#hide;
	/** `values`: hidden as `secrets` are, unless a name holds one of them. */
	constructor(secrets, values = []) {
		this.#secrets = secrets;
		this.#values = values;
		this.#hideNames = redactor([...secrets, ...values]);
		this.#hide = this.#hideNames;
	}
	/** Hides all that is known by now. */
	redact = Object.assign((text) => this.#hide(text), { names: (text) => this.#hideNames(text) });
	/** From now on nothing is hidden that a name holds, but for the secrets that were given as such. */
	spare(names) {
		this.#names = names;
		this.#hideNames = redactor([...this.#secrets, ...unnamed(this.#values, names.found)]);
		this.#hide = this.#hideOthers(this.#learned);
	}
	/** Hides these cookies from now on, everywhere. */
	learn(cookies) {
		this.#learned = [.../* @__PURE__ */ new Set([...this.#learned, ...learnable(cookies)])];
		this.#hide = this.#hideOthers(this.#learned);
	}
	/** Hides these cookies, too: for what others wrote while they were set. */
	hiding(cookies) {
		const more = learnable(cookies);
		return more.length === 0 ? this.redact : this.#hideOthers([...this.#learned, ...more]);
	}
	/** A target chooses what its cookies hold: it must not be able to hide a name of ours. */
	#hideOthers(learned) {
		const { found, shown } = this.#names;
		const names = [...found, ...shown].map((name) => this.#hideNames(name));
		const others = withoutSecrets(unnamed(learned, names));
		const hide = this.#hideNames;
		return Object.assign((text) => hide(others(text)), { names: this.#hideNames });
	}
};

// src/system/slug.ts
/** Letters, digits, `.`, `_` and `-`; every other character becomes a hyphen. */
function slug(text) {
	return text.replace(/[^A-Za-z0-9._-]/g, "-");
}
/** The same, with `put` for each run of other characters. */
function slugOfRuns(text, put) {
	return text.replace(/[^A-Za-z0-9._-]+/g, put);
}
/** A branch as hosts write it in an address: lower-case, other characters as hyphens, at most 63. */
function branchSlug(branch) {
	return branch.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 63).replaceAll(/^-|-$/g, "");
}
/** The text without hyphens at its ends. */
function withoutOuterHyphens(text) {
	let [from, to] = [0, text.length];
	while (text[from] === "-") from += 1;
	while (to > from && text[to - 1] === "-") to -= 1;
	return text.slice(from, to);
}

export { ACCEPTANCE_SCHEMA, Acceptance, AcceptedBy, AlarmCount, BASELINE_LOOKS, BUCKETS, Better, Box, Cause, CauseKind, Check, Claim, Environment, Exhibit, Failure, Family, Finding, HISTORY_SCHEMA, History, HistoryEntry, INSTANCES, JudgedFinding, Looks, Loosened, Loosening, MAX_ACCEPTED, MAX_NAME, MOST_ENTRIES, MOST_RECENT, Measurement, Metric, Owner, PageLikeness, PageRequest, Pairing, Place, Plan, Problem, REPORT_SCHEMA, RUN_SCHEMA, Reason, Receiving, Recent, Refusal, Report, RunRecord, RunSecrets, SHELLS, SHORTEST_SECRET, STATEMENT_TYPE, STATUS_CONTEXT, Samples, Severity, SideName, Status, Subject, SubjectId, SuiteName, Task, TaskOutcome, TimeSeries, TooLarge, Unit, VERSION, Verdict, accessGates, addAlarms, agentOver, alarmsIn, alonePattern, amountOf, archiveFault, artifactService, ask, askForIdToken, assertPlainFile, attachmentService, attestationService, bareHost, base64, beside, branchSlug, brokenOff, browserSocket, cannotWrite, chromeEnvironment, chromeFlags, chromeScratch, chromeVersion, chromeWide, clean, cleanName, cleanText, connect, connectTo, cookieOf, count, cut, damagedArchive, decode, decodePng, decodes, deployAddress, didYouMean, died, distanceWords, download, downloader, emptyHistogram, encode, encodePicture, encodePng, entryName, environmentOf, errorCode, execute, exhibitFile, figureKey, findChrome, firstWords, fitsEnvironment, followsPullRequest, forbiddenName, framed, gateNext, gateOfPage, gateOfRedirect, goneFrom, gravity, hostOf, httpClient, isCloudAddress, isCloudName, isCredentialName, isDashboard, isDetail, isOutside, isPassing, isPicture, isPreviewStatus, isPrivateAddress, isPrivateName, isSharedDomain, isShell, isShown, isTimeSeries, keptShells, killGroup, knownSecrets, lastingHost, lastingName, lastingSelector, launchChrome, leftHost, lockFolder, loginGates, loginPage, loginShown, longest, lookupOf, looserValue, makeFolder, mayAskForIdToken, mean, merge, migrate, misfit, missingDeploys, namesOf, noRuntime, noToken, openEgress, openToolkit, ownGroup, pageStatus, pageTimeout, patienceOf, pauseBeforeRepeat, permalinkOf, permissionAdvice, permitBeside, permitHost, pinnedLookup, plainEnvironment, portOf, postBytes, predicted, problemsOf, projectFiles, provenanceOf, quantile, rateLimitOf, readAmount, readArchive, readBody, readText, readTimeSeries, realClock, realHost, realPace, record, redactBody, redactDeep, redactor, redactorOfValues, redirectLoop, refusalOf, replaceFolder, runnerClass, schemaOf, secretPattern, secretsOf, sessionHeaders, settler, sha256, shellFolder, shortest, shown, shownName, shrunk, signStatement, slug, slugOfRuns, startProxy, statementFault, subjectsInFields, suggest, systemResolve, timeSeriesExhibit, titleOf, tooLateUpload, tooLongToWait, trustedRoots, tunnel, uploadRefusal, uploadsHost, upstreamOf, variantsOf, verifyBundle, verifyDigest, visiting, wantsColour, warmChrome, withoutCredentials, withoutCut, withoutOuterHyphens, withoutSecrets, withoutWhole, workspaceAround, writeAmount, writeWhole };
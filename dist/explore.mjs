import "node:module";
import { Endpoint, ExpressionLimit, Failure, Severity, amountOf, checkEndpoint, compileCondition, compileJsonPath, conditionMistake, didYouMean, endpointOf, endpointShape, jsonPathMistake, requestLine, shown, verifierOf } from "./shared.mjs";

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
function merge(a, b) {
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
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
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
function datetime(args) {
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
	def.pattern ?? (def.pattern = datetime(def));
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
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
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
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
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
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
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
function string(params) {
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
		return merge(this, other);
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
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
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
			string(params),
			number(),
			boolean(),
			_null(),
			array(jsonSchema),
			record(string(), jsonSchema)
		]);
	});
	return jsonSchema;
}

// src/suites/explore/input.ts
const Named = { name: string() };
const EdgeInput = strictObject({
	...Named,
	endpoint: Endpoint,
	when: string().optional(),
	foreach: string().optional(),
	/** Lists under `$.vars`: what is added to them by a path into the answer; '' is the thing itself. */
	remember: record(string(), string()),
	safe: boolean()
});
/** One graph: what a task carries from the plan to the engine. Times in ms. */
const Input = strictObject({
	subject: string(),
	as: string().optional(),
	state: json(),
	/** The request after which the target is as at the start. */
	reset: Endpoint.optional(),
	probes: array(strictObject({
		...Named,
		endpoint: Endpoint
	})),
	abstraction: array(string()),
	nodes: array(strictObject({
		...Named,
		assert: string(),
		initial: boolean()
	})),
	edges: array(EdgeInput),
	invariants: array(strictObject({
		...Named,
		severity: Severity,
		assert: string().optional(),
		empty: string().optional()
	})),
	coverage: _enum([
		"edges",
		"pairs",
		"triples",
		"exhaust"
	]),
	order: _enum(["bfs", "dfs"]),
	depth: int(),
	requests: int(),
	time: number(),
	races: boolean(),
	/** Labels of the one way that is gone; empty where all are looked for. */
	replay: array(string())
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
const expression = (mistake) => shown(string()).superRefine((text, context) => {
	const message = mistake(text);
	if (message !== void 0) context.addIssue({
		code: "custom",
		message
	});
});
const Path = expression(jsonPathMistake);
const Condition = expression(conditionMistake);
const Name = string().regex(/^[A-Za-z_][\w-]*$/, "must be letters, digits, dashes and underscores, a letter first");
const { name: _name, ...requestShape } = endpointShape;
const Probe = strictObject(requestShape).superRefine(checkEndpoint).refine((probe) => requestLine(probe).method === "GET", "must be a get: a probe changes nothing");
const Edge = strictObject({
	...requestShape,
	when: Condition.optional().describe("A condition over the probes; without one it can always be done"),
	foreach: Path.optional().describe("What it is done to: {it} stands for one of these in path and body"),
	remember: union([Name, record(Name, Path)]).optional().describe("A list under $.vars that {it} is added to, or lists with paths into the answer"),
	safe: boolean().optional().describe("It changes nothing; by default get, head and options")
}).superRefine(checkEndpoint);
const Node = strictObject({
	assert: Condition.describe("A condition that holds in this node"),
	initial: boolean().default(false).describe("The node that a reset leads to")
});
const Invariant = strictObject({
	severity: Severity.default("error"),
	assert: Condition.optional().describe("A condition that holds after every edge"),
	empty: Path.optional().describe("A path that names nothing, after every edge")
}).refine(({ assert, empty }) => assert === void 0 !== (empty === void 0), "needs either assert (a condition) or empty (a path that finds nothing)");
const { expect: _expect, ...resetShape } = requestShape;
const Reset = union([strictObject(resetShape).superRefine((request, context) => checkEndpoint({
	...request,
	expect: {}
}, context)), strictObject({ run: array(string()).min(1) })]);
/** What saves the target's state and brings it back; all but the reset is read by whoever opens it. */
const State = looseObject({ reset: Reset.optional().describe("After which the target is as at the start, e.g. post: /test/reset") });
const Explore = strictObject({
	coverage: _enum(COVERAGE).default("pairs"),
	order: _enum(["bfs", "dfs"]).default("dfs"),
	depth: int().min(1).max(100).default(12),
	requests: int().min(1).max(1e6).default(2e3),
	time: amountOf("ms").default(6e4),
	races: boolean().default(false),
	replay: shown(string()).optional().describe("One way alone, as a finding prints it: create > pay(1) > refund(1)")
});
const fields = {
	probes: record(Name, Probe).refine((probes) => Object.keys(probes).length > 0, "names no probe; add one, e.g. orders: { get: /orders }"),
	/** What saves the target's state and brings it back. */
	state: State,
	abstraction: array(Path).min(1, "names nothing; add a path that tells states apart, e.g. \"$.orders[*].status\""),
	nodes: record(Name, Node),
	edges: record(Name, Edge).refine((edges) => Object.keys(edges).length > 0, "names no edge"),
	invariants: record(Name, Invariant).default({}),
	explore: Explore.prefault({}),
	/** The actor who sends everything. */
	as: shown(string()).optional()
};
/** What stands under `with` in the config. */
const Options = strictObject(fields).superRefine(checkGraph);

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

// src/suites/explore/world/failures.ts
/** There is no way back to a clean start. */
function noReset(subject, sent) {
	const why = sent ? `: ${sent.mismatch?.message ?? sent.error ?? ""}` : "";
	return new Failure({
		code: "explore/no-reset",
		owner: sent ? "target" : "config",
		message: `The ${subject} could not be brought back to its start${why}.`,
		next: "Give state.reset a request after which the target is as at the start, e.g. { post: /test/reset }."
	});
}
/** What keeps a reset from being answered; a Failure and the end of a run stay what they are. */
function unanswered(subject, error) {
	if (!(error instanceof TypeError || error instanceof Error && error.name === "TimeoutError")) return error;
	const { cause = error } = error;
	const why = cause instanceof Error ? cause.message : error.message;
	return new Failure({
		code: "explore/target-down",
		owner: "target",
		message: `The reset of the ${subject} got no answer: ${why}.`,
		next: "See whether the target still runs; what was found until then is in the report."
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
	const { probes, reset } = input;
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
	names = new Names();
	vars = {};
	last = {};
	/** Something may have come into being that has no number yet. */
	unnumbered = false;
	/** Bodies of probes since the last request that may have changed something. */
	probes = /* @__PURE__ */ new Map();
	/** Nothing was done since the start. */
	get isFresh() {
		return this.last["edge"] === void 0;
	}
	copy() {
		const copy = new Memory();
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
function bodyOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
const namesOf = (headers) => headers instanceof Headers ? Object.fromEntries(headers) : {};
/** Sends a request and holds its answer to what is expected. Rejects only where the run is over. */
async function send({ http, signal, as }, { method, path, headers, body }, verify) {
	try {
		const answer = await http.request({
			method,
			url: path,
			headers,
			...body !== void 0 && { body },
			...as !== void 0 && { as }
		});
		const text = new TextDecoder().decode(answer.body);
		const names = namesOf(answer.headers);
		const { status, ms } = answer;
		return {
			status,
			headers: names,
			body: bodyOf(text),
			mismatch: verify({
				status,
				headers: names,
				body: text,
				service: ms
			})
		};
	} catch (error) {
		signal.throwIfAborted();
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return {
			status: 0,
			headers: {},
			body: void 0,
			error: cause instanceof Error ? cause.message : String(cause),
			mismatch: void 0
		};
	}
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
	async ask(endpoint, verify = this.#verifierOf(endpoint)) {
		const { http, signal, target } = this.#bench;
		signal.throwIfAborted();
		this.requests += 1;
		const sent = await send({
			http,
			signal,
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
	#memory = new Memory();
	#log = [];
	#saved = 0;
	constructor(bench, input, state) {
		this.#input = input;
		this.#state = state;
		this.#rules = rulesOf(input);
		this.#target = new Target(bench, input.as);
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
			this.#memory = new Memory();
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
		const { subject, reset } = this.#input;
		if (await this.#state.reset().catch((error) => {
			throw unanswered(subject, error);
		})) {
			if (reset) this.#target.requests += 1;
			return;
		}
		const sent = reset && await this.#target.ask(reset);
		if (sent && sent.mismatch === void 0 && sent.error === void 0) return;
		throw noReset(subject, sent);
	}
	recorded() {
		return journeyOf(this.#log, this.#input);
	}
	async #send({ edge, thing }) {
		const sent = await this.#target.ask(fillIn(edge.endpoint, thing?.value), edge.verify);
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
		const sent = await Promise.all(wanted.map(({ endpoint }) => this.#target.ask(endpoint)));
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
function firedOf(label, sent, sight) {
	const statuses = sent.map(({ status }) => status);
	return {
		...sight,
		label,
		outcome: statuses.toSorted((a, b) => a - b).join(" and "),
		accepted: statuses.every((status) => status > 0 && status < 400)
	};
}

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
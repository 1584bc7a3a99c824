import { createRequire } from "node:module";
import { Box, Failure, REPORT_SCHEMA, RUN_SCHEMA, Report, RunRecord, Severity, VERSION, cannotWrite, chromeVersion, count, decode, didYouMean, environmentOf, errorCode, exhibitFile, findChrome, lockFolder, makeFolder, problemsOf, problemsOf as problemsOf$1, quantile, readText, realHost, realHost as realHost$1, redactDeep, redactor, sha256, suggest, writeWhole } from "./shared.mjs";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { randomInt, randomUUID } from "node:crypto";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { tmpdir } from "node:os";
import { parseArgs, stripVTControlCharacters } from "node:util";

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log$1();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log$1();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/config/amounts.ts
var import_dist = require_dist();
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
/** A number in the unit itself (ms, bytes, 0–1 …) from `2.5s`, `800kB`, `5%`; a bare 0 is always fine. */
function readAmount(text, unit) {
	const written = text.trim();
	const measure = measures[unit];
	const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(\D*)$/i.exec(written);
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
	const amount = tidy(number * factor);
	return unit === "score" && amount > 1 ? aboveOne(written, number) : amount;
}
function aboveOne(written, number) {
	return {
		message: `${written} is not a score between 0 and 1.`,
		next: number <= 100 ? `Write ${tidy(number / 100)} or ${number}%.` : "Write 0.9 or 90%."
	};
}
const steps = {
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
	const candidates = steps[unit] ?? [""];
	const suffix = candidates.find(fits) ?? candidates.at(-1) ?? "";
	return tidy(amount / (suffixes[suffix] ?? 1)) + suffix;
}
/** 0.1 · 0.01 is 0.001 and not 0.0010000000000000002. */
function tidy(number) {
	return Number(number.toPrecision(12));
}
function needsUnit(written, number, measure) {
	const asShare = number < 1 ? [`${tidy(number * 100)}%`, `${written}%`] : [`${written}%`, `${tidy(number * 100)}%`];
	const [one, other] = measure.noun === "share" ? asShare : measure.likely.map((suffix) => written + suffix);
	return {
		message: `${written} needs a unit: ${one} or ${other}?`,
		next: `Write ${one} or ${other}.`
	};
}
function wrongUnit(written, digits, suffix, measure) {
	const next = `Write a ${measure.noun} such as ${measure.example}.`;
	const near = Object.keys(measure.suffixes).find((one) => one !== "" && likeness$1(one) === likeness$1(suffix));
	if (near !== void 0) return {
		message: `${suffix} is not a unit here.`,
		next: `Write ${digits}${near}.`
	};
	const other = Object.values(measures).find((one) => Object.hasOwn(one.suffixes, suffix));
	if (other !== void 0) return {
		message: `${written} is a ${other.noun}, but a ${measure.noun} is wanted here.`,
		next
	};
	const known = Object.keys(measure.suffixes).filter((one) => one !== "");
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
function likeness$1(suffix) {
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

// src/config/secrets.ts
/** Shorter values are part of ordinary words, and hidden only where they stand alone. */
const TELLING = 6;
/** A text in which no secret's value is left, the longest hidden first. */
function hideSecrets(text, secrets) {
	return secrets.toSorted((a, b) => b.length - a.length).reduce((result, secret) => result.replaceAll(pattern(secret), "***"), text);
}
function pattern(secret) {
	return secret.length >= TELLING ? secret : new RegExp(`(?<![A-Za-z0-9])${secret.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![A-Za-z0-9])`, "g");
}
/** A problem that may quote a value as it was after templates were filled in. */
function hideInProblem(problem, secrets) {
	return {
		...problem,
		message: hideSecrets(problem.message, secrets),
		next: hideSecrets(problem.next, secrets)
	};
}

// src/config/print.ts
/** The config as it is used, in the file's own form, each value with where it came from; secrets are hidden. The suites tell the budgets' units. */
function printConfig(config, suites = []) {
	const document = new import_dist.Document(hide$1(written(config, suites), config.secrets));
	for (const { key, node } of leaves(document.contents, "")) {
		const source = sourceOf(config, key);
		if (source === void 0) continue;
		if ((0, import_dist.isSeq)(node)) node.flow = node.items.every(import_dist.isScalar);
		if ((0, import_dist.isSeq)(node) && !node.flow) node.commentBefore = ` ${source}`;
		else node.comment = ` ${source}`;
	}
	document.commentBefore = ` ${config.file} with command-line options, action inputs and defaults`;
	return document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
}
function written(config, suites) {
	const { target, pages, actors, compare, report } = config;
	return {
		version: 1,
		target: {
			url: target.url,
			base: target.base,
			wait: writeAmount(target.wait, "ms"),
			...some("headers", target.headers)
		},
		pages: Object.fromEntries(pages.map((page) => [page.name, page.as === void 0 ? page.path : {
			path: page.path,
			as: page.as
		}])),
		...some("actors", Object.fromEntries(actors.map(({ name, login, storageState, headers, cookies }) => [name, {
			...some("headers", headers),
			...some("cookies", cookies),
			...login && { login: {
				...login,
				path: void 0,
				post: login.path
			} },
			"storage-state": storageState
		}]))),
		suites: Object.fromEntries(config.suites.map((suite) => [suite.name, suiteWritten(suite, suites.find(({ id }) => id === suite.uses)?.metrics ?? [])])),
		compare: {
			mode: compare.mode,
			preset: compare.preset,
			"on-inconclusive": compare.onInconclusive
		},
		report: {
			comment: report.comment,
			check: report.check,
			folder: report.folder,
			junit: report.junit
		}
	};
}
function suiteWritten({ uses, options, budgets, findings }, metrics) {
	return {
		uses,
		with: options,
		budgets: Object.fromEntries(budgets.map((budget) => [budget.key, budgetWritten(budget, metrics.find(({ id }) => id === budget.metric))])),
		findings: {
			"fail-on": findings.failOn,
			"only-new": findings.onlyNew,
			ignore: findings.ignore.map((one) => ({
				...one,
				place: void 0
			}))
		}
	};
}
function budgetWritten({ max, min, regress, level }, metric) {
	const unit = metric?.unit ?? "unitless";
	const amount = (value, as) => {
		const text = value === void 0 ? void 0 : writeAmount(value, as);
		return text === String(value) ? value : text;
	};
	return {
		max: amount(max, unit),
		min: amount(min, unit),
		regress: amount(regress, metric?.compare === "ratio" ? "ratio" : unit),
		level
	};
}
function some(key, values) {
	return Object.keys(values).length > 0 ? { [key]: values } : {};
}
function hide$1(value, secrets) {
	if (typeof value === "string") return hideSecrets(value, secrets);
	if (Array.isArray(value)) return value.map((one) => hide$1(one, secrets));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => one === void 0 ? [] : [[key, hide$1(one, secrets)]]));
}
function leaves(node, key) {
	if ((0, import_dist.isMap)(node) && node.items.length > 0) return node.items.flatMap((pair) => leaves(pair.value, `${key}${key && "."}${(0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : ""}`));
	return (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) ? [{
		key,
		node
	}] : [];
}
/** A value without a source of its own has that of the nearest key around it; within the file the rest is default. */
function sourceOf(config, key) {
	if (key === "version") return void 0;
	const own = config.sources[key];
	if (own !== void 0) return own;
	const parts = key.split(".");
	const around = parts.map((_, at) => parts.slice(0, at).join(".")).findLast((one) => config.sources[one] !== void 0);
	return around === void 0 ? "default" : config.sources[around];
}

// src/baseline/record-file.ts
/** Older schema version → what turns it into the next one. Empty as long as there has been only one. */
const migrations = {};
const renew = "Measure the base again and run `tidemark accept`; the file itself was left as it is.";
function failure$1(code, message, next = renew) {
	const problem = {
		code: `baseline/${code}`,
		owner: "config",
		message,
		next
	};
	return new Failure(problem);
}
function firstIssue(error) {
	const issue = error.issues[0];
	return issue ? `${issue.path.join(".") || "the record"}: ${issue.message}` : "it does not fit the schema";
}
function schemaOf$1(value) {
	const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : void 0;
	return typeof schema === "string" ? schema : void 0;
}
/** A record from its file's text, whatever released version wrote it. A Failure says whether it is damaged, foreign or too new. */
function parseRecord(text, path) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw failure$1("damaged", `${path} cannot be read as a run record: ${text.includes("\"tidemark.run/") ? "it is cut off or damaged" : "it is not JSON"}.`);
	}
	const schema = schemaOf$1(value);
	if (!schema?.startsWith("tidemark.run/")) throw failure$1("foreign", `${path} was not written by Tidemark.`, "Name the baseline folder with --baseline; the file itself was left as it is.");
	for (let step = migrations[schema]; step; step = migrations[schemaOf$1(value) ?? ""]) value = step(value);
	if (schemaOf$1(value) !== RUN_SCHEMA) throw failure$1("unknown-version", `${path} has the schema ${schema}; this version of Tidemark knows up to ${RUN_SCHEMA}.`, `Use the Tidemark version that wrote it, or: ${renew}`);
	const parsed = RunRecord.safeParse(value);
	if (!parsed.success) throw failure$1("damaged", `${path} is not a complete run record (${firstIssue(parsed.error)}).`);
	return parsed.data;
}

// src/baseline/directory.ts
const RECORD = "run.json";
async function readExhibit(folder, exhibit) {
	const path = join(folder, "exhibits", exhibitFile(exhibit));
	const body = await readFile(path).catch((error) => {
		throw gone(path, errorCode(error) === "ENOENT" ? "it is missing" : String(error));
	});
	if (sha256(body) !== exhibit.sha256) throw gone(path, "its content is not what was saved");
	return body;
}
function gone(path, why) {
	return new Failure({
		code: "baseline/exhibit-damaged",
		owner: "config",
		message: `${path} cannot be used: ${why}.`,
		next: "Measure the base again and run `tidemark accept`."
	});
}
/** A record folder (`run.json` and `exhibits/`) as it lies on disk, or undefined when there is none. */
async function readRecordFolder(folder) {
	const path = join(folder, RECORD);
	const text = await readText(path);
	if (text === void 0) return void 0;
	return {
		record: parseRecord(text, path),
		origin: folder,
		read: (exhibit) => readExhibit(folder, exhibit)
	};
}
/** Refuses a folder that holds anything but a baseline of ours that can be read. */
async function refuseForeign(folder) {
	const names = await readdir(folder).catch((error) => {
		if (errorCode(error) === "ENOENT") return [];
		throw cannotWrite(folder, error);
	});
	if (names.length === 0 || await readRecordFolder(folder)) return;
	throw new Failure({
		code: "baseline/foreign",
		owner: "config",
		message: `${folder} holds files that are not a baseline (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""}).`,
		next: "Name another folder with --baseline; nothing was changed."
	});
}
async function writeFolder(folder, kept) {
	await makeFolder(join(folder, "exhibits"));
	for (const exhibit of kept.record.exhibits) await writeWhole(join(folder, "exhibits", exhibitFile(exhibit)), await kept.read(exhibit));
	await writeWhole(join(folder, RECORD), `${JSON.stringify(kept.record, null, 1)}\n`);
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
/** A baseline in a folder. `save` writes beside it first and then swaps, so a full disk leaves the old one whole. */
function directoryStore(folder) {
	return {
		load: () => readRecordFolder(folder),
		async save(kept) {
			await refuseForeign(folder);
			const mark = randomUUID();
			const [draft, old] = [`${folder}.${mark}.draft`, `${folder}.${mark}.old`];
			try {
				await makeFolder(dirname(folder));
				await writeFolder(draft, kept);
				const replaces = await exists(folder);
				if (replaces) await rename(folder, old);
				await rename(draft, folder).catch(async (error) => {
					if (replaces) await rename(old, folder);
					throw cannotWrite(folder, error);
				});
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
			return folder;
		}
	};
}

// src/baseline/choose.ts
/** Tasks measured alike on both sides. A baseline that shares no task at all belongs to another config: a Failure. */
function comparable(planned, baseline, origin) {
	const before = new Map(baseline.tasks.map((task) => [task.id, task.hash]));
	const known = planned.filter((task) => before.has(task.id));
	if (known.length === 0 && before.size > 0) throw new Failure({
		code: "baseline/another-config",
		owner: "config",
		message: `The baseline in ${origin} belongs to another config: it has ${[...before.keys()].slice(0, 3).join(", ")}, this run has ${planned.slice(0, 3).map((task) => task.id).join(", ")}.`,
		next: "Name the right baseline folder with --baseline, or another --config; nothing was changed."
	});
	const same = known.filter((task) => before.get(task.id) === task.hash);
	return {
		same: new Set(same.map((task) => task.id)),
		changed: new Set(known.filter((task) => !same.includes(task)).map((task) => task.id))
	};
}

// src/config/mistake.ts
/** A problem whose owner is the config. */
function mistake$1(what, message, next, place) {
	return {
		code: `config/${what}`,
		owner: "config",
		message,
		next,
		...place && { place }
	};
}
/** For a message about a value that stands in no file. */
function origin(source) {
	if (source === "flag") return " (It was given as a command-line option.)";
	return source === "input" ? " (It was given as an action input.)" : "";
}

// src/config/tree.ts
/** The values alone. */
function plain$2(tree) {
	if (tree.kind === "scalar") return tree.value;
	if (tree.kind === "list") return tree.items.map(plain$2);
	return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain$2(entry.value)]));
}
/** What stands at a path, with the place of its key; undefined where nothing does. */
function find$1(tree, path) {
	let entry = { value: tree };
	for (const step of path) {
		if (entry === void 0) return void 0;
		entry = child(entry.value, step);
	}
	return entry;
}
function child(tree, step) {
	if (tree.kind === "map") return tree.entries.get(String(step));
	const item = tree.kind === "list" ? tree.items[Number(step)] : void 0;
	return item && { value: item };
}
/** The keys of a mapping, or none. */
function entriesOf(tree) {
	return tree?.kind === "map" ? [...tree.entries] : [];
}
/** The text or number at a path, as long as it is one. */
function scalarAt(tree, path) {
	const found = find$1(tree, path)?.value;
	return found?.kind === "scalar" ? found : void 0;
}
/** `suites.web.with.pages[0]`. */
function dotted(path) {
	return path.map((step, at) => typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${String(step)}`).join("");
}

// src/config/budgets.ts
const limits = [
	"max",
	"min",
	"regress"
];
/** The recommended budgets of a suite, for a config that gives none. */
function recommendedBudgets(suite) {
	return suite.recommended.map((one) => ({
		...one,
		key: one.metric,
		source: "recommended"
	}));
}
/** What stands under `budgets` of one suite, amounts in the metrics' own units. */
function readBudgets(name, budgets, suite, suites) {
	const problems = [];
	return {
		budgets: entriesOf(budgets).flatMap(([key, entry]) => readBudget(name, key, entry, suite, suites, problems) ?? []),
		problems
	};
}
function readBudget(name, key, entry, suite, suites, problems) {
	const cut = key.lastIndexOf("/");
	const id = key.slice(cut + 1);
	const metric = suite.metrics.find((one) => one.id === id);
	if (metric === void 0) {
		problems.push(unknownMetric(name, id, entry, suite, suites, key.slice(0, cut + 1)));
		return;
	}
	if (entry.value.kind !== "map") return void 0;
	const amounts = readLimits(`suites.${name}.budgets.${key}`, entry.value, metric, problems);
	if (entriesOf(entry.value).every(([one]) => one === "level")) problems.push(mistake$1("empty-budget", `The budget ${key} allows anything: it has no max, min or regress.`, "Give it one of them, or remove the line.", entry.key));
	if (amounts.min !== void 0 && amounts.max !== void 0 && amounts.min > amounts.max) problems.push(mistake$1("amount", `The budget ${key} can never be met: its min is above its max.`, "Swap the two.", entry.key));
	const level = scalarAt(entry.value, ["level"])?.value === "warn" ? "warn" : "fail";
	return {
		key,
		...cut > 0 && { subject: key.slice(0, cut) },
		metric: id,
		...amounts,
		level,
		source: "config",
		...entry.key && { place: entry.key }
	};
}
function readLimits(path, budget, metric, problems) {
	const amounts = {};
	for (const limit of limits) {
		const amount = readLimit(`${path}.${limit}`, limit, budget, metric, problems);
		if (amount !== void 0) amounts[limit] = amount;
	}
	return amounts;
}
function readLimit(path, limit, budget, metric, problems) {
	const said = scalarAt(budget, [limit]);
	if (said === void 0 || typeof said.value !== "number" && typeof said.value !== "string") return void 0;
	const unit = unitOf(limit, metric);
	const amount = readAmount(said.text, unit);
	if (typeof amount === "number") return amount;
	const why = limit === "regress" && metric.compare === "ratio" ? `${amount.message} (${metric.id} is compared by its share of change.)` : amount.message;
	problems.push(mistake$1("amount", `${path}: ${why}${origin(said.source)}`, amount.next, said.place));
}
function unitOf(limit, metric) {
	return limit === "regress" && metric.compare === "ratio" ? "ratio" : metric.unit;
}
function unknownMetric(name, id, entry, suite, suites, subject) {
	const ids = suite.metrics.map((one) => one.id);
	const better = suggest(id, ids);
	const elsewhere = suites.find((one) => one.metrics.some((metric) => metric.id === id));
	const message = `${suite.id} has no metric ${id} (budgets of ${name}).`;
	if (better !== void 0 && elsewhere === void 0) return mistake$1("unknown-metric", message + didYouMean(id, ids), `Write ${subject}${better} instead of ${subject}${id}.`, entry.key);
	const next = elsewhere ? `${id} belongs to ${elsewhere.id}: move this line to a suite that uses it.` : `Its metrics are: ${ids.join(", ")}.`;
	return mistake$1("unknown-metric", message, next, entry.key);
}

// src/config/sources.ts
const settings = [
	"target.url",
	"target.base",
	"target.wait",
	"compare.mode",
	"compare.preset",
	"compare.on-inconclusive",
	"report.comment",
	"report.check",
	"report.folder",
	"report.junit",
	"suites"
];
/** Where each value came from, by dotted key; settings that nobody wrote are `default`. */
function sourcesOf(tree) {
	const written = /* @__PURE__ */ new Map();
	collect(tree, "", written);
	for (const key of settings) if (![...written.keys()].some((one) => one === key || one.startsWith(`${key}.`))) written.set(key, "default");
	return Object.fromEntries(written);
}
function collect(tree, key, into) {
	if (tree.kind !== "map") into.set(key, tree.source);
	else for (const [name, entry] of tree.entries) collect(entry.value, key === "" ? name : `${key}.${name}`, into);
}

// src/config/assemble.ts
/** ms */
const WAIT = 12e4;
/** The config of a file without mistakes. */
function assemble(file, written, tree, checked, secrets, suites) {
	const { target, compare, report } = written;
	const chosen = written.suites ? Object.entries(written.suites).map(([name, one]) => suiteConfig(name, one, tree, checked, suites)) : suites.filter((suite) => suite.byDefault).map(defaultSuite);
	return {
		file,
		key: keyOf(file),
		target: {
			url: target.url,
			base: target.base,
			wait: checked.wait ?? WAIT,
			headers: target.headers
		},
		pages: Object.entries(written.pages).map(([name, page]) => pageOf(name, page)),
		actors: Object.entries(written.actors).map(([name, actor]) => actorOf(name, actor)),
		suites: chosen,
		compare: {
			mode: compare.mode,
			preset: compare.preset,
			onInconclusive: compare["on-inconclusive"]
		},
		report: {
			comment: report.comment,
			check: report.check,
			folder: report.folder,
			...report.junit !== void 0 && { junit: report.junit }
		},
		secrets,
		notes: notesOf$2(tree, chosen),
		sources: sourcesOf(tree)
	};
}
function pageOf(name, page) {
	if (typeof page === "string") return {
		name,
		path: page
	};
	return {
		name,
		path: page.path,
		...page.as !== void 0 && { as: page.as }
	};
}
function actorOf(name, actor) {
	const { headers, cookies, login } = actor;
	const state = actor["storage-state"];
	return {
		name,
		headers,
		cookies,
		...login && { login: loginOf(login) },
		...state !== void 0 && { storageState: state }
	};
}
function loginOf({ post, ...rest }) {
	return {
		path: post,
		...rest
	};
}
function suiteConfig(name, one, tree, checked, suites) {
	const suite = suites.find(({ id }) => id === one.uses);
	const place = find$1(tree, ["suites", name])?.key;
	const { findings } = one;
	return {
		name,
		uses: one.uses,
		options: one.with,
		budgets: checked.budgets.get(name) ?? (suite ? recommendedBudgets(suite) : []),
		findings: {
			failOn: findings["fail-on"],
			onlyNew: findings["only-new"],
			ignore: findings.ignore.map((ignore, at) => ({
				...ignore,
				...placed$1(tree, name, at)
			}))
		},
		...place && { place }
	};
}
function placed$1(tree, name, at) {
	const place = find$1(tree, [
		"suites",
		name,
		"findings",
		"ignore",
		at
	])?.value.place;
	return place ? { place } : {};
}
function defaultSuite(suite) {
	return {
		name: suite.id,
		uses: suite.id,
		options: suite.options.parse({}),
		budgets: recommendedBudgets(suite),
		findings: {
			failOn: "error",
			onlyNew: true,
			ignore: []
		}
	};
}
/** `default` for the file at the root, else its folder and name: `apps--shop`. */
function keyOf(file) {
	return posix.normalize(file.replaceAll("\\", "/")).replace(/^[./]+\//, "").replace(/\.ya?ml$/, "").replace(/(^|\/)\.?tidemark$/, "").replaceAll("/", "--").replaceAll(/[^A-Za-z0-9._-]/g, "-") || "default";
}
function notesOf$2(tree, suites) {
	const notes = [];
	if (!find$1(tree, ["target", "url"])) notes.push("target.url is not set, so this commit’s preview deploy is looked for (auto).");
	if (!find$1(tree, ["suites"])) notes.push(`No suites are named, so ${words$4(suites.map(({ name }) => name))} ran with recommended settings.`);
	const recommended = suites.filter(({ budgets }) => budgets.length > 0 && budgets.every(({ source }) => source === "recommended"));
	for (const suite of recommended) notes.push(`${suite.name} has no budgets, so the recommended ones apply: ${suite.budgets.map(({ key }) => key).join(", ")}.`);
	return notes;
}
function words$4(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// src/config/meant.ts
/** What stands under a key of a mapping, or under the misspelling of it: what refers to it is not wrong as well. */
function meantBy(tree, key) {
	const found = entriesOf(tree);
	return (found.find(([one]) => one === key) ?? found.find(([one]) => suggest(one, [key]) === key))?.[1];
}

// src/config/cross-check.ts
/** Checks a tree whatever else is wrong with it; parts of the wrong shape are left to the schema. */
function crossCheck(tree, suites) {
	const problems = [...unknownActors(tree), ...nothingToMeasure(tree)];
	const budgets = /* @__PURE__ */ new Map();
	for (const [name, { value }] of entriesOf(find$1(tree, ["suites"])?.value)) {
		const suite = suites.find((one) => one.id === scalarAt(value, ["uses"])?.value);
		const written = find$1(value, ["budgets"]);
		if (suite === void 0 || written === void 0) continue;
		const read = readBudgets(name, written.value, suite, suites);
		budgets.set(name, read.budgets);
		problems.push(...read.problems);
	}
	const wait = waitOf(tree, problems);
	return {
		budgets,
		problems,
		...wait !== void 0 && { wait }
	};
}
function waitOf(tree, problems) {
	const said = scalarAt(tree, ["target", "wait"]);
	if (said === void 0 || typeof said.value !== "string" && typeof said.value !== "number") return void 0;
	const amount = readAmount(said.text, "ms");
	if (typeof amount === "number") return amount;
	problems.push(mistake$1("amount", `target.wait: ${amount.message}${origin(said.source)}`, amount.next, said.place));
}
function unknownActors(tree) {
	const actors = entriesOf(meantBy(tree, "actors")?.value).map(([name]) => name);
	return entriesOf(find$1(tree, ["pages"])?.value).flatMap(([page, { value }]) => {
		const as = scalarAt(value, ["as"]);
		if (typeof as?.value !== "string" || actors.includes(as.value)) return [];
		const better = suggest(as.value, actors);
		const next = better ? `Write ${better}, or add ${as.value} under actors.` : `Add ${as.value} under actors, or remove this line.`;
		return [mistake$1("unknown-actor", `pages.${page}.as names the actor ${as.value}, who is not under actors.${didYouMean(as.value, actors)}`, next, as.place)];
	});
}
function nothingToMeasure(tree) {
	const has = (key) => tree.kind === "map" && tree.entries.has(key);
	const known = [
		"version",
		"extends",
		"vars",
		"target",
		"actors",
		"compare",
		"report"
	];
	if (entriesOf(tree).some(([key, { value }]) => key === "suites" && value.kind === "map" && value.entries.size === 0)) return [mistake$1("nothing-to-measure", "suites is an empty mapping, so nothing would be measured.", "Name a suite below it, or remove the line for the recommended ones.", find$1(tree, ["suites"])?.key)];
	if (has("pages") || has("suites") || entriesOf(tree).some(([key]) => !known.includes(key))) return [];
	return [mistake$1("nothing-to-measure", "This file names neither pages nor suites, so nothing would be measured.", "Add a page: `pages: { home: / }`.", find$1(tree, ["version"])?.key ?? tree.place)];
}

// src/config/yaml-words.ts
const words$3 = {
	TAB_AS_INDENT: ["A tab indents this line; YAML allows only spaces.", "Replace the tab by spaces."],
	BAD_INDENT: ["This line is not indented like its neighbours.", "Give all keys of one mapping the same indentation."],
	BLOCK_AS_IMPLICIT_KEY: ["A second `: ` stands on this line.", "Put the value in quotes, or the inner key on a line of its own."],
	BLOCK_IN_FLOW: ["A second `: ` or a `- ` stands inside { } or [ ] where a comma was expected.", "Separate the entries by commas, and close the bracket."],
	BAD_SCALAR_START: ["A value cannot start with this character.", "Put the value in quotes."],
	MULTIPLE_DOCS: ["A second document starts here with ---.", "Keep one document a file."],
	TAG_RESOLVE_FAILED: ["Tags such as !name mean nothing here.", "Remove the tag."],
	BAD_DQ_ESCAPE: ["This backslash sequence does not exist inside \"…\".", "Use single quotes, '…', where a backslash stands for itself."]
};
/** Codes that cover several faults, told apart by what the parser says. */
const finer = [
	[
		/Missing closing ["']/,
		"The quote that opens here is never closed.",
		"Close it on the same line."
	],
	[
		/Flow (sequence|map).*(end with|sufficiently indented)/,
		"A [ or { that was opened here or above is not closed.",
		"Close it."
	],
	[
		/Implicit (map )?keys? need|single line/,
		"This line has no `key: value` form.",
		"Write `key: value`, with a space after the colon."
	],
	[
		/Missing , /,
		"A comma is missing between two entries.",
		"Separate the entries of { } and [ ] by commas."
	]
];
const otherwise = ["This cannot be read as YAML.", "Look at this line and the one above it: a bracket, a quote or a colon is out of place."];
const deeper = ["The line below is indented deeper, but this line already has its value.", "Give both lines the same indentation."];
const template$1 = ["A template inside { } or [ ] is read as brackets of YAML.", "Put it in quotes: \"${{ … }}\"."];
/** What the parser says, in plain words: one problem a line, since the further ones follow from it. */
function plainWords(document, source, placeAt) {
	const lines = /* @__PURE__ */ new Map();
	for (const error of document.errors) {
		const place = placeAt(offsetOf(error, document, source));
		if (lines.has(place.line)) continue;
		lines.set(place.line, mistake$1("yaml", ...wordsOf$2(error, place.excerpt ?? ""), place));
		if (/Missing closing/.test(error.message)) break;
	}
	return [...lines.values()];
}
function wordsOf$2(error, line) {
	if (error.code === "BLOCK_AS_IMPLICIT_KEY" && (line.match(/:\s/g)?.length ?? 0) < 2) return deeper;
	if (/[{[,]\s*(?:[^"'{}[\]]*:\s*)?\$\{\{/.test(line) && error.code !== "TAB_AS_INDENT") return template$1;
	const [, ...found] = finer.find(([pattern]) => pattern.test(error.message)) ?? [];
	return found[0] !== void 0 && found[1] !== void 0 ? [found[0], found[1]] : words$3[error.code] ?? otherwise;
}
/** An unclosed quote is told where it opens, anything else at the end of the file on its last line with text. */
function offsetOf(error, document, source) {
	const [at] = error.pos;
	let opened;
	if (/Missing closing/.test(error.message)) (0, import_dist.visit)(document, (_, node) => {
		if ((0, import_dist.isScalar)(node) && node.range && node.type?.startsWith("QUOTE") && node.range[0] < at) opened = node.range[0];
	});
	return opened ?? Math.min(at, Math.max(source.trimEnd().length - 1, 0));
}

// src/config/yaml.ts
const DEEPEST = 100;
const MOST_VALUES = 2e4;
const LONGEST$1 = 1e6;
/** One file's text as a tree, or all that keeps it from being one. `tree` is undefined for an empty file. */
function parseYaml(text, file) {
	if (text.length > LONGEST$1) return { problems: [mistake$1("too-large", `${file} has ${text.length} characters; a config has at most ${LONGEST$1}.`, "Move large data to a file of its own.")] };
	const source = text.replace(/^\uFEFF/, "");
	const lines = source.split(/\r?\n/);
	const counter = new import_dist.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = counter.linePos(Math.min(offset, source.length));
		return {
			file,
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			excerpt: lines[line - 1] ?? ""
		};
	};
	const document = (0, import_dist.parseDocument)(source, {
		lineCounter: counter,
		keepSourceTokens: true,
		prettyErrors: false,
		uniqueKeys: false
	});
	if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return { problems: [tooDeep(file)] };
	const broken = plainWords(document, source, placeAt);
	if (broken.length > 0) return { problems: broken };
	if (document.contents === null || (0, import_dist.isScalar)(document.contents) && document.contents.value === null) return { problems: [] };
	const reader = new Reader(document, placeAt);
	const tree = reader.read(document.contents, 0);
	return reader.problems.length > 0 ? { problems: reader.problems } : {
		tree,
		problems: []
	};
}
function tooDeep(file, place) {
	return mistake$1("too-deep", `${file} is nested more than ${DEEPEST} levels deep.`, "Look for brackets that were opened again and again.", place);
}
/** Nodes of the YAML library to our tree: aliases followed, `<<` merged, duplicates and loops told. */
var Reader = class {
	problems = [];
	#document;
	#placeAt;
	#open = /* @__PURE__ */ new Set();
	#values = 0;
	constructor(document, placeAt) {
		this.#document = document;
		this.#placeAt = placeAt;
	}
	read(node, depth, around) {
		const place = this.#placeOf(node) ?? around;
		const at = {
			source: "file",
			...place && { place }
		};
		const nothing = {
			kind: "scalar",
			value: null,
			text: "",
			...at
		};
		this.#values += 1;
		if (this.#values > MOST_VALUES || depth > DEEPEST) return this.#endless(nothing, depth);
		if ((0, import_dist.isAlias)(node)) return this.#follow(node, nothing, depth, place);
		if ((0, import_dist.isMap)(node)) return {
			kind: "map",
			entries: this.#inside(node, () => this.#entries(node, depth)),
			...at
		};
		if ((0, import_dist.isSeq)(node)) return {
			kind: "list",
			items: this.#inside(node, () => node.items.map((one) => this.read(one, depth + 1, place))),
			...at
		};
		return (0, import_dist.isScalar)(node) ? {
			kind: "scalar",
			value: scalarValue(node.value),
			text: textOf(node),
			...at
		} : nothing;
	}
	#placeOf(node) {
		return (0, import_dist.isNode)(node) && node.range ? this.#placeAt(node.range[0]) : void 0;
	}
	#endless(nothing, depth) {
		const { place } = nothing;
		if (depth > DEEPEST) return this.#refuse(nothing, tooDeep(place?.file ?? "The config", place));
		return this.#refuse(nothing, this.#values === 20001 ? bomb(place) : void 0);
	}
	#refuse(tree, problem) {
		if (problem) this.problems.push(problem);
		return tree;
	}
	#inside(node, work) {
		this.#open.add(node);
		const result = work();
		this.#open.delete(node);
		return result;
	}
	#follow(alias, nothing, depth, place) {
		const target = alias.resolve(this.#document);
		if (target === void 0) return this.#refuse(nothing, mistake$1("unknown-anchor", `*${alias.source} refers to an anchor that is not set above it.`, `Mark the value with &${alias.source} before using *${alias.source}, or put the text in quotes.`, place));
		if (this.#open.has(target)) return this.#refuse(nothing, mistake$1("anchor-loop", `*${alias.source} stands inside the value that &${alias.source} names, so it never ends.`, `Move *${alias.source} out of that value.`, place));
		return {
			...this.read(target, depth + 1),
			...place && { place }
		};
	}
	#entries(map, depth) {
		const entries = /* @__PURE__ */ new Map();
		const inherited = [];
		for (const { key: node, value } of map.items) {
			const name = (0, import_dist.isScalar)(node) && node.value !== null ? textOf(node) : void 0;
			const key = this.#placeOf(node) ?? this.#placeAt(map.range?.[0] ?? 0);
			const problem = oddKey(name, entries, key);
			if (problem) this.problems.push(problem);
			if (problem || name === void 0) continue;
			const entry = {
				key,
				value: this.read(value, depth + 1, key)
			};
			if (name === "<<") inherited.push(...this.#merged(entry.value));
			else entries.set(name, entry);
		}
		return new Map([...inherited.toReversed(), ...entries]);
	}
	#merged(value) {
		if (value.kind === "map") return [...value.entries];
		if (value.kind === "list") return value.items.flatMap((one) => this.#merged(one));
		this.problems.push(mistake$1("odd-merge", "<< takes a mapping or a list of mappings.", "Write `<<: *name` where &name marks a mapping.", value.place));
		return [];
	}
};
function oddKey(name, earlier, place) {
	if (name === void 0) return mistake$1("odd-key", "A key must be a plain word here, not a list, a mapping or nothing.", "Write `name: value`.", place);
	if (name === "__proto__") return mistake$1("odd-key", "__proto__ cannot be used as a name.", "Choose another name.", place);
	const first = earlier.get(name);
	return first && mistake$1("duplicate-key", `${name} is set twice in the same mapping; the first is on line ${first.key?.line ?? place.line}.`, "Keep one of them.", place);
}
function textOf(scalar) {
	return scalar.source ?? String(scalar.value ?? "");
}
function bomb(place) {
	return mistake$1("alias-bomb", `The aliases of this file expand to more than ${MOST_VALUES} values.`, "Repeat less, or move large data to a file of its own.", place);
}
function scalarValue(value) {
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	return String(value);
}

// src/config/extends.ts
/** A file laid over the ones it extends, positions kept; a Failure when one is missing, broken or extends itself. */
async function readWithExtends(file, text, readFile, trail = []) {
	const { tree, problems } = parseYaml(text, file);
	if (problems.length > 0) throw new Failure(...problems);
	const said = tree && scalarAt(tree, ["extends"]);
	if (tree === void 0 || typeof said?.value !== "string") return tree;
	const { place } = said;
	const seen = [...trail, file];
	const other = extendedFile(file, said.value, seen, place);
	const found = await readFile(other);
	if (found === void 0) throw new Failure(mistake$1("extends", `${other}, which ${file} extends, does not exist.`, "Correct the path; it is relative to the file it stands in.", place));
	const below = await readWithExtends(other, found, readFile, seen);
	return below ? merge$1(below, tree) : tree;
}
function extendedFile(file, said, seen, place) {
	if (isAbsolute(said) || /^\w+:/.test(said) || said.includes("${{")) throw new Failure(mistake$1("extends", `extends takes a file of this repository, not ${said}.`, "Write a relative path such as ../tidemark.yml.", place));
	const other = posix.join(posix.dirname(file.replaceAll("\\", "/")), said);
	if (seen.some((one) => posix.normalize(one) === other)) throw new Failure(mistake$1("extends-loop", `${[...seen, other].join(" extends ")}, which never ends.`, "Remove one of these extends lines.", place));
	return other;
}
/** Mappings merge; lists and single values of the upper tree replace. */
function merge$1(lower, upper) {
	if (lower.kind !== "map" || upper.kind !== "map") return upper;
	const entries = new Map(lower.entries);
	for (const [key, entry] of upper.entries) {
		const below = lower.entries.get(key);
		entries.set(key, below ? {
			...entry,
			value: merge$1(below.value, entry.value)
		} : entry);
	}
	return {
		...upper,
		entries
	};
}

// src/config/issue-words.ts
const kinds$1 = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	object: "a mapping",
	record: "a mapping",
	array: "a list",
	date: "a date"
};
/** How a mapping is asked for, given the keys it may have. */
function mapWords(keys) {
	return keys.length > 0 ? `Write its keys on lines of their own, e.g. \`${keys.slice(0, 3).join(": …`, `")}: …\`.` : "Write `name: value` lines below it.";
}
/** Message and next step for one refused value that is there. */
function wordsFor(issue, name, value, asMap) {
	if (!byDefault.test(issue.message)) return ownWords(issue.message, name);
	switch (issue.code) {
		case "invalid_type": return wrongType(issue.expected, name, value, asMap);
		case "invalid_value": return notOneOf(issue.values.map(String), name, value);
		case "invalid_union": return union$1(issue, name, value, asMap);
		case "too_small": return [
			"wrong-value",
			`${name} ${size$2(value, issue.origin)}, but at least ${issue.minimum} is wanted.`,
			`Use ${issue.minimum} or more.`
		];
		case "too_big": return [
			"wrong-value",
			`${name} ${size$2(value, issue.origin)}, but at most ${issue.maximum} is wanted.`,
			`Use ${issue.maximum} or less.`
		];
		case "invalid_key": return ownWords(issue.issues[0]?.message ?? "This name cannot be used. Choose another one.", name);
		default: return [
			"wrong-value",
			`${name} is ${shown$1(value)}, which does not have the form wanted here.`,
			`Correct ${name}.`
		];
	}
}
const byDefault = /^(Invalid|Too) /;
/** A schema's own message: a predicate of the key (`must be …`) or a sentence; after a `;`, or as a second sentence, what to do. */
function ownWords(text, name) {
	const [, said = text, remedy] = /^(.+?)(?:; |(?<=[.!?]) (?=[A-Z]))(.+)$/s.exec(text) ?? [];
	const readings = /needs a unit: (.+)\?$/.exec(text)?.[1];
	const next = readings !== void 0 ? `Write ${readings}` : remedy === void 0 ? `Correct ${name}` : remedy.charAt(0).toUpperCase() + remedy.slice(1);
	return [
		"wrong-value",
		`${name}${/^[a-z]/.test(said) ? "" : ":"} ${ended(said)}`,
		ended(next)
	];
}
function ended(sentence) {
	return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
function union$1(issue, name, value, asMap) {
	if ("options" in issue && Array.isArray(issue.options)) return notOneOf(issue.options.map(String), name, value);
	const first = issue.errors.flatMap((branch) => branch.slice(0, 1));
	const own = first.find((one) => !byDefault.test(one.message));
	if (own !== void 0 && value.kind === "scalar") return ownWords(own.message, name);
	const values = first.flatMap((one) => one.code === "invalid_value" ? one.values.map(String) : []);
	const types = first.flatMap((one) => one.code === "invalid_type" ? [kinds$1[one.expected] ?? one.expected] : []);
	if (types.length === 0 && values.length > 0) return notOneOf(values, name, value);
	const wanted = listed([...values, ...new Set(types)]);
	const text = value.kind === "scalar" ? value.text : "";
	const better = suggest(text, values);
	if (better !== void 0) return [
		"wrong-value",
		`${name} is ${shown$1(value)}, but ${wanted} is wanted.${didYouMean(text, values)}`,
		`Write ${better}.`
	];
	return [
		"wrong-type",
		`${name} is ${shown$1(value)}, but ${wanted || "something else"} is wanted.`,
		wanted === "a mapping" ? asMap() : `Write ${wanted}.`
	];
}
function listed(choices) {
	return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
function notOneOf(values, name, value) {
	const text = value.kind === "scalar" ? value.text : "";
	const better = suggest(text, values);
	const choice = values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`;
	return [
		"wrong-value",
		`${name} is ${shown$1(value)}, which is not ${choice}.${better === void 0 ? "" : didYouMean(text, values)}`,
		better === void 0 ? `Write ${choice}.` : `Write ${better}.`
	];
}
function wrongType(expected, name, value, asMap) {
	const wanted = kinds$1[expected] ?? expected;
	return [
		"wrong-type",
		`${name} is ${shown$1(value)}, but ${wanted} is wanted.`,
		remedy(expected, name, value) ?? (wanted === "a mapping" ? asMap() : `Write ${wanted}.`)
	];
}
function remedy(expected, name, value) {
	if (value.kind !== "scalar") return void 0;
	if (expected === "string") return name.startsWith("suites.") ? `Give it a unit if it is an amount (2.5s, 20/s, 800kB), else put it in quotes: "${value.text}".` : `Put it in quotes: "${value.text}".`;
	if ((expected === "object" || expected === "record") && /^[\w.-]+:\S/.test(value.text)) return "Put a space after the colon.";
	if (expected === "array") return `Write it as a list: [${value.text}].`;
	if (expected === "boolean") return bareBoolean(value.text);
	return /^\d+(\.\d+)?$/.test(value.text) ? `Write it without quotes: ${value.text}.` : void 0;
}
function bareBoolean(text) {
	if (/^(yes|on|y|1|true)$/i.test(text)) return "Write true, without quotes.";
	return /^(no|off|n|0|false)$/i.test(text) ? "Write false, without quotes." : void 0;
}
function size$2(value, origin) {
	if (value.kind === "list") return value.items.length === 0 ? "is an empty list" : `has ${value.items.length} items`;
	return origin === "string" && value.kind === "scalar" ? `has ${value.text.length} characters` : `is ${shown$1(value)}`;
}
function shown$1(value) {
	if (value.kind === "list") return "a list";
	if (value.kind === "map") return "a mapping";
	if (typeof value.value === "string") return value.value === "" ? "empty" : `"${value.value.length > 60 ? `${value.value.slice(0, 60)}…` : value.value}"`;
	return typeof value.value === "number" ? `the number ${value.text}` : String(value.value);
}

// src/config/issues.ts
/** What the schema refused, as problems at their own places; what only follows from a misspelt key is left out. */
function problemsOfIssues(issues, tree, knownKeys) {
	const flat = issues.flatMap((issue) => flatten(issue, []));
	const misspelt = /* @__PURE__ */ new Map();
	const meant = /* @__PURE__ */ new Set();
	for (const [parent, key] of [...refusedKeys(flat), ...keysNobodyChecked(flat, tree, knownKeys)]) {
		const known = knownKeys(parent);
		const present = entriesOf(find$1(tree, parent)?.value).map(([one]) => one);
		const free = known.filter((one) => !present.includes(one));
		misspelt.set(dotted([...parent, key]), unknownKey(tree, parent, key, known, free));
		const better = suggest(key, free);
		if (better !== void 0) meant.add(dotted([...parent, better]));
	}
	const spoilt = new Set(refusedKeys(flat).map(([parent]) => dotted(parent)));
	const follows = (issue) => meant.has(dotted(issue.path)) || issue.code === "custom" && spoilt.has(dotted(issue.path));
	const others = flat.filter((issue) => issue.code !== "unrecognized_keys" && !follows(issue));
	return [...misspelt.values(), ...others.map((issue) => told(issue, tree, knownKeys))];
}
function refusedKeys(issues) {
	return issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => [issue.path, key]) : []);
}
/** Where the word that decides between alternatives (`uses`) is missing or wrong, the schema looks at no other key. */
function keysNobodyChecked(issues, tree, knownKeys) {
	return issues.flatMap((issue) => {
		if (issue.code !== "invalid_union" || issue.errors.length > 0) return [];
		const parent = issue.path.slice(0, -1);
		const known = knownKeys(parent);
		return entriesOf(find$1(tree, parent)?.value).flatMap(([key]) => known.includes(key) ? [] : [[parent, key]]);
	});
}
function unknownKey(tree, parent, key, known, free) {
	const entry = find$1(tree, [...parent, key]);
	const better = suggest(key, free) ?? suggest(key, known);
	const where = parent.length === 0 ? "this file" : dotted(parent);
	const next = better !== void 0 ? `Write ${better} instead of ${key}.` : known.length > 0 ? `Remove it, or use one of: ${known.join(", ")}.` : "Remove it.";
	return mistake$1("unknown-key", `${key} is not a key of ${where}.${didYouMean(key, better === void 0 ? known : [better])}${origin(entry?.value.source)}`, next, entry?.key);
}
/** Unions cut down to what the writer most likely meant, paths made absolute. */
function flatten(issue, base) {
	const path = [...base, ...issue.path];
	if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{
		...issue,
		path
	}];
	const entered = issue.errors.map((branch) => branch.flatMap((one) => flatten(one, path))).filter((branch) => !branch.some((one) => one.path.length === path.length && isShape(one)));
	if (entered.length === 0) return [{
		...issue,
		path
	}];
	const [best = []] = entered.toSorted((a, b) => effort(a, path) - effort(b, path));
	return best;
}
function isShape(issue) {
	return issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union" && issue.errors.length > 0;
}
/** How much would have to change for a branch to fit: its own keys count more than what is inside, a key misspelt for a missing one once. */
function effort(issues, path) {
	const unknown = issues.flatMap((issue) => issue.code === "unrecognized_keys" && issue.path.length === path.length ? issue.keys : []);
	const own = issues.filter((issue) => issue.path.length === path.length + 1).map((issue) => String(issue.path.at(-1)));
	const misspelt = unknown.filter((key) => suggest(key, own) !== void 0);
	return 2 * (unknown.length + own.length - misspelt.length) + issues.filter((issue) => issue.path.length > path.length + 1).length;
}
function told(issue, tree, knownKeys) {
	const entry = find$1(tree, issue.path);
	if (entry === void 0) return missingKey(issue, tree);
	const empty = entry.value.kind === "scalar" && entry.value.value === null && issue.code !== "invalid_key";
	const place = empty || issue.code === "invalid_key" ? entry.key ?? entry.value.place : entry.value.place ?? entry.key;
	const name = issue.path.length === 0 ? "The file" : dotted(issue.path);
	const [what, message, next] = empty ? [
		"empty-value",
		`${name} is empty.`,
		name === "version" ? "Write `version: 1`." : "Give it a value, or remove the line."
	] : wordsFor(issue, name, entry.value, () => mapWords(knownKeys(issue.path)));
	return mistake$1(what, message + origin(entry.value.source), next, place);
}
function missingKey(issue, tree) {
	const parent = issue.path.slice(0, -1);
	const key = String(issue.path.at(-1));
	const holder = parent.map((_, at) => find$1(tree, parent.slice(0, parent.length - at))).find((one) => one !== void 0) ?? { value: tree };
	const place = holder.key ?? holder.value.place;
	if (issue.code === "custom") return mistake$1(...wordsFor(issue, dotted(issue.path), holder.value, () => ""), place);
	if (issue.path.length === 1 && key === "version") return mistake$1("no-version", "version is missing.", "Write `version: 1` as the first line.", place);
	const where = parent.length === 0 ? "The file" : dotted(parent);
	const choice = issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options.join(" or ") : void 0;
	return mistake$1("missing-key", `${where} has no ${key}.`, `Add \`${key}: …\`${choice === void 0 ? "" : ` with ${choice}`}.`, place);
}

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
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
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
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
var Cached, EVALUATING, captureStackTrace, allowsEval, propertyKeyTypes, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, highSurrogate, installing, broke, breaker, CONSTANT_CATCH;
var init_util = __esmMin((() => {
	init_core$1();
	Cached = class {
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
	EVALUATING = /* @__PURE__*/ Symbol("evaluating");
	captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
	allowsEval = /* @__PURE__*/ cached(() => {
		if (globalConfig.jitless) return false;
		if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
		try {
			new Function("");
			return true;
		} catch (_) {
			return false;
		}
	});
	propertyKeyTypes = /* @__PURE__*/ new Set([
		"string",
		"number",
		"symbol"
	]);
	NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	BIGINT_FORMAT_RANGES = {
		int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
		uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
	};
	highSurrogate = /[\uD800-\uDBFF]/;
	;
	broke = false;
	breaker = {
		configurable: true,
		get() {
			broke = true;
		}
	};
	CONSTANT_CATCH = "~constantCatch";
}));

// node_modules/zod/v4/core/core.js
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
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
var _a$1, NEVER, _zodDesc, _E, $ZodAsyncError, $ZodEncodeError, globalConfig;
var init_core$1 = __esmMin((() => {
	init_util();
	;
	NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
	_zodDesc = {
		value: void 0,
		enumerable: false
	};
	_E = "captureStackTrace" in Error ? Error : null;
	$ZodAsyncError = class extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	};
	$ZodEncodeError = class extends Error {
		constructor(name) {
			super(`Encountered unidirectional transform during encode: ${name}`);
			this.name = "ZodEncodeError";
		}
	};
	(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
	globalConfig = globalThis.__zod_globalConfig;
}));

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
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
var _messageDesc, _issuesDesc, _installedToString, initializer$1, $ZodError;
var init_errors$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	_issuesDesc = {
		value: void 0,
		enumerable: false
	};
	_installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	initializer$1 = (inst, def) => {
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
	$ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
}));

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
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
var _parse, _parseAsync, _safeParse, _safeParseAsync, COMPILE_INVALID, COMPILE_FALLBACK, validate, validateAsync$1, _encode, _decode, _encodeAsync, _decodeAsync, _safeEncode, _safeDecode, _safeEncodeAsync, _safeDecodeAsync;
var init_parse$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_parse = (_Err) => {
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
	_parseAsync = (_Err) => {
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
	_safeParse = (_Err) => (schema, value, _ctx) => {
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
	_safeParseAsync = (_Err) => async (schema, value, _ctx) => {
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
	COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
	COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
	validate = ((schema, value, _ctx) => {
		const validator = schema._zod.bag.validator;
		if (validator !== void 0) {
			if (validator(value) !== COMPILE_INVALID) return true;
			if (validator.definite === true && _ctx === void 0) return false;
		}
		return validateFallback(schema, value, _ctx);
	});
	validateAsync$1 = async (schema, value, _ctx) => {
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
	_encode = (_Err) => {
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
	_decode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
			return parse(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_encodeAsync = (_Err) => {
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
	_decodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
			return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_safeEncode = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParse(_Err)(schema, value, ctx);
	};
	_safeDecode = (_Err) => (schema, value, _ctx) => {
		return _safeParse(_Err)(schema, value, _ctx);
	};
	_safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParseAsync(_Err)(schema, value, ctx);
	};
	_safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
		return _safeParseAsync(_Err)(schema, value, _ctx);
	};
}));

// node_modules/zod/v4/core/regexes.js
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
function emoji() {
	return new RegExp(_emoji$1, "u");
}
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time$3(args) {
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
var cuid, cuid2, ulid, xid, ksuid, nanoid, duration, guid, uuid, email, _emoji$1, ipv4, ipv6, cidrv4, cidrv6, base64$1, base64url, httpProtocol, e164, dateSource, date$1, anyString, integer, number$1, boolean$1, _null$2, lowercase, uppercase;
var init_regexes = __esmMin((() => {
	cuid = /^[cC][0-9a-z]{6,}$/;
	cuid2 = /^[0-9a-z]+$/;
	ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
	xid = /^[0-9a-vA-V]{20}$/;
	ksuid = /^[A-Za-z0-9]{27}$/;
	nanoid = /^[a-zA-Z0-9_-]{21}$/;
	duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
	guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
	uuid = (version) => {
		if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
		return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
	};
	email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
	_emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
	ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
	ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
	cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
	cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
	base64$1 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
	base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
	httpProtocol = /^https?$/;
	e164 = /^\+[1-9]\d{6,14}$/;
	dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
	date$1 = /*@__PURE__*/ anchor(dateSource);
	anyString = /^[\s\S]{0,}$/;
	integer = /^-?\d+$/;
	number$1 = /^-?\d+(?:\.\d+)?$/;
	boolean$1 = /^(?:true|false)$/i;
	_null$2 = /^null$/i;
	lowercase = /^[^A-Z]*$/;
	uppercase = /^[^a-z]*$/;
}));

// node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, numericOriginMap, $ZodCheckLessThan, $ZodCheckGreaterThan, $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckMaxLength, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckOverwrite;
var init_checks$1 = __esmMin((() => {
	init_core$1();
	init_regexes();
	init_util();
	$ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
		var _a;
		inst._zod ?? (inst._zod = {});
		inst._zod.def = def;
		(_a = inst._zod).onattach ?? (_a.onattach = []);
	});
	_whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	numericOriginMap = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	$ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
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
	$ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
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
	$ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
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
	$ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
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
	$ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
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
	$ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
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
	$ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
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
	$ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
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
	$ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
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
	$ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
		def.pattern ?? (def.pattern = lowercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
		def.pattern ?? (def.pattern = uppercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
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
	$ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
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
	$ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
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
	$ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
		$ZodCheck.init(inst, def);
		inst._zod.check = (payload) => {
			payload.value = def.tx(payload.value);
		};
	});
}));

// node_modules/zod/v4/core/doc.js
var Doc;
var init_doc = __esmMin((() => {
	Doc = class {
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
}));

// node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esmMin((() => {
	version = {
		major: 4,
		minor: 6,
		patch: 7
	};
}));

// node_modules/zod/v4/core/schemas.js
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
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
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
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
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
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
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
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
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
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
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
var $ZodType, toStandardResult, $ZodString, $ZodStringFormat, $ZodGUID, $ZodUUID, $ZodEmail, URL_BAD_FORMAT, URL_UNPARSEABLE, asciiTabOrNewline, $ZodURL, $ZodEmoji, $ZodNanoID, $ZodCUID, $ZodCUID2, $ZodULID, $ZodXID, $ZodKSUID, $ZodISODateTime, $ZodISODate, $ZodISOTime, $ZodISODuration, $ZodIPv4, ipv6Alphabet, $ZodIPv6, $ZodCIDRv4, $ZodCIDRv6, base64Charset, $ZodBase64, base64urlCharset, $ZodBase64URL, $ZodE164, $ZodJWT, $ZodNumber, $ZodNumberFormat, $ZodBoolean, $ZodNull, $ZodUnknown, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodObjectJIT, $ZodUnion, $ZodDiscriminatedUnion, $ZodIntersection, $ZodTuple, $ZodRecord, $ZodEnum, $ZodLiteral, $ZodTransform, $ZodOptional, $ZodExactOptional, $ZodNullable, $ZodDefault, $ZodPrefault, $ZodNonOptional, $ZodCatch, $ZodPipe, $ZodReadonly, $ZodLazy, $ZodCustom;
var init_schemas$1 = __esmMin((() => {
	init_checks$1();
	init_core$1();
	init_doc();
	init_regexes();
	init_util();
	init_versions();
	$ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
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
	toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
	$ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
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
	$ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		$ZodString.init(inst, def);
	});
	$ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
		def.pattern ?? (def.pattern = guid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
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
	$ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
		def.pattern ?? (def.pattern = email);
		$ZodStringFormat.init(inst, def);
	});
	URL_BAD_FORMAT = 1;
	URL_UNPARSEABLE = 2;
	asciiTabOrNewline = /[\t\n\r]/g;
	$ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
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
	$ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
		def.pattern ?? (def.pattern = emoji());
		$ZodStringFormat.init(inst, def);
	});
	$ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
		if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
		def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
		def.pattern ?? (def.pattern = cuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
		def.pattern ?? (def.pattern = cuid2);
		$ZodStringFormat.init(inst, def);
	});
	$ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
		def.pattern ?? (def.pattern = ulid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
		def.pattern ?? (def.pattern = xid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
		def.pattern ?? (def.pattern = ksuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
		def.pattern ?? (def.pattern = datetime(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
		def.pattern ?? (def.pattern = date$1);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
		def.pattern ?? (def.pattern = time$3(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
		def.pattern ?? (def.pattern = duration);
		$ZodStringFormat.init(inst, def);
	});
	$ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
		def.pattern ?? (def.pattern = ipv4);
		$ZodStringFormat.init(inst, def);
	});
	ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
	$ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
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
	$ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
		def.pattern ?? (def.pattern = cidrv4);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
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
	base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
	$ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
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
	base64urlCharset = /^[A-Za-z0-9_-]*$/;
	$ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
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
	$ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
		def.pattern ?? (def.pattern = e164);
		$ZodStringFormat.init(inst, def);
	});
	$ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
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
	$ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
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
	$ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
		$ZodCheckNumberFormat.init(inst, def);
		$ZodNumber.init(inst, def);
	});
	$ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
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
	$ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
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
	$ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload) => payload;
	});
	$ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
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
	arraySize = (input) => Array.isArray(input) ? input.length : -1;
	$ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
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
	NO_SYMBOL_KEYS = [];
	$ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
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
	$ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
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
	$ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
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
	$ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
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
	$ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
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
	$ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
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
	$ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
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
	$ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
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
	$ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
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
	$ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
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
	$ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
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
	$ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
		inst._zod.parse = (payload, ctx) => {
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
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
	$ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
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
	$ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "defaulted";
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			if (payload.value === void 0) payload.value = def.defaultValue;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
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
	$ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
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
	$ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
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
	$ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
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
	$ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
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
	$ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
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
}));

// node_modules/zod/v4/core/memoizer.js
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE$1;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE$1;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE$1;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE$1;
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
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var $ZodCyclicError, STATE, NO_ISSUES, recursive, NONE$1, ASSUMED, PROVEN, handoff, open$1, memo;
var init_memoizer = __esmMin((() => {
	init_util();
	$ZodCyclicError = class extends Error {
		constructor() {
			super(`Cannot parse a reference cycle that closes through a transform`);
			this.name = "ZodCyclicError";
		}
	};
	STATE = "~memo";
	NO_ISSUES = [];
	recursive = /*@__PURE__*/ new WeakMap();
	NONE$1 = 0;
	ASSUMED = 1;
	PROVEN = 2;
	;
	open$1 = [];
	memo = {
		alloc(_inst, payload, empty) {
			const bucket = handoff;
			if (!bucket) return empty;
			handoff = void 0;
			const entry = {
				value: empty,
				issues: null
			};
			bucket.set(payload.value, entry);
			open$1.push(entry);
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
						if (walked === NONE$1) {
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
					const depth = open$1.length;
					const result = base(payload, ctx);
					handoff = void 0;
					const entry = open$1.length > depth ? open$1.pop() : void 0;
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
}));

// node_modules/zod/v4/locales/en.js
function en_default() {
	return { localeError: error() };
}
var error;
var init_en = __esmMin((() => {
	init_util();
	error = () => {
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
}));

// node_modules/zod/v4/core/registries.js
function registry() {
	return new $ZodRegistry();
}
var _a, $ZodRegistry, globalRegistry;
var init_registries = __esmMin((() => {
	;
	$ZodRegistry = class {
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
	(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
	globalRegistry = globalThis.__zod_globalRegistry;
}));

// node_modules/zod/v4/core/compile.js
var init_compile = __esmMin((() => {}));

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
var init_api = __esmMin((() => {
	init_checks$1();
	init_util();
}));

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
var FOLDABLE_KEYS, UNION_KEYS, createToJSONSchemaMethod, createStandardJSONSchemaMethod;
var init_to_json_schema = __esmMin((() => {
	init_registries();
	init_util();
	FOLDABLE_KEYS = /* @__PURE__ */ new Set([
		"type",
		"properties",
		"required",
		"additionalProperties"
	]);
	UNION_KEYS = ["oneOf", "anyOf"];
	createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
		const ctx = initializeContext({
			...params,
			processors
		});
		processSchema(schema, ctx);
		extractDefs(ctx, schema);
		return finalize(ctx, schema);
	};
	createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
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
}));

// node_modules/zod/v4/core/json-schema-processors.js
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
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
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
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
var narrowMin, narrowMax, narrowBoth, addDivisor, addPattern, intersectMime, setFormat, minContributor, maxContributor, formatContributor, contributors, formatMap, exactPatterns, exactPattern, stringProcessor, numberProcessor, booleanProcessor, bigintProcessor, symbolProcessor, nullProcessor, undefinedProcessor, voidProcessor, neverProcessor, anyProcessor, unknownProcessor, dateProcessor, enumProcessor, literalProcessor, nanProcessor, templateLiteralProcessor, fileProcessor, successProcessor, customProcessor, functionProcessor, transformProcessor, mapProcessor, setProcessor, arrayProcessor, objectProcessor, unionProcessor, intersectionProcessor, tupleProcessor, pendingRecords, recordProcessor, nullableProcessor, nonoptionalProcessor, UNREPRESENTABLE_DEFAULT, defaultProcessor, prefaultProcessor, catchProcessor, pipeProcessor, readonlyProcessor, promiseProcessor, optionalProcessor, lazyProcessor, allProcessors;
var init_json_schema_processors = __esmMin((() => {
	init_regexes();
	init_schemas$1();
	init_to_json_schema();
	init_util();
	narrowMin = (agg, key, value) => {
		if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
	};
	narrowMax = (agg, key, value) => {
		if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
	};
	narrowBoth = (agg, value) => {
		narrowMin(agg, "minimum", value);
		narrowMax(agg, "maximum", value);
	};
	addDivisor = (agg, value) => {
		agg.multipleOf ?? (agg.multipleOf = []);
		if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
	};
	addPattern = (agg, pattern) => {
		agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
		agg.patterns.add(pattern);
	};
	intersectMime = (agg, mime) => {
		agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
	};
	setFormat = (agg, format) => {
		agg.format = format;
		if (format.includes("int")) agg.isInt = true;
	};
	minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
	maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
	formatContributor = (ranges) => (agg, def) => {
		setFormat(agg, def.format);
		const [minimum, maximum] = ranges[def.format];
		narrowMin(agg, "minimum", minimum);
		narrowMax(agg, "maximum", maximum);
	};
	contributors = {
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
	formatMap = {
		guid: "uuid",
		url: "uri",
		datetime: "date-time",
		json_string: "json-string",
		regex: ""
	};
	exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64$1], [base64urlCharset, base64url]]);
	exactPattern = (p) => exactPatterns.get(p) ?? p;
	stringProcessor = (schema, ctx, _json, _params) => {
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
	numberProcessor = (schema, ctx, _json, params) => {
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
	booleanProcessor = (_schema, _ctx, json, _params) => {
		json.type = "boolean";
	};
	bigintProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
	};
	symbolProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
	};
	nullProcessor = (_schema, ctx, json, _params) => {
		if (ctx.target === "openapi-3.0") {
			json.type = "string";
			json.nullable = true;
			json.enum = [null];
		} else json.type = "null";
	};
	undefinedProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
	};
	voidProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
	};
	neverProcessor = (_schema, _ctx, json, _params) => {
		json.not = {};
	};
	anyProcessor = (_schema, _ctx, _json, _params) => {};
	unknownProcessor = (_schema, _ctx, _json, _params) => {};
	dateProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
	};
	enumProcessor = (schema, _ctx, json, _params) => {
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
	literalProcessor = (schema, ctx, json, params) => {
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
	nanProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
	};
	templateLiteralProcessor = (schema, _ctx, json, _params) => {
		const _json = json;
		const pattern = schema._zod.pattern;
		if (!pattern) throw new Error("Pattern not found in template literal");
		_json.type = "string";
		_json.pattern = pattern.source;
	};
	fileProcessor = (schema, _ctx, json, _params) => {
		const _json = json;
		_json.type = "string";
		_json.format = "binary";
		_json.contentEncoding = "binary";
		const { minimum, maximum, mime } = aggregateChecks(schema);
		if (minimum !== void 0) _json.minLength = minimum;
		if (maximum !== void 0) _json.maxLength = maximum;
		if (!mime) return;
		if (mime.length === 0) _json.not = {};
		else if (mime.length === 1) _json.contentMediaType = mime[0];
		else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
	};
	successProcessor = (_schema, _ctx, json, _params) => {
		json.type = "boolean";
	};
	customProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
	};
	functionProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
	};
	transformProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
	};
	mapProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
	};
	setProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
	};
	arrayProcessor = (schema, ctx, _json, params) => {
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
	objectProcessor = (schema, ctx, _json, params) => {
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
	unionProcessor = (schema, ctx, json, params) => {
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
	intersectionProcessor = (schema, ctx, json, params) => {
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
	tupleProcessor = (schema, ctx, _json, params) => {
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
	pendingRecords = /* @__PURE__ */ new WeakMap();
	recordProcessor = (schema, ctx, _json, params) => {
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
	nullableProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const inner = processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		if (ctx.target === "openapi-3.0") {
			seen.ref = def.innerType;
			json.nullable = true;
		} else json.anyOf = [inner, { type: "null" }];
	};
	nonoptionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	UNREPRESENTABLE_DEFAULT = Symbol();
	defaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
	};
	prefaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		if (ctx.io !== "input") return;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
	};
	catchProcessor = (schema, ctx, json, params) => {
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
	pipeProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		const inIsTransform = def.in._zod.traits.has("$ZodTransform");
		const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
		processSchema(innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = innerType;
	};
	readonlyProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		json.readOnly = true;
	};
	promiseProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	optionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	lazyProcessor = (schema, ctx, _json, params) => {
		const innerType = schema._zod.innerType;
		processSchema(innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = innerType;
	};
	allProcessors = {
		string: stringProcessor,
		number: numberProcessor,
		boolean: booleanProcessor,
		bigint: bigintProcessor,
		symbol: symbolProcessor,
		null: nullProcessor,
		undefined: undefinedProcessor,
		void: voidProcessor,
		never: neverProcessor,
		any: anyProcessor,
		unknown: unknownProcessor,
		date: dateProcessor,
		enum: enumProcessor,
		literal: literalProcessor,
		nan: nanProcessor,
		template_literal: templateLiteralProcessor,
		file: fileProcessor,
		success: successProcessor,
		custom: customProcessor,
		function: functionProcessor,
		transform: transformProcessor,
		map: mapProcessor,
		set: setProcessor,
		array: arrayProcessor,
		object: objectProcessor,
		union: unionProcessor,
		intersection: intersectionProcessor,
		tuple: tupleProcessor,
		record: recordProcessor,
		nullable: nullableProcessor,
		nonoptional: nonoptionalProcessor,
		default: defaultProcessor,
		prefault: prefaultProcessor,
		catch: catchProcessor,
		pipe: pipeProcessor,
		readonly: readonlyProcessor,
		promise: promiseProcessor,
		optional: optionalProcessor,
		lazy: lazyProcessor
	};
}));

// node_modules/zod/v4/core/index.js
var init_core = __esmMin((() => {
	init_core$1();
	init_parse$1();
	init_errors$1();
	init_schemas$1();
	init_memoizer();
	init_checks$1();
	init_versions();
	init_util();
	init_regexes();
	init_en();
	init_registries();
	init_doc();
	init_compile();
	init_api();
	init_to_json_schema();
	init_json_schema_processors();
	init_to_json_schema();
}));

// node_modules/zod/v4/classic/checks.js
var init_checks = __esmMin((() => {
	init_core();
}));

// node_modules/zod/v4/classic/errors.js
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
var _installedErrorProtos, initializer, ZodRealError;
var init_errors = __esmMin((() => {
	init_core();
	init_util();
	_installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	initializer = (inst, issues) => {
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
	ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
}));

// node_modules/zod/v4/classic/parse.js
var parse, parseAsync, safeParse, safeParseAsync, encode, decode$1, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync;
var init_parse = __esmMin((() => {
	init_core();
	init_errors();
	parse = /* @__PURE__ */ _parse(ZodRealError);
	parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
	safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
	safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
	encode = /* @__PURE__ */ _encode(ZodRealError);
	decode$1 = /* @__PURE__ */ _decode(ZodRealError);
	encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
	decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
	safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
	safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
	safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
	safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
}));

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
function string(params) {
	return _string(ZodString, params);
}
function number(params) {
	return _number(ZodNumber, params);
}
function int(params) {
	return _int(ZodNumberFormat, params);
}
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
function _null(params) {
	return _null$1(ZodNull, params);
}
function unknown() {
	return _unknown(ZodUnknown);
}
function never(params) {
	return _never(ZodNever, params);
}
function array(element, params) {
	return _array(ZodArray, element, params);
}
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
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
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
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
function lazy(getter) {
	return new ZodLazy({
		type: "lazy",
		getter
	});
}
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
function json$1(params) {
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
var ZodType, _ZodString, ZodString, ZodStringFormat, ZodISODateTime, ZodISODate, ZodISOTime, ZodISODuration, ZodEmail, ZodGUID, ZodUUID, ZodURL, ZodEmoji, ZodNanoID, ZodCUID, ZodCUID2, ZodULID, ZodXID, ZodKSUID, ZodIPv4, ZodIPv6, ZodCIDRv4, ZodCIDRv6, ZodBase64, ZodBase64URL, ZodE164, ZodJWT, ZodNumber, ZodNumberFormat, ZodBoolean, ZodNull, ZodUnknown, ZodNever, ZodArray, ZodObject, ZodUnion, ZodDiscriminatedUnion, ZodIntersection, ZodTuple, ZodRecord, ZodEnum, ZodLiteral, ZodTransform, ZodOptional, ZodExactOptional, ZodNullable, ZodDefault, ZodPrefault, ZodNonOptional, ZodCatch, ZodPipe, ZodReadonly, ZodLazy, ZodCustom;
var init_schemas = __esmMin((() => {
	init_core();
	init_json_schema_processors();
	init_to_json_schema();
	init_en();
	init_checks();
	init_parse();
	ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
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
	_ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
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
	ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
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
	ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		_ZodString.init(inst, def);
	});
	ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
		$ZodISODateTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
		$ZodISODate.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
		$ZodISOTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
		$ZodISODuration.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
		$ZodEmail.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
		$ZodGUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
		$ZodUUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
		$ZodURL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
		$ZodEmoji.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
		$ZodNanoID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
		$ZodCUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
		$ZodCUID2.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
		$ZodULID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
		$ZodXID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
		$ZodKSUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
		$ZodIPv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
		$ZodIPv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
		$ZodCIDRv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
		$ZodCIDRv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
		$ZodBase64.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
		$ZodBase64URL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
		$ZodE164.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
		$ZodJWT.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
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
	ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
		$ZodNumberFormat.init(inst, def);
		ZodNumber.init(inst, def);
	});
	ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
	});
	ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
		$ZodNull.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
	});
	ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
		$ZodUnknown.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
	});
	ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
		$ZodNever.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
	});
	ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
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
	ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
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
	ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
		$ZodUnion.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
		inst.options = def.options;
	});
	ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
		ZodUnion.init(inst, def);
		$ZodDiscriminatedUnion.init(inst, def);
	});
	ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
		$ZodIntersection.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
	});
	ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
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
	ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodRecord.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
		inst.keyType = def.keyType;
		inst.valueType = def.valueType;
	});
	ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
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
	ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
		$ZodLiteral.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
		inst.values = new Set(def.values);
		Object.defineProperty(inst, "value", { get() {
			if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
			return def.values[0];
		} });
	});
	ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
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
	ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
		$ZodExactOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
		$ZodNullable.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
		$ZodDefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeDefault = inst.unwrap;
	});
	ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
		$ZodPrefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
		$ZodNonOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
		$ZodCatch.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeCatch = inst.unwrap;
	});
	ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
		$ZodPipe.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
		inst.in = def.in;
		inst.out = def.out;
	});
	ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
		$ZodReadonly.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodLazy = /*@__PURE__*/ $constructor("ZodLazy", (inst, def) => {
		$ZodLazy.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.getter();
	});
	ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
		$ZodCustom.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
	});
}));

// node_modules/zod/v4/classic/compat.js
var init_compat = __esmMin((() => {
	init_core();
}));

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}
var init_iso = __esmMin((() => {
	init_core();
	init_schemas();
}));

// node_modules/zod/v4/classic/external.js
var init_external = __esmMin((() => {
	init_core();
	init_schemas();
	init_checks();
	init_errors();
	init_parse();
	init_compat();
	init_json_schema_processors();
	init_registries();
	init_util();
	init_checks();
	init_iso();
	init_schemas();
	init_schemas$1();
	init_en();
}));

// node_modules/zod/index.js
var init_zod = __esmMin((() => {
	init_external();
	init_external();
}));

// src/config/schema.ts
init_zod();
const Name = string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "A name has letters, digits, \".\", \"_\" and \"-\" only. Choose another name.");
const Texts = record(string(), string());
const Amount = union([string(), number()]);
const PathText = string().regex(/^\/(?!\/)/, "A path on the target starts with one \"/\". Write /products rather than an address; the address is target.url.").regex(/^\S*$/, "A path has no spaces. Write %20 for a space.");
const Target = strictObject({
	url: string().min(1).default("auto").describe("auto (this commit's preview deploy) or an address"),
	base: string().min(1).default("auto").describe("auto (the merge base's own deploy), an address, or none (stored baseline only)"),
	wait: Amount.optional().describe("How long to wait until the target answers; 120s unless said"),
	headers: Texts.default({}).describe("Sent with every request to the target")
});
const PageValue = union([PathText, strictObject({
	path: PathText,
	as: string().optional().describe("The actor who visits it")
})]);
const Login = strictObject({
	post: PathText,
	json: unknown().optional(),
	form: Texts.optional(),
	expect: int().min(100).max(599).optional()
}).refine((login) => login.json === void 0 || login.form === void 0, "A login sends json or form, not both. Remove one of them.");
const ActorValue = strictObject({
	headers: Texts.default({}),
	cookies: Texts.default({}),
	login: Login.optional().describe("The request that logs the actor in before the pages are visited"),
	"storage-state": string().min(1).optional().describe("Path of a Playwright storage state")
});
const Ignore = strictObject({
	rule: string().min(1).optional(),
	match: string().min(1).optional().describe("Part of the message, selector or address"),
	because: string().min(1, "An ignored finding needs a reason. Say in a few words why it may stay."),
	until: date("This is not a date of the calendar. Write it as YYYY-MM-DD.").optional().describe("Last day, YYYY-MM-DD")
}).refine((ignore) => ignore.rule !== void 0 || ignore.match !== void 0, "Nothing says what to ignore. Add rule, match or both.");
const Findings = strictObject({
	"fail-on": _enum([...Severity.options, "never"]).default("error"),
	"only-new": boolean().default(true),
	ignore: array(Ignore).default([])
});
const Compare = strictObject({
	mode: _enum([
		"live",
		"stored",
		"auto"
	]).default("auto"),
	preset: _enum([
		"quick",
		"normal",
		"deep"
	]).default("normal"),
	"on-inconclusive": _enum([
		"neutral",
		"fail",
		"pass"
	]).default("neutral")
});
const Report$1 = strictObject({
	comment: _enum([
		"changes",
		"always",
		"failures",
		"off"
	]).default("changes"),
	check: boolean().default(false),
	folder: string().min(1).default("tidemark-report").describe("Folder for everything written"),
	junit: string().min(1).optional()
});
function budgetOf(metric) {
	const budget = strictObject({
		max: Amount.optional(),
		min: Amount.optional(),
		regress: Amount.optional(),
		level: _enum(["fail", "warn"]).optional()
	});
	return metric ? budget.describe(`${metric.title} (${metric.unit}, ${metric.better} is better)`) : budget;
}
function suiteOf(suite) {
	const metrics = Object.fromEntries(suite.metrics.map((metric) => [metric.id, budgetOf(metric).optional()]));
	return strictObject({
		uses: literal(suite.id).describe(suite.title),
		with: suite.options.prefault({}),
		budgets: object(metrics).catchall(budgetOf()).optional(),
		findings: Findings.prefault({})
	});
}
/** The whole file for these suites: its defaults, and what no value may be. Amounts are still text here. */
function schemaOf(suites) {
	const [first, ...rest] = suites.map(suiteOf);
	if (first === void 0) throw new Error("no suite is registered");
	return strictObject({
		version: literal(1),
		extends: string().min(1).optional().describe("Another file of the repository that this one is laid over"),
		vars: record(Name, union([
			string(),
			number(),
			boolean()
		])).default({}).describe("Values for ${{ vars.name }}"),
		target: Target.prefault({}),
		pages: record(Name, PageValue).default({}).describe("Paths by name, used by every suite"),
		actors: record(Name, ActorValue).default({}),
		suites: record(Name, discriminatedUnion("uses", [first, ...rest])).optional(),
		compare: Compare.prefault({}),
		report: Report$1.prefault({})
	});
}

// src/config/json-schema.ts
init_zod();
/** Finds the keys a mapping of this tree may have. Alternatives that another value there rules out are left aside. */
function keyFinder(suites, tree) {
	const root = toJSONSchema(schemaOf(suites), {
		io: "input",
		unrepresentable: "any",
		reused: "inline"
	});
	return (path) => keysAt(root, tree, path);
}
function keysAt(root, tree, path) {
	let nodes = alternatives(root, root, tree);
	path.forEach((step, at) => {
		const here = find$1(tree, path.slice(0, at + 1))?.value;
		nodes = nodes.flatMap((node) => inner(node, step)).flatMap((node) => alternatives(node, root, here));
	});
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function inner(node, step) {
	const listed = Object.hasOwn(node.properties ?? {}, step) ? node.properties?.[String(step)] : void 0;
	const items = Array.isArray(node.items) ? node.items : [node.items];
	return (typeof step === "number" ? items : [listed ?? node.additionalProperties]).filter(isSchema);
}
/** A schema without its unions and references, as far as the tree's own words (`uses: …`) allow each. */
function alternatives(node, root, here) {
	if (typeof node.$ref === "string") {
		const target = root.$defs?.[node.$ref.split("/").at(-1) ?? ""];
		return isSchema(target) ? alternatives(target, root, here) : [];
	}
	const branches = [
		...node.anyOf ?? [],
		...node.oneOf ?? [],
		...node.allOf ?? []
	].filter(isSchema);
	const fitting = branches.filter((branch) => here === void 0 || agrees(branch, here));
	return [node, ...(fitting.length > 0 ? fitting : branches).flatMap((branch) => alternatives(branch, root, here))];
}
function agrees(branch, here) {
	return Object.entries(branch.properties ?? {}).every(([key, property]) => {
		const said = scalarAt(here, [key]);
		return !isSchema(property) || property.const === void 0 || said === void 0 || said.value === property.const;
	});
}

// src/config/overlay.ts
/** The tree with these settings laid over it. What is not a mapping below stays: the schema tells of it. */
function layOver(tree, overlay, source) {
	return Object.entries(overlay).reduce((result, [key, text]) => text === void 0 ? result : set(result, key.split("."), text, source), tree);
}
function set(tree, path, text, source) {
	const [key, ...rest] = path;
	if (key === void 0) return {
		kind: "scalar",
		value: meaning(text),
		text,
		source
	};
	if (tree.kind !== "map") return tree;
	const below = tree.entries.get(key) ?? { value: {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		source
	} };
	return {
		...tree,
		entries: new Map([...tree.entries, [key, {
			...below,
			value: set(below.value, rest, text, source)
		}]])
	};
}
function meaning(text) {
	return text === "true" ? true : text === "false" ? false : text;
}

// src/config/templates.ts
/** Filled in per request by the suites, left as they are here. */
const runtime = [
	"uuid",
	"timestamp",
	"timestamp_unix",
	"request_number",
	"random_int"
];
const scopes = [
	"env",
	"secrets",
	"vars"
];
/** A config in a pull request is its author's: it never reads the job's own tokens. */
const RUNNERS_OWN = /^(INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|STATE_)/i;
const TEMPLATE = /\$\{\{\s*(.*?)\s*\}\}/g;
/** A tree whose `${{ env.X }}`, `${{ secrets.X }}` and `${{ vars.x }}` are filled in, with the secrets' values. */
function fillTemplates(tree, env) {
	const filler = new Filler(env, tree);
	return {
		tree: filler.fill(tree),
		secrets: [...filler.secrets].toSorted(),
		problems: filler.problems
	};
}
var Filler = class {
	secrets = /* @__PURE__ */ new Set();
	problems = [];
	#env;
	#vars;
	constructor(env, tree) {
		this.#env = env;
		this.#vars = new Map(entriesOf(meantBy(tree, "vars")?.value));
	}
	fill(tree) {
		if (tree.kind === "list") return {
			...tree,
			items: tree.items.map((one) => this.fill(one))
		};
		if (tree.kind === "scalar") return this.#scalar(tree, true);
		for (const [key, { key: place }] of tree.entries) if (key.includes("${{")) this.problems.push(inKey(key, place));
		return {
			...tree,
			entries: new Map([...tree.entries].map(([key, entry]) => [key, {
				...entry,
				value: this.fill(entry.value)
			}]))
		};
	}
	#scalar(scalar, mayUseVars) {
		if (typeof scalar.value !== "string" || !scalar.value.includes("${{")) return scalar;
		const value = scalar.value.replace(TEMPLATE, (whole, word) => this.#word(whole, word, scalar.place, mayUseVars));
		if (scalar.value.replaceAll(TEMPLATE, "").includes("${{")) this.problems.push(mistake$1("template", "A template is opened with ${{ and not closed.", "Write it as ${{ env.NAME }}.", scalar.place));
		return {
			...scalar,
			value,
			text: value
		};
	}
	#word(whole, word, place, mayUseVars) {
		const [, scope = "", name = ""] = /^(\w+)\.([A-Za-z_][\w-]*)$/.exec(word) ?? [];
		if (runtime.includes(word) || scope === "row") return whole;
		if (scope === "vars" && mayUseVars) return this.#variable(whole, name, place);
		if (scope === "vars") return this.#refuse(whole, mistake$1("template", `A variable cannot use another one (vars.${name}).`, "Use env or secrets there, or write the value.", place));
		if (scope === "env" || scope === "secrets") return this.#fromEnv(whole, scope, name, place);
		return this.#refuse(whole, unknownWord$1(word, scope, name, place));
	}
	#variable(whole, name, place) {
		const value = this.#vars.get(name)?.value;
		if (value?.kind === "scalar" && value.value !== null) return String(this.#silently(value).value);
		const known = [...this.#vars.keys()];
		return this.#refuse(whole, mistake$1("unset-variable", `vars.${name} is not set.${didYouMean(name, known)}`, `Set it at the top of the file: \`vars: { ${name}: … }\`.`, place));
	}
	/** A variable's own mistakes are told where it is written, once. */
	#silently(value) {
		const before = this.problems.length;
		const filled = this.#scalar(value, false);
		this.problems.splice(before);
		return filled;
	}
	#fromEnv(whole, scope, name, place) {
		if (RUNNERS_OWN.test(name)) return this.#refuse(whole, mistake$1("template", `${name} belongs to the runner and is not given to a config.`, "Pass what the target needs under a name of its own.", place));
		const value = this.#env[name];
		if (value !== void 0 && value !== "") {
			if (scope === "secrets") this.secrets.add(value);
			return value;
		}
		const state = value === "" ? "is set but empty" : "is not set";
		const next = scope === "secrets" ? `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\` (a pull request from a fork has no secrets).` : `Set it before Tidemark runs, e.g. \`env: { ${name}: … }\` on the step.`;
		return this.#refuse(whole, mistake$1("unset-variable", `The environment variable ${name} of \${{ ${scope}.${name} }} ${state}.${value === "" ? "" : didYouMean(name, Object.keys(this.#env))}`, next, place));
	}
	#refuse(whole, problem) {
		this.problems.push(problem);
		return whole;
	}
};
function inKey(key, place) {
	return mistake$1("template", `A template cannot be a key (${key}).`, "Write the key itself; templates belong in values.", place);
}
function unknownWord$1(word, scope, name, place) {
	const meant = scope === "" ? suggest(word, runtime) : suggest(scope, [...scopes, "row"]);
	const message = `\${{ ${word} }} means nothing here.`;
	if (meant === void 0) {
		const all = [
			...scopes.map((one) => `${one}.NAME`),
			...runtime,
			"row.column"
		].join(", ");
		return mistake$1("template", message, `Templates are: ${all}; there are no expressions.`, place);
	}
	const better = `\${{ ${scope === "" ? meant : `${meant}.${name}`} }}`;
	return mistake$1("template", `${message} Did you mean ${better}?`, `Write ${better}.`, place);
}

// src/config/read.ts
/** `tidemark.yml` under action inputs and flags, frozen; or one Failure with all its mistakes. */
async function readConfig(request) {
	const { file, suites } = request;
	const text = await request.readFile(file);
	if (text === void 0) throw new Failure(mistake$1("no-file", `There is no ${file} here.`, "Write one with `tidemark init`, or name another with --config."));
	const written = mapping(await readWithExtends(file, text, request.readFile), file);
	const { tree, secrets, problems } = fillTemplates(layOver(layOver(written, request.inputs, "input"), request.flags, "flag"), request.env);
	const parsed = schemaOf(suites).safeParse(plain$2(tree));
	const refused = parsed.error ? problemsOfIssues(parsed.error.issues, tree, keyFinder(suites, tree)) : [];
	const checked = crossCheck(tree, suites);
	const all = inOrder([...refused, ...checked.problems], problems).map((one) => hideInProblem(one, secrets));
	if (all.length > 0 || !parsed.success) throw new Failure(...all);
	return freeze(assemble(file, parsed.data, tree, checked, secrets, suites));
}
function mapping(tree, file) {
	const next = "Begin with `version: 1`, or let `tidemark init` write the file.";
	if (tree === void 0) throw new Failure(mistake$1("empty", `${file} is empty.`, next));
	if (tree.kind !== "map") throw new Failure(mistake$1("not-a-mapping", `${file} holds ${tree.kind === "list" ? "a list" : "a single value"}, not keys and values.`, next, tree.place));
	const version = scalarAt(tree, ["version"]);
	if (version !== void 0 && version.value !== null && version.value !== 1) throw new Failure(mistake$1("version", `This Tidemark reads version 1 of the file, not ${typeof version.value === "string" ? `"${version.text}"` : version.text}.`, "Write `version: 1`, or use another Tidemark.", version.place));
	return tree;
}
/** By file and line, each mistake once; what is said of a value whose template could not be filled in follows from that. */
function inOrder(problems, unfilled) {
	const spot = ({ place }) => `${place?.file}:${place?.line}:${place?.column}`;
	const spoilt = new Set(unfilled.map(spot));
	const own = [...unfilled, ...problems.filter((one) => one.place === void 0 || !spoilt.has(spot(one)))];
	const once = new Map(own.map((one) => [`${one.code} ${spot(one)} ${one.message}`, one]));
	const before = {
		file: "",
		line: 0,
		column: 0
	};
	return [...once.values()].toSorted(({ place: a = before }, { place: b = before }) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
function freeze(value) {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(freeze);
	}
	return value;
}

// src/suites/lighthouse/metrics.ts
const time$2 = (id, title) => ({
	id,
	title,
	unit: "ms",
	better: "lower",
	compare: "ratio",
	margin: .05,
	floor: 20,
	role: "gate"
});
/** Zero on a good page, so both sides are lifted before they are divided. */
const blocking = (id, title) => ({
	...time$2(id, title),
	margin: .1,
	floor: 30,
	offset: 50
});
const score = (id, title) => ({
	id,
	title,
	unit: "score",
	better: "higher",
	compare: "difference",
	margin: .02,
	role: "watch"
});
/** The floor is what headers alone may vary by: dates, request ids, the length of a preview's host name. */
const size$1 = (id, title) => ({
	id,
	title,
	unit: "bytes",
	better: "lower",
	compare: "ratio",
	floor: 1024,
	role: "gate"
});
const count$1 = (id, title) => ({
	id,
	title,
	unit: "count",
	better: "lower",
	compare: "difference",
	role: "gate"
});
const watched = (metric) => ({
	...metric,
	role: "watch"
});
/** Everything Lighthouse is asked for, in the order it is shown. */
const metrics$1 = [
	score("performance", "Performance"),
	score("accessibility", "Accessibility"),
	score("best-practices", "Best practices"),
	score("seo", "SEO"),
	time$2("fcp", "FCP"),
	time$2("lcp", "LCP"),
	time$2("si", "Speed Index"),
	blocking("tbt", "TBT"),
	{
		id: "cls",
		title: "CLS",
		unit: "unitless",
		better: "lower",
		compare: "difference",
		margin: .02,
		floor: .02,
		role: "gate"
	},
	watched(time$2("tti", "TTI")),
	watched(time$2("ttfb", "TTFB")),
	watched(time$2("observed-lcp", "LCP as observed")),
	watched(blocking("max-potential-fid", "Max potential FID")),
	size$1("total-bytes", "Total bytes"),
	size$1("script-bytes", "Script bytes"),
	size$1("style-bytes", "Style bytes"),
	size$1("image-bytes", "Image bytes"),
	size$1("font-bytes", "Font bytes"),
	size$1("third-party-bytes", "Third-party bytes"),
	count$1("requests", "Requests"),
	count$1("third-party-requests", "Third-party requests"),
	count$1("origins", "Origins"),
	{
		...count$1("dom-size", "DOM elements"),
		compare: "ratio"
	},
	size$1("unused-js-bytes", "Unused JavaScript"),
	size$1("unused-css-bytes", "Unused CSS"),
	watched({
		...count$1("main-thread-tasks", "Main-thread tasks"),
		compare: "ratio"
	}),
	watched(count$1("long-tasks", "Long tasks")),
	watched(time$2("main-thread-work", "Main-thread work")),
	watched(time$2("bootup-time", "Script start-up"))
];

// src/suites/lighthouse/options.ts
init_zod();
const Category$1 = _enum([
	"performance",
	"accessibility",
	"best-practices",
	"seo"
]);
/** What stands under `with` in the config. */
const Options$2 = strictObject({
	pages: union([literal("all"), array(string()).min(1)]).default("all"),
	devices: array(_enum(["mobile", "desktop"])).min(1).default(["mobile"]),
	/** Measured loads of a page, each in a fresh Chrome. */
	runs: int().min(1).max(25).default(3),
	/** `provided` is whatever the network gives: too noisy to gate on. */
	throttling: _enum([
		"simulate",
		"devtools",
		"provided"
	]).default("simulate"),
	/** Whose scores and findings are wanted. The numbers of performance are always taken. */
	categories: array(Category$1).min(1).default([
		"performance",
		"accessibility",
		"best-practices",
		"seo"
	])
});
/** One page on one device: what a task carries from the plan to the engine. */
const Input = strictObject({
	subject: string(),
	path: string(),
	as: string().optional(),
	device: _enum(["mobile", "desktop"]),
	throttling: Options$2.shape.throttling.unwrap(),
	categories: array(Category$1)
});

// src/suites/pages.ts
/** The pages a suite's options name, each once; a Failure with every name that is not under `pages`. */
function chosenPages(names, { name: suite, pages }) {
	if (names === "all") return pages;
	const known = pages.map((page) => page.name);
	const unknown = [...new Set(names)].filter((name) => !known.includes(name));
	if (unknown.length > 0) throw new Failure(...unknown.map((name) => ({
		code: "config/unknown-page",
		owner: "config",
		message: `The suite ${suite} asks for the page ${name}, which is not under pages.${didYouMean(name, known)}`,
		next: known.length > 0 ? `The pages are ${known.join(", ")}.` : `Add ${name} under pages.`,
		suite
	})));
	return [...new Set(names)].flatMap((name) => pages.find((page) => page.name === name) ?? []);
}

// src/suites/lighthouse/plan.ts
/** Simulated throttling loads at full speed; the others wait as a slow phone would. ms a run. */
const ESTIMATE = {
	simulate: 9e3,
	devtools: 23e3,
	provided: 9e3
};
const TIME_LIMIT = 9e4;
function task(page, device, options, suite) {
	const id = `${page.name}/${device}`;
	const as = page.as === void 0 ? {} : { as: page.as };
	const categories = [...new Set(options.categories)].toSorted();
	const input = {
		subject: id,
		path: page.path,
		...as,
		device,
		throttling: options.throttling,
		categories
	};
	return {
		id: `${suite}:${id}`,
		subjects: [{
			id,
			label: `${page.path} on ${device}`,
			parts: [page.name, device]
		}],
		runs: options.runs,
		warmup: 1,
		timeLimit: TIME_LIMIT,
		estimate: ESTIMATE[options.throttling],
		needs: [{
			path: page.path,
			...as
		}],
		input
	};
}
/** One task a page and device, in the order of the config. */
function plan$2(options, shared) {
	const devices = [...new Set(options.devices)];
	return chosenPages(options.pages, shared).flatMap((page) => devices.map((device) => task(page, device, options, shared.name)));
}

// src/suites/lighthouse/lhr.ts
var Rect, Node, Row, Audit, Category, Lhr;
var init_lhr = __esmMin((() => {
	init_zod();
	Rect = object({
		left: number(),
		top: number(),
		width: number(),
		height: number()
	});
	Node = object({
		type: literal("node"),
		selector: string().optional(),
		snippet: string().optional(),
		nodeLabel: string().optional(),
		explanation: string().optional(),
		boundingRect: Rect.optional()
	});
	Row = object({
		node: Node.optional().catch(void 0),
		url: string().optional().catch(void 0),
		wastedBytes: number().optional().catch(void 0)
	});
	Audit = object({
		id: string(),
		title: string(),
		description: string(),
		score: number().nullable(),
		scoreDisplayMode: string(),
		numericValue: number().optional(),
		displayValue: string().optional(),
		explanation: string().optional(),
		errorMessage: string().optional(),
		details: looseObject({ items: unknown().optional() }).optional()
	});
	Category = object({
		title: string(),
		score: number().nullable(),
		auditRefs: array(object({
			id: string(),
			weight: number(),
			group: string().optional()
		}))
	});
	Lhr = object({
		lighthouseVersion: string(),
		requestedUrl: string().optional(),
		finalDisplayedUrl: string(),
		runtimeError: object({
			code: string(),
			message: string()
		}).optional(),
		runWarnings: array(string()),
		environment: object({ benchmarkIndex: number() }),
		audits: record(string(), Audit),
		categories: record(string(), Category)
	});
}));

// src/suites/lighthouse/resources.ts
var Request, Resource, Resources;
var init_resources = __esmMin((() => {
	init_zod();
	init_lhr();
	Request = object({
		url: string(),
		resourceType: string().default("Other"),
		transferSize: number().default(0),
		resourceSize: number().default(0),
		statusCode: number().optional()
	});
	Resource = strictObject({
		/** Lasting: without hash, query and the target's own host. */
		name: string(),
		url: string(),
		type: string(),
		/** Bytes over the wire with headers, and of the body unpacked. */
		transfer: number(),
		size: number()
	});
	Resources = array(Resource);
}));

// src/suites/lighthouse/contrast.ts
var contrast_exports$1 = /* @__PURE__ */ __exportAll({
	changedResources: () => changedResources,
	contrast: () => contrast$1
});
async function resourcesOf(side) {
	const exhibit = side.exhibits.find(({ name }) => name === "resources");
	return exhibit && Resources.parse(JSON.parse(new TextDecoder().decode(await side.read(exhibit))));
}
/** Names without hash may be shared by several files, which then count as one. */
function byName(all) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, transfer, type } of all) {
		const before = found.get(name);
		found.set(name, {
			bytes: (before?.bytes ?? 0) + transfer,
			count: (before?.count ?? 0) + 1,
			type
		});
	}
	return found;
}
/** "`/app.js` 212.3 → 243.9 kB (+31.6 kB)" */
function sentence$1(name, now, before) {
	const type = now?.type ?? before?.type ?? "";
	if (!before) return `${name} is new: a ${type} of ${kB(now?.bytes ?? 0)}.`;
	if (!now) return `${name} is gone: a ${type} of ${kB(before.bytes)}.`;
	const change = now.bytes - before.bytes;
	const files = now.count === before.count ? "" : `, ${before.count} → ${now.count} files`;
	return `${name} ${kB(before.bytes).replace(" kB", "")} → ${kB(now.bytes)} (${change < 0 ? "−" : "+"}${kB(Math.abs(change))}${files})`;
}
/** What the two loads' lists of resources differ in, the biggest change first. */
function changedResources(subject, now, before) {
	const [here, there] = [byName(now), byName(before)];
	return [.../* @__PURE__ */ new Set([...here.keys(), ...there.keys()])].map((name) => ({
		name,
		now: here.get(name),
		before: there.get(name)
	})).map((one) => ({
		...one,
		change: Math.abs((one.now?.bytes ?? 0) - (one.before?.bytes ?? 0))
	})).filter(({ change }) => change >= WORTH).toSorted((a, b) => b.change - a.change || (a.name < b.name ? -1 : 1)).slice(0, MOST$3).map((one) => ({
		subject,
		rule: "lighthouse/resource-changed",
		severity: "info",
		message: sentence$1(one.name, one.now, one.before),
		identity: `resource-changed ${subject} ${one.name}`
	}));
}
/** Names the files behind a change in bytes. Says nothing when a side has no list of them. */
async function contrast$1(subject, now, before) {
	const [here, there] = [await resourcesOf(now), await resourcesOf(before)];
	return {
		measurements: [],
		findings: here && there ? changedResources(subject, here, there) : [],
		exhibits: []
	};
}
var WORTH, MOST$3, kB;
var init_contrast$1 = __esmMin((() => {
	init_resources();
	WORTH = 512;
	MOST$3 = 20;
	kB = (bytes) => `${(bytes / 1e3).toFixed(1)} kB`;
}));

// src/suites/lighthouse/suite.ts
/**
* Loads every page in a fresh Chrome and takes what Lighthouse can tell of it.
* Of the recommended budgets only the deterministic bytes may fail a branch, and only by a tenth of the page:
* nobody adds that by chance. The timings hang on the machine, so out of the box they warn.
*/
const lighthouse = {
	id: "lighthouse",
	title: "Lighthouse",
	options: Options$2,
	metrics: metrics$1,
	recommended: [
		{
			metric: "performance",
			min: .9,
			level: "warn"
		},
		{
			metric: "lcp",
			max: 2500,
			level: "warn"
		},
		{
			metric: "cls",
			max: .1,
			level: "warn"
		},
		{
			metric: "total-bytes",
			regress: .1,
			level: "fail"
		}
	],
	byDefault: true,
	plan: plan$2,
	async measure(task, bench) {
		const { measure } = await import("./lighthouse.mjs");
		return measure(task, bench);
	},
	async contrast(subject, now, before) {
		const { contrast } = await Promise.resolve().then(() => (init_contrast$1(), contrast_exports$1));
		return contrast(subject, now, before);
	}
};

// src/suites/load/metrics.ts
/** Fewest requests whose 95 % interval for a quantile is finite. */
function fewestFor(q) {
	return Math.ceil(Math.log(.025) / Math.log(q));
}
function percentile(id, q, role) {
	return {
		id,
		q,
		needs: fewestFor(q),
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
const time$1 = {
	unit: "ms",
	better: "lower",
	compare: "ratio",
	margin: .1,
	floor: 2
};
/** Every figure of a scenario; endpoints have all but those of the machine. */
const metrics = [
	...percentiles.map(({ id, role }) => ({
		id,
		title: id,
		...time$1,
		role
	})),
	{
		id: "mean",
		title: "Mean latency",
		...time$1,
		role: "watch"
	},
	{
		id: "max",
		title: "Longest latency",
		...time$1,
		role: "watch"
	},
	{
		id: "error-rate",
		title: "Error rate",
		unit: "ratio",
		better: "lower",
		compare: "difference",
		margin: .005,
		role: "gate"
	},
	{
		id: "throughput",
		title: "Throughput",
		unit: "per-second",
		better: "higher",
		compare: "ratio",
		margin: .05,
		role: "gate"
	},
	{
		id: "service-p95",
		title: "Service time p95",
		...time$1,
		role: "watch"
	},
	{
		id: "ttfb-p95",
		title: "First byte p95",
		...time$1,
		role: "watch"
	},
	{
		id: "lag-p99",
		title: "Own lateness p99",
		...time$1,
		role: "watch"
	}
];

// src/suites/load/amounts.ts
init_zod();
const times = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	min: 6e4,
	h: 36e5
};
const rates = {
	"/s": 1,
	"/m": 1 / 60,
	"/min": 1 / 60
};
function read(text, units) {
	const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(\/?[a-z]+)$/.exec(text.trim()) ?? [];
	const factor = unit !== void 0 && Object.hasOwn(units, unit) ? units[unit] : void 0;
	return digits === void 0 || factor === void 0 ? void 0 : Number(digits) * factor;
}
function amount$1(noun, units, example, bare) {
	const wrong = (input) => typeof input === "number" || /^\d+(\.\d+)?$/.test(String(input)) ? `${String(input)} needs a unit: ${String(input)}${bare[0]} or ${String(input)}${bare[1]}?` : `${JSON.stringify(input)} is not a ${noun}; write ${example}`;
	return string({ error: (issue) => wrong(issue.input) }).transform((text, context) => {
		const value = read(text, units);
		if (value !== void 0) return value;
		context.issues.push({
			code: "custom",
			message: wrong(text),
			input: text
		});
		return NEVER;
	});
}
/** `300ms`, `2.5s`, `1m`, `1h` as ms. */
const Duration = amount$1("time", times, "300ms, 60s or 2m", ["ms", "s"]);
/** `20/s`, `300/m` as requests a second. */
const RateOrZero = amount$1("rate", rates, "20/s or 300/m", ["/s", "/m"]);
/** The same, above 0. */
const Rate = RateOrZero.refine((rate) => rate > 0, "a rate must be above 0; leave the scenario out instead");

// src/suites/load/json-path.ts
const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(-?\d+)\]|\[(?:'([^']+)'|"([^"]+)")\])/;
/** Reads the part of JSONPath (RFC 9535) that names one spot: `.key`, `['key']`, `[0]`, `[-1]`; undefined for anything else. */
function jsonPath(text) {
	if (!text.startsWith("$")) return void 0;
	const path = [];
	let rest = text.slice(1);
	while (rest !== "") {
		const [whole, key, index, single, double] = STEP.exec(rest) ?? [];
		if (whole === void 0) return void 0;
		path.push(index === void 0 ? key ?? single ?? double ?? "" : Number(index));
		rest = rest.slice(whole.length);
	}
	return path;
}

// src/suites/load/template.ts
const WORD = /\$\{\{\s*(.*?)\s*\}\}/g;
/** Weyl sequence and mix of Murmur3's finaliser: the same number for the same seed and request. */
function scatter(seed, requestNumber, place) {
	let state = seed + Math.imul(requestNumber, 2654435769) + Math.imul(place, 2246822507) | 0;
	state = Math.imul(state ^ state >>> 16, 2246822507);
	state = Math.imul(state ^ state >>> 13, 3266489909);
	return (state ^ state >>> 16) >>> 0;
}
const words$2 = {
	uuid: () => randomUUID(),
	timestamp: () => (/* @__PURE__ */ new Date()).toISOString(),
	timestamp_unix: () => String(Math.floor(Date.now() / 1e3)),
	request_number: (_seed, requestNumber) => String(requestNumber),
	random_int: (seed, requestNumber, place) => String(scatter(seed, requestNumber, place) % 1e6)
};
/** The first `${{ word }}` of a text that no request can fill in. */
function unknownWord(text) {
	return [...text.matchAll(WORD)].map(([, word = ""]) => word).find((word) => !Object.hasOwn(words$2, word));
}

// src/suites/load/endpoint-options.ts
init_zod();
const methods = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"head",
	"options"
];
const capitals = {
	get: "GET",
	post: "POST",
	put: "PUT",
	patch: "PATCH",
	delete: "DELETE",
	head: "HEAD",
	options: "OPTIONS"
};
const Templated = string().superRefine((text, context) => {
	const word = unknownWord(text);
	if (word !== void 0) context.addIssue({
		code: "custom",
		message: `\${{ ${word} }} means nothing in a request`
	});
});
const Path = Templated.refine((path) => /^\/[^\s#]*$/.test(path.replace(/\$\{\{.*?\}\}/g, "x")), "must begin with / and hold no spaces, e.g. /api/products?page=1");
const Headers = record(string().regex(/^[\w!#$%&'*+.^`|~-]+$/, "must be a header name"), Templated);
const Scalar = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const Check = union([Scalar, strictObject({
	exists: boolean().optional(),
	equals: Scalar.optional(),
	length: union([int().min(0), strictObject({
		min: int().min(0).optional(),
		max: int().min(0).optional()
	})]).optional()
})]);
const Statuses = union([int().min(100).max(599), array(int().min(100).max(599)).min(1)]);
const Expect = strictObject({
	/** Without one, every status below 400 will do. */
	status: Statuses.optional(),
	/** Headers that must be there, or must have a value. */
	headers: union([array(string()).min(1), record(string(), string())]).optional(),
	/** A text the body contains, or JSONPath → what stands there: `$.items: { length: { min: 1 } }`. */
	body: union([string().min(1), record(string().refine((path) => path === "contains" || jsonPath(path) !== void 0, "must be contains or a path like $.items[0].name"), Check)]).optional(),
	/** A response later than this is a failed one. */
	duration: Duration.optional()
});
const shape$2 = {
	method: _enum(methods).optional(),
	path: Path.optional(),
	/** Its name in reports and budgets, when `GET /path` is too long. */
	name: string().min(1).optional(),
	weight: int().min(1).max(1e3).optional(),
	headers: Headers.default({}),
	query: record(string(), union([
		Templated,
		number(),
		boolean()
	])).default({}),
	json: json$1().optional(),
	form: record(string(), union([
		Templated,
		number(),
		boolean()
	])).optional(),
	body: Templated.optional(),
	expect: Expect.default({})
};
const shorthand = {
	get: Path.optional(),
	post: Path.optional(),
	put: Path.optional(),
	patch: Path.optional(),
	delete: Path.optional(),
	head: Path.optional(),
	options: Path.optional()
};
/** One request: `get: /api/products`, or `method` and `path`; with what is sent and what is expected. */
const Endpoint = strictObject({
	...shape$2,
	...shorthand
}).superRefine((endpoint, context) => {
	const short = methods.filter((method) => endpoint[method] !== void 0);
	const long = endpoint.path !== void 0;
	if (short.length + Number(long) !== 1) context.addIssue({
		code: "custom",
		message: "needs one method with its path, e.g. get: /api/products"
	});
	if ([
		endpoint.json,
		endpoint.form,
		endpoint.body
	].filter((each) => each !== void 0).length > 1) context.addIssue({
		code: "custom",
		message: "can send only one of json, form and body"
	});
	const unknown = endpoint.json === void 0 ? void 0 : unknownWord(JSON.stringify(endpoint.json));
	if (unknown !== void 0) context.addIssue({
		code: "custom",
		path: ["json"],
		message: `\${{ ${unknown} }} means nothing in a request`
	});
});
/** Its method in capitals and its path, whichever way it was written. */
function requestLine(endpoint) {
	const short = methods.find((method) => endpoint[method] !== void 0);
	const method = short ?? endpoint.method ?? "get";
	return {
		method: capitals[method],
		path: (short ? endpoint[short] : endpoint.path) ?? "/"
	};
}

// src/suites/load/options.ts
init_zod();
const Steps = strictObject({ steps: array(strictObject({
	rate: Rate,
	for: Duration
})).min(1) });
const Ramp = strictObject({
	from: RateOrZero,
	to: RateOrZero
}).refine(({ from, to }) => from + to > 0, "a ramp must have a rate above 0 at one end");
const fields = {
	/** Open model: requests a second, whether or not the target keeps up. */
	rate: union([
		Rate,
		Ramp,
		Steps
	]).optional(),
	/** Closed model: so many at once, each sends its next request after its last answer. */
	concurrency: int().min(1).max(1e3).optional(),
	/** Closed model: requests in all. */
	iterations: int().min(1).optional(),
	duration: Duration.optional(),
	/** Sent first, in no figure. */
	warmup: Duration.optional(),
	/** Open model: connections that may be busy at once. */
	connections: int().min(1).max(1e3).optional(),
	/** What becomes of a request that is due while every connection is busy: it waits (and its wait is latency), or is dropped. */
	overflow: _enum(["queue", "drop"]).default("queue"),
	timeout: Duration.default(1e4),
	/** How long answers are awaited after the last request. */
	"graceful-stop": Duration.default(5e3),
	distribution: _enum([
		"round_robin",
		"weighted",
		"sequential"
	]).optional(),
	/** The actor who sends it. */
	as: string().optional(),
	endpoints: array(Endpoint).min(1)
};
/** Keys that cannot stand together: where, whether they do, and the sentence after the key's name. */
const conflicts = [
	[
		"concurrency",
		({ rate, concurrency }) => rate !== void 0 && concurrency !== void 0,
		"cannot stand beside rate: a rate does not wait for answers, a concurrency does"
	],
	[
		"iterations",
		({ concurrency, iterations }) => concurrency === void 0 && iterations !== void 0,
		"counts requests of a concurrency; give one, or a rate with a duration"
	],
	[
		"duration",
		({ iterations, duration }) => iterations !== void 0 && duration !== void 0,
		"cannot be fixed together with iterations"
	],
	[
		"connections",
		({ concurrency, connections }) => concurrency !== void 0 && connections !== void 0,
		"is the concurrency here; give only one"
	],
	[
		"duration",
		({ rate, duration }) => typeof rate === "object" && "steps" in rate && duration !== void 0,
		"is the sum of the steps; leave it out"
	],
	[
		"duration",
		({ duration = 1e3 }) => duration < 1e3,
		"must be at least 1s"
	]
];
const Scenario = strictObject(fields).superRefine((scenario, context) => {
	for (const [key, clashes, message] of conflicts) if (clashes(scenario)) context.addIssue({
		code: "custom",
		message,
		path: [key]
	});
});
/** What stands under `with` in the config. Times in ms, rates a second after parsing. */
const Options$1 = strictObject({ scenarios: record(string().regex(/^[A-Za-z0-9][\w-]*$/, "must be letters, digits, dashes and underscores"), Scenario).refine((all) => Object.keys(all).length > 0, "needs at least one scenario") });

// src/suites/load/schedule.ts
function arrivals({ ms, from, to }) {
	return (from + to) / 2 * (ms / 1e3);
}
/** ms into a phase at which its n-th arrival falls: from·t + (to − from)·t² / (2·length) = n. */
function inverse({ ms, from, to }, n) {
	if (n <= 0) return 0;
	if (from === to) return n / from * 1e3;
	const length = ms / 1e3;
	const slope = (to - from) / length;
	const seconds = 2 * n / (from + Math.sqrt(Math.max(0, from * from + 2 * slope * n)));
	return Math.min(seconds, length) * 1e3;
}
/** The arrivals of phases one after another, e.g. 20/s for 60 s: 1,200 of them, 50 ms apart. */
function scheduleOf(phases) {
	const stretches = [];
	let start = 0;
	let before = 0;
	for (const phase of phases) {
		stretches.push({
			...phase,
			start,
			before
		});
		start += phase.ms;
		before += arrivals(phase);
	}
	return {
		total: Math.ceil(Number(before.toPrecision(12))),
		due(index) {
			const stretch = stretches.findLast((one) => one.before <= index) ?? stretches[0];
			return stretch ? stretch.start + inverse(stretch, index - stretch.before) : 0;
		}
	};
}

// src/suites/load/caps.ts
/** What any target may be asked for; more needs its owner's word. Seconds are without the warm-up, requests with it. */
const CAPS = {
	rate: 20,
	connections: 10,
	seconds: 60,
	requests: 1e3
};
function demandOf({ model, connections, warmup }) {
	if (model.kind === "closed") return {
		connections,
		...model.ms !== void 0 && { seconds: model.ms / 1e3 },
		...model.iterations !== void 0 && { requests: model.iterations }
	};
	const first = model.phases[0]?.from ?? 0;
	return {
		rate: Math.max(...model.phases.flatMap((phase) => [phase.from, phase.to])),
		connections,
		seconds: model.phases.reduce((sum, phase) => sum + phase.ms, 0) / 1e3,
		requests: scheduleOf([{
			ms: warmup,
			from: first,
			to: first
		}, ...model.phases].filter((phase) => phase.ms > 0)).total
	};
}
const names = {
	rate: "requests a second",
	connections: "connections",
	seconds: "seconds",
	requests: "requests (the warm-up counts)"
};
/** Throws a Failure that names every cap the scenario is over. */
function keepCaps(suite, scenario, demand) {
	const problems = [
		"rate",
		"connections",
		"seconds",
		"requests"
	].flatMap((key) => {
		const asked = demand[key];
		if (asked === void 0 || asked <= CAPS[key]) return [];
		return [{
			code: "load/over-cap",
			owner: "config",
			message: `${scenario} asks for ${Math.round(asked * 100) / 100} ${names[key]}; a target whose owner has not agreed gets at most ${CAPS[key]}.`,
			next: "Ask for less, or, if the target is yours, say so with --i-own-this-target <host> (in the action: i-own-this-target).",
			suite,
			subject: scenario
		}];
	});
	if (problems.length > 0) throw new Failure(...problems);
}

// src/suites/load/plan.ts
/** Without a word in the config: 10/s for 30 s after 2 s of warming up. */
const RATE = 10;
const LENGTH = 3e4;
const WARMUP = 2e3;
/** Starting threads and reading results, ms. */
const OVERHEAD = 2e3;
/** A count of requests has no end of its own; a target slower than this a request (ms) is ended by the time limit. */
const SLOWEST = 2e3;
function checksOf(body) {
	if (body === void 0) return { body: [] };
	if (typeof body === "string") return {
		contains: body,
		body: []
	};
	const { contains, ...paths } = body;
	return {
		body: Object.entries(paths).map(([path, check]) => {
			if (typeof check !== "object" || check === null) return {
				path,
				equals: check
			};
			const { length, exists, equals } = check;
			const range = typeof length === "number" ? {
				min: length,
				max: length
			} : length ?? {};
			return {
				path,
				...exists !== void 0 && { exists },
				...equals !== void 0 && { equals },
				...range
			};
		}),
		...contains !== void 0 && { contains: String(contains) }
	};
}
function expectationOf({ expect }) {
	const { status, headers, duration } = expect;
	const named = Array.isArray(headers) ? headers.map((name) => ({ name })) : Object.entries(headers ?? {}).map(([name, value]) => ({
		name,
		value
	}));
	return {
		statuses: status === void 0 ? [] : [status].flat(),
		headers: named,
		...checksOf(expect.body),
		...duration !== void 0 && { duration }
	};
}
function queryOf(values) {
	const encoded = (text) => text.split(/(\$\{\{.*?\}\})/).map((part, index) => index % 2 === 0 ? encodeURIComponent(part) : part).join("");
	return Object.entries(values).map(([key, value]) => `${encodeURIComponent(key)}=${encoded(String(value))}`).join("&");
}
function bodyOf({ json, form, body }) {
	if (json !== void 0) return {
		body: JSON.stringify(json),
		mime: "application/json"
	};
	if (form !== void 0) return {
		body: queryOf(form),
		mime: "application/x-www-form-urlencoded"
	};
	return body === void 0 ? {} : { body };
}
function endpointOf(scenario, endpoint) {
	const { method, path } = requestLine(endpoint);
	const label = endpoint.name ?? `${method} ${path}`;
	const query = queryOf(endpoint.query);
	const { body, mime } = bodyOf(endpoint);
	const typed = mime === void 0 || Object.keys(endpoint.headers).some((name) => name.toLowerCase() === "content-type");
	return {
		subject: `${scenario}/${label}`,
		label,
		method,
		path: query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`,
		headers: typed ? endpoint.headers : {
			...endpoint.headers,
			"content-type": mime
		},
		...body !== void 0 && { body },
		weight: endpoint.weight ?? 1,
		expect: expectationOf(endpoint)
	};
}
function modelOf({ rate, concurrency, iterations, duration, overflow }) {
	if (concurrency !== void 0) return {
		kind: "closed",
		...iterations === void 0 ? { ms: duration ?? LENGTH } : { iterations }
	};
	const ms = duration ?? LENGTH;
	if (typeof rate === "object" && "steps" in rate) return {
		kind: "open",
		overflow,
		phases: rate.steps.map((step) => ({
			ms: step.for,
			from: step.rate,
			to: step.rate
		}))
	};
	const { from, to } = typeof rate === "object" ? rate : {
		from: rate ?? RATE,
		to: rate ?? RATE
	};
	return {
		kind: "open",
		overflow,
		phases: [{
			ms,
			from,
			to
		}]
	};
}
/** Enough for answers of a tenth of a second at the highest rate, at least the ten anyone may have. */
function connectionsFor({ connections, concurrency }, model) {
	const rate = model.kind === "open" ? Math.max(...model.phases.flatMap((phase) => [phase.from, phase.to])) : 0;
	return concurrency ?? connections ?? Math.min(256, Math.max(CAPS.connections, Math.ceil(rate / 10)));
}
function inputOf(name, scenario) {
	const model = modelOf(scenario);
	const weighted = scenario.endpoints.some((endpoint) => endpoint.weight !== void 0);
	return {
		subject: name,
		...scenario.as !== void 0 && { as: scenario.as },
		model,
		connections: connectionsFor(scenario, model),
		warmup: scenario.warmup ?? WARMUP,
		timeout: scenario.timeout,
		gracefulStop: scenario["graceful-stop"],
		distribution: scenario.distribution ?? (weighted ? "weighted" : "round_robin"),
		endpoints: scenario.endpoints.map((endpoint) => endpointOf(name, endpoint))
	};
}
function subjectsOf(suite, { subject, endpoints }) {
	const twice = endpoints.find((one, index) => endpoints.findIndex((other) => other.label === one.label) !== index);
	if (twice) throw new Failure({
		code: "load/same-endpoint",
		owner: "config",
		message: `${subject} has two endpoints called ${twice.label}.`,
		next: "Give each its own name: `name: first page`.",
		suite,
		subject
	});
	return [{
		id: subject,
		label: subject,
		parts: [subject]
	}, ...endpoints.map((one) => ({
		id: one.subject,
		label: `${subject}: ${one.label}`,
		parts: [one.label],
		parent: subject
	}))];
}
function lengthOf({ model, connections }, each) {
	if (model.kind === "open") return model.phases.reduce((sum, phase) => sum + phase.ms, 0);
	return model.ms ?? Math.ceil((model.iterations ?? 0) / connections * each);
}
/** One task a scenario. Throws a Failure when one asks more than the target's owner allowed. */
function plan$1(options, shared) {
	return Object.entries(options.scenarios).map(([name, scenario]) => {
		const input = inputOf(name, scenario);
		const demand = demandOf(input);
		if (!shared.owned) keepCaps(shared.name, name, demand);
		return {
			id: `${shared.name}:${name}`,
			subjects: subjectsOf(shared.name, input),
			runs: 1,
			warmup: 0,
			timeLimit: input.warmup + lengthOf(input, SLOWEST) + input.gracefulStop + input.timeout + 3e4,
			estimate: input.warmup + lengthOf(input, 50) + OVERHEAD,
			needs: [],
			load: demand,
			input
		};
	});
}

// src/suites/load/suite.ts
/** Sends requests at a rate and counts how long each took from the moment it was due. */
const load$1 = {
	id: "load",
	title: "Load",
	options: Options$1,
	metrics,
	recommended: [{
		metric: "error-rate",
		max: .01,
		level: "fail"
	}, {
		metric: "p95",
		regress: .2,
		level: "warn"
	}],
	byDefault: false,
	plan: plan$1,
	async measure(task, bench) {
		const { measure } = await import("./load.mjs");
		return measure(task, bench);
	}
};

// src/suites/visual/options.ts
init_zod();
const Viewport = strictObject({
	name: string().regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and dashes"),
	width: int().min(240).max(4096),
	height: int().min(240).max(4096)
});
const named$1 = {
	phone: {
		name: "phone",
		width: 390,
		height: 844
	},
	tablet: {
		name: "tablet",
		width: 820,
		height: 1180
	},
	desktop: {
		name: "desktop",
		width: 1280,
		height: 800
	}
};
/** What stands under `with` in the config. */
const Options = strictObject({
	pages: union([literal("all"), array(string()).min(1)]).default("all"),
	viewports: array(union([_enum([
		"phone",
		"tablet",
		"desktop"
	]), Viewport])).min(1).default(["phone", "desktop"]),
	/** CSS selectors of what may look different every time. */
	mask: array(string().min(1)).default([]),
	/** 0–1: how different two colours must be to count, as a share of the distance from black to white. */
	threshold: number().min(.01).max(.5).default(.05),
	axe: union([boolean(), strictObject({ disable: array(string()) })]).default(true),
	"full-page": boolean().default(true)
});
/** The viewports by size; a name used twice counts once. */
function viewportsOf(options) {
	const all = options.viewports.map((one) => typeof one === "string" ? named$1[one] : one);
	return [...new Map(all.map((one) => [one.name, one])).values()];
}

// src/suites/visual/plan.ts
function taskOf(page, viewport, options, suite) {
	const subject = `${page.name}/${viewport.name}`;
	const input = {
		subject,
		path: page.path,
		...page.as !== void 0 && { as: page.as },
		width: viewport.width,
		height: viewport.height,
		mask: options.mask,
		threshold: options.threshold,
		axe: typeof options.axe === "boolean" ? options.axe && [] : options.axe.disable,
		fullPage: options["full-page"]
	};
	return {
		id: `${suite}:${subject}`,
		subjects: [{
			id: subject,
			label: `${page.path} on ${viewport.name}`,
			parts: [page.name, viewport.name]
		}],
		runs: 1,
		warmup: 0,
		timeLimit: 6e4,
		estimate: 4e3,
		needs: [{
			path: page.path,
			...page.as !== void 0 && { as: page.as }
		}],
		input
	};
}
/** One task a page and viewport, in the order of the config. */
function plan(options, shared) {
	return chosenPages(options.pages, shared).flatMap((page) => viewportsOf(options).map((viewport) => taskOf(page, viewport, options, shared.name)));
}

// src/suites/visual/compare/displacement.ts
/** Differences smaller than a pixel are rounding. */
function beyondRounding(value) {
	return Math.abs(value) < 1 ? 0 : Math.round(value * 10) / 10;
}
/** Before anyone asks why. */
function shiftOf(now, before, matching) {
	const home = now.parent && matching.toBefore.get(now.parent) === before.parent ? [now.parent.box, before.parent?.box] : [];
	const [a, b] = [home[0] ?? {
		x: 0,
		y: 0
	}, home[1] ?? {
		x: 0,
		y: 0
	}];
	return {
		dx: beyondRounding(now.box.x - a.x - (before.box.x - b.x)),
		dy: beyondRounding(now.box.y - a.y - (before.box.y - b.y)),
		dw: beyondRounding(now.box.width - before.box.width),
		dh: beyondRounding(now.box.height - before.box.height)
	};
}
function besides(a, b) {
	return a.y < b.y + b.height && b.y < a.y + a.height;
}
function rearranged(now, before) {
	return arranging.some((name) => now.style.get(name) !== before.style.get(name));
}
/** What one sibling does to another; `earlier` when it comes before it. */
function disturbedBy(sibling, now, earlier, matching) {
	const other = matching.toBefore.get(sibling);
	if (!other) return {
		x: true,
		y: true
	};
	const { dx, dy, dw, dh } = shiftOf(sibling, other, matching);
	return {
		x: besides(now.box, sibling.box) && (dw !== 0 || earlier && dx !== 0),
		y: dh !== 0 || earlier && dy !== 0
	};
}
/** What an element's surroundings do to its place. */
function disturbance(now, before, matching) {
	const home = now.parent && matching.toBefore.get(now.parent);
	if (now.parent && home && rearranged(now.parent, home)) return {
		x: true,
		y: true
	};
	const siblings = now.parent?.children ?? [];
	const own = siblings.indexOf(now);
	const gone = (before.parent?.children ?? []).some((one) => !one.outOfFlow && !matching.toNow.has(one));
	const each = siblings.flatMap((one, at) => at === own || one.outOfFlow ? [] : [disturbedBy(one, now, at < own, matching)]);
	return {
		x: gone || each.some((one) => one.x),
		y: gone || each.some((one) => one.y)
	};
}
/** Whether a parent that grew by `grown` took along what lies at its end or its middle. */
function carried(by, grown) {
	return grown !== 0 && (Math.abs(by - grown) <= 1 || Math.abs(by - grown / 2) <= 1);
}
function surroundings(now, before, matching) {
	const home = now.parent && matching.toBefore.get(now.parent);
	return {
		pushed: now.outOfFlow ? {
			x: false,
			y: false
		} : disturbance(now, before, matching),
		parent: now.parent && home ? shiftOf(now.parent, home, matching) : STILL
	};
}
/** How far an element moved by itself: not pushed by a sibling, not carried by its parent, not because it grew. */
function ownMove(now, before, matching) {
	const { dx, dy, dw, dh } = shiftOf(now, before, matching);
	if (dx === 0 && dy === 0) return STILL;
	const { pushed, parent } = surroundings(now, before, matching);
	const ownX = !pushed.x && Math.abs(dx) > Math.abs(dw) && !carried(dx, parent.dw);
	const ownY = !pushed.y && Math.abs(dy) > Math.abs(dh) && !(now.outOfFlow && carried(dy, parent.dh));
	return {
		dx: ownX ? dx : 0,
		dy: ownY ? dy : 0
	};
}
/** `24 px right and 8 px down`, from pixels. */
function direction(dx, dy) {
	return [dx === 0 ? "" : `${Math.abs(dx)} px ${dx > 0 ? "right" : "left"}`, dy === 0 ? "" : `${Math.abs(dy)} px ${dy > 0 ? "down" : "up"}`].filter(Boolean).join(" and ");
}
var arranging, STILL;
var init_displacement = __esmMin((() => {
	arranging = [
		"display",
		"padding",
		"gap",
		"text-align",
		"font-size",
		"line-height",
		"border-top",
		"border-left"
	];
	STILL = {
		dx: 0,
		dy: 0,
		dw: 0,
		dh: 0
	};
}));

// src/suites/visual/compare/causes.ts
function styleChanges(now, before, matching) {
	const parent = now.parent && matching.toBefore.get(now.parent);
	return frameAsOne([...now.style].flatMap(([name, value]) => {
		const old = before.style.get(name);
		if (old === void 0 || old === value) return [];
		return inherited.has(name) && now.parent?.style.get(name) === value && parent?.style.get(name) === old ? [] : [{
			key: name,
			words: `${called[name] ?? name} ${none(old)} → ${none(value)}`
		}];
	}));
}
/** Four borders that changed alike are one change. */
function frameAsOne(changes) {
	const borders = changes.filter((one) => sides.includes(one.key)).map((one) => one.words.replace(/^[a-z-]+/, "border"));
	const [words] = borders;
	if (words === void 0 || borders.length < 4 || new Set(borders).size > 1) return changes;
	return [...changes.filter((one) => !sides.includes(one.key)), {
		key: "border",
		words
	}];
}
function textChange(now, before) {
	if (now.text === before.text) return [];
	const [key, from, to] = now.tag === "img" ? [
		"picture",
		before.text.slice(4),
		now.text.slice(4)
	] : [
		"text",
		quote(before.text),
		quote(now.text)
	];
	return [{
		key,
		words: `${key} ${from} → ${to}`
	}];
}
/** Whether anything inside an element is other than it was, so that its own size follows from that. */
function changedInside(now, before, matching) {
	if (now.children.length !== before.children.length) return true;
	return now.children.some((child) => {
		const other = matching.toBefore.get(child);
		if (!other || other.text !== child.text || other.style !== child.style && styleChanges(child, other, matching).length > 0) return true;
		const { dx, dy, dw, dh } = shiftOf(child, other, matching);
		return dx !== 0 || dy !== 0 || dw !== 0 || dh !== 0;
	});
}
function sizeChange(now, before, matching) {
	const { dw, dh } = shiftOf(now, before, matching);
	const parentBefore = now.parent && matching.toBefore.get(now.parent);
	const parentGrew = now.parent && parentBefore ? shiftOf(now.parent, parentBefore, matching) : {
		dw: 0,
		dh: 0
	};
	if (dw === 0 && dh === 0 || changedInside(now, before, matching)) return [];
	const pushed = disturbance(now, before, matching);
	if (dw !== 0 && (parentGrew.dw !== 0 || pushed.x) || dw === 0 && pushed.y) return [];
	const size = (box) => `${Math.round(box.width)} × ${Math.round(box.height)}`;
	return [{
		key: "size",
		words: `size ${size(before.box)} → ${size(now.box)} px`
	}];
}
function pairCause(now, before, matching) {
	const look = [...textChange(now, before), ...now.style === before.style ? [] : styleChanges(now, before, matching)];
	const { dx, dy } = ownMove(now, before, matching);
	const moved = dx === 0 && dy === 0 ? [] : [{
		key: "moved",
		words: `moved ${direction(dx, dy)}`
	}];
	const grew = look.length > 0 ? [] : sizeChange(now, before, matching);
	const what = [
		...moved,
		...look,
		...grew
	];
	if (what.length === 0) return void 0;
	return {
		kind: look.length + grew.length > 0 ? "changed" : "moved",
		leaf: now,
		now: now.box,
		before: before.box,
		what
	};
}
function saying(leaf) {
	const text = [leaf, ...leaf.children].map((one) => one.tag === "img" ? "" : one.text).filter(Boolean).join(" ");
	return text === "" ? "" : `, ${quote(text)}`;
}
/** Every cause on the page, in the order of the page now; what is gone comes last. */
function causesOf(now, before, matching) {
	const here = now.flatMap((leaf) => {
		const other = matching.toBefore.get(leaf);
		if (other) return [pairCause(leaf, other, matching) ?? []].flat();
		if (leaf.parent && !matching.toBefore.has(leaf.parent)) return [];
		return [{
			kind: "added",
			leaf,
			now: leaf.box,
			before: void 0,
			what: [{
				key: "added",
				words: `was added (${place(leaf.box)}${saying(leaf)})`
			}]
		}];
	});
	const gone = before.filter((leaf) => !matching.toNow.has(leaf) && (!leaf.parent || matching.toNow.has(leaf.parent))).map((leaf) => ({
		kind: "removed",
		leaf,
		now: void 0,
		before: leaf.box,
		what: [{
			key: "removed",
			words: `was removed (${place(leaf.box)}${saying(leaf)})`
		}]
	}));
	return [...here, ...gone];
}
var inherited, sides, called, quote, none, place;
var init_causes = __esmMin((() => {
	init_displacement();
	inherited = /* @__PURE__ */ new Set([
		"color",
		"font-family",
		"font-size",
		"font-weight",
		"font-style",
		"text-align",
		"text-transform",
		"line-height",
		"letter-spacing"
	]);
	sides = [
		"border-top",
		"border-right",
		"border-bottom",
		"border-left"
	];
	called = {
		"background-color": "background",
		"background-image": "background image",
		"text-decoration-line": "text decoration",
		"border-radius": "corner radius",
		"box-shadow": "shadow",
		"text-align": "text alignment"
	};
	quote = (text) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
	none = (value) => value === "" || value === "rgba(0, 0, 0, 0)" ? "none" : value.length > 60 ? `${value.slice(0, 59)}…` : value;
	place = (box) => `${Math.round(box.width)} × ${Math.round(box.height)} px at ${Math.round(box.x)}, ${Math.round(box.y)}`;
}));

// src/suites/visual/png/encode.ts
function chunk(name, body) {
	const head = Buffer.from(name, "latin1");
	const out = Buffer.alloc(body.length + 12);
	out.writeUInt32BE(body.length, 0);
	head.copy(out, 4);
	out.set(body, 8);
	out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
	return out;
}
/** A PNG of one byte a pixel, each an index into `palette` (red, green, blue an entry, at most 256). */
function encodePng(width, height, pixels, palette) {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([
		8,
		3,
		0,
		0,
		0
	], 8);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const body = deflateSync(rows, { level: 1 });
	return Buffer.concat([
		Buffer.from("89504e470d0a1a0a", "hex"),
		chunk("IHDR", head),
		chunk("PLTE", palette),
		chunk("IDAT", body),
		chunk("IEND", /* @__PURE__ */ new Uint8Array())
	]);
}
var init_encode = __esmMin((() => {}));

// src/suites/visual/compare/align.ts
/** How many rows from the top of a range are equal, found band by band. */
function equalFromTop(rows, { now, nowEnd, before, beforeEnd }) {
	const most = Math.min(nowEnd - now, beforeEnd - before);
	let count = 0;
	for (let step = 64; step >= 1; step = step === 64 ? 1 : 0) while (count + step <= most && rows.equal(now + count, before + count, step)) count += step;
	return count;
}
function equalFromBottom(rows, { now, nowEnd, before, beforeEnd }) {
	const most = Math.min(nowEnd - now, beforeEnd - before);
	let count = 0;
	for (let step = 64; step >= 1; step = step === 64 ? 1 : 0) while (count + step <= most && rows.equal(nowEnd - count - step, beforeEnd - count - step, step)) count += step;
	return count;
}
/** Rows that occur once on each side of a range, as pairs in the order of `now`. */
function uniquePairs(rows, range, now, before) {
	const seen = /* @__PURE__ */ new Map();
	for (let row = range.now; row < range.nowEnd; row += 1) {
		const hash = now[row] ?? 0;
		const one = seen.get(hash);
		if (one) one.times += 2;
		else seen.set(hash, {
			now: row,
			before: -1,
			times: 0
		});
	}
	for (let row = range.before; row < range.beforeEnd; row += 1) {
		const one = seen.get(before[row] ?? 0);
		if (!one) continue;
		one.times += 1;
		one.before = row;
	}
	return [...seen.values()].filter((one) => one.times === 1 && rows.equal(one.now, one.before)).map((one) => [one.now, one.before]);
}
/** The longest run of pairs whose second numbers rise too (patience sorting, as in Bram Cohen's diff). */
function rising(pairs) {
	const tops = [];
	const previous = [];
	pairs.forEach(([, value], at) => {
		let [low, high] = [0, tops.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[at] = low > 0 ? tops[low - 1] ?? -1 : -1;
		tops[low] = at;
	});
	const chain = [];
	for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
		const pair = pairs[at];
		if (pair) chain.push(pair);
	}
	return chain.toReversed();
}
function alignRange(rows, range, now, before, out) {
	const top = equalFromTop(rows, range);
	const rest = {
		...range,
		now: range.now + top,
		before: range.before + top
	};
	const bottom = equalFromBottom(rows, rest);
	const middle = {
		...rest,
		nowEnd: rest.nowEnd - bottom,
		beforeEnd: rest.beforeEnd - bottom
	};
	if (top > 0) out.push({
		now: range.now,
		before: range.before,
		nowRows: top,
		beforeRows: top,
		same: true
	});
	const anchors = rising(uniquePairs(rows, middle, now, before));
	let [atNow, atBefore] = [middle.now, middle.before];
	for (const [nowRow, beforeRow] of anchors) {
		if (nowRow < atNow || beforeRow < atBefore) continue;
		alignRange(rows, {
			now: atNow,
			nowEnd: nowRow,
			before: atBefore,
			beforeEnd: beforeRow
		}, now, before, out);
		const grown = equalFromTop(rows, {
			now: nowRow,
			nowEnd: middle.nowEnd,
			before: beforeRow,
			beforeEnd: middle.beforeEnd
		});
		out.push({
			now: nowRow,
			before: beforeRow,
			nowRows: grown,
			beforeRows: grown,
			same: true
		});
		[atNow, atBefore] = [nowRow + grown, beforeRow + grown];
	}
	if (anchors.length > 0) alignRange(rows, {
		...middle,
		now: atNow,
		before: atBefore
	}, now, before, out);
	else if (middle.nowEnd > middle.now || middle.beforeEnd > middle.before) out.push({
		now: middle.now,
		before: middle.before,
		nowRows: middle.nowEnd - middle.now,
		beforeRows: middle.beforeEnd - middle.before,
		same: false
	});
	if (bottom > 0) out.push({
		now: middle.nowEnd,
		before: middle.beforeEnd,
		nowRows: bottom,
		beforeRows: bottom,
		same: true
	});
}
/** Which rows of two pictures of one width belong together, from top to bottom, so that an insertion does not change all below it. */
function alignRows(now, before) {
	const rows = new Rows(now, before);
	const range = {
		now: 0,
		nowEnd: now.height,
		before: 0,
		beforeEnd: before.height
	};
	const top = equalFromTop(rows, range);
	const bottom = equalFromBottom(rows, {
		...range,
		now: top,
		before: top
	});
	const hashes = (side, height) => {
		const all = [];
		for (let row = top; row < height - bottom; row += 1) all[row] = rows.hash(side, row);
		return all;
	};
	const out = [];
	alignRange(rows, range, hashes("now", now.height), hashes("before", before.height), out);
	return out;
}
var Rows;
var init_align = __esmMin((() => {
	Rows = class {
		#now;
		#before;
		#stride;
		constructor(now, before) {
			this.#now = now;
			this.#before = before;
			this.#stride = now.width * 3;
		}
		equal(now, before, rows = 1) {
			const stride = this.#stride;
			return this.#now.data.compare(this.#before.data, before * stride, (before + rows) * stride, now * stride, (now + rows) * stride) === 0;
		}
		hash(side, row) {
			const { data } = side === "now" ? this.#now : this.#before;
			return crc32(data.subarray(row * this.#stride, (row + 1) * this.#stride));
		}
	};
}));

// src/suites/visual/compare/area.ts
var TILE, Area;
var init_area = __esmMin((() => {
	TILE = 16;
	Area = class {
		columns;
		#rows;
		#counts;
		constructor(width, height) {
			this.columns = Math.ceil(width / 16);
			this.#rows = Math.ceil(height / 16);
			this.#counts = new Uint16Array(this.columns * this.#rows);
		}
		mark(x, y) {
			const at = Math.floor(y / 16) * this.columns + Math.floor(x / 16);
			this.#counts[at] = (this.#counts[at] ?? 0) + 1;
		}
		/** Marks whole rows. */
		markRows(y, rows) {
			if (rows === 0) return;
			for (let row = Math.floor(y / 16); row * 16 < y + rows; row += 1) this.#counts.fill(1, row * this.columns, (row + 1) * this.columns);
		}
		/** Whether anything changed within a box, or within a tile's width of it. */
		touches(box) {
			let found = false;
			this.#each(box, (at) => {
				found ||= (this.#counts[at] ?? 0) > 0;
			});
			return found;
		}
		/** Takes a box out, because what changed there is explained. */
		clear(box) {
			this.#each(box, (at) => {
				this.#counts[at] = 0;
			});
		}
		/** Boxes around connected tiles, the largest first. */
		islands() {
			const seen = new Uint8Array(this.#counts.length);
			const boxes = [];
			this.#counts.forEach((count, at) => {
				if (count > 0 && !seen[at]) boxes.push(this.#flood(at, seen));
			});
			return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
		}
		#each(box, visit) {
			const right = Math.min(this.columns - 1, Math.floor((box.x + box.width) / 16));
			const bottom = Math.min(this.#rows - 1, Math.floor((box.y + box.height) / 16));
			for (let row = Math.max(0, Math.floor(box.y / 16)); row <= bottom; row += 1) for (let column = Math.max(0, Math.floor(box.x / 16)); column <= right; column += 1) visit(row * this.columns + column);
		}
		#flood(start, seen) {
			let [left, top, right, bottom] = [
				Infinity,
				Infinity,
				0,
				0
			];
			const open = [start];
			seen[start] = 1;
			for (let at = open.pop(); at !== void 0; at = open.pop()) {
				const [column, row] = [at % this.columns, Math.floor(at / this.columns)];
				[left, right, top, bottom] = [
					Math.min(left, column),
					Math.max(right, column),
					Math.min(top, row),
					Math.max(bottom, row)
				];
				for (const next of [
					column > 0 ? at - 1 : -1,
					column < this.columns - 1 ? at + 1 : -1,
					at - this.columns,
					at + this.columns
				]) if (!seen[next] && (this.#counts[next] ?? 0) > 0) {
					seen[next] = 1;
					open.push(next);
				}
			}
			return {
				x: left * 16,
				y: top * 16,
				width: (right - left + 1) * 16,
				height: (bottom - top + 1) * 16
			};
		}
	};
}));

// src/suites/visual/compare/perceive.ts
/** `threshold` (0–1, share of the way from black to white) as a squared distance. */
function limitOf$1(threshold) {
	return LARGEST * threshold * threshold;
}
/** How far two colours are apart to the eye: squared distance in YIQ (Kotsarenko and Ramos, 2010). */
function distance(a, i, b, j) {
	const red = (a[i] ?? 0) - (b[j] ?? 0);
	const green = (a[i + 1] ?? 0) - (b[j + 1] ?? 0);
	const blue = (a[i + 2] ?? 0) - (b[j + 2] ?? 0);
	const y = red * .29889531 + green * .58662247 + blue * .11448223;
	const inPhase = red * .59597799 - green * .2741761 - blue * .32180189;
	const quadrature = red * .21147017 - green * .52261711 + blue * .31114694;
	return .5053 * y * y + .299 * inPhase * inPhase + .1957 * quadrature * quadrature;
}
function brightness(data, at) {
	return (data[at] ?? 0) * .29889531 + (data[at + 1] ?? 0) * .58662247 + (data[at + 2] ?? 0) * .11448223;
}
/** Calls `each` with the offset and place of every neighbour of a pixel; says whether the pixel lies on the picture's edge. */
function neighbours(picture, x, y, each) {
	const [left, right] = [Math.max(0, x - 1), Math.min(picture.width - 1, x + 1)];
	const [top, bottom] = [Math.max(0, y - 1), Math.min(picture.height - 1, y + 1)];
	for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) if (row !== y || column !== x) each((row * picture.width + column) * 3, column, row);
	return x === left || x === right || y === top || y === bottom;
}
/** Whether a pixel lies in a flat patch: at least three neighbours (an edge of the picture counts as one) have its colour. */
function inPatch(picture, x, y) {
	if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return false;
	const { data } = picture;
	const own = (y * picture.width + x) * 3;
	let alike = 0;
	const edge = neighbours(picture, x, y, (at) => {
		if (data[at] === data[own] && data[at + 1] === data[own + 1] && data[at + 2] === data[own + 2]) alike += 1;
	});
	return alike + (edge ? 1 : 0) > 2;
}
/**
* Whether a pixel only smooths an edge (Vyšniauskas 2009): few neighbours are as bright as it, some are darker and some
* brighter, and its darkest or brightest neighbour lies in a flat patch of both pictures. `shift` leads to the other's row.
*/
function smoothsEdge(picture, x, y, other, shift) {
	const { data } = picture;
	const own = brightness(data, (y * picture.width + x) * 3);
	let alike = 0;
	let [darkest, darkX, darkY] = [
		0,
		0,
		0
	];
	let [brightest, brightX, brightY] = [
		0,
		0,
		0
	];
	const edge = neighbours(picture, x, y, (at, column, row) => {
		const by = brightness(data, at) - own;
		if (by === 0) alike += 1;
		else if (by < darkest) [darkest, darkX, darkY] = [
			by,
			column,
			row
		];
		else if (by > brightest) [brightest, brightX, brightY] = [
			by,
			column,
			row
		];
	});
	if (alike + (edge ? 1 : 0) > 2 || darkest === 0 || brightest === 0) return false;
	const flat = (column, row) => inPatch(picture, column, row) && inPatch(other, column, row + shift);
	return flat(darkX, darkY) || flat(brightX, brightY);
}
var LARGEST;
var init_perceive = __esmMin((() => {
	LARGEST = 35215;
}));

// src/suites/visual/compare/pixels.ts
/** The same picture with the boxes blank. */
function without(picture, boxes) {
	if (boxes.length === 0) return picture;
	const data = Buffer.from(picture.data);
	for (const box of boxes) {
		const left = Math.max(0, Math.floor(box.x)) * 3;
		const right = Math.min(picture.width, Math.ceil(box.x + box.width)) * 3;
		for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(picture.height, Math.ceil(box.y + box.height)); y += 1) data.fill(0, y * picture.width * 3 + left, y * picture.width * 3 + Math.max(left, right));
	}
	return {
		...picture,
		data
	};
}
/** Compares two pictures of one width as an eye would, rows aligned, `ignored` boxes left out. */
function comparePixels(now, before, threshold, ignored) {
	const [a, b] = [without(now, ignored), without(before, ignored)];
	const counter = new Counter(a, b, threshold);
	const bands = alignRows(a, b);
	let rows = 0;
	for (const band of bands) {
		rows += Math.max(band.nowRows, band.beforeRows);
		counter.band(band);
	}
	counter.flats();
	const share = counter.pixels / Math.max(1, rows * now.width);
	const shiftAt = (y) => {
		const band = bands.findLast((one) => one.now <= y);
		return band ? band.before - band.now : 0;
	};
	return {
		share,
		pixels: counter.pixels,
		now: counter.area.now,
		before: counter.area.before,
		map: counter.map,
		gaps: counter.gaps,
		shiftAt
	};
}
var FLAT, FLAT_SHARE, CHANGED, ADDED, FAINT, Counter;
var init_pixels = __esmMin((() => {
	init_align();
	init_area();
	init_perceive();
	FLAT = .02;
	FLAT_SHARE = .75;
	CHANGED = 1;
	ADDED = 2;
	FAINT = 3;
	Counter = class {
		area;
		map;
		gaps = [];
		pixels = 0;
		#now;
		#before;
		#limit;
		#flatLimit;
		/** Faint differences a tile of now, and the row of before that each row of now was compared with. */
		#faint;
		#partner;
		constructor(now, before, threshold) {
			this.#now = now;
			this.#before = before;
			this.#limit = limitOf$1(threshold);
			this.#flatLimit = Math.min(limitOf$1(FLAT), this.#limit);
			this.area = {
				now: new Area(now.width, now.height),
				before: new Area(before.width, before.height)
			};
			this.map = new Uint8Array(now.width * now.height);
			this.#faint = new Uint16Array(this.area.now.columns * Math.ceil(now.height / 16));
			this.#partner = new Int32Array(now.height);
		}
		band(band) {
			if (band.same) return;
			const paired = Math.min(band.nowRows, band.beforeRows);
			for (let row = 0; row < paired; row += 1) this.#row(band.now + row, band.before + row);
			this.#only(band.now + paired, band.nowRows - paired, band.before + paired, band.beforeRows - paired);
		}
		/** Rows that only one side has. */
		#only(now, nowRows, before, beforeRows) {
			const { width } = this.#now;
			this.pixels += (nowRows + beforeRows) * width;
			this.area.now.markRows(now, nowRows);
			this.area.before.markRows(before, beforeRows);
			this.map.fill(2, now * width, (now + nowRows) * width);
			if (beforeRows > 0) this.gaps.push(now);
		}
		#row(now, before) {
			const { width } = this.#now;
			const [a, b] = [this.#now.data, this.#before.data];
			const stride = width * 3;
			for (let x = 0, i = now * stride, j = before * stride; x < width; x += 1, i += 3, j += 3) {
				if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) continue;
				const far = distance(a, i, b, j);
				if (far > this.#limit) {
					const shift = before - now;
					if (!smoothsEdge(this.#now, x, now, this.#before, shift) && !smoothsEdge(this.#before, x, before, this.#now, -shift)) this.#mark(x, now, before);
				} else if (far > this.#flatLimit) this.#faintly(x, now, before);
			}
		}
		#mark(x, now, before) {
			this.pixels += 1;
			this.map[now * this.#now.width + x] = 1;
			this.area.now.mark(x, now);
			this.area.before.mark(x, before);
		}
		#faintly(x, now, before) {
			const tile = Math.floor(now / 16) * this.area.now.columns + Math.floor(x / 16);
			this.#faint[tile] = (this.#faint[tile] ?? 0) + 1;
			this.map[now * this.#now.width + x] = FAINT;
			this.#partner[now] = before;
		}
		/** Counts the tiles that are faintly different nearly all over. */
		flats() {
			const { width, height } = this.#now;
			this.#faint.forEach((count, tile) => {
				const [left, top] = [tile % this.area.now.columns * 16, Math.floor(tile / this.area.now.columns) * 16];
				const [right, bottom] = [Math.min(width, left + 16), Math.min(height, top + 16)];
				if (count === 0 || count < (right - left) * (bottom - top) * FLAT_SHARE) return;
				for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (this.map[y * width + x] === FAINT) this.#mark(x, y, this.#partner[y] ?? 0);
			});
		}
	};
}));

// src/suites/visual/compare/diff-picture.ts
/** The picture of now, pale, with what changed in strong colours. */
function diffPicture(now, difference) {
	const { width, height, data } = now;
	const pixels = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < pixels.length; at += 1, from += 3) {
		const kind = difference.map[at];
		const grey = (data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 151 + (data[from + 2] ?? 0) * 28 >> 10;
		pixels[at] = kind === 1 ? RED : kind === 2 ? GREEN + grey : grey;
	}
	for (const gap of difference.gaps) {
		const from = Math.min(height - 1, Math.max(0, gap - 1));
		pixels.fill(GONE, from * width, Math.min(height, from + 3) * width);
	}
	return encodePng(width, height, pixels, palette);
}
var palette, GREEN, RED, GONE;
var init_diff_picture = __esmMin((() => {
	init_encode();
	init_pixels();
	palette = Buffer.from([
		...Array.from({ length: 64 }, (_, at) => [
			150 + at * 1.6,
			150 + at * 1.6,
			150 + at * 1.6
		]),
		...Array.from({ length: 64 }, (_, at) => [
			60 + at * 2.4,
			150 + at * 1.6,
			90 + at * 2.2
		]),
		[
			214,
			0,
			60
		],
		[
			120,
			0,
			200
		]
	].flat());
	GREEN = 64;
	RED = 128;
	GONE = 129;
}));

// src/suites/visual/compare/match.ts
/** 0: cannot be the same element. Higher: more likely. */
function likeness(now, before) {
	if (now.tag !== before.tag || now.name !== before.name) return 0;
	const named = now.name === "" ? 0 : 20;
	const whole = now.hash() === before.hash() ? 10 : 0;
	const text = now.text !== "" && now.text === before.text ? 4 : 0;
	const classes = now.classes === before.classes ? 2 : 0;
	const size = now.box.width === before.box.width && now.box.height === before.box.height ? 1 : 0;
	return 1 + named + whole + text + classes + size;
}
/** `total(i, j)`: the greatest likeness that pairs of `now` from i on and `before` from j on can have in order. */
function totals(now, before) {
	const width = before.length + 1;
	const best = new Float64Array((now.length + 1) * width);
	const total = (i, j) => best[i * width + j] ?? 0;
	for (const [i, a] of [...now.entries()].toReversed()) for (const [j, b] of [...before.entries()].toReversed()) {
		const alike = likeness(a, b);
		best[i * width + j] = Math.max(total(i + 1, j), total(i, j + 1), alike > 0 ? total(i + 1, j + 1) + alike : 0);
	}
	return total;
}
/** The pairing in order with the greatest likeness (Needleman and Wunsch, 1970). */
function align(now, before) {
	const total = totals(now, before);
	const pairs = [];
	let [i, j] = [0, 0];
	for (let [a, b] = [now[0], before[0]]; a && b; [a, b] = [now[i], before[j]]) {
		const alike = likeness(a, b);
		if (alike > 0 && total(i, j) === total(i + 1, j + 1) + alike) {
			pairs.push([a, b]);
			i += 1;
			j += 1;
		} else if (total(i, j) === total(i + 1, j)) i += 1;
		else j += 1;
	}
	return pairs;
}
function pairChildren(now, before) {
	const pairs = [];
	const same = (a, b) => a !== void 0 && b !== void 0 && a.hash() === b.hash();
	let start = 0;
	let [end, endBefore] = [now.length, before.length];
	const take = (a, b) => {
		if (a && b) pairs.push([a, b]);
	};
	while (start < end && start < endBefore && same(now[start], before[start])) {
		take(now[start], before[start]);
		start += 1;
	}
	while (end > start && endBefore > start && same(now[end - 1], before[endBefore - 1])) {
		end -= 1;
		endBefore -= 1;
		take(now[end], before[endBefore]);
	}
	const [rest, restBefore] = [now.slice(start, end), before.slice(start, endBefore)];
	if (rest.length <= LONGEST && restBefore.length <= LONGEST) return [...pairs, ...align(rest, restBefore)];
	return [...pairs, ...rest.flatMap((one, at) => {
		const other = restBefore[at];
		return other && likeness(one, other) > 0 ? [[one, other]] : [];
	})];
}
/** Unmatched elements by a key, where only one of them has it. */
function uniqueBy(leaves, taken, key) {
	const found = /* @__PURE__ */ new Map();
	for (const leaf of leaves) {
		const value = key(leaf);
		if (taken.has(leaf) || value === "") continue;
		found.set(value, found.has(value) ? void 0 : leaf);
	}
	return new Map([...found].flatMap(([value, leaf]) => leaf ? [[value, leaf]] : []));
}
/** Pairs two pages' elements from the root down, then what went to another parent by its name or its whole content. */
function matchTrees(now, before) {
	const toBefore = /* @__PURE__ */ new Map();
	const toNow = /* @__PURE__ */ new Map();
	const pair = (a, b) => {
		if (toBefore.has(a) || toNow.has(b)) return;
		toBefore.set(a, b);
		toNow.set(b, a);
		for (const [child, other] of pairChildren(a.children, b.children)) pair(child, other);
	};
	const [root, rootBefore] = [now[0], before[0]];
	if (root && rootBefore) pair(root, rootBefore);
	for (const key of [(leaf) => leaf.name && `${leaf.tag}#${leaf.name}`, (leaf) => leaf.text || leaf.children.length > 0 ? leaf.hash() : ""]) {
		const others = uniqueBy(before, toNow, key);
		for (const [value, leaf] of uniqueBy(now, toBefore, key)) {
			const other = others.get(value);
			if (other) pair(leaf, other);
		}
	}
	return {
		toBefore,
		toNow
	};
}
var LONGEST;
var init_match = __esmMin((() => {
	LONGEST = 300;
}));

// src/suites/visual/compare/tell.ts
function group(causes) {
	const groups = /* @__PURE__ */ new Map();
	for (const cause of causes) {
		const key = cause.kind === "changed" || cause.kind === "moved" ? `${cause.kind} ${cause.leaf.tag} ${cause.what.map((one) => one.words).join()}` : `${cause.kind} ${cause.leaf.selector}`;
		groups.set(key, [...groups.get(key) ?? [], cause]);
	}
	return [...groups.values()];
}
function sentence(causes) {
	const [first] = causes;
	if (!first) return [];
	const { selector, tag } = first.leaf;
	const rule = `visual/element-${first.kind}`;
	const box = first.now ?? first.before;
	const words = first.what.map((one) => one.words).join(", ");
	const keys = first.what.map((one) => one.key).join(" ");
	const common = {
		rule,
		selector,
		...box && { box }
	};
	if (causes.length === 1) return [{
		...common,
		message: `${selector} ${words}.`,
		identity: `${rule} ${selector}`
	}];
	return [{
		...common,
		message: `${tag} × ${causes.length}: ${words}.`,
		identity: `${rule} ${tag} ${keys}`
	}];
}
/** Causes as sentences, equal ones together; the last one says how many more there are. */
function tell(causes) {
	const all = group(causes).flatMap(sentence);
	if (all.length <= MOST$2) return all;
	const rest = all.length - MOST$2;
	return [...all.slice(0, MOST$2), {
		rule: "visual/element-changed",
		selector: void 0,
		message: `${rest} more ${rest === 1 ? "change" : "changes"} of elements.`,
		identity: "visual/element-changed more"
	}];
}
var MOST$2;
var init_tell = __esmMin((() => {
	MOST$2 = 20;
}));

// src/suites/visual/compare/tree.ts
function lazily(make) {
	let value;
	return () => value ??= make();
}
/** The elements as a tree; undefined when there are none. */
function treeOf(elements) {
	const styles = elements.styles.map((values) => new Map(elements.properties.map((name, at) => [name, values[at] ?? ""])));
	const all = [];
	for (const [selector, parentAt, tag, x, y, width, height, text, style, name, classes, outOfFlow] of elements.rows) {
		const parent = all[parentAt];
		const children = [];
		const leaf = {
			selector,
			tag,
			text,
			name,
			classes,
			outOfFlow,
			parent,
			children,
			box: {
				x,
				y,
				width,
				height
			},
			style: styles[style] ?? /* @__PURE__ */ new Map(),
			hash: lazily(() => `${tag}\n${name}\n${text}\n(${children.map((child) => child.hash()).join(",")})`)
		};
		parent?.children.push(leaf);
		all.push(leaf);
	}
	return all;
}
var init_tree = __esmMin((() => {}));

// src/suites/visual/compare/unexplained.ts
/** Whether a cause shows in the picture at all: what happened under a mask or out of sight does not. */
function inSight(cause, difference) {
	return cause.now !== void 0 && difference.now.touches(cause.now) || cause.before !== void 0 && difference.before.touches(cause.before);
}
function overlap(a, b) {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
function near(a, b, shift) {
	return [
		a.x - b.x,
		a.y + shift - b.y,
		a.width - b.width,
		a.height - b.height
	].every((by) => Math.abs(by) < 1);
}
/** Whether what shows around an island, and what holds it, lies where it lay, so that nothing that moved explains it. */
function undisturbed(island, shift, now, before, matching) {
	const there = {
		...island,
		y: island.y + shift
	};
	const holder = smallestAround(island, now);
	const here = now.filter((leaf) => leaf === holder || shows(leaf) && overlap(leaf.box, island));
	const inPlace = (leaf, other) => leaf !== void 0 && other !== void 0 && near(leaf.box, other.box, shift);
	return holder !== void 0 && here.every((leaf) => inPlace(leaf, matching.toBefore.get(leaf))) && before.filter((leaf) => shows(leaf) && overlap(leaf.box, there)).every((leaf) => inPlace(matching.toNow.get(leaf), leaf));
}
function smallestAround({ x, y, width, height }, leaves) {
	const [middle, centre] = [x + width / 2, y + height / 2];
	return leaves.filter(({ box }) => middle >= box.x && centre >= box.y && middle <= box.x + box.width && centre <= box.y + box.height).toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
}
/** What changed in the picture and is the doing of no element: a canvas, a picture's content, a font. Uses up `difference.now`. */
function unexplained(difference, causes, now, before, matching) {
	for (const cause of causes) if (cause.now) difference.now.clear(cause.now);
	const told = difference.now.islands().filter((box) => undisturbed(box, difference.shiftAt(box.y + box.height / 2), now, before, matching)).slice(0, MOST$1).map((box) => {
		const leaf = smallestAround(box, now);
		const where = leaf?.selector ?? "the page";
		return {
			rule: "visual/pixels-changed",
			selector: leaf?.selector,
			box,
			identity: `visual/pixels-changed ${where}`,
			message: `Pixels of ${where} changed (within ${box.width} × ${box.height} px at ${box.x}, ${box.y}) though the element itself did not.`
		};
	});
	return [...new Map(told.map((one) => [one.identity, one])).values()];
}
var MOST$1, shows;
var init_unexplained = __esmMin((() => {
	MOST$1 = 5;
	shows = (leaf) => leaf.text !== "" || leaf.children.length === 0;
}));

// src/suites/visual/elements.ts
var Elements;
var init_elements = __esmMin((() => {
	init_zod();
	Elements = strictObject({
		version: literal(1),
		/** Share of the distance from black to white. */
		threshold: number(),
		/** Where the page did not look the same twice; what changes there is not the change's doing. */
		unstable: array(Box),
		/** Whether there were more elements than are kept. */
		cut: boolean(),
		properties: array(string()),
		/** Values in the order of `properties`, each combination once. */
		styles: array(array(string())),
		/** See `Row` in page/elements.ts. */
		rows: array(tuple([
			string(),
			int(),
			string(),
			number(),
			number(),
			number(),
			number(),
			string(),
			int(),
			string(),
			string(),
			boolean()
		]))
	});
}));

// src/suites/visual/png/decode.ts
function unreadable$1(why) {
	return new Failure({
		code: "environment/picture-unreadable",
		owner: "environment",
		message: `A picture cannot be compared: ${why}.`,
		next: "Accept the baseline again; its file was damaged or made by another program."
	});
}
function chunks(file) {
	if (!file.subarray(0, 8).equals(SIGNATURE) || file.length < 33) throw unreadable$1("it is no PNG");
	const [depth, kind, , , interlaced] = file.subarray(24, 29);
	if (depth !== 8 || kind !== 2 && kind !== 6 || interlaced !== 0) throw unreadable$1("its colours are not 8 bits of red, green and blue");
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
function nearestOf(left, above, corner) {
	const guess = left + above - corner;
	const [a, b, c] = [
		Math.abs(guess - left),
		Math.abs(guess - above),
		Math.abs(guess - corner)
	];
	return a <= b && a <= c ? left : b <= c ? above : corner;
}
/** Undoes a row's filter in place (PNG specification, section 9). */
function unfilter(kind, row, above, step) {
	if (kind === 0) return;
	for (let at = 0; at < row.length; at += 1) {
		const left = at < step ? 0 : row[at - step] ?? 0;
		const up = above[at] ?? 0;
		const corner = at < step ? 0 : above[at - step] ?? 0;
		const predicted = kind === 1 ? left : kind === 2 ? up : kind === 3 ? left + up >> 1 : nearestOf(left, up, corner);
		row[at] = (row[at] ?? 0) + predicted;
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
		raw = inflateSync(packed, {
			chunkSize: 1 << 20,
			maxOutputLength: (width * channels + 1) * height + 1
		});
	} catch (error) {
		throw unreadable$1(`its data is damaged (${error instanceof Error ? error.message : String(error)})`);
	}
	const stride = width * channels;
	if (raw.length < (stride + 1) * height) throw unreadable$1("its end is missing");
	const data = allFromAbove(raw, stride, height) ? sumDown(raw, stride, height) : unfilterAll(raw, stride, height, channels);
	return {
		width,
		height,
		data: channels === 3 ? data : opaque(data)
	};
}
var SIGNATURE;
var init_decode = __esmMin((() => {
	SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
}));

// src/suites/visual/contrast.ts
var contrast_exports = /* @__PURE__ */ __exportAll({ contrast: () => contrast });
function answer(subject, samples) {
	return {
		measurements: [{
			subject,
			metric: "changed-pixels",
			samples
		}],
		findings: [],
		exhibits: []
	};
}
async function elementsOf(side) {
	const found = exhibit(side, "elements");
	const parsed = found && Elements.safeParse(JSON.parse(Buffer.from(await side.read(found)).toString()));
	if (parsed?.success) return parsed.data;
	throw new Failure({
		code: "environment/elements-unreadable",
		owner: "environment",
		message: `The list of elements taken from ${side.target} is missing or from another version of Tidemark.`,
		next: "Accept the baseline again with this version."
	});
}
/** Changed pixels as a share of all, a picture of them, and the same in sentences about elements. Equal pictures are not even read. */
async function contrast(subject, now, before) {
	const [picture, pictureBefore] = [exhibit(now, "screenshot"), exhibit(before, "screenshot")];
	if (!picture || !pictureBefore) return answer(subject, {
		kind: "absent",
		reason: `there is no picture of ${picture ? "the baseline" : "this run"}`
	});
	if (picture.sha256 === pictureBefore.sha256) return answer(subject, {
		kind: "exact",
		values: [0]
	});
	const [a, b] = [decodePng(await now.read(picture)), decodePng(await before.read(pictureBefore))];
	if (a.width !== b.width) return answer(subject, {
		kind: "absent",
		reason: `the pictures are ${a.width} and ${b.width} px wide`
	});
	const [elements, elementsBefore] = [await elementsOf(now), await elementsOf(before)];
	const difference = comparePixels(a, b, elements.threshold, [...elements.unstable, ...elementsBefore.unstable]);
	const result = answer(subject, {
		kind: "exact",
		values: [difference.share]
	});
	if (difference.pixels === 0) return result;
	const [leaves, leavesBefore] = [treeOf(elements), treeOf(elementsBefore)];
	const matching = matchTrees(leaves, leavesBefore);
	const causes = causesOf(leaves, leavesBefore, matching).filter((cause) => inSight(cause, difference));
	const told = [...tell(causes), ...unexplained(difference, causes, leaves, leavesBefore, matching)];
	return {
		...result,
		findings: told.map(({ selector, ...one }) => ({
			subject,
			severity: "info",
			...one,
			...selector !== void 0 && { selector }
		})),
		exhibits: [{
			subject,
			name: "diff",
			mime: "image/png",
			width: a.width,
			height: a.height,
			body: diffPicture(a, difference)
		}]
	};
}
var exhibit;
var init_contrast = __esmMin((() => {
	init_causes();
	init_diff_picture();
	init_match();
	init_pixels();
	init_tell();
	init_tree();
	init_unexplained();
	init_elements();
	init_decode();
	exhibit = (side, name) => side.exhibits.find((one) => one.name === name);
}));

// src/suites/visual/suite.ts
/** Looks at every page in every viewport: a picture, its elements, and what testers find. */
const visual = {
	id: "visual",
	title: "Visual QA",
	options: Options,
	metrics: [{
		id: "changed-pixels",
		title: "Changed pixels",
		unit: "ratio",
		better: "lower",
		compare: "difference",
		role: "gate",
		contrast: true
	}, {
		id: "page-height",
		title: "Page height",
		unit: "pixels",
		better: "lower",
		compare: "difference",
		role: "watch"
	}],
	recommended: [{
		metric: "changed-pixels",
		max: .001,
		level: "fail"
	}],
	byDefault: true,
	plan,
	async measure(task, bench) {
		const { measure } = await import("./visual.mjs");
		return measure(task, bench);
	},
	async contrast(subject, now, before) {
		const { contrast } = await Promise.resolve().then(() => (init_contrast(), contrast_exports));
		return contrast(subject, now, before);
	}
};

// src/suites/registry.ts
/** Every way of measuring, in the order they run and are shown. Adding one is its folder and its line here. */
const suites = [
	lighthouse,
	visual,
	load$1
];

// src/pipeline/settings.ts
const usual = ["tidemark.yml", "tidemark.yaml"];
async function find(cwd) {
	for (const name of usual) if (await readText(join(cwd, name)) !== void 0) return name;
	throw new Failure({
		code: "config/none",
		owner: "config",
		message: `There is no ${usual[0]} in ${cwd}.`,
		next: "Write one with `tidemark init`, or name yours with --config."
	});
}
function unknownSuites(config, only) {
	const names = config.suites.map((one) => one.name);
	const unknown = only.filter((name) => !names.includes(name));
	if (unknown.length === 0) return void 0;
	return new Failure({
		code: "config/unknown-suite",
		owner: "config",
		message: `${config.file} has no suite ${unknown.map((name) => `"${name}"`).join(", ")}.`,
		next: `Its suites are ${names.join(", ")}.`
	});
}
/** The config with everything laid over it, cut to the suites asked for. */
async function settingsOf(request) {
	const { cwd, env } = request.host;
	const file = request.config ?? await find(cwd);
	const config = await readConfig({
		file: isAbsolute(file) ? relative(cwd, file) || file : file,
		readFile: (path) => readText(resolve(cwd, path)),
		flags: request.flags,
		inputs: request.inputs,
		env,
		suites
	});
	const failure = unknownSuites(config, request.only);
	if (failure) throw failure;
	return request.only.length === 0 ? config : {
		...config,
		suites: config.suites.filter((one) => request.only.includes(one.name))
	};
}
/** Where this config's baseline lies unless a folder is named. */
function baselineFolder(request, config) {
	return resolve(request.host.cwd, request.baseline ?? join(".tidemark", config.key));
}
/** Where this config's reports lie. */
function reportFolder(request, config) {
	return resolve(request.host.cwd, config.report.folder);
}

// src/pipeline/accept.ts
function unusable(folder, message, next) {
	return new Failure({
		code: "baseline/nothing-to-accept",
		owner: "config",
		message: `${message} (${folder}).`,
		next
	});
}
/** Makes the last run's record the baseline. Answers with a sentence that says where it lies. */
async function accept(request) {
	const config = await settingsOf(request);
	const folder = reportFolder(request, config);
	const last = await readRecordFolder(folder);
	if (!last) throw unusable(folder, "There is no run to accept", "Measure first: `tidemark run`.");
	if (!last.record.complete) throw unusable(folder, `The last run is not complete: ${last.record.interrupted ? "it was interrupted" : "some of it could not be measured"}`, "A baseline must be whole: run again until everything is measured, then accept.");
	const store = directoryStore(baselineFolder(request, config));
	const before = await store.load();
	if (before) comparable(last.record.tasks, before.record, before.origin);
	const where = await store.save(last);
	const { commit, startedAt } = last.record;
	return `The run of ${startedAt}${commit ? ` (${commit.sha.slice(0, 7)})` : ""} is now the baseline in ${where}.`;
}

// src/deliver/local.ts
/**
* Writes every document it can into a folder; one that fails is a problem and does not keep the others from being written.
* `copies`: a document's name → one more path it goes to.
*/
async function deliverLocally(folder, documents, copies = {}) {
	const problems = [];
	for (const document of documents) {
		const copy = copies[document.name];
		for (const path of [join(folder, document.name), ...copy === void 0 ? [] : [copy]]) await writeWhole(path, document.text).catch((error) => problems.push(...problemsOf$1(error)));
	}
	return problems;
}

// src/discover/address.ts
/** Ranges a preview never lives in (IANA special-purpose registries, RFC 6890). */
const privateRanges = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
]) privateRanges.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["::", 128],
	["::1", 128],
	["64:ff9b:1::", 48],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8]
]) privateRanges.addSubnet(net, bits, "ipv6");
/** True for loopback, private, link-local, metadata, CGNAT and unique-local addresses; IPv4 inside IPv6 too. */
function isPrivateAddress(address) {
	const family = isIP(address);
	if (family === 4) return privateRanges.check(address, "ipv4");
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return privateRanges.check(mapped, "ipv4");
	return family === 6 && privateRanges.check(address, "ipv6");
}
function unresolved(host) {
	return {
		code: "target/unknown-host",
		owner: "target",
		message: `The host ${host} is not known to the name servers.`,
		next: "Check the address for a misspelling; a preview that was deleted also disappears from the name servers."
	};
}
/** The addresses of a URL's host; a Failure when there are none or one is private and that is not allowed. */
async function checkedAddresses(url, allowPrivate) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const addresses = isIP(host) ? [host] : (await lookup(host, { all: true }).catch(() => [])).map((entry) => entry.address);
	if (addresses.length === 0) throw new Failure(unresolved(host));
	const inside = addresses.find(isPrivateAddress);
	if (inside !== void 0 && !allowPrivate) throw new Failure({
		code: "target/private-address",
		owner: "config",
		message: `The target ${url.host} is at the private address ${inside}, which a config may not point to by itself.`,
		next: "If that server is yours (for example started in this job), allow it with --allow-private or the action input `allow-private: true`."
	});
	return addresses;
}

// src/discover/target.ts
function notAnAddress(text) {
	const withScheme = URL.canParse(`https://${text}`) ? ` Did you mean https://${text}?` : "";
	return new Failure({
		code: "config/target-url",
		owner: "config",
		message: `The target "${text}" is not an http or https address.${withScheme}`,
		next: "Give a full address such as https://my-preview.example.com with --url, the action input `url`, or target.url."
	});
}
/** The origin to measure, without a trailing slash; a path in the address is refused because pages carry the paths. */
async function resolveTarget(text, allowPrivate) {
	if (text === "auto") throw new Failure({
		code: "config/no-target",
		owner: "config",
		message: "There is no address to measure: target.url is `auto`, and no preview deploy is known here.",
		next: "Pass one with --url https://… (or the action input `url`), or write it as target.url."
	});
	if (!URL.canParse(text)) throw notAnAddress(text);
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw notAnAddress(text);
	if (url.username || url.password) throw new Failure({
		code: "config/target-credentials",
		owner: "config",
		message: "The target address carries a user name or password.",
		next: "Send them as a header instead: target.headers: { authorization: \"${{ secrets.AUTH }}\" }."
	});
	if (url.pathname !== "/" || url.search || url.hash) throw new Failure({
		code: "config/target-path",
		owner: "config",
		message: `The target ${text} has a path, but only its origin ${url.origin} is used.`,
		next: `Use ${url.origin} and put the path under pages.`
	});
	await checkedAddresses(url, allowPrivate);
	return url.origin;
}

// src/report/fit.ts
/** Bytes of a text as UTF-8. */
function utf8Bytes(text) {
	let bytes = 0;
	for (const char of text) {
		const point = char.codePointAt(0) ?? 0;
		bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
	}
	return bytes;
}
/** The first of ever shorter texts that keeps to a number of UTF-8 bytes (and so of characters); the last one whatever its size. */
function fitting(most, texts) {
	let text = "";
	for (const make of texts) {
		text = make();
		if (utf8Bytes(text) <= most) return text;
	}
	return text;
}

// src/report/clean.ts
/** Characters that steer rather than say something: controls, bidi, zero-width, tags, lone surrogates, non-characters. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** Text others wrote as one harmless line of at most `longest` code points. */
function clean(text, longest = 300) {
	const line = text.replace(/[\t-\r \u0085\u2028\u2029]+/g, " ").replace(STEERING, "").trim();
	const points = Array.from(line);
	return points.length <= longest ? line : `${points.slice(0, longest - 1).join("")}…`;
}
/** The same for text of several lines, at most `most` of them. */
function cleanLines(text, most = 40) {
	const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
	const kept = lines.slice(0, most).map((line) => clean(line.replaceAll("	", "  "), 500));
	return lines.length > most ? [...kept, `… ${lines.length - most} more lines`] : kept;
}
/** An absolute http(s) address without user information, percent-encoded; undefined when it is none. */
function webAddress(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return void 0;
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") return void 0;
	return url.href.replace(/[()<>[\]"'`|\\*_~\s]/g, (char) => `%${char.codePointAt(0)?.toString(16).toUpperCase().padStart(2, "0") ?? ""}`);
}

// src/report/markdown.ts
/** Text others wrote, as a code span that nothing in it can end or leave a table cell from. */
function code(text, longest = 200) {
	const inner = clean(text, longest).replaceAll("|", "¦").replaceAll("<!--", "<!- -");
	if (inner === "") return "–";
	const longestRun = Math.max(0, ...Array.from(inner.matchAll(/`+/g), (run) => run[0].length));
	const fence = "`".repeat(longestRun + 1);
	const space = inner.startsWith("`") || inner.endsWith("`") ? " " : "";
	return fence + space + inner + space + fence;
}
/** Letters, digits and quiet punctuation: nothing that Markdown, mentions, references, emoji codes or autolinks could seize. */
const QUIET = /^[(“"'‘]*[\p{L}\p{N}€£¥()+−±×%∞→≤≥–—…·/'’-]*(?:[.,][\p{L}\p{N}%]+)*[)”"'’.,;:?!…]*$/u;
/** Bare addresses, issue references, commit hashes, and names with dots or slashes, wherever in a word. */
const RISKY = /www\.|(?<!\p{L})gh-\d|(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])|\p{L}\.\p{L}|\p{L}\/\p{L}|^\//iu;
/** What would open a list or a line where a sentence begins. */
const OPENING = /^(?:\d+[.)]|[-+=–—]+)$/;
function harmless$1(word, first) {
	return QUIET.test(word) && !RISKY.test(word) && !(first && OPENING.test(word));
}
/** Between the parts of a CSS selector; the words beside it belong to it. */
const COMBINATOR = /^[>~]$/;
/** Code for what is risky; a mark that ends a sentence or clause stays outside. */
function coded(risky) {
	const [, inner = "", mark = "", gap = ""] = /^(.*?)([.,;:]?)([ \u00a0\u202f]*)$/u.exec(risky) ?? [];
	return (inner === "" ? code(mark) : code(inner) + mark) + gap;
}
function quietly(text) {
	const tokens = text.split(/([ \u00a0\u202f]+)/);
	const beside = (at) => COMBINATOR.test(tokens[at - 2] ?? "") || COMBINATOR.test(tokens[at + 2] ?? "");
	let line = "";
	let risky = "";
	for (const [at, token] of tokens.entries()) if (at % 2 === 1 ? risky !== "" : token !== "" && (beside(at) || !harmless$1(token, `${line}${risky}`.trim() === ""))) risky += token;
	else {
		line += (risky === "" ? "" : coded(risky)) + token;
		risky = "";
	}
	return risky === "" ? line : line + coded(risky);
}
/** A sentence that may hold what others wrote: quiet words as they are, everything else and what stands in backticks as code. */
function prose(text, longest = 400) {
	return clean(text, longest).split(/`([^`]+)`/).map((part, at) => at % 2 === 1 ? code(part) : quietly(part)).reduce((line, piece) => line + (line.endsWith("`") && piece.startsWith("`") ? " " : "") + piece, "").trim();
}
/** A link under our own label; only the label where the address is not plain http(s). */
function link(label, address) {
	const safe = address === void 0 ? void 0 : webAddress(address);
	return safe === void 0 ? label : `[${label}](${safe})`;
}
/** A GFM table. Cells are Markdown already; `right` columns are numbers. */
function table$1(head, right, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = `|${head.map((_, at) => right.includes(at) ? "--:" : "---").join("|")}|`;
	return [
		line(head),
		rule,
		...rows.map(line)
	].join("\n");
}

// src/report/format.ts
/** Keeps a number and its unit on one line. */
const NBSP = "\xA0";
/** Between groups of three digits. */
const THIN = " ";
const MINUS = "−";
function grouped(digits) {
	const [whole = "", fraction] = digits.split(".");
	const groups = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole;
	return fraction === void 0 ? groups : `${groups}.${fraction}`;
}
/** Decimals for about three significant digits, at most four. */
function decimalsFor(size) {
	if (size >= 100 || size === 0) return 0;
	if (size >= 10) return 1;
	if (size >= .1) return 2;
	return Math.min(4, 1 - Math.floor(Math.log10(size)));
}
function fixed(size, decimals, trim = false) {
	const text = size.toFixed(Math.min(10, Math.max(0, decimals)));
	return grouped(trim && text.includes(".") ? text.replace(/\.?0+$/, "") : text);
}
function time(ms, more) {
	if (ms >= 1e3) return `${fixed(ms / 1e3, (ms >= 1e5 ? 0 : ms >= 1e4 ? 1 : 2) + more, true)}${NBSP}s`;
	return `${fixed(ms, (ms > 0 && ms < 10 ? 1 : 0) + more, true)}${NBSP}ms`;
}
function size(bytes, more) {
	if (bytes >= 1e6) return `${fixed(bytes / 1e6, 2 + more, true)}${NBSP}MB`;
	if (bytes >= 1e3) return `${fixed(bytes / 1e3, 1 + more, true)}${NBSP}kB`;
	return `${fixed(bytes, more, true)}${NBSP}B`;
}
const formats = {
	ms: time,
	bytes: size,
	count: (value, more) => fixed(value, Number.isInteger(value) ? 0 : 1 + more, true),
	ratio: (value, more) => `${fixed(value * 100, (value >= .01 ? value >= 1 ? 0 : 1 : decimalsFor(value * 100)) + more, true)}${NBSP}%`,
	score: (value, more) => fixed(value * 100, more, true),
	"per-second": (value, more) => `${fixed(value, (value < 100 ? 1 : 0) + more, true)}/s`,
	pixels: (value, more) => `${fixed(value, more, true)}${NBSP}px`,
	unitless: (value, more) => fixed(value, decimalsFor(value) + more, true)
};
/** A value in its unit's own spelling: `2.41 s`, `312.5 kB`, `3.1 %`, `92`. `more` adds decimals. */
function amount(value, unit, more = 0) {
	if (!Number.isFinite(value)) return value > 0 ? "∞" : `${MINUS}∞`;
	const text = formats[unit](Math.abs(value), more);
	return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}
/** Two values written finely enough that different values never look equal. */
function apart(a, b, unit) {
	for (let more = 0; more < 5; more += 1) {
		const texts = [amount(a, unit, more), amount(b, unit, more)];
		if (a === b || texts[0] !== texts[1]) return texts;
	}
	return [String(a), String(b)];
}
/** A signed share: `+10.1 %`, `−3 %`, `×12` when it is more than tenfold. */
function signedShare(share) {
	if (share >= 9) return `×${fixed(share + 1, share < 99 ? 1 : 0, true)}`;
	const text = amount(Math.abs(share), "ratio");
	return share < 0 ? MINUS + text : `+${text}`;
}
function points(change) {
	const text = fixed(Math.abs(change) * 100, decimalsFor(Math.abs(change) * 100), true);
	return `${text}${NBSP}${text === "1" ? "point" : "points"}`;
}
/** A signed change in its unit; shares and scores change by points. */
function signedAmount(change, unit) {
	const text = unit === "ratio" || unit === "score" ? points(change) : amount(Math.abs(change), unit);
	return (change < 0 ? MINUS : "+") + text;
}
/** How a value moved: `+31.6 kB (+10.1 %)`, `−3 points`, `no change`. */
function difference(now, before, unit) {
	const change = now - before;
	if (change === 0) return "no change";
	const absolute = signedAmount(change, unit);
	if (before === 0 || unit === "ratio" || unit === "score") return absolute;
	return `${absolute} (${signedShare(change / Math.abs(before))})`;
}
/** `1 check`, `14 checks`, `12 000 requests`. */
function counted(n, one, many = `${one}s`) {
	return `${grouped(String(n))} ${n === 1 ? one : many}`;
}
/** `12:03 UTC` of an ISO date and time in UTC. */
function clock(iso) {
	return `${iso.slice(11, 16)} UTC`;
}
/** `2026-11-20 12:03 UTC` of an ISO date and time in UTC. */
function moment(iso) {
	return `${iso.slice(0, 10)} ${clock(iso)}`;
}

// src/report/view/headline.ts
const tones$2 = {
	fail: "failed",
	warn: "warned",
	pass: "passed",
	inconclusive: "undecided",
	new: "first"
};
/** The sign in front of a headline; never alone. */
const signs = {
	failed: "❌",
	warned: "⚠️",
	passed: "✅",
	undecided: "⚪",
	first: "🆕"
};
/** A run that was interrupted or could not measure everything never reads as a plain pass. */
function tone(report) {
	const own = tones$2[report.verdict.status];
	return (report.run.interrupted || !report.run.complete) && own !== "failed" ? "undecided" : own;
}
function totalOf({ counts }) {
	return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
function failures(verdict, total) {
	const grave = verdict.checks.filter((check) => check.level === "fail" && check.kind !== "watch");
	const failed = grave.filter((check) => check.status === "fail").length;
	const absent = grave.filter((check) => check.status === "absent").length;
	if (failed === 0 && absent === 0) return `${verdict.counts.inconclusive} of ${total} inconclusive, which fails here`;
	const missing = absent > 0 ? `${failed === 0 ? `${absent} of ${total}` : absent} could not be measured` : "";
	return [failed > 0 ? `${failed} of ${total} failed` : "", missing].filter(Boolean).join(", ");
}
function wordsOf$1(report) {
	const { verdict } = report;
	const { counts } = verdict;
	const sum = totalOf(verdict);
	const total = counted(sum, "check");
	const warnings = counts.warn + verdict.checks.filter((check) => check.status === "absent" && check.level === "warn").length;
	switch (verdict.status) {
		case "fail": return failures(verdict, total);
		case "warn": return `passed with ${counted(warnings, "warning")} (${total})`;
		case "pass": return counts.pass === sum ? sum === 1 ? "the only check passed" : `all ${total} passed` : `passed, ${counts.pass} of ${total}`;
		case "inconclusive": return sum === 0 ? "nothing was measured" : `nothing could be decided (${total})`;
		case "new": return counts.pass > 0 ? `first run, no baseline yet: ${counts.pass} of ${total} passed` : "first run, no baseline yet";
	}
}
/** One line that answers "is it good?": `2 of 14 checks failed`. */
function headline(report) {
	const done = report.run.tasks.filter((task) => task.status === "done").length;
	const of = counted(report.run.tasks.length, "task");
	if (report.run.interrupted) return `interrupted after ${done} of ${of}: ${wordsOf$1(report)}`;
	if (!report.run.complete && report.verdict.status !== "fail") return `incomplete, ${done} of ${of} measured: ${wordsOf$1(report)}`;
	return wordsOf$1(report);
}
/** The counts that are not zero, in words: `2 failed`, `12 passed`, `1 improved`. */
function countsLine({ verdict }, improved) {
	const { counts } = verdict;
	return [
		[counts.fail, "failed"],
		[counts.absent, "not measured"],
		[counts.warn, "warned"],
		[counts.inconclusive, "undecided"],
		[counts.new, "new"],
		[counts.pass, "passed"],
		[improved, "improved"]
	].filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
}

// src/report/markdown-parts.ts
const marks$1 = {
	failed: "❌ failed",
	missing: "❌ not measured",
	warned: "⚠️ warned",
	undecided: "⚪ undecided",
	new: "🆕 new",
	passed: "✅ passed",
	watched: "shown only"
};
/** `### ❌ Tidemark: 2 of 14 checks failed`. */
function title(view, level = "###") {
	return `${level} ${signs[view.tone]} Tidemark: ${view.headline}`;
}
/** Why something could not be measured, with the next step. */
function problemList(view, most) {
	const lines = view.problems.slice(0, most).map(({ where, message, next }) => `- ${where === void 0 ? "" : `${code(where)}: `}${prose(message)} **Next:** ${prose(next)}`);
	const more = view.problems.length > most ? [`- … and ${view.problems.length - most} more`] : [];
	return lines.length === 0 ? "" : [
		"**Could not be measured**",
		"",
		...lines,
		...more
	].join("\n");
}
function nowCell(row) {
	const strong = row.mark === "failed" || row.mark === "missing" ? `**${row.now}**` : row.now;
	return row.change === "" || row.change === "no change" ? strong : `${strong} ${row.change}`;
}
/** Changed rows: check, base, this run, limit. */
function changedTable(rows, most) {
	if (rows.length === 0) return "";
	const cells = rows.slice(0, most).map((row) => [
		`${code(row.subject, 80)} ${prose(row.what, 60)}`,
		row.before,
		nowCell(row),
		row.limit
	]);
	const text = table$1([
		"Check",
		"Base",
		"This run",
		"Limit"
	], [1, 2], cells);
	return rows.length > most ? `${text}\n\n… and ${counted(rows.length - most, "more row", "more rows")}, see the report.` : text;
}
/** Every given row with its result in words: result, check, base → now, limit. */
function resultTable(rows) {
	const cells = rows.map((row) => [
		marks$1[row.mark],
		`${code(row.subject, 80)} ${prose(row.what, 60)}`,
		row.before === "–" ? row.now : `${row.before} → ${row.now}${row.change === "" || row.change === "no change" ? "" : ` ${row.change}`}`,
		row.limit
	]);
	return table$1([
		"Result",
		"Check",
		"Base → now",
		"Limit"
	], [2], cells);
}
/** Checks that were measured and decide nothing, one line a reason. */
function undecidedList(view, most) {
	const rows = view.explained.filter((row) => row.mark === "undecided");
	const lines = rows.slice(0, most).map((row) => `- ${code(row.subject, 80)} ${prose(row.what, 60)}: ${prose(row.why, 300)}`);
	const more = rows.length > most ? [`- … and ${rows.length - most} more`] : [];
	return lines.length === 0 ? "" : [
		"**Could not be decided**",
		"",
		...lines,
		...more
	].join("\n");
}
function findingItem({ finding, subjects, seen }) {
	const shown = subjects.slice(0, 4).map((label) => code(label, 80)).join(", ") + (subjects.length > 4 ? ` and ${subjects.length - 4} more` : "");
	const where = [
		finding.selector !== void 0 && !finding.message.includes(finding.selector) && `at ${code(finding.selector ?? "", 120)}`,
		finding.url && `(${code(finding.url, 160)})`,
		seen
	].filter(Boolean).join(" ");
	const why = finding.because === void 0 ? "" : `, because: ${prose(finding.because, 200)}`;
	return `- ${shown} · ${finding.severity} ${code(finding.rule, 80)}: ${prose(finding.message)}${where === "" ? "" : ` ${where}`}${why}`;
}
/** One group of findings as a list under a bold title. */
function findingList(group, most) {
	const lines = group.lines.slice(0, most).map(findingItem);
	const more = group.lines.length > most ? [`- … and ${group.lines.length - most} more`] : [];
	return [
		`**${group.title}** (${group.lines.length})`,
		"",
		...lines,
		...more
	].join("\n");
}
/** A part that opens on a click; Markdown inside needs the blank lines. */
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function improvedWords(view) {
	const [first] = view.improved;
	return first ? ` (${code(first.subject, 60)} ${prose(first.what, 60)} ${first.change})` : "";
}
/** `12 passed · 1 improved (…) · [Full report](…)`. */
function countsAndLinks(view, { links }) {
	const counts = view.counts.map((text) => text.endsWith("improved") ? text + improvedWords(view) : text);
	const own = [links.report && link("Full report", links.report), links.run && link("Run", links.run)].filter(Boolean);
	return [...counts, ...own].join(" · ");
}
/** Commits, number of runs and time, in small print. */
function footer(report) {
	const { run, baseline } = report;
	const sha = run.commit ? code(run.commit.sha.slice(0, 7)) : "this run";
	const base = baseline.found ? ` against ${baseline.run.commit ? code(baseline.run.commit.sha.slice(0, 7)) : "the baseline"} (${prose(baseline.origin, 120)})` : ", no baseline yet";
	const runs = [...new Set(run.tasks.filter((task) => task.status === "done").map((task) => task.runs))].toSorted((a, b) => a - b);
	return `<sub>${sha}${base}${runs.length === 0 ? "" : ` · ${runs.length === 1 ? counted(runs[0] ?? 0, "run") : `${runs[0] ?? 0}–${runs.at(-1) ?? 0} runs`} each`} · updated ${clock(run.finishedAt)}</sub>`;
}

// src/report/view/findings.ts
const titles = {
	failing: "Findings that fail",
	new: "New findings",
	changes: "What changed",
	unknown: "Findings, without a baseline to compare with",
	fixed: "Fixed",
	still: "Already there before",
	ignored: "Ignored by the config"
};
const order$1 = [
	"failing",
	"new",
	"changes",
	"unknown",
	"fixed",
	"still",
	"ignored"
];
const gravity = {
	error: 0,
	warning: 1,
	info: 2
};
function groupOf(finding) {
	if (finding.failing) return "failing";
	return finding.state === "new" && finding.severity === "info" ? "changes" : finding.state;
}
function labelOf(finding, report) {
	return report.run.suites.find((one) => one.name === finding.suite)?.subjects.find((one) => one.id === finding.subject)?.label ?? finding.subject;
}
function seenOf({ seen }) {
	return seen && seen.runs < seen.of ? `in ${seen.runs} of ${seen.of} runs` : "";
}
function linesOf(findings, report) {
	return [...Map.groupBy(findings, (one) => JSON.stringify([
		one.suite,
		one.rule,
		one.message,
		one.selector,
		one.severity,
		one.because
	])).values()].flatMap(([finding, ...more]) => {
		if (!finding) return [];
		return [{
			finding,
			subjects: [...new Set([finding, ...more].map((one) => labelOf(one, report)))],
			seen: seenOf(finding)
		}];
	}).toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);
}
/** Findings in the groups that have any, the failing ones first. */
function findingsOf(report) {
	const grouped = Map.groupBy(report.verdict.findings, groupOf);
	return order$1.flatMap((id) => {
		const findings = grouped.get(id);
		return findings ? [{
			id,
			title: titles[id],
			lines: linesOf(findings, report)
		}] : [];
	});
}

// src/report/view/problems.ts
function whereOf(problem, report) {
	if (problem.place) return `${problem.place.file}:${problem.place.line}`;
	const suite = report.run.suites.find((one) => one.name === problem.suite);
	const label = suite?.subjects.find((one) => one.id === problem.subject)?.label ?? problem.subject;
	const where = [suite?.title ?? problem.suite, label].filter(Boolean).join(", ");
	return where === "" ? void 0 : where;
}
/** Every problem once, in the order they arose. */
function problemsOf$2(report) {
	const lines = [...report.problems, ...report.run.problems].map((problem) => ({
		where: whereOf(problem, report),
		message: problem.message,
		next: problem.next,
		owner: problem.owner
	}));
	return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

// src/report/view/limit.ts
function allowed(check, metric) {
	const { limit } = check;
	if (!limit || !check.metric) return "";
	if (limit.value === 0) return "no worsening";
	const sign = check.metric.better === "lower" ? 1 : -1;
	return metric?.compare === "difference" ? signedAmount(sign * limit.value, check.metric.unit) : signedShare(sign * limit.value);
}
/** The limit's own text: `2.5 s`, `+5 %`; empty without one. */
function limitValue(check, metric) {
	const { limit, now } = check;
	if (!limit || !check.metric) return "";
	if (limit.type === "regress") return allowed(check, metric);
	return now === void 0 ? amount(limit.value, check.metric.unit) : apart(limit.value, now, check.metric.unit)[0];
}
/** Where the limit was written: `tidemark.yml:12`, `recommended`. */
function limitOrigin({ limit }) {
	if (!limit) return "";
	if (limit.place) return `\`${limit.place.file}:${limit.place.line}\``;
	return limit.source === "recommended" ? "recommended budget" : "your budget";
}

// src/report/view/sentence.ts
const reasons = {
	"within-limit": ({ value, limit, origin }) => `${value}, within the limit of ${limit} (${origin})`,
	"over-limit": ({ value, limit, origin }) => `${value} is over the limit of ${limit} (${origin}); it passes at ${limit} or less`,
	"under-limit": ({ value, limit, origin }) => `${value} is under the limit of ${limit} (${origin}); it passes at ${limit} or more`,
	unchanged: ({ value }) => `${value}, the same as before`,
	"changed-within-budget": ({ move, limit, origin }) => `${move}, within the allowed ${limit} (${origin})`,
	"changed-over-budget": ({ move, limit, origin }) => `${move}, more than the allowed ${limit} (${origin})`,
	"below-floor": ({ move }) => `${move}: too little to be a change of the page; headers alone vary by that much`,
	improved: ({ move }) => `${move}: better than before`,
	"no-baseline": ({ value, baseline }) => `${value}there is no baseline to compare with yet. ${baseline}`,
	"new-subject": ({ value }) => `${value}new here: the baseline does not have it; it is compared from the next baseline on`,
	"options-changed": ({ value }) => `${value}measured with other options than the baseline, so the two are not compared; the next baseline will be`,
	"not-in-baseline": ({ value, note }) => `${value}the baseline has no value for it${note === "" ? "" : `: ${note}`}`,
	"time-needs-pairs": ({ move }) => `${move}; times against a stored baseline are informational; live pairs decide`,
	"not-exact": ({ move }) => `${move}; it differed between runs of the same build, so one baseline cannot decide; an absolute limit can`,
	unmeasured: ({ note }) => `could not be measured${note === "" ? "" : `: ${note}`}; a number nobody took never passes`,
	untrusted: ({ note }) => `measured, but not trusted${note === "" ? "" : `: ${note}`}; run it again on a quieter machine`,
	watched: ({ move }) => `${move}; no budget, shown only`,
	"subject-removed": () => "the baseline has it and this run does not; accept a new baseline if it was removed on purpose",
	"no-new-findings": () => "nothing found that fails",
	"new-findings": ({ count }) => `${count}, listed below; fix, or ignore with a reason under \`findings\``
};
function basisOf({ basis, noise }) {
	if (!basis) return "";
	const spread = noise !== void 0 && noise >= .001 ? `, noise ±${amount(noise, "ratio")} a run` : "";
	switch (basis.kind) {
		case "replicates": return basis.n === 1 ? "one run" : `median of ${counted(basis.n, "run")}${spread}`;
		case "histogram": return `over all requests${spread}`;
		case "proportion": return `of ${counted(basis.n, "trial")}`;
		case "exact": return basis.n === 1 ? "exact" : `exact, ${counted(basis.n, "run")} alike`;
		case "contrast": return "against the baseline";
	}
}
const beside = (basis) => basis === "" ? "" : ` (${basis})`;
function valueOf(check) {
	if (!check.metric || check.now === void 0) return "";
	const against = check.limit && check.limit.type !== "regress" ? check.limit.value : check.now;
	return apart(check.now, against, check.metric.unit)[0] + beside(basisOf(check));
}
function moveOf(check) {
	if (!check.metric || check.now === void 0 || check.before === void 0) return valueOf(check);
	const { unit } = check.metric;
	const [now, before] = apart(check.now, check.before, unit);
	return `${before} → ${now}: ${difference(check.now, check.before, unit)}${beside(basisOf(check))}`;
}
function wordsOf(check, metric, report) {
	const value = valueOf(check);
	return {
		value: check.status === "new" && value !== "" ? `${value}; ` : value,
		move: moveOf(check),
		limit: limitValue(check, metric),
		origin: limitOrigin(check),
		note: (check.note ?? "").replace(/\.$/, ""),
		count: counted(check.now ?? 0, "failing finding"),
		baseline: report.baseline.found ? "" : report.baseline.reason
	};
}
function movedBy(check) {
	const { kind, metric, now, before } = check;
	if (kind !== "limit" || !metric || now === void 0 || before === void 0) return "";
	return `; before: ${amount(before, metric.unit)}, ${difference(now, before, metric.unit)}`;
}
/** Why a check has its status, ready to follow `/pricing on mobile, LCP: `; `sentence` also tells the base where `why` leaves it to the cells. */
function sentencesOf(check, metric, report) {
	const text = reasons[check.reason](wordsOf(check, metric, report)).trim().replace(/\.$/, "");
	const extra = check.note !== void 0 && !text.includes(check.note.replace(/\.$/, "")) ? ` (${check.note})` : "";
	return {
		why: text + extra,
		sentence: text + movedBy(check) + extra
	};
}

// src/report/view/row.ts
const NONE = "–";
function markOf(check) {
	if (check.kind === "watch") return "watched";
	return {
		fail: "failed",
		absent: check.level === "fail" ? "missing" : "warned",
		warn: "warned",
		inconclusive: "undecided",
		new: "new",
		pass: "passed"
	}[check.status];
}
/** A share below which a noisy number's move is not worth a row where the metric names no margin. */
const MARGIN = .05;
/** Whether a change of a noisy number is large enough for a row. */
function notable(worse, before, metric) {
	return (metric?.compare === "difference" ? Math.abs(worse) : Math.abs(worse) / Math.max(Math.abs(before), Number.EPSILON)) >= (metric?.margin ?? MARGIN) && Math.abs(worse) >= (metric?.floor ?? 0);
}
function movedOf(check, metric) {
	const { now, before } = check;
	if (now === void 0 || before === void 0 || now === before || !check.metric) return "no";
	const worse = check.metric.better === "lower" ? now - before : before - now;
	if (check.basis?.kind !== "exact" && !notable(worse, before, metric)) return "no";
	return worse > 0 ? "worse" : "better";
}
function whatOf(check) {
	if (check.metric) return check.metric.title;
	return check.kind === "findings" ? "Findings" : "Measurement";
}
function cells(check) {
	const { metric, now, before } = check;
	if (check.kind === "findings") return {
		before: NONE,
		now: now === void 0 ? "none new" : counted(now, "finding"),
		change: ""
	};
	if (!metric || now === void 0) return {
		before: metric && before !== void 0 ? amount(before, metric.unit) : NONE,
		now: check.status === "new" ? NONE : "not measured",
		change: ""
	};
	if (before === void 0) {
		const against = check.limit && check.limit.type !== "regress" ? check.limit.value : now;
		return {
			before: NONE,
			now: apart(now, against, metric.unit)[0],
			change: ""
		};
	}
	const [nowText, beforeText] = apart(now, before, metric.unit);
	return {
		before: beforeText,
		now: nowText,
		change: difference(now, before, metric.unit)
	};
}
const stands = {
	failed: "over",
	warned: "over",
	passed: "within",
	undecided: "undecided at",
	new: "not yet:",
	missing: "required",
	watched: ""
};
function limitOf(check, mark, metric) {
	if (check.kind === "findings") return mark === "failed" ? "must be none" : "none";
	if (check.kind === "subject") return mark === "missing" ? "required" : "in the baseline";
	const value = limitValue(check, metric);
	if (value === "") return "no budget";
	if (check.reason === "unmeasured") return `unanswered: ${value}`;
	return `${check.limit?.type === "min" && stands[mark] === "over" ? "under" : stands[mark]} ${value}${mark === "warned" ? " (warns only)" : ""}`;
}
/** The row of a check. */
function rowOf(check, report) {
	const suite = report.run.suites.find((one) => one.name === check.suite);
	const metric = suite?.metrics.find((one) => one.id === check.metric?.id);
	const mark = markOf(check);
	return {
		id: check.id,
		mark,
		suite: check.suite,
		suiteTitle: suite?.title ?? check.suite,
		subjectId: check.subject,
		subject: check.subjectLabel,
		what: whatOf(check),
		...cells(check),
		limit: limitOf(check, mark, metric),
		moved: movedOf(check, metric),
		...sentencesOf(check, metric, report),
		check
	};
}

// src/report/view/shots.ts
const isPicture = (exhibit) => exhibit.mime.startsWith("image/");
function stateOf(before, now) {
	if (!before) return "new";
	if (!now) return "gone";
	return before.sha256 === now.sha256 ? "same" : "changed";
}
const rank$1 = {
	changed: 0,
	gone: 1,
	new: 2,
	same: 3
};
/** Pictures of every subject, the changed ones first. A contrast's first picture belongs to the subject's first. */
function shotsOf(report) {
	return report.run.suites.flatMap((suite) => suite.subjects.flatMap((subject) => {
		const mine = (one) => one.suite === suite.name && one.subject === subject.id;
		const compared = report.comparison.find(mine);
		const now = report.run.exhibits.filter((one) => mine(one) && isPicture(one));
		const before = (compared?.before ?? []).filter(isPicture);
		const diffs = (compared?.contrast ?? []).filter(isPicture);
		return [...new Set([...now, ...before].map((one) => one.name))].map((name, at) => {
			const [was, is] = [before.find((one) => one.name === name), now.find((one) => one.name === name)];
			const diff = diffs.find((one) => one.name === `${name}-diff`) ?? (at === 0 ? diffs[0] : void 0);
			return {
				suite: suite.name,
				subjectId: subject.id,
				subject: subject.label,
				name,
				before: was,
				now: is,
				diff,
				state: stateOf(was, is)
			};
		});
	})).toSorted((a, b) => rank$1[a.state] - rank$1[b.state]);
}

// src/report/view/view.ts
function notesOf$1(report) {
	const label = (suite, subject) => report.run.suites.find((one) => one.name === suite)?.subjects.find((one) => one.id === subject)?.label ?? subject;
	const told = report.run.notes.map((note) => [label(note.suite, note.subject) ?? note.suite, note.text].filter(Boolean).join(": "));
	const warnings = report.verdict.warnings.map(({ text, place }) => place ? `${text} (\`${place.file}:${place.line}\`)` : text);
	return [.../* @__PURE__ */ new Set([
		...warnings,
		...report.notes,
		...told
	])];
}
function comparisonOf({ baseline }) {
	if (!baseline.found) return baseline.reason;
	const commit = baseline.run.commit ? ` of commit \`${baseline.run.commit.sha.slice(0, 7)}\`` : "";
	const machine = baseline.sameEnvironment ? "" : " It was measured on another machine or with other tools: times say little, and looks may differ.";
	return `Compared with ${baseline.origin}${commit}.${machine}`;
}
/** Of rows about the same number (a limit and a regression) only the first. */
function distinct(rows) {
	return [...new Map(rows.toReversed().map((row) => [[
		row.suite,
		row.subjectId,
		row.what
	].join("\n"), row])).values()].toReversed();
}
const isBad = (row) => row.mark === "failed" || row.mark === "missing" || row.mark === "warned";
function needsReason(row) {
	return isBad(row) || row.mark === "undecided" && row.check.reason !== "time-needs-pairs";
}
/** Every row that failed or warned, then numbers that moved for the worse without failing. */
function changedOf(rows) {
	const bad = rows.filter(isBad);
	return [...bad, ...distinct([...bad, ...rows.filter((row) => row.moved === "worse")]).filter((row) => !bad.includes(row))];
}
const judged$1 = (check) => check.kind !== "watch";
/** The view of a report: a pure function of it. */
function viewOf(report) {
	const { verdict } = report;
	const rows = verdict.checks.filter(judged$1).map((check) => rowOf(check, report));
	const watched = verdict.checks.filter((check) => !judged$1(check)).map((check) => rowOf(check, report));
	const improved = distinct(rows.filter((row) => row.moved === "better" && row.mark === "passed"));
	return {
		tone: tone(report),
		headline: headline(report),
		counts: countsLine(report, improved.length),
		problems: problemsOf$2(report),
		rows,
		changed: changedOf(rows),
		explained: rows.filter(needsReason),
		improved,
		watched,
		findings: findingsOf(report),
		shots: shotsOf(report),
		comparison: comparisonOf(report),
		notes: notesOf$1(report)
	};
}

// src/report/comment/marker.ts
const plain$1 = (text, longest) => text.replace(/[^A-Za-z0-9._-]/g, "-").replace(/-{2,}/g, "-").slice(0, longest);
/** How a sticky comment of a config begins; found again by it. */
function markerStart(key) {
	return `<!-- tidemark:${plain$1(key, 60)} `;
}
/** `<!-- tidemark:web run=214.1 sha=abcdef012345 -->`: an HTML comment nobody sees. */
function marker(report) {
	const sha = report.run.commit ? ` sha=${plain$1(report.run.commit.sha, 12)}` : "";
	return `${markerStart(report.key)}run=${plain$1(report.run.id, 60)}${sha} -->`;
}

// src/report/comment/comment.ts
/** GitHub takes 65,536 characters; other text may be put around ours. */
const MOST_BYTES$2 = 6e4;
const sizes = [
	{
		rows: 60,
		findings: 12,
		problems: 12,
		all: "every"
	},
	{
		rows: 60,
		findings: 12,
		problems: 12,
		all: "not passed"
	},
	{
		rows: 60,
		findings: 12,
		problems: 12,
		all: "none"
	},
	{
		rows: 30,
		findings: 6,
		problems: 6,
		all: "none"
	},
	{
		rows: 10,
		findings: 3,
		problems: 3,
		all: "none"
	},
	{
		rows: 3,
		findings: 1,
		problems: 1,
		all: "none"
	}
];
/** Groups worth a reader's time before a click. */
const open = /* @__PURE__ */ new Set([
	"failing",
	"new",
	"changes"
]);
function allChecks(view, all) {
	if (all === "none" || view.rows.length === 0) return "";
	const rows = all === "every" ? view.rows : view.rows.filter((row) => row.mark !== "passed");
	const name = all === "every" ? `All ${view.rows.length} checks` : `${rows.length} checks that did not pass (of ${view.rows.length})`;
	return rows.length === 0 ? "" : details(name, resultTable(rows));
}
function body$1(report, view, size) {
	const groups = view.findings.filter((group) => open.has(group.id)).map((group) => findingList(group, size.findings));
	const first = report.baseline.found ? "" : prose(report.baseline.reason);
	return `${[
		`${marker(report)}\n${title(view)}`,
		problemList(view, size.problems),
		changedTable(view.changed, size.rows),
		...groups,
		undecidedList(view, size.problems),
		first,
		countsAndLinks(view, report),
		size === sizes[0] || size.all === "every" ? "" : "Not everything fits here: see the report.",
		allChecks(view, size.all),
		footer(report)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** The sticky comment of a pull request: verdict, what changed, and the rest behind a click. */
const comment = {
	id: "comment",
	files: ["comment.md"],
	render(report) {
		const view = viewOf(report);
		return [{
			name: "comment.md",
			mime: "text/markdown",
			text: fitting(MOST_BYTES$2, sizes.map((size) => () => body$1(report, view, size)))
		}];
	}
};

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers$1();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	var VERSION = "4.7.10";
	exports.VERSION = VERSION;
	var COMPILER_REVISION = 8;
	exports.COMPILER_REVISION = COMPILER_REVISION;
	var LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
	var REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	exports.REVISION_CHANGES = REVISION_CHANGES;
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	var log = _logger2["default"].log;
	exports.log = log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base$1();
	var _helpers = require_helpers$1();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base$1());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var AST = { helpers: {
		helperExpression: function helperExpression(node) {
			return node.type === "SubExpression" || (node.type === "MustacheStatement" || node.type === "BlockStatement") && !!(node.params && node.params.length || node.hash);
		},
		scopedId: function scopedId(path) {
			return /^\.|this\b/.test(path.original);
		},
		simpleId: function simpleId(path) {
			return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
		}
	} };
	exports["default"] = AST;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var handlebars = (function() {
		var parser = {
			trace: function trace() {},
			yy: {},
			symbols_: {
				"error": 2,
				"root": 3,
				"program": 4,
				"EOF": 5,
				"program_repetition0": 6,
				"statement": 7,
				"mustache": 8,
				"block": 9,
				"rawBlock": 10,
				"partial": 11,
				"partialBlock": 12,
				"content": 13,
				"COMMENT": 14,
				"CONTENT": 15,
				"openRawBlock": 16,
				"rawBlock_repetition0": 17,
				"END_RAW_BLOCK": 18,
				"OPEN_RAW_BLOCK": 19,
				"helperName": 20,
				"openRawBlock_repetition0": 21,
				"openRawBlock_option0": 22,
				"CLOSE_RAW_BLOCK": 23,
				"openBlock": 24,
				"block_option0": 25,
				"closeBlock": 26,
				"openInverse": 27,
				"block_option1": 28,
				"OPEN_BLOCK": 29,
				"openBlock_repetition0": 30,
				"openBlock_option0": 31,
				"openBlock_option1": 32,
				"CLOSE": 33,
				"OPEN_INVERSE": 34,
				"openInverse_repetition0": 35,
				"openInverse_option0": 36,
				"openInverse_option1": 37,
				"openInverseChain": 38,
				"OPEN_INVERSE_CHAIN": 39,
				"openInverseChain_repetition0": 40,
				"openInverseChain_option0": 41,
				"openInverseChain_option1": 42,
				"inverseAndProgram": 43,
				"INVERSE": 44,
				"inverseChain": 45,
				"inverseChain_option0": 46,
				"OPEN_ENDBLOCK": 47,
				"OPEN": 48,
				"mustache_repetition0": 49,
				"mustache_option0": 50,
				"OPEN_UNESCAPED": 51,
				"mustache_repetition1": 52,
				"mustache_option1": 53,
				"CLOSE_UNESCAPED": 54,
				"OPEN_PARTIAL": 55,
				"partialName": 56,
				"partial_repetition0": 57,
				"partial_option0": 58,
				"openPartialBlock": 59,
				"OPEN_PARTIAL_BLOCK": 60,
				"openPartialBlock_repetition0": 61,
				"openPartialBlock_option0": 62,
				"param": 63,
				"sexpr": 64,
				"OPEN_SEXPR": 65,
				"sexpr_repetition0": 66,
				"sexpr_option0": 67,
				"CLOSE_SEXPR": 68,
				"hash": 69,
				"hash_repetition_plus0": 70,
				"hashSegment": 71,
				"ID": 72,
				"EQUALS": 73,
				"blockParams": 74,
				"OPEN_BLOCK_PARAMS": 75,
				"blockParams_repetition_plus0": 76,
				"CLOSE_BLOCK_PARAMS": 77,
				"path": 78,
				"dataName": 79,
				"STRING": 80,
				"NUMBER": 81,
				"BOOLEAN": 82,
				"UNDEFINED": 83,
				"NULL": 84,
				"DATA": 85,
				"pathSegments": 86,
				"SEP": 87,
				"$accept": 0,
				"$end": 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = true;
						this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: true
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(true, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(false, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						});
						this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function parseError(str, hash) {
				throw new Error(str);
			},
			parse: function parse(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input);
				this.lexer.yy = this.yy;
				this.yy.lexer = this.lexer;
				this.yy.parser = this;
				if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
				function lex() {
					var token = self.lexer.lex() || 1;
					if (typeof token !== "number") token = self.symbols_[token] || token;
					return token;
				}
				var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;
				while (true) {
					state = stack[stack.length - 1];
					if (this.defaultActions[state]) action = this.defaultActions[state];
					else {
						if (symbol === null || typeof symbol == "undefined") symbol = lex();
						action = table[state] && table[state][symbol];
					}
					if (typeof action === "undefined" || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							expected = [];
							for (p in table[state]) if (this.terminals_[p] && p > 2) expected.push("'" + this.terminals_[p] + "'");
							if (this.lexer.showPosition) errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
							else errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
							this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol);
							vstack.push(this.lexer.yytext);
							lstack.push(this.lexer.yylloc);
							stack.push(action[1]);
							symbol = null;
							if (!preErrorSymbol) {
								yyleng = this.lexer.yyleng;
								yytext = this.lexer.yytext;
								yylineno = this.lexer.yylineno;
								yyloc = this.lexer.yylloc;
								if (recovering > 0) recovering--;
							} else {
								symbol = preErrorSymbol;
								preErrorSymbol = null;
							}
							break;
						case 2:
							len = this.productions_[action[1]][1];
							yyval.$ = vstack[vstack.length - len];
							yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							};
							if (ranges) yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
							r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
							if (typeof r !== "undefined") return r;
							if (len) {
								stack = stack.slice(0, -1 * len * 2);
								vstack = vstack.slice(0, -1 * len);
								lstack = lstack.slice(0, -1 * len);
							}
							stack.push(this.productions_[action[1]][0]);
							vstack.push(yyval.$);
							lstack.push(yyval._$);
							newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
							stack.push(newState);
							break;
						case 3: return true;
					}
				}
				return true;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function parseError(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw new Error(str);
				},
				setInput: function setInput(input) {
					this._input = input;
					this._more = this._less = this.done = false;
					this.yylineno = this.yyleng = 0;
					this.yytext = this.matched = this.match = "";
					this.conditionStack = ["INITIAL"];
					this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					};
					if (this.options.ranges) this.yylloc.range = [0, 0];
					this.offset = 0;
					return this;
				},
				input: function input() {
					var ch = this._input[0];
					this.yytext += ch;
					this.yyleng++;
					this.offset++;
					this.match += ch;
					this.matched += ch;
					if (ch.match(/(?:\r\n?|\n).*/g)) {
						this.yylineno++;
						this.yylloc.last_line++;
					} else this.yylloc.last_column++;
					if (this.options.ranges) this.yylloc.range[1]++;
					this._input = this._input.slice(1);
					return ch;
				},
				unput: function unput(ch) {
					var len = ch.length;
					var lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input;
					this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
					this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1);
					this.matched = this.matched.substr(0, this.matched.length - 1);
					if (lines.length - 1) this.yylineno -= lines.length - 1;
					var r = this.yylloc.range;
					this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					};
					if (this.options.ranges) this.yylloc.range = [r[0], r[0] + this.yyleng - len];
					return this;
				},
				more: function more() {
					this._more = true;
					return this;
				},
				less: function less(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function pastInput() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function upcomingInput() {
					var next = this.match;
					if (next.length < 20) next += this._input.substr(0, 20 - next.length);
					return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function showPosition() {
					var pre = this.pastInput();
					var c = new Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function next() {
					if (this.done) return this.EOF;
					if (!this._input) this.done = true;
					var token, match, tempMatch, index, lines;
					if (!this._more) {
						this.yytext = "";
						this.match = "";
					}
					var rules = this._currentRules();
					for (var i = 0; i < rules.length; i++) {
						tempMatch = this._input.match(this.rules[rules[i]]);
						if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
							match = tempMatch;
							index = i;
							if (!this.options.flex) break;
						}
					}
					if (match) {
						lines = match[0].match(/(?:\r\n?|\n).*/g);
						if (lines) this.yylineno += lines.length;
						this.yylloc = {
							first_line: this.yylloc.last_line,
							last_line: this.yylineno + 1,
							first_column: this.yylloc.last_column,
							last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
						};
						this.yytext += match[0];
						this.match += match[0];
						this.matches = match;
						this.yyleng = this.yytext.length;
						if (this.options.ranges) this.yylloc.range = [this.offset, this.offset += this.yyleng];
						this._more = false;
						this._input = this._input.slice(match[0].length);
						this.matched += match[0];
						token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
						if (this.done && this._input) this.done = false;
						if (token) return token;
						else return;
					}
					if (this._input === "") return this.EOF;
					else return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function lex() {
					var r = this.next();
					if (typeof r !== "undefined") return r;
					else return this.lex();
				},
				begin: function begin(condition) {
					this.conditionStack.push(condition);
				},
				popState: function popState() {
					return this.conditionStack.pop();
				},
				_currentRules: function _currentRules() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function topState() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function begin(condition) {
					this.begin(condition);
				}
			};
			lexer.options = {};
			lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\") {
							strip(0, 1);
							this.begin("mu");
						} else if (yy_.yytext.slice(-1) === "\\") {
							strip(0, 1);
							this.begin("emu");
						} else this.begin("mu");
						if (yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2:
						this.popState();
						return 15;
					case 3:
						this.begin("raw");
						return 15;
					case 4:
						this.popState();
						if (this.conditionStack[this.conditionStack.length - 1] === "raw") return 15;
						else {
							strip(5, 9);
							return "END_RAW_BLOCK";
						}
					case 5: return 15;
					case 6:
						this.popState();
						return 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10:
						this.popState();
						this.begin("raw");
						return 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15:
						this.popState();
						return 44;
					case 16:
						this.popState();
						return 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext);
						this.popState();
						this.begin("com");
						break;
					case 22:
						this.popState();
						return 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29:
						this.popState();
						return 54;
					case 30:
						this.popState();
						return 33;
					case 31:
						yy_.yytext = strip(1, 2).replace(/\\"/g, "\"");
						return 80;
					case 32:
						yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
						return 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42:
						yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
						return 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			};
			lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			];
			lexer.conditions = {
				"mu": {
					"rules": [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					"inclusive": false
				},
				"emu": {
					"rules": [2],
					"inclusive": false
				},
				"com": {
					"rules": [6],
					"inclusive": false
				},
				"raw": {
					"rules": [
						3,
						4,
						5
					],
					"inclusive": false
				},
				"INITIAL": {
					"rules": [
						0,
						1,
						44
					],
					"inclusive": true
				}
			};
			return lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		Parser.prototype = parser;
		parser.Parser = Parser;
		return new Parser();
	})();
	exports["default"] = handlebars;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	var NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
	exports.NODE_TYPES = NODE_TYPES;
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	/**
	* Whether a visitor may dispatch on a node type.
	*
	* A type is dispatchable if the parser produces it, or if the visitor
	* (typically a subclass) defines a handler for it that is not a method of
	* Visitor itself. `in` is used for the latter so that accept, acceptKey and
	* everything inherited from Object.prototype (constructor, __proto__, ...)
	* can never be reached through a crafted `type`.
	*
	* Subclasses that visit untrusted ASTs, such as WhitespaceControl, must
	* therefore define nothing but node handlers as function properties.
	*
	* @param {Visitor} visitor the visitor that would handle the node
	* @param {*} type the untrusted `type` of the node
	* @returns {boolean} true if the visitor may call its `type` method
	*/
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: false,
		acceptKey: function acceptKey(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2["default"]("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function acceptRequired(node, name) {
			this.acceptKey(node, name);
			if (!node[name]) throw new _exception2["default"](node.type + " requires " + name);
		},
		acceptArray: function acceptArray(array) {
			for (var i = 0, l = array.length; i < l; i++) {
				this.acceptKey(array, i);
				if (!array[i]) {
					array.splice(i, 1);
					i--;
					l--;
				}
			}
		},
		accept: function accept(object) {
			if (!object) return;
			if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2["default"]("Unknown type: " + object.type, object);
			if (this.current) this.parents.unshift(this.current);
			this.current = object;
			var ret = this[object.type](object);
			this.current = this.parents.shift();
			if (!this.mutating || ret) return ret;
			else if (ret !== false) return object;
		},
		Program: function Program(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function PartialBlockStatement(partial) {
			visitPartial.call(this, partial);
			this.acceptKey(partial, "program");
		},
		ContentStatement: function ContentStatement() {},
		CommentStatement: function CommentStatement() {},
		SubExpression: visitSubExpression,
		PathExpression: function PathExpression() {},
		StringLiteral: function StringLiteral() {},
		NumberLiteral: function NumberLiteral() {},
		BooleanLiteral: function BooleanLiteral() {},
		UndefinedLiteral: function UndefinedLiteral() {},
		NullLiteral: function NullLiteral() {},
		Hash: function Hash(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function HashPair(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path");
		this.acceptArray(mustache.params);
		this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block);
		this.acceptKey(block, "program");
		this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name");
		this.acceptArray(partial.params);
		this.acceptKey(partial, "hash");
	}
	exports["default"] = Visitor;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2["default"]();
	WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone;
		var isRoot = !this.isRootSeen;
		this.isRootSeen = true;
		var body = program.body;
		for (var i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (!strip) continue;
			var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
			if (strip.close) omitRight(body, i, true);
			if (strip.open) omitLeft(body, i, true);
			if (doStandalone && inlineStandalone) {
				omitRight(body, i);
				if (omitLeft(body, i)) {
					if (current.type === "PartialStatement") current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
				}
			}
			if (doStandalone && openStandalone) {
				omitRight((current.program || current.inverse).body);
				omitLeft(body, i);
			}
			if (doStandalone && closeStandalone) {
				omitRight(body, i);
				omitLeft((current.inverse || current.program).body);
			}
		}
		return program;
	};
	WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program);
		this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) {
			firstInverse = inverse.body[0].program;
			while (lastInverse.chained) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		}
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close) omitRight(program.body, null, true);
		if (inverse) {
			var inverseStrip = block.inverseStrip;
			if (inverseStrip.open) omitLeft(program.body, null, true);
			if (inverseStrip.close) omitRight(firstInverse.body, null, true);
			if (block.closeStrip.open) omitLeft(lastInverse.body, null, true);
			if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
				omitLeft(program.body);
				omitRight(firstInverse.body);
			}
		} else if (block.closeStrip.open) omitLeft(program.body, null, true);
		return strip;
	};
	WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	};
	WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		/* istanbul ignore next */
		var strip = node.strip || {};
		return {
			inlineStandalone: true,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		if (i === void 0) i = body.length;
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		if (i === void 0) i = -1;
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
		current.rightStripped = current.value !== original;
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
		current.leftStripped = current.value !== original;
		return current.leftStripped;
	}
	exports["default"] = WhitespaceControl;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.SourceLocation = SourceLocation;
	exports.id = id;
	exports.stripFlags = stripFlags;
	exports.stripComment = stripComment;
	exports.preparePath = preparePath;
	exports.prepareMustache = prepareMustache;
	exports.prepareRawBlock = prepareRawBlock;
	exports.prepareBlock = prepareBlock;
	exports.prepareProgram = prepareProgram;
	exports.preparePartialBlock = preparePartialBlock;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		close = close.path ? close.path.original : close;
		if (open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source;
		this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		};
		this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		if (/^\[.*\]$/.test(token)) return token.substring(1, token.length - 1);
		else return token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		var original = data ? "@" : "", dig = [], depth = 0;
		for (var i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			original += (parts[i].separator || "") + part;
			if (!isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2["default"]("Invalid path: " + original, { loc });
				else if (part === "..") depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close);
		locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		if (close && close.path) validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
			if (inverseAndProgram.chain) inverseAndProgram.program.body[0].closeStrip = close.strip;
			inverseStrip = inverseAndProgram.strip;
			inverse = inverseAndProgram.program;
		}
		if (inverted) {
			inverted = inverse;
			inverse = program;
			program = inverted;
		}
		return {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			/* istanbul ignore else */
			if (firstLoc && lastLoc) loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			};
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		validateClose(open, close);
		return {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.parseWithoutProcessing = parseWithoutProcessing;
	exports.parse = parse;
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _parser2 = _interopRequireDefault(require_parser());
	var _whitespaceControl2 = _interopRequireDefault(require_whitespace_control());
	var Helpers = _interopRequireWildcard(require_helpers());
	var _utils = require_utils();
	exports.parser = _parser2["default"];
	var yy = {};
	_utils.extend(yy, Helpers);
	function parseWithoutProcessing(input, options) {
		if (input.type === "Program") return input;
		_parser2["default"].yy = yy;
		yy.locInfo = function(locInfo) {
			return new yy.SourceLocation(options && options.srcName, locInfo);
		};
		return _parser2["default"].parse(input);
	}
	function parse(input, options) {
		var ast = parseWithoutProcessing(input, options);
		return new _whitespaceControl2["default"](options).accept(ast);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js
var require_compiler = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.Compiler = Compiler;
	exports.precompile = precompile;
	exports.compile = compile;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _ast2 = _interopRequireDefault(require_ast());
	var _nodeTypes = require_node_types();
	var slice = [].slice;
	function Compiler() {}
	Compiler.prototype = {
		compiler: Compiler,
		equals: function equals(other) {
			var len = this.opcodes.length;
			if (other.opcodes.length !== len) return false;
			for (var i = 0; i < len; i++) {
				var opcode = this.opcodes[i], otherOpcode = other.opcodes[i];
				if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) return false;
			}
			len = this.children.length;
			for (var i = 0; i < len; i++) if (!this.children[i].equals(other.children[i])) return false;
			return true;
		},
		guid: 0,
		compile: function compile(program, options) {
			this.sourceNode = [];
			this.opcodes = [];
			this.children = [];
			this.options = options;
			this.stringParams = options.stringParams;
			this.trackIds = options.trackIds;
			options.blockParams = options.blockParams || [];
			options.knownHelpers = _utils.extend(Object.create(null), {
				helperMissing: true,
				blockHelperMissing: true,
				each: true,
				"if": true,
				unless: true,
				"with": true,
				log: true,
				lookup: true
			}, options.knownHelpers);
			return this.accept(program);
		},
		compileProgram: function compileProgram(program) {
			var result = new this.compiler().compile(program, this.options), guid = this.guid++;
			this.usePartial = this.usePartial || result.usePartial;
			this.children[guid] = result;
			this.useDepths = this.useDepths || result.useDepths;
			return guid;
		},
		accept: function accept(node) {
			if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) throw new _exception2["default"]("Unknown type: " + node.type, node);
			this.sourceNode.unshift(node);
			var ret = this[node.type](node);
			this.sourceNode.shift();
			return ret;
		},
		Program: function Program(program) {
			validateBlockParams(program);
			this.options.blockParams.unshift(program.blockParams);
			var body = program.body, bodyLength = body.length;
			for (var i = 0; i < bodyLength; i++) this.accept(body[i]);
			this.options.blockParams.shift();
			this.isSimple = bodyLength === 1;
			this.blockParams = program.blockParams ? program.blockParams.length : 0;
			return this;
		},
		BlockStatement: function BlockStatement(block) {
			transformLiteralToPath(block);
			var program = block.program, inverse = block.inverse;
			program = program && this.compileProgram(program);
			inverse = inverse && this.compileProgram(inverse);
			var type = this.classifySexpr(block);
			if (type === "helper") this.helperSexpr(block, program, inverse);
			else if (type === "simple") {
				this.simpleSexpr(block);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("blockValue", block.path.original);
			} else {
				this.ambiguousSexpr(block, program, inverse);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("ambiguousBlockValue");
			}
			this.opcode("append");
		},
		DecoratorBlock: function DecoratorBlock(decorator) {
			var program = decorator.program && this.compileProgram(decorator.program);
			var params = this.setupFullMustacheParams(decorator, program, void 0), path = decorator.path;
			this.useDecorators = true;
			this.opcode("registerDecorator", params.length, path.original);
		},
		PartialStatement: function PartialStatement(partial) {
			this.usePartial = true;
			var program = partial.program;
			if (program) program = this.compileProgram(partial.program);
			var params = partial.params;
			if (params.length > 1) throw new _exception2["default"]("Unsupported number of partial arguments: " + params.length, partial);
			else if (!params.length) {
				if (this.options.explicitPartialContext) this.opcode("pushLiteral", "undefined");
				else params.push({
					type: "PathExpression",
					parts: [],
					depth: 0
				});
			}
			var partialName = partial.name.original, isDynamic = partial.name.type === "SubExpression";
			if (isDynamic) this.accept(partial.name);
			this.setupFullMustacheParams(partial, program, void 0, true);
			var indent = partial.indent || "";
			if (this.options.preventIndent && indent) {
				this.opcode("appendContent", indent);
				indent = "";
			}
			this.opcode("invokePartial", isDynamic, partialName, indent);
			this.opcode("append");
		},
		PartialBlockStatement: function PartialBlockStatement(partialBlock) {
			this.PartialStatement(partialBlock);
		},
		MustacheStatement: function MustacheStatement(mustache) {
			this.SubExpression(mustache);
			if (mustache.escaped && !this.options.noEscape) this.opcode("appendEscaped");
			else this.opcode("append");
		},
		Decorator: function Decorator(decorator) {
			this.DecoratorBlock(decorator);
		},
		ContentStatement: function ContentStatement(content) {
			if (content.value != null && typeof content.value !== "string") throw invalidAst(content, "value must be a string");
			if (content.value) this.opcode("appendContent", content.value);
		},
		CommentStatement: function CommentStatement() {},
		SubExpression: function SubExpression(sexpr) {
			transformLiteralToPath(sexpr);
			var type = this.classifySexpr(sexpr);
			if (type === "simple") this.simpleSexpr(sexpr);
			else if (type === "helper") this.helperSexpr(sexpr);
			else this.ambiguousSexpr(sexpr);
		},
		ambiguousSexpr: function ambiguousSexpr(sexpr, program, inverse) {
			var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
			this.opcode("getContext", validateDepth(path));
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			path.strict = true;
			this.accept(path);
			this.opcode("invokeAmbiguous", name, isBlock);
		},
		simpleSexpr: function simpleSexpr(sexpr) {
			var path = sexpr.path;
			path.strict = true;
			this.accept(path);
			this.opcode("resolvePossibleLambda");
		},
		helperSexpr: function helperSexpr(sexpr, program, inverse) {
			var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
			if (this.options.knownHelpers[name]) this.opcode("invokeKnownHelper", params.length, name);
			else if (this.options.knownHelpersOnly) throw new _exception2["default"]("You specified knownHelpersOnly, but used the unknown helper " + name, sexpr);
			else {
				path.strict = true;
				path.falsy = true;
				this.accept(path);
				this.opcode("invokeHelper", params.length, path.original, _ast2["default"].helpers.simpleId(path));
			}
		},
		PathExpression: function PathExpression(path) {
			var depth = validateDepth(path);
			var parts = validateParts(path);
			this.addDepth(depth);
			this.opcode("getContext", depth);
			var name = parts[0], scoped = _ast2["default"].helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
			if (blockParamId) this.opcode("lookupBlockParam", blockParamId, parts);
			else if (!name) this.opcode("pushContext");
			else if (path.data) {
				this.options.data = true;
				this.opcode("lookupData", depth, parts, path.strict);
			} else this.opcode("lookupOnContext", parts, path.falsy, path.strict, scoped);
		},
		StringLiteral: function StringLiteral(string) {
			validateLiteral(string);
			this.opcode("pushString", string.value);
		},
		NumberLiteral: function NumberLiteral(number) {
			validateLiteral(number);
			this.opcode("pushLiteral", number.value);
		},
		BooleanLiteral: function BooleanLiteral(bool) {
			validateLiteral(bool);
			this.opcode("pushLiteral", bool.value);
		},
		UndefinedLiteral: function UndefinedLiteral() {
			this.opcode("pushLiteral", "undefined");
		},
		NullLiteral: function NullLiteral() {
			this.opcode("pushLiteral", "null");
		},
		Hash: function Hash(hash) {
			var pairs = hash.pairs, i = 0, l = void 0;
			if (!_utils.isArray(pairs)) throw invalidAst(hash, "pairs must be an array");
			l = pairs.length;
			for (var j = 0; j < l; j++) if (!pairs[j] || typeof pairs[j].key !== "string") throw invalidAst(hash, "pair keys must be strings");
			this.opcode("pushHash");
			for (; i < l; i++) this.pushParam(pairs[i].value);
			while (i--) this.opcode("assignToHash", pairs[i].key);
			this.opcode("popHash");
		},
		opcode: function opcode(name) {
			this.opcodes.push({
				opcode: name,
				args: slice.call(arguments, 1),
				loc: this.sourceNode[0].loc
			});
		},
		addDepth: function addDepth(depth) {
			if (!depth) return;
			this.useDepths = true;
		},
		classifySexpr: function classifySexpr(sexpr) {
			validateParts(sexpr.path);
			var isSimple = _ast2["default"].helpers.simpleId(sexpr.path);
			var isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]);
			var isHelper = !isBlockParam && _ast2["default"].helpers.helperExpression(sexpr);
			var isEligible = !isBlockParam && (isHelper || isSimple);
			if (isEligible && !isHelper) {
				var _name = sexpr.path.parts[0], options = this.options;
				if (options.knownHelpers[_name]) isHelper = true;
				else if (options.knownHelpersOnly) isEligible = false;
			}
			if (isHelper) return "helper";
			else if (isEligible) return "ambiguous";
			else return "simple";
		},
		pushParams: function pushParams(params) {
			for (var i = 0, l = params.length; i < l; i++) this.pushParam(params[i]);
		},
		pushParam: function pushParam(val) {
			validateLiteral(val);
			var value = val.value != null ? val.value : val.original || "";
			var depth = validateDepth(val);
			if (this.stringParams) {
				if (typeof value !== "number" && typeof value !== "boolean") value = String(value);
				if (value.replace) value = value.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".");
				if (depth) this.addDepth(depth);
				this.opcode("getContext", depth);
				this.opcode("pushStringParam", value, val.type);
				if (val.type === "SubExpression") this.accept(val);
			} else {
				if (this.trackIds) {
					var blockParamIndex = void 0;
					if (val.parts && !_ast2["default"].helpers.scopedId(val) && !depth) blockParamIndex = this.blockParamIndex(validateParts(val)[0]);
					if (blockParamIndex) {
						var blockParamChild = val.parts.slice(1).join(".");
						this.opcode("pushId", "BlockParam", blockParamIndex, blockParamChild);
					} else {
						value = val.original || value;
						if (value.replace) value = value.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "");
						this.opcode("pushId", val.type, value);
					}
				}
				this.accept(val);
			}
		},
		setupFullMustacheParams: function setupFullMustacheParams(sexpr, program, inverse, omitEmpty) {
			var params = sexpr.params;
			this.pushParams(params);
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			if (sexpr.hash) this.accept(sexpr.hash);
			else this.opcode("emptyHash", omitEmpty);
			return params;
		},
		blockParamIndex: function blockParamIndex(name) {
			for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
				var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
				if (blockParams && param >= 0) return [depth, param];
			}
		}
	};
	function precompile(input, options, env) {
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + input);
		options = options || {};
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
		return new env.JavaScriptCompiler().compile(environment, options);
	}
	function compile(input, options, env) {
		if (options === void 0) options = {};
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + input);
		options = _utils.extend({}, options);
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var compiled = void 0;
		function compileInput() {
			var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, void 0, true);
			return env.template(templateSpec);
		}
		function ret(context, execOptions) {
			if (!compiled) compiled = compileInput();
			return compiled.call(this, context, execOptions);
		}
		ret._setup = function(setupOptions) {
			if (!compiled) compiled = compileInput();
			return compiled._setup(setupOptions);
		};
		ret._child = function(i, data, blockParams, depths) {
			if (!compiled) compiled = compileInput();
			return compiled._child(i, data, blockParams, depths);
		};
		return ret;
	}
	/**
	* Create the exception thrown for an AST node that fails validation.
	*
	* @param {Object} node the offending AST node; its `type` is included in the
	*   message and its `loc`, if present, in the error location
	* @param {string} message what is wrong with the node
	* @returns {Exception} the exception to throw
	*/
	function invalidAst(node, message) {
		return new _exception2["default"]("Invalid AST: " + node.type + " " + message, node);
	}
	/**
	* Validate the `depth` of a path or param node.
	*
	* A missing depth is treated as 0, because ASTs built by hand or by other
	* tools commonly omit it. Any depth that is present must be a non-negative
	* integer, since it is written into the generated code.
	*
	* @param {Object} node the AST node whose `depth` is validated
	* @returns {number} the validated depth, or 0 if the node has none
	* @throws {Exception} if the depth is present but not a non-negative integer
	*/
	function validateDepth(node) {
		var depth = node.depth;
		if (depth == null) return 0;
		if (typeof depth !== "number" || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) throw invalidAst(node, "depth must be a non-negative integer");
		return depth;
	}
	/**
	* Validate the `value` of a StringLiteral, NumberLiteral or BooleanLiteral.
	*
	* Literal values are written into the generated code, so they must have
	* exactly the type their node promises. Nodes of any other type pass through
	* unchanged.
	*
	* Numbers need not be finite: the parser produces Infinity for very long
	* number literals, and Infinity and NaN are emitted as the read-only globals
	* of the same name.
	*
	* @param {Object} node the AST node to validate
	* @throws {Exception} if the value does not match the literal type
	*/
	function validateLiteral(node) {
		var value = node.value;
		if (node.type === "StringLiteral" && typeof value !== "string") throw invalidAst(node, "value must be a string");
		else if (node.type === "NumberLiteral" && typeof value !== "number") throw invalidAst(node, "value must be a number");
		else if (node.type === "BooleanLiteral" && typeof value !== "boolean") throw invalidAst(node, "value must be a boolean");
	}
	/**
	* Validate that a node property is an array containing only strings.
	*
	* @param {Object} node the AST node the property belongs to, for the error
	* @param {*} value the property value to validate
	* @param {string} name the property name, used in the error message
	* @returns {string[]} the validated array
	* @throws {Exception} if the value is not an array or contains non-strings
	*/
	function validateStringArray(node, value, name) {
		if (!_utils.isArray(value)) throw invalidAst(node, name + " must be an array");
		for (var i = 0; i < value.length; i++) if (typeof value[i] !== "string") throw invalidAst(node, name + " must only contain strings");
		return value;
	}
	/**
	* Validate the `parts` of a PathExpression node.
	*
	* @param {Object} path the PathExpression node
	* @returns {string[]} the validated parts
	* @throws {Exception} if `parts` is not an array of strings
	*/
	function validateParts(path) {
		return validateStringArray(path, path.parts, "parts");
	}
	/**
	* Validate the optional `blockParams` of a Program node. Its length is
	* written into the generated code, so it must be an array of strings when
	* present.
	*
	* @param {Object} program the Program node
	* @throws {Exception} if `blockParams` is present and not an array of strings
	*/
	function validateBlockParams(program) {
		if (program.blockParams != null) validateStringArray(program, program.blockParams, "blockParams");
	}
	function argEquals(a, b) {
		if (a === b) return true;
		if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
			for (var i = 0; i < a.length; i++) if (!argEquals(a[i], b[i])) return false;
			return true;
		}
	}
	function transformLiteralToPath(sexpr) {
		if (!sexpr.path.parts) {
			var literal = sexpr.path;
			sexpr.path = {
				type: "PathExpression",
				data: false,
				depth: 0,
				parts: [literal.original + ""],
				original: literal.original + "",
				loc: literal.loc
			};
		}
	}
}));

// node_modules/source-map/lib/base64.js
var require_base64 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var intToCharMap = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
	/**
	* Encode an integer in the range of 0 to 63 to a single base 64 digit.
	*/
	exports.encode = function(number) {
		if (0 <= number && number < intToCharMap.length) return intToCharMap[number];
		throw new TypeError("Must be between 0 and 63: " + number);
	};
	/**
	* Decode a single base 64 character code digit to an integer. Returns -1 on
	* failure.
	*/
	exports.decode = function(charCode) {
		var bigA = 65;
		var bigZ = 90;
		var littleA = 97;
		var littleZ = 122;
		var zero = 48;
		var nine = 57;
		var plus = 43;
		var slash = 47;
		var littleOffset = 26;
		var numberOffset = 52;
		if (bigA <= charCode && charCode <= bigZ) return charCode - bigA;
		if (littleA <= charCode && charCode <= littleZ) return charCode - littleA + littleOffset;
		if (zero <= charCode && charCode <= nine) return charCode - zero + numberOffset;
		if (charCode == plus) return 62;
		if (charCode == slash) return 63;
		return -1;
	};
}));

// node_modules/source-map/lib/base64-vlq.js
var require_base64_vlq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var base64 = require_base64();
	var VLQ_BASE_SHIFT = 5;
	var VLQ_BASE = 1 << VLQ_BASE_SHIFT;
	var VLQ_BASE_MASK = VLQ_BASE - 1;
	var VLQ_CONTINUATION_BIT = VLQ_BASE;
	/**
	* Converts from a two-complement value to a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   1 becomes 2 (10 binary), -1 becomes 3 (11 binary)
	*   2 becomes 4 (100 binary), -2 becomes 5 (101 binary)
	*/
	function toVLQSigned(aValue) {
		return aValue < 0 ? (-aValue << 1) + 1 : (aValue << 1) + 0;
	}
	/**
	* Converts to a two-complement value from a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   2 (10 binary) becomes 1, 3 (11 binary) becomes -1
	*   4 (100 binary) becomes 2, 5 (101 binary) becomes -2
	*/
	function fromVLQSigned(aValue) {
		var isNegative = (aValue & 1) === 1;
		var shifted = aValue >> 1;
		return isNegative ? -shifted : shifted;
	}
	/**
	* Returns the base 64 VLQ encoded value.
	*/
	exports.encode = function base64VLQ_encode(aValue) {
		var encoded = "";
		var digit;
		var vlq = toVLQSigned(aValue);
		do {
			digit = vlq & VLQ_BASE_MASK;
			vlq >>>= VLQ_BASE_SHIFT;
			if (vlq > 0) digit |= VLQ_CONTINUATION_BIT;
			encoded += base64.encode(digit);
		} while (vlq > 0);
		return encoded;
	};
	/**
	* Decodes the next base 64 VLQ value from the given string and returns the
	* value and the rest of the string via the out parameter.
	*/
	exports.decode = function base64VLQ_decode(aStr, aIndex, aOutParam) {
		var strLen = aStr.length;
		var result = 0;
		var shift = 0;
		var continuation, digit;
		do {
			if (aIndex >= strLen) throw new Error("Expected more digits in base 64 VLQ value.");
			digit = base64.decode(aStr.charCodeAt(aIndex++));
			if (digit === -1) throw new Error("Invalid base64 digit: " + aStr.charAt(aIndex - 1));
			continuation = !!(digit & VLQ_CONTINUATION_BIT);
			digit &= VLQ_BASE_MASK;
			result = result + (digit << shift);
			shift += VLQ_BASE_SHIFT;
		} while (continuation);
		aOutParam.value = fromVLQSigned(result);
		aOutParam.rest = aIndex;
	};
}));

// node_modules/source-map/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* This is a helper function for getting values from parameter/options
	* objects.
	*
	* @param args The object we are extracting values from
	* @param name The name of the property we are getting.
	* @param defaultValue An optional value to return if the property is missing
	* from the object. If this is not specified and the property is missing, an
	* error will be thrown.
	*/
	function getArg(aArgs, aName, aDefaultValue) {
		if (aName in aArgs) return aArgs[aName];
		else if (arguments.length === 3) return aDefaultValue;
		else throw new Error("\"" + aName + "\" is a required argument.");
	}
	exports.getArg = getArg;
	var urlRegexp = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/;
	var dataUrlRegexp = /^data:.+\,.+$/;
	function urlParse(aUrl) {
		var match = aUrl.match(urlRegexp);
		if (!match) return null;
		return {
			scheme: match[1],
			auth: match[2],
			host: match[3],
			port: match[4],
			path: match[5]
		};
	}
	exports.urlParse = urlParse;
	function urlGenerate(aParsedUrl) {
		var url = "";
		if (aParsedUrl.scheme) url += aParsedUrl.scheme + ":";
		url += "//";
		if (aParsedUrl.auth) url += aParsedUrl.auth + "@";
		if (aParsedUrl.host) url += aParsedUrl.host;
		if (aParsedUrl.port) url += ":" + aParsedUrl.port;
		if (aParsedUrl.path) url += aParsedUrl.path;
		return url;
	}
	exports.urlGenerate = urlGenerate;
	/**
	* Normalizes a path, or the path portion of a URL:
	*
	* - Replaces consecutive slashes with one slash.
	* - Removes unnecessary '.' parts.
	* - Removes unnecessary '<dir>/..' parts.
	*
	* Based on code in the Node.js 'path' core module.
	*
	* @param aPath The path or url to normalize.
	*/
	function normalize(aPath) {
		var path = aPath;
		var url = urlParse(aPath);
		if (url) {
			if (!url.path) return aPath;
			path = url.path;
		}
		var isAbsolute = exports.isAbsolute(path);
		var parts = path.split(/\/+/);
		for (var part, up = 0, i = parts.length - 1; i >= 0; i--) {
			part = parts[i];
			if (part === ".") parts.splice(i, 1);
			else if (part === "..") up++;
			else if (up > 0) {
				if (part === "") {
					parts.splice(i + 1, up);
					up = 0;
				} else {
					parts.splice(i, 2);
					up--;
				}
			}
		}
		path = parts.join("/");
		if (path === "") path = isAbsolute ? "/" : ".";
		if (url) {
			url.path = path;
			return urlGenerate(url);
		}
		return path;
	}
	exports.normalize = normalize;
	/**
	* Joins two paths/URLs.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be joined with the root.
	*
	* - If aPath is a URL or a data URI, aPath is returned, unless aPath is a
	*   scheme-relative URL: Then the scheme of aRoot, if any, is prepended
	*   first.
	* - Otherwise aPath is a path. If aRoot is a URL, then its path portion
	*   is updated with the result and aRoot is returned. Otherwise the result
	*   is returned.
	*   - If aPath is absolute, the result is aPath.
	*   - Otherwise the two paths are joined with a slash.
	* - Joining for example 'http://' and 'www.example.com' is also supported.
	*/
	function join(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		if (aPath === "") aPath = ".";
		var aPathUrl = urlParse(aPath);
		var aRootUrl = urlParse(aRoot);
		if (aRootUrl) aRoot = aRootUrl.path || "/";
		if (aPathUrl && !aPathUrl.scheme) {
			if (aRootUrl) aPathUrl.scheme = aRootUrl.scheme;
			return urlGenerate(aPathUrl);
		}
		if (aPathUrl || aPath.match(dataUrlRegexp)) return aPath;
		if (aRootUrl && !aRootUrl.host && !aRootUrl.path) {
			aRootUrl.host = aPath;
			return urlGenerate(aRootUrl);
		}
		var joined = aPath.charAt(0) === "/" ? aPath : normalize(aRoot.replace(/\/+$/, "") + "/" + aPath);
		if (aRootUrl) {
			aRootUrl.path = joined;
			return urlGenerate(aRootUrl);
		}
		return joined;
	}
	exports.join = join;
	exports.isAbsolute = function(aPath) {
		return aPath.charAt(0) === "/" || urlRegexp.test(aPath);
	};
	/**
	* Make a path relative to a URL or another path.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be made relative to aRoot.
	*/
	function relative(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		aRoot = aRoot.replace(/\/$/, "");
		var level = 0;
		while (aPath.indexOf(aRoot + "/") !== 0) {
			var index = aRoot.lastIndexOf("/");
			if (index < 0) return aPath;
			aRoot = aRoot.slice(0, index);
			if (aRoot.match(/^([^\/]+:\/)?\/*$/)) return aPath;
			++level;
		}
		return Array(level + 1).join("../") + aPath.substr(aRoot.length + 1);
	}
	exports.relative = relative;
	var supportsNullProto = function() {
		return !("__proto__" in Object.create(null));
	}();
	function identity(s) {
		return s;
	}
	/**
	* Because behavior goes wacky when you set `__proto__` on objects, we
	* have to prefix all the strings in our set with an arbitrary character.
	*
	* See https://github.com/mozilla/source-map/pull/31 and
	* https://github.com/mozilla/source-map/issues/30
	*
	* @param String aStr
	*/
	function toSetString(aStr) {
		if (isProtoString(aStr)) return "$" + aStr;
		return aStr;
	}
	exports.toSetString = supportsNullProto ? identity : toSetString;
	function fromSetString(aStr) {
		if (isProtoString(aStr)) return aStr.slice(1);
		return aStr;
	}
	exports.fromSetString = supportsNullProto ? identity : fromSetString;
	function isProtoString(s) {
		if (!s) return false;
		var length = s.length;
		if (length < 9) return false;
		if (s.charCodeAt(length - 1) !== 95 || s.charCodeAt(length - 2) !== 95 || s.charCodeAt(length - 3) !== 111 || s.charCodeAt(length - 4) !== 116 || s.charCodeAt(length - 5) !== 111 || s.charCodeAt(length - 6) !== 114 || s.charCodeAt(length - 7) !== 112 || s.charCodeAt(length - 8) !== 95 || s.charCodeAt(length - 9) !== 95) return false;
		for (var i = length - 10; i >= 0; i--) if (s.charCodeAt(i) !== 36) return false;
		return true;
	}
	/**
	* Comparator between two mappings where the original positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same original source/line/column, but different generated
	* line and column the same. Useful when searching for a mapping with a
	* stubbed out mapping.
	*/
	function compareByOriginalPositions(mappingA, mappingB, onlyCompareOriginal) {
		var cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0 || onlyCompareOriginal) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByOriginalPositions = compareByOriginalPositions;
	/**
	* Comparator between two mappings with deflated source and name indices where
	* the generated positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same generated line and column, but different
	* source/name/original line and column the same. Useful when searching for a
	* mapping with a stubbed out mapping.
	*/
	function compareByGeneratedPositionsDeflated(mappingA, mappingB, onlyCompareGenerated) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0 || onlyCompareGenerated) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsDeflated = compareByGeneratedPositionsDeflated;
	function strcmp(aStr1, aStr2) {
		if (aStr1 === aStr2) return 0;
		if (aStr1 === null) return 1;
		if (aStr2 === null) return -1;
		if (aStr1 > aStr2) return 1;
		return -1;
	}
	/**
	* Comparator between two mappings with inflated source and name strings where
	* the generated positions are compared.
	*/
	function compareByGeneratedPositionsInflated(mappingA, mappingB) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsInflated = compareByGeneratedPositionsInflated;
	/**
	* Strip any JSON XSSI avoidance prefix from the string (as documented
	* in the source maps specification), and then parse the string as
	* JSON.
	*/
	function parseSourceMapInput(str) {
		return JSON.parse(str.replace(/^\)]}'[^\n]*\n/, ""));
	}
	exports.parseSourceMapInput = parseSourceMapInput;
	/**
	* Compute the URL of a source given the the source root, the source's
	* URL, and the source map's URL.
	*/
	function computeSourceURL(sourceRoot, sourceURL, sourceMapURL) {
		sourceURL = sourceURL || "";
		if (sourceRoot) {
			if (sourceRoot[sourceRoot.length - 1] !== "/" && sourceURL[0] !== "/") sourceRoot += "/";
			sourceURL = sourceRoot + sourceURL;
		}
		if (sourceMapURL) {
			var parsed = urlParse(sourceMapURL);
			if (!parsed) throw new Error("sourceMapURL could not be parsed");
			if (parsed.path) {
				var index = parsed.path.lastIndexOf("/");
				if (index >= 0) parsed.path = parsed.path.substring(0, index + 1);
			}
			sourceURL = join(urlGenerate(parsed), sourceURL);
		}
		return normalize(sourceURL);
	}
	exports.computeSourceURL = computeSourceURL;
}));

// node_modules/source-map/lib/array-set.js
var require_array_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	var has = Object.prototype.hasOwnProperty;
	var hasNativeMap = typeof Map !== "undefined";
	/**
	* A data structure which is a combination of an array and a set. Adding a new
	* member is O(1), testing for membership is O(1), and finding the index of an
	* element is O(1). Removing elements from the set is not supported. Only
	* strings are supported for membership.
	*/
	function ArraySet() {
		this._array = [];
		this._set = hasNativeMap ? /* @__PURE__ */ new Map() : Object.create(null);
	}
	/**
	* Static method for creating ArraySet instances from an existing array.
	*/
	ArraySet.fromArray = function ArraySet_fromArray(aArray, aAllowDuplicates) {
		var set = new ArraySet();
		for (var i = 0, len = aArray.length; i < len; i++) set.add(aArray[i], aAllowDuplicates);
		return set;
	};
	/**
	* Return how many unique items are in this ArraySet. If duplicates have been
	* added, than those do not count towards the size.
	*
	* @returns Number
	*/
	ArraySet.prototype.size = function ArraySet_size() {
		return hasNativeMap ? this._set.size : Object.getOwnPropertyNames(this._set).length;
	};
	/**
	* Add the given string to this set.
	*
	* @param String aStr
	*/
	ArraySet.prototype.add = function ArraySet_add(aStr, aAllowDuplicates) {
		var sStr = hasNativeMap ? aStr : util.toSetString(aStr);
		var isDuplicate = hasNativeMap ? this.has(aStr) : has.call(this._set, sStr);
		var idx = this._array.length;
		if (!isDuplicate || aAllowDuplicates) this._array.push(aStr);
		if (!isDuplicate) {
			if (hasNativeMap) this._set.set(aStr, idx);
			else this._set[sStr] = idx;
		}
	};
	/**
	* Is the given string a member of this set?
	*
	* @param String aStr
	*/
	ArraySet.prototype.has = function ArraySet_has(aStr) {
		if (hasNativeMap) return this._set.has(aStr);
		else {
			var sStr = util.toSetString(aStr);
			return has.call(this._set, sStr);
		}
	};
	/**
	* What is the index of the given string in the array?
	*
	* @param String aStr
	*/
	ArraySet.prototype.indexOf = function ArraySet_indexOf(aStr) {
		if (hasNativeMap) {
			var idx = this._set.get(aStr);
			if (idx >= 0) return idx;
		} else {
			var sStr = util.toSetString(aStr);
			if (has.call(this._set, sStr)) return this._set[sStr];
		}
		throw new Error("\"" + aStr + "\" is not in the set.");
	};
	/**
	* What is the element at the given index?
	*
	* @param Number aIdx
	*/
	ArraySet.prototype.at = function ArraySet_at(aIdx) {
		if (aIdx >= 0 && aIdx < this._array.length) return this._array[aIdx];
		throw new Error("No element indexed by " + aIdx);
	};
	/**
	* Returns the array representation of this set (which has the proper indices
	* indicated by indexOf). Note that this is a copy of the internal array used
	* for storing the members so that no one can mess with internal state.
	*/
	ArraySet.prototype.toArray = function ArraySet_toArray() {
		return this._array.slice();
	};
	exports.ArraySet = ArraySet;
}));

// node_modules/source-map/lib/mapping-list.js
var require_mapping_list = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	/**
	* Determine whether mappingB is after mappingA with respect to generated
	* position.
	*/
	function generatedPositionAfter(mappingA, mappingB) {
		var lineA = mappingA.generatedLine;
		var lineB = mappingB.generatedLine;
		var columnA = mappingA.generatedColumn;
		var columnB = mappingB.generatedColumn;
		return lineB > lineA || lineB == lineA && columnB >= columnA || util.compareByGeneratedPositionsInflated(mappingA, mappingB) <= 0;
	}
	/**
	* A data structure to provide a sorted view of accumulated mappings in a
	* performance conscious manner. It trades a neglibable overhead in general
	* case for a large speedup in case of mappings being added in order.
	*/
	function MappingList() {
		this._array = [];
		this._sorted = true;
		this._last = {
			generatedLine: -1,
			generatedColumn: 0
		};
	}
	/**
	* Iterate through internal items. This method takes the same arguments that
	* `Array.prototype.forEach` takes.
	*
	* NOTE: The order of the mappings is NOT guaranteed.
	*/
	MappingList.prototype.unsortedForEach = function MappingList_forEach(aCallback, aThisArg) {
		this._array.forEach(aCallback, aThisArg);
	};
	/**
	* Add the given source mapping.
	*
	* @param Object aMapping
	*/
	MappingList.prototype.add = function MappingList_add(aMapping) {
		if (generatedPositionAfter(this._last, aMapping)) {
			this._last = aMapping;
			this._array.push(aMapping);
		} else {
			this._sorted = false;
			this._array.push(aMapping);
		}
	};
	/**
	* Returns the flat, sorted array of mappings. The mappings are sorted by
	* generated position.
	*
	* WARNING: This method returns internal data without copying, for
	* performance. The return value must NOT be mutated, and should be treated as
	* an immutable borrow. If you want to take ownership, you must make your own
	* copy.
	*/
	MappingList.prototype.toArray = function MappingList_toArray() {
		if (!this._sorted) {
			this._array.sort(util.compareByGeneratedPositionsInflated);
			this._sorted = true;
		}
		return this._array;
	};
	exports.MappingList = MappingList;
}));

// node_modules/source-map/lib/source-map-generator.js
var require_source_map_generator = /* @__PURE__ */ __commonJSMin(((exports) => {
	var base64VLQ = require_base64_vlq();
	var util = require_util();
	var ArraySet = require_array_set().ArraySet;
	var MappingList = require_mapping_list().MappingList;
	/**
	* An instance of the SourceMapGenerator represents a source map which is
	* being built incrementally. You may pass an object with the following
	* properties:
	*
	*   - file: The filename of the generated source.
	*   - sourceRoot: A root for all relative URLs in this source map.
	*/
	function SourceMapGenerator(aArgs) {
		if (!aArgs) aArgs = {};
		this._file = util.getArg(aArgs, "file", null);
		this._sourceRoot = util.getArg(aArgs, "sourceRoot", null);
		this._skipValidation = util.getArg(aArgs, "skipValidation", false);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		this._mappings = new MappingList();
		this._sourcesContents = null;
	}
	SourceMapGenerator.prototype._version = 3;
	/**
	* Creates a new SourceMapGenerator based on a SourceMapConsumer
	*
	* @param aSourceMapConsumer The SourceMap.
	*/
	SourceMapGenerator.fromSourceMap = function SourceMapGenerator_fromSourceMap(aSourceMapConsumer) {
		var sourceRoot = aSourceMapConsumer.sourceRoot;
		var generator = new SourceMapGenerator({
			file: aSourceMapConsumer.file,
			sourceRoot
		});
		aSourceMapConsumer.eachMapping(function(mapping) {
			var newMapping = { generated: {
				line: mapping.generatedLine,
				column: mapping.generatedColumn
			} };
			if (mapping.source != null) {
				newMapping.source = mapping.source;
				if (sourceRoot != null) newMapping.source = util.relative(sourceRoot, newMapping.source);
				newMapping.original = {
					line: mapping.originalLine,
					column: mapping.originalColumn
				};
				if (mapping.name != null) newMapping.name = mapping.name;
			}
			generator.addMapping(newMapping);
		});
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var sourceRelative = sourceFile;
			if (sourceRoot !== null) sourceRelative = util.relative(sourceRoot, sourceFile);
			if (!generator._sources.has(sourceRelative)) generator._sources.add(sourceRelative);
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) generator.setSourceContent(sourceFile, content);
		});
		return generator;
	};
	/**
	* Add a single mapping from original source line and column to the generated
	* source's line and column for this source map being created. The mapping
	* object should have the following properties:
	*
	*   - generated: An object with the generated line and column positions.
	*   - original: An object with the original line and column positions.
	*   - source: The original source file (relative to the sourceRoot).
	*   - name: An optional original token name for this mapping.
	*/
	SourceMapGenerator.prototype.addMapping = function SourceMapGenerator_addMapping(aArgs) {
		var generated = util.getArg(aArgs, "generated");
		var original = util.getArg(aArgs, "original", null);
		var source = util.getArg(aArgs, "source", null);
		var name = util.getArg(aArgs, "name", null);
		if (!this._skipValidation) this._validateMapping(generated, original, source, name);
		if (source != null) {
			source = String(source);
			if (!this._sources.has(source)) this._sources.add(source);
		}
		if (name != null) {
			name = String(name);
			if (!this._names.has(name)) this._names.add(name);
		}
		this._mappings.add({
			generatedLine: generated.line,
			generatedColumn: generated.column,
			originalLine: original != null && original.line,
			originalColumn: original != null && original.column,
			source,
			name
		});
	};
	/**
	* Set the source content for a source file.
	*/
	SourceMapGenerator.prototype.setSourceContent = function SourceMapGenerator_setSourceContent(aSourceFile, aSourceContent) {
		var source = aSourceFile;
		if (this._sourceRoot != null) source = util.relative(this._sourceRoot, source);
		if (aSourceContent != null) {
			if (!this._sourcesContents) this._sourcesContents = Object.create(null);
			this._sourcesContents[util.toSetString(source)] = aSourceContent;
		} else if (this._sourcesContents) {
			delete this._sourcesContents[util.toSetString(source)];
			if (Object.keys(this._sourcesContents).length === 0) this._sourcesContents = null;
		}
	};
	/**
	* Applies the mappings of a sub-source-map for a specific source file to the
	* source map being generated. Each mapping to the supplied source file is
	* rewritten using the supplied source map. Note: The resolution for the
	* resulting mappings is the minimium of this map and the supplied map.
	*
	* @param aSourceMapConsumer The source map to be applied.
	* @param aSourceFile Optional. The filename of the source file.
	*        If omitted, SourceMapConsumer's file property will be used.
	* @param aSourceMapPath Optional. The dirname of the path to the source map
	*        to be applied. If relative, it is relative to the SourceMapConsumer.
	*        This parameter is needed when the two source maps aren't in the same
	*        directory, and the source map to be applied contains relative source
	*        paths. If so, those relative source paths need to be rewritten
	*        relative to the SourceMapGenerator.
	*/
	SourceMapGenerator.prototype.applySourceMap = function SourceMapGenerator_applySourceMap(aSourceMapConsumer, aSourceFile, aSourceMapPath) {
		var sourceFile = aSourceFile;
		if (aSourceFile == null) {
			if (aSourceMapConsumer.file == null) throw new Error("SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map's \"file\" property. Both were omitted.");
			sourceFile = aSourceMapConsumer.file;
		}
		var sourceRoot = this._sourceRoot;
		if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
		var newSources = new ArraySet();
		var newNames = new ArraySet();
		this._mappings.unsortedForEach(function(mapping) {
			if (mapping.source === sourceFile && mapping.originalLine != null) {
				var original = aSourceMapConsumer.originalPositionFor({
					line: mapping.originalLine,
					column: mapping.originalColumn
				});
				if (original.source != null) {
					mapping.source = original.source;
					if (aSourceMapPath != null) mapping.source = util.join(aSourceMapPath, mapping.source);
					if (sourceRoot != null) mapping.source = util.relative(sourceRoot, mapping.source);
					mapping.originalLine = original.line;
					mapping.originalColumn = original.column;
					if (original.name != null) mapping.name = original.name;
				}
			}
			var source = mapping.source;
			if (source != null && !newSources.has(source)) newSources.add(source);
			var name = mapping.name;
			if (name != null && !newNames.has(name)) newNames.add(name);
		}, this);
		this._sources = newSources;
		this._names = newNames;
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aSourceMapPath != null) sourceFile = util.join(aSourceMapPath, sourceFile);
				if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
				this.setSourceContent(sourceFile, content);
			}
		}, this);
	};
	/**
	* A mapping can have one of the three levels of data:
	*
	*   1. Just the generated position.
	*   2. The Generated position, original position, and original source.
	*   3. Generated and original position, original source, as well as a name
	*      token.
	*
	* To maintain consistency, we validate that any new mapping being added falls
	* in to one of these categories.
	*/
	SourceMapGenerator.prototype._validateMapping = function SourceMapGenerator_validateMapping(aGenerated, aOriginal, aSource, aName) {
		if (aOriginal && typeof aOriginal.line !== "number" && typeof aOriginal.column !== "number") throw new Error("original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.");
		if (aGenerated && "line" in aGenerated && "column" in aGenerated && aGenerated.line > 0 && aGenerated.column >= 0 && !aOriginal && !aSource && !aName) return;
		else if (aGenerated && "line" in aGenerated && "column" in aGenerated && aOriginal && "line" in aOriginal && "column" in aOriginal && aGenerated.line > 0 && aGenerated.column >= 0 && aOriginal.line > 0 && aOriginal.column >= 0 && aSource) return;
		else throw new Error("Invalid mapping: " + JSON.stringify({
			generated: aGenerated,
			source: aSource,
			original: aOriginal,
			name: aName
		}));
	};
	/**
	* Serialize the accumulated mappings in to the stream of base 64 VLQs
	* specified by the source map format.
	*/
	SourceMapGenerator.prototype._serializeMappings = function SourceMapGenerator_serializeMappings() {
		var previousGeneratedColumn = 0;
		var previousGeneratedLine = 1;
		var previousOriginalColumn = 0;
		var previousOriginalLine = 0;
		var previousName = 0;
		var previousSource = 0;
		var result = "";
		var next;
		var mapping;
		var nameIdx;
		var sourceIdx;
		var mappings = this._mappings.toArray();
		for (var i = 0, len = mappings.length; i < len; i++) {
			mapping = mappings[i];
			next = "";
			if (mapping.generatedLine !== previousGeneratedLine) {
				previousGeneratedColumn = 0;
				while (mapping.generatedLine !== previousGeneratedLine) {
					next += ";";
					previousGeneratedLine++;
				}
			} else if (i > 0) {
				if (!util.compareByGeneratedPositionsInflated(mapping, mappings[i - 1])) continue;
				next += ",";
			}
			next += base64VLQ.encode(mapping.generatedColumn - previousGeneratedColumn);
			previousGeneratedColumn = mapping.generatedColumn;
			if (mapping.source != null) {
				sourceIdx = this._sources.indexOf(mapping.source);
				next += base64VLQ.encode(sourceIdx - previousSource);
				previousSource = sourceIdx;
				next += base64VLQ.encode(mapping.originalLine - 1 - previousOriginalLine);
				previousOriginalLine = mapping.originalLine - 1;
				next += base64VLQ.encode(mapping.originalColumn - previousOriginalColumn);
				previousOriginalColumn = mapping.originalColumn;
				if (mapping.name != null) {
					nameIdx = this._names.indexOf(mapping.name);
					next += base64VLQ.encode(nameIdx - previousName);
					previousName = nameIdx;
				}
			}
			result += next;
		}
		return result;
	};
	SourceMapGenerator.prototype._generateSourcesContent = function SourceMapGenerator_generateSourcesContent(aSources, aSourceRoot) {
		return aSources.map(function(source) {
			if (!this._sourcesContents) return null;
			if (aSourceRoot != null) source = util.relative(aSourceRoot, source);
			var key = util.toSetString(source);
			return Object.prototype.hasOwnProperty.call(this._sourcesContents, key) ? this._sourcesContents[key] : null;
		}, this);
	};
	/**
	* Externalize the source map.
	*/
	SourceMapGenerator.prototype.toJSON = function SourceMapGenerator_toJSON() {
		var map = {
			version: this._version,
			sources: this._sources.toArray(),
			names: this._names.toArray(),
			mappings: this._serializeMappings()
		};
		if (this._file != null) map.file = this._file;
		if (this._sourceRoot != null) map.sourceRoot = this._sourceRoot;
		if (this._sourcesContents) map.sourcesContent = this._generateSourcesContent(map.sources, map.sourceRoot);
		return map;
	};
	/**
	* Render the source map being generated to a string.
	*/
	SourceMapGenerator.prototype.toString = function SourceMapGenerator_toString() {
		return JSON.stringify(this.toJSON());
	};
	exports.SourceMapGenerator = SourceMapGenerator;
}));

// node_modules/source-map/lib/binary-search.js
var require_binary_search = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.GREATEST_LOWER_BOUND = 1;
	exports.LEAST_UPPER_BOUND = 2;
	/**
	* Recursive implementation of binary search.
	*
	* @param aLow Indices here and lower do not contain the needle.
	* @param aHigh Indices here and higher do not contain the needle.
	* @param aNeedle The element being searched for.
	* @param aHaystack The non-empty array being searched.
	* @param aCompare Function which takes two elements and returns -1, 0, or 1.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*/
	function recursiveSearch(aLow, aHigh, aNeedle, aHaystack, aCompare, aBias) {
		var mid = Math.floor((aHigh - aLow) / 2) + aLow;
		var cmp = aCompare(aNeedle, aHaystack[mid], true);
		if (cmp === 0) return mid;
		else if (cmp > 0) {
			if (aHigh - mid > 1) return recursiveSearch(mid, aHigh, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return aHigh < aHaystack.length ? aHigh : -1;
			else return mid;
		} else {
			if (mid - aLow > 1) return recursiveSearch(aLow, mid, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return mid;
			else return aLow < 0 ? -1 : aLow;
		}
	}
	/**
	* This is an implementation of binary search which will always try and return
	* the index of the closest element if there is no exact hit. This is because
	* mappings between original and generated line/col pairs are single points,
	* and there is an implicit region between each of them, so a miss just means
	* that you aren't on the very start of a region.
	*
	* @param aNeedle The element you are looking for.
	* @param aHaystack The array that is being searched.
	* @param aCompare A function which takes the needle and an element in the
	*     array and returns -1, 0, or 1 depending on whether the needle is less
	*     than, equal to, or greater than the element, respectively.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'binarySearch.GREATEST_LOWER_BOUND'.
	*/
	exports.search = function search(aNeedle, aHaystack, aCompare, aBias) {
		if (aHaystack.length === 0) return -1;
		var index = recursiveSearch(-1, aHaystack.length, aNeedle, aHaystack, aCompare, aBias || exports.GREATEST_LOWER_BOUND);
		if (index < 0) return -1;
		while (index - 1 >= 0) {
			if (aCompare(aHaystack[index], aHaystack[index - 1], true) !== 0) break;
			--index;
		}
		return index;
	};
}));

// node_modules/source-map/lib/quick-sort.js
var require_quick_sort = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Swap the elements indexed by `x` and `y` in the array `ary`.
	*
	* @param {Array} ary
	*        The array.
	* @param {Number} x
	*        The index of the first item.
	* @param {Number} y
	*        The index of the second item.
	*/
	function swap(ary, x, y) {
		var temp = ary[x];
		ary[x] = ary[y];
		ary[y] = temp;
	}
	/**
	* Returns a random integer within the range `low .. high` inclusive.
	*
	* @param {Number} low
	*        The lower bound on the range.
	* @param {Number} high
	*        The upper bound on the range.
	*/
	function randomIntInRange(low, high) {
		return Math.round(low + Math.random() * (high - low));
	}
	/**
	* The Quick Sort algorithm.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	* @param {Number} p
	*        Start index of the array
	* @param {Number} r
	*        End index of the array
	*/
	function doQuickSort(ary, comparator, p, r) {
		if (p < r) {
			var pivotIndex = randomIntInRange(p, r);
			var i = p - 1;
			swap(ary, pivotIndex, r);
			var pivot = ary[r];
			for (var j = p; j < r; j++) if (comparator(ary[j], pivot) <= 0) {
				i += 1;
				swap(ary, i, j);
			}
			swap(ary, i + 1, j);
			var q = i + 1;
			doQuickSort(ary, comparator, p, q - 1);
			doQuickSort(ary, comparator, q + 1, r);
		}
	}
	/**
	* Sort the given array in-place with the given comparator function.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	*/
	exports.quickSort = function(ary, comparator) {
		doQuickSort(ary, comparator, 0, ary.length - 1);
	};
}));

// node_modules/source-map/lib/source-map-consumer.js
var require_source_map_consumer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	var binarySearch = require_binary_search();
	var ArraySet = require_array_set().ArraySet;
	var base64VLQ = require_base64_vlq();
	var quickSort = require_quick_sort().quickSort;
	function SourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		return sourceMap.sections != null ? new IndexedSourceMapConsumer(sourceMap, aSourceMapURL) : new BasicSourceMapConsumer(sourceMap, aSourceMapURL);
	}
	SourceMapConsumer.fromSourceMap = function(aSourceMap, aSourceMapURL) {
		return BasicSourceMapConsumer.fromSourceMap(aSourceMap, aSourceMapURL);
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	SourceMapConsumer.prototype._version = 3;
	SourceMapConsumer.prototype.__generatedMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_generatedMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__generatedMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__generatedMappings;
		}
	});
	SourceMapConsumer.prototype.__originalMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_originalMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__originalMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__originalMappings;
		}
	});
	SourceMapConsumer.prototype._charIsMappingSeparator = function SourceMapConsumer_charIsMappingSeparator(aStr, index) {
		var c = aStr.charAt(index);
		return c === ";" || c === ",";
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	SourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		throw new Error("Subclasses must implement _parseMappings");
	};
	SourceMapConsumer.GENERATED_ORDER = 1;
	SourceMapConsumer.ORIGINAL_ORDER = 2;
	SourceMapConsumer.GREATEST_LOWER_BOUND = 1;
	SourceMapConsumer.LEAST_UPPER_BOUND = 2;
	/**
	* Iterate over each mapping between an original source/line/column and a
	* generated line/column in this source map.
	*
	* @param Function aCallback
	*        The function that is called with each mapping.
	* @param Object aContext
	*        Optional. If specified, this object will be the value of `this` every
	*        time that `aCallback` is called.
	* @param aOrder
	*        Either `SourceMapConsumer.GENERATED_ORDER` or
	*        `SourceMapConsumer.ORIGINAL_ORDER`. Specifies whether you want to
	*        iterate over the mappings sorted by the generated file's line/column
	*        order or the original's source/line/column order, respectively. Defaults to
	*        `SourceMapConsumer.GENERATED_ORDER`.
	*/
	SourceMapConsumer.prototype.eachMapping = function SourceMapConsumer_eachMapping(aCallback, aContext, aOrder) {
		var context = aContext || null;
		var order = aOrder || SourceMapConsumer.GENERATED_ORDER;
		var mappings;
		switch (order) {
			case SourceMapConsumer.GENERATED_ORDER:
				mappings = this._generatedMappings;
				break;
			case SourceMapConsumer.ORIGINAL_ORDER:
				mappings = this._originalMappings;
				break;
			default: throw new Error("Unknown order of iteration.");
		}
		var sourceRoot = this.sourceRoot;
		mappings.map(function(mapping) {
			var source = mapping.source === null ? null : this._sources.at(mapping.source);
			source = util.computeSourceURL(sourceRoot, source, this._sourceMapURL);
			return {
				source,
				generatedLine: mapping.generatedLine,
				generatedColumn: mapping.generatedColumn,
				originalLine: mapping.originalLine,
				originalColumn: mapping.originalColumn,
				name: mapping.name === null ? null : this._names.at(mapping.name)
			};
		}, this).forEach(aCallback, context);
	};
	/**
	* Returns all generated line and column information for the original source,
	* line, and column provided. If no column is provided, returns all mappings
	* corresponding to a either the line we are searching for or the next
	* closest line that has any mappings. Otherwise, returns all mappings
	* corresponding to the given line and either the column we are searching for
	* or the next closest column that has any offsets.
	*
	* The only argument is an object with the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number is 1-based.
	*   - column: Optional. the column number in the original source.
	*    The column number is 0-based.
	*
	* and an array of objects is returned, each with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*    line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*    The column number is 0-based.
	*/
	SourceMapConsumer.prototype.allGeneratedPositionsFor = function SourceMapConsumer_allGeneratedPositionsFor(aArgs) {
		var line = util.getArg(aArgs, "line");
		var needle = {
			source: util.getArg(aArgs, "source"),
			originalLine: line,
			originalColumn: util.getArg(aArgs, "column", 0)
		};
		needle.source = this._findSourceIndex(needle.source);
		if (needle.source < 0) return [];
		var mappings = [];
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, binarySearch.LEAST_UPPER_BOUND);
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (aArgs.column === void 0) {
				var originalLine = mapping.originalLine;
				while (mapping && mapping.originalLine === originalLine) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			} else {
				var originalColumn = mapping.originalColumn;
				while (mapping && mapping.originalLine === line && mapping.originalColumn == originalColumn) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			}
		}
		return mappings;
	};
	exports.SourceMapConsumer = SourceMapConsumer;
	/**
	* A BasicSourceMapConsumer instance represents a parsed source map which we can
	* query for information about the original file positions by giving it a file
	* position in the generated source.
	*
	* The first parameter is the raw source map (either as a JSON string, or
	* already parsed to an object). According to the spec, source maps have the
	* following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - sources: An array of URLs to the original source files.
	*   - names: An array of identifiers which can be referrenced by individual mappings.
	*   - sourceRoot: Optional. The URL root from which all sources are relative.
	*   - sourcesContent: Optional. An array of contents of the original source files.
	*   - mappings: A string of base64 VLQs which contain the actual mappings.
	*   - file: Optional. The generated file this source map is associated with.
	*
	* Here is an example source map, taken from the source map spec[0]:
	*
	*     {
	*       version : 3,
	*       file: "out.js",
	*       sourceRoot : "",
	*       sources: ["foo.js", "bar.js"],
	*       names: ["src", "maps", "are", "fun"],
	*       mappings: "AA,AB;;ABCDE;"
	*     }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit?pli=1#
	*/
	function BasicSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sources = util.getArg(sourceMap, "sources");
		var names = util.getArg(sourceMap, "names", []);
		var sourceRoot = util.getArg(sourceMap, "sourceRoot", null);
		var sourcesContent = util.getArg(sourceMap, "sourcesContent", null);
		var mappings = util.getArg(sourceMap, "mappings");
		var file = util.getArg(sourceMap, "file", null);
		if (version != this._version) throw new Error("Unsupported version: " + version);
		if (sourceRoot) sourceRoot = util.normalize(sourceRoot);
		sources = sources.map(String).map(util.normalize).map(function(source) {
			return sourceRoot && util.isAbsolute(sourceRoot) && util.isAbsolute(source) ? util.relative(sourceRoot, source) : source;
		});
		this._names = ArraySet.fromArray(names.map(String), true);
		this._sources = ArraySet.fromArray(sources, true);
		this._absoluteSources = this._sources.toArray().map(function(s) {
			return util.computeSourceURL(sourceRoot, s, aSourceMapURL);
		});
		this.sourceRoot = sourceRoot;
		this.sourcesContent = sourcesContent;
		this._mappings = mappings;
		this._sourceMapURL = aSourceMapURL;
		this.file = file;
	}
	BasicSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	BasicSourceMapConsumer.prototype.consumer = SourceMapConsumer;
	/**
	* Utility function to find the index of a source.  Returns -1 if not
	* found.
	*/
	BasicSourceMapConsumer.prototype._findSourceIndex = function(aSource) {
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		if (this._sources.has(relativeSource)) return this._sources.indexOf(relativeSource);
		var i = 0;
		for (; i < this._absoluteSources.length; ++i) if (this._absoluteSources[i] == aSource) return i;
		return -1;
	};
	/**
	* Create a BasicSourceMapConsumer from a SourceMapGenerator.
	*
	* @param SourceMapGenerator aSourceMap
	*        The source map that will be consumed.
	* @param String aSourceMapURL
	*        The URL at which the source map can be found (optional)
	* @returns BasicSourceMapConsumer
	*/
	BasicSourceMapConsumer.fromSourceMap = function SourceMapConsumer_fromSourceMap(aSourceMap, aSourceMapURL) {
		var smc = Object.create(BasicSourceMapConsumer.prototype);
		var names = smc._names = ArraySet.fromArray(aSourceMap._names.toArray(), true);
		var sources = smc._sources = ArraySet.fromArray(aSourceMap._sources.toArray(), true);
		smc.sourceRoot = aSourceMap._sourceRoot;
		smc.sourcesContent = aSourceMap._generateSourcesContent(smc._sources.toArray(), smc.sourceRoot);
		smc.file = aSourceMap._file;
		smc._sourceMapURL = aSourceMapURL;
		smc._absoluteSources = smc._sources.toArray().map(function(s) {
			return util.computeSourceURL(smc.sourceRoot, s, aSourceMapURL);
		});
		var generatedMappings = aSourceMap._mappings.toArray().slice();
		var destGeneratedMappings = smc.__generatedMappings = [];
		var destOriginalMappings = smc.__originalMappings = [];
		for (var i = 0, length = generatedMappings.length; i < length; i++) {
			var srcMapping = generatedMappings[i];
			var destMapping = new Mapping();
			destMapping.generatedLine = srcMapping.generatedLine;
			destMapping.generatedColumn = srcMapping.generatedColumn;
			if (srcMapping.source) {
				destMapping.source = sources.indexOf(srcMapping.source);
				destMapping.originalLine = srcMapping.originalLine;
				destMapping.originalColumn = srcMapping.originalColumn;
				if (srcMapping.name) destMapping.name = names.indexOf(srcMapping.name);
				destOriginalMappings.push(destMapping);
			}
			destGeneratedMappings.push(destMapping);
		}
		quickSort(smc.__originalMappings, util.compareByOriginalPositions);
		return smc;
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	BasicSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(BasicSourceMapConsumer.prototype, "sources", { get: function() {
		return this._absoluteSources.slice();
	} });
	/**
	* Provide the JIT with a nice shape / hidden class.
	*/
	function Mapping() {
		this.generatedLine = 0;
		this.generatedColumn = 0;
		this.source = null;
		this.originalLine = null;
		this.originalColumn = null;
		this.name = null;
	}
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	BasicSourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		var generatedLine = 1;
		var previousGeneratedColumn = 0;
		var previousOriginalLine = 0;
		var previousOriginalColumn = 0;
		var previousSource = 0;
		var previousName = 0;
		var length = aStr.length;
		var index = 0;
		var cachedSegments = {};
		var temp = {};
		var originalMappings = [];
		var generatedMappings = [];
		var mapping, str, segment, end, value;
		while (index < length) if (aStr.charAt(index) === ";") {
			generatedLine++;
			index++;
			previousGeneratedColumn = 0;
		} else if (aStr.charAt(index) === ",") index++;
		else {
			mapping = new Mapping();
			mapping.generatedLine = generatedLine;
			for (end = index; end < length; end++) if (this._charIsMappingSeparator(aStr, end)) break;
			str = aStr.slice(index, end);
			segment = cachedSegments[str];
			if (segment) index += str.length;
			else {
				segment = [];
				while (index < end) {
					base64VLQ.decode(aStr, index, temp);
					value = temp.value;
					index = temp.rest;
					segment.push(value);
				}
				if (segment.length === 2) throw new Error("Found a source, but no line and column");
				if (segment.length === 3) throw new Error("Found a source and line, but no column");
				cachedSegments[str] = segment;
			}
			mapping.generatedColumn = previousGeneratedColumn + segment[0];
			previousGeneratedColumn = mapping.generatedColumn;
			if (segment.length > 1) {
				mapping.source = previousSource + segment[1];
				previousSource += segment[1];
				mapping.originalLine = previousOriginalLine + segment[2];
				previousOriginalLine = mapping.originalLine;
				mapping.originalLine += 1;
				mapping.originalColumn = previousOriginalColumn + segment[3];
				previousOriginalColumn = mapping.originalColumn;
				if (segment.length > 4) {
					mapping.name = previousName + segment[4];
					previousName += segment[4];
				}
			}
			generatedMappings.push(mapping);
			if (typeof mapping.originalLine === "number") originalMappings.push(mapping);
		}
		quickSort(generatedMappings, util.compareByGeneratedPositionsDeflated);
		this.__generatedMappings = generatedMappings;
		quickSort(originalMappings, util.compareByOriginalPositions);
		this.__originalMappings = originalMappings;
	};
	/**
	* Find the mapping that best matches the hypothetical "needle" mapping that
	* we are searching for in the given "haystack" of mappings.
	*/
	BasicSourceMapConsumer.prototype._findMapping = function SourceMapConsumer_findMapping(aNeedle, aMappings, aLineName, aColumnName, aComparator, aBias) {
		if (aNeedle[aLineName] <= 0) throw new TypeError("Line must be greater than or equal to 1, got " + aNeedle[aLineName]);
		if (aNeedle[aColumnName] < 0) throw new TypeError("Column must be greater than or equal to 0, got " + aNeedle[aColumnName]);
		return binarySearch.search(aNeedle, aMappings, aComparator, aBias);
	};
	/**
	* Compute the last column for each generated mapping. The last column is
	* inclusive.
	*/
	BasicSourceMapConsumer.prototype.computeColumnSpans = function SourceMapConsumer_computeColumnSpans() {
		for (var index = 0; index < this._generatedMappings.length; ++index) {
			var mapping = this._generatedMappings[index];
			if (index + 1 < this._generatedMappings.length) {
				var nextMapping = this._generatedMappings[index + 1];
				if (mapping.generatedLine === nextMapping.generatedLine) {
					mapping.lastGeneratedColumn = nextMapping.generatedColumn - 1;
					continue;
				}
			}
			mapping.lastGeneratedColumn = Infinity;
		}
	};
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	BasicSourceMapConsumer.prototype.originalPositionFor = function SourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._generatedMappings, "generatedLine", "generatedColumn", util.compareByGeneratedPositionsDeflated, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._generatedMappings[index];
			if (mapping.generatedLine === needle.generatedLine) {
				var source = util.getArg(mapping, "source", null);
				if (source !== null) {
					source = this._sources.at(source);
					source = util.computeSourceURL(this.sourceRoot, source, this._sourceMapURL);
				}
				var name = util.getArg(mapping, "name", null);
				if (name !== null) name = this._names.at(name);
				return {
					source,
					line: util.getArg(mapping, "originalLine", null),
					column: util.getArg(mapping, "originalColumn", null),
					name
				};
			}
		}
		return {
			source: null,
			line: null,
			column: null,
			name: null
		};
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	BasicSourceMapConsumer.prototype.hasContentsOfAllSources = function BasicSourceMapConsumer_hasContentsOfAllSources() {
		if (!this.sourcesContent) return false;
		return this.sourcesContent.length >= this._sources.size() && !this.sourcesContent.some(function(sc) {
			return sc == null;
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	BasicSourceMapConsumer.prototype.sourceContentFor = function SourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		if (!this.sourcesContent) return null;
		var index = this._findSourceIndex(aSource);
		if (index >= 0) return this.sourcesContent[index];
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		var url;
		if (this.sourceRoot != null && (url = util.urlParse(this.sourceRoot))) {
			var fileUriAbsPath = relativeSource.replace(/^file:\/\//, "");
			if (url.scheme == "file" && this._sources.has(fileUriAbsPath)) return this.sourcesContent[this._sources.indexOf(fileUriAbsPath)];
			if ((!url.path || url.path == "/") && this._sources.has("/" + relativeSource)) return this.sourcesContent[this._sources.indexOf("/" + relativeSource)];
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + relativeSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	BasicSourceMapConsumer.prototype.generatedPositionFor = function SourceMapConsumer_generatedPositionFor(aArgs) {
		var source = util.getArg(aArgs, "source");
		source = this._findSourceIndex(source);
		if (source < 0) return {
			line: null,
			column: null,
			lastColumn: null
		};
		var needle = {
			source,
			originalLine: util.getArg(aArgs, "line"),
			originalColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (mapping.source === needle.source) return {
				line: util.getArg(mapping, "generatedLine", null),
				column: util.getArg(mapping, "generatedColumn", null),
				lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
			};
		}
		return {
			line: null,
			column: null,
			lastColumn: null
		};
	};
	exports.BasicSourceMapConsumer = BasicSourceMapConsumer;
	/**
	* An IndexedSourceMapConsumer instance represents a parsed source map which
	* we can query for information. It differs from BasicSourceMapConsumer in
	* that it takes "indexed" source maps (i.e. ones with a "sections" field) as
	* input.
	*
	* The first parameter is a raw source map (either as a JSON string, or already
	* parsed to an object). According to the spec for indexed source maps, they
	* have the following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - file: Optional. The generated file this source map is associated with.
	*   - sections: A list of section definitions.
	*
	* Each value under the "sections" field has two fields:
	*   - offset: The offset into the original specified at which this section
	*       begins to apply, defined as an object with a "line" and "column"
	*       field.
	*   - map: A source map definition. This source map could also be indexed,
	*       but doesn't have to be.
	*
	* Instead of the "map" field, it's also possible to have a "url" field
	* specifying a URL to retrieve a source map from, but that's currently
	* unsupported.
	*
	* Here's an example source map, taken from the source map spec[0], but
	* modified to omit a section which uses the "url" field.
	*
	*  {
	*    version : 3,
	*    file: "app.js",
	*    sections: [{
	*      offset: {line:100, column:10},
	*      map: {
	*        version : 3,
	*        file: "section.js",
	*        sources: ["foo.js", "bar.js"],
	*        names: ["src", "maps", "are", "fun"],
	*        mappings: "AAAA,E;;ABCDE;"
	*      }
	*    }],
	*  }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit#heading=h.535es3xeprgt
	*/
	function IndexedSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sections = util.getArg(sourceMap, "sections");
		if (version != this._version) throw new Error("Unsupported version: " + version);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		var lastOffset = {
			line: -1,
			column: 0
		};
		this._sections = sections.map(function(s) {
			if (s.url) throw new Error("Support for url field in sections not implemented.");
			var offset = util.getArg(s, "offset");
			var offsetLine = util.getArg(offset, "line");
			var offsetColumn = util.getArg(offset, "column");
			if (offsetLine < lastOffset.line || offsetLine === lastOffset.line && offsetColumn < lastOffset.column) throw new Error("Section offsets must be ordered and non-overlapping.");
			lastOffset = offset;
			return {
				generatedOffset: {
					generatedLine: offsetLine + 1,
					generatedColumn: offsetColumn + 1
				},
				consumer: new SourceMapConsumer(util.getArg(s, "map"), aSourceMapURL)
			};
		});
	}
	IndexedSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	IndexedSourceMapConsumer.prototype.constructor = SourceMapConsumer;
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	IndexedSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(IndexedSourceMapConsumer.prototype, "sources", { get: function() {
		var sources = [];
		for (var i = 0; i < this._sections.length; i++) for (var j = 0; j < this._sections[i].consumer.sources.length; j++) sources.push(this._sections[i].consumer.sources[j]);
		return sources;
	} });
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	IndexedSourceMapConsumer.prototype.originalPositionFor = function IndexedSourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var sectionIndex = binarySearch.search(needle, this._sections, function(needle, section) {
			var cmp = needle.generatedLine - section.generatedOffset.generatedLine;
			if (cmp) return cmp;
			return needle.generatedColumn - section.generatedOffset.generatedColumn;
		});
		var section = this._sections[sectionIndex];
		if (!section) return {
			source: null,
			line: null,
			column: null,
			name: null
		};
		return section.consumer.originalPositionFor({
			line: needle.generatedLine - (section.generatedOffset.generatedLine - 1),
			column: needle.generatedColumn - (section.generatedOffset.generatedLine === needle.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
			bias: aArgs.bias
		});
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	IndexedSourceMapConsumer.prototype.hasContentsOfAllSources = function IndexedSourceMapConsumer_hasContentsOfAllSources() {
		return this._sections.every(function(s) {
			return s.consumer.hasContentsOfAllSources();
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	IndexedSourceMapConsumer.prototype.sourceContentFor = function IndexedSourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		for (var i = 0; i < this._sections.length; i++) {
			var content = this._sections[i].consumer.sourceContentFor(aSource, true);
			if (content) return content;
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + aSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based. 
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	IndexedSourceMapConsumer.prototype.generatedPositionFor = function IndexedSourceMapConsumer_generatedPositionFor(aArgs) {
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			if (section.consumer._findSourceIndex(util.getArg(aArgs, "source")) === -1) continue;
			var generatedPosition = section.consumer.generatedPositionFor(aArgs);
			if (generatedPosition) return {
				line: generatedPosition.line + (section.generatedOffset.generatedLine - 1),
				column: generatedPosition.column + (section.generatedOffset.generatedLine === generatedPosition.line ? section.generatedOffset.generatedColumn - 1 : 0)
			};
		}
		return {
			line: null,
			column: null
		};
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	IndexedSourceMapConsumer.prototype._parseMappings = function IndexedSourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		this.__generatedMappings = [];
		this.__originalMappings = [];
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			var sectionMappings = section.consumer._generatedMappings;
			for (var j = 0; j < sectionMappings.length; j++) {
				var mapping = sectionMappings[j];
				var source = section.consumer._sources.at(mapping.source);
				source = util.computeSourceURL(section.consumer.sourceRoot, source, this._sourceMapURL);
				this._sources.add(source);
				source = this._sources.indexOf(source);
				var name = null;
				if (mapping.name) {
					name = section.consumer._names.at(mapping.name);
					this._names.add(name);
					name = this._names.indexOf(name);
				}
				var adjustedMapping = {
					source,
					generatedLine: mapping.generatedLine + (section.generatedOffset.generatedLine - 1),
					generatedColumn: mapping.generatedColumn + (section.generatedOffset.generatedLine === mapping.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
					originalLine: mapping.originalLine,
					originalColumn: mapping.originalColumn,
					name
				};
				this.__generatedMappings.push(adjustedMapping);
				if (typeof adjustedMapping.originalLine === "number") this.__originalMappings.push(adjustedMapping);
			}
		}
		quickSort(this.__generatedMappings, util.compareByGeneratedPositionsDeflated);
		quickSort(this.__originalMappings, util.compareByOriginalPositions);
	};
	exports.IndexedSourceMapConsumer = IndexedSourceMapConsumer;
}));

// node_modules/source-map/lib/source-node.js
var require_source_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	var util = require_util();
	var REGEX_NEWLINE = /(\r?\n)/;
	var NEWLINE_CODE = 10;
	var isSourceNode = "$$$isSourceNode$$$";
	/**
	* SourceNodes provide a way to abstract over interpolating/concatenating
	* snippets of generated JavaScript source code while maintaining the line and
	* column information associated with the original source code.
	*
	* @param aLine The original line number.
	* @param aColumn The original column number.
	* @param aSource The original source's filename.
	* @param aChunks Optional. An array of strings which are snippets of
	*        generated JS, or other SourceNodes.
	* @param aName The original identifier.
	*/
	function SourceNode(aLine, aColumn, aSource, aChunks, aName) {
		this.children = [];
		this.sourceContents = {};
		this.line = aLine == null ? null : aLine;
		this.column = aColumn == null ? null : aColumn;
		this.source = aSource == null ? null : aSource;
		this.name = aName == null ? null : aName;
		this[isSourceNode] = true;
		if (aChunks != null) this.add(aChunks);
	}
	/**
	* Creates a SourceNode from generated code and a SourceMapConsumer.
	*
	* @param aGeneratedCode The generated code
	* @param aSourceMapConsumer The SourceMap for the generated code
	* @param aRelativePath Optional. The path that relative sources in the
	*        SourceMapConsumer should be relative to.
	*/
	SourceNode.fromStringWithSourceMap = function SourceNode_fromStringWithSourceMap(aGeneratedCode, aSourceMapConsumer, aRelativePath) {
		var node = new SourceNode();
		var remainingLines = aGeneratedCode.split(REGEX_NEWLINE);
		var remainingLinesIndex = 0;
		var shiftNextLine = function() {
			return getNextLine() + (getNextLine() || "");
			function getNextLine() {
				return remainingLinesIndex < remainingLines.length ? remainingLines[remainingLinesIndex++] : void 0;
			}
		};
		var lastGeneratedLine = 1, lastGeneratedColumn = 0;
		var lastMapping = null;
		aSourceMapConsumer.eachMapping(function(mapping) {
			if (lastMapping !== null) {
				if (lastGeneratedLine < mapping.generatedLine) {
					addMappingWithCode(lastMapping, shiftNextLine());
					lastGeneratedLine++;
					lastGeneratedColumn = 0;
				} else {
					var nextLine = remainingLines[remainingLinesIndex] || "";
					var code = nextLine.substr(0, mapping.generatedColumn - lastGeneratedColumn);
					remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn - lastGeneratedColumn);
					lastGeneratedColumn = mapping.generatedColumn;
					addMappingWithCode(lastMapping, code);
					lastMapping = mapping;
					return;
				}
			}
			while (lastGeneratedLine < mapping.generatedLine) {
				node.add(shiftNextLine());
				lastGeneratedLine++;
			}
			if (lastGeneratedColumn < mapping.generatedColumn) {
				var nextLine = remainingLines[remainingLinesIndex] || "";
				node.add(nextLine.substr(0, mapping.generatedColumn));
				remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn);
				lastGeneratedColumn = mapping.generatedColumn;
			}
			lastMapping = mapping;
		}, this);
		if (remainingLinesIndex < remainingLines.length) {
			if (lastMapping) addMappingWithCode(lastMapping, shiftNextLine());
			node.add(remainingLines.splice(remainingLinesIndex).join(""));
		}
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aRelativePath != null) sourceFile = util.join(aRelativePath, sourceFile);
				node.setSourceContent(sourceFile, content);
			}
		});
		return node;
		function addMappingWithCode(mapping, code) {
			if (mapping === null || mapping.source === void 0) node.add(code);
			else {
				var source = aRelativePath ? util.join(aRelativePath, mapping.source) : mapping.source;
				node.add(new SourceNode(mapping.originalLine, mapping.originalColumn, source, code, mapping.name));
			}
		}
	};
	/**
	* Add a chunk of generated JS to this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.add = function SourceNode_add(aChunk) {
		if (Array.isArray(aChunk)) aChunk.forEach(function(chunk) {
			this.add(chunk);
		}, this);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") {
			if (aChunk) this.children.push(aChunk);
		} else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Add a chunk of generated JS to the beginning of this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.prepend = function SourceNode_prepend(aChunk) {
		if (Array.isArray(aChunk)) for (var i = aChunk.length - 1; i >= 0; i--) this.prepend(aChunk[i]);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") this.children.unshift(aChunk);
		else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Walk over the tree of JS snippets in this node and its children. The
	* walking function is called once for each snippet of JS and is passed that
	* snippet and the its original associated source's line/column location.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walk = function SourceNode_walk(aFn) {
		var chunk;
		for (var i = 0, len = this.children.length; i < len; i++) {
			chunk = this.children[i];
			if (chunk[isSourceNode]) chunk.walk(aFn);
			else if (chunk !== "") aFn(chunk, {
				source: this.source,
				line: this.line,
				column: this.column,
				name: this.name
			});
		}
	};
	/**
	* Like `String.prototype.join` except for SourceNodes. Inserts `aStr` between
	* each of `this.children`.
	*
	* @param aSep The separator.
	*/
	SourceNode.prototype.join = function SourceNode_join(aSep) {
		var newChildren;
		var i;
		var len = this.children.length;
		if (len > 0) {
			newChildren = [];
			for (i = 0; i < len - 1; i++) {
				newChildren.push(this.children[i]);
				newChildren.push(aSep);
			}
			newChildren.push(this.children[i]);
			this.children = newChildren;
		}
		return this;
	};
	/**
	* Call String.prototype.replace on the very right-most source snippet. Useful
	* for trimming whitespace from the end of a source node, etc.
	*
	* @param aPattern The pattern to replace.
	* @param aReplacement The thing to replace the pattern with.
	*/
	SourceNode.prototype.replaceRight = function SourceNode_replaceRight(aPattern, aReplacement) {
		var lastChild = this.children[this.children.length - 1];
		if (lastChild[isSourceNode]) lastChild.replaceRight(aPattern, aReplacement);
		else if (typeof lastChild === "string") this.children[this.children.length - 1] = lastChild.replace(aPattern, aReplacement);
		else this.children.push("".replace(aPattern, aReplacement));
		return this;
	};
	/**
	* Set the source content for a source file. This will be added to the SourceMapGenerator
	* in the sourcesContent field.
	*
	* @param aSourceFile The filename of the source file
	* @param aSourceContent The content of the source file
	*/
	SourceNode.prototype.setSourceContent = function SourceNode_setSourceContent(aSourceFile, aSourceContent) {
		this.sourceContents[util.toSetString(aSourceFile)] = aSourceContent;
	};
	/**
	* Walk over the tree of SourceNodes. The walking function is called for each
	* source file content and is passed the filename and source content.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walkSourceContents = function SourceNode_walkSourceContents(aFn) {
		for (var i = 0, len = this.children.length; i < len; i++) if (this.children[i][isSourceNode]) this.children[i].walkSourceContents(aFn);
		var sources = Object.keys(this.sourceContents);
		for (var i = 0, len = sources.length; i < len; i++) aFn(util.fromSetString(sources[i]), this.sourceContents[sources[i]]);
	};
	/**
	* Return the string representation of this source node. Walks over the tree
	* and concatenates all the various snippets together to one string.
	*/
	SourceNode.prototype.toString = function SourceNode_toString() {
		var str = "";
		this.walk(function(chunk) {
			str += chunk;
		});
		return str;
	};
	/**
	* Returns the string representation of this source node along with a source
	* map.
	*/
	SourceNode.prototype.toStringWithSourceMap = function SourceNode_toStringWithSourceMap(aArgs) {
		var generated = {
			code: "",
			line: 1,
			column: 0
		};
		var map = new SourceMapGenerator(aArgs);
		var sourceMappingActive = false;
		var lastOriginalSource = null;
		var lastOriginalLine = null;
		var lastOriginalColumn = null;
		var lastOriginalName = null;
		this.walk(function(chunk, original) {
			generated.code += chunk;
			if (original.source !== null && original.line !== null && original.column !== null) {
				if (lastOriginalSource !== original.source || lastOriginalLine !== original.line || lastOriginalColumn !== original.column || lastOriginalName !== original.name) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
				lastOriginalSource = original.source;
				lastOriginalLine = original.line;
				lastOriginalColumn = original.column;
				lastOriginalName = original.name;
				sourceMappingActive = true;
			} else if (sourceMappingActive) {
				map.addMapping({ generated: {
					line: generated.line,
					column: generated.column
				} });
				lastOriginalSource = null;
				sourceMappingActive = false;
			}
			for (var idx = 0, length = chunk.length; idx < length; idx++) if (chunk.charCodeAt(idx) === NEWLINE_CODE) {
				generated.line++;
				generated.column = 0;
				if (idx + 1 === length) {
					lastOriginalSource = null;
					sourceMappingActive = false;
				} else if (sourceMappingActive) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
			} else generated.column++;
		});
		this.walkSourceContents(function(sourceFile, sourceContent) {
			map.setSourceContent(sourceFile, sourceContent);
		});
		return {
			code: generated.code,
			map
		};
	};
	exports.SourceNode = SourceNode;
}));

// node_modules/source-map/source-map.js
var require_source_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	exports.SourceMapConsumer = require_source_map_consumer().SourceMapConsumer;
	exports.SourceNode = require_source_node().SourceNode;
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/code-gen.js
var require_code_gen = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.safeJsonLiteral = safeJsonLiteral;
	var _utils = require_utils();
	var NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/;
	var SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
	/**
	* Escape the "<" of every sequence that could end or change the parsing of
	* an enclosing <script> element.
	*
	* Only pass JavaScript or JSON code in which "<" can only occur inside string
	* literals, where "\u003C" has the same value.
	*
	* @param {string} code the code to escape
	* @returns {string} the escaped code
	*/
	function escapeScriptDelimiters(code) {
		return code.replace(SCRIPT_DELIMITERS, "\\u003C");
	}
	/**
	* Escape a UTF-16 surrogate code unit as a "\uXXXX" escape sequence.
	*
	* @param {string} surrogate a single surrogate code unit
	* @returns {string} the escape sequence
	*/
	function escapeSurrogate(surrogate) {
		return "\\u" + surrogate.charCodeAt(0).toString(16);
	}
	/**
	* Convert a value to a JSON literal that is safe to write into generated
	* code: valid in ES5, where line and paragraph separators end string literals,
	* encodable as UTF-8 on every engine, and safe inside an enclosing <script>
	* element.
	*
	* @param {*} value the value to convert
	* @returns {string} the JavaScript literal
	*/
	function safeJsonLiteral(value) {
		return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, escapeSurrogate));
	}
	var SourceNode = void 0;
	try {
		/* istanbul ignore next */
		if (typeof define !== "function" || !define.amd) SourceNode = require_source_map().SourceNode;
	} catch (err) {}
	/* istanbul ignore if: tested but not covered in istanbul due to dist build  */
	if (!SourceNode) {
		SourceNode = function(line, column, srcFile, chunks) {
			this.src = "";
			if (chunks) this.add(chunks);
		};
		/* istanbul ignore next */
		SourceNode.prototype = {
			add: function add(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src += chunks;
			},
			prepend: function prepend(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src = chunks + this.src;
			},
			toStringWithSourceMap: function toStringWithSourceMap() {
				return { code: this.toString() };
			},
			toString: function toString() {
				return this.src;
			}
		};
	}
	function castChunk(chunk, codeGen, loc) {
		if (_utils.isArray(chunk)) {
			var ret = [];
			for (var i = 0, len = chunk.length; i < len; i++) ret.push(codeGen.wrap(chunk[i], loc));
			return ret;
		} else if (typeof chunk === "boolean" || typeof chunk === "number") return chunk + "";
		return chunk;
	}
	function CodeGen(srcFile) {
		this.srcFile = srcFile;
		this.source = [];
	}
	CodeGen.prototype = {
		isEmpty: function isEmpty() {
			return !this.source.length;
		},
		prepend: function prepend(source, loc) {
			this.source.unshift(this.wrap(source, loc));
		},
		push: function push(source, loc) {
			this.source.push(this.wrap(source, loc));
		},
		merge: function merge() {
			var source = this.empty();
			this.each(function(line) {
				source.add([
					"  ",
					line,
					"\n"
				]);
			});
			return source;
		},
		each: function each(iter) {
			for (var i = 0, len = this.source.length; i < len; i++) iter(this.source[i]);
		},
		empty: function empty() {
			var loc = this.currentLocation || { start: {} };
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
		},
		wrap: function wrap(chunk) {
			var loc = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
			if (chunk instanceof SourceNode) return chunk;
			chunk = castChunk(chunk, this, loc);
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk);
		},
		functionCall: function functionCall(fn, type, params) {
			params = this.generateList(params);
			return this.wrap([
				fn,
				type ? "." + type + "(" : "(",
				params,
				")"
			]);
		},
		quotedString: function quotedString(str) {
			str = str + "";
			if (!NEEDS_ESCAPING.test(str)) return "\"" + str + "\"";
			return safeJsonLiteral(str);
		},
		objectLiteral: function objectLiteral(obj) {
			// istanbul ignore next
			var _this = this;
			var pairs = [];
			Object.keys(obj).forEach(function(key) {
				var value = castChunk(obj[key], _this);
				if (value !== "undefined") pairs.push([
					_this.quotedString(key),
					":",
					value
				]);
			});
			var ret = this.generateList(pairs);
			ret.prepend("{");
			ret.add("}");
			return ret;
		},
		generateList: function generateList(entries) {
			var ret = this.empty();
			for (var i = 0, len = entries.length; i < len; i++) {
				if (i) ret.add(",");
				ret.add(castChunk(entries[i], this));
			}
			return ret;
		},
		generateArray: function generateArray(entries) {
			var ret = this.generateList(entries);
			ret.prepend("[");
			ret.add("]");
			return ret;
		}
	};
	exports["default"] = CodeGen;
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js
var require_javascript_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _base = require_base$1();
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _codeGen = require_code_gen();
	var _codeGen2 = _interopRequireDefault(_codeGen);
	function Literal(value) {
		this.value = value;
	}
	function JavaScriptCompiler() {}
	JavaScriptCompiler.prototype = {
		nameLookup: function nameLookup(parent, name) {
			return this.internalNameLookup(parent, name);
		},
		depthedLookup: function depthedLookup(name) {
			return [
				this.aliasable("container.lookup"),
				"(depths, ",
				this.quotedString(name),
				")"
			];
		},
		compilerInfo: function compilerInfo() {
			var revision = _base.COMPILER_REVISION;
			return [revision, _base.REVISION_CHANGES[revision]];
		},
		appendToBuffer: function appendToBuffer(source, location, explicit) {
			if (!_utils.isArray(source)) source = [source];
			source = this.source.wrap(source, location);
			if (this.environment.isSimple) return [
				"return ",
				source,
				";"
			];
			else if (explicit) return [
				"buffer += ",
				source,
				";"
			];
			else {
				source.appendToBuffer = true;
				return source;
			}
		},
		initializeBuffer: function initializeBuffer() {
			return this.quotedString("");
		},
		internalNameLookup: function internalNameLookup(parent, name) {
			this.lookupPropertyFunctionIsUsed = true;
			return [
				"lookupProperty(",
				parent,
				",",
				this.quotedString(name),
				")"
			];
		},
		lookupPropertyFunctionIsUsed: false,
		compile: function compile(environment, options, context, asObject) {
			this.environment = environment;
			this.options = options;
			this.stringParams = this.options.stringParams;
			this.trackIds = this.options.trackIds;
			this.precompile = !asObject;
			this.name = this.environment.name;
			this.isChild = !!context;
			this.context = context || {
				decorators: [],
				programs: [],
				environments: []
			};
			this.preamble();
			this.stackSlot = 0;
			this.stackVars = [];
			this.aliases = {};
			this.registers = { list: [] };
			this.hashes = [];
			this.compileStack = [];
			this.inlineStack = [];
			this.blockParams = [];
			this.compileChildren(environment, options);
			this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat;
			this.useBlockParams = this.useBlockParams || environment.useBlockParams;
			var opcodes = environment.opcodes, opcode = void 0, firstLoc = void 0, i = void 0, l = void 0;
			for (i = 0, l = opcodes.length; i < l; i++) {
				opcode = opcodes[i];
				this.source.currentLocation = opcode.loc;
				firstLoc = firstLoc || opcode.loc;
				this[opcode.opcode].apply(this, opcode.args);
			}
			this.source.currentLocation = firstLoc;
			this.pushSource("");
			/* istanbul ignore next */
			if (this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new _exception2["default"]("Compile completed with content left on stack");
			if (!this.decorators.isEmpty()) {
				this.useDecorators = true;
				this.decorators.prepend([
					"var decorators = container.decorators, ",
					this.lookupPropertyFunctionVarDeclaration(),
					";\n"
				]);
				this.decorators.push("return fn;");
				if (asObject) this.decorators = Function.apply(this, [
					"fn",
					"props",
					"container",
					"depth0",
					"data",
					"blockParams",
					"depths",
					this.decorators.merge()
				]);
				else {
					this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n");
					this.decorators.push("}\n");
					this.decorators = this.decorators.merge();
				}
			} else this.decorators = void 0;
			var fn = this.createFunctionContext(asObject);
			if (!this.isChild) {
				var ret = {
					compiler: this.compilerInfo(),
					main: fn
				};
				if (this.decorators) {
					ret.main_d = this.decorators;
					ret.useDecorators = true;
				}
				var _context = this.context;
				var programs = _context.programs;
				var decorators = _context.decorators;
				for (i = 0, l = programs.length; i < l; i++) {
					ret[i] = programs[i];
					if (decorators[i]) {
						ret[i + "_d"] = decorators[i];
						ret.useDecorators = true;
					}
				}
				if (this.environment.usePartial) ret.usePartial = true;
				if (this.options.data) ret.useData = true;
				if (this.useDepths) ret.useDepths = true;
				if (this.useBlockParams) ret.useBlockParams = true;
				if (this.options.compat) ret.compat = true;
				if (!asObject) {
					ret.compiler = JSON.stringify(ret.compiler);
					this.source.currentLocation = { start: {
						line: 1,
						column: 0
					} };
					ret = this.objectLiteral(ret);
					if (options.srcName) {
						ret = ret.toStringWithSourceMap({ file: options.destName });
						ret.map = ret.map && ret.map.toString();
					} else ret = ret.toString();
				} else ret.compilerOptions = this.options;
				return ret;
			} else return fn;
		},
		preamble: function preamble() {
			this.lastContext = 0;
			this.source = new _codeGen2["default"](this.options.srcName);
			this.decorators = new _codeGen2["default"](this.options.srcName);
		},
		createFunctionContext: function createFunctionContext(asObject) {
			// istanbul ignore next
			var _this = this;
			var varDeclarations = "";
			var locals = this.stackVars.concat(this.registers.list);
			if (locals.length > 0) varDeclarations += ", " + locals.join(", ");
			var aliasCount = 0;
			Object.keys(this.aliases).forEach(function(alias) {
				var node = _this.aliases[alias];
				if (node.children && node.referenceCount > 1) {
					varDeclarations += ", alias" + ++aliasCount + "=" + alias;
					node.children[0] = "alias" + aliasCount;
				}
			});
			if (this.lookupPropertyFunctionIsUsed) varDeclarations += ", " + this.lookupPropertyFunctionVarDeclaration();
			var params = [
				"container",
				"depth0",
				"helpers",
				"partials",
				"data"
			];
			if (this.useBlockParams || this.useDepths) params.push("blockParams");
			if (this.useDepths) params.push("depths");
			var source = this.mergeSource(varDeclarations);
			if (asObject) {
				params.push(source);
				return Function.apply(this, params);
			} else return this.source.wrap([
				"function(",
				params.join(","),
				") {\n  ",
				source,
				"}"
			]);
		},
		mergeSource: function mergeSource(varDeclarations) {
			var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = void 0, sourceSeen = void 0, bufferStart = void 0, bufferEnd = void 0;
			this.source.each(function(line) {
				if (line.appendToBuffer) {
					if (bufferStart) line.prepend("  + ");
					else bufferStart = line;
					bufferEnd = line;
				} else {
					if (bufferStart) {
						if (!sourceSeen) appendFirst = true;
						else bufferStart.prepend("buffer += ");
						bufferEnd.add(";");
						bufferStart = bufferEnd = void 0;
					}
					sourceSeen = true;
					if (!isSimple) appendOnly = false;
				}
			});
			if (appendOnly) {
				if (bufferStart) {
					bufferStart.prepend("return ");
					bufferEnd.add(";");
				} else if (!sourceSeen) this.source.push("return \"\";");
			} else {
				varDeclarations += ", buffer = " + (appendFirst ? "" : this.initializeBuffer());
				if (bufferStart) {
					bufferStart.prepend("return buffer + ");
					bufferEnd.add(";");
				} else this.source.push("return buffer;");
			}
			if (varDeclarations) this.source.prepend("var " + varDeclarations.substring(2) + (appendFirst ? "" : ";\n"));
			return this.source.merge();
		},
		lookupPropertyFunctionVarDeclaration: function lookupPropertyFunctionVarDeclaration() {
			return "\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim();
		},
		blockValue: function blockValue(name) {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs(name, 0, params);
			var blockName = this.popStack();
			params.splice(1, 0, blockName);
			this.push(this.source.functionCall(blockHelperMissing, "call", params));
		},
		ambiguousBlockValue: function ambiguousBlockValue() {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs("", 0, params, true);
			this.flushInline();
			var current = this.topStack();
			params.splice(1, 0, current);
			this.pushSource([
				"if (!",
				this.lastHelper,
				") { ",
				current,
				" = ",
				this.source.functionCall(blockHelperMissing, "call", params),
				"}"
			]);
		},
		appendContent: function appendContent(content) {
			if (this.pendingContent) content = this.pendingContent + content;
			else this.pendingLocation = this.source.currentLocation;
			this.pendingContent = content;
		},
		append: function append() {
			if (this.isInline()) {
				this.replaceStack(function(current) {
					return [
						" != null ? ",
						current,
						" : \"\""
					];
				});
				this.pushSource(this.appendToBuffer(this.popStack()));
			} else {
				var local = this.popStack();
				this.pushSource([
					"if (",
					local,
					" != null) { ",
					this.appendToBuffer(local, void 0, true),
					" }"
				]);
				if (this.environment.isSimple) this.pushSource([
					"else { ",
					this.appendToBuffer("''", void 0, true),
					" }"
				]);
			}
		},
		appendEscaped: function appendEscaped() {
			this.pushSource(this.appendToBuffer([
				this.aliasable("container.escapeExpression"),
				"(",
				this.popStack(),
				")"
			]));
		},
		getContext: function getContext(depth) {
			this.lastContext = depth;
		},
		pushContext: function pushContext() {
			this.pushStackLiteral(this.contextName(this.lastContext));
		},
		lookupOnContext: function lookupOnContext(parts, falsy, strict, scoped) {
			var i = 0;
			if (!scoped && this.options.compat && !this.lastContext) this.push(this.depthedLookup(parts[i++]));
			else this.pushContext();
			this.resolvePath("context", parts, i, falsy, strict);
		},
		lookupBlockParam: function lookupBlockParam(blockParamId, parts) {
			this.useBlockParams = true;
			this.push([
				"blockParams[",
				blockParamId[0],
				"][",
				blockParamId[1],
				"]"
			]);
			this.resolvePath("context", parts, 1);
		},
		lookupData: function lookupData(depth, parts, strict) {
			if (!depth) this.pushStackLiteral("data");
			else this.pushStackLiteral("container.data(data, " + depth + ")");
			this.resolvePath("data", parts, 0, true, strict);
		},
		resolvePath: function resolvePath(type, parts, startPartIndex, falsy, strict) {
			// istanbul ignore next
			var _this2 = this;
			if (this.options.strict || this.options.assumeObjects) {
				this.push(strictLookup(this.options.strict && strict, this, parts, startPartIndex, type));
				return;
			}
			var len = parts.length;
			var _loop = function(i) {
				_this2.replaceStack(function(current) {
					var lookup = _this2.nameLookup(current, parts[i], type);
					if (!falsy) return [
						" != null ? ",
						lookup,
						" : ",
						current
					];
					else return [" && ", lookup];
				});
			};
			for (var i = startPartIndex; i < len; i++) _loop(i);
		},
		resolvePossibleLambda: function resolvePossibleLambda() {
			this.push([
				this.aliasable("container.lambda"),
				"(",
				this.popStack(),
				", ",
				this.contextName(0),
				")"
			]);
		},
		pushStringParam: function pushStringParam(string, type) {
			this.pushContext();
			this.pushString(type);
			if (type !== "SubExpression") {
				if (typeof string === "string") this.pushString(string);
				else this.pushStackLiteral(string);
			}
		},
		emptyHash: function emptyHash(omitEmpty) {
			if (this.trackIds) this.push("{}");
			if (this.stringParams) {
				this.push("{}");
				this.push("{}");
			}
			this.pushStackLiteral(omitEmpty ? "undefined" : "{}");
		},
		pushHash: function pushHash() {
			if (this.hash) this.hashes.push(this.hash);
			this.hash = {
				values: {},
				types: [],
				contexts: [],
				ids: []
			};
		},
		popHash: function popHash() {
			var hash = this.hash;
			this.hash = this.hashes.pop();
			if (this.trackIds) this.push(this.objectLiteral(hash.ids));
			if (this.stringParams) {
				this.push(this.objectLiteral(hash.contexts));
				this.push(this.objectLiteral(hash.types));
			}
			this.push(this.objectLiteral(hash.values));
		},
		pushString: function pushString(string) {
			this.pushStackLiteral(this.quotedString(string));
		},
		pushLiteral: function pushLiteral(value) {
			this.pushStackLiteral(value);
		},
		pushProgram: function pushProgram(guid) {
			if (guid != null) this.pushStackLiteral(this.programExpression(guid));
			else this.pushStackLiteral(null);
		},
		registerDecorator: function registerDecorator(paramSize, name) {
			var foundDecorator = this.nameLookup("decorators", name, "decorator"), options = this.setupHelperArgs(name, paramSize);
			this.decorators.push([
				"var decorator = ",
				foundDecorator,
				";"
			]);
			this.decorators.push([
				"if (typeof decorator !== \"function\") { throw new Error(",
				this.quotedString("Missing decorator: \"" + name + "\""),
				"); }"
			]);
			this.decorators.push([
				"fn = ",
				this.decorators.functionCall("decorator", "", [
					"fn",
					"props",
					"container",
					options
				]),
				" || fn;"
			]);
		},
		invokeHelper: function invokeHelper(paramSize, name, isSimple) {
			var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name);
			var possibleFunctionCalls = [];
			if (isSimple) possibleFunctionCalls.push(helper.name);
			possibleFunctionCalls.push(nonHelper);
			if (!this.options.strict) possibleFunctionCalls.push(this.aliasable("container.hooks.helperMissing"));
			var functionLookupCode = [
				"(",
				this.itemsSeparatedBy(possibleFunctionCalls, "||"),
				")"
			];
			var functionCall = this.source.functionCall(functionLookupCode, "call", helper.callParams);
			this.push(functionCall);
		},
		itemsSeparatedBy: function itemsSeparatedBy(items, separator) {
			var result = [];
			result.push(items[0]);
			for (var i = 1; i < items.length; i++) result.push(separator, items[i]);
			return result;
		},
		invokeKnownHelper: function invokeKnownHelper(paramSize, name) {
			var helper = this.setupHelper(paramSize, name);
			this.push(this.source.functionCall(helper.name, "call", helper.callParams));
		},
		invokeAmbiguous: function invokeAmbiguous(name, helperCall) {
			this.useRegister("helper");
			var nonHelper = this.popStack();
			this.emptyHash();
			var helper = this.setupHelper(0, name, helperCall);
			var lookup = [
				"(",
				"(helper = ",
				this.lastHelper = this.nameLookup("helpers", name, "helper"),
				" || ",
				nonHelper,
				")"
			];
			if (!this.options.strict) {
				lookup[0] = "(helper = ";
				lookup.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"));
			}
			this.push([
				"(",
				lookup,
				helper.paramsInit ? ["),(", helper.paramsInit] : [],
				"),",
				"(typeof helper === ",
				this.aliasable("\"function\""),
				" ? ",
				this.source.functionCall("helper", "call", helper.callParams),
				" : helper))"
			]);
		},
		invokePartial: function invokePartial(isDynamic, name, indent) {
			var params = [], options = this.setupParams(name, 1, params);
			if (isDynamic) {
				name = this.popStack();
				delete options.name;
			}
			if (indent) options.indent = this.quotedString(indent);
			options.helpers = "helpers";
			options.partials = "partials";
			options.decorators = "container.decorators";
			if (!isDynamic) params.unshift(this.nameLookup("partials", name, "partial"));
			else params.unshift(name);
			if (this.options.compat) options.depths = "depths";
			options = this.objectLiteral(options);
			params.push(options);
			this.push(this.source.functionCall("container.invokePartial", "", params));
		},
		assignToHash: function assignToHash(key) {
			var value = this.popStack(), context = void 0, type = void 0, id = void 0;
			if (this.trackIds) id = this.popStack();
			if (this.stringParams) {
				type = this.popStack();
				context = this.popStack();
			}
			var hash = this.hash;
			if (context) hash.contexts[key] = context;
			if (type) hash.types[key] = type;
			if (id) hash.ids[key] = id;
			hash.values[key] = value;
		},
		pushId: function pushId(type, name, child) {
			if (type === "BlockParam") this.pushStackLiteral("blockParams[" + name[0] + "].path[" + name[1] + "]" + (child ? " + " + this.quotedString("." + child) : ""));
			else if (type === "PathExpression") this.pushString(name);
			else if (type === "SubExpression") this.pushStackLiteral("true");
			else this.pushStackLiteral("null");
		},
		compiler: JavaScriptCompiler,
		compileChildren: function compileChildren(environment, options) {
			var children = environment.children, child = void 0, compiler = void 0;
			for (var i = 0, l = children.length; i < l; i++) {
				child = children[i];
				compiler = new this.compiler();
				var existing = this.matchExistingProgram(child);
				if (existing == null) {
					var index = this.context.programs.push("") - 1;
					child.index = index;
					child.name = "program" + index;
					this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile);
					this.context.decorators[index] = compiler.decorators;
					this.context.environments[index] = child;
					this.useDepths = this.useDepths || compiler.useDepths;
					this.useBlockParams = this.useBlockParams || compiler.useBlockParams;
					child.useDepths = this.useDepths;
					child.useBlockParams = this.useBlockParams;
				} else {
					child.index = existing.index;
					child.name = "program" + existing.index;
					this.useDepths = this.useDepths || existing.useDepths;
					this.useBlockParams = this.useBlockParams || existing.useBlockParams;
				}
			}
		},
		matchExistingProgram: function matchExistingProgram(child) {
			for (var i = 0, len = this.context.environments.length; i < len; i++) {
				var environment = this.context.environments[i];
				if (environment && environment.equals(child)) return environment;
			}
		},
		programExpression: function programExpression(guid) {
			var child = this.environment.children[guid], programParams = [
				child.index,
				"data",
				child.blockParams
			];
			if (this.useBlockParams || this.useDepths) programParams.push("blockParams");
			if (this.useDepths) programParams.push("depths");
			return "container.program(" + programParams.join(", ") + ")";
		},
		useRegister: function useRegister(name) {
			if (!this.registers[name]) {
				this.registers[name] = true;
				this.registers.list.push(name);
			}
		},
		push: function push(expr) {
			if (!(expr instanceof Literal)) expr = this.source.wrap(expr);
			this.inlineStack.push(expr);
			return expr;
		},
		pushStackLiteral: function pushStackLiteral(item) {
			this.push(new Literal(item));
		},
		pushSource: function pushSource(source) {
			if (this.pendingContent) {
				this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation));
				this.pendingContent = void 0;
			}
			if (source) this.source.push(source);
		},
		replaceStack: function replaceStack(callback) {
			var prefix = ["("], stack = void 0, createdStack = void 0, usedLiteral = void 0;
			/* istanbul ignore next */
			if (!this.isInline()) throw new _exception2["default"]("replaceStack on non-inline");
			var top = this.popStack(true);
			if (top instanceof Literal) {
				stack = [top.value];
				prefix = ["(", stack];
				usedLiteral = true;
			} else {
				createdStack = true;
				var _name = this.incrStack();
				prefix = [
					"((",
					this.push(_name),
					" = ",
					top,
					")"
				];
				stack = this.topStack();
			}
			var item = callback.call(this, stack);
			if (!usedLiteral) this.popStack();
			if (createdStack) this.stackSlot--;
			this.push(prefix.concat(item, ")"));
		},
		incrStack: function incrStack() {
			this.stackSlot++;
			if (this.stackSlot > this.stackVars.length) this.stackVars.push("stack" + this.stackSlot);
			return this.topStackName();
		},
		topStackName: function topStackName() {
			return "stack" + this.stackSlot;
		},
		flushInline: function flushInline() {
			var inlineStack = this.inlineStack;
			this.inlineStack = [];
			for (var i = 0, len = inlineStack.length; i < len; i++) {
				var entry = inlineStack[i];
				/* istanbul ignore if */
				if (entry instanceof Literal) this.compileStack.push(entry);
				else {
					var stack = this.incrStack();
					this.pushSource([
						stack,
						" = ",
						entry,
						";"
					]);
					this.compileStack.push(stack);
				}
			}
		},
		isInline: function isInline() {
			return this.inlineStack.length;
		},
		popStack: function popStack(wrapped) {
			var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
			if (!wrapped && item instanceof Literal) return item.value;
			else {
				if (!inline) {
					/* istanbul ignore next */
					if (!this.stackSlot) throw new _exception2["default"]("Invalid stack pop");
					this.stackSlot--;
				}
				return item;
			}
		},
		topStack: function topStack() {
			var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
			/* istanbul ignore if */
			if (item instanceof Literal) return item.value;
			else return item;
		},
		contextName: function contextName(context) {
			if (this.useDepths && context) return "depths[" + context + "]";
			else return "depth" + context;
		},
		quotedString: function quotedString(str) {
			return this.source.quotedString(str);
		},
		objectLiteral: function objectLiteral(obj) {
			return this.source.objectLiteral(obj);
		},
		aliasable: function aliasable(name) {
			var ret = this.aliases[name];
			if (ret) {
				ret.referenceCount++;
				return ret;
			}
			ret = this.aliases[name] = this.source.wrap(name);
			ret.aliasable = true;
			ret.referenceCount = 1;
			return ret;
		},
		setupHelper: function setupHelper(paramSize, name, blockHelper) {
			var params = [];
			return {
				params,
				paramsInit: this.setupHelperArgs(name, paramSize, params, blockHelper),
				name: this.nameLookup("helpers", name, "helper"),
				callParams: [this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})")].concat(params)
			};
		},
		setupParams: function setupParams(helper, paramSize, params) {
			var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = void 0;
			if (objectArgs) params = [];
			options.name = this.quotedString(helper);
			options.hash = this.popStack();
			if (this.trackIds) options.hashIds = this.popStack();
			if (this.stringParams) {
				options.hashTypes = this.popStack();
				options.hashContexts = this.popStack();
			}
			var inverse = this.popStack(), program = this.popStack();
			if (program || inverse) {
				options.fn = program || "container.noop";
				options.inverse = inverse || "container.noop";
			}
			var i = paramSize;
			while (i--) {
				param = this.popStack();
				params[i] = param;
				if (this.trackIds) ids[i] = this.popStack();
				if (this.stringParams) {
					types[i] = this.popStack();
					contexts[i] = this.popStack();
				}
			}
			if (objectArgs) options.args = this.source.generateArray(params);
			if (this.trackIds) options.ids = this.source.generateArray(ids);
			if (this.stringParams) {
				options.types = this.source.generateArray(types);
				options.contexts = this.source.generateArray(contexts);
			}
			if (this.options.data) options.data = "data";
			if (this.useBlockParams) options.blockParams = "blockParams";
			return options;
		},
		setupHelperArgs: function setupHelperArgs(helper, paramSize, params, useRegister) {
			var options = this.setupParams(helper, paramSize, params);
			options.loc = locationLiteral(this);
			options = this.objectLiteral(options);
			if (useRegister) {
				this.useRegister("options");
				params.push("options");
				return ["options=", options];
			} else if (params) {
				params.push(options);
				return "";
			} else return options;
		}
	};
	(function() {
		var reservedWords = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" ");
		var compilerWords = JavaScriptCompiler.RESERVED_WORDS = {};
		for (var i = 0, l = reservedWords.length; i < l; i++) compilerWords[reservedWords[i]] = true;
	})();
	/**
	* @deprecated May be removed in the next major version
	*/
	JavaScriptCompiler.isValidJavaScriptVariableName = function(name) {
		return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
	};
	/**
	* The compiler's current source location as a JavaScript literal.
	*
	* Hand-built ASTs may omit `loc`; emitting the literal `undefined` then
	* keeps the generated code valid and drops the key from object literals.
	* The location's `source` is the `srcName` option, so it is escaped like
	* every other string in the generated code.
	*
	* @param {JavaScriptCompiler} compiler the compiler whose location is emitted
	* @returns {string} a JSON object literal, or the string "undefined"
	*/
	function locationLiteral(compiler) {
		var loc = compiler.source.currentLocation;
		return loc ? _codeGen.safeJsonLiteral(loc) : "undefined";
	}
	function strictLookup(requireTerminal, compiler, parts, startPartIndex, type) {
		var stack = compiler.popStack(), len = parts.length;
		if (requireTerminal) len--;
		for (var i = startPartIndex; i < len; i++) stack = compiler.nameLookup(stack, parts[i], type);
		if (requireTerminal) return [
			compiler.aliasable("container.strict"),
			"(",
			stack,
			", ",
			compiler.quotedString(parts[len]),
			", ",
			locationLiteral(compiler),
			" )"
		];
		else return stack;
	}
	exports["default"] = JavaScriptCompiler;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.js
var require_handlebars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _handlebarsRuntime2 = _interopRequireDefault(require_handlebars_runtime());
	var _handlebarsCompilerAst2 = _interopRequireDefault(require_ast());
	var _handlebarsCompilerBase = require_base();
	var _handlebarsCompilerCompiler = require_compiler();
	var _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(require_javascript_compiler());
	var _handlebarsCompilerVisitor2 = _interopRequireDefault(require_visitor());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	var _create = _handlebarsRuntime2["default"].create;
	function create() {
		var hb = _create();
		hb.compile = function(input, options) {
			return _handlebarsCompilerCompiler.compile(input, options, hb);
		};
		hb.precompile = function(input, options) {
			return _handlebarsCompilerCompiler.precompile(input, options, hb);
		};
		hb.AST = _handlebarsCompilerAst2["default"];
		hb.Compiler = _handlebarsCompilerCompiler.Compiler;
		hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2["default"];
		hb.Parser = _handlebarsCompilerBase.parser;
		hb.parse = _handlebarsCompilerBase.parse;
		hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing;
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst.Visitor = _handlebarsCompilerVisitor2["default"];
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/printer.js
var require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.print = print;
	exports.PrintVisitor = PrintVisitor;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function print(ast) {
		return new PrintVisitor().accept(ast);
	}
	function PrintVisitor() {
		this.padding = 0;
	}
	PrintVisitor.prototype = new _visitor2["default"]();
	PrintVisitor.prototype.pad = function(string) {
		var out = "";
		for (var i = 0, l = this.padding; i < l; i++) out += "  ";
		out += string + "\n";
		return out;
	};
	PrintVisitor.prototype.Program = function(program) {
		var out = "", body = program.body, i = void 0, l = void 0;
		if (program.blockParams) {
			var blockParams = "BLOCK PARAMS: [";
			for (i = 0, l = program.blockParams.length; i < l; i++) blockParams += " " + program.blockParams[i];
			blockParams += " ]";
			out += this.pad(blockParams);
		}
		for (i = 0, l = body.length; i < l; i++) out += this.accept(body[i]);
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.MustacheStatement = function(mustache) {
		return this.pad("{{ " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.Decorator = function(mustache) {
		return this.pad("{{ DIRECTIVE " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function(block) {
		var out = "";
		out += this.pad((block.type === "DecoratorBlock" ? "DIRECTIVE " : "") + "BLOCK:");
		this.padding++;
		out += this.pad(this.SubExpression(block));
		if (block.program) {
			out += this.pad("PROGRAM:");
			this.padding++;
			out += this.accept(block.program);
			this.padding--;
		}
		if (block.inverse) {
			if (block.program) this.padding++;
			out += this.pad("{{^}}");
			this.padding++;
			out += this.accept(block.inverse);
			this.padding--;
			if (block.program) this.padding--;
		}
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.PartialStatement = function(partial) {
		var content = "PARTIAL:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.PartialBlockStatement = function(partial) {
		var content = "PARTIAL BLOCK:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		content += " " + this.pad("PROGRAM:");
		this.padding++;
		content += this.accept(partial.program);
		this.padding--;
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.ContentStatement = function(content) {
		return this.pad("CONTENT[ '" + content.value + "' ]");
	};
	PrintVisitor.prototype.CommentStatement = function(comment) {
		return this.pad("{{! '" + comment.value + "' }}");
	};
	PrintVisitor.prototype.SubExpression = function(sexpr) {
		var params = sexpr.params, paramStrings = [], hash = void 0;
		for (var i = 0, l = params.length; i < l; i++) paramStrings.push(this.accept(params[i]));
		params = "[" + paramStrings.join(", ") + "]";
		hash = sexpr.hash ? " " + this.accept(sexpr.hash) : "";
		return this.accept(sexpr.path) + " " + params + hash;
	};
	PrintVisitor.prototype.PathExpression = function(id) {
		var path = id.parts.join("/");
		return (id.data ? "@" : "") + "PATH:" + path;
	};
	PrintVisitor.prototype.StringLiteral = function(string) {
		return "\"" + string.value + "\"";
	};
	PrintVisitor.prototype.NumberLiteral = function(number) {
		return "NUMBER{" + number.value + "}";
	};
	PrintVisitor.prototype.BooleanLiteral = function(bool) {
		return "BOOLEAN{" + bool.value + "}";
	};
	PrintVisitor.prototype.UndefinedLiteral = function() {
		return "UNDEFINED";
	};
	PrintVisitor.prototype.NullLiteral = function() {
		return "NULL";
	};
	PrintVisitor.prototype.Hash = function(hash) {
		var pairs = hash.pairs, joinedPairs = [];
		for (var i = 0, l = pairs.length; i < l; i++) joinedPairs.push(this.accept(pairs[i]));
		return "HASH{" + joinedPairs.join(", ") + "}";
	};
	PrintVisitor.prototype.HashPair = function(pair) {
		return pair.key + "=" + this.accept(pair.value);
	};
}));

// node_modules/handlebars/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var handlebars = require_handlebars()["default"];
	var printer = require_printer();
	handlebars.PrintVisitor = printer.PrintVisitor;
	handlebars.print = printer.print;
	module.exports = handlebars;
	function extension(module, filename) {
		var templateString = __require("fs").readFileSync(filename, "utf8");
		module.exports = handlebars.compile(templateString);
	}
	/* istanbul ignore else */
	if (typeof __require !== "undefined" && __require.extensions) {
		__require.extensions[".handlebars"] = extension;
		__require.extensions[".hbs"] = extension;
	}
}));

// src/report/html/pictures.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
/** Bytes of pictures that one page carries before they are encoded. */
const MOST_BYTES$1 = 3e7;
/** A multiple of three, so that pieces of base64 join without padding. */
const PIECE = 24576;
const kinds = /* @__PURE__ */ new Set([
	"image/png",
	"image/jpeg",
	"image/webp",
	"image/avif"
]);
/** Base64 of bytes of any length. */
function base64(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
	return text;
}
/** Pictures of shots in their order until the page is full; what is left out is named. */
function embed(shots, media) {
	let room = MOST_BYTES$1;
	const take = (exhibit, name, left) => {
		if (!exhibit) return void 0;
		const bytes = kinds.has(exhibit.mime) ? media.get(exhibit.sha256) : void 0;
		if (!bytes || bytes.length > room) {
			left.push(bytes ? `${name} does not fit into this page; it lies in the folder exhibits` : `${name} is not at hand`);
			return;
		}
		room -= bytes.length;
		return {
			source: `data:${exhibit.mime};base64,${base64(bytes)}`,
			width: exhibit.width,
			height: exhibit.height
		};
	};
	return shots.map((shot) => {
		const left = [];
		const same = shot.state === "same";
		return {
			shot,
			now: take(shot.now, "the picture now", left),
			before: same ? void 0 : take(shot.before, "the picture before", left),
			diff: same ? void 0 : take(shot.diff, "the difference", left),
			left
		};
	});
}

// src/report/html/plots.ts
const WIDTH = 240;
const EDGE = 10;
/** A scale from values to pixels; a range of nothing is drawn in the middle. */
function scale(low, high, from, to) {
	const span = high - low;
	return (value) => (span === 0 ? (from + to) / 2 : from + (value - low) / span * (to - from)).toFixed(1);
}
function measurementOf(row, report) {
	return report.run.measurements.find((one) => one.suite === row.suite && one.subject === row.subjectId && one.metric === row.check.metric?.id);
}
function valuesOf(measurement) {
	const samples = measurement?.samples;
	if (samples?.kind === "histogram") return samples.windows;
	return samples?.kind === "replicates" || samples?.kind === "exact" ? samples.values : [];
}
function tick(x, kind, label, labelY) {
	return `<line class="${kind}" x1="${x}" x2="${x}" y1="18" y2="42"/><text x="${x}" y="${labelY}" text-anchor="${Number(x) < 40 ? "start" : Number(x) > 200 ? "end" : "middle"}">${label}</text>`;
}
function marksOf({ check }) {
	return [...check.before === void 0 ? [] : [{
		kind: "before",
		value: check.before,
		labelY: 13
	}], ...check.limit && check.limit.type !== "regress" ? [{
		kind: "limit",
		value: check.limit.value,
		labelY: 56
	}] : []];
}
function dotsOf(row, report) {
	const runs = valuesOf(measurementOf(row, report)).filter(Number.isFinite);
	if (runs.length > 0) return runs;
	return row.check.now === void 0 ? [] : [row.check.now];
}
/** Every run as a dot beside the base and the limit; empty where there are not two values to place. */
function strip(row, report) {
	const unit = row.check.metric?.unit;
	const dots = dotsOf(row, report);
	const marks = marksOf(row);
	const all = [...dots, ...marks.map((mark) => mark.value)];
	if (unit === void 0 || dots.length === 0 || new Set(all).size < 2) return "";
	const x = scale(Math.min(...all), Math.max(...all), EDGE, 230);
	const told = marks.map(({ kind, value }) => `, ${kind} ${amount(value, unit)}`).join("");
	const words = `${counted(dots.length, "value")} from ${amount(Math.min(...dots), unit)} to ${amount(Math.max(...dots), unit)}${told}`;
	const inner = [
		`<line class="axis" x1="${EDGE}" x2="230" y1="30" y2="30"/>`,
		...marks.map(({ kind, value, labelY }) => tick(x(value), kind, `${kind} ${amount(value, unit)}`, labelY)),
		...dots.map((value) => `<circle class="run" cx="${x(value)}" cy="30" r="5"/>`)
	].join("");
	return `<svg class="strip" viewBox="0 0 ${WIDTH} 60" role="img" aria-label="${words}">${inner}</svg>`;
}
const HEIGHT = 120;
function line(points, labels, unit, words) {
	const ys = points.map(([, y]) => y);
	const xs = points.map(([at]) => at);
	const x = scale(Math.min(...xs), Math.max(...xs), EDGE, 230);
	const y = scale(0, Math.max(...ys, Number.EPSILON), 98, 18);
	const top = amount(Math.max(...ys), unit);
	const marks = labels.map(([at, label], index) => {
		const anchor = index === 0 ? "start" : index === labels.length - 1 ? "end" : "middle";
		return `<text x="${x(at)}" y="114" text-anchor="${anchor}">${label}</text>`;
	});
	return [
		`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">`,
		`<line class="axis" x1="${EDGE}" x2="230" y1="98" y2="98"/>`,
		`<text x="${EDGE}" y="12">${top}</text>`,
		`<polyline class="path" points="${points.map(([at, value]) => `${x(at)},${y(value)}`).join(" ")}"/>`,
		...marks,
		"</svg>"
	].join("");
}
/** The share of requests on a scale where every further nine takes the same room. */
const nines = (q) => -Math.log10(1 - q);
function distribution(text) {
	const histogram = decode(text);
	const total = count(histogram);
	if (total < 2) return "";
	const shares = [
		0,
		.1,
		.25,
		.5,
		.75,
		.9,
		.95,
		.99,
		.999
	].filter((q) => total * (1 - q) >= 1);
	const points = shares.map((q) => [nines(q), quantile(histogram, q)]);
	const labels = [
		.5,
		.9,
		.99,
		.999
	].filter((q) => shares.includes(q)).map((q) => [nines(q), `p${String(q * 100).slice(0, 4)}`]);
	const told = shares.slice(3).map((q) => `p${String(q * 100).slice(0, 4)} ${amount(quantile(histogram, q), "ms")}`);
	return line(points, labels, "ms", `${counted(total, "request")}: ${told.join(", ")}`);
}
function titleOf(report, { suite, subject, metric }) {
	const told = report.run.suites.find((one) => one.name === suite);
	const known = told?.metrics.find((one) => one.id === metric);
	return {
		what: known?.title ?? metric,
		unit: known?.unit ?? "unitless",
		subject: told?.subjects.find((one) => one.id === subject)?.label ?? subject
	};
}
/** Each latency distribution once, and every metric with enough windows over time. */
function chartsOf(report) {
	const seen = /* @__PURE__ */ new Set();
	return report.run.measurements.flatMap((measurement) => {
		const { samples } = measurement;
		if (samples.kind !== "histogram") return [];
		const { what, subject, unit } = titleOf(report, measurement);
		const charts = [];
		const text = report.run.histograms[samples.histogram];
		if (text !== void 0 && !seen.has(samples.histogram)) charts.push({
			what: "Distribution",
			subject: clean(samples.histogram, 120),
			svg: distribution(text)
		});
		seen.add(samples.histogram);
		const { windows } = samples;
		if (windows.length >= 4) {
			const words = `${what}, ${counted(windows.length, "window")} from ${amount(Math.min(...windows), unit)} to ${amount(Math.max(...windows), unit)}`;
			charts.push({
				what: `${what} over time`,
				subject,
				svg: line(windows.map((value, at) => [at, value]), [[0, "start"], [windows.length - 1, "end"]], unit, words)
			});
		}
		return charts.filter((chart) => chart.svg !== "");
	});
}

// src/report/html/context.ts
const tones$1 = {
	failed: "Failed",
	warned: "Passed with warnings",
	passed: "Passed",
	undecided: "Undecided",
	first: "First run"
};
const badges = {
	failed: "failed",
	missing: "not measured",
	warned: "warned",
	undecided: "undecided",
	new: "new",
	passed: "passed",
	watched: "shown only"
};
const severities = {
	error: "failed",
	warning: "warned",
	info: "first"
};
const states = {
	changed: "changed",
	same: "unchanged",
	new: "new",
	gone: "gone"
};
const dashless = (cell) => cell === "–" ? "" : cell;
function rowContext(row) {
	const failed = row.mark === "failed" || row.mark === "missing";
	const aside = row.mark === "undecided" || row.mark === "new" ? row.why : "";
	return {
		...row,
		subject: clean(row.subject),
		before: dashless(row.before),
		badge: badges[row.mark],
		aside,
		marks: [failed ? "failed" : "", failed || row.moved !== "no" ? "changed" : ""].filter(Boolean).join(" ") || "calm"
	};
}
/** The messages behind a failed findings check, so that its card says what was found. */
function messagesOf(row, report) {
	if (row.check.kind !== "findings") return [];
	return report.verdict.findings.filter((one) => one.failing && one.suite === row.suite && one.subject === row.subjectId).slice(0, 5).map((one) => one.message);
}
function brokeContext(report, view) {
	const told = new Set(view.problems.map((problem) => problem.message));
	return view.changed.filter((row) => row.mark === "failed" || row.mark === "warned" || row.mark === "missing" && !told.has(row.check.note ?? "")).slice(0, 60).map((row) => ({
		...rowContext(row),
		strip: strip(row, report),
		messages: messagesOf(row, report)
	}));
}
function suitesContext(report, view) {
	const rows = [...view.rows, ...view.watched];
	return [.../* @__PURE__ */ new Set([...report.run.suites.map((suite) => suite.name), ...rows.map((row) => row.suite)])].flatMap((name) => {
		const mine = rows.filter((row) => row.suite === name).map(rowContext);
		return mine.length === 0 ? [] : [{
			name,
			title: mine[0]?.suiteTitle ?? name,
			rows: mine
		}];
	});
}
function findingsContext(groups) {
	return groups.map(({ id, title, lines }) => ({
		title,
		lines: lines.map(({ finding, subjects, seen }) => ({
			open: id === "failing" && lines.length <= 8,
			tone: severities[finding.severity],
			severity: finding.severity,
			message: finding.message,
			subjects: clean(subjects.join(", "), 200),
			rule: clean(finding.rule),
			help: webAddress(finding.help ?? ""),
			selector: clean(finding.selector ?? ""),
			url: clean(finding.url ?? "", 500),
			seen,
			because: clean(finding.because ?? ""),
			detail: cleanLines(finding.detail ?? "").join("\n")
		}))
	}));
}
function boxesOf({ shot }, report) {
	const { width, height } = shot.now ?? {};
	if (!width || !height) return [];
	const share = (part, whole) => `${(part / whole * 100).toFixed(3)}%`;
	return report.verdict.findings.flatMap(({ suite, subject, state, box }) => box && suite === shot.suite && subject === shot.subjectId && state !== "fixed" && state !== "ignored" ? [`left:${share(box.x, width)};top:${share(box.y, height)};width:${share(box.width, width)};height:${share(box.height, height)}`] : []);
}
/** How far down (0–1) the first remark lies, so that a long picture opens there. */
function firstBox({ shot }, report) {
	const height = shot.now?.height;
	const tops = report.verdict.findings.flatMap(({ suite, subject, state, box }) => box && state === "new" && suite === shot.suite && subject === shot.subjectId ? [box.y] : []);
	return height === void 0 || tops.length === 0 ? "" : (Math.min(...tops) / height).toFixed(4);
}
function shotContext(one, at, report) {
	const { shot, before, now, diff, left } = one;
	const said = left.join("; ");
	return {
		id: String(at),
		subject: clean(shot.subject),
		name: clean(shot.name),
		state: states[shot.state],
		before,
		now,
		diff,
		both: before !== void 0 && now !== void 0,
		boxes: boxesOf(one, report),
		first: firstBox(one, report),
		missing: said === "" ? "" : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
	};
}
function picturesContext(report, view, media) {
	const pictured = embed(view.shots, media);
	const contexts = pictured.map((one, at) => shotContext(one, at, report));
	const sameShots = contexts.filter((one) => one.state === "unchanged" && one.now);
	const changedShots = contexts.filter((one) => one.state !== "unchanged");
	const left = pictured.reduce((sum, one) => sum + one.left.length, 0);
	return {
		shots: contexts.length > 0,
		changedShots,
		sameShots,
		sameCount: `${counted(sameShots.length, "unchanged picture")}`,
		picturesNote: [changedShots.length === 0 ? "No picture changed." : "", left > 0 ? `${counted(left, "picture")} left out of this page.` : ""].filter(Boolean).join(" ")
	};
}
function environmentContext({ run, baseline }) {
	const { environment: env } = run;
	return [
		["Target", `\`${run.target}\``],
		["Base", baseline.found ? `${baseline.origin}, measured ${moment(baseline.run.startedAt)} at \`${baseline.run.target}\`` : baseline.reason],
		["Time", `${moment(run.startedAt)} to ${moment(run.finishedAt)}`],
		["Machine", `${env.os}, ${env.arch}, ${env.cpu}, ${counted(env.cores, "core")}${env.ci ? ", CI" : ""}`],
		["Tools", `Node ${env.node}${env.chrome === void 0 ? "" : `, Chrome ${env.chrome}`}, Tidemark ${run.tidemark}`],
		["Run", `\`${run.id}\`, options \`${run.configHash.slice(0, 12)}\``]
	].map(([name, value]) => ({
		name,
		value
	}));
}
function factsOf({ run, baseline }) {
	const commit = run.commit ? [`\`${run.commit.sha.slice(0, 7)}\`${run.commit.branch === void 0 ? "" : ` on \`${run.commit.branch}\``}`] : [];
	const base = baseline.found && baseline.run.commit ? [`against \`${baseline.run.commit.sha.slice(0, 7)}\``] : [];
	return [
		...commit,
		...base,
		`\`${run.target}\``,
		moment(run.finishedAt)
	];
}
/** All that the page's template shows. */
function contextOf(report, media) {
	const view = viewOf(report);
	const links = [["Run", report.links.run], ["Commit", report.links.commit]];
	return {
		tone: view.tone,
		sign: signs[view.tone],
		word: tones$1[view.tone],
		headline: view.headline,
		counts: view.counts,
		comparison: view.comparison,
		facts: factsOf(report),
		links: links.flatMap(([label, text]) => {
			const address = webAddress(text ?? "");
			return address === void 0 ? [] : [{
				label,
				address
			}];
		}),
		problems: view.problems,
		broke: brokeContext(report, view),
		...picturesContext(report, view, media),
		findings: findingsContext(view.findings),
		suites: suitesContext(report, view),
		charts: chartsOf(report),
		environment: environmentContext(report),
		tasks: report.run.tasks.map((task) => `\`${task.id}\`: ${task.status}, ${counted(task.runs, "run")}, ${amount(task.ms, "ms")}`),
		notes: view.notes,
		version: report.run.tidemark,
		moment: moment(report.run.finishedAt)
	};
}

// src/report/html/templates.generated.ts
const page = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src '{{scriptHash}}'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{sign}} Tidemark: {{headline}}</title>\n<style>{{{style}}}</style>\n</head>\n<body>\n<header>\n<div class=\"verdict {{tone}}\">\n<p class=\"word\">{{word}}</p>\n<h1>{{headline}}</h1>\n<ul class=\"counts\" aria-label=\"Counts\">{{#each counts}}<li>{{this}}</li>{{/each}}</ul>\n<p>{{words comparison}}</p>\n<ul class=\"facts\">\n{{#each facts}}<li>{{words this}}</li>{{/each}}\n{{#each links}}<li><a href=\"{{address}}\" rel=\"noreferrer\">{{label}}</a></li>{{/each}}\n</ul>\n</div>\n<nav aria-label=\"Sections\"><ul class=\"jump\">\n{{#if problems}}<li><a href=\"#problems\">Problems</a></li>{{/if}}\n{{#if broke}}<li><a href=\"#broke\">What broke</a></li>{{/if}}\n{{#if shots}}<li><a href=\"#pictures\">Pictures</a></li>{{/if}}\n{{#if findings}}<li><a href=\"#findings\">Findings</a></li>{{/if}}\n{{#if suites}}<li><a href=\"#checks\">All checks</a></li>{{/if}}\n<li><a href=\"#run\">How it was measured</a></li>\n</ul></nav>\n</header>\n<main>\n{{#if problems}}\n<section aria-labelledby=\"problems\"><h2 id=\"problems\">Could not be measured</h2>\n{{#each problems}}<div class=\"card broke missing\"><div>{{#if where}}<p class=\"subject\">{{where}}</p>{{/if}}<p><strong>{{words message}}</strong></p><p>Next: {{words next}}</p></div></div>{{/each}}\n</section>\n{{/if}}\n{{#if broke}}\n<section aria-labelledby=\"broke\"><h2 id=\"broke\">What broke</h2>\n{{#each broke}}\n<article class=\"card broke {{mark}}\">\n<h3><span class=\"badge\">{{badge}}</span> {{what}} <span class=\"subject\">{{subject}}</span></h3>\n<p class=\"figures\">{{#if before}}<span class=\"was\">{{before}} →</span> {{/if}}{{now}}{{#if change}} <span class=\"moved\">{{change}}</span>{{/if}}</p>\n{{#if messages}}<ul class=\"plainlist\">{{#each messages}}<li>{{words this}}</li>{{/each}}</ul>{{else}}<p class=\"why\">{{words why}}.</p>{{/if}}\n{{{strip}}}\n</article>\n{{/each}}\n</section>\n{{/if}}\n{{#if shots}}\n<section aria-labelledby=\"pictures\"><h2 id=\"pictures\">Pictures</h2>\n{{#if picturesNote}}<p class=\"soft\">{{picturesNote}}</p>{{/if}}\n{{#each changedShots}}\n<article class=\"card shot\"{{#if first}} data-first=\"{{first}}\"{{/if}}>\n<div class=\"head\"><h3>{{subject}} <span class=\"subject\">{{name}}, {{state}}</span></h3>\n{{#if both}}\n<fieldset class=\"choice\"><legend class=\"sr\">How to compare {{subject}}</legend>\n<label><input type=\"radio\" name=\"view-{{id}}\" value=\"slider\" checked> Slider</label>\n<label><input type=\"radio\" name=\"view-{{id}}\" value=\"pair\"> Side by side</label>\n{{#if diff}}<label><input type=\"radio\" name=\"view-{{id}}\" value=\"diff\"> Difference</label>{{/if}}\n</fieldset>\n{{/if}}\n</div>\n{{#if both}}\n<div class=\"view-slider\">\n<div class=\"slide\"><span>Before</span><span>Now</span><input type=\"range\" min=\"0\" max=\"100\" value=\"50\" aria-controls=\"stack-{{id}}\" aria-label=\"{{subject}}: percentage shown as before\"></div>\n<div class=\"frame\" tabindex=\"0\" role=\"group\" aria-label=\"{{subject}}, before and now laid over each other\"><div class=\"stack\" id=\"stack-{{id}}\"><img src=\"{{before.source}}\" alt=\"{{subject}} before\" width=\"{{before.width}}\" height=\"{{before.height}}\"><img class=\"over\" src=\"{{now.source}}\" alt=\"{{subject}} now\" width=\"{{now.width}}\" height=\"{{now.height}}\"><span class=\"edge\"></span></div></div>\n</div>\n{{/if}}\n<div class=\"view-pair pair\">\n{{#if before}}<figure><figcaption>Before</figcaption><div class=\"frame\" tabindex=\"0\" role=\"group\" aria-label=\"{{subject}} before\"><img src=\"{{before.source}}\" alt=\"{{subject}} before\" width=\"{{before.width}}\" height=\"{{before.height}}\"></div></figure>{{/if}}\n{{#if now}}<figure><figcaption>Now</figcaption><div class=\"frame\" tabindex=\"0\" role=\"group\" aria-label=\"{{subject}} now\"><div class=\"spot\"><img src=\"{{now.source}}\" alt=\"{{subject}} now\" width=\"{{now.width}}\" height=\"{{now.height}}\">{{#each boxes}}<span class=\"box\" style=\"{{this}}\"></span>{{/each}}</div></div></figure>{{/if}}\n</div>\n{{#if diff}}<div class=\"view-diff\"><div class=\"frame\" tabindex=\"0\" role=\"group\" aria-label=\"{{subject}}, difference\"><img src=\"{{diff.source}}\" alt=\"{{subject}}: what differs, marked\" width=\"{{diff.width}}\" height=\"{{diff.height}}\"></div></div>{{/if}}\n{{#if missing}}<p class=\"soft\">{{missing}}</p>{{/if}}\n</article>\n{{/each}}\n{{#if sameShots}}\n<details><summary>{{sameCount}}</summary><div class=\"body same\">\n{{#each sameShots}}<figure><img src=\"{{now.source}}\" alt=\"{{subject}}, unchanged\" loading=\"lazy\"><figcaption class=\"small\">{{subject}}</figcaption></figure>{{/each}}\n</div></details>\n{{/if}}\n</section>\n{{/if}}\n{{#if findings}}\n<section aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>\n{{#each findings}}\n<h3>{{title}} <span class=\"subject\">{{lines.length}}</span></h3>\n<div class=\"card\">\n{{#each lines}}\n<details{{#if open}} open{{/if}}><summary><span class=\"badge {{tone}}\">{{severity}}</span> {{words message}} <span class=\"subject small\">{{subjects}}</span></summary>\n<div class=\"body\">\n<dl>\n<dt>Rule</dt><dd><code>{{rule}}</code>{{#if help}} · <a href=\"{{help}}\" rel=\"noreferrer\">about this rule</a>{{/if}}</dd>\n{{#if selector}}<dt>Element</dt><dd><code>{{selector}}</code></dd>{{/if}}\n{{#if url}}<dt>Address</dt><dd><code>{{url}}</code></dd>{{/if}}\n{{#if seen}}<dt>Seen</dt><dd>{{seen}}</dd>{{/if}}\n{{#if because}}<dt>Ignored because</dt><dd>{{because}}</dd>{{/if}}\n</dl>\n{{#if detail}}<pre tabindex=\"0\">{{detail}}</pre>{{/if}}\n</div></details>\n{{/each}}\n</div>\n{{/each}}\n</section>\n{{/if}}\n{{#if suites}}\n<section aria-labelledby=\"checks\"><h2 id=\"checks\">All checks</h2>\n<div class=\"tools none\" id=\"tools\">\n<fieldset class=\"choice\"><legend class=\"sr\">Which checks</legend>\n<label><input type=\"radio\" name=\"filter\" value=\"all\" checked> All</label>\n<label><input type=\"radio\" name=\"filter\" value=\"failed\"> Failed</label>\n<label><input type=\"radio\" name=\"filter\" value=\"changed\"> Changed</label>\n</fieldset>\n<input type=\"search\" id=\"search\" placeholder=\"Page or metric\" aria-label=\"Filter by page or metric\">\n<span id=\"shown\" class=\"soft small\" role=\"status\"></span>\n</div>\n{{#each suites}}\n<div class=\"suite\">\n<table>\n<caption>{{title}} <span class=\"subject\">{{name}}</span></caption>\n<thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Result</th><th scope=\"col\" class=\"number\">Base</th><th scope=\"col\" class=\"number\">Now</th><th scope=\"col\">Change</th><th scope=\"col\">Limit</th></tr></thead>\n<tbody>\n{{#each rows}}<tr data-mark=\"{{marks}}\"><th scope=\"row\">{{what}} <span class=\"subject\">{{subject}}</span>{{#if aside}}<span class=\"aside\">{{words aside}}</span>{{/if}}</th><td><span class=\"badge {{mark}}\">{{badge}}</span></td><td class=\"number\" data-label=\"Base\">{{before}}</td><td class=\"number\" data-label=\"Now\">{{now}}</td><td data-label=\"Change\">{{change}}</td><td data-label=\"Limit\">{{limit}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</div>\n{{/each}}\n</section>\n{{/if}}\n{{#if charts}}\n<section aria-labelledby=\"charts\"><h2 id=\"charts\">Runs and distributions</h2>\n<div class=\"charts\">{{#each charts}}<figure class=\"card\"><figcaption>{{what}} <span class=\"subject\">{{subject}}</span></figcaption>{{{svg}}}</figure>{{/each}}</div>\n</section>\n{{/if}}\n<section aria-labelledby=\"run\"><h2 id=\"run\">How it was measured</h2>\n<div class=\"card\"><dl>{{#each environment}}<dt>{{name}}</dt><dd>{{words value}}</dd>{{/each}}</dl></div>\n{{#if tasks}}<details><summary>{{tasks.length}} tasks</summary><div class=\"body\"><ul class=\"plainlist\">{{#each tasks}}<li>{{words this}}</li>{{/each}}</ul></div></details>{{/if}}\n{{#if notes}}<h3>Notes</h3><ul class=\"plainlist\">{{#each notes}}<li>{{words this}}</li>{{/each}}</ul>{{/if}}\n</section>\n</main>\n<footer>Tidemark {{version}} · {{moment}}</footer>\n<script>{{{script}}}<\/script>\n</body>\n</html>\n";
const style = ":root {\n  color-scheme: light dark;\n  --paper: #fbfaf8; --card: #ffffff; --ink: #1c1b1a; --soft: #5c5955; --line: #e3dfd9; --code: #f2efea;\n  --red: #b3261e; --red-wash: #fdf0ee; --green: #16693f; --green-wash: #ecf6f0; --amber: #805200; --amber-wash: #fdf5e4; --blue: #1a56b8; --blue-wash: #eef4fd; --accent: #1a56b8;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #161514; --card: #1f1e1c; --ink: #f0ede8; --soft: #b0aaa2; --line: #383531; --code: #2a2825;\n    --red: #ff9d92; --red-wash: #35201d; --green: #7fd6a6; --green-wash: #1a2b22; --amber: #f0c164; --amber-wash: #30270f; --blue: #9cc2ff; --blue-wash: #1b2636; --accent: #9cc2ff;\n  }\n}\n* { box-sizing: border-box; }\nhtml { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }\nbody { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nmain, header, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }\na { color: var(--accent); text-underline-offset: 2px; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }\ncode, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--code); border-radius: 4px; }\ncode { padding: .1em .35em; }\npre { padding: .75rem 1rem; margin: .5rem 0; white-space: pre-wrap; max-height: 20rem; overflow: auto; }\nh1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }\nh2 { font-size: 1.25rem; margin: 2.75rem 0 .9rem; letter-spacing: -.01em; }\nh3 { font-size: 1rem; }\nsection > h3 { margin: 1.25rem 0 .5rem; }\np { margin: .35rem 0; }\n.soft { color: var(--soft); }\n.small { font-size: .875rem; }\n.none { display: none !important; }\n\n.verdict { margin: 1.5rem 0 0; padding: 1.5rem; border-radius: 14px; border: 1px solid var(--line); border-left: 6px solid var(--tone); background: var(--wash); }\n.verdict .word { font-size: .8125rem; font-weight: 700; letter-spacing: .08em; text-transform: uppercase; color: var(--tone); margin: 0; }\n.verdict h1 { font-size: clamp(1.5rem, 4.5vw, 2.25rem); letter-spacing: -.02em; margin: .15rem 0 .6rem; }\n.verdict h1::first-letter { text-transform: uppercase; }\n.failed { --tone: var(--red); --wash: var(--red-wash); }\n.missing { --tone: var(--red); --wash: var(--red-wash); }\n.warned { --tone: var(--amber); --wash: var(--amber-wash); }\n.undecided { --tone: var(--amber); --wash: var(--amber-wash); }\n.passed { --tone: var(--green); --wash: var(--green-wash); }\n.first, .new { --tone: var(--blue); --wash: var(--blue-wash); }\n.watched { --tone: var(--soft); --wash: var(--code); }\n.counts { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: 0 0 .6rem; padding: 0; }\n.counts li { background: var(--card); border: 1px solid var(--line); border-radius: 99px; padding: .1rem .7rem; font-size: .875rem; }\n.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--soft); }\n.jump { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .9rem 0 0; margin: 0; list-style: none; font-size: .9375rem; }\n\n.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.15rem; margin: 0 0 .75rem; }\n.broke { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1.5rem; border-left: 4px solid var(--tone); }\n.broke .figures { font-size: 1.25rem; font-weight: 650; letter-spacing: -.01em; margin: .1rem 0; }\n.broke .figures .was { color: var(--soft); font-weight: 450; }\n.broke .figures .moved { font-size: .9375rem; font-weight: 500; color: var(--tone); }\n.broke > * { grid-column: 1; }\n.broke .strip { grid-column: 2; grid-row: 1 / span 4; align-self: center; }\n.why::first-letter { text-transform: uppercase; }\n.badge { display: inline-block; font-size: .75rem; font-weight: 650; line-height: 1.5; padding: .05rem .5rem; border-radius: 99px; color: var(--tone); background: var(--wash); border: 1px solid color-mix(in srgb, var(--tone) 35%, transparent); white-space: nowrap; }\n.subject { color: var(--soft); font-weight: 400; }\n\n.strip { display: block; width: 240px; max-width: 100%; height: auto; }\n.strip .axis { stroke: var(--line); stroke-width: 2; }\n.strip .limit { stroke: var(--red); stroke-width: 2; stroke-dasharray: 3 2; }\n.strip .before { stroke: var(--soft); stroke-width: 2; }\n.strip .run { fill: var(--accent); fill-opacity: .75; }\n.strip .bar { fill: var(--accent); fill-opacity: .55; }\n.strip .path { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }\n.strip text { font-size: 11px; fill: var(--soft); }\n.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15.5rem, 1fr)); gap: .75rem; }\n.charts figure { margin: 0; }\n.charts figcaption { font-size: .875rem; margin-bottom: .35rem; }\n\n.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 0 0 .75rem; }\n.choice { display: inline-flex; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; margin: 0; padding: 0; background: var(--card); }\n.choice label { position: relative; padding: .35rem .85rem; font-size: .875rem; cursor: pointer; border-left: 1px solid var(--line); }\n.choice label:first-of-type { border-left: 0; }\n.choice input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }\n.choice label:has(:checked) { background: var(--ink); color: var(--paper); }\n.choice label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -3px; }\n.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\ninput[type=search] { font: inherit; font-size: .875rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .35rem .7rem; min-width: 0; width: 14rem; max-width: 100%; }\ninput[type=search]::placeholder { color: var(--soft); opacity: 1; }\n\ntable { width: 100%; border-collapse: collapse; font-size: .9375rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; border-spacing: 0; }\ncaption { display: table-caption; text-align: left; font-weight: 650; padding: .25rem 0 .5rem; }\nth, td { text-align: left; vertical-align: top; padding: .55rem .75rem; border-top: 1px solid var(--line); }\nthead th { border-top: 0; font-size: .8125rem; font-weight: 600; color: var(--soft); }\ntbody th { font-weight: 500; }\n@media (min-width: 46.01rem) { table { table-layout: fixed; } thead th:nth-child(1) { width: 32%; } thead th:nth-child(2) { width: 13%; } thead th:nth-child(3), thead th:nth-child(4) { width: 10.5%; } thead th:nth-child(5) { width: 18%; } }\n.number { text-align: right; white-space: nowrap; }\n.aside { display: block; font-size: .875rem; font-weight: 400; color: var(--soft); }\n.suite { margin: 0 0 1.5rem; }\n\ndetails { border-top: 1px solid var(--line); padding: .6rem 0; }\ndetails:last-of-type { border-bottom: 1px solid var(--line); }\ndetails > summary { cursor: pointer; }\ndetails > summary::marker { color: var(--soft); }\n.card > details:first-of-type { border-top: 0; padding-top: 0; }\n.card > details:last-of-type { border-bottom: 0; padding-bottom: 0; }\ndetails .body { padding: .35rem 0 .5rem 1.1rem; }\n.plainlist { margin: 0; padding-left: 1.2rem; }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; font-size: .9375rem; }\ndt { color: var(--soft); }\ndd { margin: 0; }\n\n.shot { padding-bottom: 1.15rem; }\n.shot .head { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: .75rem; }\n.shot .head h3 { flex: 1 1 12rem; }\n.frame { max-height: 80vh; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--code); }\n.frame img, .pair img { display: block; max-width: 100%; height: auto; margin: 0 auto; }\n.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem; }\n.pair figure { margin: 0; min-width: 0; }\n.pair figcaption { font-size: .8125rem; font-weight: 600; color: var(--soft); margin-bottom: .3rem; }\n.spot { position: relative; width: fit-content; max-width: 100%; margin: 0 auto; }\n.box { position: absolute; border: 2px solid #d40060; outline: 1px solid #ffffff; border-radius: 3px; pointer-events: none; }\n.stack { display: grid; width: fit-content; max-width: 100%; margin: 0 auto; }\n.stack > * { grid-area: 1 / 1; align-self: start; }\n.stack .over { clip-path: inset(0 0 0 var(--at, 50%)); }\n.stack .edge { width: 2px; background: #d40060; justify-self: start; align-self: stretch; margin-left: calc(var(--at, 50%) - 1px); pointer-events: none; }\n.slide { display: flex; flex-wrap: wrap; justify-content: space-between; font-size: .8125rem; font-weight: 600; color: var(--soft); margin-bottom: .5rem; }\n.slide input { flex: 1 0 100%; order: 1; width: 100%; accent-color: var(--accent); margin: 0; height: 1.5rem; }\n.view-slider { width: fit-content; max-width: 100%; margin: 0 auto; }\n.view-slider, .view-diff { display: none; }\n.shot:has([value=slider]:checked) .view-slider, .shot:has([value=diff]:checked) .view-diff { display: block; }\n.shot:has([value=slider]:checked) .view-pair, .shot:has([value=diff]:checked) .view-pair { display: none; }\n.same { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr)); gap: .75rem; }\n.same figure { margin: 0; }\n.same img { max-width: 100%; height: 9rem; object-fit: cover; object-position: top; border: 1px solid var(--line); border-radius: 8px; }\nfooter { padding-block: 3rem; font-size: .875rem; color: var(--soft); }\n\n@media (max-width: 46rem) {\n  main, header, footer { padding-inline: .9rem; }\n  .verdict { padding: 1.1rem; }\n  .broke { grid-template-columns: 1fr; }\n  .broke .strip { grid-column: 1; grid-row: auto; margin-top: .4rem; }\n  table, caption, tbody, tr, th, td { display: block; }\n  thead { display: none; }\n  caption { padding: .6rem .75rem; }\n  tbody tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; padding: .6rem .75rem; border-top: 1px solid var(--line); }\n  tbody tr:first-child { border-top: 0; }\n  th, td { padding: 0; border: 0; }\n  tbody th { flex: 1 1 100%; order: -1; }\n  .number { text-align: left; }\n  td[data-label]:not(:empty)::before { content: attr(data-label) \" \"; color: var(--soft); font-size: .8125rem; }\n  td:empty { display: none; }\n  dl { grid-template-columns: 1fr; gap: 0; }\n  dd { margin-bottom: .5rem; }\n}\n@media print {\n  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #f2f2f2; --red: #b3261e; --green: #16693f; --amber: #805200; --blue: #1a56b8; --red-wash: #fff; --green-wash: #fff; --amber-wash: #fff; --blue-wash: #fff; }\n  .tools, .jump, .choice, .slide, .view-slider { display: none !important; }\n  .view-pair { display: grid !important; }\n  .frame { max-height: none; overflow: visible; }\n  .card, tr, figure { break-inside: avoid; }\n  body { font-size: 11pt; }\n}";
const script = "// Sliders and the filter of the checks; everything else works without script.\nfor (const slider of document.querySelectorAll('.slide input')) {\n  const stack = document.getElementById(slider.getAttribute('aria-controls'));\n  const move = () => stack.style.setProperty('--at', slider.value + '%');\n  slider.addEventListener('input', move);\n  move();\n}\n// A long picture opens where the first remark lies.\nfor (const shot of document.querySelectorAll('.shot[data-first]')) {\n  const aim = () => {\n    for (const frame of shot.querySelectorAll('.frame')) frame.scrollTop = frame.scrollHeight * shot.dataset.first - frame.clientHeight / 3;\n  };\n  shot.addEventListener('change', (event) => { if (event.target.type === 'radio') aim(); });\n  aim();\n}\nconst search = document.getElementById('search');\nconst shown = document.getElementById('shown');\nconst choices = [...document.querySelectorAll('input[name=filter]')];\nconst rows = [...document.querySelectorAll('tr[data-mark]')];\nfunction filter() {\n  const wanted = (choices.find((one) => one.checked) || { value: 'all' }).value;\n  const words = search.value.trim().toLowerCase();\n  let count = 0;\n  for (const row of rows) {\n    const fits = (wanted === 'all' || row.dataset.mark.split(' ').includes(wanted)) && row.textContent.toLowerCase().includes(words);\n    row.classList.toggle('none', !fits);\n    if (fits) count += 1;\n  }\n  for (const suite of document.querySelectorAll('.suite')) suite.classList.toggle('none', !suite.querySelector('tr[data-mark]:not(.none)'));\n  shown.textContent = count + ' of ' + rows.length + ' shown';\n}\nif (search) {\n  document.getElementById('tools').classList.remove('none');\n  search.addEventListener('input', filter);\n  for (const choice of choices) choice.addEventListener('change', filter);\n  filter();\n}\naddEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });";
/** For the page's own Content-Security-Policy. */
const scriptHash = "sha256-uSe01hvofCRhvcHz/ToQpDZodSS1ebyXLFPUd29Nud4=";

// src/report/html/html.ts
const engine = import_lib.default.create();
/** Text of any origin: escaped, and what stands in backticks as code. */
engine.registerHelper("words", (text) => {
	const escaped = clean(String(text), 1e3).split(/`([^`]+)`/).map((part) => import_lib.default.escapeExpression(part));
	return new import_lib.default.SafeString(escaped.map((part, at) => at % 2 === 1 ? `<code>${part}</code>` : part).join(""));
});
const template = engine.compile(page, {
	knownHelpers: { words: true },
	knownHelpersOnly: true
});
/** One self-contained page: verdict, what broke, pictures, findings, every check. Works offline and without script. */
const html = {
	id: "html",
	files: ["report.html"],
	render: (report, media) => [{
		name: "report.html",
		mime: "text/html",
		text: template({
			...contextOf(report, media),
			style,
			script,
			scriptHash
		})
	}]
};

// src/report/json/json.ts
/** The report itself, keys in the schema's order; `tidemark render` reads it again. */
const json = {
	id: "json",
	files: ["report.json"],
	render: (report) => [{
		name: "report.json",
		mime: "application/json",
		text: `${JSON.stringify(Report.parse(report), null, 1)}\n`
	}]
};

// src/report/junit/junit.ts
/** Characters XML 1.0 cannot hold go; the five special ones are escaped. */
function escaped(text, longest = 1e3) {
	const entities = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&apos;"
	};
	return clean(text, longest).replace(/[&<>"']/g, (char) => entities[char] ?? "");
}
function element(name, attributes, inner = "") {
	const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join("");
	return inner === "" ? `<${name}${told}/>` : `<${name}${told}>${inner}</${name}>`;
}
function outcome(row) {
	if (row.mark === "failed" || row.mark === "missing") return element("failure", {
		type: row.check.reason,
		message: row.sentence
	});
	if (row.mark === "undecided" || row.mark === "new") return element("skipped", { message: `${row.mark}: ${row.sentence}` });
	return row.mark === "warned" ? element("system-out", {}, `warning: ${escaped(row.sentence)}`) : "";
}
function checkCase(row) {
	const limit = row.check.kind === "limit" || row.check.kind === "regression" ? ` ${row.check.limit?.type ?? ""}` : "";
	const inner = outcome(row);
	return {
		xml: element("testcase", {
			classname: `${row.suite}.${row.subjectId}`,
			name: `${row.subject}: ${row.what}${limit}`
		}, inner),
		failed: inner.startsWith("<failure"),
		skipped: inner.startsWith("<skipped")
	};
}
function findingCase({ finding, subjects, seen }) {
	const detail = [
		finding.selector,
		finding.url,
		seen,
		...cleanLines(finding.detail ?? "")
	].filter((line) => line !== void 0 && line !== "");
	const failure = element("failure", {
		type: finding.rule,
		message: finding.message
	}, detail.map((line) => escaped(line ?? "")).join("\n"));
	return {
		xml: element("testcase", {
			classname: `${finding.suite}.findings`,
			name: `${subjects.join(", ")}: ${finding.rule}: ${finding.message}`
		}, failure),
		failed: true,
		skipped: false
	};
}
function seconds$1(report, suite) {
	return (report.run.tasks.filter((task) => task.suite === suite).reduce((sum, task) => sum + task.ms, 0) / 1e3).toFixed(3);
}
function tally(cases) {
	return {
		tests: cases.length,
		failures: cases.filter((one) => one.failed).length,
		errors: 0,
		skipped: cases.filter((one) => one.skipped).length
	};
}
/** One testsuite a suite; one testcase a judged check and a failing finding. */
const junit = {
	id: "junit",
	files: ["junit.xml"],
	render(report) {
		const view = viewOf(report);
		const failing = view.findings.find((group) => group.id === "failing")?.lines ?? [];
		const names = [.../* @__PURE__ */ new Set([...report.run.suites.map((suite) => suite.name), ...view.rows.map((row) => row.suite)])];
		const all = [];
		const suites = names.map((name) => {
			const cases = [...view.rows.filter((row) => row.suite === name).map(checkCase), ...failing.filter((line) => line.finding.suite === name).map(findingCase)];
			all.push(...cases);
			return element("testsuite", {
				name: `${name} (${report.run.suites.find((suite) => suite.name === name)?.title ?? name})`,
				...tally(cases),
				time: seconds$1(report, name),
				timestamp: report.run.startedAt
			}, `\n${cases.map((one) => one.xml).join("\n")}\n`);
		});
		return [{
			name: "junit.xml",
			mime: "application/xml",
			text: `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
				name: `Tidemark ${report.key}`,
				...tally(all)
			}, `\n${suites.join("\n")}\n`)}\n`
		}];
	}
};

// src/report/summary/summary.ts
/** GitHub takes 1 MiB a step. */
const MOST_BYTES = 1e6;
function why(rows, most) {
	const lines = rows.slice(0, most).map((row) => `- ${code(row.subject, 80)} ${prose(row.what, 60)}: ${prose(row.why, 600)}`);
	const more = rows.length > most ? [`- … and ${rows.length - most} more`] : [];
	return lines.length === 0 ? "" : [
		"**Why**",
		"",
		...lines,
		...more
	].join("\n");
}
function tasks({ run }) {
	const words = run.tasks.map((task) => `- ${code(task.id, 120)}: ${task.status}, ${counted(task.runs, "run")}, ${amount(task.ms, "ms")}`);
	const { environment: env } = run;
	const machine = `${prose(env.os)}, ${prose(env.arch)}, ${prose(env.cpu)}, ${env.cores} cores, Node ${prose(env.node)}${env.chrome === void 0 ? "" : `, Chrome ${prose(env.chrome)}`}`;
	return [
		...words,
		"",
		`${machine}; ${moment(run.startedAt)} to ${moment(run.finishedAt)}; Tidemark ${prose(run.tidemark)}.`
	].join("\n");
}
function body(report, view, most) {
	const notes = view.notes.slice(0, most).map((text) => `- ${prose(text)}`).join("\n");
	return `${[
		title(view),
		problemList(view, most),
		changedTable(view.changed, most),
		why(view.explained, most),
		...view.findings.map((group) => findingList(group, most)),
		countsAndLinks(view, report),
		prose(view.comparison),
		notes === "" ? "" : `**Notes**\n\n${notes}`,
		view.rows.length === 0 ? "" : details(`All ${view.rows.length} checks`, resultTable(view.rows.slice(0, most * 10))),
		view.watched.length === 0 ? "" : details(`${view.watched.length} numbers without a budget`, resultTable(view.watched.slice(0, most * 10))),
		details("How it was measured", tasks(report)),
		footer(report)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** The step summary: the comment's words with every reason, finding and note. */
const summary = {
	id: "summary",
	files: ["summary.md"],
	render(report) {
		const view = viewOf(report);
		const texts = [
			500,
			200,
			50,
			10,
			2
		].map((most) => () => body(report, view, most));
		return [{
			name: "summary.md",
			mime: "text/markdown",
			text: fitting(MOST_BYTES, texts)
		}];
	}
};

// src/report/terminal/terminal.ts
const colours = {
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	grey: 90,
	bold: 1
};
const paint = (colour, text) => `\u001b[${colours[colour]}m${text}\u001b[${colour === "bold" ? 22 : 39}m`;
const tones = {
	failed: ["red", "FAILED"],
	warned: ["yellow", "PASSED WITH WARNINGS"],
	passed: ["green", "PASSED"],
	undecided: ["yellow", "UNDECIDED"],
	first: ["blue", "FIRST RUN"]
};
const marks = {
	failed: ["red", "FAIL"],
	missing: ["red", "MISSING"],
	warned: ["yellow", "WARN"],
	undecided: ["yellow", "UNDECIDED"],
	new: ["blue", "NEW"],
	passed: ["green", "PASS"],
	watched: ["grey", "WATCH"]
};
/** Columns a text takes, near enough: wide East Asian characters and emoji take two. */
function columns(text) {
	return Array.from(text).reduce((sum, char) => sum + (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(char) ? 2 : 1), 0);
}
const pad = (text, width) => text + " ".repeat(Math.max(0, width - columns(text)));
function aligned(rows) {
	const cells = rows.map((row) => [
		marks[row.mark][1],
		clean(`${row.subject} ${row.what}`, 60),
		row.before === "–" ? row.now : `${row.before} → ${row.now}`,
		row.change,
		row.limit
	]);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(0, ...cells.map((line) => columns(line[column] ?? ""))));
	return cells.map((line, at) => {
		const [mark = "", ...rest] = line.map((cell, column) => column < 4 ? pad(cell, widths[column] ?? 0) : cell);
		const row = rows[at];
		return `  ${paint(row ? marks[row.mark][0] : "grey", mark)}  ${rest.join("  ")}`.trimEnd();
	});
}
/** Lines a screen holds: beyond them passed checks are only counted. */
const SCREEN = 40;
function checkLines(rows) {
	if (rows.length <= SCREEN) return aligned(rows);
	const loud = rows.filter((row) => row.mark !== "passed");
	const passed = rows.length - loud.length;
	return [
		...aligned(loud.slice(0, 80)),
		...loud.length > 80 ? [`  … and ${loud.length - 80} more`] : [],
		...passed > 0 ? [`  ${paint("green", "PASS")}  ${passed} more`] : []
	];
}
function because(rows) {
	return rows.flatMap((row) => [`  ${paint("bold", clean(`${row.subject} ${row.what}`, 80))}`, `    ${clean(row.why, 500)}.`]);
}
function findingLines(group, most) {
	const lines = group.lines.slice(0, most).flatMap(({ finding, subjects, seen }) => {
		const where = [
			finding.selector,
			finding.url,
			seen
		].filter((text) => text !== void 0 && text !== "").map((text) => clean(text ?? "", 160)).join("  ");
		return [`${`  ${paint(finding.failing ? "red" : finding.severity === "info" ? "grey" : "yellow", finding.severity)} ${clean(subjects.join(", "), 80)}: ${clean(finding.message)}`} ${paint("grey", clean(finding.rule, 80))}`, ...where === "" ? [] : [`    ${where}`]];
	});
	const more = group.lines.length > most ? [`  … and ${group.lines.length - most} more`] : [];
	return [
		paint("bold", `${group.title} (${group.lines.length})`),
		...lines,
		...more
	];
}
function problemLines({ problems }) {
	const lines = problems.flatMap(({ where, message, next }) => [`  ${where === void 0 ? "" : `${clean(where)}: `}${clean(message, 500)}`, `    ${paint("bold", "next:")} ${clean(next, 500)}`]);
	return lines.length === 0 ? [] : [paint("red", "Could not be measured"), ...lines];
}
const shown = /* @__PURE__ */ new Set([
	"failing",
	"new",
	"changes",
	"unknown"
]);
/** Verdict first, then what could not be measured, every check, the reasons and the findings. With ANSI colours. */
const terminal = {
	id: "terminal",
	files: ["terminal.txt"],
	render(report) {
		const view = viewOf(report);
		const [colour, word] = tones[view.tone];
		return [{
			name: "terminal.txt",
			mime: "text/plain",
			text: `${[
				[`${paint(colour, paint("bold", word))}  Tidemark: ${view.headline}`, paint("grey", view.counts.join(" · "))],
				problemLines(view),
				checkLines(view.rows),
				because(view.explained.slice(0, 20)),
				...view.findings.filter((group) => shown.has(group.id)).map((group) => findingLines(group, 15)),
				[clean(view.comparison, 500), ...view.notes.slice(0, 12).map((text) => paint("grey", `note: ${clean(text, 400)}`))]
			].filter((lines) => lines.length > 0).map((lines) => lines.filter((line) => line !== "").join("\n")).join("\n\n")}\n`
		}];
	}
};

// src/report/registry.ts
/** Every reporter; the documents of a run are theirs in this order. */
const reporters = [
	comment,
	summary,
	terminal,
	html,
	json,
	junit
];

// src/run/hash.ts
/** JSON with the keys of every object in order, so that equal values are equal texts. */
function stable(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}
/** Short hash of how a task measures: two tasks with equal hashes may be compared. Not of its limits, runs or estimate. */
function taskHash(task) {
	return sha256(stable([
		task.uses,
		task.subjects.map((one) => one.id),
		task.input
	])).slice(0, 16);
}
/** Short hash of how a whole plan measures. */
function planHash(plan) {
	return sha256(stable(plan.tasks.map((task) => [task.id, taskHash(task)]))).slice(0, 16);
}

// src/run/plan.ts
const BACKGROUND = 1.15;
/** Every task in the order of the config, or one Failure with the mistakes of all suites. `owned`: the target's owner lifted the load caps. */
function planOf(config, suites, owned) {
	const problems = [];
	const tasks = [];
	for (const wanted of config.suites) {
		const suite = suites.find((one) => one.id === wanted.uses);
		if (!suite) throw new Error(`config let through an unknown suite ${wanted.uses}`);
		try {
			for (const task of suite.plan(wanted.options, {
				name: wanted.name,
				pages: config.pages,
				owned
			})) tasks.push({
				...task,
				suite: wanted.name,
				uses: wanted.uses
			});
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			problems.push(...problemsOf$1(error).map((one) => ({
				suite: wanted.name,
				...wanted.place && { place: wanted.place },
				...one
			})));
		}
	}
	if (problems.length > 0) throw new Failure(...problems);
	if (tasks.length === 0) throw new Failure({
		code: "config/nothing-to-measure",
		owner: "config",
		message: `${config.file} asks for nothing to be measured.`,
		next: "Name at least one page under pages, or a load scenario under suites."
	});
	return { tasks };
}
/** What a plan will probably take, in ms. */
function estimateOf$1(plan) {
	return BACKGROUND * plan.tasks.reduce((sum, task) => sum + (task.runs + task.warmup) * task.estimate, 0);
}

// src/verdict/budget.ts
/** A budget without a subject is about whole subjects; one with a subject about those of that id or with that part. */
function appliesTo(budget, subject) {
	if (budget.subject === void 0) return subject.parent === void 0;
	return subject.id === budget.subject || subject.parts.includes(budget.subject);
}
/** Budgets of a suite that narrow to a subject nobody will measure: each a mistake at its own line. */
function idleBudgets(suite, subjects) {
	const names = [...new Set(subjects.flatMap((one) => [...one.parts, one.id]))];
	return suite.budgets.filter((budget) => !subjects.some((subject) => appliesTo(budget, subject))).map((budget) => ({
		code: "config/budget-without-subject",
		owner: "config",
		message: `The budget "${budget.key}" is about "${budget.subject ?? budget.key}", which the suite ${suite.name} does not measure.`,
		next: `It measures ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}.`,
		suite: suite.name,
		...budget.place && { place: budget.place }
	}));
}

// src/verdict/findings.ts
const rank = {
	info: 1,
	warning: 2,
	error: 3
};
function covers(ignore, finding, today) {
	if (ignore.until !== void 0 && ignore.until < today) return false;
	if (ignore.rule !== void 0 && ignore.rule !== finding.rule) return false;
	const text = [
		finding.message,
		finding.selector,
		finding.url,
		finding.detail
	].join("\n");
	return ignore.match === void 0 || text.includes(ignore.match);
}
function mine(one, all) {
	return all.filter((each) => each.suite === one.suite.name && each.subject === one.subject.id);
}
function foundNow(one) {
	const fromContrast = one.contrast?.ok ? one.contrast.findings.map((each) => ({
		...each,
		suite: one.suite.name
	})) : [];
	return [...mine(one, one.now.findings), ...mine(one, fromContrast)];
}
/** Every finding of a subject with what it means against the baseline; the baseline's vanished ones as `fixed`. */
function judgeFindings(one, today) {
	if (!one.measured) return [];
	const { failOn, onlyNew, ignore } = one.suite.findings;
	const earlier = one.standing === "comparable" && one.before ? mine(one, one.before.findings) : void 0;
	const known = new Set(earlier?.map((each) => each.identity));
	const now = foundNow(one);
	const here = new Set(now.map((each) => each.identity));
	const judged = now.map((finding) => {
		const ignored = ignore.find((each) => covers(each, finding, today));
		if (ignored) return {
			...finding,
			state: "ignored",
			failing: false,
			because: ignored.because
		};
		const state = earlier === void 0 ? "unknown" : known.has(finding.identity) ? "still" : "new";
		const grave = failOn !== "never" && rank[finding.severity] >= rank[failOn];
		return {
			...finding,
			state,
			failing: grave && (state === "new" || !onlyNew)
		};
	});
	const fixed = (earlier ?? []).filter((each) => !here.has(each.identity)).map((each) => ({
		...each,
		state: "fixed",
		failing: false
	}));
	return [...judged, ...fixed];
}
/** Ignores that are over or no longer needed, each at its own line. */
function staleIgnores(cases, today) {
	return [...new Map(cases.map((one) => [one.suite.name, one.suite])).values()].flatMap((suite) => {
		const mineOnly = cases.filter((one) => one.suite.name === suite.name && one.measured);
		const findings = mineOnly.flatMap(foundNow);
		return suite.findings.ignore.flatMap((ignore) => {
			const what = [ignore.rule, ignore.match && `"${ignore.match}"`].filter(Boolean).join(" ");
			const place = ignore.place && { place: ignore.place };
			if (ignore.until !== void 0 && ignore.until < today) return [{
				text: `The ignore of ${what} ended on ${ignore.until} (${ignore.because}); it no longer hides anything.`,
				...place
			}];
			return findings.some((finding) => covers(ignore, finding, today)) || mineOnly.length === 0 ? [] : [{
				text: `The ignore of ${what} matches nothing any more (${ignore.because}); it can go.`,
				...place
			}];
		});
	});
}

// src/verdict/difference.ts
/** How much worse `now` is than `before`: a share of `before` for ratio metrics, in the unit otherwise. Negative is better. */
function worsening(metric, now, before) {
	const worse = metric.better === "lower" ? now - before : before - now;
	if (metric.compare === "difference") return worse;
	if (worse === 0) return 0;
	return before === 0 ? Math.sign(worse) * Infinity : worse / Math.abs(before);
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
/**
* This is the internal implementation of quantiles: when you know
* that the order is sorted, you don't need to re-sort it, and the computations
* are faster.
*
* This implements the linear interpolation method (type=7 in R/numpy),
* which is the default in numpy.percentile and R's quantile.
*
* @param {Array<number>} x sample of one or more data points
* @param {number} p desired quantile: a number between 0 to 1, inclusive
* @returns {number} quantile value
* @throws {Error} if p ix outside of the range from 0 to 1
* @throws {Error} if x is empty
* @example
* quantileSorted([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantileSorted(x, p) {
	var idx = (x.length - 1) * p;
	if (x.length === 0) throw new Error("quantile requires at least one data point.");
	else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1");
	else if (p === 1) return x[x.length - 1];
	else if (p === 0) return x[0];
	else if (idx % 1 !== 0) {
		var lower = Math.floor(idx);
		var upper = Math.ceil(idx);
		var fraction = idx - lower;
		return x[lower] + fraction * (x[upper] - x[lower]);
	} else return x[idx];
}
/**
* Rearrange items in `arr` so that all items in `[left, k]` range are the smallest.
* The `k`-th element will have the `(k - left + 1)`-th smallest value in `[left, right]`.
*
* Implements Floyd-Rivest selection algorithm https://en.wikipedia.org/wiki/Floyd-Rivest_algorithm
*
* @param {Array<number>} arr input array
* @param {number} k pivot index
* @param {number} [left] left index
* @param {number} [right] right index
* @returns {void} mutates input array
* @example
* var arr = [65, 28, 59, 33, 21, 56, 22, 95, 50, 12, 90, 53, 28, 77, 39];
* quickselect(arr, 8);
* // = [39, 28, 28, 33, 21, 12, 22, 50, 53, 56, 59, 65, 90, 77, 95]
*/
function quickselect(arr, k, left, right) {
	left = left || 0;
	right = right || arr.length - 1;
	while (right > left) {
		if (right - left > 600) {
			var n = right - left + 1;
			var m = k - left + 1;
			var z = Math.log(n);
			var s = .5 * Math.exp(2 * z / 3);
			var sd = .5 * Math.sqrt(z * s * (n - s) / n);
			if (m - n / 2 < 0) sd *= -1;
			quickselect(arr, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)));
		}
		var t = arr[k];
		var i = left;
		var j = right;
		swap(arr, left, k);
		if (arr[right] > t) swap(arr, left, right);
		while (i < j) {
			swap(arr, i, j);
			i++;
			j--;
			while (arr[i] < t) i++;
			while (arr[j] > t) j--;
		}
		if (arr[left] === t) swap(arr, left, j);
		else {
			j++;
			swap(arr, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
function swap(arr, i, j) {
	var tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
/**
* The [quantile](https://en.wikipedia.org/wiki/Quantile):
* this is a population quantile, since we assume to know the entire
* dataset in this library. This implementation uses linear interpolation,
* equivalent to R's type=7 and numpy's default percentile method.
*
* Sample is a one-dimensional array of numbers,
* and p is either a decimal number from 0 to 1 or an array of decimal
* numbers from 0 to 1.
* In terms of a k/q quantile, p = k/q - it's just dealing with fractions or dealing
* with decimal values.
* When p is an array, the result of the function is also an array containing the appropriate
* quantiles in input order
*
* @param {Array<number>} x sample of one or more numbers
* @param {Array<number> | number} p the desired quantile, as a number between 0 and 1
* @returns {number} quantile
* @example
* quantile([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantile$1(x, p) {
	var copy = x.slice();
	if (Array.isArray(p)) {
		multiQuantileSelect(copy, p);
		var results = [];
		for (var i = 0; i < p.length; i++) results[i] = quantileSorted(copy, p[i]);
		return results;
	} else {
		quantileSelect(copy, quantileIndex(copy.length, p), 0, copy.length - 1);
		return quantileSorted(copy, p);
	}
}
function quantileSelect(arr, k, left, right) {
	if (k % 1 === 0) quickselect(arr, k, left, right);
	else {
		k = Math.floor(k);
		quickselect(arr, k, left, right);
		quickselect(arr, k + 1, k + 1, right);
	}
}
function multiQuantileSelect(arr, p) {
	var positions = /* @__PURE__ */ new Set();
	for (var i = 0; i < p.length; i++) {
		var idx = quantileIndex(arr.length, p[i]);
		positions.add(Math.floor(idx));
		positions.add(Math.ceil(idx));
	}
	var indices = Array.from(positions).sort(compare);
	multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
	if (lo > hi) return;
	var mid = lo + hi >> 1;
	quickselect(arr, indices[mid], left, right);
	multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
	multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
	return a - b;
}
function quantileIndex(len, p) {
	var idx = (len - 1) * p;
	if (p === 1) return len - 1;
	else if (p === 0) return 0;
	else if (idx % 1 !== 0) return idx;
	else return idx;
}
/**
* The [median](http://en.wikipedia.org/wiki/Median) is
* the middle number of a list. This is often a good indicator of 'the middle'
* when there are outliers that skew the `mean()` value.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* The median isn't necessarily one of the elements in the list: the value
* can be the average of two elements if the list has an even length
* and the two central values are different.
*
* @param {Array<number>} x input
* @returns {number} median value
* @example
* median([10, 2, 5, 100, 2, 1]); // => 3.5
*/
function median(x) {
	return +quantile$1(x, .5);
}
/**
* The [Median Absolute Deviation](http://en.wikipedia.org/wiki/Median_absolute_deviation) is
* a robust measure of statistical
* dispersion. It is more resilient to outliers than the standard deviation.
*
* @param {Array<number>} x input array
* @returns {number} median absolute deviation
* @example
* medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]); // => 1
*/
function medianAbsoluteDeviation(x) {
	var medianValue = median(x);
	var medianAbsoluteDeviations = [];
	for (var i = 0; i < x.length; i++) medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
	return median(medianAbsoluteDeviations);
}
/**
* [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
*
* This is a naïve bayesian classifier that takes
* singly-nested objects.
*
* @class
* @example
* var bayes = new BayesianClassifier();
* bayes.train({
*   species: 'Cat'
* }, 'animal');
* var result = bayes.score({
*   species: 'Cat'
* })
* // result
* // {
* //   animal: 1
* // }
*/
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
/**
* Train the classifier with a new item, which has a single
* dimension of Javascript literal keys and values.
*
* @param {Object} item an object with singly-deep properties
* @param {string} category the category this item belongs to
* @return {undefined} adds the item to the classifier
*/
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
/**
* Generate a score of how well this item matches all
* possible categories based on its attributes
*
* @param {Object} item an item in the same format as with train
* @returns {Object} of probabilities that this item belongs to a
* given category.
*/
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
/**
* A standard normal table, also called the unit normal table or Z table,
* is a mathematical table for the values of Φ (phi), which are the values of
* the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
* of the normal distribution. It is used to find the probability that a
* statistic is observed below, above, or between values on the standard
* normal distribution, and by extension, any normal distribution.
*/
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
/**
* This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
* arrays of numbers and predicts whether they should be classified
* as either 0 or 1 (negative or positive examples).
* @class
* @example
* // Create the model
* var p = new PerceptronModel();
* // Train the model with input with a diagonal boundary.
* for (var i = 0; i < 5; i++) {
*     p.train([1, 1], 1);
*     p.train([0, 1], 0);
*     p.train([1, 0], 0);
*     p.train([0, 0], 0);
* }
* p.predict([0, 0]); // 0
* p.predict([0, 1]); // 0
* p.predict([1, 0]); // 0
* p.predict([1, 1]); // 1
*/
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
/**
* **Predict**: Use an array of features with the weight array and bias
* to predict whether an example is labeled 0 or 1.
*
* @param {Array<number>} features an array of features as numbers
* @returns {number|null} 1 if the score is over 0, otherwise 0; null if
* the model has not been trained on feature arrays of this length
*/
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
/**
* **Train** the classifier with a new example, which is
* a numeric array of features and a 0 or 1 label.
*
* @param {Array<number>} features an array of features as numbers
* @param {number} label either 0 or 1
* @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
*/
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// src/verdict/estimate.ts
/** Makes the MAD an estimate of a normal distribution's standard deviation. */
const MAD_TO_SD = 1.4826;
function noiseOf(values) {
	const middle = values.length >= 3 ? median([...values]) : 0;
	return middle > 0 ? { noise: MAD_TO_SD * medianAbsoluteDeviation([...values]) / middle } : {};
}
function fromHistogram(samples, histograms) {
	const text = histograms[samples.histogram];
	if (text === void 0) return {
		ok: false,
		reason: `its histogram ${samples.histogram} is missing`,
		untrusted: false
	};
	return {
		ok: true,
		value: quantile(decode(text), samples.quantile),
		basis: {
			kind: "histogram",
			n: samples.windows.length
		},
		...noiseOf(samples.windows),
		exact: false
	};
}
/** The value of samples in the metric's unit. Exact samples that differ between runs count as replicates. */
function estimateOf(samples, histograms) {
	if (!samples) return {
		ok: false,
		reason: "it was not measured",
		untrusted: false
	};
	switch (samples.kind) {
		case "absent": return {
			ok: false,
			reason: samples.reason,
			untrusted: samples.untrusted ?? false
		};
		case "proportion": return samples.trials === 0 ? {
			ok: false,
			reason: "there was not a single trial",
			untrusted: false
		} : {
			ok: true,
			value: samples.hits / samples.trials,
			basis: {
				kind: "proportion",
				n: samples.trials
			},
			exact: false
		};
		case "histogram": return fromHistogram(samples, histograms);
		case "replicates": return {
			ok: true,
			value: samples.whole ?? median(samples.values),
			basis: {
				kind: "replicates",
				n: samples.values.length
			},
			...noiseOf(samples.values),
			exact: false
		};
		case "exact": {
			const same = samples.values.every((value) => value === samples.values[0]);
			return {
				ok: true,
				value: median(samples.values),
				basis: {
					kind: same ? "exact" : "replicates",
					n: samples.values.length
				},
				...same ? {} : {
					...noiseOf(samples.values),
					varied: true
				},
				exact: same
			};
		}
	}
}

// src/verdict/metric-checks.ts
function taken(one, metric, record) {
	const found = record?.measurements.find((m) => m.suite === one.suite.name && m.subject === one.subject.id && m.metric === metric.id);
	return estimateOf(found?.samples, record?.histograms ?? {});
}
function contrasted(one, metric) {
	if (!one.contrast) return {
		ok: false,
		reason: "there is nothing to compare with yet",
		untrusted: false
	};
	if (!one.contrast.ok) return {
		ok: false,
		reason: one.contrast.reason,
		untrusted: false
	};
	const found = one.contrast.measurements.find((m) => m.subject === one.subject.id && m.metric === metric.id);
	const estimate = estimateOf(found?.samples, {});
	return estimate.ok ? {
		...estimate,
		basis: {
			kind: "contrast",
			n: estimate.basis.n
		}
	} : estimate;
}
function sidesOf(one, metric) {
	if (metric.contrast) return {
		now: contrasted(one, metric),
		before: void 0
	};
	return {
		now: taken(one, metric, one.now),
		before: one.standing === "comparable" ? taken(one, metric, one.before) : void 0
	};
}
function missing(now, budget) {
	if (now.untrusted) return {
		status: "inconclusive",
		reason: "untrusted",
		note: now.reason
	};
	return {
		status: budget.level,
		reason: "unmeasured",
		note: now.reason
	};
}
function judgeLimit(now, budget, type, limit) {
	if (!now.ok) return missing(now, budget);
	if (type === "max") return now.value <= limit ? {
		status: "pass",
		reason: "within-limit"
	} : {
		status: budget.level,
		reason: "over-limit"
	};
	return now.value >= limit ? {
		status: "pass",
		reason: "within-limit"
	} : {
		status: budget.level,
		reason: "under-limit"
	};
}
/** Numbers that vary by themselves cannot be told apart by one baseline; those that should not have varied are named so. */
function undecided(now, before) {
	return {
		status: "inconclusive",
		reason: [now, before].some((side) => side.exact || side.varied) ? "not-exact" : "time-needs-pairs"
	};
}
function judgeExact(metric, now, before, budget, allowed) {
	const worse = worsening(metric, now.value, before.value);
	if (worse > allowed) return Math.abs(now.value - before.value) < (metric.floor ?? 0) ? {
		status: "pass",
		reason: "below-floor"
	} : {
		status: budget.level,
		reason: "changed-over-budget"
	};
	if (worse === 0) return {
		status: "pass",
		reason: "unchanged"
	};
	return {
		status: "pass",
		reason: worse < 0 ? "improved" : "changed-within-budget"
	};
}
function judgeRegression(one, metric, { now, before }, budget, allowed) {
	if (!now.ok) return missing(now, budget);
	if (one.standing !== "comparable") return {
		status: "new",
		reason: one.standing
	};
	if (!before?.ok) return {
		status: "new",
		reason: "not-in-baseline",
		...before && { note: before.reason }
	};
	return now.exact && before.exact ? judgeExact(metric, now, before, budget, allowed) : undecided(now, before);
}
function figures({ now, before }) {
	return {
		...now.ok && {
			now: now.value,
			basis: now.basis,
			...now.noise !== void 0 && { noise: now.noise }
		},
		...before?.ok && { before: before.value }
	};
}
function shape$1(one, metric) {
	const { id, title, unit, better } = metric;
	return {
		suite: one.suite.name,
		subject: one.subject.id,
		subjectLabel: one.subject.label,
		metric: {
			id,
			title,
			unit,
			better
		}
	};
}
function contrastMissing(one, metric, now) {
	if (!metric.contrast || now.ok) return void 0;
	if (one.standing !== "comparable") return {
		status: "new",
		reason: one.standing
	};
}
function checksOfBudget(one, metric, budget) {
	const sides = sidesOf(one, metric);
	const make = (type, value, answer) => value === void 0 ? [] : [{
		id: `${one.suite.name}/${one.subject.id}/${metric.id}#${type}`,
		...shape$1(one, metric),
		kind: type === "regress" ? "regression" : "limit",
		level: budget.level,
		...figures(sides),
		limit: {
			type,
			value,
			source: budget.source,
			...budget.place && { place: budget.place }
		},
		...contrastMissing(one, metric, sides.now) ?? answer()
	}];
	return [
		...make("max", budget.max, () => judgeLimit(sides.now, budget, "max", budget.max ?? 0)),
		...make("min", budget.min, () => judgeLimit(sides.now, budget, "min", budget.min ?? 0)),
		...make("regress", budget.regress, () => judgeRegression(one, metric, sides, budget, budget.regress ?? 0))
	];
}
function watch(one, metric) {
	const sides = sidesOf(one, metric);
	if (!sides.now.ok) return [];
	const worse = sides.before?.ok ? worsening(metric, sides.now.value, sides.before.value) : void 0;
	return [{
		id: `${one.suite.name}/${one.subject.id}/${metric.id}#watch`,
		...shape$1(one, metric),
		kind: "watch",
		status: worse === void 0 ? "new" : "pass",
		level: "warn",
		reason: worse === 0 ? "unchanged" : "watched",
		...figures(sides)
	}];
}
/** The narrowest budgets win: one that names the subject replaces one that does not. */
function budgetsFor(one, metric) {
	const all = one.suite.budgets.filter((budget) => budget.metric === metric.id && appliesTo(budget, one.subject));
	const narrow = all.filter((budget) => budget.subject !== void 0);
	return narrow.length > 0 ? narrow : all;
}
/** All checks of one measured subject's numbers; metrics without a budget are watched. */
function metricChecks(one) {
	return one.metrics.flatMap((metric) => {
		const budgets = budgetsFor(one, metric);
		return budgets.length > 0 ? budgets.flatMap((budget) => checksOfBudget(one, metric, budget)) : watch(one, metric);
	});
}

// src/verdict/question.ts
const contrastKey = (suite, subject) => `${suite}\n${subject}`;
function standingOf(question, taskId) {
	const { before } = question;
	if (!before) return "no-baseline";
	if (taskId === void 0) return "new-subject";
	if (before.changed.has(taskId)) return "options-changed";
	if (!before.same.has(taskId)) return "new-subject";
	return before.record.tasks.some((task) => task.id === taskId && task.status === "done") ? "comparable" : "not-in-baseline";
}
/** Every subject of the run, in the order of the config. */
function casesOf(question) {
	return question.suites.flatMap((suite) => {
		const told = question.record.suites.find((one) => one.name === suite.name);
		if (!told) return [];
		return told.subjects.map((subject) => {
			const task = question.record.tasks.find((one) => one.suite === suite.name && one.subjects.includes(subject.id));
			return {
				suite,
				subject,
				metrics: told.metrics,
				now: question.record,
				before: question.before?.record,
				standing: standingOf(question, task?.id),
				contrast: question.contrasts.get(contrastKey(suite.name, subject.id)),
				measured: task?.status === "done"
			};
		});
	});
}

// src/verdict/subject-checks.ts
function shape(one, what) {
	return {
		id: `${one.suite.name}/${one.subject.id}#${what}`,
		suite: one.suite.name,
		subject: one.subject.id,
		subjectLabel: one.subject.label
	};
}
/** A subject that was planned and not measured: never green. */
function unmeasured(one) {
	if (one.measured || one.subject.parent !== void 0) return [];
	const note = one.now.problems.find((each) => each.suite === one.suite.name && each.subject === one.subject.id)?.message ?? (one.now.interrupted ? "the run was interrupted" : void 0);
	return [{
		...shape(one, "measured"),
		kind: "subject",
		status: "absent",
		level: "fail",
		reason: "unmeasured",
		...note !== void 0 && { note }
	}];
}
/** Whether a subject is free of findings that matter. Parts of a subject share its findings check. */
function findingsCheck(one, judged) {
	if (!one.measured) return [];
	const open = judged.filter((each) => each.state !== "fixed" && each.state !== "ignored");
	const base = {
		...shape(one, "findings"),
		kind: "findings",
		level: "fail"
	};
	if (one.suite.findings.failOn === "never" || one.subject.parent !== void 0 && open.length === 0) return [];
	const failing = open.filter((each) => each.failing).length;
	if (failing > 0) return [{
		...base,
		status: "fail",
		reason: "new-findings",
		now: failing
	}];
	if (one.standing !== "comparable" && open.some((each) => each.severity === "error")) return [{
		...base,
		status: "new",
		reason: one.standing
	}];
	return [{
		...base,
		status: "pass",
		reason: "no-new-findings"
	}];
}
/** Tasks the baseline has and this run did not even plan, within the suites that ran. */
function removed(question) {
	const { before, record } = question;
	if (!before) return [];
	const planned = new Set(record.tasks.map((task) => task.id));
	const asked = new Set(question.suites.map((suite) => suite.name));
	return before.record.tasks.filter((task) => asked.has(task.suite) && !planned.has(task.id) && task.status === "done").map((task) => {
		const subject = task.subjects[0] ?? task.id;
		const told = before.record.suites.find((one) => one.name === task.suite)?.subjects.find((one) => one.id === subject);
		return {
			id: `${task.suite}/${subject}#removed`,
			suite: task.suite,
			subject,
			subjectLabel: told?.label ?? subject,
			kind: "subject",
			status: "absent",
			level: "warn",
			reason: "subject-removed"
		};
	});
}

// src/verdict/judge.ts
const order = [
	"fail",
	"absent",
	"warn",
	"inconclusive",
	"new",
	"pass"
];
function countsOf(checks) {
	const counts = {
		pass: 0,
		warn: 0,
		fail: 0,
		inconclusive: 0,
		new: 0,
		absent: 0
	};
	for (const check of checks) if (check.kind !== "watch") counts[check.status] += 1;
	return counts;
}
/** The first that holds decides, gravest first. */
function overall(checks, { onInconclusive, before }) {
	const judged = checks.filter((check) => check.kind !== "watch");
	const has = (status) => judged.some((check) => check.status === status);
	const grave = (status) => judged.some((check) => check.status === status && check.level === "fail");
	const undecided = onInconclusive === "pass" ? "pass" : "inconclusive";
	return [
		[grave("fail") || grave("absent") || onInconclusive === "fail" && grave("inconclusive"), "fail"],
		[has("warn") || has("absent"), "warn"],
		[before === void 0 && has("new"), "new"],
		[has("pass"), "pass"],
		[has("inconclusive"), undecided],
		[has("new"), "new"]
	].find(([holds]) => holds)?.[1] ?? "inconclusive";
}
/** The verdict on a run: a pure function of what was seen, what was seen before, and what the config allows. */
function judge(question) {
	const cases = casesOf(question);
	const findings = [];
	const checks = [];
	for (const one of cases) {
		const judged = judgeFindings(one, question.today);
		findings.push(...judged);
		checks.push(...unmeasured(one), ...one.measured ? metricChecks(one) : [], ...findingsCheck(one, judged));
	}
	checks.push(...removed(question));
	const sorted = checks.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
	return {
		status: overall(sorted, question),
		counts: countsOf(sorted),
		checks: sorted,
		findings,
		warnings: staleIgnores(cases, question.today)
	};
}

// src/pipeline/contrast.ts
function sideOf(kept, suite, subject) {
	const mine = (all) => all.filter((one) => one.suite === suite && one.subject === subject);
	const { record } = kept;
	return {
		target: record.target,
		measurements: mine(record.measurements),
		findings: mine(record.findings),
		exhibits: mine(record.exhibits),
		read: (exhibit) => kept.read(exhibit)
	};
}
/** Subjects measured to the end on both sides in the same way, whose suite has something to contrast. */
function pairsOf(record, same, before, suites) {
	const done = (tasks) => new Set(tasks.filter((task) => task.status === "done").map((task) => task.id));
	const earlier = done(before.tasks);
	return record.tasks.filter((task) => task.status === "done" && same.has(task.id) && earlier.has(task.id)).flatMap((task) => {
		const name = record.suites.find((one) => one.name === task.suite)?.uses;
		const uses = suites.find((one) => one.id === name);
		return uses?.contrast ? task.subjects.map((subject) => ({
			suite: task.suite,
			uses,
			subject
		})) : [];
	});
}
async function one(pair, now, before) {
	try {
		return await pair.uses.contrast?.(pair.subject, now, before) ?? {
			measurements: [],
			findings: [],
			exhibits: []
		};
	} catch (error) {
		const [problem] = problemsOf$1(error);
		if (!problem) throw error;
		return {
			...problem,
			suite: pair.suite,
			subject: pair.subject
		};
	}
}
/** Contrasts every comparable subject. One that fails becomes a problem and an unanswered check, never silence. */
async function contrastAll(now, before, same, suites, keep) {
	const judged = /* @__PURE__ */ new Map();
	const shown = [];
	const problems = [];
	for (const pair of pairsOf(now.record, same, before.record, suites)) {
		const [head, base] = [sideOf(now, pair.suite, pair.subject), sideOf(before, pair.suite, pair.subject)];
		const result = await one(pair, head, base);
		const key = contrastKey(pair.suite, pair.subject);
		if ("code" in result) {
			problems.push(result);
			judged.set(key, {
				ok: false,
				reason: result.message
			});
			continue;
		}
		judged.set(key, {
			ok: true,
			measurements: result.measurements,
			findings: result.findings
		});
		const contrast = [];
		for (const exhibit of result.exhibits) contrast.push(await keep(exhibit, pair.suite));
		shown.push({
			suite: pair.suite,
			subject: pair.subject,
			before: [...base.exhibits],
			contrast
		});
	}
	return {
		judged,
		shown,
		problems
	};
}

// src/pipeline/exit.ts
const byOwner = {
	config: 2,
	environment: 3,
	target: 3,
	tidemark: 4
};
/** The most serious owner decides; problems outweigh the verdict, because a verdict on half the work is none. */
function exitCode(problems, verdict, interrupted = false) {
	if (interrupted) return 130;
	const codes = problems.map((one) => byOwner[one.owner]);
	return [
		4,
		3,
		2
	].find((code) => codes.some((one) => one === code)) ?? (verdict?.status === "fail" ? 1 : 0);
}

// src/pipeline/folder.ts
const PICTURES = /^image\//;
/** Bigger documents are kept in the folder and not carried into reports. */
const LARGEST_TEXT = 256e3;
function exhibitFolder(folder, redact) {
	return {
		async keep(body, mime) {
			const bytes = mime.startsWith("image/") ? body : Buffer.from(redact(Buffer.from(body).toString("utf8")));
			const hash = sha256(bytes);
			await writeWhole(join(folder, "exhibits", exhibitFile({
				sha256: hash,
				mime
			})), bytes);
			return {
				sha256: hash,
				bytes: bytes.byteLength
			};
		},
		read: (exhibit) => readFile(join(folder, "exhibits", exhibitFile(exhibit)))
	};
}
/** Removes what an earlier run left in its folder, and nothing that is not ours by name. */
async function clearFolder(folder, ours) {
	await makeFolder(folder);
	for (const name of ours) await rm(join(folder, name), { force: true });
	const exhibits = join(folder, "exhibits");
	const names = await readdir(exhibits).catch(() => []);
	for (const name of names) if (/^[0-9a-f]{64}(\.\w+)?$/.test(name)) await rm(join(exhibits, name), { force: true });
}
/** The bytes that reporters may show: pictures and small documents. What cannot be read is left out, and the report says so. */
async function mediaOf(exhibits, read) {
	const media = /* @__PURE__ */ new Map();
	for (const exhibit of exhibits) {
		if (media.has(exhibit.sha256) || !(PICTURES.test(exhibit.mime) || exhibit.bytes <= LARGEST_TEXT)) continue;
		const body = await read(exhibit).catch(() => void 0);
		if (body) media.set(exhibit.sha256, body);
	}
	return media;
}

// src/discover/session.ts
function failed(actor, what) {
	return new Failure({
		code: "target/login-failed",
		owner: "target",
		message: `The actor ${actor.name} could not log in: ${what}.`,
		next: `Check actors.${actor.name} (path, fields, and that the secret is set) against what the site expects.`
	});
}
function cookiesOf(response) {
	return response.headers.getSetCookie().map((line) => {
		const pair = line.split(";", 1)[0] ?? "";
		const at = pair.indexOf("=");
		return {
			name: pair.slice(0, at).trim(),
			value: pair.slice(at + 1).trim()
		};
	});
}
async function login(actor, origin, headers, signal) {
	if (!actor.login) return [];
	const { path, json, form, expect } = actor.login;
	const body = json !== void 0 ? JSON.stringify(json) : new URLSearchParams({ ...form });
	const type = json !== void 0 ? { "content-type": "application/json" } : {};
	const response = await fetch(new URL(path, origin), {
		method: "POST",
		body,
		headers: {
			...headers,
			...type
		},
		redirect: "manual",
		signal: AbortSignal.any([signal, AbortSignal.timeout(3e4)])
	}).catch((error) => {
		signal.throwIfAborted();
		throw failed(actor, `POST ${path} got no answer (${error instanceof Error ? error.message : String(error)})`);
	});
	await response.body?.cancel();
	if (!(expect === void 0 ? response.status < 400 : response.status === expect)) throw failed(actor, `POST ${path} answered ${response.status}`);
	const cookies = cookiesOf(response);
	if (cookies.length === 0) throw failed(actor, `POST ${path} answered ${response.status} but set no cookie`);
	return cookies;
}
async function stored(actor) {
	if (!actor.storageState) return [];
	const text = await readText(actor.storageState);
	try {
		const state = JSON.parse(text ?? "");
		return (typeof state === "object" && state !== null && "cookies" in state && Array.isArray(state.cookies) ? state.cookies : []).map((one) => ({
			name: String(one.name),
			value: String(one.value)
		}));
	} catch {
		throw failed(actor, `${actor.storageState} is not a Playwright storage state`);
	}
}
/** Logs every actor in once. The returned function gives what to send for an actor, or for nobody in particular. */
async function openSessions(actors, origin, headers, signal) {
	const sessions = /* @__PURE__ */ new Map([[void 0, {
		headers,
		cookies: []
	}]]);
	for (const actor of actors) {
		const all = {
			...headers,
			...actor.headers
		};
		const fixed = Object.entries(actor.cookies).map(([name, value]) => ({
			name,
			value
		}));
		sessions.set(actor.name, {
			headers: all,
			cookies: [
				...fixed,
				...await stored(actor),
				...await login(actor, origin, all, signal)
			]
		});
	}
	return (actor) => {
		const found = sessions.get(actor);
		if (!found) throw new Error(`no session for actor ${actor}`);
		return found;
	};
}
/** A session as request headers, for plain HTTP. */
function sessionHeaders(session) {
	if (session.cookies.length === 0) return session.headers;
	return {
		...session.headers,
		cookie: session.cookies.map((one) => `${one.name}=${one.value}`).join("; ")
	};
}

// src/discover/fetch-page.ts
const MOST_REDIRECTS = 10;
const MOST_TEXT = 2e6;
const plain = {
	ECONNREFUSED: "connection refused",
	ECONNRESET: "connection reset",
	EHOSTUNREACH: "host unreachable",
	ENETUNREACH: "network unreachable",
	ENOTFOUND: "unknown host",
	EAI_AGAIN: "name server did not answer",
	UND_ERR_SOCKET: "connection closed by the server",
	UND_ERR_CONNECT_TIMEOUT: "connecting took too long",
	CERT_HAS_EXPIRED: "its certificate has expired",
	"bad port": "its port is one that browsers refuse to open",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed"
};
function reasonOf(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	const first = cause instanceof AggregateError ? cause.errors[0] : cause;
	const code = errorCode(first);
	const message = first instanceof Error ? first.message : String(first);
	return plain[code] ?? plain[message] ?? (code || message);
}
/** At most 2 MB of the body: enough to recognise a login page, never a way to fill memory. */
async function firstText(response) {
	const type = response.headers.get("content-type") ?? "";
	if (!/text|html|json|xml/.test(type) || !response.body) {
		await response.body?.cancel();
		return "";
	}
	const decoder = new TextDecoder();
	let text = "";
	for await (const chunk of response.body) {
		text += decoder.decode(chunk, { stream: true });
		if (text.length > MOST_TEXT) break;
	}
	return text;
}
/** GETs a page as a person's browser would start to. Never throws for what the server does; rejects only when `signal` is aborted. */
async function fetchPage(start, ask) {
	const limit = AbortSignal.timeout(ask.timeout);
	const signal = AbortSignal.any([limit, ask.signal]);
	const seen = /* @__PURE__ */ new Set();
	let url = start;
	try {
		while (seen.size <= MOST_REDIRECTS) {
			seen.add(url.href);
			const response = await fetch(url, {
				headers: ask.headers,
				redirect: "manual",
				signal
			});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status > 399 || !location) return {
				kind: "answer",
				status: response.status,
				url,
				headers: response.headers,
				text: await firstText(response)
			};
			await response.body?.cancel();
			const next = new URL(location, url);
			if (next.host !== start.host) return {
				kind: "left-host",
				to: next
			};
			if (seen.has(next.href)) return {
				kind: "redirect-loop",
				url: next
			};
			url = next;
		}
		return {
			kind: "redirect-loop",
			url
		};
	} catch (error) {
		ask.signal.throwIfAborted();
		return limit.aborted ? {
			kind: "timeout",
			ms: ask.timeout
		} : {
			kind: "unreachable",
			reason: reasonOf(error)
		};
	}
}

// src/discover/page.ts
const wall = /vercel authentication|deployment protection|password protected|cloudflare access|sign in to continue|<title>[^<]*(log ?in|sign ?in)/i;
/** A page that asks for a password although its path does not say so. */
function looksLikeLogin(asked, answer) {
	const named = /login|log-in|signin|sign-in|auth|password|account\/new|register|signup/i;
	if (named.test(asked.pathname)) return false;
	return answer.url.pathname !== asked.pathname && named.test(answer.url.pathname) || wall.test(answer.text) && /<input[^>]+type=["']?password/i.test(answer.text);
}
function loginFault(asked, at) {
	return {
		code: "target/login-page",
		message: `${asked.pathname} shows a login page (${at}) instead of the page.`,
		next: "Give the page an actor who logs in (pages.x.as and actors), or send the protection bypass as a header, e.g. target.headers: { x-vercel-protection-bypass: \"${{ secrets.VERCEL_BYPASS }}\" }."
	};
}
function statusFault(asked, status) {
	return {
		code: "target/page-status",
		message: `${asked.pathname} answers with status ${status}.`,
		next: status === 404 ? "Check the path under pages, and that this page is part of the deploy." : "Look at the server's own log for this request."
	};
}
function download(asked, headers) {
	const type = headers.get("content-type") ?? "";
	if (/html/i.test(type) && !/attachment/i.test(headers.get("content-disposition") ?? "")) return void 0;
	return {
		code: "target/download",
		message: `${asked.pathname} serves a download (${type || "no content type"}), not a web page.`,
		next: "Name an HTML page under pages; an API belongs under a load scenario."
	};
}
function answerFault(asked, answer) {
	const { status } = answer;
	if (status === 401 || status === 403) return loginFault(asked, `status ${status}`);
	if (looksLikeLogin(asked, answer)) return loginFault(asked, answer.url.pathname);
	return status < 200 || status > 299 ? statusFault(asked, status) : download(asked, answer.headers);
}
function fault(asked, answer) {
	switch (answer.kind) {
		case "answer": return answerFault(asked, answer);
		case "left-host": return /login|auth|sso|signin|vercel\.com|okta|cloudflareaccess/i.test(answer.to.href) ? loginFault(asked, answer.to.host) : {
			code: "target/left-host",
			message: `${asked.pathname} redirects to another host, ${answer.to.host}.`,
			next: "Measure that host directly, or name a page that stays on the target."
		};
		case "redirect-loop": return {
			code: "target/redirect-loop",
			message: `${asked.pathname} redirects for ever (last to ${answer.url.pathname}).`,
			next: "Open it in a browser without cookies to see the same; fix the redirect or name another path."
		};
		case "timeout": return {
			code: "target/page-timeout",
			message: `${asked.pathname} did not answer within ${answer.ms / 1e3} s.`,
			next: "Check that the page loads in a browser; a page that waits for a service the preview lacks never will."
		};
		case "unreachable": return {
			code: "target/unreachable",
			message: `${asked.href} cannot be reached: ${answer.reason}.`,
			next: "Check that the server is running and the address is right."
		};
	}
}
/** Why a page cannot be measured, or undefined when it can. */
async function checkPage(origin, path, ask) {
	const url = new URL(path, origin);
	const found = fault(url, await fetchPage(url, ask));
	return found && {
		owner: "target",
		...found
	};
}

// src/discover/ready.ts
function words$1(answer) {
	if (answer.kind === "answer") return `status ${answer.status}`;
	if (answer.kind === "timeout") return `no answer within ${answer.ms / 1e3} s`;
	if (answer.kind === "unreachable") return answer.reason;
	return answer.kind === "left-host" ? `a redirect to ${answer.to.host}` : "redirects in a circle";
}
/** An answer is an answer: only a server that is not there, or says it is not ready (5xx), is waited for. */
function settled(answer) {
	if (answer.kind === "answer") return answer.status < 500;
	return answer.kind === "left-host" || answer.kind === "redirect-loop";
}
/**
* Resolves when the origin has answered twice in a row, half a second apart, with the same status; rejects with a
* Failure after `wait` ms. `tell` hears what is being waited for.
*/
async function untilReady(origin, wait, ask, tell) {
	const end = performance.now() + wait;
	let last;
	for (let pause = 500;; pause = Math.min(pause * 1.5, 1e4)) {
		const before = last;
		last = await fetchPage(new URL(origin), ask);
		if (settled(last)) {
			if (before && settled(before) && words$1(before) === words$1(last)) return;
			pause = 500;
		}
		const left = end - performance.now();
		if (left <= 0) break;
		if (!settled(last)) tell(`waiting for ${origin}: ${words$1(last)}, ${Math.ceil(left / 1e3)} s left`);
		await setTimeout$1(Math.min(pause, left), void 0, { signal: ask.signal });
	}
	throw new Failure({
		code: "target/not-ready",
		owner: "target",
		message: `The target ${origin} did not become ready within ${Math.round(wait / 1e3)} s: ${words$1(last)}.`,
		next: "Check that the deploy has finished and the address is right; raise target.wait if it only needs longer."
	});
}

// src/run/combine.ts
function joinSamples(first, next) {
	if (first.kind === "absent") return next;
	if (next.kind === "absent") return first;
	if (first.kind === "proportion" && next.kind === "proportion") return {
		kind: "proportion",
		hits: first.hits + next.hits,
		trials: first.trials + next.trials
	};
	if (first.kind === "exact" && next.kind === "exact") return {
		kind: "exact",
		values: [...first.values, ...next.values]
	};
	if (first.kind === "replicates" && next.kind === "replicates") return {
		kind: "replicates",
		values: [...first.values, ...next.values]
	};
	throw new Error(`a metric changed its kind between runs: ${first.kind}, ${next.kind}`);
}
/** One measurement a metric and subject, the runs' samples side by side, oldest run first. A number taken in any run is kept. */
function combineMeasurements(runs) {
	const all = /* @__PURE__ */ new Map();
	for (const taken of runs.flatMap((run) => run.measurements)) {
		const key = `${taken.subject}\n${taken.metric}`;
		const before = all.get(key);
		all.set(key, before ? {
			...taken,
			samples: joinSamples(before.samples, taken.samples)
		} : taken);
	}
	return [...all.values()];
}
/**
* One finding an identity and subject. What showed in half of the runs or fewer is kept, but only as information:
* a fault that comes and goes by itself must not fail a pull request.
*/
function combineFindings(runs) {
	const all = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const here = new Map(run.findings.map((one) => [`${one.subject}\n${one.identity}`, one]));
		for (const [key, finding] of here) all.set(key, {
			finding,
			runs: (all.get(key)?.runs ?? 0) + 1
		});
	}
	const of = runs.length;
	return [...all.values()].map(({ finding, runs: seen }) => {
		if (of === 1) return finding;
		const rare = seen * 2 <= of;
		return {
			...finding,
			severity: rare ? "info" : finding.severity,
			seen: {
				runs: seen,
				of
			}
		};
	});
}

// src/run/attempt.ts
/** After the signal a suite has this long (ms) to clean up before it is left behind. */
const GRACE = 5e3;
function overTime(task) {
	return new Failure({
		code: "target/time-limit",
		owner: "target",
		message: `${task.id} was not measured within its limit of ${Math.round(task.timeLimit / 1e3)} s.`,
		next: "Look whether the page ever finishes loading in a browser; a request that never ends is the usual cause."
	});
}
/** Rejects once `signal` is aborted and the grace is over, whatever the suite does. */
function leftBehind(signal, ended) {
	return new Promise((_resolve, reject) => {
		const onAbort = () => {
			const timer = setTimeout(() => reject(signal.reason), GRACE);
			ended.addEventListener("abort", () => clearTimeout(timer), { once: true });
		};
		if (signal.aborted) onAbort();
		else signal.addEventListener("abort", onAbort, { once: true });
		ended.addEventListener("abort", () => signal.removeEventListener("abort", onAbort), { once: true });
	});
}
/** Measures a task once, within its time limit, in a folder of its own that is gone afterwards. */
async function attempt(suite, task, bench) {
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(overTime(task)), task.timeLimit);
	const signal = AbortSignal.any([bench.signal, limit.signal]);
	const ended = new AbortController();
	const scratch = await mkdtemp(join(tmpdir(), "tidemark-")).catch((error) => {
		throw cannotWrite(tmpdir(), error);
	});
	try {
		return await Promise.race([suite.measure(task, {
			...bench,
			scratch,
			signal
		}), leftBehind(signal, ended.signal)]);
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		throw error;
	} finally {
		clearTimeout(timer);
		ended.abort();
		await rm(scratch, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => void 0);
	}
}

// src/run/measure-task.ts
/** A failed run whose cause may be gone next time: our machine's, never the page's or the config's. */
function worthAnotherTry(problems) {
	return problems.every((one) => one.owner === "environment" && one.code !== "environment/no-chrome");
}
/** Warm-up runs, thrown away, then the kept ones. One run may fail by the machine's fault and is repeated, which is said. */
async function measureTask(suite, task, bench, tell) {
	const observations = [];
	const notes = [];
	const of = task.warmup + task.runs;
	let retries = 1;
	for (let run = 1; run <= of; run += 1) {
		const warm = run <= task.warmup;
		const prefix = of === 1 ? "" : warm ? "warm-up" : `run ${run - task.warmup} of ${task.runs}`;
		const progress = (share, words = "") => tell(run, of, (run - 1 + share) / of, [prefix, words].filter(Boolean).join(", "));
		progress(0);
		try {
			const observation = await attempt(suite, task, {
				...bench,
				seed: bench.seed + run,
				progress
			});
			if (!warm) observations.push(observation);
		} catch (error) {
			if (bench.signal.aborted) return {
				observations,
				problems: [],
				notes,
				interrupted: true
			};
			const problems = problemsOf$1(error);
			if (retries === 0 || !worthAnotherTry(problems)) return {
				observations,
				problems,
				notes,
				interrupted: false
			};
			retries -= 1;
			run -= 1;
			notes.push(`A run of ${task.id} was repeated: ${problems.map((one) => one.message).join(" ")}`);
		}
	}
	return {
		observations,
		problems: [],
		notes,
		interrupted: false
	};
}

// src/run/execute.ts
const nothing = {
	tasks: [],
	measurements: [],
	findings: [],
	exhibits: [],
	histograms: {},
	problems: [],
	notes: []
};
async function keepAll(suite, exhibits, keep) {
	const kept = [];
	for (const { body, ...rest } of exhibits) kept.push({
		...rest,
		suite,
		...await keep(body, rest.mime)
	});
	return kept;
}
/** Histogram names are the suite's own; in the record they carry the suite's name in front. */
function named(suite, taken) {
	const { samples } = taken;
	return {
		...taken,
		suite,
		samples: samples.kind === "histogram" ? {
			...samples,
			histogram: `${suite}:${samples.histogram}`
		} : samples
	};
}
async function takenFrom(task, measured, keep) {
	const { observations } = measured;
	const last = observations.at(-1);
	const histograms = Object.entries(last?.histograms ?? {}).map(([name, text]) => [`${task.suite}:${name}`, text]);
	return {
		measurements: combineMeasurements(observations).map((one) => named(task.suite, one)),
		findings: combineFindings(observations).map((one) => ({
			...one,
			suite: task.suite
		})),
		exhibits: await keepAll(task.suite, last?.exhibits ?? [], keep),
		histograms: Object.fromEntries(histograms),
		notes: [...measured.notes.map((text) => ({
			suite: task.suite,
			text
		})), ...observations.flatMap((one) => one.notes ?? []).map((one) => ({
			...one,
			suite: task.suite
		}))]
	};
}
function outcomeOf(task, status, runs, ms) {
	return {
		id: task.id,
		suite: task.suite,
		subjects: task.subjects.map((one) => one.id),
		hash: taskHash(task),
		status,
		runs,
		ms: Math.round(ms)
	};
}
function statusOf(measured) {
	if (measured.interrupted) return "interrupted";
	return measured.problems.length > 0 ? "failed" : "done";
}
async function runTask(task, means) {
	const hindrance = means.hindered.get(task.id);
	if (hindrance) return {
		...nothing,
		tasks: [outcomeOf(task, "skipped", 0, 0)],
		problems: [...hindrance]
	};
	const suite = means.suites.find((one) => one.id === task.uses);
	if (!suite) throw new Error(`the plan names an unknown suite ${task.uses}`);
	const started = performance.now();
	const measured = await measureTask(suite, task, means.bench, (run, of, share, words) => means.tell({
		type: "task-progress",
		id: task.id,
		run,
		of,
		share,
		words
	}));
	const enough = measured.problems.length === 0 && !measured.interrupted;
	const problems = measured.problems.map((one) => ({
		suite: task.suite,
		subject: task.subjects[0]?.id,
		...one
	}));
	return {
		...await takenFrom(task, enough ? measured : {
			...measured,
			observations: []
		}, means.keep),
		tasks: [outcomeOf(task, statusOf(measured), measured.observations.length, performance.now() - started)],
		problems
	};
}
function words(taken) {
	const first = taken.problems[0];
	if (first) return first.message;
	const found = taken.findings.filter((one) => one.severity !== "info").length;
	return `${taken.measurements.length} figures${found > 0 ? `, ${found} finding${found === 1 ? "" : "s"}` : ""}`;
}
function add(all, more) {
	return {
		tasks: [...all.tasks, ...more.tasks],
		measurements: [...all.measurements, ...more.measurements],
		findings: [...all.findings, ...more.findings],
		exhibits: [...all.exhibits, ...more.exhibits],
		histograms: {
			...all.histograms,
			...more.histograms
		},
		problems: [...all.problems, ...more.problems],
		notes: [...all.notes, ...more.notes]
	};
}
/** Measures every task in the plan's order, one at a time. One task's failure never keeps the others from running. */
async function execute(plan, means) {
	means.tell({
		type: "plan",
		tasks: plan.tasks.map(({ id, runs, warmup, estimate }) => ({
			id,
			runs: runs + warmup,
			estimate
		}))
	});
	let all = nothing;
	for (const [index, task] of plan.tasks.entries()) {
		if (means.bench.signal.aborted) {
			all = add(all, {
				...nothing,
				tasks: [outcomeOf(task, "interrupted", 0, 0)]
			});
			continue;
		}
		means.tell({
			type: "task-start",
			id: task.id,
			index
		});
		const taken = await runTask(task, means);
		for (const outcome of taken.tasks) means.tell({
			type: "task-end",
			outcome,
			words: words(taken)
		});
		all = add(all, taken);
	}
	return all;
}

// src/run/preflight.ts
/** Asks each needed path once and maps what is wrong to the tasks that need it. */
async function preflight(plan, check) {
	const asked = /* @__PURE__ */ new Map();
	const ask = (path, as) => {
		const key = JSON.stringify([path, as]);
		const found = asked.get(key) ?? check(path, as);
		asked.set(key, found);
		return found;
	};
	const hindered = /* @__PURE__ */ new Map();
	for (const task of plan.tasks) {
		const problems = [];
		for (const { path, as } of task.needs) {
			const problem = await ask(path, as);
			if (problem) problems.push(placed(problem, task));
		}
		if (problems.length > 0) hindered.set(task.id, problems);
	}
	return hindered;
}
function placed(problem, task) {
	const subject = task.subjects[0]?.id;
	return {
		...problem,
		suite: task.suite,
		...subject !== void 0 && { subject }
	};
}

// src/pipeline/measure.ts
/** A page that gives no answer within this many ms is not worth a browser. */
const PAGE_TIMEOUT = 3e4;
/** Looked up once; its absence is told by the first task that needs it. */
async function chromeOf(env) {
	try {
		const path = await findChrome(env);
		return {
			path: () => path,
			version: await chromeVersion(path)
		};
	} catch (error) {
		return {
			path: () => {
				throw error;
			},
			version: void 0
		};
	}
}
function commitOf(env) {
	const sha = env["GITHUB_SHA"];
	const branch = env["GITHUB_HEAD_REF"] || env["GITHUB_REF_NAME"];
	return sha ? { commit: {
		sha,
		...branch && { branch }
	} } : {};
}
function suitesOf(config, plan) {
	return config.suites.flatMap(({ name, uses }) => {
		const suite = suites.find((one) => one.id === uses);
		if (!suite) return [];
		const subjects = plan.tasks.filter((task) => task.suite === name).flatMap((task) => task.subjects);
		return [{
			name,
			uses,
			title: suite.title,
			metrics: [...suite.metrics],
			subjects
		}];
	});
}
/** The same trouble met by several tasks is told once, by the first. */
function once(problems) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter((one) => {
		const key = `${one.code}\n${one.message}`;
		return !seen.has(key) && seen.add(key);
	});
}
/** Waits for the target, looks at its pages, and measures everything planned. The record says what was seen and judges nothing. */
async function measure(request, config, plan, target, exhibits) {
	const { signal, env, now } = request.host;
	const startedAt = now().toISOString();
	const ask = {
		timeout: PAGE_TIMEOUT,
		signal
	};
	await untilReady(target, config.target.wait, {
		...ask,
		headers: config.target.headers
	}, (words) => request.tell({
		type: "step",
		words
	}));
	const session = await openSessions(config.actors, target, config.target.headers, signal);
	const hindered = await preflight(plan, async (path, as) => checkPage(target, path, {
		...ask,
		headers: sessionHeaders(session(as))
	}));
	const chrome = await chromeOf(env);
	const seed = request.seed ?? randomInt(2 ** 31);
	const bench = {
		target,
		session,
		chrome: chrome.path,
		signal,
		seed
	};
	const taken = await execute(plan, {
		suites,
		bench,
		keep: exhibits.keep,
		hindered,
		tell: request.tell
	});
	return {
		schema: RUN_SCHEMA,
		id: randomUUID(),
		tidemark: VERSION,
		startedAt,
		finishedAt: now().toISOString(),
		complete: taken.tasks.every((task) => task.status === "done"),
		interrupted: signal.aborted,
		target,
		...commitOf(env),
		configHash: planHash(plan),
		environment: environmentOf(env, chrome.version),
		suites: suitesOf(config, plan),
		...taken,
		problems: [...once(taken.problems)]
	};
}

// src/pipeline/check.ts
function ownedBy(request, target) {
	const { hostname } = new URL(target);
	return request.owned.includes(hostname) || request.allowPrivate && [
		"127.0.0.1",
		"localhost",
		"[::1]"
	].includes(hostname);
}
/** Config, target and plan, with every mistake in them told before anything is measured. */
async function prepare(request) {
	const config = await settingsOf(request);
	const target = await resolveTarget(config.target.url, request.allowPrivate);
	const plan = planOf(config, suites, ownedBy(request, target));
	const idle = config.suites.flatMap((suite) => idleBudgets(suite, plan.tasks.filter((task) => task.suite === suite.name).flatMap((task) => task.subjects)));
	if (idle.length > 0) throw new Failure(...idle);
	return {
		config,
		target,
		plan
	};
}
async function baselineOf(request, { config, plan }) {
	const kept = await directoryStore(baselineFolder(request, config)).load();
	if (!kept) return void 0;
	const planned = plan.tasks.map((task) => ({
		id: task.id,
		hash: taskHash(task)
	}));
	return {
		kept,
		tasks: comparable(planned, kept.record, kept.origin)
	};
}
async function contrasts(record, before, exhibits) {
	if (!before) return {
		judged: /* @__PURE__ */ new Map(),
		shown: [],
		problems: []
	};
	const now = {
		record,
		origin: "this run",
		read: exhibits.read
	};
	const keep = async ({ body, ...rest }, suite) => ({
		...rest,
		suite,
		...await exhibits.keep(body, rest.mime)
	});
	return contrastAll(now, before.kept, before.tasks.same, suites, keep);
}
function sameMachine(a, b) {
	return JSON.stringify(a.environment) === JSON.stringify(b.environment);
}
function baselineTold(record, before, where) {
	if (!before) return {
		found: false,
		reason: `There is no baseline in ${where} yet; \`tidemark accept\` makes this run the baseline.`
	};
	const { record: base, origin } = before.kept;
	const { id, startedAt, commit, target, environment } = base;
	return {
		found: true,
		origin,
		run: {
			id,
			startedAt,
			commit,
			target,
			environment
		},
		sameEnvironment: sameMachine(record, base)
	};
}
function judged(request, config, record, before, contrast) {
	return judge({
		suites: config.suites,
		onInconclusive: config.compare.onInconclusive,
		record,
		before: before && {
			record: before.kept.record,
			same: before.tasks.same,
			changed: before.tasks.changed
		},
		contrasts: contrast.judged,
		today: request.host.now().toISOString().slice(0, 10)
	});
}
/** The baseline's pictures are copied beside the run's own, so that the folder can be rendered again by itself. */
async function copyBefore(comparison, before, folder) {
	for (const exhibit of comparison.flatMap((one) => one.before)) {
		const body = await before?.kept.read(exhibit).catch(() => void 0);
		if (body) await writeWhole(join(folder, "exhibits", exhibitFile(exhibit)), body);
	}
}
function notesOf(request, config) {
	return [...config.notes, ...request.dryRun ? ["Dry run: nothing left this machine."] : []];
}
/** tidemark.yml → plan → run record → verdict → report → documents in the folder. Throws a Failure only while nothing is measured. */
async function check(request) {
	const prepared = await prepare(request);
	const { config, target, plan } = prepared;
	const before = await baselineOf(request, prepared);
	const folder = reportFolder(request, config);
	const unlock = await lockFolder(folder);
	try {
		const redact = redactor(config.secrets);
		const exhibits = exhibitFolder(folder, redact);
		await clearFolder(folder, ["run.json", ...reporters.flatMap((one) => one.files)]);
		const record = redactDeep(await measure(request, config, plan, target, exhibits), redact);
		await writeWhole(join(folder, "run.json"), `${JSON.stringify(record, null, 1)}\n`);
		request.tell({
			type: "step",
			words: "comparing"
		});
		const contrast = await contrasts(record, before, exhibits);
		await copyBefore(contrast.shown, before, folder);
		const report = {
			schema: REPORT_SCHEMA,
			key: config.key,
			verdict: redactDeep(judged(request, config, record, before, contrast), redact),
			run: record,
			baseline: baselineTold(record, before, baselineFolder(request, config)),
			comparison: contrast.shown,
			problems: [...record.problems, ...contrast.problems],
			links: {},
			notes: notesOf(request, config)
		};
		const media = await mediaOf([...record.exhibits, ...contrast.shown.flatMap((one) => [...one.before, ...one.contrast])], exhibits.read);
		const documents = reporters.flatMap((one) => one.render(report, media));
		const undelivered = await deliverLocally(folder, documents, config.report.junit === void 0 ? {} : { "junit.xml": resolve(request.host.cwd, config.report.junit) });
		for (const problem of undelivered) request.tell({
			type: "problem",
			problem
		});
		return {
			report,
			documents,
			folder,
			exit: exitCode([...report.problems, ...undelivered], report.verdict, record.interrupted)
		};
	} finally {
		await unlock();
	}
}

// src/pipeline/doctor.ts
const LEAST_SPACE = 5e8;
async function look(what, at) {
	try {
		return {
			what,
			found: await at()
		};
	} catch (error) {
		const [problem] = problemsOf$1(error);
		return {
			what,
			found: problem?.message ?? "failed",
			...problem && { problem }
		};
	}
}
async function writable(request, folder) {
	await mkdir(folder, { recursive: true }).catch(() => void 0);
	await writeWhole(join(folder, ".doctor"), "");
	await rm(join(folder, ".doctor"));
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	const told = `${resolve(request.host.cwd, folder)} is writable, ${(free / 1e9).toFixed(1)} GB free`;
	return free < LEAST_SPACE ? `${told} (little: screenshots and reports may not fit)` : told;
}
function permissions(env) {
	if (env["GITHUB_ACTIONS"] !== "true") return "not in GitHub Actions: nothing is asked of GitHub";
	return env["GITHUB_TOKEN"] || env["INPUT_GITHUB-TOKEN"] ? "a GitHub token is there" : "no GitHub token: step summary and exit code only";
}
async function targetLines(request) {
	try {
		const { config, target, plan } = await prepare(request);
		const answer = await fetchPage(new URL(target), {
			headers: config.target.headers,
			timeout: 1e4,
			signal: request.host.signal
		});
		const told = answer.kind === "answer" ? `${target} answers with status ${answer.status}` : `${target} gives no page (${answer.kind})`;
		const problem = answer.kind === "answer" ? void 0 : {
			code: "target/unreachable",
			owner: "target",
			message: told,
			next: "Start the server or correct the address."
		};
		return [
			{
				what: "Config",
				found: `${config.file}: ${config.suites.length} suites, ${plan.tasks.length} tasks`
			},
			{
				what: "Target",
				found: told,
				...problem && { problem }
			},
			await look("Folder", () => writable(request, reportFolder(request, config)))
		];
	} catch (error) {
		return problemsOf$1(error).map((problem) => ({
			what: problem.code.startsWith("target") || problem.code.startsWith("config/target") || problem.code === "config/no-target" ? "Target" : "Config",
			found: problem.message,
			problem
		}));
	}
}
/** Looks at everything a run needs without measuring anything. */
async function doctor(request) {
	const { env } = request.host;
	const lines = [
		{
			what: "Node",
			found: process.versions.node
		},
		await look("Chrome", async () => {
			const path = await findChrome(env);
			return `${path} (${await chromeVersion(path)})`;
		}),
		...await targetLines(request),
		{
			what: "GitHub",
			found: permissions(env)
		}
	];
	return {
		lines,
		exit: exitCode(lines.flatMap((line) => "problem" in line && line.problem ? [line.problem] : []))
	};
}

// src/config/starter.ts
/** The commented `tidemark.yml` that `tidemark init` writes. */
function starterConfig({ url = "auto", pages = { home: "/" }, schema, suites = [] }) {
	const chosen = suites.filter((suite) => suite.byDefault);
	return [
		...schema ? [`# yaml-language-server: $schema=${schema}`] : [],
		"version: 1",
		"",
		"target:",
		`  url: ${scalar(url)}${url === "auto" ? "                # auto: this commit’s preview deploy · or an address · or \"${{ env.PREVIEW_URL }}\"" : ""}`,
		"  # base: auto             # what to compare with, measured at the same time: auto, an address, or none",
		"  # wait: 120s             # how long the deploy may take to answer",
		"  # headers: { x-vercel-protection-bypass: \"${{ secrets.VERCEL_BYPASS }}\" }",
		"",
		"pages:                     # named once, used by every suite",
		...Object.entries(pages).map(([name, path]) => `  ${scalar(name)}: ${scalar(path)}`),
		"",
		"# actors:                  # who visits pages that need a login; on a page: { path: /account, as: buyer }",
		"#   buyer: { login: { post: /login, json: { email: a@example.com, password: \"${{ secrets.BUYER_PASSWORD }}\" } } }",
		"",
		...chosen.length > 0 ? [
			"suites:",
			...chosen.flatMap(suiteLines),
			""
		] : [],
		"# compare: { preset: normal }          # quick, normal or deep",
		"# report: { comment: changes }         # changes, always, failures or off",
		""
	].join("\n");
}
function suiteLines(suite) {
	const budgets = suite.recommended.flatMap((one) => {
		const metric = suite.metrics.find(({ id }) => id === one.metric);
		return metric ? [`      ${one.metric}: { ${limitsOf(one, metric)} }`] : [];
	});
	return [
		`  ${suite.id}:`,
		`    uses: ${suite.id}`,
		...budgets.length > 0 ? ["    budgets:               # max and min are absolute; regress is against the base", ...budgets] : []
	];
}
function limitsOf({ max, min, regress, level }, metric) {
	return [
		max === void 0 ? [] : [`max: ${writeAmount(max, metric.unit)}`],
		min === void 0 ? [] : [`min: ${writeAmount(min, metric.unit)}`],
		regress === void 0 ? [] : [`regress: ${writeAmount(regress, metric.compare === "ratio" ? "ratio" : metric.unit)}`],
		level === "warn" ? ["level: warn"] : []
	].flat().join(", ");
}
/** Quoted only where YAML needs it. */
function scalar(text) {
	return (0, import_dist.stringify)(text, { lineWidth: 0 }).trimEnd();
}

// src/pipeline/init.ts
/** Writes a commented tidemark.yml where there is none yet. Answers with its name. */
async function init(cwd, name, url) {
	const path = resolve(cwd, name);
	if (await readText(path) !== void 0) throw new Failure({
		code: "config/exists",
		owner: "config",
		message: `${name} is already there and was left as it is.`,
		next: "Edit it, or write another one with `tidemark init --config other.yml`."
	});
	await writeWhole(path, starterConfig({
		suites,
		...url !== void 0 && { url }
	}));
	return name;
}

// src/pipeline/render.ts
function unreadable(path, why, next) {
	return new Failure({
		code: "config/report-file",
		owner: "config",
		message: `${path} cannot be rendered: ${why}.`,
		next
	});
}
function parseReport(path, text) {
	if (text === void 0) throw unreadable(path, "there is no such file", "Name the report.json of an earlier run.");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw unreadable(path, "it is not JSON or is cut off", "Name a whole report.json.");
	}
	const schema = typeof value === "object" && value !== null && "schema" in value ? String(value.schema) : "none";
	if (schema !== REPORT_SCHEMA) throw unreadable(path, `its schema is ${schema}, not ${REPORT_SCHEMA}`, "Name a report.json that this version of Tidemark wrote.");
	const parsed = Report.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw unreadable(path, `${issue?.path.join(".") ?? "it"}: ${issue?.message ?? "does not fit"}`, "The file was changed or cut; run again.");
	}
	return parsed.data;
}
/** Writes every document again from a saved report and the exhibits beside it; the verdict is the saved one. */
async function render(path, cwd, output) {
	const file = resolve(cwd, path);
	const report = parseReport(path, await readText(file));
	const exhibits = [...report.run.exhibits, ...report.comparison.flatMap((one) => [...one.before, ...one.contrast])];
	const media = await mediaOf(exhibits, (exhibit) => readFile(join(dirname(file), "exhibits", exhibitFile(exhibit))));
	const documents = reporters.flatMap((one) => one.render(report, media));
	const folder = output === void 0 ? dirname(file) : resolve(cwd, output);
	const problems = await deliverLocally(folder, documents);
	if (problems.length > 0) throw new Failure(...problems);
	return {
		report,
		documents,
		folder,
		exit: exitCode(report.problems, report.verdict, report.run.interrupted)
	};
}

// src/run/describe.ts
function load(task) {
	if (!task.load) return "";
	const { rate, connections, seconds, requests } = task.load;
	return `  (${[
		rate !== void 0 && `${rate} requests/s`,
		`${connections} connections`,
		seconds !== void 0 && `${seconds} s`,
		requests !== void 0 && `${requests} requests`
	].filter(Boolean).join(", ")})`;
}
function runs(task) {
	const kept = task.runs === 1 ? "1 run" : `${task.runs} runs`;
	return task.warmup > 0 ? `${kept} + ${task.warmup} warm-up` : kept;
}
/**
* The plan as people read it:
* ```
* 3 tasks against http://127.0.0.1:4173, about 1 min
*   1. web:home/mobile   3 runs + 1 warm-up, about 36 s
*   2. api:browse        1 run, about 60 s  (20 requests/s, 10 connections, 60 s)
* ```
*/
function describePlan(plan, target) {
	const widest = Math.max(...plan.tasks.map((task) => task.id.length));
	const lines = plan.tasks.map((task, index) => {
		const seconds = Math.ceil((task.runs + task.warmup) * task.estimate / 1e3);
		return `  ${String(index + 1).padStart(2)}. ${task.id.padEnd(widest)}  ${runs(task)}, about ${seconds} s${load(task)}`;
	});
	const minutes = Math.max(1, Math.round(estimateOf$1(plan) / 6e4));
	return [
		`${plan.tasks.length === 1 ? "1 task" : `${plan.tasks.length} tasks`} against ${target}, about ${minutes} min`,
		...lines,
		""
	].join("\n");
}

// src/faces/options.ts
/** Every option of the command line: its kind, what it lays over the config, and its line of help. */
const options = {
	config: {
		type: "string",
		value: "<file>",
		help: "the config (default: tidemark.yml)"
	},
	url: {
		type: "string",
		value: "<address>",
		key: "target.url",
		help: "what to measure"
	},
	suite: {
		type: "string",
		multiple: true,
		value: "<name>",
		help: "only this suite; repeat for more"
	},
	baseline: {
		type: "string",
		value: "<folder>",
		help: "where the baseline lies (default: .tidemark/<config key>)"
	},
	output: {
		type: "string",
		value: "<folder>",
		key: "report.folder",
		help: "where the reports go (default: tidemark-report)"
	},
	preset: {
		type: "string",
		value: "<name>",
		key: "compare.preset",
		help: "quick, normal or deep"
	},
	"on-inconclusive": {
		type: "string",
		value: "<what>",
		key: "compare.on-inconclusive",
		help: "neutral, fail or pass"
	},
	"allow-private": {
		type: "boolean",
		help: "allow a target on this machine or in a private network"
	},
	"i-own-this-target": {
		type: "string",
		multiple: true,
		value: "<host>",
		help: "lift the load caps for a host that is yours"
	},
	seed: {
		type: "string",
		value: "<number>",
		help: "the same random choices as another run"
	},
	"dry-run": {
		type: "boolean",
		help: "measure and report, but let nothing leave this machine"
	},
	plan: {
		type: "boolean",
		help: "print what would be measured, and stop"
	},
	"print-config": {
		type: "boolean",
		help: "print the config as it counts, and where each value came from"
	},
	help: {
		type: "boolean",
		short: "h",
		help: "this text"
	},
	version: {
		type: "boolean",
		short: "v",
		help: "the version"
	}
};
function mistake(message, next) {
	return new Failure({
		code: "config/command-line",
		owner: "config",
		message,
		next
	});
}
function unknownOption(argv) {
	const unknown = argv.map((word) => /^--(?:no-)?([^=]+)/.exec(word)?.[1]).filter((name) => name !== void 0 && !(name in options));
	if (unknown.length === 0) return void 0;
	return mistake(`There is no option ${unknown.map((name) => {
		const near = suggest(name ?? "", Object.keys(options));
		return near ? `--${name} (did you mean --${near}?)` : `--${name}`;
	}).join(", ")}.`, "`tidemark --help` lists them all.");
}
/** Reads a command line; a Failure names every unknown option with the nearest real one. */
function readOptions(argv) {
	const failure = unknownOption(argv);
	if (failure) throw failure;
	const shapes = Object.fromEntries(Object.entries(options).map(([name, one]) => [name, {
		type: one.type,
		..."multiple" in one && { multiple: true },
		..."short" in one && { short: one.short }
	}]));
	let parsed;
	try {
		parsed = parseArgs({
			args: [...argv],
			options: shapes,
			allowPositionals: true
		});
	} catch (error) {
		throw mistake(error instanceof Error ? (error.message.split(". ")[0] ?? error.message).replace(/\.?$/, ".") : String(error), "`tidemark --help` shows how each option is written.");
	}
	const { values, positionals } = parsed;
	const text = (name) => typeof values[name] === "string" ? values[name] : void 0;
	const overlay = Object.entries(options).flatMap(([name, one]) => {
		const value = values[name];
		return "key" in one && typeof value === "string" ? [[one.key, value]] : [];
	});
	return {
		words: positionals,
		text,
		list: (name) => Array.isArray(values[name]) ? values[name].map(String) : [],
		flag: (name) => values[name] === true,
		overlay: Object.fromEntries(overlay)
	};
}

// src/faces/help.ts
/** Command → what it does. */
const commands = {
	run: "measure the target and answer with a verdict",
	accept: "make the last run the baseline",
	init: "write a commented tidemark.yml",
	render: "write the reports again from a report.json",
	doctor: "look at everything a run needs, measure nothing"
};
/** What `tidemark --help` prints. */
function helpText() {
	const list = (rows) => {
		const widest = Math.max(...rows.map(([left]) => left.length));
		return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
	};
	const optionRows = Object.entries(options).map(([name, one]) => [`--${name}${"value" in one ? ` ${one.value}` : ""}`, one.help]);
	return [
		"Tidemark: is this deploy slower, uglier or broken, compared with what we have?",
		"",
		"Usage: tidemark <command> [options]",
		"",
		...list(Object.entries(commands)),
		"",
		"Options",
		...list(optionRows),
		"",
		"Exit codes: 0 passed, 1 the verdict failed, 2 config, 3 environment or target, 4 a bug in Tidemark, 130 interrupted.",
		""
	].join("\n");
}

// src/config/explain.ts
const WIDEST = 120;
/**
* A problem as text without colour:
*
*     tidemark.yml:7:5: budgts is not a key of suites.web. Did you mean budgets?
*       7 |     budgts: {}
*         |     ^
*       Write budgets instead of budgts.
*/
function explain(problem) {
	const { place, message, next } = problem;
	if (place === void 0) return `${message}\n  ${next}`;
	const head = `${place.file}:${place.line}:${place.column}: ${message}`;
	if (place.excerpt === void 0) return `${head}\n  ${next}`;
	const from = place.column > 100 ? place.column - 40 : 0;
	const line = place.excerpt.slice(from, from + WIDEST);
	const before = line.slice(0, place.column - 1 - from).replaceAll(/[^\t]/g, " ");
	const number = String(place.line);
	return [
		head,
		`  ${number} | ${line}`,
		`  ${" ".repeat(number.length)} | ${before}^`,
		`  ${next}`
	].join("\n");
}

// src/faces/problem-text.ts
/**
* Text from pages and servers must not steer what reads our output: control characters go, and a line may not begin
* like a workflow command (`::error::`, `##[group]`; the runner ignores leading white space).
*/
function harmless(text) {
	return text.replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "# #[");
}
/** Writes text with its colours, or without them where nobody wants them. */
function print(out, text) {
	out.write(harmless(out.colour ? text : stripVTControlCharacters(text)));
}
/** All problems as a person reads them: place and caret where there is one, then the next step. */
function problemText(problems) {
	return problems.map((one) => `${explain(one)}\n`).join("\n");
}

// src/faces/progress.ts
const BAR = 24;
/** In a log, a task that goes on is heard of this often (ms). */
const HEARTBEAT = 15e3;
const REDRAW = 100;
function bar(share) {
	const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
	return "█".repeat(full) + "░".repeat(BAR - full);
}
function seconds(ms) {
	return ms < 9950 ? `${(ms / 1e3).toFixed(1)} s` : `${Math.round(ms / 1e3)} s`;
}
const mark = {
	done: "✓ measured",
	failed: "✗ failed",
	interrupted: "■ interrupted",
	skipped: "– skipped"
};
/** Rough time left: the estimates of what is still to do, in ms. */
function timeLeft(tasks, done, share) {
	return tasks.slice(done).reduce((sum, task, index) => sum + task.runs * task.estimate * (index === 0 ? 1 - share : 1), 0);
}
/** Lines for a log, one moving line for a terminal. */
function progressOn(out, clock) {
	let tasks = [];
	let current = 0;
	let last = 0;
	const clear = () => out.isTTY ? out.write("\r\x1B[K") : void 0;
	const line = (text) => {
		clear();
		print(out, `${text}\n`);
	};
	const onProgress = (event) => {
		const wait = out.isTTY ? REDRAW : HEARTBEAT;
		if (clock() - last < wait) return;
		last = clock();
		const left = `about ${Math.ceil(timeLeft(tasks, current, event.share) / 1e3)} s left`;
		if (!out.isTTY) return line(`  … ${event.id}: ${Math.round(event.share * 100)} %, ${event.words ? `${event.words}, ` : ""}${left}`);
		const text = `[${current + 1}/${tasks.length}] ${bar(event.share)} ${event.id}  ${event.words}  ${left}`;
		clear();
		out.write([...text].slice(0, Math.max(20, out.columns - 1)).join(""));
	};
	return (event) => {
		switch (event.type) {
			case "plan":
				tasks = event.tasks;
				return line(`Measuring ${tasks.length} task${tasks.length === 1 ? "" : "s"}, about ${Math.max(1, Math.round(timeLeft(tasks, 0, 0) / 6e4))} min`);
			case "task-start":
				current = event.index;
				last = clock();
				return out.isTTY ? void 0 : line(`[${event.index + 1}/${tasks.length}] ${event.id} …`);
			case "task-progress": return onProgress(event);
			case "task-end": return line(`[${current + 1}/${tasks.length}] ${mark[event.outcome.status]} ${event.outcome.id} in ${seconds(event.outcome.ms)}: ${event.words}`);
			case "problem": return line(problemText([event.problem]));
			case "step": return line(event.words);
		}
	};
}

// src/faces/table.ts
/** Rows of text as aligned columns; the last column is left as long as it is. */
function table(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return `${rows.map((row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n")}\n`;
}

// src/faces/cli.ts
function seedOf(said) {
	const text = said.text("seed");
	if (text === void 0) return void 0;
	if (!/^\d{1,10}$/.test(text)) throw mistake(`--seed ${text} is not a whole number.`, "Give a number such as --seed 42.");
	return Number(text);
}
function requestOf(host, said) {
	return {
		host,
		config: said.text("config"),
		flags: said.overlay,
		inputs: {},
		only: said.list("suite"),
		baseline: said.text("baseline"),
		allowPrivate: said.flag("allow-private"),
		owned: said.list("i-own-this-target"),
		dryRun: said.flag("dry-run"),
		seed: seedOf(said),
		tell: progressOn(host.err, () => performance.now())
	};
}
function show(host, outcome) {
	for (const document of outcome.documents) if (document.name === "terminal.txt") print(host.out, document.text);
	print(host.out, `Report: ${outcome.folder}/report.html\n`);
	return outcome.exit;
}
async function run(host, said) {
	const request = requestOf(host, said);
	if (said.flag("print-config")) {
		print(host.out, printConfig(await settingsOf(request), suites));
		return 0;
	}
	if (said.flag("plan")) {
		const { plan, target } = await prepare(request);
		print(host.out, describePlan(plan, target));
		return 0;
	}
	return show(host, await check(request));
}
async function runDoctor(host, said) {
	const { lines, exit } = await doctor(requestOf(host, said));
	const rows = lines.map(({ what, found, problem }) => [
		problem ? "✗" : "✓",
		what,
		found
	]);
	print(host.out, table(rows));
	const problems = lines.flatMap((line) => line.problem ? [line.problem] : []);
	if (problems.length > 0) print(host.out, `\n${problemText(problems)}`);
	return exit;
}
async function runRender(host, said) {
	const [, file] = said.words;
	if (file === void 0) throw mistake("`tidemark render` needs the report.json to render.", "For example: tidemark render tidemark-report/report.json");
	return show(host, await render(file, host.cwd, said.text("output")));
}
const handlers = {
	run,
	doctor: runDoctor,
	render: runRender,
	async accept(host, said) {
		print(host.out, `${await accept(requestOf(host, said))}\n`);
		return 0;
	},
	async init(host, said) {
		const name = await init(host.cwd, said.text("config") ?? "tidemark.yml", said.text("url"));
		print(host.out, `Wrote ${name}. Next: look it over, then \`tidemark doctor\` and \`tidemark run --dry-run\`.\n`);
		return 0;
	}
};
async function dispatch(host) {
	const said = readOptions(host.argv);
	const [word] = said.words;
	if (said.flag("version")) {
		print(host.out, `${VERSION}\n`);
		return 0;
	}
	if (said.flag("help") || word === void 0) {
		print(host.out, helpText());
		return said.flag("help") ? 0 : 2;
	}
	const handler = handlers[word];
	if (handler) return handler(host, said);
	throw mistake(`There is no command "${word}".${didYouMean(word, Object.keys(commands))}`, `The commands are ${Object.keys(commands).join(", ")}.`);
}
/** Runs one command line against a host and answers with the exit code. Never throws. */
async function command(host) {
	try {
		return await dispatch(host);
	} catch (error) {
		if (host.signal.aborted && !(error instanceof Failure)) {
			print(host.err, "Interrupted before anything was measured.\n");
			return 130;
		}
		const problems = problemsOf$1(error);
		print(host.err, problemText(problems));
		if (host.env["TIDEMARK_DEBUG"] === "1" && error instanceof Error) print(host.err, `${error.stack}\n`);
		return exitCode(problems);
	}
}

// src/report/annotations/annotations.ts
/** GitHub shows this many of each level a step. */
const MOST = 10;
function remarks(report) {
	const problems = [...report.problems, ...report.run.problems];
	const told = new Set(problems.map((problem) => problem.message));
	const failed = report.verdict.checks.filter((check) => check.kind !== "watch").map((check) => rowOf(check, report)).filter((row) => row.mark === "failed" || row.mark === "warned" || row.mark === "missing" && !told.has(row.check.note ?? ""));
	return [
		...problems.map(({ message, next, place }) => ({
			level: "error",
			title: "Tidemark could not measure",
			text: `${message} ${next}`,
			place
		})),
		...failed.map((row) => ({
			level: row.mark === "warned" ? "warning" : "error",
			title: `Tidemark: ${row.what}`,
			text: `${row.subject}, ${row.what}: ${row.sentence}.`,
			place: row.check.limit?.place
		})),
		...report.verdict.warnings.map(({ text, place }) => ({
			level: "warning",
			title: "Tidemark",
			text,
			place
		}))
	];
}
function merged(remark, others) {
	const { place } = remark;
	const lines = [...new Set([remark, ...others].map((one) => clean(one.text, 600)))];
	return {
		level: remark.level,
		title: clean(remark.title, 120),
		message: lines.slice(0, 12).join("\n") + (lines.length > 12 ? `\n… and ${lines.length - 12} more` : ""),
		...place && {
			file: place.file,
			startLine: place.line,
			startColumn: place.column
		}
	};
}
/** What failed or warned, each on the budget's own line and every line once; at most ten of each level. */
function annotationsOf(report) {
	const all = [...Map.groupBy(remarks(report), ({ level, place, title, text }) => JSON.stringify(place ? [
		level,
		place.file,
		place.line
	] : [
		level,
		title,
		text
	])).values()].flatMap(([first, ...more]) => first ? [merged(first, more)] : []);
	const upTo = (level) => all.filter((one) => one.level === level).slice(0, MOST);
	return [...upTo("error"), ...upTo("warning")];
}

// src/faces/app.ts
/** Runs the command line of this process and sets its exit code. */
async function cli() {
	process.exitCode = await command(realHost$1());
}

export { annotationsOf, check, cli, exitCode, problemText, problemsOf, progressOn, realHost };
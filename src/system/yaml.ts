/** One copy of the YAML reader for all that read it. */
export {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
export type { Alias, Node, Scalar, YAMLMap, YAMLParseError } from 'yaml';

// What is used of the package. A file of its own in dist: the app and the threads of load tests read the same one.

export {
  FunctionExpressionType,
  jsonpath,
  JSONPathEnvironment,
  JSONPathError,
  JSONPathNode,
  JSONPathNodeList,
  Nothing,
  type JSONPathQuery,
  type JSONValue,
} from 'json-p3';

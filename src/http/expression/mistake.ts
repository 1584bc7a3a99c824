/** An expression that cannot be read; `message` follows its key: `is no JSONPath: … at character 7 (near "..x")`. */
export class ExpressionMistake extends Error {
  /** Place of the mistake in the text, from 0. */
  readonly index: number;

  constructor(kind: 'JSONPath' | 'condition', reason: string, text: string, index: number) {
    super(`is no ${kind}: ${reason} ${placeIn(text, index)}`);
    this.index = index;
  }
}

/** A query that an answer makes too much work of: too large, or nested too deeply. */
export class ExpressionLimit extends Error {}

function placeIn(text: string, index: number): string {
  if (index >= text.length) return 'at its end';
  const near = text.slice(index, index + 12);
  return `at character ${index + 1} (near ${JSON.stringify(near)})`;
}

const tokens: Readonly<Record<string, string>> = {
  AND: '&&',
  COLON: ':',
  COMMA: 'a comma',
  CURRENT_VALUE: '@',
  DDOT: '..',
  EOF: 'the end',
  FILTER_START: '?',
  FUNCTION: 'a function',
  LBRACKET: '[',
  RBRACKET: ']',
  LPAREN: '(',
  RPAREN: ')',
  NAME: 'a name',
  ROOT: '$',
  WILD: '*',
};

const said: readonly (readonly [RegExp, string])[] = [
  [/^can't backup beyond start$/, 'a name, * or [ must follow the dot'],
  [/^unclosed bracketed selection$/, 'a ] is missing'],
  [/^unbalanced (brackets|parentheses)$/, '$1 are not closed'],
  [/^unexpected filter selector token '='$/, 'one = compares nothing, write == instead'],
  [/^unexpected filter selector token /, 'unexpected '],
  [/^unexpected end of expression$/, 'an expression is missing'],
  [/^filter expression literals \((.*)\) must be compared$/, '$1 must be compared with something'],
  [/^result of (\w+\(\)) must be compared$/, 'what $1 gives must be compared with something'],
  [/^non-singular query is not comparable$/, 'a path that can name several values cannot be compared'],
];

/** What the parser says, in words for people: `expected token 'TOKEN_COMMA'` → `expected a comma`. */
export function parserWords(message: string, functions: readonly string[]): string {
  const unknown = /^no such function '(\w+)'/.exec(message)?.[1];
  if (unknown !== undefined) return `there is no function ${unknown}, only ${functions.join(', ')},`;
  const type = /^(\w+)\(\) argument (\d+) must be of (\w+)/.exec(message);
  if (type) {
    const wanted = type[3] === 'NodesType' ? 'a path' : 'one value: a literal or a path that names one spot';
    return `argument ${Number(type[2]) + 1} of ${type[1]}() must be ${wanted},`;
  }
  const plain = message
    .replace(/ \('[^]*':\d+\)$/, '')
    .replace(/ {2,}/g, ' ')
    .replace(
      /(?:token )?'TOKEN_(\w+)'/g,
      (_, name: string) => tokens[name] ?? name.toLowerCase().replaceAll('_', ' '),
    );
  return said.reduce((words, [from, to]) => words.replace(from, to), plain);
}

/** Pieces that patterns begin with, go on with or stop at; a text is one of them again and again. */
const pieces: readonly string[] = [
  [
    ' ',
    '\t',
    '\n',
    '-',
    '.',
    '/',
    '\\',
    '`',
    '"',
    "'",
    ':',
    '#',
    '@',
    '=',
    '%',
    '0',
    'a',
    '\u0000',
    '\u001b',
  ],
  [
    '<',
    '{',
    '[',
    '(',
    '|',
    '…',
    '\u200b',
    '\u00a0',
    '\ud83d',
    'a.',
    'a-',
    '-A',
    'Aa',
    'A1',
    '1,',
    ':1',
    '- ',
  ],
  ["' ", 'a ', '/a', 'a://', '%25', '%5C', '&amp;', '\\n', '+/', 'YW', '61', '${{', '${{ ', '}}', '<!--'],
  ['<input ', '<title ', '<script src ', '?token', '?code=a', 'cookie:', 'basic ', '"name":', 'eyJa', 'gho_'],
  ['https://', '::', '##[', '\u001b[', 'login', '-sign', 'secr…', 'secret', ".a['b']", 'x: y\r\n'],
].flat();

const heads = ['', 'a', '${{', 'x:', 'https://a.test/', '"', '`', '['];
const tails = ['', 'x', '!\n', ' "', '1'];

/** Makers of texts of about so many characters, each with its name. */
export const hostileTexts: readonly (readonly [name: string, textOf: (length: number) => string])[] =
  pieces.map((piece, at) => {
    const [head = '', tail = ''] = [heads[at % heads.length], tails[at % tails.length]];
    return [
      JSON.stringify([head, piece, tail]),
      (length: number) => head + piece.repeat(Math.ceil(length / piece.length)) + tail,
    ];
  });

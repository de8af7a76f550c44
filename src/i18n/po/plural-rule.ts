/** From strongest to weakest; those of one row are of the same strength. */
const OPERATORS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  {
    '*': (a, b) => a * b,
    '/': (a, b) => (b === 0 ? 0 : Math.trunc(a / b)),
    '%': (a, b) => (b === 0 ? 0 : a % b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  {
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
];

const TOKEN = /\s*(\d+|n|[<>=!]=|&&|\|\||[-+*/%<>?:()!])/y;

/** Which form a number takes. */
export type PluralRule = (n: number) => number;

/** Reads the expression of a `Plural-Forms` header, which is written as in C; nothing where it is none. */
export function pluralRule(expression: string): PluralRule | undefined {
  const tokens = tokensOf(expression);
  if (tokens === undefined) return undefined;
  const reading = { tokens, at: 0 };
  const rule = choice(reading);
  return reading.at === tokens.length ? rule : undefined;
}

function tokensOf(expression: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < expression.trimEnd().length) {
    const [, token] = pattern.exec(expression) ?? [];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

interface Reading {
  readonly tokens: readonly string[];
  at: number;
}

/** Whether the next token is this one, which is then passed. */
function takes(reading: Reading, token: string): boolean {
  if (reading.tokens[reading.at] !== token) return false;
  reading.at += 1;
  return true;
}

function choice(reading: Reading): PluralRule | undefined {
  const asked = operation(reading, OPERATORS.length - 1);
  if (asked === undefined || !takes(reading, '?')) return asked;
  const yes = choice(reading);
  if (yes === undefined || !takes(reading, ':')) return undefined;
  const no = choice(reading);
  return no && ((n) => (asked(n) === 0 ? no(n) : yes(n)));
}

function operation(reading: Reading, strength: number): PluralRule | undefined {
  const row = OPERATORS[strength];
  if (row === undefined) return operand(reading);
  let left = operation(reading, strength - 1);
  for (;;) {
    const apply = row[reading.tokens[reading.at] ?? ''];
    if (left === undefined || apply === undefined) return left;
    reading.at += 1;
    const [before, right] = [left, operation(reading, strength - 1)];
    left = right && ((n) => apply(before(n), right(n)));
  }
}

function operand(reading: Reading): PluralRule | undefined {
  if (takes(reading, '!')) {
    const of = operand(reading);
    return of && ((n) => Number(of(n) === 0));
  }
  if (takes(reading, '(')) {
    const inner = choice(reading);
    return inner && takes(reading, ')') ? inner : undefined;
  }
  if (takes(reading, 'n')) return (n) => n;
  const token = reading.tokens[reading.at] ?? '';
  if (!/^\d+$/.test(token)) return undefined;
  reading.at += 1;
  const number = Number(token);
  return () => number;
}

import { round4 } from './numbers.js';

const COMMAND = /([MLCZ])([^MLCZ]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;
const OPERATORS: Readonly<Record<string, { readonly name: string; readonly operands: number }>> = {
  M: { name: 'm', operands: 2 },
  L: { name: 'l', operands: 2 },
  C: { name: 'c', operands: 6 },
  Z: { name: 'h', operands: 0 },
};

/** Longer paths are seldom drawn twice outside a repeated group, and would fill the memory. */
const LONGEST_REMEMBERED = 1000;
const MOST_REMEMBERED = 4000;

/** Turns path data into PDF path operators. Throws for commands a Frame may not hold. */
export type PathWriter = (d: string) => string;

/** Remembers what it wrote, within limits: cards of a deck share their shapes. */
export function rememberingPathWriter(): PathWriter {
  const written = new Map<string, string>();
  return (d) => {
    if (d.length > LONGEST_REMEMBERED) return pathOperators(d);
    const known = written.get(d);
    if (known !== undefined) return known;
    if (written.size >= MOST_REMEMBERED) written.clear();
    const operators = pathOperators(d);
    written.set(d, operators);
    return operators;
  };
}

function pathOperators(d: string): string {
  if (!/^[MLCZ\d\s.,e+-]*$/.test(d) || !d.startsWith('M'))
    throw new Error(`Not a path of a Frame: ${d.slice(0, 80)}`);
  let out = '';
  for (const [, command = '', rest = ''] of d.matchAll(COMMAND)) {
    const numbers = rest.match(NUMBER) ?? [];
    const { name, operands } = OPERATORS[command] ?? { name: '', operands: -1 };
    if (numbers.length !== operands) throw new Error(`Not a path of a Frame: ${command}${rest.slice(0, 80)}`);
    for (const number of numbers) out += `${round4(Number(number))} `;
    out += `${name} `;
  }
  return out;
}

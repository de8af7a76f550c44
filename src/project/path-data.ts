/** Numbers that each command takes, again and again where it takes any. */
const TAKES: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};
const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
/** The flags of an arc may stand without a space between them and what follows. */
const FLAG = /[\s,]*([01])/y;

/** Whether the `d` of an SVG path is written out whole: commands that exist, each with all of its numbers. */
export function isPathData(d: string): boolean {
  if (!/^\s*m/i.test(d)) return false;
  return [...d.matchAll(COMMAND)].every(([, command = '', written = '']) => {
    const takes = TAKES[command.toLowerCase()] ?? 0;
    const count = countNumbers(written, takes === 7);
    return takes === 0 ? count === 0 : count !== undefined && count > 0 && count % takes === 0;
  });
}

/** `undefined` where something else stands among the numbers. */
function countNumbers(written: string, ofArc: boolean): number | undefined {
  const numbers = written.trimEnd();
  let [at, count] = [0, 0];
  while (at < numbers.length) {
    const isFlag = ofArc && (count % 7 === 3 || count % 7 === 4);
    const pattern = isFlag ? FLAG : NUMBER;
    pattern.lastIndex = at;
    if (pattern.exec(numbers) === null) return undefined;
    at = pattern.lastIndex;
    count++;
  }
  return count;
}

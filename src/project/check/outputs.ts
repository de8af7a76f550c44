import { type Finding, finding, inside } from '../finding.js';
import { isSafeOutput } from '../game-path.js';
import type { Origin } from '../project.js';
import { isKeys } from '../shape-of.js';

interface Output {
  readonly file: string;
  readonly origin: Origin;
}

/** File names no system can be asked to write, and files that two print jobs would write. */
export function checkOutputs(products: readonly unknown[], origin: Origin): readonly Finding[] {
  const outputs = products.flatMap((product, index) => outputsOf(product, inside(origin, index)));
  const unsafe = outputs
    .filter(({ file }) => !isSafeOutput(file))
    .map((output) => finding('game/unsafe-output-name', { file: output.file }, output));
  return [...unsafe, ...checkWrittenOnce(outputs)];
}

/** Read from the bare data: a mistake elsewhere in a product must not hide these. */
function outputsOf(product: unknown, origin: Origin): readonly Output[] {
  const prints = isKeys(product) && Array.isArray(product.print) ? product.print : [];
  return prints.flatMap((print: unknown, index) => {
    const file = isKeys(print) ? print.file : undefined;
    return typeof file === 'string' ? [{ file, origin: inside(origin, 'print', index, 'file') }] : [];
  });
}

/** Some file systems do not tell capitals from small letters. */
function checkWrittenOnce(outputs: readonly Output[]): readonly Finding[] {
  const first = new Map<string, Origin>();
  return outputs.flatMap(({ file, origin }) => {
    const name = outputName(file).toLowerCase();
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, origin);
      return [];
    }
    const related = [{ spot: { origin: before }, note: 'first-used-here' as const }];
    return [finding('game/same-output', { file }, { origin, related })];
  });
}

/** The name without `.pdf`, which every output gets anyway. */
export const outputName = (file: string): string => file.replace(/\.pdf$/i, '');

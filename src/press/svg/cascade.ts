import type { Faults } from './faults.js';
import { type Drawn, isDrawn, isKnown, isRefused } from './properties.js';
import { indexRules, readDeclarations, type StyleRule } from './style-sheet.js';
import type { SvgNode } from './svg-node.js';

/** What an element itself says of the properties we draw; attributes give way to rules, rules to `style`. */
export type Said = ReadonlyMap<Drawn, string>;

/** Gathers what is said of an element, once; whatever is said that cannot be drawn is a fault. */
export function cascade(rules: readonly StyleRule[], text: string, faults: Faults): (node: SvgNode) => Said {
  const known = new Map<SvgNode, Said>();
  const rulesFor = indexRules(rules);
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const said = new Map<Drawn, string>();
    const say = (name: string, value: string) => {
      if (!isKnown(name, value)) faults.add({ why: 'property', name, ...placeOf(name, node, text) });
      else if (isDrawn(name)) said.set(name, value);
    };
    for (const [name, value] of node.attributes) {
      if (isRefused(name, value)) faults.add({ why: 'attribute', name, ...placeOf(name, node, text) });
      else if (isDrawn(name)) said.set(name, value);
    }
    for (const { declarations } of rulesFor(node)) for (const [name, value] of declarations) say(name, value);
    for (const [name, value] of readDeclarations(node.attributes.get('style') ?? '')) say(name, value);
    known.set(node, said);
    return said;
  };
}

/** Where a name stands in the tag of an element; the tag itself where it is said elsewhere. */
export function placeOf(name: string, node: SvgNode, text: string): { from: number; to: number } {
  const { from, to } = node;
  const tag = text.slice(from, to);
  const at = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '.')}(?=\\s*[=:])`).exec(tag)?.index;
  return at === undefined ? { from, to } : { from: from + at, to: from + at + name.length };
}

import type { Faults } from './faults.js';
import { nodesIn, type SvgNode } from './svg-node.js';

/** `.st0{fill:#fff}` of a `<style>`. */
export interface StyleRule {
  readonly matches: (node: SvgNode) => boolean;
  /** Ids weigh more than classes, classes more than names of elements. */
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

const RULE = /\s*([^{}]+?)\s*\{([^{}]*)\}\s*/y;
const SIMPLE = /^(\*|[A-Za-z][\w-]*)?((?:[.#][A-Za-z_][\w-]*)*)$/;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** The rules of all `<style>` elements, the weightiest last; what is no rule of classes, ids or elements is a fault. */
export function readStyleSheets(root: SvgNode, text: string, faults: Faults): readonly StyleRule[] {
  const sheets = [...nodesIn(root)].filter(({ name }) => name === 'style');
  return sheets.flatMap((sheet) => readSheet(sheet, text, faults)).toSorted((a, b) => a.weight - b.weight);
}

function readSheet(sheet: SvgNode, text: string, faults: Faults): readonly StyleRule[] {
  const css = sheet.text.replace(COMMENT, ' ').trim();
  const rules: StyleRule[] = [];
  const refuse = (name: string) => {
    const at = text.indexOf(name, sheet.from);
    const [from, to] = at === -1 ? [sheet.from, sheet.to] : [at, at + name.length];
    faults.add({ why: 'selector', name, from, to });
  };
  for (RULE.lastIndex = 0; RULE.lastIndex < css.length; ) {
    const from = RULE.lastIndex;
    const [, selectors, body = ''] = RULE.exec(css) ?? [];
    if (selectors === undefined || selectors.startsWith('@')) {
      refuse(/^[^\s;{]*/.exec(css.slice(from))?.[0] || 'style');
      return rules;
    }
    const declarations = readDeclarations(body);
    for (const selector of selectors.split(',').map((part) => part.trim())) {
      const rule = ruleOf(selector);
      if (rule === undefined) refuse(selector);
      else rules.push({ ...rule, declarations });
    }
  }
  return rules;
}

function ruleOf(selector: string): Pick<StyleRule, 'matches' | 'weight'> | undefined {
  const [, element = '*', rest = ''] = SIMPLE.exec(selector) ?? [];
  if (selector === '' || !SIMPLE.test(selector)) return undefined;
  const ids = [...rest.matchAll(/#([\w-]+)/g)].map(([, id]) => id);
  const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const matches = ({ name, attributes }: SvgNode): boolean => {
    const own = (attributes.get('class') ?? '').split(/\s+/);
    return (
      (element === '*' || element === name) &&
      ids.every((id) => attributes.get('id') === id) &&
      classes.every((wanted) => own.includes(wanted))
    );
  };
  return { matches, weight: ids.length * 1e6 + classes.length * 1e3 + (element === '*' ? 0 : 1) };
}

/** `fill:#fff;stroke:none`; the last of two with one name counts. */
export function readDeclarations(body: string): ReadonlyMap<string, string> {
  const parts = body.replace(COMMENT, ' ').split(';');
  return new Map(
    parts.flatMap((part) => {
      const colon = part.indexOf(':');
      if (part.trim() === '') return [];
      const name = part.slice(0, colon === -1 ? part.length : colon).trim();
      return [[name.toLowerCase(), colon === -1 ? '' : part.slice(colon + 1).trim()] as const];
    }),
  );
}

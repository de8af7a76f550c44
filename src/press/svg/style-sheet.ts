import type { Faults } from './faults.js';
import { nodesIn, type SvgNode } from './svg-node.js';

/** `.st0{fill:#fff}` of a `<style>`. */
export interface StyleRule {
  /** `#id`, `.class`, the element, or `*`: no other elements need to be asked. */
  readonly key: string;
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

function ruleOf(selector: string): Omit<StyleRule, 'declarations'> | undefined {
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
  const [id] = ids;
  const [first] = classes;
  const key = id === undefined ? (first === undefined ? element : `.${first}`) : `#${id}`;
  return { key, matches, weight: ids.length * 1e6 + classes.length * 1e3 + (element === '*' ? 0 : 1) };
}

/** Finds the rules for an element, the weightiest last; a drawing may have thousands of both. */
export function indexRules(rules: readonly StyleRule[]): (node: SvgNode) => readonly StyleRule[] {
  const byKey = new Map<string, { readonly rule: StyleRule; readonly order: number }[]>();
  for (const [order, rule] of rules.entries()) {
    const alike = byKey.get(rule.key);
    if (alike) alike.push({ rule, order });
    else byKey.set(rule.key, [{ rule, order }]);
  }
  return (node) => {
    const classes = new Set((node.attributes.get('class') ?? '').split(/\s+/));
    const keys = ['*', node.name, `#${node.attributes.get('id')}`, ...[...classes].map((name) => `.${name}`)];
    return keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ rule }) => rule.matches(node))
      .toSorted((a, b) => a.order - b.order)
      .map(({ rule }) => rule);
  };
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

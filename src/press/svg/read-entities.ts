const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const REST = /<[!?]|%/;
/** Illustrator writes the addresses of namespaces so, of which the longest has some sixty letters. */
const LONGEST = 300;

/**
 * The entities a document type declares, each a short text; nothing where it declares anything else: files to fetch,
 * entities made of entities, attributes that nobody wrote.
 */
export function readEntities(doctype: string): ReadonlyMap<string, string> | undefined {
  const subset = /\[([\s\S]*)\]/.exec(doctype)?.[1] ?? '';
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of subset.matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    if (/[&%<]/.test(value) || value.length > LONGEST) return undefined;
    entities.set(name, value);
  }
  const bare = subset.replace(/<!--[\s\S]*?-->/g, '').replace(DECLARATION, '');
  return REST.test(bare) ? undefined : entities;
}

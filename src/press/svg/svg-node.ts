/** An element of an SVG; what is in other namespaces draws nothing and is left out. */
export interface SvgNode {
  readonly name: string;
  /** By local name; of `xlink:href` and `href` the latter counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgNode[];
  /** Of `<style>` only. */
  readonly text: string;
  /** The tag in the text of the file. */
  readonly from: number;
  readonly to: number;
}

/** Looks at an element and everything in it, outermost first. */
export function* nodesIn(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}

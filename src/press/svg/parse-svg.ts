import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Faults } from './faults.js';
import { readEntities } from './read-entities.js';
import type { SvgNode } from './svg-node.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
/** Deeper and larger than any drawing; what is more would fill the memory. */
const DEEPEST = 100;
const MOST_ELEMENTS = 50_000;
const LONGEST = 4_000_000;
const PIECE = 4_096;

interface Growing extends SvgNode {
  readonly attributes: Map<string, string>;
  readonly children: Growing[];
  text: string;
  to: number;
}

interface Reading {
  readonly text: string;
  readonly faults: Faults;
  readonly open: Growing[];
  root: Growing | undefined;
  /** How deep we are inside an element of another namespace. */
  foreign: number;
  elements: number;
  stopped: boolean;
}

/** Reads the elements of an SVG. Nothing outside the text is fetched, and no entity is unfolded twice. */
export function parseSvg(text: string, faults: Faults): SvgNode | undefined {
  const reading: Reading = {
    text,
    faults,
    open: [],
    root: undefined,
    foreign: 0,
    elements: 0,
    stopped: false,
  };
  if (text.length > LONGEST) stop(reading, 'too-large', 'svg', 0);
  else feed(reading);
  return reading.stopped ? undefined : reading.root;
}

function feed(reading: Reading): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => stop(reading, 'xml', detailOf(error), parser.position));
  parser.on('doctype', (doctype) => {
    const entities = readEntities(doctype);
    if (entities === undefined)
      return stop(reading, 'doctype', '!DOCTYPE', reading.text.indexOf('<!DOCTYPE'));
    for (const [name, value] of entities) parser.ENTITIES[name] = value;
  });
  parser.on('opentag', (tag) => openTag(reading, tag, parser.position));
  parser.on('closetag', () => closeTag(reading));
  parser.on('text', (text) => addText(reading, text));
  parser.on('cdata', (text) => addText(reading, text));
  // In pieces, because the parser itself slows down where elements are nested without end.
  for (let at = 0; at < reading.text.length && !reading.stopped; at += PIECE)
    parser.write(reading.text.slice(at, at + PIECE));
  if (!reading.stopped) parser.close();
}

/** `file:3:1: unclosed tag: g` without its place. */
const detailOf = ({ message }: Error): string =>
  message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');

function stop(reading: Reading, why: 'xml' | 'doctype' | 'too-large', name: string, at: number): void {
  if (!reading.stopped) reading.faults.add({ why, name, from: Math.max(0, at - 1), to: Math.max(1, at) });
  reading.stopped = true;
}

function openTag(reading: Reading, tag: SaxesTagNS, to: number): void {
  const { open, text } = reading;
  if (reading.stopped) return;
  reading.elements += 1;
  if (open.length + reading.foreign > DEEPEST || reading.elements > MOST_ELEMENTS) {
    stop(reading, 'too-large', tag.local, to);
    return;
  }
  // An SVG may leave out where its names come from.
  if (reading.foreign > 0 || (tag.uri !== SVG && tag.uri !== '')) {
    reading.foreign += 1;
    return;
  }
  const from = text.lastIndexOf(`<${tag.name}`, to - 1);
  const node: Growing = { name: tag.local, attributes: attributesOf(tag), children: [], text: '', from, to };
  open.at(-1)?.children.push(node);
  reading.root ??= node;
  open.push(node);
}

function attributesOf({ attributes }: SaxesTagNS): Map<string, string> {
  const read = new Map<string, string>();
  for (const { local, uri, value } of Object.values(attributes)) {
    if (uri === '' || (uri === XLINK && local === 'href' && !read.has('href'))) read.set(local, value);
  }
  return read;
}

function closeTag(reading: Reading): void {
  if (reading.stopped) return;
  if (reading.foreign > 0) reading.foreign -= 1;
  else reading.open.pop();
}

function addText({ open, foreign, stopped }: Reading, text: string): void {
  const node = open.at(-1);
  if (!stopped && foreign === 0 && node?.name === 'style') node.text += text;
}

import { lookAtInline } from './look-at-inline.js';
import {
  isCmyk,
  lookAtFont,
  lookAtGroup,
  lookAtShading,
  lookAtSpace,
  lookAtState,
} from './look-at-resources.js';
import type { Looking, PageLook } from './page-look.js';
import { isDict, isList, isStream, type PdfDict, type PdfObject, type PdfStream } from './pdf-object.js';
import { nameOf, type PdfFile } from './read-pdf.js';
import { isOperator, TokenReader } from './read-token.js';
import { LARGEST } from './unfilter.js';

type Dict = PdfDict['dict'];

type Matrix = readonly [number, number, number, number, number, number];

/** Reads everything a page draws, its forms and patterns too. */
export function lookAtPage(page: Dict, file: PdfFile): PageLook {
  const looking: Looking = {
    file,
    missingFonts: new Set(),
    rgb: new Set(),
    spots: new Set(),
    pictures: [],
    transparency: new Set(),
    ink: 0,
    untagged: false,
    unread: false,
    open: new Set(),
    room: LARGEST,
  };
  const contents = file.get(page.get('Contents'));
  const entries = (isList(contents) ? contents : [contents]).map((entry) => file.get(entry));
  const streams = entries.filter(isStream);
  // A page may be empty; one that names what is not there has lost it.
  if (page.has('Contents') && streams.length < entries.length) looking.unread = true;
  const parts: Uint8Array[] = [];
  for (const stream of streams) parts.push(contentOf(stream, looking), new Uint8Array([10]));
  const resources = file.dict(page.get('Resources')) ?? new Map();
  lookAtGroup(page, looking);
  lookAtContent(Buffer.concat(parts), { resources, matrix: [1, 0, 0, 1, 0, 0], tagged: false }, looking);
  return looking;
}

/** What looking at a form costs, however small it is, in bytes. */
const LEAST = 4096;

/** What a stream draws; of one that cannot be unpacked nothing is known, and the page says so. */
function contentOf(stream: PdfStream, looking: Looking): Uint8Array {
  const content = looking.file.unfilter(stream);
  if (content?.whole !== true) looking.unread = true;
  looking.room -= Math.max(LEAST, content?.bytes.length ?? 0);
  if (content === undefined || looking.room >= 0) return content?.bytes ?? new Uint8Array();
  looking.unread = true;
  return new Uint8Array();
}

interface Scene {
  readonly resources: Dict;
  readonly matrix: Matrix;
  /** Inside marked content already. */
  readonly tagged: boolean;
}

/** Shapes and texts; pictures and forms are drawn with Do. */
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'sh', 'Do']);

function lookAtContent(content: Uint8Array, scene: Scene, looking: Looking): void {
  const { resources } = scene;
  const { file } = looking;
  const entry = (kind: string, name: string | undefined): PdfObject | undefined =>
    name === undefined ? undefined : file.get(file.dict(resources.get(kind))?.get(name));
  const reader = new TokenReader(content);
  let operands: PdfObject[] = [];
  let matrix = scene.matrix;
  let marks = scene.tagged ? 1 : 0;
  let paints: Paints = { fill: false, line: false };
  const saved: (readonly [Matrix, Paints])[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const { operator } = token;
    const name = nameOf(operands.at(-1));
    const numbers = operands.filter((value) => typeof value === 'number');
    if (PAINTS.has(operator) && marks === 0) looking.untagged = true;
    switch (operator) {
      case 'q':
        saved.push([matrix, paints]);
        break;
      case 'Q':
        [matrix, paints] = saved.pop() ?? [scene.matrix, { fill: false, line: false }];
        break;
      case 'cm':
        if (numbers.length === 6) matrix = times(numbers as unknown as Matrix, matrix);
        break;
      case 'BMC':
      case 'BDC':
        marks += 1;
        break;
      case 'EMC':
        marks -= 1;
        break;
      case 'rg':
      case 'RG':
        looking.rgb.add('drawing');
        break;
      case 'k':
      case 'K':
        looking.ink = Math.max(looking.ink, inkOf(numbers));
        break;
      case 'cs':
      case 'CS': {
        const space = entry('ColorSpace', name) ?? operands.at(-1);
        lookAtSpace(space, 'drawing', looking);
        paints = { ...paints, [operator === 'cs' ? 'fill' : 'line']: isCmyk(space, looking) };
        break;
      }
      case 'scn':
      case 'SCN':
      case 'sc':
      case 'SC':
        if (paints[operator.startsWith('s') ? 'fill' : 'line'])
          looking.ink = Math.max(looking.ink, inkOf(numbers));
        lookAtPattern(entry('Pattern', name), looking);
        break;
      case 'sh':
        lookAtShading(entry('Shading', name), looking);
        break;
      case 'gs':
        lookAtState(entry('ExtGState', name), looking);
        break;
      case 'Tf':
        lookAtFont(entry('Font', nameOf(operands[0])), looking);
        break;
      case 'Do':
        lookAtDrawn(entry('XObject', name), { name: name ?? '', matrix, scene, tagged: marks > 0 }, looking);
        break;
      case 'BI':
        lookAtInline(reader, looking);
        break;
    }
    operands = [];
  }
}

/** Whether colours are numbers of four inks. */
interface Paints {
  readonly fill: boolean;
  readonly line: boolean;
}

const inkOf = (parts: readonly PdfObject[]): number =>
  Math.round(parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0) * 1000) / 10;

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

function lookAtPattern(pattern: PdfObject | undefined, looking: Looking): void {
  if (!isDict(pattern)) return;
  lookAtShading(looking.file.get(pattern.dict.get('Shading')), looking);
  if (isStream(pattern))
    lookAtForm(pattern, { resources: new Map(), matrix: [1, 0, 0, 1, 0, 0], tagged: true }, looking);
}

interface Drawn {
  readonly name: string;
  readonly matrix: Matrix;
  readonly scene: Scene;
  readonly tagged: boolean;
}

function lookAtDrawn(
  drawn: PdfObject | undefined,
  { name, matrix, scene, tagged }: Drawn,
  looking: Looking,
): void {
  if (!isStream(drawn)) {
    // What is named and not there is lost.
    looking.unread = true;
    return;
  }
  const { file } = looking;
  if (nameOf(file.get(drawn.dict.get('Subtype'))) !== 'Image') {
    lookAtForm(drawn, { resources: scene.resources, matrix, tagged }, looking);
    return;
  }
  lookAtSpace(drawn.dict.get('ColorSpace'), 'picture', looking);
  if (drawn.dict.has('SMask')) looking.transparency.add('mask');
  const [width, height] = ['Width', 'Height'].map((key) => Number(file.get(drawn.dict.get(key)) ?? 0));
  const [across, down] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])];
  const dpi = Math.min((width ?? 0) / (across / 72), (height ?? 0) / (down / 72));
  if (Number.isFinite(dpi)) looking.pictures.push({ name, dpi: Math.round(dpi) });
}

/** Forms within forms. */
const DEEPEST = 60;

function lookAtForm(form: PdfStream, { resources, matrix, tagged }: Scene, looking: Looking): void {
  if (looking.open.has(form)) return;
  if (looking.open.size > DEEPEST) {
    looking.unread = true;
    return;
  }
  looking.open.add(form);
  const { file } = looking;
  lookAtGroup(form.dict, looking);
  const own = file.get(form.dict.get('Matrix'));
  const inner = isList(own) && own.length === 6 ? times(own as unknown as Matrix, matrix) : matrix;
  const scene = { resources: file.dict(form.dict.get('Resources')) ?? resources, matrix: inner, tagged };
  lookAtContent(contentOf(form, looking), scene, looking);
  looking.open.delete(form);
}

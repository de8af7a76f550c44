import type { Mm } from '../../units.js';
import { IDENTITY, isIdentity, type Matrix, operands, within } from './matrix.js';
import { round3 } from './numbers.js';
import type { Ref } from './pdfkit-internals.js';

/** What the operators of a stream refer to by name. */
export interface Resources {
  readonly Font: Record<string, Ref>;
  readonly XObject: Record<string, Ref>;
  readonly Pattern: Record<string, Ref>;
  readonly ExtGState: Record<string, Ref>;
  readonly ColorSpace: Record<string, Ref>;
  readonly Properties: Record<string, Ref>;
}

/** Operators in force; empty where it is not known what is. */
interface State {
  fill: string;
  stroke: string;
  line: string;
  font: string;
  spacing: string;
  /** Whether black is printed over other colours; empty is no. */
  overprint: string;
  /** From here to the space patterns count from. */
  matrix: Matrix;
}

type Setting = Exclude<keyof State, 'matrix'>;

const UNKNOWN: Readonly<State> = {
  fill: '',
  stroke: '',
  line: '',
  font: '',
  spacing: '',
  overprint: '',
  matrix: IDENTITY,
};

/** One content stream, a page or a form, as it is written: in millimetres, y downwards. */
export class Content {
  readonly resources: Resources = {
    Font: {},
    XObject: {},
    Pattern: {},
    ExtGState: {},
    ColorSpace: {},
    Properties: {},
  };
  private operators = '';
  private readonly saved: State[] = [];
  /** Where the current line of the open text object starts. */
  private line: readonly [Mm, Mm] | undefined;
  private state: State;

  /** `base` leads from millimetres to the space patterns count from: the page in points, or the form itself. */
  constructor(base: Matrix = IDENTITY) {
    this.state = { ...UNKNOWN, matrix: base };
  }

  get matrix(): Matrix {
    return this.state.matrix;
  }

  /** Chooses a colour, a line or a font; writes nothing when it is in force already. */
  set(setting: Setting, operators: string): void {
    if (this.state[setting] === operators) return;
    this.state[setting] = operators;
    this.operators += `${operators}\n`;
  }

  get overprints(): boolean {
    return this.state.overprint === '/Over gs';
  }

  /** Prints over what lies below, or hides it again; writes nothing when it is in force already. */
  overprint(on: boolean, { over, hiding }: { readonly over: Ref; readonly hiding: Ref }): void {
    if (on === this.overprints) return;
    this.resources.ExtGState[on ? 'Over' : 'Hide'] = on ? over : hiding;
    this.set('overprint', on ? '/Over gs' : '/Hide gs');
  }

  /** Writes operators that may not stand inside a text object: paths, images, forms. */
  paint(operators: string): void {
    this.endText();
    this.operators += `${operators}\n`;
  }

  /** Shows an encoded string with its baseline at (x, y). */
  showText(x: Mm, y: Mm, shown: string): void {
    if (!this.line) this.operators += 'BT 1 0 0 -1 0 0 Tm\n';
    const [fromX, fromY] = this.line ?? [0, 0];
    // Rounded before they are subtracted, so that errors do not add up over the lines of a text object.
    const to = [round3(x), round3(y)] as const;
    this.operators += `${round3(to[0] - fromX)} ${round3(fromY - to[1])} Td ${shown}\n`;
    this.line = to;
  }

  /** Whatever is set or moved from here on ends with `restore`. */
  save(): void {
    this.saved.push({ ...this.state });
    this.paint('q');
  }

  /** Everything from here on is drawn through the matrix. */
  move(matrix: Matrix): void {
    if (isIdentity(matrix)) return;
    this.paint(`${operands(matrix)} cm`);
    this.state.matrix = within(matrix, this.state.matrix);
  }

  restore(): void {
    this.paint('Q');
    this.state = this.saved.pop() ?? { ...UNKNOWN };
  }

  usedResources(): Partial<Resources> {
    return Object.fromEntries(
      Object.entries(this.resources).filter(([, used]) => Object.keys(used).length > 0),
    );
  }

  bytes(): Uint8Array {
    this.endText();
    return Buffer.from(this.operators, 'latin1');
  }

  private endText(): void {
    if (this.line) this.operators += 'ET\n';
    this.line = undefined;
  }
}

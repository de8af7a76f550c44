import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlinePiece } from '../../../src/press/template/element.js';
import { type LaidText, type Line, layText } from '../../../src/press/text/break-lines.js';
import { type Fonts, loadFonts } from '../../../src/press/text/fonts.js';
import { type Paragraph, prepareParagraph } from '../../../src/press/text/paragraph.js';
import type { TextProblem } from '../../../src/press/text/text-problem.js';
import type { TextStyle, Theme } from '../../../src/project/theme.js';
import { memoryWorld } from '../../helpers/memory-world.js';

export const FONT_FILES = {
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  serif: '@expo-google-fonts/literata/800ExtraBold/Literata_800ExtraBold.ttf',
} as const;

export const readInstalled = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url))));

/** A theme that has fonts and nothing else. */
export const themeWith = (fonts: Readonly<Record<string, string | readonly string[]>>): Theme => ({
  file: 'theme.yaml',
  colors: new Map(),
  gradients: new Map(),
  fonts: new Map(Object.entries(fonts).map(([name, files]) => [name, [files].flat()])),
  styles: new Map(),
  spacing: new Map(),
  icons: new Map(),
  formats: new Map(),
  chips: new Map(),
});

export async function installedFonts(): Promise<Fonts> {
  const assets = Object.fromEntries(Object.values(FONT_FILES).map((file) => [file, readInstalled(file)]));
  const { value } = await loadFonts(themeWith(FONT_FILES), 'game', memoryWorld({}, assets));
  if (value === undefined) throw new Error('The installed fonts cannot be read.');
  return value;
}

export const BODY: TextStyle = {
  font: 'sans',
  bold: 'sans-bold',
  italic: 'sans-italic',
  size: 10,
  min: 8,
  leading: 12,
  color: 'ink',
  balance: false,
  caps: false,
  letterSpacing: 0,
};

const ICONS = new Map(['money', 'trust'].map((name) => [name, { path: 'M0 0L10 0L5 10Z', box: 10 }]));

interface Prepared {
  readonly paragraph: Paragraph;
  readonly problems: readonly TextProblem[];
}

/** A text of the field `text` in the body style, unless `change` says otherwise. */
export const prepared = (
  fonts: Fonts,
  text: string | readonly InlinePiece[],
  change: Partial<TextStyle> & { locale?: string } = {},
): Prepared => {
  const { locale = 'en', ...style } = change;
  const pieces = typeof text === 'string' ? [{ text, field: 'text' }] : text;
  return prepareParagraph(pieces, { ...BODY, ...style }, { fonts, icons: ICONS, locale });
};

/** What someone would read on a line, icons in braces: a space wherever there is a gap, and one that leads on. */
function readLine({ runs, last }: Line): string {
  const words = runs.map((run, index) => {
    const before = runs[index - 1];
    const gap = before !== undefined && run.x - before.x - before.width > 0.1;
    const text = run.kind === 'icon' ? `{${run.icon}}` : run.words.map((word) => word.text).join(' ');
    return gap ? ` ${text}` : text;
  });
  const leadsOn = !last && runs.findLast(({ kind }) => kind === 'words');
  return `${words.join('')}${leadsOn && 'spaceAfter' in leadsOn && leadsOn.spaceAfter ? ' ' : ''}`;
}

export const readLines = ({ lines }: LaidText): readonly string[] => lines.map(readLine);

/** The width of a text on one line, in mm. */
export const widthOf = (fonts: Fonts, text: string, change: Partial<TextStyle> = {}): number =>
  layText(prepared(fonts, text, change).paragraph, {
    size: change.size ?? BODY.size,
    width: Infinity,
    balance: false,
  }).width;

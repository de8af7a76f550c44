import type { Looking, RgbUse } from './page-look.js';
import { isDict, isList, isName, isStream, type PdfDict, type PdfObject } from './pdf-object.js';
import { nameOf } from './read-pdf.js';

type Dict = PdfDict['dict'];

const RGB = new Set(['DeviceRGB', 'CalRGB', 'RGB', 'Lab']);
const PER_SPACE: Readonly<Record<number, string>> = { 3: 'DeviceRGB' };

/** Spaces within spaces: a palette of an alternate of a spot. */
const DEEPEST = 8;

export function lookAtSpace(space: PdfObject | undefined, use: RgbUse, looking: Looking, depth = 0): void {
  const { file } = looking;
  if (depth > DEEPEST) return;
  const found = file.get(space);
  const name = isName(found) ? found.name : isList(found) ? nameOf(file.get(found[0])) : undefined;
  if (name === undefined) return;
  if (RGB.has(name)) looking.rgb.add(use);
  if (!isList(found)) return;
  if (name === 'ICCBased') {
    const count = file.dict(found[1])?.get('N');
    if (typeof count === 'number' && PER_SPACE[count]) looking.rgb.add(use);
  }
  if (name === 'Indexed' || name === 'Pattern') lookAtSpace(found[1], use, looking, depth + 1);
  if (name === 'Separation') {
    const plate = nameOf(file.get(found[1])) ?? '';
    if (!PROCESS.has(plate)) looking.spots.add(plate);
    lookAtSpace(found[2], use, looking, depth + 1);
  }
  if (name === 'DeviceN') {
    const inks = file.get(found[1]);
    for (const ink of isList(inks) ? inks : []) {
      const plate = nameOf(file.get(ink)) ?? '';
      if (!PROCESS.has(plate)) looking.spots.add(plate);
    }
    lookAtSpace(found[2], use, looking, depth + 1);
  }
}

const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'None', 'All']);

/** Four inks, by name or by a profile of theirs. */
export function isCmyk(space: PdfObject | undefined, { file }: Looking): boolean {
  const found = file.get(space);
  if (isName(found)) return found.name === 'DeviceCMYK';
  if (!isList(found) || nameOf(file.get(found[0])) !== 'ICCBased') return false;
  return file.get(file.dict(found[1])?.get('N')) === 4;
}

export function lookAtShading(shading: PdfObject | undefined, looking: Looking): void {
  if (isDict(shading)) lookAtSpace(shading.dict.get('ColorSpace'), 'gradient', looking);
}

export function lookAtState(state: PdfObject | undefined, looking: Looking): void {
  if (!isDict(state)) return;
  const { file } = looking;
  const opacities = ['ca', 'CA'].map((key) => file.get(state.dict.get(key)));
  if (opacities.some((value) => typeof value === 'number' && value < 1)) looking.transparency.add('opacity');
  const mask = file.get(state.dict.get('SMask'));
  if (mask !== undefined && nameOf(mask) !== 'None') looking.transparency.add('mask');
  const blend = nameOf(file.get(state.dict.get('BM')));
  if (blend !== undefined && blend !== 'Normal' && blend !== 'Compatible')
    looking.transparency.add('blending');
}

export function lookAtGroup(dict: Dict, looking: Looking): void {
  const group = looking.file.dict(dict.get('Group'));
  if (group && nameOf(group.get('S')) === 'Transparency') looking.transparency.add('group');
}

export function lookAtFont(font: PdfObject | undefined, looking: Looking): void {
  const { file } = looking;
  if (!isDict(font) || nameOf(file.get(font.dict.get('Subtype'))) === 'Type3') return;
  const below = file.get(font.dict.get('DescendantFonts'));
  const inner = isList(below) ? file.dict(below[0]) : font.dict;
  const descriptor = file.dict(inner?.get('FontDescriptor'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
    isStream(file.get(descriptor?.get(key))),
  );
  if (!embedded) looking.missingFonts.add(nameOf(file.get(font.dict.get('BaseFont'))) ?? '?');
}

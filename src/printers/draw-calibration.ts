import { drawPdf } from '../press/pdf/draw-pdf.js';
import { loadFonts } from '../press/text/fonts.js';
import { colorsOf } from '../products/mark-color.js';
import { labelSetter } from '../products/set-label.js';
import type { Theme } from '../project/theme.js';
import type { Size } from '../units.js';
import type { World } from '../world/world.js';
import { type CalibrationWords, calibrationSheets } from './calibration-sheets.js';

/** A theme of nothing but one font. */
const THEME: Theme = {
  file: '',
  colors: new Map(),
  gradients: new Map(),
  fonts: new Map([['sans', ['@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf']]]),
  styles: new Map(),
  spacing: new Map(),
  icons: new Map(),
  formats: new Map(),
  chips: new Map(),
};

/** Writes the two pages of the calibration sheet into a folder; the name of the file. */
export async function drawCalibration(
  world: World,
  { paper, folder, words, title }: { paper: Size; folder: string; words: CalibrationWords; title: string },
): Promise<string> {
  const { value: fonts } = await loadFonts(THEME, '', world);
  if (fonts === undefined) throw new Error('the font that ships cannot be read');
  const label = labelSetter({ theme: THEME, fonts, locale: 'en' });
  const stage = await world.stage(folder);
  const name = 'calibration.pdf';
  try {
    const pdf = drawPdf(calibrationSheets(paper, words, label), {
      title,
      author: '',
      language: 'en',
      created: world.now,
      colors: colorsOf(THEME),
      colorSpace: 'rgb',
      fonts,
      bookmarks: false,
    });
    await stage.write(name, pdf);
    await stage.commit();
    return name;
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

const APP1 = 0xe1;
const ORIENTATION = 0x0112;
const ENTRY_LENGTH = 12;

/** Whether an EXIF segment says that the picture lies on its side: orientations 5 to 8. */
export function liesOnItsSide(view: DataView, at: number, length: number): boolean {
  if (view.getUint8(at + 1) !== APP1 || length < 16 || asciiAt(view, at + 4, 4) !== 'Exif') return false;
  const tiff = at + 10;
  const end = at + 2 + length;
  const little = asciiAt(view, tiff, 2) === 'II';
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return false;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * ENTRY_LENGTH; entry += ENTRY_LENGTH) {
    if (entry + ENTRY_LENGTH > end) return false;
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little) >= 5;
  }
  return false;
}

const asciiAt = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');

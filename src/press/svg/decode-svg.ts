/** Whether a file is an SVG by its content: text that begins with a tag, whatever is said before it. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00EF\u00BB\u00BF)?\s*<[?!A-Za-z]/.test(start);
}

/** The text of a file in the encoding it names; nothing where it is not written in it. */
export function decodeSvg(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, encoding = 'utf-8'] = /^[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

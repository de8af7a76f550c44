/** What stands for a sign of Latin script in languages that have their own. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  am: { '.': '።', '?': '?፧' },
  el: { '?': ';\u037E' },
  hy: { '.': '։:', '?': '։:' },
  ja: { '.': '。', '?': '？', '!': '！' },
  zh: { '.': '。', '?': '？', '!': '！' },
};

/** Whether a text ends with a sign, or with what its language writes for it. */
export function endsWith(text: string, ends: string, language: string): boolean {
  const said = text.trimEnd();
  const own = OWN[language.split('-')[0] ?? '']?.[ends] ?? '';
  return said.endsWith(ends) || [...own].some((sign) => said.endsWith(sign));
}

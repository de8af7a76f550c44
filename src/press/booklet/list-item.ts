/** An entry of a list, taken apart. */
export interface ListItem {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
}

const STEP = /^(?:\{(?<icon>[\w-]+)\}\s*)?(?:\*\*(?<title>[^*]+)\*\*\s*)?(?<text>[\s\S]*)$/;

/** `{icon} **Title** text`: an icon and a bold title at the start are set apart; both may be missing. */
export function readStep(item: string): ListItem {
  const { icon = '', title = '', text = item } = STEP.exec(item)?.groups ?? {};
  return { icon, title, text };
}

/** A bullet without an icon is text and nothing else; with one it may have a title, too. */
export const readBullet = (item: string): ListItem => {
  const read = readStep(item);
  return read.icon === '' ? { icon: '', title: '', text: item } : read;
};

import type { Shell } from './shell.js';

/** One line that rewrites itself where a person watches; nothing elsewhere. */
export function showGames({ terminal }: Shell): (played: number, games: number) => void {
  if (!terminal.live) return () => undefined;
  let shown = -1;
  return (played, games) => {
    const percent = Math.floor((100 * played) / Math.max(1, games));
    if (percent === shown) return;
    shown = percent;
    const bar = '█'.repeat(Math.floor(percent / 4)).padEnd(25, '░');
    const line = `▸ ${bar} ${percent} %  ${played} of ${games} games`;
    terminal.rewrite(line.slice(0, terminal.columns - 1), played === games);
  };
}

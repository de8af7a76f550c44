import type { Progress } from '../build.js';
import type { Shell } from './shell.js';

/** One line that rewrites itself where a person watches, a plain line a product elsewhere. */
export function showProgress({ world, terminal }: Shell, quiet: boolean): Progress {
  if (quiet) return () => undefined;
  return ({ file, pages, done }) => {
    const line = `${done ? ' ' : '▸'} ${file}  ${pages} ${pages === 1 ? 'page' : 'pages'}`;
    if (terminal.live) terminal.rewrite(line.slice(0, terminal.columns - 1), done);
    else if (done) world.say(line.trimStart());
  };
}

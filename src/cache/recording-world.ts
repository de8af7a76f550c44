import { type World, worldOver } from '../world/world.js';
import { type Account, digestOf, type Question } from './account.js';

/** A world that writes down what it is asked and told. */
export interface RecordingWorld {
  readonly world: World;
  /** The account of the run so far; nothing where another run could not do the same by it. */
  readonly account: <R>(result: R) => Account<R> | undefined;
}

/**
 * Takes down all that a run asks of a world. A run that depends on anything but files, such as the time, or that changes any, has no
 * account; nor has one that was refused a file, or saw one change under its hands.
 */
export function recordingWorld(real: World): RecordingWorld {
  const asked = new Map<string, Account<unknown>['asked'][number]>();
  const told: Account<unknown>['told'][number][] = [];
  let repeatable = true;
  const never = (): void => {
    repeatable = false;
  };
  const take =
    <A extends Uint8Array | readonly string[] | undefined>(
      question: Question,
      ask: (path: string) => Promise<A>,
    ) =>
    async (path: string): Promise<A> => {
      try {
        const answer = await ask(path);
        const key = `${question} ${path}`;
        const digest = digestOf(answer);
        if ((asked.get(key)?.[2] ?? digest) !== digest) never();
        asked.set(key, [question, path, digest]);
        return answer;
      } catch (error) {
        never();
        throw error;
      }
    };
  const world = worldOver(watched(real, never), {
    readFile: take('readFile', (path) => real.readFile(path)),
    listFiles: take('listFiles', (folder) => real.listFiles(folder)),
    readAsset: take('readAsset', (path) => real.readAsset(path)),
    listAssets: take('listAssets', (folder) => real.listAssets(folder)),
    print(line) {
      told.push(['print', line]);
      real.print(line);
    },
    say(line) {
      told.push(['say', line]);
      real.say(line);
    },
    append(path, text) {
      told.push(['append', path, text]);
      return real.append(path, text);
    },
  });
  return {
    world,
    account: (result) => (repeatable ? { asked: [...asked.values()], told, result } : undefined),
  };
}

/** What no account can tell is let through, and `touched` hears of it. */
function watched(real: World, touched: () => void): World {
  const through = <T>(value: T): T => {
    touched();
    return value;
  };
  return worldOver(real, {
    stage: (folder) => through(real.stage(folder)),
    replaceFile: (path, before, after) => through(real.replaceFile(path, before, after)),
    elapsed: () => through(real.elapsed()),
    get settings() {
      return through(real.settings);
    },
    get past() {
      return through(real.past);
    },
    get hire() {
      return through(real.hire);
    },
    get processors() {
      return through(real.processors);
    },
    get now() {
      return through(real.now);
    },
  });
}

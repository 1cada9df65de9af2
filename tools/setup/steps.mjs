import { SetupError } from './setup-error.mjs';

const HEARTBEAT_MS = 10_000;
const terminal = process.stdout.isTTY;

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {string} text */
function updateLine(text) {
  process.stdout.write(`\r\x1b[2K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
}

/**
 * Shows what a long step is at: one line that changes on a terminal, a line every ten seconds elsewhere.
 * @param {string} title
 */
function progressOf(title) {
  const start = Date.now();
  let now = '';
  const show = () => {
    const text = `  ${title.padEnd(14)} ${now} (${Math.round((Date.now() - start) / 1000)} s)`;
    if (terminal) updateLine(text);
    else console.log(text);
  };
  const timer = setInterval(show, terminal ? 1000 : HEARTBEAT_MS);
  return {
    /** @param {string} text */
    say: (text) => {
      now = text;
      if (terminal) show();
    },
    end: () => {
      clearInterval(timer);
      if (terminal) updateLine('');
      return Date.now() - start;
    },
  };
}

/**
 * Runs one step of the set-up and says how it went and how long it took.
 * @template T
 * @param {string} title
 * @param {(say: (text: string) => void) => Promise<{ note: string, value: T }>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const progress = progressOf(title);
  try {
    const { note, value } = await work(progress.say);
    console.log(`  ${title.padEnd(14)} ${note} (${seconds(progress.end())})`);
    return value;
  } catch (error) {
    console.log(`  ${title.padEnd(14)} failed (${seconds(progress.end())})`);
    throw error;
  }
}

/**
 * Runs a whole tool; what a person can put right ends with a sentence, not with a stack.
 * @param {() => Promise<void>} main
 */
export async function tool(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exit(error.exitCode);
  }
}

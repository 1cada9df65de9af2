import { endOf, tell, tellOfNode } from './acts/telling.ts';
import { prepareToJudge } from './auth/passwords/password-judge.ts';
import { type Config, readConfig } from './config.ts';
import { readDictionaries } from './dictionaries.ts';
import { createEffects } from './effects.ts';
import { outliveReaders } from './log-destination.ts';
import { TAKEN, WRONG_CONFIGURATION } from './starting/exit-codes.ts';
import { type RunningServer, startServer } from './starting/start-server.ts';
import { InUse, Unusable } from './starting/unusable.ts';
import { lostSound, soundInWords } from './starting/where-sound-goes.ts';

/** The orderly end takes less; after this time, ms, the process is ended in any case. */
const END_MS = 4500;

outliveReaders([process.stdout, process.stderr]);
tellOfNode();

async function run(): Promise<void> {
  const config = readConfig(process.env);
  if ('wrong' in config) return complain(config.wrong, WRONG_CONFIGURATION);
  const effects = createEffects(config.logLevel);
  await readDictionaries();
  const server = await startServer(config, { effects });
  for (const line of startInWords(config, server)) tell('info', line);
  const lost = server.soundAt && lostSound(config.publicUrl, server.soundAt);
  if (lost !== null) tell('warn', lost);
  if (server.setup) tell('info', setupInWords(server.setup, config.publicUrl ?? server.url));
  prepareToJudge().catch((error: unknown) =>
    effects.log.error({ err: error }, 'the lists of common passwords are missing'),
  );

  function end(signal: string): void {
    effects.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), END_MS).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        effects.log.error({ err: error }, 'the end was not orderly');
        process.exit(1);
      },
    );
  }
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

const NO_RECORDER =
  'Recording: none, ffmpeg is missing. To record the sound of meetings, install it (apt-get install ffmpeg).';

function startInWords({ publicUrl, media }: Config, { url, soundAt, canRecord }: RunningServer): readonly string[] {
  return [
    `Openfloor listens on ${url}${publicUrl === null ? '' : `, for people who open ${publicUrl}`}`,
    soundAt ? `Sound and picture: ${soundInWords(media, soundAt)}` : 'Sound and picture: none, see the log',
    ...(canRecord ? [] : [NO_RECORDER]),
  ];
}

const setupInWords = ({ code, file }: NonNullable<RunningServer['setup']>, url: string): string =>
  [
    'There is no administrator yet. Whoever is to be it opens the page and gives the code, which serves once:',
    `  ${url}/setup   ${code}`,
    `The code is kept in ${file}`,
  ].join('\n');

/** At once: nobody waits for what has been begun by then, such as a program that was to be a media worker. */
function complain(sentences: readonly string[], exitCode: number): void {
  for (const sentence of sentences) tell('fatal', sentence);
  process.exit(exitCode);
}

await run().catch((error: unknown) => {
  if (error instanceof InUse) return complain([error.message], TAKEN);
  if (error instanceof Unusable) return complain([error.message], WRONG_CONFIGURATION);
  endOf(error);
});

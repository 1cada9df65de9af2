const HERTZ = 440;
const WAVERS_HERTZ = 3;
const LOUDNESS = 0.2;

/** A tone that nobody hears, to be sent; it wavers, so that no codec takes it for silence. Made within a press: browsers want that. */
export type TestTone = { readonly track: MediaStreamTrack | null; readonly stop: () => void };

export function createTestTone(): TestTone {
  const context = new AudioContext();
  void context.resume();
  const out = context.createMediaStreamDestination();
  const [tone, waver, gain] = [context.createOscillator(), context.createOscillator(), context.createGain()];
  tone.frequency.value = HERTZ;
  waver.frequency.value = WAVERS_HERTZ;
  gain.gain.value = LOUDNESS;
  waver.connect(gain.gain);
  tone.connect(gain).connect(out);
  tone.start();
  waver.start();
  return { track: out.stream.getAudioTracks()[0] ?? null, stop: () => void context.close() };
}

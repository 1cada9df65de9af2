const NOTES_HZ = [659.25, 880] as const;
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.12;

function playNote(context: AudioContext, frequency: number, at: number) {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = frequency;
  gain.gain.setValueAtTime(LOUDNESS, at);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS);
}

/** Two soft notes: the floor is yours. Silent where the browser does not let a page sound. */
export async function playChime(): Promise<void> {
  const context = new AudioContext();
  if (context.state !== 'running') await context.resume();
  for (const [index, frequency] of NOTES_HZ.entries()) {
    playNote(context, frequency, context.currentTime + (index * NOTE_SECONDS) / 2);
  }
  setTimeout(() => void context.close(), 1000 * NOTE_SECONDS * (NOTES_HZ.length + 1));
}

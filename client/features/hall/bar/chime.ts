const NOTES_HZ = [659.25, 880] as const;
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.12;

function playNote(context: AudioContext, out: AudioNode, frequency: number, at: number) {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = frequency;
  gain.gain.setValueAtTime(LOUDNESS, at);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS);
  tone.connect(gain).connect(out);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS);
}

/** Where the person hears the meeting: the loudspeaker that was chosen, or else the system's. */
async function towards(context: AudioContext, loudspeaker: string | null): Promise<AudioNode> {
  if (loudspeaker === null) return context.destination;
  const out = context.createMediaStreamDestination();
  const element = Object.assign(new Audio(), { srcObject: out.stream });
  await element.setSinkId?.(loudspeaker).catch(() => undefined);
  void element.play().catch(() => undefined);
  return out;
}

/** Two soft notes: the floor is yours. Silent where the browser does not let a page make sounds. */
export async function playChime(loudspeaker: string | null = null): Promise<void> {
  const context = new AudioContext();
  if (context.state !== 'running') await context.resume();
  const out = await towards(context, loudspeaker);
  for (const [index, frequency] of NOTES_HZ.entries()) {
    playNote(context, out, frequency, context.currentTime + (index * NOTE_SECONDS) / 2);
  }
  setTimeout(() => void context.close(), 1000 * NOTE_SECONDS * (NOTES_HZ.length + 1));
}

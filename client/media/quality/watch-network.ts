import { onCleanup } from 'solid-js';

/** What some browsers tell of the network: its kind on phones, estimates of its speed everywhere. */
type NetworkFacts = EventTarget & { readonly type?: string };
const facts = (): NetworkFacts | null => {
  const known: Navigator & { readonly connection?: NetworkFacts } = navigator;
  return known.connection ?? null;
};

/** `changed`: another network, and so another path; the old one is dead before WebRTC has noticed. `doubtful`: it may be another. */
export function watchNetwork(changed: () => void, doubtful: () => void): void {
  if (typeof window === 'undefined') return;
  const network = facts();
  let kind = network?.type;
  const told = () => {
    if (kind === network?.type) doubtful();
    else changed();
    kind = network?.type;
  };
  window.addEventListener('online', changed);
  network?.addEventListener('change', told);
  onCleanup(() => {
    window.removeEventListener('online', changed);
    network?.removeEventListener('change', told);
  });
}

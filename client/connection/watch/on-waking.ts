/** A device that wakes up, or is online again, may have a connection that only looks alive. Returns how to stop. */
export function onWaking(probe: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') probe();
  };
  window.addEventListener('online', probe);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', probe);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

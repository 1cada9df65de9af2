/** What the pages of these tests keep at hand, so that it can be looked at. Nothing else is changed in them. */
declare global {
  interface Window {
    readonly watchedPeers: RTCPeerConnection[];
    /** What each of them has received so far, sound and picture. */
    readonly incoming: () => Promise<readonly RTCInboundRtpStreamStats[]>;
    /** What the browser has opened. */
    readonly opened: MediaStreamTrack[];
    /** When sound has come, ms since 1970. */
    readonly soundTimes: number[];
    /** What a screen reader would have been told. */
    readonly told: readonly string[];
  }
}

/** Keeps the page's peer connections. */
export const watchPeers = () => {
  const peers: RTCPeerConnection[] = [];
  const incoming = async () => {
    const reports = await Promise.all(peers.map((peer) => peer.getStats()));
    return reports.flatMap((report) => [...report.values()].filter(({ type }) => type === 'inbound-rtp'));
  };
  Object.assign(window, { watchedPeers: peers, incoming });
  window.RTCPeerConnection = new Proxy(window.RTCPeerConnection, {
    construct(target, args: ConstructorParameters<typeof RTCPeerConnection>) {
      const peer = new target(...args);
      peers.push(peer);
      return peer;
    },
  });
};

/** Keeps what the browser opens. */
export const keepTracks = () => {
  const opened: MediaStreamTrack[] = [];
  Object.assign(window, { opened });
  if (!navigator.mediaDevices) return;
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const stream = await open(wanted);
    opened.push(...stream.getTracks());
    return stream;
  };
};

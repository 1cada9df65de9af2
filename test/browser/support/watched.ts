/** What the pages of these tests keep at hand, so that it can be looked at. Nothing else is changed in them. */
declare global {
  interface Window {
    readonly watchedPeers: RTCPeerConnection[];
    /** What each of them has received so far, sound and picture. */
    readonly incoming: () => Promise<readonly RTCInboundRtpStreamStats[]>;
    /** Packets of sound received so far, by where they come from. */
    readonly soundReceived: () => Promise<ReadonlyMap<string, number>>;
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
  const inbound = async (peer: RTCPeerConnection): Promise<readonly RTCInboundRtpStreamStats[]> =>
    [...(await peer.getStats()).values()].filter(({ type }) => type === 'inbound-rtp');
  const incoming = async () => (await Promise.all(peers.map(inbound))).flat();
  const soundReceived = async () => {
    const ofPeers = await Promise.all(peers.map(inbound));
    const sounds = ofPeers.flatMap((stats, peer) =>
      stats.filter(({ kind }) => kind === 'audio').map((stat) => ({ ...stat, source: `${peer} ${stat.id}` })),
    );
    return new Map(sounds.map(({ source, packetsReceived = 0 }) => [source, packetsReceived]));
  };
  Object.assign(window, { watchedPeers: peers, incoming, soundReceived });
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

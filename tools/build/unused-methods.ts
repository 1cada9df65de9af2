import { type Plugin, parseAst } from 'vite';

/** Methods of a library's classes that nothing here calls, in any of the files. */
type Unused = { readonly of: RegExp; readonly methods: readonly string[] };

/**
 * The client pauses nothing at the browser (a track is taken out instead), asks each transport for its figures, and has no channels of
 * data (server/media/codecs.ts). Its sockets begin with WebSocket, so that nothing is upgraded, and send again by themselves
 * (client/connection/channel.ts). A bundler keeps all methods of a class that is used.
 */
const UNUSED: readonly Unused[] = [
  {
    of: /mediasoup-client.lib.Transport[.]js$/,
    methods: [
      ...['updateIceServers', 'produceData', 'consumeData', 'getDataChannelMaxMessageSize'],
      ...['pausePendingConsumers', 'resumePendingConsumers'],
      ...['direction', 'handler', 'iceGatheringState', 'appData', 'observer'],
    ],
  },
  {
    of: /mediasoup-client.lib.Producer[.]js$/,
    methods: [
      ...['getStats', 'pause', 'resume', 'setMaxSpatialLayer', 'setRtpEncodingParameters'],
      ...['paused', 'maxSpatialLayer', 'appData', 'observer'],
    ],
  },
  {
    of: /mediasoup-client.lib.Consumer[.]js$/,
    methods: ['getStats', 'pause', 'resume', 'paused', 'appData', 'observer'],
  },
  {
    of: /mediasoup-client.lib.Device[.]js$/,
    methods: ['factory', 'handlerName', 'loaded', 'rtpCapabilities', 'canProduce', 'observer'],
  },
  {
    of: /mediasoup-client.lib.enhancedEvents[.]js$/,
    methods: [...['addListener', 'prependListener', 'prependOnceListener', 'removeListener', 'rawListeners']],
  },
  { of: /engine[.]io-client.build.esm.socket[.]js$/, methods: ['_probe', 'send'] },
  {
    of: /socket[.]io-client.build.esm.socket[.]js$/,
    methods: [
      ...['disconnected', 'send', 'compress', 'volatile', '_addToQueue'],
      ...['onAny', 'prependAny', 'offAny', 'listenersAny'],
      ...['onAnyOutgoing', 'prependAnyOutgoing', 'offAnyOutgoing', 'listenersAnyOutgoing'],
    ],
  },
  { of: /awaitqueue.lib.AwaitQueue[.]js$/, methods: ['size', 'remove', 'dump'] },
  {
    of: /mediasoup-client.lib.handlers.(Chrome|Firefox|Safari)\d+[.]js$/,
    methods: [
      ...['updateIceServers', 'pauseSending', 'resumeSending', 'pauseReceiving', 'resumeReceiving'],
      ...['setMaxSpatialLayer', 'setRtpEncodingParameters', 'getSenderStats', 'getReceiverStats'],
      ...['sendDataChannel', 'receiveDataChannel', 'getDataChannelMaxMessageSize'],
    ],
  },
  {
    of: /mediasoup-client.lib.handlers.sdp.RemoteSdp[.]js$/,
    methods: [
      ...['pauseMediaSection', 'resumeSendingMediaSection', 'resumeReceivingMediaSection'],
      ...['muxMediaSectionSimulcast', 'sendSctpAssociation', 'receiveSctpAssociation'],
    ],
  },
  {
    of: /mediasoup-client.lib.handlers.sdp.RemoteMediaSection[.]js$/,
    methods: ['resume', 'muxSimulcastStreams'],
  },
];

type Place = { readonly start: number; readonly end: number };

/** Where the methods of the classes in a file stand, by their names. */
function methodsIn(code: string): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, readonly Place[]>();
  for (const statement of parseAst(code).body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'ClassDeclaration') continue;
    for (const member of declared.body.body)
      if (member.type === 'MethodDefinition' && member.key.type === 'Identifier')
        found.set(member.key.name, [...(found.get(member.key.name) ?? []), member]);
  }
  return found;
}

/** A method that is not there ends the build: the library has changed, and somebody has to look. */
export function withoutMethods(code: string, names: readonly string[]): string {
  const methods = methodsIn(code);
  const lost = names.filter((name) => !methods.has(name));
  if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')} any more.`);
  return names
    .flatMap((name) => methods.get(name) ?? [])
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

export const withoutUnusedMethods: Plugin = {
  name: 'without-unused-methods',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const unused = UNUSED.find(({ of }) => of.test(id));
    return unused ? { code: withoutMethods(code, unused.methods), map: null } : null;
  },
};

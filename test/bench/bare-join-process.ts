import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createWorker, type types } from 'mediasoup';
import { Server, type Socket } from 'socket.io';
import { build } from 'vite';
import { MEDIA_CODECS } from '../../server/media/codecs.ts';
import { answerQuestions } from './child.ts';

/** mediasoup and socket.io alone, with the barest page: what joining costs before anybody has written a line. */
answerQuestions(async () => {
  const script = await bundledPage();
  const worker = await createWorker({ logLevel: 'error' });
  const router = await worker.createRouter({ mediaCodecs: MEDIA_CODECS });
  const webRtcServer = await worker.createWebRtcServer({
    listenInfos: [
      { protocol: 'udp', ip: '127.0.0.1' },
      { protocol: 'tcp', ip: '127.0.0.1' },
    ],
  });
  const http = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><body><script type="module" src="/page.js"></script>');
  });
  const stage: Stage = { producer: null };
  new Server(http, { transports: ['websocket'] }).on('connection', (socket) =>
    serve(socket, router, webRtcServer, stage),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  return { port: typeof address === 'object' ? address?.port : null };
});

type Stage = { producer: types.Producer | null };
type Answer = (answer: object) => void;

function serve(socket: Socket, router: types.Router, webRtcServer: types.WebRtcServer, stage: Stage): void {
  const transports = new Map<string, types.WebRtcTransport>();
  let consumer: types.Consumer | undefined;
  socket.on('capabilities', (_: object, answer: Answer) => answer(router.rtpCapabilities));
  socket.on('transport', async ({ direction }: { direction: string }, answer: Answer) => {
    const transport = await router.createWebRtcTransport({ webRtcServer });
    transports.set(direction, transport);
    const { id, iceParameters, iceCandidates, dtlsParameters } = transport;
    answer({ id, iceParameters, iceCandidates, dtlsParameters });
  });
  socket.on(
    'connectTransport',
    async (message: { direction: string; dtlsParameters: types.DtlsParameters }, answer: Answer) => {
      await transports.get(message.direction)?.connect({ dtlsParameters: message.dtlsParameters });
      answer({});
    },
  );
  socket.on('produce', async (message: types.ProducerOptions, answer: Answer) => {
    stage.producer = (await transports.get('send')?.produce(message)) ?? null;
    answer({ id: stage.producer?.id });
  });
  socket.on('consume', async ({ rtpCapabilities }: { rtpCapabilities: types.RtpCapabilities }, answer: Answer) => {
    const producerId = stage.producer?.id ?? '';
    consumer = await transports.get('receive')?.consume({ producerId, rtpCapabilities, paused: true });
    answer({ id: consumer?.id, producerId, kind: consumer?.kind, rtpParameters: consumer?.rtpParameters });
  });
  socket.on('resume', async (_: object, answer: Answer) => {
    await consumer?.resume();
    answer({});
  });
  socket.on('disconnect', () => {
    for (const transport of transports.values()) transport.close();
  });
}

async function bundledPage(): Promise<string> {
  const input = fileURLToPath(new URL('./bare-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rollupOptions: { input } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return chunk?.type === 'chunk' ? chunk.code : '';
}

import { createServer } from 'node:http';
import { createWorker, type types } from 'mediasoup';
import { Server, type Socket } from 'socket.io';
import { MEDIA_CODECS } from '../../server/media/codecs.ts';
import type { MediaMessages } from '../../shared/protocol/media-messages.ts';
import type { Up } from '../../shared/protocol/message.ts';
import { answerQuestions } from './child.ts';

type Ours<E extends keyof MediaMessages> = Parameters<Up<MediaMessages>[E]>;
type Device = {
  readonly receive: types.WebRtcTransport;
  readonly send: types.WebRtcTransport;
  readonly rtpCapabilities: types.RtpCapabilities;
};

/** mediasoup alone, as its manual shows it: everybody hears everybody; no floor, no law, no observers, no retransmission. */
answerQuestions<{ readonly start: true }>(async () => {
  const worker = await createWorker({ logLevel: 'none' });
  const listen = { ip: '127.0.0.1', port: 0 };
  const webRtcServer = await worker.createWebRtcServer({
    listenInfos: [
      { protocol: 'udp', ...listen },
      { protocol: 'tcp', ...listen },
    ],
  });
  const router = await worker.createRouter({ mediaCodecs: MEDIA_CODECS });
  const http = createServer();
  const devices = new Map<Socket, Device>();
  const producers: types.Producer[] = [];
  const io = new Server(http);
  io.of('/media').on('connection', (socket) => serve(socket, { router, webRtcServer, devices, producers }));
  io.of('/floor').on('connection', (socket) => {
    socket.on('open', async (isOpen: boolean, answer: (done: true) => void) => {
      await Promise.all(producers.map((producer) => (isOpen ? producer.resume() : producer.pause())));
      answer(true);
    });
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const address = http.address();
  return { port: typeof address === 'object' ? address?.port : null, workerPids: [worker.pid] };
});

type World = {
  readonly router: types.Router;
  readonly webRtcServer: types.WebRtcServer;
  readonly devices: Map<Socket, Device>;
  readonly producers: types.Producer[];
};

function serve(socket: Socket, { router, webRtcServer, devices, producers }: World): void {
  const consumers = new Map<string, types.Consumer>();
  const open = () => router.createWebRtcTransport({ webRtcServer, preferUdp: true });
  async function hear(of: Socket, device: Device, producer: types.Producer): Promise<void> {
    const consumer = await device.receive.consume({
      producerId: producer.id,
      rtpCapabilities: device.rtpCapabilities,
      paused: true,
    });
    consumersOf(of).set(consumer.id, consumer);
    const { id: consumerId, producerId, rtpParameters } = consumer;
    of.emit('consume', {
      consumers: [{ consumerId, producerId, person: 'somebody', source: 'microphone', rtpParameters }],
    });
  }
  const consumersOf = (of: Socket): Map<string, types.Consumer> => {
    of.data.consumers ??= consumers;
    return of.data.consumers;
  };
  socket.data.consumers = consumers;

  socket.on('prepare', (...[, answer]: Ours<'prepare'>) =>
    answer({ routerRtpCapabilities: router.rtpCapabilities as never }),
  );
  socket.on('join', async (...[{ rtpCapabilities }, answer]: Ours<'join'>) => {
    const device = { receive: await open(), send: await open(), rtpCapabilities };
    devices.set(socket, device);
    answer({
      iceServers: [],
      receive: describe(device.receive),
      send: describe(device.send),
      stage: { sources: [] },
      arrivals: { microphones: [] },
      soundChecks: { checks: [], refused: [] },
    });
    for (const producer of producers) await hear(socket, device, producer);
  });
  socket.on('connectTransport', async (...[{ direction, dtlsParameters }, answer]: Ours<'connectTransport'>) => {
    await devices.get(socket)?.[direction].connect({ dtlsParameters });
    answer({ done: true });
  });
  socket.on('produce', async (...[{ rtpParameters }, answer]: Ours<'produce'>) => {
    const producer = await devices.get(socket)?.send.produce({ kind: 'audio', rtpParameters });
    if (!producer) return;
    producers.push(producer);
    answer({ producerId: producer.id });
    for (const [other, device] of devices) if (other !== socket) await hear(other, device, producer);
  });
  socket.on('resume', async (...[{ consumerIds }, answer]: Ours<'resume'>) => {
    for (const id of consumerIds) await consumers.get(id)?.resume();
    answer({ done: true });
  });
  socket.on('disconnect', () => {
    const device = devices.get(socket);
    devices.delete(socket);
    device?.receive.close();
    device?.send.close();
    for (const producer of producers.filter(({ closed }) => closed)) producers.splice(producers.indexOf(producer), 1);
  });
}

const describe = ({ id, iceParameters, iceCandidates, dtlsParameters }: types.WebRtcTransport) => ({
  id,
  iceParameters,
  iceCandidates,
  dtlsParameters,
});

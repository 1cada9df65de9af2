import { Device } from 'mediasoup-client';
import { io } from 'socket.io-client';

// The barest page that shows somebody's picture: one message after another, as in mediasoup's own examples.
const socket = io({ transports: ['websocket'], autoConnect: false });
const ask = (event: string, message: object = {}) => socket.emitWithAck(event, message);

async function openTransport(device: Device, direction: 'send' | 'receive') {
  const parameters = await ask('transport', { direction });
  const transport =
    direction === 'send' ? device.createSendTransport(parameters) : device.createRecvTransport(parameters);
  transport.on('connect', ({ dtlsParameters }, done) => {
    void ask('connectTransport', { direction, dtlsParameters }).then(done);
  });
  transport.on('produce', ({ kind, rtpParameters }, done) => {
    void ask('produce', { kind, rtpParameters }).then(done);
  });
  return transport;
}

async function enter(): Promise<Device> {
  socket.connect();
  const device = new Device();
  await device.load({ routerRtpCapabilities: await ask('capabilities') });
  return device;
}

async function send(): Promise<void> {
  const transport = await openTransport(await enter(), 'send');
  const stream = await navigator.mediaDevices.getUserMedia({ video: true });
  await transport.produce({ track: stream.getVideoTracks()[0] });
  document.title = 'sending';
}

async function receive(): Promise<void> {
  const device = await enter();
  const transport = await openTransport(device, 'receive');
  const consumer = await transport.consume(await ask('consume', { rtpCapabilities: device.rtpCapabilities }));
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = new MediaStream([consumer.track]);
  document.body.append(video);
  void video.play();
  await ask('resume');
}

const button = document.createElement('button');
button.textContent = 'Join';
button.addEventListener('click', () => void (location.hash === '#send' ? send() : receive()));
document.body.append(button);

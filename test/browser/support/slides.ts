import type { BrowserContext } from '@playwright/test';

const SLIDE_EVERY_MS = 4000;

/** What a presenter's screen shows: a page full of words, another one every few seconds, and a pointer that goes over it. */
const slides = (everyMs: number) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1920, height: 1080 });
  const paint = canvas.getContext('2d');
  if (!paint || !navigator.mediaDevices) return;
  const words = 'consultation stakeholders floor agenda minutes internet policy remote hybrid council report'.split(
    ' ',
  );
  const page = (slide: number) => {
    paint.fillStyle = `hsl(${(slide * 47) % 360} 40% 96%)`;
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.fillStyle = '#123';
    paint.font = '30px serif';
    for (let line = 0; line < 24; line += 1) {
      const said = Array.from({ length: 15 }, (_, word) => words[(slide * 7 + line * 5 + word * 3) % words.length]);
      paint.fillText(said.join(' '), 60, 60 + line * 42);
    }
  };
  navigator.mediaDevices.getDisplayMedia = async () => {
    let frame = 0;
    const tick = () => {
      if (frame % Math.round(everyMs / 200) === 0) page(frame / Math.round(everyMs / 200));
      paint.fillStyle = `rgb(${frame % 255} 40 40)`;
      paint.fillRect((frame * 13) % 1900, 1060, 20, 20);
      frame += 1;
    };
    setInterval(tick, 200);
    tick();
    return canvas.captureStream(5);
  };
};

/** A browser that shares such a screen when it is asked for one. */
export const showsSlides = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(slides, SLIDE_EVERY_MS);
};

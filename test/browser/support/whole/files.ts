import type { Browser } from '@playwright/test';
import { openFile, p, r, wordFile } from '../../../support/paper/office.ts';

/** A file as somebody chooses it in a form. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export const ARABIC = 'بُعد المدن عن بعضها يرفع كلفة الربط.';
export const CHINESE = '我们建议每个交换点都公布其规则。';
export const FRENCH = 'La distance entre les villes coûte plus que le commutateur.';
export const SPANISH =
  'Pedimos que cada red tenga un derecho de acceso por escrito, y que los precios de los puertos sean públicos.';
export const RUSSIAN = 'Расстояние стоит дороже оборудования.';

const heading = (text: string): string => p(r(text), '<w:outlineLvl w:val="0"/>');

/** Word, from right to left. */
export const arabicWord = (): Chosen => ({
  name: 'رأينا.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(wordFile({ body: heading('رأي الهيئة') + p(r(ARABIC), '<w:bidi/>') + p(r('نشكر المجموعة.')) })),
});

export const chineseOpenDocument = (): Chosen => ({
  name: '意见.odt',
  mimeType: 'application/vnd.oasis.opendocument.text',
  buffer: Buffer.from(
    openFile(`<text:h text:outline-level="1">运营商的意见</text:h><text:p>${CHINESE}</text:p><text:p>谢谢。</text:p>`),
  ),
});

export const spanishMarkdown = (): Chosen => ({
  name: 'Nuestra respuesta.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(`# Nuestra respuesta\n\n${SPANISH}\n\n| Año | Precio |\n|---|---|\n| 2014 | 90 |\n`),
});

export const russianWeb = (): Chosen => ({
  name: 'ответ.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><meta charset="utf-8"><h1>Ответ сети</h1><p>${RUSSIAN}</p>`),
});

/** As a browser prints it. */
export async function frenchPdf(browser: Browser): Promise<Chosen> {
  const page = await browser.newPage();
  await page.setContent(`<html lang="fr"><h1>Réponse des usagers</h1><p>${FRENCH}</p><p>Merci.</p></html>`);
  const buffer = await page.pdf({ format: 'A4', tagged: true });
  await page.close();
  return { name: 'Réponse.pdf', mimeType: 'application/pdf', buffer };
}

export const speechText = (): Chosen => ({
  name: 'speech.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('# For the lake towns\n\nWe ask for one written rule.\n'),
});

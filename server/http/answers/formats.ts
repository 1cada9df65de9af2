import type { FastifyRequest } from 'fastify';
import { languageFrom } from '../../dictionaries.ts';
import {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  MINUTES_FORMATS,
  type MinutesFormat,
} from '../../documents/exporter.ts';
import { textIn } from '../reading.ts';
import type { Work } from './works.ts';

export const TYPES: Readonly<Record<MinutesFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  'akn.xml': 'application/akn+xml; charset=utf-8',
};
export const CSV = 'text/csv; charset=utf-8; header=present';
export const JSON_LD = 'application/ld+json; charset=utf-8; profile="http://www.w3.org/ns/anno.jsonld"';

/** The language that an export is asked for in: `?lang=fr`. */
export const languageOf = (request: FastifyRequest) => languageFrom(textIn(request.query, 'lang'));
export const formatIn = (request: FastifyRequest): DocumentFormat | undefined =>
  DOCUMENT_FORMATS.find((format) => format === textIn(request.params, 'format'));
export const minutesFormatIn = (request: FastifyRequest): MinutesFormat | undefined =>
  MINUTES_FORMATS.find((format) => format === textIn(request.params, 'format'));

export const workOf = (format: MinutesFormat): Work => (format === 'docx' || format === 'pdf' ? 'pressed' : 'heavy');

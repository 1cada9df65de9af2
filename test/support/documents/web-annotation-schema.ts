import * as v from 'valibot';

/** The parts of the W3C Web Annotation Data Model (2017) that are used, as its sections 3 and 4 require them. */
const iri = v.pipe(v.string(), v.url());
const moment = v.pipe(v.string(), v.isoTimestamp());
const motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const textualBody = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.optional(v.string()),
  purpose: v.optional(motivation),
});
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const selector = v.variant('type', [
  v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.object({ type: v.literal('TextPositionSelector'), start: whole, end: whole }),
]);
const specificResource = v.object({ type: v.literal('SpecificResource'), source: iri, selector: v.array(selector) });

const annotation = v.object({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  created: moment,
  creator: v.object({ type: v.picklist(['Person', 'Organization', 'Software']), name: v.string() }),
  body: v.optional(v.union([textualBody, v.array(textualBody)])),
  target: v.union([iri, specificResource]),
});

export const webAnnotationCollection = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: whole,
  last: iri,
  // Within its collection a page has no context (5.2).
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.pipe(v.array(annotation), v.minLength(1)),
  }),
});

/**
 * What a meeting holds at most, so that its state stays within 10 MB of JSON and everybody can join it. There are bounds for one
 * person and for the whole meeting; what is withdrawn gives its room back. They are generous for six hours with 300 people: 10
 * annotations or replies of each with 150 characters are 3,000 and 450,000 characters, and files bring in others; turns of a minute without a pause are 360;
 * ten requests of each are 3,000; a line that lets everybody leave and come back every quarter of an hour makes 7,200 stays.
 */
export const OF_A_PERSON = {
  annotations: 200,
  replies: 400,
  /** Characters of quotes, texts and suggestions. */
  annotationWords: 150_000,
  requests: 100,
  stays: 100,
  /** Texts of speeches, also those that the secretary hands in for the person. */
  speeches: 50,
  corrections: 100,
} as const;

export const OF_A_MEETING = {
  members: 5000,
  annotations: 5000,
  replies: 6000,
  requests: 3000,
  guests: 1000,
  turns: 2000,
  stays: 10_000,
  agendaItems: 200,
  /** How often items were before the meeting, and how often it sat. */
  stretches: 1000,
  entries: 1000,
  speeches: 1000,
  corrections: 2000,
} as const;

/** Of the room of the meeting, as much as is kept free for those who preside: what members add stops before it (F44). */
export const TO_PRESIDE = { turns: 500 } as const;

/**
 * In bytes of JSON. Annotations have a room of their own, so that the list and the record go on however much people annotate. They
 * count three bytes a character, and what stands around it. Everything else that makes the state grow stops at `others`. What only
 * goes on (turns, stays, stretches) is counted above, and weighs 2,000 x 500 + 10,000 x 120 + 1,000 x 60 bytes, 2.3 MB, at most.
 */
export const WEIGHT = { annotations: 5_000_000, others: 2_500_000, state: 10_000_000 } as const;
export const RECKONED = { character: 3, annotation: 500, reply: 250 } as const;
